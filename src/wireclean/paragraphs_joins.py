"""Which line breaks fall inside a paragraph."""

from __future__ import annotations

import re
import string
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from wireclean.paragraphs_layout import room
from wireclean.paragraphs_lines import (
    CLOSED,
    CLOSERS,
    ENDED,
    FIRST_UNSPACED,
    LEANING,
    OPEN,
    OPENERS,
    SMALL,
    is_apart,
    is_bullet,
    is_item,
    is_plain,
    is_uncased,
    is_unspaced,
    is_upper,
    leans_back,
    leans_forward,
)
from wireclean.patterns import lazy
from wireclean.places import ALONE, EXONYMS, LARGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireclean.paragraphs_layout import Layout
    from wireclean.paragraphs_lines import Lines


def words_of(*languages: str) -> frozenset[str]:
    """The words of several languages, each given as one string; all but the letters also with a capital."""
    words = " ".join(languages).split()
    return frozenset(words).union(word.capitalize() for word in words if len(word) > 1)


CAPITALS = frozenset(string.ascii_uppercase)
WRAP, LINK, DOUBLE_SPACED = "paragraphs.wrap", "paragraphs.link", "paragraphs.double-spaced"

SPEAKER = lazy(r"[A-Z][A-Z .'-]{1,30}+:")

WIRE_END = lazy(r"[-–—( ]*+(?:reuters?|more|ends?|30|###)[-–—) .]*+\Z", re.IGNORECASE)
"""What the wire set under a story."""
WIRE_END_STARTS = frozenset("-–—( rRmMeE3#")
QUOTES = frozenset(OPENERS + CLOSERS) - frozenset("(){}[]*_¿¡")
ASIDE_DASH = lazy(r"[-–—] [^\W\d_A-Z]")
LIST_END = lazy(r"[,;] (?:and|or|und|oder|et|ou|y|o|e|og|och)\Z")
ASIDE = lazy(r"\([^()]{1,40}\)(?=,| [a-z])")

OPEN_WORDS = words_of(
    "the a and or of from than that which who whose their his her its our your",
    "der das dem des ein eine einen einem einer eines im am zum zur vom und oder dass von für gegen ohne",
    "le la les une du de et ou au aux dans par",
    "el los las y del lo il gli di della dei delle degli e al alla",
    "os um uma da dos das em na",
    "het een van te dat och att som av ett",
    "w z do od przez dla że się oraz v k s",
    "в и на с о от по для что из к у",
    "ve ile bir dan yang untuk dari",
)
"""Words with which no sentence ends, and no heading: articles, conjunctions, prepositions."""
PREPOSITIONS = OPEN_WORDS | words_of(
    "an by to with in on at for as into via",
    "mit auf bei nach aus über durch pour avec sur en por para con per su med på till til op met voor",
)
"""Words with which few sentences end."""

INSIDE = lazy(r"\. |[,.?!][\"”] ")
"""What stands inside a paragraph, and not in a heading: the end of a sentence or quotation."""
LONG = 32
"""Verse, menus and lists have shorter lines than this; where all are, none is joined for its lower-case start."""
PHRASE = 25
"""A line that is longer is no menu entry, even if it starts lower-case."""
LINK_TEXT = 60
"""A line that is longer is not the text of a link."""
SENTENCE = 100
"""A line that is longer is no heading."""
TOP = 12
"""How many lines from the top a story's dateline may stand."""
TYING = frozenset("\"'“‘«„([-–—\N{SOFT HYPHEN}")
"""With one of these ends a line that is tied to the next."""
TIED = LEANING | frozenset("(")
"""With one of these starts a line that is tied to the one before."""


def find_joins(lines: Lines, layout: Layout) -> list[str]:
    """For each line the rule under which it is joined to the line before, or "" where it starts a paragraph."""
    rules = [""]
    look = look_wrapped if layout.width else look_unwrapped
    first = 0
    for k, goes_on in enumerate(look(lines, layout), 1):
        rule = ""
        if goes_on is not False:
            rule = (DOUBLE_SPACED if lines.breaks[k] > 1 else WRAP) if goes_on else find_join(lines, first, k, layout)
        rules.append(rule)
        if not rule:
            first = k
    return rules


