"""The command line: what goes in and out, exit statuses, files written whole or not at all."""

from __future__ import annotations

import importlib.util
import io
import json
import os
import signal
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireclean as wc
from wireclean.cli import Cleaned, cleaned, main
from wireclean.files import Row, Trouble, writing
from wireclean.jsonl import record, with_value

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
BROKEN, MENDED = "‘Yes, ”he said.", "“Yes,” he said."


class Shell:
    """A folder, and the command run in it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[bytes]) -> None:
        self.folder, self.patch, self.capture = folder, monkeypatch, capsys

    def run(self, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        """Exit status, standard output, standard error."""
        self.patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self.capture.readouterr()
        return status, out.decode(), err.decode()

    def write(self, name: str, content: str | bytes) -> str:
        data = content.encode() if isinstance(content, str) else content
        (self.folder / name).write_bytes(data)
        return name

    def read(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()

    def lines(self, name: str, *records: object) -> str:
        return self.write(name, "".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in records))

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(tmp_path, monkeypatch, capsysbinary)


# Stories


@pytest.mark.parametrize("story", [BROKEN, f"{BROKEN}\n", f"{BROKEN}\r\n", f"\n\n{BROKEN}\n\n\n"])
def test_a_story_ends_with_one_line_end(shell: Shell, story: str) -> None:
    assert shell.run(stdin=story.encode()) == (0, f"{MENDED}\n", "")
    assert shell.run("-", stdin=story.encode()) == (0, f"{MENDED}\n", "")
    assert shell.run(shell.write("a.txt", story)) == (0, f"{MENDED}\n", "")


@pytest.mark.parametrize("story", ["", "\n", "Advertisement\n"])
def test_of_nothing_comes_nothing(shell: Shell, story: str) -> None:
    assert shell.run(stdin=story.encode()) == (0, "", "")


def test_standard_input_is_one_story(shell: Shell) -> None:
    assert shell.run(stdin=b"He said the\nferry was late.")[1] == wc.clean("He said the\nferry was late.") + "\n"


def test_output_to_a_file_and_in_place(shell: Shell) -> None:
    shell.write("a.txt", BROKEN)
    assert shell.run("a.txt", "-o", "b.txt") == (0, "", "")
    assert (shell.read("a.txt"), shell.read("b.txt")) == (BROKEN, f"{MENDED}\n")
    assert shell.run("a.txt", "-o", "a.txt") == (0, "", "")
    assert shell.read("a.txt") == f"{MENDED}\n"
    assert shell.names() == ["a.txt", "b.txt"]


def test_several_stories_into_a_directory(shell: Shell) -> None:
    shell.write("a.txt", BROKEN)
    shell.write("b.txt", "All is well.\n")
    assert shell.run("a.txt", "b.txt", "-o", "new/deep", "-j", "2") == (0, "", "")
    assert shell.read("new/deep/a.txt") == f"{MENDED}\n"
    assert shell.read("new/deep/b.txt") == "All is well.\n"
    assert shell.run("a.txt", "-o", "other/") == (0, "", "")
    assert shell.read("other/a.txt") == f"{MENDED}\n"


def test_a_bad_story_among_several_does_not_stop_the_others(shell: Shell) -> None:
    shell.write("a.txt", b"caf\xe9")
    shell.write("b.txt", BROKEN)
    status, out, err = shell.run("a.txt", "gone.txt", "b.txt", "-o", "new")
    assert (status, out) == (2, "")
    assert err.splitlines()[0].startswith("wireclean: a.txt, line 1, offset 3: the byte 0xe9 is not utf-8")
    assert err.splitlines()[1] == "wireclean: gone.txt: No such file or directory"
    assert [path.name for path in (shell.folder / "new").iterdir()] == ["b.txt"]


def test_two_files_of_one_name_are_not_written_over_each_other(shell: Shell) -> None:
    (shell.folder / "x").mkdir()
    status, _, err = shell.run(shell.write("a.txt", BROKEN), shell.write("x/a.txt", BROKEN), "-o", "new")
    assert (status, "no name of its own" in err, shell.names()) == (2, True, ["a.txt", "x"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a", "b"], "several FILEs need"),
        (["a", "b", "--stats"], "several FILEs need"),
        (["--field", "body"], "go with --jsonl"),
        (["--errors", "keep"], "go with --jsonl"),
        (["--to", "clean"], "go with --jsonl"),
        (["a", "b", "--explain"], "one story"),
        (["--jsonl", "--explain"], "one story"),
        (["--explain=pdf"], "invalid choice"),
        (["--explain", "-o", "."], "can't be a directory"),
        (["--jsonl", "--to", "clean", "--check"], "take no --to"),
        (["--check", "-o", "x"], "takes no -o"),
        (["--diff", "-o", "."], "can't be a directory"),
        (["--diff", "--check"], "not allowed with"),
        (["--jsonl", "--field", ""], "not empty"),
        (["--jsonl", "--to", ""], "not empty"),
        (["-o", ""], "not empty"),
        (["-j", "0"], "from 1"),
        (["-j", "many"], "invalid int"),
        (["--errors", "ignore"], "invalid choice"),
        (["--encoding", "klingon"], "klingon"),
        (["--encoding", "hex"], "hex"),
        (["--jsonl", "--encoding", "utf-16"], "one byte"),
        (["--unknown"], "unrecognized"),
        (["--skip", "remove_adds"], "no step or rule 'remove_adds'; the steps are fix_characters, remove_ads,"),
    ],
)
def test_wrong_usage_is_status_2(shell: Shell, arguments: list[str], message: str) -> None:
    status, out, err = shell.run(*arguments)
    assert (status, out) == (2, "")
    assert message in err


# Views


def test_check(shell: Shell) -> None:
    shell.write("a.txt", BROKEN)
    shell.write("b.txt", "All is well.\n")
    shell.write("c.txt", "All is well.")
    assert shell.run("--check", "b.txt") == (0, "", "")
    assert shell.run("--check", "a.txt", "b.txt", "c.txt") == (1, "", "wireclean: would change a.txt\nwireclean: would change c.txt\n")
    assert shell.run("--check", "a.txt", "gone.txt")[0] == 2
    assert (shell.read("a.txt"), shell.names()) == (BROKEN, ["a.txt", "b.txt", "c.txt"])


def test_diff(shell: Shell) -> None:
    shell.write("a.txt", f"All is well.\n\n{BROKEN}")
    shown = f"--- a.txt (raw)\n+++ a.txt (clean)\n@@ -1,3 +1,3 @@\n All is well.\n \n-{BROKEN}\n\\ No newline at end of file\n+{MENDED}\n"
    assert shell.run("--diff", "a.txt") == (1, shown, "")
    assert shell.run("--diff", "a.txt", "-o", "a.diff") == (1, "", "")
    assert shell.read("a.diff") == shown
    assert shell.run("--diff", shell.write("b.txt", "All is well.\n")) == (0, "", "")


def test_explain(shell: Shell) -> None:
    shell.write("a.txt", f"All is well.\n\n{BROKEN}\n")
    status, out, err = shell.run("--explain", "a.txt")
    assert (status, err) == (0, "")
    assert "[-‘-]{+“+}Yes," in out
    assert "quotes.mismatched" in out
    assert shell.run("--explain=html", "a.txt", "-o", "a.html") == (0, "", "")
    assert "<del" in shell.read("a.html")
    assert shell.read("a.html").endswith("</html>\n")
    assert "[-‘-]" not in shell.run("--explain", "--skip", "quotes", "a.txt")[1]
    assert shell.run("--explain", "gone.txt") == (2, "", "wireclean: gone.txt: No such file or directory\n")


def test_stats(shell: Shell) -> None:
    status, out, err = shell.run("--stats", stdin=f"Advertisement\n\n{BROKEN}\n\nAdvertisement\n\n‘No, ”he said.\n".encode())
    assert (status, out) == (0, f"{MENDED}\n\n“No,” he said.\n")
    assert err.startswith("wireclean: 1 texts, 1 changed\n")
    assert "       2 ads.slot\n       2 quotes.mismatched\n       2 quotes.spacing\n" in err


@pytest.mark.parametrize(
    ("skip", "left"),
    [
        (["--skip", "remove_ads"], "Advertisement\n\n“Yes,” he said.\n"),
        (["--skip", "ads"], "Advertisement\n\n“Yes,” he said.\n"),
        (["--skip", "ads.slot,repair_quotes"], f"Advertisement\n\n{BROKEN}\n"),
        (["--skip", "repair_quotes", "--skip", "remove_ads"], f"Advertisement\n\n{BROKEN}\n"),
    ],
)
def test_skip(shell: Shell, skip: list[str], left: str) -> None:
    assert shell.run(*skip, stdin=f"Advertisement\n\n{BROKEN}\n".encode()) == (0, left, "")


# JSON lines

ODD = '{"n": 1.50, "id":12345678901234567890,  "text" : "All is well.", "x": "\\u00e9 \\ud800"}'


def test_a_line_that_is_clean_goes_through_verbatim(shell: Shell) -> None:
    for line in (ODD, '{"text": null}', '{"id": 7, "text": ""}', '{"id": 7}', "", " ", '{"text":"x"}\r'):
        status, out, err = shell.run("--jsonl", stdin=f'{{"text": "x"}}\n{line}\n'.encode())
        assert (status, out, err) == (0, f'{{"text": "x"}}\n{line}\n', "")


def test_in_another_line_only_the_text_changes(shell: Shell) -> None:
    before = ODD.replace("All is well.", "\\u2018Yes, \\u201dhe said.")
    assert shell.run("--jsonl", stdin=before.encode())[1] == ODD.replace("All is well.", MENDED) + "\n"


def test_fields(shell: Shell) -> None:
    shell.lines("a.jsonl", {"body": BROKEN, "n": 1}, {"body": "All is well.", "clean": "All is well."}, {"body": None})
    assert shell.run("--jsonl", "--field", "body", "a.jsonl")[1].startswith(f'{{"body": "{MENDED}", "n": 1}}\n')
    assert shell.run("--jsonl", "--field", "body", "--to", "clean", "a.jsonl") == (
        0,
        f'{{"body": "{BROKEN}", "n": 1, "clean": "{MENDED}"}}\n{{"body": "All is well.", "clean": "All is well."}}\n{{"body": null}}\n',
        "",
    )
    status, out, err = shell.run("--jsonl", "--field", "txet", "a.jsonl", "-o", "b.jsonl")
    assert (status, out, err) == (2, "", "wireclean: no line has the field 'txet'; the first has 'body', 'n'\n")
    assert shell.names() == ["a.jsonl"]


BAD_LINES = [
    (b'{"text": 7}', "text is no string", '{"text": null}'),
    (b'{"id": 7, "text": ["a"]}', "text is no string", '{"id": 7, "text": null}'),
    (b'["a"]', "not a JSON object", '{"text": null}'),
    (b'{"text": "a', "not JSON: Unterminated string starting at at character 9", '{"text": null}'),
    (b"[" * 100_000, "nested too deeply", '{"text": null}'),
    (b'{"text": "caf\xe9"}', "offset 27: the byte 0xe9 is not utf-8", '{"text": null}'),
]


@pytest.mark.parametrize(("bad", "message", "nulled"), BAD_LINES, ids=["number", "list", "no-object", "no-json", "nested", "no-utf-8"])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_bad_lines(shell: Shell, bad: bytes, message: str, nulled: str, workers: str) -> None:
    good = b'{"text": "a"}\n'
    shell.write("a.jsonl", good + bad + b"\n" + good)
    arguments = ["--jsonl", "-j", workers, "a.jsonl"]
    status, out, err = shell.run(*arguments)
    assert (status, out) == (2, good.decode())
    assert err.startswith("wireclean: a.jsonl, line 2")
    assert message in err
    assert shell.run(*arguments, "-o", "b.jsonl")[0] == 2
    assert shell.names() == ["a.jsonl"]
    assert shell.run(*arguments, "-o", "b.jsonl", "--errors", "keep") == (0, "", err)
    assert (shell.folder / "b.jsonl").read_bytes() == good + bad + b"\n" + good
    assert shell.run(*arguments, "--errors", "null") == (0, f"{good.decode()}{nulled}\n{good.decode()}", err)


def test_a_line_that_a_cleaner_fails_at_is_a_bad_line(shell: Shell) -> None:
    """None is known to; a run over a million lines must not end for one."""

    def failing(pipeline: wc.Pipeline, accounted: bool, text: str) -> Cleaned:
        if text == "b":
            raise RecursionError("too deep")
        return cleaned(pipeline, accounted, text)

    shell.patch.setattr("wireclean.cli.cleaned", failing)
    shell.lines("a.jsonl", *[{"text": text} for text in (BROKEN, "b", BROKEN)])
    mended = f'{{"text": "{MENDED}"}}\n'
    err = "wireclean: a.jsonl, line 2: RecursionError: too deep\n"
    assert shell.run("--jsonl", "a.jsonl") == (2, mended, err)
    assert shell.run("--jsonl", "a.jsonl", "--errors", "keep") == (0, mended + '{"text": "b"}\n' + mended, err)
    assert shell.run("--jsonl", "a.jsonl", "--errors", "null") == (0, mended + '{"text": null}\n' + mended, err)


def test_several_files_of_lines(shell: Shell) -> None:
    shell.write("a.jsonl", '{"text": "a"}')
    shell.write("b.jsonl", '\ufeff{"text": "b"}\n')
    shell.write("c.jsonl", "")
    assert shell.run("--jsonl", "a.jsonl", "b.jsonl", "c.jsonl") == (0, '{"text": "a"}\n{"text": "b"}\n', "")
    assert shell.run("--jsonl", "a.jsonl", "b.jsonl", "-o", "all.jsonl")[0] == 0
    assert shell.read("all.jsonl") == '{"text": "a"}\n{"text": "b"}\n'
    assert shell.run("--jsonl", "a.jsonl", "b.jsonl", "c.jsonl", "-o", "new/") == (0, "", "")
    assert [shell.read(f"new/{name}.jsonl") for name in "abc"] == ['{"text": "a"}\n', '{"text": "b"}\n', ""]
    assert shell.run("--jsonl", "all.jsonl", "-o", "all.jsonl")[0] == 0
    assert shell.read("all.jsonl") == '{"text": "a"}\n{"text": "b"}\n'


def test_views_of_lines(shell: Shell) -> None:
    shell.lines("a.jsonl", {"text": "All is well."}, {"text": None}, {"text": BROKEN})
    assert shell.run("--jsonl", "--check", "a.jsonl") == (1, "", "wireclean: would change a.jsonl, line 3\n")
    status, out, _ = shell.run("--jsonl", "--diff", "a.jsonl")
    assert (status, out.splitlines()) == (
        1,
        ["--- a.jsonl, line 3 (raw)", "+++ a.jsonl, line 3 (clean)", "@@ -1 +1 @@", f"-{BROKEN}", f"+{MENDED}"],
    )
    status, _, err = shell.run("--jsonl", "--stats", "-j", "2", "a.jsonl")
    assert (status, err.splitlines()) == (0, ["wireclean: 2 texts, 1 changed", "       1 quotes.mismatched", "       1 quotes.spacing"])


def test_a_lone_surrogate_that_is_kept_stays_an_escape(shell: Shell) -> None:
    status, out, _ = shell.run("--jsonl", "--skip", "fix_characters", stdin=b'{"text": "\\u2018Yes, \\u201dhe said. \\udc80"}')
    assert (status, json.loads(out)) == (0, {"text": f"{MENDED} \udc80"})


names = st.text('ab"\\ }{é\ud800', max_size=3)
values = st.sampled_from([None, True, 1.5, "", "}", '"', "a\n\\", [], {}, [{"a": "}"}, "{"], {"a": {"b": ['"']}}])


@given(st.dictionaries(names, values, max_size=4), names, names, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_one_value_is_set_and_the_rest_stays(
    found: dict[str, object], field: str, value: str, ascii_only: bool, indent: int | str | None
) -> None:
    line = json.dumps(found, ensure_ascii=ascii_only, indent=indent)
    after = with_value(line, field, value)
    assert record(after) == {**found, field: value}
    if field in found:
        assert with_value(after, field, None) == with_value(line, field, None)
    else:
        assert after.startswith(line.rstrip("} \n"))


# Encodings, files, pipes


def test_another_encoding(shell: Shell) -> None:
    shell.write("a.txt", "The caf\xe9.\n\n\u2018Yes, \u201dhe said.".encode("cp1252"))
    assert shell.run("a.txt", "--encoding", "cp1252") == (0, f"The café.\n\n{MENDED}\n", "")
    shell.write("b.txt", "Café.".encode("utf-16"))
    assert shell.run("b.txt", "--encoding", "utf-16") == (0, "Café.\n", "")
    shell.write("c.jsonl", '{"text": "Café."}\n'.encode("latin-1"))
    assert shell.run("--jsonl", "c.jsonl", "--encoding", "latin-1") == (0, '{"text": "Café."}\n', "")


def test_bytes_that_are_no_utf_8(shell: Shell) -> None:
    status, out, err = shell.run(stdin=b"one\ntwo\xff three")
    assert (status, out) == (2, "")
    assert err.startswith("wireclean: standard input, line 2, offset 7: the byte 0xff is not utf-8;")
    assert "--encoding cp1252" in err


def test_what_goes_wrong_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), writing(str(target)) as out:
        out.write(b"new %d" % (1 // 0))
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"old", [target])


def test_ctrl_c_leaves_the_old_file(shell: Shell) -> None:
    def interrupted(*_: object, **_options: object) -> Iterator[Row]:
        yield Row("a.jsonl", "a.jsonl, line 1", '{"text": "a"}', "a")
        raise KeyboardInterrupt

    shell.write("a.jsonl", "old")
    shell.patch.setattr("wireclean.cli.json_rows", interrupted)
    assert shell.run("--jsonl", "a.jsonl", "-o", "a.jsonl") == (130, "", "")
    assert (shell.read("a.jsonl"), shell.names()) == ("old", ["a.jsonl"])


@pytest.fixture
def default_signals() -> Iterator[None]:
    """For a test that runs under `nohup`, whose child would ignore SIGHUP as it does."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in (signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal to a process")
