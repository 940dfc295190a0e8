"""An open case as a card in the right column: what it is about, what it has cost so far, and its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.case import Case
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Para


def case_words(case: Case) -> str:
    """`6 contacts · 42 min · 2 channel switches`."""
    translate = QCoreApplication.translate
    one = translate("cases", "1 contact") if case.contacts == 1 else ""
    parts = [one or translate("cases", "{0} contacts").format(case.contacts)]
    if case.minutes:
        parts.append(translate("cases", "{0} min").format(case.minutes))
    if case.channel_switches == 1:
        parts.append(translate("cases", "1 channel switch"))
    elif case.channel_switches:
        parts.append(translate("cases", "{0} channel switches").format(case.channel_switches))
    return " · ".join(parts)


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
