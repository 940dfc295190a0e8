"""Which columns the list has, and in which order: what is chosen is there at once, behind the overlay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.text import fold
from ui.customers.list_setting import NAME, USUAL_COLUMNS
from ui.overlays.pick_overlay import PickOverlay
from ui.painting import ChipSpec
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.columns import Column, ListRow


class ColumnsOverlay(PickOverlay):
    """`changed(keys)` with every step: the columns that are shown, in their order, without the name."""

    changed = Signal(tuple)

    def __init__(self, window: QWidget, columns: Sequence[Column], shown: Sequence[str]) -> None:
        super().__init__(
            window,
            self.tr("Find a column"),
            name=self.tr("Columns"),
            columns=(
                Column(key="title", title=self.tr("Column")),
                Column(key="on", title=self.tr("Shown"), width=90, figures=True),
            ),
            hint=self.tr("Enter shows or hides · Alt ↑ ↓ moves · Esc closes"),
        )
        self._columns = {column.key: column for column in columns if column.key != NAME}
        self._shown = [key for key in shown if key in self._columns]
        self.usual_button = LinkButton(self.tr("Back to the usual"), self, quiet=True)
        self.usual_button.setAccessibleName(self.tr("The columns as they usually are"))
        self.usual_button.clicked.connect(self._on_usual_clicked)
        self.column.removeWidget(self.hints)
        foot = QHBoxLayout()
        foot.addWidget(self.hints, 1)
        foot.addWidget(self.usual_button)
        self.column.addLayout(foot)

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        self.say_nothing(self.tr("No column is called that."))
        wanted = fold(typed)
        order = [*self._shown, *(key for key in self._columns if key not in self._shown)]
        return [self._row(key) for key in order if wanted in fold(self._columns[key].title)]

    def take(self, key: object, *, stays: bool) -> None:
        """Show or hide; the overlay stays, for there are often several."""
        if not isinstance(key, str):
            return
        if key in self._shown:
            self._shown.remove(key)
        else:
            self._shown.append(key)
        self._tell(key)

    def _takes(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_move = event.type() == QEvent.Type.KeyPress and held == Qt.KeyboardModifier.AltModifier
        if is_move and event.key() in steps:
            self._move_column(steps[Qt.Key(event.key())])
            return True
        return super()._takes(event)

    def _move_column(self, step: int) -> None:
        row = self.list.current_row()
        key = row.key if isinstance(row, ListRow) else None
        if key not in self._shown:
            return
        place = self._shown.index(key)
        other = max(0, min(len(self._shown) - 1, place + step))
        self._shown.insert(other, self._shown.pop(place))
        self._tell(key)

    def _on_usual_clicked(self) -> None:
        self._shown = [key for key in USUAL_COLUMNS if key in self._columns]
        self._tell("")
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, key: str) -> None:
        """The list behind changes at once; the keyboard stays on the column."""
        self.show_rows()
        rows = self.rows_for(self.field.text())
        self.list.show_row(next((n for n, row in enumerate(rows) if row.key == key), 0))
        announce(self, str(self.list.currentIndex().data() or ""))
        self.changed.emit(tuple(self._shown))

    def _row(self, key: str) -> ListRow:
        is_on = key in self._shown
        chip = (ChipSpec(text=self.tr("shown"), meaning="accent"),) if is_on else ()
        return ListRow(
            title=self._columns[key].title,
            icon="check" if is_on else "plus",
            meaning="accent" if is_on else "neutral",
            muted=not is_on,
            cells={"on": chip},
            key=key,
        )
