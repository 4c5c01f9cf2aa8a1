"""Characters that encodings broke: line ends, mojibake, entities, controls, odd spaces, widths, normal form."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from wireclean.characters_entities import has_lost_ampersands, unescaped
from wireclean.characters_misread import CONTRACTED, misread_marks
from wireclean.characters_mojibake import ANCHORS, SOUND, decoded
from wireclean.cleaner import cleaner
from wireclean.edits import Edit, compose, quick_edit, splice
from wireclean.marks import EM_DASH, EN_DASH, NO_BREAK_SPACE, SOFT_HYPHEN
from wireclean.patterns import lazy
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    _Step = Callable[[str, "_Facts"], Iterable[Edit]]

CONTROL, SPACE, LINE_END = "characters.control", "characters.space", "characters.line-end"
WIDTH, NORMAL_FORM, SURROGATE = "characters.width", "characters.normal-form", "characters.surrogate"

_QUOTES = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
_LIGATURES = "ĲĳŉǄǅǆǇǈǉǊǋǌǱǲǳ\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"

# The certificate swallows what no step can want to change. What stands in it as a range is in Normalization Form C, whatever
# stands beside it.
PLAIN_ASCII = "".join(sorted({"\n", *map(chr, range(0x20, 0x7F))} - {*"&;=\\"}))
PLAIN_DASHES = "\N{EN DASH}\N{EM DASH}\N{HORIZONTAL ELLIPSIS}\N{BULLET}"
_PLAIN = rf"[{re.escape(PLAIN_ASCII)}{_QUOTES}{PLAIN_DASHES}]"
_SCRIPTS = (
    "Ά\u0388-\u038fΑΔ-ΝΠ-ώЁЃ-БД-ПТ-џא-״ء-غـ-ي٠-٭ٱ-ە、-〠ぁ-ゖゝ-ヿ㐀-䶿一-鿿가-힣\U00020000-\U0002a6df"
    "\u2010-\u2019\u201b-\u201f\u2022-\u2027\u2032-\u203c\u20a0-\u20a6\u20a8-\u20ab\u20ad-\u20bf\u2122\u2190-\u21ff\u2500\u25a0-\u25c9"
    "\u25cb-\u27bf\ufe0f\U0001f000-\U0001faff"
)
SOUND_SIGNS = (
    rf"(?!{CONTRACTED})(?:{SOUND}|(?![{ANCHORS}{_LIGATURES}{SOFT_HYPHEN}])[¡-\u024fẠ-ỹ]"
    rf"|[{NO_BREAK_SPACE}\N{{NARROW NO-BREAK SPACE}}](?:(?<![^\S\n].)(?=[0-9»:;!?%])|(?<=[0-9{EN_DASH}{EM_DASH}].)(?=\S))"
    rf"|{NO_BREAK_SPACE}(?:(?<![^\n].)[ \t{NO_BREAK_SPACE}]*+|[ \t{NO_BREAK_SPACE}]*+(?=\n|\Z))"
    r"|;(?<!quot;)(?<!dquo;)(?<!squo;)(?<!dash;)(?<!llip;)(?<!nbsp;)(?<!amp;)(?<!\blt;)(?<!\bgt;)(?<!#\d\d;)(?<!#\d\d\d;)(?<!#\d\d\d\d;)"
    r"|&(?![A-Za-z][0-9A-Za-z]{1,23};|\#|nbsp|quot|[lr][sd]quo|[mn]dash|hellip)"
    r"|\\(?![ux])"
    r"|=(?![89A-F][0-9A-F]=)"
    r"|\t(?<![^\n\t]\t))"
)
"""Ways to match what else a Latin text may hold, where nothing beside it makes it suspect."""
_CERTIFICATE = lazy(rf"{_PLAIN}*+(?:(?:{SOUND_SIGNS}|(?!{CONTRACTED})[{_SCRIPTS}]++){_PLAIN}*+)*+")
_ASCII = PLAIN_ASCII.encode()
"""Of that the ASCII: to take it out of a text and see that nothing is left is quicker than to read on to the end."""
_GAP = "  "
_INNER_GAP = lazy(r"  (?<=[^\n ]  ) *+(?=[^\n])")

_NEXT_LINE = "\x85"
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
_LINE_END = lazy(rf"[{_LINE_ENDS}]+")
_LINE_END_OR_NEXT = lazy(rf"[{_LINE_ENDS}{_NEXT_LINE}]+")
_RETURN = lazy(r"\r")
_PAGE = lazy(r"[\v\f]+")
_ELLIPSIS = lazy(rf"[^.!?:\")\x85{_QUOTES}]\x85(?!\Z)|\x85[ a-z]")
"""U+0085 where no line can end."""

_EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u318f\u31a0-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U00020000-\U0003ffff"
)
_ONE_EAST_ASIAN = lazy(f"[{_EAST_ASIAN}]")
_ONE_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ONE_UNSPACED = lazy(f"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u303f{_EAST_ASIAN}]")
"""Scripts without spaces between words, which mark a place to break with a zero-width one."""
_JOINERLESS = lazy("[\x00-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u206f\u20a0-\u20cf]?")
"""Scripts, with their punctuation, to which joiners mean nothing: Latin, Greek, Cyrillic, Armenian; or a line's end."""

_ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_BIDI = "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS = rf"\x00-\x08\x0e-\x1f\x7f-\x9f{SOFT_HYPHEN}{_ZERO_WIDTH_SPACE}{_JOINERS}{_BIDI}{_LIGATURES}\ud800-\udfff"
_INVISIBLE = r"\N{WORD JOINER}\u206a-\u206f\N{ZERO WIDTH NO-BREAK SPACE}\ufff9-\ufffc"
_NOTHING_ODD = lazy(f"[^{_CONTROLS}{_INVISIBLE}]*+")
_ODD = lazy(rf"[{_CONTROLS}{_INVISIBLE}](?:(?<=\x1b)\[[0-9;]{{0,32}}[A-Za-z]|(?<=[\ud800-\udbff])[\udc00-\udfff])?")
_LONE_C1 = lazy(r"[\x80-\x9f](?<![^\x00-\x7f].)(?![^\x00-\x7f])")
"""A control that belongs to no UTF-8 sequence, whatever encoding the text was read in."""

_NOTHING_WIDE = lazy(r"[^\uff01-\uff5e\uffe0-\uffe6]*+")
_WIDE = lazy(r"[\uff01-\uff5e\uffe0-\uffe6]+")
_ASCII_LETTER = lazy(r"[A-Za-z]")
_CLUSTER = lazy(r"[\x00-\x7f]?[^\x00-\x7f]++")
"""What normalisation can change: a base and what follows. ASCII never composes with what stands before it."""

_WHITE = f" \t{NO_BREAK_SPACE}{SOFT_HYPHEN}"

_THIN = (
    "\N{FOUR-PER-EM SPACE}\N{SIX-PER-EM SPACE}\N{FIGURE SPACE}\N{PUNCTUATION SPACE}\N{THIN SPACE}\N{HAIR SPACE}"
    "\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}"
)
_LOOSE = "\N{EN QUAD}\N{EM QUAD}\N{EN SPACE}\N{EM SPACE}\N{THREE-PER-EM SPACE}"
_ODD_SPACES = f"{NO_BREAK_SPACE}{_THIN}{_LOOSE}"
_ONLY_SPACES = frozenset(_ODD_SPACES) - frozenset("\N{EN QUAD}\N{EM QUAD}")
"""Of them those that are in Normalization Form C."""
_ODD_SPACE = lazy(rf"[\t{_ODD_SPACES}][ \t{_ODD_SPACES}]*+|\N{{IDEOGRAPHIC SPACE}}")
_ANY_SPACES = lazy(rf"[ \t{_ODD_SPACES}]{{2,}}+|[\t{_ODD_SPACES}\N{{IDEOGRAPHIC SPACE}}]")

