"""The rows that every recipe is run on: good ones, and six bad ones."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

RECIPES = Path(__file__).resolve().parents[2] / "docs/recipes"

RAW = "Advertisement\n\nLISBON, Portugal (AP) -\n\n‘We have an agreement, ”the minister said."
CLEAN = "LISBON, Portugal (AP) — “We have an agreement,” the minister said."
PLAIN = "Rain is expected on Monday."

NULL = None
NUMBER = 42
EMPTY = ""
SURROGATE = "Rain is \ud800expected."
NUL = "Rain is\x00 expected."
LARGE = "Rain is expected on Monday.\n\n" * 180_000


def recipe(name: str) -> Any:
    """The script of a recipe as a module that worker processes can import too."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, RECIPES / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
