"""Make the pictures of the documentation with the library itself: `python docs/pictures.py` writes them beside it."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import wireclean
from wireclean import quote_costs as costs
from wireclean import quote_parse as parse
from wireclean.quote_tokens import read_marks

STORY = """Advertisement

PORT ELLIS, Nova Scotia (AP) –

The island’s only ferry, tied up since the summer for cracks in its
hull, will sail again before the first snow, the fisheries minister
promised on Tuesday.

Advertisement

About 900 people live on the island in winter.

‘We donâ€™t build bridges with speeches. We have heard you, ”she told the meeting.

The harbor master spoke of “real movement', and of a ferry that he could tie up."""


def explain_view() -> str:
    """What a notebook shows of a story, in the layout for wide windows: a picture is scaled."""
    view = wireclean.parse(STORY)._repr_html_().replace("<div ", '<div xmlns="http://www.w3.org/1999/xhtml" ', 1)
    view = re.sub(r"@media \(max-width.*?\n}\n", "", view, flags=re.DOTALL)
    size = 'width="738" height="440"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 738 440"><foreignObject {size}>{view}</foreignObject></svg>\n'


SENTENCE = "‘We agree, ”he said."
STATES = {parse.NONE: "nothing open", parse.D: "“ open", parse.S: "‘ open"}
ROLES = {
    costs.OPEN_DOUBLE: "opens “",
    costs.CLOSE_DOUBLE: "closes ”",
    costs.OPEN_SINGLE: "opens ‘",
    costs.CLOSE_SINGLE: "closes ’",
    costs.APOSTROPHE: "apostrophe",
    costs.KEPT: "no quotation mark",
}
STYLE = """
text { font: 14px system-ui, "DejaVu Sans", sans-serif; fill: #1b1f24; text-anchor: middle; }
.label { font-size: 12px; paint-order: stroke; stroke: #fff; stroke-width: 6px; stroke-linejoin: round; }
.mark { font: bold 26px Georgia, "DejaVu Serif", serif; } .words { font: 17px Georgia, "DejaVu Serif", serif; }
.state { text-anchor: end; }
line { stroke: #8c959f; stroke-width: 1.2; } .best { stroke: #0969da; stroke-width: 4; }
circle { fill: #fff; stroke: #57606a; stroke-width: 1.5; } rect { fill: #fff; stroke: #d8dee4; }
@media (prefers-color-scheme: dark) {
  text { fill: #e3e6ea; } .label { stroke: #15181c; } line { stroke: #6e7781; } .best { stroke: #58a6ff; }
  circle { fill: #15181c; stroke: #adb5bf; } rect { fill: #15181c; stroke: #363c44; }
}
"""


def quote_trellis() -> str:
    """The ways through the quotations that two marks may open and close, with the cheapest one."""
    marks = read_marks(SENTENCE, 0, len(SENTENCE))
    roles = [reading.role for reading in parse.read(marks)]
    x = [140 + 270 * k for k in range(len(marks) + 1)]
    y = {state: 110 + 100 * row for row, state in enumerate(STATES)}
    lines, labels = [], []
    best = parse.NONE
    for k, mark in enumerate(marks):
        cheapest: dict[tuple[int, int], tuple[float, int]] = {}
        for role, cost in costs.costs(mark):
            for before, after, more, printed in parse.STEPS[role]:
                if {before, after} <= {*STATES} and (k > 0 or before == parse.NONE) and cost + more < 4:
                    cheapest[before, after] = min(cheapest.get((before, after), (parse.FAR, 0)), (cost + more, printed))
        for (before, after), (cost, role) in sorted(cheapest.items()):
            chosen = before == best and role == roles[k]
            kind = ' class="best"' if chosen else ""
            lines.append(f'<line{kind} x1="{x[k]}" y1="{y[before]}" x2="{x[k + 1]}" y2="{y[after]}"/>')
            share = 0.5 if before == after else 0.3 if k else 0.7
            middle = x[k] + share * (x[k + 1] - x[k]), y[before] + share * (y[after] - y[before]) - 5
            labels.append(f'<text class="label" x="{middle[0]:.0f}" y="{middle[1]:.0f}">{ROLES[role]}: {cost:.2f}</text>')
        best = next(after for (before, after), (_, role) in cheapest.items() if before == best and role == roles[k])
    circles = [f'<circle cx="{x[k]}" cy="{y[state]}" r="9"/>' for k in range(len(x)) for state in STATES if k or state == parse.NONE]
    names = [f'<text class="state" x="{x[0] - 20}" y="{y[state] + 5}">{name}</text>' for state, name in STATES.items()]
    heads = [f'<text class="mark" x="{x[k] + 135}" y="50">{escape(mark.text)}</text>' for k, mark in enumerate(marks)]
    words = [f'<text class="words" x="{x[k + 1]}" y="48">{part}</text>' for k, part in enumerate(("We agree,", "he said."))]
    ends = [f'<text class="label" x="{x[-1] + 45}" y="{y[state] + 4}">end: {parse.AT_END[state]:.2f}</text>' for state in STATES]
    body = "".join([*lines, *circles, *labels, *names, *heads, *words, *ends])
    size = f'width="{x[-1] + 90}" height="350"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}><style>{STYLE}</style><rect {size} rx="6"/>{body}</svg>\n'


PICTURES = {"explain.svg": explain_view, "quote-parse.svg": quote_trellis}

if __name__ == "__main__":
    for name, picture in PICTURES.items():
        Path(__file__).with_name(name).write_text(picture(), encoding="utf-8")
