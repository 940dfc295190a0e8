"""What the notes page says where there is nothing to show: what ambassadors are, or that all is answered."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ambassadors.question import ALL, FROM_ME, MY_DEPARTMENT, TO_ME
from ui.widgets.buttons import PlainButton
from ui.widgets.empty_state import EmptyState


class EmptyNotes(QWidget):
    """`write_button` is the one act it offers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.write_button = PlainButton(self.tr("Write a note"), self)
        self._state = EmptyState("megaphone", "", "", self.write_button, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def show_for(self, key: str, *, is_new: bool, has_department: bool) -> None:
        """is_new: there is no note at all yet. has_department: the reader belongs to one."""
        title, sentence = self._new() if is_new else self._words(key, has_department=has_department)
        self._state.say(title, sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def _new(self) -> tuple[str, str]:
        return (
            self.tr("Let a department hear your customers"),
            self.tr(
                "An ambassador speaks for customers in a department that never meets them: purchasing, claims, billing. "
                "Write down what they should know or do; they answer here, and the customer’s page keeps both."
            ),
        )

    def _words(self, key: str, *, has_department: bool) -> tuple[str, str]:
        if key == MY_DEPARTMENT and not has_department:
            return (
                self.tr("You belong to no department yet"),
                self.tr("In Settings, under Team, choose yours: its notes stand here from then on."),
            )
        known = {
            TO_ME: (
                self.tr("Nobody is waiting for you"),
                self.tr("What colleagues write to you about a customer stands here until you have answered."),
            ),
            MY_DEPARTMENT: (
                self.tr("Nothing for your department"),
                self.tr("What others write to your department about a customer stands here, read or not."),
            ),
            FROM_ME: (
                self.tr("You have not written any note yet"),
                self.tr("Tell a department what a customer needs from it. Its answer comes back here."),
            ),
            ALL: (self.tr("No notes"), self.tr("Notes about customers to departments stand here.")),
        }
        return known[key]
