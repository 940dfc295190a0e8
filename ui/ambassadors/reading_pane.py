"""One note in full, to be read and answered. An answer that was begun stays with its note while another is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.ids import NoteId
from ui.ambassadors.note_answer import NoteAnswer
from ui.calls.desk import Desk
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea


class ReadingPane(QWidget):
    """`back_wanted` on Esc, and on the link that is there while the list is not; `customer_wanted(CustomerId)`."""

    back_wanted = Signal()
    customer_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._begun: dict[NoteId, NoteAnswer] = {}
        self.card: NoteAnswer | None = None
        self._content = QWidget(self)
        self.back_button = LinkButton(self.tr("All notes"), self._content, icon="arrow-left")
        self.back_button.clicked.connect(self.back_wanted)
        self._hint = Para("", "small", "muted", self._content)
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(0, 0, 0, 8)
        self._inside.setSpacing(8)
        self._inside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self._hint)
        self._inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(self._content, self))
        self.show_back(False)

    def show_note(self, note: AmbassadorNote | None, desk: Desk, hint: str) -> None:
        """This one; the same as it stands now where it is shown already. hint: what stands here without any."""
        self._hint.setText(hint)
        self._hint.setVisible(note is None and bool(hint))
        now = self.card.note().id if self.card is not None else None
        if note is None or note.id != now:
            self._put_away()
        if note is None:
            return
        if self.card is None:
            self.card = self._begun.pop(note.id, None) or self._make(note, desk)
            self._inside.insertWidget(1, self.card)
            self.card.show()
        self.card.show_note(note, desk.now())

    def show_back(self, shown: bool) -> None:
        self.back_button.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _make(self, note: AmbassadorNote, desk: Desk) -> NoteAnswer:
        card = NoteAnswer(
            self._runner, note, desk.now(), desk.zone, self._content, with_customer=True, max_lines=0
        )
        card.customer_wanted.connect(self.customer_wanted)
        card.answered.connect(self.back_wanted)
        return card

    def _put_away(self) -> None:
        """What is being answered waits; anything else goes."""
        card, self.card = self.card, None
        if card is None:
            return
        self._inside.removeWidget(card)
        card.hide()
        if card.text.text().strip():
            self._begun[card.note().id] = card
        else:
            card.deleteLater()
