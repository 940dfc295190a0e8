"""How the columns of a customer's page share its width: beside each other, or in turn behind the chips."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.customer.brief_bar import BriefBar, FloatingBrief
from ui.customer.customer_chips import OPEN, PROFILE, CustomerChips
from ui.customer.open_column import OpenColumn
from ui.profile.profile_column import ProfileColumn
from ui.theme import theme
from ui.timeline.notice_line import NoticeLine
from ui.timeline.timeline_column import TimelineColumn
from ui.widgets.box import Box

OPEN_BESIDE_FROM = 1100
PROFILE_BESIDE_FROM = 760
"""Effective widths of the window: pixels divided by the text scale."""


@dataclass(frozen=True, slots=True)
class _Arrangement:
    profile_beside: bool
    open_beside: bool
    key: str
    scale: float


class PageColumns(Box):
    """Holds profile, timeline and what is open. `fit` whenever the width, the text size or the chosen chip may differ."""

    def __init__(
        self,
        profile: ProfileColumn,
        chips: CustomerChips,
        timeline: TimelineColumn,
        open_column: OpenColumn,
        parent: QWidget,
    ) -> None:
        super().__init__("page", parent)
        self._profile, self._chips, self._timeline, self._open = profile, chips, timeline, open_column
        self._now: _Arrangement | None = None
        self._put_away_words = ""
        self.middle = QWidget(self)
        self.brief = BriefBar(self.middle)
        self.floating = FloatingBrief(timeline.view)
        self.put_away = NoticeLine("archive", "due", self.middle, act=self.tr("Bring back"), can_leave=False)
        self.read_only = NoticeLine("lock", "neutral", self.middle, can_leave=False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._inside = QVBoxLayout(self.middle)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        lines = QVBoxLayout()
        lines.setContentsMargins(22, 8, 22, 0)
        lines.setSpacing(6)
        lines.addWidget(self.put_away)
        lines.addWidget(self.read_only)
        self._lines = lines
        self._inside.addWidget(self.brief)
        self._inside.addLayout(lines)
        self._inside.addWidget(chips)
        self._inside.addWidget(timeline, 1)
        for widget in (profile, self.middle, open_column):
            self._row.addWidget(widget, 1 if widget is self.middle else 0)
        profile.head_left.connect(self._on_head_left)

    def show_lines(self, put_away: str, read_only: str) -> None:
        """Why this customer, or everything, is not as usual; empty where it is."""
        self._put_away_words = put_away
        if self.read_only.words() != read_only:
            self.read_only.say(read_only)
        self._show_put_away()

    def _show_put_away(self) -> None:
        """The profile says it, too, so only where that is out of sight."""
        words = "" if self._now is None or self._now.profile_beside else self._put_away_words
        if self.put_away.words() != words:
            self.put_away.say(words)
        self._lines.setContentsMargins(22, 8 if words or self.read_only.words() else 0, 22, 0)

    def is_beside(self, column: ProfileColumn | OpenColumn) -> bool:
        return self._row.indexOf(column) >= 0

    def fit(self) -> None:
        """Which columns stand beside the timeline, and what is in the middle. Does nothing where all is so already."""
        width = self.window().width() / theme().scale
        profile_beside, open_beside = width >= PROFILE_BESIDE_FROM, width >= OPEN_BESIDE_FROM
        key = self._chips.key()
        if (profile_beside and key == PROFILE) or (open_beside and key == OPEN):
            self._chips.choose(self._timeline.shown_filter().value)
            key = self._chips.key()
        wanted = _Arrangement(profile_beside, open_beside, key, theme().scale)
        if wanted != self._now:
            self._now = wanted
            self._arrange(wanted)

    def _arrange(self, wanted: _Arrangement) -> None:
        key = wanted.key
        self._chips.show_columns(profile=not wanted.profile_beside, open_things=not wanted.open_beside)
        if key in {PROFILE, OPEN} and self._timeline.isAncestorOf(QApplication.focusWidget() or self):
            self._chips.give_keyboard()  # before the timeline goes, and the keyboard with it
        self._place(self._profile, 0, beside=wanted.profile_beside, chosen=key == PROFILE)
        self._place(self._open, 2, beside=wanted.open_beside, chosen=key == OPEN)
        self._timeline.setVisible(key not in {PROFILE, OPEN})
        has_brief = not wanted.profile_beside and key != PROFILE
        self.brief.setVisible(has_brief)
        self._chips.stand_below_a_line(has_brief)
        self._on_head_left(self._profile.head_is_away())
        self._show_put_away()

    def _on_head_left(self, is_away: bool) -> None:
        """What the profile shows beside the timeline is not said a second time above it."""
        self.floating.want(is_away and self._now is not None and self._now.profile_beside)

    def _place(self, column: ProfileColumn | OpenColumn, at: int, *, beside: bool, chosen: bool) -> None:
        column.stand_alone(not beside)
        home = self._row if beside else self._inside
        if home.indexOf(column) < 0:
            if beside:
                self._row.insertWidget(at, column)
            else:
                self._inside.addWidget(column, 1)
        column.setVisible(beside or chosen)
