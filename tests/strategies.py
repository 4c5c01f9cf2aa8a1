"""Texts that know the subject: marks, dashes, spaces, ad markers, datelines, mojibake, hard wraps, and any character at all."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from hypothesis import strategies as st

import wireclean as wc
from wireclean import Edit

if TYPE_CHECKING:
    from hypothesis.internal.charmap import CategoryName

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

CATEGORIES: tuple[CategoryName, ...] = (
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So",
    "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
)  # fmt: skip
"""Every general category of Unicode, those of lone surrogates and of code points without a character among them."""

any_character = st.sampled_from([st.characters(categories=[name]) for name in CATEGORIES]).flatmap(lambda characters: characters)
any_text = st.text() | st.lists(any_character, max_size=40).map("".join)
"""Any characters at all."""

wire_text = st.lists(st.sampled_from(ATOMS) | any_character, max_size=40).map("".join)
"""What the cleaners look for, in any order."""

DATELINES = [line for line in LINES if line.endswith((" -", " _", " —", "- ", "– ", "--"))]
SENTENCES = [
    "The harbour was closed on Monday after a storm drove two barges on to the rocks.",
    "“We have waited long enough,” she said; “we’ll go.”",
    "Nobody was hurt, police said, and the 11:40 ferry will sail.",
    '"They can\'t," he said, "and won\'t."',
    "‘It is “done”,’ he wrote in the ’90s.",
    "Die Brücke „Hohe Warte“ bleibt gesperrt.",
    "Advertisement sales fell 3.5% to $4 million at the co-operative’s shops.",
]
BETWEEN = [
    "\n\n",
    "\n",
    "\r\n\r\n",
    "\n \n",
    "\n\n\n",
    "\n\nAdvertisement\n\n",
    "\nStory continues below\n",
    "\n    ",
    "<br><br>",
    "</p><p>",
]


def wrapped(text: str, width: int) -> str:
    """The text with line feeds in the place of spaces, where a line would be longer than the width."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] += " " * bool(lines[-1]) + word
    return "\n".join(lines)


@st.composite
def stories(draw: st.DrawFn) -> str:
    """A story as a scraper gives it: a head, a dateline, wrapped paragraphs, something between them, and now and then a fault."""
    paragraphs = draw(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4))
    paragraphs[0] = draw(st.sampled_from(["", "", "By Ann Lee\n\n", *DATELINES])) + " " + paragraphs[0]
    width = draw(st.sampled_from([20, 40, 65, 10_000]))
    text = draw(st.sampled_from(BETWEEN)).join(wrapped(paragraph, width) for paragraph in paragraphs)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(ATOMS) | any_character) + text[at + draw(st.integers(0, 2)) :]
    garbled = draw(st.sampled_from(["", "", "", "cp1252", "latin-1"]))
    return text.encode(errors="surrogatepass").decode(garbled, errors="replace") if garbled else text


texts = wire_text | stories() | any_text

STEPS = [
    *wc.NEWSWIRE,
    wc.remove_furniture,
    wc.normalize_dateline.using(style="strip"),
    wc.repair_quotes.using(style="curly"),
    wc.repair_quotes.using(style="straight"),
]
"""Every cleaner, in every style."""

sub_pipelines = st.lists(st.booleans(), min_size=len(wc.NEWSWIRE), max_size=len(wc.NEWSWIRE)).map(
    lambda wanted: wc.Pipeline(itertools.compress(wc.NEWSWIRE, wanted))
)
"""The pipeline of the library without some of its steps."""

any_pipelines = st.permutations(wc.NEWSWIRE.steps).map(wc.Pipeline) | st.lists(st.sampled_from(STEPS), max_size=6).map(wc.Pipeline)
"""Its steps in any order; and any of all cleaners, in any style, also twice."""

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
