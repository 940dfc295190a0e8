"""Find (Ctrl+K): one line, answers with every key, arrows and Enter. It only finds; the window goes there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QWidget

from ui.acts.shortcuts import shortcuts
from ui.find.commands import Command, commands
from ui.find.find_delegate import ROW, FindDelegate
from ui.find.find_rows import Answer, FindRow, ask, rows_of
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.ground import fill_ground
from ui.widgets.labels import Elide
from ui.widgets.marks import Icon
from ui.widgets.overlay import Overlay
from ui.widgets.scroll_bar import THICKNESS, ScrollBar
from ui.widgets.text_field import BareLine

_RESTS_AFTER = 600  # milliseconds without another answer: longer than anybody waits from key to key
_PATIENCE = 150  # milliseconds before it says that it is still looking
_BESIDE_ROWS = 8  # pixels before them; behind them is the scroll bar
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class FindModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[FindRow, ...] = ()

    def show_rows(self, rows: tuple[FindRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> FindRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken()
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is None or row.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FindLine(BareLine):
    """The line itself, in larger type. It fills its ground, so that no key makes what lies below be painted again."""

    def retheme(self) -> None:
        super().retheme()
        fill_ground(self, "surface")
        self.setFont(theme().font("lead"))
        self.setFixedHeight(theme().px(42))


class FindList(QListView):
    """The answers. The keyboard stays in the line; this list never takes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is there with few answers as with many: one that comes and goes has all rows painted, and the page below.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="surface"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        follow_theme(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words wrap; Qt lays them out again for another height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def retheme(self) -> None:
        for part in (self, self.viewport()):
            fill_ground(part, "surface")


class FindOverlay(Overlay):
    """`customer_wanted(id)`, `log_wanted(CustomerSummary or CustomerId, the number looked for)`, `new_wanted(typed)` and
    `new_log_wanted(typed)` of somebody nobody knows, `place_wanted(place, argument)`; an act is run as if its keys were
    pressed. Then it closes."""

    customer_wanted = Signal(object)
    log_wanted = Signal(object, str)
    new_wanted = Signal(str)
    new_log_wanted = Signal(str)
    place_wanted = Signal(str, object)

    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window, name=self.tr("Find"), width=640, scrolls=False)
        self._runner = runner
        self._answered = ""
        self._waits_for_log: bool | None = None
        self._pointer = QPoint()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE)
        self._slow.timeout.connect(self._on_slow)
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_RESTS_AFTER)
        self._at_rest.timeout.connect(self._take_height)
        self.line = FindLine(self.panel)
        self.line.setAccessibleName(self.tr("Find a customer, phone number or anything said"))
        self.line.setPlaceholderText(self.tr("Find a customer, phone number or anything said…"))
        self.line.textEdited.connect(self._on_line_edited)
        self.line.installEventFilter(self)
        self.results = FindList(self.panel)
        self.results.setAccessibleName(self.tr("Found"))
        self.model = FindModel(self.results)
        self.results.setModel(self.model)
        self.results.setItemDelegate(FindDelegate(self.results, self.tr("brief"), self.tr("log call")))
        self.results.clicked.connect(self._on_result_clicked)
        self.results.entered.connect(self._on_result_entered)
        self._foot = Elide("", "small", "muted", self.panel)
        self._lay_out()
        self._say_foot("")

    def open_with(self, text: str = "") -> None:
        """Open, with this text already looked for."""
        self.line.setText(text)
        self.model.show_rows(())
        self._answered = "\0"
        self._say_foot(text)
        self._fit()
        self.open(self.line)
        self._on_line_edited(text)

    def stands_still(self) -> bool:
        """Nobody types any more, and it is as low as its answers are."""
        return not self._at_rest.isActive()

    def current_row(self) -> FindRow | None:
        return self.model.row(self.results.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self.line and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With the window: what was high enough before may not have the room now."""
        super().resizeEvent(event)
        self._take_height()

    def retheme(self) -> None:
        if hasattr(self, "results"):
            self._fill()
            self._take_height()
            self.results.scheduleDelayedItemsLayout()
        super().retheme()

    def _lay_out(self) -> None:
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(22, 0, 22, 0)
        row.setSpacing(10)
        row.addWidget(Icon("search", 18, "muted", self.panel))
        row.addWidget(self.line)
        self.column.addLayout(row)
        answers = QHBoxLayout()
        answers.addSpacing(_BESIDE_ROWS)
        answers.addWidget(self.results)
        self.column.addLayout(answers)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 6, 22, 4)
        foot.addWidget(self._foot)
        self.column.addLayout(foot)
        self._fill()

    def _fill(self) -> None:
        """What changes with a key hides what lies below, so that the page is not painted with it."""
        for part in (self._content, self._foot):
            fill_ground(part, "surface")

    # -- hands -----------------------------------------------------------------------------------------------------

    def _takes_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            wants_log = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self._answered == self.line.text():
                self._take(self.current_row(), wants_log=wants_log)
            else:
                self._waits_for_log = wants_log  # typed faster than it was found: what is found now is meant
            return True
        return False

    def _move(self, steps: int) -> None:
        count = self.model.rowCount()
        at = self.results.currentIndex().row()
        wanted = max(0, min(count - 1, at + steps))
        direction = 1 if steps > 0 else -1
        while 0 <= wanted < count and self.model.flags(self.model.index(wanted)) == Qt.ItemFlag.NoItemFlags:
            wanted += direction
        if 0 <= wanted < count:
            self._choose(wanted)

    def _move_to_first(self) -> None:
        rows = range(self.model.rowCount())
        first = next((n for n in rows if not (row := self.model.row(n)) or not row.heading), None)
        if first is not None:
            self.results.setCurrentIndex(self.model.index(first))

    def _choose(self, number: int) -> None:
        self.results.setCurrentIndex(self.model.index(number))
        row = self.model.row(number)
        if row is not None:
            announce(self.line, row.spoken())

    def _take(self, row: FindRow | None, *, wants_log: bool = False) -> None:
        if row is None or row.heading:
            return
        self.dismiss()
        if row.command is not None:
            self._do(row.command)
        elif row.new_name:
            (self.new_log_wanted if wants_log else self.new_wanted).emit(row.new_name)
        elif wants_log:
            self.log_wanted.emit(row.customer or row.customer_id, row.reached_at)
        else:
            self.customer_wanted.emit(row.customer_id)

    def _do(self, command: Command) -> None:
        if command.setting:
            self.place_wanted.emit("settings", command.setting)
        else:
            shortcuts().run(command.act, self.window())

    def _on_result_clicked(self, index: QModelIndex) -> None:
        held = QGuiApplication.keyboardModifiers()
        self._take(self.model.row(index.row()), wants_log=bool(held & Qt.KeyboardModifier.ControlModifier))

    def _on_result_entered(self, index: QModelIndex) -> None:
        """Only a pointer that was moved chooses: rows that come and go below it do not."""
        if QCursor.pos() != self._pointer:
            self._pointer = QCursor.pos()
            self.results.setCurrentIndex(index)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _on_line_edited(self, text: str) -> None:
        self._waits_for_log = None
        self._slow.start()
        self._runner.query(self, "find", lambda app: ask(app, text), self._on_answer)

    def _on_slow(self) -> None:
        if self._answered != self.line.text():
            self._foot.setText(self.tr("Looking…"))
            self._foot.show()

    def _on_answer(self, answer: Answer) -> None:
        if answer.text != self.line.text():
            return
        self._slow.stop()
        self._answered = answer.text
        self._pointer = QCursor.pos()
        found = rows_of(answer, commands(answer.text, self.window()))
        self.model.show_rows(found)
        self._move_to_first()
        self._say_foot(answer.text.strip(), found=answer.has_any() or any(row.command for row in found))
        self._fit()
        if self._waits_for_log is not None:
            self._take(self.current_row(), wants_log=self._waits_for_log)

    def _say_foot(self, text: str, *, found: bool = True) -> None:
        if not text:
            words = self.tr("A name, any part of a number, a tag, words from a call, or what you want to do.")
        elif not found:
            words = self.tr("Nobody and nothing said matches “{text}”.").format(text=text)
        else:
            words = ""
        self._foot.setText(words)
        self._foot.setVisible(bool(words) or self.isVisible())  # its room goes with that of the rows

    def _fit(self) -> None:
        """As high as the answers need, as far as the window allows; then they scroll. Lower only once nobody types on: the
        edge stands still from key to key, and what lies below is not painted with each."""
        if self.isVisible() and self._wanted_height_of_rows() <= self.results.height():
            self._at_rest.start()
        else:
            self._take_height()
        self.results.scheduleDelayedItemsLayout()

    def _take_height(self) -> None:
        wanted = self._wanted_height_of_rows()
        self._at_rest.stop()
        self._foot.setVisible(bool(self._foot.text()))
        self.results.setFixedHeight(wanted)
        self.results.setVisible(wanted > 0)

    def _wanted_height_of_rows(self) -> int:
        window = self.parentWidget()
        delegate = self.results.itemDelegate()
        if window is None or not isinstance(delegate, FindDelegate):
            return 0
        width = min(theme().px(640), window.width() - 48) - 2 - _BESIDE_ROWS - THICKNESS
        rows = [self.model.row(number) for number in range(self.model.rowCount())]
        wanted = sum(delegate.row_height(row, width) for row in rows if row is not None)
        room = int(window.height() * 0.72) - theme().px(60)
        return min(wanted, max(theme().px(120), room))
