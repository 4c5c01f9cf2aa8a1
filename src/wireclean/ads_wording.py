"""How rows of `markers` are read: wordings made into patterns, and a line told to be made of them or not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from wireclean.markers import AD_WORDS, COLON_LABELS, MARKERS, UNSPACED, Marker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

HEAD = re.compile(r"[\W\d_]*+([^\W\d_]++)")
"""The first word."""

UNSPACED_FROM = "\N{THAI CHARACTER KO KAI}"
"""Scripts from here on set no spaces between words, or none that help: two characters stand for the first word."""

UNCERTAIN = ("alone", "repeated")
"""Where a row needs more evidence than its words."""

FIGURES = 3
"""A label for an advertisement may hold that many digits ("Advertisement 12"); a headline holds a year."""

CLOSERS = ")]}\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}"
"""Closing brackets."""

_TOKEN = re.compile(r"[()\[\]|]|[^\s()\[\]|]+")
_WORD = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(
    r"(?<=[a-z\N{LATIN SMALL LETTER SHARP S}-\N{LATIN SMALL LETTER Y WITH DIAERESIS}])(?=[A-Z])"  # belowThis
    r"|(?<=[A-Z])(?=[A-Z][a-z])"  # ADVERTISEMENTSponsored
    r"|(?<=[a-z])(?=advertisement)"
)
_WILD = {"...": r"(?:\w+ ){0,14}", "<name>": r"(?:\w+ ){1,5}"}
_TITLED = re.compile(
    r"[^\W_].{1,100}?(?:\s*+[(\[\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}]"
    r"([^()\[\]]{2,40})[)\]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}]"
    r"|\s[|/\N{FULLWIDTH VERTICAL LINE}]\s([^|/\N{FULLWIDTH VERTICAL LINE}]{2,40}))\s*"
)
_BRACKETED = re.compile(
    r"\s*+[\[\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{FULLWIDTH LEFT PARENTHESIS}]([^()\[\]]{2,30}?)"
    r"[\]\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}]"
)
_COLON = re.compile(
    r"[^\w\n]*+([^:|]{2,30}?)\s?(?:[:\N{FULLWIDTH COLON}|\N{FULLWIDTH VERTICAL LINE}]|\s[-\N{EN DASH}\N{EM DASH}]\s)\s?(?=[^\W_])"
)
_SMALL_WORDS = frozenset(
    {
        "and",
        "at",
        "by",
        "da",
        "das",
        "de",
        "der",
        "des",
        "di",
        "die",
        "du",
        "e",
        "el",
        "en",
        "et",
        "for",
        "für",
        "in",
        "la",
        "le",
        "les",
        "los",
        "of",
        "on",
        "the",
        "und",
        "von",
        "with",
        "y",
    }
)
_BY = re.compile(r"\b(?:by|from|fra|par)\b", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}][\W_]*\Z")


def fold(text: str) -> str:
    """Without case, accents, compatibility forms and invisible characters."""
    if text.isascii():
        return text.lower()
    wide = unicodedata.normalize("NFKD", text.casefold())
    return "".join([c for c in wide if unicodedata.category(c) not in ("Mn", "Cf")]).replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")


def words(line: str) -> str:
    """The folded words of a line, each with a space behind it."""
    return "".join([word + " " for word in _WORD.findall(fold(_GLUED.sub(" ", line)))])


def spelled(marker: Marker) -> str:
    """A row's wording with the words for an advertisement put in."""
    return marker.text.replace("{ad}", AD_WORDS.get(marker.language, ""))


def heads(text: str) -> set[str]:
    """The words with which a wording can start.

    >>> sorted(heads("[the] (story|article) continues"))
    ['article', 'story', 'the']
    """
    return _heads(iter(_TOKEN.findall(text)))[0]


def _heads(parts: Iterator[str]) -> tuple[set[str], bool]:
    found: set[str] = set()
    empty, ever_empty = True, False
    for part in parts:
        if part in ")]":
            break
        if part == "|":
            ever_empty |= empty
            empty = True
        elif part in "([":
            inner, may_be_empty = _heads(parts)
            if empty:
                found |= inner
            empty &= may_be_empty or part == "["
        elif empty:
            found.add(part)
            empty = False
    return found, ever_empty or empty


@cache
def pattern(text: str, *, spaced: bool) -> re.Pattern[str]:
    """A wording as a pattern over `words(line)`."""
    end = " " if spaced else " ?"
    return re.compile(_alternatives(iter(_TOKEN.findall(text)), lambda word: "".join(part + end for part in _WORD.findall(fold(word)))))


def _alternatives(parts: Iterator[str], spell: Callable[[str], str]) -> str:
    """The longest alternative first, since a pattern takes the first that fits."""
    branches = [""]
    for part in parts:
        if part in ")]":
            break
        if part == "|":
            branches.append("")
        elif part in "([":
            branches[-1] += "(?:" + _alternatives(parts, spell) + (")?" if part == "[" else ")")
        else:
            branches[-1] += _WILD.get(part) or spell(part)
    return "|".join(sorted(branches, key=len, reverse=True))


