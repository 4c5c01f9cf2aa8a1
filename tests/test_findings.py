"""Texts on which a guarantee was once broken, as the fuzzer and the properties found them, made small."""

from __future__ import annotations

import pytest
from guarantees import hold

import wireclean as wc

FINDINGS: list[tuple[str, str, wc.Cleaner]] = [
    ("each walk struck one mark of a long run, and the walks ran out", "“ ”" + '"' * 20, wc.NEWSWIRE),
    ("the same in a run of curly marks", "⠓" + "“" * 21 + " ¬“a", wc.NEWSWIRE),
    ("the same in a run of single marks that had to be decoded", '"a' + "â€™" * 40 + "â€â€", wc.NEWSWIRE),
    ("the same in one of two kinds", "⠓" + '‘"' * 120 + "nT“Theo_ “a,” b", wc.repair_quotes.using(style="curly")),
    ("an ad line went under the name of the mark before it", "”Story continued below<p>", wc.NEWSWIRE),
    ("the letters of a city, parted by a control character, all stood on one side of it", "Ro\x1ame (AP). All is well.", wc.NEWSWIRE),
    ("a decoded letter was put down to the mark behind it", "\x9a“", wc.NEWSWIRE),
    (
        "a combining letter, which is one only in capitals, was put down to the mark before it",
        "Ã¢“\N{COMBINING GREEK YPOGEGRAMMENI}",
        wc.NEWSWIRE,
    ),
    ("each walk took one dash of a long row behind a credit", "(AP)" + "\n-" * 20 + "'", wc.NEWSWIRE),
    (
        "the space between a glued marker and a line of one went with both",
        "A message from our sponsor:Advertisement \n\nIn partnership with Acme",
        wc.remove_ads,
    ),
    ("each walk undid eight of many escapes, and the walks ran out", "&" + "AMP;" * 200 + "lt;", wc.NEWSWIRE),
    ("a mark is set before the first letter", "AP - Rain fell in the town on Friday night, and there is more to come.", wc.NEWSWIRE),
]


@pytest.mark.parametrize(("text", "pipeline"), [row[1:] for row in FINDINGS], ids=[row[0] for row in FINDINGS])
def test_a_finding_stays_mended(text: str, pipeline: wc.Cleaner) -> None:
    hold(text, pipeline)
