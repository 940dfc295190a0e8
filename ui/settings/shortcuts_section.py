"""Every act and its keys, by group: found, changed by pressing others, put back. Each person has their own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.text import fold
from ui.acts.act import GROUPS, group_title
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts, written
from ui.runner import Runner
from ui.settings.section import Section
from ui.settings.shortcut_row import ShortcutRow
from ui.theme import follow_theme
from ui.widgets.buttons import SmallButton
from ui.widgets.find_field import FindField
from ui.widgets.labels import Label, Para

MEMORY = "shortcuts"
_SEEN_AT_FIRST = 30
"""Rows that fill a large window; the groups after them come one by one, so that nothing waits for them."""


class ShortcutsSection(Section):
    key: ClassVar[str] = "shortcuts"

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "Yours alone. Press the pencil, then the keys you would rather use. F1 shows them all at any time."
            ),
            runner,
            parent,
        )
        self.search = FindField(self.tr("Find an act or its keys"), self)
        self.reset_all = SmallButton(self.tr("Put all back"), self, icon="undo-2")
        self._rows: list[ShortcutRow] = []
        self._groups: dict[str, QWidget] = {}
        self._coming = [group for group in GROUPS if any(act.group == group for act in ACTS)]
        self._nothing = Para(self.tr("No act is called that."), "body", "muted", self)
        self._nothing.hide()
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self._holder)
        self._lay_out()
        self.add_row("list", self.tr("Keyboard shortcuts"), self._holder, stacked=True)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._grow)
        while self._coming and len(self._rows) < _SEEN_AT_FIRST:
            self._grow()
        self._next.start()
        self.search.edited.connect(self._on_find)
        self.reset_all.clicked.connect(self._on_reset_all)
        shortcuts().changed.connect(self._on_changed)
        self._show_reset()
        follow_theme(self)

    def act_rows(self) -> list[ShortcutRow]:
        """All of them, those still to come included."""
        while self._coming:
            self._grow()
        return self._rows

    def row_of(self, act_key: str) -> ShortcutRow:
        return next(row for row in self.act_rows() if row.act.key == act_key)

    def focus_row(self, row_key: str, place: int = -1) -> None:
        self.act_rows()
        super().focus_row(row_key, place)

    def retheme(self) -> None:
        for row in self._rows:
            row.retheme()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset_all)
        self._column.addLayout(head)
        self._column.addWidget(self._nothing)

    def _grow(self) -> None:
        """One group more."""
        if not self._coming:
            self._next.stop()
            return
        group = self._coming.pop(0)
        box = self._groups[group] = QWidget()  # laid out once, with all its rows
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(group_title(group), "section", "muted", box))
        for act in ACTS:
            if act.group == group:
                row = ShortcutRow(act, column, box)
                row.rebound.connect(self._on_rebound)
                self._rows.append(row)
                column.addWidget(row)
        self._column.addWidget(box)

    def _on_find(self, typed: str) -> None:
        asked = fold(typed).replace(" ", "").replace("+", "")
        for row in self.act_rows():
            keys = " ".join(f"{written(key)} {key.toString()}" for key in shortcuts().keys(row.act.key))
            known = fold(f"{row.act.title()} {keys}").replace(" ", "").replace("+", "")
            if asked not in known:
                row.end()
            row.setVisible(asked in known)
        for group, box in self._groups.items():
            box.setVisible(any(not row.isHidden() for row in self._rows if row.act.group == group))
        self._nothing.setVisible(all(row.isHidden() for row in self._rows))

    def _on_changed(self) -> None:
        for row in self._rows:
            row.show_keys()
        self._show_reset()

    def _show_reset(self) -> None:
        self.reset_all.setEnabled(any(shortcuts().is_changed(act.key) for act in ACTS))

    def _on_rebound(self) -> None:
        self._remember()

    def _on_reset_all(self) -> None:
        self.search.setFocus()  # the button rests now
        shortcuts().put_all_back()
        self._remember()

    def _remember(self) -> None:
        text = shortcuts().as_text()
        self.runner.write_quietly(self, lambda app: app.memory.put(MEMORY, text))
