"""Work on a disk that is full, or fills up on the way: a sentence, nothing half done, nothing left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.errors import VaultReadOnly
from advocate.services import vault, ways_in
from advocate.storage.schema import HEAD
from tests import factories
from tests.fakes import CHEAP
from tests.small_disk import fill, small_disk

CSV = "name,phone\n" + "".join(f"Person {n},+1 404 555 {n:04}\n" for n in range(3000))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as place:
        yield place


@pytest.fixture
def open_vault(disk: Path, vault_template: Path) -> Iterator[Advocate]:
    opened = factories.copy_vault(vault_template, disk / "vault")
    factories.interaction(opened, factories.customer(opened))
    yield opened
    opened.close()


def _room(disk: Path, filler: Path, kilobytes: int) -> None:
    """Give back that much of what the filler took."""
    with filler.open("r+b") as file:
        file.truncate(max(0, filler.stat().st_size - kilobytes * 1024))


def _files(disk: Path) -> list[Path]:
    """But for the engine's own log, which comes and goes."""
    return sorted(p.relative_to(disk) for p in disk.rglob("*") if not p.name.endswith(("-wal", "-shm")))


ACTS: dict[str, Callable[[Advocate, Path], object]] = {
    "backup": lambda a, disk: a.backups.make(disk / "backup"),
    "export": lambda a, disk: a.exporting.export(disk / "export"),
    "history": lambda a, disk: a.reports.write_history(
        a.customers.list_customers(CustomerFilter())[0].id, disk / "history.pdf"
    ),
    "import": lambda a, disk: a.importing.run(disk.parent / "people.csv"),
    "passphrase": lambda a, _: ways_in.set_passphrase(a.vault, "an entirely new one 7", a.clock, CHEAP),
    "new vault": lambda a, disk: factories.make_vault(disk / "another"),
}


# What is begun and cannot be finished in so many kilobytes; the keys and the pages need but a few.
TOO_LITTLE = {
    "backup": (0, 64),
    "export": (0, 8),
    "history": (0,),
    "import": (0, 64),
    "passphrase": (0,),
    "new vault": (0, 64),
}


@pytest.mark.parametrize(("name", "kilobytes"), [(name, room) for name in ACTS for room in TOO_LITTLE[name]])
def test_what_finds_no_room_leaves_everything_as_it_was(
    open_vault: Advocate, disk: Path, name: str, kilobytes: int
) -> None:
    (disk.parent / "people.csv").write_text(CSV)
    filler = fill(disk)
    _room(disk, filler, kilobytes)
    before = _files(disk)
    with pytest.raises(VaultReadOnly) as told:
        ACTS[name](open_vault, disk)
    assert told.value.hint
    assert _files(disk) == before
    filler.unlink()
    assert open_vault.customers.count_customers(CustomerFilter()) == 1
    factories.customer(open_vault, "Tom Price")
    open_vault.backups.check()
    open_vault.close()
    again = app.open_with_passphrase(disk / "vault", factories.PASSPHRASE)
    assert again.customers.count_customers(CustomerFilter()) == 2
    again.close()


def test_what_is_typed_on_a_full_disk_is_said_and_kept_once_there_is_room(
    open_vault: Advocate, disk: Path
) -> None:
    call = open_vault.open_calls.begin()
    open_vault.open_calls.put(replace(call, text="before"))
    filler = fill(disk)
    longer = replace(call, text="and what she said then " * 40_000)
    with pytest.raises(VaultReadOnly):
        open_vault.open_calls.put(longer)
    assert [each.text for each in open_vault.open_calls.list_open()] == ["before"]
    filler.unlink()
    assert open_vault.open_calls.put(longer)
    assert [each.text for each in open_vault.open_calls.list_open()] == [longer.text]


@pytest.mark.parametrize("kilobytes", [0, 8, 24, 100, 350, 420])
def test_a_vault_that_finds_no_room_at_any_point_leaves_nothing(disk: Path, kilobytes: int) -> None:
    _room(disk, fill(disk), kilobytes)
    with pytest.raises(VaultReadOnly, match="Nothing was left behind"):
        factories.make_vault(disk / "vault")
    assert [path.name for path in disk.iterdir()] == ["filler"]
    (disk / "filler").unlink()
    advocate, _ = factories.make_vault(disk / "vault")
    advocate.close()


@pytest.mark.parametrize("kilobytes", [0, 100])
def test_an_upgrade_without_room_for_its_copy_changes_nothing(
    disk: Path, vault_template: Path, monkeypatch: pytest.MonkeyPatch, kilobytes: int
) -> None:
    factories.copy_vault(vault_template, disk / "vault").close()
    filler = fill(disk)
    _room(disk, filler, kilobytes)
    upgraded: list[object] = []
    monkeypatch.setattr(vault, "needs_upgrade", lambda _: True)
    monkeypatch.setattr(vault, "upgrade", upgraded.append)
    with pytest.raises(VaultReadOnly):
        app.open_with_passphrase(disk / "vault", factories.PASSPHRASE)
    assert upgraded == []
    assert list((disk / "vault" / "backups").iterdir()) == []
    filler.unlink()
    app.open_with_passphrase(disk / "vault", factories.PASSPHRASE).close()
    assert len(upgraded) == 1
    assert [path.name for path in (disk / "vault" / "backups").iterdir()] == [
        f"before-upgrade-from-{HEAD}.db"
    ]
