"""The views of a story: what they show is what was recorded, all of it can be seen, and none of it can do harm."""

from __future__ import annotations

import io
import re
import unicodedata
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edit_lists, texts

from wireclean import Edit, Story, apply
from wireclean.report import LONGEST, MOST_EDITS, Change, Changed, Unchanged, outline
from wireclean.report_html import FOLDED, html_fragment, html_page
from wireclean.report_terminal import terminal_view, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable


def story(raw: str, *edits: Edit) -> Story:
    return Story(raw, apply(raw, edits), [list(edits)])


def body(view: str) -> str:
    """A terminal view without its head."""
    return view.partition("\n\n")[2]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Stories whose edits remove, add and replace line breaks as well as letters."""
    raw = draw(st.text("a\n", max_size=20))
    edits = [edit._replace(text=draw(st.text("X\n", max_size=5))) for edit in draw(edit_lists(raw, "test.edit"))]
    return story(raw, *(edit for edit in edits if raw[edit.start : edit.end] != edit.text))


@st.composite
def wild_stories(draw: st.DrawFn) -> Story:
    """Any text, any text put in, any rule."""
    raw = draw(texts)
    edits = [edit._replace(text=draw(texts), rule=draw(texts)) for edit in draw(edit_lists(raw, ""))]
    return story(raw, *(edit for edit in edits if raw[edit.start : edit.end] != edit.text))


SEEN = [
    ("a changed mark", "‘Yes, he said.", [Edit(0, 1, "“", "q")], "[-‘-]{+“+}Yes, he said."),
    ("a line that went", "Advertisement\n\nRain.", [Edit(0, 15, "", "a")], "[-Advertisement⏎⏎-]\nRain."),
    ("a line that went, at the end", "Rain.\n\nAdvertisement", [Edit(5, 20, "", "a")], "Rain.[-⏎⏎\nAdvertisement-]"),
    ("a line between, closed up", "in\n\nAd\n\nthe", [Edit(2, 8, " ", "a")], "in[-⏎⏎\nAd⏎⏎-]{+␣+}the"),
    ("a line break that went", "a\n\nb", [Edit(1, 3, "", "p")], "a[-⏎⏎-]b"),
    ("a blank line that wasn't quite blank", "a\n \nb", [Edit(1, 4, "\n\n", "p")], "a[-⏎␣⏎-]{+⏎⏎+}"),
    ("a hard wrap", "in\nthe", [Edit(2, 3, " ", "p")], "in[-⏎-]{+␣+}the"),
    ("a tab, a no-break space", "a\tb\N{NO-BREAK SPACE}c", [Edit(1, 2, " ", "p"), Edit(3, 4, " ", "p")], "a[-⇥-]{+␣+}b[-⍽-]{+␣+}c"),
    ("double spaces", "a  b", [Edit(1, 3, " ", "p")], "a[-␣␣-]{+␣+}b"),
    ("spaces between words stay", "x and y z", [Edit(0, 9, "x or y z", "p")], "[-x and y z-]{+x or y z+}"),
    ("no glyph", "a\N{ZERO WIDTH SPACE}b", [Edit(1, 2, "", "c")], "a[-<U+200B>-]b"),
    ("no character at all", "a\uffffb", [Edit(1, 2, "", "c")], "a[-<U+FFFF>-]b"),
    ("a combining mark", "e\N{COMBINING ACUTE ACCENT}", [Edit(1, 2, "", "c")], "e[-◌\N{COMBINING ACUTE ACCENT}-]"),
    ("a lone surrogate", "a\ud800b", [Edit(1, 2, "", "c")], "a[-<U+D800>-]b"),
    ("a noncharacter that stays", "a\ufffeb", [Edit(2, 2, "!", "c")], "a<U+FFFE>{+!+}b"),
    ("a noncharacter that goes, and one that comes", "a\ufffeb", [Edit(1, 2, "\uffff", "c")], "a[-<U+FFFE>-]{+<U+FFFF>+}b"),
    ("an escape sequence that stays", "\x1b[2Jab", [Edit(5, 5, "!", "c")], "<U+001B>[2Ja{+!+}b"),
    ("a line turned round, and staying", "a\N{RIGHT-TO-LEFT OVERRIDE}bc", [Edit(3, 3, "!", "c")], "a<U+202E>b{+!+}c"),
    ("a joiner that stays", "a\N{ZERO WIDTH JOINER}bc", [Edit(3, 4, "d", "c")], "a\N{ZERO WIDTH JOINER}b[-c-]{+d+}"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "edits", "expected"), [row[1:] for row in SEEN], ids=[row[0] for row in SEEN])
def test_what_the_eye_is_shown(raw: str, edits: list[Edit], expected: str) -> None:
    lines = body(terminal_view(story(raw, *edits))).split("\n   ↳")[0].splitlines()
    assert [line[6:] for line in lines] == expected.split("\n")


def test_only_changed_paragraphs_are_shown_in_a_terminal_with_a_count_of_the_others() -> None:
    raw = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive."
    edits = [Edit(raw.index("T"), raw.index("T") + 1, "t", "case.lower"), Edit(raw.index("Fi"), raw.index("Fi") + 1, "f", "case.lower")]
    assert str(story(raw, *edits)) == (
        "2 edits, 32 → 32 characters\n"
        "case.lower ×2\n"
        "\n"
        "   ⋮  1 paragraph unchanged\n"
        "   2  [-T-]{+t+}wo.\n"
        "   ↳  case.lower\n"
        "   ⋮  2 paragraphs unchanged\n"
        "   5  [-F-]{+f+}ive.\n"
        "   ↳  case.lower"
    )


def test_an_edit_that_reaches_over_paragraphs_is_shown_once() -> None:
    view = terminal_view(story("Start end.\n\nLast.", Edit(5, 6, ".\n\nAll new.\n\nNew ", "test.split")))
    assert body(view).splitlines()[0] == " 1–3  Start[-␣-]{+.⏎⏎"
    assert view.endswith("   ⋮  1 paragraph unchanged")


def test_half_a_blank_line_that_stays_leaves_no_empty_line() -> None:
    assert body(str(story("One.\nTwo.", Edit(5, 5, "\n", "p.break")))).startswith("   1  One.{+⏎+}\n   ↳  p.break")


def test_nothing_changed_is_said_so() -> None:
    assert str(story("All is well.")) == "nothing changed in 12 characters\n   ⋮  1 paragraph unchanged"
    assert str(story("")) == "nothing changed in 0 characters"


def test_small_changes_are_told_by_code_point_and_counted() -> None:
    view = terminal_view(story("a\nb\nc‘d", Edit(1, 2, " ", "p.wrap"), Edit(3, 4, " ", "p.wrap"), Edit(5, 6, "", "q.stray")))
    assert view.splitlines()[-1] == "   ↳  p.wrap U+000A → U+0020 ×2, q.stray U+2018 → nothing"


def test_a_note_is_not_broken() -> None:
    view = terminal_view(story("‘‘ab", Edit(0, 1, "“", "quotes.mismatched"), Edit(2, 3, "", "quotes.other")), colour=True, width=50)
    plain_view = re.sub(r"\x1b\[[\d;]*m", "", view)
    assert plain_view.endswith("   ↳  quotes.mismatched U+2018 → U+201C,\n      quotes.other")


def test_colour_needs_no_marks_and_neither_a_mark_nor_a_sign_is_struck_through() -> None:
    view = terminal_view(story("‘Advertisement\n\n", Edit(0, 1, "“", "q"), Edit(1, 16, "", "a")), colour=True)
    assert "[-" not in view
    assert "{+" not in view
    for line in view.splitlines():
        looks = re.findall(r"\x1b\[([\d;]+)m", line)
        assert looks[1::2] == ["0"] * (len(looks) // 2), "each look is closed before the next, and before the line ends"
        assert "0" not in looks[::2]
    struck = re.findall(r"\x1b\[9;[\d;]*m(.*?)\x1b", view)
    assert struck == ["Advertisement"]


@pytest.mark.parametrize(
    ("is_terminal", "environment", "expected"),
    [
        (True, {"TERM": "xterm"}, True),
        (False, {"TERM": "xterm"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (True, {"TERM": "xterm", "NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_unless_declined(
    is_terminal: bool, environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return is_terminal

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(Stream()) is expected


@given(st.lists(st.text("ab漢", min_size=1, max_size=9), min_size=1, max_size=40), st.integers(30, 60), st.booleans())
def test_lines_are_as_wide_as_wanted_and_lose_no_word(words: list[str], width: int, colour: bool) -> None:
    raw = "x" + " ".join(words)
    view = re.sub(r"\x1b\[[\d;]*m", "", terminal_view(story(raw, Edit(0, 1, "", "t")), colour=colour, width=width))
    lines = body(view).splitlines()
    assert all(sum(2 if unicodedata.east_asian_width(c) == "W" else 1 for c in line) <= width for line in lines)
    assert [line[:6] for line in lines] == ["   1  "] + ["      "] * (len(lines) - 2) + ["   ↳  "]
    shown = " ".join(line[6:] for line in lines[:-1]).split()
    assert " ".join(shown) == ("x" if colour else "[-x-]") + " ".join(words)


def clean_text(pieces: Iterable[str | Change]) -> str:
    return "".join(piece if isinstance(piece, str) else piece.new for piece in pieces)


@given(stories())
def test_the_outline_tells_the_whole_story_in_order(told: Story) -> None:
    at = 0
    changes = []
    for block in outline(told):
        if isinstance(block, Unchanged):
            assert "\n\n".join(told.paragraphs[at : at + block.paragraphs]) == block.text
            at += block.paragraphs
        else:
            assert block.first == at + 1
            shown, expected = clean_text(block.pieces), "\n\n".join(told.paragraphs[at : block.last])
            assert shown.replace("\n", "") == expected.replace("\n", "")
            assert shown.count("\n") <= expected.count("\n") + 2
            changes += [piece for piece in block.pieces if isinstance(piece, Change)]
            at = block.last
    assert changes == [(told.raw[start:end], new, rule) for start, end, new, rule in told.edits]
    assert at == max(len(told.paragraphs), bool(told.edits))


def many(count: int) -> Story:
    return story("‘Yes, he said.\n\n" * count, *(Edit(16 * i, 16 * i + 1, "“", "q.open") for i in range(count)))


def test_what_is_too_much_is_not_shown_and_that_is_said() -> None:
    for view in (terminal_view(many(MOST_EDITS + 1200)), html_fragment(many(MOST_EDITS + 1200))):
        assert f"the first {MOST_EDITS} edits are shown; 1,200 more in story.edits" in view
        assert view.count("“") == MOST_EDITS
    assert "shown" not in terminal_view(many(MOST_EDITS))


def test_beyond_the_last_edit_shown_no_text_is_passed_off_as_unchanged() -> None:
    edits = [Edit(2 * i, 2 * i + 1, "x", "t") for i in range(MOST_EDITS + 1)]
    *_, last = outline(story("ab" * (MOST_EDITS + 9), *edits))
    assert isinstance(last, Changed)
    assert clean_text(last.pieces) == "xb" * MOST_EDITS


def test_long_pieces_are_shown_by_head_and_tail() -> None:
    raw = "start " + "word " * 10_000 + "end"
    for view in (terminal_view(story(raw, Edit(0, 1, "S", "t"))), terminal_view(story(raw, Edit(0, len(raw), "", "t")))):
        assert re.search(r"tart word .*\[…49,\d\d\d characters…\].* end", view)
        assert len(view) < 2 * LONGEST


def test_unchanged_paragraphs_are_folded_away_until_they_are_too_many() -> None:
    line = "word " * (FOLDED // 10)
    view = html_fragment(
        story(
            f"a\n\n{line}\n\na\n\n{line}\n\na\n\n{line}", *(Edit(i * (len(line) + 5), i * (len(line) + 5) + 1, "b", "t") for i in range(3))
        )
    )
    assert [summary.text for summary in elements(view).iter("summary")] == ["1 paragraph unchanged"] * 2 + [
        "1 paragraph unchanged, too long to be shown"
    ]
    assert view.count(line) == 2


def elements(view: str | bytes) -> ET.Element:
    return ET.fromstring(view)  # noqa: S314 - it is our own


@given(wild_stories())
def test_no_text_gets_out_of_its_place(told: Story) -> None:
    root = elements(html_fragment(told).encode())
    tags = {element.tag for element in root.iter()}
    assert tags <= {"div", "style", "p", "b", "br", "span", "del", "ins", "code", "details", "summary"}
    assert {name for element in root.iter() for name in element.keys()} <= {"class", "title", "dir"}  # noqa: SIM118 - no dict
    shown = "".join(text for element in root.iter() if element.tag != "style" for text in (element.text or "", element.tail or ""))
    assert not [c for c in shown + terminal_view(told) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") and c not in "\n\t"]
    assert not [
        c for c in shown + terminal_view(told) if unicodedata.bidirectional(c) in ("LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI")
    ]


@pytest.mark.parametrize(
    "attack", ["<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\" onmouseover='x'", "-->", "&lt;b>"]
)
def test_a_text_that_would_be_markup_is_text(attack: str) -> None:
    told = story(f"a {attack} b\n\nc {attack}", Edit(0, 1, attack, attack))
    root = elements(html_fragment(told))
    assert root.findtext(".//ins") == attack
    assert "script" not in {element.tag for element in root.iter()}
    assert attack in "".join(root.find(".//details/span").itertext())  # type: ignore[union-attr]


def test_the_fragment_styles_nothing_beside_itself() -> None:
    style = elements(html_fragment(story("a"))).findtext("style") or ""
    selectors = [one.strip() for each in re.findall(r"([^{};]+)\{", style) if "@" not in each for one in each.split(",")]
    assert len(selectors) > 20
    assert [one for one in selectors if not re.match(r"\.wireclean\b", one)] == []
    assert "url(" not in style
    assert "prefers-color-scheme: dark" in style


def test_sums_in_dollars_are_no_mathematics_in_a_notebook() -> None:
    told = story("It cost $4 million, then $5 million.", Edit(0, 2, "That", "t"))
    assert {"tex2jax_ignore", "mathjax_ignore"} <= set(elements(html_fragment(told)).get("class", "").split())


def test_marks_are_enlarged_and_named_and_longer_text_is_not() -> None:
    root = elements(html_fragment(story("‘Advertisement", Edit(0, 1, "“", "q.open"), Edit(1, 14, "", "ads.slot"))))
    assert [(element.text, element.get("class")) for element in root.iter() if element.tag in ("del", "ins")] == [
        ("‘", "wc-small"),
        ("“", "wc-small"),
        ("Advertisement", None),
    ]
    titles = [element.get("title") for element in root.iter("span") if element.get("title")]
    assert titles == ["q.open: U+2018 LEFT SINGLE QUOTATION MARK → U+201C LEFT DOUBLE QUOTATION MARK", "ads.slot"]


def test_a_rule_is_told_once_where_it_made_several_changes_in_a_row() -> None:
    root = elements(html_fragment(story("abcd", Edit(0, 1, "", "t.x"), Edit(1, 2, "X", "t.x"), Edit(2, 3, "", "t.y"))))
    assert [element.text for element in root.findall(".//div//span[@class='wc-rule']")] == ["t.x", "t.y"]


@pytest.mark.parametrize(
    ("old", "new", "kept_together"),
    [
        ("‘", "“", "‘“quotes.mismatched"),
        ("", "\n", "⏎quotes.mismatched"),
        ("a long marker\n\n", " ", "␣quotes.mismatched"),
        ("–", "a long marker", None),
    ],
)
def test_no_line_ends_between_short_sides_and_before_their_rule(old: str, new: str, kept_together: str | None) -> None:
    told = story(f"It was {old}so.", Edit(7, 7 + len(old), new, "quotes.mismatched"))
    closed = elements(html_fragment(told)).find(".//span[@class='wc-close']")
    assert kept_together == (None if closed is None else "".join(closed.itertext()))


def test_what_follows_a_line_that_went_starts_a_new_one() -> None:
    root = elements(html_fragment(story("Advertisement\n\nRain.", Edit(0, 15, "", "ads.slot"))))
    assert "".join(root.find(".//div/span[@class='wc-text']").itertext()) == "Advertisement⏎⏎ads.slot\nRain."  # type: ignore[union-attr]


def test_the_legend_counts_every_rule() -> None:
    told = story("abcd", Edit(0, 1, "", "b.two"), Edit(1, 2, "x", "a.one"), Edit(3, 4, "", "b.two"))
    head = "".join(elements(html_fragment(told)).find("p").itertext())  # type: ignore[union-attr]
    assert head == "wireclean · 3 edits, 4 → 2 charactersa.one ×1 b.two ×2"
    assert terminal_view(told).splitlines()[1] == "a.one ×1   b.two ×2"


def test_the_page_stands_alone() -> None:
    page = html_page(story("‘a", Edit(0, 1, "“", "q")))
    assert page.startswith("<!DOCTYPE html>")
    assert html_fragment(story("‘a", Edit(0, 1, "“", "q"))) in page
    assert not re.search(r"https?:|<script|<link|<img|@import|url\(|\son\w+=", page)


def test_a_notebook_is_given_the_fragment() -> None:
    told = story("‘a", Edit(0, 1, "“", "q"))
    assert told._repr_html_() == html_fragment(told)
