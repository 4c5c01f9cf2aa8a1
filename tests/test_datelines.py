"""Datelines: found, read, set and stripped, in the forms that wires give them; and what only looks like one."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc
from wireclean import datelines
from wireclean.dateline_evidence import may_be_enough, weigh
from wireclean.dateline_grammar import Reader

LEAD = "The council said on Monday that the old bridge would close for repairs."
strip = wc.normalize_dateline.using(style="strip")


class Row(NamedTuple):
    """A dateline as a wire gives it, what is read in it, and how it is set."""

    raw: str
    city: str | None
    region: str | None
    date: str | None
    agencies: tuple[str, ...]
    set_as: str


ROWS = [
    # the United States and Canada
    Row("PULLMAN, Wash. (AP) _ ", "PULLMAN", "Wash.", None, ("AP",), "PULLMAN, Wash. (AP) — "),
    Row("PULLMAN, Wash.(AP) - ", "PULLMAN", "Wash.", None, ("AP",), "PULLMAN, Wash. (AP) — "),
    Row("Kalispell, MT -- ", "Kalispell", "MT", None, (), "KALISPELL, MT — "),
    Row("SALINA KS (KWCH) - ", "SALINA", "KS", None, ("KWCH",), "SALINA, KS (KWCH) — "),
    Row("McALLEN, Texas (AP) — ", "McALLEN", "Texas", None, ("AP",), "McALLEN, Texas (AP) — "),
    Row("McAllen, Texas (CNN) — ", "McAllen", "Texas", None, ("CNN",), "McALLEN, Texas (CNN) — "),
    Row("EL PASO, Texas, Oct. 4 (UPI) -- ", "EL PASO", "Texas", "Oct. 4", ("UPI",), "EL PASO, Texas, Oct. 4 (UPI) — "),
    Row("TAMPA. Fla. (AP) - ", "TAMPA", "Fla.", None, ("AP",), "TAMPA, Fla. (AP) — "),
    Row("AUSTIN, Texas (KXAN/AP) – ", "AUSTIN", "Texas", None, ("KXAN", "AP"), "AUSTIN, Texas (KXAN/AP) — "),
    Row("Canadian Press - REGINA, Sask. (CP) - ", "REGINA", "Sask.", None, ("CP",), "REGINA, Sask. (Canadian Press/CP) — "),
    Row("Toronto (CNN)", "Toronto", None, None, ("CNN",), "TORONTO (CNN) — "),
    Row("Tallinn, EstoniaCNN  — ", "Tallinn", "Estonia", None, ("CNN",), "TALLINN, Estonia (CNN) — "),
    Row("(CNN)", None, None, None, ("CNN",), "(CNN) — "),
    Row("(Reuters) - ", None, None, None, ("Reuters",), "(Reuters) — "),
    Row("Oct 6 (Reuters) - ", None, None, "Oct 6", ("Reuters",), "Oct 6 (Reuters) — "),
    Row("AP - ", None, None, None, ("AP",), "(AP) — "),
    # releases
    Row("OSLO, May 4, 2019 /PRNewswire/ --\n\n", "OSLO", None, "May 4, 2019", ("PRNewswire",), "OSLO, May 4, 2019 (PRNewswire) — "),
    Row("RENO, Nev.--(BUSINESS WIRE)--", "RENO", "Nev.", None, ("Business Wire",), "RENO, Nev. (BUSINESS WIRE) — "),
    Row("RENO, NV--(Marketwire - May 4, 2010) - ", "RENO", "NV", "May 4, 2010", ("Marketwired",), "RENO, NV, May 4, 2010 (Marketwire) — "),
    Row(
        "TORONTO, ON / ACCESSWIRE / May 4, 2020 / ",
        "TORONTO",
        "ON",
        "May 4, 2020",
        ("ACCESSWIRE",),
        "TORONTO, ON, May 4, 2020 (ACCESSWIRE) — ",
    ),
    Row(
        "BOISE, Idaho, May 4 ( GLOBE NEWSWIRE ) -- ",
        "BOISE",
        "Idaho",
        "May 4",
        ("GlobeNewswire",),
        "BOISE, Idaho, May 4 (GLOBE NEWSWIRE) — ",
    ),
    # Asia and the Pacific
    Row("HARBIN, August 7 (Xinhua) -- ", "HARBIN", None, "August 7", ("Xinhua",), "HARBIN, August 7 (Xinhua) — "),
    Row("URUMQI, May 4 (Xinhua, by Ann Lee) -- ", "URUMQI", None, "May 4", ("Xinhua",), "URUMQI, May 4 (Xinhua, by Ann Lee) — "),
    Row("NAGOYA, Dec. 9 Kyodo - ", "NAGOYA", None, "Dec. 9", ("Kyodo",), "NAGOYA, Dec. 9 (Kyodo) — "),
    Row("New Delhi [India], May 4 (ANI): ", "New Delhi", "India", "May 4", ("ANI",), "NEW DELHI, India, May 4 (ANI) — "),
    Row("BHAGALPUR: ", "BHAGALPUR", None, None, (), "BHAGALPUR — "),
    Row("Karachi: ", "Karachi", None, None, (), "KARACHI — "),
    Row("MUMBAI/NEW DELHI: ", "MUMBAI", None, None, (), "MUMBAI/NEW DELHI — "),
    Row("ISLAMABAD, Pakistan : May 4 (PID) - ", "ISLAMABAD", "Pakistan", "May 4", ("PID",), "ISLAMABAD, Pakistan, May 4 (PID) — "),
    Row("MALE, the Maldives, May 12 (Xinhua) -- ", "MALE", "the Maldives", "May 12", ("Xinhua",), "MALE, the Maldives, May 12 (Xinhua) — "),
    Row("JAKARTA, KOMPAS.com - ", "JAKARTA", None, None, ("KOMPAS.com",), "JAKARTA (KOMPAS.com) — "),
    Row("Liputan6.com, Jakarta - ", "Jakarta", None, None, ("Liputan6.com",), "JAKARTA (Liputan6.com) — "),
    # Europe
    Row("Wien – ", "Wien", None, None, (), "WIEN — "),
    Row("Hamburg (dpa/lno) - ", "Hamburg", None, None, ("dpa", "lno"), "HAMBURG (dpa/lno) — "),
    Row("Frankfurt/Main (dpa) - ", "Frankfurt/Main", None, None, ("dpa",), "FRANKFURT/MAIN (dpa) — "),
    Row("Straßburg (AFP) - ", "Straßburg", None, None, ("AFP",), "STRASSBURG (AFP) — "),
    Row("Paris, le 27 juillet 2020 - ", "Paris", None, "27 juillet 2020", (), "PARIS, le 27 juillet 2020 — "),
    Row("(ANSA) - TRIESTE, 9 FEB - ", "TRIESTE", None, "9 FEB", ("ANSA",), "TRIESTE, 9 FEB (ANSA) — "),
    Row("Vigo, 21 ene (EFE).- ", "Vigo", None, "21 ene", ("EFE",), "VIGO, 21 ene (EFE) — "),
    Row("Lisboa, 04 mai (Lusa) - ", "Lisboa", None, "04 mai", ("Lusa",), "LISBOA, 04 mai (Lusa) — "),
    Row("Olomouc (ČTK) - ", "Olomouc", None, None, ("ČTK",), "OLOMOUC (ČTK) — "),
    Row("BEOGRAD, 3. oktobra (Tanjug) - ", "BEOGRAD", None, "3. oktobra", ("Tanjug",), "BEOGRAD, 3. oktobra (Tanjug) — "),
    Row("МОСКВА, 3 октября. /ТАСС/. ", "МОСКВА", None, "3 октября", ("TASS",), "МОСКВА, 3 октября (ТАСС) — "),
    Row("МОСКВА, 3 окт - РИА Новости. ", "МОСКВА", None, "3 окт", ("RIA Novosti",), "МОСКВА, 3 окт (РИА Новости) — "),
    Row("КИЇВ, 4 березня (Укрінформ) - ", "КИЇВ", None, "4 березня", ("Ukrinform",), "КИЇВ, 4 березня (Укрінформ) — "),
    Row("İstanbul (DHA) - ", "İstanbul", None, None, ("DHA",), "İSTANBUL (DHA) — "),
    # Africa, the Middle East, Latin America
    Row("Hydra (Greece) 8-15 (AFP) -\n\n", "Hydra", "Greece", "8-15", ("AFP",), "HYDRA, Greece, 8-15 (AFP) — "),
    Row("[Tunis Afrique Presse] Tunis - ", "Tunis", None, None, ("TAP",), "TUNIS (Tunis Afrique Presse) — "),
    Row("Tehran, Oct 3, IRNA – ", "Tehran", None, "Oct 3", ("IRNA",), "TEHRAN, Oct 3 (IRNA) — "),
    Row(
        "SAN SALVADOR, 10 JAN 90 (ACAN-EFE) -- ",
        "SAN SALVADOR",
        None,
        "10 JAN 90",
        ("ACAN", "EFE"),
        "SAN SALVADOR, 10 JAN 90 (ACAN-EFE) — ",
    ),
    Row("GOMA (May 4, 2019) – ", "GOMA", None, "May 4, 2019", (), "GOMA, May 4, 2019 — "),
    # ships, aircraft, several places, and other families
    Row("ABOARD THE USS NIMITZ (AP) — ", "ABOARD THE USS NIMITZ", None, None, ("AP",), "ABOARD THE USS NIMITZ (AP) — "),
    Row("NEAR MOSUL, Iraq (AP) - ", "MOSUL", "Iraq", None, ("AP",), "NEAR MOSUL, Iraq (AP) — "),
    Row("NEW YORK, LONDON and BEIJING (Reuters) - ", "NEW YORK", None, None, ("Reuters",), "NEW YORK, LONDON and BEIJING (Reuters) — "),
    Row(
        "SURABAYA, Indonesia/JAKARTA (Reuters) - ", "SURABAYA", "Indonesia", None, ("Reuters",), "SURABAYA, Indonesia/JAKARTA (Reuters) — "
    ),
    Row("(DENVER) — ", "DENVER", None, None, (), "DENVER — "),
    Row("BOSTON ", "BOSTON", None, None, (), "BOSTON — "),
    Row("LODI, Calif. ", "LODI", "Calif.", None, (), "LODI, Calif. — "),
    Row("LODI, Calif.  \n\n   ", "LODI", "Calif.", None, (), "LODI, Calif. — "),
    Row("TEHRAN (FNA)- ", "TEHRAN", None, None, ("FNA",), "TEHRAN (FNA) — "),
    Row("GENEVA—", "GENEVA", None, None, (), "GENEVA — "),
    Row("LUSAKA -\r\n\r\n", "LUSAKA", None, None, (), "LUSAKA — "),
    Row("LIMA (Peru) — ", "LIMA", "Peru", None, (), "LIMA, Peru — "),
    Row("LIMA, Peru (AP) — May 5, 2026 — ", "LIMA", "Peru", "May 5, 2026", ("AP",), "LIMA, Peru, May 5, 2026 (AP) — "),
    # each part on a line of its own, as where a page's elements are parted by line breaks
    Row("LIMA, Peru\n\n(AP) — ", "LIMA", "Peru", None, ("AP",), "LIMA, Peru (AP) — "),
    Row("LIMA, Peru\n (AP)\n—\n", "LIMA", "Peru", None, ("AP",), "LIMA, Peru (AP) — "),
    Row("LIMA\n\n—\n\n", "LIMA", None, None, (), "LIMA — "),
    # and what one house alone does
    Row(
        "Shimla (Himachal Pradesh) [India], May 4 (ANI): ",
        "Shimla",
        "Himachal Pradesh, India",
        "May 4",
        ("ANI",),
        "SHIMLA, Himachal Pradesh, India, May 4 (ANI) — ",
    ),
    Row("Kampala | URN | ", "Kampala", None, None, ("URN",), "KAMPALA (URN) — "),
    Row("Frankfurt (Oder) (dpa/bb) - ", "Frankfurt (Oder)", None, None, ("dpa", "bb"), "FRANKFURT (ODER) (dpa/bb) — "),
    Row(
        "CALGARY, AB / ACCESS Newswire / May 4, 2026 / ",
        "CALGARY",
        "AB",
        "May 4, 2026",
        ("ACCESS Newswire",),
        "CALGARY, AB, May 4, 2026 (ACCESS Newswire) — ",
    ),
    Row(
        "SINGAPORE - Media OutReach Newswire - 4 May 2026 - ",
        "SINGAPORE",
        None,
        "4 May 2026",
        ("Media OutReach Newswire",),
        "SINGAPORE, 4 May 2026 (Media OutReach Newswire) — ",
    ),
    Row("DAVAO CITY (MindaNews / 4 May) – ", "DAVAO CITY", None, "4 May", ("MindaNews",), "DAVAO CITY, 4 May (MindaNews) — "),
    Row("YEREVAN, MAY 4, ARMENPRESS. ", "YEREVAN", None, "MAY 4", ("Armenpress",), "YEREVAN, MAY 4 (ARMENPRESS) — "),
    Row("London CNN — ", "London", None, None, ("CNN",), "LONDON (CNN) — "),
    Row("PUTRAJAYA, 4 Ogos (Bernama) -- ", "PUTRAJAYA", None, "4 Ogos", ("Bernama",), "PUTRAJAYA, 4 Ogos (Bernama) — "),
    Row("ALOR SETAR: ", "ALOR SETAR", None, None, (), "ALOR SETAR — "),
    Row("LaGRANGE, Ga. (WTVM) - ", "LaGRANGE", "Ga.", None, ("WTVM",), "LaGRANGE, Ga. (WTVM) — "),
    Row("Port-LaGRANGE, Texas (AP) - ", "Port-LaGRANGE", "Texas", None, ("AP",), "Port-LaGRANGE, Texas (AP) — "),
    Row("MONTERREY, México.- ", "MONTERREY", "México", None, (), "MONTERREY, México — "),
    Row(
        "ABOARD THE USS GERALD R. FORD (AP) _ ",
        "ABOARD THE USS GERALD R. FORD",
        None,
        None,
        ("AP",),
        "ABOARD THE USS GERALD R. FORD (AP) — ",
    ),
    Row("LUSAKA\N{NO-BREAK SPACE}(AP)\N{NO-BREAK SPACE}- ", "LUSAKA", None, None, ("AP",), "LUSAKA (AP) — "),
]
IDS = [repr(row.raw) for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_what_is_read(row: Row) -> None:
    dateline = wc.find_dateline(row.raw + LEAD)
    assert dateline is not None
    assert (dateline.city, dateline.region, dateline.date) == (row.city, row.region, row.date)
    assert set(row.agencies) <= set(dateline.agencies)
    assert (dateline.span, dateline.raw) == ((0, len(row.raw)), row.raw)


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_how_it_is_set(row: Row) -> None:
    assert wc.normalize_dateline(row.raw + LEAD) == row.set_as + LEAD


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_what_is_left_without_it(row: Row) -> None:
    assert strip(row.raw + LEAD) == LEAD


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_once_set_it_reads_the_same(row: Row) -> None:
    before, after = wc.find_dateline(row.raw + LEAD), wc.find_dateline(row.set_as + LEAD)
    assert before is not None
    assert after is not None
    assert fields(before) == fields(after)


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_only_letters_case_and_order_change(row: Row) -> None:
    text = row.raw + LEAD
    for start, end, new, rule in wc.normalize_dateline.edits(text):
        assert rule.startswith("dateline.")
        assert ink(text[start:end]) == ink(new)


def fields(dateline: wc.Dateline) -> tuple[object, ...]:
    return (*(squeezed(each) for each in (dateline.city, dateline.region, dateline.date)), dateline.agencies)


def squeezed(text: str | None) -> str:
    return unicodedata.normalize("NFC", (text or "").upper().casefold())


def ink(text: str) -> list[str]:
    return sorted(filter(str.isalnum, text.upper().casefold()))


@pytest.mark.parametrize(
    ("raw", "canonical"),
    [
        ("PULLMAN, Wash. (AP) _ ", "PULLMAN, Wash. (AP) — "),
        ("Hydra (Greece) 8-15 (AFP) - ", "HYDRA, Greece, 8-15 (AFP) — "),
        ("MONTREAL, March 20, Reuter - ", "MONTREAL, March 20 (Reuters) — "),
        ("Seattle/ San Francisco: ", "SEATTLE/SAN FRANCISCO — "),
        ("(CNN)", "(CNN) — "),
        ("Rabat – ", "RABAT — "),
        ("SALVADOR, Feb 26 - ", "SALVADOR, Feb 26 — "),
    ],
)
def test_its_canonical_form(raw: str, canonical: str) -> None:
    assert str(wc.find_dateline(raw + LEAD)) == canonical


def test_its_places() -> None:
    dateline = wc.find_dateline(f"SURABAYA, Indonesia/JAKARTA and Dili, East Timor (Reuters) - {LEAD}")
    assert dateline is not None
    assert dateline.places[:2] == (wc.Place("SURABAYA", "Indonesia"), wc.Place("JAKARTA", None))
    assert dateline.place is not None
    assert dateline.place.startswith("SURABAYA, Indonesia/JAKARTA")


@pytest.mark.parametrize(
    "before",
    [
        "By Ann Lee\n",
        "Bridge to close for two years\n\nBy Ann Lee, Associated Press\n\n",
        "Advertisement\n\n",
        "* Bridge shut for two years\n* Ferry to run\n\n",
        "The bridge in Hull, May 4, 2019. (AP Photo/Ann Lee)\n\n",
        "Reuters | Updated: 2019-05-04 21:45\n",
        "<p>",
        "(Adds quote)\n",
        "BC-EU--Bridge, 1st Ld-Writethru\nEds: Adds quote\n",
        "Photo ",
        "By MAY WONG    ",
        "By Ann Lee ",
        "By Ann Lee",
        "Bridge in Hull to close for two years By Ann Lee and Joe Doe ",
        "^BC-KE--Kenya-Bridge,466<\n^Bridge to close<\n^AP Photo NAI101<\n^Eds: With AP Photos.<\n^By ANN LEE=\n^Associated Press=\n\t",
        "Home\nNews\nAfrica\nBridge to close for two years\nAnn Lee\nMay 4, 2019\nShare\nSave\nListen to this story\n4 min read\n",
    ],
)
def test_what_may_stand_before_it(before: str) -> None:
    dateline = wc.find_dateline(f"{before}NAIROBI, Kenya (AP) - {LEAD}")
    assert dateline is not None
    assert (dateline.raw, dateline.city, dateline.span[0]) == ("NAIROBI, Kenya (AP) - ", "NAIROBI", len(before))
    assert wc.normalize_dateline(f"{before}NAIROBI, Kenya (AP) - {LEAD}") == f"{before}NAIROBI, Kenya (AP) — {LEAD}"


def test_a_space_may_be_an_entity_glued_to_its_region() -> None:
    dateline = wc.find_dateline(f"NAIROBI, Kenya&nbsp;(AP)&nbsp;— {LEAD}")
    assert dateline is not None
    assert (dateline.region, dateline.agencies) == ("Kenya", ("AP",))


def test_behind_a_paragraph_it_is_not_looked_for_long() -> None:
    text = "\n".join([LEAD * 3, *["Weather"] * 6, f"NAIROBI, Kenya (AP) - {LEAD}"])
    assert wc.find_dateline(text) is None


@pytest.mark.parametrize("dash", ["—", "–", "--", "_", "\N{HORIZONTAL BAR}", "- -", "\x97", "â€”", "â€“", "&#8212;", "&mdash;", "#8212;"])
def test_its_dashes(dash: str) -> None:
    dateline = wc.find_dateline(f"NAIROBI, Kenya (AP) {dash} {LEAD}")
    assert dateline is not None
    assert dateline.raw == f"NAIROBI, Kenya (AP) {dash} "


NONE = [
    "FILE - In this May 4, 2019, photo, a heron stands in the reeds near the lake.",
    "BREAKING – Judge halts work on the dam, and the town turns to its lawyers.",
    "UPDATE: The road has opened again, and the buses run as they did before.",
    "US-based rope maker Hemp Inc. said it would cut 200 jobs next year, or one in ten.",
    "Hemp Inc. (NYSE: HMP) - The rope maker said it earned $4 million in the quarter.",
    "LAS VEGAS, NV - MAY 04: Singer Ann Lee performs onstage at the arena on Monday.",
    "WASHINGTON - MAY 4: A heron stands near the pool on the Mall on Monday morning.",
    "SPICER: Well, I think the president has been clear about that, and so have we.",
    "LINDSAY Lohan was seen leaving a court in Los Angeles on Tuesday afternoon.",
    "PARIS Hilton was seen leaving a court in Los Angeles on Tuesday afternoon.",
    "SYDNEY Swans coach Ann Lee said that the team would train again on Friday.",
    "Paris – the city of light – went dark on Saturday night, for an hour.",
    "1. Rinse the rice. 2. Boil it for ten minutes, then let it stand for five.",
    "The International Rope Council (IRC) - a club of makers - met in Hull on Monday.",
    "Central Bank of Nigeria (CBN) has raised its rate to 14 percent this week.",
    "NASA - the U.S. space agency - will launch the probe in May, it said on Monday.",
    "DEAR ABBY: My husband of 20 years snores, and I cannot sleep at night any more.",
    "May 4, 2019 - The council met to talk about the bridge and the road behind it.",
    "NBA: Hull 81, Leeds 77, after Ann Lee threw in nine from behind the line.",
    "(AP Photo/Ann Lee)",
    "Reuters - AP - AFP",
    "Georgia — Oct. 17. Voters can sign up for a ballot by mail from this Monday.",
    "Bavaria: At least four dead on the roads at the weekend, the police report.",
    "LIRE AUSSI - Le pont restera fermé pendant deux ans, selon la mairie de Sète.",
    "EU-weit gilt die Regel seit Mai, sagt die Kommission in Brüssel am Montag.",
    "MOTOROLA (MOT) SEES CONTINUED GROWTH FOR CHIPS",
    "HPK 4.11 –0.12; NLCO 19.80 +0.35",
    "BARCELONA – GRANADA 3-0",
    "BOSTON 101, HOUSTON 99",
    "BOSTON Celtics fans filled the streets around the hall on Monday night.",
    "Barcelona – Real Madrid 2:1\n\nThe match was played behind closed doors.",
    "LONDON–NEW YORK – Five airlines now fly the route every day of the week.",
    "Quito: State of the city\n\nThe city lies high.",
    "ACME (ACM) — Shares rose 2% after hours, and fell again in the morning.",
    "ANN LEE, R-Texas — The senator voted against the bill on Monday.",
    "TECH — The week in gadgets, from our reporters in four countries.",
    "DENVER (12-4) — The team's record is the best of this season.",
    "LINZ: I was not in the room when they voted on the bridge, and nobody has told me.",
    "BLITZER (CNN): Thank you for joining us tonight, Senator.",
    "(AP) Photo by Ann Lee of the bridge in the fog on Monday",
    "Kettle 9 (Quiet) – the kettle that does not whistle – costs $49.",
    "SPIEGEL ONLINE: Warum engagiert sich die Kirche so stark für die Umwelt?",
    "",
    "—",
    "(",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one(text: str) -> None:
    assert wc.find_dateline(text) is None
    assert wc.normalize_dateline(text) == text


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        (f"BANTAM — {LEAD}", "BANTAM — "),
        (f"TWIN OAKS -- {LEAD}", "TWIN OAKS -- "),
        (f"OSLO\n\n{LEAD}", "OSLO\n\n"),
        (f"NEW YORK Mayor {LEAD}", "NEW YORK "),
        ("MOSCOW Bakers in the city have no yeast, and the mills no grain, they said.", "MOSCOW "),
        (f"HARDOI, India -- HARDOI, India (AP) - {LEAD}", "HARDOI, India -- HARDOI, India (AP) - "),
        (f"MOSCOW, October 16 (RIA Novosti), Ann Lee - {LEAD}", "MOSCOW, October 16 (RIA Novosti), Ann Lee - "),
        (f"Unheardof.com - {LEAD}", "Unheardof.com - "),
        (f"Florence — {LEAD}", "Florence — "),
        (f"BAKERS-QUIT (Washington) -- {LEAD}", "BAKERS-QUIT (Washington) -- "),
        (f"OSLO – A play in two acts, at the Harbor Theater\n\n{LEAD}", "OSLO – "),
        (f"HOUSTON: {LEAD}\n\nHOUSTON: {LEAD}", "HOUSTON: "),
        ("PARIS, TEXAS – a film by Wim Wenders – returns to the screen.", "PARIS, TEXAS – "),
    ],
)
def test_a_guess_is_found_and_left_alone(text: str, raw: str) -> None:
    dateline = wc.find_dateline(text)
    assert dateline is not None
    assert dateline.raw == raw
    assert wc.normalize_dateline(text) == text


@pytest.mark.parametrize(
    "text", [f"FLINT, Mich., Oct. 4 (UPI) — {LEAD}", f"ROME — {LEAD}", f"(Reuters) — {LEAD}", f"OSLO/HELSINKI (Reuters) — {LEAD}"]
)
def test_what_is_canonical_stays(text: str) -> None:
    assert wc.normalize_dateline.edits(text) == []


@pytest.mark.parametrize(
    "lead", ["Northern Mills Corp (NMC.O) is in talks to buy a ferry.", "The Board of Harbors (BOH) is looking into it, it said."]
)
def test_a_name_in_parentheses_in_the_lead_is_no_second_credit(lead: str) -> None:
    assert wc.normalize_dateline(f"(Reuters) - {lead}") == f"(Reuters) — {lead}"


def test_a_mark_that_goes_on_behind_it_stays() -> None:
    assert (
        wc.normalize_dateline("LIMA (AP) ... Rain fell in the old town on Monday.") == "LIMA (AP) ... Rain fell in the old town on Monday."
    )
    assert (
        wc.normalize_dateline("LIMA (AP) - .38 pistols are banned in the old town.")
        == "LIMA (AP) — .38 pistols are banned in the old town."
    )


@pytest.mark.parametrize("text", ["(AP)", "ROME (AP) -", "ROME (AP) —\n\n"])
def test_without_a_lead_it_stays(text: str) -> None:
    assert wc.normalize_dateline(text) == strip(text) == text


def test_in_fields_no_string_is_empty() -> None:
    for row in ROWS:
        dateline = wc.find_dateline(row.raw + LEAD)
        assert dateline is not None
        assert "" not in (dateline.place, dateline.city, dateline.region, dateline.date, *dateline.agencies)


def test_no_str_is_an_error() -> None:
    with pytest.raises(TypeError, match="must be a str"):
        wc.find_dateline(b"ROME (AP) - Rain.")  # type: ignore[arg-type]


heads = st.lists(
    st.sampled_from(
        [row.raw for row in ROWS] + ["ROME", ", ", "Italy", " (", "AP", ")", " - ", "—", ":", "/", "May 4", "\n", " and ", "By Ann Lee "]
    ),
    max_size=6,
).map("".join)


@given(heads | texts)
def test_any_text_is_read_and_set_once_for_all(head: str) -> None:
    text = head + LEAD
    dateline = wc.find_dateline(text)
    assert dateline is None or text[slice(*dateline.span)] == dateline.raw
    out = wc.normalize_dateline(text)
    assert wc.normalize_dateline(out) == out
    for start, end, new, _ in wc.normalize_dateline.find(text):
        assert text[start:end] != new
        assert ink(text[start:end]) == ink(new)
    assert strip(strip(text)) == strip(text)


@given(heads)
@example("LUSAKA -\r\n\r\nTORONTO, ON / ACCESSWIRE / May 4, 2020 / ")
@example("McAllen, Texas (CNN) — McALLEN, Texas (AP) — ")
def test_setting_changes_no_field(head: str) -> None:
    before, after = wc.find_dateline(head + LEAD), wc.find_dateline(wc.normalize_dateline(head + LEAD))
    assert (before and fields(before)) == (after and fields(after))


COMMON = [
    "LONDON, May 18 — Clearing banks lent more.",
    "NEW YORK, March 3 - The company said on Tuesday that it would.",
    "ST. LOUIS (AP) -- Rain fell.",
    "SEATTLE, Wash., Oct. 4 (UPI) _ Rain fell.",
    "SEOUL, South Korea (Reuters) – Rain fell.",
    "TOKYO (Kyodo) — Reuters. The agency said so.",
    "DRYBRIDGE, Ark. (CNN/AP) — Rain fell.",
    "ALBANY, N.Y. (Bridgewatch.com) — Rain fell.",
]


@pytest.mark.parametrize("text", COMMON)
def test_the_commonest_forms_are_read_as_the_grammar_reads_them(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one pattern reads is what the grammar reads, down to the last position."""
    sooner = datelines._common(text, 0)
    assert sooner is not None
    monkeypatch.setattr(datelines, "_common", lambda *_: None)
    found = datelines._read(text, 0)
    assert found is not None
    assert found.reading == sooner.reading
    assert found.weight.sure


@pytest.mark.parametrize(
    "text",
    [
        "LONDON, Monday — Rain fell.",
        "LONDON, May 3 — Reuters. Rain fell.",
        "TOKYO — 9 Dec — Rain fell.",
        "UPDATE, May 3 — Rain fell.",
        "NEAR PARIS, May 3 — Rain fell.",
        "MANDALAY, Mon 12 (AP) — Rain fell.",
        "LONDON, England (India) — Rain fell.",
    ],
)
def test_what_the_grammar_may_read_otherwise_is_left_to_it(text: str) -> None:
    """A credit behind the dash, a place that no table has, a region that is a day as well."""
    assert datelines._common(text, 0) is None


@pytest.mark.parametrize("text", [*(row.raw + LEAD for row in ROWS), *COMMON, "UPDATE: Rain fell.", "Oslo Rain fell.", "Paris: Rain fell."])
def test_no_reading_is_dropped_unweighed_that_would_be_taken(text: str) -> None:
    """What the parts alone rule out, the whole weight rules out as well."""
    reader = Reader(text, 0, len(text))
    for reading, lead in reader.readings(marked=True):
        assert may_be_enough(reading) or not weigh(text, reading, reader.lead(lead)).enough
