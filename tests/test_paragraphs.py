r"""Paragraphs: the layouts that wire copy comes in, and what only looks like a boundary, or like none.

In the tables `/` stands for a line break, `|` divides the paragraphs that are expected.
"""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc

PARAGRAPHS = [
    "The ferry to the outer islands was held in the harbor for two hours on Sunday while divers looked for the anchor of a yacht.",
    "Nobody had been aboard when it sank, the harbor master told reporters.",
    (
        "“We found the anchor under the ferry,” said one of the divers, Ruth Amsel, who has worked in the harbor since 1998. "
        "“It was the wrong anchor, and we looked again until it was dark.”"
    ),
    "The owner lives on an island.",
    "He has not been told, because the only boat that could have brought him the news was the ferry, and the mail goes by ferry, too.",
    "A second search is planned for Tuesday, when the tide will be lower than it has been since the winter of 1987.",
]


def shown(text: str) -> str:
    return text.replace("/", "\n")


def found(text: str) -> list[str]:
    return wc.split_paragraphs(shown(text))


def wrapped(paragraphs: list[str], width: int, first: str = "", rest: str = "", between: str = "\n") -> str:
    return between.join(textwrap.fill(p, width, initial_indent=first, subsequent_indent=rest) for p in paragraphs)


LAYOUTS = {
    "one a line": "\n".join(PARAGRAPHS),
    "one a line, Windows": "\r\n".join(PARAGRAPHS),
    "one a line, old Macintosh": "\r".join(PARAGRAPHS),
    "one a line, two carriage returns": "\r\r\n".join(PARAGRAPHS),
    "one a line, line separators": "\u2028".join(PARAGRAPHS),
    "one a line, paragraph separators": "\u2029".join(PARAGRAPHS),
    "one a line, form feeds": "\f".join(PARAGRAPHS),
    "one a line, NEL": "\x85".join(PARAGRAPHS),
    "one a line, indented by no-break spaces": "\n".join("\xa0\xa0\xa0" + p for p in PARAGRAPHS),
    "one a line, indented by ideographic spaces": "\n".join("\u3000\u3000" + p for p in PARAGRAPHS),
    "one a line, indented by a tab": "\n".join("\t" + p for p in PARAGRAPHS),
    "blank lines between": "\n\n".join(PARAGRAPHS),
    "two blank lines, with spaces on them": " \n \n \n".join(PARAGRAPHS),
    "br": "<br>".join(PARAGRAPHS),
    "br twice": "<br/><BR />".join(PARAGRAPHS),
    "br with line ends": "<br>\n<br>\n".join(PARAGRAPHS),
    "p": "\n".join(f'<p class="body">{p}</p>' for p in PARAGRAPHS),
    "p, on one line": "".join(f"<p>{p}</p>" for p in PARAGRAPHS),
    "p, never closed": "<P>".join(f"{p}\n" for p in PARAGRAPHS),
    "p, wrapped": "\n".join(f"<p>{textwrap.fill(p, 70)}</p>" for p in PARAGRAPHS),
    "wrapped": wrapped(PARAGRAPHS, 56),
    "wrapped, blank lines": wrapped(PARAGRAPHS, 72, between="\n\n"),
    "wrapped, Windows": wrapped(PARAGRAPHS, 72, between="\n\n").replace("\n", "\r\n"),
    "wrapped, narrow": wrapped(PARAGRAPHS, 32, between="\n\n"),
    "wrapped, wide": wrapped(PARAGRAPHS, 100, between="\n\n"),
    "wrapped, first lines indented": wrapped(PARAGRAPHS, 64, first="    "),
    "wrapped, first lines indented by a tab": wrapped(PARAGRAPHS, 64, first="\t"),
    "wrapped, first lines indented, blank lines": wrapped(PARAGRAPHS, 64, first="   ", between="\n\n"),
    "wrapped, every line indented": wrapped(PARAGRAPHS, 70, first="   ", rest="   ", between="\n\n"),
    "wrapped, in capitals": wrapped([p.upper() for p in PARAGRAPHS], 64, first="   ", between="\n\n"),
    "wrapped, quoted as in mail": wrapped(PARAGRAPHS, 70, first="> ", rest="> ", between="\n>\n"),
    "wrapped, all but first lines indented": wrapped(PARAGRAPHS, 64, rest="   "),
    "wrapped, all but first lines indented, blank lines": wrapped(PARAGRAPHS, 64, rest="    ", between="\n\n"),
    "double-spaced": wrapped(PARAGRAPHS, 56).replace("\n", "\n\n").replace("reporters.\n\n", "reporters.\n\n\n\n"),
    "double-spaced, first lines indented": wrapped(PARAGRAPHS, 60, first="     ").replace("\n", "\n\n"),
    "double-spaced, more between paragraphs": wrapped(PARAGRAPHS, 60, between="\n\n").replace("\n", "\n\n"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_story_in_any_layout(layout: str) -> None:
    got = wc.split_paragraphs(LAYOUTS[layout])
    assert [p.removeprefix("> ").casefold() for p in got] == [p.casefold() for p in PARAGRAPHS]


@pytest.mark.parametrize("width", range(30, 130, 7))
@pytest.mark.parametrize(("first", "between"), [("", "\n\n"), ("    ", "\n"), ("\t", "\n\n")])
def test_any_width(width: int, first: str, between: str) -> None:
    assert wc.split_paragraphs(wrapped(PARAGRAPHS, width, first=first, between=between)) == PARAGRAPHS


def test_a_heading_may_stand_out_from_the_margin() -> None:
    indented = wrapped(PARAGRAPHS, 70, first="   ", rest="   ", between="\n\n")
    assert wc.split_paragraphs(f"Ferry Held\n\n{indented}") == ["Ferry Held", *PARAGRAPHS]


@pytest.mark.xfail(strict=True, reason="a paragraph's last line is full, and neither a blank line nor an indent marks the next paragraph")
def test_a_full_last_line() -> None:
    assert wc.split_paragraphs(wrapped(PARAGRAPHS, 65)) == PARAGRAPHS


RULES_OF_LAYOUTS = {
    "one a line": "paragraphs.break",
    "two blank lines, with spaces on them": "paragraphs.blank",
    "br": "paragraphs.tag",
    "wrapped": "paragraphs.wrap",
    "wrapped, first lines indented": "paragraphs.indent",
    "double-spaced, first lines indented": "paragraphs.double-spaced",
}


@pytest.mark.parametrize("layout", RULES_OF_LAYOUTS)
def test_the_rule_names_the_layout(layout: str) -> None:
    rules = [edit.rule for edit in wc.reflow_paragraphs.edits(LAYOUTS[layout])]
    assert RULES_OF_LAYOUTS[layout] in rules


@pytest.mark.parametrize(
    "text",
    [
        "The/Red Line/ was closed, the/Transit Authority/ said.",
        "The plan was first reported by/Reuters/, which cited two officials/./",
        "He told the/BBC/that he would stay, and then told /CNN/ that he would not.",
        "She was born in the village of /Ohrid/ (now part of the town), her sister said.",
        'The minister\'s "/digital shield/" will cost 4 million euros, according to the paper.',
        "The rules of the Premier League/’s oldest club, which was founded in 1862, forbid it.",
        "Das Gesetz soll nach dem Willen der/Bundes/-Regierung bis zum Sommer geändert werden.",
        "The firm (/BP/) said it would drill, according to a filing with the/Securities and Exchange Commission/.",
        "The bill, according/to/The Assembly/, has no chance of passing before the summer.",
        "NEW DELHI:/The mill that had closed in May was opened again on Friday, the owner said.",
        "Berlin./Die Fähre zu den Inseln lag am Sonntag zwei Stunden lang im Hafen fest, teilte die Reederei mit.",
        "AUBURN, Wash. —/The mill that had closed in May was opened again on Friday.",
        "In /an interview with Oprah Winfrey, /Michelle/ said that she would not run.",
        "“It was dark,” said/Ann Lee/of the firm that owns the ferry.",
        "Ann Lee, the baker, told/Radio Skye/that she had flour and no yeast.",
        "“It was dark,” Captain/Ann Lee/wrote in a letter that was read out on Monday.",
        "The ferry is owned by Acme (/NYSE/: /ACM/), which did not comment.",
        "The ferry trended as/#ferry/for two days, then it did not.",
        "The ferry, said/@ferrywatch/, was held in the harbor.",
    ],
)
def test_a_sentence_that_a_link_broke_is_whole_again(text: str) -> None:
    assert len(found(text)) == 1
    assert "".join(found(text)[0].split()) == "".join(shown(text).split())


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("He spoke to/Reuters/, the agency said on Sunday night.", "He spoke to Reuters, the agency said on Sunday night."),
        ('They call it "/a bridge/", and it is one, the mayor said.', 'They call it "a bridge", and it is one, the mayor said.'),
        ("The firm (/BP/) said that it would not drill there again.", "The firm (BP) said that it would not drill there again."),
        ("It is the city/’s oldest school, the mayor told the council.", "It is the city’s oldest school, the mayor told the council."),
    ],
)
def test_marks_at_a_link_stand_where_they_belong(text: str, joined: str) -> None:
    assert found(text) == [joined]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries/The ferry was held in the harbor for two hours on Sunday.",
        "WATCH:/The ferry was held in the harbor for two hours on Sunday while divers looked for an anchor.",
        "Enough./The ferry was held in the harbor for two hours on Sunday./Amen!",
        "Photo/“We looked for it,” she said./Video/It was dark.",
        "Share/Tweet/facebook/twitter/print/0",
        "Share /Facebook /twitter /print /",
        "Recognising the traders as part of the urban economy; and/Setting clear rules for them, which others must follow.",
        "CITY APPROVES BUDGET/https://wire.example/city-approves-budget/The council met on Monday.",
        "Northlake Ladder recalls its folding model in Minnesota/Feb 02, 2026, 08:30 ET/DULUTH — Ladders were recalled.",
        "The bell has rung for nobody,/The chalk is in the tin,/And if you find the door ajar/It’s just the wind come in.",
        "the bell has rung for nobody/the chalk is in the tin/and if you find the door ajar/it’s just the wind come in",
        "Ingredients/• 12 kg potatoes/• salt/Method/1. Peel the potatoes./2. Add the leeks.",
        "What you can do:/vypnout plyn a elektřinu a odejít z domu/zavřít všechna okna a dveře v celém domě",
        "WALT: Thanks, Ari./ARI: Good evening./WALT: And good night.",
        "A man walks past the closed bank in Lisbon on Monday. (Photo: L. Sá)/The bank has been closed since May.",
        "Man walks past a closed bank in the old town of Lisbon/By Ann Lee/LISBON (AP) — A bank closed.",
        "What the new rules mean for people who rent in the capital/iPhone owners will be able to pay by phone.",
        "How the judges ruled/The justices relied on an understanding of 1898.",
        "SVP-Parteitag: Chiesa ruft zum Widerstand gegen die Asylpolitik auf/Die Delegierten haben eine Initiative lanciert.",
        "Abe also said:/“The launch is an act of violence.”",
        "Key points/-Ferry held for two hours/-Anchor not found",
        "The ferry was held in the harbor for two hours on Sunday./” We looked for it,” she said.",
        "He never said what he meant by that in the interview/* The paper has since pulled the story.",
    ],
)
def test_lines_that_are_paragraphs_stay_apart(text: str) -> None:
    assert found(text) == [line.strip() for line in shown(text).split("\n") if line]


