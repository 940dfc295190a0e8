"""How one promise looks in the list: words, customer, who keeps it, and its standing as a chip."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise, PromiseState
from advocate.domain.wording_of_time import due_words
from ui.calls.desk import Desk
from ui.promises.words import ended_words, made_words, owner_words, standing_chip
from ui.widgets.columns import Column, ListRow
from ui.widgets.paged_model import Fetch, PagedModel
from ui.widgets.row_delegate import RowDelegate


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseList", text)


def columns() -> tuple[Column, ...]:
    return (
        Column(key="words", title=_tr("Promise"), sortable=False),
        Column(key="owner", title=_tr("Who keeps it"), width=130, sortable=False, important=1),
        Column(key="due", title=_tr("Due"), width=190, sortable=False, figures=True, important=2),
    )


def list_row(promise: Promise, desk: Desk) -> ListRow:
    """As it stands at this moment."""
    now, zone = desk.now(), desk.zone
    is_open = promise.state is PromiseState.OPEN
    chip = standing_chip(promise, now, zone)
    told = made_words(promise, now, zone, desk.me) if is_open else ended_words(promise, now, zone)
    due = due_words(promise.due, now, zone)
    if is_open and chip.text != due:
        told = f"{due} · {told}"
    owner = owner_words(promise, desk.me)
    return ListRow(
        title=promise.words,
        second=f"{promise.customer_name} · {told}",
        avatar=promise.customer_name,
        cells={"owner": owner, "due": (chip,)},
        muted=not is_open,
        accessible_text=f"{promise.words}. {promise.customer_name}. {chip.text}. {owner}. {told}",
    )


class PromiseDelegate(RowDelegate):
    """Rows are Promise values; they are worded when they are painted, so that `late` grows with the clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns(), parent)
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def list_row(self, row: Any) -> ListRow:
        return list_row(row, self._desk) if self._desk else ListRow(title=row.words)


class PromiseListModel(PagedModel):
    """Pages of Promise."""

    def __init__(self, fetch: Fetch, parent: QObject) -> None:
        super().__init__(fetch, parent)
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def spoken(self, row: Any) -> str:
        return list_row(row, self._desk).spoken() if self._desk else row.words
