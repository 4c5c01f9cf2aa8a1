"""The cheapest reading of a paragraph's quote marks, all of them together, and how sure each mark's reading is.

A Viterbi parse whose states are the quotations that are open, nested three deep at most: its time is linear in the marks.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from wireclean.marks import GRAVE
from wireclean.quote_costs import (
    APOSTROPHE,
    CLOSE_BOTH,
    CLOSE_DOUBLE,
    CLOSE_SINGLE,
    KEPT,
    NESTED_CLOSE,
    NESTED_OPEN,
    OPEN_DOUBLE,
    OPEN_SINGLE,
    SURE_APOSTROPHE,
    costs,
    crossed,
    reopening,
)
from wireclean.quote_tokens import SINGLES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireclean.quote_dress import Usage
    from wireclean.quote_tokens import Mark

NONE, D, S, DS, SD, DD, DSD, SDS = STATES = range(8)
"""The quotations that are open: none, a double one, a single one, a single one within a double one and so on."""


Step = tuple[int, int, float, int]
"""A way from one state to another, what it costs, and what a mark stands for in it."""

STEPS: dict[int, tuple[Step, ...]] = {
    OPEN_DOUBLE: (
        (NONE, D, 0, OPEN_DOUBLE),
        (S, SD, 0.05, OPEN_DOUBLE),
        (D, DD, 1.1, NESTED_OPEN),
        (DS, DSD, 0.8, OPEN_DOUBLE),
        (DS, D, 2.5, OPEN_DOUBLE),
    ),
    CLOSE_DOUBLE: (
        (D, NONE, 0, CLOSE_DOUBLE),
        (SD, S, 0, CLOSE_DOUBLE),
        (DD, D, 0, NESTED_CLOSE),
        (DSD, DS, 0, CLOSE_DOUBLE),
        (DS, NONE, 1.5, CLOSE_DOUBLE),
        (NONE, NONE, 2.0, CLOSE_DOUBLE),
        (S, NONE, 2.4, CLOSE_DOUBLE),
    ),
    OPEN_SINGLE: ((NONE, S, 0.1, OPEN_SINGLE), (D, DS, 0, OPEN_SINGLE), (SD, SDS, 0.8, OPEN_SINGLE)),
    CLOSE_SINGLE: (
        (S, NONE, 0, CLOSE_SINGLE),
        (DS, D, 0, CLOSE_SINGLE),
        (SDS, SD, 0, CLOSE_SINGLE),
        (NONE, NONE, 1.7, CLOSE_SINGLE),
        (D, D, 1.7, CLOSE_SINGLE),
    ),
    CLOSE_BOTH: ((DS, NONE, 0, CLOSE_BOTH), (DD, NONE, 0, CLOSE_BOTH), (SDS, S, 0, CLOSE_BOTH)),
    APOSTROPHE: tuple((state, state, 0, APOSTROPHE) for state in STATES),
    KEPT: tuple((state, state, 0, KEPT) for state in STATES),
}
FAR = 1e9
AT_START = (0.0, 1.7, FAR, FAR, FAR, FAR, FAR, FAR)
AT_START_IN_QUOTATION = (0.0, 0.2, 0.6, FAR, FAR, FAR, FAR, FAR)
AT_END = (0.0, 1.15, 1.8, 2.0, 2.0, 3.0, 3.0, 3.0)
AT_END_BEFORE_DOUBLE = (0.0, 0.2, 1.8, 1.8, 1.8, 3.0, 3.0, 3.0)
AT_END_BEFORE_SINGLE = (0.0, 0.2, 0.6, 1.8, 1.8, 3.0, 3.0, 3.0)
CROSSED_OPEN, CROSSED_CLOSE = 0.5, 1.7
"""How much cheaper two marks are that have both changed places with their spaces."""


Option = tuple[int, float]
"""A role that a mark may have, and what it costs."""

_REOPENING = 9
_STEPS = {
    role: [(before, after, more, (before, printed)) for before, after, more, printed in steps]
    for role, steps in {**STEPS, _REOPENING: ((D, D, 0, OPEN_DOUBLE),)}.items()
}
_STAYING = {role: [(state, role) for state in STATES] for role in (APOSTROPHE, KEPT)}


class Reading(NamedTuple):
    """What a mark stands for."""

    role: int
    partner: int
    """The number of the mark at the quotation's other end, or -1."""
    margins: Callable[[], dict[int, float]]
    """For each role, how much dearer than the best the best parse is in which the mark has that role; found when asked for."""


def read(marks: Sequence[Mark], *, continues: bool = False, next_mark: str = "") -> list[Reading]:
    """The cheapest reading of a paragraph's marks.

    `continues`: a quotation may be open from the paragraph before; `next_mark`: the mark with which the next paragraph
    opens, so that one like it may stay open at the end.
    """
    start = AT_START_IN_QUOTATION if continues else AT_START
    end = AT_END if not next_mark else AT_END_BEFORE_SINGLE if next_mark in SINGLES else AT_END_BEFORE_DOUBLE
    table = [_options(mark) for mark in marks]
    if any(mark.text == GRAVE * 2 for mark in marks):  # TeX, in which '' is never two marks
        table = [[option for option in options if option[0] != CLOSE_BOTH] for options in table]
    for k in range(len(marks) - 1):
        if crossed(marks[k], marks[k + 1]):
            table[k], table[k + 1] = _cheaper(table[k], OPEN_SINGLE, CROSSED_OPEN), _cheaper(table[k + 1], CLOSE_SINGLE, CROSSED_CLOSE)
    parse = _Parse(table, start, end)
    roles = parse.roles()
    return [
        Reading(role, partner, partial(parse.margins, k)) for k, (role, partner) in enumerate(zip(roles, _partners(roles), strict=True))
    ]


