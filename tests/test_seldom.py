"""What seldom happens: a text for each way through the code that no other test takes. Found by measuring the coverage of branches."""

from __future__ import annotations

import pytest

import wireclean as wc
from wireclean.characters_mojibake import decoded
from wireclean.edits import splice
from wireclean.paragraphs_seams import Seam, Words, find_seam

TEXTS = {
    "a glued marker in capitals before an abbreviation": (
        "It ended.ADVERTISEMENTU.S. rain fell.",
        "It ended.ADVERTISEMENTU.S. rain fell.",
    ),
    "a tab beside double spaces": ("Rain\tfell  again.", "Rain\tfell again."),
    "a thin space between two closing marks": ("“He said ‘no.’\u2009”", "“He said ‘no.’\u2009”"),
    "entities escaped eleven times": ("Wind " + "&" + "amp;" * 10 + "lt; 3", "Wind < 3"),
    "a letter escaped by a program": (r"The caf\xe9 opens.", "The café opens."),
    "bytes of a mail that are no text": ("=E2=80=3D", "=E2=80=3D"),
    "entities without their ampersand": ("It is nbsp;cold hellip; lt;3 quot;a quot;", 'It is cold … <3 "a"'),
    "a mark that may have been a dash": ('Saidâ€" and â€œno', 'Saidâ€" and “no'),
    "a mark broken twice, its last byte lost": ("Ã¢â‚¬ no Ã¢â‚¬Â said â€œno", "“no” said “no"),
    "letters broken once and twice": ("caf\xc3\x83\xc2\xa9 â‚¬â„¢ Ã©Â Ã \xa0", "café €™ é\xa0à"),
    "a dateline with a time of day": ("OSLO, May 3, 2024, 3:48: Rain fell on the town.", "OSLO, May 3, 2024, 3:48: Rain fell on the town."),
    "two places and no dash": (
        "OSLO, Norway and ROME, Italy Ferries sail again, he said.",
        "OSLO, Norway and ROME, Italy Ferries sail again, he said.",
    ),
    "an agency before a title and a name": (
        "(CNN) Mayor Jan Berg on Monday opened the harbor again.",
        "(CNN) — Mayor Jan Berg on Monday opened the harbor again.",
    ),
    "a site and a date": ("HarborNews.com - May 03, 2019 - The ferry sails.", "HarborNews.com - May 03, 2019 - The ferry sails."),
    "a date and an unknown agency, and no dash": (
        "May 3 (Harbor News) Under the new rules the ferries sail at night.",
        "May 3 (Harbor News) Under the new rules the ferries sail at night.",
    ),
    "a date and an agency before the place": (
        "MAY 3, 2019 (REUTERS) - OSLO -- The ferry sails.",
        "OSLO, MAY 3, 2019 (REUTERS) — The ferry sails.",
    ),
    "a lead that begins with the place": (
        "ANKARA, Turkey (AP) -- Ankara has no harbor, the mayor said.",
        "ANKARA, Turkey (AP) — Ankara has no harbor, the mayor said.",
    ),
    "a place, and a team of its name": (
        "Oslo, OH (Sports Network) - Oslo Bears have a new owner, the club said.",
        "OSLO, OH (Sports Network) — Oslo Bears have a new owner, the club said.",
    ),
    "words that begin like a byline": (
        "Ferry Sails By the Sea By Ann Lee The ferry sails By Monday.",
        "Ferry Sails By the Sea By Ann Lee The ferry sails By Monday.",
    ),
    "an apostrophe behind a bracket": ("Jan [Berg]‘s ferry sails, he said.", "Jan [Berg]’s ferry sails, he said."),
    "two dots before a mark": ("“I know..”he said.", "“I know..” he said."),
    "a double mark for an apostrophe": ('l"arbre, he said, I”ll go', "l’arbre, he said, I’ll go"),
    "a line between dashes": (
        "The owner of the\nFerry Line\n—a man of the town—\nleft.",
        "The owner of the\n\nFerry Line\n\n—a man of the town—\n\nleft.",
    ),
    "a Japanese sentence in the next line": (
        "   港の役所は月曜日、強い風のためフェリーが火曜日の朝まで港にとどまると発表した。乗客はおよそ三百人で\n   全員無事だという\n",
        "港の役所は月曜日、強い風のためフェリーが火曜日の朝まで港にとどまると発表した。乗客はおよそ三百人で全員無事だという",
    ),
    "entities escaped forty times, each time another character of theirs": ("Wind &lt" + "&semi" * 40 + "; 3", "Wind < 3"),
    "a rank among entities without their ampersand": (
        "Jan #39;s team is ranked #16; and the others #12; and #48; he said.",
        "Jan's team is ranked #16; and the others #12; and #48; he said.",
    ),
    "a byte behind a letter that no encoding knows": ("The caf\xe9\x9d opens.", "The café opens."),
    "columns that begin with a region": (
        "FERRIES   NORWAY   (AP) - The ferry sails again, he said.",
        "FERRIES   NORWAY   (AP) - The ferry sails again, he said.",
    ),
    "a place with its comma, and a site in the next paragraph": (
        "OSLO,\n\nHarbor News - The ferry sails again, he said.",
        "OSLO,\n\nHarbor News - The ferry sails again, he said.",
    ),
    "six places": (
        "OSLO/BERGEN/ROME/PARIS/LONDON/MADRID (Reuters) - The ferry sails again, he said.",
        "OSLO/BERGEN/ROME/PARIS/LONDON/MADRID (Reuters) — The ferry sails again, he said.",
    ),
    "more places than a dateline has": (
        "OSLO/BERGEN/ROME/PARIS/LONDON/MADRID/VIENNA (Reuters) - The ferry sails again, he said.",
        "OSLO/BERGEN/ROME/PARIS/LONDON/MADRID/VIENNA (Reuters) - The ferry sails again, he said.",
    ),
    "a hyphen between the credit and the lead, no space on either side": (
        "OSLO (AP)-The ferry sails again, he said.",
        "OSLO (AP) — The ferry sails again, he said.",
    ),
    "a line in capitals with no space between two words": ("OSLO_THE FERRY SAILS.", "OSLO_THE FERRY SAILS."),
    "an agency in parentheses in the paragraph behind a place": (
        "OSLO\n\n(Reuters) - The ferry sails again, he said.",
        "OSLO (Reuters) — The ferry sails again, he said.",
    ),
    "an unknown name there": (
        "OSLO\n\n(Harbor News) - The ferry sails again, he said.",
        "OSLO\n\n(Harbor News) - The ferry sails again, he said.",
    ),
    "an opening mark that ends a word which loses no letter": ("The name,’’the‘, is gone.", "The name, “the”, is gone."),
    "a fault behind line breaks as a program writes them": (r"She left.\n\n“I know, ”he said.", r"She left.\n\n“I know,” he said."),
}
WRAPPED = (
    "The ferry was held in the harbor for two hours while divers\nlooked for the anchor of a yacht that sank in the morning or\n"
    "later on the night before, and for the crew of it, in vain.\n"
)
DIVIDED = {
    "a note in brackets": "[The ferry line had said on Sunday that its ship is sound.]",
    "a row of a table": "Monday morning    two of the older ships    three hundred of them",
    "a row of a table with tabs": "Monday morning\ttwo of the older ships\tthree hundred of them",
    "a speaker": "SMITH: It is not known who lost it, and nobody asked about",
    "an item": "1. The ferry sails on Monday, and on no other day of a week",
}


