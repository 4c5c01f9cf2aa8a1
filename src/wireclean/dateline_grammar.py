"""The grammar of datelines: what a sequence of tokens may mean."""

from __future__ import annotations

import re
from typing import NamedTuple

from wireclean.dateline_dates import begins_date, date_pattern, is_month_or_weekday
from wireclean.dateline_lookup import (
    ASIDES,
    JOINERS,
    agency_names,
    begins_agency,
    begins_region,
    is_agency,
    is_bare_credit,
    is_city,
    is_region,
    is_spelled,
    known,
    squash,
    table,
)
from wireclean.dateline_tokens import BROKEN, GLUED, PARTED, SPACED, Token, is_caps, tokens
from wireclean.patterns import lazy
from wireclean.places import PARTICLES

Span = tuple[int, int]

LONGEST = 240
"""Code points that a dateline may have."""

_SHORT = 2
"""Letters up to which capitals say nothing: they may be initials."""

_MOST = 64
"""Tokens looked at: twice what the longest dateline has."""

_LEAD = 6
"""Tokens of the lead that are looked at."""

_BRACKETS = {"(": ")", "[": "]", "/": "/"}
_HYPHENS = ("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")
_COMMAS = (",", "\N{ARABIC COMMA}")
_STOPS = (*_COMMAS, ".", ":", "|")
_PARTICLES = frozenset(PARTICLES.split("|"))
_FIRST_OF_REGIONS = ("the", "occupied", "bande")
_ABBREVIATED = ("st", "ste", "mt", "ft", "pt", "sto", "sta", "co", "cty", "twp")
_LIKE_WORDS = frozenset(
    ["ab", "al", "bc", "co", "de", "hi", "id", "in", "la", "ma", "me", "mo", "mp", "nt", "ok", "on", "or", "pa", "sk", "up", "us"]
)
"""Codes of regions that are words as well, or parts of names: no region without a comma before them."""
_NAME = r"(?:[^\W_a-z][\w.'’&!+-]*|of|and|the|del?|for|in|di|amp;|&)"
_NAMES = lazy(rf"{_NAME}(?:[ /]{{1,3}}(?:{_NAME}|\d{{1,2}})){{0,5}}")
_LABEL = lazy(r"(?:[A-Z]{2,}+(?: [A-Z]{3,}+){0,6}+|[A-Z][a-z]++(?: [A-Z][a-z]++){0,6}+)(?=:)")
"""Plain words before a colon: "UPDATE", "Ann Lee"."""
_ACRONYM = lazy(r"[A-Z]{3,6}|[A-Z][a-z]{1,12}[A-Z][A-Za-z]{1,12}")
"""What an outlet that no table has must look like to be a credit alone, in parentheses."""
_FULL_MONTH = lazy(r"[^\W\d_]{5}\.$")
_BEHIND_NAMES = lazy(r"\s*,\s*|\s+by\s+|\s+/\s+(?=\d)|\s+-\s+(?=\w+\.?\s\d)|\s+on\s+(?=[MTWFS]\w+day)", re.IGNORECASE)


class Named(NamedTuple):
    """A place as named: where its city and region stand."""

    city: Span
    region: Span | None
    caps: bool
    known: int
    """How well the city is known."""
    region_known: bool


class Credit(NamedTuple):
    """A credit, and where it stands within its brackets."""

    span: Span
    names: tuple[str, ...]
    known: bool
    date: Span | None
    """A date within it."""
    bracket: str
    """The opening bracket; "" for a bare name."""


class Reading(NamedTuple):
    """A dateline as read, each part where it stands in the text."""

    start: int
    end: int
    """After the separator and the white space behind it."""
    place: Span | None = None
    places: tuple[Named, ...] = ()
    date: Span | None = None
    credits: tuple[Credit, ...] = ()
    separator: str = ""
    """The kind of the separator before the lead: "dash", "hyphen", "glued", "colon", or "" for none."""
    tidy: bool = True
    """Whether place, date and credit stand in this order, with nothing else between them."""


