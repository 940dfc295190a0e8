"""Small files that only their owner may read, written so that a crash leaves the old one or the new one, never half.

Knows nothing of keys; on Windows the rights come from the person's own profile folder.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FOLDER_MODE = 0o700
TEMPORARY_SUFFIX = ".tmp"
RETRY_SECONDS = (0.05, 0.1, 0.2, 0.4)


def make_private_folder(folder: Path) -> None:
    """Make the folder, and its parents, if missing; take the rights on it from everybody else. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
    if os.name == "posix":
        folder.chmod(FOLDER_MODE)


def write_private_file(path: Path, content: bytes) -> None:
    """Replace the file in one step; durable when this returns. Raises OSError, and leaves the old file then."""
    _place(path, content, _replace)


def create_private_file(path: Path, content: bytes) -> None:
    """Like `write_private_file`, but raises FileExistsError rather than touch a file that is there."""
    _place(path, content, _place_without_replacing)


def leftovers_of(path: Path) -> list[Path]:
    """The temporary files that a crash left of earlier writes to this path."""
    return sorted(path.parent.glob(f"{path.name}.*{TEMPORARY_SUFFIX}"))


def remove_leftovers(path: Path) -> None:
    """Raises OSError."""
    for leftover in leftovers_of(path):
        leftover.unlink(missing_ok=True)


def _place(path: Path, content: bytes, put: Callable[[Path, Path], None]) -> None:
    temporary = _written_beside(path, content)
    try:
        put(temporary, path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _written_beside(path: Path, content: bytes) -> Path:
    """A temporary file has mode 0600 from the first moment on."""
    number, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=TEMPORARY_SUFFIX, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            _sync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _replace(temporary: Path, path: Path) -> None:
    """WORKAROUND: on Windows a virus scanner or an indexer may hold the file for a moment, so try again."""
    for pause in RETRY_SECONDS:
        try:
            temporary.replace(path)
            return
        except PermissionError:
            if os.name == "posix":
                raise
            time.sleep(pause)
    temporary.replace(path)


def _place_without_replacing(temporary: Path, path: Path) -> None:
    if os.name != "posix":
        temporary.rename(path)  # Windows refuses when the target is there
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as exFAT
        if path.exists():
            raise FileExistsError(path) from None
        temporary.replace(path)


def _sync(number: int) -> None:
    os.fsync(number)
    if sys.platform == "darwin":
        import fcntl  # lazy: start-up time; on macOS only

        with contextlib.suppress(OSError):  # fsync alone stops at the drive's own cache there
            fcntl.fcntl(number, fcntl.F_FULLFSYNC)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
