"""A toast never lies over what somebody works at in an open form, whichever of the two came first and however small the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests import factories
from tests.ui.windows import open_window
from ui.acts.notice import KEEP, OPEN, SNOOZE
from ui.calls.customer_choice import Whom
from ui.promises.promise_overlay import PromiseOverlay
from ui.theme import theme
from ui.widgets.toast_card import Answer

SIZES = [(1440, 900, 1.0), (960, 600, 1.0), (960, 600, 1.5)]


class Bench:
    """A window with a form that can be opened, and both kinds of toast."""

    def __init__(self, qtbot, workplace, customer) -> None:
        self.qtbot, self.workplace = qtbot, workplace
        self.window = workplace.window()
        whom = Whom(id=customer, name="Maria Gomez")
        self.form = PromiseOverlay(self.window, workplace._runner, whom)
        self.answered: list[str] = []

    def resize(self, width: int, height: int, scale: float = 1.0) -> None:
        theme().set_scale(scale)
        self.window.resize(width, height)
        QApplication.processEvents()

    def open(self) -> None:
        self.form.open()
        QApplication.processEvents()

    def remind(self) -> None:
        keys = {"Kept": KEEP, "Snooze 10 minutes": SNOOZE, "Open": OPEN}
        answers = [
            Answer(label=label, run=lambda said=label: self.answered.append(said), act_key=key)
            for label, key in keys.items()
        ]
        self.workplace.toasts.show_note("Due today 16:30: Send the price · Maria Gomez", answers)
        QApplication.processEvents()

    def card(self) -> QRect:
        return self.workplace.toasts.toast.geometry()

    def covered(self) -> list[str]:
        """What of the form lies under the card."""
        parts = [*self.form.panel.findChildren(QAbstractButton), QApplication.focusWidget(), self.form.panel]
        return [str(each) for each in parts if each.isVisible() and self.card().intersects(self.place(each))]

    def place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())

    def assert_free(self) -> None:
        assert self.covered() == []
        assert self.window.rect().contains(self.card())
        assert self.window.rect().contains(self.form.panel.geometry())
        assert self.form.panel.geometry().contains(self.place(QApplication.focusWidget()))


@pytest.fixture
def bench(qtbot, advocate, tmp_path):
    customer = factories.customer(advocate)
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    bench = Bench(qtbot, workplace, customer)
    yield bench
    theme().set_scale(1.0)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_it_comes_while_a_form_is_open_and_is_answered_there(bench, width, height, scale):
    bench.resize(width, height, scale)
    bench.open()
    line = bench.form.words.line
    QTest.keyClicks(line, "call back ")
    bench.remind()
    bench.assert_free()
    bench.qtbot.waitUntil(bench.workplace.toasts.toast.takes_keys)
    QTest.keyClick(line, Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    assert bench.answered == ["Kept"]
    QTest.keyClicks(line, "friday")
    assert line.text() == "call back friday"


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_a_form_is_opened_while_it_stands_there_and_it_can_still_be_clicked(bench, width, height, scale):
    bench.resize(width, height, scale)
    bench.remind()
    bench.open()
    bench.assert_free()
    button = bench.workplace.toasts.toast.buttons()[1]
    at = bench.place(button).center()
    assert bench.window.childAt(at) is button, "the form does not lie over it either"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.answered == ["Snooze 10 minutes"]
    assert bench.form.isVisible()


def test_the_window_grows_and_shrinks_under_both(bench):
    bench.resize(1440, 900)
    bench.open()
    bench.remind()
    for width, height, scale in (*SIZES, *reversed(SIZES)):
        bench.resize(width, height, scale)
        bench.assert_free()


def test_what_was_done_stands_free_of_it_too(bench):
    bench.resize(960, 600, 1.5)
    bench.open()
    bench.workplace.toasts.show_done("Archived Maria Gomez.")
    bench.assert_free()


def test_both_go_back_to_where_they_stood(bench):
    bench.resize(960, 600, 1.5)
    bench.open()
    before = bench.form.panel.geometry()
    bench.remind()
    assert bench.form.panel.geometry() != before
    assert bench.card().bottom() < bench.form.panel.geometry().top()
    bench.workplace.toasts.dismiss()
    assert bench.form.panel.geometry() == before
    bench.remind()
    bench.form.dismiss()
    QApplication.processEvents()
    assert bench.card().top() > bench.window.height() // 2, "at the foot again"


def test_at_the_foot_below_a_low_form_it_stays(bench):
    bench.resize(1440, 900)
    bench.remind()
    before = bench.card()
    bench.open()
    assert bench.form.panel.geometry().bottom() < before.top()
    assert bench.card() == before
