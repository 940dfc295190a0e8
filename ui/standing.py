"""What the frame of the window shows of the open vault: who is here, when it was backed up, what is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate import settings
from advocate.domain.moment import local
from advocate.domain.team import Member
from ui.time_words import clock_words, day_words

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """notice: a sentence about the vault that the person should see once, or empty."""

    member: Member
    department: str
    business: str
    last_backup_at: datetime | None
    now: datetime
    late: int
    look: str
    text_size: int
    notice: str

    def backup_words(self) -> str:
        """`Encrypted` and below it `Backed up 09:02`, with the day where it was not today."""
        if self.last_backup_at is None:
            return QCoreApplication.translate("standing", "Encrypted\nNot backed up yet")
        made = local(self.last_backup_at, self.member.zone)
        today = local(self.now, self.member.zone).date()
        when = clock_words(made) if made.date() == today else day_words(made.date(), today)
        return QCoreApplication.translate("standing", "Encrypted\nBacked up {when}").format(when=when)

    def member_words(self) -> str:
        return " · ".join(part for part in (self.member.name, self.department) if part)


def read_standing(app: Advocate) -> Standing:
    """Runs on the database thread."""
    member = app.team.get_member(app.member.id)
    departments = {department.id: department.name for department in app.team.departments()}
    return Standing(
        member=member,
        department=departments.get(member.department_id, "") if member.department_id else "",
        business=app.settings.get(settings.BUSINESS),
        last_backup_at=app.vault.state().last_backup_at,
        now=app.clock.now(),
        late=app.promises.counts().late,
        look=app.settings.get(settings.THEME),
        text_size=int(app.settings.get(settings.TEXT_SIZE)),
        notice=app.vault.notice,
    )
