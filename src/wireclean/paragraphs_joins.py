"""Which line breaks fall inside a paragraph."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from wireclean.paragraphs_layout import room
from wireclean.paragraphs_lines import (
    CLOSED,
    CLOSERS,
    ENDED,
    FIRST_UNSPACED,
    LEANING,
    OPENERS,
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
    from wireclean.paragraphs_lines import Line, Lines


def words_of(*languages: str) -> frozenset[str]:
    """The words of several languages, each given as one string."""
    return frozenset(" ".join(languages).split())


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
    rules = [""] * len(lines.inks)
    look = look_wrapped if layout.width else look_unwrapped
    first = 0
    for k, goes_on in enumerate(look(lines, layout), 1):
        if goes_on is not False:
            rules[k] = (DOUBLE_SPACED if lines.breaks[k] > 1 else WRAP) if goes_on else find_join(lines, first, k, layout)
        if not rules[k]:
            first = k
    return rules


def find_join(lines: Lines, first: int, k: int, layout: Layout) -> str:
    """The rule under which line `k` is joined to the paragraph that runs from line `first` to the line before, or ""."""
    a, b = lines[k - 1], lines[k]
    if layout.width and is_wrapped(lines, k, layout):
        rule = DOUBLE_SPACED if b.breaks > 1 else WRAP
    elif b.breaks < 2 and flows_on(lines, first, k):
        rule = LINK
    else:
        return ""
    return "" if is_divided(a, b, lines[first], layout) or is_sign_off(lines, k) else rule


def look_wrapped(lines: Lines, layout: Layout) -> Iterator[bool | None]:
    """For each line but the first whether it goes on with the line before; None where more must be asked than the columns tell.

    A line goes on with one that was full, or nearly so if it starts lower-case, where no end mark stands between and there is
    nothing about the form of either; it doesn't go on with one that ended early, where it is quiet.
    """
    width, slack, blank = layout.width, layout.slack, layout.blank
    deepest = layout.margin + 1 if layout.first_line else 0
    end = len(lines.inks) - 1
    plain = lines.plain
    for k, (column, closed, indent, word, lower, next_indent, breaks) in enumerate(lines.pairs, 1):
        if breaks >= blank:
            yield False
            continue
        left = width - column - 1 - word
        if (
            not closed
            and (left < slack or (lower and left <= width // 3))
            and (lower or column <= width + 8)
            and plain[k - 1]
            and plain[k]
            and (next_indent <= deepest if deepest else next_indent == indent)
            and k < end
            and ("a" <= lines.lasts[k - 1] <= "z" or not shouts(lines.inks[k - 1]))
        ):
            yield True
        elif (left >= slack and (closed or left > width // 8 + 1)) or column > width + 8:
            yield False if is_quiet(lines, k) else None
        else:
            yield None


def look_unwrapped(lines: Lines, _: Layout) -> Iterator[bool | None]:
    """The same where no line was full."""
    neighbors = zip(islice(lines.breaks, 1, None), lines.closed, islice(lines.firsts, 1, None), strict=False)
    for k, (breaks, closed, first) in enumerate(neighbors, 1):
        yield False if breaks > 1 or (closed == ENDED and first not in TIED and k >= TOP) or is_quiet(lines, k) else None


def is_quiet(lines: Lines, k: int) -> bool:
    """Whether nothing about line `k`, nor about the lines beside it, shows that it goes on with the sentence of the line before."""
    inks, firsts, lasts, lower = lines.inks, lines.firsts, lines.lasts, lines.lower
    before, after, closed = k - 1, k + 1, lines.closed[k - 1]
    if (firsts[k] in TIED or lasts[before] in TYING) and is_glued(inks[before], inks[k]):
        return False
    if k < TOP and is_place_alone(inks[before]):
        return False
    if closed == ENDED:
        return True
    if lower[k] or firsts[k] >= FIRST_UNSPACED:
        return False
    if after < len(inks) and lines.breaks[after] < 2:
        if lower[after] and not lines.closed[k]:
            return False
        if (firsts[after] in TIED or lasts[k] in TYING) and is_glued(inks[k], inks[after]):
            return False
    return closed == CLOSED or last_word(inks[before]) not in OPEN_WORDS


def is_divided(a: Line, b: Line, opening: Line, layout: Layout) -> bool:
    """Whether form alone tells that line `b` starts a paragraph: a list item, a table, an indent, a sign-off."""
    if not (a.plain and b.plain):
        if a.apart or b.apart or bool(a.quoted) != bool(b.quoted) or b.bullet:
            return True
        full = layout.width > 0 and room(a, b, layout.width) < layout.slack
        if b.item and not (full and (not a.closed or ASIDE_DASH.match(b.text))):
            return True
    if a.closed and not b.text[1:2].islower() and SPEAKER.match(b.text) and b.text.upper() != b.text:
        return True
    if layout.width and shouts(a.text) and b.text.upper() != b.text:
        return True
    if b.indent == a.indent and not layout.first_line:
        return False
    listed = not opening.plain and opening.item
    if listed and b.indent > opening.indent:
        return False
    if layout.first_line:
        return b.indent > layout.margin + (not a.closed)
    if layout.hanging:
        return b.indent < a.indent
    if b.indent > a.indent:
        return layout.width > 0 or b.indent > a.indent + 1
    return b.indent < a.indent and (listed or a is not opening) and layout.width > 0


def is_sign_off(lines: Lines, k: int) -> bool:
    """Whether line `k` is what the wire set under a story."""
    a, b = lines[k - 1], lines[k]
    return b.text[0] in WIRE_END_STARTS and WIRE_END.match(b.text) is not None and (a.closed or (k + 1 == len(lines) and not b.closed))


def shouts(ink: str) -> bool:
    """Whether the line is a headline in capitals."""
    return len(ink) > 20 and is_upper(ink) and not is_uncased(ink)


def is_wrapped(lines: Lines, k: int, layout: Layout) -> bool:
    """Whether line `k` was parted from the line before because it was full."""
    a, b = lines[k - 1], lines[k]
    if a.column > layout.width + 8:
        return b.lower and not a.closed
    left = room(a, b, layout.width)
    if left < layout.slack:
        if a.ended and not layout.marked and (a.text[-1] in QUOTES or b.text[0] in QUOTES):
            return False
        if not a.ended or b.closed or b.lower or not (3 * b.column < 2 * layout.width or " " not in b.text):
            return True
        after = lines[k + 1] if k + 1 < len(lines) and lines[k + 1].breaks < layout.blank else None
        return after is not None and room(b, after, layout.width) < layout.slack  # else it is a label, such as a heading
    if a.closed:
        return False
    if b.lower or last_word(a.text) in OPEN_WORDS:
        return left <= layout.width // 3
    return left <= (layout.width // 8 if is_uncased(b.text) else 1)


def flows_on(lines: Lines, first: int, k: int) -> bool:
    """Whether line `k` goes on with the sentence of the paragraph that runs from line `first` to the line before.

    So it is where the text of a link was set on a line of its own, and the sentence around it on two more.
    """
    a, b = lines[k - 1], lines[k]
    return (flows_tied(lines, first, k) or (not a.closed and not lines[first].lower and flows_untied(lines, first, k))) and not (
        b.item or b.quoted
    )


def flows_tied(lines: Lines, first: int, k: int) -> bool:
    """Whether a mark ties line `k` to the line before, or to the line behind it a mark, and to both what it is."""
    a, b = lines[k - 1], lines[k]
    after = lines[k + 1] if k + 1 < len(lines) and lines[k + 1].breaks < 2 else None
    if after is not None and b.text[0] == after.text[0] == "-":
        return False
    if is_glued(a.text, b.text) or (k < TOP and is_place_alone(a.text) and longest_ahead(lines, k) >= LINK_TEXT):
        return True
    if after is None or a.ended or not (b.lower or k - 1 > first or b.text[0] in "@#"):
        return False
    return (b.lower or b.text[0] in "@#" or len(b.text) <= LINK_TEXT) and is_glued(b.text, after.text)


def flows_untied(lines: Lines, first: int, k: int) -> bool:
    """Whether line `k` goes on with the one before, by its words."""
    a, b = lines[k - 1], lines[k]
    if is_unspaced(b.text[0]) and a.column >= SENTENCE and a.text[-1] not in CLOSERS and (b.closed or "。" in a.text):
        return True
    after = lines[k + 1] if k + 1 < len(lines) and lines[k + 1].breaks < 2 else None
    goes_on = after is not None and ((after.lower and not b.closed) or is_glued(b.text, after.text))
    if b.lower:
        longest = max(longest_behind(lines, first, k), longest_ahead(lines, k))
        whole = len(b.text) >= PHRASE or b.closed or b.text[-1] == "," or goes_on or last_word(b.text) in PREPOSITIONS
        return b.indent == 1 > a.indent or ((longest >= LONG or k - 1 > first) and whole)
    last = last_word(a.text)
    open_ended = last in OPEN_WORDS
    if not (open_ended or goes_on) or LIST_END.search(a.text[-8:]):
        return False
    if open_ended and longest_behind(lines, first, k) >= LONG:
        return True
    if after is None or not goes_on:
        return False
    if last in PREPOSITIONS or last[-1] == ",":
        return True
    tied = is_glued(b.text, after.text)
    if a.text[-1] in ")]" or len(b.text) > (SENTENCE if tied else LONG if b.text[0] in OPENERS else LINK_TEXT):
        return False
    spaced = a.trailing and (tied or after.indent == 1 > b.indent)
    return (
        spaced
        or k - 1 > first
        or len(a.text) >= SENTENCE
        or (a.text[-1].islower() and (INSIDE.search(a.text) is not None or a.text.count(", ") > 1))
    )


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
    """The last word of the line, or the end of it; in lower case if it is capitalized, but not if it is in capitals."""
    word = ink[-20:].rsplit(None, 1)[-1]
    return word.lower() if word[1:].islower() else word


def longest_ahead(lines: Lines, k: int) -> int:
    """The length of the longest line from `k` on, as far as the lines seem to go on with each other, looking at a few."""
    longest = len(lines.inks[k])
    for a, b in pairwise(map(lines.__getitem__, range(k, min(k + 8, len(lines))))):
        if b.breaks > 1 or a.closed or not (b.lower or leans_back(b.text) or last_word(a.text) in PREPOSITIONS):
            break
        longest = max(longest, len(b.text))
    return longest
