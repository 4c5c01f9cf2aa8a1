"""Crafted input: whether the time is linear, and how far the worst string is from ordinary text.

    python benchmarks/crafted.py [--large 10000000]

For each string: nanoseconds a character at 10 kB and at the large size, their ratio, and how many times ordinary
text's cost a character it is. The first should stay below 2, the second below 200.
"""

from __future__ import annotations

import argparse
import statistics
import time

import wireclean as wc

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
}


def cost(unit: str, size: int, repeats: int) -> float:
    """Nanoseconds a character: the median of the repeats."""
    times = []
    for k in range(repeats):
        text = unit * (size // len(unit)) + f" {k}"
        start = time.process_time()
        wc.clean(text)
        times.append((time.process_time() - start) / len(text) * 1e9)
    return statistics.median(times)


def main() -> None:
    """Run it all and print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--large", type=int, default=10_000_000)
    ask.add_argument("--only", default="")
    args = ask.parse_args()
    ordinary = cost(ORDINARY, 1_000_000, 5)
    print(f"Ordinary text: {ordinary:.1f} ns a character.\n")
    print("| text | 10 kB, ns | large, ns | growth | times ordinary |\n|---|---|---|---|---|")
    for name, unit in CRAFTED.items():
        if args.only in name:
            small, large = cost(unit, 10_000, 15), cost(unit, args.large, 1)
            print(f"| {name} | {small:.0f} | {large:.0f} | {large / small:.2f} | {large / ordinary:.0f} |", flush=True)


if __name__ == "__main__":
    main()
