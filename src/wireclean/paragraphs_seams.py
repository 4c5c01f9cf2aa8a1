"""What is to stand between two lines that are joined: a space, as a rule; and what becomes of a hyphen at the line end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wireclean.marks import EM_DASH, SOFT_HYPHEN
from wireclean.paragraphs_lines import LEANS_BACK, is_unspaced, leans_forward
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = lazy(r"[^\W\d_]++(?:-[^\W\d_]++)*+")
LAST_PART = lazy(r"([^\W\d_]++)[-\N{HYPHEN}]\Z")
FIRST_PART = lazy(r"[^\W\d_]++")
CLOSED_DASH = lazy(r"[^\s\N{EM DASH}-](?:\N{EM DASH}|-{2,3}|/)\Z")
"""A dash, or a slash, without a space before it."""
ADDRESS_END = lazy(r"(?:https?://|www\.)\S*[-/_=&?]\Z")

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
PLAIN_ENDS = frozenset(",.;:")
"""Behind these, as behind a letter or digit, there is a space before a letter or digit."""


def find_seam(left: str, right: str, linked: bool, words: Callable[[], frozenset[str]]) -> Seam:
    """How `left` and `right` are joined, where `words` gives the words of the story.

    A hyphen at the line end goes where the word stands elsewhere in the story without it.

    >>> find_seam("The govern-", "ment resigned.", False, lambda: frozenset({"government"}))
    Seam(cut=1, text='', divided=True)
    >>> find_seam("The anti-", "inflation plan", False, lambda: frozenset({"inflation"}))
    Seam(cut=0, text='', divided=True)
    >>> find_seam("short-", "and long-term", False, lambda: frozenset())
    Seam(cut=0, text=' ', divided=False)
    """
    last, first = left[-1], right[0]
    if (last.isalnum() or last in PLAIN_ENDS) and "0" <= first <= "z" and first.isalnum():
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
    return Seam(0, "" if ADDRESS_END.search(left[-200:]) else " ", divided=False)


def is_soft(left: str, right: str, words: Callable[[], frozenset[str]]) -> bool:
    """Whether the hyphen between the two was set because the line ended there."""
    head, tail = LAST_PART.search(left[-40:]), FIRST_PART.match(right)
    if not head or not tail or not tail[0][0].islower():
        return False
    whole = f"{head[1]}{tail[0]}".casefold()
    return whole in words() and f"{head[1]}-{tail[0]}".casefold() not in words()
