"""Many small sentences with a fault or two: what they become, and under which rules. `¶` stands for a blank line, `⏎` for a line break."""

from __future__ import annotations

import pytest

import wireclean as wc

curly = wc.repair_quotes.using(style="curly")


def unfolded(text: str) -> str:
    return text.replace("¶", "\n\n").replace("⏎", "\n")


def rules(cleaner: wc.Cleaner, text: str) -> str:
    return " ".join(edit.rule.replace("quotes.", "") for edit in cleaner.edits(text))


REPAIRED = r"""
It‘s late. | It’s late. | apostrophe
It´s late. | It’s late. | apostrophe
It”s late, he”d say. | It’s late, he’d say. | apostrophe apostrophe
We don’ t know. | We don’t know. | apostrophe
the Senate ’s vote | the Senate’s vote | apostrophe
We' ll go. | We'll go. | apostrophe
It’s from the ‘90s. | It’s from the ’90s. | apostrophe
Go get ‘em. | Go get ’em. | apostrophe
It isn\'t late. | It isn't late. | escaped
\“We sail\” he said. | “We sail” he said. | escaped escaped
\" We sail\" he said. | "We sail" he said. | escaped escaped
“He said \“no\” to me.” | “He said ‘no’ to me.” | escaped escaped
He is 6\'2\" tall. | He is 6'2" tall. | escaped escaped
``We sail,'' he said. | "We sail," he said. | stand-in stand-in
,,We sail,'' he said, and it wasn't late. | "We sail," he said, and it wasn't late. | stand-in stand-in
´We sail´, he said. | ‘We sail’, he said. | stand-in stand-in
`We sail', he said. | 'We sail', he said. | stand-in
‘’We sail,’’ he said. | “We sail,” he said. | stand-in stand-in
“We sail,'' he said. | “We sail,” he said. | stand-in
“She said, ‘No,'' | “She said, ‘No,’” | stand-in
“She said, ‘No,'” he said. | “She said, ‘No,’” he said. | mismatched
““We sail,” he said. | “We sail,” he said. | doubled
"“It’s late.”" | “It’s late.” | doubled doubled
„We sail,“ he said, and that was that. | “We sail,” he said, and that was that. | foreign foreign
«We sail, ”he said, and that’s that. | “We sail,” he said, and that’s that. | foreign spacing
‟We sail,” he said. | “We sail,” he said. | foreign
“It’s ‛late’,” he said. | “It’s ‘late’,” he said. | foreign
‘We sail,” he said. | “We sail,” he said. | mismatched
“We sail,’ he said. | “We sail,” he said. | mismatched
“We sail,’he said. | “We sail,” he said. | mismatched
"We sail,” he said. “It’s late.” | “We sail,” he said. “It’s late.” | mismatched
" We sail,” he said. “It’s late.” | “We sail,” he said. “It’s late.” | mismatched spacing
“We sail, "he said. “It’s late.” | “We sail,” he said. “It’s late.” | spacing mismatched spacing
“We sail,“he said. | “We sail,” he said. | mismatched
He said” We sail.” | He said “We sail.” | mismatched
He called it ” bold “ and left. | He called it “bold” and left. | mismatched mismatched
He said“We sail.” | He said “We sail.” | spacing
“We sail, ”he said. | “We sail,” he said. | spacing
He called it“bold”and left. | He called it “bold” and left. | spacing spacing
“It’s late. ” | “It’s late.” | spacing
“She said “ no” to me,” he said. | “She said ‘no’ to me,” he said. | nested nested
"She left."He didn"t." | "She left. "He didn't." | spacing apostrophe
It 's called ´Rain.' | It's called 'Rain.' | apostrophe stand-in
“He said, ‘We agree.¶'‘We always have,’ he said.” | “He said, ‘We agree.¶“‘We always have,’ he said.” | mismatched
“He said, ‘We agree.¶“‘We always have,’ he said.' | “He said, ‘We agree.¶“‘We always have,’ he said.” | mismatched
“He said, ""We agree.’¶“He said so twice,” she said. | “He said, ‘We agree.’¶“He said so twice,” she said. | doubled
'She asked,' Why not?'" | "She asked, 'Why not?'" | mismatched spacing
“He said so.¶“ He went. | “He said so.¶“He went. | spacing
“It´´s late! "Mara left. | “It’s late!” Mara left. | stand-in+apostrophe spacing mismatched spacing
"We agree."He left.¶"We don't." She left. | "We agree." He left.¶"We don't." She left. | spacing
„...no,' he said. | "...no," he said. | foreign foreign
"The boat, the"Rose', sank," he said. | "The boat, the 'Rose', sank," he said. | mismatched
‘It’ s “yes”’ | ‘It’s “yes”’ | apostrophe
He said “no‘—and left. | He said “no”—and left. | mismatched
Y‘all won’ t go. | Y’all won’t go. | apostrophe apostrophe
“I‘m goin’ home,´ he said. | “I’m goin’ home,” he said. | apostrophe stand-in
O''Hara, D’Arcy and L"Isle met. | O’Hara, D’Arcy and L’Isle met. | apostrophe apostrophe
The songs 'Rain', 'Fog' and ‚Hail'are new. | The songs 'Rain', 'Fog' and 'Hail' are new. | foreign spacing
“She left. “He didn’t."" | “She left. “He didn’t.” | doubled
“I said ‘wait¶‘and go‘.” | “I said ‘wait¶‘and go’.” | mismatched
5' and 6' boards and ”planks“ | 5' and 6' boards and “planks” | mismatched mismatched
Room 12“A´ is free. | Room 12 “A” is free. | spacing stand-in
"It is,'tweeted Lee. | "It is," tweeted Lee. | mismatched
"Éire'' is Ireland 's name. | "Éire" is Ireland's name. | stand-in apostrophe
«L'été" is the fair 's name. | "L'été" is the fair's name. | foreign apostrophe
’We saw the judges’ house, ‘he said. | ‘We saw the judges’ house,’ he said. | mismatched mismatched
Their song“ Rain” is new; ´Fog” isn’t. | Their song “Rain” is new; “Fog” isn’t. | spacing stand-in
He said, "You didn't come. ""They left. | He said, "You didn't come." They left. | doubled
non-"essential" staff and" non-essential" goods | non-"essential" staff and "non-essential" goods | spacing
The judge said that “it is,"" and” it always was.” | The judge said that “it is,” and “it always was.” | doubled mismatched
“He said, ‚We agree.¶“‘We always have,’ he said.” | “He said, ‘We agree.¶“‘We always have,’ he said.” | foreign
The song‘ Rain’ is new. | The song ‘Rain’ is new. | spacing
“He''s comin’,” she said. | “He’s comin’,” she said. | apostrophe
He is called ‘d"Artagnan’. | He is called ‘d’Artagnan’. | apostrophe
He is called 'd'Artagnan '. | He is called 'd'Artagnan'. | spacing
It´´s called "Rain"! It's new. | It's called "Rain"! It's new. | stand-in+apostrophe
The answer, he said, was 'yes'and not 'no'. | The answer, he said, was 'yes' and not 'no'. | spacing
市长说：“ 不。 ”他走了。 | 市长说：“不。”他走了。 | spacing spacing
fish `n’ chips and a cup o’ tea | fish ’n’ chips and a cup o’ tea | apostrophe
It's not 'him' or ' her'. | It's not 'him' or 'her'. | spacing
Get ’em while they"re hot. | Get ’em while they’re hot. | apostrophe
the “if”s and" but”s of it | the “if”s and “but”s of it | spacing
The film ‛13 Boats’ opened, and ‘21’ did too. | The film ‘13 Boats’ opened, and ‘21’ did too. | foreign
The film ‘13 Boats’ opened, and ‘21‛ did too. | The film ‘13 Boats’ opened, and ‘21’ did too. | foreign
"She left. He didn""t. | "She left. He didn't. | apostrophe
“It" s a 3½" nail,” he said. | “It’s a 3½" nail,” he said. | mismatched+apostrophe
The [old] port's and the (new)´s pilot left. | The [old] port's and the (new)'s pilot left. | apostrophe
an ‘n’ and the' n’ | an ‘n’ and the ‘n’ | spacing
“We agree.”3" They don\’t.”14 | “We agree.”3 “They don’t.”14 | spacing escaped
“?!”he wrote. | “?!” he wrote. | spacing
It's on"Canal+". | It's on "Canal+". | spacing
Hallowe'en""s "men" | Hallowe'en's "men" | apostrophe
Lee’s ‘Rain”’s a song. | Lee’s “Rain”’s a song. | mismatched
“I said ‘wait¶‘and go’."" | “I said ‘wait¶‘and go’.” | doubled
The film ‘12 Rooms’opened in ’12. | The film ‘12 Rooms’ opened in ’12. | spacing
‘The Dogs’ and‘The Cats’ said no. | ‘The Dogs’ and ‘The Cats’ said no. | spacing
‘It was in the ’60s.¶“It was in ’68,” he said. | “It was in the ’60s.¶“It was in ’68,” he said. | mismatched
He"s in ’is ‚ouse. | He’s in ’is ’ouse. | apostrophe apostrophe
The 7’s and the 8`’s | The 7’s and the 8’s | apostrophe
He said “Rain“(new) fell. | He said “Rain”(new) fell. | mismatched
“Rain“$5 a seat | “Rain”$5 a seat | mismatched
“Rain“@noon | “Rain”@noon | mismatched
He stopped…”No,” he said. | He stopped…“No,” he said. | mismatched
He stopped…“No,“ he said. | He stopped…“No,” he said. | mismatched
He stopped…‘No,” he said. | He stopped…“No,” he said. | mismatched
” We agree,” he said. | “We agree,” he said. | mismatched
“We agree. ” and left | “We agree.” and left | spacing
“We agree. ” And left. | “We agree.” And left. | spacing
"We agree, "they said, "and left." | "We agree," they said, "and left." | spacing
The end of “the“, of “a“ and of “an“. | The end of “the”, of “a” and of “an”. | mismatched mismatched mismatched
The "of " and the "a " end it. | The "of" and the "a" end it. | spacing spacing
He said" of course" and left. | He said "of course" and left. | spacing
“He said ‘ no ’ to me,” she said. | “He said ‘no’ to me,” she said. | spacing spacing
“He said ' no ' to me,” she said. | “He said 'no' to me,” she said. | spacing spacing
in this' UFO 'was | in this 'UFO' was | spacing spacing
the 98”s “race” | the 98’s “race” | apostrophe
a 5’ x 7’ “print" | a 5’ x 7’ “print” | mismatched
the 5"x7" “print" | the 5"x7" "print" | mismatched
It lies at 46" N “here" | It lies at 46" N "here" | mismatched
l“an neuf et l”été | l’an neuf et l’été | apostrophe apostrophe
the Times (of London)‘s editor | the Times (of London)’s editor | apostrophe
the [city]`s editor | the [city]'s editor | apostrophe
The ‘n‘ in ‘no‘ | The ‘n’ in ‘no’ | mismatched mismatched
it”s, he”s, that”s, Bob”s “go” | it’s, he’s, that’s, Bob’s “go” | apostrophe apostrophe apostrophe apostrophe
Don”t “go" | Don’t “go” | apostrophe mismatched
should‘ve, o‘clock | should’ve, o’clock | apostrophe apostrophe
She wrote "rb"and left. | She wrote "rb" and left. | spacing
""".strip().splitlines()


