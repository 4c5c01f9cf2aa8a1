"""Many short openings: what is read in them, what they become and under which rules, what is a guess, and what is no dateline.

`@` stands for the lead, `¶` for a blank line, `⏎` for a line break.
"""

from __future__ import annotations

import pytest

import wireclean as wc

LEAD = "The council said on Monday that the old bridge would close for repairs."
strip = wc.normalize_dateline.using(style="strip")


def unfolded(text: str) -> str:
    return text.replace("@", LEAD).replace("¶", "\n\n").replace("⏎", "\n")


def fields(dateline: wc.Dateline) -> str:
    return "; ".join(part or "-" for part in (dateline.city, dateline.region, dateline.date, "/".join(dateline.agencies)))


def rules(text: str) -> str:
    return " ".join(edit.rule.replace("dateline.", "") for edit in wc.normalize_dateline.edits(text)) or "-"


SET = r"""
Bridge shut¶By Ann Lee¶MOMBASA, Kenya (AP) - @ | MOMBASA; Kenya; -; AP | Bridge shut¶By Ann Lee¶MOMBASA, Kenya (AP) — @ | separator
LIMA⏎(AP) - @ | LIMA; -; -; AP | LIMA (AP) — @ | join separator
LIMA¶(AP) - @ | LIMA; -; -; AP | LIMA (AP) — @ | join separator
LIMA,⏎Peru (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | join separator
LIMA, Peru (AP)⏎- @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | join
LIMA, Peru⏎- @ | LIMA; Peru; -; - | LIMA, Peru — @ | join
LIMA¶- @ | LIMA; -; -; - | LIMA — @ | join
LIMA⏎| AP | @ | LIMA; -; -; AP | LIMA (AP) — @ | join separator
OSLO (AP) — the council said on Monday that the old bridge would close for repairs. | OSLO; -; -; AP | = | -
OSLO, May 4 — the council said on Monday that the old bridge would close for repairs. | OSLO; -; May 4; - | = | -
OSLO (HullWatch) @ | OSLO; -; -; HullWatch | OSLO (HullWatch) — @ | separator
OSLO (HullWatch) - @ | OSLO; -; -; HullWatch | OSLO (HullWatch) — @ | separator
Drybridge (AP) @ | Drybridge; -; -; AP | DRYBRIDGE (AP) — @ | case separator
DRYBRIDGE (AP) @ | DRYBRIDGE; -; -; AP | DRYBRIDGE (AP) — @ | separator
Drybridge, Ark. (AP) @ | Drybridge; Ark.; -; AP | DRYBRIDGE, Ark. (AP) — @ | case separator
Drybridge (AP) - @ | Drybridge; -; -; AP | DRYBRIDGE (AP) — @ | case separator
OSLO (AP)The council said on Monday that the old bridge would close for repairs. | OSLO; -; -; AP | OSLO (AP) — @ | separator
OSLO /AP/ @ | OSLO; -; -; AP | OSLO (AP) — @ | credit separator
OSLO, May 4 @ | OSLO; -; May 4; - | OSLO, May 4 — @ | separator
DRYBRIDGE, Ark.¶@ | DRYBRIDGE; Ark.; -; - | DRYBRIDGE, Ark. — @ | join
LIMA, Peru¶@ | LIMA; Peru; -; - | LIMA, Peru — @ | join
LIMA @ | LIMA; -; -; - | LIMA — @ | separator
LIMA, Peru @ | LIMA; Peru; -; - | LIMA, Peru — @ | separator
NEW YORK @ | NEW YORK; -; -; - | NEW YORK — @ | separator
LIMA/QUITO @ | LIMA; -; -; - | LIMA/QUITO — @ | separator
LIMA, QUITO and OSLO @ | LIMA; -; -; - | LIMA, QUITO and OSLO — @ | separator
Austin, Texas — @ | Austin; Texas; -; - | AUSTIN, Texas — @ | case
AUSTIN — @ | AUSTIN; -; -; - | = | -
Sydney (AP) — @ | Sydney; -; -; AP | SYDNEY (AP) — @ | case
Charlotte, N.C.: @ | Charlotte; N.C.; -; - | CHARLOTTE, N.C. — @ | case separator
OSLO (AP) – A play¶@ | OSLO; -; -; AP | OSLO (AP) — A play¶@ | separator
Oslo: @¶@ | Oslo; -; -; - | OSLO — @¶@ | case separator
DRYBRIDGE, Ark.: @ | DRYBRIDGE; Ark.; -; - | DRYBRIDGE, Ark. — @ | separator
OSLO (AP) — RAIN FELL AND THE FERRY SANK ON MONDAY | OSLO; -; -; AP | = | -
Oslo — Rain. | Oslo; -; -; - | OSLO — Rain. | case
Oslo — Rain | Oslo; -; -; - | OSLO — Rain | case
Oslo – @ | Oslo; -; -; - | OSLO — @ | case separator
Drybridge, Ark. – @ | Drybridge; Ark.; -; - | DRYBRIDGE, Ark. — @ | case separator
Drybridge, Norway – @ | Drybridge; Norway; -; - | DRYBRIDGE, Norway — @ | case separator
XY, Ark. – @ | XY; Ark.; -; - | XY, Ark. — @ | separator
MONDAY (AP) – @ | -; -; MONDAY; AP | MONDAY (AP) — @ | separator
Monday (AP) – @ | -; -; Monday; AP | Monday (AP) — @ | separator
Georgia (AP) – @ | Georgia; -; -; AP | GEORGIA (AP) — @ | case separator
GEORGIA (AP) – @ | GEORGIA; -; -; AP | GEORGIA (AP) — @ | separator
GEORGIA, May 4 – @ | GEORGIA; -; May 4; - | GEORGIA, May 4 — @ | separator
OSLO (AP) — | @ | OSLO; -; -; AP | = | -
Ann Lee⏎OSLO — @ | OSLO; -; -; - | = | -
Ann Lee⏎Oslo: @ | Oslo; -; -; - | Ann Lee⏎OSLO — @ | case separator
Ann Lee⏎OSLO @ | OSLO; -; -; - | Ann Lee⏎OSLO — @ | separator
By Ann Lee OSLO — @ | OSLO; -; -; - | = | -
By Ann Lee Oslo — @ | Oslo; -; -; - | By Ann Lee OSLO — @ | case
By Ann Lee DRYBRIDGE (AP) — @ | DRYBRIDGE; -; -; AP | = | -
By Ann Lee   Drybridge (AP) — @ | Drybridge; -; -; AP | By Ann Lee   DRYBRIDGE (AP) — @ | case
Bridge shut By Ann Lee OSLO (AP) — @ | OSLO; -; -; AP | = | -
SAULT STE. MARIE, Mich. (AP) - @ | SAULT STE. MARIE; Mich.; -; AP | SAULT STE. MARIE, Mich. (AP) — @ | separator
STA. ROSA, Calif. (AP) - @ | STA. ROSA; Calif.; -; AP | STA. ROSA, Calif. (AP) — @ | separator
STO. DOMINGO (AP) - @ | STO. DOMINGO; -; -; AP | STO. DOMINGO (AP) — @ | separator
FT. WORTH, Texas (AP) - @ | FT. WORTH; Texas; -; AP | FT. WORTH, Texas (AP) — @ | separator
PT. ARENA, Calif. (AP) - @ | PT. ARENA; Calif.; -; AP | PT. ARENA, Calif. (AP) — @ | separator
MT. VERNON, N.Y. - @ | MT. VERNON; N.Y.; -; - | MT. VERNON, N.Y. — @ | separator
ALBANY NY (AP) - @ | ALBANY; NY; -; AP | ALBANY, NY (AP) — @ | region separator
ALBANY NY, May 4 (AP) - @ | ALBANY; NY; May 4; AP | ALBANY, NY, May 4 (AP) — @ | region separator
ALBANY N.Y. (AP) - @ | ALBANY; N.Y.; -; AP | ALBANY, N.Y. (AP) — @ | region separator
KINGSTON, ON (CP) - @ | KINGSTON; ON; -; CP | KINGSTON, ON (CP) — @ | separator
CBS/AP - @ | -; -; -; CBS/AP | (CBS/AP) — @ | credit separator
LIMA, CBS/AP - @ | LIMA; -; -; CBS/AP | LIMA (CBS/AP) — @ | credit separator
Villa de la Paz, Bolivia (EFE) - @ | Villa de la Paz; Bolivia; -; EFE | VILLA DE LA PAZ, Bolivia (EFE) — @ | case separator
VILLA de la PAZ, Bolivia (EFE) - @ | VILLA de la PAZ; Bolivia; -; EFE | VILLA DE LA PAZ, Bolivia (EFE) — @ | case separator
Cotonou and Lagos (Reuters) - @ | Cotonou; -; -; Reuters | COTONOU and LAGOS (Reuters) — @ | case case separator
LONDON, PARIS, and ROME (Reuters) - @ | LONDON; -; -; Reuters | LONDON, PARIS, and ROME (Reuters) — @ | separator
(LIMA, Peru) (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing spacing separator
(NEAR LIMA, Peru) — @ | LIMA; Peru; -; - | NEAR LIMA, Peru — @ | spacing separator
SÃO PAULO, May 4 (AP). @ | SÃO PAULO; -; May 4; AP | SÃO PAULO, May 4 (AP) — @ | separator
LIMA (AP). @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA, May 4 /TASS/. @ | LIMA; -; May 4; TASS | LIMA, May 4 (TASS) — @ | credit separator
LIMA, May 4 /TASS/ / @ | LIMA; -; May 4; TASS | LIMA, May 4 (TASS) — @ | credit separator
LIMA, May 4 - TASS. @ | LIMA; -; May 4; TASS | LIMA, May 4 (TASS) — @ | separator separator
LIMA, May 4. AP - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | credit separator
LIMA (AP), Ann Lee - @ | LIMA; -; -; AP | = | -
(AP) - May 4 - @ | -; -; May 4; AP | May 4 (AP) — @ | order
May 4 (AP) @ | -; -; May 4; AP | May 4 (AP) — @ | separator
May 4 (AP) - LIMA - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (Peru) (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | region spacing separator
Frankfurt (Main) - @ | Frankfurt (Main); -; -; - | FRANKFURT (MAIN) — @ | case separator
Frankfurt/Oder - @ | Frankfurt/Oder; -; -; - | FRANKFURT/ODER — @ | case separator
FRANKFURT (ODER) (dpa) - @ | FRANKFURT (ODER); -; -; dpa | FRANKFURT (ODER) (dpa) — @ | separator
Hamburg-ALTONA (dpa) - @ | Hamburg-ALTONA; -; -; dpa | HAMBURG-ALTONA (dpa) — @ | case separator
Port-LaGRANGE, Ga. (AP) - @ | Port-LaGRANGE; Ga.; -; AP | Port-LaGRANGE, Ga. (AP) — @ | separator
al-HASAKAH, Syria (AP) - @ | al-HASAKAH; Syria; -; AP | AL-HASAKAH, Syria (AP) — @ | case separator
L'AQUILA, Italy (AP) - @ | L'AQUILA; Italy; -; AP | L'AQUILA, Italy (AP) — @ | separator
d'AQUILA, Italy (AP) - @ | d'AQUILA; Italy; -; AP | D'AQUILA, Italy (AP) — @ | case separator
McALLEN (AP) - @ | McALLEN; -; -; AP | McALLEN (AP) — @ | separator
VELDRIN, Upper Marovia (AP) - @ | VELDRIN; Upper Marovia; -; AP | VELDRIN, Upper Marovia (AP) — @ | separator
VELDRIN, UAE (AP) - @ | VELDRIN; UAE; -; AP | VELDRIN, UAE (AP) — @ | separator
VELDRIN, XYZ (AP) - @ | VELDRIN; XYZ; -; AP | VELDRIN, XYZ (AP) — @ | separator
Rio de Janeiro -- @ | Rio de Janeiro; -; -; - | RIO DE JANEIRO — @ | case separator
BOISE, Idaho, OCT 3 /dpa/lno/ @ | BOISE; Idaho; OCT 3; dpa/lno | BOISE, Idaho, OCT 3 (dpa/lno) — @ | credit separator
Quito, CBS/AP - @ | Quito; -; -; CBS/AP | QUITO (CBS/AP) — @ | case credit separator
LONDON, PARIS and ROME, 10 JAN 90 (BridgeNews), Ann Lee - @ | LONDON; -; 10 JAN 90; BridgeNews | = | -
St. Louis—@ | St. Louis; -; -; - | ST. LOUIS — @ | case separator
(OUTSIDE ALEPPO, Syria) (CBS/AP) — @ | ALEPPO; Syria; -; CBS/AP | OUTSIDE ALEPPO, Syria (CBS/AP) — @ | spacing spacing
(PRNewswire) - DRYBRIDGE, 21 ene - @ | DRYBRIDGE; -; 21 ene; PRNewswire | DRYBRIDGE, 21 ene (PRNewswire) — @ | order
al-HASAKAH, Syria:- @ | al-HASAKAH; Syria; -; - | AL-HASAKAH, Syria — @ | case separator
New York [Hullwatch] - @ | New York; -; -; Hullwatch | NEW YORK (Hullwatch) — @ | case credit separator
New York:- Rain fell. | New York; -; -; - | NEW YORK — Rain fell. | case separator
LIMA, Peru, USA (AP) - @ | LIMA; Peru, USA; -; AP | LIMA, Peru, USA (AP) — @ | separator
NORTH POLE, Alaska, USA (AP) - @ | NORTH POLE; Alaska, USA; -; AP | NORTH POLE, Alaska, USA (AP) — @ | separator
LEEDS, England, LONDON (AP) - @ | LEEDS; England; -; AP | LEEDS, England, LONDON (AP) — @ | separator
TOKYO, Japan/SEOUL, South Korea (AP) - @ | TOKYO; Japan; -; AP | TOKYO, Japan/SEOUL, South Korea (AP) — @ | separator
ZURICH; GENEVA (AP) - @ | ZURICH; -; -; AP | ZURICH; GENEVA (AP) — @ | separator
TOKYO and SEOUL (AP) - @ | TOKYO; -; -; AP | TOKYO and SEOUL (AP) — @ | separator
TOKYO, SEOUL (AP) - @ | TOKYO; -; -; AP | TOKYO, SEOUL (AP) — @ | separator
PORT OF SPAIN, Trinidad & Tobago (AP) - @ | PORT OF SPAIN; Trinidad & Tobago; -; AP | PORT OF SPAIN, Trinidad & Tobago (AP) — @ | separator
GAZA CITY, Gaza Strip (AP) - @ | GAZA CITY; Gaza Strip; -; AP | GAZA CITY, Gaza Strip (AP) — @ | separator
JERUSALEM, occupied West Bank (AP) - @ | JERUSALEM; occupied West Bank; -; AP | JERUSALEM, occupied West Bank (AP) — @ | separator
MALE, the Maldives (AP) - @ | MALE; the Maldives; -; AP | MALE, the Maldives (AP) — @ | separator
OUTSIDE ALEPPO, Syria (AP) - @ | ALEPPO; Syria; -; AP | OUTSIDE ALEPPO, Syria (AP) — @ | separator
Near Mosul, Iraq (AP) - @ | Mosul; Iraq; -; AP | Near MOSUL, Iraq (AP) — @ | case separator
near Mosul, Iraq (AP) - @ | Mosul; Iraq; -; AP | near MOSUL, Iraq (AP) — @ | case separator
LIMA , Peru (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing separator
LIMA,Peru (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing separator
LIMA, Peru(AP)- @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing separator
LIMA / QUITO (AP) - @ | LIMA; -; -; AP | LIMA/QUITO (AP) — @ | spacing separator
LIMA/ QUITO (AP) - @ | LIMA; -; -; AP | LIMA/QUITO (AP) — @ | spacing separator
LIMA (AP)¶@ | LIMA; -; -; AP | LIMA (AP) — @ | join
LIMA, May 4 (AP) -¶@ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | join
LIMA, May 4⏎(AP) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | join separator
LIMA (AP) --- @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) - - @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) -: @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) .- @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) ,- @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP): @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) : @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) - May 4 - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA, 12/05/2019 (AP) - @ | LIMA; -; 12/05/2019; AP | LIMA, 12/05/2019 (AP) — @ | separator
LIMA, (AP) - @ | LIMA; -; -; AP | LIMA (AP) — @ | spacing separator
LIMA, Peru, (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing separator
LIMA, Peru: (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | spacing separator
LIMA. (AP) - @ | LIMA; -; -; AP | LIMA (AP) — @ | spacing separator
LIMA.- @ | LIMA; -; -; - | LIMA — @ | separator
LIMA, Peru.- @ | LIMA; Peru; -; - | LIMA, Peru — @ | separator
LIMA, May 4 (AP/Reuters) - @ | LIMA; -; May 4; AP/Reuters | LIMA, May 4 (AP/Reuters) — @ | separator
LIMA (AP) (Reuters) - @ | LIMA; -; -; AP/Reuters | LIMA (AP/Reuters) — @ | order
LIMA (AP) Reuters - @ | LIMA; -; -; AP/Reuters | LIMA (AP/Reuters) — @ | order
LIMA (Peru News) - @ | LIMA; -; -; Peru News | LIMA (Peru News) — @ | separator
LIMA [AP] - @ | LIMA; -; -; AP | LIMA (AP) — @ | credit separator
LIMA ( AP ) - @ | LIMA; -; -; AP | LIMA (AP) — @ | spacing separator
LIMA (AP by Ann Lee) - @ | LIMA; -; -; AP | LIMA (AP by Ann Lee) — @ | separator
LIMA (AP - May 4) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (AP, May 4) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (May 4) - @ | LIMA; -; May 4; - | LIMA, May 4 — @ | spacing separator
LIMA | AP | @ | LIMA; -; -; AP | LIMA (AP) — @ | credit separator
LIMA / AP / @ | LIMA; -; -; AP | LIMA (AP) — @ | credit separator
LIMA, Peru / AP / May 4 / @ | LIMA; Peru; May 4; AP | LIMA, Peru, May 4 (AP) — @ | order
Lima, AP - @ | Lima; -; -; AP | LIMA (AP) — @ | case credit separator
Lima AP - @ | Lima; -; -; AP | LIMA (AP) — @ | case credit separator
Lima, May 4 AP - @ | Lima; -; May 4; AP | LIMA, May 4 (AP) — @ | case credit separator
Lima, May 4, AP - @ | Lima; -; May 4; AP | LIMA, May 4 (AP) — @ | case credit separator
Lima - AP - May 4 - @ | Lima; -; May 4; AP | LIMA, May 4 (AP) — @ | order
Lima - May 4 - @ | Lima; -; May 4; - | LIMA, May 4 — @ | case separator separator
AP - LIMA - @ | LIMA; -; -; AP | LIMA (AP) — @ | order
AP - Lima - @ | Lima; -; -; AP | LIMA (AP) — @ | order
AP, Lima - @ | Lima; -; -; AP | LIMA (AP) — @ | order
AP - Drybridge, Ark. - @ | Drybridge; Ark.; -; AP | DRYBRIDGE, Ark. (AP) — @ | order
AP — DRYBRIDGE — @ | DRYBRIDGE; -; -; AP | DRYBRIDGE (AP) — @ | order
AP - Drybridge, May 4 - @ | Drybridge; -; May 4; AP | DRYBRIDGE, May 4 (AP) — @ | order
(AP) LIMA - @ | LIMA; -; -; AP | LIMA (AP) — @ | order
(AP) - LIMA, Peru - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | order
(AP) - LIMA (Reuters) - @ | LIMA; -; -; AP/Reuters | LIMA (AP/Reuters) — @ | order
(HullWatch) - LIMA - @ | LIMA; -; -; HullWatch | LIMA (HullWatch) — @ | order
(HullWatch) LIMA, May 4 - @ | LIMA; -; May 4; HullWatch | LIMA, May 4 (HullWatch) — @ | order
[AP] - @ | -; -; -; AP | (AP) — @ | credit separator
(Columbia-AP) - @ | Columbia; -; -; AP | COLUMBIA (AP) — @ | order
(COLUMBIA-AP) — @ | COLUMBIA; -; -; AP | COLUMBIA (AP) — @ | order
(AP-Reuters) - @ | -; -; -; AP/Reuters | (AP-Reuters) — @ | separator
LAS VEGAS, NV (AP) - MAY 4 - @ | LAS VEGAS; NV; MAY 4; AP | LAS VEGAS, NV, MAY 4 (AP) — @ | order
LAS VEGAS, NV, MAY 4: @ | LAS VEGAS; NV; MAY 4; - | LAS VEGAS, NV, MAY 4 — @ | separator
London, England - @ | London; England; -; - | LONDON, England — @ | case separator
LONDON England - @ | LONDON; England; -; - | LONDON, England — @ | region separator
LONDON UK @ | LONDON; UK; -; - | LONDON, UK — @ | region separator
""".strip().splitlines()
"""The opening | city; region; date; agencies | what it becomes, `=` where it stays | the rules."""