_FIGURES = "0123456789"
_BEFORE_SET_SPACE = f"{_FIGURES}«‹№§€$£{EN_DASH}{EM_DASH}"
_AFTER_SET_SPACE = f"{_FIGURES}»›:;!?%‰€°{EN_DASH}{EM_DASH}"
_ABBREVIATION = lazy(r"[0-9]\.|(?<![^\s(])(?:[^\W\d_]|[A-Z][a-z]{1,2})\.")
"""Where typesetters put a space that does not break: at figures, in French beside guillemets and tall punctuation, after initials."""


@cleaner(ignores_last_breaks=True)
def fix_characters(text: str) -> Iterable[Edit]:
    r"""Make whole the characters that encodings broke.

    Takes a text and yields edits; the line structure stays, but for line ends of other systems, which become `\n`. Mojibake is
    decoded (by ftfy, where it can help), entities and escapes are undone, controls and invisible characters go where the script
    does not need them, runs of spaces inside a line become one, and the text comes out in Normalization Form C. Curly quotes
    stay curly; widths and punctuation of Chinese, Japanese and Korean stay. What comes out can always be encoded as UTF-8.

    >>> fix_characters("â€œItâ€™s late,â€ she said.\r\nThe caf&eacute;s were closed\x85")
    '“It’s late,” she said.\nThe cafés were closed…'
    """
    return characters_from(text, len(text) if text.isascii() and not text.encode().translate(None, _ASCII) else 0)


def characters_from(text: str, at: int) -> Iterable[Edit]:
    """The edits of `fix_characters` in a text that the certificate lets pass up to `at`."""
    refused = at if at == len(text) else _certified(text, text.rfind("\n", 0, at) + 1)
    if refused == len(text):
        return list(_in_lines(text, refused)) if text.rfind(_GAP) >= 0 else []  # from the end it is found a fifth sooner
    edits = _line_ends(text)
    changed = splice(text, edits)
    marks = list(misread_marks(changed, 0 if edits else refused))
    changed = splice(changed, marks)
    edits = compose(edits, marks)
    return compose(edits, list(_in_lines(changed, -1 if edits else refused)))


def _certified(text: str, at: int) -> int:
    """How far the certificate holds from `at`."""
    match = _CERTIFICATE.match(text, at)
    return match.end() if match else at


def _line_ends(text: str) -> list[Edit]:
    """Line ends of other systems become line feeds; page breaks and vertical tabs beside one add none."""
    next_line = _NEXT_LINE if _NEXT_LINE in text and _ends_lines(text) else ""
    edits: list[Edit] = []
    found = [mark for mark in _LINE_ENDS if mark in text]
    if not next_line and not found:
        return edits
    if not next_line and found == ["\r"] and text.count("\r") == text.count("\r\n"):
        return [quick_edit((*match.span(), "", LINE_END)) for match in _RETURN.finditer(text)]
    for match in (_LINE_END_OR_NEXT if next_line else _LINE_END).finditer(text):
        start, end = match.span()
        run, after = match[0], text[end : end + 1]
        if after == "\n":
            run = run.rstrip("\r" + next_line)
            if not run:
                edits.append(quick_edit((start, end, "", LINE_END)))
                continue
        new = "\n" * len(_PAGE.sub("", run))
        if run and not new and "\n" not in (text[start - 1 : start], after):
            new = "\n"
        edits.append(Edit(start, end, new, LINE_END))
    return edits


def _ends_lines(text: str) -> bool:
    """Whether U+0085 ends the lines, as on a mainframe, and is not the ellipsis of Windows."""
    feeds = text.count("\n")
    if feeds:
        return text.count(_NEXT_LINE + "\n") == feeds
    return text.count(_NEXT_LINE) > 1 and not _ELLIPSIS.search(text)