class Wordings:
    """Rows, ready to read lines by."""

    def __init__(self, rows: Iterable[Marker]) -> None:
        """Take the rows; their patterns are made when a line starts like them."""
        self._rows: dict[str, list[Marker]] = {}
        first_words: set[str] = set()
        for row in sorted(rows, key=lambda row: row.where in (*UNCERTAIN, "beside")):
            for head in heads(spelled(row)):
                found = HEAD.match(head)
                if found:
                    self._rows.setdefault(_key(_WORD.findall(fold(head))[0]), []).append(row)
                    first_words.add(_key(fold(found[1])))
        self._first_words = frozenset(first_words)

    def starts(self, line: str) -> bool:
        """Whether the line starts like a marker: a cheap test."""
        found = HEAD.match(line)
        if found is None:
            return False
        word = found[1]
        if _key(fold(word)) in self._first_words:
            return True
        return not (word.islower() or word.istitle() or word.isupper()) and fold(_GLUED.split(word, 1)[0]) in self._first_words

    def read(self, line: str) -> Marker | None:
        """The marker that a line is, alone or set off beside a title; None where it is none."""
        found = self._read_whole(line)
        if found is None or found.where in UNCERTAIN:
            return self._read_label(line) or found
        return found

    def _read_whole(self, line: str) -> Marker | None:
        """The first certain one of the markers that make up a line; None where any word is left over."""
        key = words(line)
        at, found = 0, None
        while at < len(key):
            row, at = self._longest(key, at)
            if row is None or ("<name>" in row.text and not _is_name(line)):
                return None
            if found is None or (found.where in (*UNCERTAIN, "beside") and row.where != "beside"):
                found = row
        if found is None or found.where == "beside" or (found.kind in ("slot", "sponsor") and not _is_label(line, found)):
            return None
        return found

    def _read_label(self, line: str) -> Marker | None:
        """The marker that stands beside a title: "Title (Anzeige)", "Title | Anzeige", "Anzeige: Title", "[PR] Title"."""
        if _ENDS_SENTENCE.search(line):
            return None
        found = _BRACKETED.match(line)
        if found:
            return self._label(found[1], uncertain=True)
        found = _TITLED.fullmatch(line)
        if found:
            return self._label(found[1] or found[2])
        found = _COLON.match(line)
        if found and words(found[1]).strip() in COLON_LABELS:
            return self._label(found[1])
        return None

    def _label(self, text: str, *, uncertain: bool = False) -> Marker | None:
        row = self._read_whole(text)
        if row is None or row.kind not in ("slot", "sponsor") or (row.where in UNCERTAIN and not uncertain):
            return None
        return row._replace(where="line")

    def _longest(self, key: str, at: int) -> tuple[Marker | None, int]:
        best, end = None, at
        for row in self._rows.get(_key(key[at : key.index(" ", at)]), ()):
            wording = pattern(spelled(row), spaced=row.language not in UNSPACED)
            found = wording.fullmatch(key, at) or wording.match(key, at)
            if found and found.end() > end:
                best, end = row, found.end()
        return best, end


def _key(word: str) -> str:
    return word[:2] if word[:1] >= UNSPACED_FROM else word


def _is_name(line: str) -> bool:
    """Whether the words behind "by" or "from" look like those of a name."""
    name = _BY.split(line, 1)[-1].split()
    return not _ENDS_SENTENCE.search(line) and all(not word[0].islower() or word in _SMALL_WORDS for word in name)


def _is_label(line: str, row: Marker) -> bool:
    """Whether a line that has a label's words also has its dress: no question, no sum of money, no year."""
    figures = sum(map(str.isdigit, line))
    return (figures <= FIGURES or "..." in row.text) and not any(mark in line for mark in "?!%$\N{EURO SIGN}\N{POUND SIGN}")


@cache
def glued_start() -> re.Pattern[str]:
    """Where a marker in a line can start: the first word of each row that may stand there, with a capital or in capitals."""
    firsts = {variant for row in _GLUED_ROWS for head in heads(row.text) for variant in _capitals(head)}
    return re.compile("|".join(sorted(map(re.escape, firsts), reverse=True)) + "|advertisement(?=Don)")


def glued_end(line: str, at: int) -> tuple[int, bool]:
    """Where the markers that start at a place in a line end, and whether one of them is more than the word for an advertisement."""
    end, phrase = at, False
    while found := _glued().match(line, at):
        end, phrase = found.end(), phrase or found["phrase"] is not None
        at = end + len(line[end : end + 6]) - len(line[end : end + 6].lstrip(_BETWEEN))
    return end, phrase


_BETWEEN = " \t\N{NO-BREAK SPACE}-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}|:"
_GLUED_ROWS = tuple(row for row in MARKERS if row.where == "inline")


@cache
def _glued() -> re.Pattern[str]:
    names = sorted({v for row in _GLUED_ROWS if _is_word(row) for word in row.text[1:-1].split("|") for v in _capitals(word)}, reverse=True)
    phrases = "|".join(_loose(spelled(row)) for row in _GLUED_ROWS if not _is_word(row))
    return re.compile(
        rf"(?:(?=[^\W\d_a-z])(?P<phrase>(?i:{phrases}))"
        rf"(?:\s?[.\N{{HORIZONTAL ELLIPSIS}}\N{{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}}]+)?"
        rf"|(?:{'|'.join(names)}|advertisement(?=Don))(?:\s\d{{1,2}}(?!\d))?)(?!\s?(?!advertisementDon|x\b)[a-z])"
    )


def _is_word(row: Marker) -> bool:
    """Whether a row is a list of words for an advertisement."""
    return row.kind == "slot" and row.text.startswith("(") and row.text.find(")") == len(row.text) - 1


def _capitals(word: str) -> tuple[str, str]:
    return word[:1].upper() + word[1:], word.upper()


def _loose(text: str) -> str:
    """A wording as a pattern over raw text: its words may touch or have punctuation between them."""
    return _alternatives(iter(_TOKEN.findall(text)), lambda word: r"[^\w\n]{0,4}" + re.escape(word))
