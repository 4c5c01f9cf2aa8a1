"""A unified diff made from recorded edits: linear in the text, as the search for a shortest one is not."""

from __future__ import annotations

import io
from bisect import bisect_right
from itertools import accumulate, takewhile, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from wireclean.edits import Edit, splice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CONTEXT = 3
"""How many lines that stay are shown on either side of a change."""


class _Change(NamedTuple):
    """The lines from `start` to `end` become others."""

    start: int
    end: int
    new: list[str]


def unified_diff(before: str, edits: Iterable[Edit], name: str, other: str) -> str:
    r"""What the edits do to `before`, line by line; "" where they do nothing. `name` and `other` stand for the two texts.

    >>> print(unified_diff("Rain fell.\n‘Yes, he said.\n", [Edit(11, 12, "“", "quotes.mismatched")], "raw", "clean"), end="")
    --- raw
    +++ clean
    @@ -1,2 +1,2 @@
     Rain fell.
    -‘Yes, he said.
    +“Yes, he said.
    """
    lines = _lines(before)
    shown: list[str] = []
    shift = 0
    for hunk in _hunks(_changes(before, lines, edits)):
        at, last = max(hunk[0].start - CONTEXT, 0), min(hunk[-1].end + CONTEXT, len(lines))
        grown = sum(len(change.new) - (change.end - change.start) for change in hunk)
        shown.append(f"@@ -{_range(at, last)} +{_range(at + shift, last + shift + grown)} @@\n")
        shift += grown
        for change in hunk:
            shown += _marked(" ", lines[at : change.start])
            shown += _marked("-", lines[change.start : change.end])
            shown += _marked("+", change.new)
            at = change.end
        shown += _marked(" ", lines[at:last])
    return "".join([f"--- {name}\n+++ {other}\n", *shown]) if shown else ""


def _changes(before: str, lines: list[str], edits: Iterable[Edit]) -> Iterator[_Change]:
    """The edits as changes of whole lines: in order, with at least one line that stays between two."""
    starts = [0, *accumulate(map(len, lines))]
    if lines and not before.endswith("\n"):
        starts[-1] += 1  # the last line as if it had its end: what is added there belongs to it
    joined: _Change | None = None
    for low, high, group in _groups(starts, _from_line_starts(before, edits)):
        at = starts[low]
        old = lines[low:high]
        new = _lines(splice(before[at : starts[high]], [Edit(start - at, end - at, text, rule) for start, end, text, rule in group]))
        head = _alike(zip(old, new, strict=False))
        tail = _alike(zip(reversed(old[head:]), reversed(new[head:]), strict=False))
        change = _Change(low + head, high - tail, new[head : len(new) - tail])
        if joined is not None and change.start == joined.end:
            joined.new.extend(change.new)
            joined = joined._replace(end=change.end)
            continue
        if joined is not None:
            yield joined
        joined = change
    if joined is not None:
        yield joined


def _groups(starts: Sequence[int], edits: Iterable[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """The edits that touch the same lines, with the first of these lines and the one after the last."""
    low = high = 0
    group: list[Edit] = []
    for edit in edits:
        first = bisect_right(starts, edit.start) - 1
        if group and first >= high:
            yield low, high, group
            group = []
        if not group:
            low = first
        high = min(bisect_right(starts, edit.end), len(starts) - 1)
        group.append(edit)
    if group:
        yield low, high, group


def _from_line_starts(before: str, edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits, those that add or remove whole lines from where the first of these starts: the line before then stays as it is."""
    edits = list(edits)
    for edit, following in zip_longest(edits, edits[1:]):
        start, end, text, rule = edit
        free = before.startswith("\n", start) and (following is None or following.start > end)
        if free and start == end and text.startswith("\n"):
            yield Edit(start + 1, end + 1, f"{text[1:]}\n", rule)
        elif free and not text and before.startswith("\n", end):
            yield Edit(start + 1, end + 1, "", rule)
        else:
            yield edit


def _hunks(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """The changes that stand so near to each other that they are shown together."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _lines(text: str) -> list[str]:
    return list(io.StringIO(text, newline="\n"))


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    """How many pairs at the front are pairs of equals."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _marked(mark: str, lines: Iterable[str]) -> list[str]:
    return [f"{mark}{line}" if line.endswith("\n") else f"{mark}{line}\n\\ No newline at end of file\n" for line in lines]


def _range(start: int, end: int) -> str:
    """Lines as a unified diff counts them: from 1, and from the one before where there are none."""
    count = end - start
    return f"{start + 1}" if count == 1 else f"{start + (count > 0)},{count}"
