"""The table of a record: calm figures, a bar for the rate, and a keyboard that walks from figure to figure."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.painting import Align, mirrored, rrect, text
from ui.promises.record.model import RecordModel
from ui.promises.record.words import LATENESS, NAMES, RATE, WHEN, figure_words, out_of_words
from ui.theme import follow_theme, theme
from ui.widgets.scroll_bar import ScrollBar
from ui.widgets.scroll_corner import ScrollCorner

Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_LEAST = {WHEN: 110, RATE: 186, LATENESS: 90}
_BAR_ALONE = 132
"""Of the rate without out of how many, where there is no room for it."""
_AFTER_FIGURES = 14
"""More air before words that follow figures, which stand at their own end."""
_BAR, _SHARE = 56, 46


def _is_words(name: str) -> bool:
    """Read from its beginning; figures stand under each other at their end."""
    return name in (WHEN, RATE, LATENESS)


def _inside(box: QRectF, name: str, *, rtl: bool) -> QRectF:
    gap = _AFTER_FIGURES if name == LATENESS else 0
    return box.adjusted(0 if rtl else gap, 0, -gap if rtl else 0, 0)


class RecordHeader(QHeaderView):
    """The names over the columns; what each means is its hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(34))

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        t = theme()
        box = QRectF(rect)  # type: ignore[call-overload]
        painter.fillRect(box, t.color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.color("line"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Align.AlignLeft if _is_words(NAMES[section]) else Align.AlignRight
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        inside = _inside(box.adjusted(_PAD, 0, -_PAD, 0), NAMES[section], rtl=rtl)
        text(painter, inside, words, t.font("section"), t.color("muted"), align=align, rtl=rtl)


class RecordDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, t = index.model(), theme()
        assert isinstance(model, RecordModel)
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        is_sum, leads = model.is_sum(index), model.leads(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, t.color("surface"))
        edge = box.top() if is_sum else box.bottom() - 1
        painter.fillRect(
            QRectF(box.left(), edge, box.width(), 1), t.color("line.strong" if is_sum else "line")
        )
        if leads and state & QStyle.StateFlag.State_MouseOver:
            rrect(painter, box.adjusted(2, 3, -2, -3), 6, t.color("sunken"))
        if state & QStyle.StateFlag.State_HasFocus:
            rrect(
                painter,
                box.adjusted(2, 3, -2, -3),
                6,
                t.color("accent.soft"),
                t.color("focus"),
                width=t.line_width(2),
            )
        inside = box.adjusted(_PAD, 0, -_PAD, 0)
        if model.name(index) == RATE:
            self._paint_rate(painter, inside, index, rtl=rtl)
        else:
            self._paint_words(painter, inside, index, rtl=rtl)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, index: Index, *, rtl: bool) -> None:
        model, t = index.model(), theme()
        assert isinstance(model, RecordModel)
        name = model.name(index)
        token = "ink" if model.leads(index) or name == WHEN else "faint"
        font = t.font("body", strong=model.is_sum(index))
        align = Align.AlignLeft if _is_words(name) else Align.AlignRight
        box = _inside(box, name, rtl=rtl)
        text(painter, box, str(index.data()), font, t.color(token), align=align, rtl=rtl)

    def _paint_rate(self, painter: QPainter, box: QRectF, index: Index, *, rtl: bool) -> None:
        """The bar, the share in figures beside it, and out of how many where there is room."""
        model, t = index.model(), theme()
        assert isinstance(model, RecordModel)
        figures = model.figures(index)
        if figures.rate is None:
            text(painter, box, figure_words(RATE, figures), t.font("body"), t.color("faint"), rtl=rtl)
            return
        width, height = t.px(_BAR), t.px(8)
        bar = QRectF(box.left(), box.center().y() - height / 2, width, height)
        rrect(painter, mirrored(bar, box, rtl=rtl), height / 2, t.color("sunken"), t.color("line.strong"))
        if figures.kept:
            filled = QRectF(bar.left(), bar.top(), max(height, width * figures.rate), height)
            rrect(painter, mirrored(filled, box, rtl=rtl), height / 2, t.color("kept"))
        share = QRectF(bar.right() + 8, box.top(), t.px(_SHARE), box.height())
        font = t.font("body", strong=model.is_sum(index))
        text(
            painter, mirrored(share, box, rtl=rtl), figure_words(RATE, figures), font, t.color("ink"), rtl=rtl
        )
        rest = QRectF(share.right() + 4, box.top(), box.right() - share.right() - 4, box.height())
        if rest.width() > QFontMetricsF(t.font("small")).horizontalAdvance(out_of_words(figures)):
            text(
                painter,
                mirrored(rest, box, rtl=rtl),
                out_of_words(figures),
                t.font("small"),
                t.color("muted"),
                rtl=rtl,
            )


class RecordTable(QTableView):
    """`opened(index)` with Enter, Space or a click on a figure that promises stand behind."""

    opened = Signal(QModelIndex)

    def __init__(self, model: RecordModel, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._figures = model
        self.setAccessibleName(name)
        self.setItemDelegate(RecordDelegate(self))
        self.setHorizontalHeader(RecordHeader(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="surface"))
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self, ground="surface"))
        self.setCornerWidget(ScrollCorner(self))
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)
        self.entered.connect(self._on_entered)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(self.fit)
        follow_theme(self)

    def retheme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().row(36))
        self.verticalHeader().setMinimumSectionSize(theme().row(20))
        self.horizontalHeader().setMinimumSectionSize(theme().px(30))
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Each column as wide as it must be; what is left over they share. Without room the longest words end in dots first,
        then the table slides."""
        least, room = self._least(), self.viewport().width()
        if sum(least) > room:
            least[NAMES.index(RATE)] = theme().px(_BAR_ALONE)
            missing = max(0, sum(least) - room)
            least[-1] = max(min(least[-1], theme().px(_LEAST[LATENESS])), least[-1] - missing)
        spare = max(0, room - sum(least))
        each = spare // len(least)
        for place, width in enumerate(least[:-1]):
            self.setColumnWidth(place, width + each)
        self.setColumnWidth(len(least) - 1, least[-1] + spare - each * (len(least) - 1))

    def _least(self) -> list[int]:
        """How wide each column wants to be, in pixels."""
        t = theme()
        titles, cells = QFontMetricsF(t.font("section")), QFontMetricsF(t.font("body", strong=True))
        least: list[int] = []
        for place, name in enumerate(NAMES):
            title = str(self._figures.headerData(place, Qt.Orientation.Horizontal))
            widest = titles.horizontalAdvance(title)
            if name != RATE:  # which has a bar beside its words
                rows = (self._figures.index(row, place) for row in range(self._figures.rowCount()))
                widest = max([widest, *(cells.horizontalAdvance(str(each.data())) for each in rows)])
            gap = _AFTER_FIGURES if name == LATENESS else 0
            least.append(max(int(widest) + 2 * _PAD + 2 + gap, t.px(_LEAST.get(name, 52))))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.viewport().unsetCursor()

    def _on_entered(self, index: QModelIndex) -> None:
        if self._figures.leads(index):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()

    def stand_on(self, row: int) -> None:
        """On the rate of that row, in sight."""
        index = self._figures.index(row, NAMES.index(RATE))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_reset(self) -> None:
        self.fit()
        if self._figures.rowCount():
            self.stand_on(0)

    def _open(self, index: QModelIndex) -> None:
        if self._figures.leads(index):
            self.opened.emit(index)
