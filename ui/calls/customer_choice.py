"""Who it was: found as the name, number or mail is typed; then shown, with a way to take someone else."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, CustomerKind, CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number
from advocate.domain.search import CustomerHit
from advocate.errors import NotFound
from ui.calls.keys import Caption
from ui.calls.somebody_new import reached_at, somebody_new, somebody_new_words
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.columns import Column, ListRow
from ui.widgets.labels import Elide
from ui.widgets.marks import Avatar
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

_MOST_SHOWN = 5
_MOST_FOUND = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """The customer something is about: only what an overlay shows of them. reached_at: the number or address by which
    they were looked for; it makes nobody another one."""

    id: CustomerId
    name: str
    second: str = ""
    is_organisation: bool = False
    reached_at: str = field(default="", compare=False)


def whom(customer: Customer | CustomerSummary | Whom | None) -> Whom | None:
    """The same of a profile or of a line of a list."""
    if customer is None or isinstance(customer, Whom):
        return customer
    is_organisation = customer.kind is CustomerKind.ORGANISATION
    return Whom(
        id=customer.id, name=customer.name, second=customer.organisation, is_organisation=is_organisation
    )


class CustomerChoice(QWidget):
    """`chosen(Whom | None)` when a person picks a customer or goes back to looking for one."""

    chosen = Signal(object)

    def __init__(
        self, runner: Runner, parent: QWidget | None = None, *, question: str = "", letter: str = ""
    ) -> None:
        super().__init__(parent)
        self._whom: Whom | None = None
        self.search = _CustomerSearch(runner, self, question or self.tr("Who was it?"), letter)
        self.search.found.connect(self._on_search_found)
        self._shown = Box("card", self)
        self._avatar = Avatar("", 30, self._shown)
        self._name = Elide("", "strong", "ink", self._shown)
        self._second = Elide("", "small", "muted", self._shown)
        self.change_button = SmallButton(self.tr("Someone else"), self._shown)
        self.change_button.clicked.connect(self._on_change_clicked)
        self._lay_out()
        self.show_customer(None)

    def customer(self) -> Whom | None:
        return self._whom

    def show_customer(self, customer: Whom | None, *, fixed: bool = False) -> None:
        """Show this one, without telling. fixed: it cannot be changed here."""
        self._whom = customer
        self._shown.setVisible(customer is not None)
        self.search.setVisible(customer is None)
        self.change_button.setVisible(not fixed)
        if customer is not None:
            self._avatar.set_name(customer.name, "building-2" if customer.is_organisation else "")
            self._name.setText(customer.name)
            self._second.setText(customer.second)
            self._second.setVisible(bool(customer.second))
        self.updateGeometry()

    def take_focus(self) -> None:
        """The keyboard to the search, or to the button that leads back to it."""
        if self._whom is not None:
            self.change_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        line = self.search.field.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()  # another number is typed over the one before

    def offer_first(self, customer_id: CustomerId | None) -> None:
        """The customer whose page is in sight: offered where nothing is typed yet."""
        self.search.offer_first(customer_id)

    def height_of_found(self) -> int:
        """What those who were found take at the moment."""
        return 0 if self.search.list.isHidden() or self.search.isHidden() else self.search.list.height()

    def show_found_within(self, height: int) -> None:
        """Fewer of them at once where there is less room, at least one; the rest is scrolled to."""
        self.search.keep_within(height)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._shown)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._second)
        row.addLayout(names, 1)
        row.addWidget(self.change_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._shown)
        column.addWidget(self.search)

    def _on_search_found(self, customer: Whom) -> None:
        self.show_customer(customer)
        announce(self, self.tr("Chosen: {0}").format(customer.name))
        self.chosen.emit(customer)

    def _on_change_clicked(self) -> None:
        self.show_customer(None)
        self.search.start_again()
        self.chosen.emit(None)


class _CustomerSearch(QWidget):
    """The line and the list below it. The keyboard stays in the line: arrows move in the list, Enter takes. So does Tab,
    where there is no doubt who is meant; else it leads on."""

    found = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget, question: str, letter: str) -> None:
        super().__init__(parent)
        self._runner = runner
        self._was_moved = False
        self._most: int | None = None
        self._in_sight: CustomerId | None = None
        caption = Caption(question, letter, self)
        self.field = TextField("", self, placeholder=self.tr("Name, number, mail, company…"), name=question)
        caption.label.setBuddy(self.field.line)
        columns = (Column(key="name", title=self.tr("Customer")),)
        self.list = PagedList(RowDelegate(columns), self, name=self.tr("Customers found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ListRowModel(None, self.list)
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_list_opened)
        self.list.hide()
        self.field.edited.connect(self._on_edited)
        self.field.line.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (caption, self.field, self.list):
            column.addWidget(widget)
        follow_theme(self)

    def retheme(self) -> None:
        row = theme().px(ROW_HEIGHT)
        room = _MOST_SHOWN if self._most is None else max(1, min(_MOST_SHOWN, self._most // row))
        height = max(1, min(room, self.model.rowCount()) * row)
        if height != self.list.height():
            self.list.setFixedHeight(height)

    def keep_within(self, height: int) -> None:
        if height != self._most:
            self._most = height
            self.retheme()

    def offer_first(self, customer_id: CustomerId | None) -> None:
        self._in_sight = customer_id
        if not self.field.text().strip():
            self._show_rows([])
            self._offer()

    def start_again(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.selectAll()
        self._on_edited(self.field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._offer()
        elif event.type() == QEvent.Type.FocusOut and not self.field.text().strip():
            self._show_rows([])
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self.list.isHidden():
            return False
        key, row = event.key(), self.list.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.show_row(row + (1 if key == Qt.Key.Key_Down else -1))
            self._was_moved = True
            announce(self, str(self.list.currentIndex().data()))
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        takes = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Tab and self._is_sure())
        return plain and takes and self._take_current()

    def _is_sure(self) -> bool:
        """One was gone to with the arrows, or only one is known; nobody new is made by passing."""
        return self._was_moved or self.model.rowCount() == 2  # the one, and somebody new

    def _take_current(self) -> bool:
        row = self.list.current_row()
        if not isinstance(row, ListRow):
            return False
        QTimer.singleShot(0, self, lambda: self._take(row))  # not in the middle of the line's own key
        return True

    def _on_list_opened(self, index: QModelIndex) -> None:
        self._take_current()

    def _take(self, row: ListRow) -> None:
        self.list.hide()
        if isinstance(row.key, Whom):
            self.found.emit(row.key)
        else:
            typed = self.field.text()
            work = partial(_create, typed=typed)
            self._runner.command(self, work, partial(self._on_created, reached_at(typed)))

    def _on_created(self, reached: str, changes: Changes) -> None:
        if changes.made is not None:
            self.found.emit(Whom(id=CustomerId(changes.made), name=changes.about, reached_at=reached))

    def _on_edited(self, text: str) -> None:
        if not text.strip():
            self._show_rows([])
            self._offer()
            return
        self._runner.query(self, "find", lambda app: _find(app, text), self._on_hits)

    def _offer(self) -> None:
        """Whose page is in sight, while nothing is typed and somebody is asked for."""
        customer_id = self._in_sight
        if customer_id is not None and self.field.line.hasFocus() and not self.field.text().strip():
            self._runner.query(self, "find", lambda app: _in_use(app, customer_id), self._on_in_sight)

    def _on_in_sight(self, customer: Customer | None) -> None:
        is_asked = self.field.line.hasFocus() and not self.field.text().strip()
        if customer is None or not is_asked or customer.id != self._in_sight:
            return
        known = [part for part in (customer.organisation, self.tr("the page in sight")) if part]
        self._show_rows([_row(customer, " · ".join(known), whom(customer))])

    def _on_hits(self, hits: tuple[CustomerHit, ...]) -> None:
        typed = " ".join(self.field.text().split())
        if not typed:
            return
        rows = [_row_of_hit(hit, typed) for hit in hits]
        rows.append(ListRow(title=somebody_new_words(typed), icon="user-plus", meaning="neutral"))
        self._show_rows(rows)

    def _show_rows(self, rows: list[ListRow]) -> None:
        self._was_moved = False
        self.model.restart_with(rows)
        self.list.setVisible(bool(rows))
        self.retheme()
        if rows:
            self.list.show_row(0)
        self.updateGeometry()


def _find(app: Advocate, text: str) -> tuple[CustomerHit, ...]:
    return app.search.find_customers(text, _MOST_FOUND)


def _create(app: Advocate, typed: str) -> Changes:
    return app.customers.create(somebody_new(typed))


def reached_by(hit: CustomerHit, typed: str) -> str:
    """The number of theirs in which the digits stand that were typed; empty where they were looked for by anything else."""
    because = hit.because.text if hit.because is not None else ""
    return because if looks_like_number(typed) and looks_like_number(because) else ""


def _in_use(app: Advocate, customer_id: CustomerId) -> Customer | None:
    """None for one who is in the trash or gone."""
    try:
        customer = app.customers.get_customer(customer_id)
    except NotFound:
        return None
    return None if customer.state is CustomerState.TRASHED else customer


def _row_of_hit(hit: CustomerHit, typed: str) -> ListRow:
    customer = hit.customer
    known = [part for part in (customer.organisation, hit.because.text if hit.because else "") if part]
    about = whom(customer)
    key = replace(about, reached_at=reached_by(hit, typed)) if about else None
    return _row(customer, " · ".join(known), key)


def _row(customer: Customer | CustomerSummary, second: str, key: Whom | None) -> ListRow:
    icon = "building-2" if customer.kind is CustomerKind.ORGANISATION else ""
    return ListRow(title=customer.name, second=second, avatar=customer.name, icon=icon, key=key)
