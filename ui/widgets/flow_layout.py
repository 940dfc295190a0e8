"""A layout that sets its items side by side and wraps like words do; items are centred on their row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Wraps its widgets. Set on a widget it also tells that widget's size policy that height follows width.

    is_centred: each row stands in the middle of the width.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing: int = 6,
        row_spacing: int = 6,
        is_centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_centred = is_centred
        self._items: list[QLayoutItem] = []
        self._sized: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._row_spacing = row_spacing
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget_sizes()

    def insert_widget(self, index: int, widget: QWidget) -> None:
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget_sizes()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._forget_sizes()
        super().invalidate()

    def clear(self) -> None:
        """Take out all widgets and let them go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        shown = self._shown()
        width = sum(size.width() for _, size in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((size.height() for _, size in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        least = [item.minimumSize() for item, _ in self._shown()]
        width = max((size.width() for size in least), default=0)
        height = max((size.height() for size in least), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _forget_sizes(self) -> None:
        self._sized = None
        self._heights.clear()

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """What is in sight and how large it would be: measured once, since every layout above asks for the height."""
        if self._sized is None:
            self._sized = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
        return self._sized

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        for row in self._rows(inner.width()):
            height = max(size.height() for _, size in row)
            if place:
                self._place_row(row, inner, y, height)
            y += height + self._row_spacing
        bottom = y - self._row_spacing if y > inner.top() else y
        return bottom - rect.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used, spacing = 0, self.spacing()
        for item, size in self._shown():
            needed = size.width()
            if not rows or used + spacing + needed > width:
                rows.append([(item, size)])
                used = needed
            else:
                rows[-1].append((item, size))
                used += spacing + needed
        return rows

    def _place_row(self, row: list[tuple[QLayoutItem, QSize]], inner: QRect, y: int, height: int) -> None:
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = inner.left()
        if self._is_centred:
            used = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
            x += max(0, (inner.width() - used) // 2)
        for item, wanted in row:
            size = wanted.boundedTo(QSize(inner.width(), height))
            left = inner.left() + inner.right() + 1 - x - size.width() if rtl else x
            item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()
