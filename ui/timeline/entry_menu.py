"""What can be done with an entry of the timeline: a small menu, by Enter, by the menu key or by a chip."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import NoteState
from advocate.domain.customer import Customer
from advocate.domain.ids import InteractionId, NoteId
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise, PromiseState
from advocate.domain.timeline import TimelineEntry
from ui.calls.log_overlay import LogContactOverlay
from ui.long_text import LongTextOverlay
from ui.promises.promise_acts import PromiseActs
from ui.runner import Runner
from ui.timeline.entry_words import CORRECTED, NOTE, PROMISE, shortened
from ui.timeline.revisions_overlay import RevisionsOverlay
from ui.widgets.measurer import LONGEST
from ui.widgets.menu import Menu

if TYPE_CHECKING:
    from advocate.app import Advocate

_WORDS = 40


class EntryMenu(QObject):
    """`answer_wanted(NoteId)` for a note that waits; `copy_wanted` for the entry's text. Everything else it does itself."""

    answer_wanted = Signal(object)
    copy_wanted = Signal()

    def __init__(self, page: QWidget, runner: Runner) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._promises = PromiseActs(page, runner)
        self._customer: Customer | None = None

    def show_customer(self, customer: Customer) -> None:
        self._customer = customer

    def open(self, entry: TimelineEntry, where: QPoint) -> None:
        """The menu for the whole entry."""
        menu = self._new_menu()
        if entry.interaction is not None:
            self._fill_for_contact(menu, entry.interaction, entry.promises)
        elif entry.promise is not None:
            self._fill_for_promise(menu, entry.promise)
        elif entry.note is not None and entry.note.state is not NoteState.ANSWERED:
            menu.addAction(self.tr("Answer…"), partial(self.answer_wanted.emit, entry.note.id))
            if entry.note.state is NoteState.SENT:
                menu.addAction(self.tr("Mark as read"), partial(self._mark_read, entry.note.id))
        menu.addAction(self.tr("Copy"), self.copy_wanted.emit)
        menu.popup(where)

    def take_chip(self, entry: TimelineEntry, key: str, where: QPoint) -> None:
        """What a click on a chip of the entry asks for."""
        kind, _, record_id = key.partition(":")
        if kind == CORRECTED and entry.interaction is not None:
            self._show_revisions(entry.interaction.id)
        elif kind == NOTE and entry.note is not None:
            self.answer_wanted.emit(entry.note.id)
        elif kind == PROMISE:
            ours = (*entry.promises, *([entry.promise] if entry.promise else []))
            promise = next((promise for promise in ours if str(promise.id) == record_id), None)
            if promise is not None:
                menu = self._new_menu()
                self._fill_for_promise(menu, promise)
                menu.popup(where)

    # -- filling -----------------------------------------------------------------------------------------------------

    def _new_menu(self) -> Menu:
        menu = Menu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _fill_for_contact(self, menu: Menu, contact: Interaction, promises: tuple[Promise, ...]) -> None:
        if len(contact.body) > LONGEST:
            menu.addAction(self.tr("Read all of it…"), partial(self._read_all, contact))
        for promise in promises:
            if promise.state is PromiseState.OPEN:
                words = self.tr("Kept: {0}").format(shortened(promise.words, _WORDS))
                menu.addAction(words.replace("&", "&&"), partial(self._promises.keep, promise))
        menu.addAction(self.tr("Correct…"), partial(self._correct, contact))
        if contact.is_corrected:
            menu.addAction(self.tr("Earlier wordings…"), partial(self._show_revisions, contact.id))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), partial(self._remove, contact.id))

    def _fill_for_promise(self, menu: Menu, promise: Promise) -> None:
        if promise.state is PromiseState.OPEN:
            menu.addAction(self.tr("Kept"), partial(self._promises.keep, promise))
            menu.addAction(self.tr("Change…"), partial(self._promises.change, promise))
            menu.addAction(self.tr("Release…"), partial(self._promises.release, promise))
            menu.addAction(self.tr("Could not keep it…"), partial(self._promises.break_off, promise))
        else:
            menu.addAction(self.tr("Open again"), partial(self._promises.reopen, promise))

    # -- doing -------------------------------------------------------------------------------------------------------

    def _correct(self, contact: Interaction) -> None:
        window = self._page.window()
        LogContactOverlay(window, self._runner, self._customer, correct=contact).open()

    def _read_all(self, contact: Interaction) -> None:
        title = contact.title or self.tr("What was said")
        overlay = LongTextOverlay(self._page.window(), title, contact.body)
        overlay.open(overlay.editor)

    def _show_revisions(self, interaction_id: InteractionId) -> None:
        RevisionsOverlay(self._page.window(), self._runner, interaction_id).open()

    def _remove(self, interaction_id: InteractionId) -> None:
        self._runner.command(self, partial(_remove, interaction_id=interaction_id))

    def _mark_read(self, note_id: NoteId) -> None:
        self._runner.command(self, partial(_mark_read, note_id=note_id))


def _remove(app: Advocate, interaction_id: InteractionId) -> Changes:
    return app.interactions.remove(interaction_id)


def _mark_read(app: Advocate, note_id: NoteId) -> Changes:
    return app.notes.mark_read(note_id)
