"""Marks that one single-byte encoding wrote and another read: `itÕs`, `ÒYes,Ó`, `donÆt`.

A part of `wireclean.characters`. Single letters prove nothing, and most are letters of some language; so a text must show an
English contraction with such a letter for an apostrophe before any of its letters is taken for a mark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wireclean.edits import Edit
from wireclean.marks import EM_DASH, EN_DASH, LEFT_DOUBLE, LEFT_SINGLE, RIGHT_DOUBLE, RIGHT_SINGLE
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

RULE = "characters.mojibake"
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
LOST = "\N{REPLACEMENT CHARACTER}"


class Misreading(NamedTuple):
    """What the marks became where one encoding was read as another; "" where that is lost."""

    what: str
    apostrophe: str
    single: str = ""
    opening: str = ""
    closing: str = ""
    em_dash: str = ""
    en_dash: str = ""
    ellipsis: str = ""


MISREADINGS = (
    Misreading("Mac OS Roman read as Windows-1252", "Õ", "Ô", "Ò", "Ó", "Ñ", "Ð", "É"),
    Misreading("Windows-1252 read as code page 437 or 850", "Æ", "æ", "ô", "ö", "ù", "û"),
    Misreading("Windows-1252 read as Mac OS Roman", "í", "ë", "ì", "î", "ó", "ñ"),
    Misreading("UTF-8 read as Latin-1, its controls dropped", "â", "", "â", "â", "â"),
    Misreading("UTF-8 read as Windows-1252, only its last byte kept", "™"),
)

_APOSTROPHES = "".join(row.apostrophe for row in MISREADINGS)
_CLITICS = r"(?:(?<=n.)t|(?<=I.)(?:m|ve|ll|d)|(?<=[euy].)(?:re|ve|ll)|(?<=[eto].)s)(?![A-Za-z])"
CONTRACTED = f"[{_APOSTROPHES}]{_CLITICS}"
"""What every contraction holds that may show a misreading."""

_ANY = rf"[{_APOSTROPHES}]|[{LOST}]{{1,3}}|\x1a"
_CONTRACTION = lazy(
    r"\b(?:(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need|ai)n(?P<t>ANY)t"
    r"|I(?P<i>ANY)(?:m|ve|ll|d)"
    r"|(?:we|you|they|We|You|They)(?P<p>ANY)(?:re|ve|ll)"
    r"|(?:it|that|there|he|she|what|who|let|It|That|There|He|She|What|Who|Let)(?P<s>ANY)s)(?![A-Za-z])".replace("ANY", _ANY),
)
_SHOWN = {mark: lazy(mark + _CLITICS) for mark in _APOSTROPHES} | {mark: lazy(mark) for mark in (LOST, "\x1a")}
"""What is in every text that shows a misreading, by its first character; quicker to look for."""
_CLITIC = lazy(r"(?:s|(?<=n.)t|re|ve|ll|d|m)(?![A-Za-z])", re.IGNORECASE)
_LETTER = lazy(rf"[\n{''.join(letter for row in MISREADINGS for letter in row[1:])}]")


def misread_marks(text: str, at: int = 0) -> Iterator[Edit]:
    """The edits that put marks in the place of letters, in a text that shows what became of them.

    A contraction whose apostrophe is lost altogether, and shows as U+FFFD, has one reading only, and gets it back. What shows a
    misreading stands at `at` or behind it.

    >>> [(edit.start, edit.text) for edit in misread_marks("ÒI canÕt,Ó she said in CORDOÑA.")]
    [(0, '“'), (6, '’'), (9, '”')]
    """
    if not any(text.find(mark, at) >= 0 and shown.search(text, at) for mark, shown in _SHOWN.items()):
        return
    lost: list[Edit] = []
    seen = set()
    for match in _CONTRACTION.finditer(text):
        group = str(match.lastgroup)
        if match[group] in _APOSTROPHES:
            seen.add(match[group])
        else:
            lost.append(Edit(*match.span(group), RIGHT_SINGLE, RULE))
    rows = [row for row in MISREADINGS if row.apostrophe in seen]
    yield from sorted([*lost, *(edit for row in rows for edit in _restored(text, row))])


def _restored(text: str, row: Misreading) -> Iterator[Edit]:
    is_open = False
    for match in _LETTER.finditer(text):
        at = match.start()
        if match[0] == "\n":
            is_open = False
        elif match[0] in row[1:] and (mark := _mark(text, at, row, is_open=is_open)):
            is_open = mark == LEFT_DOUBLE or (is_open and mark != RIGHT_DOUBLE)
            yield Edit(at, at + 1, mark, RULE)


def _mark(text: str, at: int, row: Misreading, *, is_open: bool) -> str:
    """The mark that a letter stands for, by what stands beside it; "" where it is a letter."""
    letter, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    sure = letter.isupper()  # no word has a capital in these places
    outside = not before or before.isspace() or before in f"([{EM_DASH}{row.opening}{row.single}"
    ends = not after or not after.isalnum()
    spaced = before.isspace() and after.isspace()
    if letter == row.apostrophe and _is_apostrophe(text, at, before, after, sure=sure):
        return RIGHT_SINGLE
    if letter == row.single and outside and not ends:
        return LEFT_SINGLE
    if letter == row.opening and outside and (not ends or after == row.single):
        return LEFT_DOUBLE
    if letter == row.closing and ends and before and (before in f",.?!{ELLIPSIS}{row.apostrophe}" or (is_open and before.isalnum())):
        return RIGHT_DOUBLE
    if letter == row.em_dash and (spaced or (sure and before.islower() and after.islower())):
        return EM_DASH
    if letter == row.en_dash and (spaced or (before.isdigit() and after.isdigit())):
        return EN_DASH
    return ELLIPSIS if letter == row.ellipsis and before.islower() and ends else ""


def _is_apostrophe(text: str, at: int, before: str, after: str, *, sure: bool) -> bool:
    if before.isalnum() and _CLITIC.match(text, at + 1):
        return True
    if before in "OD" and before and after.isupper() and not text[at - 2 : at - 1].isalnum():
        return True
    return sure and (
        (before.isascii() and before.islower()) or (bool(before) and before in ",.?!") or (after.isdigit() and not before.isalnum())
    )
