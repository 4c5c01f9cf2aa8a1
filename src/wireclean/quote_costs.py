"""What each reading of a quote mark costs, by how it is written and by what stands beside it.

The costs are set by hand, so that a sound mark costs nothing and each fault about 1: a sign made for something else,
a space on the wrong side, a missing space. Two faults that come from one slip (a mark that changed places with its
space) cost less than both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireclean.marks import (
    ACUTE,
    ELLIPSIS,
    EM_DASH,
    EN_DASH,
    EURO_SIGN,
    FIGURE_DASH,
    GRAVE,
    HORIZONTAL_BAR,
    HYPHEN,
    LEFT_DOUBLE,
    LEFT_SINGLE,
    MINUS_SIGN,
    NO_BREAK_HYPHEN,
    POUND_SIGN,
    RIGHT_DOUBLE,
    RIGHT_SINGLE,
    STRAIGHT_DOUBLE,
    STRAIGHT_SINGLE,
)
from wireclean.patterns import lazy
from wireclean.quote_tokens import GLYPHS, NEVER, SINGLES, SPEECH_VERBS, SUFFIXES, SURE_ELISIONS, words

if TYPE_CHECKING:
    from wireclean.quote_tokens import Mark

OPEN_DOUBLE, CLOSE_DOUBLE, OPEN_SINGLE, CLOSE_SINGLE, APOSTROPHE, KEPT, CLOSE_BOTH, NESTED_OPEN, NESTED_CLOSE = range(9)
"""What a mark can stand for. A mark may close a single and a double quotation at once (`''` for `’”`); a double
mark within double marks is a nested one, to be printed as a single one; one that is none of it is kept as it is."""

KEPT_COST = 2.4
TOO_DEAR = 4.5

ELISIONS = SURE_ELISIONS | words(
    "er im till coz cuz round neath nother un ere mid fore course gainst ullo ello cept fraid nuff scuse specially spect stead ud e ood ow "
    "ouse alf appen twixt tween sup way ome"
)
CUT_SHORT = words("n o th ol lil tak an wi t d l y de mo po bo ma fo li no sho yo mis gi ha aft i thro tho altho")
DOUBLE_SUFFIXES = words("m re ve ll")
NEGATED = words("don won can isn aren wasn weren hasn haven hadn doesn didn wouldn couldn shouldn mustn needn shan ain mightn")
"""Words that `n't` makes of others."""
PRONOUNS = words("i you he she we they it that who there what how where this")
_AFTER_PRONOUNS = words("d m")
"""Short for `would` and `am`; but words of their own in Italian and in French, as in `un po' d'aria`."""
NEVER_OWN = words("in from of at to near by and van te de den der op voor bij uit het een en is")
"""Words after which `'s` is part of a Dutch name: `'s-Hertogenbosch`."""
_WITH_APOSTROPHE = words("oclock yall maam neer een eer oer focsle")
ELIDED_BEFORE = words("l d j m n s c qu")
"""Words that lose their vowel before another, in French and Italian."""
BEFORE_IS = words("it that he she there what who let here where how")
"""Words with which `s` is short for `is` or `us`, so that no quotation ends between them."""
NO_ELISION = words(
    "the a an of to in for on with at by from and or but that this these those it he she we you they i is are was were be not no "
    "yes what why how who when where if as so there here my your his her our their do don did have has had will would can could "
    "let all just oh well"
)
NOT_OWNED = words(
    "in with that has against at on for to of is was are were had have by from as but when who which he she they we it the a an i said"
)
"""Words that do not follow a possessive."""
ARTICLES = words("the a an my your his her our their")
LEADING_ON = ARTICLES | words("of to in for with at by from and or is are was were")
"""Words that do not end a quotation."""
POINTS = words("N S E W")
RARELY_FIRST = words("and or with in of")

_SPACES = frozenset(("", " ", "\n"))
_SENTENCE_END = frozenset(".?!")
_BEFORE_ATTRIBUTION = frozenset(",.?!")
_SEPARATORS = frozenset(",;:!?)]}%")
_DOTS = frozenset((".", ELLIPSIS))
_BRACKETS = frozenset("([{")
_CLOSED_BRACKETS = frozenset(")]")
_SYMBOLS = frozenset(("(", "$", "@", "#", POUND_SIGN, EURO_SIGN))
_OPENERS = frozenset((*"([{<=/|*_#~@$+>", POUND_SIGN, EURO_SIGN))
_DASHES = frozenset(("-", HYPHEN, NO_BREAK_HYPHEN, FIGURE_DASH, EN_DASH, EM_DASH, HORIZONTAL_BAR, MINUS_SIGN))
_SIBILANTS = frozenset("szxSZX")
_VOWELS = frozenset("aeiouhy\xe0\xe2\xe8\xe9\xea\xee\xf4")
_DECADE = lazy(r"\d\ds?")

_DOUBLES = frozenset((LEFT_DOUBLE, RIGHT_DOUBLE, STRAIGHT_DOUBLE, STRAIGHT_DOUBLE * 2))
_STRAIGHT = frozenset((STRAIGHT_DOUBLE, STRAIGHT_SINGLE, STRAIGHT_SINGLE * 2))
_ACCENTS = frozenset((GRAVE, ACUTE))
_APOSTROPHES = frozenset((RIGHT_SINGLE, STRAIGHT_SINGLE))


def cased(char: str) -> bool:
    """Whether it is a letter of a script with capitals; such scripts set a space between a word and a mark."""
    return char.upper() != char.lower()


_NUMBER = 3
"""From how many digits on a number behind a quotation is no footnote's."""
SURE_APOSTROPHE = [(APOSTROPHE, 0.0)]
"""The readings of the mark in `it's`, which no quotation is likely to begin or end."""


