"""Edits recovered from two texts: exact always, and fine where the texts are alike.

Mutants of align.py that live on, each because the edits are the same either way: `strict` (both sides are as long), and a search that
would go on beyond `_REACH` on both sides (there is no such place).
"""

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
        ("c d, x y z", "n c d. x y z", [Edit(0, 0, "n ", "r"), Edit(3, 4, ".", "r")]),
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


LINES = [f"{number}\n" for number in range(100, 160)]
CHANGED = [*LINES[:-1], "end\n"]


@pytest.mark.parametrize("gone", [1, 23, 24])
def test_a_place_where_the_texts_agree_again_is_looked_for_24_lines_ahead(gone: int) -> None:
    shorter = "".join(CHANGED[:10] + CHANGED[10 + gone :])
    assert aligned_edits("".join(LINES), shorter, "r") == [Edit(40, 40 + gone * 4, "", "r"), Edit(59 * 4, 59 * 4 + 3, "end", "r")]
    assert aligned_edits(shorter, "".join(LINES), "r") == [
        Edit(40, 40, "".join(LINES[10 : 10 + gone]), "r"),
        Edit((59 - gone) * 4, (59 - gone) * 4 + 3, "159", "r"),
    ]


def test_and_no_farther() -> None:
    (edit,) = aligned_edits("".join(LINES), "".join(CHANGED[:10] + CHANGED[35:]), "r")
    assert (edit.start, edit.end) == (41, 59 * 4 + 3)  # both go on with "1"


@pytest.mark.parametrize(("gone", "new"), [(24, 24), (24, 23), (14, 13), (23, 24)])
def test_so_it_is_on_both_sides_at_once(gone: int, new: int) -> None:
    after = CHANGED[:10] + [f"new {number}\n" for number in range(new)] + CHANGED[10 + gone :]
    *edits, last = aligned_edits("".join(LINES), "".join(after), "r")
    assert edits[-1].end <= (10 + gone) * 4
    assert last == Edit(59 * 4, 59 * 4 + 3, "end", "r")


def test_as_many_lines_as_before_are_compared_one_by_one() -> None:
    old, new = (" ".join(f"{name}{number}{name}" for number in range(30)) for name in "ab")
    assert aligned_edits(f"{old}\nIt was late.", f"{new}\nIt is late.", "r") == [
        Edit(0, len(old), new, "r"),
        Edit(len(old) + 4, len(old) + 6, "i", "r"),
    ]
