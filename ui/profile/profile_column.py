"""Who a customer is: the left column. It scrolls inside itself and never away; every text in it is edited in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Customer, Tag
from advocate.domain.kept_rate import figures_of
from ui.acts import profile as acts
from ui.acts.shortcuts import shortcuts
from ui.customer_picture import CustomerPicture
from ui.profile.approach import ApproachSection
from ui.profile.contact_points import ContactPoints
from ui.profile.details import OWNER, Details
from ui.profile.glance import glance_words
from ui.profile.mirroring import set_room
from ui.profile.pinned_notes import PinnedNotes
from ui.profile.profile_head import ProfileHead
from ui.profile.profile_row import row_of
from ui.profile.relations import Relations
from ui.profile.tags import Tags
from ui.profile.telling import copy_text
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, LinkButton, PlainButton
from ui.widgets.density import follow_density
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.section import Section, fit_width
from ui.widgets.shown_text import ShownText

WIDTH = 264
_PRINT = "customer.print"
_FOOT_SIDE = 18
_LOW = 280
"""Effective height, pixels divided by the text scale, under which the foot scrolls along."""


class ProfileColumn(Box):
    """`open_wanted(CustomerId)`: the organisation or somebody linked; `list_wanted(TagId)`: everyone with that tag;
    `export_wanted`: the history as PDF; `record_wanted`: how promises to them were kept; `wanted`: it is folded away, and an act of it was asked for; `head_left(bool)`: who
    it is and what to keep in mind were scrolled out of sight, or came back."""

    open_wanted = Signal(object)
    list_wanted = Signal(object)
    export_wanted = Signal()
    record_wanted = Signal()
    wanted = Signal()
    head_left = Signal(bool)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._stands_alone = False
        self._head_is_away = False
        self._foot_scrolls = False
        content = QWidget(self)
        self.head = ProfileHead(runner, content)
        self.notes = PinnedNotes(runner, content)
        self.points = ContactPoints(runner, content)
        self.approach = ApproachSection(runner, content)
        self.tags = Tags(runner, content)
        self.details = Details(runner, content)
        self.relations = Relations(runner, content)
        self.glance = Para("", "small", "ink", content)
        self.record = LinkButton(self.tr("How promises to them were kept"), content)
        self._area = ScrollArea(content, self)
        self.export = PlainButton(self.tr("Export history to PDF…"), self, hint_act=_PRINT)
        self.more = IconButton("ellipsis", self.tr("More about this customer"), self)
        self._content = content
        self._lay_out(content)
        self._connect()
        follow_theme(self)

    def show_picture(self, picture: CustomerPicture) -> None:
        customer, facts = picture.customer, picture.facts
        refusal = facts.why_read_only
        is_another = self._customer is None or customer.id != self._customer.id
        self._customer = customer
        if is_another:
            self._content.hide()  # nothing is laid out until all of it is there
        self.head.show_customer(customer, facts)
        for section in (self.notes, self.points, self.approach, self.tags, self.relations):
            section.show_customer(customer, refusal)
        self.details.show_customer(customer, picture.fields, facts)
        self.glance.setText(glance_words(picture))
        self.record.setVisible(figures_of(picture.counts).settled > 0)
        self.more.setVisible(not refusal)
        if is_another:
            self._content.show()
            self._area.verticalScrollBar().setValue(0)

    def head_is_away(self) -> bool:
        return self._head_is_away

    def set_suggestions(self, tags: tuple[Tag, ...]) -> None:
        self.tags.edit.set_suggestions([tag.name for tag in tags])

    def stand_alone(self, alone: bool) -> None:
        """In a narrow window it is shown instead of the timeline, and may be wider."""
        self._stands_alone = alone
        self.retheme()

    def retheme(self) -> None:
        fit_width(self, self._content, WIDTH, alone=self._stands_alone)
        set_room(self._inside, self, 18, 20, 10, 12)
        self._place_foot()
        set_room(self._whole, self, 0, 0, 1, 0)
        self._fit_export()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_low() != self._foot_scrolls:
            self._place_foot()
        self._fit_export()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self, content: QWidget) -> None:
        glance_section = Section(self.tr("At a glance"), content)
        glance_section.column.addWidget(self.glance)
        glance_section.column.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        inside = self._inside = QVBoxLayout(content)
        inside.setSpacing(16)
        follow_density(inside)
        for widget in (
            self.head, self.notes, self.points, self.approach, self.tags, glance_section, self.relations,
            self.details,
        ):  # fmt: skip
            inside.addWidget(widget)
        inside.addStretch()
        self._foot_box = QWidget(self)
        foot = self._foot = QHBoxLayout(self._foot_box)
        foot.setSpacing(0)
        foot.addWidget(self.export)
        foot.addWidget(self.more)
        foot.addStretch()
        whole = self._whole = self.column()
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot_box)

    def _connect(self) -> None:
        self.head.open_wanted.connect(self.open_wanted)
        self.head.detail_wanted.connect(self.details.begin)
        self.relations.open_wanted.connect(self.open_wanted)
        self.tags.list_wanted.connect(self.list_wanted)
        self.record.clicked.connect(self.record_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.more.clicked.connect(self._on_more_clicked)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in (acts.COPY, acts.CHANGE, acts.REMOVE, acts.UP, acts.DOWN):
            shortcuts().bind(self, key, partial(self._run_row_act, key), inside)

    def bind_acts(self, page: QWidget) -> None:
        """Keys that work wherever the keyboard is on the customer's page."""
        for key, run in self._page_acts().items():
            shortcuts().bind(page, key, partial(self._run_page_act, run))

    def _page_acts(self) -> dict[str, Callable[[], None]]:
        return {
            acts.PIN: self.notes.begin,
            acts.REACH: self.points.begin,
            acts.TAG: self.tags.begin,
            acts.LINK: self.relations.begin,
            acts.OWNER: partial(self.details.begin, OWNER),
            acts.PICTURE: self.head.portrait.choose,
        }

    def _run_page_act(self, run: Callable[[], None]) -> None:
        if self._customer is None:
            return
        if not self.isVisible():
            self.wanted.emit()
        run()

    def _run_row_act(self, act_key: str) -> None:
        focus = QApplication.focusWidget()
        row = row_of(focus)
        if row is not None and row.run_act(act_key):
            return
        if act_key == acts.COPY and isinstance(focus, ShownText) and focus.label():
            copy_text(self, focus.label(), self.tr("Copied: {value}").format(value=focus.label()[:60]))

    def _is_low(self) -> bool:
        """As while a call is written down in a small window: what to keep in mind needs the room at the foot."""
        return self.height() / theme().scale < _LOW

    def _place_foot(self) -> None:
        """At the foot of the column, or where there is little room below all that scrolls."""
        self._foot_scrolls = self._is_low()
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self._foot_box.isAncestorOf(focus)
        if self._foot_scrolls:
            self._inside.addWidget(self._foot_box)
            set_room(self._foot, self, 0, 0, 0, 8)
        else:
            self._whole.addWidget(self._foot_box)
            set_room(self._foot, self, _FOOT_SIDE, 8, 0, 20)
        self._foot_box.show()
        if focus is not None and had_keyboard:
            focus.setFocus()

    def _fit_export(self) -> None:
        """Its key gives way before its words do."""
        self.export.set_hint(shortcuts().shown(_PRINT))
        room = self.width() - _FOOT_SIDE - self.more.sizeHint().width()
        if self.export.sizeHint().width() > room:
            self.export.set_hint("")

    def _on_scrolled(self, value: int) -> None:
        last = self.head if self.notes.isHidden() else self.notes
        away = value > last.geometry().bottom()
        if away != self._head_is_away:
            self._head_is_away = away
            self.head_left.emit(away)

    def _on_more_clicked(self) -> None:
        self.head.open_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))