def note(mark: Mark) -> bool:
    """Whether the number behind the mark may be a footnote's."""
    return not mark.gap_left and mark.word_after.isdigit() and len(mark.word_after) < _NUMBER


def costs(mark: Mark) -> list[tuple[int, float]]:
    """The readings that the mark can have, each with its cost as far as the mark and its neighbours go."""
    text, left, right = mark.text, mark.left, mark.right
    inside = left.isalpha() and right.isalpha()
    if inside and text in _APOSTROPHES and mark.word_after in SUFFIXES:
        return SURE_APOSTROPHE
    glyph = GLYPHS.get(text)
    if glyph is None:
        return [(KEPT, 0.0)]
    opening, closing, apostrophe = _opening(mark), _closing(mark), _apostrophe(mark)
    if inside and _contracts(mark):
        opening, closing = opening + 2, closing + 2
    single = _single(mark)
    hidden = max(0.0, 0.9 - apostrophe) if glyph.apostrophe == 0 and left.isalpha() else 0.0
    elision = 0.0 if mark.numbered or not _elides(mark.word_after) else 0.8 if mark.word_after == "n" else 0.3
    if mark.word_after == "n" and mark.word_before.lower() in ARTICLES:
        elision, apostrophe = 0.0, apostrophe + 0.5
    possessive = 0.2 if left in _SIBILANTS and right == " " and mark.word_after.lower() not in NOT_OWNED else 0.0
    if text == RIGHT_DOUBLE and mark.word_after == "s" and left.isalpha():
        apostrophe -= 0.4
    readings = {
        OPEN_DOUBLE: glyph.double_open + opening,
        CLOSE_DOUBLE: glyph.double_close + closing + hidden,
        OPEN_SINGLE: glyph.single_open + opening + single + elision,
        CLOSE_SINGLE: glyph.single_close + closing + single + possessive + _misplaced(mark),
        APOSTROPHE: glyph.apostrophe + apostrophe,
    }
    if len(text) in (2, 4) and closing < 1 and text[0] not in (",", GRAVE):
        readings[CLOSE_BOTH] = 0.2 + closing
    kept = _kept(mark, min(readings.values()))
    return [(KEPT, kept), *[reading for reading in readings.items() if reading[1] < TOO_DEAR]]


def joins_left(mark: Mark) -> bool:
    """Whether the mark and what follows it belong to the word before: `the Senate 's`."""
    return mark.gap_left > 0 and mark.before.isalpha() and _ends_word(mark)


def joins_right(mark: Mark) -> bool:
    """Whether what follows the mark belongs to the word before it: `don' t`."""
    return mark.gap_right > 0 and mark.left.isalpha() and _ends_word(mark)


def crossed(mark: Mark, following: Mark) -> bool:
    """Whether two single marks have changed places with their spaces: `in this' UFO 'was`."""
    if mark.text not in SINGLES or following.text not in SINGLES or following.start - mark.end > 40:
        return False
    return (
        mark.left.isalpha()
        and mark.right == " "
        and following.left == " "
        and following.before.isalnum()
        and following.right.isalpha()
        and not _elides(following.word_after)
    )


