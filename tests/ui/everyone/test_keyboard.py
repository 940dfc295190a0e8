"""Tab and Shift+Tab go through every page and overlay: to everything, past nothing, and out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from bench.picturing.look import Look
from bench.picturing.stage import PAUSE
from ui.found.line import MOST, FoundLine
from ui.widgets.overlay import Overlay

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
MOST_STOPS = 260
MOST_LINKS = 40


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nobody"
    said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return f"{type(widget).__name__} “{said[:50]}”"


def walk(window: QWidget, key: Qt.Key) -> tuple[list[QWidget], str]:
    """Where the keyboard stops until it comes round, and what went wrong on the way."""
    window.activateWindow()
    QApplication.processEvents()
    start = QApplication.focusWidget()
    if start is None:
        QTest.keyClick(window, key)
        start = QApplication.focusWidget()
    if start is None:
        if not reachable(window):
            return [], ""  # nothing here takes keys, as while a vault is being opened
        return [], "the keyboard is nowhere, and Tab does not bring it anywhere"
    stops = [start]
    for _ in range(MOST_STOPS):
        now = _next(stops[-1], key)
        if now is None or not now.isVisible() or now.window() is not window:
            return stops, f"lost after {_name(stops[-1])}: {_name(now)}"
        if now is stops[-1]:
            if reachable(window) == [now]:
                return stops, ""
            return stops, f"trapped in {_name(now)}"
        if now is start:
            return stops, ""
        if now in stops:
            return stops, f"goes round without the start, from {_name(stops[-1])} to {_name(now)}"
        stops.append(now)
    return stops, f"more than {MOST_STOPS} stops"


def _next(at: QWidget, key: Qt.Key) -> QWidget | None:
    """Where one key leads; a page to read is first gone through from link to link, and what is found in a text is taken."""
    first = MOST_LINKS if isinstance(at, QTextBrowser) else MOST if isinstance(at, QTextEdit) else 0
    for _ in range(first + 1):
        QTest.keyClick(at, key)
        if QApplication.focusWidget() is not at:
            break
    return QApplication.focusWidget()


def reachable(window: QWidget) -> list[QWidget]:
    """What Tab should come to: of an open overlay its own, else of the window."""
    overlays = [each for each in window.findChildren(Overlay) if each.isVisible()]
    within: QWidget = overlays[-1] if overlays else window
    return [
        each
        for each in within.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.width() > 0
        and each.height() > 0
    ]


def test_tab_comes_everywhere_and_out_again_and_shift_tab_the_same_way_back(visit):
    missed: dict[str, set[str]] = {}
    for scene, window in visit(Look()):
        is_listening = any(line.isVisible() for line in window.findChildren(FoundLine))
        QTest.qWait(3 * PAUSE if is_listening else PAUSE)  # what is shown a moment later takes keys, too
        stops, flaw = walk(window, Qt.Key.Key_Tab)
        back, flaw_back = walk(window, Qt.Key.Key_Backtab)
        flaws = [each for each in (flaw, flaw_back) if each]
        if not flaws:
            flaws += [f"never comes to {_name(each)}" for each in reachable(window) if each not in stops]
            flaws += ["goes back by other places"] if set(map(id, stops)) != set(map(id, back)) else []
        flaws += [f"{_name(each)} has no name" for each in stops if "“”" in _name(each)]
        for each in flaws:
            missed.setdefault(each, set()).add(scene.name)
    assert not missed, "\n" + "\n".join(
        f"{what}  in {', '.join(sorted(where)[:3])}" for what, where in missed.items()
    )
