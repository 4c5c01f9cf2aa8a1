"""Places as datelines name them: states, provinces and countries, and cities. Tables: rows only.

The names of countries, and those of some cities in other languages, are from the Unicode CLDR (Unicode License v3); the
rest is the Associated Press' list of cities that stand alone in datelines, capitals, and cities that wires write from.
In each table spellings of one place stand in a row, parted by "|".
"""

from __future__ import annotations

from typing import NamedTuple


class Region(NamedTuple):
    """A state, province, country or territory, and how it is spelt."""

    within: str
    """The country of a state or province; "" for a country."""
    spellings: str
    """Full names, abbreviations and codes, in several languages, parted by "|"."""


REGIONS: tuple[Region, ...] = (
    Region("United States", "Alabama|Ala.|AL|Алабама"),
    Region("United States", "Alaska|AK|Аляска"),
    Region("United States", "Arizona|Ariz.|AZ|A.Z.|Аризона"),
    Region("United States", "Arkansas|Ark.|AR|Арканзас"),
    Region(
        "United States",
        "California|Calif.|Cal.|Cali.|Calf.|CA|Ca.|Californie|Kalifornien|Califórnia|Kalifornie|Kalifornia|Kaliforníu|Kalifornía|"
        "Californië|Калифорния|Каліфорнія|Kaliforniya",
    ),
    Region("United States", "Colorado|Colo.|CO|Колорадо"),
    Region("United States", "Connecticut|Conn.|CT|Коннектикут"),
    Region("United States", "Delaware|Del.|DE|Делавэр"),
    Region("United States", "District of Columbia|D.C.|DC"),
    Region("United States", "Florida|Fla.|FL|Flor.|Floride|Flórida|Флорида"),
    Region("United States", "Georgia|Ga.|GA|Géorgie|Geórgia|Джорджия"),
    Region("United States", "Hawaii|Hawai'i|HI|Hawaï|Hawái|Havaí|Гавайи"),
    Region("United States", "Idaho|ID|Айдахо"),
    Region("United States", "Illinois|Ill.|IL|Иллинойс"),
    Region("United States", "Indiana|Ind.|IN|Индиана"),
    Region("United States", "Iowa|IA|Айова"),
    Region("United States", "Kansas|Kan.|Kans.|KS|Канзас"),
    Region("United States", "Kentucky|Ky.|KY|Кентукки"),
    Region("United States", "Louisiana|La.|LA|Louisiane|Luisiana|Луизиана"),
    Region("United States", "Maine|ME|Мэн"),
    Region("United States", "Maryland|Md.|MD|Мэриленд"),
    Region("United States", "Massachusetts|Mass.|MA|Массачусетс"),
    Region("United States", "Michigan|Mich.|MI|Мичиган"),
    Region("United States", "Minnesota|Minn.|MN|Миннесота"),
    Region("United States", "Mississippi|Miss.|MS|Misisipi|Миссисипи"),
    Region("United States", "Missouri|Mo.|MO|Misuri|Миссури"),
    Region("United States", "Montana|Mont.|MT|Монтана"),
    Region("United States", "Nebraska|Neb.|Nebr.|NE|Небраска"),
    Region("United States", "Nevada|Nev.|NV|Невада"),
    Region("United States", "New Hampshire|N.H.|NH|Nueva Hampshire|Нью-Гэмпшир"),
    Region("United States", "New Jersey|N.J.|NJ|Nueva Jersey|Нью-Джерси"),
    Region("United States", "New Mexico|N.M.|NM|N.Mex.|Nuevo México|Nouveau-Mexique|Novo México|Нью-Мексико"),
    Region("United States", "New York|N.Y.|NY|Nueva York|État de New York|Nova York|Нью-Йорк"),
    Region("United States", "North Carolina|N.C.|NC|Carolina del Norte|Caroline du Nord|Carolina do Norte|Северная Каролина"),
    Region("United States", "North Dakota|N.D.|N.Dak.|ND|Dakota del Norte|Dakota du Nord|Dakota do Norte|Северная Дакота"),
    Region("United States", "Ohio|OH|Огайо"),
    Region("United States", "Oklahoma|Okla.|OK|Оклахома"),
    Region("United States", "Oregon|Ore.|Oreg.|OR|Орегон"),
    Region("United States", "Pennsylvania|Pa.|PA|Penn.|Penna.|Pensilvania|Pennsylvanie|Pensilvânia|Pennsylvanien|Пенсильвания"),
    Region("United States", "Rhode Island|R.I.|RI|Род-Айленд"),
    Region("United States", "South Carolina|S.C.|SC|Carolina del Sur|Caroline du Sud|Carolina do Sul|Южная Каролина"),
    Region("United States", "South Dakota|S.D.|S.Dak.|SD|Dakota del Sur|Dakota du Sud|Dakota do Sul|Южная Дакота"),
    Region("United States", "Tennessee|Tenn.|TN|Теннесси"),
    Region("United States", "Texas|Tex.|TX|Tejas|Техас"),
    Region("United States", "Utah|UT|Юта"),
    Region("United States", "Vermont|Vt.|VT|Вермонт"),
    Region("United States", "Virginia|Va.|VA|Virginie|Virgínia|Виргиния"),
    Region("United States", "Washington|Wash.|WA|Вашингтон"),
    Region("United States", "Washington state|Washington State"),
    Region(
        "United States",
        "West Virginia|W.Va.|W. Va.|WV|Virginia Occidental|Virginie-Occidentale|Virgínia Ocidental|Западная Виргиния",
    ),
    Region("United States", "Wisconsin|Wis.|Wisc.|WI|Висконсин"),
    Region("United States", "Wyoming|Wyo.|WY|Вайоминг"),
    Region("Canada", "Alberta|Alta.|AB"),
    Region("Canada", "British Columbia|B.C.|BC|Colombie-Britannique"),
    Region("Canada", "Manitoba|Man.|MB"),
    Region("Canada", "New Brunswick|N.B.|NB|Nouveau-Brunswick"),
    Region("Canada", "Newfoundland and Labrador|Newfoundland & Labrador|Newfoundland|Nfld.|N.L.|NL|Labrador|Terre-Neuve"),
    Region("Canada", "Northwest Territories|N.W.T.|NT"),
    Region("Canada", "Nova Scotia|N.S.|NS|Nouvelle-Écosse"),
    Region("Canada", "Nunavut|NU"),
    Region("Canada", "Ontario|Ont.|ON"),
    Region("Canada", "Prince Edward Island|P.E.I.|PEI"),
    Region("Canada", "Quebec|Que.|Québec|QC|Quebeque"),
    Region("Canada", "Saskatchewan|Sask.|SK"),
    Region("Canada", "Yukon|Y.T.|YT"),
    Region("Australia", "New South Wales|NSW|N.S.W."),
    Region("Australia", "Queensland|Qld."),
    Region("Australia", "Victoria|Vic."),
    Region("Australia", "South Australia|S.A."),
    Region("Australia", "Western Australia|W.A."),
    Region("Australia", "Tasmania|Tas."),
    Region("Australia", "Northern Territory|N.T."),
    Region("Australia", "Australian Capital Territory|A.C.T."),
    Region("United Kingdom", "England|Inglaterra|Angleterre|Inghilterra|Anglie|Anglia|Англия|Engeland"),
    Region("United Kingdom", "Scotland|Schottland|Écosse|Escocia|Escócia|Scozia|Skotsko|Szkocja|Шотландия"),
    Region("United Kingdom", "Wales|Pays de Galles|Gales|Galles|Уэльс"),
    Region(
        "United Kingdom",
        "Northern Ireland|N. Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda do Norte|Irlanda del Nord|Северная Ирландия",
    ),
    Region(
        "United Kingdom",
        "United Kingdom|UK|U.K.|Great Britain|Britain|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Gran Bretagna|Großbritannien|"
        "Великобритания",
    ),
    Region("India", "Andhra Pradesh"),
    Region("India", "Arunachal Pradesh"),
    Region("India", "Assam"),
    Region("India", "Bihar"),
    Region("India", "Chhattisgarh"),
    Region("India", "Goa"),
    Region("India", "Gujarat"),
    Region("India", "Haryana"),
    Region("India", "Himachal Pradesh"),
    Region(
        "India",
        "Jammu and Kashmir|Jammu & Kashmir|J&K|Jammu-Kashmir|Indian Kashmir|Indian-controlled Kashmir|Kashmir|Kaschmir|Cachemire",
    ),
    Region("India", "Jharkhand"),
    Region("India", "Karnataka"),
    Region("India", "Kerala"),
    Region("India", "Ladakh"),
    Region("India", "Madhya Pradesh|MP"),
    Region("India", "Maharashtra"),
    Region("India", "Manipur"),
    Region("India", "Meghalaya"),
    Region("India", "Mizoram"),
    Region("India", "Nagaland"),
    Region("India", "Odisha|Orissa"),
    Region("India", "Punjab"),
    Region("India", "Rajasthan"),
    Region("India", "Sikkim"),
    Region("India", "Tamil Nadu"),
    Region("India", "Telangana"),
    Region("India", "Tripura"),
    Region("India", "Uttar Pradesh|UP|U.P."),
    Region("India", "Uttarakhand|Uttaranchal"),
    Region("India", "West Bengal"),
    Region("Pakistan", "Sindh"),
    Region("Pakistan", "Balochistan|Baluchistan"),
    Region("Pakistan", "Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|NWFP|North-West Frontier Province"),
    Region("Pakistan", "Gilgit-Baltistan"),
    Region("Pakistan", "North Waziristan"),
    Region("Pakistan", "South Waziristan"),
    Region("Pakistan", "Azad Kashmir|Pakistan-administered Kashmir|Pakistani Kashmir"),
    Region("Mexico", "Baja California"),
    Region("Mexico", "Baja California Sur"),
    Region("Mexico", "Campeche"),
    Region("Mexico", "Chiapas"),
    Region("Mexico", "Chihuahua"),
    Region("Mexico", "Coahuila"),
    Region("Mexico", "Durango"),
    Region("Mexico", "Guanajuato"),
    Region("Mexico", "Guerrero"),
    Region("Mexico", "Hidalgo"),
    Region("Mexico", "Jalisco"),
    Region("Mexico", "Michoacán"),
    Region("Mexico", "Morelos"),
    Region("Mexico", "Nayarit"),
    Region("Mexico", "Nuevo León"),
    Region("Mexico", "Oaxaca"),
    Region("Mexico", "Puebla"),
    Region("Mexico", "Querétaro"),
    Region("Mexico", "Quintana Roo"),
    Region("Mexico", "San Luis Potosí"),
    Region("Mexico", "Sinaloa"),
    Region("Mexico", "Sonora"),
    Region("Mexico", "Tabasco"),
    Region("Mexico", "Tamaulipas"),
    Region("Mexico", "Tlaxcala"),
    Region("Mexico", "Veracruz"),
    Region("Mexico", "Yucatán"),
    Region("Mexico", "Zacatecas"),
    Region("Mexico", "Estado de México|State of Mexico"),
    Region("Brazil", "Amazonas"),
    Region("Brazil", "Bahia"),
    Region("Brazil", "Ceará"),
    Region("Brazil", "Espírito Santo"),
    Region("Brazil", "Goiás"),
    Region("Brazil", "Maranhão"),
    Region("Brazil", "Mato Grosso"),
    Region("Brazil", "Mato Grosso do Sul"),
    Region("Brazil", "Minas Gerais"),
    Region("Brazil", "Pará"),
    Region("Brazil", "Paraíba"),
    Region("Brazil", "Paraná"),
    Region("Brazil", "Pernambuco"),
    Region("Brazil", "Piauí"),
    Region("Brazil", "Rio Grande do Norte"),
    Region("Brazil", "Rio Grande do Sul"),
    Region("Brazil", "Rio de Janeiro|RJ"),
    Region("Brazil", "Rondônia"),
    Region("Brazil", "Roraima"),
    Region("Brazil", "Santa Catarina"),
    Region("Brazil", "São Paulo|SP"),
    Region("Brazil", "Sergipe"),
    Region("Brazil", "Tocantins"),
    Region("Germany", "Baden-Württemberg"),
    Region("Germany", "Bayern|Bavaria|Baviera|Bavière"),
    Region("Germany", "Brandenburg"),
    Region("Germany", "Hessen|Hesse"),
    Region("Germany", "Mecklenburg-Vorpommern"),
    Region("Germany", "Niedersachsen|Lower Saxony"),
    Region("Germany", "Nordrhein-Westfalen|North Rhine-Westphalia|NRW"),
    Region("Germany", "Rheinland-Pfalz|Rhineland-Palatinate"),
    Region("Germany", "Saarland"),
    Region("Germany", "Sachsen|Saxony"),
    Region("Germany", "Sachsen-Anhalt|Saxony-Anhalt"),
    Region("Germany", "Schleswig-Holstein"),
    Region("Germany", "Thüringen|Thuringia"),
    Region("Germany", "East Germany"),
    Region("Germany", "West Germany"),
    Region("Austria and Switzerland", "Burgenland"),
    Region("Austria and Switzerland", "Kärnten|Carinthia"),
    Region("Austria and Switzerland", "Niederösterreich|Lower Austria"),
    Region("Austria and Switzerland", "Oberösterreich|Upper Austria"),
    Region("Austria and Switzerland", "Steiermark|Styria"),
    Region("Austria and Switzerland", "Tirol|Tyrol"),
    Region("Austria and Switzerland", "Vorarlberg"),
    Region("Austria and Switzerland", "Tessin|Ticino"),
    Region("Austria and Switzerland", "Graubünden"),
    Region("Spain, Italy, France", "Andalucía|Andalusia"),
    Region("Spain, Italy, France", "Aragón"),
    Region("Spain, Italy, France", "Asturias"),
    Region("Spain, Italy, France", "Cantabria"),
    Region("Spain, Italy, France", "Castilla y León"),
    Region("Spain, Italy, France", "Castilla-La Mancha"),
    Region("Spain, Italy, France", "Cataluña|Catalonia|Catalunya"),
    Region("Spain, Italy, France", "Extremadura"),
    Region("Spain, Italy, France", "Galicia"),
    Region("Spain, Italy, France", "Navarra"),
    Region("Spain, Italy, France", "País Vasco|Basque Country"),
    Region("Spain, Italy, France", "Canary Islands|Canarias"),
    Region("Spain, Italy, France", "Balearic Islands|Baleares|Mallorca"),
    Region("Spain, Italy, France", "Abruzzo"),
    Region("Spain, Italy, France", "Calabria"),
    Region("Spain, Italy, France", "Campania"),
    Region("Spain, Italy, France", "Emilia-Romagna"),
    Region("Spain, Italy, France", "Lazio"),
    Region("Spain, Italy, France", "Liguria"),
    Region("Spain, Italy, France", "Lombardia|Lombardy"),
    Region("Spain, Italy, France", "Piemonte|Piedmont"),
    Region("Spain, Italy, France", "Puglia"),
    Region("Spain, Italy, France", "Sardinia|Sardegna"),
    Region("Spain, Italy, France", "Sicily|Sicilia"),
    Region("Spain, Italy, France", "Toscana|Tuscany"),
    Region("Spain, Italy, France", "Umbria"),
    Region("Spain, Italy, France", "Veneto"),
    Region("Spain, Italy, France", "Brittany|Bretagne"),
    Region("Spain, Italy, France", "Corsica|Corse"),
    Region("Spain, Italy, France", "Normandy|Normandie"),
    Region("Spain, Italy, France", "Provence"),
    Region("China", "Anhui"),
    Region("China", "Fujian"),
    Region("China", "Gansu"),
    Region("China", "Guangdong"),
    Region("China", "Guangxi"),
    Region("China", "Guizhou"),
    Region("China", "Hainan"),
    Region("China", "Hebei"),
    Region("China", "Heilongjiang"),
    Region("China", "Henan"),
    Region("China", "Hubei"),
    Region("China", "Hunan"),
    Region("China", "Inner Mongolia"),
    Region("China", "Jiangsu"),
    Region("China", "Jiangxi"),
    Region("China", "Jilin"),
    Region("China", "Liaoning"),
    Region("China", "Ningxia"),
    Region("China", "Qinghai"),
    Region("China", "Shaanxi"),
    Region("China", "Shandong"),
    Region("China", "Shanxi"),
    Region("China", "Sichuan"),
    Region("China", "Tibet"),
    Region("China", "Xinjiang"),
    Region("China", "Yunnan"),
    Region("China", "Zhejiang"),
    Region("China", "People's Republic of China|P.R. China|PRC"),
    Region("Russia and its neighbours", "Chechnya|Tschetschenien|Tchétchénie|Чечня"),
    Region("Russia and its neighbours", "Dagestan|Дагестан"),
    Region("Russia and its neighbours", "Ingushetia|Ингушетия"),
    Region("Russia and its neighbours", "North Ossetia"),
    Region("Russia and its neighbours", "South Ossetia"),
    Region("Russia and its neighbours", "Abkhazia"),
    Region("Russia and its neighbours", "Siberia"),
    Region("Russia and its neighbours", "Crimea|Krim|Крым"),
    Region("Russia and its neighbours", "Nagorno-Karabakh"),
    Region("Russia and its neighbours", "Soviet Union|USSR|U.S.S.R.|СССР"),
    Region("Russia and its neighbours", "Yugoslavia|Jugoslawien"),
    Region("Russia and its neighbours", "Czechoslovakia"),
    Region("Russia and its neighbours", "Serbia and Montenegro"),
    Region("Russia and its neighbours", "Transdniestria|Transnistria"),
    Region("Russia and its neighbours", "Republika Srpska"),
    Region("Africa, Asia and the Middle East", "Gaza Strip|Gaza|Gazastreifen|bande de Gaza|Franja de Gaza|Faixa de Gaza|Striscia di Gaza"),
    Region(
        "Africa, Asia and the Middle East",
        "West Bank|Westjordanland|Cisjordanie|Cisjordania|Cisjordânia|Occupied West Bank|occupied West Bank",
    ),
    Region("Africa, Asia and the Middle East", "Palestinian Territories|Palestine|Occupied Palestinian Territory"),
    Region("Africa, Asia and the Middle East", "Golan Heights"),
    Region("Africa, Asia and the Middle East", "Sinai"),
    Region("Africa, Asia and the Middle East", "Kurdistan|Iraqi Kurdistan|Kurdistan Region"),
    Region("Africa, Asia and the Middle East", "Kosovo|Косово"),
    Region("Africa, Asia and the Middle East", "Western Sahara"),
    Region("Africa, Asia and the Middle East", "Darfur"),
    Region("Africa, Asia and the Middle East", "Somaliland"),
    Region("Africa, Asia and the Middle East", "Puntland"),
    Region("Africa, Asia and the Middle East", "Zaire"),
    Region("Africa, Asia and the Middle East", "Rhodesia"),
    Region("Africa, Asia and the Middle East", "KwaZulu-Natal"),
    Region("Africa, Asia and the Middle East", "Eastern Cape"),
    Region("Africa, Asia and the Middle East", "Western Cape"),
    Region("Africa, Asia and the Middle East", "Gauteng"),
    Region("Africa, Asia and the Middle East", "Limpopo"),
    Region("Africa, Asia and the Middle East", "Mpumalanga"),
    Region("Africa, Asia and the Middle East", "Borno"),
    Region("Africa, Asia and the Middle East", "Borno State"),
    Region("Africa, Asia and the Middle East", "Kaduna State"),
    Region("Africa, Asia and the Middle East", "Rivers State"),
    Region("Africa, Asia and the Middle East", "Lagos State"),
    Region("Africa, Asia and the Middle East", "Plateau State"),
    Region(
        "Africa, Asia and the Middle East",
        "Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Republic of Congo|R.D. Congo|RDC",
    ),
    Region("Africa, Asia and the Middle East", "Ivory Coast|Cote d'Ivoire|Elfenbeinküste"),
    Region("Africa, Asia and the Middle East", "Swaziland"),
    Region("Africa, Asia and the Middle East", "Aceh"),
    Region("Africa, Asia and the Middle East", "Bali"),
    Region("Africa, Asia and the Middle East", "East Timor|Timor Leste"),
    Region("Africa, Asia and the Middle East", "Irian Jaya"),
    Region("Africa, Asia and the Middle East", "Papua"),
    Region("Africa, Asia and the Middle East", "West Papua"),
    Region("Africa, Asia and the Middle East", "Java|East Java|West Java|Central Java"),
    Region("Africa, Asia and the Middle East", "North Sumatra|West Sumatra|Sumatra"),
    Region("Africa, Asia and the Middle East", "Sulawesi|Central Sulawesi"),
    Region("Africa, Asia and the Middle East", "Mindanao"),
    Region("Africa, Asia and the Middle East", "Okinawa"),
    Region("Africa, Asia and the Middle East", "Hokkaido"),
    Region("Africa, Asia and the Middle East", "Sabah"),
    Region("Africa, Asia and the Middle East", "Sarawak"),
    Region("Africa, Asia and the Middle East", "Selangor"),
    Region("Africa, Asia and the Middle East", "Penang"),
    Region("Africa, Asia and the Middle East", "Johor"),
    Region("Africa, Asia and the Middle East", "Kashmir"),
    Region("Africa, Asia and the Middle East", "Korea|Republic of Korea|DPRK|N. Korea|S. Korea"),
    Region("Africa, Asia and the Middle East", "Republic of Ireland|Irish Republic"),
    Region("Africa, Asia and the Middle East", "Macedonia"),
    Region(
        "Africa, Asia and the Middle East", "Czech Republic|République tchèque|República Checa|Repubblica Ceca|Tschechische Republik|Česko"
    ),
    Region("Africa, Asia and the Middle East", "Holland"),
    Region("Africa, Asia and the Middle East", "Burma"),
    Region("Africa, Asia and the Middle East", "Sri Lanka|Ceylon"),
    Region("Africa, Asia and the Middle East", "UAE|U.A.E.|Emirates"),
    Region(
        "Africa, Asia and the Middle East", "USA|U.S.A.|United States of America|US|U.S.|EE.UU.|EEUU|États Unis|Stati Uniti d'America|США"
    ),
    Region("Africa, Asia and the Middle East", "Russian Federation"),
    Region("Africa, Asia and the Middle East", "Slovak Republic"),
    Region("Africa, Asia and the Middle East", "Bosnia|Bosnia-Herzegovina|Bosnien"),
    Region("Africa, Asia and the Middle East", "Vatican City State"),
    Region("Africa, Asia and the Middle East", "The Gambia"),
    Region("Africa, Asia and the Middle East", "The Bahamas"),
    Region("Africa, Asia and the Middle East", "The Netherlands"),
    Region("Africa, Asia and the Middle East", "The Philippines"),
    Region("Africa, Asia and the Middle East", "The Maldives"),
    Region("Africa, Asia and the Middle East", "Republic of China"),
    Region("Africa, Asia and the Middle East", "ROC"),
    Region("Africa, Asia and the Middle East", "Tahiti"),
    Region("Africa, Asia and the Middle East", "Puerto Rico|P.R."),
    Region("Africa, Asia and the Middle East", "Guam"),
    Region("Africa, Asia and the Middle East", "U.S. Virgin Islands|Virgin Islands"),
    Region("Africa, Asia and the Middle East", "Northern Cyprus"),
    Region("Africa, Asia and the Middle East", "Turkish Republic of Northern Cyprus"),
    Region("Africa, Asia and the Middle East", "Antarctica"),
    Region("Africa, Asia and the Middle East", "Arctic Ocean"),
    Region("Africa, Asia and the Middle East", "Mediterranean Sea"),
    Region("Africa, Asia and the Middle East", "Persian Gulf"),
    Region("Africa, Asia and the Middle East", "Gulf of Mexico"),
    Region("Africa, Asia and the Middle East", "Caribbean|West Indies"),
    Region("Africa, Asia and the Middle East", "Long Island"),
    Region("Africa, Asia and the Middle East", "Staten Island"),
    Region("Africa, Asia and the Middle East", "Cape Cod"),
    Region("", "Afghanistan|Afganistán|Afeganistão|Афганистан|Афганістан"),
    Region("", "Albania|Albanien|Albanie|Албания|Албанія|Arnavutluk"),
    Region("", "Algeria|Algerien|Algérie|Argelia|Aljazair|Algerije|Alžírsko|Algieria|Алжир|Cezayir|Algeriet|Alsír"),
    Region(
        "",
        "American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa Americane|Samoa Amerika|Amerikaans-Samoa|"
        "Americká Samoa|Samoa Amerykańskie|Американское Самоа|Американське Самоа|Amerikan Samoası|Amerikanska Samoa|Bandaríska Samóa",
    ),
    Region("", "Andorra|Andorre|Andora|Андорра"),
    Region("", "Angola|Ангола"),
    Region("", "Anguilla|Anguila|Ангилья|Ангілья|Angvilla"),
    Region(
        "",
        "Antigua & Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua dan Barbuda|"
        "Antigua en Barbuda|Antigua a Barbuda|Antigua i Barbuda|Антигуа и Барбуда|Антигуа і Барбуда|Antigua ve Barbuda|"
        "Antigua och Barbuda|Antígva og Barbúda",
    ),
    Region("", "Argentina|Argentinien|Argentine|Argentinië|Argentyna|Аргентина|Arjantin"),
    Region("", "Armenia|Armenien|Arménie|Армения|Вірменія|Ermenistan"),
    Region("", "Aruba|Аруба"),
    Region("", "Australia|Australien|Australie|Австралия|Австралія|Avustralya|Ástralía"),
    Region("", "Austria|Österreich|Autriche|Oostenrijk|Rakousko|Австрия|Австрія|Avusturya|Österrike|Austurríki"),
    Region(
        "",
        "Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaijão|Azerbaigian|Azerbeidzjan|Ázerbájdžán|Azerbejdżan|Азербайджан|"
        "Azerbaycan|Azerbajdzjan|Aserbaídsjan",
    ),
    Region("", "Bahamas|Bahama|Bahamy|Багамы|Багамські Острови|Bahamalar|Bahamaeyjar"),
    Region("", "Bahrain|Bahreïn|Baréin|Bahrajn|Бахрейн|Bahreyn"),
    Region("", "Bangladesh|Bangladesch|Bangladés|Bangladesz|Бангладеш|Bangladess"),
    Region("", "Barbados|Barbade|Барбадос"),
    Region(
        "",
        "Belarus|Biélorussie|Bielorrusia|Bielorrússia|Bielorussia|Bělorusko|Białoruś|Беларусь|Білорусь|Hvíta-Rússland",
    ),
    Region("", "Belgium|Belgien|Belgique|Bélgica|Belgio|Belgia|België|Бельгия|Бельгія|Belçika"),
    Region("", "Belize|Belice|Белиз|Беліз|Belís"),
    Region("", "Benin|Бенин|Бенін"),
    Region("", "Bermuda|Bermudes|Bermudas|Bermudy|Бермудские о-ва|Бермудські Острови|Bermúdaeyjar"),
    Region("", "Bhutan|Bhoutan|Bután|Butão|Бутан"),
    Region("", "Bolivia|Bolivien|Bolivie|Boliwia|Боливия|Болівія|Bolivya"),
    Region(
        "",
        "Bosnia & Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bósnia e Herzegovina|"
        "Bosnia ed Erzegovina|Bosnia dan Herzegovina|Bosnië en Herzegovina|Bosna a Hercegovina|Bośnia i Hercegowina|"
        "Босния и Герцеговина|Боснія і Герцеговина|Bosna-Hersek|Bosnien och Hercegovina|Bosnía og Hersegóvína",
    ),
    Region("", "Botswana|Botsuana|Ботсвана|Botsvana"),
    Region("", "Brazil|Brasilien|Brésil|Brasil|Brasile|Brazilië|Brazylia|Бразилия|Бразилія|Brezilya|Brasilía"),
    Region(
        "",
        "British Virgin Islands|Britische Jungferninseln|Îles Vierges britanniques|Islas Vírgenes Británicas|Ilhas Virgens Britânicas|"
        "Isole Vergini Britanniche|Kepulauan Virgin Britania Raya|Britse Maagdeneilanden|Britské Panenské ostrovy|"
        "Brytyjskie Wyspy Dziewicze|Британські Віргінські острови|Britanya Virjin Adaları|Brittiska Jungfruöarna|Bresku Jómfrúaeyjar",
    ),
    Region("", "Brunei|Brunei Darussalam|Brunej|Бруней"),
    Region("", "Bulgaria|Bulgarien|Bulgarie|Bulgarije|Bulharsko|Bułgaria|Болгария|Болгарія|Bulgaristan"),
    Region("", "Burkina Faso|Burquina Faso|Буркина-Фасо|Буркіна-Фасо"),
    Region("", "Burma|Myanmar|Birmanie|Birmania|Birma|Barma"),
    Region("", "Burundi|Бурунди|Бурунді"),
    Region(
        "",
        "Cambodia|Kambodscha|Cambodge|Camboya|Camboja|Cambogia|Kamboja|Cambodja|Kambodža|Камбоджа|Kamboçya|Kambodja|Kambódía",
    ),
    Region("", "Cameroon|Kamerun|Cameroun|Camerún|Camarões|Kameroen|Камерун"),
    Region("", "Canada|Kanada|Канада"),
    Region(
        "",
        "Cape Verde|Cabo Verde|Cap-Vert|Capo Verde|Tanjung Verde|Kaapverdië|Kapverdy|Republika Zielonego Przylądka|Кабо-Верде|"
        "Kap Verde|Grænhöfðaeyjar",
    ),
    Region(
        "",
        "Caribbean Netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|Países Baixos Caribenhos|Caraibi Olandesi|"
        "Belanda Karibia|Caribisch Nederland|Karibské Nizozemsko|Niderlandy Karaibskie|Бонэйр, Синт-Эстатиус и Саба|"
        "Карибські Нідерланди|Karayip Hollandası|Karibiska Nederländerna|Karíbahafshluti Hollands",
    ),
    Region(
        "",
        "Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Ilhas Cayman|Isole Cayman|Kepulauan Cayman|Kaaimaneilanden|"
        "Kajmanské ostrovy|Kajmany|о-ва Кайман|Кайманові Острови|Cayman Adaları|Caymanöarna|Caymaneyjar",
    ),
    Region(
        "",
        "Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|"
        "Repubblica Centrafricana|Republik Afrika Tengah|Centraal-Afrikaanse Republiek|Středoafrická republika|"
        "Republika Środkowoafrykańska|Центрально-Африканская Республика|Центральноафриканська Республіка|Orta Afrika Cumhuriyeti|"
        "Centralafrikanska republiken|Mið-Afríkulýðveldið",
    ),
    Region("", "Chad|Tschad|Tchad|Chade|Ciad|Tsjaad|Čad|Czad|Чад|Tsjad"),
    Region("", "Chile|Chili|Cile|Чили|Чилі|Şili|Síle"),
    Region("", "China|Chine|Cina|Tiongkok|Chiny|Китай|Çin|Kina"),
    Region(
        "",
        "Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|Ilha Christmas|Isola Christmas|Pulau Natal|Christmaseiland|"
        "Vánoční ostrov|Wyspa Bożego Narodzenia|о-в Рождества|Острів Різдва|Christmas Adası|Julön|Jólaey",
    ),
    Region("", "Colombia|Kolumbien|Colombie|Kolombia|Kolumbie|Kolumbia|Колумбия|Колумбія|Kolombiya"),
    Region(
        "",
        "Comoros|Komoren|Comores|Comoras|Comore|Komoro|Comoren|Komory|Коморы|Комори|Komorlar|Komorerna|Kómoreyjar",
    ),
    Region(
        "",
        "Congo - Brazzaville|Kongo-Brazzaville|Congo|República do Congo|Kongo|Конго - Браззавиль|Конго – Браззавіль|Kongo - Brazavil",
    ),
    Region(
        "",
        "Congo - Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga|Конго - Киншаса|"
        "Конго – Кіншаса|Kongo - Kinşasa",
    ),
    Region(
        "",
        "Cook Islands|Cookinseln|Îles Cook|Islas Cook|Ilhas Cook|Isole Cook|Kepulauan Cook|Cookeilanden|Cookovy ostrovy|Wyspy Cooka|"
        "о-ва Кука|Острови Кука|Cook Adaları|Cooköarna|Cooks-eyjar",
    ),
    Region("", "Costa Rica|Kosta Rika|Kostaryka|Коста-Рика"),
    Region(
        "",
        "Croatia|Kroatien|Croatie|Croacia|Croazia|Kroasia|Kroatië|Chorvatsko|Chorwacja|Хорватия|Хорватія|Hırvatistan|Króatía",
    ),
    Region("", "Cuba|Kuba|Куба"),
    Region("", "Curaçao|Curazao|Кюрасао"),
    Region("", "Cyprus|Zypern|Chypre|Chipre|Cipro|Siprus|Kypr|Cypr|Кипр|Кіпр|Kıbrıs|Cypern|Kýpur"),
    Region(
        "",
        "Czechia|Tschechien|Tchéquie|Chequia|Tchéquia|Cechia|Ceko|Tsjechië|Česko|Czechy|Чехия|Чехія|Çekya|Tjeckien|Tékkland",
    ),
    Region(
        "",
        "Côte d’Ivoire|Costa do Marfim|Costa d’Avorio|Ivoorkust|Pobřeží slonoviny|Кот-д’Ивуар|Кот-дʼІвуар|Elfenbenskusten|"
        "Fílabeinsströndin",
    ),
    Region("", "Denmark|Dänemark|Dinamarca|Danimarca|Denemarken|Dánsko|Dania|Дания|Данія|Danimarka|Danmark|Danmörk"),
    Region("", "Djibouti|Dschibuti|Yibuti|Djibuti|Gibuti|Jibuti|Džibutsko|Dżibuti|Джибути|Джибуті|Cibuti"),
    Region("", "Dominica|Dominique|Dominika|Доминика|Домініка"),
    Region(
        "",
        "Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|Repubblica Dominicana|"
        "Republik Dominika|Dominicaanse Republiek|Dominikánská republika|Dominikana|Доминиканская Республика|Домініканська Республіка|"
        "Dominik Cumhuriyeti|Dominikanska republiken|Dóminíska lýðveldið",
    ),
    Region("", "Ecuador|Équateur|Equador|Ekuador|Ekvádor|Ekwador|Эквадор|Еквадор"),
    Region("", "Egypt|Ägypten|Égypte|Egipto|Egito|Egitto|Mesir|Egipt|Египет|Єгипет|Mısır|Egypten|Egyptaland"),
    Region("", "El Salvador|Salvador|Salwador|Сальвадор"),
    Region(
        "",
        "Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guiné Equatorial|Guinea Equatoriale|"
        "Guinea Ekuatorial|Equatoriaal-Guinea|Rovníková Guinea|Gwinea Równikowa|Экваториальная Гвинея|Екваторіальна Гвінея|"
        "Ekvator Ginesi|Ekvatorialguinea|Miðbaugs-Gínea",
    ),
    Region("", "Eritrea|Érythrée|Eritreia|Erytrea|Эритрея|Еритрея|Eritre"),
    Region("", "Estonia|Estland|Estonie|Estonsko|Эстония|Естонія|Estonya|Eistland"),
    Region("", "Eswatini|Esuatini|Essuatíni|Эсватини|Есватіні|Esvatini"),
    Region("", "Ethiopia|Äthiopien|Éthiopie|Etiopía|Etiopie|Эфиопия|Ефіопія|Etiyopya|Etiopien|Eþíópía"),
    Region(
        "",
        "Falkland Islands|Falklandinseln|Îles Malouines|Islas Malvinas|Ilhas Malvinas|Isole Falkland|Kepulauan Falkland|"
        "Falklandeilanden|Falklandské ostrovy|Falklandy|Фолклендские о-ва|Фолклендські Острови|Falkland Adaları|Falklandsöarna|"
        "Falklandseyjar",
    ),
    Region(
        "",
        "Faroe Islands|Färöer|Îles Féroé|Islas Feroe|Ilhas Faroé|Isole Fær Øer|Kepulauan Faroe|Faeröer|Faerské ostrovy|Wyspy Owcze|"
        "Фарерские о-ва|Фарерські Острови|Faroe Adaları|Färöarna|Færeyjar",
    ),
    Region("", "Fiji|Fidschi|Fidji|Fiyi|Figi|Fidži|Фиджи|Фіджі|Fídjíeyjar"),
    Region("", "Finland|Finnland|Finlande|Finlandia|Finsko|Финляндия|Фінляндія|Finlandiya"),
    Region(
        "",
        "France|Frankreich|Francia|França|Prancis|Frankrijk|Francie|Francja|Франция|Франція|Fransa|Frankrike|Frakkland",
    ),
    Region(
        "",
        "French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|Guiana Francesa|Guyana Francese|Guyana Prancis|"
        "Frans-Guyana|Francouzská Guyana|Gujana Francuska|Французская Гвиана|Французька Гвіана|Fransız Guyanası|Franska Guyana|"
        "Franska Gvæjana",
    ),
    Region(
        "",
        "French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|Polinesia Francese|Polinesia Prancis|"
        "Frans-Polynesië|Francouzská Polynésie|Polinezja Francuska|Французская Полинезия|Французька Полінезія|Fransız Polinezyası|"
        "Franska Polynesien|Franska Pólýnesía",
    ),
    Region("", "Gabon|Gabun|Gabão|Габон"),
    Region("", "Gambia|Gambie|Гамбия|Гамбія|Gambiya"),
    Region("", "Georgia|Georgien|Géorgie|Gruzie|Gruzja|Грузия|Грузія|Gürcistan"),
    Region(
        "",
        "Germany|Deutschland|Allemagne|Alemania|Alemanha|Germania|Jerman|Duitsland|Německo|Niemcy|Германия|Німеччина|Almanya|Tyskland|"
        "Þýskaland",
    ),
    Region("", "Ghana|Gana|Гана"),
    Region("", "Gibraltar|Gibilterra|Гибралтар|Гібралтар|Cebelitarık"),
    Region(
        "",
        "Greece|Griechenland|Grèce|Grecia|Yunani|Griekenland|Řecko|Grecja|Греция|Греція|Yunanistan|Grekland|Grikkland",
    ),
    Region("", "Greenland|Grönland|Groenland|Groenlandia|Grónsko|Grenlandia|Гренландия|Гренландія|Grænland"),
    Region("", "Grenada|Grenade|Granada|Гренада"),
    Region("", "Guadeloupe|Guadalupe|Guadalupa|Gwadelupa|Гваделупа|Gvadelúpeyjar"),
    Region("", "Guam|Гуам|Gvam"),
    Region("", "Guatemala|Gwatemala|Гватемала|Gvatemala"),
    Region("", "Guernsey|Guernesey|Гернси|Гернсі"),
    Region("", "Guinea|Guinée|Guiné|Gwinea|Гвинея|Гвінея|Gine|Gínea"),
    Region(
        "",
        "Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Gwinea Bissau|Гвинея-Бисау|Гвінея-Бісау|Gine-Bissau|Gínea-Bissá",
    ),
    Region("", "Guyana|Guiana|Gujana|Гайана|Гаяна|Gvæjana"),
    Region("", "Haiti|Гаити|Гаїті"),
    Region("", "Honduras|Гондурас"),
    Region(
        "",
        "Hong Kong|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|Hong Kong, RAE da China|RAS di Hong Kong|"
        "Hong Kong DAK Tiongkok|Hongkong SAR van China|Hongkong – ZAO Číny|Гонконг, ОАР Китаю|Çin Hong Kong ÖİB|Hongkong SAR|"
        "sérstjórnarsvæðið Hong Kong",
    ),
    Region(
        "",
        "Hungary|Ungarn|Hongrie|Hungría|Ungheria|Hungaria|Hongarije|Maďarsko|Węgry|Венгрия|Угорщина|Macaristan|Ungern|Ungverjaland",
    ),
    Region("", "Iceland|Island|Islande|Islandia|Islanda|IJsland|Исландия|Ісландія|İzlanda"),
    Region("", "India|Indien|Inde|Indie|Индия|Індія|Hindistan|Indland"),
    Region("", "Indonesia|Indonesien|Indonésie|Indonezja|Индонезия|Індонезія|Endonezya"),
    Region("", "Iran|Irã|Иран|Іран"),
    Region("", "Iraq|Irak|Iraque|Ирак|Ірак"),
    Region("", "Ireland|Irland|Irlande|Irlanda|Irlandia|Ierland|Irsko|Ирландия|Ірландія"),
    Region(
        "",
        "Isle of Man|Île de Man|Isla de Man|Ilha de Man|Isola di Man|Pulau Man|Ostrov Man|Wyspa Man|о-в Мэн|Острів Мен|Man Adası|Mön",
    ),
    Region("", "Israel|Israele|Izrael|Израиль|Ізраїль|İsrail"),
    Region("", "Italy|Italien|Italie|Italia|Włochy|Италия|Італія|İtalya"),
    Region("", "Jamaica|Jamaika|Jamaïque|Giamaica|Jamajka|Ямайка"),
    Region("", "Japan|Japon|Japão|Giappone|Jepang|Japonsko|Japonia|Япония|Японія|Japonya"),
    Region("", "Jersey|Джерси|Джерсі"),
    Region("", "Jordan|Jordanien|Jordanie|Jordania|Giordania|Yordania|Jordánsko|Иордания|Йорданія|Ürdün"),
    Region("", "Kazakhstan|Kasachstan|Kazajistán|Cazaquistão|Kazakistan|Kazachstan|Казахстан|Kazakstan|Kasakstan"),
    Region("", "Kenya|Kenia|Quênia|Keňa|Кения|Кенія"),
    Region("", "Kiribati|Quiribati|Кирибати|Кірибаті"),
    Region(
        "",
        "Kokosinseln|Îles Cocos|Islas Cocos|Cocoseilanden|Kokosové ostrovy|Wyspy Kokosowe|Кокосовые о-ва|Kokosöarna",
    ),
    Region("", "Kosovo|Kosowo|Косово|Kosova"),
    Region("", "Kuwait|Koweït|Koeweit|Kuvajt|Kuwejt|Кувейт|Kuveyt|Kúveit"),
    Region(
        "",
        "Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|Quirguistão|Kirghizistan|Kirgizstan|Kirgizië|Kirgistan|Киргизия|Киргизстан|"
        "Kırgızistan|Kirgizistan",
    ),
    Region("", "Laos|Лаос"),
    Region("", "Latvia|Lettland|Lettonie|Letonia|Lettonia|Letland|Lotyšsko|Łotwa|Латвия|Латвія|Letonya"),
    Region("", "Lebanon|Libanon|Liban|Líbano|Ливан|Ліван|Lübnan"),
    Region("", "Lesotho|Lesoto|Лесото"),
    Region("", "Liberia|Libérie|Либерия|Ліберія|Liberya"),
    Region("", "Libya|Libyen|Libye|Libia|Libië|Ливия|Лівія"),
    Region("", "Liechtenstein|Lichtenštejnsko|Лихтенштейн|Ліхтенштейн"),
    Region("", "Lithuania|Litauen|Lituanie|Lituania|Litouwen|Litva|Litwa|Литва|Litvanya|Litháen"),
    Region("", "Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|Lucembursko|Люксембург|Lúxemborg"),
    Region(
        "",
        "Macao|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|Macau, RAE da China|RAS di Macao|Makau DAK Tiongkok|"
        "Macau SAR van China|Macao – ZAO Číny|Макао, ОАР Китаю|Çin Makao ÖİB|Macao SAR|sérstjórnarsvæðið Makaó",
    ),
    Region("", "Madagascar|Madagaskar|Мадагаскар"),
    Region("", "Malawi|Malaui|Малави|Малаві|Malavi"),
    Region("", "Malaysia|Malaisie|Malasia|Maleisië|Malajsie|Malezja|Малайзия|Малайзія|Malezya"),
    Region(
        "",
        "Maldives|Malediven|Maldivas|Maldive|Maladewa|Maldiven|Maledivy|Malediwy|Мальдивы|Мальдіви|Maldivler|Maldiverna|Maldíveyjar",
    ),
    Region("", "Mali|Мали|Малі"),
    Region("", "Malta|Malte|Мальта"),
    Region(
        "",
        "Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|Ilhas Marshall|Isole Marshall|Kepulauan Marshall|"
        "Marshalleilanden|Marshallovy ostrovy|Wyspy Marshalla|Маршалловы о-ва|Маршаллові Острови|Marshall Adaları|Marshallöarna|"
        "Marshalleyjar",
    ),
    Region("", "Martinique|Martinica|Martinik|Martynika|Мартиника|Мартиніка"),
    Region("", "Mauritania|Mauretanien|Mauritanie|Mauretania|Мавритания|Мавританія|Moritanya|Máritanía"),
    Region("", "Mauritius|Maurice|Mauricio|Mauricius|Маврикий|Маврикій|Máritíus"),
    Region("", "Mayotte|Majotta|Майотта"),
    Region("", "Mexico|Mexiko|Mexique|Messico|Meksiko|Meksyk|Мексика|Meksika"),
    Region(
        "",
        "Micronesia|Mikronesien|Micronésie|Mikronesia|Mikronésie|Mikronezja|Федеративные Штаты Микронезии|Мікронезія|Mikronezya",
    ),
    Region("", "Moldova|Republik Moldau|Moldavie|Moldavia|Moldavsko|Mołdawia|Молдова|Moldavien"),
    Region("", "Monaco|Monako|Монако"),
    Region("", "Mongolia|Mongolei|Mongolie|Mongolsko|Монголия|Монголія|Moğolistan|Mongoliet"),
    Region("", "Montenegro|Černá Hora|Czarnogóra|Черногория|Чорногорія|Karadağ|Svartfjallaland"),
    Region("", "Montserrat|Монтсеррат"),
    Region("", "Morocco|Marokko|Maroc|Marruecos|Marrocos|Marocco|Maroko|Марокко|Fas|Marocko"),
    Region("", "Mozambique|Mosambik|Moçambique|Mozambico|Mozambik|Мозамбик|Мозамбік"),
    Region("", "Namibia|Namibie|Намибия|Намібія|Namibya"),
    Region("", "Nauru|Науру|Nárú"),
    Region("", "Nepal|Непал"),
    Region(
        "",
        "Netherlands|Niederlande|Pays-Bas|Países Bajos|Países Baixos|Paesi Bassi|Belanda|Nederland|Nizozemsko|Holandia|Нидерланды|"
        "Нідерланди|Hollanda|Nederländerna|Holland",
    ),
    Region(
        "",
        "New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nova Caledônia|Nuova Caledonia|Kaledonia Baru|Nieuw-Caledonië|"
        "Nová Kaledonie|Nowa Kaledonia|Новая Каледония|Нова Каледонія|Yeni Kaledonya|Nya Kaledonien|Nýja-Kaledónía",
    ),
    Region(
        "",
        "New Zealand|N.Z.|NZ|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|Nuova Zelanda|Selandia Baru|Nieuw-Zeeland|Nový Zéland|"
        "Nowa Zelandia|Новая Зеландия|Нова Зеландія|Yeni Zelanda|Nya Zeeland|Nýja-Sjáland",
    ),
    Region("", "Nicaragua|Nikaragua|Никарагуа|Нікарагуа|Níkaragva"),
    Region("", "Niger|Нигер|Нігер|Nijer"),
    Region("", "Nigeria|Nigérie|Нигерия|Нігерія|Nijerya"),
    Region("", "Niue|Ниуэ|Ніуе"),
    Region(
        "",
        "Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|Ilha Norfolk|Isola Norfolk|Kepulauan Norfolk|Norfolk|о-в Норфолк|"
        "Острів Норфолк|Norfolk Adası|Norfolkön|Norfolkeyja",
    ),
    Region(
        "",
        "North Korea|Nordkorea|Corée du Nord|Corea del Norte|Coreia do Norte|Corea del Nord|Korea Utara|Noord-Korea|Severní Korea|"
        "Korea Północna|КНДР|Північна Корея|Kuzey Kore|Norður-Kórea",
    ),
    Region(
        "",
        "North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedônia do Norte|Macedonia del Nord|Makedonia Utara|"
        "Noord-Macedonië|Severní Makedonie|Macedonia Północna|Северная Македония|Північна Македонія|Kuzey Makedonya|Nordmakedonien|"
        "Norður-Makedónía",
    ),
    Region(
        "",
        "Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|Ilhas Marianas do Norte|"
        "Isole Marianne Settentrionali|Kepulauan Mariana Utara|Noordelijke Marianen|Severní Mariany|Mariany Północne|"
        "Северные Марианские о-ва|Північні Маріанські Острови|Kuzey Mariana Adaları|Nordmarianerna|Norður-Maríanaeyjar",
    ),
    Region(
        "",
        "Norway|Norwegen|Norvège|Noruega|Norvegia|Norwegia|Noorwegen|Norsko|Норвегия|Норвегія|Norveç|Norge|Noregur",
    ),
    Region("", "Oman|Omã|Оман|Umman"),
    Region("", "Pakistan|Paquistão|Пакистан"),
    Region("", "Palau|Palaos|Палау|Palá"),
    Region(
        "",
        "Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|"
        "Territori Palestinesi|Wilayah Palestina|Palestijnse gebieden|Palestinská území|Terytoria Palestyńskie|"
        "Палестинские территории|Палестинські території|Filistin Bölgeleri|Palestinska territorierna|"
        "Heimastjórnarsvæði Palestínumanna",
    ),
    Region("", "Panama|Панама"),
    Region(
        "",
        "Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua-Nova Guiné|Papua Nuova Guinea|"
        "Papua Nugini|Papoea-Nieuw-Guinea|Papua-Nová Guinea|Papua-Nowa Gwinea|Папуа — Новая Гвинея|Папуа-Нова Гвінея|Papua Yeni Gine|"
        "Papua Nya Guinea|Papúa Nýja-Gínea",
    ),
    Region("", "Paraguay|Paraguai|Paragwaj|Парагвай|Paragvæ"),
    Region("", "Peru|Pérou|Перу"),
    Region(
        "",
        "Philippines|Philippinen|Filipinas|Filippine|Filipina|Filipijnen|Filipíny|Филиппины|Філіппіни|Filipinler|Filippinerna|Filippseyjar",
    ),
    Region(
        "",
        "Pitcairn Islands|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|Ilhas Pitcairn|Isole Pitcairn|Kepulauan Pitcairn|"
        "Pitcairneilanden|Pitcairnovy ostrovy|Pitcairn|о-ва Питкэрн|Острови Піткерн|Pitcairn Adaları|Pitcairnöarna|Pitcairn-eyjar",
    ),
    Region("", "Poland|Polen|Pologne|Polonia|Polandia|Polsko|Polska|Польша|Польща|Polonya|Pólland"),
    Region("", "Portugal|Portogallo|Portugalsko|Portugalia|Португалия|Португалія|Portekiz"),
    Region("", "Puerto Rico|Porto Rico|Puerto Riko|Portoriko|Portoryko|Пуэрто-Рико|Пуерто-Рико"),
    Region("", "Qatar|Katar|Catar|Катар"),
    Region("", "Romania|Rumänien|Roumanie|Rumanía|Romênia|Roemenië|Rumunsko|Rumunia|Румыния|Румунія|Romanya|Rúmenía"),
    Region("", "Russia|Russland|Russie|Rusia|Rusland|Rusko|Rosja|Россия|Росія|Rusya|Ryssland"),
    Region("", "Rwanda|Ruanda|Руанда"),
    Region("", "Réunion|La Réunion|Reunião|Riunione|Реюньон|Реюньйон"),
    Region("", "Samoa|Самоа"),
    Region("", "San Marino|Saint-Marin|Сан-Марино"),
    Region(
        "",
        "Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arábia Saudita|Arab Saudi|Saoedi-Arabië|Saúdská Arábie|"
        "Arabia Saudyjska|Саудовская Аравия|Саудівська Аравія|Suudi Arabistan|Sádi-Arabía",
    ),
    Region("", "Senegal|Сенегал"),
    Region("", "Serbia|Serbien|Serbie|Sérvia|Servië|Srbsko|Сербия|Сербія|Sırbistan"),
    Region(
        "",
        "Seychelles|Seychellen|Seicheles|Seychely|Seszele|Сейшельские о-ва|Сейшельські Острови|Seyşeller|Seychellerna|Seychelles-eyjar",
    ),
    Region("", "Sierra Leone|Sierra Leona|Serra Leoa|Сьерра-Леоне|Сьєрра-Леоне"),
    Region("", "Singapore|Singapur|Singapour|Singapura|Сингапур|Сінгапур"),
    Region("", "Sint Maarten|Синт-Мартен|Сінт-Мартен"),
    Region(
        "",
        "Slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Slovensko|Słowacja|Словакия|Словаччина|Slovakya|Slovakien",
    ),
    Region("", "Slovenia|Slowenien|Slovénie|Eslovenia|Slovinsko|Słowenia|Словения|Словенія|Slovenya|Slovenien"),
    Region(
        "",
        "Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|Ilhas Salomão|Isole Salomone|Kepulauan Solomon|Salomonseilanden|"
        "Šalamounovy ostrovy|Wyspy Salomona|Соломоновы о-ва|Соломонові Острови|Solomon Adaları|Salomonöarna|Salómonseyjar",
    ),
    Region("", "Somalia|Somalie|Somálsko|Сомали|Сомалі|Somali"),
    Region(
        "",
        "South Africa|Südafrika|Afrique du Sud|Sudáfrica|África do Sul|Afrika Selatan|Zuid-Afrika|Jihoafrická republika|"
        "Republika Południowej Afryki|Южно-Африканская Республика|Південно-Африканська Республіка|Güney Afrika|Sydafrika|Suður-Afríka",
    ),
    Region(
        "",
        "South Korea|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul|Corea del Sud|Korea Selatan|Zuid-Korea|Jižní Korea|"
        "Korea Południowa|Республика Корея|Південна Корея|Güney Kore|Sydkorea|Suður-Kórea",
    ),
    Region(
        "",
        "South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sudão do Sul|Sudan Selatan|Zuid-Soedan|Jižní Súdán|Sudan Południowy|"
        "Южный Судан|Південний Судан|Güney Sudan|Sydsudan|Suður-Súdan",
    ),
    Region(
        "",
        "Spain|Spanien|Espagne|España|Espanha|Spagna|Spanyol|Spanje|Španělsko|Hiszpania|Испания|Іспанія|İspanya|Spánn",
    ),
    Region("", "Sri Lanka|Шри-Ланка|Шрі-Ланка"),
    Region(
        "",
        "St. Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|Svatý Bartoloměj|Сен-Бартелеми|Сен-Бартелемі|"
        "Sankti Bartólómeusareyjar",
    ),
    Region(
        "",
        "St. Helena|Sainte-Hélène|Santa Elena|Santa Helena|Sant’Elena|Saint Helena|Sint-Helena|Svatá Helena|Wyspa Świętej Heleny|"
        "о-в Св. Елены|Острів Святої Єлени|Sankti Helena",
    ),
    Region(
        "",
        "St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|São Cristóvão e Névis|"
        "Saint Kitts e Nevis|Saint Kitts dan Nevis|Saint Kitts en Nevis|Svatý Kryštof a Nevis|Saint Kitts i Nevis|Сент-Китс и Невис|"
        "Сент-Кітс і Невіс|Saint Kitts ve Nevis|S:t Kitts och Nevis|Sankti Kitts og Nevis",
    ),
    Region("", "St. Lucia|Sainte-Lucie|Santa Lucía|Saint Lucia|Svatá Lucie|Сент-Люсия|Сент-Люсія|Sankti Lúsía"),
    Region("", "St. Martin|Saint-Martin|San Martín|São Martinho|Сен-Мартен"),
    Region(
        "",
        "St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|São Pedro e Miquelão|"
        "Saint-Pierre e Miquelon|Saint Pierre dan Miquelon|Saint-Pierre en Miquelon|Saint-Pierre a Miquelon|Saint-Pierre i Miquelon|"
        "Сен-Пьер и Микелон|Сен-Пʼєр і Мікелон|Saint Pierre ve Miquelon|S:t Pierre och Miquelon|Sankti Pierre og Miquelon",
    ),
    Region(
        "",
        "St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|"
        "São Vicente e Granadinas|Saint Vincent e Grenadine|Saint Vincent dan Grenadine|Saint Vincent en de Grenadines|"
        "Svatý Vincenc a Grenadiny|Saint Vincent i Grenadyny|Сент-Винсент и Гренадины|Сент-Вінсент і Гренадіни|"
        "Saint Vincent ve Grenadinler|S:t Vincent och Grenadinerna|Sankti Vinsent og Grenadíneyjar",
    ),
    Region("", "Sudan|Soudan|Sudão|Soedan|Судан"),
    Region("", "Suriname|Surinam|Суринам"),
    Region(
        "",
        "Svalbard & Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|"
        "Kepulauan Svalbard dan Jan Mayen|Spitsbergen en Jan Mayen|Špicberky a Jan Mayen|Svalbard i Jan Mayen|Шпицберген и Ян-Майен|"
        "Шпіцберген та Ян-Маєн|Svalbard ve Jan Mayen|Svalbard och Jan Mayen|Svalbarði og Jan Mayen",
    ),
    Region(
        "",
        "Sweden|Schweden|Suède|Suecia|Svezia|Swedia|Zweden|Švédsko|Szwecja|Швеция|Швеція|İsveç|Sverige|Svíþjóð",
    ),
    Region(
        "",
        "Switzerland|Schweiz|Suisse|Suiza|Suíça|Svizzera|Swiss|Zwitserland|Švýcarsko|Szwajcaria|Швейцария|Швейцарія|İsviçre|Sviss",
    ),
    Region("", "Syria|Syrien|Syrie|Siria|Suriah|Сирия|Сирія|Suriye|Sýrland"),
    Region(
        "",
        "São Tomé & Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|"
        "Sao Tome dan Principe|Sao Tomé en Principe|Svatý Tomáš a Princův ostrov|Wyspy Świętego Tomasza i Książęca|"
        "Сан-Томе и Принсипи|Сан-Томе і Принсіпі|Sao Tome ve Principe|São Tomé och Príncipe|Saó Tóme og Prinsípe",
    ),
    Region("", "Taiwan|Tchaj-wan|Tajwan|Тайвань|Tayvan|Taívan"),
    Region(
        "",
        "Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tadjiquistão|Tagikistan|Tadzjikistan|Tádžikistán|Tadżykistan|Таджикистан|"
        "Tacikistan|Tadsíkistan",
    ),
    Region("", "Tanzania|Tansania|Tanzanie|Танзания|Танзанія|Tanzanya"),
    Region("", "Thailand|Thaïlande|Tailandia|Thailandia|Thajsko|Tajlandia|Таиланд|Таїланд|Tayland|Taíland"),
    Region(
        "",
        "Timor-Leste|Timor oriental|Timor Est|Oost-Timor|Východní Timor|Timor Wschodni|Восточный Тимор|Тимор-Лешті|Östtimor",
    ),
    Region("", "Togo|Того"),
    Region("", "Tokelau|Токелау|Tokelauöarna|Tókelá"),
    Region("", "Tonga|Тонга"),
    Region(
        "",
        "Trinidad & Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trinidad dan Tobago|"
        "Trinidad en Tobago|Trinidad a Tobago|Trynidad i Tobago|Тринидад и Тобаго|Тринідад і Тобаго|Trinidad ve Tobago|"
        "Trinidad och Tobago|Trínidad og Tóbagó",
    ),
    Region("", "Tunisia|Tunesien|Tunisie|Túnez|Tunesië|Tunisko|Tunezja|Тунис|Туніс|Tunus|Tunisien|Túnis"),
    Region("", "Turkmenistan|Turcomenistão|Туркменистан|Туркменістан"),
    Region(
        "",
        "Turks & Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|Ilhas Turcas e Caicos|"
        "Isole Turks e Caicos|Kepulauan Turks dan Caicos|Turks- en Caicoseilanden|Turks a Caicos|Turks i Caicos|Тёркс и Кайкос|"
        "Острови Теркс і Кайкос|Turks ve Caicos Adaları|Turks- och Caicosöarna|Turks- og Caicoseyjar",
    ),
    Region("", "Tuvalu|Тувалу"),
    Region(
        "",
        "Türkiye|Türkei|Turquie|Turquía|Turchia|Turki|Turkije|Turecko|Turcja|Турция|Туреччина|Turkiet|Tyrkland",
    ),
    Region(
        "",
        "U.S. Virgin Islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis|Islas Vírgenes de EE. UU.|"
        "Ilhas Virgens Americanas|Isole Vergini Americane|Kepulauan Virgin Amerika Serikat|Amerikaanse Maagdeneilanden|"
        "Americké Panenské ostrovy|Wyspy Dziewicze Stanów Zjednoczonych|ABD Virjin Adaları|Amerikanska Jungfruöarna|"
        "Bandarísku Jómfrúaeyjar",
    ),
    Region("", "Uganda|Ouganda|Oeganda|Уганда"),
    Region("", "Ukraine|Ucrania|Ucraina|Ukraina|Oekraïne|Ukrajina|Украина|Україна|Ukrayna"),
    Region(
        "",
        "United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|Emirados Árabes Unidos|"
        "Emirati Arabi Uniti|Uni Emirat Arab|Verenigde Arabische Emiraten|Spojené arabské emiráty|Zjednoczone Emiraty Arabskie|ОАЭ|"
        "Обʼєднані Арабські Емірати|Birleşik Arap Emirlikleri|Förenade Arabemiraten|Sameinuðu arabísku furstadæmin",
    ),
    Region(
        "",
        "United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Inggris Raya|Verenigd Koninkrijk|"
        "Spojené království|Wielka Brytania|Великобритания|Велика Британія|Birleşik Krallık|Storbritannien|Bretland",
    ),
    Region(
        "",
        "United States|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Amerika Serikat|Verenigde Staten|Spojené státy|"
        "Stany Zjednoczone|Соединенные Штаты|Сполучені Штати|Amerika Birleşik Devletleri|USA|Bandaríkin",
    ),
    Region("", "Uruguay|Uruguai|Urugwaj|Уругвай|Úrúgvæ"),
    Region("", "Uzbekistan|Usbekistan|Ouzbékistan|Uzbequistão|Oezbekistan|Узбекистан|Özbekistan"),
    Region("", "Vanuatu|Вануату"),
    Region(
        "",
        "Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|Cidade do Vaticano|Città del Vaticano|Vatikan|"
        "Vaticaanstad|Watykan|Ватикан|Vatikanstaten|Vatíkanið",
    ),
    Region("", "Venezuela|Wenezuela|Венесуэла|Венесуела|Venesúela"),
    Region("", "Vietnam|Vietnã|Wietnam|Вьетнам|Вʼєтнам"),
    Region(
        "",
        "Wallis & Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Kepulauan Wallis dan Futuna|"
        "Wallis en Futuna|Wallis a Futuna|Wallis i Futuna|Уоллис и Футуна|Уолліс і Футуна|Wallis ve Futuna|Wallis- och Futunaöarna|"
        "Wallis- og Fútúnaeyjar",
    ),
    Region(
        "",
        "Western Sahara|Westsahara|Sahara occidental|Saara Ocidental|Sahara Occidentale|Sahara Barat|Westelijke Sahara|Západní Sahara|"
        "Sahara Zachodnia|Западная Сахара|Західна Сахара|Batı Sahra|Västsahara|Vestur-Sahara",
    ),
    Region("", "Yemen|Jemen|Iêmen|Yaman|Йемен|Ємен"),
    Region("", "Zambia|Sambia|Zambie|Замбия|Замбія|Zambiya"),
    Region("", "Zimbabwe|Simbabwe|Zimbabue|Зимбабве|Зімбабве|Zimbabve|Simbabve"),
    Region(
        "",
        "Åland Islands|Ålandinseln|Îles Åland|Islas Aland|Ilhas Aland|Isole Åland|Kepulauan Aland|Åland|Ålandy|Wyspy Alandzkie|"
        "Аландские о-ва|Аландські Острови|Åland Adaları|Álandseyjar",
    ),
)

