"""Patterns that are compiled when they are first used: most texts need few of them, and an import need not pay for all."""

from __future__ import annotations

import re
from typing import Any, cast


class LazyPattern:
    """A pattern of the standard library's `re` that compiles itself at its first use, and from then on costs nothing more."""

    def __init__(self, source: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self._arguments = source, flags

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(*self._arguments)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        """Take over all that the compiled pattern has; asked for only what is not there yet."""
        if name.startswith("_"):
            raise AttributeError(name)
        pattern = self.compiled()
        vars(self).update((each, getattr(pattern, each)) for each in dir(pattern) if not each.startswith("_"))
        return getattr(pattern, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern to stand at the top of a module, which is compiled when it is first used.

    >>> lazy(r"[0-9]+").sub("#", "12 of 30")
    '# of #'
    """
    return cast("re.Pattern[str]", LazyPattern(source, flags))
