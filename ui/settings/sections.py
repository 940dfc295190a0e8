"""What can be set, as one table: the sections with their icons, and every row with the words people look for it by.

Light to import: the page is built from it when somebody goes there, and Find offers its rows.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advocate.domain.text import fold
from ui.acts.act import is_meant


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEntry:
    """A card of the page."""

    key: str
    title: str
    icon: str

    def words(self) -> str:
        return QCoreApplication.translate("settings", self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A row of a section. key: `section.row`; also: other words that people type when they mean it."""

    key: str
    title: str
    also: str = ""

    @property
    def section(self) -> str:
        return self.key.partition(".")[0]

    def words(self) -> str:
        return QCoreApplication.translate("settings", self.title)

    def section_words(self) -> str:
        return next(entry.words() for entry in SECTIONS if entry.key == self.section)

    def matches(self, typed: str) -> bool:
        """typed: any words, in any case, each of them the beginning of a word of this row."""
        also = QCoreApplication.translate("settings", self.also) if self.also else ""
        return is_meant(f"{self.words()} {self.section_words()} {also}", typed)


def found(typed: str) -> tuple[Entry, ...]:
    """The rows that are meant by what was typed; those whose own words begin so come first."""
    hits = [entry for entry in ENTRIES if entry.matches(typed)]
    start = fold(typed).strip()
    return tuple(sorted(hits, key=lambda entry: not fold(entry.words()).startswith(start)))


