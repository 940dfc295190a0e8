"""Keep in mind: what anyone must know before they say hello. Edited in place, added, taken off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, PinnedNote
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.acts import profile as acts
from ui.overlays.long_text_overlay import LONG, LongText
from ui.profile import profile_acts
from ui.profile.mirroring import set_room
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import copy_text
from ui.runner import Runner
from ui.theme import follow_theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.labels import Label, Para
from ui.widgets.quiet_button import QuietButton

_MOST = 4
_MOST_LINES = 10
"""Of one note at rest; all of it is there to be edited, and in its hint."""


class PinnedNoteRow(ProfileRow):
    """One note; the cross takes it off, an emptied text does too."""

    changed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, note: PinnedNote, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self._refusal = ""
        self.edit = InlineEdit(
            "",
            "small",
            self,
            name=self.tr("Keep in mind"),
            multiline=True,
            has_pencil=False,
            max_lines=_MOST_LINES,
        )
        self.long = LongText(self.tr("Keep in mind"), self)
        row = self._row = QHBoxLayout(self)
        row.addWidget(self.edit, 1)
        row.addWidget(self.long, 1)
        self.remove = QuietButton("x", self.tr("Take this note off"), self, ground="due.soft")
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete, which the row's menu says
        self.remove.show_with(self.edit.shown)
        self.edit.committed.connect(self._on_committed)
        self.edit.editing.connect(self._on_editing)
        self.long.committed.connect(self._on_committed)
        self.remove.clicked.connect(self.take_off)
        follow_theme(self)

    def retheme(self) -> None:
        """Room for the cross beside the text."""
        set_room(self._row, self, 0, 0, self.remove.sizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retheme()

    def show_note(self, note: PinnedNote, refusal: str) -> None:
        self.note, self._refusal = note, refusal
        is_long = len(note.text) > LONG
        self.edit.setVisible(not is_long)
        self.long.setVisible(is_long)
        self.edit.set_text("" if is_long else note.text)
        self.edit.set_refusal(refusal)
        self.long.set_text(note.text if is_long else "")
        self.remove.setVisible(not refusal and not self.edit.is_editing())

    def row_acts(self) -> Sequence[RowAct]:
        copy = RowAct(words=self.tr("Copy"), run=self._copy, act=acts.COPY, icon="copy")
        if self._refusal:
            return (copy,)
        off = RowAct(words=self.tr("Take off"), run=self.take_off, act=acts.REMOVE, icon="x", begins=True)
        if self.edit.isHidden():
            return (copy, off)
        change = RowAct(words=self.tr("Change"), run=self.edit.edit, act=acts.CHANGE, icon="pencil")
        return (change, copy, off)

    def take_off(self) -> None:
        self.removed.emit(self.note.id)

    def settle(self, changes: Changes) -> None:
        """What was typed was what is kept already, but for spaces."""
        if changes.command_id is None:
            self.show_note(self.note, self._refusal)

    def show_failure(self, error: AdvocateError) -> None:
        self.edit.fail(str(error))

    def _copy(self) -> None:
        copy_text(self, self.note.text, self.tr("The note is copied."))

    def _on_committed(self, text: str) -> None:
        self.changed.emit(self.note.id, text)

    def _on_editing(self, is_editing: bool) -> None:
        self.remove.setVisible(not is_editing and not self._refusal)


class _NoteColumn(KeyedColumn):
    changed = Signal(object, str)
    removed = Signal(object)
    looks_same = reuses = True
    refusal = ""

    def make(self, value: PinnedNote) -> QWidget:
        row = PinnedNoteRow(value, self)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row

    def is_at_rest(self, row: QWidget) -> bool:
        return isinstance(row, PinnedNoteRow) and not row.edit.is_editing()

    def update_row(self, row: QWidget, value: PinnedNote) -> None:
        if isinstance(row, PinnedNoteRow):
            row.show_note(value, self.refusal)


class PinnedNotes(QWidget):
    """The amber card, or an offer to pin the first note."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self._refusal = ""
        self.card = Box("note", self, meaning="due")
        self.card.setAccessibleName(self.tr("Keep in mind"))
        self.rows = _NoteColumn(self.card, spacing=6, most=_MOST)
        self.add_button = IconButton(
            "plus", self.tr("Pin another note"), self.card, token="due.text", size=12, hint_act=acts.PIN
        )
        self.add_button.base_height = 20
        self.first_button = LinkButton(self.tr("Pin what to keep in mind"), self, icon="pin", quiet=True)
        self.draft = InlineEdit(
            "", "small", self.card, name=self.tr("New note"), placeholder=self.tr("What to know before hello"),
            multiline=True,
        )  # fmt: skip
        self.draft.hide()
        self._error = Para("", "small", "late.text", self)
        self._error.hide()
        self._lay_out()
        follow_theme(self)
        for button in (self.add_button, self.first_button):
            button.clicked.connect(self.begin)
        self.rows.changed.connect(self._on_changed)
        self.rows.removed.connect(self._on_removed)
        self.rows.emptied.connect(self._on_emptied)
        self.draft.committed.connect(self._on_draft_committed)
        self.draft.editing.connect(self._on_draft_editing)

    def show_customer(self, customer: Customer, refusal: str = "") -> None:
        if customer.id != self._customer_id:
            self._customer_id = customer.id
            self.rows.forget()
            self._error.hide()
        if self.rows.refusal != refusal:
            self._refusal = self.rows.refusal = refusal
            self.rows.update_all()
        self.rows.show_values(customer.pinned_notes)
        self._show_card()

    def begin(self) -> None:
        """Type another note."""
        if self._refusal:
            return
        self.draft.set_text("")
        self.draft.show()
        self._show_card()
        self.draft.edit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = self._inside = self.card.column(spacing=4)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Keep in mind"), "strong", "due.text", self.card), 1)
        head.addWidget(self.add_button)
        head.addSpacing(4)
        inside.addLayout(head)
        inside.addWidget(self.rows)
        inside.addWidget(self.draft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.card)
        whole.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._error)

    def retheme(self) -> None:
        set_room(self._inside, self, 17, 12, 2, 14)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retheme()

    def _show_card(self) -> None:
        has_any = bool(self.rows.rows()) or not self.draft.isHidden()
        self.card.setVisible(has_any)
        self.add_button.setVisible(not self._refusal)
        self.first_button.setVisible(not has_any and not self._refusal)
        self.setVisible(has_any or not self._refusal)

    def _on_changed(self, note_id: object, text: str) -> None:
        row = self.rows.row_of(note_id)  # type: ignore[arg-type]
        if isinstance(row, PinnedNoteRow):
            work = partial(profile_acts.edit_pinned_note, note_id=row.note.id, text=text)
            self._runner.command(row, work, row.settle, row.show_failure)

    def _on_removed(self, note_id: object) -> None:
        self._runner.command(self, partial(profile_acts.unpin_note, note_id=note_id))  # type: ignore[arg-type]

    def _on_emptied(self) -> None:
        self._show_card()
        self.first_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_draft_committed(self, text: str) -> None:
        if text.strip() and self._customer_id is not None:
            work = partial(profile_acts.pin_note, customer_id=self._customer_id, text=text)
            self._runner.command(self, work, failed=self._on_failed)

    def _on_draft_editing(self, is_editing: bool) -> None:
        if is_editing:
            self._error.hide()
            return
        had_keyboard = self.draft.isAncestorOf(QApplication.focusWidget() or self)
        self.draft.hide()
        self._show_card()
        if had_keyboard:
            button = self.first_button if self.card.isHidden() else self.add_button
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_failed(self, error: AdvocateError) -> None:
        self._error.setText(str(error))
        self._error.show()
