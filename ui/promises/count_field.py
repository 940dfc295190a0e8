"""How often what repeats falls due in all, typed as a number: `5`."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from ui.calls.understood_field import UnderstoodField

_MOST = 1000


class CountField(UnderstoodField[int]):
    """`value()` is None where nothing is typed, or what is no number of times."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent, unclear="")
        self.line.setPlaceholderText(self.tr("not counted"))

    def read(self, text: str) -> int | None:
        found = re.fullmatch(r"\s*([0-9]{1,4})\s*(?:[x×]|\w+\.?)?\s*", text)  # `5`, `5x`, `5 times`
        count = int(found[1]) if found else 0
        return count if 0 < count <= _MOST else None

    def beside(self, value: int) -> str:
        return ""

    def complain(self) -> None:
        self.show_error(self.tr("Type a number of times, such as “5”."))
