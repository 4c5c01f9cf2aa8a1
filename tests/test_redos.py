"""No pattern of the library backtracks its way to quadratic time: each is found by walking the modules, and attacked."""

from __future__ import annotations

import ast
import functools
import importlib
import itertools
import pkgutil
import re
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import regex

import wireclean
from wireclean.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = 8_000, 64_000, 1_000_000
ROOM = 4
"""How many times more than linear growth is still put down to noise."""
BLINK = 3e-7
"""CPU seconds a character below which growth is no matter."""


class Found(NamedTuple):
    """A pattern, and how the module uses it."""

    name: str
    pattern: re.Pattern[str] | regex.Pattern[str]
    searches: bool


BY_ROW = {"pattern", "compiled"}
"""Make a pattern of one row of the table of markers (tests/test_markers.py looks at each), and of one that waits for its first use."""


def modules() -> list[Any]:
    return [importlib.import_module(f"wireclean.{m.name}") for m in pkgutil.iter_modules(wireclean.__path__) if m.name != "__main__"]


def inside(value: Any, depth: int = 0) -> Iterator[Any]:
    """The patterns inside a value, however they are kept."""
    if isinstance(value, Pattern):
        yield value.compiled()
    elif isinstance(value, (re.Pattern, regex.Pattern)):
        if isinstance(value.pattern, str):
            yield value
    elif depth < 4 and isinstance(value, dict):
        yield from itertools.chain.from_iterable(inside(each, depth + 1) for each in [*value, *value.values()])
    elif depth < 4 and isinstance(value, (list, tuple, set, frozenset)):
        yield from itertools.chain.from_iterable(inside(each, depth + 1) for each in value)


@functools.cache
def found() -> list[Found]:
    rows: dict[tuple[str, Any], Found] = {}
    for module in modules():
        source = Path(module.__file__).read_text(encoding="utf-8")
        for name, value in vars(module).items():
            if getattr(value, "__module__", module.__name__) != module.__name__:
                continue
            held = value() if isinstance(value, functools._lru_cache_wrapper) and not needs_arguments(value) else value
            searches = bool(re.search(rf"\b{re.escape(name)}(?:\(\))?(?:\.pattern)?\.(?:search|finditer|findall|sub|subn|split)\b", source))
            for k, pattern in enumerate(inside(held)):
                rows.setdefault(
                    (module.__name__, pattern), Found(f"{module.__name__.removeprefix('wireclean.')}.{name}[{k}]", pattern, searches)
                )
    return list(rows.values())


def needs_arguments(function: Any) -> bool:
    return bool(function.__wrapped__.__code__.co_argcount or function.__wrapped__.__code__.co_kwonlyargcount)


