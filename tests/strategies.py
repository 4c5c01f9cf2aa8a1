"""Texts that know the subject: marks, dashes, spaces, ad markers, datelines, mojibake, hard wraps, and any character at all."""

from __future__ import annotations

from hypothesis import strategies as st

from wireclean import Edit

MARKS = "\"'“”‘’`´„‚«»‹›"
ATOMS = [
    *MARKS, "``", "''", "””", "““", '\\"', ",,", "’s", "'t", " ’", "” ", " “", "(", ")", "[", "]", ", ", ". ", "? ", "!", ":", ";",
    "...", "…",
    " ", "  ", "\t", "\u00a0", "\u3000", "\u200b", "\u200e", "\ufeff", "\u00ad", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\v",
    "\u2028", "\u2029", "\x85",
    "-", "--", " – ", " — ", "_", "-\n", "\u00ad\n",
    "â€œ", "â€\x9d", "â€", "â€™", "Ã©", "â€”", "&quot;", "&amp;", "quot;", "#39;", "&#8212;", "\x91", "\x92", "\x93", "\x94",
    "\x97", "\ufffd",
    "Advertisement", "ADVERTISEMENT", "Werbung", "Publicité", "Story Continued Below", "Advertisement · Scroll to continue",
    "Continue reading the main story",
    "ROME", "CARACAS, Venezuela", "Berlin", "(AP)", "(Reuters)", "(dpa)", "/PRNewswire/", "May 3", "AP",
    "LONDON, May 3 (Reuters) -", "By Ann Lee",
    "he said", "she", "We", "The", "don", "t", "s", "it", "a", "House", "’90s", "6", "10", "5'10\"", "<br>", "<p>", "</p>",
    "<KRA>", "http://a.b/c",
    "été", "ß", "İ", "ﬁ", "日本", "。", "，", "مرحبا", "नमस्ते", "Привет", "\ud800", "\udfff", "\x00", "\x1b[31m", "\U0001f600",
    "e\u0301",
]  # fmt: skip

wire_text = st.lists(st.sampled_from(ATOMS) | st.text(max_size=3), max_size=40).map("".join)
"""Text made of what the cleaners look for, in any order."""

any_text = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=60)
"""Any characters at all, lone surrogates among them."""

texts = wire_text | any_text

plain = st.text("abcdef \n", max_size=20)


@st.composite
def edit_lists(draw: st.DrawFn, text: str, rule: str) -> list[Edit]:
    """Edits of the text: in order, disjoint, no two with the same start, none without effect."""
    edits: list[Edit] = []
    at = 0
    for _ in range(draw(st.integers(0, 5))):
        if at > len(text):
            break
        start = draw(st.integers(at, len(text)))
        end = draw(st.integers(start, len(text)))
        edit = Edit(start, end, draw(st.text("XYZ", max_size=3)), rule)
        if text[start:end] != edit.text:
            edits.append(edit)
        at = max(end, start + 1)
    return edits
