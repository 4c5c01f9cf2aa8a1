"""The opening of a story as tokens: words, numbers, dashes and marks, and the white space before each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

GLUED, SPACED, WIDE, BROKEN, PARTED = range(5)
"""The white space before a token: none, a space, several, a line break, a blank line."""

_SPACE = r"[\s\x00-\x1f\x7f\N{SOFT HYPHEN}\u200b-\u200f\u2060\ufeff]|&nbsp;|&\#160;|Â(?=\N{NO-BREAK SPACE})"
_DASH = (
    r"[-\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}_\x96\x97\N{REPLACEMENT CHARACTER}]"
    r"|â€[\"“”•\x93\x94]|â\x80[\x93-\x95]|Ã¢â‚¬[\"“”œ\x9c\x9d]{1,2}"
    r"|\s?&?\#(?:821[123]|0?15[01]|x201[345]);|&[mn]dash;"
)
_APOSTROPHE = r"['’ʼ‘`´]|\s?&?\#0?39;|&apos;|&rsquo;|â€™"
_TOKEN = lazy(
    rf"""
    (?P<space>(?:{_SPACE})++)
    |(?P<dash>(?:{_DASH})++)
    |(?P<number>\d++(?:[º°ª]|(?i:st|nd|rd|th|er)(?![^\W_]))?(?![^\W_]))
    |(?P<word>[^\W_]++(?:(?:{_APOSTROPHE}|[.-]|&(?!nbsp;|[mn]dash;))[^\W_]++)*+(?:\.(?!\w))?)
    |(?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN = lazy(r"( ?)(?:([A-Za-z]++)(?<![a-z]CNN)(?=[,):;?!]|\s[^&\#])|([,()]))")
"""A word or mark that nothing is to be thought about: the commonest tokens."""
_HALF_DASH = ("€", "\x80")
"""What follows the letter that a dash in mojibake begins with."""
_GLUED_LEAD = lazy(r"[-.](?=[^\W\d_][^\W\d_])")
_GLUED_CREDIT = "CNN"
"""Glued to the place on cnn.com: "Tallinn, EstoniaCNN"."""


class Token(NamedTuple):
    """A piece of the opening."""

    kind: str
    """ "word", "number", "dash" or "mark"."""
    text: str
    start: int
    end: int
    gap: int
    """The white space before it."""


def tokens(text: str, at: int, end: int) -> Iterator[Token]:
    """The tokens of `text[at:end]`, until prose has plainly begun: three longer words in lower case outside parentheses.

    >>> [token.text for token in tokens("OSLO-The men of St. Ives (AP) said so to them.", 0, 46)]
    ['OSLO', '-', 'The', 'men', 'of', 'St.', 'Ives', '(', 'AP', ')', 'said', 'so', 'to', 'them.']
    """
    gap, depth, low = GLUED, 0, 0
    while True:
        if match := _PLAIN.match(text, at, end):
            space, piece, mark = match.groups()
            start, at = match.end(1), match.end()
            yield Token("mark" if mark else "word", mark or piece, start, at, SPACED if space else gap)
            gap = GLUED
            if mark:
                depth += (mark == "(") - (mark == ")")
            elif not depth and len(piece) > 3 and piece[0].islower():
                low += 1
                if low == 3:
                    return
            continue
        match = _TOKEN.match(text, at, end)
        if match is None:
            return
        kind, piece, start, at = match.lastgroup or "", match[0], at, match.end()
        if kind == "space":
            breaks = piece.count("\n") or piece.replace("\r", "\n").count("\n")
            gap = min(PARTED, WIDE + breaks) if breaks else WIDE if "  " in piece or "\t" in piece else SPACED
            continue
        if kind == "word":
            if piece[-1] == "â" and len(piece) > 1 and text[at : at + 1] in _HALF_DASH:
                at -= 1
                piece = piece[:-1]
            elif ("-" in piece or "." in piece or piece.endswith(_GLUED_CREDIT)) and (cut := _glued(piece)):
                at = start + cut
                piece = piece[:cut]
            if piece[0].islower() and not depth and len(piece) > 3:
                low += 1
        elif kind == "mark":
            depth += (piece in "([") - (piece in ")]")
        yield Token(kind, piece, start, at, gap)
        gap = GLUED
        if low == 3:
            return


def _glued(word: str) -> int:
    """Where a word ends to which a credit is glued, or, in capitals, the lead by a hyphen or full stop ("OSLO-The"); 0 where none is."""
    if word.endswith(_GLUED_CREDIT) and word[: -len(_GLUED_CREDIT)][-1:].islower():
        return len(word) - len(_GLUED_CREDIT)
    for match in _GLUED_LEAD.finditer(word):
        left, right = word[: match.start()], word[match.end() :]
        if len(left) > 2 and left.isupper() and right[0].isupper() and right[1:3].islower():
            return match.end() if match[0] == "." else match.start()
    return 0