@pytest.mark.parametrize("row", REPAIRED)
def test_what_is_repaired_and_under_which_rules(row: str) -> None:
    text, repaired, names = map(unfolded, row.split(" | "))
    assert wc.repair_quotes(text) == repaired
    assert rules(wc.repair_quotes, text) == names


CURLED = r"""
It""s called "Rain": it's new. | It’s called “Rain”: it’s new. | apostrophe style style style
The judges' 'is'and 'was' don't help. | The judges’ ‘is’ and ‘was’ don’t help. | style style style spacing style style style
the 4'x8' board, "new´ | the 4'x8' board, “new” | style stand-in
"The answer was 'yes" and not 'no'," he said. | “The answer was ‘yes’ and not ‘no’,” he said. | style style mismatched style style style
He got three "A"s and a" B". | He got three “A”s and a “B”. | style style spacing style
'It's"yes"' | ‘It’s “yes”’ | style style spacing style style
The ship "Aurora" (´Dawn") sailed. | The ship “Aurora” (“Dawn”) sailed. | style style stand-in style
The film '13 Boats' opened, and ' 21' did too. | The film ‘13 Boats’ opened, and ‘21’ did too. | style style style spacing style
He calls f"{name}" a "joke" at best. | He calls f"{name}" a “joke” at best. | style style
It lies at 46" N "here" | It lies at 46" N “here” | style style
the 5"x7" "print" | the 5"x7" “print” | style style
a 5' x 7' "print" | a 5' x 7' “print” | style style
The '98 and '99 "races" | The ’98 and ’99 “races” | style style style style
"We agree, "they said, "and left." | “We agree,” they said, “and left.” | style spacing style spacing style style
""".strip().splitlines()


