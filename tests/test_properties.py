"""The guarantees of the library, held to texts of every kind."""

from __future__ import annotations

from guarantees import has_positions, hold, ink, is_accounted_for, is_in_shape, keeps_its_letters, stands_still
from hypothesis import given
from hypothesis import strategies as st
from strategies import STEPS, any_pipelines, sub_pipelines, texts

import wireclean as wc


@given(texts)
def test_1_cleaning_twice_is_cleaning_once(text: str) -> None:
    stands_still(wc.parse(text), wc.NEWSWIRE)


@given(texts)
def test_2_the_account_is_whole(text: str) -> None:
    is_accounted_for(wc.parse(text), wc.NEWSWIRE)
    assert wc.clean(text) == wc.NEWSWIRE(text)


@given(texts)
def test_3_letters_and_digits_are_conserved(text: str) -> None:
    keeps_its_letters(wc.parse(text), wc.NEWSWIRE)


@given(texts)
def test_5_any_text_comes_out_in_shape(text: str) -> None:
    story = wc.parse(text)
    is_in_shape(story.text)
    assert story.paragraphs == (story.text.split("\n\n") if story.text else [])


@given(texts)
def test_6_positions_agree_with_the_edits(text: str) -> None:
    has_positions(wc.parse(text))


@given(texts)
def test_cleaners_that_take_no_letter_keep_them_all(text: str) -> None:
    """The same without a look at the account."""
    for style in ("keep", "curly", "straight"):
        assert ink(wc.repair_quotes.using(style=style)(text)) == ink(text)
    assert sorted(ink(wc.normalize_dateline(text))) == sorted(ink(text))
    assert ink(wc.reflow_paragraphs.using(skip=["paragraphs.tag"])(text)) == ink(text)


@given(texts, st.sampled_from(STEPS))
def test_each_cleaner_holds_them_alone(text: str, cleaner: wc.Cleaner) -> None:
    hold(text, cleaner)
    assert cleaner.edits(text) == wc.parse(text, pipeline=cleaner).edits


@given(texts, sub_pipelines)
def test_the_pipeline_holds_them_without_any_of_its_steps(text: str, pipeline: wc.Pipeline) -> None:
    hold(text, pipeline)


@given(texts, any_pipelines)
def test_any_pipeline_holds_them(text: str, pipeline: wc.Pipeline) -> None:
    hold(text, pipeline)
