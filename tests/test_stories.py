"""Whole stories: what `clean()` makes of them, what account `parse()` gives, and stories that must come out as they went in.

Each folder of `stories/` holds a story as a scraper gives it (`raw.txt`), the text a copy editor would print (`clean.txt`), and
the edits with their rules (`edits.json`), every one of which somebody has read. The sentences are invented; the faults are
those of real scraped copy. `python tests/test_stories.py NAME...` writes `edits.json` afresh; read it before it is committed.
"""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import wireclean as wc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

HERE = Path(__file__).parent
STORIES = sorted(folder.name for folder in (HERE / "stories").iterdir() if folder.is_dir())
UNTOUCHED = sorted(path.stem for path in (HERE / "untouched").glob("*.txt"))
ACCOUNTED = [name for name in STORIES if (HERE / "stories" / name / "edits.json").exists()]


class Opening(NamedTuple):
    """The fields of a dateline."""

    city: str | None
    region: str | None
    date: str | None
    agencies: tuple[str, ...]


DATELINES: dict[str, Opening] = {
    "accesswire-slashes": Opening("CALGARY", "AB", "May 4, 2026", ("ACCESS Newswire",)),
    "afp-title-case": Opening("Nairobi", None, None, ("AFP",)),
    "ani-state-and-country": Opening("Shimla", "Himachal Pradesh, India", "May 4", ("ANI",)),
    "ansa-agency-first": Opening("TRIESTE", None, "9 FEB", ("ANSA",)),
    "ap-anpa-long-header": Opening("LERWICK", "Scotland", None, ("AP",)),
    "ap-anpa-tex-quotes": Opening("POLEBRIDGE", "Mont.", None, ("AP",)),
    "ap-ferry-dateline-alone": Opening("PUERTO MONTT", "Chile", None, ("AP",)),
    "bars-for-brackets-uganda": Opening("Kampala", None, None, ("URN",)),
    "business-wire-glued-credit": Opening("SUNNYVALE", "Calif.", None, ("Business Wire",)),
    "byline-then-place-colon": Opening("PUNE", None, None, ()),
    "canadian-press-ads": Opening("HALIFAX", None, None, ()),
    "cnn-glued-credit": Opening(None, None, None, ("CNN",)),
    "cnn-site-place-credit": Opening("Tallinn", "Estonia", None, ("CNN",)),
    "czech-reklama": Opening("Olomouc", None, None, ("ČTK",)),
    "database-export-reuters": Opening("LERWICK", None, "May 4", ("Reuters",)),
    "dateline-and-dash-alone": Opening("GORE", "New Zealand", None, ()),
    "double-spaced-lines": Opening("ALBANY", "N.Y.", None, ("AP",)),
    "dpa-basic-service": Opening("Fulda", None, None, ("dpa",)),
    "dutch-anp": Opening("DEN HAAG", None, None, ("ANP",)),
    "efe-datelined-spanish": Opening("Valparaíso", "Chile", "14 mar", ("EFE",)),
    "entities-and-c1": Opening("BRISTOL", "England", None, ("AP",)),
    "european-politics-daily": Opening("BRUSSELS", None, None, ()),
    "feature-with-verse": Opening("LERWICK", "Shetland", None, ()),
    "foreign-broadcast-uppercase": Opening("TEGUCIGALPA", None, "7 FEB 90", ("ACAN", "EFE")),
    "french-publicite": Opening("SÈTE", None, None, ("AFP",)),
    "globenewswire-spaced-credit": Opening("REYKJAVIK", "Iceland", "Sept. 30, 2025", ("GlobeNewswire",)),
    "headline-and-byline-on-one-line": Opening("WELLINGTON", None, "May 4", ("Reuters",)),
    "html-leftovers": Opening("KANSAS CITY", "Mo.", None, ("AP",)),
    "indonesian-site-dateline": Opening("JAKARTA", None, None, ("KOMPAS.com",)),
    "interfax-and-others": Opening("MURMANSK", None, "Oct 5", ("Interfax",)),
    "kyodo-five-space-indent": Opening("SAPPORO", "Japan", "Feb. 11", ("Kyodo",)),
    "lead-on-the-next-line-spanish": Opening("VIGO", None, "4 May.", ("Europa Press",)),
    "lusa-portuguese-wire": Opening("Lisboa", None, "03 mar 2026", ("Lusa",)),
    "mail-quoted-printable": Opening("LIMA", "Peru", None, ("AP",)),
    "mojibake-lost-byte": Opening("BRUSSELS", None, None, ("Reuters",)),
    "multi-paragraph-quotation": Opening("MONROVIA", "Liberia", None, ("AP",)),
    "nigerian-agency": Opening("Abuja", None, "May 4, 2026", ("NAN",)),
    "nothing-wrong-ap-straight": Opening("WICHITA", "Kan.", None, ("AP",)),
    "nothing-wrong-german-dpa": Opening("BREMEN", None, None, ("dpa",)),
    "one-line-scrape": Opening("DUBLIN", None, "Nov 1", ("Reuters",)),
    "page-scrape-portal-agency": Opening("Bamako", None, None, ("AFP",)),
    "page-scrape-us-metro-daily": Opening("BOISE", "Idaho", None, ("AP",)),
    "page-with-a-long-header": Opening("LERWICK", "Scotland", None, ("Reuters",)),
    "parts-on-lines-of-their-own": Opening("LERWICK", "Scotland", None, ("AP",)),
    "pdf-divided-word": Opening("LERWICK", "Scotland", None, ("AP",)),
    "pdf-form-feed-and-ligatures": Opening("LIMA", "Peru", None, ("AP",)),
    "photo-caption-then-dateline": Opening("KETCHIKAN", "Alaska", None, ("AP",)),
    "place-alone-on-its-line": Opening("SAN JUAN", "Puerto Rico", None, ()),
    "polish-pap": Opening("Warszawa", None, None, ("PAP",)),
    "portuguese-continua": Opening("BELO HORIZONTE", None, "12 de maio", ("Reuters",)),
    "prnewswire-release": Opening("DULUTH", "Minn.", "Feb. 2, 2026", ("PRNewswire",)),
    "pti-date-colon": Opening("GUWAHATI", None, "Aug 3", ("PTI",)),
    "release-hyphens-for-brackets": Opening("SINGAPORE", None, "4 May 2026", ("Media OutReach Newswire",)),
    "reuters-indent-1987": Opening("WELLINGTON", None, "March 12", ()),
    "reuters-scroll-to-continue": Opening("VILNIUS", None, "March 3", ("Reuters",)),
    "russian-tass": Opening("МОСКВА", None, "4 марта", ("TASS",)),
    "scroll-to-continue-with-content": Opening("Jakarta", None, None, ()),
    "skip-advertisement": Opening("LERWICK", "Scotland", None, ()),
    "sports-roundup": Opening("CLEVELAND", None, None, ("AP",)),
    "tabs-and-no-break-spaces": Opening("LERWICK", "Scotland", None, ("Reuters",)),
    "tass-slash-agency": Opening("PETROZAVODSK", None, "January 21", ("TASS",)),
    "text-browser-bullets": Opening("LIMA", "Peru", None, ("AP",)),
    "times-continue-reading": Opening("HELENA", "Mont.", None, ()),
    "two-cities-two-agencies": Opening("OSLO", None, None, ("Reuters", "AP")),
    "ukrainian-dateline": Opening("КИЇВ", None, "4 березня", ("Ukrinform",)),
    "upi-month-date-odd-spaces": Opening("SAVANNAH", "Ga.", "Dec. 1", ("UPI",)),
    "walkthrough": Opening("PUERTO MONTT", "Chile", None, ("AP",)),
    "xinhua-wrapped-double-blanks": Opening("LUSAKA", None, "August 4", ("Xinhua",)),
    "yahoo-style-ap-with-list": Opening("BUTTE", "Mont.", None, ("AP",)),
}
"""The fields as the raw story has them; a story that isn't here has no dateline."""

