"""What stands where a timeline is empty: how the first entry gets there, or the way back to everything."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.interaction import Channel
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.empty_state import EmptyState


class EmptyTimeline(QWidget):
    """`log_wanted(Channel)`, `file_wanted`, `everything_wanted`."""

    log_wanted = Signal(object)
    file_wanted = Signal()
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log_button = PrimaryButton(self.tr("Log a call"), self, icon="phone", hint_act="call.log")
        self.note_button = PlainButton(self.tr("Write what you know"), self, icon="square-pen")
        self.file_button = PlainButton(
            self.tr("Add a file"), self, icon="paperclip", hint_act="timeline.attach"
        )
        self.everything_button = PlainButton(self.tr("Show everything"), self)
        buttons = (self.log_button, self.note_button, self.file_button, self.everything_button)
        self.state = EmptyState("message-square-quote", "", "", *buttons, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        self.log_button.clicked.connect(self._on_log_clicked)
        self.note_button.clicked.connect(self._on_note_clicked)
        self.file_button.clicked.connect(self.file_wanted)
        self.everything_button.clicked.connect(self.everything_wanted)

    def show_for(self, name: str, *, is_filtered: bool) -> None:
        """is_filtered: there may be entries that are not shown."""
        if is_filtered:
            title = self.tr("None of these yet")
            sentence = self.tr("With {0} there is nothing of this kind.")
        else:
            title = self.tr("Nothing has been said yet")
            sentence = self.tr(
                "Calls, mails, promises and notes with {0} stand here, the newest on top, so that nobody has to "
                "explain anything twice. Log the first call, write down what you know already, or drop a mail or "
                "another file here."
            )
        for button in (self.log_button, self.note_button, self.file_button):
            button.setVisible(not is_filtered)
        self.everything_button.setVisible(is_filtered)
        self.state.say(title, sentence.format(name))

    def _on_log_clicked(self) -> None:
        self.log_wanted.emit(Channel.CALL)

    def _on_note_clicked(self) -> None:
        self.log_wanted.emit(Channel.NOTE)
