"""The customers: all of them in one list, narrowed as you type, opened with Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerFilter, CustomerState, Tag
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.customers import list_questions
from ui.customers.customer_list import CustomerList
from ui.customers.empty_list import EmptyList
from ui.customers.filter_field import FilterField
from ui.customers.list_filters import ListFilters
from ui.customers.list_model import CustomerListModel
from ui.customers.list_questions import ListAnswer, read_count, read_list, read_rows
from ui.customers.list_rows import NAME, NEWEST_FIRST, ORDERS, customer_columns
from ui.customers.new_customer import NewCustomerOverlay, TypedCustomer, typed_from
from ui.customers.row_acts import RowActs
from ui.customers.tag_overlay import TagOverlay
from ui.page import Page
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import PlainButton
from ui.widgets.header_bar import HeaderBar
from ui.widgets.labels import Elide, Label
from ui.widgets.paged_model import PAGE

DEBOUNCE = 60  # milliseconds between the last key and the question
_MINUTE = 60_000
_LOW, _NARROW = 480, 720
"""Effective sizes of the page: pixels divided by the text scale."""
_MARGINS, _TIGHT = (24, 20, 24, 20), (24, 12, 24, 12)
_TABLES = ("customers", "customer_tags", "tags", "promises", "interactions", "relations", "pinned_notes")


class CustomersPage(Page):
    """Emits go_to("customer", CustomerId), go_to("import", None)."""

    key = "customers"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Customers")
        self._wanted = CustomerFilter()
        self._draft = TypedCustomer()
        self._has_asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._build()
        self._connect()
        follow_theme(self)

    # -- what the window tells it --------------------------------------------------------------------------------

    def shown_to_user(self, argument: object) -> None:
        if not self._has_asked:
            self._ask(restart=True)
            self._ask_tags()
        else:
            self._ask(restart=False)

    def records_changed(self, changes: Changes) -> None:
        if changes.touched(*_TABLES):
            self._ask(restart=False)
        if changes.touched("tags", "customer_tags"):
            self._ask_tags()

    def focus_first(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        ground = Box("page", self)
        whole.addWidget(ground)
        self._column = column = ground.column(margins=_MARGINS, spacing=12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Label(self.title, "title", "ink", self))
        self.count = Elide("", "small", "muted", self)
        head.addWidget(self.count, 1)
        self.new_button = PlainButton(
            self.tr("New customer"), self, icon="user-plus", shortcut="Ctrl+Shift+N"
        )
        head.addWidget(self.new_button)
        column.addLayout(head)
        self.field = FilterField(
            self.tr("Type a name, a number, a company, a tag…"),
            self,
            shortcut="Ctrl+F",
            name=self.tr("Find among the customers"),
        )
        column.addWidget(self.field)
        self.filters = ListFilters(self)
        column.addWidget(self.filters)
        column.addWidget(self._make_table(), 1)
        self.hints = Elide("", "small", "muted", self)
        column.addWidget(self.hints)

    def _make_table(self) -> QWidget:
        card = Box("card", self)
        inside = card.column(margins=(1, 4, 1, 8))
        self.header = HeaderBar(customer_columns(), card, right_gap=10)
        self.header.show_sorting(NAME, descending=False)
        inside.addWidget(self.header)
        inside.addWidget(Rule(card))
        self.model = CustomerListModel(self._on_fetch)
        self.list = CustomerList(self.model, card)
        self.row_acts = RowActs(self.list, self.runner)
        self.empty = EmptyList(card)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        inside.addLayout(self._stack, 1)
        return card

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_timer_timeout)
        self._minute.timeout.connect(self._on_minute)
        self.field.edited.connect(self._on_field_edited)
        self.field.returned.connect(self._on_field_returned)
        self.field.down_pressed.connect(self._on_down_pressed)
        self.filters.changed.connect(self._on_filters_changed)
        self.filters.all_tags_wanted.connect(self._on_all_tags_wanted)
        self.header.sorted_by.connect(self._on_sorted_by)
        self.list.opened.connect(self._on_opened)
        self.list.typed.connect(self._on_typed)
        self.list.filter_wanted.connect(self.focus_first)
        self.row_acts.open_wanted.connect(self._on_existing_wanted)
        self.new_button.clicked.connect(self._on_new_clicked)
        self.empty.new_wanted.connect(self._on_new_clicked)
        self.empty.import_wanted.connect(self._on_import_wanted)
        self.empty.sample_wanted.connect(self._on_sample_wanted)
        self.empty.everything_wanted.connect(self._on_everything_wanted)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _filter(self) -> CustomerFilter:
        key, descending = self.header.sorting()
        return CustomerFilter(
            text=self.field.text(),
            tag_ids=self.filters.tag_ids(),
            state=self.filters.state(),
            only_with_open_promise=self.filters.only_with_open_promise(),
            order=ORDERS[key],
            descending=descending,
        )

    def _ask(self, *, restart: bool) -> None:
        """Another question starts at the top; the same one keeps what is shown until the new rows are here."""
        self._timer.stop()
        self._has_asked = True
        self._wanted = self._filter()
        if restart:
            work = partial(read_list, wanted=self._wanted, stretch=PAGE)
            self.runner.query(self, "list", work, self._on_answered)
        else:
            work = partial(read_count, wanted=self._wanted)
            self.runner.query(self, "list", work, self._on_counted)

    def _ask_tags(self) -> None:
        self.runner.query(self, "tags", lambda app: app.tags.list_tags(), self._on_tags_read)

    def _on_fetch(self, first: int, count: int) -> None:
        work = partial(read_rows, wanted=self._wanted, first=first, stretch=count)
        self.runner.query(self, f"rows {first}", work, self._on_rows_read)

    def _on_answered(self, answer: ListAnswer) -> None:
        self._take_reader(answer)
        self.model.restart(answer.count)
        self.model.show_page(0, answer.rows)
        self.list.show_row(0)
        self._show_state(answer)

    def _on_counted(self, answer: ListAnswer) -> None:
        self._take_reader(answer)
        self.model.refresh(answer.count)
        if answer.count and not self.list.currentIndex().isValid():
            self.list.show_row(0)
        self._show_state(answer)

    def _on_rows_read(self, answer: ListAnswer) -> None:
        if answer.wanted == self._wanted:
            self._take_reader(answer)
            self.model.show_page(answer.first, answer.rows)

    def _on_tags_read(self, tags: tuple[Tag, ...]) -> None:
        self.filters.set_tags(tags)

    def _take_reader(self, answer: ListAnswer) -> None:
        if self.model.reader != answer.reader:
            self.model.reader = answer.reader
            self.list.row_words.forget()

    def _show_state(self, answer: ListAnswer) -> None:
        had_keyboard = self.list.hasFocus()
        self.count.setText(self._count_words(answer))
        self._show_hints(answer)
        if answer.count:
            self._stack.setCurrentWidget(self.list)
            return
        self.empty.show_reason(answer.wanted, is_empty_vault=answer.is_empty_vault)
        self._stack.setCurrentWidget(self.empty)
        if had_keyboard:
            self.focus_first()

    def _count_words(self, answer: ListAnswer) -> str:
        count = f"{answer.count:,}"
        if answer.wanted.text.strip() or not self.filters.is_plain():
            return self.tr("{0} found").format(count)
        return self.tr("1 customer") if answer.count == 1 else self.tr("{0} customers").format(count)

    def _show_hints(self, answer: ListAnswer) -> None:
        words = self.tr("Enter opens · Ctrl E archives · Del moves to the trash")
        if answer.wanted.state is not CustomerState.ACTIVE:
            words = self.tr("Enter opens · Ctrl E brings back")
        self.hints.setText(words if answer.count else "")

    def _on_minute(self) -> None:
        """Promises become late by themselves, and "today" becomes "yesterday"."""
        if self._has_asked:
            self._ask(restart=False)

    def _fit(self) -> None:
        """A small window leaves its room to the list."""
        scale = theme().scale
        is_low = self.height() / scale < _LOW
        self._column.setContentsMargins(*(_TIGHT if is_low else _MARGINS))
        self._column.setSpacing(8 if is_low else 12)
        self.hints.setVisible(not is_low)
        self.filters.set_narrow(self.width() / scale < _NARROW)

    # -- narrowing -------------------------------------------------------------------------------------------------

    def _on_field_edited(self, _text: str) -> None:
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._ask(restart=True)

    def _on_filters_changed(self) -> None:
        self._ask(restart=True)

    def _on_sorted_by(self, key: str, descending: bool) -> None:
        if key in NEWEST_FIRST and self._wanted.order is not ORDERS[key]:
            self.header.show_sorting(key, descending=True)
        self._ask(restart=True)

    def _on_all_tags_wanted(self) -> None:
        overlay = TagOverlay(self.window(), self.filters.tags(), self.filters.tag_ids())
        overlay.picked.connect(self.filters.toggle_tag)
        overlay.open(overlay.field.line)

    def _on_everything_wanted(self) -> None:
        self.field.clear()
        self.filters.clear()
        self.focus_first()
        self._ask(restart=True)

    # -- keys and hands --------------------------------------------------------------------------------------------

    def _on_field_returned(self) -> None:
        """Enter opens the first that was found, also when it was quicker than the answer."""
        if self._timer.isActive():
            self._ask(restart=True)
        elif self.model.rowCount():
            self._on_opened(self.list.currentIndex())
        elif self.field.text().strip():
            self._on_new_clicked()

    def _on_down_pressed(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.show_row(0)

    def _on_typed(self, text: str) -> None:
        self.focus_first()
        if text:
            self.field.line.insert(text)
        else:
            self.field.line.backspace()
        self._timer.start()

    def _on_opened(self, index: QModelIndex) -> None:
        customer = self.model.row(index.row()) if index.isValid() else None
        if customer is not None:
            self.go_to.emit("customer", customer.id)

    # -- adding ----------------------------------------------------------------------------------------------------

    def _on_new_clicked(self) -> None:
        """With what was looked for and not found; else with what was typed the last time and not kept."""
        found_nothing = self.model.rowCount() == 0 and bool(self.field.text().strip())
        typed = typed_from(self.field.text()) if found_nothing else self._draft
        overlay = NewCustomerOverlay(self.window(), self.runner, typed)
        overlay.left.connect(self._on_draft_left)
        overlay.made.connect(self._on_made)
        overlay.existing_wanted.connect(self._on_existing_wanted)
        overlay.open(overlay.name.line)

    def _on_draft_left(self, typed: TypedCustomer) -> None:
        self._draft = typed

    def _on_made(self, customer_id: CustomerId) -> None:
        self._draft = TypedCustomer()
        self.go_to.emit("customer", customer_id)

    def _on_existing_wanted(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_import_wanted(self) -> None:
        self.go_to.emit("import", None)

    def _on_sample_wanted(self) -> None:
        self.focus_first()  # the button rests now and goes away
        self.empty.show_filling()
        self.runner.command(self, list_questions.fill_with_sample, None, self._on_sample_failed)

    def _on_sample_failed(self, error: AdvocateError) -> None:
        self._ask(restart=True)  # the offer stands again
        self.runner.command_failed.emit(error)