def _in_lines(text: str, refused: int) -> Iterator[Edit]:
    """The edits in each line that the certificate refuses, or that has two spaces between words.

    `refused` is how far the certificate holds, or -1 where that is not known. Where it refuses spaces only, no other step is needed.
    """
    facts = _Facts(text)
    size, at, gap = len(text), 0, -1
    while at < size:
        if refused < at:
            refused = _certified(text, at)
        if gap < at:
            gap = _next_gap(text, at)
        trouble = min(refused, gap)
        if trouble == size:
            return
        start = text.rfind("\n", 0, trouble) + 1
        end = text.find("\n", trouble)
        end = size if end < 0 else end
        refused = _past_spaces(text, refused, end)
        for from_, to, new, rule in _in_line(text[start:end], facts, () if refused < end else (_spaces,)):
            yield quick_edit((start + from_, start + to, new, rule))
        at = end + 1


def _past_spaces(text: str, refused: int, end: int) -> int:
    """How far the certificate holds where it is to let pass, up to `end`, spaces that none but the step for spaces can change."""
    while refused < end and text[refused] in _ONLY_SPACES:
        refused = _certified(text, refused + 1)
    return refused


def _next_gap(text: str, at: int) -> int:
    """Where the next two spaces stand that are neither an indent nor at a line's end; the text's length where there are none."""
    found = _INNER_GAP.search(text, at)
    return found.start() if found else len(text)


class _Facts:
    """What one line can't know: facts about the whole text, found when they are first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def lost_ampersands(self) -> bool:
        return has_lost_ampersands(self._text)

    @cached_property
    def right_to_left(self) -> bool:
        return _ONE_RIGHT_TO_LEFT.search(self._text) is not None

    @cached_property
    def east_asian(self) -> bool:
        return _ONE_EAST_ASIAN.search(self._text) is not None


def _in_line(line: str, facts: _Facts, steps: Sequence[_Step] = ()) -> list[Edit]:
    """The edits in one line by some of the steps, or by all: each sees what the one before it left."""
    edits: list[Edit] = []
    for step in steps or _STEPS:
        found = [edit for edit in step(line, facts) if line[edit.start : edit.end] != edit.text]
        if found:
            line = splice(line, found)
            edits = compose(edits, found)
    return edits


def _escapes(line: str, facts: _Facts) -> Iterable[Edit]:
    return unescaped(line, lambda: facts.lost_ampersands)


def _lone_controls(line: str, _: _Facts) -> Iterator[Edit]:
    if _NOTHING_ODD.fullmatch(line):
        return
    for match in _LONE_C1.finditer(line):
        yield Edit(match.start(), match.end(), _in_windows(match[0]), CONTROL)


def _mojibake(line: str, _: _Facts) -> Iterable[Edit]:
    return decoded(line)


def _odd_characters(line: str, facts: _Facts) -> Iterator[Edit]:
    """What is no text: controls, halves of characters, invisible characters that the script does not need."""
    if _NOTHING_ODD.fullmatch(line):
        return
    finish = len(line.rstrip(_WHITE))
    start = end = 0
    parts: list[str] = []
    rule = ""
    for match in _ODD.finditer(line):
        odd = match[0]
        if odd == SOFT_HYPHEN and match.start() >= finish:
            continue
        new = _meant(odd, line[match.start() - 1 : match.start()], line[match.end() : match.end() + 1], facts)
        if new is None:
            continue
        this = SURROGATE if "\ud800" <= odd[0] <= "\udfff" else NORMAL_FORM if odd in _LIGATURES else CONTROL
        if parts and (match.start() != end or this != rule):
            yield Edit(start, end, "".join(parts), rule)
            parts = []
        if not parts:
            start, rule = match.start(), this
        parts.append(new)
        end = match.end()
    if parts:
        yield Edit(start, end, "".join(parts), rule)


def _meant(odd: str, before: str, after: str, facts: _Facts) -> str | None:
    """What an odd character stands for, "" where for nothing; None where it may stay."""
    if "\ud800" <= odd[0] <= "\udfff":
        return odd.encode("utf-16", "surrogatepass").decode("utf-16") if len(odd) == 2 else "\N{REPLACEMENT CHARACTER}"
    if "\x80" <= odd <= "\x9f":
        return _in_windows(odd)
    if odd in _LIGATURES:
        return normalize("NFKC", odd)
    return None if _needed(odd, before, after, facts) else ""


def _needed(odd: str, before: str, after: str, facts: _Facts) -> bool:
    """Whether the script needs an invisible character."""
    if odd == _ZERO_WIDTH_SPACE:
        return bool(_ONE_UNSPACED.match(before) or _ONE_UNSPACED.match(after))
    if odd in _JOINERS:
        return not (_JOINERLESS.fullmatch(before) and _JOINERLESS.fullmatch(after))
    return odd in _BIDI and facts.right_to_left


def _in_windows(control: str) -> str:
    """What Windows-1252 has in place of a C1 control."""
    return control.encode("latin-1").decode("cp1252", "ignore")


def _widths(line: str, facts: _Facts) -> Iterator[Edit]:
    """Full-width ASCII, unless the line, or all of the text where the line holds no letter of ASCII, is East Asian."""
    if _NOTHING_WIDE.fullmatch(line) or _ONE_EAST_ASIAN.search(line) or (facts.east_asian and not _ASCII_LETTER.search(line)):
        return
    for match in _WIDE.finditer(line):
        yield Edit(match.start(), match.end(), normalize("NFKC", match[0]), WIDTH)


def _normal_form(line: str, _: _Facts) -> Iterator[Edit]:
    if not is_normalized("NFC", line):
        for match in _CLUSTER.finditer(line):
            yield Edit(match.start(), match.end(), normalize("NFC", match[0]), NORMAL_FORM)


def _spaces(line: str, facts: _Facts) -> Iterator[Edit]:
    """Runs of spaces become one, and so does a space of an odd kind, but where typesetters set it; a table's columns stay."""
    gaps = list(_gaps(line))
    if sum(len(line[start:end].expandtabs(4)) > 2 for start, end in gaps) > 1:
        return
    for start, end in gaps:
        if end - start > 1 or not _is_set(line[start], line, start, facts):
            yield Edit(start, end, " ", SPACE)


