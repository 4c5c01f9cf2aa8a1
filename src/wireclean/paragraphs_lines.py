r"""The lines of a text, and what a line shows by itself: its indent and width, how it begins, how it ends.

Line breaks are those of `str.splitlines`, but for U+0085, which is more often a broken ellipsis; and the tags `<p>`,
`</p>` and `<br>`, which scrapers leave behind.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, repeat
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

BREAK = lazy(r"\r++\n?|[\n\v\f\x1c-\x1e\u2028\u2029]")
ODD_BREAKS = ("\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\u2028", "\u2029")
NEXT_LINE = "\x85"

TAG = lazy(r"<\s{0,3}/?\s{0,3}(?:(p)|br)(?:\s[^<>]{0,300})?/?\s{0,3}>", re.IGNORECASE)
BREAK_AFTER_BR = lazy(r"[ \t]{0,20}(?:\r\n?|\n)")
TICKERS = frozenset({"<P>", "<BR>"})
LONGEST_WORD = 34
ADDRESS = lazy(r"https?:|www\.|pic\.|@|[a-z0-9-]{1,24}(?:\.[a-z]{2,4}){1,3}/")

ABBREVIATED = lazy(r"(?:\A|[\s(])(?:Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Nr|vs|(?:[A-Z]\.)+[A-Z])\.\Z")
"""Abbreviations with which a line ends more often than a sentence does."""
BULLET = lazy(r"[•‣▪▫◦●○■□►▶✓✔➤→·*+⁃#][ \t\xa0]")
NUMBERED = lazy(r"[-–—] |\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)][ \t\xa0]")
ENUMERATORS = frozenset(".)")
COLUMNS = lazy(r"[^\s.!?:] {3}\s*+\S|\S\t\s*+\S")
BRACKETED = lazy(r"\[[^\[\]]*+\]\Z")
MESSAGE_HEAD = lazy(r"[a-z] [a-z]\W{1,4}BC-")
QUOTE_PREFIX = lazy(r"(?:>[ \t]?)++")

OPENERS = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}„‚«‹»([{*_¿¡"
CLOSERS = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}»›)]}*_」』）】〉》＞"
STOPS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}。！？．؟۔।")
COLONS = frozenset(":;：；")
LAST_MARKS = STOPS | COLONS | frozenset(CLOSERS)
"""Where a line ends in another character, no sentence ends there."""

LEANS_BACK = lazy(
    r"[,;)\]}%，。、；：）」』】！？،؛]"
    r"|[.:!?](?=[\s\"'”’»)]|\Z)"
    r"|['’](?:s|t|ll|re|ve|d|m)(?!\w)"
    r"|[”»](?=[,.;:!?)]|\s(?!\s?[A-Z])|\Z)"
    r"|[\"'](?=[,.;:!?)]|\Z| [a-z(])"
    r"|-[^\W\d_]{3,}+ "
)
LEANS_FORWARD = lazy(r"(?:(?:\A|[\s(\[])[\"'“‘«„]|[(\[„]|\w[-\N{SOFT HYPHEN}])\Z")


class Feature(Generic[T]):
    """What a line shows, found when it is first asked for, and kept: most lines are asked for little."""

    def __init__(self, find: Callable[[Line], T]) -> None:
        """Take the function that finds it."""
        self.find = find
        self.name = find.__name__
        self.__doc__ = find.__doc__

    def __get__(self, line: Line, owner: type[Line]) -> T:
        """Find it. Asked for only where the line itself doesn't have it yet."""
        found = self.find(line)
        setattr(line, self.name, found)
        return found


def feature(find: Callable[[Line], T]) -> T:
    """A feature of lines, made of the function that finds it."""
    return cast("T", Feature(find))


