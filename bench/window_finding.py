"""Find in the window: from a key pressed in its line to the rows that it brings, painted."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.queries import queries
from bench.window_session import Session
from ui.find.find_overlay import FindOverlay

KEYS = 40
LONGEST_SECONDS = 10

Took = dict[str, list[float]]
"""wall and cpu: milliseconds of each key; CPU of every thread of the program."""


class _Painted(QObject):
    """Whether a widget was painted since it began to matter."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_so = False
        widget.installEventFilter(self)

    def begin(self) -> None:
        self.is_so = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's
        self.is_so = self.is_so or event.type() == QEvent.Type.Paint
        return False


def found_by_key(session: Session) -> dict[str, Took]:
    """For a name, a number and words said, each KEYS keys of those that are typed on the way to somebody."""
    workplace = session.window.workplace
    assert workplace is not None
    typed = queries()
    kinds = {"a name": typed.names, "a number": typed.numbers, "words said": typed.words + typed.two_words}
    session.go("today")
    workplace.open_find()
    session.settle()
    took = {kind: _typed(session, workplace.find_overlay, _some(texts)) for kind, texts in kinds.items()}
    workplace.find_overlay.hide()
    session.settle()
    return took


def _some(texts: Sequence[str]) -> list[str]:
    """Spread over all of them."""
    step = max(1, len(texts) // KEYS)
    return [text for text in texts[::step] if text.isascii()][:KEYS]


def _typed(session: Session, overlay: FindOverlay, texts: Sequence[str]) -> Took:
    """The last key of each, once what was typed before it has been answered: nobody types faster than Find answers."""
    took: Took = {"wall": [], "cpu": []}
    shown: list[None] = []
    painted = _Painted(overlay.results.viewport())
    overlay.model.modelReset.connect(lambda: shown.append(None))
    overlay.model.modelReset.connect(painted.begin)
    for text in texts:
        overlay.line.clear()
        QTest.keyClicks(overlay.line, text[:-1])
        session.settle()
        shown.clear()
        wall, cpu = time.perf_counter(), time.process_time()
        QTest.keyClicks(overlay.line, text[-1])
        while not shown and time.perf_counter() - wall < LONGEST_SECONDS:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not painted.is_so and time.perf_counter() - wall < LONGEST_SECONDS:
            QApplication.processEvents()
        took["wall"].append((time.perf_counter() - wall) * 1000)
        took["cpu"].append((time.process_time() - cpu) * 1000)
    return took
