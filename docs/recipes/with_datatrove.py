"""Clean in a datatrove pipeline."""

from datatrove.data import DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.formatters.base import BaseFormatter

import wireclean as wc


class Wireclean(BaseFormatter):
    """A formatter: put it between the reader and the filters."""

    name = "wireclean"

    def format(self, text: str) -> str:
        """One text cleaned."""
        return wc.clean(text)


class WirecleanAccount(PipelineStep):
    """The same, and the edits and the dateline go into the document's metadata."""

    name = "wireclean, with the account"

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:  # noqa: ARG002 - datatrove's names
        """Each document cleaned."""
        for document in data:
            account = wc.parse(document.text).to_dict()
            document.text = account.pop("text")
            document.metadata["wireclean"] = account
            yield document