@pytest.mark.usefixtures("default_signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_run_that_is_terminated_leaves_the_old_file(tmp_path: Path, workers: str, name: str) -> None:
    number = getattr(signal, name)
    (tmp_path / "a.jsonl").write_bytes(b"old")
    command = [sys.executable, "-m", "wireclean", "--jsonl", "-", "-o", "a.jsonl", "-j", workers]
    with subprocess.Popen(command, stdin=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdin is not None
        line = json.dumps({"text": BROKEN}).encode() + b"\n"
        while not list(tmp_path.glob(".*.part")):
            process.stdin.write(line * 5000)
            process.stdin.flush()
        process.send_signal(number)
        assert process.wait(60) == 128 + number
        with suppress(BrokenPipeError):
            process.stdin.close()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.jsonl", b"old")]


def test_a_signal_that_others_see_to_is_left_to_them(shell: Shell) -> None:
    def others(*_: object) -> None: ...

    before = signal.signal(signal.SIGTERM, others)
    try:
        assert shell.run(stdin=BROKEN.encode()) == (0, f"{MENDED}\n", "")
        assert signal.getsignal(signal.SIGTERM) is others
    finally:
        signal.signal(signal.SIGTERM, before)


@pytest.mark.skipif(os.name != "posix", reason="modes and symbolic links")
def test_mode_and_link_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    with writing(str(link)) as out:
        out.write(b"new")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode), link.is_symlink()) == (b"new", 0o640, True)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"a\.txt: No such file or directory"), writing(str(tmp_path / "gone" / "a.txt")):
        pass


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk(shell: Shell) -> None:
    assert shell.run(shell.write("a.txt", BROKEN), "-o", "/dev/full") == (2, "", "wireclean: No space left on device\n")
    assert shell.run("a.txt", "-o", os.devnull) == (0, "", "")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def command(*arguments: str, environment: dict[str, str] | None = None, stdin: bytes = b"") -> tuple[int, bytes, bytes]:
    """The command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "wireclean", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="ulimit of the shell")
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_disk_that_is_full_before_all_is_written_leaves_the_old_file(shell: Shell, name: str) -> None:
    old = "".join(json.dumps({"text": BROKEN}) + "\n" for _ in range(2000))
    shell.write(name, old)
    line = f"ulimit -f 8; '{sys.executable}' -m wireclean {name} -o {name} {'--jsonl' * name.endswith('jsonl')}"
    # what a measured process writes about itself would be too large as well
    unmeasured = {name: value for name, value in os.environ.items() if name != "COVERAGE_PROCESS_CONFIG"}
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False, env=unmeasured)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "wireclean: File too large\n")
    assert (shell.read(name), shell.names()) == (old, [name])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_what_is_forbidden(shell: Shell, tmp_path: Path) -> None:
    shell.write("a.txt", BROKEN)
    (tmp_path / "a.txt").chmod(0)
    assert shell.run("a.txt") == (2, "", "wireclean: a.txt: Permission denied\n")
    (tmp_path / "a.txt").chmod(0o400)
    tmp_path.chmod(0o500)
    assert shell.run("a.txt", "-o", "a.txt") == (2, "", "wireclean: a.txt: Permission denied\n")
    tmp_path.chmod(0o700)
    assert (shell.read("a.txt"), shell.names()) == (BROKEN, ["a.txt"])


def test_it_is_utf_8_whatever_the_locale() -> None:
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert command(stdin=BROKEN.encode(), environment=plain) == (0, f"{MENDED}\n".encode(), b"")


def test_the_sample_story() -> None:
    status, out, err = command(str(ROOT / "examples/ferry.raw.txt"))
    assert (status, err) == (0, b"")
    assert out == (ROOT / "examples/ferry.clean.txt").read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own")
def test_progress_is_shown_to_someone_who_looks(tmp_path: Path) -> None:
    """With tqdm installed; without it nothing is shown, and nothing fails."""
    import termios  # noqa: PLC0415 - POSIX only

    lines = tmp_path / "a.jsonl"
    lines.write_text('{"text": "All is well."}\n' * 3, encoding="utf-8")
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    done = subprocess.run(
        [sys.executable, "-m", "wireclean", "--jsonl", str(lines)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        check=True,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(theirs)
    try:
        shown = os.read(ours, 10_000)
    except OSError:
        shown = b""
    os.close(ours)
    assert done.stdout == lines.read_bytes()
    assert (b"100%" in shown) == (importlib.util.find_spec("tqdm") is not None), shown
    assert b"Error" not in shown


def test_version_and_help() -> None:
    assert command("--version") == (0, f"wireclean {wc.__version__}\n".encode(), b"")
    assert b"--jsonl" in command("--help")[1]


@pytest.mark.skipif(os.name != "posix", reason="pipes of the shell")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_is_quiet_when_the_reader_goes(workers: str) -> None:
    lines = b'{"text": "All is well."}\n' * 50_000
    pipe = f"'{sys.executable}' -m wireclean --jsonl -j {workers} | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", pipe], input=lines, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, lines[:25], b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    ("shell_line", "status", "said"),
    [
        # a full disk
        ("{command} a.txt >/dev/full", 2, "wireclean: No space left on device\n"),
        ("{command} --diff a.txt >/dev/full", 2, "wireclean: No space left on device\n"),
        ("{command} --explain a.txt >/dev/full", 2, "wireclean: No space left on device\n"),
        ("{command} --jsonl -j 2 a.jsonl >/dev/full", 2, "wireclean: No space left on device\n"),
        ("{command} --help >/dev/full", 2, "wireclean: No space left on device\n"),
        ("{command} --check a.txt 2>/dev/full", 1, ""),
        ("{command} gone.txt 2>/dev/full", 2, ""),
        # closed streams
        ("{command} <&-", 2, "wireclean: standard input is closed\n"),
        ("{command} --jsonl <&-", 2, "wireclean: standard input is closed\n"),
        ("{command} a.txt >&-", 2, "wireclean: standard output is closed\n"),
        ("{command} --diff a.txt >&-", 2, "wireclean: standard output is closed\n"),
        ("{command} --explain a.txt >&-", 2, "wireclean: standard output is closed\n"),
        ("{command} --jsonl a.jsonl >&-", 2, "wireclean: standard output is closed\n"),
        ("{command} gone.txt 2>&-", 2, ""),
        # what needs no standard streams goes on without them
        ("{command} a.txt -o b.txt <&- >&- 2>&-", 0, ""),
        ("{command} --jsonl -j 2 a.jsonl -o b.jsonl <&- >&- 2>&-", 0, ""),
        ("{command} --check a.txt <&- >&- 2>&-", 1, ""),
        ("{command} --check a.txt >&-", 1, "wireclean: would change a.txt\n"),
        # closed pipes
        ("{command} --help | true; exit ${{PIPESTATUS[0]}}", 0, ""),
        ("{command} --diff a.txt | true; exit ${{PIPESTATUS[0]}}", 1, ""),
        ("{command} --explain a.txt | true; exit ${{PIPESTATUS[0]}}", 0, ""),
        ("{command} --check a.txt 2>&1 | true; exit ${{PIPESTATUS[0]}}", 1, ""),
    ],
)
def test_streams_that_take_nothing(shell: Shell, shell_line: str, status: int, said: str) -> None:
    """No traceback, nothing half-written, and a status that says it."""
    shell.write("a.txt", BROKEN)
    shell.lines("a.jsonl", *[{"text": BROKEN}] * 500)
    line = shell_line.format(command=f"'{sys.executable}' -m wireclean")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = subprocess.run(["bash", "-c", line], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (status, "", said)
    if "-o" in line:
        after = {"b.txt": f"{MENDED}\n", "b.jsonl": f'{{"text": "{MENDED}"}}\n' * 500}
        (new,) = set(shell.names()) - {"a.txt", "a.jsonl"}
        assert shell.read(new) == after[new]
    else:
        assert shell.names() == ["a.jsonl", "a.txt"]