@pytest.mark.parametrize("row", CURLED)
def test_what_is_repaired_and_curled_at_once(row: str) -> None:
    text, repaired, names = map(unfolded, row.split(" | "))
    assert curly(text) == repaired
    assert rules(curly, text) == names


NEVER_MADE_WORSE = r"""
The answer, he said, was ‘yes’ and not ”no’. | The answer, he said, was ‘yes’ and not ‘no’.
"She left. "We didn``t.' | "She left. "We didn't."
“It”s late,» he said; “it’s dark,” she said. | “It’s late,” he said; “it’s dark,” she said.
It»s called “⏎Rain” by us. | It’s called “⏎Rain” by us.
the town"s "l'été" fair | the town's "l'été" fair
`6'2",,, he said. | "6'2"," he said.
She left: ``⏎at last'. | She left: '⏎at last'.
"‛68 was the year,' he said. | "'68 was the year," he said.
‘⏎Yes´, he said. | ‘⏎Yes’, he said.
“I said' wait¶‘and go’.” | “I said ‘wait¶‘and go’.”
She left: ‘at last “. | She left: ‘at last’.
“”Tis late,´ he said. | “’Tis late,” he said.
He said 'no!" and'no?'. | He said 'no!' and 'no?'.
They met \'Ali of Sa``da. | They met 'Ali of Sa'da.
It’s called “Rain': it’ s new. | It’s called “Rain”: it’s new.
The” bold plan "of 2019 failed. | The “bold plan” of 2019 failed.
“The answer: ‛Yes.’‘ | “The answer: ‘Yes.’”
'"⏎Yes" is the answer,' he said. | '"Yes" is the answer,' he said.
“The answer was ‘⏎yes’ and not ‘no’,” he said. | “The answer was ‘yes’ and not ‘no’,” he said.
'Who's "he"?´´ she asked. | 'Who's "he"?' she asked.
“The boat is the sailors“.” | “The boat is the sailors’.”
rock `n` roll | rock ’n’ roll
the 1990 's and the 70’s | the 1990’s and the 70’s
Mara (“⏎the Boss”) left. | Mara (“the Boss”) left.
‘I heard him say, “They told me ‘never’⏎ once,” and left,’ she said. | ‘I heard him say, “They told me ‘never’ once,” and left,’ she said.
""".strip().splitlines()


