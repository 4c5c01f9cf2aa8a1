"""What a rule is: the fault it names, why it is one, and examples that show it and that must not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable


class Rule(NamedTuple):
    """One rule of a cleaner. The row is test and documentation at once.

    The cleaner (with `options`) makes `result` of `hit`, by an edit under `id`; it leaves `miss` as it is.
    """

    id: str
    """Dotted, and named for the fault: `quotes.mismatched`."""
    what: str
    """What is done, in a sentence."""
    why: str
    """Why it is a fault, and where the rule comes from: stylebook, agency, Unicode, measured cause."""
    hit: str
    result: str
    miss: str
    wrong: str
    """When the rule is wrong, honestly."""
    options: tuple[tuple[str, Hashable], ...] = ()
    """The options with which it applies, where it does not by default."""


MAY_CHANGE_LETTERS = ("ads.", "furniture.", "characters.", "paragraphs.tag", "dateline.")
"""The beginnings of the ids of those rules that may change letters and digits; under all others they are conserved."""
