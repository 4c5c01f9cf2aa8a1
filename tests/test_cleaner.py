"""Cleaners: made from finders, called, asked for their edits, given options, pickled."""

from __future__ import annotations

import inspect
import multiprocessing
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from strategies import texts

import wireclean as wc
from wireclean.cleaner import ROUNDS
from wireclean.edits import OverlapError

if TYPE_CHECKING:
    from collections.abc import Iterable


def name_of(face: Any) -> str:
    return repr(face) if isinstance(face, wc.Cleaner) else str(face.__name__)


OURS = [wc.fix_characters, wc.remove_ads, wc.remove_furniture, wc.reflow_paragraphs, wc.normalize_dateline, wc.repair_quotes]


@wc.cleaner
def close_up(text: str, *, gap: str = "--", marks: tuple[str, ...] = (), times: object = None) -> Iterable[wc.Edit]:
    """Close up gaps."""
    assert times is None or marks
    at = text.find(gap)
    if at >= 0:
        yield wc.Edit(at, at + len(gap), "", "house.gap")


@wc.cleaner(choices={"style": ("em", "en"), "kinds": ("a", "b")})
def dashes(text: str, *, style: str = "em", kinds: tuple[str, ...] = ("a", "b")) -> Iterable[wc.Edit]:
    assert kinds
    for i, character in enumerate(text):
        if character == "-":
            yield wc.Edit(i, i + 1, {"em": "—", "en": "–"}[style], "house.dash")


@wc.cleaner
def clumsy(text: str) -> Iterable[wc.Edit]:
    if text:
        yield wc.Edit(0, len(text), "", "house.all")
        yield wc.Edit(0, 1, "x", "house.first")


@wc.cleaner
def seesaw(text: str) -> Iterable[wc.Edit]:
    if text in ("a", "b"):
        yield wc.Edit(0, 1, "b" if text == "a" else "a", "house.seesaw")


@wc.cleaner
def swell(text: str) -> Iterable[wc.Edit]:
    yield wc.Edit(len(text), len(text), "!", "house.swell")


def test_a_finder_that_needs_several_walks_gets_them() -> None:
    assert close_up("a----b") == "ab"
    assert close_up.edits("a----b") == [wc.Edit(1, 3, "", "house.gap"), wc.Edit(3, 5, "", "house.gap")]


def test_a_cycle_ends_at_its_smallest_member() -> None:
    assert seesaw("a") == seesaw("b") == "a"
    assert seesaw.edits("a") == []
    assert seesaw.edits("b") == [wc.Edit(0, 1, "a", "house.seesaw")]


def test_a_finder_that_never_ends_is_stopped() -> None:
    assert swell("x") == "x" + ROUNDS * "!"
    assert wc.apply("x", swell.edits("x")) == swell("x")


def test_an_edit_that_changes_nothing_is_none() -> None:
    idle = wc.Cleaner(lambda text: [wc.Edit(0, 1, text[:1], "house.idle")])
    assert (idle("Rain."), idle.edits("Rain."), wc.parse("Rain.", pipeline=idle).edits) == ("Rain.", [], [])


def test_edits_that_overlap_are_an_error_that_names_the_rule() -> None:
    with pytest.raises(OverlapError, match=r"house\.(all|first)"):
        clumsy("text")


def test_options() -> None:
    assert dashes("a-b") == "a—b"
    assert dashes.using(style="en")("a-b") == "a–b"
    assert dashes.using(style="en").using(style="em") == dashes
    assert repr(dashes.using(style="en")) == "dashes.using(style='en')"
    assert close_up.using(marks=["a"], gap="+")("a++b") == "ab"


def test_skip_takes_rules_and_their_first_words() -> None:
    assert close_up.using(skip=["house.gap"])("a--b") == "a--b"
    assert close_up.using(skip=("house",))("a--b") == "a--b"
    assert close_up.using(skip=["house.ga"])("a--b") == "ab"


