"""The log: what the program did and what went wrong, without names, words or secrets of anybody."""

from __future__ import annotations

import errno
import logging
import logging.handlers
import re
import traceback
from pathlib import Path
from typing import Any

LOG_NAME = "advocate.log"
_SIZE = 1_000_000
_MOST_FRAMES = 12
_MOST_CAUSES = 8
# What the engine says of a rule of ours that was broken: our own tables and columns, never a value.
_CONSTRAINT = re.compile(r"(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [a-z_., ]+)?")


class PlainFormatter(logging.Formatter):
    """Formats exceptions as places in our code and the kind of error only: messages may carry what was typed."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have kept the whole of it there
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802  # logging's own name
        return describe(ei[1]) if ei and ei[1] is not None else ""


class SilentLogFile(logging.handlers.RotatingFileHandler):
    """A log that cannot be written (a full disk) is no reason to print anything."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's own name
        pass


def describe(error: BaseException) -> str:
    """An error that may be shown or sent to us: kinds and places in the program, nothing of what was typed or kept."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(seen) < _MOST_CAUSES:
        seen.add(id(current))
        lines += ["caused by"] if len(seen) > 1 else []
        lines.append(f"{type(current).__module__}.{type(current).__name__}{_detail(current)}")
        for frame in traceback.extract_tb(current.__traceback__)[-_MOST_FRAMES:]:
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def _detail(error: BaseException) -> str:
    """What may be told of an error beyond its kind. Never its message: that may hold anything."""
    match error:
        case OSError(errno=int(number)):
            return f": {errno.errorcode.get(number, 'unknown')}"
        case AttributeError(name=str(name)) if name in _names_at(error):
            return f": {type(error.obj).__name__}.{name}"
        case NameError(name=str(name)) | ImportError(name=str(name)) if name in _names_at(error):
            return f": {name}"
        case _:
            broken = _CONSTRAINT.fullmatch(str(getattr(error, "orig", "")))
            return f": {broken[0]}" if broken else ""


def _names_at(error: BaseException) -> frozenset[str]:
    """The names that the program itself spells where the error arose."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    return frozenset((*code.co_names, *code.co_varnames, *code.co_freevars) if code else ())


def start(folder: Path) -> Path | None:
    """Write the log into that folder, two files of a megabyte at most. None when the folder cannot be written."""
    path = folder / LOG_NAME
    logger = logging.getLogger("advocate")
    if any(_writes_to(handler, path) for handler in logger.handlers):
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = SilentLogFile(path, maxBytes=_SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(PlainFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return path


def _writes_to(handler: logging.Handler, path: Path) -> bool:
    return isinstance(handler, logging.FileHandler) and handler.baseFilename == str(path.absolute())