class Reader:
    """Reads one opening. Each method takes the index of a token, and hands back what it read and the index behind it, or None."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Take the text, and where its opening starts and must end."""
        self.text = text
        self.tokens: list[Token] = []
        self._more = tokens(text, start, end)
        self._bare_credits: dict[int, tuple[Credit, int] | None] = {}
        self._none = Token("end", "", end, PARTED)

    def at(self, i: int) -> Token:
        """Token number `i`, or one that is none. Tokens are read as they are asked for: few openings are looked at to their end."""
        read = self.tokens
        while i >= len(read):
            token = next(self._more, None) if i < _MOST else None
            if token is None:
                return self._none
            read.append(token)
        return read[i]

    def lead(self, i: int) -> list[Token]:
        """The first tokens from `i` on."""
        self.at(i + _LEAD - 1)
        return self.tokens[i : i + _LEAD]

    def between(self, i: int, k: int) -> str:
        """The text of the tokens from `i` up to `k`."""
        return self.text[self.tokens[i].start : self.tokens[k - 1].end]

    def _shouts(self) -> bool:
        """Whether the first line is all in capitals, so that names are read in the same way whether they must be or not."""
        line = self.text[self.at(0).start : self._none.end].partition("\n")[0]
        return line.isascii() and line.isupper()

    def index(self, offset: int, i: int) -> int:
        """The first token from `i` on that starts at `offset` or later."""
        while self.at(i).start < offset:
            i += 1
        return i

    # --- the parts

    def region(self, i: int) -> int | None:
        """A state, province or country of the table; the longest wins."""
        first = self.at(i)
        if first.kind != "word" or not (first.text[0].isupper() or first.text in _FIRST_OF_REGIONS) or not begins_region(first.key):
            return None
        k = i + 1
        while k < i + 6 and ((token := self.at(k)).kind == "word" or token.text == "&") and token.gap < PARTED:
            k += 1
        return next((n for n in range(k, i, -1) if is_region(self.between(i, n))), None)

    def city(self, i: int, mixed: bool) -> int | None:
        """The words of a city: in capitals, or, where `mixed`, each with a capital; particles between them."""
        k = i
        while k < i + 8 and (token := self.at(k)).kind == "word" and (k == i or token.gap <= SPACED):
            if token.caps:
                if k > i and ((len(token.text) == 1 and token.text.isascii()) or self._is_region_without_comma(k)):
                    break
            elif token.text[0].islower():
                if k == i or not self._is_particle(k, mixed):
                    break
            elif not mixed or (k > i and is_month_or_weekday(token.text) and self.date(k)):
                break
            k += 1
            if _ends_sentence(token.text):
                break
            if (
                mixed
                and not token.text.isupper()
                and self.at(k).text.isupper()
                and is_bare_credit(self.at(k).text)
                and self.separator(k + 1)
            ):
                break
        while k > i and self.at(k - 1).text in _PARTICLES:
            k -= 1
        if not mixed and self.at(k).kind == "word" and self.at(k).gap == SPACED:
            k = next((n for n in range(k - 1, i, -1) if is_city(self.between(i, n))), k)
        return k if k > i and (len(self.tokens[i].key) > 1 or any(len(token.key) > 1 for token in self.tokens[i:k])) else None

    def _is_particle(self, i: int, mixed: bool) -> bool:
        after = self.at(i + 1)
        after = self.at(i + 2) if after.text in _PARTICLES else after
        return self.at(i).text in _PARTICLES and after.kind == "word" and (after.caps or (mixed and after.text[0].isupper()))

    def _is_region_without_comma(self, i: int) -> bool:
        """Whether a region in capitals stands here and ends the place: "BOSTON MA (AP)", "WASHINGTON D.C. -"."""
        word = self.at(i).text
        if len(word.strip(".")) != 2 and not word.endswith("."):
            return False
        k = self.region(i)
        if k is None or squash(self.between(i, k)) in _LIKE_WORDS or (self.at(k).text == "," and self.region(k + 1)):
            return False
        return not self.at(k).caps or len(self.at(k).text) == 1

    def named(self, i: int, mixed: bool) -> tuple[Named, int] | None:
        """A city, with its region where one follows."""
        if self.at(i).key in ASIDES and self.at(i + 1).kind == "word":
            i += 1
        k = self.city(i, mixed)
        if k is None or (mixed and self._goes_on(k) and self._is_low(k)):
            return None
        last = self.at(k - 1)
        stopped = _ends_sentence(last.text)
        city = Named((self.at(i).start, last.end - stopped), None, self._is_in_capitals(i, k), known(self.between(i, k)), False)
        comma = stopped or self.at(k).text in _COMMAS
        behind = k + (comma and not stopped)
        if self.at(behind).gap < PARTED and (stop := self.region(behind)) and (comma or self._ends_place(behind, stop)):
            while self.at(stop).text == "," and (more := self.region(stop + 1)) and not is_city(self.between(stop + 1, more)):
                stop = more
            return self._with_region(city, behind, stop)
        if (stop := self._bracketed_region(k)) is not None:
            return self._with_region(city, k + 1, stop)
        if comma and not stopped and (stop := self._strange_region(behind, city.caps)):
            return city._replace(region=(self.at(behind).start, self.at(stop - 1).end)), stop
        return city, k

    def _is_in_capitals(self, i: int, k: int) -> bool:
        """Whether the words from `i` up to `k` are in capitals, but for particles, and have more than two letters."""
        letters = 0
        for word in self.tokens[i:k]:
            if not (word.caps or word.text in _PARTICLES):
                return False
            letters += len(word.key)
        return letters > _SHORT

    def _with_region(self, city: Named, i: int, k: int) -> tuple[Named, int]:
        """The city with its region, and with a second one behind it in brackets: "Shimla (Himachal Pradesh) [India]"."""
        while (stop := self._bracketed_region(k)) is not None:
            k = stop
        last = self.at(k - 1 - (self.at(k - 1).text in (")", "]")))
        loose = self.at(k).kind == "dash" and last.text[-1] == "." and not is_spelled(self.between(i, k))
        return city._replace(region=(self.at(i).start, last.end - loose), region_known=True), k

    def _bracketed_region(self, i: int) -> int | None:
        """A region in brackets, that is no agency: "Hydra (Greece)", but "London (PA)"."""
        stop = self.region(i + 1) if self.at(i).text in ("(", "[") else None
        return stop + 1 if stop and self.at(stop).text in (")", "]") and not is_agency(self.between(i + 1, stop)) else None

    def _ends_place(self, i: int, k: int) -> bool:
        """Whether a region without a comma before it ends the place: a separator, credit or date follows, or it is a code."""
        if self.at(i).gap != SPACED:
            return False
        after = self.at(k)
        key = squash(self.between(i, k))
        code = len(key) == 2 and key not in _LIKE_WORDS and after.gap == SPACED
        return code or after.kind in ("dash", "number") or after.text in ("(", ":", ",", "[") or self.date(k) is not None

    def _strange_region(self, i: int, caps: bool) -> int | None:
        """A region that the table lacks: up to three words with capitals between a comma and what may follow a place."""
        k = i
        while k < i + 4 and (token := self.at(k)).kind == "word" and (token.text[0].isupper() or token.text in _PARTICLES):
            if token.gap > BROKEN:
                break
            k += 1
        written = self.between(i, k) if k > i else ""
        if not written or written[1:2] == "-" or is_agency(written) or is_city(written) or self.date(i) or not written[-1].isalpha():
            return None
        if caps and written.isupper() and len(written) > 3:
            return None
        return k if self.at(k).text in (",", "(", ")") or self.at(k).kind == "dash" else None

    def places(self, i: int, mixed: bool) -> tuple[tuple[Named, ...], int] | None:
        """Cities parted by slashes, semicolons, commas or "and"."""
        got = self.named(i, mixed)
        if got is None:
            return None
        found, k = [got[0]], got[1]
        while len(found) < 6:
            joint = self.at(k).text
            n = k + 1
            word = joint.casefold() in JOINERS
            if joint == ",":
                word = self.at(n).text.casefold() in JOINERS
                n += word
                if not word and not (found[0].caps and self.at(n).caps and not self.date(n)):
                    break
            elif joint not in ("/", ";", "(") and not word:
                break
            if joint in ("/", "(") and (stop := self._second_name(found[-1].city[0], n)):
                k = stop + (joint == "(")
                found[-1] = found[-1]._replace(city=(found[-1].city[0], self.at(k - 1).end), known=2)
                continue
            more = None if joint == "(" or self.credit(n) else self.named(n, mixed)
            if more is None or (word and not (more[0].known or more[0].region_known or found[0].caps)):
                break
            found.append(more[0])
            k = more[1]
        return tuple(found), k

    def _second_name(self, start: int, i: int) -> int | None:
        """The end of the name behind a slash or in parentheses, if both are one place: "Frankfurt/Main"."""
        ends = (self.at(k).end for k in (i, i + 1) if self.at(k) is not self._none)
        return next((k for k, end in enumerate(ends, i + 1) if squash(self.text[start:end]) in table("ONE_PLACE")), None)

    def date(self, i: int) -> tuple[Span, int] | None:
        """A date."""
        token = self.at(i)
        if token.kind != "number" and not (token.kind == "word" and begins_date(token.text)):
            return None
        match = date_pattern().match(self.text, token.start, self._none.end)
        if match is None:
            return None
        start, end = match.span("date")
        return (start, end - bool(_FULL_MONTH.search(match["date"]))), self.index(match.end(), i)

    def credit(self, i: int) -> tuple[Credit, int] | None:
        """A credit in parentheses, brackets or slashes, or the bare name of an agency."""
        token = self.at(i)
        if token.kind == "word":
            return self._bare_credit(i)
        close = _BRACKETS.get(token.text)
        if close is None:
            return None
        k = i + 1
        while k < i + 24 and (inner := self.at(k)).text not in (close, "(") and inner.gap < PARTED:
            k += 1
        if close == "/" and self.at(k + 1).kind == "word" and self.at(k + 1).gap == GLUED and self.at(k + 2).text == "/":
            k += 2
        if self.at(k).text != close or k == i + 1:
            return None
        credit = self._within(self.at(i + 1).start, self.at(k - 1).end, token.text)
        return (credit, k + 1) if credit and (credit.known or close != "/") else None

    def _bare_credit(self, i: int) -> tuple[Credit, int] | None:
        if not begins_agency(self.at(i).text):
            return None
        if i not in self._bare_credits:
            self._bare_credits[i] = self._agency(i)
        return self._bare_credits[i]

    def _agency(self, i: int) -> tuple[Credit, int] | None:
        """The longest name of an agency, or of several."""
        stop = i + 1
        while stop < i + 5 and (token := self.at(stop)).gap < BROKEN and (token.kind == "word" or token.text in ("/", "&")):
            stop += 1
        for k in range(stop, i, -1):
            written = self.between(i, k)
            written = written[: len(written) - _ends_sentence(written)]
            names, is_known = agency_names(written)
            if is_known and (len(names) > 1 or is_agency(written)) and ("/" not in written or all(map(is_agency, written.split("/")))):
                return Credit((self.at(i).start, self.at(i).start + len(written)), names, True, None, ""), k
        return None

    def _within(self, start: int, end: int, bracket: str) -> Credit | None:
        """What stands between brackets, if it is a credit: names, then perhaps reporters or a date."""
        written = name = self.text[start:end]
        date = None
        if cut := _BEHIND_NAMES.search(written):
            name = written[: cut.start()]
            if found := date_pattern().match(written, cut.end()):
                date = (start + found.start("date"), start + found.end("date"))
        names, is_known = agency_names(" ".join(name.rstrip(" -,/").split()))
        if ":" in name or (
            not is_known and (cut or not any(map(str.isupper, name)) or not _NAMES.fullmatch(name) or is_region(name) or is_city(name))
        ):
            return None
        return Credit((start, end), names, is_known, date, bracket)

    def separator(self, i: int, *, broken: bool = False) -> tuple[str, int] | None:
        """Dashes, a colon, or a comma or full stop with dashes behind it: of what kind it is.

        If `broken` it may stand on a line of its own, or be a bar.
        """
        k, kinds = i, ""
        while k < i + 4 and (token := self.at(k)).gap < (PARTED + 1 if broken and k == i else BROKEN):
            if token.kind == "dash" or (broken and token.text == "|"):
                kinds += "-"
            elif token.text == ":" and ":" not in kinds:
                kinds += ":"
            elif token.text not in (",", ".") or k > i:
                break
            k += 1
        if not kinds:
            return None
        if "-" not in kinds:
            return "colon", k
        written = self.between(i, k).strip(" ,.:")
        glued = self.at(i).gap == GLUED and self.at(k).gap == GLUED
        if glued and written in (*_HYPHENS, "_"):
            return "glued", k
        return ("hyphen" if written in _HYPHENS else "dash"), k

    # --- the whole

    def readings(self, *, marked: bool) -> list[tuple[Reading, int]]:
        """The ways to read the opening as a dateline, each with the index of the lead's first token.

        Where nothing is `marked` off, only a place in capitals can be one.
        """
        if self._is_label():
            return []
        in_capitals = self._from_place(mixed=False)
        if not marked:
            return [in_capitals] if in_capitals else []
        ways = [self._from_credit(), self._from_date(), self._place_in_credit(), in_capitals]
        if not (in_capitals and (in_capitals[0].separator or in_capitals[0].credits)) and not self._shouts():
            ways.append(self._from_place(mixed=True))
        return [way for way in ways if way]

    def _is_label(self) -> bool:
        """Whether a label or a speaker's name opens it: with neither a known place nor a date nor a credit no colon makes a dateline."""
        label = _LABEL.match(self.text, self.at(0).start)
        if label is None or known(label[0]) > label[0].istitle() or self.at(0).key in ASIDES:
            return False
        k = label[0].count(" ") + 2
        behind = self.at(k)
        if behind.kind == "dash" or behind.text == "(" or behind.text in _STOPS:
            return False
        return not (self.credit(0) or self.credit(k) or any(map(self.date, range(1, k + 1))))

    def _reading(self, k: int, **parts: object) -> tuple[Reading, int]:
        return Reading(self.at(0).start, self.at(k).start, **parts), k  # type: ignore[arg-type]

    def _from_place(self, mixed: bool) -> tuple[Reading, int] | None:
        """Places, or places in parentheses, with what follows them."""
        bracketed = self.at(0).text == "("
        first = self.at(bracketed)
        if not mixed and not first.caps and first.text.casefold() not in ASIDES:
            return None
        got = self.places(bracketed, mixed)
        if got is None or (bracketed and self.at(got[1]).text != ")"):
            return None
        found, k = got
        if not (found[0].known or found[0].region_known):
            if bracketed or (len(found) == 1 and self._goes_on(k)):
                return None
            if is_agency(self.text[found[0].city[0] : found[-1].city[1]]):
                return None
        return self._behind_places(found, k + bracketed)

    def _is_low(self, i: int) -> bool:
        """Whether the word here begins in lower case, and neither joins two places nor begins a region."""
        word = self.at(i).text
        return word[0].islower() and word not in _FIRST_OF_REGIONS and word not in JOINERS

    def _goes_on(self, i: int) -> bool:
        """Whether a word stands here that begins neither a date nor a credit: an unknown name that it follows is no place."""
        token = self.at(i)
        return token.kind == "word" and not begins_date(token.text) and not begins_agency(token.text)

    def _behind_places(self, places: tuple[Named, ...], k: int, start: int = 0) -> tuple[Reading, int] | None:
        """A date, credits and separators behind places, as many as belong together."""
        date: Span | None = None
        found: list[Credit] = []
        separator, tidy, behind_places = "", True, k
        while True:
            n = k + (self.at(k).text in _STOPS)
            token = self.at(n)
            opened = token.text == "("
            alone = opened and n == k and not separator and token.gap == PARTED
            if not separator and not alone and token.gap >= (PARTED if n > k or opened else BROKEN):
                n = _MOST
            if date is None and not alone and (got := self.date(n + opened)) and (not opened or self._is_dated(*got)):
                after = self.separator(got[1] + opened)
                if separator and after and after[0] == "colon" and self.text[slice(*got[0])].isupper():
                    return None  # a photo agency's caption: "LAS VEGAS, NV - MAY 4: ..."
                if not separator or after or self.credit(got[1] + opened):
                    tidy = tidy and not found
                    date, k, separator = got[0], got[1] + opened, ""
                    continue
            credit = self.credit(n) if len(found) < (1 if separator else 2) else None
            if alone and credit and not (credit[0].known and self.separator(credit[1], broken=True)):
                break
            if credit and self._is_credit_behind(*credit, date is not None, n > k or places[0].known > 0, separator):
                tidy = tidy and not (found or credit[0].date)
                found.append(credit[0])
                date = date or credit[0].date
                k, separator = credit[1], ""
                continue
            if separator or not (dash := self.separator(k, broken=bool(found) or (date is None and self._is_dash_alone(k, places)))):
                break
            separator, k = dash
        if found and not separator and not found[-1].bracket and self.text.startswith(".", found[-1].span[1]):
            separator = "dash"
        if found and not separator and (dash := self._behind_reporter(k)):
            (separator, k), tidy = dash, False
        if found and not separator and (self.at(k).text == "." or (found[-1].bracket == "/" and date and self.at(k).text == "/")):
            separator, k = "dash", k + 1
        if not (separator or found or places[0].caps) or (k == behind_places and self.at(k).gap == GLUED):
            return None
        place = (self._place_start(start, places), self._place_end(places))
        return Reading(self.at(0).start, self.at(k).start, place, places, date, tuple(found), separator, tidy), k

    def _is_dated(self, span: Span, k: int) -> bool:
        """Whether a date stands alone in its parentheses, and is no team's record: "(May 4, 2019)", but "(5-2)"."""
        return self.at(k).text == ")" and any(map(str.isalpha, self.text[slice(*span)]))

    def _place_start(self, i: int, places: tuple[Named, ...]) -> int:
        """Where the place as a whole starts, with a word like "Near" before the city."""
        first = self.at(i)
        return first.start if first.key in ASIDES else places[0].city[0]

    def _place_end(self, places: tuple[Named, ...]) -> int:
        """Where the place as a whole ends, with the bracket behind a region."""
        if not places[-1].region:
            return places[-1].city[1]
        start, end = places[-1].region
        inside = self.text[start - 1 : end]
        return end + (sum(map(inside.count, "([")) > sum(map(inside.count, ")]")))

    def _is_dash_alone(self, k: int, places: tuple[Named, ...]) -> bool:
        """Whether a dash stands on the next line behind a known place in capitals."""
        return self.at(k).kind == "dash" and places[0].caps and places[0].known == 2

    def _is_credit_behind(self, credit: Credit, k: int, dated: bool, likely: bool, separator: str) -> bool:
        """Whether a credit behind a place is one. A bare name needs a date, a comma or a known place before it, and an end behind it."""
        if credit.bracket:
            return not separator or credit.known
        stopped = credit.span[1] < self.at(k - 1).end
        if separator:
            return (stopped if dated else self._is_dated_behind(k)) and is_bare_credit(self.text[slice(*credit.span)])
        return (dated and stopped) or ((dated or likely) and self.separator(k, broken=True) is not None)

    def _is_dated_behind(self, k: int) -> bool:
        """Whether a date stands between separators: "- Media OutReach - 3 March 2026 -"."""
        dash = self.separator(k)
        date = self.date(dash[1]) if dash else None
        return date is not None and self.separator(date[1]) is not None

    def _behind_reporter(self, k: int) -> tuple[str, int] | None:
        """A separator behind a reporter's name: "(RIA Novosti), Ann Lee - "."""
        if self.at(k).text != ",":
            return None
        stop = k + 1
        while stop < k + 5 and (token := self.at(stop)).kind == "word" and token.text[0].isupper():
            stop += 1
        dash = self.separator(stop) if stop > k + 1 else None
        return dash if dash and dash[0] != "colon" else None

    def _from_credit(self) -> tuple[Reading, int] | None:
        """A credit, then perhaps a separator or comma, then perhaps a place with what follows it, or a date."""
        got = self.credit(0)
        if got is None:
            return None
        credit, k = got
        dash = self.separator(k)
        if not credit.bracket and (self.at(k).gap >= BROKEN or (dash and dash[0] == "colon")):
            return None
        n = dash[1] if dash else k + (self.at(k).text == ",")
        for start in sorted({n, k}, reverse=True):
            for mixed in (False, True):
                places = self.places(start, mixed)
                rest = self._behind_places(*places, start) if places else None
                if rest and self._is_place_behind(rest[0], credit.bracket != "" or start > k):
                    return rest[0]._replace(credits=(credit, *rest[0].credits), tidy=False), rest[1]
        if dash and (date := self.date(n)) and (second := self.separator(date[1])) and second[0] != "colon":
            return self._reading(second[1], date=date[0], credits=(credit,), separator=second[0], tidy=False)
        written = self.text[slice(*credit.span)]
        if credit.bracket != "(" and not (credit.known and dash and is_bare_credit(written)):
            return None
        if not credit.known and not (dash and dash[0] == "dash" and _ACRONYM.fullmatch(written)):
            return None
        return self._reading(
            dash[1] if dash else k, date=credit.date, credits=(credit,), separator=dash[0] if dash else "", tidy=not credit.date
        )

    def _is_place_behind(self, reading: Reading, parted: bool) -> bool:
        """Whether what stands behind a credit is a place: set off from the lead, and known, in capitals, or with a date or region."""
        first = reading.places[0]
        credited = any(credit.known for credit in reading.credits)
        likely = any(place.known or place.region_known for place in reading.places) or reading.date or credited
        ends = reading.separator or credited
        return bool(ends and (parted or reading.date) and (likely or (first.caps and reading.separator == "dash")))

    def _from_date(self) -> tuple[Reading, int] | None:
        """A date and a credit, perhaps with a place behind a separator."""
        date = self.date(0)
        got = self.credit(date[1] + (self.at(date[1]).text == ",")) if date else None
        if date is None or got is None or not got[0].bracket or self.at(date[1]).gap >= BROKEN:
            return None
        credit, k = got
        dash = self.separator(k)
        if dash is None:
            return self._reading(k, date=date[0], credits=(credit,)) if credit.known else None
        places = self.places(dash[1], mixed=False)
        rest = self._behind_places(*places, dash[1]) if places else None
        if rest and rest[0].separator and not rest[0].date and self._is_place_behind(rest[0], parted=True):
            return rest[0]._replace(date=date[0], credits=(credit, *rest[0].credits), tidy=False), rest[1]
        return self._reading(dash[1], date=date[0], credits=(credit,), separator=dash[0])

    def _place_in_credit(self) -> tuple[Reading, int] | None:
        """A place and an agency in one pair of parentheses: "(Columbia-AP)"."""
        if self.at(0).text != "(" or self.at(2).text != ")":
            return None
        word = self.at(1)
        head, hyphen, tail = word.text.rpartition("-")
        if not hyphen or not is_agency(tail) or is_agency(head) or not head[:1].isupper():
            return None
        place = Named((word.start, word.start + len(head)), None, is_caps(head), known(head), False)
        reading = self._behind_places((place,), 3, 1)
        credit = Credit((word.end - len(tail), word.end), agency_names(tail)[0], True, None, "(")
        return (reading[0]._replace(credits=(credit, *reading[0].credits), tidy=False), reading[1]) if reading else None


def _ends_sentence(word: str) -> bool:
    """Whether the full stop of a word is none of an abbreviation: "TAMPA. Fla.", "MOSCOW. Oct 5"."""
    return word.endswith(".") and word.count(".") == 1 and len(word) > 2 and squash(word) not in _ABBREVIATED