NOT_YET_CLEAN: dict[str, str] = {}
"""Stories of which `clean()` doesn't yet make what it should, each with the reason."""

NOT_YET_ITS_DATELINE: dict[str, str] = {}
"""Stories whose dateline isn't yet read as it should be, each with the reason."""

NOT_YET_LEFT_ALONE: dict[str, str] = {}
"""Texts that are in order and yet are changed, each with the reason."""

TWO_RULES: dict[str, str] = {
    "characters.entity+characters.space": "an entity that spells a no-break space",
    "characters.entity+dateline.join": "an entity that spells the dateline's dash",
    "characters.entity+quotes.spacing": "an entity that spells a quotation mark, with its space on the wrong side",
    "characters.mojibake+dateline.separator": "a broken dash that is the dateline's",
    "characters.space+ads.inline": "a no-break space before an ad marker goes with it",
    "characters.space+paragraphs.blank+dateline.join": "white space behind a dateline's dash, and the blank line before its lead",
    "characters.space+quotes.spacing": "a no-break space on the wrong side of a quotation mark",
    "paragraphs.break+dateline.join": "reflowing parts two lines, and does not know that the first is a dateline",
    "paragraphs.tag+ads.slot": "the tags around an ad's line",
}
"""Where two steps changed one span, and what stands there that is the affair of both."""


