"""Many texts at once: lazily, in order, in one process or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireclean.newswire import NEWSWIRE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


def clean_many(
    texts: Iterable[str | None],
    *,
    workers: int = 1,
    chunksize: int | None = None,
    pipeline: Callable[[str], str] = NEWSWIRE,
    errors: str = "raise",
) -> Iterator[str | None]:
    """Clean many texts."""
    for text in texts:
        yield None if text is None else pipeline(text)
