"""The first card of an empty column is laid out like every other one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.scroll_area import ScrollArea


class _Words(KeyedColumn):
    def key_of(self, value: str) -> str:
        return value

    def make(self, value: str) -> QWidget:
        row = QWidget(self)
        QVBoxLayout(row).addWidget(QLabel(value, row))
        return row

    def update_row(self, row: QWidget, value: str) -> None:
        row.updateGeometry()


def test_the_first_row_fills_a_column_that_was_empty(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget(window)
    words = _Words(content, most=8)
    inside = QVBoxLayout(content)
    inside.addWidget(words)
    inside.addStretch()
    QVBoxLayout(window).addWidget(ScrollArea(content, window))
    window.resize(400, 300)
    window.show()
    for value in ("call back", "send the sample"):
        words.forget()
        qtbot.waitUntil(lambda: not words.isVisible())
        words.show_values([value])
        qtbot.waitUntil(lambda: words.rows()[0].width() == words.width(), timeout=2000)
        assert words.isVisible()
        assert words.rows()[0].height() == words.rows()[0].sizeHint().height()