ALONE = (
    "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|"
    "Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|"
    "Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|"
    "Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|"
    "Johannesburg|Kuwait City|London|Luxembourg|Macau|Macao|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Mumbai|Munich|"
    "New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|"
    "Tokyo|Toronto|Vatican City|Vienna|Zurich|United Nations|Frankfurt|Ottawa|Kabul|Seoul|Dubai|Nairobi|Taipei|Kiev|Kyiv|Tehran|"
    "Damascus|Athens|Warsaw|Budapest|Jakarta|Manila|Kuala Lumpur|Melbourne|Ankara|Riyadh|Lagos|Santiago|Lima|Bogota|Caracas|"
    "Buenos Aires|Karachi|Tel Aviv|Barcelona|Hamburg|Copenhagen|Oslo|Lisbon|Bucharest|Belgrade|Sofia|Zagreb|Hanoi|Calcutta|"
    "Kolkata|Dhaka|Colombo|Vancouver|Calgary|Edmonton|Winnipeg|Fort Worth|Washington D.C.|New York City"
)
"""Cities that stand alone in datelines in the Associated Press' and other stylebooks, and bodies that datelines treat as one."""

LARGE = (
    "Вашингтон|Пекин|Лондон|Киев|Минск|Тегеран|Сан-Франциско|Сиэтл|Бостон|Майами|Хьюстон|Мюнхен|Гамбург|Франкфурт|Женева|Гаага|Страсбург|"
    "Милан|Барселона|Дели|Нью-Дели|Исламабад|Анкара|Тель-Авив|Рамалла|Алеппо|Эр-Рияд|Абу-Даби|Мумбаи|Шанхай|"
    "Gaza City|Gaza|Ramallah|Nablus|Hebron|Bethlehem|Jenin|Khan Younis|Khan Yunis|Rafah|Haifa|Amman|Sanaa|Sana|Aden|Hodeidah|Doha|"
    "Manama|Muscat|Abu Dhabi|Sharjah|Jeddah|Mecca|Medina|Dammam|Mosul|Basra|Kirkuk|Irbil|Erbil|Sulaimaniyah|Fallujah|Falluja|"
    "Ramadi|Najaf|Karbala|Kerbala|Tikrit|Baquba|Baqouba|Samarra|Nasiriyah|Balad|Isfahan|Mashhad|Tabriz|Shiraz|Qom|Bushehr|Natanz|"
    "Aleppo|Homs|Hama|Idlib|Latakia|Deir el-Zour|Raqqa|Palmyra|Kobane|Kobani|Tripoli|Sidon|Tyre|Izmir|Diyarbakir|Gaziantep|Adana|"
    "Antalya|Bursa|Konya|Trabzon|Antakya|Van|Mersin|Samsun|Erzurum|Malatya|Kayseri|Eskişehir|Şanlıurfa|Şırnak|Mardin|Ağrı|"
    "Balıkesir|Çanakkale|Kocaeli|Sakarya|Nicosia|Larnaca|Limassol|Alexandria|Giza|Suez|Port Said|Ismailia|Aswan|Luxor|"
    "Sharm el-Sheikh|El Arish|Benghazi|Misrata|Sirte|Tobruk|Tunis|Sfax|Sousse|Algiers|Oran|Constantine|Rabat|Casablanca|Marrakesh|"
    "Marrakech|Fez|Tangier|Agadir|Nouakchott|Dakar|Bamako|Timbuktu|Gao|Kidal|Niamey|Ouagadougou|Abidjan|Yamoussoukro|Bouake|Accra|"
    "Kumasi|Lome|Cotonou|Porto-Novo|Abuja|Kano|Kaduna|Jos|Maiduguri|Port Harcourt|Ibadan|Benin City|Enugu|Warri|Yola|Ilorin|Akure|"
    "Abeokuta|Calabar|Owerri|Sokoto|Zaria|Awka|Asaba|Uyo|Minna|Makurdi|Lokoja|Yaounde|Douala|Bangui|N'Djamena|Khartoum|Juba|"
    "Al-Fasher|El Fasher|Nyala|Omdurman|Port Sudan|Addis Ababa|Mekele|Mekelle|Asmara|Mogadishu|Hargeisa|Kismayo|Baidoa|Bosaso|"
    "Mombasa|Kisumu|Nakuru|Eldoret|Garissa|Dadaab|Kampala|Entebbe|Gulu|Kigali|Bujumbura|Goma|Bukavu|Kinshasa|Kisangani|Bunia|"
    "Lubumbashi|Brazzaville|Libreville|Malabo|Luanda|Lusaka|Ndola|Harare|Bulawayo|Lilongwe|Blantyre|Maputo|Beira|Antananarivo|"
    "Port Louis|Windhoek|Gaborone|Pretoria|Cape Town|Durban|Soweto|Bloemfontein|Port Elizabeth|Sun City|Maseru|Mbabane|Freetown|"
    "Monrovia|Conakry|Bissau|Banjul|Praia|Arusha|Dar es Salaam|Dodoma|Zanzibar|Moroni|Victoria|Sao Tome|Marikana|Rustenburg|Delhi|"
    "Bombay|Madras|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|"
    "Surat|Ludhiana|Agra|Nashik|Varanasi|Srinagar|Jammu|Amritsar|Chandigarh|Guwahati|Bhubaneswar|Bhubaneshwar|Cuttack|Puri|Ranchi|"
    "Raipur|Jodhpur|Udaipur|Kochi|Cochin|Thiruvananthapuram|Trivandrum|Kozhikode|Coimbatore|Madurai|Mangalore|Mangaluru|Mysore|"
    "Mysuru|Vijayawada|Visakhapatnam|Panaji|Panjim|Shimla|Dehradun|Noida|Gurgaon|Gurugram|Ghaziabad|Faridabad|Meerut|Allahabad|"
    "Prayagraj|Gorakhpur|Bareilly|Moradabad|Aligarh|Mathura|Ayodhya|Jhansi|Gwalior|Jabalpur|Ujjain|Rajkot|Gandhinagar|Bhavnagar|"
    "Kutch|Godhra|Thane|Navi Mumbai|Solapur|Kolhapur|Aurangabad|Amravati|Dhanbad|Jamshedpur|Gaya|Muzaffarpur|Bhagalpur|Siliguri|"
    "Darjeeling|Asansol|Howrah|Agartala|Imphal|Kohima|Shillong|Aizawl|Itanagar|Dimapur|Gangtok|Leh|Kargil|Pulwama|Anantnag|"
    "Baramulla|Kupwara|Pathankot|Jalandhar|Patiala|Bathinda|Rohtak|Hisar|Panipat|Karnal|Sonipat|Ambala|Ajmer|Kota|Bikaner|Rampur|"
    "Saharanpur|Muzaffarnagar|Tiruchirappalli|Trichy|Salem|Tirupati|Guntur|Warangal|Hubli|Belgaum|Dharwad|Puducherry|Pondicherry|"
    "Dharamsala|Dharamshala|Haridwar|Rishikesh|Nainital|Mohali|Panchkula|Lahore|Rawalpindi|Peshawar|Quetta|Multan|Faisalabad|"
    "Sialkot|Sukkur|Larkana|Gujranwala|Mardan|Swat|Mingora|Abbottabad|Muzaffarabad|Gwadar|Bannu|Miranshah|Wana|Jhang|Chaman|Khar|"
    "Kandahar|Herat|Mazar-i-Sharif|Mazar-e-Sharif|Jalalabad|Kunduz|Ghazni|Bagram|Khost|Lashkar Gah|Chittagong|Chattogram|Sylhet|"
    "Cox's Bazar|Khulna|Rajshahi|Kathmandu|Katmandu|Pokhara|Thimphu|Jaffna|Kandy|Galle|Trincomalee|Vavuniya|Male|Yangon|Rangoon|"
    "Mandalay|Naypyitaw|Naypyidaw|Chiang Mai|Phuket|Pattaya|Hat Yai|Pattani|Yala|Phnom Penh|Siem Reap|Vientiane|Ho Chi Minh City|"
    "Da Nang|Haiphong|Hue|Penang|Johor Bahru|Ipoh|Kuching|Kota Kinabalu|Putrajaya|Shah Alam|Petaling Jaya|George Town|Melaka|"
    "Malacca|Seremban|Kuantan|Bandar Seri Begawan|Surabaya|Bandung|Medan|Makassar|Denpasar|Yogyakarta|Semarang|Palembang|"
    "Banda Aceh|Balikpapan|Banjarmasin|Pontianak|Manado|Padang|Pekanbaru|Solo|Malang|Bogor|Depok|Bekasi|Tangerang|Kupang|Ambon|"
    "Jayapura|Mataram|Palu|Lampung|Bandar Lampung|Cirebon|Sidoarjo|Dili|Quezon City|Cebu|Cebu City|Davao|Davao City|Zamboanga|"
    "Zamboanga City|Cotabato|Cotabato City|Marawi|Baguio|Baguio City|Iloilo|Iloilo City|Bacolod|Tacloban|Makati|General Santos|"
    "Guangzhou|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Nanjing|Xi'an|Hangzhou|Suzhou|Harbin|Shenyang|Dalian|Qingdao|Jinan|"
    "Zhengzhou|Changsha|Kunming|Guiyang|Nanning|Fuzhou|Xiamen|Nanchang|Hefei|Taiyuan|Shijiazhuang|Lanzhou|Xining|Urumqi|Lhasa|"
    "Hohhot|Yinchuan|Changchun|Haikou|Sanya|Ningbo|Wenzhou|Zhuhai|Dongguan|Foshan|Wuxi|Yantai|Kashgar|Kaohsiung|Taichung|Tainan|"
    "Hsinchu|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Sapporo|Fukuoka|Hiroshima|Nagasaki|Nagano|Sendai|Naha|Nara|Saitama|Chiba|Kawasaki|"
    "Fukushima|Narita|Miyazaki|Niigata|Busan|Pusan|Incheon|Inchon|Daegu|Daejeon|Gwangju|Kwangju|Ulsan|Suwon|Panmunjom|Paju|"
    "Pyeongchang|Pyongyang|Kaesong|Ulan Bator|Ulaanbaatar|Almaty|Astana|Nur-Sultan|Baikonur|Bishkek|Osh|Dushanbe|Tashkent|"
    "Samarkand|Ashgabat|Baku|Yerevan|Tbilisi|Batumi|Sukhumi|Stepanakert|St. Petersburg|Saint Petersburg|Санкт-Петербург|"
    "Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Samara|Sochi|Rostov-on-Don|Vladivostok|Khabarovsk|Irkutsk|Krasnoyarsk|"
    "Volgograd|Grozny|Makhachkala|Beslan|Nazran|Vladikavkaz|Kaliningrad|Murmansk|Tver|Tula|Perm|Ufa|Omsk|Chelyabinsk|Yakutsk|"
    "Казань|Сочи|Нижний Новгород|Ростов-на-Дону|Краснодар|Ставрополь|Уфа|Пермь|Челябинск|Красноярск|Воронеж|Севастополь|"
    "Симферополь|Грозный|Махачкала|Владикавказ|Брянск|Белгород|Курск|Minsk|Gomel|Kharkiv|Kharkov|Odesa|Odessa|Lviv|Donetsk|"
    "Luhansk|Lugansk|Mariupol|Dnipro|Zaporizhzhia|Kherson|Mykolaiv|Sevastopol|Simferopol|Chernobyl|Slovyansk|Kramatorsk|Харків|"
    "Одеса|Львів|Дніпро|Донецьк|Запоріжжя|Херсон|Харьков|Одесса|Львов|Донецк|Луганск|Chisinau|Tiraspol|Riga|Vilnius|Tallinn|"
    "Kaunas|Gdansk|Krakow|Cracow|Wroclaw|Wrocław|Poznan|Łódź|Lodz|Katowice|Lublin|Szczecin|Brno|Ostrava|Plzeň|Olomouc|Liberec|"
    "České Budějovice|Hradec Králové|Karlovy Vary|Nové Dillí|Bratislava|Kosice|Ljubljana|Split|Dubrovnik|Rijeka|Sarajevo|Mostar|"
    "Srebrenica|Banja Luka|Tuzla|Pristina|Prishtina|Mitrovica|Skopje|Tirana|Podgorica|Novi Sad|Plovdiv|Varna|Cluj|Timisoara|"
    "Constanta|Thessaloniki|Piraeus|Lesbos|Crete|Debrecen|Szeged|München|Bern|Basel|Lausanne|Lucerne|Luzern|Lugano|Davos|St. Gallen|"
    "St. Moritz|Montreux|Winterthur|Genf|Bonn|Cologne|Köln|Dresden|Leipzig|Stuttgart|Düsseldorf|Duesseldorf|Dortmund|Essen|Bremen|"
    "Hannover|Hanover|Nuremberg|Nürnberg|Frankfurt/Main|Frankfurt am Main|Frankfurt/Oder|Mainz|Wiesbaden|Karlsruhe|Mannheim|"
    "Freiburg|Kiel|Rostock|Magdeburg|Erfurt|Potsdam|Halle|Chemnitz|Kassel|Münster|Bielefeld|Augsburg|Regensburg|Würzburg|Ulm|"
    "Saarbrücken|Aachen|Bochum|Duisburg|Gelsenkirchen|Wolfsburg|Leverkusen|Mönchengladbach|Heidelberg|Lübeck|Schwerin|Osnabrück|"
    "Oldenburg|Göttingen|Braunschweig|Jena|Weimar|Cottbus|Zwickau|Darmstadt|Offenbach|Koblenz|Trier|Konstanz|Friedrichshafen|"
    "Oberhof|Garmisch-Partenkirchen|Lüdenscheid|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Eisenstadt|St. Pölten|Villach|"
    "Wels|Steyr|Dornbirn|Krems|Kitzbühel|Neapel|Mailand|Rom|Turin|Venedig|Florenz|Bozen|Brüssel|Warschau|Moskau|Peking|Kapstadt|"
    "Neu-Delhi|Kiew|Lissabon|Havanna|Kairo|Teheran|Damaskus|Bagdad|Athen|Belgrad|Bukarest|Straßburg|Nizza|Tokio|Kopenhagen|"
    "Den Haag|Genua|Prag|Breslau|Danzig|Tiflis|Singapur|Strasbourg|Lyon|Marseille|Nice|Cannes|Toulouse|Bordeaux|Lille|Nantes|"
    "Rennes|Calais|Grenoble|Montpellier|Reims|Metz|Nancy|Le Mans|Saint-Etienne|St-Etienne|Ajaccio|Bastia|Versailles|Lourdes|Dijon|"
    "Rouen|Le Havre|Brest|Limoges|Orléans|Clermont-Ferrand|Antwerp|Anvers|Ghent|Bruges|Liege|Charleroi|Namur|Rotterdam|The Hague|"
    "La Haye|La Haya|Eindhoven|Utrecht|Maastricht|Luxemburg|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|"
    "Cardiff|Londonderry|Swansea|Bristol|Newcastle|Sheffield|Nottingham|Leicester|Coventry|Southampton|Portsmouth|Plymouth|"
    "Brighton|Oxford|Cambridge|Wimbledon|Aberdeen|Dundee|Sunderland|Blackpool|Bournemouth|Norwich|Cork|Galway|Limerick|Shannon|"
    "Naples|Florence|Venice|Bologna|Genoa|Palermo|Catania|Bari|Verona|Trieste|Pisa|Perugia|Ancona|Cagliari|L'Aquila|Vatican|Roma|"
    "Milano|Torino|Napoli|Firenze|Venezia|Genova|Bolzano|Trento|Padova|Brescia|Bergamo|Modena|Parma|Foggia|Lampedusa|"
    "Castel Gandolfo|Valencia|Seville|Sevilla|Malaga|Bilbao|Zaragoza|Granada|Palma de Mallorca|Palma|San Sebastian|Vitoria|"
    "Pamplona|Santander|Oviedo|Gijón|La Coruña|A Coruña|Vigo|Santiago de Compostela|Murcia|Alicante|Valladolid|Salamanca|Toledo|"
    "Las Palmas|Santa Cruz de Tenerife|Melilla|Ceuta|Porto|Oporto|Faro|Braga|Coimbra|Funchal|Gothenburg|Göteborg|Malmo|Uppsala|"
    "Bergen|Trondheim|Stavanger|Tromsø|Tromso|Lillehammer|Aarhus|Odense|Tampere|Turku|Espoo|Lahti|Reykjavik|Nuuk|Torshavn|"
    "Valletta|Monte Carlo|Andorra la Vella|Vaduz|Nýja-Delí|Guadalajara|Monterrey|Tijuana|Ciudad Juarez|Acapulco|Cancun|Puebla|"
    "Oaxaca|Veracruz|Merida|Chihuahua|Culiacan|Reynosa|Nuevo Laredo|Matamoros|Mexicali|Iguala|Morelia|Toluca|Leon|"
    "San Cristobal de las Casas|Tapachula|San Salvador|Tegucigalpa|San Pedro Sula|Managua|San Jose|Belmopan|Belize City|Guatemala|"
    "Santo Domingo|Port-au-Prince|Les Cayes|Kingston|Montego Bay|Nassau|Freeport|Bridgetown|Port of Spain|Castries|Paramaribo|"
    "Cayenne|Guantanamo|Guantanamo Bay|Santiago de Cuba|San Juan|Hamilton|Willemstad|Oranjestad|St. George's|St. John's|"
    "Basseterre|Roseau|Kingstown|Fort-de-France|Pointe-à-Pitre|Medellin|Cali|Barranquilla|Cartagena|Cucuta|Bucaramanga|Maracaibo|"
    "Maracay|Barquisimeto|Quito|Guayaquil|Cuenca|Arequipa|Cuzco|Cusco|Trujillo|Iquitos|La Paz|Santa Cruz|Cochabamba|Sucre|Oruro|"
    "Asuncion|Montevideo|Punta del Este|Cordoba|Rosario|Mar del Plata|Mendoza|Ushuaia|Bariloche|Valparaiso|Vina del Mar|"
    "Concepcion|Antofagasta|Punta Arenas|Temuco|Brasilia|Rio|Salvador|Fortaleza|Recife|Porto Alegre|Curitiba|Belo Horizonte|"
    "Manaus|Belem|Goiânia|Florianópolis|Natal|Campinas|Santos|Ribeirão Preto|São Luís|Maceió|Aracaju|Teresina|João Pessoa|Cuiabá|"
    "Campo Grande|Porto Velho|Rio Branco|Boa Vista|Macapá|Palmas|Altamira|Foz do Iguaçu|Panamá|Ciudad de México|La Habana|"
    "Nueva Delhi|Nueva York|Pekín|Moscú|Bruselas|Londres|Ginebra|Jerusalén|Varsovia|Lisboa|Atenas|Estocolmo|Túnez|El Cairo|Argel|"
    "Seúl|Perth|Brisbane|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Cairns|Townsville|Alice Springs|Geelong|Wollongong|Auckland|"
    "Wellington|Christchurch|Dunedin|Queenstown|Port Moresby|Suva|Honiara|Port Vila|Apia|Nuku'alofa|Noumea|Papeete|Hagatna|"
    "Pago Pago|Majuro|Tarawa|Koror|Nadi|Anaheim|Albany|Albuquerque|Allentown|Amarillo|Anchorage|Ann Arbor|Annapolis|Arlington|"
    "Asheville|Aspen|Atlantic City|Auburn|Augusta|Austin|Bakersfield|Bangor|Baton Rouge|Beverly Hills|Billings|Bismarck|"
    "Boca Raton|Boise|Boulder|Bridgeport|Brooklyn|Buffalo|Burbank|Burlington|Camp David|Cape Canaveral|Carson City|Cedar Rapids|"
    "Champaign|Chapel Hill|Charleston|Charlotte|Charlottesville|Chattanooga|Cheyenne|College Park|College Station|"
    "Colorado Springs|Columbia|Columbus|Concord|Corpus Christi|Council Bluffs|Davenport|Dayton|Daytona Beach|Dearborn|Des Moines|"
    "Dover|Duluth|Durham|East Lansing|East Rutherford|El Paso|Eugene|Evanston|Evansville|Fairfax|Fargo|Fayetteville|Flint|"
    "Flushing Meadows|Fort Bragg|Fort Collins|Fort Hood|Fort Lauderdale|Fort Myers|Fort Wayne|Foxborough|Foxboro|Frankfort|Fresno|"
    "Gainesville|Galveston|Grand Rapids|Green Bay|Greensboro|Greenville|Hackensack|Harrisburg|Hartford|Helena|Henderson|Hollywood|"
    "Huntsville|Iowa City|Irvine|Ithaca|Jackson|Jacksonville|Jefferson City|Jersey City|Juneau|Kalamazoo|Kansas City|Key West|"
    "Knoxville|Lansing|Laramie|Laredo|Lexington|Lincoln|Little Rock|Long Beach|Louisville|Lubbock|Madison|Manhattan|Memphis|"
    "Menlo Park|Mesa|Miami Beach|Midland|Mineola|Missoula|Mobile|Montgomery|Montpelier|Mountain View|Myrtle Beach|Nashville|"
    "Newark|New Haven|New Brunswick|Newport News|Norfolk|Norman|North Hollywood|Oakland|Ogden|Olympia|Omaha|Orlando|Oxnard|"
    "Palm Beach|Palm Springs|Palo Alto|Pasadena|Pensacola|Peoria|Pierre|Pontiac|Portland|Princeton|Providence|Provo|Raleigh|"
    "Rapid City|Redmond|Reno|Richmond|Riverside|Rochester|Rockville|Sacramento|St. Paul|Salinas|San Bernardino|Santa Ana|"
    "Santa Barbara|Santa Clara|Santa Fe|Santa Monica|Santa Rosa|Sarasota|Savannah|Scottsdale|Scranton|Shreveport|Silicon Valley|"
    "Sioux City|Sioux Falls|South Bend|Spokane|Springfield|Stamford|Stanford|State College|Stockton|Sunnyvale|Syracuse|Tacoma|"
    "Tallahassee|Tampa|Tempe|Topeka|Trenton|Tucson|Tulsa|Tuscaloosa|Vero Beach|Virginia Beach|Waco|West Palm Beach|West Point|"
    "White Plains|Wichita|Williamsburg|Wilmington|Winston-Salem|Worcester|Yonkers|Youngstown|Cupertino|Ferguson|Newtown|Parkland|"
    "Minneapolis-St. Paul|Dallas/Fort Worth|Uvalde|El Segundo|Fort Meade|Grand Junction|Bloomington|Cooperstown|Indian Wells|"
    "Inglewood|Glendale|Texas City|Halifax|Mississauga|Moncton|Saskatoon|Regina|Saint John|Fredericton|Charlottetown|Whitehorse|"
    "Yellowknife|Iqaluit|Kitchener|Windsor|Sudbury|Thunder Bay|Trois-Rivieres|Laval|Gatineau|Sherbrooke|Kelowna|Lethbridge|"
    "Red Deer|Fort McMurray|Banff|Whistler|St. Catharines|Brampton|Markham|Surrey|Québec|Bagdá|Capitol Hill|Wall Street|"
    "Johor Baru|Alor Setar|Kota Baru|Kota Bharu|Kuala Terengganu|Subang Jaya|Kangar|Sandakan|Tawau|Lahad Datu|Bintulu|Sibu|Taiping|"
    "Butterworth|Batu Pahat|Muar|Kluang|Cyberjaya|Labuan|Langkawi|Sungai Petani|Teluk Intan|Bukit Mertajam|Nibong Tebal|"
    "Kuala Selangor|Kota Tinggi|Iskandar Puteri|Gilgit|Skardu|Mirpur|Nawabshah|Khairpur|Jacobabad|Shikarpur|Mirpurkhas|Thatta|"
    "Umerkot|Mithi|Turbat|Khuzdar|Zhob|Loralai|Panjgur|Dera Ghazi Khan|Dera Ismail Khan|Kohat|Swabi|Nowshera|Charsadda|Mansehra|"
    "Haripur|Parachinar|Miramshah|Bajaur|Landi Kotal|Gujrat|Jhelum|Chakwal|Attock|Sargodha|Mianwali|Bhakkar|Sahiwal|Okara|Kasur|"
    "Sheikhupura|Bahawalpur|Bahawalnagar|Rahim Yar Khan|Muzaffargarh|Vehari|Khanewal|Narowal|Hafizabad|Mandi Bahauddin|"
    "Toba Tek Singh|Murree|Taxila|Thrissur|Kollam|Kannur|Kasaragod|Palakkad|Alappuzha|Kottayam|Idukki|Malappuram|Wayanad|"
    "Pathanamthitta|Kalpetta|Tiruchi|Tirunelveli|Erode|Vellore|Thoothukudi|Thanjavur|Dindigul|Kancheepuram|Nagapattinam|Cuddalore|"
    "Udhagamandalam|Hubballi|Belagavi|Kalaburagi|Ballari|Shivamogga|Davangere|Udupi|Tumakuru|Vijayapura|Bidar|Raichur|Mandya|"
    "Madikeri|Chikkamagaluru|Karwar|Nellore|Kurnool|Kakinada|Rajamahendravaram|Anantapur|Kadapa|Ongole|Eluru|Srikakulam|Vizianagaram|"
    "Amaravati|Karimnagar|Nizamabad|Khammam|Nalgonda|Sangareddy|Adilabad|Mahabubnagar|Berhampur|Rourkela|Sambalpur|Balasore|Koraput|"
    "Bilaspur|Jagdalpur|Bokaro|Hazaribag|Darbhanga|Purnia|Durgapur|Malda|Burdwan|Kharagpur|Dibrugarh|Silchar|Jorhat|Tezpur|Nagaon|"
    "Tinsukia|Churachandpur|Moreh|Greater Noida|Gautam Buddha Nagar|Lakhimpur Kheri|Ballia|Azamgarh|Haldwani|Joshimath|Chamoli|"
    "Uttarkashi|Pithoragarh|Kullu|Manali|Solan|Ferozepur|Gurdaspur|Hoshiarpur|Sangrur|Kurukshetra|Rewari|Jind|Kaithal|Sirsa|Shopian|"
    "Kulgam|Budgam|Ganderbal|Bandipora|Poonch|Rajouri|Kathua|Udhampur|Kishtwar|Ramban|Alwar|Bharatpur|Jaisalmer|Barmer|Sikar|"
    "Jamnagar|Bhuj|Morbi|Junagadh|Chhatrapati Sambhajinagar|Palghar|Satara|Sangli|Ratnagiri|Nanded|Latur|Jalna|Akola|Yavatmal|"
    "Gadchiroli|Chandrapur|Wardha|Gondia|Jalgaon|Dhule|Ahmednagar|Margao|Khargone|Ratlam|Mandsaur|Port Blair|Silvassa|Barishal|"
    "Barisal|Rangpur|Mymensingh|Gazipur|Narayanganj|Comilla|Bogura|Dinajpur|Jashore|Jessore|Teknaf|Savar|Tangail|Noakhali|Biratnagar|"
    "Birgunj|Butwal|Nepalgunj|Janakpur|Janakpurdham|Dhangadhi|Lalitpur|Bhaktapur|Dharan|Itahari|Hetauda|Chitwan|Batticaloa|"
    "Anuradhapura|Negombo|Kurunegala|Ratnapura|Bacolod City|General Santos City|Cagayan de Oro|Iligan City|Butuan City|Marawi City|"
    "Tacloban City|Legazpi City|Naga City|Puerto Princesa|Puerto Princesa City|Dumaguete City|Tagbilaran City|Tuguegarao City|"
    "Laoag City|Dagupan City|Olongapo City|Angeles City|Lucena City|Batangas City|Makati City|Pasay City|Taguig City|Marikina City|"
    "Pasig City|Vigan City|Kidapawan City|Koronadal City|Pagadian City|Dipolog City|Ozamiz City|Surigao City|Tagum City|Digos City|"
    "Roxas City|Subic|Jolo|Samarinda|Jambi|Bengkulu|Palangka Raya|Kendari|Gorontalo|Ternate|Mamuju|Serang|Tasikmalaya|Surakarta|"
    "Kediri|Banyuwangi|Jember|Gresik|Purwokerto|Magelang|Klaten|Sleman|Bantul|Karawang|Sukabumi|Batam|Tanjungpinang|Pangkalpinang|"
    "Lhokseumawe|Manokwari|Sorong|Timika|Merauke|Wamena|Labuan Bajo|Tanjung Selor|Chiang Rai|Narathiwat|Songkhla|Khon Kaen|"
    "Nakhon Ratchasima|Udon Thani|Ubon Ratchathani|Surat Thani|Ayutthaya|Mae Sot|Sittwe|Myitkyina|Mawlamyine|Lashio|Sihanoukville|"
    "Battambang|Poipet|Luang Prabang|Savannakhet|Pakse|Can Tho|Nha Trang|HCM City|HCMC|Ilesa|Ado-Ekiti|Osogbo|Ile-Ife|Umuahia|"
    "Abakaliki|Nsukka|Onitsha|Yenagoa|Damaturu|Bauchi|Dutse|Katsina|Gusau|Birnin Kebbi|Lafia|Jalingo|Ikeja|Ijebu-Ode|Ogbomoso|"
    "Takoradi|Sekondi|Cape Coast|Koforidua|Sunyani|Bolgatanga|Techiman|Obuasi|Nyeri|Thika|Machakos|Kakamega|Bungoma|Kericho|Naivasha|"
    "Lodwar|Marsabit|Isiolo|Wajir|Mandera|Malindi|Kilifi|Homa Bay|Kisii|Migori|Mbarara|Jinja|Mbale|Masaka|Arua|Soroti|Fort Portal|"
    "Kabale|Hoima|Moroto|Kitgum|Kasese|Mwanza|Mbeya|Morogoro|Kigoma|Iringa|Mtwara|Tabora|Shinyanga|Songea|Kitwe|Chipata|Kabwe|"
    "Chingola|Mufulira|Solwezi|Mutare|Gweru|Masvingo|Chinhoyi|Bindura|Kwekwe|Marondera|Victoria Falls|Beitbridge|Hwange|Mzuzu|Zomba|"
    "Mangochi|Nampula|Quelimane|Chimoio|Xai-Xai|Inhambane|Lichinga|Lobito|Benguela|Huambo|Lubango|Malanje|Cabinda|Swakopmund|"
    "Walvis Bay|Rundu|Oshakati|Keetmanshoop|Gobabis|Otjiwarongo|Francistown|Polokwane|Mbombela|Nelspruit|Mahikeng|Pietermaritzburg|"
    "Gqeberha|Makhanda|Bisho|Mthatha|Ekurhuleni|Sandton|Stellenbosch|Knysna|Potchefstroom|Klerksdorp|Emalahleni|Ulundi|Richards Bay|"
    "Bahir Dar|Gondar|Hawassa|Adama|Dire Dawa|Jimma|Jijiga|Harar|Lalibela|Aksum|Dessie|Semera|Bossaso|Garowe|Galkayo|Berbera|"
    "Beledweyne|Wad Madani|El Obeid|Kassala|Gedaref|El Geneina|Malakal|Bentiu|Torit|Kadugli|Zinder|Diffa|Agadez|Tillaberi|Maroua|"
    "Garoua|Bamenda|Buea|Bafoussam|Kribi|Abeche|Moundou|Bambari|Pointe-Noire|Matadi|Mbuji-Mayi|Kananga|Kolwezi|Butembo|Uvira|Kalemie|"
    "Mbandaka|Kindu|Bobo-Dioulasso|Ouahigouya|Fada N'Gourma|Kayes|Sikasso|Mopti|Segou|Gossi|Saint-Louis|Ziguinchor|Kaolack|Korhogo|"
    "Kankan|Nzerekore|Kenema|Makeni|Gbarnga|Parakou|Sokode|Toamasina|Mahajanga|Antsirabe|Nouadhibou|Dakhla|Meknes|Oujda|Tetouan|"
    "Nador|Al Hoceima|Ouarzazate|Essaouira|Annaba|Setif|Tlemcen|Tizi Ouzou|Bejaia|Ghardaia|Tamanrasset|Bizerte|Kairouan|Gafsa|Djerba|"
    "Sidi Bouzid|Zawiya|Zintan|Sabha|Derna|Bayda|Ajdabiya|Mansoura|Tanta|Zagazig|Damietta|Minya|Assiut|Sohag|Qena|Hurghada|Beni Suef|"
    "Fayoum|Matrouh|Wiener Neustadt|Feldkirch|Leoben|Amstetten|Kufstein|Bellinzona|Schaffhausen|Fribourg|Neuchâtel|Aarau|Solothurn|"
    "Olten|Bremerhaven|Hildesheim|Lüneburg|Emden|Wilhelmshaven|Flensburg|Neumünster|Stralsund|Greifswald|Wismar|Neubrandenburg|"
    "Brandenburg/Havel|Eberswalde|Dessau-Roßlau|Dessau|Wittenberg|Görlitz|Bautzen|Plauen|Eisenach|Nordhausen|Marburg|Gießen|"
    "Bad Homburg|Rüsselsheim|Wetzlar|Kaiserslautern|Ludwigshafen|Speyer|Neunkirchen|Pforzheim|Heilbronn|Esslingen|Ludwigsburg|"
    "Tübingen|Reutlingen|Ravensburg|Villingen-Schwenningen|Offenburg|Lörrach|Göppingen|Erlangen|Bamberg|Bayreuth|Aschaffenburg|"
    "Schweinfurt|Straubing|Landshut|Ingolstadt|Kempten|Memmingen|Rosenheim|Berchtesgaden|Traunstein|Freising|Dachau|Krefeld|"
    "Wuppertal|Solingen|Remscheid|Mülheim|Oberhausen|Bottrop|Recklinghausen|Paderborn|Gütersloh|Detmold|Iserlohn|Euskirchen|"
    "Bergisch Gladbach|Cremona|Lecce|Livorno|Mantova|Messina|Padua|Pavia|Pescara|Piacenza|Ravenna|Reggio Calabria|Reggio Emilia|"
    "Rimini|Salerno|Sassari|Siracusa|Taranto|Treviso|Udine|Varese|Vicenza|Cosenza|Catanzaro|Crotone|Potenza|Campobasso|Macerata|"
    "Pesaro|Novara|Cuneo|Alessandria|Sanremo|La Spezia|Agrigento|Trapani|Ragusa|Caltanissetta|Oristano|Cádiz|Jaén|Almería|Badajoz|"
    "Cáceres|Albacete|Ciudad Real|Burgos|Segovia|Ávila|Palencia|Logroño|Huesca|Teruel|Lleida|Girona|Tarragona|Castellón|"
    "Las Palmas de Gran Canaria|Ourense|Pontevedra|Aveiro|Ponta Delgada|Setúbal|Évora|Guimarães|Toulon|Angers|Nîmes|Villeurbanne|"
    "Aix-en-Provence|Amiens|Perpignan|Besançon|Mulhouse|Caen|Avignon|Dunkerque|Dunkirk|La Rochelle|Poitiers|Bayonne|Biarritz|"
    "Chambéry|Annecy|Colmar|Troyes|Quimper|Vannes|Saint-Nazaire|Cherbourg|Boulogne-sur-Mer|Nanterre|Bobigny|Créteil|Évry|Mamoudzou|"
    "Saint-Denis|Antwerpen|Gent|Brugge|Leuven|Mechelen|Groningen|Tilburg|Breda|Nijmegen|Arnhem|Haarlem|Enschede|Zwolle|Leiden|"
    "Apeldoorn|Amersfoort|Delft|Leeuwarden|Den Bosch|Aalborg|Esbjerg|Västerås|Örebro|Linköping|Helsingborg|Norrköping|Umeå|Luleå|"
    "Östersund|Sundsvall|Gävle|Tromsoe|Kristiansand|Bodø|Drammen|Longyearbyen|Rovaniemi|Tartu|Daugavpils|Klaipeda|Gdynia|Bydgoszcz|"
    "Białystok|Bialystok|Toruń|Rzeszów|Kielce|Olsztyn|Gliwice|Częstochowa|Zakopane|Przemyśl|Pilsen|Pardubice|Zlín|Jihlava|"
    "Ústí nad Labem|Žilina|Prešov|Trnava|Trenčín|Banská Bystrica|Miskolc|Pécs|Győr|Nyíregyháza|Székesfehérvár|Kecskemét|Cluj-Napoca|"
    "Iasi|Brasov|Sibiu|Craiova|Galati|Oradea|Osijek|Zadar|Maribor|Koper|Kragujevac|Subotica|Cetinje|Prizren|Durres|Shkoder|Vlore|"
    "Tetovo|Ohrid|Heraklion|Ioannina|Sloviansk|Bakhmut|Avdiivka|Pokrovsk|Chernihiv|Sumy|Poltava|Kryvyi Rih|Vinnytsia|Zhytomyr|"
    "Ternopil|Ivano-Frankivsk|Uzhhorod|Chernivtsi|Rivne|Lutsk|Khmelnytskyi|Cherkasy|Kropyvnytskyi|Irpin|Bucha|Izium|Yalta|Grodno|"
    "Vitebsk|Mogilev|Voronezh|Krasnodar|Tyumen|Izhevsk|Yaroslavl|Nalchik|Kemerovo|Arkhangelsk|Belgorod|Kursk|Bryansk|Smolensk|Ryazan|"
    "Pskov|Norilsk|Petropavlovsk-Kamchatsky|Yuzhno-Sakhalinsk|Ulan-Ude|Elista|Syktyvkar|Petrozavodsk|Veliky Novgorod|Shymkent|"
    "Karaganda|Pavlodar|Khujand|Bukhara|Andijan|Namangan|Fergana|Nukus|Sumgait|Nakhchivan|Gyumri|Vanadzor|Kutaisi|Tskhinvali|Zugdidi|"
    "Hatay|Kahramanmaras|Adiyaman|Adıyaman|Sanliurfa|Siirt|Hakkari|Tunceli|Elazig|Elazığ|Bingol|Bitlis|Igdir|Ardahan|Giresun|"
    "Kastamonu|Zonguldak|Bartin|Duzce|Yalova|Edirne|Tekirdag|Kirklareli|Aydin|Denizli|Mugla|Bodrum|Isparta|Burdur|Afyonkarahisar|"
    "Kutahya|Bilecik|Amasya|Tokat|Sivas|Yozgat|Kirikkale|Kirsehir|Nevsehir|Aksaray|Nigde|Karaman|Osmaniye|Kilis|Beersheba|Beer Sheva|"
    "Eilat|Ashkelon|Ashdod|Netanya|Nazareth|Tiberias|Nahariya|Sderot|Metula|Kiryat Shmona|Herzliya|Holon|Bat Yam|Rehovot|Ramat Gan|"
    "Petah Tikva|Jericho|Tulkarm|Tulkarem|Qalqilya|Qalqiliya|Salfit|Deir al-Balah|Beit Lahiya|Beit Hanoun|Jabaliya|Irbid|Zarqa|Aqaba|"
    "Mafraq|Baalbek|Zahle|Nabatieh|Daraa|Suwayda|Sweida|Hasakah|Hasaka|Qamishli|Deir ez-Zor|Tartous|Taif|Tabuk|Buraidah|Jizan|Najran|"
    "Yanbu|Jubail|Dhahran|Khobar|Al Ain|Fujairah|Ras Al Khaimah|Ajman|Umm Al Quwain|Salalah|Sohar|Nizwa|Taiz|Marib|Hodeida|Saada|"
    "Dohuk|Duhok|Halabja|Sinjar|Samawah|Diwaniya|Tal Afar|Hawija|Zakho|Ahvaz|Kerman|Yazd|Rasht|Hamedan|Urmia|Zahedan|Bandar Abbas|"
    "Kermanshah|Sanandaj|Chabahar|Gorgan|Bamiyan|Gardez|Faizabad|Taloqan|Pul-e-Khumri|Zaranj|Hotan|Yiwu|Zhongshan|Shantou|Quanzhou|"
    "Guilin|Lijiang|Xigaze|Xishuangbanna|Boao|Xiong'an|Tangshan|Baotou|Dandong|Yanji|Manzhouli|Mudanjiang|Qiqihar|Daqing|Jilin|"
    "Weihai|Weifang|Zibo|Luoyang|Kaifeng|Yichang|Xiangyang|Zhuzhou|Zhangjiajie|Jiujiang|Jingdezhen|Huangshan|Wuhu|Keelung|Hualien|"
    "Taitung|Chiayi|Pingtung|Taoyuan|New Taipei|Kanazawa|Okayama|Kumamoto|Kagoshima|Shizuoka|Hamamatsu|Matsuyama|Takamatsu|Tokushima|"
    "Yamaguchi|Matsue|Tottori|Wakayama|Maebashi|Utsunomiya|Yamagata|Aomori|Morioka|Hakodate|Asahikawa|Kushiro|Toyama|Wajima|Iwaki|"
    "Minamata|Karuizawa|Ishigaki|Sejong|Jeju|Pohang|Gyeongju|Jeonju|Cheongju|Chuncheon|Gangneung|Mokpo|Yeosu|Andong|Changwon|Goyang|"
    "Seongnam|Pyeongtaek|Wonsan|Sinuiju|Hamhung|Rason|Erdenet|Darkhan|Ballarat|Launceston|Toowoomba|Rockhampton|Bundaberg|Kalgoorlie|"
    "Port Hedland|Karratha|Wagga Wagga|Dubbo|Tamworth|Lismore|Mildura|Shepparton|Tauranga|Rotorua|Palmerston North|Invercargill|"
    "Whangarei|New Plymouth|Gisborne|Kaikoura|Greymouth|Timaru|Madang|Goroka|Mount Hagen|Lautoka|Palikir|Avarua|Guarulhos|"
    "São José dos Campos|Sorocaba|Londrina|Maringá|Joinville|Blumenau|Caxias do Sul|Pelotas|Uberlândia|Juiz de Fora|Ouro Preto|"
    "Brumadinho|Niterói|Petrópolis|Feira de Santana|Olinda|Marabá|Anápolis|La Plata|Neuquén|Comodoro Rivadavia|Bahía Blanca|Iquique|"
    "Puerto Montt|Valdivia|Talca|Copiapó|Calama|La Serena|Rancagua|Manizales|Ibagué|Santa Marta|Villavicencio|Popayán|Buenaventura|"
    "Ciudad Guayana|San Cristóbal|Puerto La Cruz|Machala|Ambato|Loja|Chiclayo|Piura|Puno|Juliaca|Ayacucho|Huancayo|Tacna|Cajamarca|"
    "Santa Cruz de la Sierra|Potosí|Tarija|El Alto|Ciudad del Este|Encarnación|Querétaro|Xalapa|Durango|Saltillo|Torreón|Tampico|"
    "Ciudad Victoria|San Luis Potosí|Zacatecas|Aguascalientes|Guanajuato|Celaya|Irapuato|Pachuca|Cuernavaca|Tlaxcala|Chilpancingo|"
    "Tuxtla Gutiérrez|Villahermosa|Campeche|Chetumal|Tulum|Playa del Carmen|Los Cabos|Cabo San Lucas|Ensenada|Tecate|Puerto Vallarta|"
    "Manzanillo|Tepic|Lázaro Cárdenas|Uruapan|Apatzingán|Quetzaltenango|Antigua Guatemala|Puerto Barrios|Soyapango|La Ceiba|"
    "Choluteca|Masaya|Bluefields|Puntarenas|Ciudad de Panamá|Puerto Plata|Punta Cana|Cap-Haitien|Gonaives|Jacmel|Holguín|Camagüey|"
    "Matanzas|Cienfuegos|Pinar del Río|Varadero|Mayagüez|Caguas|Philipsburg|Road Town|Cockburn Town|Charlotte Amalie|Stoke-on-Trent|"
    "Wolverhampton|Inverness|Derry|Newry|Lisburn|Exeter|Ipswich|Middlesbrough|Oldham|Rochdale|Warrington|Cheltenham|Hereford|"
    "Shrewsbury|Telford|Doncaster|Barnsley|Huddersfield|Luton|Milton Keynes|Northampton|Peterborough|Colchester|Chelmsford|Southend|"
    "Weymouth|Torquay|Truro|Penzance|Sligo|Dundalk|Drogheda|Kilkenny|Tralee|Killarney|Letterkenny|Athlone|St. Helier|"
    "Fulda|Hanau|Aalen|Fürth|Coburg|Passau|Neuss|Kleve|Wesel|Braga|Viseu|Leiria|Olbia|Terni|Narva|Oulu|Nitra|Bitola|Zenica|Burgas|Akita|"
    "Fukui|Oita|Gifu|Kofu|Kiruna|Wrexham|Hilla|Karak|Abadan|Touba|Mukalla|"
    "Ahlen|Schönthal|Gummersbach|Rheine|Bocholt|Coesfeld|Steinfurt|Warendorf|Emsdetten|Nordhorn|Papenburg|Meppen|Cloppenburg|Vechta|"
    "Delmenhorst|Aurich|Cuxhaven|Buxtehude|Uelzen|Goslar|Salzgitter|Hameln|Holzminden|Nienburg|Itzehoe|Pinneberg|Husum|Eckernförde|"
    "Rendsburg|Eutin|Güstrow|Parchim|Anklam|Pasewalk|Prenzlau|Templin|Neuruppin|Oranienburg|Strausberg|Fürstenwalde|Senftenberg|"
    "Finsterwalde|Luckenwalde|Jüterbog|Rathenow|Stendal|Salzwedel|Halberstadt|Quedlinburg|Wernigerode|Bernburg|Köthen|Bitterfeld|"
    "Merseburg|Naumburg|Weißenfels|Sangerhausen|Eisleben|Mühlhausen|Arnstadt|Ilmenau|Saalfeld|Rudolstadt|Altenburg|Meiningen|"
    "Sonneberg|Riesa|Meißen|Pirna|Freital|Freiberg|Döbeln|Mittweida|Annaberg-Buchholz|Hoyerswerda|Kamenz|Löbau|Zittau|Torgau|Grimma|"
    "Wurzen|Eilenburg|Bad Hersfeld|Eschwege|Korbach|Alsfeld|Friedberg|Büdingen|Gelnhausen|Bensheim|Heppenheim|Groß-Gerau|"
    "Bad Kreuznach|Pirmasens|Zweibrücken|Frankenthal|Germersheim|Neuwied|Andernach|Cochem|Wittlich|Bitburg|Idar-Oberstein|Saarlouis|"
    "Völklingen|Merzig|St. Wendel|St. Ingbert|Rastatt|Baden-Baden|Bruchsal|Sinsheim|Mosbach|Schwäbisch Hall|Schwäbisch Gmünd|"
    "Crailsheim|Öhringen|Waiblingen|Backnang|Schorndorf|Geislingen|Heidenheim|Ellwangen|Biberach|Ehingen|Sigmaringen|Balingen|"
    "Albstadt|Rottweil|Tuttlingen|Überlingen|Waldshut|Emmendingen|Achern|Nagold|Freudenstadt|Amberg|Schwandorf|Deggendorf|Kelheim|"
    "Ansbach|Schwabach|Kulmbach|Kronach|Lichtenfels|Forchheim|Bad Kissingen|Kitzingen|Miltenberg|Eichstätt|Pfaffenhofen|Erding|"
    "Ebersberg|Fürstenfeldbruck|Starnberg|Miesbach|Bad Tölz|Mühldorf|Altötting|Donauwörth|Günzburg|Neu-Ulm|Kaufbeuren|Sonthofen|"
    "Beckum|Gronau|Ibbenbüren|Herford|Lemgo|Höxter|Lippstadt|Arnsberg|Meschede|Troisdorf|Siegburg|Düren|Jülich|Heinsberg|Erkelenz|"
    "Viersen|Moers|Kamp-Lintfort|Dinslaken|Emmerich|Velbert|Ratingen|Mettmann|Dormagen|Grevenbroich|Kerpen|Hürth|Hattingen|Schwerte|"
    "Lünen|Castrop-Rauxel|Herten|Dorsten|Gladbeck|Ennepetal|Gevelsberg|Plettenberg|Mödling|Tulln|Mistelbach|Zwettl|Gmünd|Waidhofen|"
    "Scheibbs|Lilienfeld|Braunau|Schärding|Gmunden|Vöcklabruck|Bad Ischl|Hallein|Zell am See|Tamsweg|Lienz|Landeck|Schwaz|Bludenz|"
    "Hohenems|Liezen|Bruck an der Mur|Kapfenberg|Mürzzuschlag|Judenburg|Hartberg|Deutschlandsberg|Leibnitz|Spittal an der Drau|"
    "Hermagor|Wolfsberg|Völkermarkt|Oberwart|Güssing|Mattersburg|Ponorogo|Madiun|Blitar|Tulungagung|Trenggalek|Pacitan|Ngawi|Magetan|"
    "Bojonegoro|Tuban|Lamongan|Mojokerto|Jombang|Nganjuk|Pasuruan|Probolinggo|Lumajang|Situbondo|Bondowoso|Sumenep|Pamekasan|"
    "Bangkalan|Jepara|Demak|Rembang|Blora|Sragen|Karanganyar|Wonogiri|Sukoharjo|Boyolali|Salatiga|Temanggung|Wonosobo|Purworejo|"
    "Kebumen|Cilacap|Banyumas|Purbalingga|Banjarnegara|Pekalongan|Pemalang|Brebes|Gunungkidul|Kulon Progo|Indramayu|Majalengka|"
    "Sumedang|Garut|Ciamis|Pangandaran|Cianjur|Purwakarta|Cimahi|Pandeglang|Cilegon|Bukittinggi|Payakumbuh|Pariaman|Dumai|Bengkalis|"
    "Binjai|Pematangsiantar|Sibolga|Langsa|Meulaboh|Lubuklinggau|Prabumulih|Singkawang|Sampit|Bontang|Tarakan|Nunukan|Bitung|Tomohon|"
    "Parepare|Palopo|Maumere|Atambua|Gianyar|Tabanan|Buleleng|Singaraja|Karangasem|Jembrana|Paterson|Yakima|Bellingham|Pocatello|"
    "Bozeman|Minot|McAllen|Brownsville|Biloxi|Gulfport|Roanoke|Hagerstown|Utica|Akron|Rockford|Flagstaff|Las Cruces|Fairbanks|Hilo|"
    "Saginaw|Muskegon|Janesville|Oshkosh|Eau Claire|La Crosse|Mankato|St. Cloud|Brainerd|Bemidji|Dubuque|Joplin|Bowling Green|"
    "Paducah|Owensboro|Johnson City|Kingsport|Spartanburg|Fort Pierce|Ocala|Lakeland|Dothan|Hattiesburg|Tupelo|Texarkana|Abilene|"
    "San Angelo|Wichita Falls|Lawton|Enid|Pueblo|Twin Falls|Idaho Falls|Coeur d'Alene|Kennewick|Walla Walla|Medford|Redding|Chico|"
    "Eureka|Modesto|Visalia|San Luis Obispo|Vallejo"
)
"""Capitals and other cities that datelines name."""

