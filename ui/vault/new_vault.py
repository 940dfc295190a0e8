"""A new vault as it was chosen at the first start, and the work of making it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advocate import settings
from advocate.errors import KeychainUnavailable
from ui.here import region_here, zone_here

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What was chosen at the first start."""

    folder: Path
    passphrase: str
    member_name: str
    business: str = ""
    with_keychain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeVault:
    """code: the recovery code; keychain_problem: a sentence when the keychain did not take its part."""

    code: str
    keychain_problem: str = ""


def make_vault(wanted: NewVault, clock: Clock | None, costs: Any) -> tuple[Advocate, MadeVault]:
    """Runs on the database thread. Raises what advocate.app.create raises."""
    from advocate import app  # lazy: start-up time

    made, code = app.create(
        wanted.folder,
        passphrase=wanted.passphrase,
        member_name=wanted.member_name,
        zone=zone_here(),
        region=region_here(),
        clock=clock,
        costs=costs,
    )
    if wanted.business.strip():
        made.settings.set(settings.BUSINESS, wanted.business.strip())
    problem = _take_keychain(made) if wanted.with_keychain else ""
    return made, MadeVault(code=code, keychain_problem=problem)


def _take_keychain(made: Advocate) -> str:
    from advocate.services import ways_in  # lazy: start-up time

    try:
        ways_in.let_keychain_open(made.vault, made.clock)
    except KeychainUnavailable as error:
        return str(error)
    return ""
