"""The entry of `./dev bench`: makes our packages importable from a script, and hands on to command.py."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[0] = str(
    Path(__file__).parents[1]
)  # a script's own folder stands there, and hides the packages beside it

from bench.command import main  # noqa: E402  # after the line above

if __name__ == "__main__":
    sys.exit(main())