EXONYMS = (
    "Abiyán|Abidžan|Абиджан|Абіджан|Acra|Akra|Аккра|Addis Abeba|Adís Abeba|Аддис-Абеба|Adelaida|Аделаида|Аделаїда|Аден|Algier|"
    "Alger|Algeri|Aljir|Alžír|Алжир|Cezayir|Algeirsborg|Alma Ata|Ałmaty|Алматы|Алмати|Almatı|Amã|Амман|Amsterdã|Амстердам|Anadyr|"
    "Анадырь|Анадир|Anadır|Анкоридж|Antananarywa|Антананариву|Антананаріву|Апиа|Апіа|Aqtau|Aktaou|Aktau|Актау|Aktav|Aqtobe|Aktobe|"
    "Aktioubinsk|Aktiubińsk|Актобе|Araguaina|Арагуаина|Араґуаіна|Aşgabat|Achgabat|Asjabad|Asgabate|Asjchabad|Ašchabad|Aszchabad|"
    "Ашхабад|Ашгабат|Aşkabat|Asmera|Асмэра|Асмера|Astrakhan|Astrachan|Astracán|Astracã|Астрахань|Astrahan|Assunção|Асунсьон|"
    "Асунсьйон|Athènes|Atene|Athena|Athene|Athény|Ateny|Афины|Афіни|Atina|Aten|Aþena|Atyrau|Atyraou|Atıraw|Атырау|Атирау|Atırav|"
    "Окленд|Багдад|Bağdat|Bakou|Bakoe|Баку|Бамако|Бангкок|Bangi|Банги|Банґі|Bandżul|Банжул|Barnaul|Barnauł|Барнаул|Beyrouth|"
    "Beirute|Beiroet|Bejrút|Бейрут|Beyrut|Belén|Белен|Belgrado|Beograd|Bělehrad|Белград|Berlim|Berlino|Berlijn|Берлин|Берлін|"
    "Bischkek|Bichkek|Bisjkek|Biškek|Biszkek|Бишкек|Бішкек|Bisáu|Бисау|Бісау|Bissá|Блантайр|Боа-Виста|Боа-Віста|Богота|Боґота|"
    "Бойсе|Bratysława|Братислава|Браззавиль|Браззавіль|Brazzavil|Брисбен|Брісбен|Broken Hill|Брокен-Хилл|Брокен-Хілл|Bruxelles|"
    "Bruxelas|Brusel|Bruksela|Брюссель|Brüksel|Bryssel|Bucarest|Bucareste|Boekarest|Bukurešť|Bukareszt|Бухарест|Bükreş|Budapeste|"
    "Boedapest|Budapeszt|Будапешт|Буэнос-Айрес|Буенос-Айрес|Bużumbura|Бужумбура|Le Caire|Il Cairo|Káhira|Kair|Каир|Каїр|Kahire|"
    "Kalkutta|Calcuta|Kalkata|Kalkuta|Калькутта|Колката|Cambridge Bay|Кеймбридж-Бей|Кеймбрідж-Бей|Кампу-Гранди|Кампу-Ґранді|"
    "Канкун|Kankún|Каракас|Касабланка|Kazablanka|Cayena|Caiena|Caienna|Kajenna|Кайенна|Каєнна|Чикаго|Чікаґо|Чиуауа|Чіуауа|"
    "Kishinev|Kišiněv|Kiszyniów|Кишинев|Кишинів|Chita|Tschita|Tchita|Čita|Czyta|Чита|Tjita|Сьюдад-Хуарес|С’юдад-Хуарес|Kolombo|"
    "Коломбо|Conakri|Conacri|Konakry|Конакри|Конакрі|Konakri|Copenhague|Copenaghen|Kodaň|Kopenhaga|Копенгаген|Kopenhag|Köpenhamn|"
    "Kaupmannahöfn|Кордова|Куяба|Дакар|Damasco|Damašek|Damaszek|Дамаск|Şam|Daressalam|Дар-эс-Салам|Дар-ес-Салам|Darüsselam|Дарвин|"
    "Дарвін|Dawson Creek|Доусон-Крик|Доусон-Крік|Денвер|Детройт|Daca|Dacca|Дакка|Dakka|Дили|Ділі|Duala|Дуала|Dubaj|Дубай|Dublino|"
    "Дублин|Дублін|Duschanbe|Douchanbé|Dusambé|Duchambe|Doesjanbe|Dušanbe|Duszanbe|Душанбе|Dusjanbe|Эдмонтон|Едмонтон|El Aaiun|"
    "Laâyoune|El Ayun|Al-Ujun|Эль-Аюн|Ель-Аюн|Layun|Famagusta|Famagouste|Famagosta|Фамагуста|Gazimağusa|Fort Nelson|Форт Нельсон|"
    "Форталеза|Фритаун|Фрітаун|Funafuti|Фунафути|Фунафуті|Габороне|Ґабороне|Газа|Gazze|Glace Bay|Глейс-Бей|Ґлейс-Бей|Godthab|Нуук|"
    "Goose Bay|Гус-Бей|Ґус-Бей|Grand Turk|Gran Turca|Гранд-Терк|Ґранд-Терк|Guaiaquil|Гуаякиль|Ґуаякіль|Галифакс|Галіфакс|Хараре|"
    "La Havane|L’Avana|Hawana|Гавана|Хеврон|El Halil|Helsinque|Helsinky|Хельсинки|Гельсінкі|Helsingfors|Hermosillo|Эрмосильо|"
    "Ермосільйо|Хобарт|Гобарт|Гонконг|Гонолулу|Hovd|Chowd|Kobdo|Ховд|Chovd|Индианаполис|Індіанаполіс|Inuvik|Инувик|Інувік|Икалуит|"
    "Ікалуїт|Irkoutsk|Irkoetsk|Irkuck|Иркутск|Іркутськ|Estambul|Istambul|Istanboel|Stambuł|Стамбул|Yakarta|Jacarta|Giacarta|"
    "Dżakarta|Джакарта|Cakarta|Djakarta|Джаяпура|Джайпур|Gerusalemme|Yerusalem|Jeruzalem|Jerozolima|Иерусалим|Єрусалим|Kudüs|"
    "Johannesburgo|Joanesburgo|Йоханнесбург|Йоганнесбурґ|Jóhannesarborg|Giuba|Dżuba|Джуба|Jujuy|Жужуй|San Salvador de Jujuy|Джуно|"
    "Kaboul|Cabul|Кабул|Kabil|Kaliningrado|Калининград|Калінінград|Kamchatka|Kamtschatka|Kamtchatka|Kamtsjatka|Kamčatka|Kamczatka|"
    "Петропавловск-Камчатский|Камчатка|Kamtjatka|Кампала|Karatschi|Karáčí|Karaczi|Карачи|Карачі|Katmandou|Катманду|Khartum|Jartum|"
    "Cartum|Khartoem|Chartúm|Хартум|Hartum|Kyjev|Kijów|Киев|Київ|Kænugarður|Кигали|Кігалі|Kinszasa|Киншаса|Кіншаса|Kinşasa|Kirov|"
    "Kirow|Киров|Кіров|Krasnojarsk|Krasnoïarsk|Красноярськ|Куала-Лумпур|Kučing|Кучинг|Ла-Пас|Лагос|Лаґос|Либревиль|Лібревіль|"
    "Librevil|Лима|Ліма|Lisbonne|Lisbona|Lisabon|Lizbona|Лиссабон|Лісабон|Lizbon|Liubliana|Lubiana|Lublaň|Lublana|Любляна|Ломе|"
    "Londra|Londen|Londýn|Лондон|Lundúnir|Лос-Анджелес|Луисвилл|Луїсвілл|Луанда|Лубумбаши|Лубумбаші|Лусака|Luxemburgo|Lussemburgo|"
    "Luksemburg|Lucemburk|Люксембург|Lúxemborg|Makau|Макао|Makao|Масейо|Madri|Madryt|Мадрид|Magadan|Магадан|Macassar|Makasar|"
    "Макасар|Макассар|Малабо|Манагуа|Манаґуа|Manaos|Манаус|Manille|Manilla|Манила|Маніла|Мапуту|Mariehamn|Maarianhamina|Мариехамн|"
    "Марієгамн|Maríuhöfn|Marigot|Мариго|Маріґо|Масеру|Матаморос|Mazatlan|Масатлан|Мбабане|Мельбурн|Мендоса|Мерида|Меріда|"
    "Mexiko-Stadt|Cidade do México|Città del Messico|Mexico-Stad|Мехико|Мехіко|Mexíkóborg|Минск|Мінськ|Mogadischu|Mogadiscio|"
    "Mogadišu|Mogadiszu|Могадишо|Моґадішо|Монктон|Монровия|Монровія|Монтеррей|Монтерей|Montevidéu|Монтевидео|Монтевідео|Moscou|"
    "Moskwa|Moskou|Moskva|Москва|Moskova|Maskat|Mascate|Muskat|Маскат|Найроби|Найробі|Нассау|Насау|Yamena|Ndžamena|Нджамена|"
    "Nova York|Nowy Jork|Нью-Йорк|Ниамей|Ніамей|Nikosia|Nicosie|Nikósie|Nikozja|Никосия|Нікосія|Lefkoşa|Nuakchot|Nuakšott|"
    "Nawakszut|Нуакшот|Нуакшотт|Numea|Нумеа|Novokuznetsk|Nowokuznetsk|Novokuzneck|Nowokuźnieck|Новокузнецк|Новокузнецьк|"
    "Nowosibirsk|Novossibirsk|Nowosybirsk|Новосибирск|Новосибірськ|Ojinaga|Охинага|Охінаґа|Омск|Омськ|Осло|Uagadugú|Wagadugu|"
    "Уагадугу|Уаґадуґу|Паго-Паго|Парамарибо|Parigi|Parijs|Paříž|Paryż|Париж|Перт|Пномпень|Финикс|Фінікс|Подгорица|Подгориця|"
    "Понтианак|Понтіанак|Порт-Морсби|Порт-Морсбі|Port-d’Espagne|Puerto España|Порт-оф-Спейн|Puerto Príncipe|Porto Príncipe|"
    "Порт-о-Пренс|Порту-Велью|Порто-Ново|Praga|Praha|Praag|Прага|Пунта-Аренас|Pjöngjang|Pchjongjang|Пхеньян|Qostanay|Kostanay|"
    "Qostanai|Kostanaï|Kostanaj|Kustanaj|Костанай|Rangun|Rangoun|Rangum|Янгон|Rankin Inlet|Ранкин-Инлет|Ренкін-Інлет|Rarotonga|"
    "Раротонга|Ресифи|Ресіфі|Reikiavik|Рейкьявик|Рейкʼявік|Ryga|Рига|Риу-Бранку|Ріо-Бранко|Rio Gallegos|Рио-Гальегос|Ріо-Ґальєґос|"
    "Riad|Riyad|Riade|Rijád|Эр-Рияд|Ер-Ріяд|Řím|Rzym|Рим|Saigon|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Ciudad Ho Chi Minh|"
    "Cidade de Ho Chi Minh|Ho Chi Minh|Ho Chi Minhstad|Ho Či Minovo město|Хошимин|Хошимін|Ho Chi Minh Kenti|Ho Chi Minh-staden|"
    "Ho Chi Minh-borg|Sakhalin|Sachalin|Sakhaline|Sajalín|Sacalina|о-в Сахалин|Сахалін|Sahalin|Salta|Сальта|Самара|Samarcande|"
    "Samarcanda|Samarkanda|Самарканд|Semerkand|Сан-Хуан|San Luis|Сан-Луис|Сан-Луїс|Saint-Marin|Сан-Марино|Santarem|Сантарен|"
    "Santiago de Chile|Сантьяго|Сантьяґо|Saint-Domingue|Санто-Доминго|Санто-Домінґо|San Paolo|Сан-Паулу|Santo Tomé|Svatý Tomáš|"
    "Сан-Томе|Sarajewo|Сараево|Сараєво|Saraybosna|Saratov|Saratow|Саратов|Сеул|Xangai|Sjanghai|Šanghaj|Szanghaj|Шанхай|Şanghay|"
    "Sjanghæ|Sinferopoli|Symferopol|Сімферополь|Singapour|Singapura|Сингапур|Сінгапур|Sitka|Ситка|Сітка|Skopie|Скопье|Скопʼє|"
    "Üsküp|Sofie|София|Софія|Sofya|Saint-Jean de Terre-Neuve|San Juan de Terranova|Saint John’s|Сент-Джонс|Stoccolma|Sztokholm|"
    "Стокгольм|Stokholm|Stokkhólmur|Swift Current|Свифт-Керрент|Свіфт-Каррент|Sídney|Сидней|Сідней|Taipeh|Tchaj-pej|Tajpej|Тайбэй|"
    "Тайбей|Tallin|Таллин|Таллінн|Taraua|Тарава|Taschkent|Tachkent|Taskent|Tasjkent|Taszkient|Ташкент|Tbilissi|Тбилиси|Тбілісі|"
    "Тегусигальпа|Теґусіґальпа|Teerã|Тегеран|Tahran|Timbu|Thimbú|Тхимпху|Тхімпху|Тихуана|Тіхуана|Tirane|Тирана|Tiran|Tóquio|Токио|"
    "Токіо|Tomsk|Томск|Томськ|Торонто|Tripolis|Trypolis|Триполи|Триполі|Trablus|Tucuman|Tucumã|Тукуман|Tunisi|Тунис|Туніс|Tunus|"
    "Túnisborg|Oulan-Bator|Ulánbátar|Ułan Bator|Улан-Батор|Ulan Batur|Ulyanovsk|Uljanowsk|Oulianovsk|Uliánovsk|Uljanovsk|"
    "Ульяновск|Ульянівськ|Urumči|Urumczi|Урумчи|Урумчі|Ушуая|Вадуц|Ванкувер|Vatikan|Le Vatican|El Vaticano|Vaticano|"
    "Città del Vaticano|Vaticaanstad|Watykan|Ватикан|Vatikanen|Vatíkanið|Wien|Vienne|Viena|Wenen|Vídeň|Wiedeń|Вена|Відень|Viyana|"
    "Vientián|Wientian|Вьентьян|Вʼєнтьян|Vilna|Wilno|Вильнюс|Вільнюс|Wladiwostok|Władywostok|Владивосток|Wolgograd|Volgogrado|"
    "Wołgograd|Волгоград|Varsovie|Varsavia|Warsawa|Varšava|Warszawa|Варшава|Varşova|Varsjá|Уайтхорс|Вайтгорс|Windhuk|Виндхук|"
    "Віндгук|Виннипег|Вінніпеґ|Jakutsk|Iakoutsk|Jakoetsk|Jakuck|Якутск|Якутськ|Jekaterinburg|Ekaterinbourg|Ekaterimburgo|"
    "Ecaterimburgo|Ekaterinburg|Jekaterinenburg|Jekaterynburg|Екатеринбург|Єкатеринбург|Eriwan|Erevan|Jerevan|Erywań|Ереван|"
    "Єреван|Erivan|Zagabria|Záhřeb|Zagrzeb|Загреб|Zurique|Zurigo|Curych|Zurych|Цюрих|Цюріх|Zürih"
)
"""Cities as other languages spell them (CLDR)."""

