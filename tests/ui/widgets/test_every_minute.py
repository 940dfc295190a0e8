"""What goes every minute rests while nobody sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.every_minute import EveryMinute


def test_it_goes_while_its_widget_is_seen(qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    page = QWidget(room)
    minute = EveryMinute(page)
    assert (minute.isActive(), minute.interval()) == (False, 60_000)
    room.show()
    assert minute.isActive()
    page.hide()
    assert not minute.isActive()
    page.show()
    assert minute.isActive()
    room.hide()
    assert not minute.isActive()


def test_what_is_in_sight_already_is_counted_from_now(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    assert EveryMinute(page).isActive()
