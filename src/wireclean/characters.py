"""Characters that encodings broke: line ends, mojibake, entities, controls, odd spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireclean.cleaner import cleaner

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireclean.edits import Edit


@cleaner
def fix_characters(text: str) -> Iterable[Edit]:
    """Repair broken characters."""
    return []
