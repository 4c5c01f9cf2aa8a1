"""Patterns that are compiled when they are first used: most texts need few of them, and an import need not pay for all."""

from __future__ import annotations

import re
from typing import Any, cast


class Pattern:
    """A pattern of the standard library's `re`; one that has been used has all that a compiled one has."""

    def __init__(self, source: str, flags: int = 0) -> None:
        """Take what `re.compile` takes."""
        self._arguments = source, flags

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(*self._arguments)


class UnusedPattern(Pattern):
    """One that compiles itself at its first use."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled pattern has
        """Take over all that the compiled pattern has, and be a used one from now on, whose methods are found at once."""
        if name.startswith("_"):
            raise AttributeError(name)
        pattern = self.compiled()
        vars(self).update((each, getattr(pattern, each)) for each in dir(pattern) if not each.startswith("_"))
        self.__class__ = Pattern  # type: ignore[assignment]
        return getattr(pattern, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern to stand at the top of a module, which is compiled when it is first used.

    >>> lazy(r"[0-9]+").sub("#", "12 of 30")
    '# of #'
    """
    return cast("re.Pattern[str]", UnusedPattern(source, flags))


ACCENTS = lazy(r"[\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]++")
"""What decomposition leaves of accents, where names and words are compared without."""
