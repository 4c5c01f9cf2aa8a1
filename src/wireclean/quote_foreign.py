"""The pairs of other languages among a paragraph's marks: „…“, «…», »…« and ”…”.

They are found so that they can be left alone, and so that one can be mended that has a stray space on one side or a straight
mark at its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.edits import Edit
from wireclean.marks import (
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LEFT_SINGLE,
    LOW_DOUBLE,
    LOW_SINGLE,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    RIGHT_SINGLE,
    STRAIGHT_DOUBLE,
)
from wireclean.quote_costs import cased
from wireclean.quote_languages import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireclean.quote_dress import Usage
    from wireclean.quote_tokens import Mark

CLOSED_BY: dict[str, frozenset[str]] = {
    LOW_DOUBLE: frozenset((LEFT_DOUBLE, RIGHT_DOUBLE, STRAIGHT_DOUBLE)),
    LOW_SINGLE: frozenset((LEFT_SINGLE, RIGHT_SINGLE)),
    LEFT_GUILLEMET: frozenset((RIGHT_GUILLEMET,)),
    RIGHT_GUILLEMET: frozenset((LEFT_GUILLEMET,)),
}
"""The marks that open in other languages, and what may close each."""
_ALL = frozenset((*CLOSED_BY, LEFT_DOUBLE, RIGHT_DOUBLE, STRAIGHT_DOUBLE))
_BEFORE = frozenset(("", " ", "\n", "("))
_GLUED = frozenset(",;:.!?")
_READ = 400
"""How much of a quotation is read to tell its language."""


class Pair(NamedTuple):
    """The numbers of a pair's two marks."""

    first: int
    last: int


def pairs(marks: Sequence[Mark]) -> Iterator[Pair]:
    """The pairs of other languages, each with its two signs in order, the inner before the outer.

    >>> from wireclean.quote_tokens import read_marks
    >>> text = "„Er rief: ‚Nein!‘“"
    >>> list(pairs(read_marks(text, 0, len(text))))
    [Pair(first=1, last=2), Pair(first=0, last=3)]
    """
    opened: dict[str, int] = {}
    last_double = -1
    for n, mark in enumerate(marks):
        opener = next((sign for sign in opened if mark.text in CLOSED_BY[sign]), "") if opened else ""
        if opener and not (mark.left.isalpha() and mark.right.isalpha()):
            first = opened[opener]
            opened = {sign: at for sign, at in opened.items() if at < first}
            yield Pair(first, n)
        elif mark.text in CLOSED_BY:
            opened[mark.text] = n
        elif mark.text == RIGHT_DOUBLE and last_double >= 0 and _pair(marks[last_double], mark):
            yield Pair(last_double, n)
            last_double = -1
            continue
        if mark.text in _ALL:
            last_double = n if mark.text == RIGHT_DOUBLE else -1


def _pair(opening: Mark, closing: Mark) -> bool:
    """Whether two ” are a pair: at least one stands as an opening or a closing mark has to, and neither as it can't."""
    if opening.left not in _BEFORE or closing.right.isalnum():
        return False
    return not (opening.right.isspace() and closing.left.isspace())


def language(text: str) -> int:
    """Whether a quotation is in English, as far as its commonest words show: 1 if it is, -1 if not, 0 if nothing shows.

    >>> [language(text) for text in ("We have it.", "Wir haben es.", "Absolutely!")]
    [1, -1, 0]
    """
    found = count_words(text[:1].lower() + text[1:_READ])
    if found.english != found.other:
        return 1 if found.english > found.other else -1
    return -1 if found.unlike_english or not all(map(str.isascii, found.all)) else 0


def kept(text: str, marks: Sequence[Mark]) -> list[Pair]:
    """The pairs of an English paragraph that quote another language, and so keep its marks; in doubt as the others are."""
    found = [(pair, language(text[marks[pair.first].end : marks[pair.last].start])) for pair in pairs(marks)]
    if all(seen >= 0 for _, seen in found):
        return []
    return [pair for pair, seen in found if seen <= 0]


def mended(marks: Sequence[Mark], found: Iterable[Pair], usage: Usage) -> Iterator[Edit]:
    """The edits of such pairs: a space that is within one on one side only, a straight mark at its end, no space before it."""
    for first, last in found:
        opening, closing = marks[first], marks[last]
        if opening.text == RIGHT_GUILLEMET:
            continue
        left = 0 if opening.joined_right else opening.gap_right
        right = 0 if closing.joined_left else closing.gap_left
        if opening.text == LEFT_GUILLEMET and ((left and right) or usage.spaced_guillemets):
            left = right = 0
        if opening.text in CLOSED_BY and not opening.joined_left and (cased(opening.left) or opening.left in _GLUED):
            yield Edit(opening.start, opening.start, " ", "quotes.spacing")
        if left:
            yield Edit(opening.end, opening.end + left, "", "quotes.spacing")
        if right:
            yield Edit(closing.start - right, closing.start, "", "quotes.spacing")
        if opening.text == LOW_DOUBLE and closing.text == STRAIGHT_DOUBLE and usage.low_closing:
            yield Edit(closing.start, closing.end, usage.low_closing, "quotes.mismatched")
