"""Advocate: an open vault and what can be done with it. The window and the command line receive this one object."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from uuid_utils.compat import uuid7

from advocate import paths
from advocate.clock import Clock, SystemClock
from advocate.domain.ids import MemberId
from advocate.domain.team import Member
from advocate.errors import AdvocateError
from advocate.services import opening
from advocate.services.ambassador_notes import AmbassadorNoteService
from advocate.services.backups import BackupService
from advocate.services.brief import BriefService
from advocate.services.cadences import CadenceService
from advocate.services.call_guide import CallGuideService
from advocate.services.cases import CaseService
from advocate.services.commands import Commands
from advocate.services.customers import CustomerService
from advocate.services.escalations import EscalationService
from advocate.services.exporting import ExportService
from advocate.services.files import FileService
from advocate.services.handoffs import HandoffService
from advocate.services.history import HistoryService
from advocate.services.importing import ImportService
from advocate.services.interactions import InteractionService
from advocate.services.kept_rate import KeptRateService
from advocate.services.memory import MemoryService
from advocate.services.open_calls import OpenCallService
from advocate.services.opening import Costs, NewId
from advocate.services.own_outcomes import OwnOutcomeService
from advocate.services.own_reasons import OwnReasonService
from advocate.services.profiles import ProfileService
from advocate.services.promises import PromiseService
from advocate.services.quick_notes import QuickNoteService
from advocate.services.reminders import ReminderService
from advocate.services.reports import ReportService
from advocate.services.resolving import Resolver
from advocate.services.sample import SampleService
from advocate.services.search import SearchService
from advocate.services.settings import SettingService
from advocate.services.team import TeamService
from advocate.services.team_wording import TeamWordingService
from advocate.services.timeline import TimelineService
from advocate.services.today import TodayService
from advocate.services.vault import Unlock, VaultFolder
from advocate.services.views import ViewService
from advocate.services.vocabulary import OwnFieldService, TagService


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
        self.kept_rate = KeptRateService(commands, member.zone)
        self.cadences = CadenceService(commands)
        self.reminders = ReminderService(commands, member)
        self.notes = AmbassadorNoteService(commands)
        self.files = FileService(commands)
        self.today = TodayService(commands, member)
        self.quick_notes = QuickNoteService(commands, member.zone)
        self.open_calls = OpenCallService(commands, member.zone, vault.typed_aside)
        self.brief = BriefService(commands)
        self.handoffs = HandoffService(commands)
        self.escalations = EscalationService(commands)
        self.call_guide = CallGuideService(commands)
        self.own_outcomes = OwnOutcomeService(commands)
        self.own_reasons = OwnReasonService(commands)
        self.wording = TeamWordingService(commands)
        self.views = ViewService(commands)
        self.memory = MemoryService(commands)
        self.timeline = TimelineService(database)
        self.search = SearchService(database)
        self.resolver = Resolver(commands)
        self.history = HistoryService(commands)
        self.importing = ImportService(commands, member)
        self.sample = SampleService(commands, member)
        self.reports = ReportService(database, clock, member, paths.resources())
        self.exporting = ExportService(database)
        self.backups = BackupService(vault, clock)

    def seated(self, member_id: MemberId) -> Advocate:
        """The same open vault with that member at the keyboard. Raises NotFound."""
        return Advocate(self.vault, self.team.get_member(member_id), self.clock)

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
    costs: Costs | None = None,
    new_id: NewId = uuid7,
) -> tuple[Advocate, str]:
    """A new vault with its first member, and the recovery code as it is shown once.

    zone: IANA; region: ISO 3166; costs: how dear guessing is made, measured on this computer unless given.
    Raises InvalidValue, VaultError, VaultReadOnly.
    """
    now = clock or SystemClock()
    vault, member, code = opening.start(
        folder, passphrase=passphrase, member_name=member_name, zone=zone, region=region, clock=now, costs=costs,
        new_id=new_id,
    )  # fmt: skip
    return Advocate(vault, member, now, new_id), code


def open_with_passphrase(
    folder: Path, passphrase: str, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises WrongKey and what services.vault.open_vault raises."""
    return open_with(folder, opening.by_passphrase(passphrase), member_id=member_id, clock=clock)


def open_with_recovery_code(
    folder: Path, code: str, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises MistypedCode (which group is wrong), WrongKey, and what open_vault raises."""
    return open_with(folder, opening.by_recovery_code(code), member_id=member_id, clock=clock)


def open_with_keychain(
    folder: Path, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Raises KeychainUnavailable, and what open_vault raises."""
    return open_with(folder, opening.by_keychain(), member_id=member_id, clock=clock)


def open_with(
    folder: Path, unlock: Unlock, *, member_id: MemberId | None = None, clock: Clock | None = None
) -> Advocate:
    """Open with any way in. member_id: who sits down; the first member unless given."""
    vault, member = opening.sit_down(folder, unlock, member_id)
    advocate = Advocate(vault, member, clock or SystemClock())
    with suppress(AdvocateError):  # what cannot be written stays there, and is shown from there
        advocate.open_calls.take_in()
    return advocate
