r"""The lines of a text, and what a line shows by itself: its indent and width, how it begins, how it ends.

Line breaks are those of `str.splitlines`, but for U+0085, which is more often a broken ellipsis; and the tags `<p>`,
`</p>` and `<br>`, which scrapers leave behind.
"""

from __future__ import annotations

import re
import string
from functools import cached_property
from itertools import accumulate, chain, compress, count, islice, repeat
from operator import add, sub
from typing import TYPE_CHECKING

from wireclean.marks import NO_BREAK_SPACE
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

    Pair = tuple[int, int, int, bool, int, int]

BREAK = lazy(r"\r++\n?|[\n\v\f\x1c-\x1e\u2028\u2029]")
ODD_BREAKS = ("\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\u2028", "\u2029")
NEXT_LINE = "\x85"

TAG = lazy(r"<\s{0,3}/?\s{0,3}(?:(p)|br)(?:\s[^<>]{0,300})?/?\s{0,3}>", re.IGNORECASE)
BREAK_AFTER_BR = lazy(r"[ \t]{0,20}(?:\r\n?|\n)")
WIDE_LEADS = bytes(range(0xE3, 0xF5))
"""The first bytes of the wide characters in UTF-8."""
TICKERS = frozenset({"<P>", "<BR>"})
LONGEST_WORD = 34
ADDRESS = lazy(r"https?:|www\.|pic\.|@|[a-z0-9-]{1,24}(?:\.[a-z]{2,4}){1,3}/")

ABBREVIATED = lazy(r"(?:\A|[\s(])(?:Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Nr|vs|(?:[A-Z]\.)+[A-Z])\.\Z")
"""Abbreviations with which a line ends more often than a sentence does."""
BULLETS = r"[•‣▪▫◦●○■□►▶✓✔➤→·*+⁃#][ \t\xa0]"
NUMBERS = r"[-–—] |\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)][ \t\xa0]"
MESSAGE = r"[a-z] [a-z]\W{1,4}BC-"
BULLET, ITEM, MESSAGE_HEAD = lazy(BULLETS), lazy(f"{BULLETS}|{NUMBERS}"), lazy(MESSAGE)
ENUMERATORS = frozenset(".)")
COLUMNS = lazy(r"[^\s.!?:] {3}\s*+\S|\S\t\s*+\S")
BRACKETED = lazy(r"\[[^\[\]]*+\]\Z")
FORMAL = lazy(f"{BULLETS}|{NUMBERS}|{MESSAGE}")
QUOTE_PREFIX = lazy(r"(?:>[ \t]?)++")

OPENERS = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}„‚«‹»([{*_¿¡"
CLOSERS = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}»›)]}*_」』）】〉》＞"
SMALL = frozenset(string.ascii_lowercase)
LOWER_STARTS = SMALL.union(OPENERS, ">")
"""A line that starts with another ASCII character doesn't start lower-case."""
STOPS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}。！？．؟۔।")
COLONS = frozenset(":;：；")
LAST_MARKS = STOPS | COLONS | frozenset(CLOSERS)
"""Where a line ends in another character, no sentence ends there."""
OPEN, CLOSED, ENDED = 0, 1, 2
"""How a line ends: within a sentence; with a colon or semicolon, at which a paragraph can end; with a sentence."""
APART_STARTS = frozenset(">[")

FIRST_UNSPACED = "\u2e80"
"""The first character of the scripts that are written without spaces, and are two columns wide."""

LEANS_BACK = lazy(
    r"[,;)\]}%，。、；：）」』】！？،؛]"
    r"|[.:!?](?=[\s\"'”’»)]|\Z)"
    r"|['’](?:s|t|ll|re|ve|d|m)(?!\w)"
    r"|[”»](?=[,.;:!?)]|\s(?!\s?[A-Z])|\Z)"
    r"|[\"'](?=[,.;:!?)]|\Z| [a-z(])"
    r"|-[^\W\d_]{3,}+ "
)
LEANING = frozenset(",;)]}%，。、；：）」』】！？،؛.:!?'’”»\"-")
"""What starts with none of these does not lean back."""
LEANS_FORWARD = lazy(r"(?:(?:\A|[\s(\[])[\"'“‘«„]|[(\[„]|\w[-\N{SOFT HYPHEN}])\Z")


