"""The step before: from HTML to text with trafilatura, then wireclean."""

import trafilatura

import wireclean as wc


def story(html: str | bytes | None) -> wc.Story | None:
    """The story of a page, or None where trafilatura finds none."""
    if isinstance(html, str):
        html = html.encode("utf-8", "replace").decode()  # at a lone surrogate trafilatura would end the page
    text = trafilatura.extract(html, include_comments=False)
    return None if text is None else wc.parse(text)