@pytest.mark.parametrize(
    ("options", "error", "told"),
    [
        ({"stile": "en"}, TypeError, ["stile", "style", "skip", "kinds"]),
        ({"style": "wavy"}, ValueError, ["wavy", "em", "en"]),
        ({"kinds": "a"}, TypeError, ["['a']"]),
        ({"kinds": ["a", "c"]}, ValueError, ["'c'", "'a'"]),
        ({"skip": "house"}, TypeError, ["['house']"]),
    ],
)
def test_a_wrong_option_is_an_error_that_teaches(options: dict[str, Any], error: type[Exception], told: list[str]) -> None:
    with pytest.raises(error) as raised:
        dashes.using(**options)
    assert all(word in str(raised.value) for word in told)


@pytest.mark.parametrize("cleaner", [dashes, wc.NEWSWIRE], ids=name_of)
def test_a_cleaner_is_immutable(cleaner: wc.Cleaner) -> None:
    with pytest.raises(AttributeError, match="immutable"):
        cleaner.options = {}


def test_an_option_must_be_hashable() -> None:
    with pytest.raises(TypeError, match="times must be hashable"):
        close_up.using(times={})


@pytest.mark.parametrize("clean", [*OURS, wc.NEWSWIRE, wc.clean, wc.Pipeline([str.upper])], ids=name_of)
def test_none_stays_none(clean: Any) -> None:
    assert clean(None) is None


BAD = [
    (b"bytes", "decode"),
    (bytearray(b"x"), "decode"),
    (1, "str()"),
    (1.5, "str()"),
    (float("nan"), "str()"),
    (["a"], "clean_many"),
    (iter([]), "clean_many"),
]
FACES: list[Any] = [
    *OURS,
    wc.NEWSWIRE,
    wc.clean,
    wc.parse,
    wc.split_paragraphs,
    wc.find_dateline,
    wc.remove_ads.edits,
    lambda text: wc.apply(text, []),
]


@pytest.mark.parametrize("face", FACES, ids=name_of)
@pytest.mark.parametrize(("value", "advice"), BAD, ids=["bytes", "bytearray", "int", "float", "nan", "list", "iterator"])
def test_what_is_no_str_is_a_type_error_that_says_what_to_do(face: Any, value: object, advice: str) -> None:
    with pytest.raises(TypeError) as raised:
        face(value)
    assert advice in str(raised.value)
    assert type(value).__name__ in str(raised.value)


@pytest.mark.parametrize("face", [wc.parse, wc.split_paragraphs, wc.find_dateline, wc.remove_ads.edits])
def test_none_passes_only_where_columns_are_mapped(face: Any) -> None:
    with pytest.raises(TypeError, match="None passes only"):
        face(None)


@pytest.mark.parametrize("cleaner", OURS, ids=name_of)
def test_a_cleaner_looks_like_a_function_of_one_text(cleaner: wc.Cleaner) -> None:
    assert list(inspect.signature(cleaner).parameters) == ["text"]
    assert inspect.signature(cleaner).return_annotation is str
    assert cleaner.__name__ in dir(wc)
    assert cleaner.__doc__


@given(texts)
def test_edits_lead_to_what_the_call_gives(text: str) -> None:
    for cleaner in OURS:
        assert wc.apply(text, cleaner.edits(text)) == cleaner(text)


PICKLED: list[Any] = [
    *OURS,
    wc.repair_quotes.using(style="straight", skip=["quotes.spacing"]),
    wc.NEWSWIRE,
    wc.NEWSWIRE.without(wc.remove_ads),
    wc.Pipeline([wc.remove_ads, str.upper, wc.NEWSWIRE]),
    wc.clean,
]


@pytest.mark.parametrize("cleaner", PICKLED, ids=name_of)
def test_pickled_by_name_and_options_never_with_a_pattern(cleaner: Any) -> None:
    cargo = pickle.dumps(cleaner)
    assert pickle.loads(cargo) == cleaner  # noqa: S301
    assert hash(pickle.loads(cargo)) == hash(cleaner)  # noqa: S301
    assert b"regex" not in cargo
    assert b"_compile" not in cargo
    assert len(cargo) < 600


@pytest.mark.parametrize("method", ["spawn", "forkserver", "fork"])
def test_works_in_another_process(method: str) -> None:
    raw = ["Advertisement\n\nROME (AP) -\n\n‘All is well, ”he said.", ""]
    with multiprocessing.get_context(method).Pool(1) as pool:
        for cleaner in (wc.clean, wc.NEWSWIRE, wc.repair_quotes.using(style="straight")):
            assert pool.map(cleaner, raw) == [cleaner(text) for text in raw]
