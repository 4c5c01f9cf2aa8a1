"""A pipeline: a cleaner made of cleaners, and of any other `str -> str` callables."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from wireclean.align import aligned_edits
from wireclean.cleaner import Cleaner, changed, settle
from wireclean.sound import FINDERS, Known
from wireclean.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireclean.cleaner import Account
    from wireclean.sound import KnowingFinder

    Step = Cleaner | Callable[[str], str]


class Pipeline(Cleaner):
    r"""Cleaners, and any other `str -> str` callables, one after the other. Immutable, hashable; itself a cleaner.

    A text that the cleaners change is walked again until it stands still. A foreign callable is called once: what it
    does is its own affair, so each run of cleaners before and after it settles for itself. A foreign callable's change
    is recorded under the rule `step.NAME`.

    >>> import wireclean as wc
    >>> shout = wc.Pipeline([wc.remove_ads, str.upper])
    >>> shout("Rain fell.\n\nAdvertisement\n\nIt stopped.")
    'RAIN FELL.\n\nIT STOPPED.'
    >>> shout.edits("Rain.")
    [Edit(start=1, end=4, text='AIN', rule='step.upper')]
    """

    steps: tuple[Step, ...]
    _runs: list[tuple[bool, list[tuple[Any, KnowingFinder | None, bool]]]]
    """Whether they are cleaners all through, and the steps: each with the finder to ask where something is known of the text, and
    whether another one comes that has such a finder."""

    def __init__(self, steps: Iterable[Step]) -> None:
        """Take the steps in order; `TypeError` where one is not callable."""
        taken = tuple(steps)
        for step in taken:
            if not callable(step):
                raise TypeError(f"a step must be a cleaner or a callable str -> str, not {type(step).__name__}")
        runs = [(ours, list(_with_finders(run))) for ours, run in groupby(taken, _is_ours)]
        vars(self).update(
            steps=taken,
            options={},
            ignores_last_breaks=False,
            _runs=runs,
            __name__="pipeline",
            __qualname__="pipeline",
            __doc__=type(self).__doc__,
        )

    def run(self, text: str, account: Account | None = None) -> str:
        """Clean a `str`; see `Cleaner.run`."""
        for ours, steps in self._runs:
            if ours:
                text = settle(text, _Walks(steps).walk, account)
            else:
                for step, *_ in steps:
                    text = step.run(text, account) if isinstance(step, Cleaner) else _call(step, text, account)
        return text

    def walk(self, text: str, account: Account | None = None) -> str:
        """One walk over the text: for a pipeline within a pipeline, until it stands still."""
        return self.run(text, account)

    def using(self, **options: object) -> Pipeline:
        r"""The same pipeline with `skip` added to every cleaner in it.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.using(skip=["ads"])("Advertisement\n\nRain fell.")
        'Advertisement\n\nRain fell.'
        """
        if set(options) - {"skip"}:
            raise TypeError("a pipeline has no option but skip; set a cleaner's options with replace(cleaner, cleaner.using(...))")
        return Pipeline(step.using(**options) if isinstance(step, Cleaner) else step for step in self.steps)

    def without(self, *steps: Step | str) -> Pipeline:
        """The pipeline without these steps, each found by its name, whatever its options.

        Takes cleaners, other callables, or names. Raises `ValueError` where one is missing or there more than once.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.without(wc.remove_ads, wc.fix_characters)
        Pipeline([reflow_paragraphs, normalize_dateline, repair_quotes])
        """
        gone = {self._index(step) for step in steps}
        return Pipeline(step for k, step in enumerate(self.steps) if k not in gone)

    def replace(self, old: Step | str, new: Step) -> Pipeline:
        """The pipeline with `new` in the place of `old`; raises like `without`.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.replace(wc.repair_quotes, wc.repair_quotes.using(style="straight"))("“Yes.”")
        '"Yes."'
        """
        return self._spliced(old, new, 0, 1)

    def before(self, step: Step | str, new: Step) -> Pipeline:
        """The pipeline with `new` before `step`; raises like `without`.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.before(wc.remove_ads, str.strip)
        Pipeline([fix_characters, strip, remove_ads, reflow_paragraphs, normalize_dateline, repair_quotes])
        """
        return self._spliced(step, new, 0, 0)

    def after(self, step: Step | str, new: Step) -> Pipeline:
        """The pipeline with `new` after `step`; raises like `without`.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.after(wc.repair_quotes, str.upper)("Rain fell.")
        'RAIN FELL.'
        """
        return self._spliced(step, new, 1, 1)

    @property
    def fingerprint(self) -> str:
        """Version, steps and options in a short string, for caches that would not see an upgrade.

        >>> import wireclean as wc
        >>> wc.NEWSWIRE.fingerprint == wc.NEWSWIRE.without(wc.remove_ads).fingerprint
        False
        """
        import hashlib  # noqa: PLC0415 - rarely wanted

        return f"wireclean-{__version__}-{hashlib.sha256(_full_name(self).encode()).hexdigest()[:12]}"

    def _spliced(self, step: Step | str, new: Step, low: int, high: int) -> Pipeline:
        at = self._index(step)
        return Pipeline([*self.steps[: at + low], new, *self.steps[at + high :]])

    def _index(self, step: Step | str) -> int:
        wanted = step if isinstance(step, str) else step_name(step)
        found = [k for k, each in enumerate(self.steps) if step_name(each) == wanted]
        if len(found) == 1:
            return found[0]
        if not isinstance(step, str) and step in self.steps and self.steps.count(step) == 1:
            return self.steps.index(step)
        trouble = "is there more than once in" if found else "is not in"
        raise ValueError(f"{wanted} {trouble} this pipeline; its steps are {', '.join(map(step_name, self.steps)) or 'none'}")

    def _key(self) -> tuple[object, ...]:
        return ("pipeline", self.steps)

    def __len__(self) -> int:
        """How many steps there are."""
        return len(self.steps)

    def __iter__(self) -> Iterator[Step]:
        """The steps in order."""
        return iter(self.steps)

    def __bool__(self) -> bool:
        """A pipeline is true, even without steps."""
        return True

    def __repr__(self) -> str:
        """The expression that makes it."""
        return f"Pipeline([{', '.join(repr(s) if isinstance(s, Cleaner) else step_name(s) for s in self.steps)}])"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by its steps."""
        return Pipeline, (self.steps,)


