"""Characters that stand in a text as they were escaped: HTML entities, whole or maimed, and the escapes of programs.

A part of `wireclean.characters`. Everything here looks at one line.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wireclean.edits import Edit, compose, splice
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ENTITY = "characters.entity"

_ENTITY = lazy(
    r"&(?:(?:[aA]mp|AMP|\#0{0,5}38|\#[xX]0{0,4}26);)*"  # escaped more than once
    r"(?:(?P<name>[A-Za-z][0-9A-Za-z]{1,23});"
    r"|\#(?P<number>[0-9]{1,7}|[xX][0-9A-Fa-f]{1,6});"
    r"|\#(?P<open>39|14[5-9]|15[01]|160|8[0-9]{3})(?![0-9;])"
    r"|(?P<bare>nbsp|quot|[lr][sd]quo|[mn]dash|hellip)(?![0-9A-Za-z;=]))"
)
_ESCAPE = lazy(
    r"\\u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|\\u(?P<code>00[a-fA-F][0-9a-fA-F]|01[0-7][0-9a-fA-F]|20[0-6][0-9a-fA-F]|20[aA][cC]|2122)"
    r"|(?P<python>(?:\\x[89a-fA-F][0-9a-fA-F]){1,64})"
    r"|(?P<mail>(?:=[89A-F][0-9A-F]){2,64})"
)
_MARKS = r"quot|[lr][sd]quo|[mn]dash|hellip"
_LOST = lazy(
    rf"(?P<space> {{0,2}})(?:(?<![&\w])(?P<name>{_MARKS}|nbsp|amp|lt|gt)|(?<=\w)(?P<glued>{_MARKS})|(?<!&)\#(?P<number>[0-9]{{2,4}}));"
)
_LOST_END = lazy(
    r";(?:(?<=quot;)|(?<=[lr][sd]quo;)|(?<=[mn]dash;)|(?<=hellip;)|(?<=nbsp;)|(?<=amp;)|(?<=lt;)|(?<=gt;)"
    r"|(?<=\#[0-9]{2};)|(?<=\#[0-9]{3};)|(?<=\#[0-9]{4};))"
)
"""The end of what `_LOST` finds; quicker to look for."""
_SURE = lazy(
    rf"(?<![&\w])(?:{_MARKS}|nbsp);\S"
    r"|[\w.,?!] ?quot;"
    r"|(?<!&)\#(?:39;(?:s|t|re|ve|ll|d|m)\b|36;[0-9]|14[5-9];|15[01];|8[0-9]{3};)"
    r"|  amp; "
)
_CLITIC = lazy(r"(?:s|t|re|ve|ll|d|m)\b")
_PREFIX = lazy(r"\b[OD]\Z")
"""The first letter of names such as O'Neill."""

_TITLED = frozenset({"amp", "quot", "nbsp", "apos", "ldquo", "rdquo", "lsquo", "rsquo", "mdash", "ndash", "hellip"})
"""Names that a headline's capitals may have touched: `Don&Rsquo;t`."""


def unescaped(line: str, lost: Callable[[], bool]) -> list[Edit]:
    """The edits that undo every escape in a line, however often it was escaped.

    `lost` says whether the text is sure to have entities without their ampersands; it is asked only where it matters.

    >>> [edit.text for edit in unescaped("AT&amp;T&amp;#39;s caf&eacute;", lambda: False)]
    ['&', "'", 'é']
    """
    edits: list[Edit] = []
    for _ in range(8):
        found = _found(line, lost)
        if not found:
            break
        line = splice(line, found)
        edits = compose(edits, found)
    return edits


def has_lost_ampersands(text: str) -> bool:
    """Whether some entity in the text has lost its ampersand beyond doubt.

    >>> has_lost_ampersands("Australia #39;s hopes"), has_lost_ampersands("They were ranked #38; then #39; then #40.")
    (True, False)
    """
    return _SURE.search(text) is not None


def _found(line: str, lost: Callable[[], bool]) -> list[Edit]:
    found = list(_entities(line)) if "&" in line else []
    if not found and ("\\" in line or "=" in line):
        found = list(_program_escapes(line))
    if not found and ";" in line and _LOST_END.search(line) and lost():
        found = list(_maimed(line))
    return found


def _entities(line: str) -> Iterator[Edit]:
    for match in _ENTITY.finditer(line):
        meant = _meant(match["name"] or match["bare"], match["number"] or match["open"])
        if meant is not None:
            yield Edit(match.start(), match.end(), meant, ENTITY)


def _program_escapes(line: str) -> Iterator[Edit]:
    for match in _ESCAPE.finditer(line):
        if match["high"]:
            meant = chr(0x10000 + ((int(match["high"], 16) & 0x3FF) << 10 | int(match["low"], 16) & 0x3FF))
        elif match["code"]:
            meant = chr(int(match["code"], 16))
        else:
            data = bytes.fromhex(match[0].replace("\\x", "").replace("=", ""))
            try:
                meant = data.decode()
            except UnicodeDecodeError:
                if match["mail"]:
                    continue
                meant = data.decode("latin-1")
        yield Edit(match.start(), match.end(), meant, ENTITY)


def _maimed(line: str) -> Iterator[Edit]:
    """Entities without their ampersand. A space may stand in its place: of two one goes, and a single one where none is meant.

    A number that would stand for a control or for an ASCII letter or digit is a rank: nobody escapes those.
    """
    for match in _LOST.finditer(line):
        meant = _meant(match["name"] or match["glued"], match["number"])
        if meant and meant >= " " and not (meant.isascii() and meant.isalnum()):
            kept = len(match["space"]) == 1 and _spaced(
                meant, line[max(0, match.start() - 5) : match.start()], line[match.end() : match.end() + 3]
            )
            start = match.start() + (kept or len(match["space"]) == 2)
            yield Edit(start, match.end(), meant, ENTITY)


def _spaced(meant: str, before: str, after: str) -> bool:
    """Whether a single space before a character that lost its ampersand is a real one."""
    if meant == "'" and (_CLITIC.match(after) or _PREFIX.search(before)):
        return False
    if meant in "\"'":
        return after[:1].isalnum() and not before.endswith(("quot;", "(", "["))
    if meant in "&$":
        return not (before[-1:].isupper() and after[:1].isalnum())
    return True


def _meant(name: str | None, number: str | None) -> str | None:
    """What an entity stands for, as HTML 5 has it; None where it is none."""
    if name:
        names = _names()
        return names.get(name) or (names.get(name.lower()) if name.istitle() and name.lower() in _TITLED else None)
    import html  # noqa: PLC0415 - rarely wanted

    return html.unescape(f"&#{number};")


@cache
def _names() -> dict[str, str]:
    """The names of HTML 5, and those in small letters also in capitals, where that is no other name."""
    from html.entities import html5  # noqa: PLC0415 - likewise

    names = {name[:-1]: meant for name, meant in html5.items() if name.endswith(";")}
    capitals = {name.upper(): meant.upper() for name, meant in names.items() if name == name.lower() and name.upper() not in html5}
    return capitals | names
