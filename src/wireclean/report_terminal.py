"""The view of a story in a terminal: changed paragraphs only, in colour, or between marks as wdiff sets them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from wireclean.report import Change, Changed, changed_runs, counted, kept_runs, outline, rule_counts, shortened, summary, unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from wireclean.report import Run
    from wireclean.story import Story

MOST_NOTES = 8
"""How many different changes the line below a paragraph tells of."""
_MARGIN = 6
_FRAGMENT = re.compile(r"[^ \n]*+[ \n]|[^ \n]++")

_REMOVED = "\x1b[9;38;5;88;48;5;224m"
_REMOVED_MARKS = "\x1b[1;38;5;88;48;5;224m"  # a stroke through a quotation mark would hide it
_ADDED = "\x1b[1;4;38;5;22;48;5;157m"
_ASIDE = "\x1b[2m"
_STRONG = "\x1b[1m"
_PLAIN = ""
_RESET = "\x1b[0m"


class _Span(NamedTuple):
    """Text with the escape sequence that opens its look, "" for none."""

    look: str
    text: str


def terminal_view(story: Story, *, colour: bool = False, width: int | None = None) -> str:
    r"""The changed paragraphs of a story, numbered, and between them how many did not change.

    Takes the story, whether to show changes in colour or as `[-old-]{+new+}`, and the columns at which to wrap lines,
    if at all. Below a paragraph stand its rules, with the code points of small changes.

    >>> import wireclean as wc
    >>> story = wc.Story("‘We agree, he said.\n\nAll left.", "“We agree, he said.\n\nAll left.",
    ...                  [[wc.Edit(0, 1, "“", "quotes.mismatched")]])
    >>> print(terminal_view(story))
    1 edit, 30 → 30 characters
    quotes.mismatched ×1
    <BLANKLINE>
       1  [-‘-]{+“+}We agree, he said.
       ↳  quotes.mismatched U+2018 → U+201C
       ⋮  1 paragraph unchanged
    """
    lines = [_painted([_Span(_STRONG if colour else _PLAIN, summary(story))])]
    counts = [[_Span(_PLAIN, f"{rule} ×{count:,}   ")] for rule, count in rule_counts(story)]
    if counts:
        lines += [*_wrapped(counts, width), ""]
    room = width and max(width - _MARGIN, 20)
    aside = _ASIDE if colour else _PLAIN
    for block in outline(story):
        if isinstance(block, Changed):
            number = f"{block.first}–{block.last}" if block.last > block.first else str(block.first)
            spans = [span for piece in block.pieces for span in _spans(piece, colour=colour)]
            lines += _hung(number, _wrapped(_words(spans), room))
            lines += _hung("↳", _wrapped([[_Span(aside, note)] for note in _notes(block)], room))
        else:
            lines += _hung("⋮", [_painted([_Span(aside, f"{counted(block.paragraphs, 'paragraph')} unchanged")])])
    lines += _hung("…", [unseen(story)]) if unseen(story) else []
    return "\n".join(lines)


def wants_colour(stream: TextIO) -> bool:
    """Whether the stream is a terminal that shows colour, and `NO_COLOR` is not set (see no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _spans(piece: str | Change, *, colour: bool) -> Iterator[_Span]:
    if isinstance(piece, str):
        yield _Span(_PLAIN, _shown(kept_runs(shortened(piece))))
        return
    if colour:
        yield from (_Span(_REMOVED if _has_words(run) else _REMOVED_MARKS, _shown([run])) for run in changed_runs(piece.old))
        yield from (_Span(_ADDED, _shown([run])) for run in changed_runs(piece.new))
    else:
        sides = (("[-{}-]", piece.old), ("{{+{}+}}", piece.new))
        yield _Span(_PLAIN, "".join(marks.format(_shown(changed_runs(side))) for marks, side in sides if side))
    if piece.ends_line:
        yield _Span(_PLAIN, "\n")


def _has_words(run: Run) -> bool:
    return run.kind == "text" and any(map(str.isalnum, run.text))


def _shown(runs: Iterable[Run]) -> str:
    return "".join(f"<{run.text}>" if run.kind == "point" else run.text for run in runs)


def _notes(block: Changed) -> list[str]:
    """What the line below a paragraph tells, in parts that are not to be broken."""
    changes = [piece for piece in block.pieces if isinstance(piece, Change)]
    counts = Counter(f"{change.rule} {change.points}".rstrip() for change in changes).items()
    notes = [f"{note} ×{count:,}" if count > 1 else note for note, count in counts]
    more = len(notes) - MOST_NOTES
    notes[MOST_NOTES:] = [f"and {more:,} more"] if more > 0 else []
    notes = [f"{note}, " for note in notes]
    notes[-1] = notes[-1].removesuffix(", ")
    return notes


def _hung(label: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines with a label in the margin of the first."""
    for line in lines:
        yield f"{label:>{_MARGIN - 2}}  {line}".rstrip(" ")
        label = ""


def _wrapped(words: Iterable[list[_Span]], width: int | None) -> Iterator[str]:
    """Lines of painted words, broken where they get wider than `width`; a word ends in the space or line break behind it."""
    line: list[_Span] = []
    used = 0
    for word in words:
        columns = sum(_columns(span.text) for span in word)
        if width and used and used + columns - len(word[-1].text) + len(word[-1].text.rstrip(" \n")) > width:
            yield _painted(line)
            line, used = [], 0
        line += word
        used += columns
        if word[-1].text.endswith("\n"):
            yield _painted(line)
            line, used = [], 0
    if line:
        yield _painted(line)


def _words(spans: Iterable[_Span]) -> Iterator[list[_Span]]:
    """Spans cut behind each space and line break; a word may run over several."""
    word: list[_Span] = []
    for look, text in spans:
        for fragment in _FRAGMENT.findall(text):
            word.append(_Span(look, fragment))
            if fragment[-1] in " \n":
                yield word
                word = []
    if word:
        yield word


def _painted(line: list[_Span]) -> str:
    parts: list[str] = []
    look = _PLAIN
    for span in [*line[:-1], line[-1]._replace(text=line[-1].text.rstrip(" \n"))]:
        if span.look != look:
            parts += [_RESET * bool(look), span.look]
            look = span.look
        parts.append(span.text)
    return "".join([*parts, _RESET * bool(look)])


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
