"""Many short openings: what is read in them, what they become and under which rules, what is a guess, and what is no dateline.

`@` stands for the lead, `¶` for a blank line, `⏎` for a line break.
"""

from __future__ import annotations

import pytest

import wireclean as wc
from wireclean import datelines
from wireclean.dateline_grammar import Reader

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
TOLEDO, Ohio (The Associated Press) - @ | TOLEDO; Ohio; -; AP | TOLEDO, Ohio (The Associated Press) — @ | separator
TOLEDO, Ohio (KQZX News) - @ | TOLEDO; Ohio; -; KQZX News | TOLEDO, Ohio (KQZX News) — @ | separator
COEUR d'ALENE, Idaho (AP) - @ | COEUR d'ALENE; Idaho; -; AP | COEUR d'ALENE, Idaho (AP) — @ | separator
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
GARY, IN (AP) - @ | GARY; IN; -; AP | GARY, IN (AP) — @ | separator
LIMA (AP), Ann Mary Lou Lee - @ | LIMA; -; -; AP | = | -
LIMA (AP), - @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA, 4 May (AP) - @ | LIMA; -; 4 May; AP | LIMA, 4 May (AP) — @ | separator
LIMA, QUITO, 4 May (AP) - @ | LIMA; -; 4 May; AP | LIMA, QUITO, 4 May (AP) — @ | separator
(Columbia-AP), May 4 - @ | Columbia; -; May 4; AP | COLUMBIA, May 4 (AP) — @ | order
(COLUMBIA-AP) @ | COLUMBIA; -; -; AP | COLUMBIA (AP) — @ | order
LONDON — THE UN and the council said on Monday that the bridge would close. | LONDON; -; -; - | = | -
DRYBRIDGE, Ark. (DRY) — @ | DRYBRIDGE; Ark.; -; DRY | = | -
LIMA (DRY) — @ | LIMA; -; -; DRY | = | -
REUTERS LONDON, May 4 — @ | LONDON; -; May 4; Reuters | LONDON, May 4 (REUTERS) — @ | order
AP LIMA, May 4 - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
SEATTLE, Wash (AP) — @ | SEATTLE; Wash; -; AP | = | -
SEATTLE, Washington (AP) — @ | SEATTLE; Washington; -; AP | = | -
LIMA (AP) — May 4 — @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (AP) — May the council close the bridge, the mayor said on Monday, and soon. | LIMA; -; -; AP | = | -
LIMA — Reuters said on Monday that the old bridge would close for repairs. | LIMA; -; -; - | = | -
LIMA, May 4 — AP and others said on Monday that the old bridge would close. | LIMA; -; May 4; - | = | -
LIMA (India) — @ | LIMA; India; -; - | LIMA, India — @ | region separator
LIMA (India) (AP) — @ | LIMA; India; -; AP | LIMA, India (AP) — @ | region spacing
OLD BRIDGE, Mass.¶@ | OLD BRIDGE; Mass.; -; - | OLD BRIDGE, Mass. — @ | join
Seoul,⏎South Korea (AP) - @ | Seoul; South Korea; -; AP | SEOUL, South Korea (AP) — @ | case join separator
Lima⏎(AP) - @ | Lima; -; -; AP | LIMA (AP) — @ | case join separator
Lima¶(AP) - @ | Lima; -; -; AP | LIMA (AP) — @ | case join separator
Lima, Peru⏎(AP) - @ | Lima; Peru; -; AP | LIMA, Peru (AP) — @ | case join separator
Drybridge, Ark.⏎(AP) - @ | Drybridge; Ark.; -; AP | DRYBRIDGE, Ark. (AP) — @ | case join separator
(AP): @ | -; -; -; AP | (AP) — @ | separator
Drybridge Town, May 4 - @ | Drybridge Town; -; May 4; - | DRYBRIDGE TOWN, May 4 — @ | case separator
DRYBRIDGE, Mayhem (AP) - @ | DRYBRIDGE; Mayhem; -; AP | DRYBRIDGE, Mayhem (AP) — @ | separator
LIMA-@ | LIMA; -; -; - | LIMA — @ | separator
LIMA_@ | LIMA; -; -; - | LIMA — @ | separator
LIMA (AP)-@ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP)--@ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP)—@ | LIMA; -; -; AP | LIMA (AP) — @ | separator
Lima--@ | Lima; -; -; - | LIMA — @ | case separator
Lima—@ | Lima; -; -; - | LIMA — @ | case separator
Lima, Peru—@ | Lima; Peru; -; - | LIMA, Peru — @ | case separator
LIMA, May 4-@ | LIMA; -; May 4; - | LIMA, May 4 — @ | separator
LIMA, May 4—@ | LIMA; -; May 4; - | LIMA, May 4 — @ | separator
LIMA: May 4: @ | LIMA; -; May 4; - | LIMA, May 4 — @ | spacing separator
LIMA. May 4 (AP) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | spacing separator
LIMA | May 4 | AP | @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | spacing credit separator
LIMA | May 4 - @ | LIMA; -; May 4; - | LIMA, May 4 — @ | spacing separator
LIMA, May 4, 2019, AP. @ | LIMA; -; May 4, 2019; AP | LIMA, May 4, 2019 (AP) — @ | credit separator
LIMA, Monday, May 4 (AP) - @ | LIMA; -; Monday, May 4; AP | LIMA, Monday, May 4 (AP) — @ | separator
LIMA, Monday (AP) - @ | LIMA; -; Monday; AP | LIMA, Monday (AP) — @ | separator
LIMA, Monday May 4 (AP) - @ | LIMA; -; Monday May 4; AP | LIMA, Monday May 4 (AP) — @ | separator
LIMA (May 4) (AP) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | spacing spacing separator
LIMA (Monday, May 4) - @ | LIMA; -; Monday, May 4; - | LIMA, Monday, May 4 — @ | spacing separator
LIMA (AP) (May 4) - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (AP), May 4 - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (AP) May 4 - @ | LIMA; -; May 4; AP | LIMA, May 4 (AP) — @ | order
LIMA (AP) - Monday - @ | LIMA; -; Monday; AP | LIMA, Monday (AP) — @ | order
LIMA [Peru] (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | region spacing separator
Lima [Peru] - @ | Lima; Peru; -; - | LIMA, Peru — @ | case region separator
Lima [Peru]: @ | Lima; Peru; -; - | LIMA, Peru — @ | case region separator
Lima (Peru) - @ | Lima; Peru; -; - | LIMA, Peru — @ | case region separator
LIMA Peru (AP) - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | region separator
LIMA Peru - @ | LIMA; Peru; -; - | LIMA, Peru — @ | region separator
LIMA Peru: @ | LIMA; Peru; -; - | LIMA, Peru — @ | region separator
LIMA Peru, May 4 - @ | LIMA; Peru; May 4; - | LIMA, Peru, May 4 — @ | region separator
LIMA Peru [AP] - @ | LIMA; Peru; -; AP | LIMA, Peru (AP) — @ | region credit separator
LIMA Peru May 4 (AP) - @ | LIMA; Peru; May 4; AP | LIMA, Peru, May 4 (AP) — @ | region spacing separator
LIMA, PERU (AP) - @ | LIMA; PERU; -; AP | LIMA, PERU (AP) — @ | separator
LIMA, PERU, May 4 - @ | LIMA; PERU; May 4; - | LIMA, PERU, May 4 — @ | separator
ATHENS GA - @ | ATHENS; GA; -; - | ATHENS, GA — @ | region separator
ATHENS GA: @ | ATHENS; GA; -; - | ATHENS, GA — @ | region separator
ATHENS GA May 4 - @ | ATHENS; GA; May 4; - | ATHENS, GA, May 4 — @ | region spacing separator
Athens GA - @ | Athens; GA; -; - | ATHENS, GA — @ | case region separator
Athens, GA - @ | Athens; GA; -; - | ATHENS, GA — @ | case separator
ATHENS, Georgia (AP) - @ | ATHENS; Georgia; -; AP | ATHENS, Georgia (AP) — @ | separator
ATHENS, Georgia, Greece (AP) - @ | ATHENS; Georgia, Greece; -; AP | ATHENS, Georgia, Greece (AP) — @ | separator
ATHENS, Greece/ROME (AP) - @ | ATHENS; Greece; -; AP | ATHENS, Greece/ROME (AP) — @ | separator
ATHENS/Rome (AP) - @ | ATHENS; -; -; AP | ATHENS/ROME (AP) — @ | case separator
ATHENS/ROME, Italy (AP) - @ | ATHENS; -; -; AP | ATHENS/ROME, Italy (AP) — @ | separator
Athens/Rome - @ | Athens; -; -; - | ATHENS/ROME — @ | case case separator
Athens and Rome: @ | Athens; -; -; - | ATHENS and ROME — @ | case case separator
Athens & Rome (AP) - @ | Athens; -; -; AP | ATHENS & ROME (AP) — @ | case case separator
ATHENS; ROME; LIMA (AP) - @ | ATHENS; -; -; AP | ATHENS; ROME; LIMA (AP) — @ | separator
ATHENS, ROME, LIMA, OSLO (AP) - @ | ATHENS; -; -; AP | ATHENS, ROME, LIMA, OSLO (AP) — @ | separator
ATHENS/ROME/LIMA/OSLO/QUITO/MADRID (AP) - @ | ATHENS; -; -; AP | ATHENS/ROME/LIMA/OSLO/QUITO/MADRID (AP) — @ | separator
KOTA KINABALU: @ | KOTA KINABALU; -; -; - | KOTA KINABALU — @ | separator
Kota Kinabalu: @ | Kota Kinabalu; -; -; - | KOTA KINABALU — @ | case separator
KOTA KINABALU, Sabah: @ | KOTA KINABALU; Sabah; -; - | KOTA KINABALU, Sabah — @ | separator
ABOARD AIR FORCE ONE (AP) - @ | ABOARD AIR FORCE ONE; -; -; AP | ABOARD AIR FORCE ONE (AP) — @ | separator
Aboard Air Force One (AP) - @ | Aboard Air Force One; -; -; AP | ABOARD AIR FORCE ONE (AP) — @ | case separator
ABOARD THE HMS ROSE (Reuters) - @ | ABOARD THE HMS ROSE; -; -; Reuters | ABOARD THE HMS ROSE (Reuters) — @ | separator
AT SEA (AP) - @ | AT SEA; -; -; AP | AT SEA (AP) — @ | separator
OFF LIMA (AP) - @ | LIMA; -; -; AP | OFF LIMA (AP) — @ | separator
NEAR THE RIVER, Peru (AP) - @ | THE RIVER; Peru; -; AP | NEAR THE RIVER, Peru (AP) — @ | separator
LIMA (AP) -- -- @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) | @ | LIMA; -; -; AP | LIMA (AP) — @ | separator
LIMA (AP) "The council said on Monday that the old bridge would close for repairs." | LIMA; -; -; AP | LIMA (AP) — "@" | separator
LIMA (AP) – "The council said on Monday that the old bridge would close for repairs." | LIMA; -; -; AP | LIMA (AP) — "@" | separator
Drybridge, Norway (DRY) — @ | Drybridge; Norway; -; DRY | DRYBRIDGE, Norway (DRY) — @ | case
Drybridge, Norway (DRY) - @ | Drybridge; Norway; -; DRY | DRYBRIDGE, Norway (DRY) — @ | case separator
Lima (DRY) - @ | Lima; -; -; DRY | LIMA (DRY) — @ | case separator
(LIMA) (Reuters) @ | LIMA; -; -; Reuters | LIMA (Reuters) — @ | spacing spacing separator
(AP, May 4) - UPDATE: @ | -; -; May 4; AP | May 4 (AP) — UPDATE: @ | order
(AP, May 4) - @ | -; -; May 4; AP | May 4 (AP) — @ | order
(AP, May 4) @ | -; -; May 4; AP | May 4 (AP) — @ | order
(AP)-@ | -; -; -; AP | (AP) — @ | separator
(AP)--@ | -; -; -; AP | (AP) — @ | separator
(AP)—@ | -; -; -; AP | (AP) — @ | separator
AP—@ | -; -; -; AP | (AP) — @ | credit separator
Lima (AP)-@ | Lima; -; -; AP | LIMA (AP) — @ | case separator
DRYBRIDGE, Ark. - AP - May 4 - @ | DRYBRIDGE; Ark.; May 4; AP | DRYBRIDGE, Ark., May 4 (AP) — @ | order
LIMA, May 4 - Reuters. @ | LIMA; -; May 4; Reuters | LIMA, May 4 (Reuters) — @ | separator separator
NEW YORK, ABERDEEN and LIMA (AP) - @ | NEW YORK; -; -; AP | NEW YORK, ABERDEEN and LIMA (AP) — @ | separator
OSLO, Norway, NEW YORK (AP) - @ | OSLO; Norway; -; AP | OSLO, Norway, NEW YORK (AP) — @ | separator
OSLO, Norway and NEW YORK (AP) - @ | OSLO; Norway; -; AP | OSLO, Norway and NEW YORK (AP) — @ | separator
Oslo, Norway and New York (AP) - @ | Oslo; Norway; -; AP | OSLO, Norway and NEW YORK (AP) — @ | case case separator
OSLO and Drybridge (AP) - @ | OSLO; -; -; AP | OSLO and DRYBRIDGE (AP) — @ | case separator
Drybridge and Oslo (AP) - @ | Drybridge; -; -; AP | DRYBRIDGE and OSLO (AP) — @ | case case separator
OSLO/DRYBRIDGE (AP) - @ | OSLO; -; -; AP | OSLO/DRYBRIDGE (AP) — @ | separator
Oslo/Drybridge (AP) - @ | Oslo; -; -; AP | OSLO/DRYBRIDGE (AP) — @ | case case separator
OSLO, Norway⏎@ | OSLO; Norway; -; - | OSLO, Norway — @ | join
OSLO, Norway @ | OSLO; Norway; -; - | OSLO, Norway — @ | separator
OSLO May 4 @ | OSLO; -; May 4; - | OSLO, May 4 — @ | spacing separator
OSLO, Monday @ | OSLO; -; Monday; - | OSLO, Monday — @ | separator
OSLO 4 (AP) - @ | OSLO; -; 4; AP | OSLO, 4 (AP) — @ | spacing separator
OSLO, 4 (AP) - @ | OSLO; -; 4; AP | OSLO, 4 (AP) — @ | separator
Oslo and Lima: @ | Oslo; -; -; - | OSLO and LIMA — @ | case case separator
Oslo, Norway: @ | Oslo; Norway; -; - | OSLO, Norway — @ | case separator
NORWAY (AP): @ | NORWAY; -; -; AP | NORWAY (AP) — @ | separator
Norway (AP) - @ | Norway; -; -; AP | NORWAY (AP) — @ | case separator
Norway, May 4 - @ | Norway; -; May 4; - | NORWAY, May 4 — @ | case separator
TIRANA, Albania (ATA) - @ | TIRANA; Albania; -; ATA | TIRANA, Albania (ATA) — @ | separator
LIMA (ANDINA) - @ | LIMA; -; -; Andina | LIMA (ANDINA) — @ | separator
LIMA (ANDINA): @ | LIMA; -; -; Andina | LIMA (ANDINA) — @ | separator
CANBERRA (AAP) — @ | CANBERRA; -; -; AAP | = | -
Canberra, AAP — @ | Canberra; -; -; AAP | CANBERRA (AAP) — @ | case credit separator
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
LIMA (AP), Ann Mary Lou Lee Poe - @ | LIMA; -; -; AP
LIMA (AP), ann lee - @ | LIMA; -; -; AP
LIMA (AP), Ann Lee: @ | LIMA; -; -; AP
DRYBRIDGE (DRYBRG) — @ | DRYBRIDGE; -; -; DRYBRG
DRYBRIDGE (Dry) — @ | DRYBRIDGE; -; -; Dry
NEAR LIMA¶@ | LIMA; -; -; -
(AP), @ | -; -; -; AP
Oslo, Norway – the council said on Monday that the old bridge would close for repairs. | Oslo; Norway; -; -
OSLO⏎@ | OSLO; -; -; -
NEW YORK⏎@ | NEW YORK; -; -; -
OSLO Mayor Ann Lee said on Monday that the old bridge would close for repairs. | OSLO; -; -; -
NORWAY — @ | NORWAY; -; -; -
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
(Columbia-HullWatch) — @
LONDON — PARIS - @
LONDON — EU, UN TO MEET
LONDON — EU AND UN TO MEET AGAIN
DRYBRIDGE (DR) — @
OLD BRIDGE MA¶@
BRIDGE SHUT¶@
LIMA BRIDGE¶@
AP: @
Drybridge rises - @
Drybridge Rises - @
Drybridge, Mayhem 4 - @
LIMA (AP) - MAY 4: @
Drybridge: @
Ann Lee, Lima: @
LIMA: Mayor quits⏎@
Lima: Mayor quits¶@
New York. Ann Lee - @
LIMA/I - @
(Ann Lee) (Reuters) @
OSLO, Norway; @
OSLO Raptors fans said on Monday that the old bridge would close for repairs.
OSLO MARATHON runners said on Monday that the old bridge would close for repairs.
Oslo The council said on Monday that the old bridge would close for repairs.
Oslo's mayor: @
Norway: @
NORWAY: @
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