class Lines:
    r"""The lines of a text that are not blank. What is asked of all of them stands in columns: entry `k` is of line `k`.

    >>> lines = Lines("One<br>\n   two\n\nthree", ["One<br>", "   two", "", "three"])
    >>> lines.inks, lines.breaks, lines.indents
    (['One', 'two', 'three'], [0, 1, 2], [0, 3, 0])
    """

    tagged: bool
    """Whether the text has tags."""
    ascii: bool
    """Whether it is ASCII."""
    raws: list[str]
    """All of the line."""
    inks: list[str]
    """The line without the white space around it."""
    starts: list[int]
    """Where its ink begins in the text."""
    ends: list[int]
    """Where its ink ends."""
    breaks: list[int]
    """How many line breaks stand before it."""
    sizes: list[int]
    """How many characters its ink has."""
    firsts: list[str]
    """Its first character."""
    lasts: list[str]
    """Its last character."""
    closed: list[int]
    """Whether a paragraph can end with it: `OPEN`, `CLOSED` or `ENDED`."""

    def __init__(self, text: str, raws: list[str]) -> None:
        """Take the text, and what stands in it between its line feeds; blank lines at the end may be left out."""
        plain = without_tags(text)
        self.tagged = plain is not text
        if NEXT_LINE in plain and not any(mark in plain.strip("\n") for mark in "\n\r"):
            plain = plain.replace(NEXT_LINE, "\n")
        if plain is not text:
            raws = plain.split("\n")
        gaps: Iterable[int] = repeat(1)
        if any(map(plain.__contains__, ODD_BREAKS)):
            raws = BREAK.split(plain)
            gaps = chain(map(len, BREAK.findall(plain)), gaps)
        ats: Iterable[int] = accumulate(map(add, map(len, raws), gaps), initial=0)
        inks = list(map(str.strip, raws))
        quoted = ">" in plain and any(map(str.startswith, inks, repeat(">")))
        if quoted:
            inks = ["" if ink[:1] == ">" and quote_prefix(ink) == len(ink) else ink for ink in inks]
        if all(inks):
            self.breaks = [0, *repeat(1, len(inks) - 1)]
        else:
            raws, ats = list(compress(raws, inks)), compress(ats, inks)
            numbers = list(compress(count(), inks))
            self.breaks = list(map(sub, numbers, chain((0,), numbers)))
            inks = list(compress(inks, inks))
        leads = [0 if ink is raw else len(raw) - len(raw.lstrip()) for raw, ink in zip(raws, inks, strict=True)]
        self.raws, self.inks = raws, inks
        self.starts = list(map(add, ats, leads))
        self.sizes = list(map(len, inks))
        self.ends = list(map(add, self.starts, self.sizes))
        self.firsts = [ink[0] for ink in inks]
        self.lasts = [ink[-1] for ink in inks]
        self.closed = [
            OPEN if last not in LAST_MARKS else ENDED if last == "." and ink[-6:-1].isalpha() else how_closed(ink)
            for ink, last in zip(inks, self.lasts, strict=True)
        ]
        self.ascii = plain.isascii()
        self._leads, self._tabbed, self._quoted = leads, "\t" in plain, quoted

    @cached_property
    def heads(self) -> list[str]:
        """Its first word."""
        return [ink.partition(" ")[0] for ink in self.inks]

    @cached_property
    def lower(self) -> list[bool]:
        """Whether it starts with a lower-case letter, other than in a web address or a name like iPhone."""
        return [
            (first in SMALL and head.islower() and (head.isalpha() or head[:-1].isalpha()))
            or ((first in LOWER_STARTS or first.islower()) and is_lower(ink))
            for head, first, ink in zip(self.heads, self.firsts, self.inks, strict=True)
        ]

    @cached_property
    def _wide(self) -> bool:
        """Whether the text has characters that take two columns."""
        return not self.ascii and count_wide("".join([raw for raw in self.raws if not raw.isascii()])) > 0

    @cached_property
    def indents(self) -> list[int]:
        """How many columns it is indented."""
        if not (self._tabbed or self._wide):
            return self._leads
        return [lead if raw[:lead] == " " * lead else columns(raw[:lead]) for lead, raw in zip(self._leads, self.raws, strict=True)]

    @cached_property
    def columns(self) -> list[int]:
        """The column in which it ends; East Asian characters take two."""
        sizes = self.sizes
        if self._wide or self._tabbed:
            sizes = [size if ink.isascii() and "\t" not in ink else columns(ink) for ink, size in zip(self.inks, sizes, strict=True)]
        return list(map(add, self.indents, sizes))

    @cached_property
    def words(self) -> list[int]:
        """How many columns its first word takes, as far as it matters: what would have had to fit on the line before."""
        sizes = list(map(len, self.heads))
        if max(sizes) > LONGEST_WORD:
            sizes = [min(size, LONGEST_WORD) for size in sizes]
        wide, tabbed = self._wide, self._tabbed
        if wide or tabbed or self._quoted:
            for k, (head, first) in enumerate(zip(self.heads, self.firsts, strict=True)):
                if first == ">":
                    ink = self.inks[k]
                    sizes[k] = word_columns(ink[quote_prefix(ink) :].partition(" ")[0])
                elif (wide and not head.isascii()) or (tabbed and "\t" in head):
                    sizes[k] = word_columns(head)
        return sizes

    @cached_property
    def pairs(self) -> list[Pair]:
        """Of each line and the one behind it what tells whether it was wrapped.

        The column of the former, the one that was reached if the latter's first word stood behind it without a space, closed of the
        former, lower of the latter, the indents of both.
        """
        columns, indents = self.columns, self.indents
        words, lower, afters = (islice(column, 1, None) for column in (self.words, self.lower, indents))
        return list(zip(columns, map(add, columns, words), self.closed, lower, indents, afters, strict=False))

    @cached_property
    def caseless(self) -> bool:
        """Whether capitals tell nothing in most of the lines, of which a sample is looked at: they are all in capitals, or uncased."""
        step = len(self.inks) // 40 + 1
        sample = self.inks[::step]
        cased = 0
        for ink, last, lower in zip(sample, self.lasts[::step], self.lower[::step], strict=True):
            cased += (ink.isascii() and (lower or last in SMALL)) or not (is_upper(ink) or is_uncased(ink))
            if 2 * cased >= len(sample):
                return False
        return True

    @cached_property
    def plain(self) -> list[bool]:
        """Whether it is neither quoted, nor a list item, nor set apart. So are most; `False` says nothing."""
        text = "\n".join(self.inks)
        odd = "   " in text or "\t" in text or NO_BREAK_SPACE in text
        return [
            is_plain(ink)
            if (odd and ("   " in ink or "\t" in ink or NO_BREAK_SPACE in head)) or len(head) < 2
            else head.isalpha() or (head[-1] not in ENUMERATORS and first not in APART_STARTS) or is_plain(ink)
            for head, first, ink in zip(self.heads, self.firsts, self.inks, strict=True)
        ]


