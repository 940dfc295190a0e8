"""Files dropped onto a timeline: what they would be added to lights up, and takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from advocate.domain.interaction import Interaction
from advocate.domain.timeline import TimelineEntry
from ui.painting import RADIUS, Align, rrect, text
from ui.theme import theme
from ui.timeline.attaching import holds_files, sources_of
from ui.timeline.kind_words import first_words

if TYPE_CHECKING:
    from ui.timeline.timeline_column import TimelineColumn

_INSET = 3


class DropLight(QWidget):
    """A frame around what would take the files, and a word on what that is. Lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self.hide()

    def show_at(self, box: QRect, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.update()

    def words(self) -> str:
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        box = QRectF(self.rect())
        with QPainter(self) as p:
            rrect(p, box, RADIUS, None, t.color("accent"), width=t.line_width(2), dashed=True)
            height = t.px(28)
            label = QRectF(box.left() + 8, box.bottom() - height - 8, box.width() - 16, height)
            rrect(p, label, height / 2, t.color("accent.soft"))
            text(p, label, self._words, t.font("chip"), t.color("accent.text"), align=Align.AlignHCenter)


class FileDrop(QObject):
    """Watches the column's own drag events; a contact under the pointer takes the files, else the customer does."""

    def __init__(self, column: TimelineColumn) -> None:
        super().__init__(column)
        self._column = column
        self.light = DropLight(column)
        column.setAcceptDrops(True)
        column.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # entering is a kind of moving
            self._on_moved(event)
            return True
        if isinstance(event, QDropEvent):
            self._on_dropped(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.light.hide()
        return False

    def _on_moved(self, event: QDragMoveEvent) -> None:
        customer = self._column.customer()
        if customer is None or not holds_files(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        contact, box = self._target(event.position().toPoint())
        if contact is None:
            self.light.show_at(box, self.tr("Keep with {0}").format(customer.name))
        else:
            name = contact.title or first_words(contact.body)
            self.light.show_at(
                box, self.tr("Add to: {0}").format(name) if name else self.tr("Add to this entry")
            )

    def _on_dropped(self, event: QDropEvent) -> None:
        self.light.hide()
        customer = self._column.customer()
        sources = sources_of(event.mimeData())
        if customer is None or not sources:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        contact, _ = self._target(event.position().toPoint())
        self._column.acts.files.add(customer.id, sources, contact.id if contact else None)

    def _target(self, place: QPoint) -> tuple[Interaction | None, QRect]:
        """The contact there and its card, else nothing and the whole column, in the column's own places."""
        view = self._column.view
        everything = self._column.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if not view.isVisible():
            return None, everything
        inside = view.viewport().mapFrom(self._column, place)
        index = view.indexAt(inside)
        row = (
            view.timeline_row(index.row())
            if index.isValid() and view.viewport().rect().contains(inside)
            else None
        )
        record = view.record(index.row()) if row is not None else None
        entry = row.key if row is not None and row.kind == "entry" else None
        if record is None or not isinstance(entry, TimelineEntry) or entry.interaction is None:
            return None, everything
        card = record.card.translated(0, view.row_top(index.row())).toAlignedRect()
        corner = view.viewport().mapTo(self._column, card.topLeft())
        return entry.interaction, QRect(corner, card.size()).intersected(self._column.rect())
