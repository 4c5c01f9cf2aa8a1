"""How a mark is printed once it is known what it stands for: its sign, its spaces, and the rule that names the fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.marks import LEFT_DOUBLE, LEFT_SINGLE, RIGHT_DOUBLE, RIGHT_SINGLE, STRAIGHT_DOUBLE, STRAIGHT_SINGLE
from wireclean.quote_costs import (
    APOSTROPHE,
    CLOSE_BOTH,
    CLOSE_DOUBLE,
    CLOSE_SINGLE,
    NESTED_CLOSE,
    NESTED_OPEN,
    OPEN_DOUBLE,
    OPEN_SINGLE,
    cased,
    joins_left,
    joins_right,
    note,
)
from wireclean.quote_tokens import GLYPHS

if TYPE_CHECKING:
    from wireclean.quote_dress import Usage
    from wireclean.quote_tokens import Mark

SIGNS: dict[int, tuple[str, str]] = {
    OPEN_DOUBLE: (LEFT_DOUBLE, STRAIGHT_DOUBLE),
    CLOSE_DOUBLE: (RIGHT_DOUBLE, STRAIGHT_DOUBLE),
    OPEN_SINGLE: (LEFT_SINGLE, STRAIGHT_SINGLE),
    CLOSE_SINGLE: (RIGHT_SINGLE, STRAIGHT_SINGLE),
    NESTED_OPEN: (LEFT_SINGLE, STRAIGHT_SINGLE),
    NESTED_CLOSE: (RIGHT_SINGLE, STRAIGHT_SINGLE),
    APOSTROPHE: (RIGHT_SINGLE, STRAIGHT_SINGLE),
    CLOSE_BOTH: (RIGHT_SINGLE + RIGHT_DOUBLE, STRAIGHT_SINGLE + STRAIGHT_DOUBLE),
}
"""The sign for each role, curly and straight."""
OPENING = frozenset((OPEN_DOUBLE, OPEN_SINGLE, NESTED_OPEN))
CLOSING = frozenset((CLOSE_DOUBLE, CLOSE_SINGLE, NESTED_CLOSE, CLOSE_BOTH))
DOUBLE = frozenset((OPEN_DOUBLE, CLOSE_DOUBLE, CLOSE_BOTH))

_SPACE_AFTER = frozenset(",;:.?!)]%")
_CLAUSE_END = frozenset(",.?!")


SPACING, STYLE = "quotes.spacing", "quotes.style"


class Spaces(NamedTuple):
    """What is to stand on either side of a mark; None where that is what stands there."""

    left: str | None = None
    right: str | None = None


UNCHANGED = Spaces()


def sound(mark: Mark, role: int) -> bool:
    """Whether the mark is written with a sign for its role, in either dress."""
    return role not in SIGNS or (mark.text in SIGNS[role] and not mark.escaped)


def spaces(mark: Mark, role: int, *, usage: Usage) -> Spaces:
    """No space between a quotation and its marks, one between the marks and a word outside; none within a word.

    Between two marks a space is left alone.
    """
    if role in OPENING:
        glued = (
            not mark.gap_left
            and not mark.joined_left
            and (_wordlike(mark.left) or (mark.left in _SPACE_AFTER and _spaced_script(mark.right)))
        )
        parted = mark.gap_right > 0 and not mark.joined_right
        return Spaces(" " if glued else None, "" if parted else None) if glued or parted else UNCHANGED
    if role in CLOSING:
        glued = not mark.gap_right and not mark.joined_right and _wordlike(mark.right) and mark.word_after != "s" and not note(mark)
        if glued and mark.right.islower() and mark.left not in _CLAUSE_END:
            glued = usage.english  # else it may be an ending, as in Turkish
        parted = mark.gap_left > 0 and not mark.joined_left and mark.before != ""
        return Spaces("" if parted else None, " " if glued else None) if glued or parted else UNCHANGED
    if role == APOSTROPHE and joins_left(mark) and mark.right.isalpha():
        return Spaces(left="")
    if role == APOSTROPHE and joins_right(mark):
        return Spaces(right="")
    return UNCHANGED


def fault(mark: Mark, role: int, change: Spaces) -> str:
    """The rule that names what is wrong with the mark; "quotes.style" where nothing is."""
    given = GLYPHS[mark.text].fault
    if mark.escaped:
        return "quotes.escaped"
    if role == APOSTROPHE and (given or change != UNCHANGED or not sound(mark, role)):
        return "quotes.apostrophe"
    if given:
        return given
    if role in (NESTED_OPEN, NESTED_CLOSE):
        return "quotes.nested"
    if not sound(mark, role):
        return "quotes.mismatched"
    return STYLE if change == UNCHANGED else SPACING


def _wordlike(char: str) -> bool:
    return cased(char) or char.isdigit()


def _spaced_script(char: str) -> bool:
    """Whether it may be of a script that sets spaces between words, unlike Chinese."""
    return cased(char) or not char.isalpha()
