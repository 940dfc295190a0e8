"""Advocate: an open vault and what can be done with it. The window and the command line receive this one object."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from uuid_utils.compat import uuid7

from advocate import paths
from advocate.clock import Clock, SystemClock
from advocate.domain.history import Verb
from advocate.domain.ids import MemberId
from advocate.domain.team import Member
from advocate.errors import NotFound
from advocate.security.key_costs import PassphraseCosts, tune
from advocate.security.key_ring import unlock_with_keychain, unlock_with_passphrase, unlock_with_recovery
from advocate.security.keychain import Keychain
from advocate.services.ambassador_notes import AmbassadorNoteService
from advocate.services.backups import BackupService
from advocate.services.cases import CaseService
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.services.customers import CustomerService
from advocate.services.history import HistoryService
from advocate.services.importing import ImportService
from advocate.services.interactions import InteractionService
from advocate.services.profiles import ProfileService
from advocate.services.promises import PromiseService
from advocate.services.reports import ReportService
from advocate.services.resolving import Resolver
from advocate.services.sample import SampleService
from advocate.services.search import SearchService
from advocate.services.settings import SettingService
from advocate.services.team import TeamService
from advocate.services.timeline import TimelineService
from advocate.services.vault import Unlock, VaultFolder, create_vault, open_vault
from advocate.services.vocabulary import OwnFieldService, TagService
from advocate.storage.team import TeamStore, TeamWriter

NewId = Callable[[], UUID]


class Advocate:
    """An open vault with a member at the keyboard."""

    def __init__(self, vault: VaultFolder, member: Member, clock: Clock, new_id: NewId = uuid7) -> None:
        database = vault.database
        commands = Commands(database, clock, new_id, member.id)
        self.vault = vault
        self.member = member
        self.clock = clock
        self.team = TeamService(commands)
        self.settings = SettingService(commands)
        self.customers = CustomerService(commands, member.region)
        self.profiles = ProfileService(commands, member.region)
        self.tags = TagService(commands)
        self.own_fields = OwnFieldService(commands)
        self.interactions = InteractionService(commands)
        self.cases = CaseService(commands)
        self.promises = PromiseService(commands, member.zone)
        self.notes = AmbassadorNoteService(commands)
        self.timeline = TimelineService(database)
        self.search = SearchService(database)
        self.resolver = Resolver(commands)
        self.history = HistoryService(commands)
        self.importing = ImportService(commands, member)
        self.sample = SampleService(commands, member)
        self.reports = ReportService(database, clock, member, paths.resources())
        self.backups = BackupService(vault, clock)

    def close(self) -> None:
        """Close the vault; nothing of it works afterwards."""
        self.vault.close()


def create(
    folder: Path,
    *,
    passphrase: str,
    member_name: str,
    zone: str,
    region: str,
    clock: Clock | None = None,
    costs: PassphraseCosts | None = None,
    new_id: NewId = uuid7,
) -> tuple[Advocate, str]:
    """A new vault with its first member, and the recovery code as it is shown once.

    zone: IANA; region: ISO 3166; costs: how dear guessing is made, measured on this computer unless given.
    Raises InvalidValue, VaultError, VaultReadOnly.
    """
    name = clean_name(member_name)
    now = clock or SystemClock()
    vault, code = create_vault(folder, passphrase, vault_id=new_id(), clock=now, costs=costs or tune())
    member = Member(id=MemberId(new_id()), name=name, zone=zone, region=region)
    try:
        with Commands(vault.database, now, new_id).run(Verb.TEAM_STARTED) as command:
            TeamWriter(command.recording).add_member(member, now.now())
    except BaseException:
        vault.close()
        raise
    return Advocate(vault, member, now, new_id), code.text


def open_with_passphrase(
    folder: Path, passphrase: str, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises WrongKey and what services.vault.open_vault raises."""
    return open_with(folder, lambda keys: unlock_with_passphrase(keys, passphrase), member_id=member_id, clock=clock)


def open_with_recovery_code(
    folder: Path, code: str, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises MistypedCode (which group is wrong), WrongKey, and what open_vault raises."""
    return open_with(folder, lambda keys: unlock_with_recovery(keys, code), member_id=member_id, clock=clock)


def open_with_keychain(
    folder: Path, *, keychain: Keychain | None = None, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises KeychainUnavailable, and what open_vault raises."""
    chain = keychain or Keychain()
    return open_with(folder, lambda keys: unlock_with_keychain(keys, chain), member_id=member_id, clock=clock)


def open_with(
    folder: Path, unlock: Unlock, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Open with any way in. member_id: who sits down; the first member unless given."""
    vault = open_vault(folder, unlock)
    try:
        member = _at_keyboard(vault, member_id)
    except BaseException:
        vault.close()
        raise
    return Advocate(vault, member, clock or SystemClock())


def _at_keyboard(vault: VaultFolder, member_id: MemberId | None) -> Member:
    with vault.database.reading() as connection:
        store = TeamStore(connection)
        if member_id is not None:
            return store.get_member(member_id)
        members = [member for member in store.members() if member.is_active]
    if not members:
        raise NotFound("This vault has no team member.", "Restore a backup.")
    return min(members, key=lambda member: member.id)