def find_join(lines: Lines, first: int, k: int, layout: Layout) -> str:
    """The rule under which line `k` is joined to the paragraph that runs from line `first` to the line before, or ""."""
    breaks = lines.breaks[k]
    if layout.width and is_wrapped(lines, k, layout):
        rule = DOUBLE_SPACED if breaks > 1 else WRAP
    elif breaks < 2 and flows_on(lines, first, k):
        rule = LINK
    else:
        return ""
    return "" if is_divided(lines, first, k, layout) or is_sign_off(lines, k) else rule


def look_wrapped(lines: Lines, layout: Layout) -> Iterator[bool | None]:
    """For each line but the first whether it goes on with the line before; None where more must be asked than the columns tell.

    A line goes on with one that was full, or nearly so if it starts lower-case, where no end mark stands between and there is
    nothing about the form of either; it doesn't go on with one that ended early, where it is quiet.
    """
    blank, beyond = layout.blank, layout.width + 8
    end = layout.width - 1  # where a word and the space before it end that just fits
    full, nearly, early = end - layout.slack, end - layout.width // 3, min(end - layout.slack, end - layout.width // 8 - 2)
    deepest = layout.margin + 1 if layout.first_line else 0
    inks, firsts, lasts, plain, breaks, final = lines.inks, lines.firsts, lines.lasts, lines.plain, lines.breaks, len(lines.inks) - 1
    for k, (column, reach, closed, lower, indent, next_indent) in enumerate(lines.pairs, 1):
        if breaks[k] >= blank:
            yield False
        elif (
            not closed
            and (reach > full or (lower and reach >= nearly))
            and (lower or column <= beyond)
            and plain[k - 1]
            and plain[k]
            and (next_indent <= deepest if deepest else next_indent == indent)
            and k < final
            and (lasts[k - 1] in SMALL or not shouts(inks[k - 1]))
        ):
            yield True
        elif (reach <= full if closed else reach <= early) or column > beyond:
            yield False if (closed == ENDED and firsts[k] not in TIED and k >= TOP) or is_quiet(lines, k) else None
        else:
            yield None


def look_unwrapped(lines: Lines, _: Layout) -> Iterator[bool | None]:
    """The same where no line was full."""
    neighbors = zip(islice(lines.breaks, 1, None), lines.closed, islice(lines.firsts, 1, None), strict=False)
    for k, (breaks, closed, first) in enumerate(neighbors, 1):
        yield False if breaks > 1 or (closed == ENDED and first not in TIED and k >= TOP) or is_quiet(lines, k) else None


def is_quiet(lines: Lines, k: int) -> bool:
    """Whether nothing about line `k`, nor about the lines beside it, shows that it goes on with the sentence of the line before."""
    inks, firsts, lasts = lines.inks, lines.firsts, lines.lasts
    before, after = k - 1, k + 1
    first, closed = firsts[k], lines.closed[before]
    if (first in TIED or lasts[before] in TYING) and is_glued(inks[before], inks[k]):
        return False
    if k < TOP and is_place_alone(inks[before]):
        return False
    if closed == ENDED:
        return True
    if first not in CAPITALS and (first >= FIRST_UNSPACED or lines.lower[k]):
        return False
    if after < len(inks) and lines.breaks[after] < 2:
        first = firsts[after]
        if first not in CAPITALS and not lines.closed[k] and lines.lower[after]:
            return False
        if (first in TIED or lasts[k] in TYING) and is_glued(inks[k], inks[after]):
            return False
    return closed == CLOSED or last_word(inks[before]) not in OPEN_WORDS


