"""wireclean beside other cleaners, in one run: how many times as fast as ftfy each is, and how fast ftfy is.

    python benchmarks/speed.py [CORPORA] [--repeats 5]
    python benchmarks/speed.py [CORPORA] --steps

CPU time; the median of pairs, in which ftfy and the other are timed one after the other on the same texts; the texts
are new ones in every repeat, so that a cache earns nothing. What is not installed is left out.

With `--steps`, where the time goes: nanoseconds a character of each cleaner of `NEWSWIRE` in one walk over what the one before it
left, of all of `clean`, which walks a changed text again, and of two floors.
"""

from __future__ import annotations

import argparse
import importlib
import platform
import re
import statistics
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ftfy
from texts import of_size, stories

import wireclean as wc

if TYPE_CHECKING:
    from collections.abc import Callable

    Clean = Callable[[str], object]

SIZES = {"1 kB": 1_000, "10 kB": 10_000, "100 kB": 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
CONFIG = ftfy.TextFixerConfig(uncurl_quotes=False, explain=False)
BY_HAND = [
    (re.compile(r"(?m)^\s*Advertisement\s*$"), ""),
    (re.compile(r"^([A-Z][A-Z .]+(?:, \w+\.?)?) \((\w+)\) (?:-|--|–|—) "), r"\1 (\2) — "),
    (re.compile(r"‘([^‘’“”\n]*)”"), r"“\1”"),
    (re.compile(r"\n{3,}"), "\n\n"),
]


MARK = re.compile("[“”‘’\"']")
FLOORS: dict[str, Clean] = {"a scan for quotation marks": MARK.findall, "a split into words": str.split}


def fix_with_ftfy(text: str) -> str:
    """The yardstick: ftfy, with quotes left curly."""
    return ftfy.fix_text(text, CONFIG)


def account(text: str) -> object:
    """The whole account of a story, asked for piece by piece."""
    story = wc.parse(text)
    return story.text, story.edits, story.paragraphs, story.dateline, story.to_clean(0)


def four_regexes(text: str) -> str:
    """What one writes by hand in ten minutes."""
    for pattern, new in BY_HAND:
        text = pattern.sub(new, text)
    return text


def contenders() -> dict[str, Clean]:
    """Everything that is installed, by name."""
    found: dict[str, Clean] = {
        "wireclean.clean": wc.clean,
        "wireclean.parse": lambda t: wc.parse(t).text,
        "wireclean, whole account": account,
    }
    for name, module, make in (
        ("plsfix", "plsfix", lambda m: m.fix_text),
        ("clean-text", "cleantext", lambda m: lambda t: m.clean(t, lower=False, no_line_breaks=False)),
        ("textacy", "textacy.preprocessing", lambda m: m.make_pipeline(m.normalize.quotation_marks, m.normalize.whitespace)),
        ("smartypants", "smartypants", lambda m: m.smartypants),
    ):
        try:
            make_one: Callable[[Any], Clean] = make
            found[name] = make_one(importlib.import_module(module))
        except ImportError:
            print(f"{name} is not installed: left out", file=sys.stderr)
    found["four regexes by hand"] = four_regexes
    return found


def cpu(function: Clean, texts: list[str]) -> float:
    """CPU seconds for all texts."""
    start = time.process_time()
    for text in texts:
        function(text)
    return time.process_time() - start


def pairs(function: Clean, texts: list[str], repeats: int) -> tuple[float, float]:
    """How many times as fast as ftfy, and ftfy's own speed in MB (of code points) a second: medians."""
    ratios, speeds = [], []
    size = sum(map(len, texts)) / 1e6
    for k in range(repeats):
        fresh = [f"{text} Take {k}." for text in texts]
        base = cpu(fix_with_ftfy, fresh)
        ratios.append(base / max(cpu(function, fresh), 1e-9))
        speeds.append(size / base)
    return statistics.median(ratios), statistics.median(speeds)


def table(head: list[str], rows: list[list[str]]) -> None:
    """Print a Markdown table."""
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def steps(kinds: dict[str, list[str]], repeats: int) -> list[list[str]]:
    """A row for each cleaner, for the whole, and for each floor: nanoseconds a character on each kind, medians."""

    def row(name: str, function: Clean, given: dict[str, list[str]]) -> list[str]:
        sizes = {kind: sum(map(len, texts)) / 1e9 for kind, texts in given.items()}
        times = {kind: statistics.median(cpu(function, texts) for _ in range(repeats)) for kind, texts in given.items()}
        return [name, *(f"{times[kind] / sizes[kind]:.1f}" for kind in given)]

    rows, left = [], kinds
    for step in wc.NEWSWIRE:
        walk = step.walk if isinstance(step, wc.Cleaner) else step
        rows.append(row(step.__name__, walk, left))
        left = {kind: list(map(walk, texts)) for kind, texts in left.items()}
    return [*rows, row("clean", wc.clean, kinds), *(row(name, function, kinds) for name, function in FLOORS.items())]


def main() -> None:
    """Run it all and print the tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("corpora", type=Path, nargs="?")
    ask.add_argument("--repeats", type=int, default=5)
    ask.add_argument("--steps", action="store_true")
    args = ask.parse_args()
    kinds = stories(args.corpora)
    versions = ", ".join([f"wireclean {wc.__version__}", *(f"{name} {version(name)}" for name in ("ftfy", "regex"))])
    print(f"{datetime.now(UTC):%-d %B %Y}, Python {platform.python_version()}, {versions}.")
    if args.steps:
        print("Nanoseconds a character.\n")
        table(["", *kinds], steps(kinds, args.repeats))
        return
    print(f"Times as fast as ftfy, medians of {args.repeats} pairs; in the last row, how fast ftfy is.\n")
    rows = []
    ftfy_speed: dict[str, float] = {}
    for name, function in contenders().items():
        row = [name]
        for kind, texts in kinds.items():
            ratio, ftfy_speed[kind] = pairs(function, texts, args.repeats)
            row.append(f"{ratio:.1f}")
        rows.append(row)
    rows.append(["ftfy, MB/s", *(f"{speed:.1f}" for speed in ftfy_speed.values())])
    table(["", *kinds], rows)
    rows = []
    for label, size in SIZES.items():
        row = [label]
        for texts in kinds.values():
            text = of_size(texts, size)
            count = max(1, 200_000 // size)
            ratio, _ = pairs(wc.clean, [text] * count, 1 if size > 1_000_000 else args.repeats)
            row.append(f"{ratio:.1f}")
        rows.append(row)
    table(["wireclean.clean on one text of", *kinds], rows)


if __name__ == "__main__":
    main()
