"""Edits over a text, and their algebra: apply, invert, compose, and positions both ways.

Nothing here knows of news. An edit replaces `text[start:end]`; a list of edits is sorted, disjoint, and no two of
them start at the same place. Offsets are code points.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


class Edit(NamedTuple):
    """One change: `text[start:end]` becomes `text`, because of `rule`.

    `start` and `end` are offsets in code points into the text before the change; `rule` is a dotted id that names the
    fault, such as `quotes.mismatched`.

    >>> Edit(5, 5, ",", "style.comma")
    Edit(start=5, end=5, text=',', rule='style.comma')
    """

    start: int
    end: int
    text: str
    rule: str


quick_edit = cast("Callable[[tuple[int, int, str, str]], Edit]", partial(tuple.__new__, Edit))
"""An edit of its four parts: `Edit` itself takes three times as long, which a finder that makes one a line would feel."""


class OverlapError(ValueError):
    """Edits that overlap, start at the same place, or lie outside their text; the message names the rules."""


def require_str(text: object, what: str = "text") -> None:
    """Raise a `TypeError` that says what to do where `text` is not a `str`."""
    if isinstance(text, str):
        return
    kind = type(text).__name__
    if isinstance(text, (bytes, bytearray, memoryview)):
        advice = "decode it first, for example data.decode('utf-8')"
    elif text is None:
        advice = "None passes only through clean(), clean_many(), and cleaners and pipelines when called"
    elif isinstance(text, (list, tuple, set, frozenset, dict)) or hasattr(text, "__next__"):
        advice = "for many texts use wireclean.clean_many(texts)"
    else:
        advice = "a missing value belongs in as None; for any other value call str() on it first if it really is a text"
    raise TypeError(f"{what} must be a str, not {kind}: {advice}")


def in_order(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The edits sorted and checked against their text, without those that change nothing.

    Raises `OverlapError`, naming the rules, where two overlap or start at the same place or one lies outside the text.

    >>> in_order("abc", [Edit(2, 3, "C", "case"), Edit(0, 1, "a", "case")])
    [Edit(start=2, end=3, text='C', rule='case')]
    """
    kept: list[Edit] = []
    coming = iter(edits)
    least = high = 0
    for edit in coming:
        start, end, new, _ = edit
        if text[start:end] != new:
            if not (least <= start <= end and high <= start):
                return _sorted(text, [*kept, edit, *coming])
            kept.append(edit)
            least, high = start + 1, end
    if high > len(text):
        return _sorted(text, kept)
    return kept


