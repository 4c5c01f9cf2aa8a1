"""What wireclean and other cleaners of plain text do to sound and to broken stories.

    python benchmarks/peers.py [CORPORA] > benchmarks/PEERS.md

On the stories of the tests, two figures for each: how many sound stories (`tests/untouched/`) it changes, and how many
edits, of words and marks, are still needed to get from what it makes of a broken story (`tests/stories/`) to what a copy
editor would print. They were written for the faults that wireclean is made for.

Where a folder of real texts is given, three more: how many paragraphs with broken quotation marks
(`quotes/broken.jsonl`) and whole stories (`e2e/stories.jsonl`) come out as a copy editor would print them, and how many
well-set paragraphs (`quotes/clean.jsonl`) change. Here it does not count whether marks are curly or straight.

Each is set to do the least harm that it can be set to. What is not installed is left out.
"""

from __future__ import annotations

import argparse
import importlib
import json
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ftfy
from speed import four_regexes
from texts import STRAIGHT

import wireclean
from wireclean.align import aligned_edits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Clean = Callable[[str], str]

TESTS = Path(__file__).parent.parent / "tests"
CURLY = ftfy.TextFixerConfig(uncurl_quotes=False)


def cleaners() -> Iterator[tuple[str, Clean]]:
    """Each cleaner with its name and version."""
    yield "nothing", str
    yield f"wireclean {wireclean.__version__}", wireclean.clean
    yield f"ftfy {version('ftfy')}", ftfy.fix_text
    yield f"ftfy {version('ftfy')}, quotes left curly", lambda text: ftfy.fix_text(text, CURLY)
    yield "four regexes by hand", four_regexes
    for name, make in (
        ("clean-text", _clean_text),
        ("textacy", _textacy),
        ("smartypants", _smartypants),
        ("sacremoses", _sacremoses),
        ("polytypo", _polytypo),
        ("nemo-curator", _nemo_curator),
    ):
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


def _polytypo() -> Clean:
    transform = importlib.import_module("polytypo").transform
    return lambda text: str(transform(text, locale="en-US", rules={"dashes": False, "ellipsis": False, "nbsp": False}))


def _nemo_curator() -> Clean:
    strings = importlib.import_module("nemo_curator.stages.text.modifiers.string")
    steps = [
        importlib.import_module("nemo_curator.stages.text.modifiers.unicode").UnicodeReformatter(),
        strings.LineRemover(["Advertisement", "ADVERTISEMENT"]),
        strings.NewlineNormalizer(),
    ]

    def clean(text: str) -> str:
        for step in steps:
            text = str(step.modify_document(text))
        return text

    return clean


def main() -> None:
    """Print the tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("corpora", type=Path, nargs="?")
    args = ask.parse_args()
    print("# wireclean beside other cleaners\n")
    print(f"{datetime.now(tz=UTC):%-d %B %Y}, Python {platform.python_version()}; made by `benchmarks/peers.py`, which says how.\n")
    print("## The stories of the tests\n")
    of_the_tests()
    if args.corpora:
        print("\n## Real texts\n")
        real_ones(args.corpora)


def of_the_tests() -> None:
    """The two figures on the stories of the tests."""
    sound = [path.read_text(encoding="utf-8").rstrip("\n") for path in sorted((TESTS / "untouched").glob("*.txt"))]
    broken = [
        (Path(folder, "raw.txt").read_bytes().decode(), Path(folder, "clean.txt").read_bytes().decode().rstrip("\n"))
        for folder in sorted((TESTS / "stories").iterdir())
    ]
    print(f"| | sound stories changed, of {len(sound)} | edits still needed in {len(broken)} broken ones |\n| --- | --- | --- |")
    for name, clean in cleaners():
        changed = sum(clean(text) != text for text in sound)
        needed = sum(len(aligned_edits(clean(raw), wanted, "left")) for raw, wanted in broken)
        print(f"| {name} | {changed} | {needed:,} |")


def real_ones(corpora: Path) -> None:
    """The three figures on real texts."""
    broken = [row for row in _rows(corpora / "quotes/broken.jsonl") if row["kind"] != "undecidable" and not _is_right(str, row)]
    sound = _rows(corpora / "quotes/clean.jsonl")
    stories = _rows(corpora / "e2e/stories.jsonl")
    heads = (f"broken paragraphs repaired, of {len(broken)}", f"sound ones changed, of {len(sound):,}", f"stories right, of {len(stories)}")
    print(f"| | {' | '.join(heads)} |")
    print("| --- | --- | --- | --- |")
    for name, clean in cleaners():
        repaired, right = (sum(_is_right(clean, row) for row in rows) for rows in (broken, stories))
        changed = sum(not _same(clean(row["para"]), row["para"]) for row in sound)
        print(f"| {name} | {repaired} | {changed:,} | {right} |")


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def _is_right(clean: Clean, row: dict[str, Any]) -> bool:
    made = clean(row["raw"])
    return any(_same(made, wanted) for wanted in (row["gold"], *row.get("alts", ())))


def _same(one: str, other: str) -> bool:
    """Whether two texts are the same but for curly or straight marks and white space at the ends."""
    return one.translate(STRAIGHT).strip() == other.translate(STRAIGHT).strip()


if __name__ == "__main__":
    main()