@pytest.mark.parametrize("row", NEVER_MADE_WORSE)
def test_a_fault_that_is_hard_to_read_is_repaired_or_left_but_never_made_another(row: str) -> None:
    text, repaired = map(unfolded, row.split(" | "))
    assert wc.repair_quotes(text) in (text, repaired)


ELSEWHERE = r"""
הוא אמר "לא\" והלך. | הוא אמר "לא" והלך.
הוא אמר “ לא ” והלך. | הוא אמר “לא” והלך.
سأل الصحفي: “"وماذا عن الماء” ثم خرج. | سأل الصحفي: “وماذا عن الماء” ثم خرج.
سأل الصحفي: "وماذا عن الماء " ثم خرج. | سأل الصحفي: "وماذا عن الماء" ثم خرج.
他说“好”，然后“ 走”了。 | 他说“好”，然后“走”了。
他说"好´´，然后"走"了。 | 他说"好"，然后"走"了。
彼は「はい」と言った。““例”です。 | 彼は「はい」と言った。“例”です。
彼は「はい」と言った。''例"です。 | 彼は「はい」と言った。"例"です。
그는 “좋다””라고 말했고 ‘네’라고 했다. | 그는 “좋다”라고 말했고 ‘네’라고 했다.
그는 "좋다 "라고 말했고 '네'라고 했다. | 그는 "좋다"라고 말했고 '네'라고 했다.
“Πάμε”", είπε ο υπουργός, και δεν είναι νέο. | “Πάμε”, είπε ο υπουργός, και δεν είναι νέο.
"Πάμε', είπε ο υπουργός, και δεν είναι νέο. | "Πάμε", είπε ο υπουργός, και δεν είναι νέο.
“Gidiyoruz” dedi;” Hürriyet”in haberi bu ve bir de o için. | “Gidiyoruz” dedi; “Hürriyet”in haberi bu ve bir de o için.
"Gidiyoruz" dedi;"Hürriyet"in haberi bu ve bir de o için. | "Gidiyoruz" dedi; "Hürriyet"in haberi bu ve bir de o için.
““Anlaştık”lar ve “Hürriyet”ten gelen bu haber için. | “Anlaştık”lar ve “Hürriyet”ten gelen bu haber için.
“Gidiyoruz ” dedi; “Hürriyet”in haberi bu ve bir de o için. | “Gidiyoruz” dedi; “Hürriyet”in haberi bu ve bir de o için.
O‘zbekiston va G‘arb haqida “yangi’’ ma’lumot yo‘q. | O‘zbekiston va G‘arb haqida “yangi” ma’lumot yo‘q.
O'zbekiston va G`arb haqida "yangi" ma'lumot yo'q. | O'zbekiston va G'arb haqida "yangi" ma'lumot yo'q.
“Nous partons``, dit le ministre, et c’est l’été pour nous. | “Nous partons”, dit le ministre, et c’est l’été pour nous.
“ Nous partons ”, dit le ministre, et c’est l’été pour nous. | “Nous partons”, dit le ministre, et c’est l’été pour nous.
"Nous partons", dit le ministre, et c'est l"été pour nous. | "Nous partons", dit le ministre, et c'est l'été pour nous.
«Nous partons», dit le ministre, et c´est tout pour nous. | «Nous partons», dit le ministre, et c’est tout pour nous.
« Nous partons », dit le ministre, et c‘est tout pour nous. | « Nous partons », dit le ministre, et c’est tout pour nous.
«Andiamo», ha detto il ministro, e non è una novità per l‘Italia. | «Andiamo», ha detto il ministro, e non è una novità per l’Italia.
“Andiamo", ha detto il ministro, e non è l’unica novità. | “Andiamo”, ha detto il ministro, e non è l’unica novità.
"Andiamo``, ha detto il ministro, e non è l'unica novità. | "Andiamo", ha detto il ministro, e non è l'unica novità.
“Nos vamos‘, dijo el ministro, y los otros no lo están. | “Nos vamos”, dijo el ministro, y los otros no lo están.
''Nos vamos”, dijo el ministro, y los otros no lo están. | “Nos vamos”, dijo el ministro, y los otros no lo están.
" Nos vamos", dijo el ministro, y los otros no lo están. | "Nos vamos", dijo el ministro, y los otros no lo están.
El ministro dijo que “no´´ es la respuesta de los otros. | El ministro dijo que “no” es la respuesta de los otros.
El ministro dijo que \"no" es la respuesta de los otros. | El ministro dijo que "no" es la respuesta de los otros.
“Vamos””, disse o ministro, e isso não é uma coisa nova. | “Vamos”, disse o ministro, e isso não é uma coisa nova.
‘Vamos`, disse o ministro, e isso não é uma coisa nova. | ‘Vamos’, disse o ministro, e isso não é uma coisa nova.
\‘Vamos’, disse o ministro, e isso não é uma coisa nova. | ‘Vamos’, disse o ministro, e isso não é uma coisa nova.
”Wij gaan,“ zei de minister, en dat is niet nieuw voor ons. | “Wij gaan,” zei de minister, en dat is niet nieuw voor ons.
‘ Wij gaan’, zei de minister, en dat is ’s nachts niet nieuw. | ‘Wij gaan’, zei de minister, en dat is ’s nachts niet nieuw.
'Wij gaan´, zei de minister, en dat is 's nachts niet nieuw. | 'Wij gaan', zei de minister, en dat is 's nachts niet nieuw.
„Wij gaan ”, zei de minister, en dat is niet nieuw. | „Wij gaan”, zei de minister, en dat is niet nieuw.
”Vi går ”, säger ministern, och det är inte nytt för oss. | ”Vi går”, säger ministern, och det är inte nytt för oss.
\"Vi går", säger ministern, och det är inte nytt för oss. | "Vi går", säger ministern, och det är inte nytt för oss.
Hon säger ”nej” och sedan ”ja”” till det som inte är nytt. | Hon säger ”nej” och sedan ”ja” till det som inte är nytt.
“Vi går'', sier ministeren, og det er ikke nytt for oss. | “Vi går”, sier ministeren, og det er ikke nytt for oss.
”Me menemme``, sanoi ministeri, ja se ei ole uutta. | ”Me menemme”, sanoi ministeri, ja se ei ole uutta.
„Wir gehen", sagte er. „Das ist nicht neu.“ | „Wir gehen“, sagte er. „Das ist nicht neu.“
„Wir gehen“, sagte er. „Das ist nicht neu. “ | „Wir gehen“, sagte er. „Das ist nicht neu.“
Er sagte nicht „nein “ und nicht „ja“ zu der Sache. | Er sagte nicht „nein“ und nicht „ja“ zu der Sache.
Er sagte nicht „nein" und nicht „ja " zu der Sache. | Er sagte nicht „nein" und nicht „ja" zu der Sache.
„Odcházíme “, řekl ministr, a to není nic nového, že. | „Odcházíme“, řekl ministr, a to není nic nového, že.
„Idziemy ”, powiedział minister, i to nie jest nic nowego. | „Idziemy”, powiedział minister, i to nie jest nic nowego.
""".strip().splitlines()


