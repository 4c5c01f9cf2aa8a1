"""The quote marks of a paragraph: how each is written, and what stands on either side of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wireclean.marks import (
    ACUTE,
    ELLIPSIS,
    GRAVE,
    HAIR_SPACE,
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LEFT_SINGLE,
    LOW_DOUBLE,
    LOW_SINGLE,
    NARROW_NO_BREAK_SPACE,
    NO_BREAK_SPACE,
    REVERSED_DOUBLE,
    REVERSED_SINGLE,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    RIGHT_SINGLE,
    STRAIGHT_DOUBLE,
    STRAIGHT_SINGLE,
    THIN_SPACE,
)
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator


def words(text: str) -> frozenset[str]:
    """A set of words, written as a text."""
    return frozenset(text.split())


NEVER = 9.0
"""The cost of a reading that is out of the question."""


class Glyph(NamedTuple):
    """A way in which a mark is written, and what each reading of it costs: 0 where the sign is made for it."""

    text: str
    double_open: float
    double_close: float
    single_open: float
    single_close: float
    apostrophe: float
    fault: str = ""
    """The rule under which it is repaired whatever it stands for; none for the six signs of English."""


FOREIGN, STAND_IN, DOUBLED = "quotes.foreign", "quotes.stand-in", "quotes.doubled"

GLYPHS = {
    glyph.text: glyph
    for glyph in (
        Glyph(LEFT_DOUBLE, 0, 1.0, 2.0, 3.0, 3.0),
        Glyph(RIGHT_DOUBLE, 1.0, 0, 3.0, 2.0, 1.3),
        Glyph(STRAIGHT_DOUBLE, 0, 0, 2.0, 2.0, 1.8),
        Glyph(LEFT_SINGLE, 1.2, 2.0, 0, 1.0, 0.9),
        Glyph(RIGHT_SINGLE, 2.0, 1.2, 1.0, 0, 0),
        Glyph(STRAIGHT_SINGLE, 1.2, 1.2, 0, 0, 0),
        Glyph(REVERSED_DOUBLE, 0.3, 1.2, NEVER, NEVER, NEVER, FOREIGN),
        Glyph(REVERSED_SINGLE, NEVER, NEVER, 0.3, 1.0, 0.5, FOREIGN),
        Glyph(LOW_DOUBLE, 0.2, 2.0, NEVER, NEVER, NEVER, FOREIGN),
        Glyph(LOW_SINGLE, 2.0, NEVER, 0.5, NEVER, 1.5, FOREIGN),
        Glyph(LEFT_GUILLEMET, 0.2, 2.0, NEVER, NEVER, NEVER, FOREIGN),
        Glyph(RIGHT_GUILLEMET, 2.0, 0.2, NEVER, NEVER, NEVER, FOREIGN),
        Glyph(GRAVE, 1.5, 2.5, 0.2, 1.9, 0.4, STAND_IN),
        Glyph(ACUTE, 2.5, 1.5, 0.8, 0.3, 0.2, STAND_IN),
        Glyph(GRAVE * 2, 0.1, 1.2, NEVER, NEVER, NEVER, STAND_IN),
        Glyph(ACUTE * 2, 0.8, 0.3, NEVER, NEVER, NEVER, STAND_IN),
        Glyph(STRAIGHT_SINGLE * 2, 0.2, 0.2, 2.2, 2.2, 1.0, STAND_IN),
        Glyph(RIGHT_SINGLE * 2, 0.8, 0.2, NEVER, 2.2, 1.0, STAND_IN),
        Glyph(LEFT_SINGLE * 2, 0.2, 0.8, 1.5, NEVER, NEVER, STAND_IN),
        Glyph(LEFT_SINGLE + RIGHT_SINGLE, 0.2, NEVER, NEVER, NEVER, NEVER, STAND_IN),
        Glyph(LEFT_SINGLE + STRAIGHT_SINGLE, 0.3, 0.8, 1.5, NEVER, NEVER, STAND_IN),
        Glyph(STRAIGHT_SINGLE + RIGHT_SINGLE, 0.8, 0.3, NEVER, 1.5, 1.5, STAND_IN),
        Glyph(RIGHT_SINGLE + STRAIGHT_SINGLE, 0.8, 0.3, NEVER, 1.5, 1.5, STAND_IN),
        Glyph(",,", 0.4, NEVER, NEVER, NEVER, NEVER, STAND_IN),
        Glyph(STRAIGHT_SINGLE * 4, 0.5, 0.5, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(GRAVE * 4, 0.5, 1.5, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(STRAIGHT_DOUBLE * 2, 0.3, 0.3, NEVER, NEVER, 1.5, DOUBLED),
        Glyph(STRAIGHT_DOUBLE * 3, 0.8, 0.8, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(LEFT_DOUBLE * 2, 0.3, 1.3, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(RIGHT_DOUBLE * 2, 1.3, 0.3, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(STRAIGHT_DOUBLE + LEFT_DOUBLE, 0.3, 1.3, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(LEFT_DOUBLE + STRAIGHT_DOUBLE, 0.3, 1.3, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(STRAIGHT_DOUBLE + RIGHT_DOUBLE, 1.3, 0.3, NEVER, NEVER, NEVER, DOUBLED),
        Glyph(RIGHT_DOUBLE + STRAIGHT_DOUBLE, 1.3, 0.3, NEVER, NEVER, NEVER, DOUBLED),
    )
}
SIGNS = "".join(sorted({*"".join(GLYPHS)} - {","}))
"""Every character that a mark is written with, but for the comma."""

SINGLES = frozenset((LEFT_SINGLE, RIGHT_SINGLE, STRAIGHT_SINGLE))

SURE_ELISIONS = words("em tis twixt neath gainst twas twill twere twould til cause cos bout n tisn twasn")
"""Words that are sooner clipped than quoted after a mark."""

SUFFIXES = words("s t re ve ll d m")
"""What is joined to a word by an apostrophe."""

SPEECH_VERBS = words(
    "said says say saying told tells added adds asked asks wrote writes tweeted replied explained explains continued insisted "
    "insists concluded noted stated argued announced declared recalled admitted warned quipped joked exclaimed commented responded "
    "remarked reads read reported claimed cried shouted thought answered repeated quoted"
)

_RUNS = {sign * length for sign in (GRAVE, STRAIGHT_DOUBLE, STRAIGHT_SINGLE) for length in range(1, 5)} & {*GLYPHS}
_ELIDED = "|".join(sorted(SURE_ELISIONS | words("e im ello ullo ave ard ead appen sup")))
_PLACED = (",,", LEFT_SINGLE + RIGHT_SINGLE)
"""Marks only where the right thing stands beside them."""
_NEAR = 600
"""How far a mark that closes ‘’ may be from it."""
_SPEECH = rf"(?:[^\n{LEFT_DOUBLE}{RIGHT_DOUBLE}{LEFT_SINGLE}{RIGHT_SINGLE}]|(?<=\w){RIGHT_SINGLE}(?=\w))"
_TWO_SINGLES = (
    rf"{LEFT_SINGLE}{RIGHT_SINGLE}(?![\W\d]|(?i:{_ELIDED})\b)(?={_SPEECH}{{1,{_NEAR}}}?(?:{RIGHT_SINGLE}{RIGHT_SINGLE}|{RIGHT_DOUBLE}))"
)
_TOKEN = lazy(
    r"(\\*+)(?:"
    + "|".join(
        [
            rf"(?P<run>[{re.escape(SIGNS)}](?:\\?[{re.escape(SIGNS)}]){{5,}}+|{GRAVE}++|{STRAIGHT_DOUBLE}{{3,}}+|{STRAIGHT_SINGLE}{{4,}}+)",
            rf"(?<=[^\s{STRAIGHT_SINGLE}{RIGHT_SINGLE}]){STRAIGHT_SINGLE}(?={STRAIGHT_SINGLE}{STRAIGHT_SINGLE})",
            rf"{STRAIGHT_SINGLE}(?={STRAIGHT_SINGLE}(?i:{_ELIDED})\b)",
            _TWO_SINGLES,
            *(re.escape(text) for text in sorted(GLYPHS, key=lambda text: (-len(text), text)) if text not in _PLACED and text[0] != GRAVE),
            r"(?<![^\s(\[]),,(?=\w)",
        ]
    )
    + ")"
)
_CANDIDATE = lazy(rf"[{re.escape(SIGNS)},\\](?:(?<![,\\])(?P<alone>(?![{re.escape(SIGNS)}\\]))?|(?<=,),|(?<=\\)\\*+)")
"""What a mark begins with: a sign, which is a mark if it stands alone, two commas or backslashes.

