"""After a contact in which nothing was promised: one line for the next step, begun from what was typed. Esc skips it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from advocate.changes import Changes
from advocate.domain.cadence import repeated
from advocate.domain.ids import InteractionId, OpenCallId
from advocate.domain.promise import PromiseDraft
from advocate.errors import AdvocateError
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.calls.promise_entry import PromiseField
from ui.capture.next_step_words import Begun, begun_from
from ui.capture.saving import SavedCall
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.labels import Elide

_BESIDE_FROM = 700
_NO_LIMIT = 16_777_215  # what Qt calls QWIDGETSIZE_MAX


class NextStep(Box):
    """`done` once a step is made or skipped. It stands where the strip stood."""

    done = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__("strip", parent)
        self._runner = runner
        self._desk: Desk | None = None
        self._saved: SavedCall | None = None
        self._begun = Begun()
        self._is_wanted = False
        self.words = Elide("", "strong", "ink", self)
        self.field = PromiseField(self, name=self.tr("Next step, with its time"), by_tab=False)
        self.make_button = PrimaryButton(self.tr("Promise it"), self, hint="Return")
        self.skip_button = PlainButton(self.tr("Skip"), self, hint="Esc")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 10, 20, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.field, 1, 1, top)
        self._grid.addWidget(self.make_button, 1, 2, top)
        self._grid.addWidget(self.skip_button, 1, 3, top)
        self._arrange()
        self.field.accepted.connect(self.make)
        self.field.returned.connect(self._on_returned)
        self.make_button.clicked.connect(self.make)
        self.skip_button.clicked.connect(self.skip)
        self.hide()
        follow_theme(self)

    def retheme(self) -> None:
        self._arrange()

    def offer(self, saved: SavedCall, desk: Desk) -> None:
        """For the contact that is just being saved; not where nothing asks for one."""
        begun = begun_from(saved, desk)
        if begun is None:
            return
        self._desk, self._saved, self._begun, self._is_wanted = desk, saved, begun, False
        self.words.setText(self.tr("Next step for {name}").format(name=saved.name))
        self.field.use(desk)
        self.field.show_error("")
        self.field.set_typed(begun.words)
        self.show()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.selectAll()
        announce(self, self.words.text())

    def take_contact(self, call_id: OpenCallId, interaction_id: InteractionId) -> None:
        """The contact is kept now: the step will hang on it."""
        if self._saved is not None and self._saved.call_id == call_id:
            self._saved = replace(self._saved, interaction_id=interaction_id)
            if self._is_wanted:
                self.make()

    def make(self) -> None:
        """Where nothing is typed, nothing is wanted."""
        saved, desk, due = self._saved, self._desk, self.field.value()
        if saved is None or desk is None:
            return
        if not self.field.text().strip():
            self.skip()
        elif due is None:
            self.field.complain()
        elif not self.field.promised_words():
            self.field.show_error(self.tr("What is the next step? The words are still missing."))
        elif saved.interaction_id is None:
            self._is_wanted = True  # the contact that it hangs on is still being kept
        else:
            owner = self._owner() or Someone(member_id=desk.me.id)
            rule = self.field.rule()
            draft = PromiseDraft(
                customer_id=saved.customer_id,
                words=self.field.promised_words(),
                due=due,
                made_at=desk.now(),
                owner_id=owner.member_id,
                department_id=owner.department_id,
                interaction_id=saved.interaction_id,
                case_id=saved.case_id,
            )
            self._saved = None  # Enter twice is one promise
            self._runner.command(
                self,
                lambda app: (
                    app.cadences.make(repeated(draft, rule, desk.working))
                    if rule
                    else app.promises.make(draft)
                ),
                self._on_made,
                partial(self._on_not_made, saved),
            )

    def _owner(self) -> Someone | None:
        """Who is named in what was typed, as long as it stands there as it was found."""
        return self._begun.owner if self.field.text().startswith(self._begun.words) else None

    def skip(self) -> None:
        if self.isHidden():
            return
        self._saved = None
        self.hide()
        self.done.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Whom it is for stands before the line; above it where there is little room."""
        is_beside = self.width() / theme().scale >= _BESIDE_FROM
        self.words.setMaximumWidth(theme().px(260) if is_beside else _NO_LIMIT)
        self._grid.removeWidget(self.words)
        if is_beside:
            self._grid.addWidget(self.words, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self.words, 0, 1, 1, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
            return
        super().keyPressEvent(event)

    def _on_returned(self) -> None:
        """Enter that the field did not take: it is empty, or not understood."""
        self.make()

    def _on_made(self, _changes: Changes) -> None:
        self.skip()

    def _on_not_made(self, saved: SavedCall, error: AdvocateError) -> None:
        self._saved = saved
        self.field.show_error(str(error))
