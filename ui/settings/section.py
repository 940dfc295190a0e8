"""A card of the settings page: a title, a sentence where one helps, and rows that can be found and marked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.painting import CONTROL_RADIUS, rrect
from ui.runner import Runner
from ui.settings.sections import SECTIONS
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.chips import ChipBar
from ui.widgets.density import follow_density
from ui.widgets.labels import Label, Para, grow_with_text

if TYPE_CHECKING:
    from advocate.app import Advocate

LABEL_WIDTH = 190
MARKED_FOR = 2600  # milliseconds
_MARK_BEYOND = 8
"""Pixels that the mark of a row is wider than the row, on both sides."""


class RowLabel(Para):
    """The name of a control, all of one width; a long one wraps."""

    def retheme(self) -> None:
        super().retheme()
        self.setFixedWidth(theme().px(LABEL_WIDTH))


class SettingRow(QWidget):
    """One thing to set: its name beside or above what sets it. `mark` has the card show where a search led."""

    marked = Signal()

    def __init__(self, label: str, hint: str, parent: QWidget, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._marked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.label = (
            Label(label, "strong", "ink", self) if stacked else RowLabel(label, "body", "muted", self)
        )
        self.controls = QHBoxLayout()
        self.controls.setSpacing(8)
        self.hint = Para(hint, "small", "muted", self)
        self.hint.setVisible(bool(hint))
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        follow_density(grid)
        below = 0 if stacked else 1
        grid.addWidget(self.label, 0, 0)
        grid.addLayout(self.controls, 2 if stacked else 0, below)
        grid.addWidget(self.hint, 1, below)
        grid.setColumnStretch(below, 1)
        grow_with_text(self)

    def align_top(self) -> None:
        """The name stands beside the first line of what wraps."""
        self._grid.setAlignment(self.label, Qt.AlignmentFlag.AlignTop)

    def say(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def mark(self) -> None:
        self._marked = True
        self._timer.start(MARKED_FOR)
        self.marked.emit()
        announce(self, self.label.text())

    def is_marked(self) -> bool:
        return self._marked

    def _on_time(self) -> None:
        self._marked = False
        self.marked.emit()


class Section(Box):
    """Children give `key` and `read` (on the database thread), and show what `show_state` brings without telling
    anybody. `go_to` as a page has it; `standing_changed` when the frame shows something else now."""

    go_to = Signal(str, object)
    standing_changed = Signal()
    key: ClassVar[str] = ""
    read: ClassVar[Callable[[Advocate], Any] | None] = None

    def __init__(self, sentence: str, runner: Runner, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.runner = runner
        self.rows: dict[str, SettingRow] = {}
        title = next(entry.words() for entry in SECTIONS if entry.key == self.key)
        self.setAccessibleName(title)
        self.body = self.column(margins=(20, 18, 20, 18), spacing=8)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Label(title, "heading", "ink", self))
        if sentence:
            head.addWidget(Para(sentence, "small", "muted", self))
        self.body.addLayout(head)
        self.body.addSpacing(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        for row in self.rows.values():
            if row.is_marked():
                place = QRect(row.mapTo(self, QPoint(0, 0)), row.size())
                wider = QRectF(place).adjusted(-_MARK_BEYOND, -2, _MARK_BEYOND, 2)
                with QPainter(self) as p:
                    rrect(p, wider, CONTROL_RADIUS, theme().color("accent.soft"))

    def ask(self) -> None:
        """Read anew what is set, and show it."""
        work = type(self).read
        if work is not None:
            self.runner.query(self, "state", work, self.show_state)

    def show_state(self, state: Any) -> None:
        """What is set just now."""

    def add_row(
        self,
        key: str,
        label: str,
        *controls: QWidget,
        hint: str = "",
        stacked: bool = False,
        wide: bool = True,
    ) -> SettingRow:
        """key: the row of `sections.ENTRIES`, without its section. wide: the last control takes the room there is."""
        row = SettingRow(label, hint, self, stacked=stacked)
        for control in controls:
            row.controls.addWidget(control, 1 if wide and control is controls[-1] else 0)
        if not wide:
            row.controls.addStretch(1)
        if controls and isinstance(controls[0], ChipBar):
            row.align_top()
        self.rows[key] = row
        row.marked.connect(self.update)
        self.body.addWidget(row)
        return row

    def focus_row(self, row_key: str, place: int = -1) -> None:
        """The keyboard on the first thing in that row that takes it; or on the one that `focused` said the place of."""
        row = self.rows.get(row_key)
        if row is None:
            return
        inside = row.findChildren(QWidget)
        stops = [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.focusProxy() is None]
        # one chip of several takes the keyboard from Tab, each of them from here
        for widget in [*(inside[place : place + 1] if place >= 0 else ()), *stops]:
            takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if takes and widget.isVisibleTo(row) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def focused(self) -> tuple[str, int]:
        """The row that has the keyboard, and at which of the widgets in it; an empty one where it is elsewhere."""
        focus = self.window().focusWidget()
        for key, row in self.rows.items():
            inside = row.findChildren(QWidget)
            if focus in inside:
                return key, inside.index(focus)
        return "", -1

    def mark(self, row_key: str) -> SettingRow | None:
        """Show where that row is. None where this section has no such row."""
        row = self.rows.get(row_key)
        if row is not None:
            row.mark()
        return row

    def tell(self, error: AdvocateError) -> None:
        """An error that is said where the person is."""
        self.runner.command_failed.emit(error)


class RowList(QWidget):
    """Rows that come and go, one below the other. The keyboard stays on the row that it was on."""

    def __init__(self, parent: QWidget, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        follow_density(self._column)
        self._rows: list[QWidget] = []
        follow_theme(self)

    def retheme(self) -> None:
        self.updateGeometry()

    def rows(self) -> list[QWidget]:
        return list(self._rows)

    def show_rows(self, rows: list[QWidget]) -> None:
        """The new rows in place of the old ones; focus moves to the control of the same name, else of the same place."""
        place, name = self._focused()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)
            row.show()
        if place >= 0:
            self._focus_again(place, name)

    def _focused(self) -> tuple[int, str]:
        focus = self.window().focusWidget()
        for place, row in enumerate(self._rows):
            if focus is not None and (row is focus or row.isAncestorOf(focus)):
                return place, focus.objectName()
        return -1, ""

    def _focus_again(self, place: int, name: str) -> None:
        if not self._rows:
            return
        row = self._rows[min(place, len(self._rows) - 1)]
        named = row.findChild(QWidget, name) if name else None
        (named or row.focusProxy() or row).setFocus()
