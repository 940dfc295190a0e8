"""A place of the window. Pages ask the runner, show values, and never call each other: they say where to go."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from ui.page_memory import PageMemory
from ui.runner import Runner


class Page(QWidget):
    """`key` names the place, `title` is what people call it. Built when somebody first goes there."""

    key = ""
    asks_when_shown: ClassVar[bool] = False
    """Whether `shown_to_user` asks for all that is shown: then it is not told what it missed, which asked twice."""

    go_to = Signal(str, object)
    """The key of a place and its argument, such as ("customer", a CustomerId)."""

    gone = Signal(object)
    """What the place was shown for, such as a CustomerId, was in sight and is not in the vault any more."""

    standing_changed = Signal()
    """Something outside the records changed that the frame shows, such as the last backup."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.title = ""

    def remember(self, name: str, value: str) -> None:
        """Keep this for the person who is here, as the order of a list; empty forgets it. Nobody is told."""
        PageMemory.of(self.runner).put(self.key, name, value)

    def remembered(self, name: str) -> str:
        """What was kept, from the constructor on; empty where nothing was."""
        return PageMemory.of(self.runner).get(self.key, name)

    def shown_to_user(self, argument: object) -> None:
        """The page came to the front, for this argument of its place (None where there is none)."""

    def records_changed(self, changes: Changes) -> None:
        """Something changed while the page is visible, or did while it was not, unless it `asks_when_shown`. Ask again for
        what it touched."""

    def as_left(self) -> object:
        """What `take_up` needs to show a new page of the kind as this one is: where somebody was on it, in plain values."""
        return None

    def take_up(self, left: object) -> None:
        """The page stands again, as in another language, and has the keyboard: go on where somebody was."""

    def focus_first(self) -> None:
        """Put the keyboard where the person most likely goes on; called once a page was gone to."""
        self.setFocus()
