"""The top of the left column: picture, name, organisation, since when, who looks after them, and what else can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Customer, CustomerKind, CustomerState
from advocate.domain.ids import MemberId
from advocate.errors import AdvocateError
from ui import customer_acts
from ui.acts.shortcuts import shortcuts
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.profile import profile_acts
from ui.profile.details import OWNER, SINCE
from ui.profile.portrait import Portrait
from ui.profile.profile_facts import ProfileFacts
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.chips import Chip
from ui.widgets.density import follow_density
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Para, grow_with_text
from ui.widgets.marks import Icon
from ui.widgets.menu import Menu
from ui.widgets.value_button import ValueButton

_NAME_LINES = 3
_GAP = 4


class ProfileHead(QWidget):
    """`open_wanted(CustomerId)` for the organisation; `detail_wanted(key)` to change a detail that is shown here."""

    open_wanted = Signal(object)
    detail_wanted = Signal(str)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._refusal = ""
        self._me: MemberId | None = None
        self.portrait = Portrait(runner, self)
        self.name = InlineEdit(
            "", "heading", self, name=self.tr("Name"), max_lines=_NAME_LINES, one_side=True, wraps=True
        )
        self._below = QWidget(self)
        self.organisation = ValueButton("", self._below, token="muted", max_lines=2)
        self.since = ValueButton("", self._below, token="muted")
        self.owner = ValueButton("", self, token="muted", max_lines=2)
        self._chips = QWidget(self)
        self.internal = Chip(self.tr("colleague"), "neutral", self._chips)
        self.sample = Chip(self.tr("sample"), "neutral", self._chips)
        self.sample.setToolTip(self.tr("Made up, to try things on. Settings takes all of it away again."))
        self.banner = Box("note", self, meaning="neutral")
        self._banner_words = Para("", "small", "ink", self.banner)
        self.restore = SmallButton(self.tr("Bring back"), self.banner, icon="archive-restore")
        self.lock = QWidget(self)
        self._lock_words = Para("", "small", "muted", self.lock)
        self._lay_out()
        self.name.committed.connect(self._on_name_committed)
        self.organisation.clicked.connect(self._on_organisation_clicked)
        self.since.clicked.connect(self._on_since_clicked)
        self.owner.clicked.connect(self._on_owner_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        follow_theme(self)

    def show_customer(self, customer: Customer, facts: ProfileFacts) -> None:
        self._customer, self._refusal, self._me = customer, facts.why_read_only, facts.me
        self.portrait.show_customer(customer, facts.portrait, self._refusal)
        self.name.set_text(customer.name)
        self.name.set_refusal(self._refusal)
        self._show_organisation(customer)
        self._show_owner(customer)
        self.internal.setVisible(customer.is_internal)
        since, organisation = customer.since, customer.organisation
        self.sample.setVisible(customer.is_sample)
        self._below.setVisible(bool(organisation or since))
        self._chips.setVisible(customer.is_internal or customer.is_sample)
        self._show_banner(customer)
        self._lock_words.setText(self._refusal)
        self.lock.setVisible(bool(self._refusal))

    def retheme(self) -> None:
        self._fit()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        flow = FlowLayout(self._below, spacing=_GAP, row_spacing=0)
        for widget in (self.organisation, self.since):
            flow.addWidget(widget)
        chips = FlowLayout(self._chips, spacing=_GAP, row_spacing=_GAP)
        chips.setContentsMargins(0, 4, 0, 0)
        for chip in (self.internal, self.sample):
            chips.addWidget(chip)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self._below)
        names.addWidget(self.owner, 0, Qt.AlignmentFlag.AlignLeft)
        names.addWidget(self._chips)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        inside = self.banner.column(margins=(12, 10, 12, 10), spacing=6)
        inside.addWidget(self._banner_words)
        inside.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        locked = QHBoxLayout(self.lock)
        locked.setContentsMargins(0, 0, 0, 0)
        locked.setSpacing(8)
        locked.addWidget(Icon("lock", 12, "muted", self.lock), 0, Qt.AlignmentFlag.AlignTop)
        locked.addWidget(self._lock_words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        follow_density(whole)
        whole.addLayout(row)
        whole.addWidget(self.lock)
        whole.addWidget(self.banner)
        grow_with_text(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(theme().px(80), self.width() - self.portrait.sizeHint().width() - 12)
        for button in (self.organisation, self.owner):
            button.set_room(room)
        since = self._since_words()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.since.set_label(f"{since} ·" if is_rtl else f"· {since}")
        beside = self.organisation.sizeHint().width() + _GAP + self.since.sizeHint().width()
        if self.organisation.isHidden() or beside > room:
            self.since.set_label(since)  # on a line of its own, it needs no dot

    def _show_organisation(self, customer: Customer) -> None:
        self.organisation.set_label(customer.organisation)
        self.organisation.setAccessibleName(self.tr("Open {name}").format(name=customer.organisation))
        self.organisation.setVisible(bool(customer.organisation))
        since = self._since_words()
        self.since.setAccessibleName(self.tr("Customer {since}, change it").format(since=since))
        self.since.setEnabled(not self._refusal)
        self.since.setVisible(bool(since))
        self._fit()

    def _since_words(self) -> str:
        since = self._customer.since if self._customer else None
        return self.tr("since {year}").format(year=since.year) if since else ""

    def _show_owner(self, customer: Customer) -> None:
        words = self.tr("looked after by {name}").format(name=customer.owner_name)
        if customer.owner_id is not None and customer.owner_id == self._me:
            words = self.tr("looked after by you")
        self.owner.set_label(words)
        self.owner.setAccessibleName(self.tr("{words}, change it").format(words=words))
        self.owner.setEnabled(not self._refusal)
        self.owner.setVisible(bool(customer.owner_name))

    def _show_banner(self, customer: Customer) -> None:
        words = {
            CustomerState.ARCHIVED: self.tr("Archived: out of the list, still found."),
            CustomerState.TRASHED: self.tr("In the trash: out of the list and the search."),
        }.get(customer.state, "")
        self._banner_words.setText(words)
        self.restore.setVisible(not self._refusal)
        self.banner.setVisible(bool(words))

    def _on_name_committed(self, name: str) -> None:
        if self._customer is not None:
            work = partial(profile_acts.rename, customer_id=self._customer.id, name=name)
            self._runner.command(self, work, failed=self._on_name_failed)

    def _on_name_failed(self, error: AdvocateError) -> None:
        self.name.fail(str(error))

    def _on_since_clicked(self) -> None:
        self.detail_wanted.emit(SINCE)

    def _on_owner_clicked(self) -> None:
        self.detail_wanted.emit(OWNER)

    def _on_hand_off(self) -> None:
        if self._customer is not None:
            HandoffOverlay(self.window(), self._runner, self._customer).open()

    def _on_organisation_clicked(self) -> None:
        if self._customer is None:
            return
        wanted = self._customer.organisation
        ids = [r.other_id for r in self._customer.relations if r.other_name == wanted and not r.is_reverse]
        if ids:
            self.open_wanted.emit(ids[0])

    def _on_restore_clicked(self) -> None:
        if self._customer is not None:
            self._runner.command(self, partial(customer_acts.restore, customer_id=self._customer.id))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- its menu ----------------------------------------------------------------------------------------------------

    def open_menu(self, where: QPoint) -> None:
        """What else can be done with this customer; where: a global position."""
        if self._customer is None or self._refusal:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu, self._customer)
        menu.popup(where)

    def _fill_menu(self, menu: Menu, customer: Customer) -> None:
        menu.addAction(self.tr("Say who looks after them"), self._on_owner_clicked)
        keys = shortcuts().text("handoff.give")
        words = self.tr("Hand off…")
        menu.addAction(f"{words}\t{keys}" if keys else words, self._on_hand_off)
        if customer.kind is CustomerKind.PERSON:
            kind, words = CustomerKind.ORGANISATION, self.tr("This is an organisation")
        else:
            kind, words = CustomerKind.PERSON, self.tr("This is a person")
        change_kind = partial(profile_acts.set_kind, customer_id=customer.id, kind=kind)
        menu.addAction(words, partial(self._runner.command, self, change_kind))
        words = self.tr("This is no colleague") if customer.is_internal else self.tr("This is a colleague")
        internal = partial(
            profile_acts.set_internal, customer_id=customer.id, is_internal=not customer.is_internal
        )
        menu.addAction(words, partial(self._runner.command, self, internal))
        menu.addSeparator()
        if customer.state is CustomerState.ACTIVE:
            archive = partial(customer_acts.archive, customer_id=customer.id)
            menu.addAction(self.tr("Archive"), partial(self._runner.command, self, archive))
        else:
            menu.addAction(self.tr("Bring back"), self._on_restore_clicked)
        if customer.state is not CustomerState.TRASHED:
            trash = partial(customer_acts.trash, customer_id=customer.id)
            menu.addAction(self.tr("Move to the trash"), partial(self._runner.command, self, trash))
