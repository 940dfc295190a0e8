"""The encrypted file: its pragmas, its keys, reading beside writing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.errors import VaultDamaged, VaultMissing, VaultReadOnly
from advocate.security.data_key import DataKey
from advocate.storage.database import Database


@pytest.fixture
def key() -> DataKey:
    return DataKey.fresh()


@pytest.fixture
def database(tmp_path: Path, key: DataKey):
    opened = Database(tmp_path / "vault.db", key, create=True)
    with opened.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE lines (text TEXT)")
    yield opened
    opened.close()


def _count(database: Database) -> int:
    with database.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM lines").scalar_one()


def test_the_engine_keeps_what_it_promises(database: Database) -> None:
    wanted = {"synchronous": 2, "journal_mode": "wal", "temp_store": 2, "foreign_keys": 1, "secure_delete": 1, "mmap_size": 0,
              "trusted_schema": 0, "application_id": 0x41445643}  # fmt: skip
    with database.raw() as connection:
        for pragma, value in wanted.items():
            assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value, pragma
        assert connection.execute("PRAGMA cipher_version").fetchone()[0] >= "4.18"


def test_another_key_reads_nothing(database: Database, tmp_path: Path) -> None:
    database.close()
    with pytest.raises(VaultDamaged):
        Database(tmp_path / "vault.db", DataKey.fresh())


def test_a_missing_file_is_not_made(tmp_path: Path, key: DataKey) -> None:
    with pytest.raises(VaultMissing):
        Database(tmp_path / "vault.db", key)
    assert list(tmp_path.iterdir()) == []


def test_a_block_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError), database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO lines VALUES ('one')")
        raise RuntimeError("something of ours")
    assert _count(database) == 0


def test_a_reader_sees_one_state_while_another_writes(database: Database) -> None:
    with database.reading() as reader:
        before = reader.exec_driver_sql("SELECT count(*) FROM lines").scalar_one()
        with database.writing() as writer:
            writer.exec_driver_sql("INSERT INTO lines VALUES ('one')")
        assert reader.exec_driver_sql("SELECT count(*) FROM lines").scalar_one() == before
    assert _count(database) == 1


def test_writers_from_several_threads_wait_for_each_other(database: Database) -> None:
    problems: list[BaseException] = []

    def write() -> None:
        try:
            for _ in range(20):
                with database.writing() as connection:
                    connection.exec_driver_sql("INSERT INTO lines VALUES ('x')")
        except BaseException as problem:  # carried to the test's own thread
            problems.append(problem)

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert _count(database) == 60


def test_a_full_disk_is_said_and_keeps_what_was_there(advocate: Advocate) -> None:
    from tests import factories

    who = factories.customer(advocate)
    with advocate.vault.database.raw() as connection:  # the one that stays open between blocks
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(VaultReadOnly, match="no room"):
        for _ in range(100):
            factories.interaction(advocate, who, body="wet " * 5000)
    kept = len(advocate.timeline.keys(who))
    with advocate.vault.database.raw() as connection:
        connection.execute("PRAGMA max_page_count=1000000")
    factories.interaction(advocate, who)
    assert len(advocate.timeline.keys(who)) == kept + 1
    advocate.backups.check()


def test_the_log_is_emptied_into_the_file(database: Database) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO lines VALUES ('one')")
    log = Path(f"{database.path}-wal")
    assert log.stat().st_size > 0
    database.checkpoint()
    database.close()
    assert not log.exists()
