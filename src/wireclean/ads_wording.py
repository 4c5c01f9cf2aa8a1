"""How rows of `markers` are read: wordings made into patterns, and a line told to be made of them or not."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from wireclean.markers import AD_WORDS, COLON_LABELS, MARKERS, UNSPACED, Marker
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_FIRST = lazy(r"[\W\d_]*+([^\W\d_]++)")
_SECOND = lazy(r"[\W\d_]++([^\W\d_]++)")

ANY = "*"
"""Stands in an opening for any word."""

CLUSTERED_FROM = "\N{DEVANAGARI SIGN INVERTED CANDRABINDU}"
"""In scripts from here on words have no spaces between them, or marks that fold away within: one character stands for the first word."""

UNCERTAIN = ("alone", "repeated")
"""Where a row needs more evidence than its words."""

FIGURES = 3
"""A label for an advertisement may hold that many digits ("Advertisement 12"); a headline holds a year."""

CLOSERS = ")]}\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}"
"""Closing brackets."""

_TOKEN = lazy(r"[()\[\]|]|[^\s()\[\]|]+")
_WORD = lazy(r"[^\W\d_]+")
_GLUED = lazy(
    r"(?<=[a-z\N{LATIN SMALL LETTER SHARP S}-\N{LATIN SMALL LETTER Y WITH DIAERESIS}])(?=[A-Z])"  # belowThis
    r"|(?<=[A-Z])(?=[A-Z][a-z])"  # ADVERTISEMENTSponsored
    r"|(?<=[a-z])(?=advertisement)"
)
_WILD = {"...": r"(?:\w+ ){0,14}", "<name>": r"(?:\w+ ){1,5}"}
_TITLED = lazy(
    r"[^\W_].{1,100}?(?:\s*+[(\[\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}]"
    r"([^()\[\]]{2,40})[)\]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}]"
    r"|\s[|/\N{FULLWIDTH VERTICAL LINE}]\s([^|/\N{FULLWIDTH VERTICAL LINE}]{2,40}))\s*"
)
_BRACKETED = lazy(
    r"\s*+[\[\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{FULLWIDTH LEFT PARENTHESIS}]([^()\[\]]{2,30}?)"
    r"[\]\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{FULLWIDTH RIGHT PARENTHESIS}]"
)
_COLON = lazy(
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
_BY = lazy(r"\b(?:by|from|with|von|door|par|por|da|från|av|af|fra|för|med|przez|yhteistyö)\b", re.IGNORECASE)
_ENDS_SENTENCE = lazy(r"[.!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}][\W_]*\Z")


def fold(word: str) -> str:
    """Without case, accents and compatibility forms."""
    if word.isascii():
        return word.lower()
    wide = unicodedata.normalize("NFKD", word.casefold())
    return "".join([c for c in wide if unicodedata.category(c) != "Mn"]).replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")


def parts_of(line: str) -> list[str]:
    """The words of a line, also those that are glued to one another."""
    return _WORD.findall(_GLUED.sub(" ", line))


def words(line: str) -> str:
    """The folded words of a line, each with a space behind it."""
    return "".join([fold(word) + " " for word in parts_of(line)])


def spelled(marker: Marker) -> str:
    """A row's wording with the words for an advertisement put in."""
    return marker.text.replace("{ad}", AD_WORDS.get(marker.language, ""))


def openings(text: str) -> set[tuple[str, ...]]:
    """The first two words, folded, with which a wording can start; one where it has no more.

    >>> sorted(openings("[the] (story|article) continues"))
    [('article', 'continues'), ('story', 'continues'), ('the', 'article'), ('the', 'story')]
    """
    return _openings(iter(_TOKEN.findall(text)))


def _openings(parts: Iterator[str]) -> set[tuple[str, ...]]:
    branches: list[set[tuple[str, ...]]] = [{()}]
    for part in parts:
        if part in ")]":
            break
        if part == "|":
            branches.append({()})
            continue
        if part in "([":
            inner = _openings(parts) | ({()} if part == "[" else set())
        else:
            inner = {(ANY,) if part in _WILD else tuple(map(fold, _WORD.findall(part)))}
        branches[-1] = {(before + after)[:2] for before in branches[-1] for after in inner}
    return set().union(*branches)


