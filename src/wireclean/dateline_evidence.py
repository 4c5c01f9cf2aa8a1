"""How much speaks for a reading of an opening as a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.dateline_dates import is_month_or_weekday
from wireclean.dateline_lookup import is_city, squash, table
from wireclean.dateline_tokens import BROKEN, GLUED

if TYPE_CHECKING:
    from wireclean.dateline_grammar import Reading
    from wireclean.dateline_tokens import Token

ENOUGH = 5
"""The points from which on a reading is taken."""

_KNOWN = (0, 2, 3)
_SEPARATOR = {"dash": 2, "hyphen": 1, "glued": 0, "colon": 0, "": 0}
_SENTENCE = 45
"""Code points that a line of prose has."""


class Weight(NamedTuple):
    """What speaks for a reading."""

    points: int
    strong: bool
    """Whether an agency, place or region of the tables, or a date, is among it."""

    @property
    def enough(self) -> bool:
        """Whether the reading may be taken."""
        return self.points >= ENOUGH

    @property
    def sure(self) -> bool:
        """Whether it is more than a guess."""
        return self.strong and self.enough


def weigh(text: str, reading: Reading, lead: list[Token]) -> Weight:
    """Add up what speaks for a reading and against it; `lead` is the tokens behind the dateline."""
    first = lead[0] if lead else None
    agency = any(credit.known for credit in reading.credits)
    strong = agency or reading.date is not None
    points = 4 * agency + 2 * bool(reading.credits and not agency) + 3 * bool(reading.date) + _SEPARATOR[reading.separator]
    points += _is_prose(text, reading.end)
    if reading.places:
        region = any(place.region_known for place in reading.places)
        known = max(place.known for place in reading.places)
        points += _place_points(text, reading, region=region, known=known, backed=strong)
        strong = strong or region or known == 2
        if reading.separator == "colon" and reading.places[0].known == 2 and first and first.text[0].isupper():
            points += 1
    low = first is not None and first.text.islower()
    if low and not (reading.separator and (agency or reading.date)):
        points -= 3
    if reading.separator:
        points -= 3 * (not agency and reading.date is None and _shouts(lead))
    elif reading.credits and reading.credits[-1].bracket:
        points += 3 if agency and not low else 1
        strong = strong and not (first and first.gap == GLUED and first.text in (",", ".", ";", ":"))
    elif reading.places:
        points += _open_points(text, reading, lead)
        begins = first is not None and first.gap < BROKEN and squash(first.text) in table("FIRST_LEAD_WORDS")
        strong = strong and (reading.places[0].region_known or begins)
    return Weight(points, strong)


def _place_points(text: str, reading: Reading, *, region: bool, known: int, backed: bool) -> int:
    """What the places are worth; `backed`: an agency or a date is there as well."""
    first = reading.places[0]
    words = text[slice(*first.city)].split()
    points = _KNOWN[known] + 3 * region + 2 * first.caps + (first.region is not None and not region)
    if first.known < 2 and not region:
        points -= 2 * (len(words) > 3 and not backed) + 4 * any(squash(word) in table("NOT_PLACES") for word in words)
    return points - 4 * is_month_or_weekday(words[0])


def _open_points(text: str, reading: Reading, lead: list[Token]) -> int:
    """What speaks for a lead that nothing parts from the place before it."""
    place = reading.places[0]
    if not lead or not place.caps or reading.date:
        return -9
    first, second = lead[0], lead[1].text if len(lead) > 1 else ""
    city = text[slice(*place.city)]
    if first.gap >= BROKEN:
        return 0 if place.region_known or is_city(city) else -4
    if first.gap == GLUED or not first.text[0].isalnum() or first.text[0].islower():
        return -9
    if squash(first.text) in table("FIRST_LEAD_WORDS"):
        return 1
    if place.region_known or (" " in city and is_city(city)):
        return -1
    alone = squash(city) in table("ALONE") - table("NOT_ONLY_PLACES")
    return 0 if alone and (second[:1].isupper() or second in (",", "&")) else -3


def _is_prose(text: str, start: int) -> bool:
    """Whether a line long enough for a sentence begins here; a break before a small letter is a wrap."""
    line = text[start : start + _SENTENCE]
    _, broken, rest = line.partition("\n")
    return len(line) == _SENTENCE and (not broken or rest.lstrip(" \t")[:1].islower())


def _shouts(lead: list[Token]) -> bool:
    """Whether the lead is in capitals, as a headline is."""
    words = [token.text for token in lead[:6] if token.kind == "word"]
    return len(words) > 1 and all(map(str.isupper, words)) and max(map(len, words)) > 3
