"""A setting as a bar of chips: shows what is chosen, keeps what a person chooses, and knows which setting it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from advocate.settings import Setting
from ui.runner import Runner
from ui.widgets.chips import ChipBar

if TYPE_CHECKING:
    from advocate.app import Advocate


class SettingBar(ChipBar):
    """choices: (value, words) of each value that is offered."""

    def __init__(
        self,
        setting: Setting,
        choices: Sequence[tuple[str, str]],
        runner: Runner,
        parent: QWidget,
        *,
        name: str,
    ) -> None:
        super().__init__(choices, parent, name=name)
        self.setting = setting
        self._runner = runner
        self.chosen.connect(self._on_chosen)

    def _on_chosen(self, value: str) -> None:
        setting = self.setting
        self._runner.command(self, lambda app: app.settings.set(setting, value))


def read_values(app: Advocate, wanted: Sequence[Setting]) -> dict[str, str]:
    """The values of these settings by their names. Runs on the database thread."""
    return {setting.name: app.settings.get(setting) for setting in wanted}
