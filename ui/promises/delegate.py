"""How one promise looks in a row: words, customer, who keeps it, and its standing as a chip. One way for every page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise, PromiseState
from ui.calls.desk import Desk
from ui.formats import formats
from ui.promises.words import exact_moments, owner_words, shown_words, standing_chip, told_parts
from ui.widgets.columns import Column, ListRow
from ui.widgets.row_delegate import RowDelegate

_KEPT = 600


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseList", text)


def columns() -> tuple[Column, ...]:
    """Of the long list: who keeps it has a column of its own."""
    return (
        Column(key="words", title=_tr("Promise"), sortable=False),
        Column(key="owner", title=_tr("Who keeps it"), width=130, sortable=False, important=1),
        Column(key="due", title=_tr("Due"), width=160, sortable=False, figures=True, important=2, whole=True),
    )


def short_columns(acts_width: int) -> tuple[Column, ...]:
    """Of a row with buttons at its end: acts_width, in pixels at 100 %, is kept free for them."""
    return (
        Column(key="words", title=_tr("Promise"), sortable=False),
        Column(key="due", title=_tr("Due"), width=118, sortable=False, figures=True, important=1, whole=True),
        Column(key="acts", title="", width=acts_width, sortable=False, important=2),
    )


def list_row(promise: Promise, desk: Desk, *, with_owner: bool = False) -> ListRow:
    """As it stands at this moment. with_owner: said in the second line, unless it is the reader."""
    now, zone = desk.now(), desk.zone
    words, chip = shown_words(promise), standing_chip(promise, now, zone)
    told = told_parts(promise, now, zone, desk.me)
    owner = owner_words(promise, desk.me)
    second = [promise.customer_name, *told]
    if with_owner and promise.owner_id != desk.me.id:
        second.insert(1, _tr("{0} keeps it").format(owner) if promise.owner_name else owner)
    return ListRow(
        title=words,
        second=tuple(second) if promise.state is PromiseState.OPEN else " · ".join(second),
        avatar=promise.customer_name,
        cells={"owner": owner, "due": (chip,)},
        muted=promise.state is not PromiseState.OPEN,
        accessible_text=f"{words}. {promise.customer_name}. {chip.text}. {owner}. {' · '.join(told)}",
    )


class PromiseDelegate(RowDelegate):
    """Rows are Promise values, worded when they are first painted: again only in another minute, or when they are late
    meanwhile."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        shown: tuple[Column, ...] | None = None,
        with_owner: bool = False,
    ) -> None:
        super().__init__(shown or columns(), parent)
        self._desk: Desk | None = None
        self._glance: object = None
        self._with_owner = with_owner
        self._worded: dict[Any, tuple[Promise, bool, ListRow]] = {}
        formats().changed.connect(self._forget)

    def use(self, desk: Desk) -> bool:
        """With every answer, so that times are said by the clock of now. Whether rows may read differently since."""
        self._desk = desk
        before, self._glance = self._glance, desk.glance()
        if before == self._glance:
            return False
        self._forget()
        return True

    def list_row(self, row: Any) -> ListRow:
        if self._desk is None:
            return ListRow(title=shown_words(row))
        is_late = row.due.end < self._desk.now()
        known = self._worded.get(row.id)
        if known is not None and known[1] == is_late and known[0] == row:
            return known[2]
        worded = list_row(row, self._desk, with_owner=self._with_owner)
        if len(self._worded) > _KEPT:
            self._forget()
        self._worded[row.id] = (row, is_late, worded)
        return worded

    def _forget(self) -> None:
        self._worded.clear()

    def spoken(self, row: Any) -> str:
        return self.list_row(row).spoken()

    def tooltip(self, row: Any) -> str:
        return exact_moments(row, self._desk.zone) if self._desk else ""
