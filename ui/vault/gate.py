"""What the window shows until a vault is open: unlocking, or the steps of the first start, one card at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.theme import follow_theme
from ui.vault.card import GateCard
from ui.vault.opener import Opener, load_core
from ui.vault.unlock import UnlockCard
from ui.widgets.labels import Label
from ui.widgets.marks import Logo

if TYPE_CHECKING:
    from advocate.domain.ids import MemberId
    from advocate.domain.team import Member
    from ui.vault.new_vault import MadeVault, NewVault

FIRST_PAGE = "today"
_EDGE, _SPACING = 24, 18
_SHARE_ABOVE = 40
"""Percent of the free room that lie above the card."""
_LEAST = 200


class Gate(QWidget):
    """`passed(folder, place)` when a vault is open; place is empty unless the first start says where to begin.

    `seated(member id)` before it, where somebody of several sat down. last_member: who is offered first.
    """

    passed = Signal(object, str)
    seated = Signal(str)

    def __init__(
        self, runner: Runner, opener: Opener, new_folder: Path, parent: QWidget, *, last_member: str = ""
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opener = opener
        self._new_folder = new_folder
        self._last_member = last_member
        self._folder = new_folder
        self.card: GateCard | None = None
        self._is_loaded = False
        self._resting_height = 0
        self._above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._brand = self._make_brand()
        self._middle = QHBoxLayout()
        self._middle.addStretch()
        self._middle.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(_SPACING)
        self._column.addSpacerItem(self._above)
        self._column.addWidget(self._brand)
        self._column.addLayout(self._middle)
        self._column.addStretch(1)
        follow_theme(self)

    def load(self) -> None:
        """Begin loading what opening needs; called once the window has been painted."""
        self._is_loaded = True
        if self.card is not None:
            self.card.make_scrollable()
        self._runner.errand(self, "core", load_core, self._on_loaded)

    # -- cards -----------------------------------------------------------------------------------------------------

    def show_unlock(self, folder: Path) -> None:
        self._folder = folder
        card = UnlockCard(folder, self._runner, self._opener, self)
        card.opened.connect(self._on_opened)
        card.other_wanted.connect(self._on_other_wanted)
        card.new_wanted.connect(self.show_first_start)
        card.restore_wanted.connect(lambda: self.show_restore(lambda: self.choose(folder)))
        self._show(card)

    def show_first_start(self, name: str = "", business: str = "") -> None:
        from ui.vault.first_steps import AboutYouCard  # lazy: start-up time

        card = AboutYouCard(self)
        card.name.set_text(name)
        card.business.set_text(business)
        card.given.connect(self._on_name_given)
        card.other_wanted.connect(self._on_other_wanted)
        card.restore_wanted.connect(lambda: self._on_restore_wanted(card.name.text(), card.business.text()))
        self._show(card)

    def show_restore(self, go_back: Callable[[], object]) -> None:
        """Bring a backup back, then open it."""
        from ui.vault.restore_card import RestoreCard  # lazy: start-up time

        card = RestoreCard(self._runner, self)
        card.open_wanted.connect(self.choose)
        card.back_wanted.connect(go_back)
        self._show(card)

    def _on_restore_wanted(self, name: str, business: str) -> None:
        self.show_restore(lambda: self.show_first_start(name, business))

    def show_waiting(self, words: str) -> None:
        """A vault opens by itself."""
        card = GateCard(self.tr("One moment"), "", self)
        card.say_busy(words)
        self._show(card)

    def _on_name_given(self, name: str, business: str) -> None:
        from ui.vault.first_steps import PassphraseCard  # lazy: start-up time

        card = PassphraseCard(name, business, self._new_folder, self._runner, self)
        card.folder_chosen.connect(self._on_folder_chosen)
        card.wanted.connect(self._on_vault_wanted)
        card.back_wanted.connect(lambda: self.show_first_start(name, business))
        self._show(card)

    def _on_folder_chosen(self, folder: Path) -> None:
        """Kept while the person goes back and forth."""
        self._new_folder = folder

    def _on_vault_wanted(self, wanted: NewVault) -> None:
        self._folder = wanted.folder
        self._runner.open(self, self._opener.create(wanted), self._on_made, self._on_not_made)

    def _on_made(self, made: MadeVault) -> None:
        self.show_paper(made)

    def _on_not_made(self, error: AdvocateError) -> None:
        if self.card is not None:
            self.card.say_error(error)

    def show_paper(self, made: MadeVault) -> None:
        from ui.vault.first_steps import PaperCard  # lazy: start-up time

        card = PaperCard(made.code, made.keychain_problem, self)
        card.written.connect(lambda: self._show_retype(made))
        self._show(card)

    def _show_retype(self, made: MadeVault) -> None:
        from ui.vault.last_steps import RetypeCard  # lazy: start-up time

        card = RetypeCard(made.code, self._runner, self)
        card.back_wanted.connect(lambda: self.show_paper(made))
        card.proved.connect(self._on_proved)
        self._show(card)

    # -- what happens ------------------------------------------------------------------------------------------------

    def _on_loaded(self, _nothing: object) -> None:
        if isinstance(self.card, UnlockCard):
            self.card.look()

    def _on_opened(self) -> None:
        self._runner.query(self, "members", lambda app: app.team.members(), self._on_members)

    def _on_members(self, members: tuple[Member, ...]) -> None:
        """Where several work with one vault, every change must bear the right name."""
        here = [member for member in members if member.is_active]
        if len(here) < 2:
            self.passed.emit(self._folder, "")
            return
        from ui.vault.who import WhoCard  # lazy: start-up time

        card = WhoCard(here, self._last_member, self)
        card.chosen.connect(self._on_member_chosen)
        self._show(card)

    def _on_member_chosen(self, member_id: MemberId) -> None:
        self.seated.emit(str(member_id))
        self._runner.seat(self, member_id, lambda _nothing: self.passed.emit(self._folder, ""))

    def _on_proved(self) -> None:
        """The vault is there and can be opened again: on to the first page, which says how to begin."""
        self.passed.emit(self._folder, FIRST_PAGE)

    def _on_other_wanted(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # lazy: start-up time

        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("The folder of the vault"), str(self._folder.parent)
        )
        if chosen:
            self.choose(Path(chosen))

    def choose(self, folder: Path) -> None:
        """Unlock the vault of that folder; its card says so when there is none."""
        self.show_unlock(folder)
        self._on_loaded(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def retheme(self) -> None:
        self._rest()

    def _show(self, card: GateCard) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        if self._is_loaded:
            card.make_scrollable()
        self._middle.insertWidget(1, card)
        card.grown.connect(self._place)
        self._rest()
        card.show()
        card.focus_first()

    def _rest(self) -> None:
        """What the card says as it comes decides where its top stands."""
        if self.card is not None:
            self._resting_height = self.card.wanted_height()
            self._place()

    def _place(self) -> None:
        """A card that says more grows downwards, its top stays; only where there is no room left it moves up, then scrolls."""
        if self.card is None:
            return
        whole = self.height() - 2 * _EDGE
        room = whole - _SPACING - self._brand.sizeHint().height()
        self._brand.setVisible(self._resting_height <= room)  # below it, what is to be done comes first
        room = whole if self._brand.isHidden() else room
        wanted = self.card.wanted_height()
        top = max(0, min((room - self._resting_height) * _SHARE_ABOVE // 100, room - wanted))
        if top != self._above.sizeHint().height():
            self._above.changeSize(0, top, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._column.invalidate()
        self.card.setFixedHeight(min(wanted, max(room, _LEAST)) if self.card.scrolls else wanted)

    def _make_brand(self) -> QWidget:
        brand = QWidget(self)
        row = QHBoxLayout(brand)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(Logo(22, brand))
        row.addWidget(Label("Advocate", "heading", "ink", brand))
        row.addStretch()
        return brand
