"""Where the dialogs for files begin: in the documents the first time, then in the folder used last, for each person and
each kind of file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui.page_memory import PageMemory
from ui.runner import Runner
from ui.vault.folders import first_that_is_there

HISTORY, TABLE, EXPORT, BACKUP, SAVED, ADDED, PORTRAIT = (
    "history", "table", "export", "backup", "saved", "added", "portrait",
)  # fmt: skip
"""Kinds of files that have a folder of their own."""
_MEMORY = "folders"


def documents() -> Path:
    """The person's own folder for documents; the home folder where there is none. Touches the disk."""
    return first_that_is_there(Path(_writable(QStandardPaths.StandardLocation.DocumentsLocation)))


def places(runner: Runner, kind: str) -> tuple[Path, ...]:
    """Where a dialog for that kind of file could begin, the best first. Touches nothing."""
    last = PageMemory.of(runner).get(_MEMORY, kind)
    usual = QStandardPaths.StandardLocation.DocumentsLocation
    if kind == PORTRAIT:
        usual = QStandardPaths.StandardLocation.PicturesLocation
    return (*((Path(last),) if last else ()), Path(_writable(usual)))


def beginning(runner: Runner, kind: str) -> Path:
    """Where a dialog for that kind of file begins. Touches the disk."""
    return first_that_is_there(*places(runner, kind))


def used(runner: Runner, kind: str, folder: Path) -> None:
    """The next dialog for that kind of file begins here."""
    PageMemory.of(runner).put(_MEMORY, kind, str(folder))


def free_file(folders: tuple[Path, ...], name: str, ending: str) -> Path:
    """A file that is not there yet, in the first of the folders that is there, else at home. Touches the disk."""
    place, number = first_that_is_there(*folders), 2
    out = place / f"{name}{ending}"
    while out.exists():
        out = place / f"{name} ({number}){ending}"
        number += 1
    return out


def _writable(kind: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(kind) or str(Path.home())
