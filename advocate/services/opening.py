"""Sitting down at a vault: made with its first member, or opened by any way in, with a member at the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from advocate.clock import Clock
from advocate.domain.history import Verb
from advocate.domain.ids import MemberId
from advocate.domain.team import Member
from advocate.errors import NotFound
from advocate.security.key_costs import PassphraseCosts, tune
from advocate.security.key_ring import unlock_with_keychain, unlock_with_passphrase, unlock_with_recovery
from advocate.security.keychain import Keychain
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.services.vault import Unlock, VaultFolder, create_vault, open_vault, taken_away_on_failure
from advocate.storage.team import TeamStore, TeamWriter

NewId = Callable[[], UUID]
Costs = PassphraseCosts


def by_passphrase(passphrase: str) -> Unlock:
    """Raises WrongKey when used; slow on purpose."""
    return lambda keys: unlock_with_passphrase(keys, passphrase)


def by_recovery_code(code: str) -> Unlock:
    """Raises MistypedCode, which names the wrong group, or WrongKey when used."""
    return lambda keys: unlock_with_recovery(keys, code)


def by_keychain(keychain: Keychain | None = None) -> Unlock:
    """This computer's keychain unless another is given. Raises KeychainUnavailable when used."""
    return lambda keys: unlock_with_keychain(keys, keychain or Keychain())


def start(
    folder: Path,
    *,
    passphrase: str,
    member_name: str,
    zone: str,
    region: str,
    clock: Clock,
    costs: Costs | None,
    new_id: NewId,
) -> tuple[VaultFolder, Member, str]:
    """A new vault, its first member, and the recovery code as it is shown once. costs: measured unless given.

    When anything fails on the way, what was made is taken away again.
    """
    member = Member(id=MemberId(new_id()), name=clean_name(member_name), zone=zone, region=region)
    vault, code = create_vault(folder, passphrase, vault_id=new_id(), clock=clock, costs=costs or tune())
    with taken_away_on_failure(folder):
        try:
            with Commands(vault.database, clock, new_id).run(Verb.TEAM_STARTED) as command:
                TeamWriter(command.recording).add_member(member, clock.now())
        except BaseException:
            vault.close()
            raise
    return vault, member, code.text


def sit_down(folder: Path, unlock: Unlock, member_id: MemberId | None) -> tuple[VaultFolder, Member]:
    """Open, and find who sits down: the first member of the vault unless one is named."""
    vault = open_vault(folder, unlock)
    try:
        return vault, _at_keyboard(vault, member_id)
    except BaseException:
        vault.close()
        raise


def _at_keyboard(vault: VaultFolder, member_id: MemberId | None) -> Member:
    with vault.database.reading() as connection:
        store = TeamStore(connection)
        if member_id is not None:
            return store.get_member(member_id)
        members = store.members()
    if not members:
        raise NotFound("This vault has no team member.", "Restore a backup.")
    active = [member for member in members if member.is_active]
    return min(active or members, key=lambda member: member.id)
