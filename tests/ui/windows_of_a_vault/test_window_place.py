"""Where windows stand: as they were left, and never where nobody can reach them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.windows import window_place
from ui.windows.window_place import least_size, stay_in_sight, take_place, visible_place

LAPTOP = QRect(0, 0, 1440, 900)
BESIDE = QRect(1440, 0, 1920, 1080)
LEFT_OF = QRect(-1920, -200, 1920, 1080)
SMALL = QRect(0, 0, 1024, 572)


@pytest.mark.parametrize(
    ("wanted", "screens"),
    [
        (QRect(40, 60, 1100, 720), [LAPTOP]),
        (QRect(1500, 60, 1700, 900), [LAPTOP, BESIDE]),
        (QRect(-1900, -100, 1200, 800), [LAPTOP, LEFT_OF]),
        (QRect(1000, 60, 1200, 800), [LAPTOP, BESIDE]),  # over both
        (QRect(1300, 60, 1100, 720), [LAPTOP]),  # mostly outside, but its title bar can be taken
    ],
)
def test_what_can_be_reached_stays_as_it_was_left(wanted, screens):
    assert visible_place(wanted, screens) == wanted


@pytest.mark.parametrize(
    ("wanted", "screens"),
    [
        (QRect(1500, 60, 1200, 800), [LAPTOP]),  # the other screen was unplugged
        (QRect(-1900, -100, 1200, 800), [LAPTOP]),
        (QRect(200, -700, 1200, 800), [LAPTOP]),  # the title bar is above every screen
        (QRect(1400, 880, 1200, 800), [LAPTOP]),
        (QRect(50_000, 50_000, 1200, 800), [BESIDE, LAPTOP]),
        (QRect(0, 40, 1900, 1000), [LAPTOP]),  # larger than what is left
        (QRect(0, 40, 1900, 1000), [SMALL]),
    ],
)
def test_it_comes_back_onto_a_screen_that_is_there(wanted, screens):
    place = visible_place(wanted, screens)
    assert any(screen.contains(place) for screen in screens)
    assert place.top() - screens[0].top() >= 40 or place.top() >= 40, "the title bar is in sight"
    assert place.width() == min(wanted.width(), max(screen.width() for screen in screens))


def test_without_any_screen_nothing_is_moved():
    assert visible_place(QRect(5, 5, 10, 10), []) == QRect(5, 5, 10, 10)


def test_on_a_low_screen_the_window_may_be_lower_than_usual():
    assert least_size(LAPTOP) == QSize(960, 600)
    assert least_size(SMALL) == QSize(960, 532)


def test_a_screen_that_is_unplugged_meanwhile_leaves_no_window_behind(qtbot, monkeypatch, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    screens = [LAPTOP, BESIDE]
    monkeypatch.setattr(window_place, "free_screens", lambda: list(screens))
    take_place(window, (1500, 60, 1700, 900), QSize(1280, 800))
    stay_in_sight(window)
    window.show()
    assert window.geometry() == QRect(1500, 60, 1700, 900)
    screens.remove(BESIDE)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    about = LAPTOP.adjusted(-4, -4, 4, 4)  # what frames a window is the system's
    qtbot.waitUntil(lambda: about.contains(window.geometry()))
    assert window.width() == 1440
