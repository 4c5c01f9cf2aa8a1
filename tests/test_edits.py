"""The engine's algebra: what apply, invert, compose and the position maps promise each other.

Mutants of edits.py that live on, each because the edits are the same either way:

- `in_order`, `apply`: a list that the quick check refuses without need is sorted and checked in full (`least`, `high`, the comparisons).
- `splice`, `compose`, `_moved_back`: the short ways where there is nothing to put together, or nothing to move.
- `compose`: an edit of the second step that stands free before the next of the first, or touches it, is a group of its own on the long
  way too.
- `_overlapping`: any number below 0 says that there is no piece yet.
- `_overlay`: a piece that starts or ends where the edit above it starts gives it an empty string; the last edit's rule is not read.
- The string in `cast` is for the type checker.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edit_lists, plain

from wireclean import Edit, apply
from wireclean.cleaner import net_edits
from wireclean.edits import OverlapError, Positions, compose, in_order, invert, join_rules, require_str, trimmed

EXAMPLES = [
    ("nothing to do", "abc", [], "abc"),
    ("replaced", "abc", [Edit(1, 2, "xyz", "r")], "axyzc"),
    ("inserted at either end", "abc", [Edit(0, 0, "<", "r"), Edit(3, 3, ">", "r")], "<abc>"),
    ("removed", "abc", [Edit(0, 3, "", "r")], ""),
    ("touching", "abc", [Edit(0, 1, "x", "r"), Edit(1, 2, "y", "r")], "xyc"),
    ("in any order", "abc", [Edit(2, 3, "z", "r"), Edit(0, 1, "x", "r")], "xbz"),
    ("touching, in any order", "abc", [Edit(1, 2, "y", "r"), Edit(0, 1, "x", "r")], "xyc"),
    ("beyond the BMP", "a😀b", [Edit(1, 2, "!", "r")], "a!b"),
]


@pytest.mark.parametrize(("text", "edits", "expected"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES])
def test_apply(text: str, edits: list[Edit], expected: str) -> None:
    assert apply(text, edits) == expected


@pytest.mark.parametrize(
    ("edits", "named"),
    [
        ([Edit(0, 2, "x", "one"), Edit(1, 3, "y", "two")], ["one", "two"]),
        ([Edit(1, 1, "x", "one"), Edit(1, 2, "y", "two")], ["one", "two"]),
        ([Edit(1, 1, "x", "one"), Edit(1, 1, "y", "two")], ["one", "two"]),
        ([Edit(2, 9, "x", "beyond")], ["beyond"]),
        ([Edit(-1, 1, "x", "before")], ["before"]),
        ([Edit(2, 1, "x", "backwards")], ["backwards"]),
    ],
)
def test_edits_that_overlap_or_lie_outside_are_an_error_that_names_the_rules(edits: list[Edit], named: list[str]) -> None:
    for check in (apply, in_order):
        with pytest.raises(OverlapError) as error:
            check("abc", edits)
        assert all(name in str(error.value) for name in named)


def test_edits_without_effect_are_dropped() -> None:
    assert in_order("abc", [Edit(1, 2, "b", "r"), Edit(2, 2, "", "r")]) == []
    assert in_order("abc", [Edit(2, 3, "C", "r"), Edit(0, 1, "A", "r"), Edit(1, 2, "b", "r")]) == [
        Edit(0, 1, "A", "r"),
        Edit(2, 3, "C", "r"),
    ]


def test_what_is_no_str_is_named() -> None:
    with pytest.raises(TypeError, match=r"^text must be a str, not bytes: "):
        require_str(b"")
    with pytest.raises(TypeError, match=r"^item 3 must be a str, not bytes: "):
        require_str(b"", "item 3")


@pytest.mark.parametrize(
    ("text", "edit", "expected"),
    [
        ("abcd", Edit(0, 4, "xbcd", "r"), Edit(0, 1, "x", "r")),
        ("-abcd", Edit(1, 5, "abXd", "r"), Edit(3, 4, "X", "r")),
        ("aaa", Edit(0, 3, "aa", "r"), Edit(0, 1, "", "r")),
        ("one\ntwo\n", Edit(4, 8, "new\ntwo\n", "r"), Edit(4, 4, "new\n", "r")),
    ],
    ids=["the end", "both ends, in the middle of a text", "one of three alike", "a line before a line"],
)
def test_trimmed(text: str, edit: Edit, expected: Edit) -> None:
    assert trimmed(text, edit) == expected
    assert trimmed(text, edit, 100) == expected._replace(start=expected.start + 100, end=expected.end + 100)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([Edit(1, 2, "", "a")], [Edit(1, 2, "x", "b")], [Edit(1, 2, "", "a"), Edit(2, 3, "x", "b")]),
        ([Edit(1, 2, "xyz", "a")], [Edit(2, 3, "", "b")], [Edit(1, 2, "xz", "a+b")]),
        ([Edit(1, 2, "xyz", "a")], [Edit(2, 2, "-", "b")], [Edit(1, 2, "x-yz", "a+b")]),
        ([Edit(1, 1, "x", "a")], [Edit(2, 3, "y", "b")], [Edit(1, 2, "xy", "a+b")]),
        ([Edit(1, 2, "x", "a"), Edit(3, 4, "y", "a")], [Edit(0, 5, "z", "b")], [Edit(0, 5, "z", "a+b")]),
        ([Edit(2, 3, "", "a")], [Edit(1, 3, "-", "b")], [Edit(1, 2, "-", "b"), Edit(2, 3, "", "a"), Edit(3, 4, "", "b")]),
        ([Edit(2, 3, "", "a")], [Edit(1, 3, "XY", "b")], [Edit(1, 2, "X", "b"), Edit(2, 3, "", "a"), Edit(3, 4, "Y", "b")]),
        ([Edit(2, 3, "", "a")], [Edit(1, 3, "X", "b")], [Edit(1, 4, "X", "a+b")]),
        ([], [Edit(0, 1, "x", "b")], [Edit(0, 1, "x", "b")]),
        ([Edit(1, 2, "xyz", "a")], [Edit(1, 1, "-", "b")], [Edit(1, 2, "-xyz", "a+b")]),
        ([Edit(0, 1, "x", "a"), Edit(1, 2, "z", "a")], [Edit(0, 1, "y", "b")], [Edit(0, 1, "y", "a+b"), Edit(1, 2, "z", "a")]),
        (
            [Edit(2, 3, "", "a"), Edit(3, 4, "", "a")],
            [Edit(1, 3, "XY", "b")],
            [Edit(1, 2, "X", "b"), Edit(2, 3, "", "a"), Edit(3, 4, "", "a"), Edit(4, 5, "Y", "b")],
        ),
        ([Edit(2, 3, "", "a")], [Edit(1, 3, "---", "b")], [Edit(1, 2, "---", "b"), Edit(2, 3, "", "a"), Edit(3, 4, "", "b")]),
        ([Edit(2, 3, "", "a")], [Edit(1, 3, "X-y", "b")], [Edit(1, 4, "X-y", "a+b")]),
        ([Edit(1, 2, "", "a"), Edit(3, 4, "x", "a")], [Edit(0, 5, "VWXYZ", "b")], [Edit(0, 6, "VWXYZ", "a+b")]),
        (
            [Edit(0, 1, "PQR", "a"), Edit(1, 2, "STUV", "a")],
            [Edit(2, 4, "x", "b"), Edit(5, 6, "y", "b")],
            [Edit(0, 2, "PQxTyV", "a+b")],
        ),
    ],
    ids=[
        "touching stays two", "cut into", "inserted into", "starting together", "covering all", "around a removal",
        "as long, around a removal", "letters around a removal", "only one step", "inserted before what came",
        "next to what is replaced again", "around two removals", "more than it replaces, around a removal",
        "letters and a sign around a removal", "over a removal and a replacement", "a chain",
    ],
)  # fmt: skip
def test_compose(first: list[Edit], second: list[Edit], expected: list[Edit]) -> None:
    assert compose(first, second) == expected


@given(st.data())
def test_composing_then_applying_is_applying_in_turn(data: st.DataObject) -> None:
    text = data.draw(plain)
    first = data.draw(edit_lists(text, "a"))
    middle = apply(text, first)
    second = data.draw(edit_lists(middle, "b"))
    both = compose(first, second)
    assert apply(text, both) == apply(middle, second)
    assert len({edit.start for edit in both}) == len(both)


@given(st.data())
def test_composition_is_associative_in_effect(data: st.DataObject) -> None:
    text = data.draw(plain)
    first = data.draw(edit_lists(text, "a"))
    second = data.draw(edit_lists(apply(text, first), "b"))
    third = data.draw(edit_lists(apply(apply(text, first), second), "c"))
    assert apply(text, compose(compose(first, second), third)) == apply(text, compose(first, compose(second, third)))


@given(st.data())
def test_the_inverse_undoes(data: st.DataObject) -> None:
    text = data.draw(plain)
    edits = data.draw(edit_lists(text, "a"))
    assert apply(apply(text, edits), invert(text, edits)) == text


@given(st.data())
def test_positions_are_monotone_and_agree_with_the_edits(data: st.DataObject) -> None:
    text = data.draw(plain.filter(bool))
    edits = data.draw(edit_lists(text, "a"))
    after = apply(text, edits)
    positions = Positions(len(text), edits)
    there = [positions.to_clean(i) for i in range(len(text) + 1)]
    back = [positions.to_raw(i) for i in range(len(after) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert (there[0], there[-1], back[0]) == (0, len(after), 0)
    touched = {i for edit in edits for i in range(edit.start, edit.end)}
    for i in set(range(1, len(text))) - touched:
        assert after[there[i]] == text[i]
        assert back[there[i]] == (i if there[i] else 0)


@given(st.data())
def test_a_raw_span_covers_what_it_came_from(data: st.DataObject) -> None:
    text = data.draw(plain)
    edits = data.draw(edit_lists(text, "a"))
    after = apply(text, edits)
    positions = Positions(len(text), edits)
    start = data.draw(st.integers(0, len(after)))
    end = data.draw(st.integers(start, len(after)))
    low, high = positions.raw_span(start, end)
    assert 0 <= low <= high <= len(text)
    inside = [edit for edit in edits if low <= edit.start and edit.end <= high]
    assert after[start:end] in apply(text[low:high], [Edit(e.start - low, e.end - low, e.text, e.rule) for e in inside])


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 1, (0, 1)),
        (1, 2, (1, 2)),
        (2, 3, (2, 4)),
        (3, 4, (2, 4)),
        (4, 5, (4, 5)),
        (1, 5, (1, 5)),
        (4, 6, (4, 6)),
        (2, 2, (2, 2)),
        (4, 4, (4, 4)),
    ],
)
def test_a_raw_span(start: int, end: int, expected: tuple[int, int]) -> None:
    assert Positions(6, [Edit(2, 4, "xy", "r")]).raw_span(start, end) == expected


@pytest.mark.parametrize("i", [-1, 4])
def test_a_position_outside_the_text_is_an_index_error(i: int) -> None:
    positions = Positions(3, [])
    for ask in (positions.to_clean, positions.to_raw):
        with pytest.raises(IndexError):
            ask(i)
    with pytest.raises(IndexError):
        positions.raw_span(0, 4)


def test_rules_are_joined_in_order_and_each_once() -> None:
    assert join_rules(["b", "a+b", "c"]) == "b+a+c"


TAKEN, DECODED, REPAIRED = "ads.slot", "characters.entity", "quotes.mismatched"
JOINT = f"{DECODED}+{REPAIRED}"


@pytest.mark.parametrize(
    ("text", "account", "expected"),
    [
        ("a.b", [[Edit(1, 2, ",", REPAIRED)], [Edit(1, 2, ".", REPAIRED)]], []),
        ("ab", [[Edit(0, 1, "a", REPAIRED), Edit(1, 2, ".", REPAIRED)]], [Edit(1, 2, ".", REPAIRED)]),
        ("&quot;", [[Edit(0, 6, '"', DECODED)], [Edit(0, 1, "“", REPAIRED)]], [Edit(0, 6, "", DECODED), Edit(6, 6, "“", JOINT)]),
        (
            "&quot;-",
            [[Edit(0, 6, '"', DECODED)], [Edit(0, 1, "“", REPAIRED)], [Edit(1, 2, "+", REPAIRED)]],
            [Edit(0, 5, "", DECODED), Edit(5, 6, "“", JOINT), Edit(6, 7, "+", REPAIRED)],
        ),
        ("*-", [[Edit(0, 1, "š-", DECODED)], [Edit(1, 2, "+", REPAIRED)]], [Edit(0, 1, "š", DECODED), Edit(1, 1, "+", JOINT)]),
        (
            "*-",
            [[Edit(0, 1, "š-", DECODED)], [Edit(1, 2, "+", REPAIRED)], [Edit(2, 3, "=", REPAIRED)]],
            [Edit(0, 1, "š+", DECODED), Edit(1, 2, "=", REPAIRED)],
        ),
        ("-Ad", [[Edit(0, 1, "+", REPAIRED)], [Edit(0, 3, "", TAKEN)]], [Edit(0, 3, "", TAKEN)]),
        ("-\x00", [[Edit(0, 1, "+", REPAIRED)], [Edit(0, 2, "", DECODED)]], [Edit(0, 2, "", f"{REPAIRED}+{DECODED}")]),
    ],
    ids=[
        "there and back", "one without effect before one with", "no letter is left", "no letter is left, and an edit behind",
        "a letter came", "a letter came, and an edit behind", "all went", "no letter in it",
    ],
)  # fmt: skip
def test_each_rule_answers_for_the_letters_it_took(text: str, account: list[list[Edit]], expected: list[Edit]) -> None:
    assert net_edits(text, account) == expected