@pytest.mark.parametrize("row", SET)
def test_what_is_read_and_how_it_is_set(row: str) -> None:
    opening, read, set_as, names = row.rsplit(" | ", 3)
    text = unfolded(opening)
    dateline = wc.find_dateline(text)
    assert dateline is not None
    assert fields(dateline) == read
    assert wc.normalize_dateline(text) == (text if set_as == "=" else unfolded(set_as))
    assert rules(text) == names
    assert strip(text) == text[: dateline.span[0]] + text[dateline.span[1] :]


GUESSED = r"""
OSLO — the council said on Monday that the old bridge would close for repairs. | OSLO; -; -; -
OSLO (AP); @ | OSLO; -; -; AP
LIMA Bakers said on Monday that the old bridge would close for repairs, at last. | LIMA; -; -; -
NEW YORK Bakers said on Monday that the old bridge would close for repairs. | NEW YORK; -; -; -
Austin — @ | Austin; -; -; -
Sydney — @ | Sydney; -; -; -
Charlotte: @ | Charlotte; -; -; -
OSLO – A play¶@ | OSLO; -; -; -
OSLO: @⏎OSLO: @ | OSLO; -; -; -
DRYBRIDGE – @ | DRYBRIDGE; -; -; -
GEORGIA – @ | GEORGIA; -; -; -
OSLO — <b>@ | OSLO; -; -; -
OSLO — * @ | OSLO; -; -; -
OSLO (AP) — = @ | OSLO; -; -; AP
OSLO (AP) — # @ | OSLO; -; -; AP
OSLO (AP) — \ @ | OSLO; -; -; AP
(HullWatch) — @ | -; -; -; HullWatch
(BridgeNews) — @ | -; -; -; BridgeNews
""".strip().splitlines()


