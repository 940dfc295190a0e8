"""The first round as a short list that ticks itself off from what there is: a customer, a call, a promise, and it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.beginning import Beginning
from ui.acts.shortcuts import shortcuts
from ui.page_memory import PageMemory
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Label, Para, grow_with_text
from ui.widgets.marks import Icon
from ui.widgets.painted_button import PaintedButton

if TYPE_CHECKING:
    from advocate.app import Advocate

PLACE, LEFT = "beginning", "left"


def read_beginning(app: Advocate) -> Beginning:
    """Runs on the database thread."""
    return app.history.beginning()


class StepRow(QWidget):
    """One step: whether it is done, what it is, and, while it is the next one, how to do it: the first button is the
    usual way."""

    def __init__(self, words: str, hint: str, buttons: tuple[PaintedButton, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.is_next = False
        self.buttons = buttons
        self.icon = Icon("circle", 16, "muted", self)
        self.label = Label(words, "strong", "ink", self)
        self.hint = Para(hint, "small", "muted", self)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(self.label)
        text.addWidget(self.hint)
        self._below = QWidget(self)
        acts = FlowLayout(self._below, spacing=8, row_spacing=6)
        acts.setContentsMargins(0, 6, 0, 2)
        for button in buttons:
            button.setParent(self._below)
            acts.addWidget(button)
        text.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        grow_with_text(self)

    def has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in self.buttons)

    def show_state(self, *, done: bool, is_next: bool) -> None:
        self.icon.set_icon("circle-check" if done else "circle", "kept.text" if done else "muted")
        self.label.set_role("strong" if is_next else "body", "muted" if done else "ink")
        self.is_next = is_next
        self.hint.setVisible(is_next)
        self._below.setVisible(is_next)
        said = self.tr("{step}, done") if done else self.tr("{step}, not done yet")
        self.label.setAccessibleName(said.format(step=self._words))


class BeginningCard(Box):
    """Shows and hides itself: `refresh` from `shown_to_user` and `records_changed`. `go_to` as a page has it. Where
    everything is there already it never comes."""

    go_to = Signal(str, object)
    stood = Signal(bool)
    left_behind = Signal()
    """The step whose button has the keyboard is done: it belongs to what comes next."""

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__("card", parent, edge="accent")
        self._runner = runner
        self._was_open = False
        self.setAccessibleName(self.tr("Your first promise"))
        self.close_button = IconButton("x", self.tr("Leave this list"), self)
        self.told = Para("", "small", "muted", self)
        self.steps = self._make_steps()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Your first promise, in five minutes"), "section", "muted", self), 1)
        head.addWidget(self.close_button)
        column = self.column(margins=(16, 12, 12, 14), spacing=10)
        column.addLayout(head)
        for step in self.steps:
            column.addWidget(step)
        column.addWidget(self.told)
        self.close_button.clicked.connect(self.leave)
        self.hide()

    def refresh(self) -> None:
        """Ask anew, unless the person left the list."""
        if PageMemory.of(self._runner).get(PLACE, LEFT):
            self._show(shown=False)
            return
        self._runner.query(self, "beginning", read_beginning, self.show_beginning)

    def leave(self) -> None:
        PageMemory.of(self._runner).put(PLACE, LEFT, "yes")
        self._show(shown=False)

    def next_button(self) -> PaintedButton:
        """Where the keyboard begins: the usual way to do the next step."""
        return next((step.buttons[0] for step in self.steps if step.is_next), self.close_button)

    def show_beginning(self, beginning: Beginning) -> None:
        """A list that is done stays until it is closed, if something was open before."""
        if beginning.is_done and not self._was_open:
            self._show(shown=False)
            return
        self._was_open = True
        had_keyboard = any(step.has_keyboard() for step in self.steps)
        done = (beginning.has_customer, beginning.has_contact, beginning.has_promise, beginning.has_kept)
        first_open = next((place for place, each in enumerate(done) if not each), -1)
        for place, (step, each) in enumerate(zip(self.steps, done, strict=True)):
            step.show_state(done=each, is_next=place == first_open)
        words = self.tr(
            "That was the whole round. F1 opens the guide, with everything that makes it quicker."
        )
        self.told.setText(words)
        self.told.setVisible(beginning.is_done)
        if beginning.is_done and self.isVisible():
            announce(self, words)
        self._show(shown=True)
        if had_keyboard and not any(step.has_keyboard() for step in self.steps):
            self.left_behind.emit()

    def _make_steps(self) -> tuple[StepRow, ...]:
        type_in = SmallPrimaryButton(self.tr("New customer"), self, hint_act="customer.new")
        bring = SmallButton(self.tr("From a list"), self)
        log = SmallButton(self.tr("Log a call"), self, hint_act="call.log")
        promise = SmallButton(self.tr("Log it with a promise"), self, hint_act="call.log")
        keep = SmallButton(self.tr("See the promises"), self, hint_act="place.promises")
        type_in.clicked.connect(self._on_type)
        bring.clicked.connect(self._on_bring)
        log.clicked.connect(self._on_log)
        promise.clicked.connect(self._on_log)
        keep.clicked.connect(self._on_keep)
        return (
            StepRow(
                self.tr("Bring a customer in"),
                self.tr("One is enough: somebody who rang today."),
                (type_in, bring),
                self,
            ),
            StepRow(
                self.tr("Log the first call"),
                self.tr("Say who it was and write what was said, as you would tell a colleague."),
                (log,),
                self,
            ),
            StepRow(
                self.tr("Make a promise"),
                self.tr(
                    "While you log a call, in the line for it: “call back tomorrow at 10”. The day is understood."
                ),
                (promise,),
                self,
            ),
            StepRow(
                self.tr("Keep it"),
                self.tr("When you have done what you said, press K on it. It is never forgotten until then."),
                (keep,),
                self,
            ),
        )

    def _on_type(self) -> None:
        shortcuts().run("customer.new", self.window())

    def _on_bring(self) -> None:
        self.go_to.emit("import", None)

    def _on_log(self) -> None:
        shortcuts().run("call.log", self.window())

    def _on_keep(self) -> None:
        self.go_to.emit("promises", None)

    def _show(self, *, shown: bool) -> None:
        self.setVisible(shown)
        self.stood.emit(shown)
