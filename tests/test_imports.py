"""The layers: which module may import which; what is public; what importing the package costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import wireclean as wc

SOURCE = Path(wc.__file__).parent
TABLES = {"marks", "markers", "agencies", "places", "rules", "version"}
ENGINE = {"edits", "patterns", "align", "cleaner"}
CLEANERS = {"characters", "ads", "furniture", "paragraphs", "datelines", "quotes"}
WHOLE = {"sound", "pipeline"}
STORY = {"story", "newswire", "batch", "report"}
COMMAND = {"cli", "files", "jsonl"}
PUBLIC = {
    *("clean", "clean_many", "parse", "split_paragraphs", "find_dateline"),
    *("fix_characters", "remove_ads", "remove_furniture", "reflow_paragraphs", "normalize_dateline", "repair_quotes"),
    *("NEWSWIRE", "Pipeline", "Edit", "apply", "Dateline", "Place", "Story", "Cleaner", "cleaner", "__version__"),
}


def family(module: str) -> str:
    """The idea that a module belongs to: quotes_parse is part of quotes, dateline_forms of datelines."""
    first = module.split("_", maxsplit=1)[0]
    return next((name for name in CLEANERS | STORY if name in (first, f"{first}s")), module)


def imports(module: str) -> set[str]:
    tree = ast.parse((SOURCE / f"{module}.py").read_text(encoding="utf-8"))
    named = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    whole = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names = [f"{node.module}.{alias.name}" if node.module == "wireclean" else str(node.module) for node in named for alias in node.names]
    return {name.split(".")[1] for name in names + whole if name.startswith("wireclean.")}


MODULES = sorted(path.stem for path in SOURCE.glob("*.py") if not path.stem.startswith("__"))


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_lies_below_it(module: str) -> None:
    mine = family(module)
    allowed = {
        **dict.fromkeys(TABLES, TABLES),
        **dict.fromkeys(ENGINE, TABLES | ENGINE),
        **{name: TABLES | ENGINE | {name} for name in CLEANERS},
        **dict.fromkeys(WHOLE, TABLES | ENGINE | CLEANERS | WHOLE),
        **dict.fromkeys(STORY, TABLES | ENGINE | CLEANERS | WHOLE | STORY),
        **dict.fromkeys(COMMAND, TABLES | ENGINE | CLEANERS | WHOLE | STORY | COMMAND),
    }
    assert mine in allowed, f"say in this test which layer {module} belongs to"
    assert {family(name) for name in imports(module)} - allowed[mine] == set()


def test_the_public_names() -> None:
    assert set(wc.__all__) == PUBLIC
    assert all(hasattr(wc, name) for name in PUBLIC)


def test_only_regex_and_ftfy_are_needed_and_ftfy_only_when_it_is_called() -> None:
    code = "import sys; before = set(sys.modules); import wireclean; print(*sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names) <= {"wireclean", "regex", "_regex", "_regex_core"}
    assert {"ftfy", "dataclasses", "inspect", "argparse", "difflib", "multiprocessing", "concurrent"}.isdisjoint(loaded)


def test_to_import_a_module_does_nothing() -> None:
    """Not even the one that is run: whatever makes pages or lists of a package imports all that is in it."""
    names = [f"wireclean.{path.stem}" for path in SOURCE.glob("*.py")]
    assert "wireclean.__main__" in names
    code = f"import importlib, sys; sys.argv.append('--version'); [importlib.import_module(name) for name in {names}]; print('fine')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("fine\n", "")


def test_it_is_typed() -> None:
    assert (SOURCE / "py.typed").exists()
