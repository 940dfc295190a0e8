"""The promises on Today: late, due today, the next seven days; each line answered with one key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise
from ui.acts.shortcuts import shortcuts
from ui.calls.desk import Desk
from ui.promises import act_table
from ui.promises.delegate import PromiseDelegate, short_columns
from ui.promises.words import shown_words
from ui.theme import follow_theme, theme
from ui.today.card import CardHead
from ui.today.line import Line
from ui.today.lines import Lines
from ui.tokens import Meaning
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton, PlainButton
from ui.widgets.density import follow_density
from ui.widgets.labels import Dot, Label, Para

LATE, TODAY, WEEK = GROUPS = ("late", "today", "week")
LETTERS = {
    f"today.{act}": act
    for act in (
        act_table.KEEP,
        act_table.SNOOZE,
        act_table.MOVE,
        act_table.CALL,
        act_table.DUE,
        act_table.GIVE,
        act_table.CHANGE,
        act_table.RELEASE,
        act_table.BREAK,
        act_table.STOP,
        act_table.HISTORY,
    )
}
_MEANINGS: dict[str, Meaning] = {LATE: "late", TODAY: "due", WEEK: "neutral"}
_ROOM = 12
_SHORT_BELOW = 620  # effective pixels


class PromiseLines(Lines):
    """The rows of one group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widths: tuple[float, list[int]] | None = None
        self._is_short = False
        self._delegate = PromiseDelegate(self, shown=short_columns(self._width_of_acts()), with_owner=True)
        follow_theme(self)

    def use(self, desk: Desk) -> None:
        self._delegate.use(desk)

    def make_line(self, value: Any) -> Line:
        line = Line(self._delegate, self, keys=LETTERS)
        for act, button in zip((act_table.KEEP, act_table.MOVE), self._buttons(line), strict=True):
            line.add_act(act, button)
        line.acts[-1].setVisible(not self._is_short)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Where words would be cut off, the second button gives way; its key and the menu stay."""
        self._is_short = self.width() / theme().scale < _SHORT_BELOW
        self._delegate.columns = short_columns(self._width_of_acts())
        for line in self.lines():
            line.acts[-1].setVisible(not self._is_short)
            line.update()

    def tooltip(self, value: Any) -> str:
        return f"{shown_words(value)}\n{self._delegate.tooltip(value)}"

    def _buttons(self, parent: QWidget) -> tuple[PlainButton, PlainButton]:
        return PlainButton(self.tr("Kept"), parent), PlainButton(self.tr("Another time"), parent)

    def _width_of_acts(self) -> int:
        """At 100 %, as columns are given."""
        if self._widths is None or self._widths[0] != theme().scale:
            buttons = self._buttons(self)
            self._widths = (theme().scale, [button.sizeHint().width() for button in buttons])
            for button in buttons:
                button.hide()
                button.deleteLater()
        widths = self._widths[1][:1] if self._is_short else self._widths[1]
        return int((sum(widths) + 8 * (len(widths) - 1)) / theme().scale + 0.999)


class PromiseGroup(QWidget):
    """One of GROUPS: its title with the true count, its lines, and where the rest of them is."""

    more_wanted = Signal(str)

    def __init__(self, key: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._head = QWidget(self)
        self._title = title
        self._label = Label(title, "small", f"{_MEANINGS[key]}.text" if key != WEEK else "muted", self._head)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 10, 16, 2)
        row.setSpacing(6)
        follow_density(row)
        if key != WEEK:
            row.addWidget(Dot(_MEANINGS[key], self._head), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label)
        row.addStretch(1)
        self.lines = PromiseLines(self)
        self.more = LinkButton("", self, icon="arrow-right")
        self.more.clicked.connect(self._on_more_clicked)
        under = QHBoxLayout()
        under.setContentsMargins(16, 4, 16, 4)
        under.addWidget(self.more)
        under.addStretch(1)
        follow_density(under)
        self._under = QWidget(self)
        self._under.setLayout(under)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.lines, self._under):
            column.addWidget(widget)

    def show_promises(self, promises: Sequence[Promise], count: int) -> None:
        """count: how many there are in all; only the first of them have come."""
        said = f"{self._title} · {count:,}"
        self._label.setText(said)
        self.setAccessibleName(said)
        self.lines.show_values(promises)
        rest = count - len(promises)
        self.more.set_label(self.tr("and {0} more").format(f"{rest:,}"))
        self.more.setAccessibleName(self.tr("{0}: show all {1}").format(self._title, f"{count:,}"))
        self._under.setVisible(rest > 0)
        self.setVisible(count > 0)

    def _on_more_clicked(self) -> None:
        self.more_wanted.emit(self.key)


class PromisesCard(Box):
    """`act_wanted(act, promise)`, `more_wanted(group)`; `left(±1)` when an arrow leads out of it."""

    act_wanted = Signal(str, object)
    more_wanted = Signal(str)
    left = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._last: PromiseId | None = None
        self.head = CardHead(self.tr("Promises"), self)
        self.all_button = self.head.add_link(self.tr("All promises"))
        self.all_button.clicked.connect(self._on_all_clicked)
        titles = {
            LATE: self.tr("Late"),
            TODAY: self.tr("Due today"),
            WEEK: self.tr("Next 7 days"),
        }
        self.groups = {key: PromiseGroup(key, titles[key], self) for key in GROUPS}
        self.calm = Para("", "body", "muted", self)
        self.hints = Para("", "small", "muted", self)
        column = self.column(margins=(1, 14, 1, _ROOM))
        column.addWidget(self.head)
        for group in self.groups.values():
            column.addWidget(group)
            group.more_wanted.connect(self.more_wanted)
            group.lines.act_wanted.connect(self.act_wanted)
            group.lines.left.connect(self._on_left)
            group.lines.stood_on.connect(self._on_stood_on)
            group.lines.emptied.connect(self._on_emptied)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 16, 6)
        inside.addWidget(self.calm)
        inside.addWidget(self.hints)
        follow_density(inside)
        column.addLayout(inside)
        column.addStretch(1)
        shortcuts().changed.connect(self._show_hints)
        self._show_hints()

    def use(self, desk: Desk) -> None:
        for group in self.groups.values():
            group.lines.use(desk)

    def show_calm(self, sentence: str) -> None:
        """What is said below the lines, or in their place."""
        self.calm.setText(sentence)
        self.calm.setVisible(bool(sentence))
        self.hints.setVisible(any(group.lines.lines() for group in self.groups.values()))

    def line_of(self, promise: Promise) -> QWidget | None:
        """The row that shows it, where there is one."""
        found = (group.lines.row_of(promise.id) for group in self.groups.values())
        return next((row for row in found if row is not None), None)

    def _show_hints(self) -> None:
        """The keys that answer a line, as they are now."""
        said = (
            ("today.keep", self.tr("kept")),
            ("today.snooze", self.tr("snooze")),
            ("today.move", self.tr("another time")),
            ("today.call", self.tr("log a call")),
        )
        parts = [f"{shortcuts().text(key)} {words}" for key, words in said if shortcuts().text(key)]
        self.hints.setText(" · ".join([*parts, self.tr("Enter open")]))

    def enter(self) -> bool:
        """Give the keyboard to the line that had it last, else to the first; False where there is none."""
        lines = [group.lines for group in self.groups.values()]
        last = next((row for each in lines if (row := each.row_of(self._last)) is not None), None)
        if last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.enter_first()

    def enter_first(self) -> bool:
        """The keyboard to the first line; False where there is none."""
        return any(group.lines.enter(1) for group in self.groups.values())

    def _on_stood_on(self, promise: Promise) -> None:
        self._last = promise.id

    def _on_left(self, step: int) -> None:
        lines = [group.lines for group in self.groups.values()]
        at = lines.index(self.sender()) if self.sender() in lines else 0  # type: ignore[arg-type]
        following = lines[at + 1 :] if step > 0 else lines[:at][::-1]
        if not any(each.enter(step) for each in following):
            self.left.emit(step)

    def _on_emptied(self) -> None:
        if not self.enter():
            self.all_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_all_clicked(self) -> None:
        self.more_wanted.emit("")
