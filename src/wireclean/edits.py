"""Edits over a text, and their algebra: apply, invert, compose, and positions both ways.

Nothing here knows of news. An edit replaces `text[start:end]`; a list of edits is sorted, disjoint, and no two of
them start at the same place. Offsets are code points.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


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
    return Edit(offset + start + head, offset + end - tail, new[head : len(new) - tail], rule)


def splice(text: str, edits: Iterable[Edit]) -> str:
    """Apply edits that are known to be in order."""
    parts, at = [], 0
    for start, end, new, _ in edits:
        parts.append(text[at:start])
        parts.append(new)
        at = end
    if not parts:
        return text
    parts.append(text[at:])
    return "".join(parts)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; they may come in any order.

    Raises `TypeError` where `text` is no `str`, and `OverlapError` where two edits overlap or start at the same place.

    >>> apply("‘Yes, ”he said", [Edit(0, 1, "“", "quotes.mismatched"), Edit(5, 7, "” ", "quotes.spacing")])
    '“Yes,” he said'
    """
    require_str(text)
    return splice(text, in_order(text, edits))


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
        last = out[-1] if out else None
        if last is not None and last.start == edit.start:
            out[-1] = Edit(last.start, max(last.end, edit.end), last.text + edit.text, join_rules([last.rule, edit.rule]))
        else:
            out.append(edit)
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
    pieces: list[_Piece] = []
    shift = 0
    for edit in first:
        pieces.append(_Piece(edit.start + shift, edit.start + shift + len(edit.text), 0, edit))
        shift += len(edit.text) - (edit.end - edit.start)
    pieces += [_Piece(edit.start, edit.end, 1, edit) for edit in second]
    pieces.sort(key=lambda piece: (piece.start, piece.step))
    out: list[Edit] = []
    shift = at = 0
    while at < len(pieces):
        low, high, begin = pieces[at].start, pieces[at].end, at
        at += 1
        while at < len(pieces) and pieces[at].start < high:
            high = max(high, pieces[at].end)
            at += 1
        group = pieces[begin:at]
        raw_low = low - shift
        shift += sum(len(p.edit.text) - (p.edit.end - p.edit.start) for p in group if p.step == 0)
        below = [piece for piece in group if piece.step == 0]
        above = [piece.edit for piece in group if piece.step == 1]
        if len(above) == 1 and not any(piece.edit.text for piece in below) and _can_part(above[0]):
            out += _around(above[0], [piece.edit for piece in below], raw_low, high - shift)
        else:
            rules = [piece.edit.rule for piece in below] + [edit.rule for edit in above]
            out.append(Edit(raw_low, high - shift, _overlay(below, above, low, high), join_rules(rules)))
    return merged(out)


class _Piece(NamedTuple):
    """An edit of one of two steps, with its place in the text between them."""

    start: int
    end: int
    step: int
    edit: Edit


def _can_part(edit: Edit) -> bool:
    """Whether it is plain which part of the edit's text came instead of which part of what stood there."""
    return len(edit.text) == edit.end - edit.start or not any(map(str.isalnum, edit.text))


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
