"""The page on spans shows how to carry spaCy's spans over; what it shows must run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "spans.md"


@pytest.mark.filterwarnings("ignore")
def test_the_example_with_spacy_runs() -> None:
    pytest.importorskip("spacy")
    [example] = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    exec(compile(example, str(PAGE), "exec"), {})  # noqa: S102 - the page is ours