def is_divided(lines: Lines, first: int, k: int, layout: Layout) -> bool:
    """Whether form alone tells that line `k` starts a paragraph: a list item, a table, an indent, a sign-off."""
    a, b = lines.inks[k - 1], lines.inks[k]
    closed = lines.closed[k - 1] > OPEN
    if not (is_plain(a) and is_plain(b)):
        if is_apart(a) or is_apart(b) or (a[0] == ">") != (b[0] == ">") or is_bullet(b):
            return True
        full = layout.width > 0 and room(lines, k, layout.width) < layout.slack
        if is_item(b) and not (full and (not closed or ASIDE_DASH.match(b))):
            return True
    if closed and not b[1:2].islower() and SPEAKER.match(b) and b.upper() != b:
        return True
    if layout.width and shouts(a) and b.upper() != b:
        return True
    before, indent = lines.indents[k - 1], lines.indents[k]
    if indent == before and not layout.first_line:
        return False
    listed = is_item(lines.inks[first])
    if listed and indent > lines.indents[first]:
        return False
    if layout.first_line:
        return indent > layout.margin + (not closed)
    if layout.hanging:
        return indent < before
    if indent > before:
        return layout.width > 0 or indent > before + 1
    return indent < before and (listed or k - 1 > first) and layout.width > 0


def is_sign_off(lines: Lines, k: int) -> bool:
    """Whether line `k` is what the wire set under a story."""
    if lines.firsts[k] not in WIRE_END_STARTS or not WIRE_END.match(lines.inks[k]):
        return False
    return lines.closed[k - 1] > OPEN or (k + 1 == len(lines.inks) and lines.closed[k] == OPEN)


def shouts(ink: str) -> bool:
    """Whether the line is a headline in capitals."""
    return len(ink) > 20 and is_upper(ink) and not is_uncased(ink)


