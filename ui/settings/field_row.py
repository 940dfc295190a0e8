"""One own field in the settings: its name, its kind, its choices, its place among the others, and its way out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import FieldDefinition, FieldKind
from ui.widgets.buttons import IconButton
from ui.widgets.chips import Chip
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.tag_edit import TagEdit

KIND_WORDS: dict[FieldKind, str] = {
    FieldKind.TEXT: str(QT_TRANSLATE_NOOP("fields", "A line of text")),
    FieldKind.LONG_TEXT: str(QT_TRANSLATE_NOOP("fields", "A long text")),
    FieldKind.NUMBER: str(QT_TRANSLATE_NOOP("fields", "A number")),
    FieldKind.AMOUNT: str(QT_TRANSLATE_NOOP("fields", "An amount of money")),
    FieldKind.DATE: str(QT_TRANSLATE_NOOP("fields", "A date")),
    FieldKind.YES_NO: str(QT_TRANSLATE_NOOP("fields", "Yes or no")),
    FieldKind.CHOICE: str(QT_TRANSLATE_NOOP("fields", "One of several")),
    FieldKind.LINK: str(QT_TRANSLATE_NOOP("fields", "A link")),
}


def kind_words(kind: FieldKind) -> str:
    return QCoreApplication.translate("fields", KIND_WORDS[kind])


class FieldRow(QWidget):
    """`edited(FieldDefinition)` as it is to be, `moved(FieldId, steps)` up (-1) or down (1), `removed(FieldId)`."""

    edited = Signal(object)
    moved = Signal(object, int)
    removed = Signal(object)

    def __init__(self, field: FieldDefinition, parent: QWidget, *, is_first: bool, is_last: bool) -> None:
        super().__init__(parent)
        self.field = field
        name = self.tr("Name of the field {name}").format(name=field.name)
        self.name = InlineEdit(field.name, "strong", self, name=name)
        self.name.setObjectName("name")
        self.up = self._button("arrow-up", self.tr("Move {name} up"), "up")
        self.down = self._button("arrow-down", self.tr("Move {name} down"), "down")
        self.remove = self._button("trash-2", self.tr("Remove the field {name}"), "remove")
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)
        self.choices: TagEdit | None = None
        self._lay_out()
        self.setFocusProxy(self.name)
        self.name.committed.connect(self._on_name)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)

    def _button(self, icon: str, words: str, key: str) -> IconButton:
        button = IconButton(icon, words.format(name=self.field.name), self)
        button.setObjectName(key)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Chip(kind_words(self.field.kind), "neutral", self))
        row.addSpacing(6)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        if self.field.kind is FieldKind.CHOICE:
            words = self.tr("Choices of {name}").format(name=self.field.name)
            self.choices = TagEdit(self, name=words)
            self.choices.set_tags(list(self.field.choices))
            self.choices.added.connect(self._on_choice_added)
            self.choices.removed.connect(self._on_choice_removed)
            column.addWidget(self.choices)

    def _on_name(self, name: str) -> None:
        self.edited.emit(replace(self.field, name=name))

    def _on_choice_added(self, choice: str) -> None:
        self.edited.emit(replace(self.field, choices=(*self.field.choices, choice)))

    def _on_choice_removed(self, choice: str) -> None:
        left = tuple(each for each in self.field.choices if each != choice)
        self.edited.emit(replace(self.field, choices=left))

    def _on_up(self) -> None:
        self.moved.emit(self.field.id, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.field.id, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self.field.id)