@pytest.mark.parametrize("row", ELSEWHERE)
def test_in_other_languages_a_fault_is_repaired_and_the_rest_stands(row: str) -> None:
    text, repaired = row.split(" | ")
    assert wc.repair_quotes(text) == repaired
    assert wc.repair_quotes.edits(repaired) == []


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("“We sail, ”he said.", [(9, 11, "” ")]),
        ("“We sail,”he said.", [(10, 10, " ")]),
        ("“We sail,‘he said.", [(9, 10, "” ")]),
        ("“We sail,“ he said.", [(9, 10, "”")]),
        ("“ We sail,” he said.", [(1, 2, "")]),
        ("“We sail, ” he said.", [(9, 10, "")]),
        ("He said“We sail.”", [(7, 7, " ")]),
        ("He said“ We sail.”", [(7, 9, " “")]),
        ("He said”We sail.”", [(7, 8, " “")]),
        ("He said ” We sail.”", [(8, 10, "“")]),
        ('“We sail, "he said. “It’s late.”', [(9, 10, ""), (10, 11, "”"), (11, 11, " ")]),
        ('" We sail,” he said. “It’s late.”', [(0, 1, "“"), (1, 2, "")]),
        ("the Senate ’s vote", [(10, 11, "")]),
        ("We don’ t know.", [(7, 8, "")]),
        ("He is 6\\'2\\\" tall.", [(7, 9, "'"), (10, 12, '"')]),
    ],
)
def test_an_edit_is_no_longer_than_it_must_be(text: str, edits: list[tuple[int, int, str]]) -> None:
    assert [edit[:3] for edit in wc.repair_quotes.edits(text)] == edits


