"""The files of a customer in the right column: name and size, opened with a click, the rest in a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate.domain.files import FileInfo
from ui.acts.shortcuts import shortcuts
from ui.painting import CONTROL_RADIUS, mirrored, paint_icon, rrect, text
from ui.reader import Reader
from ui.theme import theme
from ui.timeline.entry_acts import EntryActs
from ui.timeline.entry_menu import EntryMenu
from ui.timeline.kind_words import file_icon, size_words
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.painted_button import PaintedButton
from ui.widgets.timeline_delegate import file_words
from ui.wording.time_words import ago_words

_MOST_LINES = 5


class FileButton(PaintedButton):
    """One file. A click opens it; the menu key and the right button show what else can be done."""

    base_height = 30
    padding = 8

    def __init__(self, file: FileInfo, menu: EntryMenu, acts: EntryActs, parent: QWidget) -> None:
        self._menu, self._acts, self._file, self._size = menu, acts, file, ""
        super().__init__("", parent, icon="paperclip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        for act in ("timeline.remove", "timeline.correct"):
            context = Qt.ShortcutContext.WidgetShortcut
            shortcuts().bind(self, act, partial(self._run, act), context)

    def show_file(self, file: FileInfo, reader: Reader) -> None:
        self._file, self._size = file, size_words(file.size)
        self.set_icon(file_icon(file.media_type))
        self.set_label(file.name)
        when = ago_words(file.added_at, reader.now, reader.zone)
        self.setToolTip(
            "\n".join(part for part in (file.name, self._size, f"{file.member_name} · {when}") if part)
        )
        self.setAccessibleName(self.tr("Open {0}, {1}").format(file.name, self._size))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(self.base_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(self.base_height))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.open_for(self._file, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Menu:
            self._menu.open_for(self._file, self.mapToGlobal(QPoint(0, self.height())))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        box = QRectF(self.rect())
        font = t.font("small")
        with QPainter(self) as p:
            if self.underMouse() or self.isDown():
                rrect(p, box, CONTROL_RADIUS, t.color("hover"))
            inner = box.adjusted(2, 0, -2, 0)
            side = t.px(16)
            icon = QRectF(inner.left(), inner.top(), side, inner.height())
            paint_icon(p, mirrored(icon, box, rtl=self.rtl), self._icon, "muted", 16)
            width = QFontMetricsF(font).horizontalAdvance(self._size) + 1
            size = QRectF(inner.right() - width, inner.top(), width, inner.height())
            text(
                p,
                mirrored(size, box, rtl=self.rtl),
                self._size,
                font,
                t.color("muted"),
                elide=False,
                rtl=self.rtl,
            )
            name = QRectF(
                inner.left() + side + 8, inner.top(), size.left() - inner.left() - side - 18, inner.height()
            )
            text(
                p,
                mirrored(name, box, rtl=self.rtl),
                file_words(self._label, name.width()),
                font,
                t.color("ink"),
                rtl=self.rtl,
            )

    def _on_clicked(self) -> None:
        self._acts.files.open(self._file)

    def _run(self, act: str) -> None:
        offer = next((offer for offer in self._acts.of_file(self._file) if offer.act == act), None)
        if offer is not None:
            offer.do()


class FileLines(KeyedColumn):
    """The newest first."""

    def __init__(self, acts: EntryActs, parent: QWidget) -> None:
        super().__init__(parent, spacing=0, most=_MOST_LINES)
        self._acts = acts
        self._menu = EntryMenu(self, acts)
        self._reader: Reader | None = None

    def show_files(self, files: tuple[FileInfo, ...], reader: Reader) -> None:
        self._reader = reader
        self.show_values(sorted(files, key=lambda file: file.added_at, reverse=True))

    def make(self, value: FileInfo) -> QWidget:
        return FileButton(value, self._menu, self._acts, self)

    def update_row(self, row: QWidget, value: FileInfo) -> None:
        if isinstance(row, FileButton) and self._reader is not None:
            row.show_file(value, self._reader)
