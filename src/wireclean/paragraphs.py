"""paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireclean.cleaner import cleaner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireclean.edits import Edit


@cleaner
def reflow_paragraphs(text: str) -> Iterable[Edit]:
    """reflow_paragraphs."""
    return []


def split_paragraphs(raw: str) -> list[str]:
    """The paragraphs of a raw text."""
    return reflow_paragraphs(raw).split("\n\n") if raw else []
