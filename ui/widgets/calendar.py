"""A month to choose a day from, in our colours, with the week beginning as the person has it; and the popup around it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
)
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from ui.formats import formats
from ui.painting import Align, rrect, text
from ui.theme import follow_theme, theme


class Calendar(QCalendarWidget):
    """Arrows move by days and weeks, Page Up and Down by months, Enter takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_day_off: Callable[[date], bool] | None = None
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(formats().first_day())
        self.setAccessibleName(self.tr("Calendar"))
        self._days = self.findChild(QTableView, "qt_calendar_calendarview")
        if self._days is not None:
            self._days.setAccessibleName(self.tr("Days of the month"))
        self._name_buttons()
        follow_theme(self)

    def retheme(self) -> None:
        t = theme()
        self.setFont(t.font("body"))
        head = QTextCharFormat()
        head.setForeground(t.color("muted"))
        head.setFont(t.font("chip"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, head)  # no red weekends; the days themselves are painted below
        self.setHeaderTextFormat(head)
        self.setMinimumSize(t.px(286), t.px(248))
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Window):
            palette.setColor(role, t.color("surface"))
        self.setPalette(palette)
        self._dress_head()
        self.updateCells()

    def show_days_off(self, is_day_off: Callable[[date], bool]) -> None:
        """Days on which nobody works stand on a quiet ground; they can be chosen like all others."""
        self._is_day_off = is_day_off
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:  # type: ignore[override]
        t = theme()
        painter.fillRect(rect, t.color("surface"))
        side = min(rect.width(), rect.height(), t.px(30))
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(rect).center())
        is_chosen, is_today = day == self.selectedDate(), day == QDate.currentDate()
        token = "on.accent" if is_chosen else "ink" if day.month() == self.monthShown() else "faint"
        is_off = self._is_day_off is not None and self._is_day_off(_plain(day))
        if day < self.minimumDate():
            token = "faint"
        if is_chosen:
            rrect(painter, box, side / 2, t.color("accent"))
        elif is_off and token == "ink":
            rrect(painter, box, 6, t.color("sunken"))
            token = "muted"
        if is_today and not is_chosen:  # a ring, and bold figures: not by colour alone
            rrect(painter, box, side / 2, None, t.color("accent"), width=t.line_width())
        font = t.font("body", strong=is_today or is_chosen)
        text(painter, box, str(day.day()), font, t.color(token), align=Align.AlignHCenter, elide=False)

    def _name_buttons(self) -> None:
        for name, words in (
            ("qt_calendar_prevmonth", self.tr("Month before")),
            ("qt_calendar_nextmonth", self.tr("Month after")),
            ("qt_calendar_monthbutton", self.tr("Choose a month")),
            ("qt_calendar_yearbutton", self.tr("Choose a year")),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setAccessibleName(words)
                button.setToolTip(words)

    def _dress_head(self) -> None:
        t = theme()
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            palette = QPalette(bar.palette())
            palette.setColor(QPalette.ColorRole.Highlight, t.color("surface"))
            palette.setColor(QPalette.ColorRole.HighlightedText, t.color("ink"))
            bar.setPalette(palette)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        arrows = ("chevron-right", "chevron-left") if rtl else ("chevron-left", "chevron-right")
        for name, icon in zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), arrows, strict=True):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(t.qicon(icon))
        for name in ("qt_calendar_monthbutton", "qt_calendar_yearbutton"):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setFont(t.font("strong"))


class CalendarPopup(QFrame):
    """Belongs to a field and opens at it, as often as wanted. `chosen(QDate)` when a day was taken; `closed` in any case."""

    chosen = Signal(QDate)
    closed = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setAccessibleName(self.tr("Choose a day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.calendar = Calendar(self)
        self.calendar.clicked.connect(self._on_taken)
        self.calendar.activated.connect(self._on_taken)
        column.addWidget(self.calendar)

    def open(self, day: QDate) -> None:
        """Below the field, or above it where the screen ends; inside the screen in any case."""
        self.calendar.setFirstDayOfWeek(formats().first_day())
        self.calendar.setSelectedDate(day)
        self._place()
        self.show()
        self._place()  # the first time it gets its real size only now
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        self.adjustSize()
        below = self._field.mapToGlobal(QPoint(0, self._field.height() + 4))
        screen = (QGuiApplication.screenAt(below) or self._field.screen()).availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below.setY(self._field.mapToGlobal(QPoint(0, -4)).y() - self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + self._field.width() - self.width())
        below.setX(max(screen.left(), min(below.x(), screen.right() + 1 - self.width())))
        self.move(below)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.fillRect(self.rect(), theme().color("surface"))
            p.setPen(theme().color("line.strong"))
            p.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _on_taken(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.hide()


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