def test_the_pieces_around_links_are_no_narrow_column() -> None:
    story = [
        "Island waits for yeast as ferry stays in port",
        "Ann Lee",
        "The Scottish government |declined to comment| on Tuesday, but |a minister|, speaking on condition of anonymity, called it odd.",
        "Inga Moe|, the baker, told Radio Orkney that she had flour but no yeast, according to a |transcript| published by the station.",
        "“We do not eat cake,” Ms. Moe |wrote on Sunday|, in a post that has been |shared 4,000 times| since then.",
        "Mr. Sinclair, who was |elected in 2022|, has said that the island |“cannot wait”| for money from Edinburgh.",
        "Read our |earlier story| about the ferry and the people who depend on it.",
    ]
    assert wc.split_paragraphs("\n".join(story).replace("|", "\n")) == [paragraph.replace("|", "") for paragraph in story]


def test_an_address_is_no_piece_of_a_sentence() -> None:
    lines = ["Nobody was aboard. (Photo: L. Sá)", "wire.news/ferries/0417"]
    assert wc.split_paragraphs("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "text",
    [
        "The talks went on until after midnight in the capital|but nothing came of them, the minister said.",
        "The plan was first reported by the|Associated Press|, which cited two officials.",
        "Subhead|iPhone owners will be able to pay.",
        "He wrote: “I am well.|“I shall be home in May.”",
        "The end.Next to it, the beginning.",
    ],
)
def test_nothing_is_joined_across_a_blank_line_and_nothing_is_divided(text: str) -> None:
    story = text.replace("|", "\n\n")
    assert wc.reflow_paragraphs.edits(story) == []


