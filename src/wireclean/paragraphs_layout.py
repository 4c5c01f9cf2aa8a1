"""How a text is laid out: at what width its lines are wrapped, if at all, and what its indents and blank lines mean."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from wireclean.paragraphs_lines import LONGEST_WORD, is_uncased, is_upper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireclean.paragraphs_lines import Line

    Pairs = Sequence[tuple[Line, Line]]

NARROWEST, WIDEST = 24, 160
"""The widths at which lines may be wrapped."""
NARROWEST_CASELESS = 40
ENOUGH = 3
"""How many wraps show that a text is wrapped, where indents do not show it."""


class Layout(NamedTuple):
    """What holds for a whole text."""

    width: int
    """The column at which lines are wrapped; 0 where they are not."""
    slack: int
    """How many columns lines may fall short of it, as they do where a typesetter balanced them."""
    blank: int
    """How many line breaks divide paragraphs: 2, or 3 in a text whose lines are double-spaced."""
    margin: int
    """The indent that lines usually have."""
    first_line: bool
    """Whether a paragraph's first line is indented beyond the margin."""
    marked: bool
    """Whether it is by blank lines or indents, as a rule, that paragraphs are divided, and not only by a line that ends early."""
    hanging: bool = False
    """Whether all lines of a paragraph but the first are indented."""


def find_layout(lines: Sequence[Line]) -> Layout:
    """The layout of a text, found from its lines."""
    caseless = cache(lambda: has_no_case(lines))
    for blank in (2, 3):
        pairs = [(a, b) for a, b in pairwise(lines) if b.breaks < blank]
        if blank == 3 and (len(pairs) < 6 or sum(b.breaks == 2 for _, b in pairs) < 0.9 * len(pairs)):
            break
        width = find_width(pairs, caseless, share=0.5 if blank == 2 else 0.75)
        if width:
            margin = find_margin(lines)
            slack = find_slack(pairs, width, caseless())
            first_line = has_first_line_indents(pairs, width, margin)
            hanging = not first_line and has_hanging_indents(pairs, width, margin)
            marked = first_line or hanging or sum(a.closed and room(a, b, width) >= slack for a, b in pairs) < len(lines) - len(pairs)
            return Layout(width, slack, blank, margin, first_line, marked, hanging)
    return Layout(0, 0, 2, 0, first_line=False, marked=True)


def has_no_case(lines: Sequence[Line]) -> bool:
    """Whether capitals tell nothing in most of the lines, of which a sample is looked at: they are all in capitals, or uncased."""
    sample = lines[:: len(lines) // 40 + 1]
    return 2 * len([line for line in sample if is_upper(line.text) or is_uncased(line.text)]) > len(sample)


def find_width(pairs: Pairs, caseless: Callable[[], bool], share: float) -> int:
    """The width at which lines are wrapped, or 0.

    A line break is a wrap at width w where the line is no longer than w, and the next line's first word would not have fit
    on it. So each break that is not at the end of a sentence votes for the widths between the two. In a wrapped text most of
    the lines that come near the width agree on it, and most that were wrapped end and start again within a sentence.
    """
    votes = [0] * (WIDEST + LONGEST_WORD + 2)
    voters = wider = 0
    for a, b in pairs:
        column = a.column
        if column > WIDEST:
            wider += 1
        elif not a.closed:
            voters += 1
            votes[column] += 1
            votes[column + b.word + 1] -= 1
    if voters < 0.24 * wider:
        return 0  # even if all agree, the wider ones outvote them below
    counts = list(accumulate(votes))
    most = max(counts[NARROWEST:])
    if not most:
        return 0
    width = counts.index(most, NARROWEST)
    near = n = inside = outdented = flowing = beyond = 0
    for a, b in pairs:
        column = a.column
        if 3 * column >= 2 * width:
            near += 1
            beyond += column > width + 8
        if column <= width <= column + b.word:
            n += 1
            inside += not a.closed
            if a.indent <= b.indent:
                flowing += b.lower
            elif not a.closed:
                outdented += 1
    flowing += outdented
    if n < share * near and (outdented < ENOUGH or n < 0.4 * near):
        return 0
    if n < ENOUGH and outdented < n and (n < 2 or flowing < len(pairs)):
        return 0
    if inside < 0.6 * n or n < 3 * beyond:
        return 0
    if caseless():
        return width if width >= NARROWEST_CASELESS and inside >= 0.75 * n else 0
    return width if flowing >= 0.25 * n else 0


def room(a: Line, b: Line, width: int) -> int:
    """How many columns are left at the end of line `a` if the first word of `b` is set behind it; negative where it doesn't fit."""
    return width - (a.column + 1 + b.word)


def find_slack(pairs: Pairs, width: int, caseless: bool) -> int:
    """How far lines fall short of the width, from breaks that are within a sentence beyond doubt."""
    left = sorted(
        width - (a.column + 1 + b.word)
        for a, b in pairs
        if 2 * width <= 3 * a.column <= 3 * width and not a.closed and (caseless or b.lower)
    )
    return min(max(0, left[(len(left) - 1) * 24 // 25] + 1), width // 6) if len(left) > 5 else 0


def find_margin(lines: Sequence[Line]) -> int:
    """The smallest indent that a fair share of the lines has."""
    indents = Counter(line.indent for line in lines)
    return min((indent for indent, n in indents.items() if n >= 0.15 * len(lines)), default=0)


def has_first_line_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines beyond the margin, as a rule, go on at the margin, and not as deep as they began."""
    deeper = [(a, b) for a, b in pairs if a.indent > margin and a.column + b.word >= width and not a.closed]
    return sum(b.indent <= margin for _, b in deeper) > sum(b.indent == a.indent for a, b in deeper)


def has_hanging_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines at the margin go on beyond it, as a rule."""
    full = [b.indent > margin for a, b in pairs if a.indent <= margin and a.column + b.word >= width and not a.closed]
    return sum(full) >= ENOUGH and sum(full) >= 0.9 * len(full)
