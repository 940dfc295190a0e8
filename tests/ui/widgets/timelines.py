"""A timeline on the screen, and what must hold for it wherever it is scrolled to."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint

from ui.widgets.timeline_row import TimelineModel, TimelineRow
from ui.widgets.timeline_view import TimelineView


def shown(qtbot, rows: list[TimelineRow], width: int = 700, height: int = 760) -> TimelineView:
    view = TimelineView(name="What happened")
    qtbot.addWidget(view)
    view.resize(width, height)
    model = TimelineModel(parent=view)
    model.restart_with(rows)
    view.setModel(model)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    return view


def index(view: TimelineView, row: int):
    return view.model().index(row, 0)


def expect_agreement(view: TimelineView) -> None:
    """Every row in view is where indexAt finds it, and rows lie one below the other without gaps."""
    rows = list(view.visible_rows())
    for row in rows:
        rect = view.visualRect(index(view, row))
        assert view.indexAt(QPoint(300, rect.top())).row() == row
        assert view.indexAt(QPoint(300, rect.bottom())).row() == row
        assert rect.height() == view.record(row).height
    for above, below in itertools.pairwise(rows):
        assert view.visualRect(index(view, above)).bottom() + 1 == view.visualRect(index(view, below)).top()
    assert view.visualRect(index(view, rows[0])).top() <= 0
    assert view.visualRect(index(view, rows[-1])).bottom() >= view.viewport().height() - 1