@pytest.mark.parametrize("row", SET)
def test_what_one_pattern_reads_at_once_the_grammar_reads_alike(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = unfolded(row.rsplit(" | ", 3)[0])
    sooner = wc.find_dateline(text), wc.normalize_dateline(text)
    monkeypatch.setattr(datelines, "_common", lambda *_: None)
    assert (wc.find_dateline(text), wc.normalize_dateline(text)) == sooner


@pytest.mark.parametrize(
    ("opening", "found"),
    [
        ("UPDATE: Two ferries", False),
        ("RIVER LEVELS RISE: Two ferries", False),
        ("Ann Lee: Two ferries", False),
        ("Ann Lee: “Two ferries", False),
        ("Near Fall: Two ferries", False),
        ("Ann Lee: - Two ferries", False),
        ("Ann Lee: (Two ferries", False),
        ("Ann Lee:: Two ferries", False),
        ("Ann Lee: May 4 - Two ferries", True),
        ("Ann Lee: (AP) - Two ferries", True),
        ("VELDRIN: - Two ferries", False),
        ("VELDRIN: Two ferries", False),
        ("EAST VELDRIN: Two ferries", False),
        ("OSLO: Two ferries", True),
        ("Oslo: Two ferries", True),
        ("AP: Two ferries", False),
        ("Veldrin Monday: Two ferries", False),
    ],
)
def test_a_label_is_seen_at_once_and_read_alike(opening: str, found: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{opening} ran, and {LEAD}"
    sooner = wc.find_dateline(text)
    assert (sooner is not None) == found
    monkeypatch.setattr(Reader, "_is_label", lambda _: False)
    assert wc.find_dateline(text) == sooner


def test_its_fields_are_ready_for_json() -> None:
    dateline = wc.find_dateline(f"TOKYO, Japan/SEOUL, May 4 (AP/Kyodo) - {LEAD}")
    assert dateline is not None
    assert dateline.to_dict() == {
        "place": "TOKYO, Japan/SEOUL",
        "places": [{"city": "TOKYO", "region": "Japan"}, {"city": "SEOUL", "region": None}],
        "city": "TOKYO",
        "region": "Japan",
        "date": "May 4",
        "agencies": ["AP", "Kyodo"],
        "span": [0, 39],
        "raw": "TOKYO, Japan/SEOUL, May 4 (AP/Kyodo) - ",
    }
    assert str(dateline) == "TOKYO, Japan/SEOUL, May 4 (AP/Kyodo) — "