ONE_PLACE = (
    "Frankfurt/Main|Frankfurt/M.|Frankfurt/Oder|Dallas/Fort Worth|Minneapolis/St. Paul|Raleigh/Durham|Halle/Saale|Limburg/Lahn|Marburg/Lahn"
)
"""Names with a slash that are one place."""

FIRST_WORDS = (
    "SAN|SANTA|SANTO|SAO|SÃO|SAINT|SAINTE|ST.|STE.|PORT|PUERTO|PORTO|FORT|MOUNT|MT.|NEW|EL|LAS|LOS|CAPE|CAMP|LAKE|BAD|VILLA|KOTA|TEL|"
    "CIUDAD|RIO"
)
"""Words that many names of places begin with."""

SIDES = "North|South|East|West|Central|Downtown|Upper|Lower|Greater|Old|Northern|Southern|Eastern|Western"
"""Words before the name of a city for a part of it."""

LAST_WORDS = (
    "CITY|BEACH|ISLAND|ISLANDS|SPRINGS|TOWNSHIP|COUNTY|HEIGHTS|FALLS|VALLEY|HILLS|LAKES|LAKE|HARBOR|HARBOUR|BAY|RIVER|PARK|VILLAGE|TOWN|"
    "ROCK|CREEK|JUNCTION|PRISON|CHECKPOINT|AIRPORT|BASE|BARRACKS|MILLS|GROVE|MEADOWS|SHORES|CROSSING"
)
"""Words that many names of places end in."""

