"""The earlier wordings of a corrected contact: what stood there, what stands there now, who changed it and when."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.history import FieldChange, Revision
from advocate.domain.ids import InteractionId
from advocate.domain.interaction import Outcome
from ui.calls.words import outcomes
from ui.overlays.page_overlay import PageOverlay
from ui.reader import Reader, read_reader
from ui.runner import Runner
from ui.widgets.box import Box
from ui.widgets.labels import Label, Para
from ui.wording.time_words import ago_words

if TYPE_CHECKING:
    from advocate.app import Advocate

_MOST_CHARACTERS = 3_000
_HIDDEN = {"is_corrected", "version"}
"""Columns that say nothing to a person."""


def field_names() -> dict[str, str]:
    """What the columns of a contact are called."""
    translate: Callable[[str, str], str] = QCoreApplication.translate
    return {
        "body": translate("revisions", "What was said"),
        "title": translate("revisions", "Title"),
        "channel": translate("revisions", "Channel"),
        "direction": translate("revisions", "Direction"),
        "started_at": translate("revisions", "Start"),
        "zone": translate("revisions", "Time zone"),
        "duration": translate("revisions", "Duration"),
        "outcome": translate("revisions", "Outcome"),
        "effort": translate("revisions", "Effort"),
        "delight": translate("revisions", "Moment of delight"),
        "department_id": translate("revisions", "Department"),
        "case_id": translate("revisions", "Case"),
        "name": translate("revisions", "Who took part"),
    }


def read_revisions(app: Advocate, interaction_id: InteractionId) -> tuple[Reader, tuple[Revision, ...]]:
    return read_reader(app), app.interactions.revisions(interaction_id)


class RevisionsOverlay(PageOverlay):
    """Newest correction first. It deletes itself."""

    def __init__(self, window: QWidget, runner: Runner, interaction_id: InteractionId) -> None:
        super().__init__(window, self.tr("Earlier wordings"), width=620)
        self._empty = Para(self.tr("Reading the history…"), "body", "muted", self)
        self.column.addWidget(self._empty)
        runner.query(
            self, "revisions", partial(read_revisions, interaction_id=interaction_id), self._on_revisions_read
        )

    def _on_revisions_read(self, answer: tuple[Reader, tuple[Revision, ...]]) -> None:
        reader, revisions = answer
        self._empty.setText(self.tr("It was never worded otherwise."))
        shown = [revision for revision in reversed(revisions) if self._changes(revision)]
        self._empty.setVisible(not shown)
        for revision in shown:
            self.column.addWidget(self._card(revision, reader))

    def _changes(self, revision: Revision) -> list[FieldChange]:
        return [change for change in revision.changes if change.name not in _HIDDEN]

    def _card(self, revision: Revision, reader: Reader) -> QWidget:
        card = Box("card", self)
        inside = card.column(margins=(16, 12, 16, 14), spacing=4)
        when = ago_words(revision.at, reader.now, reader.zone)
        who = f"{revision.member_name} · {when}" if revision.member_name else when
        inside.addWidget(Label(who, "small", "muted", card))
        names = field_names()
        for change in self._changes(revision):
            inside.addSpacing(4)
            inside.addWidget(Label(names.get(change.name, change.name), "section", "muted", card))
            inside.addWidget(
                Para(self.tr("before: {0}").format(_said(change.name, change.before)), "body", "ink", card)
            )
            inside.addWidget(
                Para(self.tr("after: {0}").format(_said(change.name, change.after)), "body", "muted", card)
            )
        return card


def _said(column: str, text: str) -> str:
    """What stood in that column, as people say it; an outcome of the team's own stands in its words already."""
    return dict(outcomes(Outcome.ABANDONED)).get(text, text) if column == "outcome" else _short(text)


def _short(text: str) -> str:
    return text[:_MOST_CHARACTERS] + "…" if len(text) > _MOST_CHARACTERS else text or "–"
