"""How long the window keeps its own thread busy: `python -m bench.window_moments VAULT` goes to every page, scrolls it a
notch at a time and types in its fields, and prints the milliseconds of each as JSON.

Milliseconds are CPU time of the window's thread: what nobody can see or type in. Waiting for the database thread is not
in them; the longest single stretch of events counts as one frame.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bench.labelled import DATA
from bench.window_finding import found_by_key
from bench.window_session import Session
from ui.acts.shortcuts import shortcuts
from ui.frame import places

VISITS = 20
NOTCHES = 120
NOTCH = 60
PLACES = tuple(entry.key for entry in places.PLACES)
ACTS = ("find", "call.log", "note.quick", "customer.new")
TYPED = "The oak sample, please 12"
PROMISED = " I'll ring Monday at 3 with it"
NOTE_LENGTH = 2_000
ANSWERED_SECONDS = 0.1  # longer than any field waits before it asks
BARE_ROWS = 100_000


class Moments:
    """Every figure's milliseconds, in the order they were taken."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.first: dict[str, float] = {}
        self.visits: dict[str, list[float]] = {}
        self.frames: dict[str, list[float]] = {}
        self.keys: dict[str, list[float]] = {}

    def visit_all(self) -> None:
        """Each place once to build it, then in turns: what is asked is another customer, another answer."""
        for place in PLACES:
            self.first[place] = self._visit(place, 0)
        for turn in range(1, VISITS + 1):
            for place in PLACES:
                self.visits.setdefault(place, []).append(self._visit(place, turn))

    def _visit(self, place: str, turn: int) -> float:
        argument = self._session.customer(turn) if place == "customer" else None
        with busy() as took:
            self._session.go(place, argument)
        return took[0]

    def scroll_all(self) -> None:
        """Where a page is longer than the window."""
        for place in PLACES:
            area = longest_area(self._at(place))
            if area is not None:
                self.frames[place] = scrolled(area)
        bare = bare_list(self._session.window)
        self.frames["bare"] = scrolled(bare)
        bare.close()
        self._session.window.activateWindow()
        self._session.settle()

    def type_everywhere(self) -> None:
        """In the fields of each page as it stands, and in those that its acts open over it."""
        for place in PLACES:
            self._type_in(place, self._at(place))
        self._at("customer")
        for act_key in ACTS:
            if not shortcuts().run(act_key, self._session.window):
                raise RuntimeError(f"{act_key} cannot be done here.")
            self._session.settle()
            for overlay in self._session.open_overlays():
                self._type_in(act_key, overlay)
                overlay.hide()
            self._type_in_strip(act_key)
            self._session.settle()

    def _type_in_strip(self, act_key: str) -> None:
        """Where the act began to write something down: in the unfolded strip, which is put away afterwards."""
        workplace = self._session.window.workplace
        dock = workplace.dock if workplace is not None else None
        if dock is not None and dock.calls.calls():
            dock.strip.unfold(True)
            self._session.settle()
            self._type_in(act_key, dock.strip)
            editor = dock.strip.text.editor
            editor.setPlainText(long_note())
            editor.moveCursor(QTextCursor.MoveOperation.End)
            self._session.settle()
            self.keys[f"{act_key}: at the end of {NOTE_LENGTH:,} letters"] = typed(editor, PROMISED)
            dock.strip.put_away()

    def _at(self, place: str) -> QWidget:
        return self._session.go(place, self._session.busiest if place == "customer" else None)

    def _type_in(self, where: str, part: QWidget) -> None:
        for field in fields_of(part):
            if shiboken6.isValid(field) and field.isVisible():
                self.keys[f"{where}: {field.accessibleName() or type(field).__name__}"] = typed(field)


@contextmanager
def busy() -> Iterator[list[float]]:
    """What the block cost this thread, in milliseconds, once it has ended."""
    took = [0.0]
    begun = time.thread_time()
    yield took
    took[0] = (time.thread_time() - begun) * 1000


def longest_area(page: QWidget) -> QAbstractScrollArea | None:
    """None where everything is in sight."""
    areas = [area for area in page.findChildren(QAbstractScrollArea) if area.isVisible()]
    long = [area for area in areas if area.verticalScrollBar().maximum() > 0]
    return max(long, key=lambda area: area.verticalScrollBar().maximum(), default=None)


def scrolled(area: QAbstractScrollArea) -> list[float]:
    """One notch after the other, each painted; back to the top where the end is reached. Rows that the database still
    owes are painted when they come, as another frame."""
    frames: list[float] = []
    bar = area.verticalScrollBar()
    for _ in range(NOTCHES):
        bar.setValue(bar.value() + NOTCH if bar.value() < bar.maximum() else 0)
        frames.append(_frame())
        frames.append(_frame())
    return frames


def _frame() -> float:
    with busy() as took:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
    time.sleep(0.004)
    return took[0]


def fields_of(page: QWidget) -> list[QWidget]:
    """All that can be typed into, as it stands now."""
    fields: list[QWidget] = []
    for kind in (QLineEdit, QPlainTextEdit, QTextEdit):
        fields += [field for field in page.findChildren(kind) if field.isVisible() and field.isEnabled()]
    return [field for field in fields if not getattr(field, "isReadOnly", lambda: True)()]


def long_note() -> str:
    """As reps type them, with promises all over it."""
    notes = (DATA / "promises" / "notes_dev.jsonl").read_text(encoding="utf-8").splitlines()
    said = (json.loads(note)["text"] for note in notes)
    return " ".join(said)[:NOTE_LENGTH]


def typed(field: QWidget, words: str = TYPED) -> list[float]:
    """Key by key, and what each key sets off within the next moments; what was typed is taken back."""
    field.setFocus()
    QApplication.processEvents()
    times: list[float] = []
    for key in words:
        with busy() as took:
            QTest.keyClicks(field, key)
            QApplication.processEvents()
        longest = took[0]
        quiet_until = time.monotonic() + ANSWERED_SECONDS
        while time.monotonic() < quiet_until:
            with busy() as took:
                QApplication.processEvents()
            longest = max(longest, took[0])
            time.sleep(0.002)
        times.append(longest)
    for _ in words:
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    return times


class _BareRows(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's
        return 0 if parent.isValid() else BARE_ROWS

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return (
            f"Customer {index.row()}\nlast spoke 3 days ago" if role == Qt.ItemDataRole.DisplayRole else None
        )


def bare_list(window: QWidget) -> QListView:
    """Qt's own list of as many rows, in a window as large: the floor of a frame."""
    view = QListView()
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setUniformItemSizes(True)
    view.setModel(_BareRows(view))
    view.resize(window.size())
    view.show()
    QApplication.processEvents()
    return view


def main(vault: Path) -> dict[str, object]:
    session = Session(vault)
    moments = Moments(session)
    moments.visit_all()
    moments.scroll_all()
    moments.type_everywhere()
    found = found_by_key(session)
    session.close()
    return {
        "first": moments.first,
        "visits": moments.visits,
        "frames": moments.frames,
        "keys": moments.keys,
        "found": found,
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