WIRE = """\
RM
f2541reute
b f BC-ZINC-PRICES   06-18 0105

ZINC PRODUCERS RAISE PRICES IN MAY
    LONDON, May 18 - Two producers of zinc raised their prices
by 30 dlrs a tonne, the second rise this month, a trader
said.
    "It was due," one trader said.
    MTH     LAST   HIGH     LOW   PR.SET
    MAY     820    825      811   818
    Shr 11 cts vs nine cts
    Net 1.2 mln vs 980,000
    The rise was smaller than that of March, when stocks were at
their lowest since 1979, and it came as a surprise only to those
who had sold.
 REUTER

"""


def test_old_wire_copy() -> None:
    assert wc.split_paragraphs(WIRE) == [
        "RM",
        "f2541reute",
        "b f BC-ZINC-PRICES   06-18 0105",
        "ZINC PRODUCERS RAISE PRICES IN MAY",
        "LONDON, May 18 - Two producers of zinc raised their prices by 30 dlrs a tonne, the second rise this month, a trader said.",
        '"It was due," one trader said.',
        "MTH     LAST   HIGH     LOW   PR.SET",
        "MAY     820    825      811   818",
        "Shr 11 cts vs nine cts",
        "Net 1.2 mln vs 980,000",
        (
            "The rise was smaller than that of March, when stocks were at their lowest since 1979, and it came as a surprise only to those "
            "who had sold."
        ),
        "REUTER",
    ]


