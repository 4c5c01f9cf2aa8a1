"""Every form of furniture: its hit goes, its miss stays; and paragraphs of body stay whatever they speak of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireclean as wc
from wireclean.furniture import NAMES
from wireclean.furniture_forms import FORMS, Form

IDS = [f"{k}-{form.kind}" for k, form in enumerate(FORMS)]


def between(line: str) -> str:
    return f"Rain fell in Rome.\n\n{line}\n\nIt stopped at noon."


def test_a_form_s_signs_are_in_its_hit() -> None:
    for form in FORMS:
        assert not form.signs or any(sign in form.hit.casefold() for sign in form.signs), form
        assert all(sign == sign.casefold() for sign in form.signs), form


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_its_hit_goes(form: Form) -> None:
    text = between(form.hit)
    assert wc.remove_furniture(text) == "Rain fell in Rome.\n\nIt stopped at noon."
    mine = wc.remove_furniture.using(kinds=[form.kind])
    assert mine(text) == "Rain fell in Rome.\n\nIt stopped at noon."
    assert [edit.rule for edit in mine.edits(text)] == [f"furniture.{form.kind}"]


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_its_miss_stays(form: Form) -> None:
    assert wc.remove_furniture.edits(between(form.miss)) == []


LINES = [
    ("By ANN LEE and BO CHAN", "byline"),
    ("Von Ann Lee, Rom", "byline"),
    ("(AP Photo/Bo Chan)", "caption"),
    ("Photo by Bo Chan / CC BY 2.0", "caption"),
    ("Image copyright Getty Images", "caption"),
    ("14:52", "watch"),
    ("3 / 16", "watch"),
    ("13 May 2024", "timestamp"),
    ("06. 01. 2026, 14:59 Uhr", "timestamp"),
    ("5 hours ago", "timestamp"),
    ("Sign up for our newsletter", "newsletter"),
    ("LIRE AUSSI : La tour tombe", "read-more"),
    ("Related:", "related"),
    ("Auf Facebook teilen Facebook", "share"),
    ("© 2024 Acme News", "copyright"),
    ("BC-EU--Rome-Rain, 2nd Ld-Writethru", "slug"),
    (" Reuter", "end-mark"),
    ("ENDS", "end-mark"),
    ("(MORE)", "end-mark"),
    ("___", "separator"),
    ("(Additional reporting by Ann Lee in Rome; Editing by Bo Chan)", "tail"),
    ("—Acme writer Ann Lee in Rome contributed to this report.", "contributors"),
    ("Lesedauer: 4 Minuten", "reading-time"),
    ("Comments (12)", "comments"),
    ("Follow Ann Lee on Twitter: @annlee.", "follow"),
]


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_a_line_goes_by_its_kind(line: str, kind: str) -> None:
    text = between(line)
    assert {edit.rule for edit in wc.remove_furniture.edits(text)} == {f"furniture.{kind}"}
    assert wc.remove_furniture(text) == "Rain fell in Rome.\n\nIt stopped at noon."
    others = [name for name in NAMES if name != kind]
    assert wc.remove_furniture.using(skip=[f"furniture.{name}" for name in NAMES])(text) == text
    assert f"furniture.{kind}" not in {edit.rule for edit in wc.remove_furniture.using(kinds=others).edits(text)}


STAYS = [
    "BUSTED!",
    "Case in point.",
    "Fever",
    "Who?",
    "WALT: Thanks, Ari.",
    "He shared the photo on Facebook, and thousands followed.",
    "By Friday the water had gone.",
    "Von Rom bis Wien standen die Keller unter Wasser.",
    "Share prices fell by a tenth.",
    "Read more and you will sleep better, a study says.",
    "Copyright law is old, he said.",
    "The report was written by Ann Lee in 2016.",
    "She contributed 20 dollars to the campaign.",
    "ROME, May 3 (Reuters) - Rain fell.",
    "LONDON, March 3",
    "On 13 May 2024 rain fell.",
    "More than 40 people came.",
    "The score was 3-2.",
    "1,234  1,302  1,400",
    "Shr 11 cts vs nine cts",
    "Related costs rose to five million.",
    "Comments by the minister angered Rome.",
    "Follow the money, he said.",
    "Topics ranged from rain to snow.",
    "Sources say it will rain.",
]


@pytest.mark.parametrize("line", STAYS)
def test_body_stays(line: str) -> None:
    assert wc.remove_furniture.edits(between(line)) == []


def test_what_stays_closes_up() -> None:
    text = "By Ann Lee\n\nRain fell.\n\nPhoto\n\n14:52\n\n    It stopped.\n\n___\n\n(Reporting by Ann Lee)\n"
    assert wc.remove_furniture(text) == "Rain fell.\n\n    It stopped."
    assert wc.remove_furniture("By Ann Lee") == ""


def test_kinds_are_checked() -> None:
    with pytest.raises(ValueError, match="byline"):
        wc.remove_furniture.using(kinds=["headline"])
    with pytest.raises(TypeError, match="kinds"):
        wc.remove_furniture.using(kinds="byline")


lines = st.lists(st.sampled_from([form.hit for form in FORMS] + [form.miss for form in FORMS] + STAYS + ["", " "]), max_size=10)


@given(lines)
def test_only_whole_lines_go(some: list[str]) -> None:
    text = "\n".join(some)
    left = wc.remove_furniture(text)
    assert [line for line in left.split("\n") if line] == [
        line for line in left.split("\n") if line and line.rstrip() in [s.rstrip() for s in some]
    ]
    assert wc.remove_furniture(left) == left