def story(name: str) -> tuple[str, str]:
    """The raw text, line ends and all, and the clean one, without the line end that editors set at the end of a file."""
    folder = HERE / "stories" / name
    return (folder / "raw.txt").read_bytes().decode(), (folder / "clean.txt").read_bytes().decode().removesuffix("\n")


def rows(names: Iterable[str], known: Mapping[str, str]) -> list[object]:
    """The names as parameters; those whose failure is known are expected to fail, and only they."""
    return [pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=known[name])) if name in known else name for name in names]


@pytest.mark.parametrize("name", rows(STORIES, NOT_YET_CLEAN))
def test_a_story_comes_out_as_a_copy_editor_would_print_it(name: str) -> None:
    raw, clean = story(name)
    assert wc.clean(raw) == clean


@pytest.mark.parametrize("name", rows(STORIES, NOT_YET_LEFT_ALONE))
def test_a_story_that_is_clean_stays_as_it_is(name: str) -> None:
    _, clean = story(name)
    assert wc.parse(clean).edits == []


@pytest.mark.parametrize("name", STORIES)
def test_the_account_adds_up(name: str) -> None:
    raw, _ = story(name)
    parsed = wc.parse(raw)
    assert parsed.text == wc.clean(raw)
    assert parsed.restore() == raw
    assert wc.apply(raw, parsed.edits) == parsed.text
    assert "\n\n".join(parsed.paragraphs) == parsed.text
    assert not any("\n" in paragraph or paragraph != paragraph.strip() for paragraph in parsed.paragraphs)


@pytest.mark.parametrize("name", rows(STORIES, NOT_YET_ITS_DATELINE))
def test_a_storys_dateline_is_read(name: str) -> None:
    raw, _ = story(name)
    found = wc.parse(raw).dateline
    assert (found and Opening(found.city, found.region, found.date, found.agencies)) == DATELINES.get(name)
    assert found is None or raw[slice(*found.span)] == found.raw


@pytest.mark.parametrize("name", ACCOUNTED)
def test_every_edit_is_the_one_that_was_read_and_agreed_on(name: str) -> None:
    raw, _ = story(name)
    assert account(raw) == json.loads((HERE / "stories" / name / "edits.json").read_text(encoding="utf-8"))


def test_no_two_rules_fight_over_a_span_but_where_there_is_a_reason() -> None:
    joined = {edit.rule for name in STORIES for edit in wc.parse(story(name)[0]).edits if "+" in edit.rule}
    assert joined == set(TWO_RULES)


@pytest.mark.parametrize("name", rows(UNTOUCHED, NOT_YET_LEFT_ALONE))
def test_a_text_without_a_fault_is_left_alone(name: str) -> None:
    text = (HERE / "untouched" / f"{name}.txt").read_bytes().decode().removesuffix("\n")
    assert wc.parse(text).edits == []
    assert wc.clean(text) == text


