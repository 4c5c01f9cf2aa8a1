"""Mojibake: text whose bytes were read in the wrong encoding.

A part of `wireclean.characters`. ftfy decodes; this module decides, cheaply and soundly, which lines it need not see, and
puts back the bytes that were lost on the way. Everything here looks at one line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wireclean.align import aligned_edits
from wireclean.edits import Edit, compose, splice
from wireclean.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

MOJIBAKE = "characters.mojibake"

_PIECE = 20_000
"""How many characters of a line ftfy is given at once."""

# The classes of ftfy.badness, in as much as they matter, and rather too wide than too narrow.
_UPPER = "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"
_PLAIN_UPPER = "ÀÁÄ-ÍÏÑÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŘŚŞŠŢŤŮŰŸŹŻŽҐ"
_LOWER = "ßà-ñăąāćčďđęěēėğģįīķĺľłļŕśşšťüźżžґ"
_OPENS = (
    "¡«¿©΄΅\N{LEFT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "•‹\uf8ff"
)
_CLOSES = "®»˝\N{RIGHT DOUBLE QUOTATION MARK}›™"
_SIGNS = "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊ªº¢£¥₧€²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№¶§│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓Ђ"
_COMMON = (
    "\N{NO-BREAK SPACE}\N{SOFT HYPHEN}·´\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{HORIZONTAL ELLIPSIS}\N{RIGHT SINGLE QUOTATION MARK}"
)
_STRANGE = rf"[^\x00-\x7f{_COMMON}]"
_LIGATURES = "\N{LATIN SMALL LIGATURE FI}\N{LATIN SMALL LIGATURE FL}"

ANCHORS = rf"{_UPPER}{_LOWER}œÙ{_SIGNS}ВГРСΒΓΞΟ\N{{SINGLE LOW-9 QUOTATION MARK}}"
"""Characters, for a class, one of which is in every sequence that `ftfy.badness` takes for bad; with C1 controls, ligatures, U+FFFD."""

SOUND = (
    rf"[{_LOWER}](?<![{_CLOSES}].)(?![{_OPENS}{_CLOSES}][\w{_OPENS}])"
    rf"|[{_PLAIN_UPPER}](?<![^\x00-\x7f{_COMMON}{_OPENS}{_UPPER}].)(?![{_OPENS}°]|[{_CLOSES}][\w{_OPENS}])"
    rf"|[{_SIGNS}](?<!{_STRANGE}.)(?!{_STRANGE}|(?<=√)´)"
    rf"|[ВГРСΒΓΞΟ](?![{_OPENS}{_CLOSES}°µ])"
    rf"|[ÂÃ](?<![^\x00-\x7f{_COMMON}{_OPENS}{_UPPER}].)(?![^\x00-\x7f]| |\Z)"
    rf"|[ÎÐØÙ](?<![^\x00-\x7f{_COMMON}{_OPENS}{_UPPER}].)(?![^\x00-\x7f])"
    rf"|[Œœ](?<![^\x00-\x7f{_COMMON}{_OPENS}{_UPPER}].)(?=[A-Za-z])"
    r"|\N{SINGLE LOW-9 QUOTATION MARK}(?![Äâó])"
)
"""An anchor where nothing beside it makes it suspect."""

_BEFORE_SEQUENCE = lazy(r".{1,64}(?=[\x00-\x7fÂÃâãð])", re.DOTALL)
_NOT_ASCII = lazy(r"([^\x00-\x7f]+)")
_TIMES = lazy(r"[‘-”]*×[‘-”]+")
"""A multiplication sign between quoted words, not a Hebrew letter by itself: “3”×“4”."""
_EATEN = (" ", "?", "\x1a")
"""What a lost byte may have become."""

_RARE_ANCHORS = rf"\x80-\x9f\N{{REPLACEMENT CHARACTER}}{_LIGATURES}"
_PEACEFUL = lazy(
    rf"[^{ANCHORS}{_RARE_ANCHORS}]*+(?:(?:{SOUND}"
    rf"|\N{{REPLACEMENT CHARACTER}}(?<!{_STRANGE}.)(?!{_STRANGE})|[{_LIGATURES}](?<![{_CLOSES}].)(?![{_OPENS}{_CLOSES}][\w{_OPENS}])"
    rf")[^{ANCHORS}{_RARE_ANCHORS}]*+)*+"
)

# UTF-8 read as Windows-1252: a mark is E2 80 and a byte of its own, a circumflex and a euro sign and one character more. The
# last byte of the closing mark, 9D, is nothing in Windows-1252: it gets lost on the way, or becomes the sign of a loss.
_EURO = "\N{EURO SIGN}"
_LOW = "\N{SINGLE LOW-9 QUOTATION MARK}"
_LOST_BYTE = lazy(
    rf"(?:(?P<early>Ã¢â{_LOW}¬(?![ÂÅÆËâ]))|Ã¢â{_LOW}¬Â|â{_EURO})(?=[\x00-\x7fÂÃâãïð\N{{REPLACEMENT CHARACTER}}]|(?<=[.,?!]â{_EURO})\xa0|\Z)"
    r"(?P<sign>[\x1a\N{REPLACEMENT CHARACTER}?\"])?"
)
_CLOSING, _EM_DASH, _EN_DASH = "\x9d", "\N{RIGHT DOUBLE QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"
"""How the last byte of the closing mark and of the dashes was read."""

_CAPITAL_HEAD = lazy(rf"Â{_EURO}(?=[Œœ™˜¦\x9d\N{{LEFT DOUBLE QUOTATION MARK}}\N{{RIGHT DOUBLE QUOTATION MARK}}])Œ?")
"""The head in a line set in capitals after it was misread."""


def decoded(line: str) -> list[Edit]:
    """The edits that decode a line again where it was decoded wrongly.

    >>> line = "â€œNoâ€, she said."
    >>> splice(line, decoded(line))
    '“No”, she said.'
    """
    edits: list[Edit] = []
    if _EURO in line or "¬" in line:
        edits = sorted([*_with_lost_bytes(line), *_with_small_heads(line)])
        line = splice(line, edits)
    if not _PEACEFUL.fullmatch(line):
        edits = compose(edits, _through_ftfy(line))
    return edits


def _with_lost_bytes(line: str) -> Iterator[Edit]:
    for match in _LOST_BYTE.finditer(line):
        sign, end = match["sign"] or "", match.end()
        before, after = line[match.start() - 1 : match.start()], line[end : end + 1]
        last = _CLOSING
        if sign == '"':
            if not (before.isspace() and after.isspace()) and not (before.isalnum() and after.isalnum()):
                continue
            last = _EN_DASH if before.isdigit() and after.isdigit() else _EM_DASH
        elif sign == "?" and not (before in ",.?!…" or after in ",.;:)" or line[end : end + 2].strip().islower()):
            last, sign = _CLOSING + sign, ""
        if match["early"] is not None:
            last = "Â" + last
        yield Edit(end - len(match["sign"] or ""), end, last, MOJIBAKE)


def _with_small_heads(line: str) -> Iterator[Edit]:
    for match in _CAPITAL_HEAD.finditer(line):
        yield Edit(match.start(), match.end(), f"â{_EURO}" + ("œ" if match[0].endswith("Œ") else ""), MOJIBAKE)


def _through_ftfy(line: str) -> list[Edit]:
    """What ftfy makes of a line, piece by piece, where ftfy finds it bad."""
    from ftfy import fix_encoding  # noqa: PLC0415 - 70 ms that a clean text need not pay
    from ftfy.badness import is_bad  # noqa: PLC0415 - likewise

    edits: list[Edit] = []
    at = 0
    while at < len(line):
        cut = _next_cut(line, at)
        piece = line[at:cut]
        if is_bad(piece):
            edits += [edit._replace(start=edit.start + at, end=edit.end + at) for edit in _aligned(piece, fix_encoding(piece))]
        at = cut
    return edits


def _next_cut(line: str, at: int) -> int:
    """Where a piece may end: at a space, or else where no sequence is cut in two."""
    cut = at + _PIECE
    if len(line) <= cut:
        return len(line)
    space = line.rfind(" ", at, cut) + 1
    if space:
        return space
    match = _BEFORE_SEQUENCE.match(line, cut - 64, cut + 1)
    return match.end() if match else cut


def _aligned(before: str, after: str) -> list[Edit]:
    """The edits between a piece and what it was decoded to: ASCII is its own reading, so what stands between is matched in turn."""
    old, new = _NOT_ASCII.split(before), _NOT_ASCII.split(after)
    if len(old) != len(new):
        return aligned_edits(before, after, MOJIBAKE)
    edits: list[Edit] = []
    at = 0
    for k in range(0, len(old), 2):
        plain = old[k]
        if edits and plain[:1] in _EATEN and plain[1:] == new[k]:  # a space was the last byte of what stands before it
            edits[-1] = edits[-1]._replace(end=edits[-1].end + 1)
        elif plain != new[k]:
            return aligned_edits(before, after, MOJIBAKE)
        at += len(plain)
        if k + 1 < len(old):
            edits.append(Edit(at, at + len(old[k + 1]), new[k + 1], MOJIBAKE))
            at += len(old[k + 1])
    return [edit for edit in edits if before[edit.start : edit.end] != edit.text and not _TIMES.fullmatch(before, edit.start, edit.end)]
