"""The sample story, and what README and the documentation say. (Their examples run as doctests.)"""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wireclean as wc
from wireclean.ads_wording import pattern, spelled, words
from wireclean.agencies import Agency
from wireclean.markers import Marker

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
RAW = (ROOT / "examples/ferry.raw.txt").read_text(encoding="utf-8")
CLEAN = (ROOT / "examples/ferry.clean.txt").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_sample_story_comes_out_right() -> None:
    assert f"{wc.clean(RAW)}\n" == CLEAN


def test_the_sample_story_is_read_right() -> None:
    story = wc.parse(RAW)
    assert story.restore() == RAW
    assert len(story.paragraphs) == 8
    assert story.dateline is not None
    assert (story.dateline.city, story.dateline.region, story.dateline.agencies) == ("PORT ELLIS", "Nova Scotia", ("AP",))
    rules = {rule for edit in story.edits for rule in edit.rule.split("+")}
    assert rules >= {"ads.slot", "dateline.join", "quotes.mismatched", "quotes.spacing"}


def test_the_clean_sample_story_stays() -> None:
    assert wc.clean(CLEAN.removesuffix("\n")) == CLEAN.removesuffix("\n")


def test_the_quotation_in_the_readme() -> None:
    before, after = re.findall(r"^> (.+)$", README, re.MULTILINE)
    assert wc.clean(before) == after


def test_the_readme_has_two_commands_of_one_line() -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2
    assert all(block.count("\n") == 1 and block.startswith("python3 -m venv ") for block in blocks)


def public() -> Iterator[tuple[str, str]]:
    """What is public and can be called, with what is said of it."""
    for name in wc.__all__:
        thing = getattr(wc, name)
        if callable(thing):
            yield name, inspect.getdoc(thing) or ""
        for method, function in vars(thing).items() if inspect.isclass(thing) else ():
            if inspect.isfunction(function) and not method.startswith("_") and method not in ("folded", "run", "walk"):
                yield f"{name}.{method}", inspect.getdoc(function) or ""


@pytest.mark.parametrize(("name", "words"), [*public()], ids=[name for name, _ in public()])
def test_every_public_name_is_explained_with_an_example(name: str, words: str) -> None:
    assert ">>> " in words, name


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOT / "docs/why-not.md"], ids=lambda page: page.name)
def test_figures_are_those_that_were_measured(page: Path) -> None:
    measured = "\n".join(results.read_text(encoding="utf-8") for results in (ROOT / "benchmarks").glob("*.md")).splitlines()
    rows = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert rows
    assert [row for row in rows if row not in measured] == []


def test_the_rows_shown_to_contributors_would_do() -> None:
    shown = re.findall(r"^```text\n(.+),\n```$", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)
    marker, agency = (eval(row, {"Marker": Marker, "Agency": Agency}) for row in shown)  # noqa: S307 - it is our own page
    wording = pattern(spelled(marker), spaced=True)
    assert wording.fullmatch(words(marker.hit))
    assert not wording.fullmatch(words(marker.miss))
    assert wc.remove_ads.edits(marker.hit) == [], "a row that is there already teaches nothing"
    assert wc.find_dateline(agency.hit) is not None
    assert wc.find_dateline(agency.miss) is None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_within_the_project_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
