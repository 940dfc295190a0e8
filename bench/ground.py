"""What a measurement stands on: a vault and a bare database with the same customers, made once and kept in out/bench."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from advocate import app
from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.security.key_costs import PassphraseCosts
from advocate.storage.derived_reminders import refresh_every_reminder
from advocate.storage.known_records import KnownRecords
from bench import business, floor_writing
from bench.floor import Floor
from bench.vault_writing import REGION, VaultWriter

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "out" / "bench"
PASSPHRASE = "correct horse battery staple"
# Deriving the key is measured by nobody here: it is slow on purpose.
CHEAP = PassphraseCosts(memory_bytes=8 * 2**20, passes=1)
AT_ONCE = 5_000
# A change in one of these makes the kept vaults out of date; so does the number, for changes elsewhere that count.
_MADE_BY = (
    "bench/business.py",
    "bench/invented_words.py",
    "bench/floor_writing.py",
    "bench/vault_writing.py",
    "advocate/storage/migrations/versions",
)
_FORM = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """size: customers."""

    size: int
    vault: Path
    bare: Path

    @contextmanager
    def opened(self) -> Iterator[tuple[Advocate, Floor]]:
        """Both sides, for reading: what is written here stays."""
        with opened(self.vault, self.bare) as both:
            yield both

    @contextmanager
    def copied(self) -> Iterator[tuple[Advocate, Floor]]:
        """Own copies of both sides, thrown away afterwards."""
        folder = self.vault.with_name(f"{self.vault.name}-copy")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        try:
            shutil.copytree(self.vault, folder / "vault")
            shutil.copy2(self.bare, folder / "bare.db")
            with opened(folder / "vault", folder / "bare.db") as both:
                yield both
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def opened(vault: Path, bare: Path) -> Iterator[tuple[Advocate, Floor]]:
    advocate, beside = app.open_with_passphrase(vault, PASSPHRASE), Floor(bare)
    try:
        yield advocate, beside
    finally:
        beside.close()
        advocate.close()


def ground(size: int) -> Ground:
    """Made when it is not there, which takes some seconds for each thousand customers."""
    folder = KEPT / f"{size}-{fingerprint()}"
    if not (folder / "whole").exists():
        _forget_old(size)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make_vault(folder / "vault", business.customers(size))
        floor_writing.create(folder / "bare.db", business.customers(size))
        (folder / "whole").touch()
    return Ground(size=size, vault=folder / "vault", bare=folder / "bare.db")


def make_vault(folder: Path, customers: Iterable[business.InventedCustomer]) -> None:
    """A new vault with these customers, as imports of some thousand each."""
    advocate, _code = app.create(
        folder,
        passphrase=PASSPHRASE,
        member_name="Priya Natarajan",
        zone=business.ZONE,
        region=REGION,
        costs=CHEAP,
    )
    try:
        writer, remaining = VaultWriter(advocate), iter(customers)
        while batch := list(islice(remaining, AT_ONCE)):
            writer.write(batch)
            advocate.vault.database.checkpoint()
        with advocate.vault.database.writing() as connection:
            refresh_every_reminder(connection)
    finally:
        advocate.close()


def ids_of(advocate: Advocate, numbers: Iterable[int]) -> dict[int, CustomerId]:
    """The invented customers of those numbers, by number."""
    with advocate.vault.database.reading() as connection:
        found = KnownRecords(connection).customers_of_origin([f"invented:{number}" for number in numbers])
    return {int(origin.split(":")[1]): CustomerId(known.id) for origin, known in found.items()}


def fingerprint() -> str:
    """Of the seed, the schema and what writes the kept vaults."""
    found = hashlib.sha256(f"{business.SEED} {_FORM}".encode())
    for name in _MADE_BY:
        path = ROOT / name
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            found.update(file.read_bytes())
    return found.hexdigest()[:12]


def _forget_old(size: int) -> None:
    for folder in KEPT.glob(f"{size}-*"):
        shutil.rmtree(folder)
