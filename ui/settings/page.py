"""Settings: an index to search on the left, one section beside it. What is changed is kept at once; Ctrl+Z takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from ui.page import Page
from ui.runner import Runner
from ui.settings.index import SettingsIndex
from ui.settings.section import Section
from ui.theme import follow_theme, theme
from ui.widgets.labels import Label
from ui.widgets.scroll_area import ScrollArea

WIDTH = 760
_GAP = 8
_AROUND = 12
"""Pixels at 100 % that stay free above a row that was scrolled to."""
NARROW_BELOW = 700  # effective width, under which the index lies above the section


def _look(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.look_section import LookSection  # lazy: start-up time

    return LookSection(runner, parent)


def _formats(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.formats_section import FormatsSection  # lazy: start-up time

    return FormatsSection(runner, parent)


def _you(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.you_section import YouSection  # lazy: start-up time

    return YouSection(runner, parent)


def _team(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.team_section import TeamSection  # lazy: start-up time

    return TeamSection(runner, parent)


def _fields(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.fields_section import FieldsSection  # lazy: start-up time

    return FieldsSection(runner, parent)


def _tags(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.tags_section import TagsSection  # lazy: start-up time

    return TagsSection(runner, parent)


def _reminders(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.reminders_section import RemindersSection  # lazy: start-up time

    return RemindersSection(runner, parent)


def _help(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.help_section import HelpSection  # lazy: start-up time

    return HelpSection(runner, parent)


def _guide(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.guide_section import GuideSection  # lazy: start-up time

    return GuideSection(runner, parent)


def _reasons(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.reasons_section import ReasonsSection  # lazy: start-up time

    return ReasonsSection(runner, parent)


def _outcomes(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.outcomes_section import OutcomesSection  # lazy: start-up time

    return OutcomesSection(runner, parent)


def _wording(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.wording_section import WordingSection  # lazy: start-up time

    return WordingSection(runner, parent)


def _shortcuts(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.shortcuts_section import ShortcutsSection  # lazy: start-up time

    return ShortcutsSection(runner, parent)


def _vault(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.vault_section import VaultSection  # lazy: start-up time

    return VaultSection(runner, parent)


def _about(runner: Runner, parent: QWidget) -> Section:
    from ui.settings.about_section import AboutSection  # lazy: start-up time

    return AboutSection(runner, parent)


BUILDERS: dict[str, Callable[[Runner, QWidget], Section]] = {
    "look": _look,
    "formats": _formats,
    "you": _you,
    "team": _team,
    "fields": _fields,
    "tags": _tags,
    "reminders": _reminders,
    "help": _help,
    "guide": _guide,
    "outcomes": _outcomes,
    "reasons": _reasons,
    "wording": _wording,
    "shortcuts": _shortcuts,
    "vault": _vault,
    "about": _about,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where somebody was on the page: the section, scrolled by so many pixels, and which thing of which row had the
    keyboard (an empty row for none)."""

    section: str
    scrolled: int
    row: str
    stop: int


