"""Pipelines: put together, taken apart, walked; foreign callables among the steps."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc

if TYPE_CHECKING:
    from collections.abc import Iterable

STEPS = ["fix_characters", "remove_ads", "reflow_paragraphs", "normalize_dateline", "repair_quotes"]


def names(pipeline: wc.Pipeline) -> list[str]:
    return [getattr(step, "__name__", "?") for step in pipeline]


def add_end(text: str, sign: str = "-30-") -> str:
    return f"{text} {sign}"


def test_newswire_has_its_steps_in_this_order() -> None:
    assert names(wc.NEWSWIRE) == STEPS
    assert len(wc.NEWSWIRE) == 5
    assert bool(wc.Pipeline([])) is True


def test_without_replace_before_after_find_a_step_by_name_whatever_its_options() -> None:
    straight = wc.repair_quotes.using(style="straight")
    mine = wc.NEWSWIRE.replace(wc.repair_quotes, straight)
    assert mine.steps[-1] == straight
    assert mine.replace(wc.repair_quotes, wc.repair_quotes) == wc.NEWSWIRE
    assert names(mine.without(wc.repair_quotes)) == STEPS[:-1]
    assert names(mine.without("repair_quotes", "remove_ads")) == [STEPS[0], *STEPS[2:4]]
    assert names(wc.NEWSWIRE.before(wc.remove_ads, str.strip)) == [STEPS[0], "strip", *STEPS[1:]]
    assert names(wc.NEWSWIRE.after(wc.remove_ads, wc.remove_furniture)) == [*STEPS[:2], "remove_furniture", *STEPS[2:]]
    assert names(wc.NEWSWIRE) == STEPS


@pytest.mark.parametrize(
    ("pipeline", "step", "told"),
    [
        (wc.NEWSWIRE, wc.remove_furniture, "remove_furniture is not in"),
        (wc.NEWSWIRE, "no_such_step", "no_such_step is not in"),
        (
            wc.Pipeline([wc.remove_ads, str.strip, wc.remove_ads.using(extra=["Reklame hier"])]),
            "remove_ads",
            "remove_ads is there more than once",
        ),
        (wc.Pipeline([]), str.strip, "none"),
    ],
)
def test_a_step_that_is_missing_or_ambiguous_is_an_error_that_lists_the_steps(pipeline: wc.Pipeline, step: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told) as raised:
        pipeline.without(step)
    assert all(name in str(raised.value) for name in names(pipeline))


def test_of_two_alike_steps_one_can_still_be_named_by_itself() -> None:
    other = wc.remove_ads.using(skip=["ads.slot"])
    assert wc.Pipeline([wc.remove_ads, other]).without(other) == wc.Pipeline([wc.remove_ads])


def test_a_foreign_callable_is_called_once() -> None:
    mine = wc.Pipeline([wc.NEWSWIRE, add_end])
    assert mine("Advertisement\n\nRain fell.") == "Rain fell. -30-"
    assert mine.edits("Rain fell.") == [wc.Edit(10, 10, " -30-", "step.add_end")]
    assert wc.Pipeline([mine, wc.remove_ads])("Rain.") == "Rain. -30-"


def test_a_cleaner_is_not_asked_again_about_a_text_in_which_it_found_nothing() -> None:
    asked: list[tuple[str, str]] = []

    def asks(name: str, old: str, new: str) -> wc.Cleaner:
        def find(text: str) -> Iterable[wc.Edit]:
            asked.append((name, text))
            if (at := text.find(old)) >= 0:
                yield wc.Edit(at, at + 1, new, f"house.{name}")

        return wc.Cleaner(find)

    assert wc.Pipeline([asks("first", "q", "-"), asks("middle", "-", "."), asks("last", "q", "-")])("a-") == "a."
    assert asked == [("first", "a-"), ("middle", "a-"), ("last", "a."), ("first", "a."), ("middle", "a.")]


@pytest.mark.parametrize("cleaner", [step for step in wc.NEWSWIRE if isinstance(step, wc.Cleaner) and step.ignores_last_breaks], ids=repr)
@given(texts, st.text("\n", min_size=1, max_size=3))
def test_a_cleaner_that_ignores_the_last_line_breaks_does(cleaner: wc.Cleaner, text: str, breaks: str) -> None:
    sound = cleaner(text.rstrip("\n") + breaks)
    assert cleaner.edits(sound.rstrip("\n")) == []


def test_a_step_must_be_callable_and_return_a_str() -> None:
    with pytest.raises(TypeError, match="callable"):
        wc.Pipeline(["clean"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="the step len must return a str, not int"):
        wc.Pipeline([len])("text")  # type: ignore[list-item]


def test_hashable_equal_and_described() -> None:
    assert len({wc.NEWSWIRE, wc.Pipeline(wc.NEWSWIRE.steps)}) == 1
    assert wc.remove_ads != wc.NEWSWIRE
    assert repr(wc.Pipeline([wc.remove_ads, str.strip])) == "Pipeline([remove_ads, strip])"
    with pytest.raises(TypeError, match="skip"):
        wc.NEWSWIRE.using(style="curly")


def test_the_fingerprint_tells_version_steps_and_options() -> None:
    prints = {
        pipeline.fingerprint
        for pipeline in (
            wc.NEWSWIRE,
            wc.NEWSWIRE.without(wc.remove_ads),
            wc.NEWSWIRE.using(skip=["ads"]),
            wc.NEWSWIRE.replace(wc.repair_quotes, wc.repair_quotes.using(style="curly")),
            wc.Pipeline([wc.NEWSWIRE]),
            wc.Pipeline([wc.NEWSWIRE, add_end]),
            wc.Pipeline([wc.NEWSWIRE, functools.partial(add_end, sign="ENDS")]),
        )
    }
    assert len(prints) == 7
    assert all(wc.__version__ in each and len(each) < 60 for each in prints)
    assert wc.NEWSWIRE.fingerprint == wc.Pipeline(wc.NEWSWIRE.steps).fingerprint


@given(texts)
def test_a_plain_callable_anywhere_keeps_the_account_true(text: str) -> None:
    mine = wc.NEWSWIRE.after(wc.remove_ads, str.swapcase)
    story = wc.parse(text, pipeline=mine)
    assert story.text == mine(text)
    assert wc.apply(text, story.edits) == story.text
    assert story.restore() == text


def test_parse_takes_a_plain_callable() -> None:
    assert wc.parse("rain", pipeline=str.upper).text == "RAIN"