def step_name(step: Step) -> str:
    """The name of a step, whatever its options."""
    named = getattr(step, "func", step)  # functools.partial
    return str(getattr(named, "__name__", type(named).__name__))


def _full_name(step: Step) -> str:
    if isinstance(step, Pipeline):
        return f"[{'|'.join(map(_full_name, step.steps))}]"
    if isinstance(step, Cleaner):
        return f"{step.__module__}.{step!r}"
    named = getattr(step, "func", step)
    arguments = f"{getattr(step, 'args', '')}{getattr(step, 'keywords', '')}" if named is not step else ""
    return f"{getattr(named, '__module__', '')}.{getattr(named, '__qualname__', type(named).__qualname__)}{arguments}"


def _is_ours(step: Step) -> bool:
    """Whether a step is a cleaner all through, so that it may be walked again."""
    return all(map(_is_ours, step.steps)) if isinstance(step, Pipeline) else isinstance(step, Cleaner)


def _with_finders(steps: Iterable[Step]) -> Iterator[tuple[Step, KnowingFinder | None, bool]]:
    finders = [(step, FINDERS.get(step) if isinstance(step, Cleaner) else None) for step in steps]
    for k, (step, find) in enumerate(finders, 1):
        yield step, find, any(later for _, later in finders[k:])


class _Walks:
    """Walks through the same steps, one after the other."""

    def __init__(self, steps: Sequence[tuple[Cleaner, KnowingFinder | None, bool]]) -> None:
        self._steps = steps
        self._still: list[str | None] = [None] * len(steps)
        """The text in which each step finds nothing any more, so that none is asked twice."""
        self._known: Known | None = None
        """What several steps ask of the text, here or in the next walk, is found once."""

    def walk(self, text: str, account: Account | None) -> str:
        """One walk."""
        first, still = text, self._still
        for k, (step, find, more) in enumerate(self._steps):
            seen = still[k]
            if seen is text or (seen is not None and step.ignores_last_breaks and _has_lost_breaks(seen, text)):
                continue
            before = text
            known = self._known_of(text, worth=more or text is not first) if find else None
            text = changed(text, find(known), account) if find and known else step.walk(text, account)
            if text is before or (step.ignores_last_breaks and _has_lost_breaks(before, text)):
                still[k] = text
        return text

    def _known_of(self, text: str, *, worth: bool) -> Known | None:
        """What is known of the text; `worth`: whether another step will ask as well."""
        known = self._known
        if known is None or known.text is not text:
            known = known.without_last_breaks(text) if known and _has_lost_breaks(known.text, text) else Known(text) if worth else None
            self._known = known
        return known


def _has_lost_breaks(before: str, text: str) -> bool:
    """Whether a text has lost its last line breaks and nothing else."""
    lost = before[len(text) :]
    return lost != "" and not lost.strip("\n") and text[-1:] != "\n" and before.startswith(text)


def _call(step: Callable[[str], str], text: str, account: Account | None) -> str:
    after = step(text)
    if not isinstance(after, str):
        raise TypeError(f"the step {step_name(step)} must return a str, not {type(after).__name__}")
    if account is not None and after != text:
        account.append(aligned_edits(text, after, f"step.{step_name(step)}"))
    return after
