"""Settings: look, business and team, vault, about. What is changed is kept at once; Ctrl+Z takes it back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from ui.page import Page
from ui.runner import Runner
from ui.settings.about_section import AboutSection
from ui.settings.look_section import LookSection
from ui.settings.section import Section
from ui.settings.state import SettingsState, read_settings
from ui.settings.team_section import TeamSection
from ui.settings.vault_section import VaultSection
from ui.theme import follow_theme, theme
from ui.widgets.labels import Label
from ui.widgets.scroll_area import ScrollArea

WIDTH = 760


class SettingsPage(Page):
    key = "settings"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Settings")
        self._content = QWidget(self)
        self.look = LookSection(runner, self._content)
        self.team = TeamSection(runner, self._content)
        self.vault = VaultSection(runner, self._content)
        self.about = AboutSection(runner, self._content)
        self._sections: tuple[Section, ...] = (self.look, self.team, self.vault, self.about)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(Label(self.title, "title", "ink", self._content))
        for section in self._sections:
            column.addWidget(section)
        column.addStretch()
        row = QHBoxLayout(self._content)
        row.setContentsMargins(24, 20, 24, 24)
        row.addLayout(column, 10)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(self._content, self))
        self.vault.backed_up.connect(self._on_backed_up)
        self.vault.lock_wanted.connect(self._on_lock_wanted)
        follow_theme(self)

    def retheme(self) -> None:
        for section in self._sections:
            section.setMaximumWidth(theme().px(WIDTH))

    def shown_to_user(self, argument: object) -> None:
        self._ask()

    def records_changed(self, changes: Changes) -> None:
        self._ask()

    def focus_first(self) -> None:
        self.look.look.setFocus()

    def _ask(self) -> None:
        self.runner.query(self, "settings", read_settings, self._on_state)

    def _on_state(self, state: SettingsState) -> None:
        for section in self._sections:
            section.show_state(state)

    def _on_backed_up(self) -> None:
        self._ask()
        self.standing_changed.emit()

    def _on_lock_wanted(self) -> None:
        self.go_to.emit("lock", None)