ENDINGS = (
    "pur|pura|pore|abad|garh|nagar|patnam|puram|galore|grad|stan|ville|burgh|town|gorod|shahr|kand|polis|ganj|wadi|gaon|khand|bagh|borough"
)
"""Endings that name a place, not a person."""

PARTICLES = (
    "a|al|am|an|at|auf|bei|ben|bin|d|da|das|de|del|della|der|des|di|do|dos|du|e|el|en|f|i|il|im|in|la|las|le|les|lo|los|na|nad|o|of|on|op|"
    "sur|sous|the|upon|v|van|von|zu"
)
"""Words in lower case within names of places."""

NOT_PLACES = (
    "nato|isis|isil|opec|hamas|hezbollah|taliban|boko|haram|qaeda|unesco|unicef|interpol|europol|nasa|fema|gop|msnbc|espn|smith|"
    "jones|abc|about|achtung|ad|advertisement|advisory|agency|aktualisiert|alert|also|analyse|analysis|announcement|answer|anzeige|"
    "applause|archive|arts|association|atencion|attention|audio|aussi|avis|bank|baseball|basketball|bc|bericht|bild|bilder|"
    "bildergalerie|blog|book|books|box|boxing|breaking|breakingnews|brexit|brief|briefs|budget|bulletin|bundesliga|business|buy|"
    "byline|capt|captain|caption|cars|celebrity|championship|chart|chief|chronique|click|clip|club|col|college|column|comment|"
    "commentary|commission|committee|company|congress|contact|continued|copyright|corp|correct|corrected|correction|corrects|"
    "corregido|correzione|corrige|council|court|cover|covid|cricket|crossword|culture|cycling|daily|database|deal|dear|debate|"
    "description|details|developing|dgap|digest|direct|director|direkt|doctor|document|dossier|download|dr|drama|economy|ed|editor|"
    "editorial|editorials|eds|education|eil|eilmeldung|en|enquete|entertainment|entretien|episode|esclusiva|eu|eve|event|example|"
    "exclusiva|exclusive|exklusiv|explainer|fact|factbox|facts|fashion|fc|feature|features|fifa|file|filephoto|film|final|finance|"
    "flash|follow|food|football|for|forecast|formel|foto|fotos|free|friday|from|fussball|gallery|game|games|gen|getty|gettyimages|"
    "golf|gov|government|governor|graphic|group|guide|headline|headlines|health|highlights|hinweis|hockey|homes|horoscope|house|how|"
    "icymi|if|image|images|important|inc|info|infobox|infographic|infographie|inside|interactive|international|interview|"
    "introduction|issn|jobs|judge|just|keyword|keywords|king|kommentar|lady|latest|laughter|law|lead|leader|league|length|lesen|"
    "letter|letters|lifestyle|lire|list|listen|live|liveblog|llc|local|look|lord|lottery|lt|ltd|mail|map|market|markets|mayor|media|"
    "meet|memo|men|minister|ministry|minute|mlb|monday|money|more|motoring|movie|movies|mr|mrs|ms|music|must|my|nasa|national|nba|"
    "ncaa|news|newsletter|nfl|nhl|no|note|notes|notice|now|obituaries|obituary|onenparle|only|opinion|options|orders|ots-thema|our|"
    "overview|page|part|party|people|photo|photogallery|photos|picture|pictured|pictures|pix|playlist|plc|podcast|podcasts|police|"
    "politics|poll|pope|portrait|post|president|press|preview|prices|prince|prof|professor|profile|program|promo|promoted|property|"
    "queen|question|questions|quick|quiz|quotes|racing|rate|ratgeber|read|reading|recap|recipe|record|red|refile|related|release|rep|"
    "repeat|reply|report|reportage|reporter|results|review|reviews|rewrite|round|roundup|rtrs|rugby|rules|sale|saturday|says|school|"
    "science|score|scores|sec|second|section|see|sen|senate|senator|series|sgt|share|shares|shop|show|sir|slideshow|slug|snippet|"
    "soccer|social|society|sold|sondaggio|source|sources|special|spoiler|sponsored|sport|sports|spotted|stage|standings|statement|"
    "stats|stocks|store|story|study|subject|subscribe|summary|sunday|support|supreme|survey|swimming|table|tags|take|tatort|team|"
    "technology|tennis|test|thema|this|thursday|ticker|tip|tips|title|to|today|top|topic|topics|trailer|transcript|travel|trending|"
    "tribune|tuesday|tv|uefa|ufc|uhr|uk|ultimahora|umfrage|un|unconfirmed|undated|union|university|unknown|update|updated|updates|"
    "updating|urgent|urgente|us|us-based|usa|use|vergangen|version|via|video|videos|vidéo|vidéos|view|voices|voir|vote|vídeo|wanted|"
    "warning|was|watch|weather|web|wednesday|week|weekend|what|when|where|who|why|win|winner|women|world|writer|writethru|wwe|you|"
    "your|zitat|zusammenfassung|crime|tech|bingo|ingredients|method|methods|morning|briefing|day|night|good|evening|afternoon|"
    "musical|opera|ballet|concert|festival|hotel|museum|hospital|church|street|avenue|park|zoo|airlines|air|motors|computer|software|"
    "phone|tablet|laptop|chevrolet|toyota|honda|hyundai|kia|nissan|bmw|audi|volkswagen|volvo|tesla|apple|samsung|google|microsoft|"
    "sony|netflix|disney|boeing|airbus|galaxy|iphone|ipad|macbook|playstation|xbox|nintendo|android|kindle|intel|nokia|huawei|xiaomi|"
    "facebook|instagram|twitter|youtube|tiktok|whatsapp|soup|salad|sauce|cake|pie|bread|chicken|beef|pork|lamb|fish|rice|pasta|"
    "potatoes|sprouts|cheese|pudding|cookies|giro|vuelta|copa|cup|grandprix|playoff|playoffs|fixtures|oscars|grammys|emmys|tonys|"
    "cast|plot|recaps|spoilers|soundtrack|charts|minutes|agenda|petition|answers|exam|lesson|homework|worksheet|cats|evita|hamlet|"
    "macbeth|peace|war|love|death|life|power|truth|hope|fear|time|nyse|nasdaq|ftse|dax|nikkei|dow|sensex|nifty|bitcoin|ethereum|"
    "forex|gold|silver|copper|brent|crude|oil|gas|patch|agreement|accords|accord|treaty|protocol|convention|blast|bombing|attack|"
    "attacks|trial|trials|massacre|declaration|summit|talks"
)
"""Words that stand before a dash or colon and name no place: labels of captions, slugs, sections and series, titles, clubs."""

