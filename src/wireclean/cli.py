"""The command line."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
from collections import Counter, deque
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO, cast

from wireclean.batch import POLICIES, DeadWorkerError, Failure, outcomes
from wireclean.edits import Edit
from wireclean.files import STANDARD, Row, Trouble, name_of, stories, writing
from wireclean.jsonl import json_rows, with_value
from wireclean.newswire import NEWSWIRE, parse
from wireclean.pipeline import step_name
from wireclean.report_diff import unified_diff
from wireclean.report_html import html_page
from wireclean.report_terminal import terminal_view, wants_colour
from wireclean.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from wireclean.pipeline import Pipeline

FINE, FOUND, TROUBLE, INTERRUPTED = 0, 1, 2, 130
SIGNALLED = 128
"""What a signal's number is added to."""

STANDARD_PLACES = 3
NOWHERE = nullcontext(cast("BinaryIO", None))

USAGE = """wireclean [FILE...] [-o OUT] [--jsonl [--field NAME] [--to NAME] [--errors raise|keep|null]]
                 [-j N] [--encoding NAME] [--skip NAMES] [--diff | --explain[=html] | --check | --stats]"""


class Cleaned(NamedTuple):
    """What came of a text."""

    text: str | None
    """The clean text, or None where the text stands as it is: then it need not travel back from a worker."""
    edits: Sequence[Edit] = ()
    """What was done to it, if that was asked for."""


