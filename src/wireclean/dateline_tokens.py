"""The opening of a story as tokens: words, numbers, dashes and marks, and the white space before each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wireclean.dateline_lookup import squash
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
    ((?:{_SPACE})*+)(?:
    (?P<dash>(?:{_DASH})++)
    |(?P<number>\d++(?:[º°ª]|(?i:st|nd|rd|th|er)(?![^\W_]))?(?![^\W_]))
    |(?P<word>[^\W_]++(?:(?:{_APOSTROPHE}|[.-]|&(?!nbsp;|[mn]dash;))[^\W_]++)*+(?:\.(?!\w))?)
    |(?P<mark>.)
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_PLAIN = lazy(r"( ?)(?:([A-Za-z]++)(?<![a-z]CNN)(?=[][(),:;?!/]|\s[^&\#])|([][(),.:;?!/]))")
"""A word or mark that nothing is to be thought about: the commonest tokens."""
_HALF_DASH = ("€", "\x80")
"""What follows the letter that a dash in mojibake begins with."""
_SMALL_HEAD = lazy(r"^(?:[a-z]{1,3}[-'’]|[A-Z][a-z](?=[A-Z]{2}))|(?<=-)Mc(?=[A-Z])")
_GLUED_LEAD = lazy(r"[-.](?=[^\W\d_][^\W\d_])")
_PROSE = 3
"""Longer words in lower case with which prose has begun."""
_GLUED_CREDIT = "CNN"
"""Glued to the place on cnn.com: "Tallinn, EstoniaCNN"."""


class Token:
    """A piece of the opening."""

    __slots__ = ("caps", "end", "gap", "key", "kind", "start", "text")

    def __init__(self, kind: str, text: str, start: int, gap: int, key: str = "") -> None:
        """Take what it is, and where it stands."""
        self.kind = kind
        """ "word", "number", "dash" or "mark"."""
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.gap = gap
        """The white space before it."""
        self.key = key
        """A word or number as names are compared."""
        self.caps = kind == "word" and is_caps(text)
        """Whether it is a word in capitals."""


def tokens(text: str, at: int, end: int) -> Iterator[Token]:
    """The tokens of `text[at:end]`, until prose has plainly begun: three longer words in lower case outside parentheses.

    >>> [token.text for token in tokens("OSLO-The men of St. Ives (AP) said so to them.", 0, 46)]
    ['OSLO', '-', 'The', 'men', 'of', 'St.', 'Ives', '(', 'AP', ')', 'said', 'so', 'to', 'them.']
    """
    depth = low = 0
    while True:
        if match := _PLAIN.match(text, at, end):
            space, word, mark = match.groups()
            at = match.end()
            gap = SPACED if space else GLUED
            token = Token("word", word, at - len(word), gap, word.lower()) if word else Token("mark", mark, at - 1, gap)
        elif match := _TOKEN.match(text, at, end):
            token = _token(text, match)
            at = token.end
        else:
            return
        yield token
        if token.kind == "word":
            if not depth and len(token.text) > 3 and token.text[0].islower():
                low += 1
                if low == _PROSE:
                    return
        elif token.kind == "mark":
            depth += (token.text in "([") - (token.text in ")]")


def _token(text: str, match: re.Match[str]) -> Token:
    """The token of any kind that was matched; of a word to which something is glued, the word alone."""
    kind, (start, end), gap = match.lastgroup or "", match.span(match.lastindex or 0), _gap(match[1])
    piece = text[start:end]
    if kind == "word":
        if piece[-1] == "â" and len(piece) > 1 and text[end : end + 1] in _HALF_DASH:
            piece = piece[:-1]
        elif ("-" in piece or "." in piece or piece.endswith(_GLUED_CREDIT)) and (cut := _glued(piece)):
            piece = piece[:cut]
        return Token(kind, piece, start, gap, squash(piece))
    return Token(kind, piece, start, gap, squash(piece) if kind == "number" else "")


def _gap(space: str) -> int:
    if space in ("", " "):
        return len(space)
    breaks = space.count("\n") or space.replace("\r", "\n").count("\n")
    return min(PARTED, WIDE + breaks) if breaks else WIDE if "  " in space or "\t" in space else SPACED


def is_caps(word: str) -> bool:
    """Whether a word is in capitals, but for a short head in lower case.

    >>> is_caps("OSLO"), is_caps("McALLEN"), is_caps("al-HASAKAH"), is_caps("Oslo")
    (True, True, True, False)
    """
    return word.isupper() or (
        not word[1:].islower() and _SMALL_HEAD.search(word) is not None and _SMALL_HEAD.sub("", word, count=1).isupper()
    )


def _glued(word: str) -> int:
    """Where a word ends to which a credit is glued, or, in capitals, the lead by a hyphen or full stop ("OSLO-The"); 0 where none is."""
    if word.endswith(_GLUED_CREDIT) and word[: -len(_GLUED_CREDIT)][-1:].islower():
        return len(word) - len(_GLUED_CREDIT)
    for match in _GLUED_LEAD.finditer(word):
        left, right = word[: match.start()], word[match.end() :]
        if len(left) > 2 and left.isupper() and right[0].isupper() and right[1:3].islower():
            return match.end() if match[0] == "." else match.start()
    return 0
