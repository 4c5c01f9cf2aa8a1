"""What wireclean and other cleaners of plain text do to the stories of the tests.

    python benchmarks/peers.py

Two figures for each: how many sound stories (`tests/untouched/`) it changes, and how many edits, of words and marks, are
still needed to get from what it makes of a broken story (`tests/stories/`) to what a copy editor would print. Each is set
to do the least harm that it can be set to. The stories were written for the faults that wireclean is made for. What is
not installed is left out.
"""

from __future__ import annotations

import importlib
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import ftfy

import wireclean
from wireclean.align import aligned_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Clean = Callable[[str], str]

TESTS = Path(__file__).parent.parent / "tests"
SOUND = [path.read_text(encoding="utf-8").rstrip("\n") for path in sorted((TESTS / "untouched").glob("*.txt"))]
BROKEN = [
    (Path(folder, "raw.txt").read_bytes().decode(), Path(folder, "clean.txt").read_bytes().decode().rstrip("\n"))
    for folder in sorted((TESTS / "stories").iterdir())
]
CURLY = ftfy.TextFixerConfig(uncurl_quotes=False)


def cleaners() -> Iterator[tuple[str, Clean]]:
    """Each cleaner with its name and version."""
    yield "nothing", str
    yield f"wireclean {wireclean.__version__}", wireclean.clean
    yield f"ftfy {version('ftfy')}", ftfy.fix_text
    yield f"ftfy {version('ftfy')}, quotes left curly", lambda text: ftfy.fix_text(text, CURLY)
    for name, make in (("clean-text", _clean_text), ("textacy", _textacy), ("smartypants", _smartypants), ("sacremoses", _sacremoses)):
        try:
            yield f"{name} {version(name)}", make()
        except ImportError:
            continue


def _clean_text() -> Clean:
    clean = importlib.import_module("cleantext").clean
    return lambda text: str(clean(text, lower=False, to_ascii=False, no_line_breaks=False, keep_two_line_breaks=True))


def _textacy() -> Clean:
    normalize = importlib.import_module("textacy.preprocessing.normalize")
    return lambda text: str(normalize.quotation_marks(normalize.unicode(text)))


def _smartypants() -> Clean:
    module = importlib.import_module("smartypants")
    return lambda text: str(module.smartypants(text, module.Attr.q | module.Attr.u))


def _sacremoses() -> Clean:
    normalize = importlib.import_module("sacremoses").MosesPunctNormalizer().normalize
    return lambda text: "\n".join(str(normalize(line)) for line in text.split("\n"))


def main() -> None:
    """Print the table."""
    print(f"{datetime.now(tz=UTC):%Y-%m-%d}; {len(SOUND)} sound stories, {len(BROKEN)} broken ones\n")
    print("| | sound stories changed | edits still needed |\n| --- | --- | --- |")
    for name, clean in cleaners():
        changed = sum(clean(text) != text for text in SOUND)
        needed = sum(len(aligned_edits(clean(raw), wanted, "left")) for raw, wanted in BROKEN)
        print(f"| {name} | {changed} | {needed} |")


if __name__ == "__main__":
    main()
