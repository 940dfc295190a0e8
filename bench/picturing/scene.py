"""What a scene is, and where each is registered. A new page adds its own in the file of its group in `scenes/`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bench.picturing.stage import Stage


@dataclass(frozen=True, slots=True)
class Scene:
    """group: the sheet it stands on, as Today; is_main: kept in docs/pictures, light and dark, and compared in the tests."""

    name: str
    group: str
    set_up: Callable[[Stage], None]
    is_main: bool = False


class Group:
    """The scenes of one part of the window, in the order of their file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.scenes: list[Scene] = []

    def scene(
        self, name: str, *, main: bool = False
    ) -> Callable[[Callable[[Stage], None]], Callable[[Stage], None]]:
        def register(set_up: Callable[[Stage], None]) -> Callable[[Stage], None]:
            self.scenes.append(Scene(name, self.name, set_up, main))
            return set_up

        return register
