"""The view of a story as HTML: a fragment for notebooks, and a page that stands alone. No script, nothing fetched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from unicodedata import name

from wireclean.report import (
    Change,
    Changed,
    changed_runs,
    code_point,
    counted,
    is_small,
    kept_runs,
    outline,
    rule_counts,
    shortened,
    summary,
    unseen,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireclean.report import Run
    from wireclean.story import Story

FOLDED = 100_000
"""How many characters of unchanged paragraphs a view carries, folded away; after that it only counts them."""
SHORT = 8
"""How many characters one side of a change may have to be kept on one line with the other and the rule."""
_TAGS = {"text": "{}", "sign": '<span class="wc-sign">{}</span>', "point": "<code>{}</code>"}
_FAMILIES = ("ads", "characters", "dateline", "furniture", "paragraphs", "quotes")

# Each selector starts with .wireclean, so that nothing leaks out, and each class with wc-, so that nothing gets in: no
# page's style of .text, and no blocker of .ads.
_STYLE = """
.wireclean { --paper: #fff; --ink: #1b1f24; --faint: #656d76; --line: #d8dee4; --out: #ffd7d5; --out-ink: #82071e; --in: #b9f0c6;
  --in-ink: #0a4b1f; --ads: #9a3d00; --characters: #00616b; --dateline: #0550ae; --furniture: #8a2467; --paragraphs: #57606a;
  --quotes: #6639ba; color-scheme: light dark; color: var(--ink); background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; padding: .75em 1em 1em; max-width: 46em; box-sizing: border-box; text-align: start;
  font: 16px/1.6 Charter, "Bitstream Charter", Cambria, Georgia, "DejaVu Serif", serif; }
.wireclean .wc-head, .wireclean .wc-rule, .wireclean .wc-number, .wireclean summary, .wireclean .wc-more {
  font-family: system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
.wireclean .wc-head { font-size: 13px; line-height: 1.7; margin: 0 0 .8em; padding: 0 0 .5em; border-bottom: 1px solid var(--line); }
.wireclean .wc-head .wc-rule { margin: 0 1.2em 0 0; font-size: 13px; vertical-align: baseline; white-space: nowrap; display: inline-block; }
.wireclean .wc-paragraph { position: relative; margin: 0 0 .8em; padding-left: 2.4em; }
.wireclean .wc-number { position: absolute; left: 0; top: .2em; font-size: 12px; color: var(--faint); user-select: none; }
.wireclean .wc-text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; display: block; }
.wireclean .wc-edit { unicode-bidi: isolate; }
.wireclean del, .wireclean ins { unicode-bidi: plaintext;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; border-radius: 3px; padding: .05em .1em; }
.wireclean del { color: var(--out-ink); background: var(--out); text-decoration: line-through; }
.wireclean ins { color: var(--in-ink); background: var(--in); text-decoration: underline; text-underline-offset: .2em; }
.wireclean .wc-close { white-space: nowrap; }
.wireclean .wc-small { font-size: 1.4em; font-weight: bold; line-height: 1; padding: 0 .2em; margin: 0 1px; text-decoration: none; }
.wireclean del.wc-small { border-bottom: 2px dotted var(--out-ink); }
.wireclean ins.wc-small { border-bottom: 2px solid var(--in-ink); }
.wireclean .wc-sign { display: inline-block; opacity: .75; font-weight: normal; line-height: 1; }
.wireclean .wc-small .wc-sign { font-size: .75em; vertical-align: .15em; }
.wireclean .wc-rule { font-size: 11px; font-weight: 600; color: var(--faint); margin: 0 .2em 0 .3em; vertical-align: super; line-height: 0;
  text-decoration: none; user-select: none; }
.wireclean .wc-ads { color: var(--ads); } .wireclean .wc-characters { color: var(--characters); }
.wireclean .wc-dateline { color: var(--dateline); } .wireclean .wc-furniture { color: var(--furniture); }
.wireclean .wc-paragraphs { color: var(--paragraphs); } .wireclean .wc-quotes { color: var(--quotes); }
.wireclean code { font: .75em/1 ui-monospace, "DejaVu Sans Mono", monospace; color: inherit; background: none;
  border: 1px solid currentColor; border-radius: 3px; padding: 0 .2em; margin: 0 1px; display: inline-block; }
