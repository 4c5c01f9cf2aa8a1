"""One scan in place of three: it must never let pass what one of the cleaners would find."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc
from wireclean.edits import in_order
from wireclean.sound import FINDERS, Known, sound_up_to

HERE = Path(__file__).parent
STORIES = [path.read_bytes().decode() for path in sorted([*HERE.glob("stories/*/*.txt"), *HERE.glob("untouched/*.txt")])]

SOUND = (
    "",
    "ROME (AP) — “It won’t rain,” he said; the river’s 3.5 km off. The cost: £5 a head & more.",
    "\"It's the '90s,\" said José. \"They called it 'late'.\"",
    "‘She said “no” to me,’ he wrote.\n\nIt ended.",
    "“It rained.\n\n“It stopped,” he said.",
    "“It rained.\n\n“The farmers’ fields were flooded.\n\n“It stopped,” he said.",
    "Adverse weather, Public Health and Mainstream Reading.",
    "Two  spaces \n\tand indents\n\n are a matter of their own.",
)

FAULTS = (
    "It ended.|AdvertisementIt began.",
    "It ended.|РекламаIt began.",
    "It ended.\n|Advertisement",
    "She left. |Story continues below advertisement",
    "He said |“It’s Don’t want to see this?”",
    "Itâ|€™s late.",
    "the caf|\N{LATIN SMALL LETTER A WITH TILDE}\N{COPYRIGHT SIGN}s",
    "AT|&amp;T",
    "quot|; he said",
    "It|\N{LATIN CAPITAL LETTER O WITH TILDE}s late.",
    "the end|\r\nof it",
    "a |\N{ZERO WIDTH SPACE}word",
    "She said |‘no” to me.",
    "She said |“no ”to me.",
    "the |«Times»",
    "a |`word'",
)


@pytest.mark.parametrize("text", SOUND, ids=ascii)
def test_a_text_that_is_sound(text: str) -> None:
    assert sound_up_to(text) == len(text)


@pytest.mark.parametrize("text", FAULTS, ids=ascii)
def test_where_it_stops(text: str) -> None:
    assert sound_up_to(text.replace("|", "")) == text.index("|")


def told(known: Known) -> None:
    """Hold the finders that are told what is known of a text to what the cleaners find."""
    text = known.text
    for cleaner, find in FINDERS.items():
        assert in_order(text, find(known)) == in_order(text, cleaner.find(text))


@pytest.mark.parametrize("text", STORIES)
def test_what_is_found_in_stories_is_the_same(text: str) -> None:
    told(Known(text))


@given(texts)
def test_what_is_found_is_the_same(text: str) -> None:
    told(Known(text))


def test_most_stories_are_sound() -> None:
    ends = [sound_up_to(wc.clean(text)) for text in STORIES]
    assert sum(ends) > sum(map(len, STORIES)) / 2


@given(texts, st.text("\n", min_size=1, max_size=3))
def test_nothing_is_found_in_a_sound_text_that_has_lost_its_last_breaks(text: str, breaks: str) -> None:
    broken = wc.clean(text) + breaks
    if sound_up_to(broken) == len(broken):
        assert all(cleaner.edits(broken.rstrip("\n")) == [] for cleaner in FINDERS)


@given(texts, st.text("\n", min_size=1, max_size=3))
def test_what_is_known_of_a_text_holds_without_its_last_breaks(text: str, breaks: str) -> None:
    known = Known(text + breaks)
    known.sound()
    told(known.without_last_breaks(text.rstrip("\n")))
