"""What seldom happens: a text for each way through the code that no other test takes. Found by measuring the coverage of branches."""

from __future__ import annotations

import pytest

import wireclean as wc
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
    "a fault behind line breaks as a program writes them": (r"She left.\n\n“I know, ”he said.", r"She left.\n\n“I know,” he said."),
}
WRAPPED = (
    "The ferry was held in the harbor for two hours while divers\nlooked for the anchor of a yacht that sank in the morning or\n"
    "later on the night before, and for the crew of it, in vain.\n"
)
DIVIDED = {
    "a speaker": "SMITH: It is not known who lost it, and nobody asked about",
    "an item": "1. The ferry sails on Monday, and on no other day of a week",
}


@pytest.mark.parametrize(("raw", "clean"), TEXTS.values(), ids=TEXTS)
def test_what_seldom_happens(raw: str, clean: str) -> None:
    assert wc.clean(raw) == clean


@pytest.mark.parametrize("line", DIVIDED.values(), ids=DIVIDED)
def test_a_line_behind_a_full_one_that_its_form_divides(line: str) -> None:
    assert f"in vain.\n\n{line}" in wc.clean(WRAPPED * 3 + line + "\n" + WRAPPED * 2)


def test_a_line_of_capitals_that_is_full_goes_on_in_no_other_line() -> None:
    heading = "THE FERRY WAS HELD IN THE HARBOR FOR TWO HOURS LAST MONDAY"
    assert f"{heading}\n\nThe ferry" in wc.clean(WRAPPED * 3 + heading + "\n" + WRAPPED * 2)


def test_dashes_are_joined_to_what_they_set_off() -> None:
    assert find_seam("It was so —", "—he said", False, Words("")) == Seam(0, "", divided=False)


def test_a_long_line_is_decoded_piece_by_piece() -> None:
    assert wc.clean("Ã©t" * 9000) == "ét" * 9000
    assert wc.clean("Ã©té " * 6000) == ("été " * 6000).strip()


def test_stories_are_compared_and_described() -> None:
    story = wc.parse("‘Yes,” he said.")
    assert story == wc.parse("‘Yes,” he said.")
    assert story != wc.parse("“Yes,” he said.")
    assert story != "“Yes,” he said."
    assert len({story, wc.parse("‘Yes,” he said.")}) == 1
    assert repr(story) == "<Story: 1 paragraphs, 1 edits>"
