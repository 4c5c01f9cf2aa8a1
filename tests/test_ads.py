"""What goes as an ad marker, what stays, and how the wound closes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireclean as wc
from wireclean.markers import MARKERS, Marker

ROME = "Rain fell in Rome."
NOON = "It stopped at noon."

LINES = [
    "Advertisement",
    "ADVERTISEMENT",
    "advertisement",
    "- Advertisement -",
    "*** Advertisement ***",
    "Advertisement 2",
    "............ Advertisement ............",
    "\N{NO-BREAK SPACE}Advertisement\N{NO-BREAK SPACE}",
    "\N{ZERO WIDTH SPACE}Advertisement",
    "Adver\N{SOFT HYPHEN}tisement",
    "Annonsør\N{SOFT HYPHEN}innhold",
    "PUBLICITE",
    "[ad#ad-2]",
    "{{ad.text}}",
    "AdvertisementAdvertisement",
    "Advertisement Advertisement",
    "Advertisement 3Story continues below",
    "Advertisement · Scroll to continue",
    "Advertisement Continue reading the main story",
    "Story Continued Below",
    "The article continues after this ad",
    "Continue reading below the advertisement...",
    "advertisementDon't want to see this? Remove ads",
    "Ｓｐｏｎｓｏｒｅｄ ｃｏｎｔｅｎｔ",
    "广告",
    "[PR]",
    "【PR】Ten hotels by the sea",
    "Hotels by the sea (Anzeige)",
    "Hotels by the sea [Werbung]",
    "Hotels | ANZEIGE",
    "海辺の宿 | 広告",
    "Anzeige: Ten hotels by the sea",
    "Sponsored by Acme Tools",
    "ADVERTISEMENT – Acme Homes",
    "Advertiser Content From Acme",
    "You can skip this ad in 5 seconds",
    "Ad: Position3",
]

STAYS = [
    "Advertising revenue falls",
    "Advertisement spending fell in June",
    "Ad sales boost profit",
    "Anzeige gegen Minister",
    "Polizei erstattet Anzeige",
    "Hotel spielen Anzeige",
    "Sponsored bill passes",
    "Reklama: how it works",
    "Publicidad: el mercado crece",
    "Is this an advertisement?",
    "Werbung?",
    "Werbung 2024",
    "Advertising 1,234 1,302",
    "Story continues below the gallery",
    "This podcast is sponsored by a bank.",
    "Sponsored by the bank, the bill passed.",
    "San Juan (PR)",
    "Please stop here.",
    "Who?",
]


@pytest.mark.parametrize("joint", ["\n\n", "\n", "\n \n", "\r\n"], ids=["blank line", "line break", "white line", "CRLF"])
@pytest.mark.parametrize("line", LINES)
def test_a_line_of_a_marker_s_words_goes(line: str, joint: str) -> None:
    assert wc.remove_ads(f"{ROME}{joint}{line}{joint}{NOON}").split() == f"{ROME} {NOON}".split()


@pytest.mark.parametrize("joint", ["\n\n", "\n"], ids=["blank line", "line break"])
@pytest.mark.parametrize("line", STAYS)
def test_a_line_that_merely_contains_them_stays(line: str, joint: str) -> None:
    assert wc.remove_ads.edits(f"{ROME}{joint}{line}{joint}{NOON}") == []


@pytest.mark.parametrize(
    "text",
    [
        "He placed a newspaper\nadvertisement.\nIt ran on Friday.",
        "Die Polizei erstattete\nAnzeige.",
        "Sie sahen die\nWerbung\nund lachten.",
        "The bill was\nsponsored by\nthe senator.",
        "The\nadvertisement\nsays so.",
        "It is called Online-\nWerbung\nin German.",
        "They sell clothes,\nadvertisements,\nand time.",
        "The shares are called\nADS\nin New York.",
        "Elle perd son rang dans la\npublicité\nLe groupe recule.",
        "If you see nothing, please\ndisable your ad blocker.\nThen try again.",
    ],
)
def test_a_line_of_a_sentence_stays(text: str) -> None:
    assert wc.remove_ads.edits(text) == []


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"{ROME}\n\nAd\n\n{NOON}", f"{ROME}\n\n{NOON}"),
        (f"{ROME}\nAd\n{NOON}", f"{ROME}\nAd\n{NOON}"),
        (f"{ROME}\nAd\n{NOON}\nAd", f"{ROME}\n\n{NOON}"),
        (f"{ROME}\n\nPR\n\n{NOON}", f"{ROME}\n\nPR\n\n{NOON}"),
        (f"PR\n\n{ROME}\n\nPR\n\n{NOON}", f"{ROME}\n\n{NOON}"),
    ],
)
def test_a_short_word_goes_only_with_evidence(text: str, clean: str) -> None:
    assert wc.remove_ads(text) == clean


@pytest.mark.parametrize(
    ("text", "clean", "rule"),
    [
        ("a reference to the\n\nAdvertisement\n\nrecent news.", "a reference to the recent news.", "ads.cut"),
        ("a reference to the\nAdvertisement\n\nAdvertisement 2\nrecent news.", "a reference to the recent news.", "ads.cut"),
        ("It ended.\n\nAdvertisement\n\nrecent news.", "It ended.\n\nrecent news.", "ads.slot"),
        ("A headline\n\nAdvertisement\n\nRecent news.", "A headline\n\nRecent news.", "ads.slot"),
        ("It ended. \n\n\n\nAdvertisement\n\n\n\n    Recent news.", "It ended.\n\n    Recent news.", "ads.slot"),
        ("Advertisement\n\nRecent news.", "Recent news.", "ads.slot"),
        ("Recent news.\n\nAdvertisement\n", "Recent news.", "ads.slot"),
        ("Advertisement", "", "ads.slot"),
    ],
)
def test_the_wound_closes(text: str, clean: str, rule: str) -> None:
    assert wc.remove_ads(text) == clean
    assert wc.remove_ads.edits(text)[-1].rule == rule


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("It was the fashion.AdvertisementDion agrees.", "It was the fashion.\n\nDion agrees."),
        ("Trois ponts sont fermés.Publicité« J’ai froid », dit-il.", "Trois ponts sont fermés.\n\n« J’ai froid », dit-il."),
        ("He agreed.”AdvertisementAdvertisementThe bank did not.", "He agreed.”\n\nThe bank did not."),
        ("Il y a 800 unités.Publicité8h25 - Le village ouvre.", "Il y a 800 unités.\n\n8h25 - Le village ouvre."),
        ("Er kam. AnzeigeLesen Sie auch dies.", "Er kam.\n\nLesen Sie auch dies."),
        ("Er kam.Werbung Dann ging er.", "Er kam.\n\nDann ging er."),
        ("WERBUNGTausende kamen.", "Tausende kamen."),
        ("Foto: Jan MeyerAdvertisement“Nein”, sagte er.", "Foto: Jan Meyer\n\n“Nein”, sagte er."),
        (
            "They left.Advertisement 2Story continues belowThis advertisement has not loaded yet.Then they came.",
            "They left.\n\nThen they came.",
        ),
        ("It was election day. Advertisement Continue reading the main story Smith won.", "It was election day.\n\nSmith won."),
        ("They left.Advertisement", "They left."),
        ("They left for Rome. Advertisement", "They left for Rome."),
        ("Acabou.Continua após a publicidadeO jogo seguiu.", "Acabou.\n\nO jogo seguiu."),
        ("Acabou.SEGUE APÓS A PUBLICIDADEEle seguiu.", "Acabou.\n\nEle seguiu."),
        ("Full Screen Close Skip Ad x The cup final", "Full Screen Close x The cup final"),
    ],
)
def test_a_marker_in_a_line_is_cut_out(text: str, clean: str) -> None:
    assert wc.remove_ads(text) == clean
    assert {edit.rule for edit in wc.remove_ads.edits(text)} == {"ads.inline"}


@pytest.mark.parametrize(
    "text",
    [
        "They fell. Advertisement sales rose.",
        "They fell. Advertisement Standards ruled.",
        "They fell. Werbung wirkt.",
        "Er las die KLEINANZEIGEN und ging.",
        "Mehr WERBUNGEN kamen.",
        "The Advertisement Act, he said.",
        "See the “Advertisement” label.",
        "An OnlineWerbung",
        "Sign up Continue reading the main story Please wait",
        "They fell. Advertisement\nrevenue rose.",
        "It said: Advertisement",
        "They fell.Advertisements sell.",
    ],
)
def test_a_marker_s_words_in_a_sentence_stay(text: str) -> None:
    assert wc.remove_ads.edits(text) == []


def test_your_own_markers() -> None:
    mine = wc.remove_ads.using(extra=["Our house has rooms", Marker("en", "ui", "line", "(rent|buy) now", "Rent now", "Rent nowhere")])
    assert mine(f"{ROME}\n\n— OUR HOUSE has rooms! —\n\nBuy now\n\n{NOON}") == f"{ROME}\n\n{NOON}"
    assert [edit.rule for edit in mine.edits(f"{ROME}\n\nOur house has rooms")] == ["ads.extra"]
    assert mine.edits("Our house has rooms to let.") == []


def test_a_rule_can_be_left_out() -> None:
    text = f"{ROME}\n\nAdvertisement\n\nStory continues below\n\n{NOON}"
    assert wc.remove_ads.using(skip=["ads.continue"])(text) == f"{ROME}\n\nStory continues below\n\n{NOON}"
    assert wc.remove_ads.using(skip=["ads.slot"])(text) == f"{ROME}\n\nAdvertisement\n\n{NOON}"
    assert wc.remove_ads.using(skip=["ads"])(text) == text


pieces = st.one_of(
    st.sampled_from([row.hit for row in MARKERS if row.language in ("en", "de", "fr", "ja")]),
    st.sampled_from([row.miss for row in MARKERS if row.language in ("en", "de", "fr", "ja")]),
    st.sampled_from([ROME, NOON, "the end of", "and so on", "Ad", "“Yes,” he said.", "Advertisement", "Anzeige"]),
    st.text(alphabet="aA .,\n“”-", max_size=6),
)
joined = st.lists(st.tuples(pieces, st.sampled_from(["\n\n", "\n", " ", "", "\n \n"])), max_size=8).map(
    lambda parts: "".join(a + b for a, b in parts)
)


@given(joined)
def test_edits_only_take_away(text: str) -> None:
    for edit in wc.remove_ads.edits(text):
        assert edit.text in ("", " ", "\n\n")
        assert edit.rule.split(".")[0] == "ads"


@given(joined)
def test_a_clean_text_stays_clean(text: str) -> None:
    once = wc.remove_ads(text)
    assert wc.remove_ads(once) == once
