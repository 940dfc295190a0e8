"""When something is due: typed as people say it, taken from the ready times, or chosen from a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.moment import local
from advocate.domain.promise import Due
from ui.calls.desk import Desk
from ui.calls.form_overlay import FormOverlay
from ui.calls.keys import field_key
from ui.promises.due_field import DueField
from ui.promises.grouping import moved_to
from ui.promises.their_time import TheirTime
from ui.widgets.buttons import ChipButton, IconButton
from ui.widgets.calendar import CalendarPopup
from ui.widgets.flow_layout import FlowLayout


class DueChoice(QWidget):
    """Part of a form, whose Alt+C opens the month and whose Alt+Z means the other clock. `changed` whenever it means another
    time; `returned` on Enter."""

    changed = Signal()
    returned = Signal()

    def __init__(self, form: FormOverlay, label: str, phrases: Sequence[str] = ()) -> None:
        super().__init__(form)
        self._desk: Desk | None = None
        self.popup: CalendarPopup | None = None
        self.field = DueField(label, self)
        self.calendar_button = IconButton(
            "calendar", self.tr("Choose a day from the month"), self, hint=field_key("C")
        )
        self.calendar_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.field.frame.row.setContentsMargins(12, 0, 3, 0)
        self.field.frame.row.addWidget(self.calendar_button)
        self.theirs = TheirTime(form, self.field)
        self._ready = QWidget(self)
        self._ready.setAccessibleName(self.tr("Ready times"))
        self._ready.setVisible(bool(phrases))
        flow = FlowLayout(self._ready)
        for phrase in phrases:
            chip = ChipButton(phrase, "neutral", self._ready)
            chip.clicked.connect(self._on_chip_clicked)
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.theirs)
        column.addWidget(self._ready)
        self.calendar_button.clicked.connect(self.open_month)
        self.theirs.meant.connect(self._read_by)
        self.field.value_changed.connect(self.changed)
        self.field.returned.connect(self.returned)
        form.on_key("C", self.open_month)

    def use(self, desk: Desk) -> None:
        self.theirs.use(desk)
        self._read_by(self.theirs.desk() or desk)

    def value(self) -> Due | None:
        return self.field.value()

    def open_month(self) -> None:
        """On the day that is chosen, or on today."""
        desk = self._desk
        if desk is None:
            return
        if self.popup is None:
            self.popup = CalendarPopup(self.field.frame)
            self.popup.chosen.connect(self._on_day_chosen)
            self.popup.closed.connect(self._on_month_closed)
            self.popup.calendar.show_days_off(self._is_day_off)
        value = self.value()
        today = desk.today()
        day = max(local(value.start, desk.zone).date(), today) if value is not None else today
        self.popup.calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        self.popup.open(QDate(day.year, day.month, day.day))

    def put_on(self, day: date, like: Due | None) -> None:
        """On that day, at the same clock times as `like` where it has any."""
        desk = self._desk
        if desk is not None:
            self.field.set_value(moved_to(day, like, desk.now()) if like else Due.on(day, desk.zone))

    def _read_by(self, desk: Desk) -> None:
        """desk: on whose clock times are read and chosen."""
        self._desk = desk
        self.field.use(desk)

    def _is_day_off(self, day: date) -> bool:
        return self._desk is not None and not self._desk.working.is_workday(day)

    def _on_day_chosen(self, day: QDate) -> None:
        self.put_on(date(day.year(), day.month(), day.day()), self.value())
        self.field.line.setModified(True)

    def _on_month_closed(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.end(False)

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChipButton):
            self.field.set_typed(chip.label())
            self.field.line.setModified(True)
            self.field.line.setFocus()
