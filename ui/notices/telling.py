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

    def words_of(self, choice: Choice | None) -> str:
        return next((words for each, words in self.choices if each is choice), "")


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
