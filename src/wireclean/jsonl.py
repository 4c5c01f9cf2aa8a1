"""JSON lines: the text in a line, and the line with another text, everything else in it as it was."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wireclean.files import Row, Trouble, decode, name_of, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_DECODER = json.JSONDecoder(parse_int=float)
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


def json_rows(files: Sequence[str], field: str, encoding: str, *, watched: bool = False) -> Iterator[Row]:
    """Each line of the files, without its end; `Trouble` after the last if there are objects and none has the field.

    Where it is `watched`, and standard error is a terminal, that shows how far the reading has come.
    """
    names: list[str] = []
    missing = True
    for path, number, offset, data in _lines(files, watched):
        where = f"{name_of(path)}, line {number}"
        try:
            line = decode(data, encoding, name_of(path), number, offset).removeprefix(_BOM if number == 1 else "")
        except Trouble as trouble:
            yield Row(path, where, data.decode(encoding, "surrogateescape"), trouble=str(trouble))
            continue
        try:
            found = record(line) if line.strip() else {}
        except Trouble as trouble:
            yield Row(path, where, line, trouble=f"{where}: {trouble}")
            continue
        names = names or list(found)
        missing = missing and field not in found
        text = found.get(field)
        if text is None or isinstance(text, str):
            yield Row(path, where, line, text)
        else:
            yield Row(path, where, line, trouble=f"{where}: {field} is no string")
    if names and missing:
        raise Trouble(f"no line has the field {field!r}; the first has {', '.join(map(repr, names))}")


def record(line: str) -> dict[str, Any]:
    """The object in the line (its numbers as floats); `Trouble` where there is none.

    >>> record('{"id": 7, "text": "All is well."}')
    {'id': 7.0, 'text': 'All is well.'}
    """
    try:
        found = _DECODER.decode(line)
    except json.JSONDecodeError as error:
        raise Trouble(f"not JSON: {error.msg} at character {error.pos}") from error
    except RecursionError as error:
        raise Trouble("nested too deeply") from error
    if not isinstance(found, dict):
        raise Trouble("not a JSON object")
    return found


def with_value(line: str, field: str, value: str | None) -> str:
    """The line with `value` in `field`; the rest of it stands as it is written. A line that is no object becomes one.

    >>> with_value('{"n": 1.50,  "text": "old"}', "text", "new")
    '{"n": 1.50,  "text": "new"}'
    >>> with_value('{"n": 1.50}', "text", "new")
    '{"n": 1.50, "text": "new"}'
    >>> with_value('{"n": 1.', "text", None)
    '{"text": null}'
    """
    try:
        record(line)
    except Trouble:
        line = "{}"
    spelled = json.dumps(value, ensure_ascii=False)
    try:
        spelled.encode()
    except UnicodeEncodeError:  # a lone surrogate can be written as an escape only
        spelled = json.dumps(value)
    members = list(_members(line))
    for name, start, end in reversed(members):
        if name == field:
            return line[:start] + spelled + line[end:]
    at = members[-1][2] if members else line.index("{") + 1
    return f"{line[:at]}{', ' if members else ''}{json.dumps(field, ensure_ascii=False)}: {spelled}{line[at:]}"


def _members(line: str) -> Iterator[tuple[str, int, int]]:
    """Each name in the line's object, with the span of its value."""
    at = _next(line, line.index("{") + 1)
    while line[at] != "}":
        name, at = _DECODER.raw_decode(line, at)
        start = _next(line, _next(line, at) + 1)
        _, end = _DECODER.raw_decode(line, start)
        yield name, start, end
        at = _next(line, end)
        if line[at] == ",":
            at = _next(line, at + 1)


def _next(line: str, at: int) -> int:
    """The first place from `at` on that is no white space."""
    while line[at] in " \t\r\n":
        at += 1
    return at


def _lines(files: Sequence[str], watched: bool) -> Iterator[tuple[str, int, int, bytes]]:
    """Each line of the files without its end: file, number, offset, bytes."""
    with _progress(files) if watched else nullcontext(lambda _: None) as advance:
        for path in files:
            with reading(path) as file:
                offset = 0
                for number, line in enumerate(file, 1):
                    yield path, number, offset, line.removesuffix(b"\n")
                    offset += len(line)
                    advance(len(line))


@contextmanager
def _progress(files: Sequence[str]) -> Iterator[Callable[[int], object]]:
    """A bar on standard error that takes bytes, if that is a terminal and tqdm is there; else nothing."""
    if sys.stderr is not None and sys.stderr.isatty():
        with suppress(ImportError):
            from tqdm import tqdm  # noqa: PLC0415

            paths = [Path(path) for path in files]
            total = sum(path.stat().st_size for path in paths) if all(path.is_file() for path in paths) else None
            with tqdm(total=total, unit="B", unit_scale=True) as bar:
                yield bar.update
            return
    yield lambda _: None
