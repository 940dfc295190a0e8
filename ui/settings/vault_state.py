"""All that the vault's section shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from advocate import settings
from advocate.domain.team import Member
from advocate.services import ways_in
from advocate.services.backups import BackupInfo
from advocate.services.vault import VaultInfo

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultState:
    """keychain: whether this computer's keychain opens the vault; backups: those known and still there, newest first;
    own_backup_at: when the newest of those was made that make themselves;
    has_sample: whether the made-up business is there."""

    member: Member
    business: str
    vault: VaultInfo
    keychain: bool
    backups: tuple[BackupInfo, ...]
    own_backup_at: datetime | None
    has_sample: bool
    now: datetime


def read_vault(app: Advocate) -> VaultState:
    """Runs on the database thread."""
    return VaultState(
        member=app.team.get_member(app.member.id),
        business=app.settings.get(settings.BUSINESS),
        vault=app.vault.info(),
        keychain=ways_in.keychain_opens_this(app.vault),
        backups=app.backups.list_made(),
        own_backup_at=app.backups.newest_own(),
        has_sample=app.sample.is_there(),
        now=app.clock.now(),
    )