class Line:
    """A line with ink on it."""

    start: int
    """Where its ink begins in the text."""
    end: int
    """Where its ink ends."""
    raw: str
    """All of it."""
    text: str
    """Its ink."""
    breaks: int
    """How many line breaks stand before it."""
    indent: int
    """How many columns it is indented."""
    column: int
    """The column in which it ends; East Asian characters take two."""
    word: int
    """How many columns its first word takes: what would have had to fit on the line before."""

    plain: bool
    """Whether it starts with a letter or digit and is neither a list item nor set apart. So are most; `False` says nothing."""

    def __init__(self, raw: str, ink: str, at: int, breaks: int, uneven: bool) -> None:
        """Take the line as it stands at `at`, its ink, the breaks before it, and whether the text has tabs or wide characters.

        What has to be counted is, and what the first and the last character tell of most lines is noted.
        """
        self.raw = raw
        self.text = ink
        self.breaks = breaks
        if ink is raw:
            self.indent = 0
        else:
            lead = len(raw) - len(raw.lstrip())
            at += lead
            self.indent = columns(raw[:lead]) if uneven else lead
        self.start = at
        self.end = at + len(ink)
        first = ink[0]
        space = ink.find(" ", 0, LONGEST_WORD)
        if first == ">" or (uneven and (not ink.isascii() or "\t" in ink)):
            self.column = self.indent + columns(ink)
            self.word = first_word(ink)
            self.plain = False
        else:
            self.column = self.indent + len(ink)
            self.word = space if space > 0 else min(len(ink), LONGEST_WORD)
            self.plain = (
                first.isalnum() and "   " not in ink and space != 1 and ink[space - 1 : space] not in ENUMERATORS and "\xa0" not in ink[:6]
            )
        last = ink[-1]
        if last not in LAST_MARKS:
            self.ended = self.closed = False
        elif last == "." and len(ink) > 5 and ink[-6:-1].isalpha():  # no abbreviation has five letters
            self.ended = self.closed = True
        if "a" <= first <= "z":
            self.lower = not ink[1:2].isupper() and ((first not in "hwp" and "/" not in ink[:40]) or ADDRESS.match(ink) is None)
            self.leans = self.bullet = False
            self.quoted = 0
        elif "A" <= first <= "Z":
            self.lower = self.leans = self.bullet = False
            self.quoted = 0

    @feature
    def quoted(self) -> int:
        """How many characters of `> ` it begins with."""
        return quote_prefix(self.text)

    @feature
    def lower(self) -> bool:
        """Whether it starts with a lower-case letter, other than in a web address or a name like iPhone."""
        head = self.text[self.quoted : self.quoted + 40].lstrip(OPENERS)
        return head[:1].islower() and not head[1:2].isupper() and ADDRESS.match(head) is None

    @feature
    def ended(self) -> bool:
        """Whether a sentence ends with it."""
        mark = last_mark(self.text)
        return mark in STOPS and (mark != "." or not is_abbreviated(self.text))

    @feature
    def closed(self) -> bool:
        """Whether a paragraph can end with it: it is ended, or there is a colon or semicolon."""
        return self.ended or last_mark(self.text) in COLONS

    @feature
    def apart(self) -> bool:
        """Whether its form makes it a paragraph of its own: a table row, a note in brackets, the head of a wire message."""
        ink = self.text
        if ("   " in ink or "\t" in ink) and COLUMNS.search(ink):
            return True
        return (ink[0] == "[" and BRACKETED.match(ink) is not None) or (ink[1:2] == " " and MESSAGE_HEAD.match(ink) is not None)

    @feature
    def bullet(self) -> bool:
        """Whether it starts with a bullet."""
        return not self.text[0].isalnum() and BULLET.match(self.text) is not None

    @feature
    def item(self) -> bool:
        """Whether it starts with a bullet, a dash or a number, as list items do."""
        return self.bullet or NUMBERED.match(self.text) is not None

    @feature
    def trailing(self) -> bool:
        """Whether one space stands behind its ink."""
        return self.raw[-1] == " " and self.raw[-2:-1] != " "

    @feature
    def leans(self) -> bool:
        """Whether it starts with a mark that belongs to the word before: a comma, an "'s", a closing mark, "-Partei"."""
        return not self.text[0].isalnum() and LEANS_BACK.match(self.text) is not None


