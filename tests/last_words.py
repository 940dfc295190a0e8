"""Where a worker that crashes says what it was doing: its last words stand below the summary, not among the dots.

A worker that says no more than which test it began was ended for taking too long.
"""

from __future__ import annotations

import faulthandler
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import TextIO

import pytest

FOLDER = "ADVOCATE_LAST_WORDS"
_LONGEST = 6000


class LastWords:
    """A plugin of one worker: the test it is at, and below it where it crashed. Its file goes when it ends well."""

    def __init__(self, file: Path) -> None:
        self._path = file
        self._file: TextIO = file.open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._file.seek(0)
        self._file.truncate()
        self._file.write(f"{nodeid}, begun at {time.strftime('%H:%M:%S')}\n")
        self._file.flush()

    def pytest_unconfigure(self) -> None:
        faulthandler.disable()
        self._file.close()
        self._path.unlink()


def begin(config: pytest.Config) -> None:
    """In the process that leads, a folder for all; in a worker, its own file in it."""
    if hasattr(config, "workerinput"):
        file = Path(os.environ[FOLDER], f"{config.workerinput['workerid']}.txt")
        config.pluginmanager.register(LastWords(file))
    else:
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="advocate-last-words-")


def read() -> dict[str, str]:
    """What each crashed worker left, by its name."""
    files = sorted(Path(os.environ[FOLDER]).glob("*.txt"))
    return {file.stem: file.read_text("utf-8", "replace")[:_LONGEST] for file in files}


def end(config: pytest.Config) -> None:
    """Every worker has ended: nothing stays behind."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)
