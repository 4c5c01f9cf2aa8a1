"""What a view of a story shows: its changed paragraphs, piece by piece, as the recorded edits tell it, and never too much.

The views themselves are made by `report_terminal` and `report_html`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

import regex

from wireclean.marks import NO_BREAK_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from wireclean.story import Story

MOST_EDITS = 500
"""How many edits a view shows; the rest are counted."""
LONGEST = 800
"""How many characters of a piece a view shows; of a longer one the head and the tail, and how much is between them."""

SIGNS = {"\n": "⏎", "\t": "⇥", " ": "␣", NO_BREAK_SPACE: "⍽"}
"""How characters are shown that the eye can't see; others by their code points."""


class Change(NamedTuple):
    """What one edit took out, what it put in, and its rule."""

    old: str
    new: str
    rule: str

    @property
    def ends_line(self) -> bool:
        """Whether a whole line went, so that what follows starts a new one in a view."""
        return not self.new and self.old.endswith("\n") and not self.old.isspace()

    @property
    def points(self) -> str:
        """Its code points where a glyph doesn't tell enough: two characters at most, and no letter or digit; else "".

        >>> Change("‘", "“", "quotes.mismatched").points, Change(" ", "", "quotes.spacing").points
        ('U+2018 → U+201C', 'U+0020 → nothing')
        """
        if max(len(self.old), len(self.new)) > 2 or any(map(str.isalnum, self.old + self.new)):
            return ""
        return " → ".join(" ".join(map(code_point, side)) or "nothing" for side in (self.old, self.new))


def is_small(side: str) -> bool:
    r"""Whether one side of a change is a mark or two, so small that the eye wants help; white space has symbols instead.

    >>> is_small("“"), is_small(",” "), is_small("said"), is_small("\n\n")
    (True, True, False, False)
    """
    return 0 < len(side) <= 6 and not side.isspace() and (len(side) <= 2 or not any(map(str.isalnum, side)))


class Changed(NamedTuple):
    """A paragraph in which edits start, or several that one edit reaches over: their numbers in `story.paragraphs`, from 1.

    A piece that is a `str` stayed as it was.
    """

    first: int
    last: int
    pieces: list[str | Change]


class Unchanged(NamedTuple):
    """Paragraphs without edits: how many, and their text."""

    paragraphs: int
    text: str


def outline(story: Story) -> Iterator[Changed | Unchanged]:
    """The story in order: to its end, or to the last edit that a view shows; line breaks between paragraphs left out."""
    text, edits = story.text, story.edits
    first = number = 1
    last = done = begin = shift = 0
    end = _paragraph_end(text, 0)
    pieces: list[str | Change] = []
    for start, stop, new, rule in edits[:MOST_EDITS]:
        at = start + shift
        if at >= end + 2 <= len(text):
            if pieces:
                yield Changed(first, number, [*pieces, text[done:end]])
                pieces, last, done = [], number, end + 2
            while at >= end + 2 <= len(text):
                number, begin = number + 1, end + 2
                end = _paragraph_end(text, begin)
            if number - last > 1:
                yield Unchanged(number - last - 1, text[done : begin - 2])
            first, done = number, begin
        # the first line break of a blank line, kept where the edit only adds the second, is no line of its own
        kept = text[done:end] if end < at and at + len(new) <= end + 2 else text[done:at]
        pieces += [kept, Change(story.raw[start:stop], new, _harmless(rule))]
        done = at + len(new)
        shift += len(new) - (stop - start)
        while done > end + 2 <= len(text):
            number, end = number + 1, _paragraph_end(text, end + 2)
    if len(edits) > MOST_EDITS:
        yield Changed(first, number, [*pieces, text[done : min(end, edits[MOST_EDITS].start + shift)]])
        return
    if pieces:
        yield Changed(first, number, [*pieces, text[done:end]])
        last, done = number, end + 2
    rest = (text.count("\n\n") + 1 if text else 0) - last
    if rest > 0:
        yield Unchanged(rest, text[done:])


def _paragraph_end(text: str, begin: int) -> int:
    end = text.find("\n\n", begin)
    return len(text) if end < 0 else end


