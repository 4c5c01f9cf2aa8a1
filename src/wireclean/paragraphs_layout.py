"""How a text is laid out: at what width its lines are wrapped, if at all, and what its indents and blank lines mean."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from wireclean.paragraphs_lines import LONGEST_WORD, is_uncased, is_upper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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


def find_layout(lines: Lines) -> Layout:
    """The layout of a text, found from its lines."""
    caseless = cache(lambda: has_no_case(lines.inks))
    for blank in (2, 3):
        pairs = [pair for pair in lines.pairs if pair[-1] < blank]
        if blank == 3 and (len(pairs) < 6 or len([pair for pair in pairs if pair[-1] == 2]) < 0.9 * len(pairs)):
            break
        width = find_width(pairs, caseless, share=0.5 if blank == 2 else 0.75)
        if width:
            margin = find_margin(lines.indents)
            slack = find_slack(pairs, width, caseless())
            first_line = has_first_line_indents(pairs, width, margin)
            hanging = not first_line and has_hanging_indents(pairs, width, margin)
            early = [column for column, closed, _, word, _, _, _ in pairs if closed and width - column - 1 - word >= slack]
            marked = first_line or hanging or len(early) < len(lines.inks) - len(pairs)
            return Layout(width, slack, blank, margin, first_line, marked, hanging)
    return Layout(0, 0, 2, 0, first_line=False, marked=True)


def has_no_case(inks: Sequence[str]) -> bool:
    """Whether capitals tell nothing in most of the lines, of which a sample is looked at: they are all in capitals, or uncased."""
    sample = inks[:: len(inks) // 40 + 1]
    rest = [ink for ink in sample if not ("a" <= ink[-1] <= "z" and ink.isascii())]
    return 2 * len(rest) > len(sample) and 2 * len([ink for ink in rest if is_upper(ink) or is_uncased(ink)]) > len(sample)


def find_width(pairs: Pairs, caseless: Callable[[], bool], share: float) -> int:
    """The width at which lines are wrapped, or 0.

    A line break is a wrap at width w where the line is no longer than w, and the next line's first word would not have fit
    on it. So each break that is not at the end of a sentence votes for the widths between the two. In a wrapped text most of
    the lines that come near the width agree on it, and most that were wrapped end and start again within a sentence.
    """
    votes = [0] * (WIDEST + LONGEST_WORD + 2)
    voters = wider = 0
    for column, closed, _, word, _, _, _ in pairs:
        if column > WIDEST:
            wider += 1
        elif not closed:
            voters += 1
            votes[column] += 1
            votes[column + word + 1] -= 1
    if voters < 0.24 * wider:
        return 0  # even if all agree, the wider ones outvote them below
    counts = list(accumulate(votes))
    most = max(counts[NARROWEST:])
    if not most:
        return 0
    width = counts.index(most, NARROWEST)
    n = inside = outdented = flowing = 0
    for column, closed, indent, word, lower, next_indent, _ in pairs:
        if column <= width <= column + word:
            n += 1
            inside += not closed
            if indent <= next_indent:
                flowing += lower
            elif not closed:
                outdented += 1
    near = len([pair for pair in pairs if 3 * pair[0] >= 2 * width])
    beyond = len([pair for pair in pairs if pair[0] > width + 8])
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


def room(lines: Lines, k: int, width: int) -> int:
    """How many columns are left at the end of the line before line `k` if the first word of that is set behind it.

    Negative where it doesn't fit.
    """
    return width - (lines.columns[k - 1] + 1 + lines.words[k])


def find_slack(pairs: Pairs, width: int, caseless: bool) -> int:
    """How far lines fall short of the width, from breaks that are within a sentence beyond doubt."""
    left = sorted(
        width - (column + 1 + word)
        for column, closed, _, word, lower, _, _ in pairs
        if not closed and (caseless or lower) and 2 * width <= 3 * column <= 3 * width
    )
    return min(max(0, left[(len(left) - 1) * 24 // 25] + 1), width // 6) if len(left) > 5 else 0


def find_margin(indents: Sequence[int]) -> int:
    """The smallest indent that a fair share of the lines has."""
    return min((indent for indent, n in Counter(indents).items() if n >= 0.15 * len(indents)), default=0)


def has_first_line_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines beyond the margin, as a rule, go on at the margin, and not as deep as they began."""
    deeper = [
        (indent, after) for column, closed, indent, word, _, after, _ in pairs if indent > margin and column + word >= width and not closed
    ]
    return sum(after <= margin for _, after in deeper) > sum(after == indent for indent, after in deeper)


def has_hanging_indents(pairs: Pairs, width: int, margin: int) -> bool:
    """Whether lines at the margin go on beyond it, as a rule."""
    full = [
        after > margin for column, closed, indent, word, _, after, _ in pairs if indent <= margin and column + word >= width and not closed
    ]
    return sum(full) >= ENOUGH and sum(full) >= 0.9 * len(full)
