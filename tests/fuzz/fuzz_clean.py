"""Coverage-guided fuzzing of the guarantees; not part of the test run.

    pip install atheris
    python tests/fuzz/fuzz_clean.py CORPUS_DIR -max_total_time=3600

The input's bytes choose among the atoms of tests/strategies.py and single characters. Every finding becomes a row in
tests/test_findings.py.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["wireclean"]):
    import wireclean as wc

from strategies import ATOMS
from test_properties import check_all


def text_from(data: bytes) -> str:
    """The text that the bytes spell: atoms, and now and then any character."""
    source = atheris.FuzzedDataProvider(data)
    parts: list[str] = []
    while source.remaining_bytes() and len(parts) < 80:
        choice = source.ConsumeIntInRange(0, len(ATOMS) + 20)
        parts.append(ATOMS[choice] if choice < len(ATOMS) else chr(source.ConsumeIntInRange(0, 0x10FFFF)))
    return "".join(parts)


def one(data: bytes) -> None:
    """Hold one text to the guarantees; on a failure print it first."""
    text = text_from(data)
    try:
        check_all(text)
    except BaseException:
        print(json.dumps(text))  # noqa: T201
        raise


if __name__ == "__main__":
    print(wc.__version__)  # noqa: T201
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
