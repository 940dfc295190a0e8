"""Cards or lines below each other, one per record: what stays is kept as a widget, and so keeps its keyboard and drafts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.buttons import LinkButton


class KeyedColumn(QWidget):
    """Children say how a value becomes a widget (`make`), and how that widget shows a newer value (`update_row`).

    More than `most` values are folded behind "Show all". `emptied` when the line that had the keyboard was the last.
    """

    emptied = Signal()

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, most: int = 0) -> None:
        super().__init__(parent)
        self._most = most
        self._is_unfolded = False
        self._values: list[Any] = []
        self._rows: dict[Hashable, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._fold = LinkButton("", self, quiet=True)
        self._fold.clicked.connect(self._on_fold_clicked)
        self._fold.hide()
        self._layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)

    # -- for children ------------------------------------------------------------------------------------------------

    def key_of(self, value: Any) -> Hashable:
        return value.id

    def make(self, value: Any) -> QWidget:
        """A widget for this value, with this column as its parent."""
        raise TypeError(f"{type(self).__name__} must say how {value!r} is shown")

    def update_row(self, row: QWidget, value: Any) -> None:
        """The same record, perhaps with other words."""

    # -- what the page uses --------------------------------------------------------------------------------------------

    def show_values(self, values: Sequence[Any]) -> None:
        self._values = list(values)
        self._arrange()

    def forget(self) -> None:
        """Another customer: nothing is kept."""
        self._is_unfolded = False
        self.show_values(())

    def rows(self) -> list[QWidget]:
        """The widgets shown, from the top down."""
        return list(self._rows.values())

    def row_of(self, key: Hashable) -> QWidget | None:
        return self._rows.get(key)

    def shown(self) -> list[tuple[Hashable, Any]]:
        """Key and value of each line shown, from the top down."""
        return list(zip(self._rows, self._values, strict=False))

    def unfold(self) -> None:
        self._is_unfolded = True
        self._arrange()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        at = self._keyboard_place()
        folded = self._most > 0 and len(self._values) > self._most and not self._is_unfolded
        shown = self._values[: self._most] if folded else self._values
        keys = [self.key_of(value) for value in shown]
        for key in [key for key in self._rows if key not in keys]:
            self._let_go(self._rows.pop(key))
        rows: dict[Hashable, QWidget] = {}
        for place, (key, value) in enumerate(zip(keys, shown, strict=True)):
            row = self._rows.get(key)
            if row is None:
                row = self.make(value)
            self.update_row(row, value)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show()
            rows[key] = row
        self._rows = rows
        self._show_fold(folded)
        if at >= 0:
            self._give_keyboard_back(at)

    def _show_fold(self, folded: bool) -> None:
        can_fold = self._most > 0 and len(self._values) > self._most
        count = f"{len(self._values):,}"
        self._fold.set_label(self.tr("Show all {0}").format(count) if folded else self.tr("Show fewer"))
        self._fold.set_icon("chevron-down" if folded else "chevron-up")
        self._fold.setVisible(can_fold)
        self.setVisible(bool(self._values))

    def _let_go(self, row: QWidget) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _keyboard_place(self) -> int:
        """Which line has the keyboard; -1 when none has."""
        now = QApplication.focusWidget()
        if now is None:
            return -1
        for place, row in enumerate(self._rows.values()):
            if row is now or row.isAncestorOf(now):
                return place
        return -1

    def _give_keyboard_back(self, at: int) -> None:
        """When its line is gone, the keyboard goes to the one that took its place."""
        now = QApplication.focusWidget()
        rows = self.rows()
        if now is not None and any(row is now or row.isAncestorOf(now) for row in rows):
            return
        if not rows:
            self.emptied.emit()
            return
        stop = first_stop(rows[min(at, len(rows) - 1)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_fold_clicked(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._arrange()


def first_stop(widget: QWidget) -> QWidget | None:
    """The first thing in it that the Tab key reaches."""
    stops = [widget, *widget.findChildren(QWidget)]
    return next(
        (
            stop
            for stop in stops
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and stop.isEnabled()
            and not stop.isHidden()
            and stop.focusProxy() is None
        ),
        None,
    )
