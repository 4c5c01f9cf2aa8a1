"""Furniture: what a page or a wire sets around a story. Lines that are furniture by their own words and place."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wireclean.cleaner import cleaner
from wireclean.edits import Edit
from wireclean.furniture_forms import FORMS, KINDS, PUT_IN, Kind
from wireclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

LONGEST = 1000
"""A longer line is a paragraph of the story."""


NAMES = tuple(kind.name for kind in KINDS)


@cleaner(choices={"kinds": NAMES})
def remove_furniture(text: str, *, kinds: tuple[str, ...] = NAMES) -> Iterable[Edit]:
    r"""Remove the lines around a story that are not of it: bylines, captions, "Read more", rights, sign-offs, slugs ...

    Takes a text and returns it without the lines of these `kinds` (all, by default). Not in `NEWSWIRE`: whether a
    byline belongs in the text is your decision. Only whole lines go, and only those whose own words and form say what
    they are; the rule of each edit names the kind.

    >>> remove_furniture("By Ann Lee\n\nRain fell in Rome.\n\nREAD MORE: The tower falls\n\n(Reporting by Ann Lee)")
    'Rain fell in Rome.'
    >>> remove_furniture.using(kinds=["read-more"])("By Ann Lee\n\nRain fell in Rome.\n\nREAD MORE: The tower falls")
    'By Ann Lee\n\nRain fell in Rome.'
    """
    folded = text.casefold()
    wanted = [
        (kind, signs, form.fullmatch)
        for kind, forms in _forms().items()
        if kind in kinds
        for signs, form in forms
        if not signs or any(sign in folded for sign in signs)
    ]
    start = last = 0
    run: list[tuple[int, str]] = []
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            kind = _kind(bare, wanted) if len(bare) <= LONGEST else ""
            end = start + len(line.rstrip())
            if kind:
                run.append((end, "furniture." + kind))
            else:
                yield from _run(run, last, start, "\n\n" if last else "")
                run, last = [], end
        start += len(line) + 1
    yield from _run(run, last, len(text), "")


def _run(run: list[tuple[int, str]], last: int, close: int, joint: str) -> Iterator[Edit]:
    """Each line with the white space before it; the last one also with that behind it."""
    for k, (end, rule) in enumerate(run, 1):
        yield Edit(last, end, "", rule) if k < len(run) else Edit(last, close, joint, rule)
        last = end


def _kind(line: str, wanted: Iterable[tuple[str, tuple[str, ...], Callable[[str], object]]]) -> str:
    """The kind of furniture that a line is; "" where it is none."""
    folded = line.casefold()
    for kind, signs, matches in wanted:
        if (not signs or any(sign in folded for sign in signs)) and matches(line):
            return kind
    return ""


@cache
def _forms() -> dict[str, list[tuple[tuple[str, ...], re.Pattern[str]]]]:
    """The forms of each kind: those without signs as one pattern, and each other with its signs."""
    found = {}
    for kind in NAMES:
        forms = [(form.signs, _spelled(form.text)) for form in FORMS if form.kind == kind]
        bare = "|".join(f"(?:{text})" for signs, text in forms if not signs)
        found[kind] = [(signs, re.compile(text)) for signs, text in ([((), bare)] if bare else []) + [each for each in forms if each[0]]]
    return found


def _spelled(text: str) -> str:
    for name, spelled in reversed(PUT_IN.items()):
        text = text.replace(name, spelled)
    return text


def _rule(kind: Kind) -> Rule:
    form = next(form for form in FORMS if form.kind == kind.name)
    around = "Rain fell in Rome.\n\n{}\n\nIt stopped at noon."
    return Rule(
        "furniture." + kind.name,
        kind.what,
        kind.why,
        around.format(form.hit),
        around.format("").replace("\n\n\n\n", "\n\n"),
        around.format(form.miss),
        kind.wrong,
    )


RULES: tuple[Rule, ...] = tuple(map(_rule, KINDS))
