"""The keys of a timeline: every act of an entry, the way by days and weeks, and what was copied put in as a file."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from advocate.domain.ids import InteractionId
from advocate.domain.interaction import Channel
from advocate.domain.timeline import TimelineEntry
from ui.acts.open_promises import OPEN_PROMISE_ACTS
from ui.acts.shortcuts import shortcuts
from ui.calls.customer_choice import whom
from ui.capture.wishes import CallWish, wish_for
from ui.runner import Runner
from ui.timeline.attaching import sources_of
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from ui.timeline.timeline_column import TimelineColumn

_OF_ENTRIES = ("reply", "correct", "wordings", "keep", "pin", "case", "file", "answered", "remove")
_IN_LIST = Qt.ShortcutContext.WidgetWithChildrenShortcut
_WEEK = timedelta(days=7)


class TimelineKeys(QObject):
    """Binds them to the column's view; what belongs to the whole page works wherever its keyboard is."""

    def __init__(self, column: TimelineColumn, runner: Runner) -> None:
        super().__init__(column)
        self._column, self._runner = column, runner
        bind, view = shortcuts().bind, column.view
        for name in _OF_ENTRIES:
            bind(view, f"timeline.{name}", partial(self.run, f"timeline.{name}"), _IN_LIST)
        for act in OPEN_PROMISE_ACTS:
            bind(view, act.key, partial(self.run, act.key), _IN_LIST)
        bind(view, "timeline.paste", self.paste, _IN_LIST)
        bind(view, "timeline.filter", column.filter_wanted.emit, _IN_LIST)
        for name, step in (("day_older", 1), ("day_newer", -1)):
            bind(view, f"timeline.{name}", partial(self.go_by_day, step), _IN_LIST)
        for name, step in (("week_older", 1), ("week_newer", -1)):
            bind(view, f"timeline.{name}", partial(self.go_by_week, step), _IN_LIST)
        bind(column, "timeline.expand_all", column.toggle_all)
        bind(column, "timeline.attach", self.add_file)

    # -- acts --------------------------------------------------------------------------------------------------------

    def run(self, act: str) -> None:
        """Do it with the current entry, where it makes sense with that one."""
        entry = self._column.current_entry()
        offers = self._column.acts.offers(entry) if entry is not None else []
        offer = next((offer for offer in offers if offer.act == act), None)
        if offer is None:
            announce(self._column, self.tr("That cannot be done with this entry."))
        else:
            offer.do()

    def add_file(self) -> None:
        customer = self._column.customer()
        if customer is not None:
            self._column.acts.files.choose_and_add(customer.id)

    def paste(self) -> None:
        """A picture or files that were copied; they go to the current contact, or beside it where there is none."""
        customer, entry = self._column.customer(), self._column.current_entry()
        if customer is None:
            return
        sources = sources_of(QGuiApplication.clipboard().mimeData())
        if not sources:
            self._column.notice.say(self.tr("What was copied holds no picture and no file."))
            return
        self._column.acts.files.add(customer.id, sources, contact_of(entry))

    def log(self, channel: Channel) -> None:
        customer = self._column.customer()
        if customer is not None:
            wish_for(self._column, CallWish(customer=whom(customer), channel=channel))

    # -- ways --------------------------------------------------------------------------------------------------------

    def go_by_day(self, step: int) -> None:
        """To the first entry of the next older (1) or newer (-1) day that has any."""
        model, view = self._column.model, self._column.view
        now = view.currentIndex().row()
        heading = model.heading_of(now)
        if step < 0 and now > heading + 1 >= 1:
            target = heading  # first to the beginning of this day
        else:
            target = model.next_heading(now, step)
        if target >= 0:
            view.show_row(target + 1)

    def go_by_week(self, step: int) -> None:
        """To the newest entry that is at least a week older (1), or the oldest that is a week newer (-1)."""
        model, view = self._column.model, self._column.view
        key = model.key_at(view.currentIndex().row()) or model.key_at(model.first_entry())
        if key is None:
            return
        target = model.nearest(key.at - _WEEK * step, older=step > 0)
        if target >= 0:
            view.show_row(target)


def contact_of(entry: TimelineEntry | None) -> InteractionId | None:
    """The contact that an entry is, if it is one."""
    return entry.interaction.id if entry is not None and entry.interaction is not None else None