def is_wrapped(lines: Lines, k: int, layout: Layout) -> bool:
    """Whether line `k` was parted from the line before because it was full."""
    closed, lower = lines.closed[k - 1], lines.lower[k]
    if lines.columns[k - 1] > layout.width + 8:
        return lower and closed == OPEN
    left = room(lines, k, layout.width)
    if left < layout.slack:
        if closed == ENDED and not layout.marked and (lines.lasts[k - 1] in QUOTES or lines.firsts[k] in QUOTES):
            return False
        if closed < ENDED or lines.closed[k] or lower or not (3 * lines.columns[k] < 2 * layout.width or " " not in lines.inks[k]):
            return True
        after = k + 1  # if it isn't full, either, line `k` is a label, such as a heading
        return after < len(lines.inks) and lines.breaks[after] < layout.blank and room(lines, after, layout.width) < layout.slack
    if closed:
        return False
    if lower or last_word(lines.inks[k - 1]) in OPEN_WORDS:
        return left <= layout.width // 3
    return left <= (layout.width // 8 if is_uncased(lines.inks[k]) else 1)


def flows_on(lines: Lines, first: int, k: int) -> bool:
    """Whether line `k` goes on with the sentence of the paragraph that runs from line `first` to the line before.

    So it is where the text of a link was set on a line of its own, and the sentence around it on two more.
    """
    flows = flows_tied(lines, first, k) or (lines.closed[k - 1] == OPEN and not lines.lower[first] and flows_untied(lines, first, k))
    return flows and lines.firsts[k] != ">" and not is_item(lines.inks[k])


def flows_tied(lines: Lines, first: int, k: int) -> bool:
    """Whether a mark ties line `k` to the line before, or to the line behind it a mark, and to both what it is."""
    a, b, after = lines.inks[k - 1], lines.inks[k], line_after(lines, k)
    if b[0] == after[:1] == "-":
        return False
    if is_glued(a, b) or (k < TOP and is_place_alone(a) and longest_ahead(lines, k) >= LINK_TEXT):
        return True
    fits = lines.lower[k] or b[0] in "@#"
    if not after or lines.closed[k - 1] == ENDED or not (fits or k - 1 > first):
        return False
    return (fits or len(b) <= LINK_TEXT) and is_glued(b, after)


def flows_untied(lines: Lines, first: int, k: int) -> bool:
    """Whether line `k` goes on with the one before, by its words."""
    a, b, after = lines.inks[k - 1], lines.inks[k], line_after(lines, k)
    closed, indent = lines.closed[k] > OPEN, lines.indents[k]
    if is_unspaced(b[0]) and lines.columns[k - 1] >= SENTENCE and a[-1] not in CLOSERS and (closed or "。" in a):
        return True
    goes_on = bool(after) and ((lines.lower[k + 1] and not closed) or is_glued(b, after))
    if lines.lower[k]:
        longest = max(longest_behind(lines, first, k), longest_ahead(lines, k))
        whole = len(b) >= PHRASE or closed or b[-1] == "," or goes_on or last_word(b) in PREPOSITIONS
        return indent == 1 > lines.indents[k - 1] or ((longest >= LONG or k - 1 > first) and whole)
    last = last_word(a)
    open_ended = last in OPEN_WORDS
    if not (open_ended or goes_on) or LIST_END.search(a[-8:]):
        return False
    if open_ended and longest_behind(lines, first, k) >= LONG:
        return True
    if not goes_on:
        return False
    if last in PREPOSITIONS or last[-1] == ",":
        return True
    tied = is_glued(b, after)
    if a[-1] in ")]" or len(b) > (SENTENCE if tied else LONG if b[0] in OPENERS else LINK_TEXT):
        return False
    return (
        (has_one_space_behind(lines.raws[k - 1]) and (tied or lines.indents[k + 1] == 1 > indent))
        or k - 1 > first
        or len(a) >= SENTENCE
        or (a[-1].islower() and (INSIDE.search(a) is not None or a.count(", ") > 1))
    )


def line_after(lines: Lines, k: int) -> str:
    """The line behind line `k`, where no blank line stands between, or ""."""
    return lines.inks[k + 1] if k + 1 < len(lines.inks) and lines.breaks[k + 1] < 2 else ""


def has_one_space_behind(raw: str) -> bool:
    """Whether one space stands behind the line's ink."""
    return raw[-1] == " " and raw[-2:-1] != " "


def longest_behind(lines: Lines, first: int, k: int) -> int:
    """The length of the longest line of the paragraph up to line `k`, looking at a few."""
    return max(map(len, lines.inks[max(first, k - 8) : k + 1]))


def is_glued(a: str, b: str) -> bool:
    """Whether a mark shows that the two lines are one: `b` starts with a comma, say, or `a` ends with an opening bracket."""
    last, first = a[-1], b[0]
    if leans_back(b):
        return first != "-" or (last.isalpha() and a[0] != "-")
    if first == "(" and ASIDE.match(b):
        return True
    return not last.isalnum() and (leans_forward(a) or (last in "—–" and a[-2:-1].isspace()))


def is_place_alone(ink: str) -> bool:
    """Whether the line is a dateline without agency: a city and a colon or full stop."""
    return ink[-1] in ":." and len(ink) < LONG and ink[:-1].casefold() in cities()


@cache
def cities() -> frozenset[str]:
    """The cities of the tables, casefolded."""
    return frozenset(f"{ALONE}|{LARGE}|{EXONYMS}".casefold().split("|"))


def last_word(ink: str) -> str:
    """The last word of the line, or the end of it."""
    return ink[-20:].rsplit(None, 1)[-1]


def longest_ahead(lines: Lines, k: int) -> int:
    """The length of the longest line from `k` on, as far as the lines seem to go on with each other, looking at a few."""
    inks = lines.inks
    longest = len(inks[k])
    for j in range(k + 1, min(k + 8, len(inks))):
        goes_on = lines.lower[j] or leans_back(inks[j]) or last_word(inks[j - 1]) in PREPOSITIONS
        if lines.breaks[j] > 1 or lines.closed[j - 1] or not goes_on:
            break
        longest = max(longest, len(inks[j]))
    return longest
