"""One program per vault: a lock that the system takes back by itself when the program ends, however it ends."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from advocate.errors import VaultInUse, VaultReadOnly

LOCK_NAME = "in-use.lock"


class VaultLock:
    """Held from opening to closing."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK_NAME, mode=0o600)

    def acquire(self) -> None:
        """Raises VaultInUse at once when another program holds it, VaultReadOnly where none can be taken."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise VaultInUse(
                "This vault is open in another Advocate on this computer.",
                "Use that window, or close it and try again.",
            ) from error
        except OSError as error:
            raise VaultReadOnly(
                "The vault's folder cannot be written to. Nothing was changed.",
                "Check that the disk is not full or write-protected, then open the vault again.",
            ) from error

    def release(self) -> None:
        self._lock.release()
