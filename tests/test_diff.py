"""The unified diff: what it shows, and that it leads from the one text to the other."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edit_lists, texts

import wireclean as wc
from wireclean import Edit
from wireclean.report_diff import unified_diff

HEAD = "--- raw\n+++ clean\n"


@pytest.mark.parametrize(
    ("before", "edits", "shown"),
    [
        ("a\nb\n", [], ""),
        ("a\nb\n", [Edit(2, 3, "c", "r")], "@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
        ("a", [Edit(1, 1, "\n", "r")], "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        ("a\n", [Edit(1, 2, "", "r")], "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"),
        ("", [Edit(0, 0, "a\n", "r")], "@@ -0,0 +1 @@\n+a\n"),
        ("a\n", [Edit(0, 2, "", "r")], "@@ -1 +0,0 @@\n-a\n"),
        ("a\nb\nc\n", [Edit(1, 2, " ", "r"), Edit(3, 4, " ", "r")], "@@ -1,3 +1 @@\n-a\n-b\n-c\n+a b c\n"),  # hard wraps
        ("a\n\n\n\nb\n", [Edit(1, 3, "", "r")], "@@ -1,5 +1,3 @@\n a\n \n-\n-\n b\n"),  # surplus blank lines, not the line before them
        ("a\nb\n", [Edit(1, 1, "\n", "r")], "@@ -1,2 +1,3 @@\n a\n+\n b\n"),  # a blank line more, likewise
        ("ad\n\na\n", [Edit(0, 4, "", "r")], "@@ -1,3 +1 @@\n-ad\n-\n a\n"),
        ("a\nb\n", [Edit(0, 1, "x", "r"), Edit(2, 3, "y", "r")], "@@ -1,2 +1,2 @@\n-a\n-b\n+x\n+y\n"),
    ],
)
def test_what_is_shown(before: str, edits: list[Edit], shown: str) -> None:
    assert unified_diff(before, edits, "raw", "clean") == (HEAD + shown if shown else "")


def test_three_lines_stand_around_a_change() -> None:
    before = "".join(f"{k}\n" for k in range(30))
    at = before.index("\n10\n") + 1
    far = before.index("\n25\n") + 1
    shown = unified_diff(before, [Edit(at, at + 3, "", "r"), Edit(far, far + 2, "x", "r")], "raw", "clean")
    assert [line for line in shown.splitlines() if line[:1] in "@-+"][2:] == [
        "@@ -8,7 +8,6 @@", "-10", "@@ -23,7 +22,7 @@", "-25", "+x",
    ]  # fmt: skip


def patched(before: str, diff: str) -> str:
    """The text after the diff."""
    lines = list(io.StringIO(before, newline="\n"))
    out, at = [], 0
    for hunk in re.split(r"^(?=@@ )", diff, flags=re.MULTILINE)[1:]:
        head, *body = re.split(r"(?<=\n)", hunk)
        first, count = re.match(r"@@ -(\d+)(?:,(\d+))? ", head).groups("1")  # type: ignore[union-attr]
        start = int(first) - (count != "0")
        assert start >= at
        out += lines[at:start]
        at = start
        marked = [line for line in body if line]
        for line, following in zip(marked, [*marked[1:], ""], strict=True):
            text = line[1:-1] if following.startswith("\\") else line[1:]
            if line[0] in " -":
                assert lines[at] == text
                at += 1
            if line[0] in " +":
                out.append(text)
        assert count == "0" or at - start == int(count)
    return "".join([*out, *lines[at:]])


@given(texts)
def test_it_leads_from_the_raw_text_to_the_clean_one(raw: str) -> None:
    story = wc.parse(raw)
    assert patched(raw, unified_diff(raw, story.edits, "raw", "clean")) == story.text


@given(st.data())
def test_it_shows_any_edits(data: st.DataObject) -> None:
    before = data.draw(st.text("ab\n", max_size=20))
    edits = data.draw(edit_lists(before, "r"))
    edits = [edit._replace(text=edit.text.replace("X", "\n")) for edit in edits]
    edits = [edit for edit in edits if edit.text != before[edit.start : edit.end]]
    shown = unified_diff(before, edits, "raw", "clean")
    assert patched(before, shown) == wc.apply(before, edits)
    assert (shown == "") == (not edits)