BROWSER = """\
   The Ledger of Small Things

   Town buys back its own clock
   A town in the hills has paid $1,250 at auction for a clock that
   hung in its school until 1974, when a janitor took it home to
   mend it, and it never came back.
   [clock.jpg]

   The council had set three conditions:

     * The price was not to pass $1,300, with the fee of the auction
       house included.
     * Nobody was to mention the janitor, who was at the auction and
       bid for the clock himself.

   Kolb broke the second within the hour.
   Advertisement

   Ada Fenn, 81, who wound it as a pupil, will set the clock on Monday.
"""


def test_a_text_browsers_dump() -> None:
    assert wc.split_paragraphs(BROWSER) == [
        "The Ledger of Small Things",
        "Town buys back its own clock",
        (
            "A town in the hills has paid $1,250 at auction for a clock that hung in its school until 1974, when a janitor took it home to "
            "mend it, and it never came back."
        ),
        "[clock.jpg]",
        "The council had set three conditions:",
        "* The price was not to pass $1,300, with the fee of the auction house included.",
        "* Nobody was to mention the janitor, who was at the auction and bid for the clock himself.",
        "Kolb broke the second within the hour.",
        "Advertisement",
        "Ada Fenn, 81, who wound it as a pupil, will set the clock on Monday.",
    ]


