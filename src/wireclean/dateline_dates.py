"""Dates as datelines write them: the names of months and days in some twenty languages, and one pattern."""

from __future__ import annotations

import re
from functools import cache

MONTHS = (
    "abr abril ago agosto agt agu agustus août apr april aprile aprilie apríl ara aralık aug august augusti augustus "
    "augusztus avr avril ağu ağustos bře březen března cze czerwca czerwiec dec december decembrie des desember dez "
    "dezember dezembro dic dicembre diciembre dub duben dubna déc décembre eki ekim elo elokuu elokuuta ene enero eyl eylül "
    "feb febbraio feber febr febrero februar februari februarie february február febrúar fev fevereiro fév févr février gen "
    "gennaio giu giugno gru grudnia grudzień haz haziran heinä heinäkuu heinäkuuta helmi helmikuu helmikuuta huhti huhtikuu "
    "huhtikuuta ian ianuarie iul iulie iun iunie jan janeiro januar januari january január janv janvier janúar joulu "
    "joulukuu joulukuuta juil juillet juin jul julho juli julio july jun june junho juni junio jänner júl július júlí jún "
    "június júní kas kasım kesä kesäkuu kesäkuuta kol kolovoz kolovoza kvě květen května kwi kwiecień kwietnia led leden "
    "ledna lip lipanj lipca lipiec lipnja lis listopad listopada listopadu loka lokakuu lokakuuta lug luglio lut lutego "
    "luty maalis maaliskuu maaliskuuta maart maerz mag maggio mai maio maj maja mar marca march maret marras marraskuu "
    "marraskuuta mars mart martie marts marzec marzo março may mayo mayıs maí mei mrt mrz máj május márc március mär märz "
    "nis nisan noiembrie nopember nov november novembre novembro noviembre nóv nóvember oca ocak oct october octobre "
    "octombrie octubre okt oktober október ott ottobre out outubro ožu ožujak ožujka paź październik października peb "
    "pebruari pro prosinac prosinca prosince prosinec ruj rujan rujna sep sept september septembre septembrie septiembre "
    "set setembro settembre sie sierpień sierpnia sij siječanj siječnja srp srpanj srpen srpna srpnja stu studeni studenoga "
    "sty styczeń stycznia svi svibanj svibnja syys syyskuu syyskuuta szept szeptember tammi tammikuu tammikuuta tem temmuz "
    "touko toukokuu toukokuuta tra travanj travnja velj veljača veljače wrz wrzesień września zář září ágú ágúst ápr "
    "április úno únor února červen července červenec června čvc čvn říj říjen října şub şubat авг август августа апр апрель "
    "апреля бер березень березня вер вересень вересня груд грудень грудня дек декабрь декабря жовт жовтень жовтня июл июль "
    "июля июн июнь июня квіт квітень квітня лип липень липня лист листопад листопада лют лютий лютого май мар март марта "
    "мая нояб ноябрь ноября окт октябрь октября сент сентябрь сентября серп серпень серпня січ січень січня трав травень "
    "травня февр февраль февраля черв червень червня янв январь января"
)
WEEKDAYS = (
    "csütörtök cuma cumartesi czwartek dienstag dimanche dinsdag domenica domingo donderdag donnerstag duminică fimmtudagur "
    "fredag freitag fri friday föstudagur giovedì hétfő jeudi joi jueves jumat kamis kedd keskiviikko keskiviikkona "
    "lauantai lauantaina laugardagur lundi lunedì lunes luni lördag lørdag maanantai maanantaina maandag mandag mardi "
    "martedì martes marți mercoledì mercredi miercuri minggu mittwoch miércoles miðvikudagur mon monday montag mánudagur "
    "måndag nedjelja neděle niedziela onsdag pazar pazartesi perjantai perjantaina perşembe petak piątek pondělí "
    "ponedjeljak poniedziałek pátek péntek quarta quarta-feira quinta quinta-feira rabu sabato sabtu salı samedi samstag "
    "sat saturday segunda segunda-feira selasa senin sexta sexta-feira sobota sonntag srijeda středa subota sun sunday "
    "sunnudagur sunnuntai szerda szombat sábado sâmbătă söndag søndag terça terça-feira thu thur thurs thursday tiistai "
    "tiistaina tirsdag tisdag torsdag torstai torstaina tue tues tuesday utorak vasárnap vendredi venerdì viernes vineri "
    "vrijdag wed wednesday woensdag wtorek zaterdag zondag çarşamba úterý þriðjudagur četvrtak čtvrtek środa воскресенье "
    "вторник вівторок неділя пʼятниця понедельник понеділок пятница середа среда суббота субота четвер четверг"
)
"""Names and abbreviations, from the Unicode CLDR (Unicode License v3) and from wire copy; parted by spaces."""


@cache
def date_pattern() -> re.Pattern[str]:
    """What matches a date at a place of a text; the group "date" is the date as written.

    >>> [date_pattern().match(text)["date"] for text in ("Oct. 4 (UPI)", "21 ene (EFE)", "le 27 juillet 2020 -", "10-15 (AFP)")]
    ['Oct. 4', '21 ene', '27 juillet 2020', '10-15']
    """
    month = _any_of(MONTHS)
    day = r"\d{1,2}(?:st|nd|rd|th|er|[º°ª])?(?!\d)"
    days = rf"{day}(?:\s?[-–/]\s?{day})?"
    year = r"(?:,?\s{1,3}(?:de\s|del\s)?|/)\d{4}(?!\d)"
    forms = (
        rf"{month}\.?\s{{0,3}}{days}(?:{year})?",
        rf"{days}\.?\s{{0,3}}(?:de\s|di\s|of\s)?{month}\b(?:\.?{year}|\.?\s\d\d(?!\d)|\.)?",
        rf"\d{{4}},?\s{month}\.?\s{day}",
        r"\d{4}-\d\d-\d\d",
        r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4}(?!\d)|(?=\s?\())",
        r"\d{1,2}(?=\s?\()",
    )
    weekday = rf"{_any_of(WEEKDAYS)}\b\.?"
    clock = r"(?:,\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}T|\sUTC)?)?"
    return re.compile(
        rf"(?:(?:le|el|am|den|dne)\s)?(?P<date>(?:{weekday},?\s{{1,2}})?(?:{'|'.join(forms)}){clock}|{weekday})(?![^\W_])", re.IGNORECASE
    )


@cache
def _names() -> frozenset[str]:
    return frozenset(f"{MONTHS} {WEEKDAYS}".split())


def is_month_or_weekday(word: str) -> bool:
    """Whether a word is the name of a month or day, or an abbreviation of one."""
    return word.rstrip(".,").casefold() in _names()


def _any_of(words: str) -> str:
    return f"(?:{'|'.join(sorted(words.split(), key=len, reverse=True))})"
