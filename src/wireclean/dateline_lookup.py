"""What the tables know of a name: whether it is a region, a city, an agency; and how names are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

from wireclean import places
from wireclean.agencies import AGENCIES, OUTLETS
from wireclean.dateline_dates import MONTHS, WEEKDAYS
from wireclean.patterns import ACCENTS, lazy

_SITE = lazy(
    r"[a-z][\w-]{2,20}\.(?:com|net|org|info|tv|co|id|news|de|fr|it|ru|in|uk|ch|at|eu|us|ca|au|co\.[a-z]{2}|com\.[a-z]{2})", re.IGNORECASE
)
_STATION = lazy(r"[KW][A-Z]{2,3}(?:[ -](?:TV|FM|AM|DT|LP))?|C[BFHIJK][A-Z]{2}(?:-TV)?")
"""Call signs of stations in the United States and Canada."""
_COMPOUND = lazy(r"[a-z][A-Z]|[ .]")
_PARTS = lazy(r"[^\W_]+")
_SIGNS = lazy(r"[^\w\s|]|_")
_SIGNS_AND_SPACES = lazy(r"[^\w|]|_")
_OF_DATES = ("am", "de", "del", "den", "di", "dne", "el", "le", "of", "pm")
_JOINTS = ("/", " - ", "-", "\N{EN DASH}", " and ", " & ", " ")
"""What may stand between two agencies."""
JOINERS = ("and", "und", "et", "y", "e", "i", "en", "og", "och", "&", "ve", "и", "та")
ASIDES = ("near", "in", "outside", "off", "around", "above")
"""Words between two places, and before one."""


def squash(text: str) -> str:
    """Letters and digits alone, folded and without accents, as names are compared.

    >>> squash("São Tomé"), squash("W. Va.")
    ('saotome', 'wva')
    """
    if text.isascii():
        if text.isalnum() or (text := text.replace(" ", "")).isalnum():
            return text.lower()
    else:
        text = unicodedata.normalize("NFKD", text)
    return "".join(filter(str.isalnum, text.casefold()))


@cache
def table(*names: str) -> frozenset[str]:
    """The squashed entries of tables of `places`, by their names."""
    return frozenset(squash(entry) for name in names for entry in getattr(places, name).split("|"))


@cache
def _regions() -> frozenset[str]:
    return frozenset(squash(spelling) for region in places.REGIONS for spelling in region.spellings.split("|"))


@cache
def _region_heads() -> frozenset[str]:
    return frozenset(key[:n] for region in _regions() for key in (region, "the" + region) for n in range(1, 5))


def begins_region(key: str) -> bool:
    """Whether a region may begin with this word, squashed."""
    return key[:4] in _region_heads()


def is_region(written: str) -> bool:
    """Whether this is a state, province, country or territory; one or two letters must be capitals or end in a full stop.

    >>> is_region("Mich."), is_region("the Maldives"), is_region("NY"), is_region("or")
    (True, True, True, False)
    """
    key = squash(written)
    regions = _regions()
    return (key in regions or key.removeprefix("the") in regions) and (len(key) > 2 or written.isupper() or written.endswith("."))


@cache
def _spellings() -> frozenset[str]:
    return frozenset(spelling for region in places.REGIONS for spelling in region.spellings.casefold().split("|"))


def is_spelled(written: str) -> bool:
    """Whether the table has this region in these very letters and full stops.

    >>> is_spelled("Mich."), is_spelled("Peru.")
    (True, False)
    """
    return written.casefold() in _spellings()


def is_city(written: str) -> bool:
    """Whether the tables have this city."""
    return squash(written) in _cities()


def _cities() -> frozenset[str]:
    return table("ALONE", "LARGE", "EXONYMS")


@cache
def _endings() -> tuple[str, ...]:
    return tuple(places.ENDINGS.split("|"))


def known(city: str) -> int:
    """How well a city is known: 2 by its name, 1 by a word in it or its ending, or as a country or state, 0 not at all.

    >>> known("East Jerusalem"), known("Venice Beach"), known("Ramnagar"), known("Cuba"), known("Schumacher")
    (2, 1, 1, 1, 0)
    """
    key = squash(city)
    if key in _cities():
        return 2
    if len(words := city.split()) > 1:
        first, last = squash(words[0]), squash(words[-1])
        rest = key[len(first) :]
        if rest and (first == "aboard" or key.startswith("onboardthe") or (first in table("SIDES") and rest in _cities())):
            return 2
        if first in table("FIRST_WORDS") or last in table("LAST_WORDS"):
            return 1
    if key in _regions():
        return int(len(key) > 3)
    return int(len(key) > 5 and key.endswith(_endings()))


@cache
def _agencies() -> dict[str, str]:
    names = {squash(name): name for name in OUTLETS.split("|")}
    for agency in AGENCIES:
        names.update((squash(name), agency.name) for name in [agency.name, *agency.spellings.split("|")] if name)
    return names


@cache
def _alone() -> frozenset[str]:
    names = [name for agency in AGENCIES if agency.alone for name in [agency.name, *agency.spellings.split("|")]]
    names += filter(_COMPOUND.search, OUTLETS.split("|"))
    return frozenset(squash(name) for name in names if name)


@cache
def _first_words() -> frozenset[str]:
    names = [*OUTLETS.split("|"), *(name for agency in AGENCIES for name in [agency.name, *agency.spellings.split("|")])]
    return frozenset(squash(name.split()[0]) for name in names if name)


@cache
def low_words() -> frozenset[str]:
    """The words, folded, that may stand in lower case within a dateline: those of regions, agencies and dates, and particles."""
    names = "|".join(
        [*(region.spellings for region in places.REGIONS), *(f"{agency.name}|{agency.spellings}" for agency in AGENCIES), OUTLETS]
    )
    names = ACCENTS.sub("", unicodedata.normalize("NFKD", names.casefold()))
    found = [_PARTS.findall(names), _SIGNS.sub("", names).replace("|", " ").split(), _SIGNS_AND_SPACES.sub("", names).split("|")]
    return frozenset(chain(*found, places.PARTICLES.split("|"), JOINERS, ASIDES, MONTHS.split(), WEEKDAYS.split(), _OF_DATES))


def begins_agency(word: str) -> bool:
    """Whether the name of an agency or a site may begin with this word."""
    return squash(word.partition("/")[0]) in _first_words() or "." in word[1:-1]


def is_listed(written: str) -> bool:
    """Whether the table has this agency or outlet, or, of several parted by slashes, the first."""
    return squash(written) in _agencies() or squash(written.partition("/")[0]) in _agencies()


def is_agency(written: str) -> bool:
    """Whether this is an agency or outlet of the table, a station's call sign, or a site."""
    return squash(written) in _agencies() or _is_site_or_station(written)