@pytest.mark.parametrize(("raw", "clean"), TEXTS.values(), ids=TEXTS)
def test_what_seldom_happens(raw: str, clean: str) -> None:
    assert wc.clean(raw) == clean


@pytest.mark.parametrize("line", DIVIDED.values(), ids=DIVIDED)
def test_a_line_behind_a_full_one_that_its_form_divides(line: str) -> None:
    assert f"in vain.\n\n{line}" in wc.clean(WRAPPED * 3 + line + "\n" + WRAPPED * 2)


def test_a_quotation_begins_a_paragraph_where_another_fills_its_line() -> None:
    first, second = (
        "The mayor of the town said to a crowd: “That is all I know.”",
        "“The ferry will sail again when the anchor is found by them,",
    )
    assert f" {first}\n\n{second} and" in wc.clean(WRAPPED * 3 + f"{first}\n{second}\nand not a day before,” he said.\n" + WRAPPED * 2)


def test_a_heading_behind_a_full_line_that_ends_its_paragraph() -> None:
    before, after = (
        "The ferry was held in the harbor for three hours on Monday.",
        "The ferry was held in the harbor for four hours on Tuesday,",
    )
    assert f" {before}\n\nWeather\n\n{after} and" in wc.clean(WRAPPED * 3 + f"{before}\nWeather\n{after}\nand sailed.\n" + WRAPPED * 2)


