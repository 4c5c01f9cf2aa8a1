"""How a dateline is set: the canonical form, and the smallest edits that lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireclean.edits import Edit, trimmed
from wireclean.marks import EM_DASH, EN_DASH
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireclean.dateline_grammar import Reading, Span

_DASHES = f"-_{EN_DASH}{EM_DASH}"
_MAC = lazy(r"\bMC(?=[^\W\d_])")
_MIXED = lazy(r"(?:\b[A-Z][a-z]|(?<=\s)d['’])(?=[A-Z]{2})")
"""The head of a name that is in capitals but for one letter: "LaGRANGE", "COEUR d'ALENE"."""
_MIXED_WORD = lazy(r"\S+")
_JUNCTION = lazy(r"\s{0,4}[)\]]?\s{0,4}[(\[]")
"""What parts a state from a country in brackets: "Himachal Pradesh) [India"."""
_BRACKETED = lazy(r"\s{0,4}[(\[]([^()\[\]]{1,80})[)\]]")
_LOOSE = lazy(r"\s{1,4}(?=,)|(?<=/)\s{1,4}|\s{1,4}(?=/)")


def capitals(city: str) -> str:
    """A city in capitals, as the Associated Press sets it.

    >>> capitals("Iguala de la Independencia"), capitals("McAllen"), capitals("LaGRANGE")
    ('IGUALA DE LA INDEPENDENCIA', 'McALLEN', 'LaGRANGE')
    """
    if _MIXED.search(city):
        return _MIXED_WORD.sub(lambda word: word[0] if _MIXED.search(city, *word.span()) else capitals(word[0]), city)
    return _MAC.sub("Mc", city.upper()) if "Mc" in city else city.upper()


def canonical(place: str | None, date: str | None, agencies: Iterable[str]) -> str:
    """The canonical form of the parts; those that are missing leave no mark.

    >>> canonical("SALVADOR", "Feb 26", ()), canonical(None, None, ("CBS", "AP"))
    ('SALVADOR, Feb 26 — ', '(CBS/AP) — ')
    """
    head = ", ".join(filter(None, (place, date)))
    credit = "/".join(agencies)
    return " ".join(filter(None, (head, credit and f"({credit})", EM_DASH))) + " "


def in_capitals(place: str, cities: Iterable[str]) -> str:
    """The place as written, its cities in capitals, a region in parentheses behind a comma."""
    at, parts = 0, []
    for city in cities:
        start = place.find(city, at)
        parts += [_unbracketed(place[at:start]), capitals(city)]
        at = start + len(city)
    return _LOOSE.sub("", "".join([*parts, _unbracketed(place[at:])]))


def _unbracketed(gap: str) -> str:
    """What stands behind a city, a region in brackets behind a comma."""
    return _BRACKETED.sub(r", \1", gap)


def plain_region(written: str) -> str:
    """A region as written, a second one in brackets behind a comma.

    >>> plain_region("Himachal Pradesh) [India")
    'Himachal Pradesh, India'
    """
    return _JUNCTION.sub(", ", written)


def dateline_edits(text: str, reading: Reading) -> list[Edit]:
    """The edits that set a dateline; none where they would add or lose a letter."""
    edits = [edit for edit in (_set(text, reading) if reading.tidy else _moved(text, reading)) if text[edit.start : edit.end] != edit.text]
    return edits if all(_ink(text[start:end]) == _ink(new) for start, end, new, _ in edits) else []


def _set(text: str, reading: Reading) -> Iterator[Edit]:
    """The edits of a dateline whose parts stand in order: to each gap between two parts, and to the case of cities."""
    at, before = reading.start, ""
    for kind, (start, end) in _parts(text, reading):
        gap = text[at:start]
        yield trimmed(text, Edit(at, start, _wanted(before, kind, gap), _rule(kind, gap)))
        if kind == "city":
            yield Edit(start, end, capitals(text[start:end]), "dateline.case")
        at, before = end, kind


def _parts(text: str, reading: Reading) -> Iterator[tuple[str, Span]]:
    for place in reading.places:
        yield "city", place.city
        if place.region:
            at, end = place.region
            for junction in _JUNCTION.finditer(text, at, end):
                yield "region", (at, junction.start())
                at = junction.end()
            yield "region", (at, end)
    if reading.date:
        yield "date", reading.date
    for credit in reading.credits:
        yield "credit", credit.span
    yield "lead", (reading.end, reading.end)


def _wanted(before: str, kind: str, gap: str) -> str:
    """What is to stand between two parts, or before the first."""
    if kind == "lead":
        return f"{')' if before == 'credit' else ''} {EM_DASH} "
    if kind == "credit":
        return " (" if before else "("
    if kind == "date" and not before:
        return gap
    if kind == "city":
        return "/" if gap.strip() == "/" else gap.replace("(", "")
    return f", {gap.strip(' ,.:(' + _DASHES)} " if any(map(str.isalnum, gap)) else ", "


def _rule(kind: str, gap: str) -> str:
    if kind != "city" and ("\n" in gap or "\r" in gap):
        return "dateline.join"
    if kind == "lead" or any(dash in gap for dash in _DASHES):
        return "dateline.separator"
    if kind == "credit" and "(" not in gap:
        return "dateline.credit"
    return "dateline.region" if kind == "region" and "," not in gap else "dateline.spacing"


def _moved(text: str, reading: Reading) -> Iterator[Edit]:
    """The one edit of a dateline whose parts stand in another order."""

    def written(start: int, end: int) -> str:
        return " ".join(text[start:end].split())

    place = reading.place and in_capitals(written(*reading.place), [written(*named.city) for named in reading.places])
    names = [written(credit.span[0], credit.date[0] if credit.date else credit.span[1]).rstrip(" -,/") for credit in reading.credits]
    new = canonical(place, written(*reading.date) if reading.date else None, names)
    yield trimmed(text, Edit(reading.start, reading.end, new, "dateline.order"))


def _ink(text: str) -> list[str]:
    return sorted(filter(str.isalnum, text.upper().casefold()))
