"""The dateline that a story opens with: found in whatever form a wire gives it, and set as the Associated Press sets it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from wireclean.cleaner import cleaner
from wireclean.dateline_dates import begins_date, date_pattern, is_month_or_weekday
from wireclean.dateline_evidence import ENOUGH, Weight, may_be_enough, weigh
from wireclean.dateline_grammar import LONGEST, Credit, Named, Reader, Reading
from wireclean.dateline_lookup import (
    ASIDES,
    JOINERS,
    agency_names,
    begins_agency,
    is_city,
    is_region,
    is_spelled,
    known,
    low_words,
    squash,
    table,
)
from wireclean.dateline_style import canonical, dateline_edits, in_capitals, plain_region
from wireclean.edits import Edit, require_str, splice
from wireclean.marks import EM_DASH
from wireclean.patterns import lazy
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINES = 6
"""Lines that may stand before a dateline."""
_HEADER = 16
_BODY = 161
"""Lines that may stand before one with a place in capitals and an agency, where none of them is as long as a paragraph."""
_OPENING = 25_000
"""Code points that all those lines may have with the white space and tags before them."""

_MARK_AHEAD = lazy(r"\s{0,8}(?:[-\N{EN DASH}\N{EM DASH}]|\.(?!\d))")
_SEPARATING = lazy(r"[-(\[:_\N{EN DASH}\N{EM DASH}\x96\x97]")
_PARTICLE = r"(?:al|am|an|auf|bei|d[aeiou]|das|del|della|der|des|do|dos|el|en|la|las|le|les|los|of|sur|the|upon|v[ao]n|zu|and|und|et|y)\b"
_WORD = r"[\w'’]*+(?:-(?!-)[\w'’]*+)*+"
_CAPITALS = r"(?! )[A-Z0-9.'’]*+(?:-(?!-)[A-Z0-9.'’]*+)*+"
_TITLED = r"[A-Z][a-z][\w'’.]*+(?:-(?!-)[\w'’.]*+)*+"
_NO_MARK = r"(?!\s?[-–—_:/(\[&#â\ufffd\x96\x97]|\s?,\s?(?:[A-Z0-9]|the\s|le\s|el\s|[a-z]{3,9}\.?\s\d)|[\s\d])"
_PROSE = (
    rf"(?:[A-Z](?:[a-z]{_WORD})?+ (?:[A-Z0-9]{_WORD} ){{0,4}}+|(?:[A-Z]{_CAPITALS} ){{1,5}}+|[a-z]++ )(?!{_PARTICLE}|d['’][A-Z])[a-z]"
    rf"|{_TITLED}(?: (?:{_TITLED}|{_PARTICLE}))*+{_NO_MARK}"
)
"""What no dateline begins with: a word in lower case behind words in capitals with nothing between, or names with no mark behind them."""
_HEAD_LINE = lazy(
    r"[\s\x00-\x1f\x7f\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}]{0,320}+"
    r"(?:(?:<[^<>]{1,80}>\s{0,40}){1,6}+)?+"
    rf"()(?:((?=[^\W_]|[(\[])(?!{_PROSE}))|((?=\^)))?+"
    r"(?:.{0,319}+\n|[^\r]{0,319}+\r|())"
)
"""A line, with the white space and tags before it; of the last one, or one of more than 320 code points, its start alone."""
_START, _OPENS, _CARET, _LAST = range(1, 5)
"""Its groups, of no width: where it starts, whether it may open with a dateline, whether with a caret, and whether it is the last."""
_NO_CAPITALS = lazy(
    r"(?:(?i:near|in|outside|off|around|above)\b ?)?+"
    r"(?:[A-Z][a-z](?![A-Z]{2})|[A-Z]\.? [A-Z][a-z](?![A-Z]{2})|[A-Z]++['’][a-z]|[a-z]{4}|[a-z]++\s|\d++(?![^\W_]))"
)
"""What no place in capitals begins with."""
_HEADING = lazy(r"([A-Z]++(?:['’-][A-Z]++)*+(?: [A-Z]{2,30}+(?:['’-][A-Z]++)*+){0,7}+)[ \t]{0,8}\n[ \t]{0,8}\n\s{0,320}+(?![(/;,&])(\w*+)")
"""A line of words in capitals alone and the first word of what follows a blank line."""
_BARE_NUMBER = lazy(r"\d++(?![^\W_])(?![^(\[/]{0,80}+[(\[/])")
"""A number, and no credit in reach behind it."""
_NAMES = lazy(r"(?:[A-Z0-9][A-Za-z0-9]*+(?:['’.][A-Za-z0-9]*+)?+,?+ (?=[^\s.]))*+")
"""Words of ASCII that begin in no lower case, with spaces behind them: nothing that `_WORD_OR_MARK` looks for begins there."""
_WORD_OR_MARK = lazy(
    r"(?<!\S)([a-z][a-z\d]*+)(?=[\s,:;/])"
    r"|(?<![^\W_])([A-Za-z]++)[^\S\n]{0,8}+\n\s{0,40}+(?![(\[/;,.:])([A-Za-z]*+)"
    r"|(?P<wall>[<>!?*$%=+{}\"\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{BULLET}\N{HORIZONTAL ELLIPSIS}])"
    r"|(?:(?<![a-z]{3})-(?!(?:year|month|week|day|hour|minute|mile|foot|page|point|member)\b)|-(?![a-z]))"
    r"(?<![a-z]-(?=[^\W\d_]))(?<![A-Z]-(?=[A-Z]{2}))(?<!\s[A-Z]-(?=[^\W\d_]))"
    r"|\.\s?\.|:(?<!\d:(?=\d\d))|[(\[](?!\d{1,4}[)\]])"
    r"|[/|_&#â\xc3\x96\x97\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}\N{REPLACEMENT CHARACTER}]"
)
"""A word in lower case, or at the start of a line; a mark that no dateline has; or one that ends it or sets off a credit: no hyphen
within a name, and no colon within a time of day."""
_CANONICAL = lazy(
    r"[A-Z][A-Z.'’]++(?:[ -][A-Z.'’]++){0,4}+(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?\.?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r" \(([A-Za-z]{2,12})\) \N{EM DASH} (?=\S)([^\W\d_]*+)"
)
"""The commonest form in which nothing is to be set."""
_COMMON = lazy(
    r"((?:ST\. )?[A-Z]{3,20}+(?:[ -][A-Z]{3,20}+){0,3}+)(?:, ([A-Z][a-z]+(?: [A-Z][a-z]+)?\.?|[A-Z]\.[A-Z]\.))?"
    r"(?:, ([A-Z][a-z]{2,8}\.? \d{1,2}))?"
    r"(?: \(([A-Za-z][A-Za-z./]{0,24}+(?: (?!(?i:by|on) )[A-Z][A-Za-z./]{0,24}+){0,3}+(?<=[A-Za-z]{2}))\))?"
    r" (\N{EM DASH}|\N{EN DASH}|--?|_) (?=([^\W\d_]\S*+)((?:[^\S\n]{1,9}\S++){0,4}))"
)
"""City, region, date, agency, separator and lead as most datelines have them."""
_BYLINE = lazy(r"(?:By|BY|Von|VON|Por|POR|Par|PAR|Oleh|OLEH|Door|Photo|PHOTO|Foto|FOTO)[:\s]\s*")
_NO_CREDIT = lazy(r"(?![^a-z]{2}[^\n(\[/]{0,120}+[(\[/])")
"""What opens with no two letters in capitals, or has no credit in brackets on its line."""
_INNER_BYLINE = lazy(r"(?<=\w )By (?=[A-Z])")
_BEHIND_NAME = lazy(r"\s{2,}(?=\S)|(?<=\S)\s(?=[^\W\d_a-z])|(?<=[a-z])(?=[A-Z]{3})")


class Place(NamedTuple):
    """A place named in a dateline, as written.

    >>> find_dateline("TOKYO/PARIS, France (AP) - Rain fell.").places
    (Place(city='TOKYO', region=None), Place(city='PARIS', region='France'))
    """

    city: str
    region: str | None
    """The state, province or country; None where none is named."""


class Dateline(NamedTuple):
    """The dateline that a story opens with. Fields stand as written; what is not there is None, or an empty tuple.

    >>> dateline = find_dateline("Hydra (Greece) 8-15 (AFP) - Fire broke out.")
    >>> dateline.city, dateline.region, dateline.date, dateline.agencies
    ('Hydra', 'Greece', '8-15', ('AFP',))
    """

    place: str | None
    """The whole place: "CARACAS, Venezuela", "TOKYO/SEOUL", "ABOARD THE USS NIMITZ"."""
    places: tuple[Place, ...]
    """Each city named, with its region."""
    city: str | None
    region: str | None
    """City and region of the first place. The region is the state, province or country."""
    date: str | None
    agencies: tuple[str, ...]
    """Each in the form of the table of agencies, or else as written."""
    span: tuple[int, int]
    """From its first character to behind its separator and the white space after that."""
    raw: str
    """The text of the span."""

    def __str__(self) -> str:
        """The canonical form, as the Associated Press sets it, with the dash and the space behind it.

        >>> str(find_dateline("(ANSA) - Roma, 3 FEB - Il governo."))
        'ROMA, 3 FEB (ANSA) — '
        """
        place = self.place and in_capitals(self.place, [place.city for place in self.places])
        return canonical(place, self.date, self.agencies)

    def folded(self) -> tuple[object, ...]:
        """City, region and date without regard to case, and the agencies: what normalising does not change."""
        return (*((each or "").casefold() for each in (self.city, self.region, self.date)), self.agencies)

    def to_dict(self) -> dict[str, object]:
        """The fields, ready for JSON: tuples are lists, places are dicts, the rest stands as it is.

        >>> find_dateline("OSLO (NTB) - Rain fell.").to_dict()["places"]
        [{'city': 'OSLO', 'region': None}]
        """
        return {
            **self._asdict(),
            "places": [place._asdict() for place in self.places],
            "agencies": list(self.agencies),
            "span": list(self.span),
        }


def find_dateline(text: str) -> Dateline | None:
    """The dateline that a story opens with, or None where it has none.

    Takes a story, raw or cleaned; only its opening is looked at. Before the dateline may stand up to six short lines: a
    headline, a byline, a caption. Raises `TypeError` for anything that is no `str`. The forms are those of the wires' own
    copy; what a dateline holds is the Associated Press Stylebook's entry "datelines".

    >>> find_dateline("CARACAS, Venezuela (AP) _ Rain fell.")
    Dateline(place='CARACAS, Venezuela', places=(Place(city='CARACAS', region='Venezuela'),), city='CARACAS', region='Venezuela', \
date=None, agencies=('AP',), span=(0, 26), raw='CARACAS, Venezuela (AP) _ ')
    >>> find_dateline("FILE - In this photo of May 4, the harbor lies still.") is None
    True
    """
    require_str(text)
    found = _find(text)
    return _dateline(text, found.reading) if found else None


@cleaner(choices={"style": ("normalize", "strip")})
def normalize_dateline(text: str, *, style: str = "normalize") -> Iterable[Edit]:
    r"""Set the dateline as the Associated Press sets it, on one line with the lead: `CITY, Region, Date (AGENCY) — Lead`.

    Takes a text; yields edits that move letters or change their case, and set separators and spaces. A dateline that is one
    only by guess, or that no lead follows, stays as it is. `style="strip"` takes the dateline out and leaves the lead.

    >>> normalize_dateline("By Ann Lee\n\nTokyo, Dec. 9 Kyodo -\n\nRain fell.")
    'By Ann Lee\n\nTOKYO, Dec. 9 (Kyodo) — Rain fell.'
    >>> normalize_dateline.using(style="strip")("LIMA, 21 ene (EFE).- Llueve.")
    'Llueve.'
    """
    if (
        style == "normalize"
        and (set_so := _CANONICAL.match(text, 0, LONGEST))
        and not (is_region(set_so[1]) or is_month_or_weekday(set_so[2]))
    ):
        return []
    found = _find(text)
    if found is None or not found.weight.sure or found.reading.end == len(text):
        return []
    reading = found.reading
    if style == "strip":
        return [Edit(reading.start, reading.end, "", "dateline.strip")]
    if found.dash == EM_DASH or _MARK_AHEAD.match(text, reading.end):  # of a row of dashes or dots each walk would take one
        return []
    if found.dash:
        return [Edit(reading.end - 1 - len(found.dash), reading.end - 1, EM_DASH, "dateline.separator")]
    edits = dateline_edits(text, reading)
    return edits if not edits or _reads_alike(text, reading, edits) else []


def _reads_alike(text: str, reading: Reading, edits: list[Edit]) -> bool:
    """Whether the dateline, once set, is read as it was before: where two credits or two places run together it may not be."""
    set_so = splice(text[: reading.end + LONGEST], edits)
    again = _find(set_so)
    return again is not None and _dateline(set_so, again.reading).folded() == _dateline(text, reading).folded()


def _dateline(text: str, reading: Reading) -> Dateline:
    def written(span: tuple[int, int] | None) -> str | None:
        return " ".join(text[slice(*span)].split()) or None if span else None

    places = tuple(Place(written(place.city) or "", place.region and plain_region(written(place.region) or "")) for place in reading.places)
    city, region = places[0] if places else (None, None)
    agencies = tuple(dict.fromkeys(name for credit in reading.credits for name in credit.names))
    span = (reading.start, reading.end)
    return Dateline(written(reading.place), places, city, region, written(reading.date), agencies, span, text[slice(*span)])


class _Found(NamedTuple):
    """A reading, and how sure it is."""

    reading: Reading
    weight: Weight
    dash: str = ""
    """The dash of one of the commonest forms, in which all else stands as the Associated Press sets it."""

    @property
    def is_whole(self) -> bool:
        """Whether it has a place in capitals, a known agency and a dash."""
        reading = self.reading
        agency = any(credit.known for credit in reading.credits)
        return self.weight.sure and agency and reading.separator != "" and bool(reading.places) and reading.places[0].caps


def _find(text: str) -> _Found | None:
    """The first dateline of the opening."""
    most, long = _LINES, False
    for line, match in enumerate(islice(_HEAD_LINE.finditer(text, 0, _OPENING), _HEADER + 1)):
        at = match.start(_OPENS)
        if at >= 0 and (line <= most or not _NO_CREDIT.match(text, at, at + LONGEST)):
            found = _on_line(text, at, first=not line)
            if found and (line <= most or found.is_whole):
                return found
        if (
            not line
            and text.find(" By ", (at := match.start(_START)), at + LONGEST) >= 0
            and (found := _behind_heading(text, at, match.end()))
        ):
            return found
        kind = match.lastindex
        if kind == _CARET:
            most += 1
        long = long or match.end() - match.start(_START) > _BODY
        if kind == _LAST or (long and line >= most):
            return None
    return None


def _behind_heading(text: str, at: int, end: int) -> _Found | None:
    """The dateline behind a byline that stands behind a headline on its line, where it has a place in capitals and an agency."""
    stop = min(end, at + LONGEST) if end > at else at + LONGEST
    for byline in islice(_INNER_BYLINE.finditer(text, at, stop), 4):
        found = _behind_byline(text, byline.end())
        if found and found.is_whole:
            return found
    return None


def _on_line(text: str, at: int, *, first: bool) -> _Found | None:
    """The dateline that stands at the start of a line, or there behind a byline."""
    if byline := _BYLINE.match(text, at):
        return _behind_byline(text, byline.end())
    no_capitals = _NO_CAPITALS.match(text, at)
    if not no_capitals and (heading := _HEADING.match(text, at, at + LONGEST)) and _is_no_place(*heading.groups()):
        return None
    marked = _is_marked(text, at)
    if no_capitals and not marked:
        return None
    found = _read(text, at, marked=marked)
    return _undoubled(text, found) if found and (first or found.weight.sure) else None


def _is_no_place(heading: str, following: str) -> bool:
    """Whether a line in capitals with a blank line behind it is no place: no table has it, and it ends in no region."""
    if is_city(heading) or is_city(heading.partition(" ")[2]) or following.casefold() in JOINERS:
        return False
    return not any(len(word) == 2 and is_region(word) for word in heading.split())


def _is_marked(text: str, at: int) -> bool:
    """Whether a mark that sets off a lead or a credit comes before anything that no dateline has."""
    if text[at].isdigit() and _BARE_NUMBER.match(text, at):
        return False
    low, stop = low_words(), at + LONGEST
    start = _NAMES.match(text, at, stop).end()  # type: ignore[union-attr] # it matches everywhere
    while match := _WORD_OR_MARK.search(text, start, stop):  # faster than `finditer`: mostly the first or second decides
        word, last, first = match.group(1, 2, 3)
        if word is not None:
            if word not in low and word[-1] != "t":
                return False
        elif last is None:
            return match.lastgroup is None
        elif first.casefold() not in JOINERS and not _runs_on(last, first) and text.find(",", at, match.start()) < 0:
            return False
        start = match.end()
    return False


def _runs_on(last: str, first: str) -> bool:
    """Whether a region, an agency or a date may go on from one line, of which this is the last word, to the first word of the next."""
    return last.casefold() in low_words() and (not first or first.casefold() in low_words())


def _read(text: str, at: int, *, marked: bool = True) -> _Found | None:
    """The likeliest reading of what stands here, if it is likely enough; `marked`: whether a mark may set off the lead or a credit."""
    if common := _common(text, at):
        return common
    reader = Reader(text, at, min(at + LONGEST, len(text)))
    best = None
    for reading, k in reader.readings(marked=marked):
        if may_be_enough(reading):
            weight = weigh(text, reading, reader.lead(k))
            if weight.enough and (best is None or weight.points > best.weight.points):
                best = _Found(reading, weight)
    return best


def _common(text: str, at: int) -> _Found | None:
    """What the grammar reads in a dateline of the commonest forms, with an agency or date, at a tenth of the cost."""
    match = _COMMON.match(text, at, at + LONGEST)
    if match is None:
        return None
    city, region, date, agency, separator, lead, rest = match.groups()
    words = city.split(" ")
    if not (agency or date) or any(agency_names(" ".join(words[:n]))[1] for n in range(1, len(words) + 1)):
        return None
    if words[0].casefold() in ASIDES:
        return None
    renown = 2 if is_city(city) else known(city)
    if renown < 2 and (is_month_or_weekday(words[0]) or any(squash(word) in table("NOT_PLACES", "TEAMS") for word in words)):
        return None
    if region and not (is_region(region) and (region[-1] != "." or is_spelled(region))):
        return None
    if date is None:
        if begins_date(lead):
            return None
    elif is_region(date.split()[0]) or (dated := date_pattern().match(text, match.start(3))) is None or dated.span() != match.span(3):
        return None
    names, listed = agency_names(agency) if agency else ((), "." not in lead + rest or not begins_agency(lead))
    if not listed or (agency and is_region(agency)):
        return None
    place = Named(match.span(1), match.span(2) if region else None, caps=True, known=renown, region_known=region is not None)
    credit = (Credit(match.span(4), names, known=True, date=None, bracket="("),) if agency else ()
    kind = "hyphen" if separator == "-" else "dash"
    whole = (at, match.end(2 if region else 1))
    reading = Reading(at, match.end(), whole, (place,), match.span(3) if date else None, credit, kind)
    return _Found(reading, Weight(ENOUGH, strong=True), dash=separator)


def _behind_byline(text: str, at: int) -> _Found | None:
    """The dateline that follows a name on its line: behind a wide gap, or where a place of the tables or the first word in capitals is."""
    stop = text.find("\n", at, at + LONGEST)
    stop = min(at + LONGEST, len(text)) if stop < 0 else stop
    if not _SEPARATING.search(text, at, stop):
        return None
    starts = [(match.end() - match.start() < 2, match.end()) for match in _BEHIND_NAME.finditer(text, at, stop)]
    for narrow, start in [(True, at), *sorted(starts)][:12]:
        found = _read(text, start)
        if found is None or not found.weight.sure:
            continue
        place = found.reading.places[0] if found.reading.places else None
        after_name = start == at or text[start - 2 : start].rstrip()[-1:].islower()
        if not narrow or (place and (place.known == 2 or (place.caps and after_name))):
            return found
    return None


def _undoubled(text: str, found: _Found) -> _Found:
    """What was found, or, where the dateline is repeated behind it, both as one that is a guess."""
    reading = found.reading
    if not reading.places or not text.startswith(text[slice(*reading.places[0].city)], reading.end):
        return found
    second = _read(text, reading.end)
    if second is None:
        return found
    return _Found(second.reading._replace(start=reading.start), second.weight._replace(strong=False))


RULES: tuple[Rule, ...] = (
    Rule(
        id="dateline.separator",
        what="Sets one em dash between single spaces between the dateline and its lead, and a comma or space for a dash between its parts.",
        why="AP Stylebook, datelines: a dash parts dateline and lead. On their way through feeds it becomes a hyphen, two, an underscore, "
        "a colon, or is lost.",
        hit="LIMA, Peru (AP) _ Rain fell.",
        result="LIMA, Peru (AP) — Rain fell.",
        miss="The bridge -- closed since May -- opened.",
        wrong="Where a caption or headline has the form of a dateline.",
    ),
    Rule(
        id="dateline.join",
        what="Pulls up the lead that stands on a line of its own behind the dateline.",
        why="A dateline opens the first sentence's line; scrapers that take each element for a paragraph part them.",
        hit="OSLO, May 4, 2019 /PRNewswire/ --\n\nA ferry sank.",
        result="OSLO, May 4, 2019 (PRNewswire) — A ferry sank.",
        miss="OSLO\n\nA ferry sank.",
        wrong="Where what follows is not the lead but a caption.",
    ),
    Rule(
        id="dateline.case",
        what="Sets the city in capitals.",
        why="AP Stylebook, datelines: the city name is in capital letters. CNN, dpa and AFP set it in lower case.",
        hit="Quito, Ecuador (CNN) — Rain fell.",
        result="QUITO, Ecuador (CNN) — Rain fell.",
        miss="Quito, capital of Ecuador, lies high.",
        wrong="Where a house prefers the city in lower case.",
    ),
    Rule(
        id="dateline.spacing",
        what="Sets the comma and the space between place, date and credit.",
        why="AP Stylebook, datelines: commas part place, region and date, a space the credit.",
        hit="KOBE , Japan, Dec. 1 (UPI) — Rain fell.",
        result="KOBE, Japan, Dec. 1 (UPI) — Rain fell.",
        miss="KOBE, Japan, Dec. 1 (UPI) — Rain fell.",
        wrong="Hardly ever.",
    ),
    Rule(
        id="dateline.credit",
        what="Sets the agency in parentheses.",
        why="Press-release wires set slashes, TASS slashes, Kyodo and others nothing; AP, Reuters and most others parentheses.",
        hit="MOSCOW, January 21. /TASS/. Rain fell.",
        result="MOSCOW, January 21 (TASS) — Rain fell.",
        miss="MOSCOW, January 21 (TASS) — Rain fell.",
        wrong="Where a release must keep its distributor's own form.",
    ),
    Rule(
        id="dateline.region",
        what="Sets a region in parentheses behind a comma.",
        why="AP Stylebook, datelines: state or country follows the city behind a comma; AFP sets parentheses.",
        hit="Hydra (Greece) (AFP) — Rain fell.",
        result="HYDRA, Greece (AFP) — Rain fell.",
        miss="HYDRA, Greece (AFP) — Rain fell.",
        wrong="Hardly ever.",
    ),
    Rule(
        id="dateline.order",
        what="Sets place, date and agency in this order.",
        why="AP Stylebook, datelines. ANSA and the Canadian Press begin with the agency, release wires end in the date.",
        hit="(ANSA) - ROMA, 3 FEB - Piove.",
        result="ROMA, 3 FEB (ANSA) — Piove.",
        miss="ROMA, 3 FEB (ANSA) — Piove.",
        wrong="Hardly ever.",
    ),
    Rule(
        id="dateline.strip",
        what="Takes the dateline out.",
        why="Asked for by style='strip': classifiers learn the agency from the dateline.",
        hit="LIMA, Peru (AP) — Rain fell.",
        result="Rain fell.",
        miss="The bridge — closed since May — opened.",
        wrong="Where a caption or headline has the form of a dateline.",
        options=(("style", "strip"),),
    ),
)