def is_cached(node: ast.FunctionDef) -> bool:
    return any("cache" in ast.dump(each) for each in node.decorator_list) and not (node.args.args or node.args.kwonlyargs)


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.__name__)
def test_every_pattern_is_where_the_walk_finds_it(module: Any) -> None:
    """Patterns are compiled at the top of a module or in a cached function without parameters; nowhere else."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and not is_cached(function) and function.name not in BY_ROW:
            for node in function.body:
                for call in ast.walk(node):
                    assert not (isinstance(call, ast.Name) and call.id == "lazy"), f"{function.name}, line {call.lineno}"
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
                        assert call.func.value.id not in {"re", "regex"} or call.func.attr == "escape", (
                            f"{function.name}, line {call.lineno}"
                        )


def pieces(pattern: str) -> list[str]:
    """Characters and short strings that a pattern may be waiting for."""
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\\[pPN]\{[^}]*\}|\\.", " ", pattern))[:8]
    marks = [c for c in dict.fromkeys(re.sub(r"\\[a-zA-Z]", "", pattern)) if not c.isalnum()][:24]
    return [*dict.fromkeys([*marks, *words, "a", "A", "é", "1", " ", "\n", "\t", "-", "“", "”", "'", '"', ".", ",", "Ab ", "A, ", "(a "])]


def seconds(use: Any, text: str) -> float:
    start = time.process_time()
    use(text)
    return time.process_time() - start


def names() -> list[str]:
    return [row.name for row in found()]


@pytest.mark.parametrize("name", names())
def test_a_pattern_takes_linear_time(name: str) -> None:
    row = next(row for row in found() if row.name == name)
    uses = [row.pattern.match] + ([row.pattern.search] if row.searches else [])
    units = pieces(row.pattern.pattern)
    for unit, end in itertools.product([*units, *map("".join, itertools.pairwise(units))], ["\x00", ""]):
        for use, (small, large) in itertools.product(uses, itertools.pairwise(SIZES)):
            texts = unit * (small // len(unit)) + end, unit * (large // len(unit)) + end
            slow = seconds(use, texts[1])
            if slow > BLINK * large:
                quick = min(seconds(use, texts[0]) for _ in range(3))
                slow = min(slow, *(seconds(use, texts[1]) for _ in range(2)))
                assert slow < BLINK * large or slow < ROOM * large / small * quick, f"{unit!r}: {quick:.4f} s, then {slow:.4f} s"


def repeats(tree: Any, loops: int = 0) -> int:
    """How deep quantifiers without an upper bound, and that can be backtracked into, stand in each other."""
    deepest = loops
    for operation, arguments in tree:
        name = str(operation)
        if name in {"MAX_REPEAT", "MIN_REPEAT"}:
            endless = arguments[1] is re._constants.MAXREPEAT  # type: ignore[attr-defined]
            deepest = max(deepest, repeats(arguments[2], loops + endless))
        elif name in {"SUBPATTERN", "ASSERT", "ASSERT_NOT"}:
            deepest = max(deepest, repeats(arguments[-1], loops))
        elif name == "ATOMIC_GROUP":
            deepest = max(deepest, repeats(arguments, 0))
        elif name == "POSSESSIVE_REPEAT":
            deepest = max(deepest, repeats(arguments[2], 0))
        elif name == "BRANCH":
            deepest = max([deepest, *(repeats(branch, loops) for branch in arguments[1])])
    return deepest


def looks_far(tree: Any) -> bool:
    """Whether a look-behind of any length is in it, which would be tried from every place on."""
    for operation, arguments in tree:
        if str(operation) in {"ASSERT", "ASSERT_NOT"} and arguments[0] < 0 and arguments[1].getwidth()[1] >= re._constants.MAXREPEAT:  # type: ignore[attr-defined]
            return True
        parts = [*arguments[1]] if str(operation) == "BRANCH" else arguments if isinstance(arguments, (tuple, list)) else [arguments]
        if any(looks_far(part) for part in parts if isinstance(part, re._parser.SubPattern)):  # type: ignore[attr-defined]
            return True
    return False


def tree_of(pattern: re.Pattern[str] | regex.Pattern[str]) -> Any:
    """How the pattern is built; what `re` doesn't know put into what it does."""
    source = re.sub(r"\\[pP]\{[^}]*\}|\[:[^:]*:\]", "w", pattern.pattern)
    source = re.sub(r"\\L<\w+>", "word", source)
    if isinstance(pattern, regex.Pattern):
        source = regex.sub(r"\[(?:\\.|[^\[\]\\]|(?R))*+\]", "w", source)  # a set, which can hold others
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return re._parser.parse(source, pattern.flags & (re.VERBOSE | re.IGNORECASE | re.DOTALL | re.MULTILINE))  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", names())
def test_no_nested_quantifiers_and_no_unbounded_look_behind(name: str) -> None:
    tree = tree_of(next(row for row in found() if row.name == name).pattern)
    assert repeats(tree) <= 1
    assert not looks_far(tree)


def test_a_bad_pattern_is_found() -> None:
    assert repeats(tree_of(re.compile(r"(?:a+)+b"))) == 2
    assert looks_far(tree_of(regex.compile(r"(?:x|(?<=a*)b)")))
    assert not looks_far(tree_of(re.compile(r"(?<!ab)c*")))
    slow = re.compile(r"a+b")
    small, large = (min(seconds(slow.search, "a" * size) for _ in range(3)) for size in (2_000, 16_000))
    assert large > 3 * 8 * small
