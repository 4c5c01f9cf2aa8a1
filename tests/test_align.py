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
    ],
)
def test_positions_inside_a_line_stay_useful(before: str, after: str, expected: list[Edit]) -> None:
    assert aligned_edits(before, after, "r") == expected
