"""The tags in use: how many customers bear each; renamed, merged into another, taken away. Undo brings all back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Tag
from advocate.domain.ids import TagId
from advocate.domain.text import fold
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.section import RowList, Section
from ui.settings.tag_merge import MergeOverlay
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.find_field import FindField
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Para

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST = 60
FIND_FROM = 9  # tags, from which on a field to find one is worth its room


def read_tags(app: Advocate) -> tuple[Tag, ...]:
    """Runs on the database thread."""
    return app.tags.list_tags()


class TagRow(QWidget):
    """`renamed(TagId, str)`, `merge_wanted(Tag)`, `removed(TagId)`, `opened(Tag)` to see who bears it."""

    renamed = Signal(object, str)
    merge_wanted = Signal(object)
    removed = Signal(object)
    opened = Signal(object)

    def __init__(self, tag: Tag, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = tag
        self.name = InlineEdit(
            tag.name, "strong", self, name=self.tr("Name of the tag {name}").format(name=tag.name)
        )
        self.name.setObjectName("name")
        words = self.tr("%n customer(s)", "", tag.used)
        self.count = LinkButton(
            words,
            self,
            quiet=True,
            name=self.tr("{count} with the tag {name}").format(count=words, name=tag.name),
        )
        self.count.setObjectName("count")
        self.merge = IconButton("merge", self.tr("Merge {name} into another tag").format(name=tag.name), self)
        self.merge.setObjectName("merge")
        self.remove = IconButton("trash-2", self.tr("Remove the tag {name}").format(name=tag.name), self)
        self.remove.setObjectName("remove")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.merge)
        row.addWidget(self.remove)
        self.setFocusProxy(self.name)
        self.name.committed.connect(self._on_name)
        self.merge.clicked.connect(partial(self.merge_wanted.emit, tag))
        self.remove.clicked.connect(partial(self.removed.emit, tag.id))
        self.count.clicked.connect(partial(self.opened.emit, tag))

    def _on_name(self, name: str) -> None:
        self.renamed.emit(self.tag.id, name)


class TagsSection(Section):
    key: ClassVar[str] = "tags"
    read = staticmethod(read_tags)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("A tag is made by giving it to a customer. Here it is renamed for all of them at once."),
            runner,
            parent,
        )
        self._tags: tuple[Tag, ...] = ()
        self._shown: tuple[Tag, ...] | None = None
        self.search = FindField(self.tr("Find a tag"), self)
        self.search.hide()
        self.list = RowList(self, spacing=2)
        self._below = Para("", "small", "muted", self)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.search, self.list, self._below):
            column.addWidget(widget)
        self.add_row("list", self.tr("Tags of customers"), holder, stacked=True)
        self.search.edited.connect(self._on_find)

    def show_state(self, state: tuple[Tag, ...]) -> None:
        self._tags = state
        self.search.setVisible(len(state) >= FIND_FROM)
        self._show()

    def _on_find(self, _typed: str) -> None:
        self._show()

    def _show(self) -> None:
        asked = fold(self.search.text()).strip() if self.search.isVisibleTo(self) else ""
        hits = tuple(tag for tag in self._tags if asked in fold(tag.name))
        self._say(asked, len(hits))
        if hits[:MOST] == self._shown:
            return
        self._shown = hits[:MOST]
        rows: list[QWidget] = []
        for tag in self._shown:
            row = TagRow(tag, self.list)
            row.renamed.connect(self._on_renamed)
            row.merge_wanted.connect(self._on_merge_wanted)
            row.removed.connect(self._on_removed)
            row.opened.connect(self._on_opened)
            row.merge.setVisible(len(self._tags) > 1)
            rows.append(row)
        self.list.show_rows(rows)

    def _say(self, asked: str, hits: int) -> None:
        words = ""
        if not self._tags:
            words = self.tr("No tag yet. Give a customer one on their page.")
        elif not hits:
            words = self.tr("No tag is called that.")
        elif hits > MOST:
            words = self.tr("And %n more: type above to find them.", "", hits - MOST)
        self._below.setText(words)
        self._below.setVisible(bool(words))

    def _on_renamed(self, tag_id: TagId, name: str) -> None:
        self.runner.command(self, lambda app: app.tags.rename(tag_id, name), None, self._on_refused)

    def _on_removed(self, tag_id: TagId) -> None:
        self.runner.command(self, lambda app: app.tags.remove(tag_id), None, self._on_refused)

    def _on_merge_wanted(self, tag: Tag) -> None:
        others = tuple(other for other in self._tags if other.id != tag.id)
        overlay = MergeOverlay(self.window(), tag, others)
        overlay.chosen.connect(self._on_merge_chosen)
        overlay.open(overlay.into.line)

    def _on_merge_chosen(self, tag_id: TagId, into_id: TagId) -> None:
        self.runner.command(self, lambda app: app.tags.merge(tag_id, into_id), None, self._on_refused)

    def _on_opened(self, tag: Tag) -> None:
        self.go_to.emit("customers", tag.id)

    def _on_refused(self, error: AdvocateError) -> None:
        self._shown = None
        self.ask()
        self.tell(error)
