"""clean_many: lazy, in order, in one process or several; bad rows; workers that die."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import subprocess
import sys
import textwrap
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc

if TYPE_CHECKING:
    from pathlib import Path

BROKEN, MENDED = "‘Yes, ”he said.", "“Yes,” he said."


class Script:
    """A script in a file of its own, as a user has it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def command(self, code: str) -> list[str]:
        self.path.write_text(textwrap.dedent(code), encoding="utf-8")
        return [sys.executable, str(self.path)]

    def run(self, code: str) -> tuple[str, str]:
        """What it says on standard output and standard error."""
        done = subprocess.run(self.command(code), capture_output=True, text=True, timeout=120, check=False)
        return done.stdout, done.stderr


@pytest.fixture
def script(tmp_path: Path) -> Script:
    return Script(tmp_path / "script.py")


@given(st.lists(texts | st.none(), max_size=5))
def test_it_is_clean_for_each(many: list[str | None]) -> None:
    assert list(wc.clean_many(many)) == [wc.clean(text) for text in many]


def test_it_reads_only_what_it_hands_out() -> None:
    endless = itertools.cycle([BROKEN, None, ""])
    cleaned = wc.clean_many(endless)
    assert [next(cleaned) for _ in range(4)] == [MENDED, None, "", MENDED]
    assert next(endless) is None


def test_another_pipeline() -> None:
    assert list(wc.clean_many(["a", None], pipeline=str.upper)) == ["A", None]
    assert list(wc.clean_many([BROKEN], pipeline=wc.NEWSWIRE.without(wc.repair_quotes))) == [BROKEN]


@pytest.mark.parametrize(("bad", "advice"), [(7, "call str"), (b"x", "decode"), ([BROKEN], "clean_many"), (float("nan"), "None")])
def test_bad_rows(bad: object, advice: str) -> None:
    many = [BROKEN, bad, None]
    cleaned = wc.clean_many(many)  # type: ignore[arg-type]
    assert next(cleaned) == MENDED
    with pytest.raises(TypeError, match=rf"row 1: .*{advice}"):
        next(cleaned)
    assert list(wc.clean_many(many, errors="null")) == [MENDED, None, None]  # type: ignore[arg-type]
    assert list(wc.clean_many(many, errors="keep")) == [MENDED, bad, None]  # type: ignore[arg-type]


def refuse_b(text: str) -> str:
    if text == "b":
        raise ValueError("no b")
    return text.upper()


def test_a_step_that_raises() -> None:
    with pytest.raises(RuntimeError, match="row 1: ValueError: no b") as caught:
        list(wc.clean_many(["a", "b"], pipeline=refuse_b))
    assert "refuse_b" in "".join(caught.value.__notes__)
    assert list(wc.clean_many(["a", "b"], pipeline=refuse_b, errors="null")) == ["A", None]
    assert list(wc.clean_many(["a", "b"], pipeline=refuse_b, errors="keep")) == ["A", "b"]