def is_lower(ink: str) -> bool:
    """Whether the ink starts with a lower-case letter, other than in a web address or a name like iPhone."""
    quoted = quote_prefix(ink)
    head = ink[quoted : quoted + 40].lstrip(OPENERS)
    return head[:1].islower() and not head[1:2].isupper() and ADDRESS.match(head) is None


def is_plain(ink: str) -> bool:
    """Whether the ink is neither quoted, nor a list item, nor set apart. `False` says nothing."""
    return not (ink[0] in APART_STARTS or "   " in ink or "\t" in ink or (not ink[:5].isalpha() and FORMAL.match(ink)))


def is_apart(ink: str) -> bool:
    """Whether its form makes a line a paragraph of its own: a table row, a note in brackets, the head of a wire message."""
    if ("   " in ink or "\t" in ink) and COLUMNS.search(ink):
        return True
    return (ink[0] == "[" and BRACKETED.match(ink) is not None) or (ink[1:2] == " " and MESSAGE_HEAD.match(ink) is not None)


def is_bullet(ink: str) -> bool:
    """Whether the ink starts with a bullet."""
    return not ink[0].isalnum() and BULLET.match(ink) is not None


def is_item(ink: str) -> bool:
    """Whether the ink starts with a bullet, a dash or a number, as list items do."""
    return ITEM.match(ink) is not None


