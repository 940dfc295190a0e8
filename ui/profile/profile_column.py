"""Who a customer is: the left column. It scrolls inside itself and never away; every text in it is edited in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Customer, Tag
from advocate.domain.text import fold
from advocate.errors import AdvocateError
from ui.customer_picture import CustomerPicture
from ui.profile import profile_acts
from ui.profile.approach import ApproachSection
from ui.profile.contact_points import ContactPoints
from ui.profile.details import Details
from ui.profile.glance import glance_words
from ui.profile.pinned_notes import PinnedNotes
from ui.profile.profile_head import ProfileHead
from ui.profile.relations import Relations
from ui.runner import Runner
from ui.theme import follow_theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, PlainButton
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.section import Section, fit_width
from ui.widgets.tag_edit import TagEdit

WIDTH = 264


class ProfileColumn(Box):
    """`open_wanted(CustomerId)`: the organisation or somebody linked; `export_wanted`: the history as PDF."""

    open_wanted = Signal(object)
    export_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._stands_alone = False
        content = QWidget(self)
        self.head = ProfileHead(runner, content)
        self.notes = PinnedNotes(runner, content)
        self.points = ContactPoints(runner, content)
        self.approach = ApproachSection(runner, content)
        self.tags = TagEdit(content, name=self.tr("Tags"))
        self._tag_error = Para("", "small", "late.text", content)
        self._tag_error.hide()
        self.details = Details(runner, content)
        self.relations = Relations(runner, content)
        self.glance = Para("", "small", "ink", content)
        self._area = ScrollArea(content, self)
        self.export = PlainButton(self.tr("Export history to PDF…"), self, hint="Ctrl+P")
        self.more = IconButton("ellipsis", self.tr("More about this customer"), self)
        self._content = content
        self._lay_out(content)
        self._connect()
        follow_theme(self)

    def show_picture(self, picture: CustomerPicture) -> None:
        customer = picture.customer
        is_another = self._customer is None or customer.id != self._customer.id
        self._customer = customer
        self.head.show_customer(customer)
        self.notes.show_customer(customer)
        self.points.show_customer(customer)
        self.approach.show_customer(customer)
        self.tags.set_tags([tag.name for tag in customer.tags])
        self.details.show_customer(customer, picture.fields)
        self.relations.show_customer(customer)
        self.glance.setText(glance_words(picture))
        if is_another:
            self._tag_error.hide()
            self._area.verticalScrollBar().setValue(0)

    def set_suggestions(self, tags: tuple[Tag, ...]) -> None:
        self.tags.set_suggestions([tag.name for tag in tags])

    def stand_alone(self, alone: bool) -> None:
        """In a narrow window it is shown instead of the timeline, and may be wider."""
        self._stands_alone = alone
        self.retheme()

    def retheme(self) -> None:
        fit_width(self, self._content, WIDTH, alone=self._stands_alone)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self, content: QWidget) -> None:
        tag_section = Section(self.tr("Tags"), content)
        tag_section.column.addWidget(self.tags)
        tag_section.column.addWidget(self._tag_error)
        glance_section = Section(self.tr("At a glance"), content)
        glance_section.column.addWidget(self.glance)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(18, 20, 10, 12)
        inside.setSpacing(16)
        for widget in (
            self.head, self.notes, self.points, self.approach, tag_section, glance_section,
            self.relations, self.details,
        ):  # fmt: skip
            inside.addWidget(widget)
        inside.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 0, 20)
        foot.setSpacing(0)
        foot.addWidget(self.export)
        foot.addWidget(self.more)
        foot.addStretch()
        whole = self.column(margins=(0, 0, 1, 0))
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.head.open_wanted.connect(self.open_wanted)
        self.relations.open_wanted.connect(self.open_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.more.clicked.connect(self._on_more_clicked)
        self.tags.added.connect(self._on_tag_added)
        self.tags.removed.connect(self._on_tag_removed)

    def _on_more_clicked(self) -> None:
        self.head.open_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_tag_added(self, name: str) -> None:
        if self._customer is not None:
            self._tag_error.hide()
            work = partial(profile_acts.tag, customer_id=self._customer.id, name=name)
            self._runner.command(self, work, failed=self._on_tag_failed)

    def _on_tag_removed(self, name: str) -> None:
        if self._customer is None:
            return
        known = {fold(tag.name): tag.id for tag in self._customer.tags}
        tag_id = known.get(fold(name))
        if tag_id is None:
            work = partial(profile_acts.untag_by_name, customer_id=self._customer.id, name=name)
        else:
            work = partial(profile_acts.untag, customer_id=self._customer.id, tag_id=tag_id)
        self._runner.command(self, work, failed=self._on_tag_failed)

    def _on_tag_failed(self, error: AdvocateError) -> None:
        if self._customer is not None:
            self.tags.set_tags([tag.name for tag in self._customer.tags])
        self._tag_error.setText(str(error))
        self._tag_error.show()
