"""Every row of the table of markers: its hit goes, its miss stays."""

from __future__ import annotations

from re import _parser  # type: ignore[attr-defined]

import pytest
from test_redos import repeats

import wireclean as wc
from wireclean.ads_wording import END, LONGEST_FIRST, following, pattern, spelled
from wireclean.markers import AD_WORDS, COLON_LABELS, MARKERS, UNSPACED, Marker

IDS = [f"{k}-{row.language}-{row.kind}" for k, row in enumerate(MARKERS)]


def between(line: str, joint: str = "\n\n") -> str:
    return f"Rain fell in Rome.{joint}{line}{joint}It stopped at noon."


@pytest.mark.parametrize("row", MARKERS, ids=IDS)
def test_its_hit_goes(row: Marker) -> None:
    line = between(row.hit)
    if row.where == "repeated":
        assert wc.remove_ads(line) == line
        line = f"{row.hit}\n\n{line}"
    assert wc.remove_ads(line) == between("").replace("\n\n\n\n", "\n\n")


@pytest.mark.parametrize("row", MARKERS, ids=IDS)
@pytest.mark.parametrize("joint", ["\n\n", "\n"], ids=["blank line", "line break"])
def test_its_miss_stays(row: Marker, joint: str) -> None:
    assert wc.remove_ads.edits(between(row.miss, joint)) == []
    assert wc.remove_ads.edits(row.miss) == []


def test_rows_are_sound() -> None:
    for row in MARKERS:
        assert row.kind in ("slot", "continue", "sponsor", "ui")
        assert row.where in ("line", "inline", "beside", "alone", "repeated")
        assert "{ad}" not in row.text or row.language in AD_WORDS
        assert row.text.count("(") == row.text.count(")")
        assert row.text.count("[") == row.text.count("]")
        assert END not in following(spelled(row)), row
        assert max(map(len, following(spelled(row)))) < LONGEST_FIRST


def test_the_table_knows_many_languages() -> None:
    assert len({row.language for row in MARKERS}) >= 50
    assert set(AD_WORDS) <= {row.language for row in MARKERS}
    assert {row.language for row in MARKERS} >= UNSPACED
    assert all(label == label.casefold() for label in COLON_LABELS)


@pytest.mark.parametrize("row", MARKERS, ids=IDS)
def test_its_pattern_has_no_endless_choice(row: Marker) -> None:
    """Two quantifiers without an upper bound never stand one in the other."""
    assert repeats(_parser.parse(pattern(spelled(row), spaced=row.language not in UNSPACED).pattern)) <= 1
