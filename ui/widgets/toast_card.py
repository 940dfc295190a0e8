"""One card that says something and may be answered, by its buttons or by the keys that stand on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.acts.notice import OPEN
from ui.acts.shortcuts import shortcuts
from ui.painting import paint_card
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, SmallButton
from ui.widgets.labels import Elide

SHOWN_FOR = (
    8000  # milliseconds: long enough to read two lines twice; twice as long where answers are to be read too
)
READ_AFTER = 1500  # milliseconds: what stood there so long was seen
KEYS_AFTER = 400  # milliseconds: keys pressed sooner were meant for what stood there before


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """label: of its button; act_key: of the act whose keys press it, wherever the keyboard is."""

    label: str
    run: Callable[[], object]
    act_key: str = OPEN


class _AnswerButton(SmallButton):
    """Its keys rest until the card can have been noticed; the mouse finds it at once."""

    def __init__(self, act_key: str, card: Toast) -> None:
        self._card = card
        super().__init__("", card, act=act_key)

    def _on_act(self) -> None:
        if self._card.takes_keys():
            super()._on_act()


class Toast(QFrame):
    """It waits while the pointer or the keyboard is on it; Esc or its cross sends it away.

    `acted(card, act_key)`: answered, with the act of the button; `gone(card)`.
    """

    acted = Signal(object, str)
    gone = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Elide("", "body", "ink", self)
        self._button = SmallButton("", self)
        self._button.clicked.connect(self._on_button_clicked)
        self._answers: dict[str, _AnswerButton] = {}
        self._offered: list[SmallButton] = []
        self._cross = IconButton("x", self.tr("Close"), self)
        self._cross.clicked.connect(self.leave)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._shown_for = SHOWN_FOR
        self._stood = QElapsedTimer()
        self._stands = QElapsedTimer()
        self.hide()

    def say_done(self, sentence: str, label: str, act_key: str) -> None:
        """label: of its one button; act_key: of the act that does the same and is bound elsewhere, its keys stand on it."""
        self._button.set_label(label)
        self._button.show_keys_of(act_key)
        self._say(sentence, [(self._button, label, act_key)], SHOWN_FOR)

    def say(self, sentence: str, answers: Sequence[Answer] = ()) -> None:
        offered = [(self._answer_button(each), each.label, each.act_key) for each in answers]
        self._say(sentence, offered, SHOWN_FOR * 2 if answers else SHOWN_FOR)

    def sentence(self) -> str:
        return self._words.text()

    def was_read(self) -> bool:
        return self._stood.isValid() and self._stood.elapsed() >= READ_AFTER

    def takes_keys(self) -> bool:
        """Whether it stands there long enough that keys are meant for it."""
        return self._stands.isValid() and self._stands.elapsed() >= KEYS_AFTER

    def has_button(self) -> bool:
        return bool(self._offered)

    def buttons(self) -> tuple[SmallButton, ...]:
        """From the first to the last; without the cross."""
        return tuple(self._offered)

    def fit(self, width: int) -> QSize:
        """How large it wants to be where it may be so wide: several buttons stand below the words where both have no room."""
        self._set_stacked(is_stacked=False)
        if len(self._offered) > 1 and self._wanted().width() > width:
            self._set_stacked(is_stacked=True)
        wanted = self._wanted()
        return QSize(min(wanted.width(), width), wanted.height())

    def wait(self) -> None:
        """Behind a newer one; `come_back` shows it again."""
        self._timer.stop()
        self.hide()

    def come_back(self) -> None:
        self.show()
        self.raise_()
        self._timer.start(self._shown_for // 2)
        self._stands.start()

    def leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.gone.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_card(p, self.rect(), line="line.strong")

    # -- what it says ----------------------------------------------------------------------------------------------

    def _say(self, sentence: str, offered: Sequence[tuple[SmallButton, str, str]], shown_for: int) -> None:
        self._words.setText(sentence)
        for button in (self._button, *self._answers.values()):
            button.hide()
        self._offered = [button for button, _label, _act_key in offered]
        self._order()
        said = [sentence.rstrip(".")]
        for button, label, act_key in offered:
            keys = shortcuts().text(act_key)
            button.setAccessibleDescription(". ".join(part for part in (keys, sentence) if part))
            button.show()
            said.append(", ".join(part for part in (label, keys) if part))
        self._shown_for = shown_for
        self.show()
        self.raise_()
        self._timer.start(shown_for)
        self._stood.start()
        self._stands.start()
        announce(self, ". ".join(said))

    def _answer_button(self, answer: Answer) -> SmallButton:
        """Made when it is wanted first, and used again: none is destroyed while it is being told of the pointer."""
        button = self._answers.get(answer.act_key)
        if button is None:
            button = self._answers[answer.act_key] = _AnswerButton(answer.act_key, self)
            button.clicked.connect(partial(self.acted.emit, self, answer.act_key))
        button.set_label(answer.label)
        return button

    def _on_button_clicked(self) -> None:
        self.acted.emit(self, "")

    def _on_timer_timeout(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(SHOWN_FOR // 4)
        else:
            self.leave()

    # -- how it stands ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self._words, 1)
        self._body.addLayout(self._row)
        self._whole = QHBoxLayout(self)
        self._whole.setSpacing(8)
        self._whole.addLayout(self._body, 1)
        self._whole.addWidget(self._cross)

    def _order(self) -> None:
        """The buttons that are offered, in their order; the keyboard goes through them in the same."""
        while self._row.count():
            self._row.takeAt(0)
        before: QWidget = self._words
        for button in self._offered:
            self._row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self._cross)
        self._row.addStretch()

    def _set_stacked(self, *, is_stacked: bool) -> None:
        way = QBoxLayout.Direction
        self._body.setDirection(way.TopToBottom if is_stacked else way.LeftToRight)
        self._body.setSpacing(6 if is_stacked else 12)
        at = Qt.AlignmentFlag.AlignTop if is_stacked else Qt.AlignmentFlag.AlignVCenter
        self._whole.setAlignment(self._cross, at)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._whole.setContentsMargins(*((8, 7, 16, 7) if is_mirrored else (16, 7, 8, 7)))

    def _wanted(self) -> QSize:
        for layout in (self._row, self._body, self._whole):
            layout.invalidate()
        return self._whole.totalSizeHint()
