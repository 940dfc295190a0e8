"""What is done with the customers that are chosen, or with the one row where nobody is: one command, one way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerState
from advocate.domain.ids import CustomerId, MemberId
from advocate.errors import AdvocateError
from ui import customer_acts
from ui.acts.shortcuts import shortcuts
from ui.customers.customer_list import CustomerList
from ui.customers.export_overlay import ExportOverlay
from ui.customers.known import Known
from ui.customers.marks import Marks
from ui.customers.owner_overlay import OwnerOverlay
from ui.customers.tag_overlay import TagOverlay
from ui.runner import Runner
from ui.widgets.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from advocate.app import Advocate


class ChosenActs(QObject):
    """`open_wanted(CustomerId)` and `window_wanted(CustomerId)` from the menu; everything else it does itself.
    `working(bool)` while the vault is at it, which takes a while for many thousands."""

    open_wanted = Signal(object)
    window_wanted = Signal(object)
    working = Signal(bool)

    def __init__(self, customers: CustomerList, marks: Marks, runner: Runner) -> None:
        super().__init__(customers)
        self._list = customers
        self._marks = marks
        self._runner = runner
        self.known = Known()
        self.state = CustomerState.ACTIVE
        """Where the list looks: all rows are active, archived or in the trash together."""
        customers.menu_wanted.connect(self.open_menu)

    def ids(self) -> tuple[CustomerId, ...]:
        """Everybody chosen; else the current row alone."""
        if len(self._marks):
            return self._marks.ids()
        customer = self._list.current_customer()
        return (customer.id,) if customer is not None else ()

    def do(self, act: str) -> None:
        """One of tag, assign, archive, restore, export, trash. Nothing where nobody is chosen."""
        ids = self.ids()
        if not ids:
            return
        acts: dict[str, Callable[[tuple[CustomerId, ...]], None]] = {
            "tag": self._tag,
            "assign": self._assign,
            "archive": self._archive,
            "restore": self._archive,
            "export": self._export,
            "trash": self._trash,
        }
        acts[act](ids)

    # -- the acts --------------------------------------------------------------------------------------------------

    def _archive(self, ids: tuple[CustomerId, ...]) -> None:
        """Into the archive; from the archive and the trash back into the list."""
        is_active = self.state is CustomerState.ACTIVE
        self._put(customer_acts.archive_all if is_active else customer_acts.restore_all, ids)

    def _trash(self, ids: tuple[CustomerId, ...]) -> None:
        if self.state is not CustomerState.TRASHED:
            self._put(customer_acts.trash_all, ids)

    def _put(
        self, act: Callable[[Advocate, tuple[CustomerId, ...]], Changes], ids: tuple[CustomerId, ...]
    ) -> None:
        """They leave this list, so nobody stays chosen."""
        self._run(lambda app: act(app, ids), self._on_put_away)

    def _run(self, work: Callable[[Advocate], Changes], done: Callable[[Changes], None]) -> None:
        self.working.emit(True)
        self._runner.command(self, work, done, self._on_failed)

    def _on_put_away(self, _changes: Changes) -> None:
        self.working.emit(False)
        self._marks.clear()

    def _on_done(self, _changes: Changes) -> None:
        self.working.emit(False)

    def _on_failed(self, error: AdvocateError) -> None:
        """The window says it; who is chosen stays chosen."""
        self.working.emit(False)
        self._runner.command_failed.emit(error)

    def _tag(self, ids: tuple[CustomerId, ...]) -> None:
        overlay = TagOverlay(self._window(), self.known.tags, len(ids))
        overlay.picked.connect(partial(self._on_tag_picked, ids))
        overlay.begin()

    def _on_tag_picked(self, ids: tuple[CustomerId, ...], name: str) -> None:
        self._run(partial(customer_acts.tag, ids=ids, name=name), self._on_done)

    def _assign(self, ids: tuple[CustomerId, ...]) -> None:
        overlay = OwnerOverlay(self._window(), self.known.members, self.known.me, len(ids))
        overlay.picked.connect(partial(self._on_owner_picked, ids))
        overlay.begin()

    def _on_owner_picked(self, ids: tuple[CustomerId, ...], owner: object) -> None:
        owner_id = None if isinstance(owner, str) else MemberId(owner)  # type: ignore[arg-type]
        self._run(partial(customer_acts.assign, ids=ids, owner_id=owner_id), self._on_done)

    def _export(self, ids: tuple[CustomerId, ...]) -> None:
        words = self._list.words()
        if words is not None:
            ExportOverlay(self._window(), self._runner, ids, words.reader.today).begin()

    def _window(self) -> QWidget:
        return self._list.window()

    # -- the menu --------------------------------------------------------------------------------------------------

    def open_menu(self, place: QPoint) -> None:
        """For the row at that place of the list's viewport, or for everybody chosen when it is one of them."""
        index = self._list.indexAt(place)
        if not index.isValid():
            return
        self._list.setCurrentIndex(index)
        customer = self._list.current_customer()
        if customer is None:
            return
        if len(self._marks) and customer.id not in self._marks:
            self._marks.clear()
        menu = Menu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, customer.id)
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _fill(self, menu: Menu, customer_id: CustomerId) -> None:
        many = len(self._marks) > 1
        is_active = self.state is CustomerState.ACTIVE
        if not many:
            self._add(menu, self.tr("Open"), "open", partial(self.open_wanted.emit, customer_id))
            words = self.tr("Open in a window of its own")
            self._add(menu, words, "window", partial(self.window_wanted.emit, customer_id))
            menu.addSeparator()
        self._add(menu, self.tr("Tag…"), "tag", partial(self.do, "tag"))
        self._add(menu, self.tr("Assign…"), "assign", partial(self.do, "assign"))
        words = self.tr("Archive") if is_active else self.tr("Bring back")
        self._add(menu, words, "archive", partial(self.do, "archive"))
        self._add(menu, self.tr("Export…"), "export", partial(self.do, "export"))
        if self.state is not CustomerState.TRASHED:
            menu.addSeparator()
            self._add(menu, self.tr("Move to trash"), "trash", partial(self.do, "trash"))

    def _add(self, menu: Menu, words: str, act: str, slot: Callable[[], object]) -> QAction:
        action = menu.addAction(words, slot)
        action.setShortcut(QKeySequence(shortcuts().shown(f"customers.{act}")))
        action.setShortcutVisibleInContextMenu(True)
        return action
