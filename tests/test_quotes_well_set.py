"""Well-set paragraphs of many languages and kinds, which `repair_quotes` has to leave as they are.

They stand in `well_set/`, one a line; the stories are set apart by a line of `===`. All of them are invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import wireclean as wc

STRAIGHTENED = str.maketrans("“”‘’", "\"\"''")


def rows(name: str, between: str = "\n") -> list[str]:
    return (Path(__file__).parent / "well_set" / f"{name}.txt").read_text(encoding="utf-8").removesuffix("\n").split(between)


LANGUAGES, ENGLISH, CODE, STORIES = rows("languages"), rows("english"), rows("code"), rows("stories", "\n===\n")


@pytest.mark.parametrize("text", LANGUAGES + ENGLISH + CODE + STORIES)
def test_what_is_well_set_stands(text: str) -> None:
    assert wc.repair_quotes.edits(text) == []


@pytest.mark.parametrize("text", ENGLISH + STORIES)
def test_what_is_well_set_in_straight_marks_stands(text: str) -> None:
    assert wc.repair_quotes.edits(text.translate(STRAIGHTENED)) == []


def test_there_are_many() -> None:
    assert len({*LANGUAGES, *ENGLISH, *CODE, *STORIES}) >= 300
