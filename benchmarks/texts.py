"""The texts that the benchmarks run on: a folder of corpora where one is given, else the repository's own sample stories."""

from __future__ import annotations

import json
from pathlib import Path

STRAIGHT = {0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"}
DASHES = {0x2013: "-", 0x2014: "--", 0x2026: "..."}
"""What stands for dashes and an ellipsis in ASCII: without them two spaces are left, a fault."""
HERE = Path(__file__).resolve().parent.parent


def load(path: Path, field: str) -> list[str]:
    """One field of each line of a JSONL file."""
    return [json.loads(line)[field] for line in path.open(encoding="utf-8")]


def stories(corpora: Path | None) -> dict[str, list[str]]:
    """Clean stories, the same in straight dress, the same as plain ASCII, and stories as scrapers give them."""
    if corpora:
        clean = load(corpora / "quotes/clean_stories.jsonl", "text")
        scraped = load(corpora / "ads/stories.jsonl", "raw")
    else:
        clean = [path.read_bytes().decode() for path in sorted((HERE / "tests/untouched").rglob("*.txt"))]
        scraped = [path.read_bytes().decode() for path in sorted((HERE / "tests/stories").rglob("raw.txt"))]
    straight = [text.translate(STRAIGHT) for text in clean]
    ascii_only = [text.translate(DASHES).encode("ascii", "ignore").decode() for text in straight]
    return {"clean stories": clean, "straight stories": straight, "plain ASCII": ascii_only, "scraped stories": scraped}


def of_size(texts: list[str], size: int) -> str:
    """One text of about `size` characters, made of stories one after the other."""
    parts: list[str] = []
    have = 0
    while have < size:
        part = texts[len(parts) % len(texts)]
        parts.append(part)
        have += len(part) + 2
    return "\n\n".join(parts)[:size].strip()
