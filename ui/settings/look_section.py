"""How Advocate looks for the member at the keyboard: light or dark, and the size of the text; and the paper of PDFs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from advocate import settings
from advocate.settings import Setting
from ui.runner import Runner
from ui.settings.section import Section
from ui.settings.state import SettingsState
from ui.widgets.chips import ChipBar


class LookSection(Section):
    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(self.tr("Look"), "", runner, parent)
        looks = [
            ("system", self.tr("As the system has it")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        sizes = [(size, f"{size} %") for size in settings.TEXT_SIZE.choices]
        papers = [("a4", "A4"), ("us-letter", self.tr("US Letter"))]
        self.look = ChipBar(looks, self, name=self.tr("Look"))
        self.text_size = ChipBar(sizes, self, name=self.tr("Text size"))
        self.paper = ChipBar(papers, self, name=self.tr("Paper of printed histories"))
        self.add_row(self.tr("Colours"), self.look, stretch=True)
        self.add_row(self.tr("Text size"), self.text_size, stretch=True)
        self.add_row(self.tr("Paper"), self.paper, stretch=True)
        self.look.chosen.connect(self._on_look_chosen)
        self.text_size.chosen.connect(self._on_size_chosen)
        self.paper.chosen.connect(self._on_paper_chosen)

    def show_state(self, state: SettingsState) -> None:
        self.look.choose(state.look)
        self.text_size.choose(state.text_size)
        self.paper.choose(state.paper)

    def _on_look_chosen(self, key: str) -> None:
        self._set(settings.THEME, key)

    def _on_size_chosen(self, key: str) -> None:
        self._set(settings.TEXT_SIZE, key)

    def _on_paper_chosen(self, key: str) -> None:
        self._set(settings.PAPER, key)

    def _set(self, setting: Setting, value: str) -> None:
        self.runner.command(self, lambda app: app.settings.set(setting, value))