def test_a_short_line_is_full_before_a_word_that_is_too_long_for_it() -> None:
    before, short = "The ferry was held in the harbor for three hours on Monday.", "What the line said to them is at"
    address = "https://harbor.example/ferries-held-in-the-harbor-on-monday"
    assert f" {before} {short} {address}" in wc.clean(WRAPPED * 3 + f"{before}\n{short}\n{address}\n" + WRAPPED * 2)


def test_a_row_of_a_table_behind_a_full_line() -> None:
    before, row = "The ferry was held in the harbor for three hours while the", "Monday morning\ttwo of the older ships\tthree hundred pass"
    assert f" {before}\n\n{row}" in wc.clean(WRAPPED * 3 + f"{before}\n{row}\n" + WRAPPED * 3)


def test_a_line_longer_than_the_others_goes_on_where_the_next_begins_in_lower_case() -> None:
    long = "The ferry line owns two ships, of which the older one was built in 1961 in Bergen, and is to be sold"
    assert wc.clean(f"{WRAPPED * 5}{long}\nby the end of May.").endswith(f" {long} by the end of May.")
    assert wc.clean(f"{WRAPPED * 5}{long}\nwh").endswith(f" {long} wh")
    capital = "The harbor of the town wants to buy it and to give it back"
    assert wc.clean(f"{WRAPPED * 5}{long} (it said)\n{capital}\nits old name.").endswith(f" (it said)\n\n{capital} its old name.")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Is it late?’’\nNo, it is not.", "Is it late?”\nNo, it is not."),
        ("The ferry sails. ”\nIt is late.", "The ferry sails. ”\nIt is late."),
        ("”We know it\n‘ he said.", "“We know it\n” he said."),
        ("‘We know it:\n“ , he said.", "“We know it:\n” , he said."),
        ("She wrote:\n“\nWe know it.\n’’\nand left.", "She wrote:\n“\nWe know it.\n”\nand left."),
    ],
)
def test_quotation_marks_at_a_line_break(raw: str, clean: str) -> None:
    assert wc.repair_quotes(f"{raw}\n\nAll left.") == f"{clean}\n\nAll left."


def test_a_place_that_a_dash_is_glued_to_which_was_misread() -> None:
    dateline = wc.find_dateline("OSLOâ€” The ferry sails again, he said.")
    assert dateline is not None
    assert (dateline.raw, dateline.places[0].city) == ("OSLOâ€” ", "OSLO")


def test_a_line_of_capitals_that_is_full_goes_on_in_no_other_line() -> None:
    heading = "THE FERRY WAS HELD IN THE HARBOR FOR TWO HOURS LAST MONDAY"
    assert f"{heading}\n\nThe ferry" in wc.clean(WRAPPED * 3 + heading + "\n" + WRAPPED * 2)


def test_dashes_are_joined_to_what_they_set_off() -> None:
    assert find_seam("It was so —", "—he said", False, Words("")) == Seam(0, "", divided=False)


def test_a_long_line_is_decoded_piece_by_piece() -> None:
    assert wc.clean("Ã©t" * 9000) == "ét" * 9000
    assert wc.clean("Ã©té " * 6000) == ("été " * 6000).strip()


def test_a_page_break_between_two_line_ends_is_none() -> None:
    assert wc.fix_characters("The ferry sails.\r\f\r\nIt is late.") == "The ferry sails.\n\nIt is late."


def test_what_is_decoded_is_all_of_it() -> None:
    """Java writes NUL as two bytes that stand for it in no other UTF-8; read as Windows-1252, it is À€."""
    line = "The cafÃ©À€"
    assert splice(line, decoded(line)) == "The café\0"
    assert wc.clean(line) == "The café"


def test_stories_are_compared_and_described() -> None:
    story = wc.parse("‘Yes,” he said.")
    assert story == wc.parse("‘Yes,” he said.")
    assert story != wc.parse("“Yes,” he said.")
    assert story != "“Yes,” he said."
    assert len({story, wc.parse("‘Yes,” he said.")}) == 1
    assert repr(story) == "<Story: 1 paragraphs, 1 edits>"