NOT_ONLY_PLACES = "Chicago|Cleveland|Dallas|Denver|Geneva|Houston|London|Melbourne|Milan|Paris|Sydney|Vancouver"
"""Cities that stand alone, and that people, clubs and races are named for as well."""

TEAMS = (
    "mets|yankees|dodgers|cubs|braves|padres|phillies|astros|orioles|royals|brewers|pirates|reds|rockies|marlins|nationals|mariners|"
    "athletics|twins|lakers|celtics|knicks|nets|bulls|pistons|pacers|bucks|hawks|hornets|wizards|raptors|cavaliers|sixers|mavericks|"
    "spurs|rockets|grizzlies|pelicans|timberwolves|clippers|warriors|suns|patriots|steelers|packers|bears|cowboys|eagles|redskins|"
    "commanders|vikings|broncos|chargers|raiders|chiefs|dolphins|bengals|browns|ravens|texans|colts|titans|jaguars|seahawks|saints|"
    "falcons|panthers|buccaneers|bruins|canadiens|canucks|oilers|flames|penguins|flyers|rangers|islanders|devils|sabres|blackhawks|"
    "redwings|predators|united|rovers|wanderers|athletic|hotspur|albion|villa|arsenal|juventus|borussia|bayern|philharmonic|symphony|"
    "choir|orchestra|underground|stock|marathon|senators|redsox|heat|jets|giants|angels|kings|sharks|ducks|maple|wolves|tigers|"
    "guardians|blues|open|festival"
)
"""Words, folded, that stand behind a city in the name of a team or an institution, and not at the start of a lead."""

