"""One customer at a glance: who they are, what to keep in mind, what is promised, what was said last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import ContactPointKind, CustomerKind
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise
from ui.customers.preview_questions import Preview
from ui.promises.words import shown_words, standing_chip
from ui.theme import theme
from ui.widgets.box import Box
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Label, Para, TopColumn
from ui.widgets.marks import Avatar
from ui.widgets.section import Section
from ui.wording.times import exact_words, since_words

_MOST_WAYS = 3
_MOST_TAGS = 8
_MOST_NOTES = 2
_LONGEST = 240


class PreviewContent(QWidget):
    """Made anew for each customer that is looked at."""

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.column = TopColumn(self)
        self.column.setContentsMargins(16, 16, 16, 12)
        self.column.setSpacing(14)
        self._add_head()
        self._add_notes()
        self._add_ways()
        self._add_promises()
        self._add_contacts()
        self.column.addStretch(1)

    def _add_head(self) -> None:
        customer = self._preview.customer
        is_organisation = customer.kind is CustomerKind.ORGANISATION
        row = QHBoxLayout()
        row.setSpacing(12)
        icon = "building-2" if is_organisation else ""
        row.addWidget(Avatar(customer.name, 40, self, icon=icon), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = Para(customer.name[:_LONGEST], "heading", "ink", self, max_lines=3)
        name.setToolTip(customer.name if len(customer.name) > 60 else "")
        words.addWidget(name)
        for under in self._under_name():
            words.addWidget(Elide(under, "small", "muted", self))
        row.addLayout(words, 1)
        self.column.addLayout(row)
        if customer.tags:
            self.column.addWidget(self._tags())

    def _under_name(self) -> list[str]:
        customer = self._preview.customer
        parts = [customer.organisation]
        if customer.owner_name:
            parts.append(self.tr("{0} looks after them").format(customer.owner_name))
        return [part for part in parts if part]

    def _tags(self) -> QWidget:
        tags = self._preview.customer.tags
        holder = QWidget(self)
        flow = FlowLayout(holder)
        for tag in tags[:_MOST_TAGS]:
            flow.addWidget(Chip(tag.name, "neutral", holder))
        if len(tags) > _MOST_TAGS:
            flow.addWidget(Label(f"+{len(tags) - _MOST_TAGS}", "small", "muted", holder))
        return holder

    def _add_notes(self) -> None:
        notes = self._preview.customer.pinned_notes
        if not notes:
            return
        box = Box("note", self, meaning="due")
        column = box.column(margins=(12, 10, 12, 10), spacing=4)
        column.addWidget(Label(self.tr("Keep in mind"), "section", "due.text", box))
        for note in notes[:_MOST_NOTES]:
            column.addWidget(Para(note.text[: _LONGEST * 2], "small", "ink", box, max_lines=5))
        if len(notes) > _MOST_NOTES:
            more = self.tr("and {0} more").format(len(notes) - _MOST_NOTES)
            column.addWidget(Label(more, "small", "muted", box))
        self.column.addWidget(box)

    def _add_ways(self) -> None:
        """The first few ways to reach them; the words can be copied."""
        kinds = {ContactPointKind.PHONE, ContactPointKind.EMAIL}
        points = [point for point in self._preview.customer.contact_points if point.kind in kinds]
        if not points:
            return
        section = Section(self.tr("How to reach them"), self)
        for point in points[:_MOST_WAYS]:
            words = f"{point.value} · {point.preferred}" if point.preferred else point.value
            section.column.addWidget(Elide(words, "body", "ink", section))
        if len(points) > _MOST_WAYS:
            more = self.tr("and {0} more").format(len(points) - _MOST_WAYS)
            section.column.addWidget(Label(more, "small", "muted", section))
        self.column.addWidget(section)

    def _add_promises(self) -> None:
        preview = self._preview
        if not preview.promises:
            return
        section = Section(self.tr("Open promises"), self)
        section.column.setSpacing(8)
        for promise in preview.promises:
            section.column.addLayout(self._promise(promise, section))
        if preview.open_count > len(preview.promises):
            more = self.tr("and {0} more").format(preview.open_count - len(preview.promises))
            section.column.addWidget(Label(more, "small", "muted", section))
        self.column.addWidget(section)

    def _promise(self, promise: Promise, parent: QWidget) -> QVBoxLayout:
        reader = self._preview.reader
        spec = standing_chip(promise, reader.now, reader.zone)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(Para(shown_words(promise)[:_LONGEST], "body", "ink", parent, max_lines=2))
        column.addWidget(Chip(spec.text, spec.meaning, parent, icon=spec.icon))
        return column

    def _add_contacts(self) -> None:
        section = Section(self.tr("Last contacts"), self)
        section.column.setSpacing(8)
        for contact in self._preview.contacts:
            section.column.addLayout(self._contact(contact, section))
        if not self._preview.contacts:
            nothing = Label(self.tr("Nobody has spoken with them yet."), "small", "muted", section)
            section.column.addWidget(nothing)
        self.column.addWidget(section)

    def _contact(self, contact: Interaction, parent: QWidget) -> QVBoxLayout:
        reader = self._preview.reader
        column = QVBoxLayout()
        column.setSpacing(1)
        words = contact.title or contact.body
        column.addWidget(Para(" ".join(words.split())[:_LONGEST], "body", "ink", parent, max_lines=2))
        when = Elide(since_words(contact.started_at, reader), "small", "muted", parent)
        when.setToolTip(exact_words(contact.started_at, reader.zone))
        column.addWidget(when)
        return column


def pane_width() -> int:
    """Pixels of the whole pane at the text size chosen."""
    return theme().px(316)
