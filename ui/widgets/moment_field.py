"""A day and a time in one field, typed or chosen from a calendar; in the person's own zone, which the caller knows."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDateTimeEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.formats import formats
from ui.theme import follow_theme, theme
from ui.widgets.buttons import IconButton
from ui.widgets.calendar import CalendarPopup
from ui.widgets.field_frame import FieldFrame
from ui.widgets.labels import Elide
from ui.widgets.text_field import FIELD_HEIGHT


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
        self._label = Elide(label, "section", "muted", self)
        self._label.setBuddy(self.edit)
        self._label.setVisible(bool(label))
        self.popup: CalendarPopup | None = None
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

    def _on_editing_finished(self) -> None:
        if self.moment() != self._committed:
            self._committed = self.moment()
            self.committed.emit(self._committed)

    def _on_calendar_clicked(self) -> None:
        if self.popup is None:
            self.popup = CalendarPopup(self.frame)
            self.popup.chosen.connect(self.edit.setDate)
            self.popup.closed.connect(self._on_editing_finished)
        self.popup.open(self.edit.date())
