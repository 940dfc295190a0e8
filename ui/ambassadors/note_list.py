"""The list of ambassador notes in its groups: what it says, about whom, to whom, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ambassador_note import AmbassadorNote, NoteState
from ui.ambassadors.words import exact_moments, sent_words, short_state, to_words
from ui.calls.desk import Desk
from ui.grouped.dragging import GroupedList
from ui.grouped.hands import GROUP_DOWN, GROUP_UP
from ui.grouped.model import GroupedModel
from ui.painting import ChipSpec
from ui.tokens import Meaning
from ui.widgets.columns import Column, ListRow
from ui.widgets.paged_model import Fetch
from ui.widgets.row_delegate import RowDelegate

ANSWER, READ, CUSTOMER, GIVE = "answer", "read", "customer", "give"
KEYS = {
    "notes.answer": ANSWER,
    "notes.read": READ,
    "notes.customer": CUSTOMER,
    "notes.give": GIVE,
    "notes.group_up": GROUP_UP,
    "notes.group_down": GROUP_DOWN,
}
_MEANINGS: dict[NoteState, Meaning] = {
    NoteState.SENT: "due",
    NoteState.READ: "neutral",
    NoteState.ANSWERED: "kept",
}


class NoteDelegate(RowDelegate):
    """Rows are AmbassadorNote values, worded when they are painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        shown = (
            Column(key="note", title=_tr("Note"), sortable=False),
            Column(key="state", title=_tr("State"), width=96, sortable=False, figures=True, important=1),
        )
        super().__init__(shown, parent)
        self._desk: Desk | None = None
        self._glance: object = None

    def use(self, desk: Desk) -> bool:
        """With every answer. Whether rows may read differently since."""
        self._desk = desk
        before, self._glance = self._glance, desk.glance()
        return before != self._glance

    def list_row(self, row: AmbassadorNote) -> ListRow:
        desk = self._desk
        when = sent_words(row, desk.now(), desk.zone, desk.me.id) if desk else ""
        to = to_words(row, desk.me.id if desk else None)
        state = short_state(row)
        about = [row.customer_name, when, to]
        title = " ".join(row.body.split())[:300]
        return ListRow(
            title=title,
            second=" · ".join(part for part in about if part),
            avatar=row.customer_name,
            meaning="ambassador",
            cells={"state": (ChipSpec(text=state, meaning=_MEANINGS[row.state]),)},
            accessible_text=f"{row.customer_name}. {title}. {to}. {when}. {state}",
        )

    def spoken(self, row: Any) -> str:
        return self.list_row(row).spoken()

    def tooltip(self, row: Any) -> str:
        return exact_moments(row, self._desk.zone) if self._desk else ""


class NoteList(GroupedList):
    """Rows are AmbassadorNote values."""

    def __init__(self, parent: QWidget, fetch: Fetch, *, name: str) -> None:
        self._words = NoteDelegate()
        super().__init__(
            self._words,
            parent,
            name=name,
            keys=KEYS,
            key_of=_id,
            starts_with=_beginnings,
            many=False,
        )
        self.rows = GroupedModel(fetch, self, spoken=self._words.spoken, tooltip=self._words.tooltip)
        self.setModel(self.rows)

    def use(self, desk: Desk) -> None:
        if self._words.use(desk):
            self.viewport().update()

    def note(self) -> AmbassadorNote | None:
        """The current one."""
        value = self.current_value()
        return value if isinstance(value, AmbassadorNote) else None


def _id(note: AmbassadorNote) -> Any:
    return note.id


def _beginnings(note: AmbassadorNote) -> Sequence[str]:
    """Typing finds a customer."""
    return (note.customer_name,)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteList", text)