@pytest.mark.parametrize("row", GUESSED)
def test_what_is_a_guess_is_read_and_stands(row: str) -> None:
    opening, read = row.rsplit(" | ", 1)
    text = unfolded(opening)
    dateline = wc.find_dateline(text)
    assert dateline is not None
    assert fields(dateline) == read
    assert wc.normalize_dateline(text) == strip(text) == text


NONE = r"""
DRYBRIDGE¶- @
OSLO: the council said on Monday that the old bridge would close for repairs.
DRYBRIDGE (HullWatch) @
Drybridge (HullWatch) @
OSLO (AP) Photo of the old bridge, which the council said on Monday would close.
OSLO, May 4 the council said on Monday that the old bridge would close for repairs.
DRYBRIDGE¶@
LIMA the council said on Monday that the old bridge would close for repairs.
DRYBRIDGE @
DRYBRIDGE Bakers said on Monday that the old bridge would close for repairs.
OSLO 3, LIMA 2
DRYBRIDGE (DRY) — @
DRYBRIDGE (DRYBR) — @
LONDON — PARIS — @
LONDON - NEW YORK - @
BRIDGE-SHUT (Lima) - @
Oslo: A play¶@
OSLO: A play in two acts by a man from the north who has never seen a ferry¶@
OSLO: I was on the ferry, and nobody told me that the bridge would close at all.
OSLO: Well, the council said on Monday that the old bridge would close for repairs.
Oslo: I was on the ferry, and nobody told me that the bridge would close at all.
DRYBRIDGE: @
Texas: @
TEXAS: @
OSLO 12:30: @
OSLO — RAIN FELL AND THE FERRY SANK ON MONDAY
Drybridge – @
DRYBRIDGE - @
DRYBRIDGE-@
UPDATE – @
UPDATE, May 4 – @
THE OLD BRIDGE AT LIMA – @
XY – @
MONDAY – @
Georgia – @
CBS/Unheardof - @
(Hullwatch) — @
(HullWatch) - @
HullWatch — @
May 4 (HullWatch) @
VELDRIN, R-Texas (AP) - @
OSLO: WHERE THE FERRY SANK
LIMA (peru news) - @
LIMA () - @
LIMA (5-2) - @
[HullWatch] - @
(Columbia-Hull) - @
LAS VEGAS, NV - MAY 4: @
""".strip().splitlines()


