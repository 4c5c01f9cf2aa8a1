"""How rows of `markers` are read: wordings made into patterns, and a line told to be made of them or not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING

from wireclean.markers import AD_WORDS, COLON_LABELS, MARKERS, UNSPACED, Marker
from wireclean.patterns import ACCENTS, lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

_PLAIN_FIRST = lazy(
    r"[\x00-@\[-`{-~\N{NO-BREAK SPACE}-\N{COPYRIGHT SIGN}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    r"\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{EN DASH}-\N{BULLET}]*+"
    r"([A-Z]?[a-z]++|[A-Z]++)(?![^\W\d_])(?: ([A-Z]?[a-z]++)(?![^\W\d_]))?+"
)
"""The first word or two of most lines, which then are words by any reading."""
_FIRST_TWO = lazy(r"[\W\d_]*+([^\W\d_]++)[\W\d_]*+([^\W\d_]*+)")
_NEXT = lazy(r"[\W\d_]*+([^\W\d_]*+)")

ANY, END = "*", ""
"""Stand where a wording can have any word, and where it can have none."""

CLUSTERED_FROM = "\N{DEVANAGARI SIGN INVERTED CANDRABINDU}"
"""In scripts from here on words have no spaces between them, or marks that fold away within: one character stands for the first word."""

UNCERTAIN = ("alone", "repeated")
"""Where a row needs more evidence than its words."""

FIGURES = 3
"""A label for an advertisement may hold that many digits ("Advertisement 12"); a headline holds a year."""

CLOSERS = ")]}\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}"
"""Closing brackets."""

_TOKEN = lazy(r"[()\[\]|]|[^\s()\[\]|]+")
_FLAT = lazy(r"\(((?:[^\W\d_]++(?: [^\s()\[\]|]++)*+(?:\||(?=\))))++)\)")
"""A choice that a wording starts with and that holds no other one."""
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
_STOPS = ".!?\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}"
_BARS = "|/\N{FULLWIDTH VERTICAL LINE}"
_COLON_FIRSTS = tuple({label.split()[0] for label in COLON_LABELS})


LONGEST = 160
"""A longer line is no marker as a whole: none is half as long, and one beside a title is not much longer than that."""

LONGEST_FIRST = 64
"""No first word of a wording is longer; what is one word by its script can be a sentence."""


class _All:
    """All words."""

    def __contains__(self, word: object) -> bool:
        return True


_ALL = _All()


def fold(word: str) -> str:
    """Without case, accents and compatibility forms."""
    if word.isascii():
        return word.lower()
    wide = ACCENTS.sub("", unicodedata.normalize("NFKD", word.casefold()))
    if not wide.isalpha():
        wide = "".join([c for c in wide if unicodedata.category(c) != "Mn"])
    return wide.replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")


def parts_of(line: str) -> list[str]:
    """The words of a line, also those that are glued to one another."""
    return _WORD.findall(_GLUED.sub(" ", line))


def words(line: str) -> str:
    """The folded words of a line, each with a space behind it."""
    return "".join([fold(word) + " " for word in parts_of(line)])


def spelled(marker: Marker) -> str:
    """A row's wording with the words for an advertisement put in."""
    return marker.text.replace("{ad}", AD_WORDS.get(marker.language, ""))


def following(text: str, *before: str, spell: Callable[[str], str] | None = None) -> set[str]:
    """The words, folded, that a wording can have behind these first words of its own; `END` where it can end there.

    `spell` stands in for the folding.

    >>> sorted(following("[the] (story|article) continues"))
    ['article', 'story', 'the']
    >>> sorted(following("[the] (story|article) continues", "the", "story"))
    ['continues']
    """
    flat = None if before else _FLAT.match(text)
    if flat:
        return {(spell or fold)(choice.split(" ", 1)[0]) for choice in flat[1].split("|")}
    found: set[str] = set()
    parts = (match[0] for match in _TOKEN.finditer(text))
    if len(before) in _followed(parts, {0}, before, found, spell=spell or fold, top=True):
        found.add(END)
    return found


def _followed(
    parts: Iterator[str], reached: set[int], before: Sequence[str], found: set[str], *, spell: Callable[[str], str], top: bool = False
) -> set[int]:
    """Read parts up to a closing bracket, and say how many of the first words can then have been read.

    `reached` says how many can have been read where it starts. Adds to `found` the words behind all of them.
    """
    starts, ends = reached, set[int]()
    for part in parts:
        if part == "|":
            ends |= reached
            reached = starts
        elif part in ")]":
            break
        elif part in "([":
            inner = _followed(parts, reached, before, found, spell=spell)
            reached = inner | reached if part == "[" else inner
        elif part in _WILD:
            if len(before) in reached:
                found.add(ANY)
            reached = set()
        elif reached:
            for word in [part] if part.isalpha() else _WORD.findall(part):
                if len(before) in reached:
                    found.add(spell(word))
                reached = {count + 1 for count in reached if count < len(before) and before[count] == spell(word)}
        if top and not reached:
            break
    return ends | reached


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


