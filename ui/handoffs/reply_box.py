"""A card or row that is about a customer and is answered where it stands: by one key, or with words typed in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.tokens import Meaning
from ui.widgets.buttons import SmallButton, SmallPrimaryButton
from ui.widgets.focus_box import OPEN, FocusBox
from ui.widgets.labels import Elide, Para
from ui.widgets.text_area import TextArea
from ui.widgets.value_button import ValueButton

if TYPE_CHECKING:
    from advocate.app import Advocate

Work = Callable[["Advocate"], Changes]


class ReplyBox(FocusBox):
    """`customer_wanted(CustomerId)` from the customer's name.

    Children fill `say`, add their buttons with `add_act`, and do what is wanted in `do(act)`; with `ask_words` what is
    typed is asked for first: Ctrl+Enter keeps it, Esc folds it away and leaves the words there.
    keys: by the key of an act in ui/acts, what it asks for; with_customer: say whom it is about.
    """

    customer_wanted = Signal(object)

    def __init__(
        self,
        runner: Runner,
        parent: QWidget,
        *,
        keys: Mapping[str, str],
        framed: bool,
        with_customer: bool,
        edge: Meaning = "due",
    ) -> None:
        super().__init__(parent, keys=keys, framed=framed, edge=edge)
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self._work: Callable[[str], Work] | None = None
        self._missing = ""
        self.customer_button = ValueButton("", self)
        self.customer_button.role = "strong"
        self.customer_button.retheme()
        self._with_customer = with_customer
        self._title = Para("", "body" if with_customer else "strong", "ink", self, max_lines=2)
        self._when = Elide("", "small", "muted", self)
        self._body = Para("", "body", "ink", self, max_lines=6)
        self._more = Para("", "small", "muted", self, max_lines=8)
        self.text = TextArea("", self, lines=2, max_lines=6)
        self.keep_button = SmallPrimaryButton("", self, hint="Ctrl+Return")
        self.later_button = SmallButton(self.tr("Later"), self, hint="Esc")
        self.acts: dict[str, SmallButton | SmallPrimaryButton] = {}
        self._buttons = QHBoxLayout()
        self._lay_out(framed=framed)
        self.customer_button.clicked.connect(self._on_customer_clicked)
        self.keep_button.clicked.connect(self._keep)
        self.later_button.clicked.connect(self.fold)
        self.text.returned.connect(self._keep)
        self.text.editor.installEventFilter(self)
        self.act_wanted.connect(self._on_act_wanted)
        self._fold(True)

    # -- for children ------------------------------------------------------------------------------------------------

    def do(self, act: str) -> None:
        """Somebody wants this of its acts."""

    def add_act(self, act: str, label: str, *, primary: bool = False, act_key: str = "") -> None:
        """A button; act_key: of the act whose keys do the same, shown on it."""
        kind = SmallPrimaryButton if primary else SmallButton
        button = kind(label, self, hint_act=act_key) if act_key else kind(label, self)
        button.clicked.connect(partial(self.do, act))
        self.acts[act] = button
        self._buttons.insertWidget(len(self.acts) + 1, button)

    def say(
        self,
        customer_id: CustomerId,
        name: str,
        title: str,
        when: str,
        body: str,
        more: str,
        *,
        tip: str = "",
    ) -> None:
        self._customer_id = customer_id
        self.customer_button.set_label(name)
        self.customer_button.setAccessibleName(self.tr("Open {0}").format(name))
        for label, words in ((self._title, title), (self._body, body), (self._more, more)):
            label.setText(words)
            label.setVisible(bool(words))
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self._when.setToolTip(tip)
        self.setAccessibleName(
            ". ".join(part for part in (name, title, when, body[:400], more[:400]) if part)
        )
        for button in self.acts.values():
            button.setAccessibleName(f"{button.label()}: {name}")
        self.updateGeometry()

    def ask_words(self, question: str, keep: str, work: Callable[[str], Work], *, missing: str = "") -> None:
        """work: what is done with the words; missing: what is said without any, where some are needed."""
        self._work, self._missing = work, missing
        self.text.editor.setAccessibleName(question)
        self.text.editor.setPlaceholderText(question)
        self.keep_button.set_label(keep)
        self._fold(False)
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def run(self, work: Work) -> None:
        self._runner.command(self, work)

    def is_open(self) -> bool:
        """Whether words are being typed."""
        return not self.text.isHidden()

    def fold(self) -> None:
        self._fold(True)
        is_stop = bool(self.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next(iter(self.acts.values()), self.customer_button)
        (self if is_stop else first).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside ------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.fold()
            return True
        return False

    def _lay_out(self, *, framed: bool) -> None:
        self.customer_button.setVisible(self._with_customer)
        self._when.setVisible(False)
        who = QHBoxLayout()
        who.setSpacing(8)
        if self._with_customer:
            who.addWidget(self.customer_button)
            who.addWidget(self._when, 1)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.keep_button)
        self._buttons.addWidget(self.later_button)
        self._buttons.addStretch(1)
        column = self.column(margins=(17, 12, 12, 12) if framed else (16, 8, 16, 10), spacing=4)
        column.addLayout(who)
        column.addWidget(self._title)
        if not self._with_customer:
            column.addWidget(self._when)
        for widget in (self._body, self._more, self.text):
            column.addWidget(widget)
        column.addSpacing(2)
        column.addLayout(self._buttons)

    def _fold(self, folded: bool) -> None:
        for widget in (self.text, self.keep_button, self.later_button):
            widget.setVisible(not folded)
        for button in self.acts.values():
            button.setVisible(folded)

    def _on_act_wanted(self, act: str) -> None:
        if act == OPEN:
            self._on_customer_clicked()
        else:
            self.do(act)

    def _on_customer_clicked(self) -> None:
        if self._customer_id is not None:
            self.customer_wanted.emit(self._customer_id)

    def _keep(self) -> None:
        words = self.text.text().strip()
        if self._missing and not words:
            self.text.show_error(self._missing)
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._work is not None:
            self.keep_button.setEnabled(False)
            self._runner.command(self, self._work(words), self._on_kept, self._on_not_kept)

    def _on_kept(self, _changes: Changes) -> None:
        self.keep_button.setEnabled(True)
        self.text.set_text("")
        self.text.show_error("")
        self.fold()

    def _on_not_kept(self, error: AdvocateError) -> None:
        """What was typed stays."""
        self.keep_button.setEnabled(True)
        self.text.show_error(str(error))
        self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