@cache
def pattern(text: str, *, spaced: bool) -> re.Pattern[str]:
    """A wording as a pattern over `words(line)`."""
    end = " " if spaced else " ?"
    return re.compile(_alternatives(iter(_TOKEN.findall(text)), lambda word: "".join(fold(part) + end for part in _WORD.findall(word))))


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
        self._rows: dict[tuple[str, ...], list[Marker]] = {}
        self._seconds: dict[str, set[str]] = {}
        self._vocabulary: set[str] = set()
        self._open: set[str] = set()
        for row in sorted(rows, key=lambda row: row.where in (*UNCERTAIN, "beside")):
            text = spelled(row)
            self._vocabulary.update(map(fold, _WORD.findall(text)))
            for opening in {_opening(*found) for found in openings(text)}:
                self._rows.setdefault(opening, []).append(row)
                self._seconds.setdefault(opening[0], set()).add(opening[1] if opening[1:] else ANY)
                if row.language in UNSPACED or not _WILD.keys().isdisjoint(_TOKEN.findall(text)):
                    self._open.add(opening[0])

    def starts(self, line: str) -> bool:
        """Whether the line starts like a marker: a cheap test."""
        found = _FIRST.match(line)
        if found is None:
            return False
        word = found[1]
        first = word.lower() if word.isascii() else _opening(fold(word))[0]
        seconds = self._seconds.get(first)
        if seconds is None:
            return not (word.islower() or word.istitle() or word.isupper()) and fold(_GLUED.split(word, maxsplit=1)[0]) in self._seconds
        if ANY in seconds:
            return True
        second = _SECOND.match(line, found.end())
        return second is not None and fold(second[1]) in seconds

    def read(self, line: str) -> Marker | None:
        """The marker that a line is, alone or set off beside a title; None where it is none."""
        found = self._read_whole(line)
        if found is None or found.where in UNCERTAIN:
            return self._read_label(line) or found
        return found

    def _read_whole(self, line: str) -> Marker | None:
        """The first certain one of the markers that make up a line; None where any word is left over."""
        key = self._known_words(line)
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

    def _known_words(self, line: str) -> str:
        """As `words`; nothing where a word is in no row."""
        known = []
        for word in parts_of(line):
            known.append(fold(word))
            if known[-1] not in self._vocabulary and _opening(known[0])[0] not in self._open:
                return ""
        return "".join([word + " " for word in known])

    def _longest(self, key: str, at: int) -> tuple[Marker | None, int]:
        first, second, *_ = *key[at:].split(" ", 2), ""
        best, end = None, at
        for opening in _keys(_opening(first, "")[0], second):
            for row in self._rows.get(opening, ()):
                wording = pattern(spelled(row), spaced=row.language not in UNSPACED)
                found = wording.fullmatch(key, at) or wording.match(key, at)
                if found and found.end() > end:
                    best, end = row, found.end()
        return best, end


def _keys(first: str, second: str) -> tuple[tuple[str, ...], ...]:
    """The openings under which a row for a line with these first words may stand."""
    return (first,), (first, second), (first, ANY)


def _opening(first: str, second: str = "") -> tuple[str, ...]:
    if first[:1] >= CLUSTERED_FROM:
        return (first[:1],)
    return (first, second) if second else (first,)


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
    """Where a marker in a line may start: four letters of a word for an advertisement, or the first two words of a phrase."""
    firsts = {variant[:4] for word in _glued_words() for variant in _capitals(word)}
    for row in _GLUED_ROWS:
        for first, *second in [] if _is_word(row) else openings(spelled(row)):
            firsts |= {variant + "".join(rf"[^\w\n]{{0,4}}(?i:{word})" for word in second) for variant in _capitals(first)}
    letters = "".join(sorted({first[0] for first in firsts}))
    return re.compile(rf"[{letters}](?:{'|'.join(sorted({first[1:] for first in firsts}))})")


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
    names = sorted((variant for word in _glued_words() for variant in _capitals(word)), reverse=True)
    phrases = "|".join(_loose(spelled(row)) for row in _GLUED_ROWS if not _is_word(row))
    return re.compile(
        rf"(?:(?=[^\W\d_a-z])(?P<phrase>(?i:{phrases}))"
        rf"(?:\s?[.\N{{HORIZONTAL ELLIPSIS}}\N{{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}}]+)?"
        rf"|(?:{'|'.join(names)}|advertisement(?=Don))(?:\s\d{{1,2}}(?!\d))?)(?!\s?(?!advertisementDon|x\b)[a-z])"
    )


def _glued_words() -> list[str]:
    return [word for row in _GLUED_ROWS if _is_word(row) for word in row.text[1:-1].split("|")]


def _is_word(row: Marker) -> bool:
    """Whether a row is a list of words for an advertisement."""
    return row.kind == "slot" and row.text.startswith("(") and row.text.find(")") == len(row.text) - 1


def _capitals(word: str) -> set[str]:
    return {word[:1].upper() + word[1:], word.upper(), fold(word).upper()}


def _loose(text: str) -> str:
    """A wording as a pattern over raw text: its words may touch or have punctuation between them."""
    return _alternatives(iter(_TOKEN.findall(text)), lambda word: r"(?:\s\d{1,2})?[^\w\n]{0,4}" + re.escape(word))
