"""The row above a timeline: its filters, the way to find in it, and in a narrow window the columns that lost their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from advocate.domain.timeline import TimelineFilter
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import ChipBar, FilterChip

PROFILE, OPEN = "profile", "open"
_SIDE, _GAP = 22, 12
_TOP, _TOP_BELOW_A_LINE = 15, 2


class CustomerChips(QWidget):
    """`chosen(key)`: a TimelineFilter's value, PROFILE or OPEN; `find_wanted` for the link at its end."""

    chosen = Signal(str)
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_count = 0
        self._shows_profile, self._shows_open = False, False
        self._choices: list[tuple[str, str]] = []
        self.bar = ChipBar((), self, name=self.tr("Show"))
        self.find_link = LinkButton(self.tr("Find in timeline"), self, hint_act="timeline.find", quiet=True)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _TOP, _SIDE, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.bar, 1)
        row.addWidget(self.find_link, 0, Qt.AlignmentFlag.AlignTop)
        self.bar.chosen.connect(self.chosen)
        self.find_link.clicked.connect(self.find_wanted)
        self._show()

    def show_open_count(self, count: int) -> None:
        self._open_count = count
        self._show()

    def stand_below_a_line(self, below: bool) -> None:
        """Something stands close above them."""
        self._row.setContentsMargins(_SIDE, _TOP_BELOW_A_LINE if below else _TOP, _SIDE, 0)

    def show_columns(self, *, profile: bool, open_things: bool) -> None:
        """Which columns have become chips."""
        self._shows_profile, self._shows_open = profile, open_things
        self._show()

    def key(self) -> str:
        return self.bar.key()

    def choose(self, key: str) -> None:
        """Without telling."""
        self.bar.choose(key)

    def _show(self) -> None:
        choices = [(PROFILE, self.tr("Profile"))] if self._shows_profile else []
        choices += [
            (TimelineFilter.EVERYTHING.value, self.tr("Everything")),
            (TimelineFilter.CALLS.value, self.tr("Calls")),
            (TimelineFilter.EMAIL.value, self.tr("E-mail")),
            (TimelineFilter.OTHER.value, self.tr("Other")),
            (TimelineFilter.PROMISES.value, self.tr("Promises")),
            (TimelineFilter.NOTES.value, self._words_for_notes()),
            (TimelineFilter.FILES.value, self.tr("Files")),
        ]
        if self._shows_open:
            count = f" · {self._open_count}" if self._open_count else ""
            choices.append((OPEN, self.tr("Open") + count))
        if choices == self._choices:
            return
        self._choices = choices
        had_keyboard = self.bar.isAncestorOf(QApplication.focusWidget() or self)
        key = self.bar.key()
        self.bar.set_choices(choices)
        self.bar.choose(key if key in dict(choices) else TimelineFilter.EVERYTHING.value)
        self._fit_link()
        if had_keyboard:
            self.give_keyboard()

    def _words_for_notes(self) -> str:
        """In a narrow window the other chips need the room."""
        return self.tr("Notes") if self._shows_open else self.tr("Ambassador notes")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_link()

    def _fit_link(self) -> None:
        """The link gives way before the chips need a second row; its key works all the same."""
        needed = self.bar.sizeHint().width() + self.find_link.sizeHint().width() + 2 * _SIDE + _GAP
        self.find_link.setVisible(needed <= self.width())

    def give_keyboard(self) -> None:
        """To the chip that is on."""
        for chip in self.bar.findChildren(FilterChip):
            if chip.isChecked() and not chip.isHidden():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
