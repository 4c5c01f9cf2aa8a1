"""The cheapest reading of a paragraph's quote marks, all of them together, and how sure each mark's reading is.

A Viterbi parse whose states are the quotations that are open, nested two deep at most: its time is linear in the marks.
"""

from __future__ import annotations

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
    costs,
    crossed,
    reopening,
)
from wireclean.quote_tokens import SINGLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireclean.quote_tokens import Mark

NONE, D, S, DS, SD, DD, DSD = STATES = range(7)
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
    OPEN_SINGLE: ((NONE, S, 0.1, OPEN_SINGLE), (D, DS, 0, OPEN_SINGLE)),
    CLOSE_SINGLE: (
        (S, NONE, 0, CLOSE_SINGLE),
        (DS, D, 0, CLOSE_SINGLE),
        (NONE, NONE, 1.7, CLOSE_SINGLE),
        (D, D, 1.7, CLOSE_SINGLE),
    ),
    CLOSE_BOTH: ((DS, NONE, 0, CLOSE_BOTH), (DD, NONE, 0, CLOSE_BOTH)),
    APOSTROPHE: tuple((state, state, 0, APOSTROPHE) for state in STATES),
    KEPT: tuple((state, state, 0, KEPT) for state in STATES),
}
FAR = 1e9
AT_START = (0.0, 1.7, FAR, FAR, FAR, FAR, FAR)
AT_START_IN_QUOTATION = (0.0, 0.2, 0.6, FAR, FAR, FAR, FAR)
AT_END = (0.0, 1.15, 1.8, 2.0, 2.0, 3.0, 3.0)
AT_END_BEFORE_DOUBLE = (0.0, 0.2, 1.8, 1.8, 1.8, 3.0, 3.0)
AT_END_BEFORE_SINGLE = (0.0, 0.2, 0.6, 1.8, 1.8, 3.0, 3.0)
CROSSED_OPEN, CROSSED_CLOSE = 0.5, 1.7
"""How much cheaper two marks are that have both changed places with their spaces."""


class Reading(NamedTuple):
    """What a mark stands for."""

    role: int
    partner: int
    """The number of the mark at the quotation's other end, or -1."""
    margins: dict[int, float]
    """For each role, how much dearer than the best the best parse is in which the mark has that role."""


def read(marks: Sequence[Mark], *, continues: bool = False, next_mark: str = "") -> list[Reading]:
    """The cheapest reading of a paragraph's marks.

    `continues`: a quotation may be open from the paragraph before; `next_mark`: the mark with which the next paragraph
    opens, so that one like it may stay open at the end.
    """
    start = AT_START_IN_QUOTATION if continues else AT_START
    end = AT_END if not next_mark else AT_END_BEFORE_SINGLE if next_mark in SINGLES else AT_END_BEFORE_DOUBLE
    table = [_steps(mark) for mark in marks]
    if any(mark.text == GRAVE * 2 for mark in marks):  # TeX, in which '' is never two marks
        table = [[step for step in steps if step[3] != CLOSE_BOTH] for steps in table]
    for k in range(len(marks) - 1):
        if crossed(marks[k], marks[k + 1]):
            table[k], table[k + 1] = _cheaper(table[k], OPEN_SINGLE, CROSSED_OPEN), _cheaper(table[k + 1], CLOSE_SINGLE, CROSSED_CLOSE)
    reached: list[Sequence[float]] = [start]
    for steps in table:
        here, there = reached[-1], [FAR] * len(STATES)
        for before, after, cost, _ in steps:
            whole = here[before] + cost
            there[after] = min(there[after], whole)
        reached.append(there)
    roles = _best_roles(table, reached, end)
    return [Reading(*row) for row in zip(roles, _partners(roles), _margins(table, reached, end), strict=True)]


def _steps(mark: Mark) -> list[Step]:
    steps = []
    for role, cost in costs(mark):
        steps += [(before, after, cost + more, printed) for before, after, more, printed in STEPS[role]]
        if role == OPEN_DOUBLE:
            steps.append((D, D, cost + reopening(mark), OPEN_DOUBLE))
    return steps


def _cheaper(steps: list[Step], role: int, by: float) -> list[Step]:
    return [(before, after, cost - by if each == role else cost, each) for before, after, cost, each in steps]


def _best_roles(table: list[list[Step]], reached: Sequence[Sequence[float]], end: Sequence[float]) -> list[int]:
    state = min(STATES, key=lambda state: reached[-1][state] + end[state])
    roles = []
    for steps, here in zip(reversed(table), reversed(reached[:-1]), strict=True):
        _, state, role = min((here[before] + cost, before, role) for before, after, cost, role in steps if after == state)
        roles.append(role)
    return roles[::-1]


def _margins(table: list[list[Step]], reached: Sequence[Sequence[float]], end: Sequence[float]) -> list[dict[int, float]]:
    ahead = list(end)
    best = min(map(sum, zip(reached[-1], end, strict=True)))
    margins = []
    for steps, here in zip(reversed(table), reversed(reached[:-1]), strict=True):
        behind = [FAR] * len(STATES)
        dearer: dict[int, float] = {}
        for before, after, cost, role in steps:
            rest = cost + ahead[after]
            behind[before] = min(behind[before], rest)
            more = here[before] + rest - best
            if more < dearer.get(role, FAR):
                dearer[role] = more
        margins.append(dearer)
        ahead = behind
    return margins[::-1]


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


def single_first(readings: Sequence[Reading], marks: Sequence[Mark]) -> list[Reading]:
    """The readings, with single marks for a pair of one single and one double mark, as is right in a story that sets speech so."""
    return [
        Reading(_SINGLE[role], partner, {**margins, _SINGLE[role]: 0.0, role: FAR})
        if role in _SINGLE and partner >= 0 and (marks[k].text in SINGLES) != (marks[partner].text in SINGLES)
        else readings[k]
        for k, (role, partner, margins) in enumerate(readings)
    ]


_SINGLE = {OPEN_DOUBLE: OPEN_SINGLE, CLOSE_DOUBLE: CLOSE_SINGLE}
