"""What fix_characters makes whole, and what it must leave alone."""

from __future__ import annotations

import random
import unicodedata

import ftfy
import pytest
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad
from ftfy.chardata import HTML_ENTITIES
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

import wireclean as wc
from wireclean import characters, characters_entities, characters_mojibake

LIKE_OURS = ftfy.TextFixerConfig(uncurl_quotes=False, explain=False)


def read_as(encoding: str, text: str, times: int = 1) -> str:
    """UTF-8 read in another encoding, bytes that are nothing in it kept as controls."""
    for _ in range(times):
        text = text.encode().decode(f"sloppy-{encoding}")
    return text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("converted twice\r\r\nover", "converted twice\nover"),
        ("two\vthree\x1cfour\x1dfive\x1esix", "two\nthree\nfour\nfive\nsix"),
        ("two\u2028three\u2029four", "two\nthree\nfour"),
        ("end of page\n\fnext page", "end of page\nnext page"),
        ("end of page\fnext page", "end of page\nnext page"),
        ("A mainframe’s line.\x85\nAnother.\x85\n", "A mainframe’s line.\nAnother.\n"),
        ("A mainframe’s line.\x85Another.\x85\x85“Indeed.”\x85", "A mainframe’s line.\nAnother.\n\n“Indeed.”\n"),
        ("He paused\x85 and left.\nShe stayed\x85", "He paused… and left.\nShe stayed…"),
        ("Well\x85 well\x85", "Well… well…"),
    ],
)
def test_line_ends(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("â€œHelloâ€ she said", "“Hello” she said"),
        ("yesâ€.", "yes”."),
        ("“Yes,â€\ufffd she said; â€œno.â€\x1a", "“Yes,” she said; “no.”"),
        ("â€œNo,â€? he said.", "“No,” he said."),
        ("â€œWhyâ€? Nobody knew.", "“Why”? Nobody knew."),
        ("It isnâ€™t late â€” not yetâ€¦ 1914â€“18", "It isn’t late — not yet… 1914–18"),
        ('He left â€" at last â€" in 1914â€"18', "He left — at last — in 1914–18"),
        ("DONÂ€™T SAY Â€ŒNEVERÂ€\x9d", "DON’T SAY “NEVER”"),
        ("Ã¢â‚¬Å“Twice,Ã¢â‚¬Â she said, and it isnÃ¢â‚¬â„¢t rare Ã¢â‚¬â€ is it?", "“Twice,” she said, and it isn’t rare — is it?"),
        ("“Real” and â€œfalseâ€ in CÃ³rdoba Ã la carte", "“Real” and “false” in Córdoba à la carte"),
        ("said MariaÂ Berg of Â£5", "said Maria Berg of £5"),
        ("Die BÃ¼rger von KÃ¶ln. Señor Ángel", "Die Bürger von Köln. Señor Ángel"),
        ("&acirc;&euro;&trade;tis", "’tis"),
        (read_as("windows-1251", "“Да”, — сказал он."), "“Да”, — сказал он."),
        (read_as("windows-1252", "“A café” — Zürich", 2), "“A café” — Zürich"),
        ("it\u00e2\u0080\u0099s", "it’s"),
    ],
)
def test_mojibake(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("ÒI canÕt,Ó she said. ÒNoÓ is the boysÕ club Ñ itÕs OÕNeill", "“I can’t,” she said. “No” is the boys’ club — it’s O’Neill"),
        ("the Õ90s wouldnÕt end, ÔsoÕ 1914Ð18 itÉ\nÒIndeed.Ó", "the ’90s wouldn’t end, ‘so’ 1914–18 it…\n“Indeed.”"),
        ("ôI donÆt,ö he said of the ôcaseö ù in Malmö", "“I don’t,” he said of the “case” — in Malmö"),
        ("ìI donít,î he said in Bogotá ñ así", "“I don’t,” he said in Bogotá – así"),
        ("âIt isnât,â he said â at the château, under the mât", "“It isn’t,” he said — at the château, under the mât"),
        ("We don™t know Microsoft™ Inc™s plans", "We don’t know Microsoft™ Inc’s plans"),
        (
            "It\ufffds late, I don\ufffd\ufffd\ufffdt know, I\x1am off to the caf\ufffds",
            "It’s late, I don’t know, I’m off to the caf\ufffds",
        ),
    ],
)
def test_marks_read_as_letters(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Os corações são Ótimos, Ò Õ Æ æ",
        "El país, aquí así; les dégâts du mât, la pâte",
        "Nordic: Ærø, blåbær, Malmö ö, ô, û, ù",
        "What?s that, don?t and company?s: a question mark may be one.",
        "Carmen Fari\ufffda, caf\ufffds and record \ufffd30.75million; \ufffdHello,\ufffd he said.",
    ],
)
def test_letters_stay_letters(text: str) -> None:
    assert wc.fix_characters.edits(text) == []


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("AT&amp;T &quot;wins&quot; &ndash; Chloë&#8217;s caf&eacute;", 'AT&T "wins" – Chloë’s café'),
        ("&amp;amp;quot;Twice&amp;amp;quot; &amp;#39;escaped&amp;#39;", "\"Twice\" 'escaped'"),
        ("&" + "AMP;#038;#x26;Amp;" * 40 + "lt;", "<"),
        ("P&EACUTE;REZ, Don&Rsquo;t", "PÉREZ, Don’t"),
        ("<b>&eacute;</b>\n&eacute;", "<b>é</b>\né"),
        ("nine&nbspten &ldquo yes&rdquo, it&#8217s", "nine&nbspten “ yes”, it’s"),
        ("&#146;tis &#x2014; &#151;", "’tis — —"),
        ("&#0;&#xD800;", "\ufffd\ufffd"),
        (
            "We won, quot;the best quot; he said. Australia #39;s team got  #36;10 million",
            'We won, "the best" he said. Australia\'s team got $10 million',
        ),
        ("Known as  quot;The Beast quot; by Standard  amp; Poor #39;s and AT amp;T", 'Known as "The Beast" by Standard & Poor\'s and AT&T'),
        ("BAGHDAD  #8212; Shaquille O #39;Neal #39;s team", "BAGHDAD — Shaquille O'Neal's team"),
        (r"It\u2019s a caf\u00e9 \ud83d\ude00", "It’s a café 😀"),
        (r"It\xe2\x80\x99s a caf\xe9", "It’s a café"),
        ("=E2=80=9CYes,=E2=80=9D she wrote", "“Yes,” she wrote"),
    ],
)
def test_entities_and_escapes(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    "text",
    [
        "He plugged the guitar into the amp; it hummed.",
        "She was ranked #38; then #39; now she is #40.",
        "“Quot homines, tot sententiae”; the crowd built; the result; R&D; Q&A; AT&T; M&S; B&Q;",
        "See http://example.org/?a=1&b=2&copy=3&lt=4;",
        r"C:\new\users\xavier and \u2 and \x9 and 50\50",
        "E=mc2, x=E2, a==b",
        "&c; &UR; &QL;",
    ],
)
def test_what_only_looks_escaped(text: str) -> None:
    assert wc.fix_characters.edits(text) == []


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("\x93Yes,\x94 she said \x97 it\x92s \x91fine\x92 \x96 so\x85", "“Yes,” she said — it’s ‘fine’ – so…"),
        ("\x16\x16\x01W2870\x1fasian\nf l\x13\x11 BC-LT--Peru", "W2870asian\nf l BC-LT--Peru"),
        ("\ufeffROME\x00 \x9d\x7f(AP)", "ROME (AP)"),
        ("H\x00e\x00l\x00l\x00o", "Hello"),
        ("\x1b[1;31mred\x1b[0m alert", "red alert"),
        ("Bundes\u00adregierung", "Bundesregierung"),
        ("Bundes\u00ad\nregierung\u00ad \nund", "Bundes\u00ad\nregierung\u00ad \nund"),
        ("\u202a#\u200eKobani, word\u200bword, Auf\u200clage, –\u2060\u00a0so", "#Kobani, wordword, Auflage, –\u00a0so"),
        ("\ud83d\ude00 and \ud83d", "😀 and \ufffd"),
        ("e\u0301te\u0301, ﬁn de siècle, Ǆ", "été, fin de siècle, DŽ"),
        ("Ｔｏｋｙｏ　（Ｊａｐａｎ）", "Tokyo (Japan)"),
    ],
)
def test_controls_and_forms(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("He said.  Then he\u00a0left\u00a0 the \u00a0room.", "He said. Then he left the room."),
        ("    An indent  stays.  \n\t So does\t\tthis one.", "    An indent stays.  \n\t So does this one."),
        ("17:41 JST,\u2002October 13", "17:41 JST, October 13"),
        ("©\t\t\t\tAnn Lee", "© Ann Lee"),
    ],
)
def test_spaces(raw: str, clean: str) -> None:
    assert wc.fix_characters(raw) == clean


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "“It’s ‘fine’ – or so…,” she said — at 5'10\" and £5.50; 20°C; R&D; “É” and ‘é’ • one ½ ×",
        "MTH      LAST     HIGH     LOW\nJAN      61.2     61.9     60.7",
        "« Oui\u00a0», dit-elle\u00a0: l’été coûte 10\u202f000\u00a0€ à M.\u00a0Noël, «\u00a0ça va\u00a0?\u00a0»",
        "„Größe“, sagte Jürgen am 7.\u2005Oktober, »Straße« und ‚so‘.",
        "«Sí», dijo Íñigo: ¿Qué pasó? ¡Nada! El 1º de mayo, la 2ª vez, 5 ‰ †",
        "“A ação da Câmara não é só de João”, disse Ângela. São Paulo, Ó, À vista",
        "Ľúbim Žofiu, řekl Jiří Čapek v\u00a0Praze; Łódź, Świętokrzyskie, İstanbul’da ığdır",
        "Århus og Ærø: Øst for Ålborg, Åse Ødegård sa «nei».",
        "“ΑΘΗΝΑ”: Η Ελλάδα είπε «όχι». Ο Γιώργος",
        "«Газпром» заявил: “В России — всё хорошо”, №\u00a05. Її ґанок; Ђорђе",
        "他说：“是的，我们——（新华社）”《人民日报》１０％、ＮＡＴＯ　。",
        "「はい」と石川（Ｃ）は言った、ｶﾀｶﾅ。\nＮＨＫ",
        "그는 “예”라고 말했다 (ＡＰ) ― 서울．",
        "می\u200cخواهم \u200f(رویترز)\u200e گفت، «بله»؛ ۲۰\u200cساله",
        "\u200fירושלים (רויטרס) - \u202bכן\u202c „כך” ב\u200eIDF",
        "हिन्दी: क्\u200dष, श्री\u200cमान",
        "ภาษา\u200bไทย ค\u200bกก",
        "👩\u200d👧 🏴\u200d☠️ ❤️ ☕",
        "Vũ Đức Đam nói: “Việt Nam”",
    ],
)
def test_well_formed_text_stays(text: str) -> None:
    assert wc.fix_characters.edits(text) == []


