"""The menu of an entry: what can be done with it, each with its key; and what a click on a chip or a file does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from advocate.domain.files import FileInfo
from advocate.domain.timeline import EntryKind, TimelineEntry
from ui.acts.shortcuts import shortcuts
from ui.timeline.entry_acts import EntryActs, Offer
from ui.timeline.entry_words import CASE, CORRECTED, FILE, NOTE, PROMISE, REPLY
from ui.widgets.menu import Menu


class EntryMenu(QObject):
    def __init__(self, page: QWidget, acts: EntryActs) -> None:
        super().__init__(page)
        self._page, self._acts = page, acts

    def open(self, entry: TimelineEntry, where: QPoint, *, pinned_line: bool = False) -> None:
        """For the whole entry. where: on the screen."""
        self._popup(self._acts.offers(entry, pinned_line=pinned_line), where)

    def open_file(self, entry: TimelineEntry, key: str, where: QPoint) -> bool:
        """For the file with that key, if it is one of the entry's."""
        file = _file_of(entry, key)
        if file is not None:
            self._popup(self._acts.of_file(file), where)
        return file is not None

    def open_for(self, file: FileInfo, where: QPoint) -> None:
        self._popup(self._acts.of_file(file), where)

    def take_chip(self, entry: TimelineEntry, key: str, where: QPoint) -> None:
        """What a click on a chip or a file of the entry asks for."""
        kind, _, record_id = key.partition(":")
        contact, file = entry.interaction, _file_of(entry, key)
        if file is not None:
            self._acts.files.open(file)
        elif kind == NOTE and entry.note is not None:
            self._acts.answer_wanted.emit(entry.note.id)
        elif kind == PROMISE:
            ours = (*entry.promises, *([entry.promise] if entry.promise else []))
            promise = next((promise for promise in ours if str(promise.id) == record_id), None)
            if promise is not None:
                self._popup(self._acts.of_promise(promise), where)
        elif contact is not None and kind == CORRECTED:
            self._acts.show_revisions(contact.id)
        elif contact is not None and kind == CASE:
            self._acts.case_wanted.emit(contact.case_id)
        elif contact is not None and kind == REPLY:
            self._acts.entry_wanted.emit(EntryKind.INTERACTION, UUID(record_id))

    def _popup(self, offers: Sequence[Offer], where: QPoint) -> None:
        menu = Menu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = offers[0].group if offers else 0
        for offer in offers:
            if offer.group != group:
                menu.addSeparator()
                group = offer.group
            action = QAction(_with_key(offer), menu)
            action.triggered.connect(partial(_do, offer))
            menu.addAction(action)
        menu.popup(where)


def _do(offer: Offer, _checked: bool = False) -> None:
    offer.do()


def _with_key(offer: Offer) -> str:
    """Menus write what follows a tab at their other side, where keys stand."""
    words = offer.words.replace("&", "&&")
    key = shortcuts().text(offer.act) if offer.act else ""
    return f"{words}\t{key}" if key else words


def _file_of(entry: TimelineEntry, key: str) -> FileInfo | None:
    kind, _, file_id = key.partition(":")
    if kind != FILE:
        return None
    files = [
        *(entry.interaction.files if entry.interaction else ()),
        *([entry.file] if entry.file else []),
    ]
    return next((file for file in files if str(file.id) == file_id), None)
