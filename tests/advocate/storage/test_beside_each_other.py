"""Threads beside each other: reading during a long write, closing while somebody reads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.errors import VaultDamaged, VaultError
from advocate.services.vault import DATABASE_NAME
from tests import factories

LINES = 400


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text("name,phone\n" + "".join(f"Person {n},+1 404 555 {n:04}\n" for n in range(LINES)))
    return path


class Reader(threading.Thread):
    """Reads until told to stop, or until it fails. seen: what it saw; error: why it ended early."""

    def __init__(self, read: Callable[[], object]) -> None:
        super().__init__()
        self._read, self._enough = read, threading.Event()
        self.seen: set[object] = set()
        self.error: BaseException | None = None
        self.has_read = threading.Event()
        self.start()
        self.has_read.wait(10)

    def run(self) -> None:
        while not self._enough.is_set() and self.error is None:
            try:
                self.seen.add(self._read())
            except BaseException as error:  # carried to the test's own thread
                self.error = error
            self.has_read.set()

    def stop(self) -> None:
        self._enough.set()
        self.join()


def _open_files(folder: Path) -> set[str]:
    """The vault's files that this program still holds open."""
    held: set[str] = set()
    for number in Path("/proc/self/fd").iterdir():
        try:
            target = number.readlink()
        except OSError:  # the one that lists the others
            continue
        if target.is_relative_to(folder):
            held.add(target.name)
    return held


def test_readers_see_all_of_an_import_or_nothing(advocate: Advocate, file: Path) -> None:
    who = factories.customer(advocate)
    readers = [
        Reader(lambda: advocate.customers.count_customers(CustomerFilter())),
        Reader(lambda: len(advocate.search.find_customers("person", limit=20))),
        Reader(lambda: len(advocate.timeline.keys(who))),
    ]
    advocate.importing.run(file)
    for reader in readers:
        reader.has_read.clear()
        reader.has_read.wait(10)
        reader.has_read.clear()
        reader.has_read.wait(10)
        reader.stop()
    assert [reader.error for reader in readers] == [None, None, None]
    assert readers[0].seen == {1, LINES + 1}
    assert readers[1].seen == {0, 20}
    assert readers[2].seen == {0}


def test_a_block_that_reads_sees_one_state_through_a_write_and_a_close(advocate: Advocate) -> None:
    factories.customer(advocate)
    count = "SELECT count(*) FROM customers"
    with advocate.vault.database.reading() as connection:
        before = connection.exec_driver_sql(count).scalar_one()
        factories.customer(advocate, "Tom Price")
        began = time.monotonic()
        advocate.close()
        assert time.monotonic() - began < 2, "closing waited for a reader"
        assert connection.exec_driver_sql(count).scalar_one() == before == 1
    assert not _open_files(advocate.vault.folder)


def test_closing_while_others_read_ends_them_in_a_sentence_and_holds_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    readers = [Reader(lambda: len(advocate.timeline.keys(who))) for _ in range(3)]
    advocate.close()
    for reader in readers:
        reader.join(10)
        assert isinstance(reader.error, VaultError)
        assert "closed" in reader.error.message
    assert not _open_files(advocate.vault.folder)
    assert not (advocate.vault.folder / f"{DATABASE_NAME}-wal").exists()


def test_nothing_works_after_closing(advocate: Advocate, clock) -> None:
    who = factories.customer(advocate)
    folder = advocate.vault.folder
    advocate.close()
    advocate.close()
    acts: list[Callable[[], object]] = [
        lambda: advocate.customers.get_customer(who),
        lambda: advocate.customers.rename(who, "Maria Ruiz"),
        lambda: advocate.search.find("maria"),
        lambda: advocate.history.undo(),
        lambda: advocate.backups.check(),
        lambda: advocate.backups.make(folder.parent / "backup"),
        lambda: advocate.exporting.export(folder.parent / "export"),
        lambda: advocate.vault.info(),
    ]
    for act in acts:
        with pytest.raises(VaultError, match="closed"):
            act()
    assert {path.name for path in folder.parent.iterdir()} == {"vault"}


def test_a_connection_that_met_a_fault_is_not_used_again(advocate: Advocate) -> None:
    """After one bad page a connection reports faults that are not there."""
    database = advocate.vault.database
    with database.reading() as connection:
        before = connection.connection.driver_connection
    with pytest.raises(VaultDamaged), database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM customers")
        raise dbapi2.DatabaseError("database disk image is malformed")
    with database.reading() as connection:
        assert connection.connection.driver_connection is not before
        assert connection.exec_driver_sql("SELECT count(*) FROM customers").scalar_one() == 0


def test_two_members_write_at_once_and_nothing_is_lost(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    sam = advocate.team.get_member(advocate.team.add_member("Sam Reed").made)
    hands = (advocate, Advocate(advocate.vault, sam, advocate.clock))
    errors: list[BaseException] = []

    def log(hand: Advocate) -> None:
        try:
            for _ in range(15):
                factories.interaction(hand, who)
        except BaseException as error:  # carried to the test's own thread
            errors.append(error)

    threads = [threading.Thread(target=log, args=(hand,)) for hand in hands]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(advocate.timeline.keys(who)) == 30
    advocate.backups.check()
