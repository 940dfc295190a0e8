"""The pages of a window, and at their edge the brief of whoever is being talked with, while another page is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from advocate.domain.ids import CustomerId
from ui.acts.shortcuts import shortcuts
from ui.page_memory import PageMemory
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from ui.brief.brief_panel import BriefPanel

FOLDED_BELOW = 980
"""Effective width, pixels divided by the text scale: the page keeps 700 beside the brief, or all of it."""
FOLDED_BELOW_BESIDE_A_CUSTOMER = 1240
"""The same while the page is another customer's, which has three columns of its own."""
OWN_PAGE_FOLDS_BELOW = 1100
"""Effective width of the window below which a customer's own page has no room for what is open beside its timeline."""
_PLACE, _WIDE, _NARROW = "capture", "brief", "brief_over"
_FOLDED, _SHOWN = "folded", "shown"


class BesidePages(QWidget):
    """`follow` whoever the contact in sight is about, `go` with the page. `offered(bool)`: whether there is a brief, folded
    away; `customer_wanted(CustomerId)` from its name; `left` when the keyboard was in it and it is folded away.

    Where there is room the page gives way; where there is little the brief is folded until it is asked for, and lies over
    the page then. What a person chose is remembered for each of the two. On the page of that very customer, or with nobody on
    the line, it is there for what a narrow page folds away: only when it is asked for, until the page is left.
    """

    offered = Signal(bool)
    customer_wanted = Signal(object)
    left = Signal()

    def __init__(self, runner: Runner, pages: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._memory = PageMemory.of(runner)
        self._with: CustomerId | None = None
        self._page_of: CustomerId | None = None
        self._is_narrow = False
        self._is_wanted_here = self._had_brief = False
        self._came_from: QWidget | None = None
        self._is_offered = False
        self._panel: BriefPanel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(pages)
        self._shortcut = shortcuts().bind(self, "call.brief", self.turn)
        self._shortcut.setEnabled(False)
        follow_theme(self)

    @property
    def panel(self) -> BriefPanel:
        """Made when it is shown first: the window opens sooner without it."""
        if self._panel is None:
            from ui.brief.brief_panel import BriefPanel  # lazy: start-up time

            self._panel = BriefPanel(self._runner, self)
            self._panel.installEventFilter(self)
            self._panel.customer_wanted.connect(self.customer_wanted)
            self._panel.fold_wanted.connect(self.turn)
        return self._panel

    def follow(self, customer_id: CustomerId | None) -> None:
        """Whom the contact in sight is about; None where it is not known, or there is none."""
        if customer_id != self._with:
            self._with = customer_id
            self._show()

    def go(self, customer_id: CustomerId | None) -> None:
        """Whose page is in sight: where it has the room it says all that the brief would."""
        if customer_id != self._page_of:
            self._is_wanted_here = False
        self._page_of = customer_id
        self._fit()
        self._show()

    def is_shown(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def turn(self) -> None:
        """Show it, or fold it away."""
        if not self._has_brief():
            return
        is_folded = self._is_folded()
        had_keyboard = self._panel is not None and self._panel.isAncestorOf(
            QApplication.focusWidget() or self.window()
        )
        if self._is_own():
            self._is_wanted_here = is_folded
        elif self._is_narrow:
            self._memory.put(_PLACE, _NARROW, _SHOWN if is_folded else "")
        else:
            self._memory.put(_PLACE, _WIDE, "" if is_folded else _FOLDED)
        self._show()
        if had_keyboard:
            self._give_keyboard_back()
        announce(self, self.tr("The brief is shown.") if is_folded else self.tr("The brief is folded away."))

    def retheme(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_wider = event.type() == QEvent.Type.Resize and self.is_shown()
        if is_wider or event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._place()
        if event.type() == QEvent.Type.ShowToParent and self._is_narrow:
            self._keep_keyboard_in_sight()
        return super().eventFilter(watched, event)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _whom(self) -> CustomerId | None:
        """Whoever is on the line and not in sight, else whose page folds away what the brief says."""
        if self._with is not None and self._with != self._page_of:
            return self._with
        is_folding = self.window().width() / theme().scale < OWN_PAGE_FOLDS_BELOW
        return self._page_of if is_folding else None

    def _has_brief(self) -> bool:
        return self._whom() is not None

    def _is_own(self) -> bool:
        return self._whom() == self._page_of

    def _keep_keyboard_in_sight(self) -> None:
        """Not below what now lies over the page."""
        now, panel = QApplication.focusWidget(), self._panel
        if panel is None or panel.isHidden() or now is None or not self.isAncestorOf(now):
            return
        here = QRect(now.mapTo(self, now.rect().topLeft()), now.size())
        if not panel.isAncestorOf(now) and panel.geometry().intersects(here):
            self._came_from = now
            panel.fold_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_keyboard_back(self) -> None:
        before, self._came_from = self._came_from, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def _is_folded(self) -> bool:
        if self._is_own():
            return not self._is_wanted_here
        if self._is_narrow:
            return self._memory.get(_PLACE, _NARROW) != _SHOWN
        return self._memory.get(_PLACE, _WIDE) == _FOLDED

    def _show(self) -> None:
        has_brief = self._had_brief = self._has_brief()
        is_folded = has_brief and self._is_folded()
        shown = self._whom() if not is_folded else None
        if shown is not None or self._panel is not None:
            self.panel.show_customer(shown)
        self._shortcut.setEnabled(has_brief)
        is_offered = is_folded and self._with is not None
        if is_offered != self._is_offered:
            self._is_offered = is_offered
            self.offered.emit(is_offered)

    def _fit(self) -> None:
        least = FOLDED_BELOW if self._page_of is None else FOLDED_BELOW_BESIDE_A_CUSTOMER
        is_narrow = self.width() / theme().scale < least
        if is_narrow != self._is_narrow or self._has_brief() != self._had_brief:
            self._is_narrow = is_narrow
            self._show()
        self._place()

    def _place(self) -> None:
        """The panel at the far edge; the page beside it or, where there is little room, below it."""
        panel = self._panel
        takes = panel.width() if panel is not None and not panel.isHidden() else 0
        beside = 0 if self._is_narrow else takes
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(beside if is_mirrored else 0, 0, 0 if is_mirrored else beside, 0)
        if panel is not None and takes:
            left = 0 if is_mirrored else self.width() - takes
            panel.setGeometry(QRect(left, 0, takes, self.height()))
            panel.raise_()
