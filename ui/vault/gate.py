"""What the window shows until a vault is open: unlocking, or the steps of the first start, one card at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.vault.card import GateCard
from ui.vault.opener import Opener, load_core
from ui.vault.unlock import UnlockCard
from ui.widgets.labels import Label
from ui.widgets.marks import Logo

if TYPE_CHECKING:
    from advocate.domain.ids import MemberId
    from advocate.domain.team import Member
    from ui.vault.new_vault import MadeVault, NewVault
    from ui.widgets.scroll_area import ScrollArea

FIRST_PAGE = "today"


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
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(18)
        self._middle = QHBoxLayout()
        self._middle.addStretch()
        self._middle.addStretch()
        self._column.addStretch(2)
        self._column.addLayout(self._brand())
        self._column.addLayout(self._middle)
        self._column.addStretch(3)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._content)
        self._area: ScrollArea | None = None

    def load(self) -> None:
        """Begin loading what opening needs; called once the window has been painted."""
        self._make_scrollable()
        self._runner.errand(self, "core", load_core, self._on_loaded)

    # -- cards -----------------------------------------------------------------------------------------------------

    def show_unlock(self, folder: Path) -> None:
        self._folder = folder
        card = UnlockCard(folder, self._runner, self._opener, self._content)
        card.opened.connect(self._on_opened)
        card.other_wanted.connect(self._on_other_wanted)
        card.new_wanted.connect(self.show_first_start)
        card.restore_wanted.connect(lambda: self.show_restore(lambda: self.choose(folder)))
        self._show(card)

    def show_first_start(self, name: str = "", business: str = "") -> None:
        from ui.vault.first_steps import AboutYouCard  # lazy: start-up time

        card = AboutYouCard(self._content)
        card.name.set_text(name)
        card.business.set_text(business)
        card.given.connect(self._on_name_given)
        card.other_wanted.connect(self._on_other_wanted)
        card.restore_wanted.connect(lambda: self._on_restore_wanted(card.name.text(), card.business.text()))
        self._show(card)

    def show_restore(self, go_back: Callable[[], object]) -> None:
        """Bring a backup back, then open it."""
        from ui.vault.restore_card import RestoreCard  # lazy: start-up time

        card = RestoreCard(self._runner, self._content)
        card.open_wanted.connect(self.choose)
        card.back_wanted.connect(go_back)
        self._show(card)

    def _on_restore_wanted(self, name: str, business: str) -> None:
        self.show_restore(lambda: self.show_first_start(name, business))

    def show_waiting(self, words: str) -> None:
        """A vault opens by itself."""
        card = GateCard(self.tr("One moment"), "", self._content)
        card.say_busy(words)
        self._show(card)

    def _on_name_given(self, name: str, business: str) -> None:
        from ui.vault.first_steps import PassphraseCard  # lazy: start-up time

        card = PassphraseCard(name, business, self._new_folder, self._runner, self._content)
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

        card = PaperCard(made.code, made.keychain_problem, self._content)
        card.written.connect(lambda: self._show_retype(made))
        self._show(card)

    def _show_retype(self, made: MadeVault) -> None:
        from ui.vault.last_steps import RetypeCard  # lazy: start-up time

        card = RetypeCard(made.code, self._runner, self._content)
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

        card = WhoCard(here, self._last_member, self._content)
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

    def _show(self, card: GateCard) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = card
        self._middle.insertWidget(1, card)
        card.show()
        card.focus_first()

    def _make_scrollable(self) -> None:
        """Only now: scroll areas cost Qt's binding more than all of this card."""
        if self._area is None:
            from ui.widgets.scroll_area import ScrollArea  # lazy: start-up time

            before = self.window().focusWidget()
            self._area = ScrollArea(self._content, self)
            self._outer.addWidget(self._area)
            self._area.show()
            if before is not None:
                before.setFocus()

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(Logo(22, self._content))
        row.addWidget(Label("Advocate", "heading", "ink", self._content))
        row.addStretch()
        return row
