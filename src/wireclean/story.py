"""What `parse` hands back: the clean text, and the account of how it came from the raw one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from wireclean.cleaner import net_edits
from wireclean.datelines import find_dateline
from wireclean.edits import Edit, Positions, invert, splice

if TYPE_CHECKING:
    from wireclean.cleaner import Account
    from wireclean.datelines import Dateline

SCHEMA_VERSION = 1


class Story:
    """A cleaned story with its account. Made by `parse`.

    The edits are composed, and the positions computed, when they are first asked for. Printed, or as the value of a
    notebook's cell, a story shows its changes.

    >>> import wireclean as wc
    >>> story = wc.parse("‘Yes,” he said.")
    >>> story.text
    '“Yes,” he said.'
    >>> story.edits
    [Edit(start=0, end=1, text='“', rule='quotes.mismatched')]
    """

    raw: str
    """The text as it came."""
    text: str
    """The clean text."""

    def __init__(self, raw: str, text: str, account: Account) -> None:
        """Take the raw text, the clean text, and the edits of each step on the way."""
        self.raw = raw
        self.text = text
        self._account = account

    @cached_property
    def edits(self) -> list[Edit]:
        """Every change, in the coordinates of the raw text: in order, disjoint, none without effect."""
        return net_edits(self.raw, self._account)

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs of the clean text; none where it is empty."""
        return self.text.split("\n\n") if self.text else []

    @cached_property
    def dateline(self) -> Dateline | None:
        """The dateline that the story opens with, its span in the coordinates of the raw text, whatever the pipeline did to it."""
        found = find_dateline(self.raw)
        if found is not None or self.text == self.raw:
            return found
        found = find_dateline(self.text)
        if found is None:
            return None
        span = self.raw_span(*found.span)
        return found._replace(span=span, raw=self.raw[slice(*span)])

    def restore(self) -> str:
        """The raw text, made again from the clean text and the edits.

        >>> import wireclean as wc
        >>> wc.parse("‘Yes, ”he said.").restore()
        '‘Yes, ”he said.'
        """
        return splice(self.text, invert(self.raw, self.edits))

    def to_clean(self, i: int) -> int:
        r"""Where position `i` of the raw text is in the clean one; inside an edit: where its replacement starts.

        Positions count code points, from 0 to the length of the text; `IndexError` beyond.

        >>> import wireclean as wc
        >>> wc.parse("Advertisement\n\nRain fell.").to_clean(15)
        0
        """
        return self._positions.to_clean(i)

    def to_raw(self, i: int) -> int:
        r"""Where position `i` of the clean text was in the raw one; inside an edit: where it starts.

        Positions count code points, from 0 to the length of the text; `IndexError` beyond.

        >>> import wireclean as wc
        >>> wc.parse("Advertisement\n\nRain fell.").to_raw(5)
        20
        """
        return self._positions.to_raw(i)

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` came from in the raw text; an edit that is touched is covered whole.

        >>> import wireclean as wc
        >>> story = wc.parse("He was ‘ very sorry ’ about it.")
        >>> start = story.text.index("‘very sorry’")
        >>> story.raw[slice(*story.raw_span(start, start + len("‘very sorry’")))]
        '‘ very sorry ’'
        """
        return self._positions.raw_span(start, end)

    def to_dict(self) -> dict[str, Any]:
        """The account, ready for JSON; the raw text can be made again from it alone.

        Its keys are `version` (of this schema), `text`, `edits` and `dateline`. Each edit has `start`, `end` (in code points of the
        raw text), `old`, `new` and `rule`.

        >>> import wireclean as wc
        >>> wc.parse("‘Yes,” he said.").to_dict()["edits"]
        [{'start': 0, 'end': 1, 'old': '‘', 'new': '“', 'rule': 'quotes.mismatched'}]
        """
        dateline = self.dateline
        return {
            "version": SCHEMA_VERSION,
            "text": self.text,
            "edits": [
                {"start": start, "end": end, "old": self.raw[start:end], "new": new, "rule": rule} for start, end, new, rule in self.edits
            ],
            "dateline": dateline.to_dict() if dateline else None,
        }

    @cached_property
    def _positions(self) -> Positions:
        return Positions(len(self.raw), self.edits)

    def __eq__(self, other: object) -> bool:
        """Two stories are equal that have the same raw text and the same edits."""
        return (self.raw, self.edits) == (other.raw, other.edits) if isinstance(other, Story) else NotImplemented

    def __hash__(self) -> int:
        """A hash of the raw and the clean text."""
        return hash((self.raw, self.text))

    def __repr__(self) -> str:
        """A short description."""
        return f"<Story: {len(self.paragraphs)} paragraphs, {len(self.edits)} edits>"

    def __str__(self) -> str:
        """The changed paragraphs with their changes between marks, for a terminal or a log; the clean text is `text`."""
        from wireclean.report_terminal import terminal_view  # noqa: PLC0415 - views are rarely wanted

        return terminal_view(self)

    def _repr_html_(self) -> str:
        """The view in a notebook."""
        from wireclean.report_html import html_fragment  # noqa: PLC0415 - likewise

        return html_fragment(self)