def _is_site_or_station(written: str) -> bool:
    return ("." in written and bool(_SITE.fullmatch(written))) or bool(_STATION.fullmatch(written))


def is_bare_credit(written: str) -> bool:
    """Whether this is a credit though it stands without a place and without parentheses ("AP - ...")."""
    return squash(written.partition("/")[0]) in _alone() or bool(_SITE.fullmatch(written))


def agency_names(written: str) -> tuple[tuple[str, ...], bool]:
    """The agencies that a credit names, each in the table's form or else as written; and whether any of them is known.

    >>> agency_names("CBS News/AP"), agency_names("Reuter"), agency_names("ACAN-EFE"), agency_names("Valley Courier")
    ((('CBS News', 'AP'), True), (('Reuters',), True), (('ACAN', 'EFE'), True), (('Valley Courier',), False))
    """
    agencies = _agencies()
    if name := agencies.get(squash(written)):
        return (name,), True
    for joint in _JOINTS:
        if joint not in written:
            continue
        parts = list(filter(None, map(str.strip, written.split(joint))))
        if len(parts) > 1 and (joint == "/" or all(squash(part) in agencies for part in parts)):
            found = [agency_names(part) for part in parts]
            return tuple(dict.fromkeys(name for names, _ in found for name in names)), any(is_known for _, is_known in found)
    return (written,), _is_site_or_station(written)
