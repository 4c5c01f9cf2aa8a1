"""What is to stand between two lines that are joined: a space, as a rule; and what becomes of a hyphen at the line end."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from wireclean.marks import EM_DASH, SOFT_HYPHEN
from wireclean.paragraphs_lines import LEANS_BACK, is_unspaced, leans_forward
from wireclean.patterns import lazy

WORDS = lazy(r"[^\W\d_]++(?:-[^\W\d_]++)*+")
WORD_START = lazy(r"(?<![^\W\d_])(?<![^\W\d_]-)")
WORD_END = lazy(r"(?!-?[^\W\d_])")
PART = lazy(r"[^\W\d_]++")
CLOSED_DASH = lazy(r"[^\s\N{EM DASH}-](?:\N{EM DASH}|-{2,3}|/)\Z")
"""A dash, or a slash, without a space before it."""
ADDRESS_BREAKS = "-/_=&?"
ADDRESS_END = lazy(r"(?:https?://|www\.)\S*\Z")

CONJUNCTIONS = frozenset(
    ("and", "or", "to", "und", "oder", "bzw.", "beziehungsweise", "sowie", "bis", "en", "of", "och", "og", "eller", "tai", "ja")
)
"""Words before which a hyphen stands for the rest of a compound: "short- and long-term"."""


class Seam(NamedTuple):
    """How two lines are joined."""

    cut: int
    """How many characters at the end of the first line go."""
    text: str
    """What stands between the two."""
    divided: bool
    """Whether a word was divided at the line end."""


SPACE = Seam(0, " ", divided=False)
GLUED_ENDS = frozenset(f"-\N{HYPHEN}{SOFT_HYPHEN}{EM_DASH}/_=&?")
"""Behind these there may be none: hyphens, dashes, and where a web address is broken."""


def find_seam(left: str, right: str, linked: bool, words: Words) -> Seam:
    """How `left` and `right` are joined, where `words` are those of the story.

    A hyphen at the line end goes where the word stands elsewhere in the story without it.

    >>> find_seam("The govern-", "ment resigned.", False, Words("His government"))
    Seam(cut=1, text='', divided=True)
    >>> find_seam("The anti-", "inflation plan", False, Words("Its inflation"))
    Seam(cut=0, text='', divided=True)
    >>> find_seam("short-", "and long-term", False, Words(""))
    Seam(cut=0, text=' ', divided=False)
    """
    last, first = left[-1], right[0]
    if not linked and first != EM_DASH and not may_glue(last):
        return SPACE
    if last == SOFT_HYPHEN:
        return Seam(1, "", divided=True)
    if last in "-\N{HYPHEN}" and left[-2:-1].isalnum() and first.isalnum():
        if right.split(None, 1)[0] in CONJUNCTIONS:
            return Seam(0, " ", divided=False)
        return Seam(int(is_soft(left, right, words)), "", divided=True)
    if is_unspaced(last) and is_unspaced(first):
        return Seam(0, "", divided=False)
    if CLOSED_DASH.search(left[-4:]):
        return Seam(0, "", divided=False)
    if first == EM_DASH and not right[1:2].isspace():
        return Seam(0, "", divided=False)
    if linked and (LEANS_BACK.match(right) or leans_forward(left)):
        return Seam(0, "", divided=False)
    broken_address = last in ADDRESS_BREAKS and ADDRESS_END.search(left[-200:])
    return Seam(0, "" if broken_address else " ", divided=False)


def may_glue(last: str) -> bool:
    """Whether there may be no space behind the last character of a line that was wrapped; behind most there is one."""
    return last in GLUED_ENDS or is_unspaced(last)


def is_soft(left: str, right: str, words: Words) -> bool:
    """Whether the hyphen between the two was set because the line ended there."""
    head, tail = PART.match(left[-2:-41:-1]), PART.match(right)
    if not head or not tail or not tail[0][0].islower():
        return False
    first = head[0][::-1]
    return f"{first}{tail[0]}".casefold() in words and f"{first}-{tail[0]}".casefold() not in words


class Words:
    """The words of a text, casefolded. A word is looked for; only where many are asked for, the text is parted into its words.

    >>> words = Words("The government’s anti-inflation plan")
    >>> "government" in words, "ment" in words, "inflation" in words
    (True, False, False)
    """

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text
        self.looks = 40

    @cached_property
    def _folded(self) -> str:
        return self.text.casefold()

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(WORDS.findall(self._folded))

    def __contains__(self, word: str) -> bool:
        """Whether the text has the word."""
        at = 0
        while self.looks:
            self.looks -= 1
            at = self._folded.find(word, at)
            if at < 0:
                return False
            if WORD_START.match(self._folded, at) and WORD_END.match(self._folded, at + len(word)):
                return True
            at += 1
        return word in self._all
