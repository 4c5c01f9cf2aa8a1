"""Many texts at once: lazily, in order, in one process or several."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from wireclean.cleaner import Cleaner
from wireclean.edits import require_str
from wireclean.newswire import NEWSWIRE
from wireclean.pipeline import Pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

T = TypeVar("T")

POLICIES = ("raise", "keep", "null")
CHUNK = 1 << 18
"""About how many characters go to a worker at once: some milliseconds of work, against which the sending is small."""
ROW = 64
"""What a text counts on top of its length, so that empty ones fill a chunk too."""
AHEAD = 2
"""How many chunks for each worker are under way at most."""


class DeadWorkerError(RuntimeError):
    """A worker process died; the message says at which rows."""


class Failure(NamedTuple):
    """What is known of a text that could not be cleaned, in a form that any process can send."""

    summary: str
    details: str
    """The traceback, where the work itself raised; empty for what is no `str`."""


def clean_many(
    texts: Iterable[str | None],
    *,
    workers: int = 1,
    chunksize: int | None = None,
    pipeline: Cleaner | Callable[[str], str] = NEWSWIRE,
    errors: str = "raise",
) -> Iterator[str | None]:
    """Clean many texts, lazily and in order; `None` stays `None`.

    No more is read from `texts` than a few chunks ahead, so it may be endless. With `workers` above 1 the work is done in
    that many processes, started as `multiprocessing` is set to (where that is `spawn` or `forkserver`, the calling script
    needs its `if __name__ == "__main__":`); `pipeline` must pickle then, as cleaners, pipelines and functions at the top
    of a module do. `chunksize` is the number of texts sent to a process at once; by default it goes by their length.

    `errors` says what becomes of a text that can't be cleaned, since it is no `str` or a foreign step of the pipeline
    raises on it: `"raise"` raises `TypeError` or `RuntimeError` with the row's number (from 0) in the message, `"keep"`
    hands it on as it came, `"null"` puts `None` in its place. Where `texts` itself raises, all it gave before is
    handed on first; likewise where a worker process dies, which is a `RuntimeError`.

    Raises at once `TypeError` for `texts` or a `pipeline` that are none, `ValueError` for an argument out of range.

    >>> list(clean_many(["‘We agree, ”he said.", None, ""]))
    ['“We agree,” he said.', None, '']
    >>> list(clean_many(["All is well.", 42], errors="null"))
    ['All is well.', None]
    """
    if errors not in POLICIES:
        raise ValueError(f"errors can't be {errors!r}; it can be {', '.join(map(repr, POLICIES))}")
    steps = pipeline if isinstance(pipeline, Cleaner) else Pipeline([pipeline])
    return _under_policy(outcomes(texts, partial(_change, steps), workers=workers, chunksize=chunksize), errors)


def outcomes(
    texts: Iterable[Any], work: Callable[[str], T], *, workers: int = 1, chunksize: int | None = None
) -> Iterator[tuple[Any, T | Failure | None]]:
    """Each text with what `work` makes of it, or with the failure it came to; `None` comes with `None`. In order, and as `clean_many`."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}: for one text use wireclean.clean(text)")
    for name, value in (("workers", workers), ("chunksize", chunksize)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be at least 1, not {value}")
    source = iter(texts)
    if workers == 1:
        return ((text, _outcome(work, text) if isinstance(text, str) else _refused(text)) for text in source)
    import pickle  # noqa: PLC0415 - one process has no need of it

    try:
        cargo = pickle.dumps(work)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise TypeError(
            f"with more than one worker the pipeline must pickle, so its steps must stand at the top of a module: {error}"
        ) from error
    return _in_processes(source, cargo, workers, chunksize)


def _change(pipeline: Cleaner, text: str) -> str | None:
    """The cleaned text, or `None` where it stands as it is: then it need not travel back."""
    cleaned = pipeline(text)
    return None if cleaned == text else cleaned


def _under_policy(results: Iterable[tuple[Any, str | Failure | None]], errors: str) -> Iterator[str | None]:
    for row, (text, result) in enumerate(results):
        if not isinstance(result, Failure):
            yield text if result is None else result
        elif errors == "raise":
            error = (RuntimeError if result.details else TypeError)(f"row {row}: {result.summary}")
            if result.details:
                error.add_note(result.details)
            raise error
        else:
            yield text if errors == "keep" else None


def _refused(text: object) -> Failure | None:
    """The failure of what is no `str`; `None` is none."""
    if text is not None:
        try:
            require_str(text)
        except TypeError as error:
            return Failure(str(error), "")
    return None


def _outcome(work: Callable[[str], T], text: str) -> T | Failure:
    try:
        return work(text)
    except Exception as error:  # noqa: BLE001
        import traceback  # noqa: PLC0415 - rarely needed

        return Failure(f"{type(error).__name__}: {error}", traceback.format_exc())


def _chunks(source: Iterator[Any], chunksize: int | None) -> Iterator[list[Any] | Exception]:
    """The texts in chunks; last of all the exception, if the source raises one."""
    rows: list[Any] = []
    size = 0
    trouble: Exception | None = None
    try:
        for text in source:
            rows.append(text)
            size += ROW + len(text) if isinstance(text, str) else ROW
            if len(rows) == chunksize or (chunksize is None and size >= CHUNK):
                yield rows
                rows, size = [], 0
    except Exception as error:  # noqa: BLE001
        trouble = error
    if rows:
        yield rows
    if trouble is not None:
        yield trouble


def _in_processes(source: Iterator[Any], cargo: bytes, workers: int, chunksize: int | None) -> Iterator[tuple[Any, Any]]:
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    def send(rows: list[Any]) -> Future[list[Any]]:
        try:
            with _signals_waiting():  # this may start a process
                return pool.submit(_work_off, [str.__str__(text) for text in rows if isinstance(text, str)])
        except BrokenProcessPool as error:
            broken: Future[list[Any]] = Future()
            broken.set_exception(error)
            return broken

    chunks = _chunks(source, chunksize)
    under_way: deque[tuple[list[Any], Future[list[Any]]]] = deque()
    trouble: Exception | None = None
    first = 0
    pool = ProcessPoolExecutor(workers, initializer=_start_worker, initargs=(cargo,))
    try:
        while True:
            while len(under_way) < AHEAD * workers and (rows := next(chunks, None)) is not None:
                if isinstance(rows, Exception):
                    trouble = rows
                else:
                    under_way.append((rows, send(rows)))
            if not under_way:
                break
            rows, future = under_way.popleft()
            try:
                results = iter(future.result())
            except BrokenProcessPool as error:
                raise DeadWorkerError(
                    f"a worker process died (killed, out of memory, or unable to start) before rows {first} to {first + len(rows) - 1} "
                    "were cleaned; all rows before them have been handed on. Where multiprocessing starts processes by spawn or "
                    'forkserver, the calling script needs its if __name__ == "__main__":'
                ) from error
            first += len(rows)
            for text in rows:
                yield text, next(results) if isinstance(text, str) else _refused(text)
    finally:
        pool.shutdown(cancel_futures=True)
    if trouble is not None:
        raise trouble


@contextmanager
def _signals_waiting() -> Iterator[None]:
    """Ctrl-C and requests to end take effect when this is over; a process that is started meanwhile never hears of them. Not on Windows."""
    import signal  # noqa: PLC0415

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker: Callable[[str], Any]


def _start_worker(cargo: bytes) -> None:
    """Set up a worker process. Ctrl-C is its parent's affair, and so is an end in good order; where that is killed, it ends."""
    import pickle  # noqa: PLC0415
    import signal  # noqa: PLC0415
    import threading  # noqa: PLC0415

    global _worker  # noqa: PLW0603
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        for number in (signal.SIGTERM, signal.SIGHUP):
            if callable(signal.getsignal(number)):
                signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM, signal.SIGHUP])
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _worker = pickle.loads(cargo)  # noqa: S301


def _end_with_parent() -> None:
    import multiprocessing  # noqa: PLC0415
    import os  # noqa: PLC0415

    multiprocessing.parent_process().join()  # type: ignore[union-attr]  # a worker has one
    os._exit(1)


def _work_off(texts: list[str]) -> list[Any]:
    return [_outcome(_worker, text) for text in texts]
