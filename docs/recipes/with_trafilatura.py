"""The step before: from HTML to text with trafilatura, then wireclean."""

import trafilatura

import wireclean as wc


def story(html: str) -> wc.Story | None:
    """The story of a page, or None where trafilatura finds none."""
    text = trafilatura.extract(html, include_comments=False)
    return None if text is None else wc.parse(text)
