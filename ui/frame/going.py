"""Going from place to place: pages built on the first visit, the way back and forward, and what a page has missed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from advocate.changes import Changes
from advocate.domain.ids import CustomerId
from ui.frame.places import FIRST_PLACE, PlaceEntry
from ui.page import Page
from ui.runner import Runner
from ui.widgets.overlay import Overlay

_STEPS = 50
Step = tuple[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Where somebody was: the place, the ways back and forth, and what its page says of itself."""

    place: str
    page: object
    back: tuple[Step, ...]
    forward: tuple[Step, ...]


class Going(QObject):
    """`arrived(place, argument)` once a page is in sight; `elsewhere(place, argument)` for what is no page of this window;
    `standing_changed` as its pages say."""

    arrived = Signal(str, object)
    elsewhere = Signal(str, object)
    standing_changed = Signal()

    def __init__(self, runner: Runner, stack: QStackedWidget, places: tuple[PlaceEntry, ...]) -> None:
        super().__init__(stack)
        self._runner = runner
        self._stack = stack
        self.places = {entry.key: entry for entry in places}
        self.pages: dict[str, Page] = {}
        self._missed: dict[str, Changes] = {}
        self._back: deque[Step] = deque(maxlen=_STEPS)
        self._forward: deque[Step] = deque(maxlen=_STEPS)
        self._left: Left | None = None
        self.here: Step = ("", None)

    def go(self, place: str, argument: object = None) -> None:
        """Show that place for that argument; the step back leads to where we were."""
        if place not in self.places:
            self.elsewhere.emit(place, argument)
            return
        if self.here[0] and self.here != (place, argument):
            self._back.append(self.here)
            self._forward.clear()
        self._show(place, argument)

    def go_first(self, place: str, argument: str) -> None:
        """Where the person was the last time, if that is still a place."""
        if place == "customer":
            try:
                self.go("customer", CustomerId(UUID(argument)))
            except ValueError:
                self.go(FIRST_PLACE)
        else:
            self.go(place if place in self.places else FIRST_PLACE)

    def as_left(self) -> Left:
        place = self.here[0]
        page = self.pages[place].as_left() if place in self.pages else None
        return Left(place=place, page=page, back=tuple(self._back), forward=tuple(self._forward))

    def take_up(self, left: Left) -> None:
        """Before going anywhere: the same ways lead back and forth, and the place is shown as it was left."""
        self._left = left
        self._back.extend(left.back)
        self._forward.extend(left.forward)

    def back(self) -> None:
        if self._back:
            self._forward.append(self.here)
            self._show(*self._back.pop())

    def forward(self) -> None:
        if self._forward:
            self._back.append(self.here)
            self._show(*self._forward.pop())

    def can_go_back(self) -> bool:
        return bool(self._back)

    def can_go_forward(self) -> bool:
        return bool(self._forward)

    def page(self, place: str) -> Page:
        """The page of that place, built on the first visit."""
        if place not in self.pages:
            page = self.places[place].build(self._runner, self._stack)
            page.go_to.connect(self.go)
            page.standing_changed.connect(self.standing_changed)
            page.gone.connect(partial(self._on_gone, place))
            page.title = page.title or self.places[place].words()
            self.pages[place] = page
            self._stack.addWidget(page)
        return self.pages[place]

    def customer_here(self) -> CustomerId | None:
        """Whose page is in sight."""
        place, argument = self.here
        return CustomerId(UUID(str(argument))) if place == "customer" and argument is not None else None

    def take_changes(self, changes: Changes) -> None:
        """The page in sight hears at once, the others when they are seen again."""
        for place, page in self.pages.items():
            if place == self.here[0]:
                page.records_changed(changes)
            elif not page.asks_when_shown:
                self._missed[place] = _together(self._missed.get(place), changes)

    def _on_gone(self, place: str, argument: object) -> None:
        """Once whoever is going somewhere has arrived; nobody comes back to what is not there."""
        QTimer.singleShot(0, self, partial(self._leave_gone, (place, argument)))

    def _leave_gone(self, step: Step) -> None:
        for way in (self._back, self._forward):
            kept = [each for each in way if each != step]
            way.clear()
            way.extend(kept)
        if self.here != step:
            return
        if self._back:
            self._show(*self._back.pop())
        elif self.places[step[0]].under in self.places:
            self._show(self.places[step[0]].under, None)

    def _show(self, place: str, argument: object) -> None:
        self.here = (place, argument)
        page = self.page(place)
        self._stack.setCurrentWidget(page)
        missed = self._missed.pop(place, None)
        if missed is not None:
            page.records_changed(missed)
        page.shown_to_user(argument)
        _give_keyboard(page)
        left, self._left = self._left, None
        if left is not None and left.place == place:
            page.take_up(left.page)
        self.arrived.emit(place, argument)


def _give_keyboard(page: Page) -> None:
    """Not away from an overlay that somebody types in: then once it is closed."""
    over = QApplication.focusWidget()
    while over is not None and not isinstance(over, Overlay):
        over = over.parentWidget()
    if over is None or over.window() is not page.window():
        page.focus_first()
    else:
        over.closed.connect(page.focus_first, Qt.ConnectionType.SingleShotConnection)


def _together(earlier: Changes | None, later: Changes) -> Changes:
    """Two changes as one, for a page that was not looking."""
    if earlier is None:
        return later
    tables = {*earlier.records, *later.records}
    records = {t: earlier.records.get(t, frozenset()) | later.records.get(t, frozenset()) for t in tables}
    return Changes(
        verb=later.verb,
        about=later.about,
        command_id=later.command_id,
        records=records,
        customers=earlier.customers | later.customers,
    )
