"""Readable copies of files that somebody opened: in a folder that only they can read, gone when the vault is locked
or the program ends. Touches the disk, knows no window."""

from __future__ import annotations

import atexit
import contextlib
import re
import shutil
import tempfile
from pathlib import Path

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST = 120
# What a double click runs as a program on Windows, macOS or Linux, sooner or later.
_RUNS = frozenset(
    [
        ".apk",
        ".app",
        ".appimage",
        ".bat",
        ".cmd",
        ".com",
        ".command",
        ".cpl",
        ".deb",
        ".desktop",
        ".dll",
        ".dmg",
        ".exe",
        ".hta",
        ".jar",
        ".js",
        ".jse",
        ".lnk",
        ".msc",
        ".msi",
        ".msix",
        ".pif",
        ".pkg",
        ".ps1",
        ".psm1",
        ".py",
        ".pyw",
        ".reg",
        ".rpm",
        ".scr",
        ".sh",
        ".url",
        ".vb",
        ".vbe",
        ".vbs",
        ".workflow",
        ".ws",
        ".wsf",
        ".wsh",
    ]
)


class OpenedFiles:
    """One for the program."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        atexit.register(self.clear)

    def place_for(self, name: str) -> Path:
        """A path that is free, in a folder of its own, so that the file keeps its name."""
        if self._folder is None or not self._folder.is_dir():
            self._folder = Path(tempfile.mkdtemp(prefix="advocate-"))  # readable by this user alone
        return Path(tempfile.mkdtemp(dir=self._folder)) / safe_name(name)

    def clear(self) -> None:
        """What another program holds open stays until the next time."""
        if self._folder is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(self._folder, ignore_errors=True)
            if not self._folder.exists():
                self._folder = None


def safe_name(name: str) -> str:
    """Without what some system does not take, and not too long; the ending stays."""
    plain = " ".join(_NOT_IN_FILE_NAMES.sub(" ", name).split()).strip(". ") or "file"
    stem, dot, ending = plain.rpartition(".")
    if dot and len(plain) > _LONGEST:
        return f"{stem[: _LONGEST - len(ending[:16]) - 1].strip()}.{ending[:16]}"
    return plain[:_LONGEST]


def may_run(name: str) -> bool:
    """Whether the computer would run it instead of showing it."""
    return Path(name.strip().rstrip(".").lower()).suffix in _RUNS


opened_files = OpenedFiles()
