"""What happened with one customer: the timeline, its filter, finding in it, and what stands there while it is empty."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.search import Query
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from ui.runner import Runner
from ui.timeline.find_bar import FindBar
from ui.timeline.timeline_finding import TimelineHits, find_in_timeline
from ui.timeline.timeline_model import CustomerTimelineModel, RowId
from ui.timeline.timeline_picture import FIRST_STRETCH, Stretch, TimelinePicture, read_stretch, read_timeline
from ui.widgets.empty_state import EmptyState
from ui.widgets.timeline_row import TimelineRow
from ui.widgets.timeline_view import TimelineView

_NOTHING_LOOKED_FOR = Query(())


class TimelineColumn(QWidget):
    """`entry_opened(entry, where)` on Enter, double click or the menu key; `chip_clicked(entry, key, where)`.

    `everything_wanted` when something looked for may stand outside the filter. `where`: global position for a menu.
    """

    entry_opened = Signal(object, QPoint)
    chip_clicked = Signal(object, str, QPoint)
    everything_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self._shown = TimelineFilter.EVERYTHING
        self._cases: Mapping[CaseId, str] = {}
        self._query = _NOTHING_LOOKED_FOR
        self._hits: tuple[RowId, ...] = ()
        self._has_all_hits = True
        self._wait_for_everything = False
        self._name = ""
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.view = TimelineView(self, name=self.tr("What happened"))
        self.model = CustomerTimelineModel(self.view)
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyState("message-square-quote", "", "", parent=self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.find_bar)
        column.addLayout(self._stack, 1)
        self._connect()

    # -- what the page tells it ----------------------------------------------------------------------------------

    def show_customer(self, customer_id: CustomerId, cases: Mapping[CaseId, str], name: str) -> None:
        """Another customer: all of it, from the top."""
        self._customer_id = customer_id
        self._cases = cases
        self._shown = TimelineFilter.EVERYTHING
        self._name = name
        self._leave_find()
        self._ask(restart=True)

    def show_filter(self, shown: TimelineFilter) -> None:
        if shown is not self._shown:
            self._shown = shown
            self._ask(restart=True)

    def refresh(self, cases: Mapping[CaseId, str]) -> None:
        """Something changed: ask again, and stay where the person is reading."""
        self._cases = cases
        self._ask(restart=False)

    def begin_find(self) -> None:
        self.find_bar.begin()

    def select(self, kind: EntryKind, record_id: UUID) -> None:
        """Make this entry the current one, if it is shown."""
        number = self.model.number_of(kind, record_id)
        if number >= 0:
            self.view.show_row(number)

    def shown_filter(self) -> TimelineFilter:
        return self._shown

    def current_entry(self) -> TimelineEntry | None:
        row = self.view.current_row()
        return row.key if row is not None and isinstance(row.key, TimelineEntry) else None

    # -- asking ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.model.stretch_wanted.connect(self._on_stretch_wanted)
        self.view.opened.connect(self._on_view_opened)
        self.view.chip_activated.connect(self._on_chip_activated)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.find_bar.looked_for.connect(self._on_looked_for)
        self.find_bar.stepped.connect(self._on_stepped)
        self.find_bar.left.connect(self._on_find_left)

    def _ask(self, *, restart: bool) -> None:
        """A first picture comes from the newest entries; the places of all the others follow it."""
        if self._customer_id is None:
            return
        work = partial(
            read_timeline,
            customer_id=self._customer_id,
            shown=self._shown,
            cases=self._cases,
            looked_for=self._query,
            newest=FIRST_STRETCH if restart else None,
        )
        self._runner.query(self, "timeline", work, self._on_restarted if restart else self._on_refreshed)

    def _on_restarted(self, picture: TimelinePicture) -> None:
        self.model.restart(picture.places, picture.first, picture.reader.today)
        self._show_emptiness(picture)
        if not picture.is_whole:
            self._ask(restart=False)
        if self._wait_for_everything:
            self._wait_for_everything = False
            self._ask_hits(self.find_bar.text())

    def _on_refreshed(self, picture: TimelinePicture) -> None:
        self.model.refresh(picture.places, picture.first, picture.reader.today)
        self.view.viewport().update()
        self._show_emptiness(picture)

    def _on_stretch_wanted(self, keys: tuple[EntryKey, ...]) -> None:
        work = partial(read_stretch, keys=keys, cases=self._cases, looked_for=self._query)
        self._runner.query(self, f"stretch {keys[0].id}", work, self._on_stretch_read)

    def _on_stretch_read(self, stretch: Stretch) -> None:
        self.model.show_stretch(stretch)
        self._unfold_current_hit()

    def _show_emptiness(self, picture: TimelinePicture) -> None:
        if picture.places:
            self._stack.setCurrentWidget(self.view)
            return
        if self._shown is TimelineFilter.EVERYTHING:
            title = self.tr("Nothing has been said yet")
            sentence = self.tr(
                "Calls, mails, promises and notes with {0} stand here, the newest on top, so that nobody has to "
                "explain anything twice. Log the first contact with Ctrl+L."
            )
        else:
            title = self.tr("None of these yet")
            sentence = self.tr("With {0} there is nothing of this kind. Choose Everything to see the rest.")
        self.empty.say(title, sentence.format(self._name))
        self._stack.setCurrentWidget(self.empty)

    # -- finding -----------------------------------------------------------------------------------------------------

    def _on_looked_for(self, text: str) -> None:
        if text.strip() and self._shown is not TimelineFilter.EVERYTHING:
            self._wait_for_everything = True
            self.everything_wanted.emit()
            return
        self._ask_hits(text)

    def _ask_hits(self, text: str) -> None:
        if self._customer_id is not None:
            work = partial(find_in_timeline, customer_id=self._customer_id, text=text)
            self._runner.query(self, "find", work, self._on_hits_found)

    def _on_hits_found(self, hits: TimelineHits) -> None:
        self._query = hits.query
        self._hits, self._has_all_hits = hits.entries, hits.is_all
        self.model.doubt_rows()
        numbers = self.model.numbers_of(self._hits)
        if numbers:
            self._show_hit(numbers, 0)
        else:
            self.find_bar.show_count(-1, 0)

    def _on_stepped(self, step: int) -> None:
        numbers = self.model.numbers_of(self._hits)
        if not numbers:
            return
        now = self.view.currentIndex().row()
        if step > 0:
            place = next((i for i, number in enumerate(numbers) if number > now), 0)
        else:
            before = [i for i, number in enumerate(numbers) if number < now]
            place = before[-1] if before else len(numbers) - 1
        self._show_hit(numbers, place)

    def _show_hit(self, numbers: list[int], place: int) -> None:
        self.view.show_row(numbers[place])
        self.find_bar.show_count(place, len(numbers), is_all=self._has_all_hits)
        self._unfold_current_hit()

    def _unfold_current_hit(self) -> None:
        """A hit in the folded part of a long body must be seen."""
        index = self.view.currentIndex()
        record = self.view.record(index.row()) if self._hits and index.isValid() else None
        if record is None or record.body is None or record.expander is None or record.expanded:
            return
        last = record.body.lineAt(record.body.lineCount() - 1)
        if record.row.marks and record.row.marks[0][0] >= last.textStart() + last.textLength():
            self.view.toggle_expanded(index)

    def _on_find_left(self) -> None:
        self._leave_find()
        self.model.doubt_rows()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_find(self) -> None:
        self._query = _NOTHING_LOOKED_FOR
        self._hits = ()
        self.find_bar.clear()
        self.find_bar.hide()

    # -- hands -------------------------------------------------------------------------------------------------------

    def _on_view_opened(self, index: QModelIndex) -> None:
        self._open(index, self.view.visualRect(index).topLeft() + QPoint(40, 44))

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._open(index, place)

    def _open(self, index: QModelIndex, place: QPoint) -> None:
        row = self.model.row(index.row())
        if isinstance(row, TimelineRow) and isinstance(row.key, TimelineEntry):
            self.entry_opened.emit(row.key, self.view.viewport().mapToGlobal(place))

    def _on_chip_activated(self, index: QModelIndex, key: str) -> None:
        row = self.model.row(index.row())
        if row is not None and isinstance(row.key, TimelineEntry):
            place = self.view.visualRect(index).bottomLeft() + QPoint(40, -24)
            self.chip_clicked.emit(row.key, key, self.view.viewport().mapToGlobal(place))
