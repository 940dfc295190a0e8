"""An ambassador note that can be read and answered where it stands: as a card, or as a row of one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from advocate.errors import AdvocateError
from ui.ambassadors.words import exact_moments, sent_words, state_words
from ui.runner import Runner
from ui.widgets.buttons import LinkButton, SmallButton, SmallPrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.focus_box import OPEN, FocusBox
from ui.widgets.labels import Elide, Para
from ui.widgets.text_area import TextArea
from ui.widgets.value_button import ValueButton

ANSWER, READ = "answer", "read"


class NoteAnswer(FocusBox):
    """`answered(Changes)` once an answer was kept; `customer_wanted(CustomerId)` from the customer's name. zone: the reader's.

    The answer is typed in place: Ctrl+Enter keeps it, Esc folds it away and leaves the words there.
    keys: by the key of an act in ui/acts, ANSWER or READ; with_customer: say whom it is about.
    """

    answered = Signal(object)
    customer_wanted = Signal(object)

    def __init__(
        self,
        runner: Runner,
        note: AmbassadorNote,
        now: datetime,
        zone: str,
        parent: QWidget | None = None,
        *,
        framed: bool = True,
        with_customer: bool = False,
        keys: Mapping[str, str] | None = None,
        max_lines: int = 6,
    ) -> None:
        super().__init__(parent, keys=keys, framed=framed, edge="ambassador")
        self._runner, self._zone = runner, zone
        self._note = note
        self._to = Chip("", "ambassador", self)
        self._when = Elide("", "small", "muted", self)
        self.customer_button = ValueButton("", self)
        self.customer_button.role = "strong"
        self.customer_button.retheme()
        self.customer_button.setVisible(with_customer)
        self._body = Para("", "body", "ink", self, max_lines=max_lines)
        self._said = Para("", "body", "ink", self, max_lines=max_lines)
        self._state = Elide("", "small", "muted", self)
        self.answer_button = SmallButton("", self)
        self.read_button = LinkButton(self.tr("Mark as read"), self, quiet=True)
        self.text = TextArea("", self, name=self.tr("Answer"), lines=2, max_lines=8)
        self.keep_button = SmallPrimaryButton(self.tr("Answer"), self, hint="Ctrl+Return")
        self.later_button = SmallButton(self.tr("Later"), self, hint="Esc")
        self._lay_out(framed=framed)
        self._connect()
        self._fold(True)
        self.show_note(note, now)

    def show_note(self, note: AmbassadorNote, now: datetime) -> None:
        """Show this one, or the same as it stands now; what is being typed is left alone."""
        self._note = note
        is_answered = note.state is NoteState.ANSWERED
        self._to.setText(note.to_name)
        self._when.setText(sent_words(note, now, self._zone))
        self._when.setToolTip(exact_moments(note, self._zone))
        self.customer_button.set_label(note.customer_name)
        self.customer_button.setAccessibleName(self.tr("Open {0}").format(note.customer_name))
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
            f"{note.customer_name}. {note.to_name}. {note.body[:400]}. {self._state.text()}. {note.answer[:400]}"
        )
        self.updateGeometry()

    def note(self) -> AmbassadorNote:
        return self._note

    def is_open(self) -> bool:
        """Whether an answer is being typed."""
        return not self.text.isHidden()

    def begin_answer(self) -> None:
        """The keyboard into the answer."""
        self._fold(False)
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_read(self) -> None:
        if self._note.state is NoteState.SENT:
            note_id = self._note.id
            self._runner.command(self, lambda app: app.notes.mark_read(note_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._on_later_clicked()
            return True
        return False

    def _lay_out(self, *, framed: bool) -> None:
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.customer_button)
        who.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._to)
        head.addWidget(self._when, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.keep_button, self.later_button, self.answer_button, self.read_button):
            acts.addWidget(button)
        acts.addStretch(1)
        column = self.column(margins=(17, 12, 12, 12) if framed else (16, 8, 16, 10), spacing=6)
        column.addLayout(who)
        column.addLayout(head)
        for widget in (self._body, self._said, self._state, self.text):
            column.addWidget(widget)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.answer_button.clicked.connect(self.begin_answer)
        self.read_button.clicked.connect(self._on_read_clicked)
        self.keep_button.clicked.connect(self._keep)
        self.later_button.clicked.connect(self._on_later_clicked)
        self.customer_button.clicked.connect(self._on_customer_clicked)
        self.text.returned.connect(self._keep)
        self.text.editor.installEventFilter(self)
        self.act_wanted.connect(self._on_act_wanted)

    def _fold(self, folded: bool) -> None:
        for widget in (self.text, self.keep_button, self.later_button):
            widget.setVisible(not folded)
        self.answer_button.setVisible(folded)
        self.read_button.setVisible(folded and self._note.state is NoteState.SENT)

    def _on_act_wanted(self, act: str) -> None:
        if act == ANSWER:
            self.begin_answer()
        elif act == READ:
            self.mark_read()
        elif act == OPEN:
            self._on_customer_clicked()

    def _on_customer_clicked(self) -> None:
        self.customer_wanted.emit(self._note.customer_id)

    def _on_later_clicked(self) -> None:
        self._fold(True)
        is_stop = bool(self.focusPolicy() & Qt.FocusPolicy.TabFocus)
        (self if is_stop else self.answer_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_read_clicked(self) -> None:
        self.answer_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.mark_read()

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
