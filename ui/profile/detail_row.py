"""One detail of a profile: its name, and its value with the editor of its kind; what can be done with it, by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import FieldKind
from advocate.errors import AdvocateError, InvalidValue
from ui.acts import profile as acts
from ui.profile.detail_choice import ChoiceValue, YesNoValue
from ui.profile.detail_link import LinkValue
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import copy_text
from ui.theme import follow_theme, theme
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
    suggestions: offered while typing. is_fixed: it cannot be left empty."""

    key: str
    name: str
    kind: FieldKind
    value: str = ""
    shown: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    read: Callable[[str], str] | None = None
    suggestions: tuple[str, ...] = ()
    is_fixed: bool = False


class DetailRow(ProfileRow):
    """`kept(str)` when another value was typed or chosen; the caller says whether it could be kept."""

    kept = Signal(str)

    def __init__(self, spec: DetailSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self._refusal = ""
        self.name = Para(spec.name, "small", "muted", self, max_lines=_NAME_LINES)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.edit = InlineEdit(
            "", "small", self, name=spec.name, placeholder="–", max_lines=_MOST_LINES,
            multiline=spec.kind is FieldKind.LONG_TEXT,
        )  # fmt: skip
        self.choice = ChoiceValue(self)
        self.yes_no = YesNoValue(self)
        self.link = LinkValue(self)
        self.understood = Para("", "small", "muted", self)
        self.understood.hide()
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self._lay_out()
        self.edit.committed.connect(self.kept)
        self.edit.edited.connect(self._on_edited)
        self.edit.editing.connect(self._on_editing)
        self.choice.chosen.connect(self.kept)
        self.yes_no.chosen.connect(self.kept)
        self.link.change_wanted.connect(self.change)
        follow_theme(self)

    def show_spec(self, spec: DetailSpec, refusal: str = "") -> None:
        self.spec, self._refusal = spec, refusal
        self.name.setText(spec.name)
        self.name.setToolTip(tip_text(spec.hint or spec.name))
        self.edit.set_name(spec.name, "–")
        self.edit.set_text(spec.value, shown=spec.shown or spec.value)
        self.edit.set_refusal(refusal)
        if spec.suggestions:
            self.edit.set_suggestions(spec.suggestions)
        self.choice.show_value(spec.name, spec.value, spec.choices, is_fixed=spec.is_fixed, refusal=refusal)
        self.yes_no.show_value(spec.name, spec.value, refusal=refusal)
        self.link.show_value(spec.name, spec.value, refusal=refusal)
        self._error.hide()
        self._show_editor()

    def row_acts(self) -> Sequence[RowAct]:
        found: list[RowAct] = []
        if not self.link.isHidden():
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
        if self.spec.kind is FieldKind.CHOICE:
            self.choice.open_menu()
        elif self.spec.kind is FieldKind.YES_NO:
            self.yes_no.take_keyboard()
        else:
            self.link.hide()
            self.edit.show()
            self.edit.edit()

    def stop(self) -> QWidget:
        """What has the keyboard when this row has it."""
        by_kind: dict[FieldKind, QWidget] = {
            FieldKind.CHOICE: self.choice.button,
            FieldKind.YES_NO: self.yes_no.yes,
        }
        return by_kind.get(self.spec.kind, self.edit.shown if self.link.isHidden() else self.link.button)

    def show_failure(self, error: AdvocateError) -> None:
        """What could not be kept; the value that is kept stands there again."""
        if self.spec.kind in {FieldKind.CHOICE, FieldKind.YES_NO}:
            self.show_spec(self.spec, self._refusal)
            self._error.setText(str(error))
            self._error.show()
            return
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
        for widget in (self.edit, self.link, self.understood, self._error):
            values.addWidget(widget)
        for widget in (self.choice, self.yes_no):
            values.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, 0, 1)
        line.setSpacing(8)
        line.addWidget(self.name, 0, top)
        line.addLayout(values, 1)

    def _show_editor(self) -> None:
        kind = self.spec.kind
        is_link = kind is FieldKind.LINK and bool(self.spec.value) and not self.edit.is_editing()
        self.choice.setVisible(kind is FieldKind.CHOICE)
        self.yes_no.setVisible(kind is FieldKind.YES_NO)
        self.link.setVisible(is_link)
        self.edit.setVisible(kind not in {FieldKind.CHOICE, FieldKind.YES_NO} and not is_link)

    def _on_edited(self, typed: str) -> None:
        """What is understood of it, while it is typed."""
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
        had_keyboard = self.edit.shown.hasFocus()
        self._show_editor()
        if had_keyboard and self.edit.isHidden():
            self.link.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        value = self.spec.shown or self.spec.value
        copy_text(self, value, self.tr("Copied: {value}").format(value=value[:60]))

    def _clear(self) -> None:
        if self.spec.value:
            self.kept.emit("")
