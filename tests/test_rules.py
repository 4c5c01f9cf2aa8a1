"""Every rule of every cleaner: its examples hit and miss, its id names a fault of its own, and nothing is emitted that has no row."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from strategies import texts

import wireclean as wc

if TYPE_CHECKING:
    from wireclean.rules import Rule

CLEANERS = [wc.fix_characters, wc.remove_ads, wc.remove_furniture, wc.reflow_paragraphs, wc.normalize_dateline, wc.repair_quotes]
RULES: list[tuple[wc.Cleaner, Rule]] = [
    (cleaner, rule) for cleaner in CLEANERS for rule in getattr(importlib.import_module(cleaner.__module__), "RULES", ())
]
IDS = [rule.id for _, rule in RULES]


def test_ids_are_dotted_and_unique() -> None:
    assert len(IDS) == len(set(IDS))
    assert all(re.fullmatch(r"(?:ads|furniture|characters|paragraphs|dateline|quotes)\.[a-z0-9-]+", name) for name in IDS)


@pytest.mark.parametrize(("cleaner", "rule"), RULES, ids=IDS)
def test_a_rule_hits_what_it_names(cleaner: wc.Cleaner, rule: Rule) -> None:
    mine = cleaner.using(**dict(rule.options))
    assert rule.id in {name for edit in mine.edits(rule.hit) for name in edit.rule.split("+")}
    assert mine(rule.hit) == rule.result
    assert mine(rule.result) == rule.result


@pytest.mark.parametrize(("cleaner", "rule"), RULES, ids=IDS)
def test_a_rule_leaves_alone_what_only_looks_like_it(cleaner: wc.Cleaner, rule: Rule) -> None:
    assert cleaner.using(**dict(rule.options)).edits(rule.miss) == []


@pytest.mark.parametrize(("cleaner", "rule"), RULES, ids=IDS)
def test_a_rule_can_be_skipped(cleaner: wc.Cleaner, rule: Rule) -> None:
    edits = cleaner.using(**dict(rule.options), skip=[rule.id]).edits(rule.hit)
    assert rule.id not in {name for edit in edits for name in edit.rule.split("+")}


@pytest.mark.parametrize(("cleaner", "rule"), RULES, ids=IDS)
def test_a_rule_says_what_why_and_when_it_is_wrong(cleaner: wc.Cleaner, rule: Rule) -> None:
    for words in (rule.what, rule.why, rule.wrong):
        assert len(words) > 10, f"{cleaner.__name__}: {rule.id}"
        assert words.endswith((".", "?", "”", "`"))


@given(texts)
def test_every_rule_that_is_emitted_has_a_row(text: str) -> None:
    for cleaner in CLEANERS:
        for edit in cleaner.edits(text):
            assert set(edit.rule.split("+")) <= set(IDS)
