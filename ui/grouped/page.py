"""A page around a grouped list: it asks, asks again every minute and after every change, and never loses the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from ui.grouped.view import GroupedView
from ui.page import Page
from ui.runner import Runner
from ui.widgets.every_minute import EveryMinute
from ui.widgets.labels import Elide, Label
from ui.widgets.paged_model import PAGE

if TYPE_CHECKING:
    from advocate.app import Advocate

_FOLDED = "folded"
RowReading = Callable[["Advocate", int, int], Sequence[Any]]


class GroupedPage(Page):
    """Children make their parts, `lay_out` them, and say what is asked (`reading`, `row_reading`) and what is shown of it
    (`show_answer`, `show_current`). tables: what has it ask again when that changed."""

    asks_when_shown = True
    tables: ClassVar[tuple[str, ...]] = ()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.summary = Elide("", "body", "muted", self)
        self._was_answered = False
        self._has_items = True
        self._asks_anew = False
        self._questions = 0
        self._minute = EveryMinute(self)
        self._minute.timeout.connect(self._on_minute)

    # -- what children say -------------------------------------------------------------------------------------------

    def reading(self, first: int, count: int) -> Callable[[Advocate], Any]:
        """What to ask the vault for; so many items from `first` on come with it."""
        raise TypeError(f"{type(self).__name__} must say what it asks")

    def row_reading(self) -> RowReading:
        """How more items of the same question are read: `(app, first, count)`."""
        raise TypeError(f"{type(self).__name__} must say how rows are read")

    def show_answer(self, answer: Any, *, fresh: bool) -> None:
        """What `reading` brought. fresh: to another question than the one before."""
        raise TypeError(f"{type(self).__name__} must say how an answer is shown")

    def instead(self) -> QWidget | None:
        """What is shown in place of the list for now."""
        return None

    def show_current(self) -> None:
        """What goes with the row that the keyboard stands on; that is another one, or says something else."""

    # -- what the window tells it ------------------------------------------------------------------------------------

    def records_changed(self, changes: Changes) -> None:
        if changes.touched(*self.tables):
            self.ask(fresh=False)

    def show_body(self) -> None:
        """The list, what stands there while it is empty, or what `instead` says."""
        other = self.instead()
        if other is not None:
            self._stack.setCurrentWidget(other)
        else:
            self._stack.setCurrentIndex(0 if self._has_items else 1)

    def focus_first(self) -> None:
        has_rows = self._list.grouped().items > 0
        (self._list if has_rows else self._button).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- asking ------------------------------------------------------------------------------------------------------

    @property
    def was_answered(self) -> bool:
        return self._was_answered

    def ask(self, *, fresh: bool) -> None:
        """fresh: the question is another one; what is asked meanwhile does not make it less so."""
        self._asks_anew |= fresh
        first, count = (0, PAGE) if self._asks_anew else self._list.span()
        self.runner.query(self, "standing", self.reading(first, count), self._on_asked)

    def fetch(self, first: int, count: int) -> None:
        """What the list's model calls for items that it lacks."""
        read, question = self.row_reading(), self._questions

        def read_page(app: Advocate) -> tuple[int, int, Sequence[Any]]:
            return question, first, read(app, first, count)

        self.runner.query(self, f"page {first}", read_page, self._on_page)

    def _on_asked(self, answer: Any) -> None:
        fresh, self._asks_anew = self._asks_anew, False
        is_first, self._was_answered = not self._was_answered, True
        self._questions += fresh
        had_keyboard = self._list.hasFocus()
        self.show_answer(answer, fresh=fresh)
        items = self._list.grouped().items
        self._has_items = items > 0
        self.show_body()
        self.show_current()
        if (is_first and self._button.hasFocus()) or (had_keyboard and not items):
            self.focus_first()

    def _on_page(self, page: tuple[int, int, Sequence[Any]]) -> None:
        question, first, values = page
        if question == self._questions:  # of another question they would stand among strangers
            self._list.show_page(first, values)
            self.show_current()

    # -- building ----------------------------------------------------------------------------------------------------

    def lay_out(
        self,
        grouped: GroupedView,
        button: QAbstractButton,
        bar: QWidget,
        body: QWidget,
        empty: QWidget,
        *,
        views: QWidget | None = None,
        other: QWidget | None = None,
    ) -> None:
        """The title with its summary and button, the bar below it, and the body that holds the list; in its place `empty`
        while there is nothing in it. views: what chooses between the list and the `other` that may stand in its place. What was
        folded is folded again."""
        self._list, self._button = grouped, button
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.title, "title", "ink", self))
        if views is not None:
            head.addWidget(views, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.summary, 1)
        head.addWidget(button)
        self._stack = QStackedLayout()
        self._stack.addWidget(body)
        self._stack.addWidget(empty)
        if other is not None:
            self._stack.addWidget(other)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(bar)
        column.addLayout(self._stack, 1)
        grouped.take_folds(self.remembered(_FOLDED))
        grouped.folds_changed.connect(self._on_folds_changed)
        grouped.moved.connect(self._on_moved)

    # -- what people do ----------------------------------------------------------------------------------------------

    def open_customer(self, customer_id: object) -> None:
        self.go_to.emit("customer", customer_id)

    def stand_on_made(self, changes: Changes) -> None:
        """The keyboard goes to what was just made, where it is shown."""
        made: Hashable | None = changes.made
        self._list.seek(made)

    def _on_minute(self) -> None:
        self.ask(fresh=False)

    def _on_moved(self, _index: QModelIndex) -> None:
        self.show_current()

    def _on_folds_changed(self) -> None:
        self.remember(_FOLDED, self._list.folds())