def test_ftfy_is_not_asked_about_good_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(characters_mojibake, "_through_ftfy", lambda line: pytest.fail(f"ftfy was asked about {line!r}"))
    assert (
        wc.fix_characters("“É, café,” said  René\u00a0 «così» £5 №6; &amp;\r\n\x93ok\x94") == "“É, café,” said René «così» £5 №6; &\n“ok”"
    )
    assert wc.fix_characters("Россия — “да” «нет»  ВВ; Ελλάδα. €5; œuvre") == "Россия — “да” «нет» ВВ; Ελλάδα. €5; œuvre"


def test_edits_are_small_and_name_the_cause() -> None:
    raw = "â€œItâ€™s&nbsp;late,â€ she\x85  said\r\n"
    assert [(raw[start:end], new, rule) for start, end, new, rule in wc.fix_characters.edits(raw)] == [
        ("â€œ", "“", "characters.mojibake"),
        ("â€™", "’", "characters.mojibake"),
        ("&nbsp;", " ", "characters.entity+characters.space"),
        ("â€", "”", "characters.mojibake"),
        ("\x85", "…", "characters.control"),
        ("  ", " ", "characters.space"),
        ("\r", "", "characters.line-end"),
    ]


def test_the_names_of_entities_are_those_of_ftfy() -> None:
    names = characters_entities._names()
    assert all(names[entity[1:-1]] == meant for entity, meant in HTML_ENTITIES.items())