def summary(story: Story) -> str:
    """How many edits, and what they did to the length."""
    if not story.edits:
        return f"nothing changed in {counted(len(story.raw), 'character')}"
    return f"{counted(len(story.edits), 'edit')}, {len(story.raw):,} → {counted(len(story.text), 'character')}"


def rule_counts(story: Story) -> list[tuple[str, int]]:
    """The rules, by name, and how often each was applied."""
    return sorted(Counter(_harmless(edit.rule) for edit in story.edits).items())


def unseen(story: Story) -> str:
    """What is to be said of edits that are too many to be shown; "" where all are."""
    more = len(story.edits) - MOST_EDITS
    return f"the first {MOST_EDITS} edits are shown; {counted(more, 'more')} in story.edits" if more > 0 else ""


def counted(count: int, noun: str) -> str:
    """A count with its noun.

    >>> counted(1, "edit"), counted(1200, "edit")
    ('1 edit', '1,200 edits')
    """
    return f"{count:,} {noun}" if count == 1 or noun == "more" else f"{count:,} {noun}s"


def code_point(character: str) -> str:
    """As Unicode writes it.

    >>> code_point("“")
    'U+201C'
    """
    return f"U+{ord(character):04X}"


def shortened(text: str) -> str:
    """The text, or its head and its tail where it is longer than a view shows."""
    if len(text) <= LONGEST:
        return text
    reach = LONGEST // 3
    return f"{text[:reach]}[…{len(text) - 2 * reach:,} characters…]{text[-reach:]}"


class Run(NamedTuple):
    """Part of a text as a view shows it: `text` as it is, a `sign` for what the eye can't see, or the code `point` of such."""

    kind: Literal["text", "sign", "point"]
    text: str


def kept_runs(text: str) -> Iterator[Run]:
    r"""Unchanged text; shown by its code points: what could harm a view.

    That is controls, lone surrogates, noncharacters, and what reorders a line.

    >>> list(kept_runs("Yes.\x1b"))
    [Run(kind='text', text='Yes.'), Run(kind='point', text='U+001B')]
    """
    return _runs(text, _HARMFUL, breaks=False)


def changed_runs(text: str) -> Iterator[Run]:
    r"""One side of a change; shown by a sign or its code point: what could harm a view, and what the eye can't see.

    That is line breaks, odd spaces, plain ones at an edge or beside other white space, and characters without a glyph. A combining
    mark at the start gets a base. Where there is more than white space, each line starts a new one.

    >>> list(changed_runs("Advertisement\n\n"))
    [Run(kind='text', text='Advertisement'), Run(kind='sign', text='⏎⏎')]
    """
    based = "◌" + text if category(text[:1] or "-").startswith("M") else text
    return _runs(shortened(based), _INVISIBLE, breaks=not text.isspace())


def _harmless(rule: str) -> str:
    return "".join(run.text for run in kept_runs(rule))


def _runs(text: str, hidden: regex.Pattern[str], *, breaks: bool) -> Iterator[Run]:
    at = 0
    for match in hidden.finditer(text):
        found = match[0]
        if match.start() > at:
            yield Run("text", text[at : match.start()])
        at = match.end()
        yield Run("sign", SIGNS[found[0]] * len(found)) if found[0] in SIGNS else Run("point", code_point(found))
        if breaks and found[0] == "\n" and at < len(text):
            yield Run("text", "\n")
    if at < len(text):
        yield Run("text", text[at:])


_CONTROLS = r"\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}"
_HARMFUL = regex.compile(rf"[[{_CONTROLS}--[\n\t]][\p{{Cf}}--[\p{{bc=BN}}\p{{bc=AN}}]]]", regex.VERSION1)
_INVISIBLE = regex.compile(
    rf"\n+|[[{_CONTROLS}\p{{Cf}}\p{{Co}}\p{{Zs}}]--\N{{SPACE}}]|(?<=\s)\N{{SPACE}}|\N{{SPACE}}(?=\s|\Z)|\A\N{{SPACE}}", regex.VERSION1
)
