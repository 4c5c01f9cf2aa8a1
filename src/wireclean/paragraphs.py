r"""Paragraphs: one a line, with one blank line between.

No fixed rule serves. "A blank line divides paragraphs" is right for one scraper and useless for the next, which sets each
paragraph on a line; old wire copy is wrapped, has no blank lines, and indents the first line of a paragraph; text browsers
indent every line. So the layout of a story is found first (`paragraphs_layout`), then the line breaks that fall inside its
paragraphs (`paragraphs_joins`), then what is to stand in their place (`paragraphs_seams`).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from wireclean.cleaner import cleaner
from wireclean.edits import Edit, quick_edit, require_str, trimmed
from wireclean.marks import EM_DASH
from wireclean.paragraphs_joins import LINK, find_joins
from wireclean.paragraphs_layout import find_layout
from wireclean.paragraphs_lines import NEXT_LINE, ODD_BREAKS, TAG, Lines, is_upper, quote_prefix
from wireclean.paragraphs_seams import Words, find_seam, may_glue
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireclean.paragraphs_layout import Layout

ODD_STARTS = frozenset((">", EM_DASH))
"""Before these a join is no mere space."""
WIDEST_DOUBLE_SPACED = 120
"""Where paragraphs are longer than this on average, they are no lines of a double-spaced text."""


@cleaner(ignores_last_breaks=True)
def reflow_paragraphs(text: str) -> list[Edit]:
    r"""Make each paragraph one line, with exactly one blank line between paragraphs and no white space at their ends.

    Takes a text, raw or clean; `TypeError` where it is no `str`. Hard wraps are undone, and sentences that links broke in
    pieces are joined. Headings, list items, verse, table rows, speaker turns and sign-offs stay paragraphs of their own. Of
    letters and digits only those of the tags `<p>` and `<br>` go. Nothing is joined across a blank line, but in a text whose
    every line is followed by one; and a line is never divided: where a scraper left no boundary, none is guessed.

    >>> reflow_paragraphs("    ROME, May 3 - The lire fell\nagainst the mark.\n    It rose in Milan.\n Reuter\n")
    'ROME, May 3 - The lire fell against the mark.\n\nIt rose in Milan.\n\nReuter'
    >>> reflow_paragraphs("The plan, \nReuters\n reported, is dead.\nNobody mourned.")
    'The plan, Reuters reported, is dead.\n\nNobody mourned.'
    """
    return breaks_in(text, 0, text.split("\n"))


def breaks_in(text: str, at: int, raws: list[str]) -> list[Edit]:
    """The edits of `reflow_paragraphs` in a text of these lines: up to `at` none ends otherwise."""
    size = len(text.rstrip())
    edge = len(text) - size
    if edge:
        raws = raws[:-edge] if text.endswith("\n" * edge) else text[:size].split("\n")
    if is_well_formed(text, at, size, raws):
        return [Edit(size, len(text), "", "paragraphs.edge")] if edge else []
    lines = Lines(text, raws)
    if not lines.inks:
        return [Edit(0, len(text), "", name_rule(text, 0, len(text), "paragraphs.edge"))]
    layout = find_layout(lines)
    joins = find_joins(lines, layout)
    words = Words(text)
    tagged = lines.tagged
    gaps: dict[str, Edit] = {}
    edits: list[Edit] = []
    if lines.starts[0]:
        edits.append(Edit(0, lines.starts[0], "", name_rule(text, 0, lines.starts[0], "paragraphs.edge")))
    latter = (islice(column, 1, None) for column in (lines.starts, lines.firsts, joins))
    asked = set(lines.lasts)  # the last characters behind which a join is no mere space, or may be none
    if not tagged:
        asked = {last for last in asked if may_glue(last)}
    for k, (end, last, start, first, join) in enumerate(zip(lines.ends, lines.lasts, *latter, strict=False), 1):
        if join:
            if last not in asked and first not in ODD_STARTS and join != LINK:
                edits.append(quick_edit((end, start, " ", join)))
            else:
                edits.append(join_lines(text, lines, k, join, words))
        elif start - end == 1 and text[end] == "\n":
            edits.append(quick_edit((end, end, "\n", "paragraphs.break")))
        elif (gap := text[end:start]) != "\n\n":
            if gap not in gaps:
                rule = "paragraphs.tag" if tagged and "<" in gap else "paragraphs.blank" if lines.breaks[k] > 1 else ""
                gaps[gap] = trimmed(gap, Edit(0, len(gap), "\n\n", rule))
            head, tail, new, rule = gaps[gap]
            edits.append(quick_edit((end + head, end + tail, new, rule or break_rule(lines, k, layout))))
    if lines.ends[-1] < len(text):
        edits.append(Edit(lines.ends[-1], len(text), "", name_rule(text, lines.ends[-1], len(text), "paragraphs.edge")))
    return edits


def split_paragraphs(raw: str) -> list[str]:
    r"""The paragraphs of a raw text, as `reflow_paragraphs` finds them; none for an empty text.

    Raises `TypeError` where `raw` is no `str`.

    >>> split_paragraphs("It rained.\r\nIt stopped.\r\n")
    ['It rained.', 'It stopped.']
    """
    require_str(raw, "raw")
    text = reflow_paragraphs(raw)
    return text.split("\n\n") if text else []


def is_well_formed(text: str, at: int, size: int, lines: Sequence[str]) -> bool:
    """Whether there is nothing to do up to `size`, from looks that cost little; up to `at` the text has these lines and no others."""
    parts = lines[::2]
    if any(lines[1:2]) or len(lines) % 2 == 0 or any(lines[1::2]) or not all(parts) or list(map(str.strip, parts)) != parts:
        return not text
    if (at < size and any(map(text.__contains__, ODD_BREAKS))) or ("<" in text and TAG.search(text)):
        return False
    if ">" in text and any(part[0] == ">" and quote_prefix(part) == len(part) for part in parts):
        return False
    if len(parts) == 1 and NEXT_LINE in text:
        return False
    if size > WIDEST_DOUBLE_SPACED * len(parts) or len(parts) < 6:
        return True
    return 8 * len([part for part in parts if part[0].islower()]) < len(parts) and not is_upper(text[:400])


def join_lines(text: str, lines: Lines, k: int, rule: str, words: Words) -> Edit:
    """The edit that joins line `k` to the line before, where `words` are the words of the text."""
    a, b = lines.inks[k - 1], lines.inks[k]
    quoted = quote_prefix(a)
    skip = quote_prefix(b) if quoted else 0
    end, start = lines.ends[k - 1], lines.starts[k] + skip
    seam = find_seam(a, b[skip:], rule == LINK, words)
    cut = seam.cut if len(a) > quoted + seam.cut else 0
    return Edit(end - cut, start, seam.text, name_rule(text, end, start, "paragraphs.hyphen" if seam.divided else rule))


def break_rule(lines: Lines, k: int, layout: Layout) -> str:
    """The rule under which line `k` starts a paragraph, where no blank line stands before it."""
    deeper = layout.first_line and lines.indents[k] > max(lines.indents[k - 1], layout.margin)
    return "paragraphs.indent" if deeper else "paragraphs.break"


def name_rule(text: str, start: int, end: int, rule: str) -> str:
    """The rule of an edit between two lines: `rule`, or that for tags where there is one."""
    return "paragraphs.tag" if text.find("<", start, end) >= 0 else rule


RULES: tuple[Rule, ...] = (
    Rule(
        "paragraphs.wrap",
        "Joins lines that were parted because the line was full.",
        "Teleprinters, mail and text browsers wrap at a fixed width. A break is a wrap where the next word would not have fit on the line; "
        "the width is the one on which most breaks of the story agree.",
        "The ferry was held in the harbor for two hours while divers\nlooked for the anchor of a yacht that had sunk on the night\n"
        "before, the harbor master told reporters on Sunday.",
        "The ferry was held in the harbor for two hours while divers looked for the anchor of a yacht that had sunk on the night "
        "before, the harbor master told reporters on Sunday.",
        "The ferry was held in the harbor for two hours while divers\n\nlooked for an anchor.",
        "Where a paragraph's last line is full, and neither a blank line nor an indent divides it from the next.",
    ),
    Rule(
        "paragraphs.double-spaced",
        "Joins lines with a blank line between, where every line of the story is followed by one.",
        "Typescripts and some converters set a blank line after each line. Only where nearly all lines are full, and most go on within a "
        "sentence, is the blank line no boundary.",
        "     The ferry was held in the harbor for two hours while\n\ndivers looked for an anchor.\n\n     It was found under the ferry\n\n"
        "     The harbor master told reporters that nobody had been\n\naboard the yacht when it sank.\n\n     Its owner, who lives on the "
        "island, said on Sunday that\n\nhe hadn't missed the anchor.\n\n     He has missed the yacht.",
        "The ferry was held in the harbor for two hours while divers looked for an anchor.\n\nIt was found under the ferry\n\n"
        "The harbor master told reporters that nobody had been aboard the yacht when it sank.\n\nIts owner, who lives on the "
        "island, said on Sunday that he hadn't missed the anchor.\n\nHe has missed the yacht.",
        "The ferry was held in the harbor for two hours while\n\ndivers looked for an anchor.",
        "In a story of one-line paragraphs of equal length that start lower-case, if there is one.",
    ),
    Rule(
        "paragraphs.link",
        "Joins the pieces of a sentence in which a link, or other text marked up, was set on a line of its own.",
        "Scrapers that put a line break at every HTML element, such as `get_text('\\n')`, break sentences there. A piece is known by a "
        "lower-case start, a comma or a bracket that belongs to the line before, an article or preposition at its end.",
        "The flood was the worst since 1953, the\nNational Weather Service\n, which has a gauge there, reported.",
        "The flood was the worst since 1953, the National Weather Service, which has a gauge there, reported.",
        "The flood was the worst since 1953\n\nthe National Weather Service reported.",
        "Where a paragraph without an end mark is followed by one that starts lower-case on purpose.",
    ),
    Rule(
        "paragraphs.hyphen",
        "Joins a word that was divided at the end of a line; its hyphen goes where the word stands elsewhere in the story without one.",
        "Typesetters divide words; wrapping programs break compounds at their hyphens. In doubt the hyphen stays. A soft hyphen (U+00AD) "
        "always goes. A hyphen that stands for the rest of a compound keeps its space: “short- and long-term”.",
        "The anchor lay under the ferry, and the har-\nbor was closed until it could be moved, said the anti-\npollution office. "
        "The harbor is shallow.",
        "The anchor lay under the ferry, and the harbor was closed until it could be moved, said the anti-pollution office. "
        "The harbor is shallow.",
        "The anchor lay under the har- bor.",
        "Where a divided word occurs once in a story: its hyphen stays.",
    ),
    Rule(
        "paragraphs.tag",
        "Takes the tags `<p>`, `</p>` and `<br>` for the line breaks that they are.",
        "Scrapers that strip markup by hand leave them behind. No other tag is touched: `<KRA>` is a stock ticker, and so is `<P>` "
        "behind a word.",
        "<p>It rained.</p><p>It stopped.<br>Nobody mourned.</p>",
        "It rained.\n\nIt stopped.\n\nNobody mourned.",
        "Phillips Petroleum <P> and <The Palace> said no.",
        "In a story about HTML.",
    ),
    Rule(
        "paragraphs.indent",
        "Sets a blank line, and no indent, before a paragraph that was marked by the indent of its first line.",
        "Wire copy of the 1980s and 1990s has no blank lines: Reuters indents by four spaces, Kyodo by five, AP by a tab.",
        "    ROME, May 3 - The lire fell against the mark for the third day in\na row.\n    It rose in Milan.",
        "ROME, May 3 - The lire fell against the mark for the third day in a row.\n\nIt rose in Milan.",
        "ROME, May 3 - The lire fell.\n\nIt rose in Milan.",
        "In a story that indents something else, such as quotations, by one line each.",
    ),
    Rule(
        "paragraphs.break",
        "Sets a blank line between paragraphs that were divided by a line break alone.",
        "Most scrapers set each paragraph on a line. Headings, list items, verse, table rows and speaker turns are paragraphs, too.",
        "Ferries\nThe ferry was held.\nNobody was aboard.",
        "Ferries\n\nThe ferry was held.\n\nNobody was aboard.",
        "Ferries\n\nThe ferry was held.\n\nNobody was aboard.",
        "Where a line was broken inside a sentence, and the next starts with a capital.",
    ),
    Rule(
        "paragraphs.blank",
        "Makes exactly one blank line, without white space, of what divides two paragraphs.",
        "Blank lines come in twos and threes, with spaces on them, and with the line ends of three operating systems.",
        "The ferry was held. \n \n\r\n  Nobody was aboard.",
        "The ferry was held.\n\nNobody was aboard.",
        "The ferry was held.\n\nNobody was aboard.",
        "Where a longer gap has a meaning, such as a change of scene.",
    ),
    Rule(
        "paragraphs.edge",
        "Takes white space and blank lines off both ends of the story.",
        "They hold nothing; and a story that ends in its last letter can be compared and joined.",
        "\n  The ferry was held.\n",
        "The ferry was held.",
        "The ferry was held.",
        "Where the text is a piece of a longer one, and its edges matter.",
    ),
)