def _gaps(line: str) -> Iterator[tuple[int, int]]:
    """Where two spaces or more stand between words, or one of an odd kind."""
    for match in (_ANY_SPACES if _GAP in line else _ODD_SPACE).finditer(line):
        start, end = match.span()
        if line[start - 1 : start] == " " and line[start] != "\N{IDEOGRAPHIC SPACE}":
            start -= 1
        if start and end < len(line):
            yield start, end


def _is_set(space: str, line: str, at: int, facts: _Facts) -> bool:
    """Whether a space of an odd kind stands where a typesetter would put it."""
    if space == "\t":
        return True
    if space == "\N{IDEOGRAPHIC SPACE}":
        return facts.east_asian
    if space in _LOOSE:
        return False
    if space in _THIN and line[at - 1] in _QUOTES and line[at + 1] in _QUOTES:
        return True
    before, after = line[at - 1], line[at + 1]
    if before in _BEFORE_SET_SPACE or after in _AFTER_SET_SPACE:
        return True
    if before == ".":
        return any(_ABBREVIATION.fullmatch(line, max(0, at - size), at) for size in (2, 3, 4))
    return before.isalpha() and (at < 2 or line[at - 2] in " (")


_STEPS = (_escapes, _lone_controls, _mojibake, _odd_characters, _widths, _normal_form, _spaces)

