"""The commonest words of English and of other languages in Latin letters, and how many of them a text has.

No word is among the others that means something in English as well, such as German `die` or French `on`.
"""

from __future__ import annotations

from typing import NamedTuple

from wireclean.marks import RIGHT_SINGLE, STRAIGHT_SINGLE
from wireclean.patterns import lazy
from wireclean.quote_tokens import words

ENGLISH = words(
    "the and of to that with for was said his her they this have are from has were it is he not be by at as but who will "
    "you your my our their its she we what which when would could should been had can did do than then there here very "
    "if more most only about over out into after every these those other some many how why because"
)
SMALL = words("a an in on or so no me us all one do up down any off now too yes don isn let like just get got go")
"""Short words of English, some of which other languages have too: a text without any of them is hardly in English."""

OTHERS: dict[str, str] = {
    "Albanian": "dhe është nga për një të që në nuk janë",
    "Basque": "eta da ez ere dira duen dute baina",
    "Catalan": "els amb però és una les del dels això són aquest",
    "Croatian, Serbian, Bosnian, Slovenian": "je su da se na za što koji koja nije kao ali ili biti će bio smo iz jer ki ni tudi ne ter",
    "Czech, Slovak": "je se na že si ve jsou jsem byl byla které který jako už jen ze aby není som sú ako čo ktorý bol bola nie",
    "Danish, Norwegian": "og det jeg ikke som på af av har han hun vi et en ble blev fra skal også var",
    "Dutch, Afrikaans": "de het een niet en ook voor zijn maar bij naar heeft wordt geen nog ik je jij wij hij zij uit dit wel nie",
    "Estonian": "ja ei oli kui ka aga see mis et ning meie kes siis",
    "Finnish": "ja ei oli että se hän mutta niin myös ovat mitä joka tämä siitä minä kuin",
    "French": "l qu le la les des un une est et dans pour qui que sur avec il elle nous vous ils ce cette mais ont sont du je ne",
    "German": "der das und ist nicht ein eine einen des zu mit von auf für ich wir sie es auch nur sich aber wie wird sind haben bei noch "
    "nach aus wenn werden niemand mehr sehr",
    "Hungarian": "és hogy egy nem az ez meg csak már volt lesz azt",
    "Icelandic": "og að er ekki það sem við um var hann hún",
    "Indonesian, Malay": "yang ini itu dengan untuk tidak dari akan pada adalah kami saya kita bisa ada juga telah mereka sudah",
    "Irish, Welsh": "agus na ar sé tá bhí mae yn yr wedi",
    "Italian": "l dell nell sull il lo gli che di non una della del è sono anche si nel alla questo da le",
    "Latvian, Lithuanian": "un ir kas ar nav tas kad tai yra jau kaip mes buvo aš iš",
    "Polish": "nie się na jest że jak ja też za czy już są był była tak co dla przez",
    "Portuguese": "não uma que da das para mais mas foi são ao ele ela isso eu você se por",
    "Romanian": "și nu în cu la din este sunt pentru mai dar să au fost va",
    "Spanish": "el la los las que en del una un es se por para su lo más pero como está fue al este esta muy",
    "Swedish": "och att det som är inte på av för en ett jag vi de han har med om utan fler ingen var från hade så nu mycket",
    "Turkish": "ve bir bu için da de çok ne ile ama değil olarak daha gibi olan ben biz",
    "Vietnamese": "là và của không có được cho một những người này đã với",
}
OTHER = words(" ".join(OTHERS.values()))
"""Words of languages other than English."""


_LETTER = r"[^\0-@[-`{-\xbf\xd7\xf7\u2000-\u2bff\u3000-\u303f\ud800-\uf8ff\ufe00-\uff20]"
_WORD = lazy(rf"({_LETTER}++)(?:[{RIGHT_SINGLE}{STRAIGHT_SINGLE}]{_LETTER}++)*+")
"""A word; not the `t` of `don't`."""


class Words(NamedTuple):
    """The words of a text, and how many of them are common ones of English and of other languages."""

    all: list[str]
    english: int
    other: int

    @property
    def unlike_english(self) -> bool:
        """Whether none of the words, of which there are several, is a common one of English.

        >>> count_words("varje natt resulterar i flera offer").unlike_english
        True
        """
        return len(self.all) > 4 and not self.english and SMALL.isdisjoint(self.all)


def count_words(text: str) -> Words:
    """The words of a text in lower case.

    >>> count_words("they don't know das land")
    Words(all=['they', 'don', 'know', 'das', 'land'], english=1, other=1)
    """
    found = _WORD.findall(text)
    return Words(found, sum(map(ENGLISH.__contains__, found)), sum(map(OTHER.__contains__, found)))
