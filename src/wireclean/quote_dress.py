"""The dress of a text's quote marks, curly or straight, and whether they follow the rules of English at all."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

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
    STRAIGHT_SINGLE,
)
from wireclean.patterns import lazy
from wireclean.quote_tokens import FOREIGN, GLYPHS, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireclean.quote_tokens import Mark

CURLY, STRAIGHT = range(2)
DRESS = {
    LEFT_DOUBLE: CURLY,
    RIGHT_DOUBLE: CURLY,
    LEFT_SINGLE: CURLY,
    RIGHT_SINGLE: CURLY,
    STRAIGHT_DOUBLE: STRAIGHT,
    STRAIGHT_SINGLE: STRAIGHT,
}
"""The dress of each sign of English."""
_DOUBLES = (LEFT_DOUBLE, RIGHT_DOUBLE, STRAIGHT_DOUBLE)

_HEAD = 4000
"""How much of a text is read to tell its language."""
_LETTERS = lazy(r"[^\W\d_]+")
_ENGLISH = words("the and of to that with for was said his her they this have are from has were it is he not be by at as but who will")
_OTHER = words(
    "der die und das ist den von zu mit für nicht auf ein eine och att det som på är av för inte en de la el que los las del se "
    "una le les des et du est pour dans il di che non è per della w nie na się że z jest ve bir bu için da yang dan dengan untuk "
    "ja ei oli om og til em os não uma het van een niet în cu pe nu u je su az és hogy egy nem si în pro v ne"
)


class Votes(NamedTuple):
    """How many single and double marks there are, curly and straight."""

    singles: tuple[int, int]
    doubles: tuple[int, int]

    @classmethod
    def of(cls, text: str | Sequence[str]) -> Votes:
        """Count the marks of a text, or of a list of marks."""
        single = (text.count(LEFT_SINGLE) + text.count(RIGHT_SINGLE), text.count(STRAIGHT_SINGLE))
        return cls(single, (text.count(LEFT_DOUBLE) + text.count(RIGHT_DOUBLE), text.count(STRAIGHT_DOUBLE)))

    def dress(self, *, double: bool) -> int | None:
        """The dress of most marks of the kind, else of most marks; None on a tie.

        >>> Votes((0, 1), (4, 0)).dress(double=False) == STRAIGHT
        True
        """
        both = (self.singles[CURLY] + self.doubles[CURLY], self.singles[STRAIGHT] + self.doubles[STRAIGHT])
        for votes in (self.doubles if double else self.singles, both):
            if votes[CURLY] != votes[STRAIGHT]:
                return STRAIGHT if votes[STRAIGHT] > votes[CURLY] else CURLY
        return None


class Usage:
    """What the repair of a mark must know of the whole text."""

    def __init__(self, text: str) -> None:
        """Take the text; it is looked at as far as is asked for."""
        self._text = text
        self._low = LOW_DOUBLE in text or LOW_SINGLE in text
        self.other_marks = self._low or LEFT_GUILLEMET in text

    def dress(self, *, double: bool) -> int:
        """The dress of most marks; where there is none, the straight one in plain ASCII, else the curly one."""
        found = self.votes.dress(double=double)
        if found is None:
            return STRAIGHT if self._text.isascii() and not any(self.votes.singles + self.votes.doubles) else CURLY
        return found

    @cached_property
    def votes(self) -> Votes:
        """How many marks of each kind there are."""
        return Votes.of(self._text)

    @cached_property
    def _words(self) -> tuple[int, int, bool]:
        """How many common words of English and of other languages there are, and whether most words are plain ASCII."""
        found = _LETTERS.findall(self._text[:_HEAD].lower())
        english, other = sum(word in _ENGLISH for word in found), sum(word in _OTHER for word in found)
        return english, other, sum(map(str.isascii, found)) >= 0.8 * len(found)

    @property
    def english(self) -> bool:
        """Whether the text may be in English, as far as its commonest words show."""
        english, other, ascii_words = self._words
        return english >= other and ascii_words

    @property
    def plainly_english(self) -> bool:
        """Whether the text is in English for certain, so that another language's marks are out of place."""
        english, other, _ = self._words
        return self.english and english >= max(2, 2 * other)

    @cached_property
    def _right_only(self) -> bool:
        """Whether the text sets ” on both sides, as Swedish and Finnish do."""
        return LEFT_DOUBLE not in self._text and not self.english

    def own(self, marks: Sequence[Mark]) -> list[Mark]:
        """The marks that follow the rules of English; another language's pairs are left alone, and so is an arrow."""
        paired = any(mark.text == LEFT_GUILLEMET for mark in marks)
        return [mark for mark in marks if not self._foreign(mark) and (paired or mark.text != RIGHT_GUILLEMET)]

    def _foreign(self, mark: Mark) -> bool:
        glyph = GLYPHS.get(mark.text)
        if self._low and not self.plainly_english:
            return glyph is None or glyph.apostrophe >= 1 or not (mark.left.isalpha() and mark.right.isalpha())
        if mark.text == RIGHT_DOUBLE:
            return self._right_only
        return glyph is not None and glyph.fault == FOREIGN and not self.plainly_english
