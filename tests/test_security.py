"""What the library must never do: run what it reads, reach out of its process, or leave a file where another can slip in."""

from __future__ import annotations

import ast
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import wireclean as wc

SOURCE = Path(wc.__file__).parent
MODULES = sorted(path.stem for path in SOURCE.glob("*.py"))

OUTSIDE = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "socketserver", "requests", "asyncio"),
    *("subprocess", "pty", "ctypes", "webbrowser"),
    *("marshal", "shelve", "dbm", "tempfile"),
}
"""Modules that reach the network or another program, read what may be code, or make files in a place that all may write to."""

RUNS = {"eval", "exec", "compile", "__import__", "execfile", "input", "breakpoint"}
UNPICKLES = {"load", "loads", "Unpickler"}
WRITES = {"open", "write_text", "write_bytes", "touch", "unlink", "replace", "rename", "chmod", "mkdir", "rmdir", "symlink_to", "system"}

ALLOWED = {
    ("cleaner", "__import__"): "a cleaner that is unpickled is looked up by its module and name",
    ("batch", "pickle.loads"): "a worker is given its work by the process that started it",
}


def names_called(tree: ast.AST) -> set[str]:
    called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {ast.unparse(function) for function in called if isinstance(function, (ast.Name, ast.Attribute))}


@pytest.mark.parametrize("module", MODULES)
def test_nothing_in_the_source_runs_text_or_reaches_outside(module: str) -> None:
    tree = ast.parse((SOURCE / f"{module}.py").read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} & OUTSIDE == set()
    forbidden = RUNS | {f"pickle.{name}" for name in UNPICKLES}
    assert {name for name in names_called(tree) & forbidden if (module, name) not in ALLOWED} == set()


@pytest.mark.parametrize("module", sorted({*MODULES} - {"files", "cli"}))
def test_only_the_command_line_touches_files(module: str) -> None:
    tree = ast.parse((SOURCE / f"{module}.py").read_text(encoding="utf-8"))
    methods = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    called = {ast.unparse(method) for method in methods if method.attr in WRITES}
    ours = {name for name in called if name.endswith(".replace")}  # of a str or a pipeline, then
    assert called - ours == set()
    assert "open" not in names_called(tree)


WATCH = """
import sys
import wireclean as wc
from wireclean.report_html import html_page

def use(raw):
    story = wc.parse(raw)
    return [story.restore(), story.to_dict(), str(story), html_page(story), wc.remove_furniture(raw), list(wc.clean_many([raw]))]

raw = open(sys.argv[1], encoding="utf-8").read()
use(raw)
calls = []
sys.addaudithook(lambda event, arguments: calls.append(event))
use(raw)
use("__import__('os').system('true')\\n\\n%s {} <script>open('x')</script> \\x80\\x04cos\\nsystem\\n" + raw)
print(*sorted({call for call in calls if not call.startswith("object.")}))
"""


def test_cleaning_asks_nothing_of_the_system() -> None:
    """Once all is loaded, no event that Python audits is raised: no file, process, socket, import, code object or pickle (but for
    an attribute that is looked up or set)."""
    story = Path(__file__).parent / "stories" / "entities-and-c1" / "raw.txt"
    done = subprocess.run([sys.executable, "-c", WATCH, str(story)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_a_file_is_no_more_open_to_others_while_it_is_written_than_before(tmp_path: Path) -> None:
    private, fresh = tmp_path / "private.txt", tmp_path / "fresh.txt"
    private.write_text("‘Yes, ”he said.", encoding="utf-8")
    private.chmod(0o600)
    code = """
        import os, sys
        from pathlib import Path
        from wireclean.files import writing
        os.umask(0o022)
        for path in map(Path, sys.argv[1:]):
            with writing(str(path)) as file:
                part, = path.parent.glob(".*.part")
                print(oct(part.stat().st_mode & 0o777))
    """
    lines = "\n".join(line.removeprefix("        ") for line in code.splitlines())
    done = subprocess.run([sys.executable, "-c", lines, str(private), str(fresh)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0o600", "0o644"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in (private, fresh)] == [0o600, 0o644]
    assert {path.name for path in tmp_path.iterdir()} == {"fresh.txt", "private.txt"}
