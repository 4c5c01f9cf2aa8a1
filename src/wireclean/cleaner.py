"""A cleaner: a finder of edits (`str -> Iterable[Edit]`) that is itself a callable `str -> str`."""

from __future__ import annotations

import sys
from functools import reduce
from typing import TYPE_CHECKING, Any, overload

from wireclean.edits import Edit, apply, compose, in_order, require_str, splice
from wireclean.rules import MAY_CHANGE_LETTERS

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    Finder = Callable[..., Iterable[Edit]]
    Account = list[list[Edit]]

ROUNDS = 16
"""How often a changed text is walked again before it is taken as it is."""


def settle(text: str, walk: Callable[[str, Account | None], str], account: Account | None = None) -> str:
    """Walk the text until it stands still; a cycle ends at its smallest member.

    `walk` takes a text, and a list to which it adds the edits of each of its steps where one is given.
    """
    seen, marks = [text], [len(account or ())]
    while len(seen) <= ROUNDS:
        text = walk(seen[-1], account)
        if text is seen[-1]:
            return text
        if text in seen:
            text = min(seen[seen.index(text) :])
            if account is not None:
                del account[marks[seen.index(text)] :]
            return text
        seen.append(text)
        marks.append(len(account or ()))
    return text


def changed(text: str, found: Iterable[Edit], account: Account | None) -> str:
    """The text with the edits found in it, which are added to the account where one is given."""
    edits = list(found)
    if not edits:
        return text
    if account is None:
        return apply(text, edits)
    edits = in_order(text, edits)
    if edits:
        account.append(edits)
    return splice(text, edits)


def net_edits(text: str, account: Account) -> list[Edit]:
    """The edits of all steps as one list in the coordinates of `text`, without those that change nothing.

    Where steps joined in an edit by which letters come or go, its part with letters stands under those rules that may
    change them, and only what comes behind it under all: each rule answers for the letters it took. Where nothing can
    stand behind it, because the next edit does, all of it is under the rules that may.
    """
    edits: list[Edit] = reduce(compose, account, [])
    out: list[Edit] = []
    starts: set[int] = set()
    for edit in edits:
        start, end, new, rule = edit
        if text[start:end] == new:
            continue
        if "+" in rule:
            starts = starts or {each.start for each in edits if text[each.start : each.end] != each.text}
            out += _answered(text, edit, starts)
        else:
            out.append(edit)
    return out


def _answered(text: str, edit: Edit, starts: set[int]) -> list[Edit]:
    """An edit of several rules, so parted that each answers for the letters it took."""
    start, end, new, rule = edit
    rules = rule.split("+")
    free = [each for each in rules if each.startswith(MAY_CHANGE_LETTERS)]
    if not 0 < len(free) < len(rules) or _ink(text[start:end]) == _ink(new):
        return [edit]
    cut = next((at for at in (end, start + _inked(text[start:end])) if at not in starts), end)
    kept = len(new) if cut in starts else _inked(new)
    parts = [Edit(start, cut, new[:kept], "+".join(free))]
    if text[cut:end] != new[kept:]:
        parts.append(Edit(cut, end, new[kept:], rule))
    return parts


def _ink(text: str) -> str:
    """The letters and digits, folded."""
    return "".join(filter(str.isalnum, text.upper().casefold()))


def _inked(text: str) -> int:
    """The length up to and with the last letter or digit."""
    return max((k for k, char in enumerate(text, 1) if _ink(char)), default=0)


