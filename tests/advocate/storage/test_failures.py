"""What the engine reports, as people are told it."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from advocate.errors import VaultDamaged, VaultInUse, VaultReadOnly
from advocate.storage.failures import told_to_people, what_happened


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("database or disk is full", VaultReadOnly),
        ("disk I/O error", VaultReadOnly),
        ("attempt to write a readonly database", VaultReadOnly),
        ("unable to open database file", VaultReadOnly),
        ("database is locked", VaultInUse),
        ("file is not a database", VaultDamaged),
        ("database disk image is malformed", VaultDamaged),
    ],
)
def test_a_failure_of_the_disk_is_a_sentence(words: str, kind: type[Exception]) -> None:
    with pytest.raises(kind) as told, told_to_people():
        raise dbapi2.OperationalError(words)
    assert told.value.hint


def test_our_own_mistakes_go_on_as_they_are() -> None:
    assert what_happened(dbapi2.OperationalError("no such column: nmae")) is None
    with pytest.raises(dbapi2.IntegrityError), told_to_people():
        raise dbapi2.IntegrityError("FOREIGN KEY constraint failed")
