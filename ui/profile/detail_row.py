"""One detail of a profile: its name, and its value with the editor of its kind; what can be done with it, by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import FieldKind
from advocate.errors import AdvocateError, InvalidValue
from ui.acts import profile as acts
from ui.profile.detail_choice import ChoiceValue, YesNoValue
from ui.profile.detail_link import LinkValue
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import copy_text
from ui.theme import follow_theme, theme
from ui.widgets.in_view import bring_into_view
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Para
from ui.widgets.tips import tip_text

_NAME_WIDTH = 92
_NAME_LINES = 3
_MOST_LINES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailSpec:
    """value: as kept; shown: in words, where those differ. choices: (value, words) for FieldKind.CHOICE. hint: what the
    detail means, where its name does not say it. read: how typed words are understood, raises InvalidValue.
    is_fixed: it cannot be left empty. is_long: one line that may be long, seen whole while it is typed."""

    key: str
    name: str
    kind: FieldKind
    value: str = ""
    shown: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    read: Callable[[str], str] | None = None
    is_fixed: bool = False
    is_long: bool = False


class DetailRow(ProfileRow):
    """`kept(str)` when another value was typed or chosen; the caller says whether it could be kept."""

    kept = Signal(str)
    edited = Signal(str)

    def __init__(self, spec: DetailSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._refusal = ""
        self.name = Para(spec.name, "small", "muted", self, max_lines=_NAME_LINES)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.edit = InlineEdit(
            "", "small", self, name=spec.name, placeholder="–", max_lines=_MOST_LINES,
            multiline=spec.kind is FieldKind.LONG_TEXT, wraps=spec.kind is FieldKind.LINK or spec.is_long,
            says_failure=False,
        )  # fmt: skip
        self.choice = ChoiceValue(self) if spec.kind is FieldKind.CHOICE else None
        self.yes_no = YesNoValue(self) if spec.kind is FieldKind.YES_NO else None
        self.link = LinkValue(self) if spec.kind is FieldKind.LINK else None
        self.understood = Para("", "small", "muted", self)
        self.understood.hide()
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self._lay_out()
        self.edit.committed.connect(self.kept)
        self.edit.edited.connect(self._on_edited)
        self.edit.failed.connect(self._say)
        self.edit.editing.connect(self._on_editing)
        for chosen in (self.choice, self.yes_no):
            if chosen is not None:
                chosen.chosen.connect(self.kept)
        if self.link is not None:
            self.link.change_wanted.connect(self.change)
        follow_theme(self)

    def show_spec(self, spec: DetailSpec, refusal: str = "") -> None:
        self.spec, self._refusal = spec, refusal
        self.name.setText(spec.name)
        self.name.setToolTip(tip_text(spec.hint or spec.name))
        self.edit.set_name(spec.name, "–")
        self.edit.set_text(spec.value, shown=spec.shown or spec.value)
        self.edit.set_refusal(refusal)
        if self.choice is not None:
            self.choice.show_value(
                spec.name, spec.value, spec.choices, is_fixed=spec.is_fixed, refusal=refusal
            )
        for value in (self.yes_no, self.link):
            if value is not None:
                value.show_value(spec.name, spec.value, refusal=refusal)
        self._error.hide()
        self._show_editor()

    def row_acts(self) -> Sequence[RowAct]:
        found: list[RowAct] = []
        if self.link is not None and not self.link.isHidden():
            found.append(
                RowAct(words=self.tr("Open"), run=self.link.open, keys="Return", icon="external-link")
            )
        if self.spec.value:
            found.append(RowAct(words=self.tr("Copy"), run=self._copy, act=acts.COPY, icon="copy"))
        if not self._refusal:
            found.append(RowAct(words=self.tr("Change"), run=self.change, act=acts.CHANGE, icon="pencil"))
        if self.spec.value and not self._refusal and not self.spec.is_fixed:
            found.append(
                RowAct(words=self.tr("Leave empty"), run=self._clear, act=acts.REMOVE, icon="x", begins=True)
            )
        return found

    def change(self) -> None:
        """Open the editor of its kind."""
        if self._refusal:
            return
        if self.choice is not None:
            self.choice.open_menu()
        elif self.yes_no is not None:
            self.yes_no.take_keyboard()
        else:
            if self.link is not None:
                self.link.hide()
            self.edit.show()
            self.edit.edit()

    def stop(self) -> QWidget:
        """What has the keyboard when this row has it."""
        if self.choice is not None:
            return self.choice.button
        if self.yes_no is not None:
            return self.yes_no.yes
        has_link = self.link is not None and not self.link.isHidden()
        return self.link.button if self.link is not None and has_link else self.edit.shown

    def settle(self, changes: Changes) -> None:
        """What was typed was what is kept already, in other words."""
        if changes.command_id is None:
            self.show_spec(self.spec, self._refusal)

    def show_failure(self, error: AdvocateError) -> None:
        """What could not be kept; the value that is kept stands there again."""
        if self.spec.kind in {FieldKind.CHOICE, FieldKind.YES_NO}:
            self.show_spec(self.spec, self._refusal)
            self._say(str(error))
            return
        if self.link is not None:
            self.link.hide()
        self.edit.show()
        self.edit.fail(str(error))

    def retheme(self) -> None:
        self.name.setFixedWidth(theme().px(_NAME_WIDTH))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        values = QVBoxLayout()
        values.setContentsMargins(0, 0, 0, 0)
        values.setSpacing(2)
        for widget in (self.edit, self.link, self.understood):
            if widget is not None:
                values.addWidget(widget)
        for widget in (self.choice, self.yes_no):
            if widget is not None:
                values.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 0, top)
        line.addLayout(values, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 1, 0, 1)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self._error)

    def _say(self, sentence: str) -> None:
        """What could not be kept, below the whole line."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            bring_into_view(self._error)

    def _show_editor(self) -> None:
        is_link = self.link is not None and bool(self.spec.value) and not self.edit.is_editing()
        if self.link is not None:
            self.link.setVisible(is_link)
        self.edit.setVisible(self.choice is None and self.yes_no is None and not is_link)

    def _on_edited(self, typed: str) -> None:
        """What is understood of it, while it is typed."""
        self.edited.emit(typed)
        words = ""
        if self.spec.read is not None and typed.strip():
            try:
                words = self.spec.read(typed)
            except InvalidValue:
                words = self.tr("not understood yet")
        self.understood.setText(words)
        self.understood.setVisible(bool(words))

    def _on_editing(self, is_editing: bool) -> None:
        if is_editing:
            return
        self.understood.hide()
        self._error.hide()
        had_keyboard = self.edit.shown.hasFocus()
        self._show_editor()
        if had_keyboard and self.edit.isHidden() and self.link is not None:
            self.link.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        value = self.spec.shown or self.spec.value
        copy_text(self, value, self.tr("Copied: {value}").format(value=value[:60]))

    def _clear(self) -> None:
        if self.spec.value:
            self.kept.emit("")
