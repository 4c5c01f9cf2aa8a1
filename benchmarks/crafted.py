"""Crafted input: whether the time is linear, and how far the worst string is from ordinary text.

    python benchmarks/crafted.py [--large 10000000]
    python benchmarks/crafted.py --marks

For each string: nanoseconds a character at 10 kB and at the large size, their ratio, and how many times ordinary
text's cost a character it is. The first should stay below 2, the second below 200. The last rows are of `find_dateline`,
which reads the head of a text alone: their figures are microseconds a text.

With `--marks`, quote marks of all kinds in any order in one paragraph: microseconds a mark for 1,000 and for 100,000 marks, and
their ratio, which should stay below 2.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from typing import TYPE_CHECKING

import wireclean as wc

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = 10_000
ORDINARY = "The council met on Monday. “We have a plan,” the mayor said, and didn’t say which. Nobody’s asking now.\n\n"
CRAFTED = {
    "opening marks": "“",
    "closing marks": "”",
    "straight double marks": '"',
    "straight single marks": "'",
    "backticks": "`",
    "marks of all kinds": "“‘”’\"'`´„«»",
    "marks and letters": "a\"b'c“d”",
    "spaced marks": ' " “ ',
    "nested marks": "“‘a ",
    "unclosed quotations": "“We said. ",
    "hyphens": "-",
    "em dashes": "—",
    "dashes and spaces": "- – — ",
    "capitals": "A",
    "capitals and commas": "ROME, ",
    "capitals and brackets": "ROME (AP ",
    "datelines": "ROME (AP) - ",
    "short lines": "a\n",
    "empty lines": "\n",
    "indented lines": "    a\n",
    "carriage returns": "\r",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "tabs and line ends": "\t\n",
    "near-markers": "Advertisemen\n",
    "markers": "Advertisement\n",
    "glued near-markers": "advertisementA",
    "inline markers": "end.AdvertisementThe ",
    "ampersands": "&",
    "entities": "&amp;",
    "entities escaped again": "&amp;amp;",
    "mojibake": "â€œ",
    "lost bytes": "â€ ",
    "accents": "é",
    "combining marks": "e\u0301",
    "long combining run": "\u0301",
    "controls": "\x00",
    "lone surrogates": "\ud800",
    "zero-width": "\u200b",
    "soft hyphens": "co\u00adop ",
    "hyphens at line ends": "co-\nop ",
    "tags": "<br>",
    "near-tags": "<",
    "ideographs": "新聞，",
    "digits": "1",
    "underscores": "_",
    "words": "a ",
    "indents of growing depth": "a\n b\n  c\n   d\n",
    "wrapped lines": "The ferry was held in the harbor for two hours while divers\n",
    "double-spaced lines": "The ferry was held in the harbor for two hours while divers\n\n",
    "link pieces": "the\nWeather Service\n, which\n",
    "mail": "> > a\n",
    "list items": "1. a\n",
    "table rows": "a   b\n",
    "speaker turns": "SMITH: No.\n",
    "brackets": "[",
    "open brackets at line ends": "(\n",
    "initials": "U.S. ",
    "dates": "May 3, ",
    "slashed cities": "ROME/",
    "elisions": "’n’ ",
    "inches": "5'6\" ",
    "escaped marks": '\\"',
    "backslashes": "\\",
    "ellipses": "…",
    "full width": "Ａ１，",
    "no blank after stops": "end.Next",
}
HEADS = {
    "find_dateline, ordinary": ORDINARY,
    "find_dateline, datelines": CRAFTED["datelines"],
    "find_dateline, capitals and commas": CRAFTED["capitals and commas"],
    "find_dateline, short lines": CRAFTED["short lines"],
    "find_dateline, one line": "a",
    "find_dateline, empty lines": CRAFTED["empty lines"],
}

MARKS = ("“", "”", "‘", "’", '"', "'", "„", "«", "»", "‚", "``", "''", "´", ",,")
BETWEEN = {
    "marks of all kinds": ("a ", " b", ", ", ". ", "x", "s ", " "),
    "marks in English": (" the man said ", "We have ", ", he said ", " and ", "s "),
    "marks in German": (" der Mann sagt ", "Wir sind ", ", und ", " nicht ", " "),
    "marks in Swedish": (" mannen säger ", "Vi är ", ", och ", " inte ", " "),
    "marks and code": (" <b> ", " `x` ", "a ", ", he said ", " "),
}
"""What stands between the marks."""


def cost(unit: str, size: int, repeats: int, function: Callable[[str], object] = wc.clean) -> float:
    """CPU nanoseconds a text: the median of the repeats."""
    times = []
    for k in range(repeats):
        text = unit * (size // len(unit)) + f" {k}"
        start = time.process_time()
        function(text)
        times.append((time.process_time() - start) * 1e9)
    return statistics.median(times)


def cost_of_marks(between: tuple[str, ...], number: int, repeats: int) -> float:
    """Microseconds a mark: the median of the repeats, each with its own order."""
    times = []
    for seed in range(repeats):
        draw = random.Random(seed)  # noqa: S311 - no secret
        text = "".join(draw.choice(MARKS) + draw.choice(between) for _ in range(number))
        start = time.process_time()
        wc.repair_quotes(text)
        times.append((time.process_time() - start) / number * 1e6)
    return statistics.median(times)


def marks() -> None:
    """Print the table of quote marks."""
    print("| text | 1,000 marks, us a mark | 100,000 marks | growth |\n|---|---|---|---|")
    for name, between in BETWEEN.items():
        small, large = cost_of_marks(between, 1_000, 15), cost_of_marks(between, 100_000, 3)
        print(f"| {name} | {small:.1f} | {large:.1f} | {large / small:.2f} |", flush=True)


def main() -> None:
    """Run it all and print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--large", type=int, default=10_000_000)
    ask.add_argument("--only", default="")
    ask.add_argument("--marks", action="store_true")
    args = ask.parse_args()
    if args.marks:
        marks()
        return
    ordinary = cost(ORDINARY, 1_000_000, 5) / 1_000_000
    print(f"Ordinary text: {ordinary:.1f} ns a character.\n")
    print("| text | 10 kB, ns | large, ns | growth | times ordinary |\n|---|---|---|---|---|")
    for name, unit in CRAFTED.items():
        if args.only in name:
            small, large = cost(unit, SMALL, 15) / SMALL, cost(unit, args.large, 1) / args.large
            print(f"| {name} | {small:.0f} | {large:.0f} | {large / small:.2f} | {large / ordinary:.0f} |", flush=True)
    for name, unit in HEADS.items():
        if args.only in name:
            small, large = cost(unit, SMALL, 15, wc.find_dateline) / 1000, cost(unit, args.large, 3, wc.find_dateline) / 1000
            print(f"| {name} | {small:.0f} us | {large:.0f} us | {large / small:.2f} | |", flush=True)


if __name__ == "__main__":
    main()
