"""Repair quote marks that are mismatched, mis-spaced, doubled, escaped or written with other signs."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from wireclean.cleaner import cleaner
from wireclean.edits import Edit
from wireclean.marks import (
    GLUE,
    LEFT_DOUBLE,
    LEFT_GUILLEMET,
    LEFT_SINGLE,
    LOW_DOUBLE,
    LOW_SINGLE,
    RIGHT_DOUBLE,
    RIGHT_GUILLEMET,
    RIGHT_SINGLE,
    STRAIGHT_DOUBLE,
    STRAIGHT_SINGLE,
)
from wireclean.patterns import lazy
from wireclean.quote_costs import KEPT, NESTED_CLOSE, NESTED_OPEN
from wireclean.quote_dress import CURLY, DRESS, STRAIGHT, Usage, Votes
from wireclean.quote_foreign import mended
from wireclean.quote_parse import read, single_first
from wireclean.quote_print import DOUBLE, SIGNS, SPACING, STYLE, UNCHANGED, Spaces, fault, sound, spaces
from wireclean.quote_tokens import FOREIGN, SUFFIXES, read_marks
from wireclean.quote_tokens import SIGNS as ALL_SIGNS
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireclean.quote_parse import Reading
    from wireclean.quote_tokens import Mark

RULES: tuple[Rule, ...] = (
    Rule(
        "quotes.mismatched",
        "Turns a mark that points the wrong way, or makes a pair of a double and a single mark, or of a curly and a straight one.",
        "The two ends of a quotation are one pair of signs; word processors guess a mark's direction from the space beside it and miss "
        "where an edit or a scraper moved the space. Of a single and a double mark the double one wins, but in a story that sets "
        "speech in single marks.",
        "‘We agree,” he said.",
        "“We agree,” he said.",
        "‘We agree,’ he said.",
        "Where a writer means an apostrophe at the start of a name that looks like the start of a quotation.",
    ),
    Rule(
        "quotes.spacing",
        "Takes a space away inside a quotation's marks, or sets one between a mark and the word outside.",
        "No stylebook sets spaces inside English quotation marks; they come from machine translation, and from markup taken out of a text. "
        "In other languages a space goes where it is on one side only.",
        '"We agree, "he said, and left.',
        '"We agree," he said, and left.',
        "rated “A”, “B” or “C”",
        "Where the mark belongs to a formula or to code.",
    ),
    Rule(
        "quotes.doubled",
        "Makes one mark of a mark that is set twice.",
        "A field of a table (CSV) doubles the marks within it, and an editor that adds marks finds some already there.",
        'They called it ""a gift"" to the city.',
        'They called it "a gift" to the city.',
        "“He said ‘no’”",
        "Where an empty quotation is meant.",
    ),
    Rule(
        "quotes.escaped",
        "Takes away a backslash before a mark.",
        "The text was once a string in a program or a data file, in which a mark has to be escaped.",
        'They called it \\"a gift\\" to the city.',
        'They called it "a gift" to the city.',
        "the folder C:\\News",
        "Where a text explains how to escape marks.",
    ),
    Rule(
        "quotes.apostrophe",
        "Sets an apostrophe where another sign or a space stands within a word, and at the start of a decade or a clipped word.",
        "An apostrophe is ’ (U+2019) or the straight sign; an accent or an opening mark in its place is a program's mistake.",
        "It doesn´t matter.",
        "It doesn’t matter.",
        "the ’90s, and rock ’n’ roll",
        "Where an accent is a letter's own, as in the transcription of some languages.",
    ),
    Rule(
        "quotes.stand-in",
        "Sets a quotation mark where two apostrophes, accents or commas stand for one.",
        "Typewriters, TeX and old feeds write quotation marks with other signs; readers and programs no longer know them.",
        "They called it ``a gift'' to the city, and it wasn't.",
        'They called it "a gift" to the city, and it wasn\'t.',
        "a pipe of 5'' or less",
        "Where a text shows TeX or shell commands.",
    ),
    Rule(
        "quotes.nested",
        "Makes single marks of double ones within a double quotation.",
        "American and British stylebooks alternate the two kinds, so that the reader knows which quotation ends.",
        "“She said “no” to me,” he said.",
        "“She said ‘no’ to me,” he said.",
        "“She said no.” “To me?” he said.",
        "Where the outer mark is lost, and the inner ones were the outer.",
    ),
    Rule(
        "quotes.foreign",
        "Sets English marks in an English story where German or French ones stand.",
        "English has no „…“ and «…»; they come from a translator's keyboard. Stories in other languages keep their marks, and so do words "
        "of another language in an English story.",
        "The paper called it „a gift“ to the city, and that was that.",
        "The paper called it “a gift” to the city, and that was that.",
        "Die Zeitung nannte es „ein Geschenk“ an die Stadt, und das war es.",
        "Where an English story quotes another language, and so few words of it that nothing shows which.",
    ),
    Rule(
        "quotes.style",
        "Sets all marks curly, or all straight.",
        "Done only where it is asked for: readers want one dress, and many programs want straight marks.",
        '"It\'s late," she said.',
        "“It’s late,” she said.",
        "a board of 6' 2\"",
        "Where nothing shows whether a mark opens or closes; such a mark is left as it is.",
        (("style", "curly"),),
    ),
)

MARGIN, STYLE_MARGIN = 0.29, 0.02
"""By how much a reading must be cheaper than any that prints differently, for a repair and for a change of dress."""

_BLANK_LINE = lazy(r"\n[^\S\n]*+\n\s*+")
_LINE = lazy(r"[\n\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]\s*+")
_OPENS = lazy(rf"[{LEFT_DOUBLE}{LEFT_SINGLE}{STRAIGHT_DOUBLE}{STRAIGHT_SINGLE}]|``")
_OTHER_PAIRS = (
    (LOW_DOUBLE, r"(?=\S)", r"(?<=\S)", LEFT_DOUBLE + RIGHT_DOUBLE),
    (LOW_SINGLE, r"(?=\S)", r"(?<=\S)", LEFT_SINGLE + RIGHT_SINGLE),
    (LEFT_GUILLEMET, r"(?=\S)", r"(?<=\S)", RIGHT_GUILLEMET),
    (LEFT_GUILLEMET, r"(?=\s)", r"(?<=\s)", RIGHT_GUILLEMET),
    (RIGHT_GUILLEMET, "", "", LEFT_GUILLEMET),
)
_CODE = lazy(
    r"""<[A-Za-z/!][^<>\n]*+>|`(?<![\w`].)(?=[^\s`])(?:[^`'\n]++|'[^`'\n]*+')*+(?<=\S)`(?![\w`])"""
    r"""|=\s?["'`](?!\s)|\((?<=\w.)[fr]?["'](?=\S)|\[(?<=\w.)["']\w|"(?<=\w.),"\w|\{\s?["'][^"'\n]*+["']\s?:"""
    r"""|\\(?<=["'`].)["'n]["']|\\[A-Za-z]++\{"""
)
"""A tag or a piece of code between backticks, whose marks are not for readers; or else what shows that a paragraph is a piece of
a program, of TeX or of a table. Each way begins with a sign of its own, since signs are searched for in no time."""
_SIGN = lazy(f"[{re.escape(ALL_SIGNS)}]")
_MANY = 200
"""A paragraph with more marks than these, and every third of its characters one, is no prose: nothing shows how they pair."""
_SPANS = frozenset("<`")
"""What a tag and a piece of code between backticks begin with."""
_STYLES = {"keep": None, "curly": CURLY, "straight": STRAIGHT}


@cleaner(choices={"style": tuple(_STYLES)})
def repair_quotes(text: str, *, style: str = "keep") -> Iterator[Edit]:
    r"""Repair quote marks and the spaces beside them: mismatched, mis-spaced, doubled, escaped, or written with other signs.

    A paragraph is read as a whole: of all ways to pair its marks the one is taken that supposes the fewest and smallest
    faults. Where another way is nearly as good and would print differently, the mark is left alone. No mark is invented
    to balance another, and none is struck but a doubled one. A quotation may run over several paragraphs. Paragraphs are
    the blocks between blank lines; where there is no blank line, the lines. One of hundreds of marks with next to nothing between
    them is no prose, and stays.

    `style="keep"` leaves the dress of sound marks as it is, and gives a repaired mark that of its partner, else of the
    paragraph, else of the story; `"curly"` and `"straight"` set one dress throughout. British order (the comma outside,
    single marks first) is left alone, as are primes (6' 2") and the well-set marks of other languages.

    >>> repair_quotes("‘We don’t agree, ”he said. ”It‘s ``late''.“")
    '“We don’t agree,” he said. “It’s ‘late’.”'
    >>> repair_quotes.using(style="curly")("\"It's the '90s,\" she said.")
    '“It’s the ’90s,” she said.'
    """
    return quotes_from(text, 0, style=style)


def quotes_from(text: str, at: int, *, style: str = "keep") -> Iterator[Edit]:
    """The edits of `repair_quotes` in a text that the certificate lets pass up to `at`."""
    certificate = _CERTIFICATES[style, True]
    at = _end(certificate, text, at)
    if at == len(text):
        return
    usage = Usage(text)
    if usage.other_marks and not usage.plainly_english:
        certificate = _CERTIFICATES[style, False]
        at = _end(certificate, text, at)
        if at == len(text):
            return
    spans = _paragraphs(text)
    while at < len(text):
        k = bisect_right(spans, (at, len(text))) - 1
        yield from _repair(text, spans, k, usage, _STYLES[style])
        at = _end(certificate, text, spans[k + 1][0]) if k + 1 < len(spans) else len(text)


def _end(certificate: re.Pattern[str], text: str, start: int) -> int:
    """Where the certificate stops."""
    match = certificate.match(text, start)
    return match.end() if match else start


def certificate(style: str, *, english: bool, others: Callable[[str], str], nested: Callable[[str], str]) -> str:
    """A pattern that swallows well-set paragraphs; where it stops there may be a fault. Possessive all through.

    It knows the dress that the style leaves alone, curly or straight or both; where the text isn't English, other pairs too. `others`
    makes the ways to match a run of other characters than those it is given, and `nested` does where there is less to match.
    """
    word = r"[^\W_]"
    apostrophes = RIGHT_SINGLE * (style != "straight") + STRAIGHT_SINGLE * (style != "curly")
    within_word = rf"[{apostrophes}](?<={word}.)(?={word})"
    decade = rf"[{apostrophes}](?<!\w.)(?=\d\ds?\b)"
    cut_short = rf"[{apostrophes}](?:(?<=[sS].)|(?<=in.))(?=[\s.,;:!?)]|\Z)(?!\s(?:{'|'.join(sorted(SUFFIXES))})\b)"
    apostrophe = f"{within_word}|{decade}|{cut_short}"
    line_end, line_feed, paragraph_end = "\n", r"\n(?![^\S\n]*+\n)", r"\n[^\S\n]*+\n|\Z"
    line = f"{nested(ALL_SIGNS + line_end)}|{line_feed}"
    starts, ends = r"(?=[^\s,;:!?)\]}])", rf"(?<![\s(\[\\].)(?![{GLUE}])"

    goes_on = rf"(?=\n[^\S\n]*+\n\s*+[{LEFT_DOUBLE}{STRAIGHT_DOUBLE}])"

    def quotation(opening: str, closing: str, inner: str) -> str:
        after = rf"(?<![{GLUE},.;:!?)\]%\\].)"
        return rf"{opening}{after}{starts}(?:{inner})*+{closing}{ends}"

    found = []
    curly, straight = (LEFT_DOUBLE, RIGHT_DOUBLE, LEFT_SINGLE, RIGHT_SINGLE), (STRAIGHT_DOUBLE,) * 2 + (STRAIGHT_SINGLE,) * 2
    for double, double_end, single, single_end in [curly] * (style != "straight") + [straight] * (style != "curly"):
        second = quotation(single, single_end, f"{line}|{within_word}")
        speech, left_open = (
            rf"{double}(?<!\S.){starts}(?:{ways(ALL_SIGNS + line_end)}|{within_word}|{decade}|{second})*+" for ways in (others, nested)
        )
        found.append(f"{speech}(?:{double_end}{ends}|(?={paragraph_end}))")
        found.append(quotation(double, double_end, f"{line}|{apostrophe}|{second}"))
        found.append(rf"{left_open}(?=\n)")
        found.append(rf"{double}(?<=\n\n.){starts}(?:{nested(ALL_SIGNS + line_end)}|{apostrophe}|{second})*+{goes_on}")
        found.append(quotation(single, single_end, f"{line}|{within_word}|{quotation(double, double_end, f'{line}|{apostrophe}')}"))
    for opening, starts, ends, closing in [] if english else _OTHER_PAIRS:
        inner = f"{line}|{within_word}|{LOW_SINGLE}(?:{line})*+[{LEFT_SINGLE}{RIGHT_SINGLE}]"
        found.append(f"(?<![{GLUE},.;:!?]){opening}{starts}(?:{inner})*+{ends}[{closing}]")
    return f"(?:{others(ALL_SIGNS)}|{apostrophe}|{'|'.join(found)})*+"


def _others(characters: str) -> str:
    """Ways to match a run of other characters than these. A class that says what is in it takes half the time of one that says what isn't.

    The further it goes the longer it takes to compile; it ends where the alphabets and their punctuation do.
    """
    ranges, start = "", 0
    for code in [*sorted(map(ord, characters)), 0x2100]:
        ranges += rf"\u{start:04x}-\u{code - 1:04x}" if start < code else ""
        start = code + 1
    return rf"[{ranges}]++|[^\0-\u20ff]++"


def _but(characters: str) -> str:
    return f"[^{re.escape(characters)}]++"


_CERTIFICATES = {
    (style, english): lazy(certificate(style, english=english, others=_others, nested=_but), re.DOTALL)
    for style in _STYLES
    for english in (True, False)
}
"""The certificates for each style, and for English texts and others."""


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Blocks between blank lines; where there is no blank line, lines. The first and the last may be empty."""
    gaps = [match.span() for match in _BLANK_LINE.finditer(text)] or [match.span() for match in _LINE.finditer(text)]
    return list(zip([0, *[end for _, end in gaps]], [*[start for start, _ in gaps], len(text)], strict=True))


def _repair(text: str, spans: Sequence[tuple[int, int]], k: int, usage: Usage, style: int | None) -> Iterable[Edit]:
    """The edits of one paragraph."""
    marks = _for_readers(text, *spans[k])
    others = usage.others(marks)
    mine = usage.own(marks, others)
    edits: Iterable[Edit] = ()
    if mine:
        continues = k > 0 and _left_open(text, *spans[k - 1])
        following = _OPENS.match(text, spans[k + 1][0]) if k + 1 < len(spans) else None
        readings = single_first(read(mine, continues=continues, next_mark=following[0] if following else ""), mine, usage)
        edits = _edits(_Paragraph(mine, readings, Votes.of([mark.text for mark in mine]), usage, style), spans[k][0])
    foreign = [*mended(marks, others, usage)] if others else []
    return sorted([*edits, *foreign]) if foreign else edits


def _for_readers(text: str, start: int, end: int) -> list[Mark]:
    """The marks of a paragraph but for those of code; none where all of it is code, or marks and next to nothing else."""
    if end - start > _MANY and len(_SIGN.findall(text, start, end)) > max(_MANY, (end - start) // 3):
        return []
    marks = read_marks(text, start, end)
    code = [*_CODE.finditer(text, start, end)]
    if not code:
        return marks
    if any(text[match.start()] not in _SPANS for match in code):
        return []
    ends = [match.end() for match in code]
    return [mark for mark in marks if (k := bisect_right(ends, mark.start)) == len(code) or mark.start < code[k].start()]


def _edits(paragraph: _Paragraph, done: int) -> Iterator[Edit]:
    """The edits of those marks of a paragraph that follow the rules of English; none before `done`."""
    for n, mark in enumerate(paragraph.marks):
        printed = paragraph.printed(n)
        if printed is None:
            continue
        sign, change, rule = printed
        start = mark.start - mark.gap_left if change.left == "" else mark.start
        start = start if start >= done else mark.start
        done = mark.end + mark.gap_right if change.right == "" else mark.end
        left, right = change.left or "", change.right or ""
        if rule == SPACING and sign != mark.text and not left:  # two faults, of which either rule may be skipped
            if start < mark.start:
                yield Edit(start, mark.start, "", SPACING)
            yield Edit(mark.start, mark.end, sign, paragraph.dress_rule)
            if change.right is not None:
                yield Edit(mark.end, done, right, SPACING)
        elif sign != mark.text or mark.escaped or (change.left is not None and change.right is not None):
            yield Edit(start, done, left + sign + right, rule)
        elif change.right is None:
            yield Edit(start, mark.start, left, rule)
        else:
            yield Edit(mark.end, done, right, rule)


class _Paragraph(NamedTuple):
    """The marks of a paragraph, what they stand for, and how they are to be dressed."""

    marks: Sequence[Mark]
    readings: Sequence[Reading]
    votes: Votes
    usage: Usage
    style: int | None

    @property
    def dress_rule(self) -> str:
        """The rule under which a sound mark gets another dress."""
        return "quotes.mismatched" if self.style is None else STYLE

    def printed(self, n: int) -> tuple[str, Spaces, str] | None:
        """The sign, the spaces and the rule for a mark that is to be changed; None where it stays."""
        mark, role = self.marks[n], self.readings[n].role
        if role == KEPT and mark.escaped and mark.left.isdigit():
            return mark.text, UNCHANGED, "quotes.escaped"
        if role == KEPT or (role in (NESTED_OPEN, NESTED_CLOSE) and not self.usage.english):
            return None
        change = self._spaces(n)
        dress = self._dress(n) if self.style is None else self.style
        sign = SIGNS[role][dress]
        if sign == mark.text and change == UNCHANGED and not mark.escaped:
            return None
        turned = sign != mark.text and sound(mark, role)
        if not self._sure(n, dress if turned else self.style):
            return None
        return sign, change, self._fault(n, change)

    def _spaces(self, n: int) -> Spaces:
        """What is to stand beside the mark; a straight pair in another language may have a space on either side within, as in French."""
        mark, (role, partner, _) = self.marks[n], self.readings[n]
        change = spaces(mark, role, usage=self.usage)
        if partner < 0 or "" not in change or mark.text != STRAIGHT_DOUBLE or self.usage.english:
            return change
        other = spaces(self.marks[partner], self.readings[partner].role, usage=self.usage)
        return UNCHANGED if "" in other else change

    def _fault(self, n: int, change: Spaces) -> str:
        mark, (role, partner, _) = self.marks[n], self.readings[n]
        rule = fault(mark, role, change)
        if rule == STYLE:
            return self.dress_rule
        if rule == "quotes.mismatched" and partner >= 0 and fault(self.marks[partner], role, UNCHANGED) == FOREIGN:
            return FOREIGN
        return rule

    def _dress(self, n: int) -> int:
        """The dress of a mark under style="keep": its own if it is sound, else its partner's, the paragraph's or the story's.

        Of a pair that is sound but for its two dresses, both take the story's.
        """
        role, partner = self.readings[n].role, self.readings[n].partner
        mine, theirs = self._sound_dress(n), self._sound_dress(partner) if partner >= 0 else None
        double = role in DOUBLE
        if mine is not None:
            return mine if theirs in (None, mine) else self.usage.dress(double=double)
        for dress in (theirs, self.votes.dress(double=double)):
            if dress is not None:
                return dress
        return self.usage.dress(double=double)

    def _sound_dress(self, n: int) -> int | None:
        mark = self.marks[n]
        return DRESS.get(mark.text) if sound(mark, self.readings[n].role) else None

    def _sure(self, n: int, style: int | None) -> bool:
        """Whether no other reading that would print differently is nearly as cheap."""
        mark, (role, _, margins) = self.marks[n], self.readings[n]
        mine = self._as(mark, role, style)
        least = STYLE_MARGIN if sound(mark, role) and mine[1] == UNCHANGED else MARGIN
        near = [other for other, dearer in margins().items() if dearer < least and other != role]
        return all(self._as(mark, other, style) == mine for other in near)

    def _as(self, mark: Mark, role: int, style: int | None) -> tuple[str, Spaces]:
        """How the mark would be printed in another role; a dress that is yet to be found is taken to be curly."""
        keeps = role not in SIGNS or (style is None and sound(mark, role))
        return mark.text if keeps else SIGNS[role][style or CURLY], spaces(mark, role, usage=self.usage)


def _left_open(text: str, start: int, end: int) -> bool:
    """Whether a quotation is open at the end of a paragraph, as far as its double marks show."""
    opened, closed = text.rfind(LEFT_DOUBLE, start, end), text.rfind(RIGHT_DOUBLE, start, end)
    if opened >= 0 or closed >= 0:
        return opened > closed
    return text.count(STRAIGHT_DOUBLE, start, end) % 2 == 1