SECTIONS: tuple[SectionEntry, ...] = (
    SectionEntry(key="look", title=str(QT_TRANSLATE_NOOP("settings", "Look")), icon="sun-medium"),
    SectionEntry(
        key="formats", title=str(QT_TRANSLATE_NOOP("settings", "Language and formats")), icon="languages"
    ),
    SectionEntry(key="you", title=str(QT_TRANSLATE_NOOP("settings", "You")), icon="user"),
    SectionEntry(key="team", title=str(QT_TRANSLATE_NOOP("settings", "Team")), icon="users"),
    SectionEntry(
        key="fields", title=str(QT_TRANSLATE_NOOP("settings", "Own fields")), icon="sliders-horizontal"
    ),
    SectionEntry(key="tags", title=str(QT_TRANSLATE_NOOP("settings", "Tags")), icon="tag"),
    SectionEntry(key="reminders", title=str(QT_TRANSLATE_NOOP("settings", "Reminders")), icon="bell"),
    SectionEntry(key="help", title=str(QT_TRANSLATE_NOOP("settings", "Asking for help")), icon="life-buoy"),
    SectionEntry(key="guide", title=str(QT_TRANSLATE_NOOP("settings", "Call guide")), icon="list"),
    SectionEntry(key="outcomes", title=str(QT_TRANSLATE_NOOP("settings", "Own outcomes")), icon="flag"),
    SectionEntry(
        key="reasons", title=str(QT_TRANSLATE_NOOP("settings", "Own reasons")), icon="message-circle"
    ),
    SectionEntry(
        key="wording", title=str(QT_TRANSLATE_NOOP("settings", "Wording")), icon="message-square-quote"
    ),
    SectionEntry(key="shortcuts", title=str(QT_TRANSLATE_NOOP("settings", "Shortcuts")), icon="keyboard"),
    SectionEntry(
        key="vault", title=str(QT_TRANSLATE_NOOP("settings", "Vault and backups")), icon="shield-check"
    ),
    SectionEntry(key="about", title=str(QT_TRANSLATE_NOOP("settings", "About")), icon="info"),
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        key="look.theme",
        title=str(QT_TRANSLATE_NOOP("settings", "Colours")),
        also=str(QT_TRANSLATE_NOOP("settings", "theme dark light night mode colors")),
    ),
    Entry(
        key="look.text_size",
        title=str(QT_TRANSLATE_NOOP("settings", "Text size")),
        also=str(QT_TRANSLATE_NOOP("settings", "font letters larger smaller zoom scale")),
    ),
    Entry(
        key="look.density",
        title=str(QT_TRANSLATE_NOOP("settings", "Rows")),
        also=str(QT_TRANSLATE_NOOP("settings", "density compact comfortable spacing lists")),
    ),
    Entry(
        key="look.contrast",
        title=str(QT_TRANSLATE_NOOP("settings", "Contrast")),
        also=str(QT_TRANSLATE_NOOP("settings", "high accessibility readable eyes")),
    ),
    Entry(
        key="look.motion",
        title=str(QT_TRANSLATE_NOOP("settings", "Motion")),
        also=str(QT_TRANSLATE_NOOP("settings", "animation fade reduced accessibility")),
    ),
    Entry(
        key="formats.language",
        title=str(QT_TRANSLATE_NOOP("settings", "Language")),
        also=str(QT_TRANSLATE_NOOP("settings", "translation English words")),
    ),
    Entry(
        key="formats.first_day",
        title=str(QT_TRANSLATE_NOOP("settings", "Week begins on")),
        also=str(QT_TRANSLATE_NOOP("settings", "first day Monday Sunday Saturday calendar")),
    ),
    Entry(
        key="formats.date",
        title=str(QT_TRANSLATE_NOOP("settings", "Dates")),
        also=str(QT_TRANSLATE_NOOP("settings", "date format day month year")),
    ),
    Entry(
        key="formats.time",
        title=str(QT_TRANSLATE_NOOP("settings", "Times")),
        also=str(QT_TRANSLATE_NOOP("settings", "time format clock 24 12 hours am pm")),
    ),
    Entry(
        key="formats.paper",
        title=str(QT_TRANSLATE_NOOP("settings", "Paper")),
        also=str(QT_TRANSLATE_NOOP("settings", "print PDF A4 US Letter history")),
    ),
    Entry(
        key="you.name",
        title=str(QT_TRANSLATE_NOOP("settings", "Your name")),
        also=str(QT_TRANSLATE_NOOP("settings", "me myself profile")),
    ),
    Entry(
        key="you.email",
        title=str(QT_TRANSLATE_NOOP("settings", "Your e-mail")),
        also=str(QT_TRANSLATE_NOOP("settings", "email mail address")),
    ),
    Entry(
        key="you.department",
        title=str(QT_TRANSLATE_NOOP("settings", "Your department")),
        also="",
    ),
    Entry(
        key="you.zone",
        title=str(QT_TRANSLATE_NOOP("settings", "Time zone")),
        also=str(QT_TRANSLATE_NOOP("settings", "timezone clock city")),
    ),
    Entry(
        key="you.region",
        title=str(QT_TRANSLATE_NOOP("settings", "Country of your phone numbers")),
        also=str(QT_TRANSLATE_NOOP("settings", "region telephone prefix dial")),
    ),
    Entry(
        key="team.business",
        title=str(QT_TRANSLATE_NOOP("settings", "Name of the business")),
        also=str(QT_TRANSLATE_NOOP("settings", "company firm")),
    ),
    Entry(
        key="team.members",
        title=str(QT_TRANSLATE_NOOP("settings", "Colleagues")),
        also=str(QT_TRANSLATE_NOOP("settings", "team members people users add leave employee")),
    ),
    Entry(
        key="team.departments",
        title=str(QT_TRANSLATE_NOOP("settings", "Departments")),
        also=str(QT_TRANSLATE_NOOP("settings", "ambassadors rename retire groups")),
    ),
    Entry(
        key="fields.list",
        title=str(QT_TRANSLATE_NOOP("settings", "Your own fields")),
        also=str(QT_TRANSLATE_NOOP("settings", "custom columns details choices define reorder")),
    ),
    Entry(
        key="tags.list",
        title=str(QT_TRANSLATE_NOOP("settings", "Tags of customers")),
        also=str(QT_TRANSLATE_NOOP("settings", "labels rename merge remove count")),
    ),
    Entry(
        key="reminders.before",
        title=str(QT_TRANSLATE_NOOP("settings", "Remind us")),
        also=str(QT_TRANSLATE_NOOP("settings", "remind me reminder notification alarm promise due before")),
    ),
    Entry(
        key="reminders.days",
        title=str(QT_TRANSLATE_NOOP("settings", "Working days")),
        also=str(QT_TRANSLATE_NOOP("settings", "workdays week weekend days off Monday Saturday")),
    ),
    Entry(
        key="reminders.hours",
        title=str(QT_TRANSLATE_NOOP("settings", "Working hours")),
        also=str(QT_TRANSLATE_NOOP("settings", "opening hours office time begin end of work")),
    ),
    Entry(
        key="reminders.holidays",
        title=str(QT_TRANSLATE_NOOP("settings", "Public holidays")),
        also=str(QT_TRANSLATE_NOOP("settings", "bank holiday days off country region")),
    ),
    Entry(
        key="reminders.quiet",
        title=str(QT_TRANSLATE_NOOP("settings", "Quiet hours")),
        also=str(QT_TRANSLATE_NOOP("settings", "do not disturb night silent evening reminders")),
    ),
    Entry(
        key="reminders.tray",
        title=str(QT_TRANSLATE_NOOP("settings", "When the window is closed")),
        also=str(QT_TRANSLATE_NOOP("settings", "tray background keep running quit")),
    ),
    Entry(
        key="reminders.start",
        title=str(QT_TRANSLATE_NOOP("settings", "When this computer starts")),
        also=str(QT_TRANSLATE_NOOP("settings", "autostart login sign in boot begin by itself")),
    ),
    Entry(
        key="help.rules",
        title=str(QT_TRANSLATE_NOOP("settings", "Rules for asking for help")),
        also=str(
            QT_TRANSLATE_NOOP("settings", "escalation escalate transfer late effort contacts words threshold")
        ),
    ),
    Entry(
        key="guide.shown",
        title=str(QT_TRANSLATE_NOOP("settings", "Call guide beside a call")),
        also=str(QT_TRANSLATE_NOOP("settings", "checklist steps show hide on off")),
    ),
    Entry(
        key="guide.steps",
        title=str(QT_TRANSLATE_NOOP("settings", "Steps of the call guide")),
        also=str(QT_TRANSLATE_NOOP("settings", "checklist introduce listen ask inform honest promise order")),
    ),
    Entry(
        key="outcomes.list",
        title=str(QT_TRANSLATE_NOOP("settings", "Our own outcomes of a contact")),
        also=str(
            QT_TRANSLATE_NOOP("settings", "how it ended result quote visit chips call keys order add rename")
        ),
    ),
    Entry(
        key="reasons.kind",
        title=str(QT_TRANSLATE_NOOP("settings", "Why a promise was late or not kept")),
        also=str(QT_TRANSLATE_NOOP("settings", "reasons broken released moved put off snooze")),
    ),
    Entry(
        key="reasons.list",
        title=str(QT_TRANSLATE_NOOP("settings", "Our own reasons")),
        also=str(QT_TRANSLATE_NOOP("settings", "why list chips order add rename")),
    ),
    Entry(
        key="wording.shown",
        title=str(QT_TRANSLATE_NOOP("settings", "Wording hints")),
        also=str(QT_TRANSLATE_NOOP("settings", "phrases they policy system on off while typing")),
    ),
    Entry(
        key="wording.added",
        title=str(QT_TRANSLATE_NOOP("settings", "Phrases of our own")),
        also=str(QT_TRANSLATE_NOOP("settings", "wording hint add list team")),
    ),
    Entry(
        key="wording.removed",
        title=str(QT_TRANSLATE_NOOP("settings", "Usual phrases we take out")),
        also=str(QT_TRANSLATE_NOOP("settings", "wording hint remove list team")),
    ),
    Entry(
        key="wording.dismissed",
        title=str(QT_TRANSLATE_NOOP("settings", "Hints dismissed by me")),
        also=str(QT_TRANSLATE_NOOP("settings", "wording phrase bring back again")),
    ),
    Entry(
        key="shortcuts.list",
        title=str(QT_TRANSLATE_NOOP("settings", "Keyboard shortcuts")),
        also=str(QT_TRANSLATE_NOOP("settings", "keys hotkey change reset Ctrl")),
    ),
    Entry(
        key="vault.where",
        title=str(QT_TRANSLATE_NOOP("settings", "Where your data is")),
        also=str(QT_TRANSLATE_NOOP("settings", "folder size encrypted encryption database location")),
    ),
    Entry(
        key="vault.ways",
        title=str(QT_TRANSLATE_NOOP("settings", "Ways in")),
        also=str(QT_TRANSLATE_NOOP("settings", "passphrase password recovery code keychain lock unlock")),
    ),
    Entry(
        key="vault.backup",
        title=str(QT_TRANSLATE_NOOP("settings", "Backups")),
        also=str(QT_TRANSLATE_NOOP("settings", "back up backup copy safe check")),
    ),
    Entry(
        key="vault.restore",
        title=str(QT_TRANSLATE_NOOP("settings", "Restore a backup")),
        also=str(QT_TRANSLATE_NOOP("settings", "backup bring back lost recover new computer")),
    ),
    Entry(
        key="vault.export",
        title=str(QT_TRANSLATE_NOOP("settings", "Take everything with you")),
        also=str(QT_TRANSLATE_NOOP("settings", "export CSV JSON leave move open formats")),
    ),
    Entry(
        key="vault.sample",
        title=str(QT_TRANSLATE_NOOP("settings", "Sample business")),
        also=str(QT_TRANSLATE_NOOP("settings", "demo example data try remove made-up")),
    ),
    Entry(
        key="about.version",
        title=str(QT_TRANSLATE_NOOP("settings", "Version")),
        also=str(QT_TRANSLATE_NOOP("settings", "about release log problem")),
    ),
    Entry(
        key="about.licences",
        title=str(QT_TRANSLATE_NOOP("settings", "Licences")),
        also=str(QT_TRANSLATE_NOOP("settings", "license open source libraries fonts notices")),
    ),
)