Much faster to find than marks, since a class stands first.
"""
_OPENED_TWICE = frozenset((STRAIGHT_DOUBLE * 2, LEFT_DOUBLE * 2, STRAIGHT_DOUBLE + LEFT_DOUBLE, LEFT_DOUBLE + STRAIGHT_DOUBLE))
_INCH_AND_CLOSING = frozenset((STRAIGHT_DOUBLE * 2, STRAIGHT_DOUBLE + RIGHT_DOUBLE))
"""Two marks behind a number, inches and the end of a quotation, where no quotation is opened by a doubled mark."""
_SPACES = f" \t{NO_BREAK_SPACE}{NARROW_NO_BREAK_SPACE}{THIN_SPACE}{HAIR_SPACE}"
_INVISIBLE = frozenset(
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}\N{LEFT-TO-RIGHT OVERRIDE}"
    "\N{RIGHT-TO-LEFT OVERRIDE}\N{WORD JOINER}\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
    "\N{POP DIRECTIONAL ISOLATE}\N{ZERO WIDTH NO-BREAK SPACE}"
)
_REACH = 24
"""How many characters of the neighbouring words are looked at."""
_WORD_AFTER = lazy(rf"\w{{1,{_REACH}}}")
_WORD_BEFORE = lazy(r"[,.:;?!]{0,2}(\w+)")
"""Read from right to left."""
_CLAUSE_END = frozenset(",.?!")
_NAME = rf"[\w.{RIGHT_SINGLE}{STRAIGHT_SINGLE}-]{{1,20}}+"
_ATTRIBUTION = lazy(
    rf"(?:(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t)\s|(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir)\s(?:{_NAME}\s){{1,4}}?"
    rf"|(?:[A-Z]{_NAME},?\s){{1,4}}?(?:(?:is|was)\s)?)?(?:{'|'.join(sorted(SPEECH_VERBS))})\b"
)
_NUMBERED = lazy(r"\d{2,3} [A-Z]")
_FIRST_PERSON = lazy(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Yy]ou|[Yy]our)\b")
_FIRST_PERSON_REACH = 400


class Mark(NamedTuple):
    """A quote mark in its place. Marks that stand side by side are judged by what stands outside of them all."""

    start: int
    end: int
    text: str
    """How it is written, a key of `GLYPHS`; or a run of signs that isn't one."""
    escaped: bool
    """Whether a backslash stands before it, left from a string in some programming language."""
    left: str
    """The character on the left: "" at the paragraph's start, a space for any white space but a line feed."""
    right: str
    before: str
    """The nearest character on the left that is no space; "" at the paragraph's start."""
    gap_left: int
    """How many spaces stand between the mark and what is before it."""
    gap_right: int
    joined_left: bool
    """Whether what is before it is another mark."""
    joined_right: bool
    word_before: str
    word_after: str
    numbered: bool
    """Whether what follows is a title that begins with a number: `13 Hours`."""
    attribution: bool
    """Whether what follows a clause says who spoke: `he said`, `Ms. Lee told`."""
    first_person: bool
    """Whether what follows a clause and a space, up to the next mark, is in the first or second person."""