def reopening(mark: Mark) -> float:
    """What it costs that a quotation opens within one: the mark of a new paragraph in a text that lost its breaks."""
    if mark.before in _SENTENCE_END and not mark.word_after[:1].islower():
        return 0.5 if mark.text == LEFT_DOUBLE else 0.8
    return 1.7


def _opening(mark: Mark) -> float:
    left, right = mark.left, mark.right
    if not right:
        return 3.0
    glued = left not in _SPACES and left not in _OPENERS and left not in _DASHES
    cost = 1.2 if right in _SEPARATORS else 0.3 if right in _DOTS else 0.0
    if right == " ":
        cost += 2.0 if left.isnumeric() else 1.05 if glued else 0.8
    elif right == "\n":
        cost += 0.3
    elif glued:
        if cased(left) or left.isdigit():
            cost += 0.9
        elif left == ELLIPSIS:
            cost += 0.2
        else:
            cost += 0.1 if left.isalpha() else 0.7
    if mark.word_after in RARELY_FIRST:
        cost += 0.2
    if not mark.joined_left:
        if mark.before in _BEFORE_ATTRIBUTION and mark.attribution:
            cost += 1.0
        elif mark.before in _SENTENCE_END and mark.word_after[:1].islower():
            cost += 0.35
    if not left and right == " " and mark.text == RIGHT_DOUBLE:
        cost += 1.0
    return cost


def _closing(mark: Mark) -> float:
    left, right, before = mark.left, mark.right, mark.before
    if not left:
        return 1.5 if right in _SPACES else 3.0
    glued = right.isalnum()
    starts = mark.word_after[:1].isupper()
    cost = 0.0
    if left == "\n" and not glued:
        cost += 0.3
    elif left in _SPACES:
        cost += 1.05 if glued else 0.8
        if before == ":" or (mark.word_before in SPEECH_VERBS and before not in _DASHES):
            cost += 0.5
        if before in _SENTENCE_END and starts:
            straight = mark.text in {STRAIGHT_DOUBLE, STRAIGHT_SINGLE}
            cost += (1.3 if mark.first_person else 0.5) if glued and straight else 0.3
    elif glued:
        if right.isalpha() and not cased(right):
            cost += 0.1
        elif (mark.word_after == "s" and mark.text in _DOUBLES) or (left in _SENTENCE_END and note(mark)):
            cost += 0.3
        else:
            cost += 1.5 if left == "-" else 1.0 if left in _SENTENCE_END and starts else 0.9
    elif right in _SYMBOLS:
        cost += 0.3
    if left in _BRACKETS:
        cost += 1.5
    if mark.word_before in LEADING_ON and before.isalpha():
        cost += 1.2 if mark.word_before in ARTICLES else 0.6
    return cost


def _apostrophe(mark: Mark) -> float:
    left, right, head, tail = mark.left, mark.right, mark.word_before, mark.word_after.lower()
    if left.isalnum() and right.isalnum():
        if tail in SUFFIXES:
            return 0.0
        if mark.text in _DOUBLES:
            return 0.0 if _contracts(mark) else 1.5
        if left.isdigit() and (right.isdigit() or right == "x"):
            return 0.4
        if mark.text == LEFT_SINGLE:
            return 0.0 if _turned(mark) else 1.4
        return 0.0 if len(head) < 4 or len(tail) < 3 or not right.islower() else 0.4
    joined = joins_left(mark) or joins_right(mark)
    if mark.text in _DOUBLES and not joined:
        return NEVER
    if left in _CLOSED_BRACKETS and tail == "s":
        return 0.1
    if right.isalnum():
        if joined:
            return 0.25
        if _elides(mark.word_after):
            return 0.3 if mark.numbered else 0.0
        if mark.text == RIGHT_SINGLE and right.isupper():
            return 1.1
        return 0.3 if tail in ELISIONS else 2.0 if tail in NO_ELISION or tail in SPEECH_VERBS else 1.7 if right.isupper() else 1.0
    if left.isalpha():
        if mark.text == LEFT_SINGLE and head in NO_ELISION:
            return 2.0
        if joined:
            return 0.5 if tail == "s" else 0.25
        if head.lower() in CUT_SHORT or (len(head) == 1 and not head.isascii()):
            return 0.8 if mark.text == GRAVE else 0.2
        if len(head) > 2 and head.lower().endswith("in"):
            return 0.35
        if left in _SIBILANTS:
            return 0.35 if right in (" ", "\n") and tail not in NOT_OWNED else 0.9
    return 0.9 if left.isalnum() else 2.5


