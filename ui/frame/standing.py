"""What the frame of the window shows of the open vault: who is here, when it was backed up, what waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate import settings
from advocate.domain.ambassador_note import NoteFilter, NoteState
from advocate.domain.moment import local
from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.team import Member
from ui.look import CHOICES
from ui.wording.time_words import clock_words, day_words

if TYPE_CHECKING:
    from advocate.app import Advocate

BACKUP_IS_OLD_AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """others: who else could sit down here. late: promises of everyone; my_late: those that Today shows me; handed:
    handoffs that wait for me or my department; asked: help asked of us; unsorted: quick notes I wrote that have no customer
    yet; unread: notes to me or my department. choices: of `ui/look.py` by their names.
    last_backup_at: of one that was put somewhere; own_backup_at: of one that made itself, in the vault's own folder.
    has_own: whether there is anybody who is no part of the sample. next_due: of my promises. notice: a sentence about the
    vault that the person should see once, or empty. why_read_only: why nothing can be saved, or empty."""

    member: Member
    others: tuple[Member, ...]
    department: str
    business: str
    last_backup_at: datetime | None
    own_backup_at: datetime | None
    has_own: bool
    now: datetime
    late: int
    my_late: int
    handed: int
    asked: int
    unsorted: int
    unread: int
    choices: Mapping[str, str]
    language: str
    keep_in_tray: str
    next_due: Promise | None
    notice: str
    why_read_only: str

    @property
    def look(self) -> str:
        return self.choices[settings.THEME.name]

    @property
    def text_size(self) -> int:
        return int(self.choices[settings.TEXT_SIZE.name])

    def backup_is_due(self) -> bool:
        """Never while there is nothing that anybody could miss."""
        if not self.has_own:
            return False
        return self.last_backup_at is None or self.now - self.last_backup_at > BACKUP_IS_OLD_AFTER

    def backup_words(self) -> str:
        """`Backed up 09:02`, with the day where it was not today. What counts is a backup that outlives this computer."""
        if self.last_backup_at is None:
            return _tr("Backed up only here") if self.own_backup_at else _tr("Not backed up yet")
        return _tr("Backed up {when}").format(when=self._when(self.last_backup_at))

    def own_backup_words(self) -> str:
        """Of the copy that makes itself once a day; empty where there is none yet."""
        if self.own_backup_at is None:
            return ""
        return _tr("By itself on this computer: {when}").format(when=self._when(self.own_backup_at))

    def _when(self, moment: datetime) -> str:
        made = local(moment, self.member.zone)
        today = local(self.now, self.member.zone).date()
        return clock_words(made) if made.date() == today else day_words(made.date(), today)

    def today_waits(self) -> int:
        """The number beside Today."""
        return self.my_late + self.handed + self.asked + self.unsorted

    def today_words(self) -> str:
        """What the number beside Today counts."""
        parts = (
            _tr("%n late promise(s) for you", self.my_late) if self.my_late else "",
            _tr("%n handoff(s) to accept", self.handed) if self.handed else "",
            _tr("%n to help with", self.asked) if self.asked else "",
            _tr("%n note(s) to sort", self.unsorted) if self.unsorted else "",
        )
        return ", ".join(part for part in parts if part)

    def late_words(self) -> str:
        """What the number beside Promises counts: everyone's, where there are others."""
        if self.others:
            return _tr("%n late promise(s) of everyone", self.late)
        return _tr("%n late promise(s)", self.late)


def unread_words(count: int) -> str:
    return _tr("%n unread", count)


def read_standing(app: Advocate) -> Standing:
    """Runs on the database thread."""
    member = app.team.get_member(app.member.id)
    departments = {department.id: department.name for department in app.team.departments()}
    now = app.clock.now()
    ahead = PromiseFilter(owner_id=member.id, due_from=now)
    return Standing(
        member=member,
        others=tuple(one for one in app.team.members() if one.id != member.id and one.is_active),
        department=departments.get(member.department_id, "") if member.department_id else "",
        business=app.settings.get(settings.BUSINESS),
        last_backup_at=app.vault.state().last_backup_at,
        own_backup_at=app.backups.newest_own(),
        has_own=app.history.beginning().has_own,
        now=now,
        late=app.promises.counts().late,
        my_late=app.today.count_late(),
        handed=app.handoffs.count_waiting_for_me(),
        asked=app.escalations.count_asked_of_me(),
        unsorted=sum(note.member_id == member.id for note in app.quick_notes.list_notes()),
        unread=_unread(app, member),
        choices={setting.name: app.settings.get(setting) for setting in CHOICES},
        language=app.settings.get(settings.LANGUAGE),
        keep_in_tray=app.settings.get(settings.KEEP_IN_TRAY),
        next_due=next(iter(app.promises.list_promises(ahead, 0, 1)), None),
        notice=app.vault.notice,
        why_read_only=app.vault.why_read_only,
    )


def _unread(app: Advocate, member: Member) -> int:
    """Notes to me or my department that nobody has read, not counting my own."""
    wanted = [NoteFilter(to_member_id=member.id, state=NoteState.SENT)]
    if member.department_id is not None:
        wanted.append(NoteFilter(department_id=member.department_id, state=NoteState.SENT))
    notes = [note for each in wanted for note in app.notes.list_notes(each)]
    return len({note.id for note in notes if note.from_id != member.id})


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("standing", words, None, count)
