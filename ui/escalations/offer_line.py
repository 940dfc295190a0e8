"""What a rule offers after something was saved, in one calm line: asked with one key, or not needed, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.escalation import Escalation
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.escalations.asking import ask_whom_it_names, can_ask_at_once, said_in
from ui.escalations.escalation_overlay import EscalationOverlay
from ui.escalations.words import offer_words
from ui.painting import rrect
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Elide
from ui.widgets.marks import Icon
from ui.widgets.text_field import TextField

_NARROW_BELOW = 760
"""Effective width: pixels divided by the text scale."""


class OfferLine(QFrame):
    """Anybody may place it: `show_offer(Escalation | None)`; hidden while nothing is offered. `left` once it was answered or
    put away: an offer that nobody answered stays on the customer's page.

    While it is seen, the keys that ask for help take up what it offers; is_elsewhere: whether somebody writes about another
    customer just now, whom the keys mean then: `passed_over`.
    """

    left = Signal()
    passed_over = Signal()

    def __init__(
        self,
        runner: Runner,
        parent: QWidget,
        is_elsewhere: Callable[[CustomerId], bool] = lambda _offered: False,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_elsewhere = is_elsewhere
        self._offer: Escalation | None = None
        self._before: QWidget | None = None
        self._words = Elide("", "body", "ink", self)
        self._name = Elide("", "small", "muted", self)
        self.ask_button = SmallButton(self.tr("Ask"), self, hint_act="escalation.ask")
        self.not_needed_button = SmallButton(self.tr("Not needed…"), self, hint_act="escalation.not_needed")
        self.reason = TextField("", self, placeholder=self.tr("Why not? Enter keeps it, Esc leaves it open"))
        self.reason.line.setAccessibleName(self.tr("Why it is not needed"))
        self.reason.line.installEventFilter(self)
        self.close_button = IconButton("x", self.tr("Later"), self, size=12)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(Icon("life-buoy", 16, "due.text", self))
        row.addWidget(self._words)
        row.addWidget(self._name, 1)
        row.addWidget(self.reason, 2)
        for button in (self.ask_button, self.not_needed_button, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.ask_button.clicked.connect(self.ask)
        self.not_needed_button.clicked.connect(self.begin_reason)
        self.close_button.clicked.connect(self.leave)
        self.reason.returned.connect(self._on_reason)
        shortcuts().bind(self, "escalation.ask", self._on_ask_key)
        shortcuts().bind(self, "escalation.not_needed", self.begin_reason)
        self.hide()

    def offer(self) -> Escalation | None:
        return self._offer

    def show_offer(self, offer: Escalation | None) -> None:
        """None takes it away. A reason that is being typed stays while it is about the same offer."""
        is_another = offer is None or self._offer is None or offer.id != self._offer.id
        self._offer = offer
        if offer is None:
            self._give_keyboard_back()
            self.hide()
            return
        words = offer_words(offer)
        self._words.setText(words)
        self._name.setText(offer.customer_name)
        self.setAccessibleName(f"{words} {offer.customer_name}")
        if is_another:
            self._show_reason(False)
            announce(self, f"{words} {offer.customer_name}")
        self.show()

    def ask(self) -> None:
        """Whom the rule names; where it names nobody, the form asks."""
        offer = self._offer
        if offer is None:
            return
        if can_ask_at_once(offer):
            self._runner.command(self, ask_whom_it_names(offer), self._on_answered, self._on_failed)
        else:
            self._runner.query(self, "said", lambda app: said_in(app, offer), partial(self._open_form, offer))

    def _open_form(self, offer: Escalation, said: str) -> None:
        overlay = EscalationOverlay(self.window(), self._runner, None, offer=offer, note=said)
        overlay.saved.connect(self._on_answered)
        overlay.open()

    def begin_reason(self) -> None:
        self._before = QApplication.focusWidget()
        self._show_reason(True)
        self.reason.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """For now: it is still offered on the customer's page."""
        self.show_offer(None)
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            before, self._before = self._before, None
            self._show_reason(False)
            stop = before if before is not None and before.isVisible() else self.not_needed_button
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.fillRect(self.rect(), theme().color("surface"))
            inner = QRectF(self.rect())
            rrect(p, inner, 0, theme().color("due.soft"))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _on_ask_key(self) -> None:
        if self._offer is not None and self._is_elsewhere(self._offer.customer_id):
            self.passed_over.emit()
        else:
            self.ask()

    def _fit(self) -> None:
        """With little room what is offered, and whom to ask, comes before keys and name."""
        is_narrow = self.width() / theme().scale < _NARROW_BELOW
        self.ask_button.show_keys_of("" if is_narrow else "escalation.ask")
        self.not_needed_button.show_keys_of("" if is_narrow else "escalation.not_needed")
        self._name.setVisible(not is_narrow and self.reason.isHidden())

    def _show_reason(self, shown: bool) -> None:
        self.reason.setVisible(shown)
        self._fit()
        for button in (self.ask_button, self.not_needed_button):
            button.setVisible(not shown)
        if not shown:
            self.reason.set_text("")
            self.reason.show_error("")

    def _on_reason(self) -> None:
        offer, reason = self._offer, self.reason.text().strip()
        if offer is None:
            return
        if not reason:
            self.reason.show_error(self.tr("A word or two, so that the rule can be made better."))
            return
        self._runner.command(
            self, lambda app: app.escalations.not_needed(offer.id, reason), self._on_answered, self._on_failed
        )

    def _on_answered(self, _changes: Changes) -> None:
        self.show_offer(None)
        self.left.emit()

    def _on_failed(self, error: AdvocateError) -> None:
        """Somebody answered meanwhile, or the customer is gone."""
        self._words.setText(str(error))
        announce(self, str(error))

    def _give_keyboard_back(self) -> None:
        now, before = QApplication.focusWidget(), self._before
        self._before = None
        if now is not None and self.isAncestorOf(now) and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
