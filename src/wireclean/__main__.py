"""`python -m wireclean`."""

from __future__ import annotations

import sys

from wireclean.cli import main

if __name__ == "__main__":
    sys.exit(main())
