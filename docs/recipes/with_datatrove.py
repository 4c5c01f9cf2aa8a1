"""Clean in a datatrove pipeline."""

from datatrove.pipeline.formatters.base import BaseFormatter

import wireclean as wc


class Wireclean(BaseFormatter):
    """A formatter: put it between the reader and the filters."""

    name = "wireclean"

    def format(self, text: str) -> str:
        """One text cleaned."""
        return wc.clean(text)