@pytest.mark.parametrize(
    ("text", "style", "skipped", "repaired"),
    [
        ('“We sail, "he said. “It’s late.”', "keep", "spacing", "“We sail, ”he said. “It’s late.”"),
        ('“We sail, "he said. “It’s late.”', "straight", "spacing", '"We sail, "he said. "It\'s late."'),
        ('“We sail, "he said. “It’s late.”', "keep", "mismatched", '“We sail," he said. “It’s late.”'),
        ('" We sail,” he said. “It’s late.”', "keep", "spacing", "“ We sail,” he said. “It’s late.”"),
        ('" We sail,” he said. “It’s late.”', "keep", "mismatched", '"We sail,” he said. “It’s late.”'),
        ("“We sail,‘he said.", "keep", "mismatched", "“We sail,‘he said."),
        ('“We sail" he said. “It’s late.”', "keep", "mismatched", '“We sail" he said. “It’s late.”'),
        ("He said“ We sail. ”Then he left.", "keep", "spacing", "He said“ We sail. ”Then he left."),
        ("He said“ We sail. ”Then he left.", "straight", "mismatched", 'He said "We sail." Then he left.'),
    ],
)
def test_what_one_rule_leaves_to_another(text: str, style: str, skipped: str, repaired: str) -> None:
    assert wc.repair_quotes.using(style=style, skip=[f"quotes.{skipped}"])(text) == repaired


@pytest.mark.parametrize(
    "text",
    [
        "two “L”s, three “M”s and a “B”",
        "the 5”x7” “print”",
        "It lies at 46” N, “here”.",
        '"" he said. ""',
        "” he said.",
        "Canal+’s list, “the channel”",
        "He wrote in the “Star\n” that all was well.\n\nHe left.",
        "in this' old harbour of ours where all the many boats lie 'was",
    ],
)
def test_what_has_no_fault_or_none_that_is_sure_stands(text: str) -> None:
    assert wc.repair_quotes.edits(text) == []
