"""How much speaks for a reading of an opening as a dateline."""

from __future__ import annotations

from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from wireclean.dateline_dates import is_month_or_weekday
from wireclean.dateline_lookup import is_city, is_listed, is_region, squash, table
from wireclean.dateline_tokens import BROKEN, GLUED
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from wireclean.dateline_grammar import Named, Reading
    from wireclean.dateline_tokens import Token

ENOUGH = 5
"""The points from which on a reading is taken."""

_NEVER = -20
_known = attrgetter("known")
_region_known = attrgetter("region_known")
_KNOWN = (0, 2, 3)
_SEPARATOR = {"dash": 2, "hyphen": 1, "glued": 0, "colon": 0, "": 0}
_CLITIC = lazy("['’]")
_HEADING = 100
_MARKUP = ("<", "=", "*", "#", "|", "\\")
"""What begins no lead, but a rest of markup that nothing may be set before."""
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


def may_be_enough(reading: Reading) -> bool:
    """Whether a reading could be taken if all that `weigh` looks at in its words and its lead spoke for it."""
    agency = any(map(_known, reading.credits))
    points = 1 + _stated_points(reading, agency=agency)
    if reading.credits and not reading.separator:
        points += 3 if agency else 1
    if reading.places:
        points += _named_points(reading, region=any(map(_region_known, reading.places)))
        points += (reading.separator == "colon" and reading.places[0].known == 2) or not (reading.separator or reading.credits)
    return points >= ENOUGH


def _stated_points(reading: Reading, *, agency: bool) -> int:
    """What credits, date and separator are worth; `agency`: one of the credits is a known agency's."""
    return 4 * agency + 2 * bool(reading.credits and not agency) + 3 * bool(reading.date) + _SEPARATOR[reading.separator]


def _named_points(reading: Reading, *, region: bool) -> int:
    """What the places are worth by their form and by the tables; `region`: one of the regions is known."""
    first = reading.places[0]
    return _KNOWN[max(map(_known, reading.places))] + 3 * region + 2 * first.caps + (first.region is not None and not region)


def weigh(text: str, reading: Reading, lead: list[Token]) -> Weight:
    """Add up what speaks for a reading and against it; `lead` is the tokens behind the dateline."""
    agency = any(map(_known, reading.credits))
    backed = agency or reading.date is not None
    prose = _is_prose(text, reading.end)
    day_alone = reading.date is not None and text[slice(*reading.date)].isdigit()
    points = _stated_points(reading, agency=agency) + prose
    points += _NEVER * (day_alone and not agency)
    strong = backed
    if reading.places:
        points += _place_points(text, reading, backed=backed)
        points -= 3 * bool(reading.credits and not backed and _is_ticker(text, reading))
        strong = backed or any(place.region_known or place.known == 2 for place in reading.places)
    elif not reading.credits[0].bracket:
        points -= 2 * (not prose)
        strong = is_listed(text[slice(*reading.credits[0].span)])
    if not backed and _is_heading(text, reading):
        strong = False
        points -= 4 * (reading.separator == "colon" or _ends_in_figure(text, reading.end))
    strong = strong and (backed or not _names_person(text, reading))
    if not backed and _names_two(lead):
        strong = False
        points -= 4
    if not backed and reading.places and _is_slug(text, reading.places[0]):
        strong = False
    low = bool(lead) and lead[0].text.islower()
    strong = strong and (backed or not low)
    if low and not (reading.separator and backed):
        points -= 3
    if not backed and (_shouts(lead) or (not prose and _has_no_small_letter(text, reading.end))):
        points -= 3
    if reading.separator == "colon":
        points += _colon_points(text, reading, lead)
        strong = strong and text.find("\n" + text[reading.start : reading.end].rstrip(), reading.end) < 0
    elif not reading.separator and reading.credits and reading.credits[-1].bracket:
        points += 3 * (not low) if agency else 1 if strong else -2
        points -= 3 * bool(
            reading.places and not (reading.places[0].caps or reading.places[0].known or reading.places[0].region or reading.date)
        )
        points += _NEVER * (bool(lead) and squash(lead[0].text) in table("PICTURES"))
        if lead and lead[0].gap == GLUED:
            points += _NEVER * (reading.credits[-1].bracket == "/" and lead[0].text[0].isalnum())
            strong = strong and lead[0].text not in (",", ".", ";", ":")
    elif not reading.separator:
        points += _open_points(text, reading, lead)
        begins = bool(lead) and lead[0].gap < BROKEN and squash(lead[0].text) in table("FIRST_LEAD_WORDS")
        strong = strong and bool(reading.places) and (reading.places[0].region_known or begins)
    return Weight(points, strong and not (lead and lead[0].text in _MARKUP))


def _place_points(text: str, reading: Reading, *, backed: bool) -> int:
    """What the places are worth; `backed`: an agency or a date is there as well."""
    first = reading.places[0]
    region = any(map(_region_known, reading.places))
    city = text[slice(*first.city)]
    words = city.split()
    points = _named_points(reading, region=region)
    if not first.known and not (backed or region):
        points -= 2 * (len(squash(city)) < 4)
    if first.known < 2 and not region:
        points -= 2 * (len(words) > 3 and not backed) + 4 * any(squash(word) in table("NOT_PLACES", "TEAMS") for word in words)
        points -= 4 * (not backed and not first.caps and is_region(city))
    return points - 4 * is_month_or_weekday(words[0])