def read_lines(text: str) -> list[Line]:
    r"""The lines of a text that are not blank.

    >>> [(line.text, line.breaks, line.indent) for line in read_lines("One<br>\n   two\n\nthree")]
    [('One', 0, 0), ('two', 1, 3), ('three', 2, 0)]
    """
    plain = without_tags(text)
    if NEXT_LINE in plain and "\n" not in plain and "\r" not in plain:
        plain = plain.replace(NEXT_LINE, "\n")
    uneven = "\t" in plain or (not plain.isascii() and wide_characters().search(plain) is not None)
    raws = plain.split("\n")
    gaps: Iterator[int] = repeat(1)
    if any(mark in plain for mark in ODD_BREAKS):
        raws = BREAK.split(plain)
        gaps = chain(map(len, BREAK.findall(plain)), gaps)
    lines: list[Line] = []
    at = breaks = 0
    for raw, gap in zip(raws, gaps, strict=False):  # behind the last line there is no break
        ink = raw.strip()
        if ink and (ink[0] != ">" or quote_prefix(ink) < len(ink)):
            lines.append(Line(raw, ink, at, breaks, uneven))
            breaks = 0
        at += len(raw) + gap
        breaks += 1
    return lines


def quote_prefix(ink: str) -> int:
    """How many characters of `> ` stand at the start of the ink."""
    prefix = QUOTE_PREFIX.match(ink) if ink[0] == ">" else None
    return prefix.end() if prefix else 0


def last_mark(ink: str) -> str:
    """The last character of the ink but for closing marks and brackets."""
    return ink[-8:].rstrip(CLOSERS)[-1:]


def is_abbreviated(ink: str) -> bool:
    """Whether the ink ends in an abbreviation."""
    return ABBREVIATED.search(ink[-8:]) is not None


def first_word(ink: str) -> int:
    """How many columns the first word takes, as far as it matters."""
    quoted = quote_prefix(ink)
    at = ink.find(" ", quoted, quoted + LONGEST_WORD)
    word = ink[quoted : at if at > 0 else quoted + LONGEST_WORD]
    return 4 if is_unspaced(word[:1]) else min(columns(word), LONGEST_WORD)


def columns(text: str) -> int:
    """How many columns a text takes: a tab goes to the next multiple of eight, an East Asian character takes two."""
    if "\t" in text:
        text = text.expandtabs()
    return len(text) if text.isascii() else 2 * len(text) - len(wide_characters().sub("", text))


@cache
def wide_characters() -> re.Pattern[str]:
    """Characters that take two columns, nearly. Compiled when it is needed, since that takes a while."""
    return re.compile("[^\x00-\u2e7f]")


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script written without spaces, in which a line may be broken anywhere."""
    return "\u2e80" <= character <= "\ua4cf" or "\uff00" <= character <= "\uff60"


def is_upper(text: str) -> bool:
    """Whether capitals, if there are any, are all that there is."""
    return not "a" <= text[-1] <= "z" and text.upper() == text


def is_uncased(text: str) -> bool:
    """Whether there are letters without case among the first few characters."""
    return not text[:20].isascii() and any(c.isalpha() and c.upper() == c.lower() for c in text[:20])


def without_tags(text: str) -> str:
    """The text with line breaks in the place of tags, of the same length.

    `<P>` and `<BR>` behind a word are stock tickers: "Phillips Petroleum <P> said".
    """
    if "<" not in text:
        return text
    parts: list[str] = []
    at = 0
    for match in TAG.finditer(text):
        start, end = match.span()
        if start < at or is_ticker(text, start, end):
            continue
        if not match[1] and (after := BREAK_AFTER_BR.match(text, end)):
            end = after.end()
        parts += text[at:start], "\n" * (end - start) if match[1] else " " * (end - start - 1) + "\n"
        at = end
    return "".join([*parts, text[at:]]) if parts else text


def is_ticker(text: str, start: int, end: int) -> bool:
    """Whether the tag between `start` and `end` is a stock ticker."""
    return text[start:end] in TICKERS and text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum()


def leans_forward(text: str) -> bool:
    """Whether the text ends with a mark that belongs to the word behind: an opening bracket or mark, a hyphen."""
    return not text[-1].isalnum() and LEANS_FORWARD.search(text[-4:]) is not None
