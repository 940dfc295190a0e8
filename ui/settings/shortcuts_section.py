"""Every act and its keys, by group: found, changed by pressing others, put back. Each person has their own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.text import fold
from ui.acts.act import GROUPS, group_title
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts, written
from ui.runner import Runner
from ui.settings.section import Section
from ui.settings.shortcut_row import ShortcutRow
from ui.widgets.buttons import SmallButton
from ui.widgets.find_field import FindField
from ui.widgets.labels import Label, Para

MEMORY = "shortcuts"


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
        self.act_rows: list[ShortcutRow] = []
        self._groups: dict[str, Label] = {}
        self._nothing = Para(self.tr("No act is called that."), "body", "muted", self)
        self._nothing.hide()
        holder = QWidget(self)
        self._fill(holder)
        self.add_row("list", self.tr("Keyboard shortcuts"), holder, stacked=True)
        self.search.edited.connect(self._on_find)
        self.reset_all.clicked.connect(self._on_reset_all)
        shortcuts().changed.connect(self._on_changed)
        self._on_changed()

    def row_of(self, act_key: str) -> ShortcutRow:
        return next(row for row in self.act_rows if row.act.key == act_key)

    def _fill(self, holder: QWidget) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset_all)
        column.addLayout(head)
        column.addWidget(self._nothing)
        for group in GROUPS:
            acts = [act for act in ACTS if act.group == group]
            if not acts:
                continue
            self._groups[group] = Label(group_title(group), "section", "muted", holder)
            column.addSpacing(6)
            column.addWidget(self._groups[group])
            for act in acts:
                row = ShortcutRow(act, holder)
                row.rebound.connect(self._on_rebound)
                self.act_rows.append(row)
                column.addWidget(row)

    def _on_find(self, typed: str) -> None:
        asked = fold(typed).replace(" ", "").replace("+", "")
        for row in self.act_rows:
            keys = " ".join(f"{written(key)} {key.toString()}" for key in shortcuts().keys(row.act.key))
            known = fold(f"{row.act.title()} {keys}").replace(" ", "").replace("+", "")
            row.setVisible(asked in known)
        for group, label in self._groups.items():
            label.setVisible(any(row.isVisibleTo(self) for row in self.act_rows if row.act.group == group))
        self._nothing.setVisible(not any(row.isVisibleTo(self) for row in self.act_rows))

    def _on_changed(self) -> None:
        for row in self.act_rows:
            row.show_keys()
        self.reset_all.setEnabled(any(shortcuts().is_changed(row.act.key) for row in self.act_rows))

    def _on_rebound(self) -> None:
        self._remember()

    def _on_reset_all(self) -> None:
        self.search.setFocus()  # the button rests now
        shortcuts().put_all_back()
        self._remember()

    def _remember(self) -> None:
        text = shortcuts().as_text()
        self.runner.write_quietly(self, lambda app: app.memory.put(MEMORY, text))
