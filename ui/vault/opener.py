"""How the window gets at a vault: each method gives work for the database thread, which alone loads the heavy parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.clock import Clock
    from advocate.services.backups import BackupInfo
    from ui.vault.new_vault import MadeVault, NewVault

Opening = Callable[[], "tuple[Advocate, Any]"]


class Opener:
    """clock and costs: the system's and measured ones unless given."""

    def __init__(self, *, clock: Clock | None = None, costs: Any = None) -> None:
        self._clock = clock
        self._costs = costs

    def with_passphrase(self, folder: Path, passphrase: str) -> Opening:
        def work() -> tuple[Advocate, None]:
            from advocate import app  # lazy: start-up time

            return app.open_with_passphrase(folder, passphrase, clock=self._clock), None

        return work

    def with_recovery_code(self, folder: Path, code: str) -> Opening:
        def work() -> tuple[Advocate, None]:
            from advocate import app  # lazy: start-up time

            return app.open_with_recovery_code(folder, code, clock=self._clock), None

        return work

    def with_keychain(self, folder: Path) -> Opening:
        def work() -> tuple[Advocate, None]:
            from advocate import app  # lazy: start-up time

            return app.open_with_keychain(folder, clock=self._clock), None

        return work

    def create(self, wanted: NewVault) -> Opening:
        def work() -> tuple[Advocate, MadeVault]:
            from ui.vault.new_vault import make_vault  # lazy: start-up time

            return make_vault(wanted, self._clock, self._costs)

        return work


def load_core() -> None:
    """Have what opening a vault needs in memory before the passphrase is typed."""


def keychain_opens(folder: Path) -> bool:
    from advocate.services import ways_in  # lazy: start-up time

    return ways_in.keychain_opens(folder)


def keychain_is_ready() -> bool:
    from advocate.services import ways_in  # lazy: start-up time

    return ways_in.keychain_is_ready()


def weigh(typed: str, known_words: tuple[str, ...]) -> tuple[int, str]:
    """Score and words of advice."""
    from advocate.services import ways_in  # lazy: start-up time

    advice = ways_in.weigh_passphrase(typed, known_words)
    return advice.score, advice.words


def groups_to_look_at(typed: str, shown: str) -> tuple[int, ...]:
    from advocate.services import ways_in  # lazy: start-up time

    return ways_in.groups_to_look_at(typed, shown)


def look_at_backup(file: Path) -> BackupInfo:
    """Raises FormatError for what is no backup."""
    from advocate.services import backups  # lazy: start-up time

    return backups.look(file)


def restore_backup(file: Path, folder: Path, secret: str, *, is_code: bool) -> int:
    """How many records came back. Raises what services.backups.restore raises."""
    from advocate.services import backups, opening  # lazy: start-up time

    unlock = opening.by_recovery_code(secret) if is_code else opening.by_passphrase(secret)
    return sum(backups.restore(file, folder, unlock).rows.values())