NAMES = (
    "Adelaide|Alexandria|Aurora|Austin|Brooklyn|Carolina|Chad|Charlotte|Chelsea|Cheyenne|Cleveland|Columbus|Cuba|Dakota|Dallas|Darwin|"
    "Eugene|Florence|Georgia|Hamilton|Helena|Henderson|Houston|Jackson|Jefferson|Jordan|Kenya|Kingston|Lincoln|Lorraine|Lourdes|Madison|"
    "Marion|Mercedes|Milan|Montgomery|Nelson|Newton|Norman|Paris|Petra|Phoenix|Santiago|Savannah|Sierra|Sofia|Sydney|Tyler|Valencia|Verona|"
    "Victoria|Vienna|Wellington"
)
"""Places for which people are named, and that are named for people."""

PICTURES = "photo|photos|photograph|file|image|images|picture|pictures|graphic|video"
"""Words that begin the credit of a picture behind an agency."""

SPOKEN = "i|we|you|well|yes|no|thank|thanks|let|lets|okay|ok|look|oh|hi|hello|sir|senator|congressman|yeah|welcome"
"""Words that begin what somebody says behind the name of a speaker and a colon."""

FIRST_LEAD_WORDS = (
    "a|about|above|across|afghan|african|after|against|all|almost|along|although|american|amid|among|an|and|another|arab|around|"
    "as|asian|at|australian|authorities|because|before|behind|below|beneath|beside|between|beyond|both|brazilian|british|but|by|"
    "canadian|chinese|city|cuban|democrat|democrats|despite|dozens|during|dutch|each|egyptian|eight|eleven|european|even|every|"
    "federal|few|first|five|for|former|four|french|friday|from|german|gov|government|greek|he|her|here|his|how|hundreds|i|if|in|"
    "indian|into|iranian|iraqi|israeli|it|italian|its|japanese|just|korean|last|lawmakers|like|many|mexican|millions|monday|"
    "more|most|mr|mrs|ms|my|near|nearly|next|nine|no|not|now|of|off|officials|on|once|one|only|or|other|our|over|pakistani|"
    "palestinian|past|police|polish|president|prime|rep|reps|republican|republicans|researchers|russian|saturday|scientists|"
    "second|sen|sens|seven|several|she|since|six|so|some|spanish|state|such|sunday|swedish|syrian|ten|tens|that|the|their|then|"
    "there|these|they|third|this|those|though|thousands|three|through|throughout|thursday|to|today|toward|towards|tuesday|"
    "turkish|twelve|two|ukrainian|under|unlike|until|up|upon|us|via|we|wednesday|what|when|where|while|who|why|with|within|"
    "without|yesterday|yet|you"
)
"""Words that begin a lead, and that no name of a person, club or place that begins with a city's goes on with."""