class Run:
    """One run of the command: its options, and what it has come to so far."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Start with nothing found."""
        self.options = options
        self.pipeline = newswire_without(options.skip)
        self.work = partial(cleaned, self.pipeline, options.stats or options.diff)
        self.found = self.troubled = False
        self.texts = self.changed = 0
        self.rules: Counter[str] = Counter()

    @property
    def status(self) -> int:
        """The exit status."""
        return TROUBLE if self.troubled else FOUND if self.found else FINE

    def jsonl(self, files: Sequence[str], target: str | None) -> None:
        """Clean the lines of the files into one."""
        options = self.options
        field, to = options.field or "text", options.to or options.field or "text"
        watched = target is not None or options.check or (sys.stdout is not None and not sys.stdout.isatty())
        with self.only_output(target) as out:
            for row, done in self.rows(json_rows(files, field, options.encoding, watched=watched)):
                if options.diff or options.check:
                    self.show(row.where, f"{row.text}\n", f"{row.text if done.text is None else done.text}\n", done.edits, out)
                    continue
                after = row.whole
                if row.trouble:
                    if options.errors != "keep":
                        after = with_value(after, to, None)
                elif done.text is not None:
                    after = with_value(after, to, done.text)
                elif row.text is not None and to != field:
                    after = with_value(after, to, row.text)
                out.write(f"{after}\n".encode("utf-8", "surrogateescape"))

    def stories(self, files: Sequence[str], targets: dict[str, str]) -> None:
        """Clean each file, to its target or to the one output."""
        options = self.options
        with NOWHERE if targets else self.only_output(options.output) as only:
            for row, done in self.rows(stories(files, options.encoding)):
                before = row.text or ""
                text = before if done.text is None else done.text
                after = f"{text}\n" if text else ""
                if options.diff or options.check:
                    end = Edit(len(before), len(row.whole), after[len(text) :], "")
                    self.show(row.where, row.whole, after, [*done.edits, end], only)
                else:
                    with writing(targets[row.path]) if targets else nullcontext(only) as out:
                        out.write(after.encode())

    def explain(self, path: str) -> None:
        """Show a story with its changes."""
        (row,) = stories([path], self.options.encoding)
        if row.text is None:
            raise Trouble(row.trouble)
        story = parse(row.text, pipeline=self.pipeline)
        if self.options.explain == "html":
            view = html_page(story)
        else:
            on_terminal = self.options.output is None and sys.stdout is not None and sys.stdout.isatty()
            width = shutil.get_terminal_size().columns if on_terminal else None
            view = f"{terminal_view(story, colour=on_terminal and wants_colour(sys.stdout), width=width)}\n"
        with writing(self.options.output) as out:
            out.write(view.encode("utf-8", "backslashreplace"))

    def only_output(self, target: str | None) -> AbstractContextManager[BinaryIO]:
        """What is written to where there is one output."""
        return NOWHERE if self.options.check else writing(target)

    def rows(self, rows: Iterable[Row]) -> Iterator[tuple[Row, Cleaned]]:
        """Each row with what came of its text; trouble is reported, and handed on only where the options want that."""
        options = self.options
        waiting: deque[Row] = deque()

        def texts() -> Iterator[str | None]:
            for row in rows:
                waiting.append(row)
                yield row.text

        for _, result in outcomes(texts(), self.work, workers=options.workers):
            row = waiting.popleft()
            if isinstance(result, Failure):
                row = row._replace(trouble=f"{row.where}: {result.summary}")
            if row.trouble:
                if options.errors == "raise" and (options.jsonl or len(options.files) == 1):
                    raise Trouble(row.trouble)
                tell(row.trouble)
                if options.jsonl:
                    yield row, Cleaned(None)
                else:
                    self.troubled = True
            elif not isinstance(result, Cleaned):
                yield row, Cleaned(None)
            else:
                self.texts += 1
                self.changed += result.text is not None
                self.rules.update(rule for edit in result.edits for rule in edit.rule.split("+"))
                yield row, result

    def show(self, where: str, before: str, after: str, edits: Sequence[Edit], out: BinaryIO) -> None:
        """Show what would change, if anything."""
        if before == after:
            return
        self.found = True
        if self.options.check:
            tell(f"would change {where}")
        else:
            out.write(unified_diff(before, edits, f"{where} (raw)", f"{where} (clean)").encode("utf-8", "backslashreplace"))

    def statistics(self) -> None:
        """Tell how many edits each rule made."""
        counts = sorted(self.rules.items(), key=lambda item: (-item[1], item[0]))
        tell("\n".join([f"{self.texts} texts, {self.changed} changed", *(f"{count:8} {rule}" for rule, count in counts)]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 fine, 1 `--check` or `--diff` found something, 2 trouble."""
    hold_standard_places()
    try:
        with tidying_when_terminated():
            status = perform(arguments)
    except SystemExit as end:  # of the help, the version, wrong usage, or a signal
        status = int(end.code or 0)
    trouble = flushed(sys.stdout)
    if trouble is not None and not isinstance(trouble, BrokenPipeError) and status != TROUBLE:
        tell(str(trouble.strerror))
        status = TROUBLE
    flushed(sys.stderr)
    return status


def perform(arguments: Sequence[str] | None) -> int:
    """Do what the arguments say."""
    options = read_options(arguments)
    try:
        run = Run(options)
        with suppress(BrokenPipeError):
            targets = targets_in(options.output, options.files) if options.into_directory else {}
            if options.explain:
                run.explain(*options.files)
            elif not options.jsonl:
                run.stories(options.files, targets)
            elif targets:
                for path, target in targets.items():
                    run.jsonl([path], target)
            else:
                run.jsonl(options.files, options.output)
            if options.stats:
                run.statistics()
    except (Trouble, DeadWorkerError) as trouble:
        tell(str(trouble))
        return TROUBLE
    except OSError as error:
        tell(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror))
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED
    return run.status


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options; on wrong usage the process ends with status 2."""
    parser = argparse.ArgumentParser(
        "wireclean",
        USAGE,
        "Clean the plain text of scraped news-wire stories.",
        "Exit status: 0 fine; 1 --check or --diff found something; 2 trouble.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="one story each, or with --jsonl one story a line; without FILE, or for -, standard input")
    add("-o", "--output", metavar="OUT", help="write to this file, or into this directory; whole or not at all; may be the input itself")
    add("--jsonl", action="store_true", help="the input is JSON lines; a line whose text is clean goes through as it is")
    add("--field", metavar="NAME", help="with --jsonl: where the text is (default: text)")
    add("--to", metavar="NAME", help="with --jsonl: where the clean text goes (default: where the text is)")
    add("--errors", choices=POLICIES, default="raise", help="with --jsonl: stop at a bad line (default), keep it, or make its text null")
    add("-j", "--workers", type=int, default=1, metavar="N", help="clean in N processes")
    add("--encoding", default="utf-8", metavar="NAME", help="of the input (default: utf-8); the output is UTF-8 always")
    add("--skip", action="append", default=[], metavar="NAMES", help="steps or rules to leave out, with commas: remove_ads,quotes.spacing")
    views = parser.add_mutually_exclusive_group()
    views.add_argument("--diff", action="store_true", help="print what would change, as a unified diff")
    views.add_argument("--explain", choices=("text", "html"), metavar="", help="print a story with its changes by rule; =html: as a page")
    views.add_argument("--check", action="store_true", help="write nothing; tell on standard error what would change")
    views.add_argument("--stats", action="store_true", help="tell on standard error how many edits each rule made")
    add("--version", action="version", version=f"wireclean {__version__}")
    given = sys.argv[1:] if arguments is None else arguments
    options = parser.parse_args(["--explain=text" if argument == "--explain" else argument for argument in given])

    several = len(options.files) > 1
    options.files = options.files or [STANDARD]
    view = options.diff or options.check
    options.into_directory = bool(options.output) and (
        Path(options.output).is_dir() or options.output.endswith(("/", os.sep)) or (several and not options.jsonl and not view)
    )
    try:
        line_end = b"".decode(options.encoding) + "\n"
        one_byte = line_end.encode(options.encoding) == b"\n"
    except (LookupError, UnicodeError) as error:
        parser.error(f"--encoding: {error}")
    wrong = {
        "--explain shows one story, so it goes neither with several FILEs nor with --jsonl": options.explain and (several or options.jsonl),
        "--field, --to and --errors go with --jsonl": not options.jsonl and (options.field or options.to or options.errors != "raise"),
        "several FILEs need --jsonl, --check, --diff or -o DIR": several and not (options.jsonl or view or options.output),
        "--check writes nothing, so it takes no -o": options.check and options.output,
        "--diff and --explain write one file, so -o can't be a directory": (options.diff or options.explain) and options.into_directory,
        "--diff and --check show the text itself, so they take no --to": view and options.to,
        "--jsonl needs an encoding in which a line end is one byte": options.jsonl and not one_byte,
        "-o, --field and --to take a name that is not empty": "" in {options.output, options.field, options.to},
        "-j takes a number from 1": options.workers < 1,
    }
    for message, applies in wrong.items():
        if applies:
            parser.error(message)
    return options


def newswire_without(names: Iterable[str]) -> Pipeline:
    """`NEWSWIRE` without these steps and rules (names with commas between); `Trouble` for a name that is neither."""
    wanted = {name for given in names for name in given.split(",") if name}
    steps = [step_name(step) for step in NEWSWIRE]
    rules = {rule.id for step in NEWSWIRE for rule in getattr(sys.modules[step.__module__], "RULES", ())}
    rules |= {rule.partition(".")[0] for rule in rules}
    for name in sorted(wanted.difference(steps, rules)):
        raise Trouble(f"--skip: there is no step or rule {name!r}; the steps are {', '.join(steps)}; the rules {', '.join(sorted(rules))}")
    return NEWSWIRE.without(*wanted.intersection(steps)).using(skip=wanted & rules)


def cleaned(pipeline: Pipeline, accounted: bool, text: str) -> Cleaned:
    """Clean one text; this is what the workers do."""
    if not accounted:
        after = pipeline(text)
        return Cleaned(None if after == text else after)
    story = parse(text, pipeline=pipeline)
    return Cleaned(None if story.text == text else story.text, story.edits)


def targets_in(directory: str, files: Iterable[str]) -> dict[str, str]:
    """Where each file goes; the directory is made if there is none."""
    targets: dict[str, str] = {}
    for path in files:
        target = str(Path(directory, Path(path).name))
        if path == STANDARD or target in targets.values():
            raise Trouble(f"{name_of(path)} has no name of its own to be written to in {directory}")
        targets[path] = target
    Path(directory).mkdir(parents=True, exist_ok=True)
    return targets


def tell(message: str) -> None:
    """Say something on standard error, if there is one and it takes it."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"wireclean: {message}\n")


def hold_standard_places() -> None:
    """Take the places of standard streams that are closed, so that no file of ours stands there for others to write into."""
    while (place := os.open(os.devnull, os.O_RDWR)) < STANDARD_PLACES:
        pass
    os.close(place)


@contextmanager
def tidying_when_terminated() -> Iterator[None]:
    """Asked to end (SIGTERM, SIGHUP), end as after an error, so that no unfinished file stays behind; unless others see to the signal."""

    def end(number: int, _: object) -> None:
        raise SystemExit(SIGNALLED + number)

    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]
    try:
        with suppress(ValueError):  # only the main thread may
            for number in ours:
                signal.signal(number, end)
        yield
    finally:
        with suppress(ValueError):
            for number in ours:
                signal.signal(number, signal.SIG_DFL)


def flushed(stream: TextIO | None) -> OSError | None:
    """What went wrong in writing the rest; then it is dropped, so that the interpreter does not try once more at its end."""
    if stream is None:
        return None
    try:
        stream.flush()
    except OSError as error:
        with suppress(OSError):  # a stream of a program that has us run need not have a file
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
            stream.flush()
        return error
    return None
