"""What Advocate is built on: every library and font by name, and its licence to read in full."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.text import fold
from advocate.errors import AdvocateError
from ui.guide.reading import ReadingPage
from ui.guide.side_list import SIDE_ROW, SIDE_WIDTH, SideList, SideModel, SideRow
from ui.overlays.page_overlay import PageOverlay
from ui.runner import Runner
from ui.settings.licence_texts import Part, read_licence, read_parts
from ui.theme import theme
from ui.widgets.find_field import FindField
from ui.widgets.labels import Label, Para

WIDTH, HEIGHT = 900, 1200


class _Body(QWidget):
    """It would like all the height there is."""

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDTH), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(200))


class LicencesOverlay(PageOverlay):
    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window, self.tr("What Advocate is built on"), width=WIDTH, scrolls=False)
        self._runner = runner
        self._parts: dict[str, Part] = {}
        self.field = FindField(self.tr("Find a part"), self.panel, name=self.tr("Find a part"))
        self.model = SideModel(self)
        self.list = SideList(self.tr("Parts"), self.panel)
        self.list.setModel(self.model)
        self.name = Label("", "heading", "ink", self.panel)
        self.about = Para("", "small", "muted", self.panel)
        self.page = ReadingPage(self.tr("Licence"), self.panel)
        self._lay_out()
        self.field.edited.connect(self._show_rows)
        self.list.selectionModel().currentChanged.connect(self._on_moved)
        runner.errand(self, "parts", read_parts, self._on_parts, self._on_missing)

    def _on_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts = {part.name: part for part in parts}
        self._show_rows("")

    def _on_missing(self, error: AdvocateError) -> None:
        self.page.show_plain(f"{error.message} {error.hint}".strip())

    def _show_rows(self, typed: str) -> None:
        asked = fold(typed).strip()
        hits = [part for part in self._parts.values() if asked in fold(f"{part.name} {part.licence}")]
        self.model.show_rows(
            tuple(SideRow(key=part.name, words=part.name, second=part.licence) for part in hits)
        )
        if hits:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _on_moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            return
        part = self._parts[now.data(SIDE_ROW).key]
        self.name.setText(part.name)
        words = self.tr("{licence} · {about}").format(licence=part.licence, about=part.about)
        self.about.setText(words if part.about else part.licence)
        self._runner.errand(self, "licence", lambda: read_licence(part), self.page.show_plain)

    def _lay_out(self) -> None:
        body = _Body(self.panel)
        side = QWidget(body)
        side.setFixedWidth(theme().px(SIDE_WIDTH))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(6)
        for widget in (self.name, self.about):
            right.addWidget(widget)
        right.addWidget(self.page, 1)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.column.addWidget(body, 1)
