"""datelines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.cleaner import cleaner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireclean.edits import Edit


@cleaner
def normalize_dateline(text: str) -> Iterable[Edit]:
    """normalize_dateline."""
    return []


class Place(NamedTuple):
    """A place named in a dateline."""

    city: str
    region: str | None


class Dateline(NamedTuple):
    """The dateline that a story opens with."""

    place: str | None
    places: tuple[Place, ...]
    city: str | None
    region: str | None
    date: str | None
    agencies: tuple[str, ...]
    span: tuple[int, int]
    raw: str

    def to_dict(self) -> dict[str, object]:
        """The fields, ready for JSON."""
        return {**self._asdict(), "places": [place._asdict() for place in self.places], "agencies": list(self.agencies), "span": list(self.span)}


def find_dateline(text: str) -> Dateline | None:
    """The dateline that a story opens with, or None."""
    return None
