"""The pipeline the library ships, and its two faces: `clean` and `parse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from wireclean.ads import remove_ads
from wireclean.characters import fix_characters
from wireclean.cleaner import Cleaner
from wireclean.datelines import normalize_dateline
from wireclean.edits import require_str
from wireclean.paragraphs import reflow_paragraphs
from wireclean.pipeline import Pipeline
from wireclean.quotes import repair_quotes
from wireclean.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireclean.cleaner import Account

NEWSWIRE = Pipeline([fix_characters, remove_ads, reflow_paragraphs, normalize_dateline, repair_quotes])
"""The pipeline behind `clean`: characters, ads, paragraphs, dateline, quotes.

Ads go before reflowing, since an ad marker is a line; quotes come last, since they need paragraphs.
"""


@overload
def clean(text: str) -> str: ...
@overload
def clean(text: None) -> None: ...
def clean(text: str | None) -> str | None:
    r"""Clean one story: characters, ad lines, paragraphs, dateline, quotes.

    Takes a `str` and returns one; `None` stays `None`. Anything else is a `TypeError`.

    >>> clean("Advertisement\n\nROME (AP) -\n\n‘We agree, ”he said.")
    'ROME (AP) — “We agree,” he said.'
    """
    return NEWSWIRE(text)


def parse(raw: str, *, pipeline: Cleaner | Callable[[str], str] = NEWSWIRE) -> Story:
    r"""Clean one story and keep the account: text, paragraphs, dateline, every edit, and the way back.

    Takes a `str` and, if another than `NEWSWIRE` is wanted, a pipeline (or a cleaner, or any callable `str -> str`). The text is
    that which `clean`, or the pipeline, makes of it. Raises `TypeError` for anything that is no `str`, `None` too.

    >>> story = parse("Advertisement\n\nROME (AP) -\n\nAll is well.")
    >>> story.text
    'ROME (AP) — All is well.'
    >>> story.dateline.city, story.dateline.agencies
    ('ROME', ('AP',))
    >>> [edit.rule for edit in story.edits]
    ['ads.slot', 'dateline.join']
    >>> story.restore() == story.raw
    True
    """
    require_str(raw, "raw")
    steps = pipeline if isinstance(pipeline, Cleaner) else Pipeline([pipeline])
    account: Account = []
    return Story(raw, steps.run(raw, account), account)