def wrapped(paragraphs: list[str], width: int, first: str = "", rest: str = "", *, between: str = "\n") -> str:
    """The paragraphs hard-wrapped."""
    wrap = textwrap.TextWrapper(width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
    return between.join(map(wrap.fill, paragraphs))


LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "one paragraph a line": "\n".join,
    "CR LF": "\r\n\r\n".join,
    "old Mac line ends": "\r\r".join,
    "paragraph separators": "\N{PARAGRAPH SEPARATOR}".join,
    "three blank lines and trailing spaces": " \n\n \n\n".join,
    "tabs as indents": lambda paragraphs: "\n".join(f"\t{paragraph}" for paragraph in paragraphs),
    "p tags": lambda paragraphs: "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs),
    "br tags": "<br />\n<br />".join,
    "wrapped, blank lines": lambda paragraphs: wrapped(paragraphs, 72, between="\n\n"),
    "wrapped, indents": lambda paragraphs: wrapped(paragraphs, 64, "    "),
    "wrapped, indents and blank lines": lambda paragraphs: wrapped(paragraphs, 66, "   ", between="\n\n"),
    "wrapped, hanging indents": lambda paragraphs: wrapped(paragraphs, 68, "", "    "),
    "wrapped, hanging indents and blank lines": lambda paragraphs: wrapped(paragraphs, 66, "", "   ", between="\n\n"),
    "text browser": lambda paragraphs: wrapped(paragraphs, 70, "   ", "   ", between="\n\n"),
    "double-spaced": lambda paragraphs: wrapped(paragraphs, 60, "     ").replace("\n", "\n\n"),
    "ads between": "\n\nAdvertisement\n\n".join,
    "ads between lines": "\nStory Continued Below\n".join,
    "ads glued": "Advertisement".join,
    "entities": lambda paragraphs: "\n".join(paragraphs).translate({ord(mark): f"&#{ord(mark)};" for mark in "“”‘’—–"}),
    "C1 controls": lambda paragraphs: "\n".join(paragraphs).translate(str.maketrans("“”‘’—–", "\x93\x94\x91\x92\x97\x96")),
}
"""What scrapers and wires make of paragraphs."""


def prose(name: str) -> list[str]:
    """A story's long paragraphs that end in an end mark."""
    return [paragraph for paragraph in story(name)[1].split("\n\n") if len(paragraph) > 90 and paragraph[-1] in '.!?”"']


@pytest.mark.parametrize("name", [name for name in STORIES if name not in NOT_YET_LEFT_ALONE and len(prose(name)) > 3])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_clean_story_comes_back_from_every_layout(name: str, layout: str) -> None:
    paragraphs = prose(name)
    assert wc.clean(LAYOUTS[layout](paragraphs)) == "\n\n".join(paragraphs)


SAMPLE = HERE.parent / "examples"


def test_the_sample_story_is_parsed() -> None:
    raw = (SAMPLE / "ferry.raw.txt").read_bytes().decode()
    parsed = wc.parse(raw)
    assert parsed.text == (SAMPLE / "ferry.clean.txt").read_bytes().decode().removesuffix("\n")
    assert parsed.dateline is not None
    assert (parsed.dateline.city, parsed.dateline.region, parsed.dateline.agencies) == ("PORT ELLIS", "Nova Scotia", ("AP",))
    assert len(parsed.paragraphs) == 8
    assert parsed.restore() == raw


def test_there_are_stories_enough() -> None:
    assert len(STORIES) >= 80
    assert ACCOUNTED == STORIES
    assert len(UNTOUCHED) >= 150


def account(raw: str) -> list[dict[str, object]]:
    """The edits as they are kept in `edits.json`."""
    edits: list[dict[str, object]] = wc.parse(raw).to_dict()["edits"]
    return edits


if __name__ == "__main__":
    for each in sys.argv[1:]:
        lines = (json.dumps(edit, ensure_ascii=False) for edit in account(story(each)[0]))
        (HERE / "stories" / each / "edits.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
