"""F1: the keys of this page, and the guide beside them. Searched by words, read without network, closed with Esc."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from advocate.domain.text import fold
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts
from ui.guide.chapters import chapter, chapters, folder, search
from ui.guide.key_sheet import KeySheet, SheetArea
from ui.guide.reading import ReadingPage
from ui.guide.side_list import SIDE_ROW, SIDE_WIDTH, SideKeys, SideList, SideModel, SideRow
from ui.theme import theme
from ui.widgets.find_field import FindField
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

WIDTH = 940
HEIGHT = 1200  # as high as the window allows
KEYS = "keys"
_MOST_ACTS = 5


class GuideBody(QWidget):
    """The inside: a list on the left, what is read on the right. It would like all the height there is."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDTH), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(200))


class GuideOverlay(Overlay):
    """Make one, then `open_guide`. place: the key of the place in view, whose keys come first."""

    _left: QWidget | None = None

    def __init__(self, window: QWidget, place: str = "") -> None:
        super().__init__(window, self.tr("Keys and guide"), width=WIDTH, scrolls=False)
        self._rows_at_rest = self._rows()
        self.field = FindField(self.tr("Find in the guide"), self.panel, name=self.tr("Find in the guide"))
        self.model = SideModel(self)
        self.list = SideList(self.tr("Chapters"), self.panel)
        self.list.setModel(self.model)
        self.nothing = Para(self.tr("Nothing was found. Try another word."), "small", "muted", self.panel)
        self.nothing.hide()
        self.sheet = KeySheet(place, self.panel)
        self.page = ReadingPage(self.tr("Guide"), self.panel)
        self.stack = QStackedWidget(self.panel)
        self.stack.addWidget(SheetArea(self.sheet, self.stack))
        self.stack.addWidget(self.page)
        self._lay_out()
        self.field.edited.connect(self._on_edited)
        SideKeys(self.field, self.list).emptied.connect(self._on_emptied)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_moved)
        self.page.chapter_wanted.connect(self.show_chapter)
        self.closed.connect(self.deleteLater)
        self._show_rows(self._rows_at_rest)
        self.show_keys()

    def open_guide(self, key: str = "") -> None:
        """At that chapter, else at the keys of the page."""
        if key:
            self.show_chapter(key)
        self.open(self.field.line)

    def show_keys(self, typed: str = "") -> None:
        self.sheet.ask(typed)
        self.stack.setCurrentIndex(0)
        self._light(KEYS)

    def show_chapter(self, key: str, heading: str = "") -> None:
        found = chapter(key)
        if found is None:
            return
        self.stack.setCurrentIndex(1)
        self.page.show_markdown(found.text, folder())
        self.page.setAccessibleName(found.title)
        if heading:
            self.page.go_to_heading(heading)
        self._light(key)

    # -- finding -----------------------------------------------------------------------------------------------------

    def _rows(self) -> tuple[SideRow, ...]:
        keys = SideRow(key=KEYS, words=self.tr("Keys of this page"), icon="keyboard")
        return (keys, *(SideRow(key=each.key, words=each.title, icon="file-text") for each in chapters()))

    def _on_emptied(self) -> None:
        self._on_edited("")

    def _on_edited(self, typed: str) -> None:
        if not typed.strip():
            self.sheet.ask("")
            self._show_rows(self._rows_at_rest)
            return
        asked = fold(typed).strip()
        acts = [act for act in ACTS if asked in fold(act.title()) and shortcuts().keys(act.key)]
        rows = [
            SideRow(key=f"{KEYS}#{act.key}", words=act.title(), second=shortcuts().text(act.key))
            for act in acts[:_MOST_ACTS]
        ]
        rows += [
            SideRow(
                key=f"{hit.chapter.key}#{hit.heading}",
                words=hit.heading or hit.chapter.title,
                second=hit.chapter.title if hit.heading else self.tr("Chapter"),
            )
            for hit in search(typed)
        ]
        self._show_rows(tuple(rows))
        if rows:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _show_rows(self, rows: tuple[SideRow, ...]) -> None:
        self.model.show_rows(rows)
        self.nothing.setVisible(not rows)

    def _on_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._show_row(now.data(SIDE_ROW))

    def _on_chosen(self, index: QModelIndex) -> None:
        self._show_row(index.data(SIDE_ROW))
        shown = self.stack.currentWidget()
        if shown is self.page:
            self.page.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_row(self, row: SideRow) -> None:
        key, _, part = row.key.partition("#")
        if key == KEYS:
            self.stack.setCurrentIndex(0)
            self.sheet.ask(row.words if part else "")
        else:
            self.show_chapter(key, part)

    def _light(self, key: str) -> None:
        keys = [row.key for row in self.model.rows()]
        if key in keys and self.list.currentIndex().row() != keys.index(key):
            self.list.setCurrentIndex(self.model.index(keys.index(key), 0))

    def _lay_out(self) -> None:
        body = GuideBody(self.panel)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        side = self._left = QWidget(body)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.field)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(side)
        row.addWidget(self.stack, 1)
        self.column.addWidget(body, 1)
        self.retheme()

    def retheme(self) -> None:
        super().retheme()
        if self._left is not None:  # not before it is laid out
            self._left.setFixedWidth(theme().px(SIDE_WIDTH))
