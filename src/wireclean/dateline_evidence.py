"""How much speaks for a reading of an opening as a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.dateline_dates import is_month_or_weekday
from wireclean.dateline_lookup import is_city, is_listed, is_region, squash, table
from wireclean.dateline_tokens import BROKEN, GLUED

if TYPE_CHECKING:
    from wireclean.dateline_grammar import Reading
    from wireclean.dateline_tokens import Token

ENOUGH = 5
"""The points from which on a reading is taken."""

_NEVER = -20
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
    agency = any(credit.known for credit in reading.credits)
    backed = agency or reading.date is not None
    prose = _is_prose(text, reading.end)
    points = 4 * agency + 2 * bool(reading.credits and not agency) + 3 * bool(reading.date) + _SEPARATOR[reading.separator] + prose
    strong = backed
    if reading.places:
        points += _place_points(text, reading, backed=backed)
        strong = backed or any(place.region_known or place.known == 2 for place in reading.places)
    elif not reading.credits[0].bracket:
        points -= 2 * (not prose)
        strong = is_listed(text[slice(*reading.credits[0].span)])
    low = bool(lead) and lead[0].text.islower()
    if low and not (reading.separator and backed):
        points -= 3
    if not backed and _shouts(lead):
        points -= 3
    if reading.separator == "colon":
        points += _colon_points(text, reading, lead)
    elif not reading.separator and reading.credits and reading.credits[-1].bracket:
        points += 3 * (not low) if agency else 1 if strong else -2
        points -= 3 * bool(
            reading.places and not (reading.places[0].caps or reading.places[0].known or reading.places[0].region or reading.date)
        )
        if lead and lead[0].gap == GLUED:
            points += _NEVER * (reading.credits[-1].bracket == "/" and lead[0].text[0].isalnum())
            strong = strong and lead[0].text not in (",", ".", ";", ":")
    elif not reading.separator:
        points += _open_points(text, reading, lead)
        begins = bool(lead) and lead[0].gap < BROKEN and squash(lead[0].text) in table("FIRST_LEAD_WORDS")
        strong = strong and bool(reading.places) and (reading.places[0].region_known or begins)
    return Weight(points, strong)


def _place_points(text: str, reading: Reading, *, backed: bool) -> int:
    """What the places are worth; `backed`: an agency or a date is there as well."""
    first = reading.places[0]
    region = any(place.region_known for place in reading.places)
    city = text[slice(*first.city)]
    words = city.split()
    points = _KNOWN[max(place.known for place in reading.places)] + 3 * region + 2 * first.caps + (first.region is not None and not region)
    if not first.known and not (backed or region):
        points -= 2 * (len(squash(city)) < 4)
    if first.known < 2 and not region:
        points -= 2 * (len(words) > 3 and not backed) + 4 * any(squash(word) in table("NOT_PLACES") for word in words)
        points -= 4 * (not backed and not first.caps and is_region(city))
    return points - 4 * is_month_or_weekday(words[0])


def _colon_points(text: str, reading: Reading, lead: list[Token]) -> int:
    """What a colon is worth behind a place: it stands behind labels and speakers' names as well, and in the time of day."""
    if reading.date and ":" in text[slice(*reading.date)]:
        return _NEVER
    if not reading.places or reading.places[0].known < 2:
        return -bool(reading.places and is_region(text[slice(*reading.places[0].city)]))
    return int(bool(lead) and lead[0].text[0].isupper())


def _open_points(text: str, reading: Reading, lead: list[Token]) -> int:
    """What speaks for a lead that nothing parts from the place before it."""
    if not lead or not reading.places or not reading.places[0].caps:
        return _NEVER
    place, first, second = reading.places[0], lead[0], lead[1].text if len(lead) > 1 else ""
    city = text[slice(*place.city)]
    if reading.date:
        return -2 if first.text[0].isupper() and first.gap != GLUED else _NEVER
    if first.gap >= BROKEN:
        return 0 if place.region_known or is_city(city) else -4
    if first.gap == GLUED or not first.text[0].isalnum() or first.text[0].islower():
        return _NEVER
    if squash(first.text) in table("FIRST_LEAD_WORDS"):
        return 1
    if place.region_known or (" " in city and is_city(city)):
        return -1
    alone = squash(city) in table("ALONE") - table("NOT_ONLY_PLACES")
    return 0 if alone and (second[:1].isupper() or second in (",", "&")) else -3


def _is_prose(text: str, start: int) -> bool:
    """Whether a line long enough for a sentence begins here, or one that ends as one; a break before a small letter is a wrap."""
    line = text[start : start + _SENTENCE]
    head, broken, rest = line.partition("\n")
    return head.rstrip(" \t\r\"'’”»)")[-1:] in (".", "!", "?") or (
        len(line) == _SENTENCE and (not broken or rest.lstrip(" \t")[:1].islower())
    )


def _shouts(lead: list[Token]) -> bool:
    """Whether the lead is in capitals, as a headline is."""
    words = [token.text for token in lead[:6] if token.kind == "word"]
    return len(words) > 1 and all(map(str.isupper, words)) and max(map(len, words)) > 3
