"""Finding words in one customer's timeline: which entries hold them, and the way from one to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from advocate.domain.ids import CustomerId
from advocate.domain.search import Query
from ui.runner import Runner
from ui.timeline.find_bar import FindBar
from ui.timeline.places import RowId
from ui.timeline.timeline_finding import TimelineHits, find_in_timeline
from ui.timeline.timeline_model import CustomerTimelineModel
from ui.widgets.timeline_view import TimelineView

_NOTHING = Query(())


class Finding(QObject):
    """`everything_wanted` when something looked for may stand outside the filter; then `look` once all is shown."""

    everything_wanted = Signal()

    def __init__(
        self, runner: Runner, bar: FindBar, view: TimelineView, model: CustomerTimelineModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._bar, self._view, self._model = runner, bar, view, model
        self._customer_id: CustomerId | None = None
        self._shows_everything = True
        self._hits: tuple[RowId, ...] = ()
        self._has_all_hits = True
        self._waits_for_everything = False
        self.query = _NOTHING
        """What is marked in the entries just now."""
        bar.looked_for.connect(self._on_looked_for)
        bar.stepped.connect(self.step)
        bar.left.connect(self._on_left)

    def show_customer(self, customer_id: CustomerId) -> None:
        """Another one: nothing is looked for any more."""
        self._customer_id = customer_id
        self.leave()

    def show_filter(self, *, everything: bool) -> None:
        self._shows_everything = everything

    def begin(self) -> None:
        self._bar.begin()

    def leave(self) -> None:
        self.query, self._hits = _NOTHING, ()
        self._waits_for_everything = False
        self._bar.clear()
        self._bar.hide()

    def step(self, step: int) -> None:
        """To the next hit below (1) or above (-1) the current entry; from the last to the first again."""
        if self._bar.isHidden():
            self._bar.begin()
            return
        numbers = self._model.numbers_of(self._hits)
        if not numbers:
            return
        now = self._view.currentIndex().row()
        if step > 0:
            place = next((i for i, number in enumerate(numbers) if number > now), 0)
        else:
            before = [i for i, number in enumerate(numbers) if number < now]
            place = before[-1] if before else len(numbers) - 1
        self._show_hit(numbers, place)

    def places_came(self) -> None:
        """The timeline shows other entries: what waited for them is looked for now."""
        if self._waits_for_everything and self._shows_everything:
            self._waits_for_everything = False
            self._ask(self._bar.text())

    def rows_came(self) -> None:
        self._unfold_current()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _on_looked_for(self, text: str) -> None:
        if text.strip() and not self._shows_everything:
            self._waits_for_everything = True
            self.everything_wanted.emit()
        else:
            self._ask(text)

    def _ask(self, text: str) -> None:
        if self._customer_id is not None:
            work = partial(find_in_timeline, customer_id=self._customer_id, text=text)
            self._runner.query(self, "find", work, self._on_found)

    def _on_found(self, hits: TimelineHits) -> None:
        self.query = hits.query
        self._hits, self._has_all_hits = hits.entries, hits.is_all
        self._model.doubt_rows()
        numbers = self._model.numbers_of(self._hits)
        if numbers:
            self._show_hit(numbers, 0)
        else:
            self._bar.show_count(-1, 0)

    def _show_hit(self, numbers: list[int], place: int) -> None:
        self._view.show_row(numbers[place])
        self._bar.show_count(place, len(numbers), is_all=self._has_all_hits)
        self._unfold_current()

    def _unfold_current(self) -> None:
        """A hit in the folded part of a long body must be seen."""
        index = self._view.currentIndex()
        record = self._view.record(index.row()) if self._hits and index.isValid() else None
        if record is None or record.body is None or record.expander is None or record.expanded:
            return
        if record.row.marks and record.row.marks[0][0] >= record.body.shown_end():
            self._view.toggle_expanded(index)

    def _on_left(self) -> None:
        self.leave()
        self._model.doubt_rows()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
