"""Ad markers: the lines by which a page announces an advertisement, and the same words glued into a line of text.

The rows of `markers` say which wordings there are. A line goes only where all its words are such wordings; a line that
merely contains them stays.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import accumulate, count, islice
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from wireclean.ads_wording import CLOSERS, LONGEST, UNCERTAIN, Wordings, glued_end, glued_start, words
from wireclean.cleaner import cleaner
from wireclean.edits import Edit
from wireclean.markers import MARKERS, Marker
from wireclean.patterns import lazy
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_INVISIBLE = (
    "\N{SOFT HYPHEN}",
    "\N{ZERO WIDTH SPACE}",
    "\N{ZERO WIDTH NON-JOINER}",
    "\N{ZERO WIDTH JOINER}",
    "\N{WORD JOINER}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{LEFT-TO-RIGHT MARK}",
    "\N{RIGHT-TO-LEFT MARK}",
)
_INVISIBLES = lazy(f"[{''.join(_INVISIBLE)}]++")

_QUOTES = (
    "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_STOPS = (
    ".!?:;\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
    "\N{DEVANAGARI DANDA}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}"
)
_NOTHING_BEHIND = lazy(r"\n?+[^\S\n]*+(?:\n|\Z)")
"""What is left of the text, or the next line, is blank."""
_INKED = lazy(r"[^\W_]")
_HYPHENS = "-\N{HYPHEN}\N{SOFT HYPHEN}"
_LONGEST_FUNCTION_WORD = 4
_OPENERS = _QUOTES + "(["
_FRENCH = ("« ", "«\N{NO-BREAK SPACE}", "«\N{NARROW NO-BREAK SPACE}")
"""How a French quotation opens."""
_ONE_LETTER_WORDS = "AI"
_LOWER = "advertisement"
"""Pages set the label in lower case and glue it to the phrase behind it."""
_FEW_WORDS = 3
_LONG_WORD = 9
"""A marker so long is none of the short words that brands are made of: it may stand glued behind any letter."""


@cleaner(ignores_last_breaks=True)
def remove_ads(text: str, *, extra: tuple[str | Marker, ...] = ()) -> Iterable[Edit]:
    r"""Remove ad markers: whole lines, and the same words glued into a line.

    Takes a text and returns it without them. A paragraph that an ad cut in two is whole again: where the line before
    has no end mark and the line after starts lower case, one space joins them, otherwise one paragraph break remains.
    `extra` holds your own markers: plain strings are whole lines, compared without case, accents and punctuation; or
    rows (`wireclean.markers.Marker`). The rows are wordings that publishers' pages show.

    >>> remove_ads("Rain fell in Rome.\n\n- Advertisement -\n\nStory continues below\n\nIt stopped at noon.")
    'Rain fell in Rome.\n\nIt stopped at noon.'
    >>> remove_ads("It was a reference to the\n\nAdvertisement\n\nrecent announcement.")
    'It was a reference to the recent announcement.'
    >>> remove_ads("That was the fashion.AdvertisementDion agrees.")
    'That was the fashion.\n\nDion agrees.'
    >>> remove_ads("He placed a newspaper\nadvertisement.")
    'He placed a newspaper\nadvertisement.'
    >>> remove_ads.using(extra=["Our shop has more"])("Rain fell.\n\nOur Shop Has More!\n\nIt stopped.")
    'Rain fell.\n\nIt stopped.'
    """
    return markers_from(text, 0, text.split("\n"), extra=extra)


def markers_from(text: str, at: int, lines: list[str], *, extra: tuple[str | Marker, ...] = ()) -> Iterator[Edit]:
    """The edits of `remove_ads` in a text of these lines: up to `at` nothing in it is invisible, and no marker glued into a line."""
    found = _marker_lines(text, at, lines, _wordings(extra))
    gone = _evident(lines, found) if found else {}
    removed: set[int] = set()
    if gone:
        starts = list(map(add, accumulate(map(len, lines), initial=0), count()))
        yield from _removals(text, lines, starts, gone)
        removed.update(map(starts.__getitem__, gone))
    while glued := glued_start().search(text, at):
        start = text.rfind("\n", 0, glued.start()) + 1
        at = text.find("\n", glued.end())
        at = len(text) if at < 0 else at
        if start not in removed:
            yield from _glued(text[start:at], start, closed=_NOTHING_BEHIND.match(text, at) is not None)


@cache
def _wordings(extra: tuple[str | Marker, ...]) -> Wordings:
    own = (row if isinstance(row, Marker) else Marker(*row) if isinstance(row, tuple) else _own(row) for row in extra)
    return Wordings((*MARKERS, *(row._replace(text=f"({row.text})") for row in own)))


def _own(text: str) -> Marker:
    return Marker("und", "extra", "line", words(text).strip(), text, "")


def _marker_lines(text: str, at: int, lines: Sequence[str], wordings: Wordings) -> dict[int, Marker]:
    """The lines whose words are those of markers; up to `at` nothing in the text is invisible."""
    found = {}
    read: dict[str, Marker | None] = {}
    if at < len(text) and ("\r" in text or (not text.isascii() and any(mark in text for mark in _INVISIBLE))):
        lines = list(map(str.rstrip, _INVISIBLES.sub("", text).split("\n")))
    candidates: Iterable[int] = wordings.candidates(lines)
    if "|" in text or ("/" in text and " / " in text):
        candidates = sorted({*candidates, *(k for k, line in enumerate(lines) if len(line) <= LONGEST and ("|" in line or " / " in line))})
    for k in candidates:
        line = lines[k]
        if line not in read:
            read[line] = wordings.read(line)
        row = read[line]
        if row:
            found[k] = row
    return found


def _evident(lines: Sequence[str], found: dict[int, Marker]) -> dict[int, Marker]:
    """Of these lines those that their place does not speak against."""
    often = Counter(words(lines[k]) for k, row in found.items() if row.where in UNCERTAIN)
    gone = {}
    before = last = -1
    for k, following in zip(found, [*islice(found, 1, None), len(lines)], strict=True):
        above = _inked(lines, k - 1, last, -1)
        before = above if above > last else before
        below = _inked(lines, k + 1, following, 1)
        twice = found[k].where in UNCERTAIN and often[words(lines[k])] > 1
        if _holds(found[k], _Place(lines, k, before, below if below < following else len(lines)), twice=twice):
            gone[k] = found[k]
        last = k
    return gone


def _inked(lines: Sequence[str], k: int, stop: int, step: int) -> int:
    """The first line from `k` on, up or down, that is not blank; `stop` where there is none before that."""
    while k != stop and (not lines[k] or lines[k].isspace()):
        k += step
    return k


class _Place(NamedTuple):
    """Line `at`, between the nearest lines of text `before` and `after` it (-1 and the number of lines where there are none)."""

    lines: Sequence[str]
    at: int
    before: int
    after: int

    @property
    def stands_alone(self) -> bool:
        """Whether blank lines surround it."""
        return not any(self.lines[k].strip() for k in (self.at - 1, self.at + 1) if 0 <= k < len(self.lines))


def _holds(row: Marker, place: _Place, *, twice: bool) -> bool:
    """Whether a line that reads like a marker is one by its place too."""
    line = place.lines[place.at].strip()
    sure = row.where not in UNCERTAIN or twice or _is_framed(line)
    if not sure and (row.where == "repeated" or line[0].islower() or not place.stands_alone):
        return False
    if row.kind == "extra":
        return True
    follows = place.before == place.at - 1 >= 0
    is_open = place.before >= 0 and _is_open(place.lines[place.before])
    if words(line).count(" ") > _FEW_WORDS:
        return not (follows and is_open and line[0].islower())
    if line.endswith(",") or (line.endswith(".") and not line.endswith("..") and (is_open or (follows and line[0].islower()))):
        return False
    if not is_open or not follows:
        return True
    *others, last = place.lines[place.before].split()
    if last[-1] in _HYPHENS:
        return False
    if line[0].islower():
        in_sentence = last.islower() and len(others) >= _FEW_WORDS
        return row.kind != "sponsor" and not in_sentence and not _goes_on(place)
    if line.isupper() and not place.lines[place.before].isupper():
        return True
    return not (last.islower() and len(last) <= _LONGEST_FUNCTION_WORD and _goes_on(place))


def _goes_on(place: _Place) -> bool:
    """Whether the next line goes on in lower case."""
    return place.at + 1 == place.after < len(place.lines) and _starts_lower(place.lines[place.after])


def _is_framed(line: str) -> bool:
    """Whether marks other than quotation marks surround a line: "- Ad -", "[PR]"."""
    return not line[0].isalnum() and not line[-1].isalnum() and line[0] not in _QUOTES


def _removals(text: str, lines: Sequence[str], starts: Sequence[int], gone: dict[int, Marker]) -> Iterator[Edit]:
    """Each line with the white space before it; the last of a run also with that behind it, which a join or break replaces."""
    run: list[tuple[int, str]] = []
    for k, row in gone.items():
        run.append((k, "ads." + row.kind))
        below = _inked(lines, k + 1, len(lines), 1)
        if below in gone:
            continue
        above = _inked(lines, run[0][0] - 1, -1, -1)
        before, after = lines[above] if above >= 0 else "", lines[below] if below < len(lines) else ""
        last = starts[above] + len(before.rstrip()) if before else 0
        for each, rule in run[:-1]:
            end = starts[each] + len(lines[each].rstrip())
            yield Edit(last, end, "", rule)
            last = end
        if before and after and _is_open(before) and _starts_lower(after):
            yield Edit(last, starts[below] + len(after) - len(after.lstrip()), " ", "ads.cut")
        else:
            yield Edit(last, starts[below] if after else len(text), "\n\n" if before and after else "", run[-1][1])
        run = []


def _is_open(line: str) -> bool:
    """Whether a line has no end mark."""
    bare = line.rstrip().rstrip(_QUOTES + CLOSERS)
    return bool(bare) and bare[-1] not in _STOPS and _INKED.search(line) is not None


def _starts_lower(line: str) -> bool:
    return line.lstrip()[:1].islower()


def _glued(line: str, offset: int, *, closed: bool) -> Iterator[Edit]:
    """Markers glued into a line, or between its sentences; `closed` tells that a paragraph ends with it."""
    done = 0
    for start in glued_start().finditer(line):
        at = start.start()
        if at < done:
            continue
        end, phrase = glued_end(line, at)
        if phrase and line.endswith(_LOWER, done, at):
            at -= len(_LOWER)
        done = max(end, at + 1)
        low, high = _ink_before(line, at), _ink_after(line, end)
        if end == at or not _fits(line, _Gap(low, at, end, high), phrase=phrase, closed=closed):
            continue
        if high == len(line):  # the space behind it may go with the next line
            yield Edit(offset + low, offset + end, "", "ads.inline")
        else:
            joint = "\n\n" if _finished(line, low) or low == at else " "
            yield Edit(offset + low, offset + high, joint if low else "", "ads.inline")


class _Gap(NamedTuple):
    """A marker at `start:end` of a line, with the white space around it from `low` to `high`."""

    low: int
    start: int
    end: int
    high: int


def _fits(line: str, gap: _Gap, *, phrase: bool, closed: bool) -> bool:
    """Whether what stands left and right of a marker in a line shows that it is no part of a sentence."""
    low, start, end, high = gap
    finished = _finished(line, low)
    glued_left, glued_right = 0 < low == start, end == high < len(line)
    capitals = line[end - 1].isupper()
    right = line[high : high + 2]
    if capitals and ((glued_left and line[start - 1].isupper()) or (glued_right and right.isupper() and right.isalpha())):
        return False
    if capitals and glued_right and right[0].isalpha() and not right.isalpha() and right[0] not in _ONE_LETTER_WORDS:
        return False
    opens = not right or right[0].isupper() or right[0].isdigit() or (right[0] in _OPENERS and (right[1:].isalnum() or right in _FRENCH))
    if phrase:
        button = right[:1] in ("x", "\N{MULTIPLICATION SIGN}") and not right[1:].isalpha()
        return (finished or glued_left or line[:low].endswith("Close")) and (opens or button)
    if finished and not right:
        return low > 0 and (glued_left or (closed and line[low - 1] != ":"))
    if finished:
        return opens and (glued_left or glued_right)
    return opens and glued_left and (glued_right or not right) and (end - start >= _LONG_WORD or right.startswith(tuple(_OPENERS)))


def _ink_before(line: str, at: int) -> int:
    while at and line[at - 1].isspace():
        at -= 1
    return at


def _ink_after(line: str, at: int) -> int:
    while at < len(line) and line[at].isspace():
        at += 1
    return at


def _finished(line: str, end: int) -> bool:
    """Whether nothing stands before this place in a line, or a sentence that has ended."""
    if not end or line[end - 1] in _STOPS:
        return True
    return line[end - 1] in _QUOTES + CLOSERS and not line[end - 2 : end - 1].isspace()


RULES: tuple[Rule, ...] = (
    Rule(
        "ads.slot",
        "A line that says no more than that an advertisement stands here is removed.",
        "The label belongs to the page, not to the story; scrapers keep it where the advertisement itself is loaded by a script.",
        "Rain fell in Rome.\n\n- Advertisement -\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nIt stopped at noon.",
        "He placed a newspaper\nadvertisement.\nIt ran on Friday.",
        "A list of single words, such as a vocabulary, in which the word stands alone on its line.",
    ),
    Rule(
        "ads.continue",
        "A line that says that the story goes on below or after an advertisement is removed.",
        "It steers the reader of the page around the advertisement; in the text nothing stands between.",
        "Rain fell in Rome.\n\nStory continues below advertisement\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nStory continues below the gallery\n\nIt stopped at noon.",
        "A story that quotes such a line as a paragraph of its own.",
    ),
    Rule(
        "ads.sponsor",
        "A line that labels paid content, with the title it is set off from, is removed.",
        "Advertising law asks for the label; the title beside it is that of an advertisement.",
        "Rain fell in Rome.\n\nSponsored content\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nIt stopped at noon.",
        "a limited partnership\nsponsored by\nthe bank",
        'A subhead such as "Partner content" in a story about advertising.',
    ),
    Rule(
        "ads.ui",
        "A button, notice or form of an advertisement or an ad blocker is removed.",
        "It is the page's interface: skip, hide, report, why this ad, please disable your ad blocker, how loud was the ad.",
        "Rain fell in Rome.\n\nReport this ad\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nIt stopped at noon.",
        "Report this ad to the police, the minister said.",
        "A list of slogans one of which reads like such a button.",
    ),
    Rule(
        "ads.extra",
        "A line that you named yourself is removed.",
        "Each outlet has wordings of its own.",
        "Rain fell in Rome.\n\nOUR SHOP HAS MORE!\n\nIt stopped at noon.",
        "Rain fell in Rome.\n\nIt stopped at noon.",
        "Our shop has more customers.",
        "Where the line you named is also a sentence of a story.",
        (("extra", ("Our shop has more",)),),
    ),
    Rule(
        "ads.inline",
        "A marker glued into a line is cut out, and a paragraph break left between finished sentences.",
        "Scrapers that join the parts of a page without a separator glue the label to the sentences around it; "
        "an advertisement stands between blocks.",
        "That was the fashion.AdvertisementDion agrees.",
        "That was the fashion.\n\nDion agrees.",
        "That was the fashion. Advertisement sales fell.",
        "A brand or heading that glues the word to another capitalised word behind a full stop.",
    ),
    Rule(
        "ads.cut",
        "A paragraph that a marker cut in two is made whole.",
        "A line without an end mark that goes on in lower case behind the marker is one sentence.",
        "It was a reference to the\n\nAdvertisement\n\nrecent announcement.",
        "It was a reference to the recent announcement.",
        "It was the end.\n\nanother began.",
        "A caption without a full stop above a paragraph that starts lower case.",
    ),
)
