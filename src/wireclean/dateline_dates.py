"""Dates as datelines write them: the names of months and days in some twenty languages, and one pattern."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from operator import itemgetter

MONTHS = (
    "mac ogos julai disember "  # Malay, where it is not Indonesian
    "abr abril ago agosto agt agu agustus août apr april aprila aprile aprilie aprill apríl apríla aprīlis ara aralık aug "
    "august augusta augusti augusts augustus augusztus avg avgust avgusta avr avril ağu ağustos bal balandis balandžio birž "
    "birželio birželis bře březen března cze czerwca czerwiec dec decembar december decembra decembrie decembris des "
    "desember dets detsember dez dezember dezembro dic dicembre diciembre dub duben dubna déc décembre eki ekim elo elokuu "
    "elokuuta ene enero eyl eylül feb febbraio feber febr febrero februar februara februari februarie februarja february "
    "február februára februāris febrúar fev fevereiro fév févr février geg gegužė gegužės gen gennaio giu giugno gru "
    "grudnia grudzień gruod gruodis gruodžio haz haziran heinä heinäkuu heinäkuuta helmi helmikuu helmikuuta huhti huhtikuu "
    "huhtikuuta ian ianuarie iul iulie iun iunie jaan jaanuar jan janeiro januar januara januari januarja january január "
    "januára janv janvier janvāris janúar joulu joulukuu joulukuuta juil juillet juin jul jula julho juli julij julija "
    "julio july jun juna june junho juni junij junija junio juuli juuni jänner júl júla július júlí jún júna június júní "
    "jūl jūlijs jūn jūnijs kas kasım kesä kesäkuu kesäkuuta kol kolovoz kolovoza kov kovas kovo kvě květen května kwi "
    "kwiecień kwietnia lapkr lapkritis lapkričio led leden ledna liep liepa liepos lip lipanj lipca lipiec lipnja lis "
    "listopad listopada listopadu loka lokakuu lokakuuta lug luglio lut lutego luty maalis maaliskuu maaliskuuta maart "
    "maerz mag maggio mai maijs maio maj maja mar marca march marec maret marras marraskuu marraskuuta mars mart marta "
    "martie marts marzec marzo março may mayo mayıs maí mei mrt mrz máj mája május márc március mär märts märz nis nisan "
    "noiembrie nopember nov novembar november novembra novembre novembris novembro noviembre nóv nóvember oca ocak oct "
    "october octobre octombrie octubre okt oktobar oktober oktobra oktobris oktoober október októbra ott ottobre out "
    "outubro ožu ožujak ožujka paź październik października peb pebruari pro prosinac prosinca prosince prosinec rugp "
    "rugpjūtis rugpjūčio rugs rugsėjis rugsėjo ruj rujan rujna saus sausio sausis sep sept septembar september septembra "
    "septembre septembrie septembris septiembre set setembro settembre sie sierpień sierpnia sij siječanj siječnja spal "
    "spalio spalis srp srpanj srpen srpna srpnja stu studeni studenoga sty styczeń stycznia svi svibanj svibnja syys "
    "syyskuu syyskuuta szept szeptember tammi tammikuu tammikuuta tem temmuz touko toukokuu toukokuuta tra travanj travnja "
    "vas vasario vasaris veebr veebruar velj veljača veljače wrz wrzesień września zář září ágú ágúst ápr április úno únor "
    "února červen července červenec června čvc čvn říj říjen října şub şubat απριλίου αυγούστου δεκεμβρίου ιανουαρίου "
    "ιουλίου ιουνίου μαΐου μαρτίου νοεμβρίου οκτωβρίου σεπτεμβρίου φεβρουαρίου авг август августа апр апрель апреля април "
    "априла бер березень березня вер вересень вересня груд грудень грудня дек декабрь декабря декември децембра жовт "
    "жовтень жовтня июл июль июля июн июнь июня квіт квітень квітня лип липень липня лист листопад листопада лют лютий "
    "лютого май мар март марта мая маја новембра ное ноември нояб ноябрь ноября окт октобра октомври октябрь октября сент "
    "сентябрь сентября сеп септембра септември серп серпень серпня січ січень січня трав травень травня фебруара фев февр "
    "февраль февраля февруари черв червень червня юли юни янв январь января яну януари јануара јула јуна"
)
WEEKDAYS = (
    "antradienis ceturtdiena csütörtök cuma cumartesi czwartek dienstag dimanche dinsdag domenica domingo donderdag "
    "donnerstag duminică esmaspäev fimmtudagur fredag freitag fri friday föstudagur giovedì hétfő jeudi joi jueves jumat "
    "kamis kedd keskiviikko keskiviikkona ketvirtadienis kolmapäev lauantai lauantaina laugardagur laupäev lundi lunedì "
    "lunes luni lördag lørdag maanantai maanantaina maandag mandag mardi martedì martes marți mercoledì mercredi miercuri "
    "minggu mittwoch miércoles miðvikudagur mon monday montag mánudagur måndag nedelja nedeľa nedjelja neděle neljapäev "
    "niedziela onsdag otrdiena pazar pazartesi penktadienis perjantai perjantaina perşembe petak petek piatok piektdiena "
    "pirmadienis pirmdiena piątek pondelok pondělí ponedeljak ponedeljek ponedjeljak poniedziałek pátek péntek pühapäev "
    "quarta quarta-feira quinta quinta-feira rabu reede sabato sabtu salı samedi samstag sat saturday segunda segunda-feira "
    "sekmadienis selasa senin sestdiena sexta sexta-feira sobota sonntag sreda srijeda streda středa subota sun sunday "
    "sunnudagur sunnuntai svētdiena szerda szombat sábado sâmbătă söndag søndag teisipäev terça terça-feira thu thur thurs "
    "thursday tiistai tiistaina tirsdag tisdag torek torsdag torstai torstaina trečiadienis trešdiena tue tues tuesday "
    "utorak utorok vasárnap vendredi venerdì viernes vineri vrijdag wed wednesday woensdag wtorek zaterdag zondag çarşamba "
    "úterý þriðjudagur četrtek četvrtak čtvrtek środa šeštadienis štvrtok воскресенье вторник вівторок неделя неділя "
    "пʼятниця петък понеделник понедельник понеділок пятница середа среда сряда суббота субота събота четвер четверг "
    "четвъртък"
)
"""Names and abbreviations, from the Unicode CLDR (Unicode License v3) and from wire copy; parted by spaces."""


@cache
def date_pattern() -> re.Pattern[str]:
    """What matches a date at a place of a text; the group "date" is the date as written.

    >>> [date_pattern().match(text)["date"] for text in ("Oct. 4 (UPI)", "21 ene (EFE)", "le 27 juillet 2020 -", "10-15 (AFP)")]
    ['Oct. 4', '21 ene', '27 juillet 2020', '10-15']
    """
    month = _any_of(MONTHS)
    weekday = rf"{_any_of(WEEKDAYS)}\b\.?"
    day = r"\d{1,2}(?:st|nd|rd|th|er|[º°ª])?(?!\d)"
    days = rf"{day}(?:\s?[-–/]\s?{day})?"
    year = r"(?:,?\s{1,3}(?:de\s|del\s)?|/)\d{4}(?!\d)"
    forms = (
        rf"{month}\.?\s{{0,3}}{days}(?:{year})?",
        rf"{days}\.?\s{{0,3}}(?:de\s|di\s|of\s)?{month}\b(?:\.?{year}|\.?\s\d\d(?!\d)|\.)?",
        rf"\d{{4}}[.,]?\s{month}\.?\s{day}(?:\.,\s{weekday})?",
        r"\d{4}-\d\d-\d\d",
        r"\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4}(?!\d)|(?=\s?\())",
        r"\d{1,2}(?=\s?\()",
    )
    clock = r"(?:(?:,|\s/)\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4}T|\sUTC)?)?"
    return re.compile(
        rf"(?:(?:le|el|am|den|dne)\s)?(?P<date>(?:{weekday},?\s{{1,2}})?(?:{'|'.join(forms)}){clock}|{weekday})(?![^\W_])", re.IGNORECASE
    )


@cache
def _names() -> frozenset[str]:
    return frozenset(f"{MONTHS} {WEEKDAYS}".split())


def is_month_or_weekday(word: str) -> bool:
    """Whether a word is the name of a month or day, or an abbreviation of one."""
    return word.rstrip(".,").casefold() in _names()


@cache
def _heads() -> frozenset[str]:
    return frozenset({name[:3] for name in _names()} | {"le", "el", "am", "den", "dne"})


def begins_date(word: str) -> bool:
    """Whether a date may begin with this word."""
    return word[:3].casefold() in _heads()


def _any_of(words: str) -> str:
    return _branches(sorted(set(words.split())))


def _branches(words: list[str]) -> str:
    """What matches the longest of the words, letter by letter: a fifth of the time that one word after the other takes.

    >>> _branches(["mai", "maj", "maja"])
    'ma(?:i|j(?:a)?)'
    """
    if len(words) == 1:
        return words[0]
    ways: list[str] = [letter + _branches([word[1:] for word in group]) for letter, group in groupby(filter(None, words), itemgetter(0))]
    if "" in words or len(ways) > 1:
        return f"(?:{'|'.join(ways)}){'?' * ('' in words)}"
    return ways[0]