def read_marks(text: str, start: int, end: int) -> list[Mark]:
    """The quote marks of the paragraph `text[start:end]`.

    >>> [(mark.text, mark.left, mark.right) for mark in read_marks("“‘No,’ she said.”", 0, 17)]
    [('“', '', 'N'), ('‘', '', 'N'), ('’', ',', ' '), ('”', '.', '')]
    """
    found = list(_found(text, start, end))
    rights = [""] * len(found)
    right, following = "", -1
    for k in range(len(found) - 1, -1, -1):
        begin, stop, _ = found[k]
        if stop != following:
            right = _seen(text[stop]) if stop < end else ""
        rights[k], following = right, begin
    marks = []
    left, last = "", start
    for k, (begin, stop, sign) in enumerate(found):
        if begin != last or not k:
            left = _seen(text[begin - 1]) if begin > start else ""
            if left == "." and text.endswith("..", start, begin):
                left = ELLIPSIS
            elif left in ("n", "r", "t") and text.endswith("\\", start, begin - 1):  # white space, as a string in a program writes it
                left = " "
        following = found[k + 1][0] if k + 1 < len(found) else end
        word_end, word_start = begin, stop
        while word_end > last and text[word_end - 1] in _SPACES:
            word_end -= 1
        while word_start < following and text[word_start] in _SPACES:
            word_start += 1
        before = text[word_end - 1] if word_end > start else ""
        word_before = _WORD_BEFORE.match(text[max(last, word_end - _REACH) : word_end][::-1])
        word_after = _WORD_AFTER.match(text, word_start, end)
        after_clause = before in _CLAUSE_END
        marks.append(
            Mark(
                begin,
                stop,
                text[sign:stop],
                sign > begin,
                left,
                rights[k],
                before,
                begin - word_end,
                word_start - stop,
                k > 0 and word_end == last,
                word_start == following < end,
                word_before[1][::-1] if word_before else "",
                word_after[0] if word_after else "",
                text[word_start : word_start + 2].isdigit() and _NUMBERED.match(text, word_start, end) is not None,
                after_clause and _ATTRIBUTION.match(text, word_start, end) is not None,
                after_clause
                and word_end < begin
                and _FIRST_PERSON.search(text, stop, min(following, stop + _FIRST_PERSON_REACH)) is not None,
            )
        )
        last = stop
    return marks


def _found(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Where each mark starts and ends, and where its signs start, behind backslashes."""
    at = start
    opened_twice = False
    for candidate in _CANDIDATE.finditer(text, start, end):
        begin = candidate.start()
        if begin < at:
            continue
        if candidate.lastindex:
            at = candidate.end()
            yield begin, at, begin
        elif match := _TOKEN.match(text, begin, end):
            sign, at = match.end(1), match.end()
            run = text[sign:at]
            if run in _INCH_AND_CLOSING and not opened_twice and sign > start and text[sign - 1].isdigit():
                at = sign + 1
            elif run in _OPENED_TWICE:
                opened_twice = True
            yield begin, at, sign


def _seen(char: str) -> str:
    """A neighbour as the costs see it: white space and invisible characters are a space."""
    return char if char.isalnum() or char == "\n" else " " if char.isspace() or char in _INVISIBLE else char