class _Seconds(dict[str, Container[str]]):
    """The words that a wording can have behind its first one, by that, each found when it is first asked for."""

    def __init__(self, behind: Callable[[str], Container[str]]) -> None:
        """Take what tells the words behind one."""
        self._behind = behind

    def __missing__(self, first: str) -> Container[str]:
        seconds = self._behind(first)
        self[first] = _ALL if END in seconds or ANY in seconds else seconds
        return self[first]


class Wordings:
    """Rows, ready to read lines by. What the words of a line need is made when such a line comes first."""

    def __init__(self, rows: Iterable[Marker]) -> None:
        """Take the rows."""
        self._texts: list[str] = []
        self._firsts: dict[str, list[Marker]] = {}
        self._clusters: dict[str, set[str]] = {}
        self._next: dict[tuple[str, ...], dict[str, list[Marker]]] = {}
        self._seconds = _Seconds(self._behind)
        self._open: set[str] = set()
        for row in sorted(rows, key=lambda row: row.where in (*UNCERTAIN, "beside")):
            text = spelled(row)
            self._texts.append(text)
            words = following(text)
            firsts = set(map(_first, words))
            for first in firsts:
                self._firsts.setdefault(first, []).append(row)
            for word in words:
                if word >= CLUSTERED_FROM:
                    self._clusters.setdefault(_first(word), set()).add(word)
            if row.language in UNSPACED or any(wild in text for wild in _WILD):
                self._open |= firsts

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        """Every word of a row."""
        return frozenset(map(fold, set(_WORD.findall(" ".join(self._texts)))))

    def _behind(self, first: str, *more: str) -> dict[str, list[Marker]]:
        """The rows that can start with these words, by the word behind them."""
        key = (first, *more)
        table = self._next.get(key)
        if table is None:
            rows = self._behind(*key[:-1])[more[-1]] if more else self._firsts[first]
            table = self._next[key] = {}
            for row in rows:
                for word in {END} if first >= CLUSTERED_FROM else following(spelled(row), *key):
                    table.setdefault(word, []).append(row)
        return table

    def candidates(self, lines: Iterable[str]) -> Iterator[int]:
        """The numbers of the lines that may be markers: a cheap test."""
        plain, second, firsts, seconds = _PLAIN_FIRST.match, _NEXT.match, self._firsts, self._seconds
        for k, line in enumerate(lines):
            if not line or len(line) > LONGEST:
                continue
            if found := plain(line):
                first = found[1].lower()
                starts = first in firsts and fold(found[2] or second(line, found.end(1))[1]) in seconds[first]  # type: ignore[index]
            else:
                starts = self._starts(line)
            if line[-1] in CLOSERS or (starts and self._opens(line)):
                yield k

    def _starts(self, line: str) -> bool:
        """Whether the line starts like a marker."""
        found = _FIRST_TWO.match(line)
        if found is None:
            return False
        word, second = found.groups()
        first = fold(word[:LONGEST_FIRST])
        if first >= CLUSTERED_FROM:
            return self._clustered(first)
        if first not in self._firsts:
            return not (word.islower() or word.istitle() or word.isupper()) and fold(_GLUED.split(word, maxsplit=1)[0]) in self._firsts
        return fold(second) in self._seconds[first]

    def _clustered(self, word: str) -> bool:
        """Whether a wording can start with what this word starts with."""
        return any(word.startswith(first) for first in self._clusters.get(_first(word), ()))

    def read(self, line: str) -> Marker | None:
        """The marker that a line is, alone or set off beside a title; None where it is none."""
        found = self._read_whole(line)
        if (found is None or found.where in UNCERTAIN) and not _ends_sentence(line):
            return self._read_label(line) or found
        return found

    def _opens(self, line: str) -> bool:
        """Whether the first three words are those of a marker, or hold glued words."""
        found = _FIRST_TWO.match(line)
        if found is None:
            return False
        rest = _NEXT.match(line, found.end())
        if rest is None or _GLUED.search(line, found.start(1), rest.end()):
            return True
        first, second, third = fold(found[1][:LONGEST_FIRST]), fold(found[2]), fold(rest[1])
        if first >= CLUSTERED_FROM:
            return self._clustered(first)
        if first not in self._firsts:
            return False
        seconds = self._behind(first)
        if END in seconds or ANY in seconds:
            return True
        if second not in seconds:
            return False
        thirds = self._behind(first, second)
        return END in thirds or ANY in thirds or third in thirds or third >= CLUSTERED_FROM

    def _read_whole(self, line: str) -> Marker | None:
        """The first certain one of the markers that make up a line; None where any word is left over."""
        key = self._known_words(line) if self._opens(line) else ""
        at, found = 0, None
        while at < len(key):
            row, at = self._longest(key, at)
            if row is None or ("<name>" in row.text and not _is_name(line)):
                return None
            if found is None or (found.where in (*UNCERTAIN, "beside") and row.where != "beside"):
                found = row
            elif found.kind == "slot" and row.kind == "continue":
                found = found._replace(kind="continue")
        if found is None or found.where == "beside" or (found.kind in ("slot", "sponsor") and not _is_label(line, found)):
            return None
        return found

    def _read_label(self, line: str) -> Marker | None:
        """The marker that stands beside a title: "Title (Anzeige)", "Title | Anzeige", "Anzeige: Title", "[PR] Title"."""
        found = _BRACKETED.match(line)
        if found:
            return self._label(found[1], uncertain=True)
        if line.rstrip()[-1] in CLOSERS or any(bar in line for bar in _BARS):
            found = _TITLED.fullmatch(line)
            if found:
                return self._label(found[1] or found[2])
        head = _FIRST_TWO.match(line)
        if head and fold(head[1]).startswith(_COLON_FIRSTS):
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
        if line.isascii() and not _GLUED.search(line):
            known = _WORD.findall(line.lower())
            return " ".join([*known, ""]) if known[0] in self._open or self._vocabulary.issuperset(known) else ""
        known = []
        for word in _WORD.finditer(line):
            for part in _GLUED.split(word[0]):
                known.append(fold(part))
                if _first(known[0]) not in self._open and known[-1] not in self._vocabulary:
                    return ""
        return "".join([word + " " for word in known])

    def _longest(self, key: str, at: int) -> tuple[Marker | None, int]:
        first, second, *_ = *key[at:].split(" ", 2), ""
        best, end = None, at
        if _first(first) in self._firsts:
            seconds = self._behind(_first(first))
            for row in chain(seconds.get(END, ()), seconds.get(second, ()), seconds.get(ANY, ())):
                wording = pattern(spelled(row), spaced=row.language not in UNSPACED)
                found = wording.fullmatch(key, at) or wording.match(key, at)
                if found and found.end() > end:
                    best, end = row, found.end()
        return best, end


