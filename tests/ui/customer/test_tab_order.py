"""Tab goes through a customer's page as the eye does: column by column, from above to below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.stage import press


def walk(stage, most: int = 80) -> list[QWidget]:
    """From the timeline on, until it comes round."""
    seen: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            return seen
        seen.append(now)
        press(now, Qt.Key.Key_Tab)
    raise AssertionError("it never comes round")


def depths(column: QWidget, stops: list[QWidget]) -> list[int]:
    return [stop.mapTo(column, stop.rect().center()).y() for stop in stops if column.isAncestorOf(stop)]


def test_each_column_is_walked_from_above_to_below(maria, open_customer):
    stage = open_customer(maria)
    page = stage.page
    stops = walk(stage)
    down = depths(page.open_column, stops)
    assert len(down) > 4
    assert down == sorted(down)
    sections = [page.profile.head, page.profile.notes, page.profile.points, page.profile.approach]
    sections += [page.profile.tags, page.profile.relations, page.profile.details, page.profile.export]
    firsts = [
        place
        for section in sections
        for place in [at for at, stop in enumerate(stops) if section is stop or section.isAncestorOf(stop)][
            :1
        ]
    ]
    assert len(firsts) > 5
    assert firsts == sorted(firsts)


def test_after_the_timeline_comes_the_first_promise(maria, open_customer):
    stage = open_customer(maria)
    beside = [stop for stop in walk(stage) if stage.page.open_column.isAncestorOf(stop)]
    assert beside[0].accessibleName().startswith("Kept")
