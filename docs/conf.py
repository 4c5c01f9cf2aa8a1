"""Sphinx configuration. The pages of rules, ad markers, agencies and known failures are made from the project's own rows."""

from __future__ import annotations

import ast
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import wireclean
from wireclean.agencies import AGENCIES
from wireclean.cleaner import Cleaner
from wireclean.markers import MARKERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.application import Sphinx

    from wireclean.rules import Rule

project = "wireclean"
author = "The wireclean authors"
copyright = f"2026, {author}"  # noqa: A001
version = release = wireclean.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest"]
exclude_patterns = ["_build"]
smartquotes = False  # they are our subject, and stand in the text as they are meant
html_theme = "furo"
html_title = "wireclean"
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["page.css"]
myst_heading_anchors = 3
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
default_role = "code"
autodoc_member_order = "bysource"
doctest_global_setup = "import wireclean as wc\nfrom wireclean import *"
nitpick_ignore_regex = [("py:.*", r"(?!wireclean\.).*"), ("py:.*", r".*\.(?:Finder|Account|Step)")]

CLEANERS = [step for step in wireclean.NEWSWIRE if isinstance(step, Cleaner)] + [wireclean.remove_furniture]


def rules() -> Iterator[str]:
    """The rules of all cleaners, in the form What, Why, Example, When it is wrong."""
    for cleaner in CLEANERS:
        rows: tuple[Rule, ...] = getattr(sys.modules[cleaner.__module__], "RULES", ())
        yield f"## `{cleaner.__name__}`\n"
        if cleaner is wireclean.remove_furniture:
            yield "Not part of `NEWSWIRE`: add it where you want it.\n"
        for rule in rows:
            options = ", ".join(f"{name}={value!r}" for name, value in rule.options)
            call = f"{cleaner.__name__}.using({options})" if options else cleaner.__name__
            yield f"### `{rule.id}`\n"
            yield f"{rule.what}\n"
            yield f"**Why.** {rule.why}\n"
            yield f"**Example.** The second text is left alone.\n\n```pycon\n>>> {call}({rule.hit!r})\n{rule.result!r}"
            yield f">>> {call}({rule.miss!r})\n{rule.miss!r}\n```\n"
            yield f"**When it is wrong.** {rule.wrong}\n"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A Markdown table."""
    for row in (head, ("---",) * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def markers() -> Iterator[str]:
    """The ad markers, by language."""
    for language, rows in groupby(sorted(MARKERS, key=lambda row: row.language), key=lambda row: row.language):
        yield f"\n## `{language}`\n"
        yield from table(("wording", "kind", "where", "goes", "stays"), ((f"`{r.text}`", r.kind, r.where, r.hit, r.miss) for r in rows))


def agencies() -> Iterator[str]:
    """The agencies, with their spellings."""
    yield from table(("name", "also spelt", "as in"), ((r.name, r.spellings.replace("|", ", "), r.hit) for r in AGENCIES))


def failures() -> Iterator[str]:
    """The known failures: the reasons of the tests that are expected to fail, and which tests these are."""
    where: dict[str, list[str]] = {}
    for path in sorted((Path(__file__).parent.parent / "tests").glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.FunctionDef(name=name):
                    for mark in node.decorator_list:
                        if reason := _expected(mark):
                            where.setdefault(reason, []).append(f"{path.name}: {name}")
                case ast.AnnAssign(target=ast.Name(id=dictionary), value=ast.Dict() as rows) if dictionary.startswith("NOT_YET_"):
                    for story, reason in ast.literal_eval(rows).items():
                        where.setdefault(reason, []).append(f"{path.name}: {story}")
                case ast.Call(func=ast.Attribute(attr="param")):
                    for mark in (keyword.value for keyword in node.keywords if keyword.arg == "marks"):
                        if reason := _expected(mark):
                            where.setdefault(reason, []).append(path.name)
    yield from table(
        ("what is wrong", "tests"), ((reason, ", ".join(f"`{name}`" for name in dict.fromkeys(names))) for reason, names in where.items())
    )


def _expected(mark: ast.expr) -> str:
    """The reason of a mark for a test that is expected to fail, "" for any other."""
    if not (isinstance(mark, ast.Call) and isinstance(mark.func, ast.Attribute) and mark.func.attr == "xfail"):
        return ""
    reasons = [keyword.value for keyword in mark.keywords if keyword.arg == "reason"]
    return reasons[0].value if reasons and isinstance(reasons[0], ast.Constant) else ""


def fill(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the generated parts where a page asks for them."""
    for name, make in (("rules", rules), ("markers", markers), ("agencies", agencies), ("failures", failures)):
        mark = f"<!-- {name} -->"
        if mark in source[0]:
            source[0] = source[0].replace(mark, "\n".join(make()))
    source[0] = re.sub(r"^(```pycon\n.*?\n)\n(?=```$)", r"\1", source[0], flags=re.DOTALL | re.MULTILINE)  # an empty line ends an example


def setup(app: Sphinx) -> None:
    """Let Sphinx call us."""
    app.connect("source-read", fill)
