"""Where a window stands: as it was left, but always where it can be seen and moved, whatever became of the screens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

LEAST = QSize(960, 600)
_TITLE_HEIGHT = 40
_AFTER_UNPLUGGING = 400  # milliseconds
_IN_REACH = QSize(120, 20)  # of the title bar, so that a pointer can take it


def least_size(screen: QRect) -> QSize:
    """960x600, less only where the screen itself is lower: 600 lines leave no room for a title bar."""
    return LEAST.boundedTo(QSize(screen.width(), screen.height() - _TITLE_HEIGHT))


def visible_place(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """wanted: the window without its frame; screens: what is free of each, the first one first.

    As wanted where enough of the title bar can be reached; else on the screen that shows most of it, the first where
    none does. Never larger than its screen.
    """
    if not screens:
        return wanted
    title = QRect(wanted.left(), wanted.top() - _TITLE_HEIGHT, wanted.width(), _TITLE_HEIGHT)
    reached = [screen for screen in screens if _is_in_reach(title, screen)]
    seen = [screen for screen in screens if screen.intersects(wanted)]
    home = max(reached or seen, key=lambda screen: _area(screen.intersected(wanted)), default=screens[0])
    room = home.adjusted(0, _TITLE_HEIGHT, 0, 0)
    size = wanted.size().boundedTo(room.size())
    desk = QRegion()
    for screen in screens:
        desk += screen
    if reached and (size == wanted.size() or (desk & QRegion(wanted)) == QRegion(wanted)):
        return wanted  # perhaps over two screens, as somebody laid it
    place = QRect(wanted.topLeft(), size)
    if not seen:
        place.moveCenter(room.center())
    return _inside(place, room)


def take_place(window: QWidget, geometry: Sequence[int], usual: QSize) -> None:
    """Stand where it was left; geometry: x, y, width and height, or empty for the middle of the first screen."""
    screens = free_screens()
    first = screens[0] if screens else QRect(QPoint(), usual)
    window.setMinimumSize(least_size(first))
    if len(geometry) == 4:
        window.setGeometry(visible_place(QRect(*geometry), screens))
    else:
        window.resize(usual.boundedTo(QSize(first.width(), first.height() - _TITLE_HEIGHT)))


def come_into_sight(window: QWidget) -> None:
    """Back where it can be seen and moved, after a screen went away under it."""
    if window.isMaximized() or window.isFullScreen():
        return  # the system lays those out itself
    screens = free_screens()
    place = visible_place(window.geometry(), screens)
    if place != window.geometry():
        window.setMinimumSize(window.minimumSize().boundedTo(place.size()))
        window.setGeometry(place)


def stay_in_sight(window: QWidget) -> None:
    """From now on, whatever becomes of the screens."""
    _ScreenWatch(window)


class _ScreenWatch(QObject):
    """Goes with its window. The system is given a moment to move it itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_UNPLUGGING)
        self._later.timeout.connect(self._on_settled)
        screens = QGuiApplication.instance()
        if isinstance(screens, QGuiApplication):
            screens.screenRemoved.connect(self._on_removed)

    def _on_removed(self, _screen: object) -> None:
        self._later.start()

    def _on_settled(self) -> None:
        come_into_sight(self._window)


def left_place(window: QWidget) -> tuple[int, int, int, int]:
    """What `take_place` takes: as it stands when it is not maximised."""
    box = window.normalGeometry()
    if box.isEmpty():
        box = window.geometry()
    return (box.x(), box.y(), box.width(), box.height())


def free_screens() -> list[QRect]:
    """What windows may use of each screen, the main one first."""
    primary = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not primary]
    return [screen.availableGeometry() for screen in ([primary] if primary else []) + others]


def _is_in_reach(title: QRect, screen: QRect) -> bool:
    seen = screen.intersected(title)
    return seen.width() >= _IN_REACH.width() and seen.height() >= _IN_REACH.height()


def _area(box: QRect) -> int:
    return max(0, box.width()) * max(0, box.height())


def _inside(place: QRect, room: QRect) -> QRect:
    moved = QRect(place)
    moved.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    moved.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    return moved
