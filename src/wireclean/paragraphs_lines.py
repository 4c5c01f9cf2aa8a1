r"""The lines of a text, and what a line shows by itself: its indent and width, how it begins, how it ends.

Line breaks are those of `str.splitlines`, but for U+0085, which is more often a broken ellipsis; and the tags `<p>`,
`</p>` and `<br>`, which scrapers leave behind.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wireclean.patterns import lazy

INKED = lazy(r"[^\n\v\f\r\x1c-\x1e\u2028\u2029]++")
BREAK = lazy(r"\r++\n?|[\n\v\f\x1c-\x1e\u2028\u2029]")
ODD_BREAKS = ("\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\u2028", "\u2029")
NEXT_LINE = "\x85"

TAG = lazy(r"<\s{0,3}/?\s{0,3}(?:(p)|br)(?:\s[^<>]{0,300})?/?\s{0,3}>", re.IGNORECASE)
BREAK_AFTER_BR = lazy(r"[ \t]{0,20}(?:\r\n?|\n)")
TICKERS = frozenset({"<P>", "<BR>"})
LONGEST_WORD = 34
ADDRESS = lazy(r"https?:|www\.|pic\.|@")

ABBREVIATED = lazy(r"(?:\A|[\s(])(?:Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Nr|vs|(?:[A-Z]\.)+[A-Z])\.\Z")
"""Abbreviations with which a line ends more often than a sentence does."""
BULLET = lazy(r"[•‣▪▫◦●○■□►▶✓✔➤→·*+⁃#][ \t\xa0]")
NUMBERED = lazy(r"[-–—] |\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)][ \t\xa0]")
COLUMNS = lazy(r"[^\s.!?:] {3}\s*+\S|\S\t\s*+\S")
BRACKETED = lazy(r"\[[^\[\]]*+\]\Z")
MESSAGE_HEAD = lazy(r"[a-z] [a-z]\W{1,4}BC-")
QUOTE_PREFIX = lazy(r"(?:>[ \t]?)++")

OPENERS = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}„‚«‹»([{*_¿¡"
CLOSERS = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}»›)]}*_」』）】〉》＞"
STOPS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}。！？．؟۔।")
COLONS = frozenset(":;：；")

LEANS_BACK = lazy(
    r"[,;)\]}%，。、；：）」』】！？،؛]"
    r"|[.:!?](?=[\s\"'”’»)]|\Z)"
    r"|['’](?:s|t|ll|re|ve|d|m)(?!\w)"
    r"|[”»](?=[\s,.;:!?)]|\Z)"
    r"|[\"'](?=[,.;:!?)]|\Z| [a-z(])"
    r"|-[^\W\d_]{3,}+ "
)
LEANS_FORWARD = lazy(r"(?:(?:\A|[\s(\[])[\"'“‘«„]|[(\[„]|\w[-\N{SOFT HYPHEN}])\Z")


class Line(NamedTuple):
    """A line with ink on it."""

    start: int
    """Where its ink begins in the text."""
    end: int
    """Where its ink ends."""
    text: str
    """Its ink."""
    breaks: int
    """How many line breaks stand before it, counted up to 18."""
    indent: int
    """How many columns it is indented."""
    column: int
    """The column in which it ends; East Asian characters take two."""
    quoted: int
    """How many characters of `> ` it begins with."""
    trailing: bool
    """Whether one space stands behind its ink."""
    lower: bool
    """Whether it starts with a lower-case letter, other than in a web address or a name like iPhone."""
    ended: bool
    """Whether a sentence ends with it."""
    closed: bool
    """Whether a paragraph can end with it: it is ended, or there is a colon or semicolon."""
    apart: bool
    """Whether its form makes it a paragraph of its own: a table row, a note in brackets, the head of a wire message."""
    bullet: bool
    """Whether it starts with a bullet."""
    item: bool
    """Whether it starts with a bullet, a dash or a number, as list items do."""
    leans: bool
    """Whether it starts with a mark that belongs to the word before: a comma, an "'s", a closing mark, "-Partei"."""
    word: int
    """How many columns its first word takes: what would have had to fit on the line before."""


def read_lines(text: str) -> list[Line]:
    r"""The lines of a text that are not blank.

    >>> [(line.text, line.breaks, line.indent) for line in read_lines("One<br>\n   two\n\nthree")]
    [('One', 0, 0), ('two', 1, 3), ('three', 2, 0)]
    """
    plain = without_tags(text)
    if NEXT_LINE in plain and "\n" not in plain and "\r" not in plain:
        plain = plain.replace(NEXT_LINE, "\n")
    wide = not plain.isascii() and wide_characters().search(plain) is not None
    lines: list[Line] = []
    at = breaks = 0
    for match in INKED.finditer(plain):
        start, end = match.span()
        if start:
            breaks += 1 if start - at == 1 else len(BREAK.findall(plain[at : min(start, at + 18)]))
        at = end
        line = read_line(match.group(), start, breaks, wide)
        if line:
            lines.append(line)
            breaks = 0
    return lines


def read_line(raw: str, start: int, breaks: int, wide: bool) -> Line | None:
    """A line, or None where it is blank."""
    ink = raw.strip()
    quoted = 0
    if not ink or ink[0] == ">":
        prefix = QUOTE_PREFIX.match(ink)
        quoted = prefix.end() if prefix else 0
        if quoted == len(ink):
            return None
    indent = 0
    if raw[0].isspace():
        lead = raw[: len(raw) - len(raw.lstrip())]
        start += len(lead)
        indent = columns(lead, wide)
    odd = not ink[0].isalnum()
    head = ink[quoted : quoted + 8].lstrip(OPENERS)
    mark = ink[-8:].rstrip(CLOSERS)[-1:]
    ended = mark in STOPS and (mark != "." or ABBREVIATED.search(ink[-8:]) is None)
    bullet = odd and BULLET.match(ink) is not None
    return Line(
        start=start,
        end=start + len(ink),
        text=ink,
        breaks=breaks,
        indent=indent,
        column=indent + columns(ink, wide),
        quoted=quoted,
        trailing=raw[-1] == " " and raw[-2:-1] != " ",
        lower=head[:1].islower() and not head[1:2].isupper() and ADDRESS.match(head) is None,
        ended=ended,
        closed=ended or mark in COLONS,
        apart=is_apart(ink),
        bullet=bullet,
        item=bullet or NUMBERED.match(ink) is not None,
        leans=odd and LEANS_BACK.match(ink) is not None,
        word=first_word(ink, quoted, wide),
    )


def is_apart(ink: str) -> bool:
    """Whether the line is a table row, a note in brackets or the head of a wire message."""
    if ("   " in ink or "\t" in ink) and COLUMNS.search(ink):
        return True
    return (ink[0] == "[" and BRACKETED.match(ink) is not None) or MESSAGE_HEAD.match(ink) is not None


def first_word(ink: str, quoted: int, wide: bool) -> int:
    """How many columns the first word takes, as far as it matters."""
    at = ink.find(" ", quoted, quoted + LONGEST_WORD)
    word = ink[quoted : at if at > 0 else quoted + LONGEST_WORD]
    if wide and is_unspaced(word[:1]):
        return 4
    return min(columns(word, wide), LONGEST_WORD)


def columns(text: str, wide: bool) -> int:
    """How many columns a text takes: a tab goes to the next multiple of eight, an East Asian character takes two."""
    if "\t" in text:
        text = text.expandtabs()
    return len(text) + len(wide_characters().findall(text)) if wide else len(text)


@cache
def wide_characters() -> re.Pattern[str]:
    """Characters that take two columns, nearly. Compiled when it is needed, since that takes a while."""
    return re.compile("[^\x00-\u2e7f]")


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script written without spaces, in which a line may be broken anywhere."""
    return "\u2e80" <= character <= "\ua4cf" or "\uff00" <= character <= "\uff60"


def is_uncased(text: str) -> bool:
    """Whether there are letters without case among the first few characters."""
    return any(c.isalpha() and c.upper() == c.lower() for c in text[:20])


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
