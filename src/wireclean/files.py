"""Files for the command line: read as rows that know their place, written whole or not at all."""

from __future__ import annotations

import os
import secrets
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD = "-"
"""The file that is standard input."""


class Trouble(Exception):  # noqa: N818
    """What the user is told in one line."""


class Row(NamedTuple):
    """One text of the input."""

    path: str
    where: str
    """How a message names it."""
    whole: str = ""
    """The whole file of a story, or the whole JSON line."""
    text: str | None = None
    """What is to be cleaned, if anything."""
    trouble: str = ""
    """What is wrong with it, if anything."""


def name_of(path: str) -> str:
    """How a message names the file."""
    return "standard input" if path == STANDARD else path


def stories(files: Iterable[str], encoding: str) -> Iterator[Row]:
    """Each file as one story. The last line end is not part of it."""
    for path in files:
        where = name_of(path)
        try:
            with reading(path) as file:
                whole = decode(file.read(), encoding, where)
        except Trouble as trouble:
            yield Row(path, where, trouble=str(trouble))
        else:
            yield Row(path, where, whole, whole.removesuffix("\n").removesuffix("\r"))


@contextmanager
def reading(path: str) -> Iterator[BinaryIO]:
    """The file, or standard input, open for reading; `Trouble` where it can't be opened, or is closed."""
    if path == STANDARD:
        if sys.stdin is None:
            raise Trouble("standard input is closed")
        yield sys.stdin.buffer
    else:
        with _opened(path, Path(path), "rb") as file:
            yield file


@contextmanager
def writing(path: str | None) -> Iterator[BinaryIO]:
    """A file to write to, or standard output. The file takes the place of `path` when all is written, and never if anything is raised."""
    if path is None:
        if sys.stdout is None:
            raise Trouble("standard output is closed")
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        with _opened(path, target, "wb") as file:
            yield file
        return
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    with _opened(path, part, "r+b", made=0o600 if target.exists() else 0o666) as file:
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if target.exists():
                part.chmod(target.stat().st_mode)
        except BaseException:
            part.unlink()
            raise
    part.replace(target)


def decode(data: bytes, encoding: str, where: str, line: int = 1, offset: int = 0) -> str:
    """The text; `Trouble` with line and offset (in bytes, from 0) where the bytes are none. `data` begins at `line` and `offset`."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line += data.count(b"\n", 0, error.start)
        raise Trouble(
            f"{where}, line {line}, offset {offset + error.start}: the byte 0x{data[error.start]:02x} is not {encoding}; "
            "if the file has another encoding, name it, for example --encoding cp1252"
        ) from error


def _opened(path: str, place: Path, mode: str, made: int | None = None) -> BinaryIO:
    """The file open; made first, with these permissions at most, where any are given."""
    try:
        if made is not None:
            place.touch(made, exist_ok=False)
        return cast("BinaryIO", place.open(mode))
    except OSError as error:
        raise Trouble(f"{path}: {error.strerror}") from error
