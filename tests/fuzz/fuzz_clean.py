"""Coverage-guided fuzzing of the guarantees; not part of the test run.

    pip install atheris
    python tests/fuzz/fuzz_clean.py seed CORPUS_DIR
    python tests/fuzz/fuzz_clean.py CORPUS_DIR -max_total_time=3600 -max_len=120 -timeout=20

The first byte of an input chooses the pipeline. Each of the others is a piece of wire copy, or announces a
character; so what the fuzzer changes, copies and splices are words, marks and markers. A broken guarantee
is printed once for each kind (where it was noticed, and which rules were at work), and the fuzzing goes on. Every
finding becomes a row in tests/test_findings.py.
"""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["wireclean"]):
    import wireclean as wc

from guarantees import hold
from strategies import ATOMS, STEPS

TESTS = Path(__file__).resolve().parent.parent
PIECES = list(dict.fromkeys(ATOMS))
FAR = 253
"""From this byte on the next one or three spell a character."""
assert len(PIECES) < FAR
PIPELINES = [wc.NEWSWIRE, *STEPS, wc.NEWSWIRE.after(wc.remove_ads, wc.remove_furniture), *map(wc.NEWSWIRE.without, wc.NEWSWIRE)]
SPREAD = 3
"""Every third pipeline is the one that most people use."""


def text_from(data: bytes) -> str:
    """The text that the bytes spell."""
    source = iter(data)
    parts: list[str] = []
    for byte in source:
        if byte < FAR:
            parts.append(PIECES[byte % len(PIECES)])
        elif byte == FAR:
            parts.append(chr(next(source, 0)))
        else:
            parts.append(chr(int.from_bytes(bytes(next(source, 0) for _ in range(3))) % (0x110000 if byte % 2 else 0x3100)))
    return "".join(parts)


def bytes_from(text: str) -> bytes:
    """Bytes that spell the text."""
    data = bytearray()
    at = 0
    pieces = sorted(enumerate(PIECES), key=lambda each: -len(each[1]))
    while at < len(text):
        found = next(((byte, piece) for byte, piece in pieces if text.startswith(piece, at)), None)
        code = ord(text[at])
        data += bytes([found[0]] if found else [FAR, code] if code < 0x100 else [0xFF, *code.to_bytes(3)])
        at += len(found[1]) if found else 1
    return bytes(data)


def one(data: bytes) -> None:
    """Hold one text to the guarantees."""
    text = text_from(data[1:])
    choice = data[0] if data else 0
    pipeline = wc.NEWSWIRE if choice % SPREAD == 0 else PIPELINES[choice // SPREAD % len(PIPELINES)]
    try:
        hold(text, pipeline)
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is a finding
        where = traceback.extract_tb(fault.__traceback__)
        kind = (type(fault).__name__, *(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in where[-2:]), repr(pipeline))
        if kind not in KNOWN:
            KNOWN.add(kind)
            print("FINDING", json.dumps({"kind": kind, "text": text}), flush=True)  # noqa: T201


KNOWN: set[tuple[str, ...]] = set()


def seed(folder: Path) -> None:
    """Write the stories of the tests, in pieces, as inputs to begin with."""
    folder.mkdir(parents=True, exist_ok=True)
    for k, path in enumerate(sorted([*TESTS.glob("stories/*/raw.txt"), *TESTS.glob("untouched/*.txt")])):
        data = bytes_from(path.read_bytes().decode())
        for at in range(0, min(len(data), 1000), 100):
            (folder / f"{k:03}-{at}").write_bytes(b"\0" + data[at : at + 100])


if __name__ == "__main__":
    if sys.argv[1] == "seed":
        seed(Path(sys.argv[2]))
    else:
        print(wc.__version__, len(PIECES), "pieces")  # noqa: T201
        atheris.Setup(sys.argv, one)
        atheris.Fuzz()
