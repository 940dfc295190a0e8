"""The log: what the program did and what went wrong, without names, words or secrets of anybody."""

from __future__ import annotations

import logging
import logging.handlers
import re
import traceback
from pathlib import Path
from typing import Any

LOG_NAME = "advocate.log"
_SIZE = 1_000_000
_QUOTED = re.compile(r"(['\"“]).*?(['\"”])", re.DOTALL)
_DIGITS = re.compile(r"\d{3,}")


class PlainFormatter(logging.Formatter):
    """Formats exceptions as places in our code and the kind of error only: messages may carry what was typed."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  # logging's own name
        return describe(ei[1]) if ei and ei[1] is not None else ""


def describe(error: BaseException) -> str:
    """An error that may be shown or sent to us: kinds and places, quoted parts and long numbers blanked."""
    lines: list[str] = []
    current: BaseException | None = error
    while current is not None:
        lines.append(f"{type(current).__module__}.{type(current).__name__}: {redacted(str(current))}")
        for frame in traceback.extract_tb(current.__traceback__)[-12:]:
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines)


def redacted(text: str) -> str:
    """The first line, without anything quoted and without numbers of three digits or more."""
    first = text.split("\n", 1)[0][:200]
    return _DIGITS.sub("#", _QUOTED.sub(r"\1…\2", first))


def start(folder: Path) -> Path | None:
    """Write the log into that folder, two files of a megabyte at most. None when the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / LOG_NAME
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=_SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("advocate")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False
    return path
