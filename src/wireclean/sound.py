"""How far a text is sound: one scan in place of those of several cleaners.

What the cleaners of `NEWSWIRE` do on most texts is to find nothing, and what that takes is to read the text once each. Of three of
them the certificates are sets of characters with what may stand beside each, and so they can be one.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from wireclean.ads import markers_from, remove_ads
from wireclean.ads_wording import glued_starts
from wireclean.characters import PLAIN_ASCII, PLAIN_DASHES, SOUND_SIGNS, characters_from, fix_characters
from wireclean.paragraphs import breaks_in, reflow_paragraphs
from wireclean.quotes import certificate, quotes_from, repair_quotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wireclean.cleaner import Cleaner
    from wireclean.edits import Edit

    KnowingFinder = Callable[["Known"], Iterable[Edit]]

_FEW_LETTERS = 3
"""Of a marker in the inner of two quotations: enough there, and quicker to compile."""


def sound_up_to(text: str) -> int:
    """Up to where the text is Latin, and holds neither broken characters nor broken quotation marks, nor a marker glued into a line."""
    match = _certificate().match(text)
    return match.end() if match else 0


@cache
def _certificate() -> re.Pattern[str]:
    """That of `repair_quotes`, which knows of its other characters what those of `fix_characters` and `remove_ads` know."""
    starts = glued_starts()

    def unglued(signs: str, most: int | None = None) -> str:
        plain = re.escape("".join(sorted({*PLAIN_ASCII} - {*signs, *starts})))
        letters = (f"{letter}(?!{rest})" for letter, rest in glued_starts(most).items() if letter.isascii())
        return rf"[{plain}]++|(?:{'|'.join(letters)}|[{PLAIN_DASHES}])[{plain}]*+"

    def others(signs: str) -> str:
        return rf"{unglued(signs)}|(?![{re.escape(signs)}{''.join(starts)}]){SOUND_SIGNS}"

    return re.compile(certificate("keep", english=True, others=others, nested=partial(unglued, most=_FEW_LETTERS)), re.DOTALL)


class Known:
    """What several cleaners ask of a text, found when it is first asked for."""

    _sound: int | None = None
    _lines: list[str] | None = None

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text

    def sound(self) -> int:
        """Up to where it is sound."""
        if self._sound is None:
            self._sound = sound_up_to(self.text)
        return self._sound

    def lines(self) -> list[str]:
        """The lines, not to be changed."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines

    def sound_so_far(self) -> int:
        """Up to where it has been found sound, if somebody has asked."""
        return self._sound or 0

    def without_last_breaks(self, text: str) -> Known:
        """What is known of `text`, which is this one without its last line breaks."""
        known = Known(text)
        if self._sound is not None:
            known._sound = min(self._sound, len(text))
        return known


FINDERS: dict[Cleaner, KnowingFinder] = {
    fix_characters: lambda known: characters_from(known.text, known.sound()),
    remove_ads: lambda known: markers_from(known.text, known.sound(), known.lines()),
    reflow_paragraphs: lambda known: breaks_in(known.text, known.sound_so_far(), known.lines()),
    repair_quotes: lambda known: quotes_from(known.text, known.sound()),
}
"""What the cleaners find in a text of which something is known."""