def classes() -> list[str]:
    """One string of characters for each class of ftfy's tables, and for each kind that a step of ours looks for."""
    spelled = [[group[0]] if len(group) == 1 else group for group in MOJIBAKE_CATEGORIES.values()]
    members = [[c for c in map(chr, range(0x80, 0x3100)) if _in_class(c, "".join(group))] for group in spelled]
    ours = [
        "\n\t  ",
        "azsm",
        "AZS",
        "059",
        ".,;&?!\"'()-<>=\\",
        "\u0301\u0652\u3099",
        "\u00a0\u00ad\u200b\u200d\u202f\ufeff\u3000",
        "！Ａ",
        "\u2028\x85\r",
    ]
    names = ["ÂÃÎÐØÙŒœà√≈‚°ВГРСβāЂў", "“”‘’–—…•„«»", "日本、가אرЯñéΆ·\u0387", "\ud800\x00"]
    return [*map("".join, members), *ours, *names]


def _in_class(c: str, spelled: str) -> bool:
    at = 0
    while at < len(spelled):
        if spelled[at + 1 : at + 2] == "-" and at + 2 < len(spelled):
            if spelled[at] <= c <= spelled[at + 2]:
                return True
            at += 3
        else:
            if spelled[at] == c:
                return True
            at += 1
    return False


