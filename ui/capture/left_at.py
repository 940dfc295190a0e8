"""Where somebody was in the strips: which one, where the caret, whether unfolded, and whether the keyboard was there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from ui.page_memory import PageMemory
from ui.runner import Runner

AT_THE_END = -1
"""Where the caret is while somebody types on: then there is nothing new to write with every key."""
_PLACE, _NAME = "capture", "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    call_id: str = ""
    caret: int = AT_THE_END
    is_unfolded: bool = False
    had_keyboard: bool = False


class LeftAt:
    """Written beside the text that it belongs to, and told to nobody."""

    def __init__(self, runner: Runner) -> None:
        self._memory = PageMemory.of(runner)

    def note(self, call_id: str, caret: int, is_unfolded: bool, had_keyboard: bool) -> None:
        left = Left(call_id=call_id, caret=caret, is_unfolded=is_unfolded, had_keyboard=had_keyboard)
        self._memory.put(_PLACE, _NAME, json.dumps(asdict(left)))

    def read(self) -> Left:
        """From the beginning where nothing, or nothing that is understood, was left."""
        try:
            found = json.loads(self._memory.get(_PLACE, _NAME) or "{}")
            return Left(**found)
        except (ValueError, TypeError):
            return Left()
