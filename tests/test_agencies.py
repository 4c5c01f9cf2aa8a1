"""Every agency of the table: its credit is found, and its name in running text is none."""

from __future__ import annotations

from collections import Counter

import pytest

import wireclean as wc
from wireclean.agencies import AGENCIES, OUTLETS, Agency
from wireclean.dateline_lookup import agency_names, squash

NAMES = [agency.name for agency in AGENCIES]


@pytest.mark.parametrize("agency", AGENCIES, ids=NAMES)
def test_its_credit_is_found(agency: Agency) -> None:
    dateline = wc.find_dateline(agency.hit)
    assert dateline is not None
    assert agency.name in dateline.agencies


@pytest.mark.parametrize("agency", AGENCIES, ids=NAMES)
def test_its_name_in_running_text_is_no_credit(agency: Agency) -> None:
    assert wc.find_dateline(agency.miss) is None


@pytest.mark.parametrize("agency", AGENCIES, ids=NAMES)
def test_every_spelling_names_it(agency: Agency) -> None:
    for spelling in filter(None, agency.spellings.split("|")):
        assert agency_names(spelling) == ((agency.name,), True)


def test_no_spelling_names_two() -> None:
    keys = [{squash(name) for name in [agency.name, *agency.spellings.split("|")] if name} for agency in AGENCIES]
    twice = {key for key, n in Counter(key for row in keys for key in row).items() if n > 1}
    assert not twice
    assert not {squash(name) for name in OUTLETS.split("|")} & set().union(*keys)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Reuter", ("Reuters",)),
        ("CBS News/AP", ("CBS News", "AP")),
        ("ACAN-EFE", ("ACAN", "EFE")),
        ("ats afp", ("ATS", "AFP")),
        ("dpa/bay", ("dpa", "bay")),
        ("KOIN/AP", ("KOIN", "AP")),
        ("Reuters/Reuters", ("Reuters",)),
        ("Valley Courier", ("Valley Courier",)),
    ],
)
def test_credits_that_name_several(written: str, names: tuple[str, ...]) -> None:
    assert agency_names(written)[0] == names
