"""Copies while others write, and the check that finds damage."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.errors import VaultDamaged
from advocate.storage.copying import check_file, copy_database
from tests import factories


def test_a_copy_made_while_somebody_writes_is_whole(advocate: Advocate, tmp_path: Path) -> None:
    who = factories.customer(advocate)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            factories.interaction(advocate, who)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            copy = tmp_path / f"copy-{number}.db"
            copy_database(advocate.vault.database, advocate.vault.key, copy)
            rows = check_file(copy, advocate.vault.key).rows
            assert rows["interactions"] == rows["said_documents"]
    finally:
        stop.set()
        writer.join()


def test_damage_anywhere_is_found(advocate: Advocate, tmp_path: Path) -> None:
    who = factories.customer(advocate)
    for _ in range(40):
        factories.interaction(advocate, who, body="wet floor " * 200)
    good = tmp_path / "good.db"
    copy_database(advocate.vault.database, advocate.vault.key, good)
    check_file(good, advocate.vault.key)
    content = good.read_bytes()
    rng = random.Random(20261121)
    found = 0
    for trial in range(40):
        flipped = bytearray(content)
        flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
        bad = tmp_path / f"bad-{trial}.db"
        bad.write_bytes(flipped)
        try:
            check_file(bad, advocate.vault.key)
        except VaultDamaged:
            found += 1
        bad.unlink()
    assert found == 40


def test_a_cut_file_is_found(advocate: Advocate, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy_database(advocate.vault.database, advocate.vault.key, copy)
    copy.write_bytes(copy.read_bytes()[:-4096])
    with pytest.raises(VaultDamaged):
        check_file(copy, advocate.vault.key)
