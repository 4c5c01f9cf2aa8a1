"""How a text is laid out: at what width its lines are wrapped, if at all, and what its indents and blank lines mean."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, compress
from typing import TYPE_CHECKING, NamedTuple

from wireclean.paragraphs_lines import LONGEST_WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireclean.paragraphs_lines import Lines, Pair

    Pairs = Sequence[Pair]

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


UNWRAPPED = Layout(0, 0, 2, 0, first_line=False, marked=True)


def find_layout(lines: Lines) -> Layout:
    """The layout of a text, found from its lines."""
    breaks = lines.breaks[1:]
    for blank in (2, 3):
        tight = [n < blank for n in breaks]
        count = sum(tight)
        if blank == 3 and (count < 6 or breaks.count(2) < 0.9 * count):
            break
        if 4 * len([size for size in compress(lines.sizes, tight) if size > WIDEST + 8]) > count:
            continue  # find_width would find fewer than three times as many lines at a width as beyond it
        pairs = lines.pairs if count == len(tight) else list(compress(lines.pairs, tight))
        width = find_width(pairs, lines, share=0.5 if blank == 2 else 0.75)
        if width:
            margin = find_margin(lines.indents)
            slack = find_slack(pairs, width, lines.caseless)
            first_line = hanging = False
            if max(lines.indents) > margin:
                first_line = has_first_line_indents(pairs, width, margin)
                hanging = not first_line and has_hanging_indents(pairs, width, margin)
            marked = first_line or hanging or count_early(pairs, width - 1 - slack) < len(lines.inks) - count
            return Layout(width, slack, blank, margin, first_line, marked, hanging)
    return UNWRAPPED


def find_width(pairs: Pairs, lines: Lines, share: float) -> int:
    """The width at which lines are wrapped, or 0.

    A line break is a wrap at width w where the line is no longer than w, and the next line's first word would not have fit
    on it. So each break that is not at the end of a sentence votes for the widths between the two. In a wrapped text most of
    the lines that come near the width agree on it, and most that were wrapped end and start again within a sentence.
    """
    votes = [0] * (WIDEST + LONGEST_WORD + 2)
    voters = wider = 0
    for column, reach, closed, _, _, _ in pairs:
        if column > WIDEST:
            wider += 1
        elif not closed:
            voters += 1
            votes[column] += 1
            votes[reach + 1] -= 1
    if not voters or voters < 0.24 * wider:
        return 0  # even if all agree, the wider ones outvote them below
    farthest = max(NARROWEST, min(WIDEST, max(lines.columns)))
    counts = list(accumulate(votes[: farthest + 1]))
    most = max(counts[NARROWEST:])
    if not most:
        return 0
    width = counts.index(most, NARROWEST)
    n = inside = outdented = flowing = near = beyond = 0
    for column, reach, closed, lower, indent, after in pairs:
        if 3 * column >= 2 * width:
            near += 1
            if column > width:
                beyond += column > width + 8
                continue
        if reach >= width:
            n += 1
            inside += not closed
            if indent <= after:
                flowing += lower
            elif not closed:
                outdented += 1
    flowing += outdented
    if n < share * near and (outdented < ENOUGH or n < 0.4 * near):
        return 0
    if n < ENOUGH and outdented < n and (n < 2 or flowing < len(pairs)):
        return 0
    if inside < 0.6 * n or n < 3 * beyond:
        return 0
    if lines.caseless:
        return width if width >= NARROWEST_CASELESS and inside >= 0.75 * n else 0
    return width if flowing >= 0.25 * n else 0


def room(lines: Lines, k: int, width: int) -> int:
    """How many columns are left at the end of the line before line `k` if the first word of that is set behind it.

    Negative where it doesn't fit.
    """
    return width - (lines.columns[k - 1] + 1 + lines.words[k])


def find_slack(pairs: Pairs, width: int, caseless: bool) -> int:
    """How far lines fall short of the width, from breaks that are within a sentence beyond doubt."""
    left = sorted(
        width - 1 - reach
        for column, reach, closed, lower, _, _ in pairs
        if not closed and (caseless or lower) and 2 * width <= 3 * column <= 3 * width
    )
    return min(max(0, left[(len(left) - 1) * 24 // 25] + 1), width // 6) if len(left) > 5 else 0


def find_margin(indents: Sequence[int]) -> int:
    """The smallest indent that a fair share of the lines has."""
    least = min(indents)
    if indents.count(least) >= 0.15 * len(indents):
        return least
    return min((indent for indent, n in Counter(indents).items() if n >= 0.15 * len(indents)), default=0)


def has_first_line_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines beyond the margin, as a rule, go on at the margin, and not as deep as they began."""
    deeper = [(indent, after) for _, reach, closed, _, indent, after in pairs if indent > margin and reach >= width and not closed]
    return sum(after <= margin for _, after in deeper) > sum(after == indent for indent, after in deeper)


def has_hanging_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines at the margin go on beyond it, as a rule."""
    full = [after > margin for _, reach, closed, _, indent, after in pairs if indent <= margin and reach >= width and not closed]
    return sum(full) >= ENOUGH and sum(full) >= 0.9 * len(full)


def count_early(pairs: Pairs, farthest: int) -> int:
    """How many lines end a sentence, and leave room for the next word."""
    return len([reach for _, reach, closed, _, _, _ in pairs if closed and reach <= farthest])
