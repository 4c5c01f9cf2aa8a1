"""Texts that know the subject: marks, dashes, spaces, ad markers, datelines, mojibake, hard wraps, and any character at all."""

from __future__ import annotations

from hypothesis import strategies as st

import wireclean as wc
from wireclean import Edit

MARKS = "\"'“”‘’`´„‚«»‹›"
LINES = [
    "The harbour was closed on Monday after a storm drove two barges on\n",
    "to the rocks, and the ferry to the islands will not run before\n",
    "noon, said Mr. O'Neill. He was not hurt.\n",
    "“We have waited long enough,” she said; “we’ll go.”",
    "‘It is “done”,’ he wrote in the ’90s.",
    '"They can\'t," he said, "and won\'t."',
    "« Nous attendons », dit-il.",
    "„Wir warten“, sagte sie.",
    "By Ann Lee, Associated Press Writer\n",
    "(Reporting by Ann Lee; Editing by Bo Ek)",
    "LONDON, May 3 (Reuters) -",
    "CARACAS, Venezuela (AP) _",
    "MEXICO CITY (AP) —",
    "BERLIN (dpa) - ",
    "PARIS/ROME, 3 mai (AFP) – ",
    "NEW YORK, Oct. 12, 2023 /PRNewswire/ --",
    "MOSCOW. May 3 (Interfax) - ",
    "    The bank of the river",
    "- first\n- second\n",
    "1. One\n2. Two\n",
    "    12.5   3.1   -4\n",
    "READ MORE: The tower falls\n",
    "Copyright 2024 The Associated Press.",
]
"""Longer pieces of copy."""
ATOMS = [
    *MARKS, *LINES, "``", "''", "””", "““", "“‘", "’”", '\\"', ",,", "’s", "'t", "'s", " ’", "’ ", "” ", " “", ",”", ".’", ", ”",
    "(", ")", "[", "]", ", ", ". ", "? ", "!", ":", ";", "...", "…", "»,", "›",
    " ", "  ", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\u200b", "\u200d", "\u200e", "\u202e", "\u2066", "\u2069", "\ufeff",
    "\u00ad", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\v", "\f", "\x1c", "\u2028", "\u2029", "\x85", "\n \n",
    "-", "--", " – ", " — ", "—", "_", "-\n", "\u00ad\n", "\u2010", "\u2212", "/", "|", "·", "*", "#",
    "â€œ", "â€\x9d", "â€", "â€™", "Ã©", "â€”", "Ã¢â‚¬Å“", "Ð¡", "ÔÇ£", "&quot;", "&amp;", "&amp;quot;", "&lt;", "&nbsp;", "&rsquo;",
    "quot;", "#39;", "&#8212;", "&#x93;", "&#0;", "&#xd800;", "\x80", "\x85", "\x91", "\x92", "\x93", "\x94", "\x96", "\x97", "\x9a",
    "\xad", "\ufffd", "ï¿½",
    "Advertisement", "ADVERTISEMENT", "advertisement", "Werbung", "Anzeige", "Publicité", "Publicidad", "Реклама", "広告",
    "Story Continued Below", "Advertisement · Scroll to continue", "Continue reading the main story", "Keep reading.",
    "(Advertisement)", "ADVERTISEMENT\n", "\n\nAdvertisement\n\n",
    "ROME", "CARACAS, Venezuela", "Berlin", "(AP)", "(Reuters)", "(dpa)", "(AFP)", "(AP/Reuters)", "/PRNewswire/", "May 3", "AP", "ABOARD",
    "By Ann Lee", "UPDATE 1-", "he said", "she", "We", "The", "don", "t", "s", "it", "a", "House", "’90s", "6", "10", "5'10\"", "<br>",
    "<p>", "</p>", "<b>", "<!-- -->", "<KRA>", "http://a.b/c", "a@b.c", "A.", "Mr.", "U.S.",
    "été", "ß", "ẞ", "İ", "ı", "ſ", "K", "ﬁ", "½", "²", "٣", "日本", "。", "，", "「", "」", "Ａ", "مرحبا", "״", "नमस्ते", "Привет", "ΐ",
    "\ud800", "\udfff", "\x00", "\x08", "\x1b[31m", "\x7f", "\U0001f600", "\U000e0041", "\uffff", "e\u0301", "\u0301", "\u0345", "가",
    "\u1100\u1161",
]  # fmt: skip

wire_text = st.lists(st.sampled_from(ATOMS) | st.text(max_size=3), max_size=40).map("".join)
"""Text made of what the cleaners look for, in any order."""

any_text = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=60)
"""Any characters at all, lone surrogates among them."""

texts = wire_text | any_text

STEPS = [
    *wc.NEWSWIRE,
    wc.remove_furniture,
    wc.normalize_dateline.using(style="strip"),
    wc.repair_quotes.using(style="curly"),
    wc.repair_quotes.using(style="straight"),
]
"""Every cleaner, in every style."""

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
