"""A way to tell that keeps what it was told, and answers when the test says so."""

from __future__ import annotations

from dataclasses import dataclass, field

from ui.notices.telling import Choice, Heard, Telling


@dataclass
class KeptWay:
    """shows: it says at once that it showed; else that it failed, or nothing while `hangs`."""

    name: str = "a way"
    can: bool = True
    shows: bool = True
    hangs: bool = False
    told: list[Telling] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    withdrawn: int = 0
    closed: int = 0

    def can_tell(self) -> bool:
        return self.can

    def show(self, telling: Telling, heard: Heard) -> None:
        self.told.append(telling)
        self.heard.append(heard)
        if self.hangs:
            return
        if self.shows:
            heard.shown()
        else:
            heard.failed("it is broken")

    def withdraw(self) -> None:
        self.withdrawn += 1

    def close(self) -> None:
        self.closed += 1

    def titles(self) -> list[str]:
        return [telling.title for telling in self.told]

    def press(self, choice: Choice) -> None:
        """The button of what was told last."""
        self.heard[-1].chosen(choice)