def _sorted(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The edits in order, where they came in another, or can't be."""
    kept = sorted(edit for edit in edits if text[edit[0] : edit[1]] != edit[2])
    previous = None
    for edit in kept:
        start, end, _, rule = edit
        if not 0 <= start <= end <= len(text):
            raise OverlapError(f"{rule} at {start}:{end} lies outside the text of {len(text)} code points")
        if previous is not None and (start < previous.end or start == previous.start):
            raise OverlapError(f"{rule} at {start}:{end} overlaps {previous.rule} at {previous.start}:{previous.end}")
        previous = edit
    return kept


def trimmed(text: str, edit: Edit, offset: int = 0) -> Edit:
    """The edit without what stands at both ends of old and new alike, moved on by `offset`.

    The end first, so that what is added between two lines stands where the first of them ends, and apart from an edit
    that starts with the second.

    >>> trimmed("a  b", Edit(1, 3, " ", "spaces"))
    Edit(start=1, end=2, text='', rule='spaces')
    """
    start, end, new, rule = edit
    most = min(end - start, len(new))
    head = tail = 0
    while tail < most and text[end - 1 - tail] == new[-1 - tail]:
        tail += 1
    while head < most - tail and text[start + head] == new[head]:
        head += 1
    return quick_edit((offset + start + head, offset + end - tail, new[head : len(new) - tail], rule))


def splice(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits that are known to be in order."""
    parts, at = [], 0
    for start, end, new, _ in edits:
        parts.append(text[at:start])
        if new:
            parts.append(new)
        at = end
    if not parts:
        return text
    if at < len(text):
        parts.append(text[at:])
    return "".join(parts)  # of one part it makes no copy


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; they may come in any order.

    Raises `TypeError` where `text` is no `str`, and `OverlapError` where two edits overlap or start at the same place.

    >>> apply("‘Yes, ”he said", [Edit(0, 1, "“", "quotes.mismatched"), Edit(5, 7, "” ", "quotes.spacing")])
    '“Yes,” he said'
    """
    require_str(text)
    edits = list(edits)
    parts: list[str] = []
    least = at = 0
    for start, end, new, _ in edits:
        if not (least <= start <= end and at <= start):
            return splice(text, _sorted(text, edits))
        parts.append(text[at:start])
        if new:
            parts.append(new)
        least, at = start + 1, end
    if at > len(text):
        return splice(text, _sorted(text, edits))
    if at < len(text):
        parts.append(text[at:])
    return "".join(parts)


def invert(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """The edits that lead back from `apply(text, edits)` to `text`.

    >>> invert("abc", [Edit(1, 2, "xyz", "r")])
    [Edit(start=1, end=4, text='b', rule='r')]
    """
    back, shift = [], 0
    for start, end, new, rule in merged(in_order(text, edits)):
        back.append(Edit(start + shift, start + shift + len(new), text[start:end], rule))
        shift += len(new) - (end - start)
    return merged(back)


def join_rules(rules: Iterable[str]) -> str:
    """Rule ids in order, each once, joined by "+".

    >>> join_rules(["ads.slot", "paragraphs.wrap+ads.slot"])
    'ads.slot+paragraphs.wrap'
    """
    return "+".join(dict.fromkeys(part for rule in rules for part in rule.split("+")))


def merged(edits: Sequence[Edit]) -> list[Edit]:
    """Make one edit of neighbours that start at the same place (the first of them then is an insertion)."""
    out: list[Edit] = []
    for edit in edits:
        _add(out, edit)
    return out


def compose(first: Sequence[Edit], second: Sequence[Edit]) -> list[Edit]:
    """One list of edits that does what `first` and then `second` do.

    `first` is in the coordinates of the text, `second` in those of the text that `first` leaves; both in order. Edits
    that overlap become one with both rules; edits that only touch stay two.

    >>> compose([Edit(0, 1, "xy", "a")], [Edit(1, 3, "", "b")])
    [Edit(start=0, end=2, text='x', rule='a+b')]
    """
    if not first or not second:
        return list(first or second)
    out: list[Edit] = []
    i = j = shift = 0
    while i < len(first) and j < len(second):
        below, above = first[i], second[j]
        low = below[0] + shift
        if low + len(below[2]) <= above[0]:
            _add(out, below)
            shift += len(below[2]) - (below[1] - below[0])
            i += 1
        elif above[0] < low and above[1] <= low:
            _add(out, _moved_back(above, shift))
            j += 1
        else:
            group = list(_overlapping(first, second, i, j, shift))
            i += sum(piece.step == 0 for piece in group)
            j += sum(piece.step == 1 for piece in group)
            for edit in _composed(group, shift):
                _add(out, edit)
            shift += sum(len(p.edit.text) - (p.edit.end - p.edit.start) for p in group if p.step == 0)
    rest = list(first[i:]) if i < len(first) else [_moved_back(edit, shift) for edit in second[j:]]
    for edit in rest[:1]:
        _add(out, edit)
    return out + rest[1:]


def _add(out: list[Edit], edit: Edit) -> None:
    """Add an edit; or make one of it and the last where both start at the same place (the last then is an insertion)."""
    if out and out[-1][0] == edit[0]:
        last = out.pop()
        edit = Edit(last.start, max(last.end, edit.end), last.text + edit.text, join_rules([last.rule, edit.rule]))
    out.append(edit)


def _moved_back(edit: Edit, shift: int) -> Edit:
    return quick_edit((edit[0] - shift, edit[1] - shift, edit[2], edit[3])) if shift else edit


def _overlapping(first: Sequence[Edit], second: Sequence[Edit], i: int, j: int, shift: int) -> Iterator[_Piece]:
    """The edits of two steps that hang together, from `first[i]` and `second[j]` on, in order."""
    high = -1
    while i < len(first) or j < len(second):
        if i < len(first) and (j == len(second) or first[i].start + shift <= second[j].start):
            edit = first[i]
            piece = _Piece(edit.start + shift, edit.start + shift + len(edit.text), 0, edit)
            shift += len(edit.text) - (edit.end - edit.start)
            i += 1
        else:
            edit = second[j]
            piece = _Piece(edit.start, edit.end, 1, edit)
            j += 1
        if -1 < high <= piece.start:
            return
        high = max(high, piece.end)
        yield piece


def _composed(group: Sequence[_Piece], shift: int) -> list[Edit]:
    """What becomes of edits that hang together, where those before them made the text longer by `shift`."""
    below = [piece for piece in group if piece.step == 0]
    above = [piece.edit for piece in group if piece.step == 1]
    low, high = group[0].start, max(piece.end for piece in group)
    start = low - shift
    end = high - shift - sum(len(piece.edit.text) - (piece.edit.end - piece.edit.start) for piece in below)
    if not any(piece.edit.text for piece in below) and _can_part(above[0]):  # removals tie no two edits together: it is alone
        return _around(above[0], [piece.edit for piece in below], start, end)
    rules = [piece.edit.rule for piece in below] + [edit.rule for edit in above]
    return [Edit(start, end, _overlay(below, above, low, high), join_rules(rules))]


class _Piece(NamedTuple):
    """An edit of one of two steps, with its place in the text between them."""

    start: int
    end: int
    step: int
    edit: Edit


def _can_part(edit: Edit) -> bool:
    """Whether it is plain which part of the edit's text came instead of which part of what stood there."""
    return len(edit.text) == edit.end - edit.start or not any(map(str.isalnum, edit.text.upper()))


def _around(edit: Edit, removals: list[Edit], start: int, end: int) -> list[Edit]:
    """An edit of the second step around removals of the first: each keeps its own rule, since neither changed what the other did.

    A text as long as what it replaces is parted where the removals stand; another one stands before them.
    """
    out: list[Edit] = []
    text = edit.text
    for removal in removals:
        if start < removal.start:
            size = removal.start - start if len(edit.text) == edit.end - edit.start else len(text)
            out.append(Edit(start, removal.start, text[:size], edit.rule))
            text = text[size:]
        out.append(removal)
        start = removal.end
    return [*out, Edit(start, end, text, edit.rule)]


def _overlay(below: list[_Piece], above: list[Edit], at: int, high: int) -> str:
    """What stands in the end where the pieces of two steps overlap: the second step's texts, and between them the first's."""
    parts: list[str] = []
    k = 0
    for start, end, text, _ in [*above, Edit(high, high, "", "")]:
        while k < len(below) and below[k].start < start:
            piece = below[k]
            parts.append(piece.edit.text[max(0, at - piece.start) : start - piece.start])
            if piece.end > start:
                break
            k += 1
        parts.append(text)
        at = end
    return "".join(parts)


class Positions:
    """Positions in a text before and after edits, both ways.

    A position outside the edits moves along with its character; one inside an edit goes to the start of what replaced
    it. Monotone; 0 goes to 0, the end to the end.

    >>> positions = Positions(8, [Edit(2, 4, "", "a"), Edit(6, 6, "++", "b")])
    >>> [positions.to_clean(i) for i in range(9)]
    [0, 1, 2, 2, 2, 3, 6, 7, 8]
    >>> [positions.to_raw(i) for i in range(9)]
    [0, 1, 4, 5, 6, 6, 6, 7, 8]
    """

    def __init__(self, length: int, edits: Sequence[Edit]) -> None:
        """Take the length of the text before the edits, and the edits in order."""
        self._raw = [(edit.start, edit.end) for edit in edits]
        self._clean: list[tuple[int, int]] = []
        shift = 0
        for edit in edits:
            start = edit.start + shift
            self._clean.append((start, start + len(edit.text)))
            shift += len(edit.text) - (edit.end - edit.start)
        self._length, self._new_length = length, length + shift

    def to_clean(self, i: int) -> int:
        """Where position `i` of the text before the edits is after them; `IndexError` beyond the text."""
        return _moved(i, self._length, self._raw, self._clean)

    def to_raw(self, i: int) -> int:
        """Where position `i` of the text after the edits was before them; `IndexError` beyond the text."""
        return _moved(i, self._new_length, self._clean, self._raw)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` of the text after the edits came from; an edit that is touched is covered whole.

        An empty span comes back empty.
        """
        if not 0 <= start <= end <= self._new_length:
            raise IndexError(f"span {start}:{end} is not within 0:{self._new_length}")
        if start == end:
            return self.to_raw(start), self.to_raw(start)
        low, _ = _source(start, self._clean, self._raw)
        _, high = _source(end - 1, self._clean, self._raw)
        return low, high


def _source(i: int, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> tuple[int, int]:
    """The span on the other side of the character at `i`: its own place, or the whole edit that it is part of."""
    k = bisect_right(here, (i, sys.maxsize)) - 1
    if k < 0:
        return i, i + 1
    if i < here[k][1]:
        return there[k]
    at = there[k][1] + i - here[k][1]
    return at, at + 1


def _moved(i: int, length: int, here: list[tuple[int, int]], there: list[tuple[int, int]]) -> int:
    if not 0 <= i <= length:
        raise IndexError(f"position {i} is not within 0:{length}")
    return _source(i, here, there)[0] if i else 0
