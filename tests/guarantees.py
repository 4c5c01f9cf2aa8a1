"""The guarantees of the library, each as a check of one text under one pipeline. They know nothing of the rules."""

from __future__ import annotations

import json
from typing import Any

import wireclean as wc

FREE = ("ads.", "furniture.", "characters.", "paragraphs.tag", "dateline.")
"""Rules that may take letters away, decode them, or (a dateline) move them."""


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


def stands_still(story: wc.Story, pipeline: wc.Cleaner) -> None:
    """1: cleaning twice is cleaning once."""
    assert pipeline(story.text) == story.text


def is_accounted_for(story: wc.Story, pipeline: wc.Cleaner) -> None:
    """2: the account is whole, and so is the way back."""
    assert pipeline(story.raw) == story.text
    assert wc.apply(story.raw, story.edits) == story.text
    assert story.restore() == story.raw
    assert raw_from(json.loads(json.dumps(story.to_dict(), ensure_ascii=False))) == story.raw
    assert all(0 <= edit.start <= edit.end <= len(story.raw) for edit in story.edits)
    assert all(a.end <= b.start and a.start < b.start for a, b in zip(story.edits, story.edits[1:], strict=False))
    assert all(story.raw[edit.start : edit.end] != edit.text for edit in story.edits)


def keeps_its_letters(story: wc.Story, pipeline: wc.Cleaner) -> None:
    """3: letters and digits are what they were, but where a rule in whose name it lies took, decoded or moved them."""
    before, after = [], []
    for edit in story.edits:
        rules = edit.rule.split("+")
        if not all(rule.startswith(FREE) for rule in rules):
            before.append(story.raw[edit.start : edit.end])
            after.append(edit.text)
        elif rules[0].startswith("dateline.") and len(rules) == 1 and "'strip'" not in repr(pipeline):
            assert sorted(ink(story.raw[edit.start : edit.end])) == sorted(ink(edit.text))
    assert ink("".join(before)) == ink("".join(after))


def is_in_shape(text: str) -> None:
    """5: what `clean` gives back can be encoded, and is paragraphs with one blank line between."""
    assert text.encode().decode() == text
    assert text == text.strip()
    assert text.splitlines() == text.split("\n") or not text
    assert text.count("\n") == 2 * text.count("\n\n")


def has_positions(story: wc.Story) -> None:
    """6: positions go both ways, never backwards, and agree with the edits."""
    there = [story.to_clean(i) for i in range(len(story.raw) + 1)]
    back = [story.to_raw(i) for i in range(len(story.text) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert there[0] == back[0] == 0
    assert not story.raw or there[-1] == len(story.text)
    assert not story.text or back[-1] == len(story.raw)
    first = int(story.edits[:1] != [] and story.edits[0].end == 0)  # what is set before a text does not move its start
    at = 0
    for edit in [*story.edits, wc.Edit(len(story.raw), len(story.raw), "", "")]:
        for i in range(at or first, edit.start):
            assert story.raw[i] == story.text[there[i]]
            assert back[there[i]] == i or there[i] == 0
        at = edit.end
    assert story.dateline is None or story.raw[slice(*story.dateline.span)] == story.dateline.raw


def hold(text: str, pipeline: wc.Cleaner = wc.NEWSWIRE) -> None:
    """All guarantees at once, for one text: what the properties, the fuzzer and the findings call."""
    story = wc.parse(text, pipeline=pipeline)
    is_accounted_for(story, pipeline)
    stands_still(story, pipeline)
    keeps_its_letters(story, pipeline)
    has_positions(story)
    if pipeline == wc.NEWSWIRE:
        is_in_shape(story.text)
        assert story.paragraphs == (story.text.split("\n\n") if story.text else [])
