"""What lies over a page: dialogs that keep the keyboard inside, toasts that wait, and the ring around the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets import toast_card as toast_module
from ui.widgets.buttons import PlainButton, SmallButton
from ui.widgets.focus_ring import FocusRing
from ui.widgets.overlay import Overlay
from ui.widgets.text_field import TextField
from ui.widgets.toast import ToastHost

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot) -> QMainWindow:
    window = QMainWindow()
    window.resize(900, 600)
    middle = QWidget()
    column = QVBoxLayout(middle)
    for word in ("First", "Second"):
        column.addWidget(PlainButton(word))
    column.addStretch()
    window.setCentralWidget(middle)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def button(window: QWidget, word: str) -> PlainButton:
    return next(each for each in window.findChildren(PlainButton) if each.label() == word)


def opened(window: QMainWindow) -> tuple[Overlay, TextField, TextField]:
    overlay = Overlay(window, "New customer")
    name, phone = TextField("Name"), TextField("Phone")
    overlay.column.addWidget(name)
    overlay.column.addWidget(phone)
    overlay.open()
    return overlay, name, phone


def test_a_dialog_takes_the_keyboard_and_gives_it_back(window, qtbot):
    button(window, "Second").setFocus()
    overlay, name, _ = opened(window)
    assert name.line.hasFocus()
    with qtbot.waitSignal(overlay.closed):
        qtbot.keyClick(name.line, Qt.Key.Key_Escape)
    assert overlay.isHidden()
    assert button(window, "Second").hasFocus()


def test_tab_goes_round_inside(window, qtbot):
    overlay, name, phone = opened(window)
    visited = []
    for _ in range(4):
        visited.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert visited[:2] == [name.line, phone.line]
    assert visited[3] is name.line
    assert overlay.panel.isAncestorOf(visited[2])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is name.line


def typed_keys_stay_inside(qtbot, overlay: Overlay, window: QWidget) -> None:
    """Whatever has the keyboard now: Tab goes on inside, and Esc closes."""
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the keyboard"
        assert overlay.isAncestorOf(focus) or focus is overlay
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert overlay.isHidden()
    assert button(window, "Second").hasFocus()


@pytest.mark.parametrize("way", ["deleted", "hidden", "disabled", "disabled with what holds it", "left"])
def test_what_has_the_keyboard_may_go_and_the_keyboard_stays_inside(window, qtbot, way):
    button(window, "Second").setFocus()
    overlay, name, phone = opened(window)
    phone.line.setFocus()
    if way == "deleted":
        phone.setParent(None)
        phone.deleteLater()
    elif way == "hidden":
        phone.hide()
    elif way == "disabled":
        phone.line.setEnabled(False)
    elif way == "disabled with what holds it":
        phone.setEnabled(False)
    else:
        phone.line.clearFocus()
    qtbot.waitUntil(lambda: overlay.isAncestorOf(QApplication.focusWidget() or window))
    if way != "left":
        assert name.line.hasFocus(), "the first stop"
        QTest.keyClicks(QApplication.focusWidget(), "Maria")
        assert name.text() == "Maria"
    typed_keys_stay_inside(qtbot, overlay, window)


def test_what_lies_below_cannot_take_the_keyboard(window, qtbot):
    button(window, "Second").setFocus()
    overlay, _, phone = opened(window)
    phone.line.setFocus()
    button(window, "First").setFocus()  # as an answer that arrives late may do
    qtbot.waitUntil(phone.line.hasFocus)
    typed_keys_stay_inside(qtbot, overlay, window)


def test_with_nothing_left_to_take_it_the_overlay_itself_has_the_keyboard(window, qtbot):
    button(window, "Second").setFocus()
    overlay = Overlay(window, name="Wait")
    act = PlainButton("Save")
    overlay.column.addWidget(act)
    overlay.open()
    act.setEnabled(False)
    qtbot.waitUntil(overlay.hasFocus)
    qtbot.keyClick(overlay, Qt.Key.Key_Tab)
    assert overlay.hasFocus()
    act.setEnabled(True)
    qtbot.keyClick(overlay, Qt.Key.Key_Tab)
    assert act.hasFocus()
    qtbot.keyClick(act, Qt.Key.Key_Escape)
    assert button(window, "Second").hasFocus()


def test_of_two_the_upper_one_keeps_the_keyboard(window, qtbot):
    lower, name, _ = opened(window)
    upper, first, second = opened(window)
    second.line.setFocus()
    second.hide()
    qtbot.waitUntil(first.line.hasFocus)
    name.line.setFocus()
    qtbot.waitUntil(first.line.hasFocus)
    upper.dismiss()
    assert lower.isAncestorOf(QApplication.focusWidget())


def test_a_toast_above_may_take_the_keyboard_and_the_overlay_gets_it_back(window, qtbot):
    overlay, _, _ = opened(window)
    host = ToastHost(window)
    taken: list[object] = []
    host.undo_wanted.connect(taken.append)
    host.show_done("Kept.")
    undo = next(each for each in host.toast.findChildren(SmallButton) if each.isVisible())
    undo.setFocus()
    QApplication.processEvents()
    assert undo.hasFocus()
    qtbot.mouseClick(undo, LEFT)
    assert len(taken) == 1
    qtbot.waitUntil(lambda: overlay.isAncestorOf(QApplication.focusWidget() or window))


def test_a_click_beside_the_panel_closes_it_and_one_on_it_does_not(window, qtbot):
    overlay, _, _ = opened(window)
    qtbot.mouseClick(overlay, LEFT, pos=overlay.panel.geometry().center())
    assert overlay.isVisible()
    qtbot.mouseClick(overlay, LEFT, pos=QPoint(5, 5))
    assert overlay.isHidden()


def test_it_follows_the_window_and_never_leaves_it(window, qtbot):
    overlay, _, _ = opened(window)
    window.resize(500, 300)
    assert overlay.geometry() == window.rect()
    assert window.rect().contains(overlay.panel.geometry())


def test_its_panel_is_as_high_as_its_content(window, qtbot):
    overlay, _, _ = opened(window)
    QApplication.processEvents()
    low = overlay.panel.height()
    overlay.column.addWidget(TextField("Company"))
    qtbot.waitUntil(lambda: overlay.panel.height() > low + 40)


@pytest.mark.parametrize("title", ["New customer", ""])
def test_its_corners_are_round_whatever_scrolls_in_it(window, title):
    overlay = Overlay(window, title, name="New customer")
    overlay.column.addWidget(TextField("Name"))
    overlay.open()
    panel, ground = overlay.panel, window.palette().window().color()
    image = window.grab().toImage()
    corners = (QPoint(0, 0), QPoint(0, panel.height() - 1), QPoint(panel.width() - 1, panel.height() - 1))
    for corner in corners:
        seen = image.pixelColor(panel.mapTo(window, corner))
        assert seen.lightness() < ground.lightness(), "the shadow over the ground, and no sheet"
        edge = image.pixelColor(panel.mapTo(window, QPoint(panel.width() // 2, corner.y())))
        assert edge == theme().color("line.strong"), "its line goes all around"


def test_it_says_what_it_is(window):
    overlay, _, _ = opened(window)
    assert QAccessible.queryAccessibleInterface(overlay).text(QAccessible.Text.Name) == "New customer"


def test_a_toast_says_what_was_done_and_undoes_it(window, qtbot):
    host = ToastHost(window)
    host.show_done("Kept “Call back”.")
    assert host.toast.isVisible()
    assert host.toast.sentence() == "Kept “Call back”."
    assert window.rect().contains(host.toast.geometry())
    with qtbot.waitSignal(host.undo_wanted):
        qtbot.mouseClick(host.toast.findChild(SmallButton), LEFT)
    assert not host.toast.isVisible()


def test_a_toast_leaves_by_itself_but_waits_while_it_is_looked_at(window, qtbot, monkeypatch):
    monkeypatch.setattr(toast_module, "SHOWN_FOR", 60)
    host = ToastHost(window)
    host.show_done("Kept.")
    here = QPointF(host.toast.rect().center())
    QApplication.sendEvent(host.toast, QEnterEvent(here, here, here))
    qtbot.wait(150)
    assert host.toast.isVisible()
    with qtbot.waitSignal(host.toast.gone):
        QApplication.sendEvent(host.toast, QEvent(QEvent.Type.Leave))


def test_a_note_offers_nothing_to_undo(window):
    host = ToastHost(window)
    host.show_note("The backup was written.")
    assert not host.toast.findChild(SmallButton).isVisible()


def test_a_long_sentence_stays_inside_the_window_with_its_way_back(window):
    host = ToastHost(window)
    host.show_done("Archived " + "Wolfeschlegelsteinhausenbergerdorff " * 10)
    assert window.rect().adjusted(20, 0, -20, 0).contains(host.toast.geometry())
    undo = host.toast.findChild(SmallButton)
    assert undo is not None
    assert host.toast.rect().contains(undo.geometry())


def test_the_ring_follows_the_keyboard_and_not_the_mouse(window, qtbot):
    ring = FocusRing(window)
    qtbot.mouseClick(button(window, "First"), LEFT)
    button(window, "First").setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.target() is None
    qtbot.keyClick(button(window, "First"), Qt.Key.Key_Tab)
    assert ring.target() is button(window, "Second")
    target = button(window, "Second")
    box = target.rect().translated(target.mapTo(window, QPoint(0, 0)))
    assert ring.geometry() == box.adjusted(-4, -4, 4, 4)
    qtbot.mouseClick(target, LEFT)
    button(window, "First").setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.target() is None


def test_a_window_begins_with_the_ring_and_a_press_of_the_mouse_hides_it(window, qtbot):
    ring = FocusRing(window)
    first, second = button(window, "First"), button(window, "Second")
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring.target() is second
    QTest.mouseClick(window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert ring.target() is None
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    first.move(first.pos() + QPoint(0, 5))
    assert ring.target() is None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring.target() is second


def test_the_ring_moves_with_its_target_and_goes_with_it(window, qtbot):
    ring = FocusRing(window)
    qtbot.keyClick(button(window, "First"), Qt.Key.Key_Tab)
    target = button(window, "Second")
    target.move(target.pos() + QPoint(0, 25))
    assert ring.geometry().top() == target.mapTo(window, QPoint(0, 0)).y() - 4
    target.hide()
    assert ring.target() is not target