def _options(mark: Mark) -> list[Option]:
    options = costs(mark)
    if len(options) > 1 and options[1][0] == OPEN_DOUBLE:
        options.append((_REOPENING, options[1][1] + reopening(mark)))
    return options


def _cheaper(options: list[Option], role: int, by: float) -> list[Option]:
    return [(each, cost - by if each == role else cost) for each, cost in options]


class _Parse:
    """The cheapest ways to each state behind each mark, and what is left of them to the end."""

    def __init__(self, table: list[list[Option]], start: Sequence[float], end: Sequence[float]) -> None:
        """Take the options of each mark, and what each state costs at the start and at the end."""
        self._table, self._end = table, end
        self._reached, self._left = [start], [end]
        self._ways: list[list[tuple[int, int]]] = []
        for options in table:
            self._step(options)

    def _step(self, options: list[Option]) -> None:
        """Go on over one mark."""
        here = self._reached[-1]
        if options is SURE_APOSTROPHE:
            self._reached.append(here)
            self._ways.append(_STAYING[APOSTROPHE])
            return
        cost, role = min([(cost, role) for role, cost in options if role in _STAYING])
        there, way = [before + cost for before in here], [*_STAYING[role]]
        for role, cost in options:
            if role in _STAYING:
                continue
            for before, after, more, back in _STEPS[role]:
                whole = here[before] + (cost + more)
                if whole <= there[after] and (whole < there[after] or back < way[after]):
                    there[after], way[after] = whole, back
        self._reached.append(there)
        self._ways.append(way)

    def roles(self) -> list[int]:
        """What the marks stand for in the cheapest parse."""
        state = min(STATES, key=lambda state: self._reached[-1][state] + self._end[state])
        roles = []
        for way in reversed(self._ways):
            state, role = way[state]
            roles.append(role)
        return roles[::-1]

    def margins(self, k: int) -> dict[int, float]:
        """For each role, how much dearer than the best the best parse is in which mark `k` has it."""
        last = len(self._table) - 1
        while len(self._left) <= last - k:
            self._step_back(self._table[last + 1 - len(self._left)])
        here, left = self._reached[k], self._left[last - k]
        best = min(map(sum, zip(self._reached[-1], self._end, strict=True)))
        dearer: dict[int, float] = {}
        for role, cost in self._table[k]:
            for before, after, more, (_, printed) in _STEPS[role]:
                over = here[before] + (cost + more + left[after]) - best
                if over < dearer.get(printed, FAR):
                    dearer[printed] = over
        return dearer

    def _step_back(self, options: list[Option]) -> None:
        """Find what is left from each state before one mark more."""
        left = self._left[-1]
        if options is SURE_APOSTROPHE:
            self._left.append(left)
            return
        more_left = [FAR] * len(STATES)
        for role, cost in options:
            for before, after, more, _ in _STEPS[role]:
                rest = cost + more + left[after]
                if rest < more_left[before]:  # noqa: PLR1730 - several times as fast as min()
                    more_left[before] = rest
        self._left.append(more_left)


_OPENED_BY = {CLOSE_DOUBLE: OPEN_DOUBLE, CLOSE_BOTH: OPEN_DOUBLE, CLOSE_SINGLE: OPEN_SINGLE, NESTED_CLOSE: NESTED_OPEN}


def _partners(roles: list[int]) -> list[int]:
    partners = [-1] * len(roles)
    opened: dict[int, int] = {}
    for k, role in enumerate(roles):
        if role in _OPENED_BY:
            at = opened.pop(_OPENED_BY[role], -1)
            if at >= 0:
                partners[k], partners[at] = at, k
                opened = {role: place for role, place in opened.items() if place < at}
        elif role in (OPEN_DOUBLE, OPEN_SINGLE, NESTED_OPEN):
            opened[role] = k
    return partners


def single_first(readings: list[Reading], marks: Sequence[Mark], usage: Usage) -> list[Reading]:
    """The readings, with single marks for a pair of one single and one double mark where the story sets speech so."""
    mixed = {
        k
        for k, (role, partner, _) in enumerate(readings)
        if role in _SINGLE and partner >= 0 and (marks[k].text in SINGLES) != (marks[partner].text in SINGLES)
    }
    if not mixed or not usage.single_first:
        return readings
    return [
        Reading(_SINGLE[reading.role], reading.partner, partial(_as_single, reading.role, reading.margins)) if k in mixed else reading
        for k, reading in enumerate(readings)
    ]


def _as_single(role: int, margins: Callable[[], dict[int, float]]) -> dict[int, float]:
    return {**margins(), _SINGLE[role]: 0.0, role: FAR}


_SINGLE = {OPEN_DOUBLE: OPEN_SINGLE, CLOSE_DOUBLE: CLOSE_SINGLE}