def _colon_points(text: str, reading: Reading, lead: list[Token]) -> int:
    """What a colon is worth behind a place: it stands behind labels and speakers' names as well, and in the time of day."""
    if reading.date and ":" in text[slice(*reading.date)]:
        return _NEVER
    if lead and not (reading.places and reading.places[0].region) and squash(_CLITIC.split(lead[0].text)[0]) in table("SPOKEN"):
        return _NEVER
    if not reading.places or reading.places[0].known < 2:
        return -bool(reading.places and is_region(text[slice(*reading.places[0].city)]))
    return int(bool(lead) and lead[0].text[0].isupper())


def _open_points(text: str, reading: Reading, lead: list[Token]) -> int:
    """What speaks for a lead that nothing parts from the place before it."""
    if not lead or not reading.places or not reading.places[0].caps or (lead[0].kind == "number" and len(lead) > 1 and lead[1].text == ","):
        return _NEVER
    place, first = reading.places[0], lead[0]
    city = text[slice(*place.city)]
    if reading.date:
        return -2 if first.text[0].isupper() and first.gap != GLUED else _NEVER
    if first.gap >= BROKEN:
        return 0 if place.region_known or is_city(city) else -4
    if first.gap == GLUED or not first.text[0].isalnum() or first.text[0].islower():
        return _NEVER
    if squash(first.text) in table("FIRST_LEAD_WORDS"):
        return 1
    if len(reading.places) > 1:
        return _NEVER
    if place.region_known or (" " in city and is_city(city)):
        return -1
    alone = squash(city) in table("ALONE") - table("NOT_ONLY_PLACES")
    likely = alone and first.text[1:].islower() and _is_prose(text, first.start)
    return 0 if likely and squash(first.text) not in table("TEAMS") else -3


def _is_prose(text: str, start: int) -> bool:
    """Whether a line long enough for a sentence begins here, or one that ends as one; a break before a small letter is a wrap."""
    line = text[start : start + _SENTENCE]
    head, broken, rest = line.partition("\n")
    return head.rstrip(" \t\r\"'’”»)")[-1:] in (".", "!", "?") or (
        len(line) == _SENTENCE and (not broken or rest.lstrip(" \t")[:1].islower())
    )


def _is_heading(text: str, reading: Reading) -> bool:
    """Whether a short line without an end mark begins here, with a blank line behind it; or behind a colon a yet shorter line."""
    line, broken, rest = text[reading.end : reading.end + _HEADING].partition("\n")
    if not broken or not line.strip():
        return reading.separator == "colon" and 0 < len(line.strip()) < _SENTENCE
    if reading.separator == "colon" and len(line) < _SENTENCE:
        return True
    return rest.lstrip(" \t\r")[:1] == "\n" and line.rstrip(" \t\r\"'’”»)")[-1:] not in (".", "!", "?", ",", ";", ":", "-")


def _is_slug(text: str, place: Named) -> bool:
    """Whether the place is a story's slug, and what stands in parentheses behind it where it was written: "BAKERS-QUIT (Washington)"."""
    city = text[slice(*place.city)]
    return place.caps and not place.known and "-" in city and place.region is not None and "(" in text[place.city[1] : place.region[0]]


def _ends_in_figure(text: str, start: int) -> bool:
    """Whether the line that begins here ends as that of a result does: "Real Madrid 2:1"."""
    return text[start : start + _HEADING].partition("\n")[0].rstrip()[-1:].isdigit()


def _is_ticker(text: str, reading: Reading) -> bool:
    """Whether a credit that is not known, behind a place that is not known, may be the code of a share: "APPLE (AAPL)"."""
    known = any(place.known or place.region for place in reading.places)
    return (
        not known and 2 <= reading.credits[0].span[1] - reading.credits[0].span[0] < 6 and text[slice(*reading.credits[0].span)].isupper()
    )


def _names_two(lead: list[Token]) -> bool:
    """Whether a second place in capitals with a dash behind it follows: "LONDON–NEW YORK – Five airlines ..."."""
    words = list(takewhile(lambda token: token.kind == "word" and token.text.isupper(), lead[:4]))
    return bool(words) and len(words) < len(lead) and lead[len(words)].kind == "dash"


def _names_person(text: str, reading: Reading) -> bool:
    """Whether the place, in small letters and without a region, is the name of a person as well."""
    first = reading.places[0] if reading.places else None
    return first is not None and not first.caps and not first.region and squash(text[slice(*first.city)]) in table("NAMES")


def _has_no_small_letter(text: str, start: int) -> bool:
    """Whether the line that begins here is all capitals and figures: "GRANADA 3-0"."""
    line = text[start : start + _SENTENCE].partition("\n")[0]
    return line.upper() == line != line.lower()


def _shouts(lead: list[Token]) -> bool:
    """Whether the lead is in capitals, as a headline is."""
    words = [token.text for token in lead[:6] if token.kind == "word"]
    return len(words) > 1 and all(map(str.isupper, words)) and max(map(len, words)) > 3