.wireclean .wc-small code { font-size: .6em; }
.wireclean details { margin: 0 0 .8em; padding-left: 2.4em; color: var(--faint); }
.wireclean summary, .wireclean .wc-more { font-size: 13px; color: var(--faint); cursor: default; }
.wireclean details .wc-text { margin-top: .5em; }
@media (max-width: 30em) {
  .wireclean { padding: .6em .7em; } .wireclean .wc-paragraph, .wireclean details { padding-left: 0; }
  .wireclean .wc-number { position: static; display: block; line-height: 1.4; }
}
@media (prefers-color-scheme: dark) {
  .wireclean { --paper: #15181c; --ink: #e3e6ea; --faint: #949ca6; --line: #363c44; --out: #5c1e22; --out-ink: #ffc9c6; --in: #12472a;
    --in-ink: #aff5c0; --ads: #f0a06a; --characters: #5cc8d4; --dateline: #79b8ff; --furniture: #f29ad0; --paragraphs: #adb5bf;
    --quotes: #c3a6ff; }
}
"""
_PAGE_STYLE = """
html { color-scheme: light dark; background: #f6f8fa; } body { margin: 0; padding: 16px; }
body > .wireclean { margin: 0 auto; }
@media (max-width: 30em) { body { padding: 6px; } }
@media (prefers-color-scheme: dark) { html { background: #0d0f12; } }
"""


def html_fragment(story: Story) -> str:
    """The story with its changes, as a `div` with a style of its own that touches nothing beside it.

    Changed paragraphs are numbered, the others folded away; each change shows its rule, and tells its code points
    when pointed at. MathJax, which notebooks run, is told to leave sums in dollars alone.
    """
    counts = " ".join(_rule(rule, f" ×{count:,}") for rule, count in rule_counts(story))
    more = f'<p class="wc-more">… {unseen(story)}</p>' if unseen(story) else ""
    return (
        f'<div class="wireclean tex2jax_ignore mathjax_ignore"><style>{_STYLE}</style>'
        f'<p class="wc-head"><b>wireclean</b> · {summary(story)}<br />{counts}</p>{"".join(_blocks(story))}{more}</div>'
    )


def html_page(story: Story) -> str:
    """The same as a whole document, which loads nothing and may run nothing."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>wireclean: {summary(story)}</title>\n<style>{_PAGE_STYLE}</style>\n</head>\n"
        f"<body>\n{html_fragment(story)}\n</body>\n</html>\n"
    )


def _blocks(story: Story) -> Iterator[str]:
    room = FOLDED
    for block in outline(story):
        if isinstance(block, Changed):
            number = f"{block.first}–{block.last}" if block.last > block.first else block.first
            yield f'<div class="wc-paragraph"><span class="wc-number">{number}</span>{_text(_pieces(block))}</div>'
        elif len(block.text) <= room:
            room -= len(block.text)
            yield f"<details><summary>{counted(block.paragraphs, 'paragraph')} unchanged</summary>"
            yield f"{_text(_shown(kept_runs(block.text)))}</details>"
        else:
            yield f"<details><summary>{counted(block.paragraphs, 'paragraph')} unchanged, too long to be shown</summary></details>"


def _text(inner: str) -> str:
    return f'<span class="wc-text" dir="auto">{inner}</span>'


def _pieces(block: Changed) -> str:
    parts = []
    labelled = ""
    for piece in block.pieces:
        if isinstance(piece, str):
            parts.append(_shown(kept_runs(shortened(piece))))
            continue
        parts.append(_edit(piece, "" if piece.rule == labelled else _rule(piece.rule)))
        labelled = piece.rule
        parts.append("\n" * piece.ends_line)
    return "".join(parts)


def _edit(change: Change, label: str) -> str:
    """Both sides and the label; no line ends before the label, or between the sides, where they are short."""
    old, new = _side("del", change.old), _side("ins", change.new)
    if len(change.new) > SHORT:
        shown = f"{old}{new}{label}"
    elif len(change.old) > SHORT:
        shown = f"{old}{_close(new + label)}"
    else:
        shown = _close(old + new + label)
    return f'<span class="wc-edit" title="{escape(_title(change))}">{shown}</span>'


def _close(inner: str) -> str:
    return f'<span class="wc-close">{inner}</span>'


def _side(tag: str, side: str) -> str:
    kind = ' class="wc-small"' if is_small(side) else ""
    return f"<{tag}{kind}>{_shown(changed_runs(side))}</{tag}>" if side else ""


def _shown(runs: Iterable[Run]) -> str:
    return "".join(_TAGS[run.kind].format(escape(run.text)) for run in runs)


def _title(change: Change) -> str:
    if not change.points:
        return change.rule
    named = (", ".join(f"{code_point(c)} {name(c, '')}".rstrip() for c in side) or "nothing" for side in change[:2])
    return f"{change.rule}: {' → '.join(named)}"


def _rule(rule: str, count: str = "") -> str:
    family = rule.partition(".")[0]
    colour = f" wc-{family}" if family in _FAMILIES else ""
    return f'<span class="wc-rule{colour}">{escape(rule)}{count}</span>'
