"""Mojibake: text whose bytes were read in the wrong encoding.

A part of `wireclean.characters`. ftfy decodes; this module decides, cheaply and soundly, which lines it need not see, and
puts back the bytes that were lost on the way. Everything here looks at one line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wireclean.align import aligned_edits
from wireclean.edits import Edit, compose, splice

if TYPE_CHECKING:
    from collections.abc import Iterator

MOJIBAKE = "characters.mojibake"

_PIECE = 20_000
"""How many characters of a line ftfy is given at once."""

# The classes of ftfy.badness, in as much as they matter here, and rather too wide than too narrow.
_UPPER = "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ"
_LOWER = "ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґ\N{LATIN SMALL LIGATURE FI}\N{LATIN SMALL LIGATURE FL}"
_BAD = "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\N{REPLACEMENT CHARACTER}ªº"
_OPENS = (
    "¡«¿©΄΅\N{LEFT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "•‹\uf8ff"
)
_CLOSES = "®»˝\N{RIGHT DOUBLE QUOTATION MARK}›™"
_SIGNS = "¢£¥₧€²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№¶§│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓"
_COMMON = (
    "\N{NO-BREAK SPACE}\N{SOFT HYPHEN}·´\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{HORIZONTAL ELLIPSIS}\N{RIGHT SINGLE QUOTATION MARK}"
)
_MIXED = "ÂÃÎÐØÙ"
_STRANGE = rf"[^\x00-\x7f{_COMMON}]"
_SUSPECT = re.compile(
    rf"[\x80-\x9f{_BAD}{_SIGNS}{_UPPER}{_LOWER}ЂÙВГРСΒΓΞΟ\N{{SINGLE LOW-9 QUOTATION MARK}}](?:"
    r"(?<=[\x80-\x9f])"
    rf"|(?<=[{_BAD}{_SIGNS}Ђ])(?:(?={_STRANGE})|(?<={_STRANGE}[^\x00-\x7f]))"
    rf"|(?<=[^\x00-\x7f{_COMMON}{_OPENS}{_UPPER}][{_UPPER}])"
    rf"|(?<=[{_UPPER}{_LOWER}])(?=[{_OPENS}{_CLOSES}]\w)"
    rf"|(?<=[A-Za-z][{_UPPER}])(?=[{_OPENS}])"
    rf"|(?<=[{_UPPER}])(?=°)"
    rf"|(?<=[{_MIXED}])(?=[^\x00-\x7f])"
    r"|(?<=[ÂÃ])(?= )"
    r"|(?<=[Œœ])(?![A-Za-z])"
    r"|(?<=\N{SINGLE LOW-9 QUOTATION MARK})(?=[Äâó])"
    rf"|(?<=[ВГРСΒΓΞΟ])(?=[{_OPENS}{_CLOSES}°µ])"
    r")"
)

# UTF-8 read as Windows-1252: a mark is E2 80 and a byte of its own, a circumflex and a euro sign and one character more. The
# last byte of the closing mark, 9D, is nothing in Windows-1252: it gets lost on the way, or becomes the sign of a loss.
_EURO = "\N{EURO SIGN}"
_LOW = "\N{SINGLE LOW-9 QUOTATION MARK}"
_LAST = "\N{EURO SIGN}‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"
_SIGN = r"(?P<sign>[\x1a\N{REPLACEMENT CHARACTER}?\"])?"
_LOST_BYTE = re.compile(rf"(?:Ã¢â{_LOW}¬(?:(?P<twice>Â(?![\x80-\xbf]))|(?P<early>(?![ÂÅÆËâ])))|â{_EURO}(?![{_LAST}]))" + _SIGN)
_CLOSING, _EM_DASH, _EN_DASH = "\x9d", "\N{RIGHT DOUBLE QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"
"""How the last byte of the closing mark and of the dashes was read."""

_CAPITAL_HEAD = re.compile(rf"Â{_EURO}(?=[Œœ™˜¦\N{{LEFT DOUBLE QUOTATION MARK}}\N{{RIGHT DOUBLE QUOTATION MARK}}])Œ?")
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
    if _SUSPECT.search(line):
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
        cut = line.rfind(" ", at, at + _PIECE) + 1 if len(line) - at > _PIECE else len(line)
        cut = cut or at + _PIECE
        piece = line[at:cut]
        if is_bad(piece):
            edits += [
                edit._replace(start=edit.start + at, end=edit.end + at) for edit in aligned_edits(piece, fix_encoding(piece), MOJIBAKE)
            ]
        at = cut
    return edits
