"""Which way tells: the first that can and does; that one does not is said in the log, and the next is tried."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QObject

from tests.ui.notices.ways import KeptWay
from ui.notices.teller import Teller
from ui.notices.telling import Choice, Heard, Telling

TELLING = Telling(title="Due today 09:46", body="Send the price\nMaria Gomez", click=Choice.OPEN)


class Said:
    def __init__(self) -> None:
        self.words: list[str] = []
        self.heard = Heard(
            shown=lambda: self.words.append("shown"),
            failed=lambda why: self.words.append(why),
            chosen=lambda choice: self.words.append(choice),
        )


@pytest.fixture
def said() -> Said:
    return Said()


def test_the_first_that_can_tells_alone(qapp, said):
    window, desktop, tray = KeptWay(can=False), KeptWay(), KeptWay()
    owner = QObject()
    Teller((window, desktop, tray), owner).tell(TELLING, said.heard)
    assert (window.told, desktop.told, tray.told) == ([], [TELLING], [])
    desktop.press(Choice.OPEN)
    assert said.words == ["shown", "open"]


def test_where_one_fails_the_next_tells_and_the_log_says_why_without_a_word_of_it(qapp, said, caplog):
    desktop, tray, owner = KeptWay(name="the desktop", shows=False), KeptWay(name="the tray"), QObject()
    teller, failed = Teller((desktop, tray), owner), []
    teller.failed_by.connect(lambda name, why: failed.append((name, why)))
    with caplog.at_level(logging.WARNING):
        teller.tell(TELLING, said.heard)
    assert tray.told == [TELLING]
    assert said.words == ["shown"]
    assert failed == [("the desktop", "it is broken")]
    assert "could not be shown by the desktop (it is broken)" in caplog.text
    assert "Maria" not in caplog.text
    assert "price" not in caplog.text


def test_one_that_hangs_is_waited_for_and_what_comes_of_it_counts(qapp, said, caplog):
    desktop, tray, owner = KeptWay(hangs=True), KeptWay(), QObject()
    Teller((desktop, tray), owner).tell(TELLING, said.heard)
    assert tray.told == []
    desktop.heard[-1].failed("no answer in time")
    assert tray.told == [TELLING]
    assert said.words == ["shown"]


def test_where_nobody_can_it_failed(qapp, said):
    owner = QObject()
    Teller((KeptWay(can=False),), owner).tell(TELLING, said.heard)
    assert said.words == ["nobody looks at the window, and there is no other way to tell"]


def test_all_of_them_withdraw_and_close(qapp):
    one, two, owner = KeptWay(), KeptWay(), QObject()
    teller = Teller((one, two), owner)
    teller.withdraw()
    teller.close()
    assert [(way.withdrawn, way.closed) for way in (one, two)] == [(1, 1), (1, 1)]
