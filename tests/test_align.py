"""Edits recovered from two texts: exact always, and fine where the texts are alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from strategies import texts

from wireclean import Edit, apply
from wireclean.align import aligned_edits


@given(texts, texts)
def test_the_edits_lead_from_one_text_to_the_other(before: str, after: str) -> None:
    edits = aligned_edits(before, after, "step.any")
    assert apply(before, edits) == after
    assert all(before[e.start : e.end] != e.text for e in edits)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("one\ntwo\nthree", "one\n2\nthree", [Edit(4, 7, "2", "r")]),
        ("one\ntwo\nthree\nfour", "one\nthree\nfour", [Edit(4, 8, "", "r")]),
        ("a b c d e f", "a b x c d e f", [Edit(4, 4, "x ", "r")]),
        ("it cost 5 pounds", "it cost £5", [Edit(8, 16, "£5", "r")]),
        ("same", "same", []),
        ("one\ntwo\nthree\nfour\nfive", "one\nTWO\nthree\nFOUR\nfive", [Edit(4, 7, "TWO", "r"), Edit(14, 18, "FOUR", "r")]),
        ("one\ntwo\nthree\nfour\nfive\nsix", "one\nthree\nfour\nnew\nfive\nsix", [Edit(4, 8, "", "r"), Edit(19, 19, "new\n", "r")]),
        ("one\ntwo\nthree\nfour", "one\n2\nand\nthree\nfour", [Edit(4, 7, "2\nand", "r")]),
        ("one\ntwo", "one\ntwo\nthree\nfour", [Edit(7, 7, "\nthree\nfour", "r")]),
        ("one\ntwo\nthree\nfour", "one\ntwo", [Edit(7, 18, "", "r")]),
        ("a\nb\nc", "new\na\nb\nc", [Edit(0, 0, "new\n", "r")]),
        ("old\na\nb\nc", "a\nb\nc", [Edit(0, 4, "", "r")]),
        ("a b x y c d e f g", "a b c d e f g", [Edit(4, 8, "", "r")]),
        ("the cat sat", "the cat sat on the mat", [Edit(11, 11, " on the mat", "r")]),
        ("one two three four five", "one 2 three 4 five", [Edit(4, 7, "2", "r"), Edit(14, 18, "4", "r")]),
        (
            "He said: no. Then he left the room, and they sat.",
            "He said no. Then he left the room; they sat.",
            [Edit(7, 8, "", "r"), Edit(34, 39, ";", "r")],
        ),
    ],
)
def test_positions_inside_a_line_stay_useful(before: str, after: str, expected: list[Edit]) -> None:
    assert aligned_edits(before, after, "r") == expected


def test_a_place_where_the_texts_agree_again_is_looked_for_24_lines_ahead() -> None:
    lines = [f"{number}\n" for number in range(100, 160)]
    assert aligned_edits("".join(lines), "".join(lines[:10] + lines[10 + 23 :]), "r") == [Edit(40, 40 + 23 * 4, "", "r")]
    assert aligned_edits("".join(lines[:10] + lines[10 + 23 :]), "".join(lines), "r") == [Edit(40, 40, "".join(lines[10:33]), "r")]