def _first(word: str) -> str:
    """What stands for a first word."""
    return word[:1] if word[:1] >= CLUSTERED_FROM else word


def _ends_sentence(line: str) -> bool:
    """Whether a stop stands behind the last letter or digit."""
    at = len(line)
    while at and not line[at - 1].isalnum():
        at -= 1
        if line[at] in _STOPS:
            return True
    return False


def _is_name(line: str) -> bool:
    """Whether the words behind "by" or "from" look like those of a name."""
    name = _BY.split(line, 1)[-1].split()
    return not _ends_sentence(line) and all(not word[0].islower() or word in _SMALL_WORDS for word in name)


def _is_label(line: str, row: Marker) -> bool:
    """Whether a line that has a label's words also has its dress: no question, no sum of money, no year."""
    figures = sum(map(str.isdigit, line))
    most = 1 if row.where in UNCERTAIN else FIGURES
    return (figures <= most or "..." in row.text) and not any(mark in line for mark in "?!%$\N{EURO SIGN}\N{POUND SIGN}")


@cache
def glued_start() -> re.Pattern[str]:
    """Where a marker in a line may start: a word for an advertisement, or the first two words of a phrase."""
    return re.compile("|".join(letter + rest for letter, rest in glued_starts().items()))


def glued_starts(most: int | None = None) -> dict[str, str]:
    """The first letters, and a pattern of what follows each; of no more than so many letters, where that is enough."""
    starts = {variant: {""} for word in _glued_words() for variant in _capitals(word)}
    for row in _GLUED_ROWS:
        for first in [] if _is_word(row) else following(row.text, spell=str.lower):
            for variant in _capitals(first):
                starts.setdefault(variant, set()).update(following(row.text, first, spell=str.lower))
    if most:
        starts = {start[:most]: {""} for start in starts}
    letters = sorted({start[0] for start in starts})
    return {
        letter: _branching({start[1:]: _followed_by(words) for start, words in starts.items() if start[0] == letter}) for letter in letters
    }


def _followed_by(words: set[str]) -> str:
    return "" if "" in words else rf"[^\w\n]{{0,4}}(?i:{'|'.join(sorted(words))})"


def _branching(ends: Mapping[str, str]) -> str:
    """A pattern for any of these strings, each with what follows it, that goes by one letter after the other."""
    branches = []
    for letter in sorted({start[:1] for start in ends}):
        rest = {start[1:]: end for start, end in ends.items() if start[:1] == letter}
        branches.append(letter + _branching(rest) if letter else rest[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


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
