"""One phrase of the wording hints: what it is about, what to say instead, and the one thing that can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.wording_hints.hint import HintKind
from ui.widgets.buttons import SmallButton
from ui.widgets.chips import Chip
from ui.widgets.labels import Elide, Para


def hint_kind_words(kind: HintKind) -> str:
    """What a phrase of that kind does."""
    translate = QCoreApplication.translate
    return {
        HintKind.DISTANCING: translate("wording", "hides behind others"),
        HintKind.HELPLESS: translate("wording", "refuses without a way on"),
        HintKind.BLAME: translate("wording", "blames"),
        HintKind.UNKIND: translate("wording", "is unkind"),
    }[kind]


class PhraseRow(QWidget):
    """`wanted(key)` when its button is pressed. key: whatever the list knows the phrase by."""

    wanted = Signal(object)

    def __init__(
        self,
        phrase: str,
        key: object,
        act: str,
        parent: QWidget,
        *,
        kind: HintKind | None = None,
        say: str = "",
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.phrase = Elide(phrase, "body", "ink", self)
        self.phrase.setToolTip(phrase)
        self.button = SmallButton(act, self, name=f"{act}: {phrase}")
        self.button.setObjectName("button")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.phrase)
        if say:
            words.addWidget(Para(say, "small", "muted", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addLayout(words, 1)
        if kind is not None:
            row.addWidget(Chip(hint_kind_words(kind), "neutral", self), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.key)
