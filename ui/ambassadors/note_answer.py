"""An ambassador note as a card that can be answered where it stands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.errors import AdvocateError
from ui.ambassadors.words import sent_words, state_words
from ui.runner import Runner
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton, SmallButton, SmallPrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.labels import Elide, Para
from ui.widgets.text_area import TextArea


class NoteAnswer(Box):
    """`answered(Changes)` once an answer was kept. zone: the reader's.

    The answer is typed in place: Ctrl+Enter keeps it, Esc folds it away and leaves the words there.
    """

    answered = Signal(object)

    def __init__(
        self, runner: Runner, note: AmbassadorNote, now: datetime, zone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent, edge="ambassador")
        self._runner, self._zone = runner, zone
        self._note = note
        self._to = Chip("", "ambassador", self)
        self._when = Elide("", "small", "muted", self)
        self._body = Para("", "body", "ink", self, max_lines=6)
        self._said = Para("", "body", "ink", self, max_lines=6)
        self._state = Elide("", "small", "muted", self)
        self.answer_button = SmallButton("", self)
        self.read_button = LinkButton(self.tr("Mark as read"), self, quiet=True)
        self.text = TextArea("", self, name=self.tr("Answer"), lines=2, max_lines=8)
        self.keep_button = SmallPrimaryButton(self.tr("Answer"), self, hint="Ctrl+Return")
        self.later_button = SmallButton(self.tr("Later"), self, hint="Esc")
        self._lay_out()
        self._connect()
        self._fold(True)
        self.show_note(note, now)

    def show_note(self, note: AmbassadorNote, now: datetime) -> None:
        """Show this one, or the same as it stands now; what is being typed is left alone."""
        self._note = note
        is_answered = note.state is NoteState.ANSWERED
        self._to.setText(note.to_name)
        self._when.setText(sent_words(note, now, self._zone))
        self._body.setText(note.body)
        self._said.setText(note.answer)
        self._said.setVisible(is_answered)
        self._state.setText(state_words(note, now, self._zone))
        self.answer_button.set_label(self.tr("Answer again") if is_answered else self.tr("Answer"))
        self.answer_button.setAccessibleName(
            self.tr("Answer the note to {0}: {1}").format(note.to_name, note.body[:80])
        )
        self.read_button.setVisible(note.state is NoteState.SENT and not self.is_open())
        self.setAccessibleName(
            f"{note.to_name}. {note.body[:400]}. {self._state.text()}. {note.answer[:400]}"
        )
        self.updateGeometry()

    def is_open(self) -> bool:
        """Whether an answer is being typed."""
        return not self.text.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._on_later_clicked()
            return True
        return False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._to)
        head.addWidget(self._when, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.keep_button, self.later_button, self.answer_button, self.read_button):
            acts.addWidget(button)
        acts.addStretch(1)
        column = self.column(margins=(17, 12, 12, 12), spacing=6)
        column.addLayout(head)
        column.addWidget(self._body)
        column.addWidget(self._said)
        column.addWidget(self._state)
        column.addWidget(self.text)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.answer_button.clicked.connect(self._on_answer_clicked)
        self.read_button.clicked.connect(self._on_read_clicked)
        self.keep_button.clicked.connect(self._keep)
        self.later_button.clicked.connect(self._on_later_clicked)
        self.text.returned.connect(self._keep)
        self.text.editor.installEventFilter(self)

    def _fold(self, folded: bool) -> None:
        for widget in (self.text, self.keep_button, self.later_button):
            widget.setVisible(not folded)
        self.answer_button.setVisible(folded)
        self.read_button.setVisible(folded and self._note.state is NoteState.SENT)

    def _on_answer_clicked(self) -> None:
        self._fold(False)
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_later_clicked(self) -> None:
        self._fold(True)
        self.answer_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_read_clicked(self) -> None:
        note_id = self._note.id
        self.answer_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._runner.command(self, lambda app: app.notes.mark_read(note_id))

    def _keep(self) -> None:
        words, note_id = self.text.text().strip(), self._note.id
        if not words:
            self.text.show_error(self.tr("Nothing is typed yet. A sentence is enough."))
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.keep_button.setEnabled(False)
        self._runner.command(
            self, lambda app: app.notes.answer(note_id, words), self._on_kept, self._on_not_kept
        )

    def _on_kept(self, changes: Changes) -> None:
        self.keep_button.setEnabled(True)
        self.text.set_text("")
        self.text.show_error("")
        self._on_later_clicked()
        self.answered.emit(changes)

    def _on_not_kept(self, error: AdvocateError) -> None:
        """What was typed stays."""
        self.keep_button.setEnabled(True)
        self.text.show_error(str(error))
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
