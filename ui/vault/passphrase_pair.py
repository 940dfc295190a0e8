"""A new passphrase, typed twice, with what it is worth below it. Weighed off the window's thread."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runner import Runner
from ui.vault.caps_note import CapsNote
from ui.vault.opener import weigh
from ui.widgets.strength_meter import StrengthMeter
from ui.widgets.text_field import PassphraseField
from ui.wording.said import said

LEAST_SCORE = 2
_ENDS = re.compile(r"(?<=[.!?]) ")


class PassphrasePair(QWidget):
    """`check` ends in `accepted(passphrase)` or in a sentence at the field and `refused`; `returned` on the last Enter.

    known_words: what a stranger would try first, such as the member's name.
    """

    accepted = Signal(str)
    refused = Signal()
    returned = Signal()

    def __init__(self, runner: Runner, known_words: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._known_words = known_words
        self.first = PassphraseField(self.tr("Passphrase"), self)
        self.meter = StrengthMeter(self)
        self.second = PassphraseField(self.tr("The same once more"), self)
        self.second.share_eye(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.first, CapsNote(self.first.line, self), self.meter, self.second):
            column.addWidget(widget)
        self.setFocusProxy(self.first)
        self.first.edited.connect(self._on_first_edited)
        self.first.returned.connect(self.second.setFocus)
        self.second.returned.connect(self.returned)
        self._show_strength((0, ""))

    def check(self) -> None:
        """Both alike, and not to be guessed soon?"""
        typed = self.first.text()
        if not typed.strip():
            self._refuse(self.first, self.tr("Please type a passphrase."))
        elif self.second.text() != typed:
            self.second.line.selectAll()
            self._refuse(self.second, self.tr("These two are not the same. Please type it once more."))
        else:
            known = self._known_words
            self._runner.errand(self, "strength", lambda: weigh(typed, known), self._on_weighed)

    def clear(self) -> None:
        self.first.clear()
        self.second.clear()
        self._show_strength((0, ""))

    def _on_first_edited(self, typed: str) -> None:
        known = self._known_words
        self._runner.errand(self, "strength", lambda: weigh(typed, known), self._show_strength)

    def _show_strength(self, weighed: tuple[int, str]) -> None:
        score, advice = weighed
        if not self.first.text():
            self.meter.show_strength(
                0, self.tr("Length is what counts; symbols and capitals are not needed.")
            )
            return
        words = (
            self.tr("Guessed at once."),
            self.tr("Quickly guessed."),
            self.tr("Fair."),
            self.tr("Good."),
            self.tr("Strong."),
        )[score]
        self.meter.show_strength(max(1, score), f"{words} {_said_each(advice)}".strip())

    def _on_weighed(self, weighed: tuple[int, str]) -> None:
        self._show_strength(weighed)
        if weighed[0] < LEAST_SCORE:
            self._refuse(self.first, self.tr("This would be guessed soon. Please add a word or two."))
        else:
            self.accepted.emit(self.first.text())

    def _refuse(self, field: PassphraseField, sentence: str) -> None:
        field.show_error(sentence)
        field.setFocus()
        self.refused.emit()


def _said_each(advice: str) -> str:
    """Several pieces of advice in one text, each of one sentence or two, in the window's language."""
    sentences, words = _ENDS.split(advice), []
    while sentences:
        for count in range(len(sentences), 0, -1):
            piece = " ".join(sentences[:count])
            if count == 1 or said(piece) != piece:
                words.append(said(piece))
                del sentences[:count]
                break
    return " ".join(words)