class Cleaner:
    """A named finder of edits, callable `str -> str`. Immutable and hashable; made by the decorator `cleaner`.

    Called, it takes a text and returns it cleaned, walking it until nothing changes any more. `None` passes through as
    `None`; anything else that is no `str` is a `TypeError`. It pickles by its name and options.

    >>> import wireclean as wc
    >>> wc.repair_quotes("‘Yes, ”he said.")
    '“Yes,” he said.'
    >>> wc.repair_quotes(None) is None
    True
    """

    find: Finder
    options: dict[str, Any]
    choices: dict[str, tuple[str, ...]]
    ignores_last_breaks: bool
    """Whether it finds nothing in a text without its last line breaks that it doesn't find in the text: no need to ask again then."""
    __name__: str
    __qualname__: str

    def __init__(
        self,
        find: Finder,
        options: Mapping[str, Hashable] | None = None,
        choices: Mapping[str, Iterable[str]] | None = None,
        *,
        ignores_last_breaks: bool = False,
    ) -> None:
        """Take the finder, the options that differ from its defaults, and the values that an option may have."""
        vars(self).update(
            find=find,
            options=dict(options or {}),
            choices={name: tuple(allowed) for name, allowed in (choices or {}).items()},
            ignores_last_breaks=ignores_last_breaks,
            __name__=find.__name__,
            __qualname__=find.__qualname__,
            __module__=find.__module__,
            __doc__=find.__doc__,
            __wrapped__=find,
        )

    @overload
    def __call__(self, text: str) -> str: ...
    @overload
    def __call__(self, text: None) -> None: ...
    def __call__(self, text: str | None) -> str | None:
        """Clean the text, as often as needed until nothing changes; `None` stays `None`."""
        if text is None:
            return None
        require_str(text)
        return self.run(text)

    def edits(self, text: str) -> list[Edit]:
        """The edits that lead from `text` to what the cleaner makes of it: in order, disjoint, none without effect.

        Takes a `str`, else raises `TypeError`. Offsets are in code points of `text`.

        >>> import wireclean as wc
        >>> wc.repair_quotes.edits("‘Yes,” he said.")
        [Edit(start=0, end=1, text='“', rule='quotes.mismatched')]
        """
        require_str(text)
        account: Account = []
        self.run(text, account)
        return net_edits(text, account)

    def using(self, **options: object) -> Cleaner:
        """The same cleaner with other options; `skip` takes rule ids (or their first words) that are not to be applied.

        Raises `TypeError` for an option that it hasn't got, `ValueError` for a value that the option can't have.

        >>> import wireclean as wc
        >>> wc.repair_quotes.using(style="straight")("“Yes,” he said.")
        '"Yes," he said.'
        >>> wc.repair_quotes.using(skip=["quotes.spacing"])("‘Yes, ”he said.")
        '“Yes, ”he said.'
        """
        known: dict[str, object] = {"skip": (), **(self.find.__kwdefaults__ or {})}
        for name, value in options.items():
            if name not in known:
                raise TypeError(f"{self.__name__} has no option {name!r}; it has {', '.join(sorted(known))}")
            if isinstance(known[name], tuple) and isinstance(value, str):
                raise TypeError(f"{name} takes a list, not a str: write {name}=[{value!r}]")
        given = {name: _frozen(name, value) for name, value in options.items()}
        for name, value in given.items():
            for each in value if isinstance(value, tuple) else (value,):
                if name in self.choices and each not in self.choices[name]:
                    raise ValueError(f"{name} can't be {each!r}; it can be {', '.join(map(repr, self.choices[name]))}")
        changed = {name: value for name, value in sorted({**self.options, **given}.items()) if value != known[name]}
        return type(self)(self.find, changed, self.choices, ignores_last_breaks=self.ignores_last_breaks)

    def run(self, text: str, account: Account | None = None) -> str:
        """Clean a `str`; where a list is given, add to it the edits of each step, each in the coordinates the last one left."""
        return settle(text, self.walk, account)

    def walk(self, text: str, account: Account | None = None) -> str:
        """One walk over the text."""
        arguments = self.options
        if arguments:
            arguments = dict(arguments)
            skip = arguments.pop("skip", ())
            found: Iterable[Edit] = [edit for edit in self.find(text, **arguments) if not _named(edit.rule, skip)]
        else:
            found = self.find(text)
        return changed(text, found, account)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a cleaner is immutable."""
        raise AttributeError(f"a cleaner is immutable: {name} can't be set; using() makes another one")

    @property
    def __signature__(self) -> inspect.Signature:
        """What `inspect` and the engines that use it are to see: one text in, one out."""
        import inspect  # noqa: PLC0415 - 10 ms that a plain import need not pay

        parameter = inspect.Parameter("text", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=str)
        return inspect.Signature([parameter], return_annotation=str)

    def _key(self) -> tuple[object, ...]:
        return (self.__module__, self.__qualname__, tuple(self.options.items()))

    def __eq__(self, other: object) -> bool:
        """Two cleaners are equal that have the same name and options."""
        return self._key() == other._key() if isinstance(other, Cleaner) else NotImplemented

    def __hash__(self) -> int:
        """A hash of name and options."""
        return hash(self._key())

    def __repr__(self) -> str:
        """The expression that makes it."""
        options = ", ".join(f"{name}={value!r}" for name, value in self.options.items())
        return f"{self.__name__}.using({options})" if options else self.__name__

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by name and options; never the finder, since a compiled pattern is no safe cargo."""
        return _restored, (self.__module__, self.__qualname__, tuple(self.options.items()))


def _named(rule: str, names: Iterable[str]) -> bool:
    """Whether a rule, or one of several that were joined, is among the names or belongs to one of them."""
    return any(each == name or each.startswith(name + ".") for each in rule.split("+") for name in names)


def _restored(module: str, name: str, options: Sequence[tuple[str, object]]) -> Cleaner:
    __import__(module)
    found: Any = sys.modules[module]
    for part in name.split("."):
        found = getattr(found, part)
    return found.using(**dict(options)) if options else found  # type: ignore[no-any-return]


def _frozen(name: str, value: object) -> Hashable:
    if isinstance(value, (set, frozenset)):
        value = sorted(value)
    if isinstance(value, (list, tuple)):
        value = tuple(_frozen(name, each) for each in value)
    try:
        hash(value)
    except TypeError:
        raise TypeError(f"{name} must be hashable, or a list or set of hashable values, not {type(value).__name__}") from None
    return value


@overload
def cleaner(find: Finder) -> Cleaner: ...
@overload
def cleaner(*, choices: Mapping[str, Iterable[str]] | None = None, ignores_last_breaks: bool = False) -> Callable[[Finder], Cleaner]: ...
def cleaner(
    find: Finder | None = None, *, choices: Mapping[str, Iterable[str]] | None = None, ignores_last_breaks: bool = False
) -> Cleaner | Callable[[Finder], Cleaner]:
    r"""Make a cleaner of a function `str -> Iterable[Edit]`; its keyword-only parameters are the cleaner's options.

    `choices` names the values that an option may have; another one is then a `ValueError`. `ignores_last_breaks` promises
    that the function finds nothing in a text without its last line breaks that it doesn't find in the text: most texts end
    in one, and a pipeline then asks once. The function must stand at the top of a module if the cleaner is to be pickled.

    >>> import wireclean as wc
    >>> @wc.cleaner
    ... def mark_end(text, *, sign="-30-"):
    ...     if not text.endswith(sign):
    ...         yield wc.Edit(len(text), len(text), "\n\n" + sign, "house.end")
    >>> mark_end("That was all.")
    'That was all.\n\n-30-'
    >>> mark_end.using(sign="ENDS").edits("That was all.")
    [Edit(start=13, end=13, text='\n\nENDS', rule='house.end')]
    """
    if find is None:
        return lambda function: Cleaner(function, choices=choices, ignores_last_breaks=ignores_last_breaks)
    return Cleaner(find)
