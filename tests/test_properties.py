"""The guarantees of the library, held to texts of every kind. They know nothing of the rules."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from strategies import texts

import wireclean as wc

FREE = ("ads.", "furniture.", "characters.", "paragraphs.tag", "dateline.")


def ink(text: str) -> str:
    """The letters and digits, folded."""
    return "".join(filter(str.isalnum, text.upper().casefold()))


def raw_from(account: dict[str, Any]) -> str:
    """The raw text, from the JSON account alone."""
    parts, at, shift = [], 0, 0
    for edit in account["edits"]:
        here = edit["start"] + shift
        parts += [account["text"][at:here], edit["old"]]
        at = here + len(edit["new"])
        shift += len(edit["new"]) - len(edit["old"])
    return "".join([*parts, account["text"][at:]])


@given(texts)
def test_1_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = wc.clean(text)
    assert wc.clean(once) == once


@given(texts)
def test_2_the_account_is_whole(text: str) -> None:
    story = wc.parse(text)
    assert story.text == wc.clean(text)
    assert story.restore() == text
    assert raw_from(json.loads(json.dumps(story.to_dict()))) == text
    assert wc.apply(text, story.edits) == story.text
    assert story.edits == sorted(story.edits)
    assert all(a.end <= b.start and a.start < b.start for a, b in zip(story.edits, story.edits[1:], strict=False))
    assert all(text[edit.start : edit.end] != edit.text for edit in story.edits)


@given(texts)
def test_3_letters_and_digits_are_conserved(text: str) -> None:
    before, after = [], []
    for edit in wc.parse(text).edits:
        rules = edit.rule.split("+")
        decoded = any(rule.startswith("characters.") for rule in rules)  # what later steps made of it is not to be told apart
        if not decoded and not all(rule.startswith(FREE) for rule in rules):
            before.append(text[edit.start : edit.end])
            after.append(edit.text)
        elif edit.rule.startswith("dateline.") and "+" not in edit.rule:
            assert sorted(ink(text[edit.start : edit.end])) == sorted(ink(edit.text))
    assert ink("".join(before)) == ink("".join(after))


@given(texts)
def test_5_any_text_comes_out_in_shape(text: str) -> None:
    once = wc.clean(text)
    assert once.encode().decode() == once
    assert once == once.strip()
    assert "\r" not in once
    assert once.count("\n") == 2 * once.count("\n\n")
    assert (once.split("\n\n") if once else []) == wc.parse(text).paragraphs


@given(texts)
def test_6_positions_agree_with_the_edits(text: str) -> None:
    story = wc.parse(text)
    there = [story.to_clean(i) for i in range(len(text) + 1)]
    back = [story.to_raw(i) for i in range(len(story.text) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert there[0] == back[0] == 0
    assert not text or there[-1] == len(story.text)
    assert story.dateline is None or text[slice(*story.dateline.span)] == story.dateline.raw


def check_all(text: str) -> None:
    """All guarantees at once, for one text: what the fuzzer and the findings call."""
    for guarantee in GUARANTEES:
        guarantee.hypothesis.inner_test(text)


GUARANTEES: list[Any] = [
    test_1_cleaning_twice_is_cleaning_once,
    test_2_the_account_is_whole,
    test_3_letters_and_digits_are_conserved,
    test_5_any_text_comes_out_in_shape,
    test_6_positions_agree_with_the_edits,
]