@pytest.mark.parametrize("opening", NONE)
def test_what_is_no_dateline(opening: str) -> None:
    text = unfolded(opening)
    assert wc.find_dateline(text) is None
    assert wc.normalize_dateline(text) == strip(text) == text


@pytest.mark.parametrize(
    ("before", "opening", "found"),
    [
        (["Weather"] * 6, "Oslo – ", True),
        (["Weather"] * 7, "Oslo – ", False),
        (["^Weather<"] * 7, "Oslo – ", True),
        (["Weather"] * 16, "OSLO, Norway (AP) - ", True),
        (["Weather"] * 17, "OSLO, Norway (AP) - ", False),
        (["Weather"] * 7, "Oslo, Norway (AP) - ", False),
        (["Weather"] * 7, "OSLO, Norway (AP) ", False),
        (["Weather"] * 7, "OSLO, Norway, May 4 - ", False),
        (["Weather and wind " * 9, *["Weather"] * 6], "OSLO, Norway (AP) - ", True),
        (["Weather and wind " * 10, *["Weather"] * 6], "OSLO, Norway (AP) - ", False),
        (["Weather and wind " * 10], "OSLO, Norway (AP) - ", True),
        (["Weather and wind " * 20], "OSLO, Norway (AP) - ", False),
        (["Weather \r"], "OSLO, Norway (AP) - ", True),
    ],
)
def test_how_far_it_is_looked_for(before: list[str], opening: str, found: bool) -> None:
    text = "\n".join([*before, opening + LEAD])
    dateline = wc.find_dateline(text)
    assert (dateline is not None) == found
    assert dateline is None or dateline.raw == opening
