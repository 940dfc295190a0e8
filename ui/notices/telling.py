"""What is told to a person wherever they look, and the port behind which the desktop, the tray and the window tell it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Choice(StrEnum):
    """What can be answered at once."""

    KEPT = "kept"
    SNOOZE = "snooze"
    OPEN = "open"
    SHOW = "show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """sentence: the whole in one line, where there is room for one only; choices: the buttons with their words; click: what
    it means to go after the telling itself, None for nothing."""

    title: str
    body: str = ""
    sentence: str = ""
    choices: tuple[tuple[Choice, str], ...] = ()
    click: Choice | None = None

    def answers_in_the_window(self) -> tuple[tuple[Choice, str], ...]:
        """Of one promise all; of several, whose names do not all stand there, only the way to the list of them."""
        is_one = any(choice is Choice.KEPT for choice, _words in self.choices)
        return tuple(each for each in self.choices if is_one or each[0] is self.click)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Called on the window's thread. shown or failed: once; failed is told why, in words of no vault. chosen: later, if the
    person answers."""

    shown: Callable[[], object]
    failed: Callable[[str], object]
    chosen: Callable[[Choice], object]


class Notifier(Protocol):
    """One way to tell."""

    @property
    def name(self) -> str:
        """For the log."""
        ...

    def can_tell(self) -> bool:
        """As far as is known before it is tried."""
        ...

    def show(self, telling: Telling, heard: Heard) -> None:
        """Returns at once; nothing that goes wrong is raised."""
        ...

    def withdraw(self) -> None:
        """Take away what may still be seen, and forget its words: the vault is locked."""
        ...

    def close(self) -> None:
        """The program ends."""
        ...
