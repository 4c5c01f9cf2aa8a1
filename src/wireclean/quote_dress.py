"""The dress of a text's quote marks, curly or straight, and whether they follow the rules of English at all."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import bidirectional

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
from wireclean.quote_foreign import CLOSED_BY, Pair, kept, pairs
from wireclean.quote_languages import Words, count_words
from wireclean.quote_tokens import FOREIGN, GLYPHS, SINGLES, words

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

_CLITICS = words("s t n k m r")
"""Dutch words that begin with an apostrophe and stand by themselves."""

_ON_MARKS = words("marks signs apostrophe apostrophes backtick backticks characters symbols inches feet use type quotes brackets")
"""Words before a mark that stands by itself because it is written about."""

_BEFORE_ALONE, _AFTER_ALONE = frozenset(("", " ", "(")), frozenset(("", *" ,.;:)"))

_UZBEK = frozenset("oOgG")
"""Letters to which ‘ belongs in Uzbek."""

_PREFIXES = words("f r b u rb br fr rf")
"""What stands before a string's first mark in Python."""

_HEAD = 4000
"""How much of a text is read to tell its language."""
_LOW_PAIR = lazy(rf"{LOW_DOUBLE}[^{LOW_DOUBLE}{LEFT_DOUBLE}{RIGHT_DOUBLE}{STRAIGHT_DOUBLE}\n]*+([{LEFT_DOUBLE}{RIGHT_DOUBLE}])")
_SPACED_PAIR = lazy(rf"{LEFT_GUILLEMET}[^\S\n][^{LEFT_GUILLEMET}{RIGHT_GUILLEMET}\n]*+(?<=[^\S\n]){RIGHT_GUILLEMET}")
_OPENED, _CLOSED = r"[{}](?<![^\s(\[].)(?=[A-Z])", r"[{}](?:(?<=[,.?!].)|[,.])(?!\w)"
_SPOKEN = {
    double: (lazy(_OPENED.format(opening)), lazy(_CLOSED.format(closing)))
    for double, opening, closing in (
        (False, LEFT_SINGLE + STRAIGHT_SINGLE, RIGHT_SINGLE + STRAIGHT_SINGLE),
        (True, LEFT_DOUBLE + STRAIGHT_DOUBLE, RIGHT_DOUBLE + STRAIGHT_DOUBLE),
    )
}
"""Where what somebody said begins and ends, in single and in double marks."""
_FRENCH = lazy(r"\b(?:avec|cette|une|sont|vous|pour)\b")


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
    def _words(self) -> Words:
        """The words of the text's head."""
        return count_words(self._text[:_HEAD].lower())

    @cached_property
    def english(self) -> bool:
        """Whether the text may be in English, as far as its commonest words show: as many as of other languages, and most plain ASCII."""
        found = self._words
        return found.english >= found.other and (self._text.isascii() or sum(map(str.isascii, found.all)) >= 0.8 * len(found.all))

    @cached_property
    def plainly_english(self) -> bool:
        """Whether the text is in English for certain, so that another language's marks are out of place.

        It isn't if it begins in another.
        """
        beginning = count_words(self._text[: _HEAD // 4].lower())
        if beginning.other > 4 * max(2, beginning.english):
            return False
        found = self._words
        return found.english >= max(2, 2 * found.other) and self.english

    @cached_property
    def _unopened(self) -> frozenset[str]:
        """Of ” and ’ those whose opening mark is nowhere in the text."""
        pairs = ((LEFT_DOUBLE, RIGHT_DOUBLE), (LEFT_SINGLE, RIGHT_SINGLE))
        return frozenset(right for left, right in pairs if left not in self._text)

    @cached_property
    def _unlike_english(self) -> bool:
        """Whether the text is in another language, or has no word that shows that it is in English."""
        return not self.english or self._words.unlike_english

    def _on_both_sides(self, mark: str) -> bool:
        """Whether it is of ” and ’, and the text sets it on both sides, as Swedish and Finnish do."""
        return mark in self._unopened and self._unlike_english

    @cached_property
    def spaced_guillemets(self) -> bool:
        """Whether the text sets its «…» with a space on either side within, as in French, or may want to."""
        return _SPACED_PAIR.search(self._text) is not None or _FRENCH.search(self._text) is not None

    @cached_property
    def low_closing(self) -> str:
        """The mark that closes most „ of the text; "" where none shows."""
        found = _LOW_PAIR.findall(self._text)
        return max(LEFT_DOUBLE, RIGHT_DOUBLE, key=found.count) if found else ""

    @cached_property
    def single_first(self) -> bool:
        """Whether the text sets speech in single marks, as in Britain: at least twice, and hardly ever in double ones."""
        single, double = (min(len(mark.findall(self._text)) for mark in _SPOKEN[double]) for double in (False, True))
        return single >= 2 and single > 2 * double

    def others(self, marks: Sequence[Mark]) -> list[Pair]:
        """The pairs that follow the rules of another language."""
        found = list(pairs(marks))
        if not found:
            return []
        if self.plainly_english:
            return kept(self._text, marks)
        return [pair for pair in found if marks[pair.first].text in CLOSED_BY or self._on_both_sides(RIGHT_DOUBLE)]

    def own(self, marks: Sequence[Mark], others: Sequence[Pair]) -> list[Mark]:
        """The marks that follow the rules of English; another language's pairs are left alone, and so is an arrow."""
        paired = LEFT_GUILLEMET in [mark.text for mark in marks]
        if others and self.plainly_english:
            within = {n for first, last in others for n in range(first, last + 1)}
            marks = [mark for n, mark in enumerate(marks) if n not in within]
        if any(_alone(mark) and mark.word_before.lower() in _ON_MARKS for mark in marks):
            marks = [mark for mark in marks if not _alone(mark)]
        mine = [mark for mark in marks if not self._foreign(mark) and (paired or mark.text != RIGHT_GUILLEMET)]
        return mine if _PREFIXES.isdisjoint([mark.word_before for mark in mine]) else _without_literals(mine)

    def _foreign(self, mark: Mark) -> bool:
        if mark.text in SINGLES and mark.gap_left and mark.word_after in _CLITICS and not self.english:
            return True
        if mark.text == LEFT_SINGLE and mark.left in _UZBEK and not self.english:
            return True
        glyph = GLYPHS.get(mark.text)
        if self._low and not self.plainly_english:
            return glyph is None or glyph.apostrophe >= 1 or not (mark.left.isalpha() and mark.right.isalpha())
        if DRESS.get(mark.text) == CURLY and (_right_to_left(mark.left) or _right_to_left(mark.right)):
            return True
        if mark.text == RIGHT_DOUBLE or (mark.text == RIGHT_SINGLE and not (mark.left.isalpha() and mark.right.isalpha())):
            return self._on_both_sides(mark.text)
        return glyph is not None and glyph.fault == FOREIGN and not self.plainly_english


def _right_to_left(char: str) -> bool:
    """Whether it is of a script that runs from right to left, in which either curly mark may open."""
    return char > "\u0590" and bidirectional(char) in {"R", "AL"}


def _without_literals(marks: Sequence[Mark]) -> list[Mark]:
    """The marks but for those of Python's strings: `f"{name}"`."""
    mine: list[Mark] = []
    closing, last = "", -1
    for mark in marks:
        quoted, last = last + len(mark.word_before) == mark.start, mark.end
        if closing:
            closing = "" if mark.text == closing else closing
        elif not quoted and mark.word_before in _PREFIXES and mark.left.isalpha() and _begins_literal(mark):
            closing = mark.text
        else:
            mine.append(mark)
    return mine


def _begins_literal(mark: Mark) -> bool:
    return not mark.gap_right and (mark.text == STRAIGHT_DOUBLE or (mark.text == STRAIGHT_SINGLE and not mark.right.isalpha()))


def _alone(mark: Mark) -> bool:
    """Whether there is no word on either side, as where marks are written about."""
    return mark.left in _BEFORE_ALONE and mark.right in _AFTER_ALONE