def how_closed(ink: str) -> int:
    """Whether a sentence ends with the ink, or a colon or semicolon does, at which a paragraph can end."""
    mark = ink[-1]
    if mark == ".":
        return OPEN if is_abbreviated(ink) else ENDED
    if mark in CLOSERS:
        mark = last_mark(ink)
    return ENDED if mark in STOPS else CLOSED if mark in COLONS else OPEN


def quote_prefix(ink: str) -> int:
    """How many characters of `> ` stand at the start of the ink."""
    prefix = QUOTE_PREFIX.match(ink) if ink[0] == ">" else None
    return prefix.end() if prefix else 0


def last_mark(ink: str) -> str:
    """The last character of the ink but for closing marks and brackets."""
    return ink[-8:].rstrip(CLOSERS)[-1:]


def is_abbreviated(ink: str) -> bool:
    """Whether the ink ends in an abbreviation."""
    if ink[-5:-1].islower() and ink[-3:] != "vs.":  # the others that are as short have a capital
        return False
    return ABBREVIATED.search(ink[-8:]) is not None


def word_columns(word: str) -> int:
    """How many columns a word takes at the start of a line, as far as it matters."""
    return 4 if is_unspaced(word[:1]) else min(columns(word[:LONGEST_WORD]), LONGEST_WORD)


def columns(text: str) -> int:
    """How many columns a text takes: a tab goes to the next multiple of eight, an East Asian character takes two."""
    if "\t" in text:
        text = text.expandtabs()
    return len(text) if text.isascii() else len(text) + count_wide(text)


def count_wide(text: str) -> int:
    """How many characters of the text take two columns, nearly: those from U+3000 on."""
    data = text.encode("utf-8", "surrogatepass")
    return len(data) - len(data.translate(None, WIDE_LEADS))


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script written without spaces, in which a line may be broken anywhere."""
    return FIRST_UNSPACED <= character <= "\ua4cf" or "\uff00" <= character <= "\uff60"


def is_upper(text: str) -> bool:
    """Whether capitals, if there are any, are all that there is."""
    return text[-1] not in SMALL and text[1:2] not in SMALL and text[:8].upper() == text[:8] and text.upper() == text


def is_uncased(text: str) -> bool:
    """Whether there are letters without case among the first few characters."""
    head = text[:20]
    return not head.isascii() and any(c.isalpha() and c.upper() == c.lower() for c in head if c > "\x7f")


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


def leans_back(text: str) -> bool:
    """Whether the text starts with a mark that belongs to the word before: a comma, an "'s", a closing mark, "-Partei"."""
    return text[0] in LEANING and LEANS_BACK.match(text) is not None


def leans_forward(text: str) -> bool:
    """Whether the text ends with a mark that belongs to the word behind: an opening bracket or mark, a hyphen."""
    return not text[-1].isalnum() and LEANS_FORWARD.search(text[-4:]) is not None
