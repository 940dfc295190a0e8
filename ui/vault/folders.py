"""Where a vault can lie: empty folders, and names that are free. Touches nothing."""

from __future__ import annotations

from pathlib import Path


def vault_folder_in(folder: Path, name: str = "Advocate vault") -> Path:
    """The folder itself when it is empty, else one of our own inside it."""
    if not any(folder.iterdir()):
        return folder
    return free_beside(folder / name)


def free_beside(wanted: Path) -> Path:
    """That folder, or the same name with a number behind it, whichever is empty or not there yet."""
    folder, number = wanted, 2
    while folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        folder = wanted.with_name(f"{wanted.name} {number}")
        number += 1
    return folder


def first_that_is_there(*folders: Path) -> Path:
    """For dialogs: the first of them that exists, else the home folder."""
    return next((folder for folder in folders if folder.is_dir()), Path.home())
