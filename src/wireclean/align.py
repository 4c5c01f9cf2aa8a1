"""The edits between two texts where only the texts are known: line by line, by words, trimmed; in linear time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wireclean.edits import Edit, trimmed
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = lazy(r"\w+|[^\S\n]+|.", re.DOTALL)
_REACH = 24
"""How many lines or words ahead, on either side, a place is looked for where the two texts agree again."""


def aligned_edits(before: str, after: str, rule: str) -> list[Edit]:
    r"""The edits that lead from `before` to `after`, all under one rule.

    Where no place is found at which the two agree again, the rest is one edit: coarse, and true.

    >>> aligned_edits("It´s late.\nAll is well.", "It's late.\nAll was well.", "step.fix")
    [Edit(start=2, end=3, text="'", rule='step.fix'), Edit(start=15, end=16, text='wa', rule='step.fix')]
    """
    old_lines, new_lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
    edits: list[Edit] = []
    at = done = 0
    for i, k, j, m in _gaps(old_lines, new_lines, sure=2):
        at += sum(map(len, old_lines[done:i]))
        done = k
        pairs = zip(old_lines[i:k], new_lines[j:m], strict=True) if k - i == m - j else [("".join(old_lines[i:k]), "".join(new_lines[j:m]))]
        for old, new in pairs:
            edits += _word_edits(old, new, at, rule)
            at += len(old)
    return edits


def _word_edits(old: str, new: str, start: int, rule: str) -> list[Edit]:
    a, b = _WORD.findall(old), _WORD.findall(new)
    edits: list[Edit] = []
    at, done = start, 0
    for i, k, j, m in _gaps(a, b, sure=3):
        at += sum(map(len, a[done:i]))
        done = k
        gone = sum(map(len, a[i:k]))
        edits.append(trimmed(old, Edit(at - start, at - start + gone, "".join(b[j:m]), rule), start))
        at += gone
    return edits


def _gaps(a: Sequence[str], b: Sequence[str], sure: int) -> Iterator[tuple[int, int, int, int]]:
    """Where `a[i:k]` and `b[j:m]` differ, in order; each is followed by `sure` items that agree, or by the end."""
    i = j = 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            i, j = i + 1, j + 1
            continue
        k, m = _meeting(a, b, i, j, sure)
        yield i, k, j, m
        i, j = k, m


def _meeting(a: Sequence[str], b: Sequence[str], i: int, j: int, sure: int) -> tuple[int, int]:
    """The nearest place from here on where both sides agree; where both are at an end, they do: neither has anything left."""
    for ahead in range(1, 2 * _REACH + 1):
        for k in range(i + max(0, ahead - _REACH), i + min(ahead, _REACH) + 1):
            m = j + ahead - (k - i)
            if a[k : k + sure] == b[m : m + sure]:
                return k, m
    return len(a), len(b)
