"""An open case as a card in the right column: what it is about, what it has cost so far, and its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.case import Case
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Para


def case_words(case: Case) -> str:
    """`6 contacts · 3 people · 42 min · 2 channel switches`: what the matter has cost the customer so far."""
    parts = [_tr("%n contact(s)", case.contacts)]
    if case.people > 1:
        parts.append(_tr("%n people", case.people))
    if case.minutes:
        parts.append(_tr("%n min", case.minutes))
    if case.channel_switches:
        parts.append(_tr("%n channel switch(es)", case.channel_switches))
    return " · ".join(parts)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("cases", text, "", count)


class CaseCard(Box):
    """`resolved(Case)` when the person says it is solved."""

    resolved = Signal(object)

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.case = case
        self._title = Para("", "strong", "ink", self, max_lines=3)
        self._words = Para("", "small", "muted", self)
        self.resolve_button = SmallButton(self.tr("Resolved"), self)
        acts = QHBoxLayout()
        acts.addWidget(self.resolve_button)
        acts.addStretch()
        inside = self.column(margins=(16, 12, 12, 12), spacing=4)
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(4)
        inside.addLayout(acts)
        self.resolve_button.clicked.connect(self._on_resolve_clicked)
        self.show_case(case)

    def show_case(self, case: Case) -> None:
        self.case = case
        self._title.setText(case.title)
        self._words.setText(case_words(case))
        self.resolve_button.setAccessibleName(self.tr("Resolved: {0}").format(case.title))

    def _on_resolve_clicked(self) -> None:
        self.resolved.emit(self.case)