def test_chinese_and_japanese_lines_join_without_a_space() -> None:
    story = (
        "　　港の渡し船は日曜日、沈んだヨットのいかりを潜水士が探すあいだ、二時間にわたって\n"
        "出港を見合わせた。港長によると、ヨットには誰も乗っていなかったという。いかりは渡し\n"
        "船の真下で見つかったが、別の船のものだった。\n"
        "　　持ち主は島に住んでおり、まだ知らされていない。知らせを運べる船は渡し船だけであ\n"
        "り、郵便も渡し船で運ばれるからだ。\n"
    )
    assert wc.split_paragraphs(story) == [
        (
            "港の渡し船は日曜日、沈んだヨットのいかりを潜水士が探すあいだ、二時間にわたって出港を見合わせた。"
            "港長によると、ヨットには誰も乗っていなかったという。いかりは渡し船の真下で見つかったが、別の船のものだった。"
        ),
        "持ち主は島に住んでおり、まだ知らされていない。知らせを運べる船は渡し船だけであり、郵便も渡し船で運ばれるからだ。",
    ]


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("the har-", "bor was closed", "the harbor was closed"),
        ("the Har-", "bor Street school", "the Harbor Street school"),
        ("the anti-", "inflation plan", "the anti-inflation plan"),
        ("a 2.1-", "billion-dollar deal", "a 2.1-billion-dollar deal"),
        ("from 1986-", "87 onward", "from 1986-87 onward"),
        ("the EU-", "Standards were met", "the EU-Standards were met"),
        ("both short-", "and long-term plans", "both short- and long-term plans"),
        ("Ein-", "und Ausfuhr von Holz", "Ein- und Ausfuhr von Holz"),
        ("the plan -", "if it is one - failed", "the plan - if it is one - failed"),
        ("the plan --", "if it is one -- failed", "the plan -- if it is one -- failed"),
        ("the plan--", "if it is one--failed", "the plan--if it is one--failed"),
        ("the plan—", "if it is one—failed", "the plan—if it is one—failed"),
        ("the plan —", "if it is one — failed", "the plan — if it is one — failed"),
        ("the har\N{SOFT HYPHEN}", "bor was closed", "the harbor was closed"),
        ("see https://wire.example/the-", "harbor.html for more", "see https://wire.example/the-harbor.html for more"),
    ],
)
def test_hyphens_and_dashes_at_a_line_end(left: str, right: str, joined: str) -> None:
    body = "The harbor was quiet on Sunday, and nobody who lives near it saw the yacht go down, the ferry's captain told reporters."
    start = "Nobody knows the depth of the water there, but as to "
    story = wrapped([body], len(start + left)) + f"\n\n{start}{left}\n{right}."
    assert wc.split_paragraphs(story) == [body, f"{start}{joined}."]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("<p>Rain.</p>\n<p>Sun.</p>", "Rain.\n\nSun."),
        ("Rain.<br>Sun.<br/><br />Wind.", "Rain.\n\nSun.\n\nWind."),
        ('<P ALIGN="left">Rain.<P>Sun.', "Rain.\n\nSun."),
        ("FTC CHARGES KRAFT <KRA>", "FTC CHARGES KRAFT <KRA>"),
        ("Phillips Petroleum <P> said it would sell <The Palace>.", "Phillips Petroleum <P> said it would sell <The Palace>."),
        ("Burlington Resources <BR> and <P.N> rose.", "Burlington Resources <BR> and <P.N> rose."),
        ("<pre>x</pre> <b>bold</b> <phone>", "<pre>x</pre> <b>bold</b> <phone>"),
        ("a < b, p > q", "a < b, p > q"),
    ],
)
def test_only_p_and_br_are_tags(raw: str, clean: str) -> None:
    assert wc.reflow_paragraphs(raw) == clean


@pytest.mark.parametrize("raw", ["", " ", "\n", "\r\n \r\n", "<p></p>", "<br>", "\u3000\n\xa0", ">", "> \n>"])
def test_a_text_without_ink_has_no_paragraphs(raw: str) -> None:
    assert wc.reflow_paragraphs(raw) == ""
    assert wc.split_paragraphs(raw) == []


def test_split_paragraphs_takes_a_text() -> None:
    with pytest.raises(TypeError, match="raw must be a str, not NoneType"):
        wc.split_paragraphs(None)  # type: ignore[arg-type]


sentences = st.lists(st.sampled_from(" ".join(PARAGRAPHS).split()), min_size=1, max_size=40).map(" ".join)


@given(
    st.lists(sentences | texts, max_size=8), st.sampled_from(["\n", "\n\n", "\r\n", "\n    ", " \n", "<br>", "\n> "]), st.integers(20, 90)
)
def test_what_comes_out_is_in_shape(parts: list[str], between: str, width: int) -> None:
    raw = between.join(textwrap.fill(part, width) if " " in part else part for part in parts)
    once = wc.reflow_paragraphs(raw)
    assert once == once.strip()
    assert all(part and part == part.strip() and len(part.replace("\x85", "").splitlines()) == 1 for part in once.split("\n\n")) or not once
    assert wc.reflow_paragraphs(once) == once
    assert wc.split_paragraphs(raw) == (once.split("\n\n") if once else [])


@given(st.lists(sentences | texts, max_size=8).map("\n".join))
def test_letters_and_digits_stay(raw: str) -> None:
    before = after = ""
    for edit in wc.reflow_paragraphs.edits(raw):
        if edit.rule != "paragraphs.tag":
            before += raw[edit.start : edit.end]
            after += edit.text
    assert [c for c in before if c.isalnum()] == [c for c in after if c.isalnum()]


@pytest.mark.parametrize(
    "unit",
    ["\n", " ", " \n", "a\n", "a\n\n", "a b ", "- ", "-\n", "<br>", "<p ", "<", "> \n", "(", "[", "。\n", "\t", "\r", "a-\n", "1. \n"],
)
def test_any_text_in_linear_time(unit: str) -> None:
    """A quadratic walk over this much text would not come back."""
    assert isinstance(wc.reflow_paragraphs(unit * (30_000 // len(unit))), str)