CLASSES = classes()
classy = st.lists(st.sampled_from(CLASSES).flatmap(st.sampled_from), max_size=8).map("".join) | texts


def check_the_gates(text: str) -> None:
    """What the gates let pass, ftfy and every step of ours leave alone."""
    for line in text.split("\n"):
        assert not (characters_mojibake._PEACEFUL.fullmatch(line) and is_bad(line)), ascii(line)
        if characters._past_spaces(line, characters._certified(line, 0), len(line)) == len(line):
            facts = characters._Facts(text)
            assert characters._in_line(line, facts) == characters._in_line(line, facts, [characters._spaces]), ascii(text)
    if characters._certified(text, 0) == len(text):
        assert ftfy.fix_text(text, LIKE_OURS) == text, ascii(text)
        assert not characters._line_ends(text)
        facts = characters._Facts(text)
        found = [edit for line in text.split("\n") for edit in characters._in_line(line, facts) if "  " not in line]
        assert not found, (ascii(text), found)


@given(classy)
def test_the_gates_are_sound(text: str) -> None:
    check_the_gates(text)


def test_the_gates_are_sound_on_many_short_texts() -> None:
    draw = random.Random(0)  # noqa: S311 - no secret
    passed = 0
    for _ in range(30_000):
        text = "".join(draw.choice(draw.choice(CLASSES)) for _ in range(draw.randint(1, 6)))
        check_the_gates(text)
        passed += characters._certified(text, 0) == len(text)
    assert passed > 3_000


@given(classy)
def test_what_comes_out_is_sound(text: str) -> None:
    clean = wc.fix_characters(text)
    assert wc.fix_characters(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean.encode().decode() == clean
    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in clean)
    assert wc.apply(text, wc.fix_characters.edits(text)) == clean


@given(st.text("abc é“”’—…\n", max_size=30), st.sampled_from(["windows-1252", "windows-1251", "windows-1250"]), st.integers(1, 2))
def test_misread_text_comes_whole_again_as_ftfy_has_it(text: str, encoding: str, times: int) -> None:
    raw = read_as(encoding, text, times)
    ours = wc.fix_characters(raw)
    theirs = "\n".join(ftfy.fix_text(line, LIKE_OURS) for line in raw.split("\n"))
    squeezed = wc.fix_characters(theirs)
    assert ours in (squeezed, wc.fix_characters(text))


words = st.lists(
    st.sampled_from(["it’s", "café", "no", "1914–18", "—", "well…", "Über", "‘so’", "ça", "yes,", "Oh!"]), min_size=1, max_size=6
)


@given(words, words, st.sampled_from(["", "\ufffd", "\x1a"]), st.sampled_from([1, 2]))
def test_the_lost_byte_is_put_back(quoted: list[str], rest: list[str], sign: str, times: int) -> None:
    text = f"“{' '.join(quoted)}” {' '.join(rest)}"
    assert wc.fix_characters(read_as("windows-1252", text, times).replace("\x9d", sign)) == text


@pytest.mark.parametrize(
    "unit",
    [
        "â€",
        "Ã",
        "&amp;",
        "&#38;",
        "quot;",
        " ",
        "\u00a0",
        "\u00ad",
        "\x00",
        "\r",
        "\v",
        "e\u0301",
        "\u0301",
        "ﬁ",
        "\ud800",
        "\u200c",
        "Ａ",
        "№",
        "\\xe2",
    ],
)
def test_a_long_line_of_one_thing(unit: str) -> None:
    clean = wc.fix_characters(unit * 20_000)
    assert wc.fix_characters(clean) == clean
    clean.encode()
