"""Turns what the engine reports into what people may be told. Anything not named here is a bug and goes on as it is."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from advocate.errors import AdvocateError, VaultDamaged, VaultInUse, VaultReadOnly


@contextmanager
def told_to_people() -> Generator[None]:
    """Raises AdvocateError for failures of the disk and the file; lets everything else through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        told = what_happened(error)
        if told is None:
            raise
        raise told from error


def what_happened(error: Exception) -> AdvocateError | None:
    """The sentence for one engine error, or None when it is ours to mend."""
    text = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    if "disk is full" in text or "disk i/o error" in text:
        return VaultReadOnly(
            "There is no room left on the disk. Nothing was changed; what you had is safe.",
            "Free some space, then open the vault again.",
        )
    if "readonly database" in text or "unable to open database file" in text:
        return VaultReadOnly(
            "The vault's folder cannot be written to. Nothing was changed.",
            "Check that the folder is yours to write in and the disk is not write-protected.",
        )
    if "database is locked" in text:
        return VaultInUse(
            "Another program holds this vault just now.",
            "Close the other Advocate or wait a moment, then try again.",
        )
    if "not a database" in text or "malformed" in text or "hmac" in text:
        return VaultDamaged(
            "The database cannot be read with this vault's key: it is damaged or belongs to another vault.",
            "Nothing was changed. Restore the newest backup; keep this folder as it is.",
        )
    return None
