"""A day and a time in one field, typed or chosen from a calendar; in the person's own zone, which the caller knows."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QObject, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDateTimeEdit,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.formats import formats
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Label
from ui.widgets.text_field import FIELD_HEIGHT


class Calendar(QCalendarWidget):
    """A month in our colours: no red weekends, a quiet head."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme().color("ink"))
        head.setForeground(theme().color("muted"))
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(head)
        bar = self.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            palette = QPalette(bar.palette())
            palette.setColor(QPalette.ColorRole.Highlight, theme().color("surface"))
            palette.setColor(QPalette.ColorRole.HighlightedText, theme().color("ink"))
            bar.setPalette(palette)
        for name, icon in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(theme().qicon(icon))


class BareMoment(QDateTimeEdit):
    """Qt's own field (arrows step the part under the cursor), without its frame and buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)
        self.setDisplayFormat(formats().moment_pattern())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(-2, 0, -2, 0)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, theme().color("transparent"))
        palette.setColor(QPalette.ColorRole.Text, theme().color("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, theme().color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme().color("on.accent"))
        self.setPalette(palette)


class MomentField(QWidget):
    """A labelled moment. `committed(QDateTime)` when a person has changed it and left, or chose a day."""

    committed = Signal(QDateTime)

    def __init__(
        self,
        label: str = "",
        moment: QDateTime | None = None,
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.edit = BareMoment(self)
        self.edit.setAccessibleName(name or label)
        self.frame = FieldFrame(self.edit, self)
        self.frame.row.setContentsMargins(12, 0, 3, 0)
        self._calendar = IconButton("calendar", self.tr("Choose a day"), self)
        self._calendar.setCursor(Qt.CursorShape.ArrowCursor)
        self._calendar.clicked.connect(self._on_calendar_clicked)
        self.frame.row.addWidget(self._calendar)
        self._label = Label(label, "section", "muted", self)
        self._label.setBuddy(self.edit)
        self._label.setVisible(bool(label))
        self._popup: QFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.frame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.set_moment(moment or QDateTime.currentDateTime())
        self.edit.editingFinished.connect(self._on_editing_finished)
        follow_theme(self)

    def moment(self) -> QDateTime:
        return self.edit.dateTime()

    def set_moment(self, moment: QDateTime) -> None:
        """Show a moment to the minute, without telling."""
        time = moment.time()
        self._committed = QDateTime(moment.date(), QTime(time.hour(), time.minute()), moment.timeZone())
        self.edit.setTimeZone(moment.timeZone())
        self.edit.setDateTime(self._committed)

    def retheme(self) -> None:
        self.frame.setFixedHeight(theme().px(FIELD_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._popup and event.type() == QEvent.Type.Hide:
            self._close_popup()
        return False

    def _on_editing_finished(self) -> None:
        if self.moment() != self._committed:
            self._committed = self.moment()
            self.committed.emit(self._committed)

    def _on_calendar_clicked(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        column = QVBoxLayout(popup)
        column.setContentsMargins(1, 1, 1, 1)
        calendar = Calendar(popup)
        calendar.setSelectedDate(self.edit.date())
        calendar.activated.connect(self.edit.setDate)
        calendar.clicked.connect(self.edit.setDate)
        calendar.clicked.connect(popup.hide)
        calendar.activated.connect(popup.hide)
        column.addWidget(calendar)
        popup.installEventFilter(self)
        self._popup = popup
        popup.move(self.frame.mapToGlobal(QPoint(0, self.frame.height() + 4)))
        popup.show()
        calendar.setFocus()

    def _close_popup(self) -> None:
        popup, self._popup = self._popup, None
        if popup is not None:
            popup.deleteLater()
        self._on_editing_finished()
