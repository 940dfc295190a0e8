"""All that the settings page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from advocate import settings
from advocate.domain.team import Department, Member
from advocate.services import ways_in
from advocate.services.vault import VaultInfo

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """keychain: whether this computer's keychain opens the vault; has_sample: whether the made-up business is there."""

    member: Member
    members: tuple[Member, ...]
    departments: tuple[Department, ...]
    business: str
    look: str
    text_size: str
    paper: str
    vault: VaultInfo
    keychain: bool
    has_sample: bool
    now: datetime


def read_settings(app: Advocate) -> SettingsState:
    """Runs on the database thread."""
    return SettingsState(
        member=app.team.get_member(app.member.id),
        members=app.team.members(),
        departments=app.team.departments(),
        business=app.settings.get(settings.BUSINESS),
        look=app.settings.get(settings.THEME),
        text_size=app.settings.get(settings.TEXT_SIZE),
        paper=app.settings.get(settings.PAPER),
        vault=app.vault.info(),
        keychain=ways_in.keychain_opens_this(app.vault),
        has_sample=app.sample.is_there(),
        now=app.clock.now(),
    )