def _misplaced(mark: Mark) -> float:
    """What it costs more that a single mark closes what is before the space on its left: it looks like an apostrophe or opens."""
    if mark.left != " " or not mark.right.isalnum():
        return 0.0
    if mark.attribution and mark.before in _BEFORE_ATTRIBUTION:
        return 0.3
    return 2.2 if mark.before.isalpha() and mark.right.isupper() else 1.2


def _single(mark: Mark) -> float:
    """What it costs more that a single mark opens or closes where an apostrophe is likely."""
    if joins_left(mark) or joins_right(mark):
        return 0.8
    if not (mark.left.isalpha() and mark.right.isalpha()):
        return 0.0
    if mark.text == LEFT_SINGLE:
        return 1.2 if mark.word_after in SUFFIXES else 0.0
    return 1.5 if mark.word_after in SUFFIXES else 0.3


def _kept(mark: Mark, cheapest: float) -> float:
    """What it costs to leave the mark out of it: it may be a prime, an arrow, a letter of another script."""
    left, right = mark.left, mark.right
    inside = left.isalpha() and right.isalpha()
    if left.isnumeric() and not mark.joined_left and (right == "x" or not right.isalpha() or mark.word_after in POINTS):
        return 0.9 if mark.text not in _STRAIGHT else 0.1 if right.isalnum() else 0.3
    if not left and not right:
        return 0.0
    if mark.text == STRAIGHT_DOUBLE * 2 and left in _SPACES and (right in _SPACES or right in _SEPARATORS):
        return 0.1
    if left == " " and right == "[" and mark.text == RIGHT_DOUBLE:
        return 0.3
    if inside and not cased(left) and not cased(right):
        return 0.0
    if inside and len(mark.word_before) == len(mark.word_after) == 1 and mark.text in _DOUBLES and not _contracts(mark):
        return 0.6
    if mark.text in _ACCENTS and not inside:
        return 1.0
    if mark.text == LEFT_SINGLE and _letter(mark):
        return 0.7 if inside else 0.1
    if left == "+" and not right.isalnum():
        return 0.1
    if mark.text in SINGLES and mark.before.isalpha() and left == " " and right.isupper():
        return min(1.6, KEPT_COST + cheapest)
    alone = (not left and right == " " and mark.text in SINGLES) or (not right and left == " " and mark.before.isalpha())
    return min(1.5, KEPT_COST + cheapest) if alone else KEPT_COST + cheapest


def _elides(word: str) -> bool:
    return word.lower() in SURE_ELISIONS or (word[:1].isdigit() and _DECADE.fullmatch(word) is not None)


def _ends_word(mark: Mark) -> bool:
    head, tail = mark.word_before.lower(), mark.word_after
    if tail in _AFTER_PRONOUNS:
        return head in PRONOUNS
    return tail in SUFFIXES and (head in NEGATED if tail == "t" else tail != "s" or head not in NEVER_OWN)


def _letter(mark: Mark) -> bool:
    """Whether ‘ may be a letter of another language within a name: `Hawai‘i`, `Sa‘da`, `al-‘Aziz`."""
    if not mark.left.isalpha():
        return mark.left == "-" and mark.right.isupper()
    return (
        mark.right.isalpha()
        and not _turned(mark)
        and NO_ELISION.isdisjoint((mark.word_before.lower(), mark.word_after[1:] and mark.word_after))
    )


def _turned(mark: Mark) -> bool:
    """Whether ‘ within a word can only be an apostrophe; else it may be a letter, as in Hawai‘i."""
    head, tail = mark.word_before.lower(), mark.word_after
    if tail.lower() in SUFFIXES or head + tail in _WITH_APOSTROPHE:
        return True
    return len(head) < 3 and (tail[:1].isupper() or (head in ELIDED_BEFORE and tail[:1].lower() in _VOWELS))


def _contracts(mark: Mark) -> bool:
    """Whether a double mark stands where only an apostrophe can: `I"ll`, `l"an`."""
    if mark.text not in _DOUBLES or not (mark.left.isalpha() and mark.right.isalpha()):
        return False
    head, tail = mark.word_before.lower(), mark.word_after
    if head in ELIDED_BEFORE and mark.right.lower() in _VOWELS:
        return True
    return tail in DOUBLE_SUFFIXES or (tail == "s" and head in BEFORE_IS) or (tail == "t" and head in NEGATED)
