"""Cards or lines below each other, one per record: what stays is kept as a widget, and so keeps its keyboard and drafts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.buttons import LinkButton
from ui.widgets.density import follow_density

_MOST_SPARE = 12
_PORTION = 60
"""Lines that come at once."""


class KeyedColumn(QWidget):
    """Children say how a value becomes a widget (`make`), and how that widget shows a newer value (`update_row`).

    More than `most` values are folded behind "Show all", very many come in portions. `emptied` when the line that had
    the keyboard was the last. looks_same: a value that equals the one shown looks as it did, and is not shown again.
    reuses: lines of the record before serve the next one, where `is_at_rest` says that nothing is typed in them.
    """

    emptied = Signal()
    looks_same = False
    reuses = False

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, most: int = 0) -> None:
        super().__init__(parent)
        self._most = most
        self._unfolded = 0
        self._values: list[Any] = []
        self._known: dict[Hashable, Any] = {}
        self._spare: defaultdict[Hashable, list[QWidget]] = defaultdict(list)
        self._rows: dict[Hashable, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        follow_density(self._layout)
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

    def shape_of(self, value: Any) -> Hashable:
        """Lines of the same shape can serve each other's values."""
        return None

    def is_at_rest(self, row: QWidget) -> bool:
        return True

    # -- what the page uses --------------------------------------------------------------------------------------------

    def show_values(self, values: Sequence[Any]) -> None:
        self._values = list(values)
        self._arrange()

    def forget(self) -> None:
        """Another customer: nothing is kept."""
        self._unfolded = 0
        if self.reuses:
            self._put_aside()
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
        """Show all; of very many, the next portion."""
        self._unfolded += _PORTION
        self._arrange()

    def update_all(self) -> None:
        """What the lines show beside their values has changed."""
        self._known = {}

    # -- inside ------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        at = self._keyboard_place()
        count = self._shown_count()
        shown = self._values[:count]
        keys = [self.key_of(value) for value in shown]
        self._layout.setEnabled(False)  # else every line that comes would have the whole window laid out anew
        for key in [key for key in self._rows if key not in keys]:
            self._let_go(self._rows.pop(key))
        rows: dict[Hashable, QWidget] = {}
        for place, (key, value) in enumerate(zip(keys, shown, strict=True)):
            row = self._rows.get(key)
            if row is None:
                row = self._take_spare(value) or self.make(value)
            if not self.looks_same or key not in self._known or self._known[key] != value:
                self.update_row(row, value)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show()
            rows[key] = row
        self._rows, self._known = rows, dict(zip(keys, shown, strict=True))
        self._show_fold(count)
        self._layout.setEnabled(True)
        self._layout.invalidate()
        # Only now: a layout that is switched off does not hear that it comes into sight.
        self.setVisible(bool(self._values))
        self.updateGeometry()
        if at >= 0:
            self._give_keyboard_back(at)

    def _put_aside(self) -> None:
        """The lines of the record before wait, out of sight, for the next one."""
        for key, row in list(self._rows.items()):
            spare = self._spare[self.shape_of(self._known[key])]
            if self.is_at_rest(row) and not _has_keyboard(row) and len(spare) < _MOST_SPARE:
                self._layout.removeWidget(row)
                row.hide()
                spare.append(row)
                del self._rows[key]

    def _take_spare(self, value: Any) -> QWidget | None:
        spare = self._spare[self.shape_of(value)] if self.reuses else []
        return spare.pop() if spare else None

    def _shown_count(self) -> int:
        if not self._most:
            return len(self._values)
        return min(len(self._values), self._most + self._unfolded)

    def _show_fold(self, shown: int) -> None:
        can_fold = 0 < self._most < len(self._values)
        left = len(self._values) - shown
        if not left:
            words = self.tr("Show fewer")
        elif left > _PORTION:
            words = self.tr("Show {count} more").format(count=_PORTION)
        else:
            words = self.tr("Show all {count}").format(count=f"{len(self._values):,}")
        self._fold.set_label(words)
        self._fold.set_icon("chevron-down" if left else "chevron-up")
        self._fold.setVisible(can_fold)

    def _let_go(self, row: QWidget) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _keyboard_place(self) -> int:
        """Which line has the keyboard; -1 when none has."""
        return next((place for place, row in enumerate(self._rows.values()) if _has_keyboard(row)), -1)

    def _give_keyboard_back(self, at: int) -> None:
        """When its line is gone, the keyboard goes to the one that took its place."""
        rows = self.rows()
        if any(_has_keyboard(row) for row in rows):
            return
        if not rows:
            self.emptied.emit()
            return
        stop = first_stop(rows[min(at, len(rows) - 1)])
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_fold_clicked(self) -> None:
        if self._shown_count() < len(self._values):
            self.unfold()
            return
        self._unfolded = 0
        self._arrange()


def _has_keyboard(row: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (row is now or row.isAncestorOf(now))


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