class SettingsPage(Page):
    """The argument of the place is the key of a section or of a row (`look.text_size`), or None."""

    key = "settings"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Settings")
        self._sections: dict[str, Section] = {}
        self._here = ""
        self._scroll_to = 0
        self.index = SettingsIndex(self)
        self._content = QWidget(self)
        self._content_column = QVBoxLayout(self._content)
        self._content_column.setContentsMargins(0, 0, _GAP, 24)
        self._content_column.addStretch()
        self.area = ScrollArea(self._content, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        self._row.addWidget(self.index)
        self._row.addWidget(self.area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 16, 0)
        outer.setSpacing(14)
        outer.addWidget(Label(self.title, "title", "ink", self))
        outer.addLayout(self._row, 1)
        self.area.verticalScrollBar().rangeChanged.connect(self._on_scroll_range)
        self.index.wanted.connect(self._on_wanted)
        self.index.pointed.connect(self.go)
        self.index.searching.connect(self._fit)
        follow_theme(self)
        self.go("look")

    # -- where to go ---------------------------------------------------------------------------------------------

    def go(self, key: str) -> None:
        """Show a section, or the row `section.row` of it, marked."""
        section_key, _, row_key = key.partition(".")
        if section_key not in BUILDERS:
            return
        section = self._show(section_key)
        if row_key:
            row = section.mark(row_key)
            if row is not None:
                self._content_column.activate()
                self._scroll_to_row(row)

    def _scroll_to_row(self, row: QWidget) -> None:
        """Where all of it is seen, and some of what is around it; a row higher than the page from its beginning."""
        around = theme().px(
            80 if row.height() + theme().px(160) <= self.area.viewport().height() else _AROUND
        )
        self.area.ensureWidgetVisible(row, 0, around)
        top = row.mapTo(self.area.viewport(), QPoint(0, -theme().px(_AROUND))).y()
        if top < 0:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + top)

    def section(self, key: str) -> Section:
        """Built on the first visit."""
        if key not in self._sections:
            section = BUILDERS[key](self.runner, self._content)
            section.go_to.connect(self.go_to)
            section.standing_changed.connect(self._on_standing_changed)
            section.setMaximumWidth(theme().px(WIDTH))
            self._sections[key] = section
            self._content_column.insertWidget(self._content_column.count() - 1, section)
        return self._sections[key]

    def here(self) -> str:
        return self._here

    def shown_to_user(self, argument: object) -> None:
        self.index.reset()
        if isinstance(argument, str) and argument:
            self.go(argument)
        self.section(self._here).ask()

    def records_changed(self, changes: Changes) -> None:
        self.section(self._here).ask()

    def focus_first(self) -> None:
        self.index.field.setFocus()

    def as_left(self) -> Spot:
        row, stop = self.section(self._here).focused()
        return Spot(section=self._here, scrolled=self.area.verticalScrollBar().value(), row=row, stop=stop)

    def take_up(self, left: object) -> None:
        """At the same section, with the keyboard where it was, scrolled as far as soon as there is so much to scroll."""
        if isinstance(left, Spot) and left.section in BUILDERS:
            self.go(left.section)
            self.section(left.section).focus_row(left.row, left.stop)
            self._scroll_to = left.scrolled
            self._on_scroll_range()

    def _on_scroll_range(self) -> None:
        bar = self.area.verticalScrollBar()
        self._fit()
        if self._scroll_to and bar.maximum() >= self._scroll_to:
            bar.setValue(self._scroll_to)
            self._scroll_to = 0

    def _on_wanted(self, key: str) -> None:
        """From the index: the keyboard goes to what was chosen, and with little room the list gives way."""
        self.go(key)
        if self._is_narrow():
            self.index.reset()
        if "." in key:
            section_key, _, row_key = key.partition(".")
            self.section(section_key).focus_row(row_key)

    def _is_narrow(self) -> bool:
        return self.width() / theme().scale < NARROW_BELOW

    def _show(self, key: str) -> Section:
        section = self.section(key)
        if key != self._here:
            for other in self._sections.values():
                other.setVisible(other is section)
            self._here = key
            self._scroll_to = 0
            self.area.verticalScrollBar().setValue(0)
            section.ask()
        self.index.show_section(key)
        return section

    # -- how it lies ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        for section in self._sections.values():
            section.setMaximumWidth(theme().px(WIDTH))
        self._fit()

    def _fit(self, _searching: bool = False) -> None:
        """Beside each other, or the index above where there is little room."""
        narrow = self._is_narrow()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(10 if narrow else 24)
        self.index.set_narrow(narrow=narrow)
        bar = self.area.verticalScrollBar()
        beside = bar.sizeHint().width() if narrow and bar.maximum() > 0 else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = (_GAP if narrow else 0) + (0 if rtl else beside)  # as wide as the card below it
        self.index.column.setContentsMargins(beside if rtl else 0, 0, end, 0)

    def _on_standing_changed(self) -> None:
        self.section(self._here).ask()
        self.standing_changed.emit()