RULES = (
    Rule(
        "characters.line-end",
        "A carriage return, vertical tab, form feed, U+001C to U+001E, line or paragraph separator becomes a line feed; so does U+0085 "
        "where it ends every line.",
        "Each system ends its lines in its own way, and feeds mix them; Unicode Standard, section 5.8, Newline Guidelines.",
        "Rain fell.\r\nIt stopped.\rThe sun\x0bshone.",
        "Rain fell.\nIt stopped.\nThe sun\nshone.",
        "Rain fell.\nIt stopped.",
        "A vertical tab that was meant as a line break within a paragraph ends it where the lines are paragraphs.",
    ),
    Rule(
        "characters.entity",
        "HTML entities, however often escaped, become what they stand for; also those that lost their ampersand, where the text shows that "
        "it lost some, and the escapes of Python, JSON and mail.",
        "Text was escaped once more than it was unescaped: HTML 5 names; `quot;` and `#39;` come from feeds that dropped the ampersand.",
        "AT&amp;T&amp;#39;s shares, quot;the best quot; by Poor #39;s.",
        "AT&T's shares, \"the best\" by Poor's.",
        "The guitar amp; the Q&A; ranked #38; and then #39;",
        "An article about HTML that shows an entity in its text loses it.",
    ),
    Rule(
        "characters.mojibake",
        "Text that was read in the wrong encoding is decoded again; the closing mark's lost last byte is put back first.",
        "UTF-8 read as Windows-1252 and its kin, once or twice. ftfy decodes it, but makes a dagger of a closing mark that lost its byte.",
        "â€œIt isnâ€™t over,â€ Benoît said in CÃ³rdoba.",
        "“It isn’t over,” Benoît said in Córdoba.",
        "“C’est la vie,” said René in Århus — “Ça va?”",
        "A row of accented capitals and signs that was meant so, such as a list of letters, can look like mojibake.",
    ),
    Rule(
        "characters.control",
        "C1 controls become what Windows-1252 has in their place; other controls, byte order marks, and the invisible characters that the "
        "script does not need go.",
        "Bytes of Windows-1252 read as Latin-1; wire headers (ANPA 1312 frames a story in SOH, STX and ETX); typesetting on the web.",
        "\x01\ufeffThe \x93Bundes\xadregierung\x94 \x96 that\u200b is, the \u200ecabinet \x97 met.",
        "The “Bundesregierung” – that is, the cabinet — met.",
        "می\u200cخواهم \u200f👩\u200d👧 क्\u200dष",
        "A direction mark that kept a Latin line's punctuation in its place in a right-to-left page is lost.",
    ),
    Rule(
        "characters.space",
        "A run of spaces inside a line becomes one, and an odd space becomes a plain one, but where typesetters set it; indents and the "
        "columns of tables stay.",
        "Layout in HTML and old wires; no-break spaces stay at figures, beside guillemets and tall French punctuation, and after initials.",
        "He said.  Then\xa0he left \xa0the  room.",
        "He said. Then he left the room.",
        "    «\xa0Oui\xa0», dit M.\xa0Blanc à 10\xa0000 lecteurs.\nGold    1.20    1.30\nTin     0.40    0.55",
        "Columns that are only two spaces apart close up.",
    ),
    Rule(
        "characters.width",
        "Full-width letters, digits and punctuation of ASCII become plain where the line is not East Asian.",
        "East Asian input methods leave them in Latin text; Unicode Standard Annex 11.",
        "The summit （in Ｔｏｋｙｏ） ended.",
        "The summit (in Tokyo) ended.",
        "首相は１０日、「ＮＡＴＯ（北大西洋条約機構）」と述べた，。",
        "Full-width letters set for effect become plain.",
    ),
    Rule(
        "characters.normal-form",
        "The text comes out in Normalization Form C, and Latin ligatures are taken apart.",
        "Text from PDF files and from a Mac's file names comes decomposed; Unicode Standard Annex 15.",
        "Cafe\u0301 de Paris, ﬁrst ﬂoor",
        "Café de Paris, first floor",
        "Café de Paris, œuvre, Encyclopædia",
        "A Croatian digraph in one character becomes two letters.",
    ),
    Rule(
        "characters.surrogate",
        "Two surrogates that make a pair become the character they stand for; one alone becomes U+FFFD.",
        "UTF-16 read unit by unit; a text with a lone surrogate cannot be encoded as UTF-8.",
        "Thanks \ud83d\ude00 and \ud800bye",
        "Thanks 😀 and \ufffdbye",
        "Thanks 😀 and \ufffdbye",
        "Two lone halves that met by chance become one character.",
    ),
)
