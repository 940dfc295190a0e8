"""One detail of a profile: its name, and its value as text, menu of choices or link, by its kind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import FieldKind
from advocate.errors import AdvocateError
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Elide, Para
from ui.widgets.menu import Menu
from ui.widgets.value_button import ValueButton

_NAME_WIDTH = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailSpec:
    """value: as shown. choices: for FieldKind.CHOICE. hint: what the detail means, where its name does not say it."""

    key: str
    name: str
    kind: FieldKind
    value: str = ""
    choices: tuple[str, ...] = ()
    hint: str = ""


class DetailRow(QWidget):
    """`kept(str)` when another value was typed or chosen; the caller says whether it could be kept."""

    kept = Signal(str)

    def __init__(self, spec: DetailSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._name = Elide(spec.name, "small", "muted", self)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop)
        is_chosen = spec.kind in {FieldKind.YES_NO, FieldKind.CHOICE}
        self.edit: InlineEdit | None = None
        self.menu_button: ValueButton | None = None
        if is_chosen:
            self.menu_button = ValueButton("", self)
            self.menu_button.clicked.connect(self._on_menu_clicked)
        else:
            multiline = spec.kind is FieldKind.LONG_TEXT
            self.edit = InlineEdit("", "small", self, name=spec.name, placeholder="–", multiline=multiline)
            self.edit.committed.connect(self.kept)
        self._link = IconButton("external-link", self.tr("Open {0}").format(spec.name), self, size=12)
        self._link.base_height = 20
        self._link.clicked.connect(self._on_link_clicked)
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self._lay_out()
        self.show_spec(spec)
        follow_theme(self)

    def show_spec(self, spec: DetailSpec) -> None:
        self.spec = spec
        self._name.setText(spec.name)
        self._name.setToolTip(spec.hint)
        if self.edit is not None:
            self.edit.set_text(spec.value)
        if self.menu_button is not None:
            words = self._choice_words(spec.value) or "–"
            self.menu_button.set_label(words)
            self.menu_button.setAccessibleName(self.tr("{0}: {1}, choose another").format(spec.name, words))
        self._link.setVisible(spec.kind is FieldKind.LINK and bool(spec.value))
        self.show_error("")

    def show_failure(self, error: AdvocateError) -> None:
        self.show_error(str(error))

    def show_error(self, sentence: str) -> None:
        """What could not be kept; the value that is kept stands there again."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence and self.edit is not None:
            self.edit.set_text(self.spec.value)

    def retheme(self) -> None:
        self._name.setFixedWidth(theme().px(_NAME_WIDTH))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        if self.edit is not None:
            line.addWidget(self.edit, 1)
        if self.menu_button is not None:
            line.addWidget(self.menu_button)
            line.addStretch(1)
        line.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._error)

    def _choice_words(self, value: str) -> str:
        if self.spec.kind is FieldKind.YES_NO:
            return {"yes": self.tr("yes"), "no": self.tr("no")}.get(value, "")
        return value

    def _on_menu_clicked(self) -> None:
        values = ("yes", "no") if self.spec.kind is FieldKind.YES_NO else self.spec.choices
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value in values:
            action = menu.addAction(self._choice_words(value), partial(self._choose, value))
            action.setCheckable(True)
            action.setChecked(value == self.spec.value)
        if self.spec.value:
            menu.addSeparator()
            menu.addAction(self.tr("Leave empty"), partial(self._choose, ""))
        button = self.menu_button or self
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _choose(self, value: str) -> None:
        if value != self.spec.value:
            self.kept.emit(value)

    def _on_link_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self.spec.value))