def test_a_step_that_returns_no_text() -> None:
    with pytest.raises(RuntimeError, match="row 0: TypeError: the step len must return a str"):
        list(wc.clean_many(["a"], pipeline=len))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"texts": "one text"}, TypeError, "clean"),
        ({"texts": b"bytes"}, TypeError, "bytes"),
        ({"texts": 7}, TypeError, "iterable"),
        ({"workers": 0}, ValueError, "workers"),
        ({"chunksize": 0}, ValueError, "chunksize"),
        ({"errors": "ignore"}, ValueError, "'raise', 'keep', 'null'"),
        ({"pipeline": None}, TypeError, "callable"),
        ({"workers": 2, "pipeline": lambda text: text}, TypeError, "pickle"),
    ],
)
def test_wrong_arguments_are_refused_at_once(arguments: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        wc.clean_many(**{"texts": [], **arguments})  # type: ignore[arg-type]


@pytest.mark.parametrize("method", ["spawn", "forkserver", "fork"])
def test_several_processes(method: str, script: Script) -> None:
    """Rows of every kind and a pipeline of one's own, under each way to start a process."""
    said = script.run(f"""
        import multiprocessing
        import wireclean as wc

        class Own(str):
            def __reduce__(self):
                raise TypeError("can't be pickled")

        mine = wc.Pipeline([wc.NEWSWIRE, wc.repair_quotes.using(style="straight"), str.upper])

        if __name__ == "__main__":
            multiprocessing.set_start_method({method!r})
            rows = [{BROKEN!r}, None, "", 7, "lone \\ud800", "nul \\0.", "x" * 600_000, Own("own")]
            expected = [row if row is None or row == 7 else mine(row) for row in rows]
            assert expected[0] == '"YES," HE SAID.'
            assert list(wc.clean_many(rows, workers=2, chunksize=3, errors="keep", pipeline=mine)) == expected
            print("fine")
    """)
    assert said == ("fine\n", "")


def test_trouble_in_several_processes(script: Script) -> None:
    """A bad row and a source that raises: all that came before is handed on first."""
    said = script.run(f"""
        import wireclean as wc

        def source():
            yield from [{BROKEN!r}, None, "", 7] * 50
            raise OSError("the disk is gone")

        def taken(**arguments):
            got = []
            try:
                for text in wc.clean_many(source(), workers=2, **arguments):
                    got.append(text)
            except (OSError, TypeError) as error:
                print(error)
            return got

        if __name__ == "__main__":
            assert taken(chunksize=7, errors="null") == [{MENDED!r}, None, "", None] * 50
            assert taken() == [{MENDED!r}, None, ""]
    """)
    assert said[1] == ""
    first, second = said[0].splitlines()
    assert first == "the disk is gone"
    assert second.startswith("row 3: text must be a str, not int")


def test_several_processes_are_lazy_too(script: Script) -> None:
    said = script.run("""
        import itertools, wireclean as wc

        if __name__ == "__main__":
            taken = itertools.count()
            cleaned = wc.clean_many((f"Text {next(taken)}." for _ in itertools.count()), workers=2, chunksize=10)
            assert [next(cleaned) for _ in range(15)] == [f"Text {n}." for n in range(15)]
            assert next(taken) <= 15 + 5 * 10
            cleaned.close()
            print("fine")
    """)
    assert said == ("fine\n", "")


def test_a_worker_that_dies_is_an_error_that_says_so_and_loses_nothing(script: Script) -> None:
    said = script.run("""
        import os, time, wireclean as wc

        def deadly(text):
            if text == "40":
                time.sleep(0.5)
                os._exit(1)
            return text + "!"

        if __name__ == "__main__":
            import multiprocessing
            multiprocessing.set_start_method("fork")
            got = []
            try:
                for text in wc.clean_many(map(str, range(1000)), workers=2, chunksize=10, pipeline=deadly):
                    got.append(text)
            except RuntimeError as error:
                print(error)
            assert got == [f"{n}!" for n in range(40)], got
    """)
    assert said[1] == ""
    assert "a worker process died" in said[0]
    assert "before rows 40 to 49" in said[0]


def test_a_worker_that_has_died_before_the_next_rows_are_sent(script: Script) -> None:
    said = script.run("""
        import os, threading, time, wireclean as wc

        def deadly(text):
            os._exit(1)

        def source():
            yield "first"
            while threading.active_count() > 1:  # those that wait for the worker end once it is known to be dead
                time.sleep(0.01)
            yield "second"

        if __name__ == "__main__":
            import multiprocessing
            multiprocessing.set_start_method("fork")
            try:
                list(wc.clean_many(source(), workers=2, chunksize=1, pipeline=deadly))
            except RuntimeError as error:
                print(error)
    """)
    assert said[1] == ""
    assert "before rows 0 to 0" in said[0]


@pytest.mark.parametrize("rows", [[], [BROKEN, None] * 8], ids=["none", "full-chunks"])
def test_nothing_is_sent_where_nothing_is_left(rows: list[str | None]) -> None:
    assert list(wc.clean_many(rows, workers=2, chunksize=4)) == [wc.clean(row) for row in rows]


def test_several_processes_where_no_signal_can_wait(script: Script) -> None:
    """As on Windows."""
    said = script.run(f"""
        import signal, wireclean as wc

        del signal.pthread_sigmask

        if __name__ == "__main__":
            import multiprocessing
            multiprocessing.set_start_method("spawn")
            print(*wc.clean_many([{BROKEN!r}] * 2, workers=2, chunksize=1))
    """)
    assert said == (f"{MENDED} {MENDED}\n", "")


def test_a_missing_guard_is_named(script: Script) -> None:
    _, complaint = script.run("""
        import multiprocessing, wireclean as wc

        multiprocessing.set_start_method("spawn", force=True)
        list(wc.clean_many(["a"] * 3, workers=2))
    """)
    assert "DeadWorkerError: a worker process died" in complaint
    assert 'needs its if __name__ == "__main__":' in complaint


@pytest.mark.skipif(os.name != "posix", reason="sends a signal to a process group")
@pytest.mark.parametrize("started", ["texts", "done"], ids=["while-processes-start", "while-they-work"])
def test_ctrl_c_is_heard_by_the_parent_alone(started: str, script: Script) -> None:
    code = f"""
        import itertools, multiprocessing, signal, wireclean as wc

        def texts():
            if {started == "texts"}:
                print("started", flush=True)
            yield from itertools.repeat("All is well.")

        if __name__ == "__main__":
            signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell that runs us in the background has us ignore it
            multiprocessing.set_start_method("spawn")
            try:
                for n, text in enumerate(wc.clean_many(texts(), workers=2)):
                    if n == 0 and {started == "done"}:
                        print("started", flush=True)
            except KeyboardInterrupt:
                print("stopped", flush=True)
    """
    process = subprocess.Popen(script.command(code), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        time.sleep(0.15)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (out, err, process.returncode) == ("stopped\n", "", 0)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


@pytest.mark.skipif(os.name != "posix", reason="a signal that can't be caught")
@pytest.mark.parametrize("method", ["spawn", "forkserver", "fork"])
def test_workers_end_when_their_parent_is_killed(method: str, script: Script) -> None:
    """Nobody holds the standard streams open: else this would wait for ever."""
    out, err = script.run(f"""
        import itertools, multiprocessing, os, signal, wireclean as wc

        if __name__ == "__main__":
            multiprocessing.set_start_method({method!r})
            cleaned = wc.clean_many(itertools.repeat("All is well."), workers=2, chunksize=10)
            for _ in range(100):
                next(cleaned)
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    assert out == ""
    assert "Traceback" not in err  # multiprocessing itself may warn that it clears up
