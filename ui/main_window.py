"""The window: the gate until a vault is open, then the workplace. It remembers its place and applies the look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.theme import Mode, theme
from ui.vault.gate import Gate
from ui.vault.opener import Opener, Opening
from ui.widgets.focus_ring import FocusRing
from ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from ui.standing import Standing
    from ui.widgets.toast import ToastHost
    from ui.workplace import Workplace

LEAST_WIDTH, LEAST_HEIGHT = 960, 600
USUAL_WIDTH, USUAL_HEIGHT = 1280, 800
_LOOKS: dict[str, Mode] = {"system": "system", "light": "light", "dark": "dark"}


class MainWindow(QWidget):
    """Begins with `begin` (a vault to unlock, or the first start) or with `begin_with` (one that opens by itself).

    `painted` once, when the first picture stands: from then on what is slow may be loaded.
    """

    painted = Signal()

    def __init__(self, runner: Runner, memory: WindowMemory, opener: Opener, new_folder: Path) -> None:
        super().__init__()
        self.runner = runner
        self._memory = memory
        self._opener = opener
        self._new_folder = new_folder
        self._was_painted = False
        self.gate: Gate | None = None
        self.workplace: Workplace | None = None
        self._toasts: ToastHost | None = None
        self.setWindowTitle("Advocate")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._ring = FocusRing(self)
        self._take_old_place()

    # -- beginning -------------------------------------------------------------------------------------------------

    def begin(self, folder: Path | None = None) -> None:
        """Unlock that vault, or the last one; where there never was one, the first start."""
        known = folder or (Path(self._memory.now.vault) if self._memory.now.vault else None)
        gate = self._show_gate()
        if known is None and not self._new_folder.exists():
            gate.show_first_start()
        else:
            gate.show_unlock(known or self._new_folder)

    def begin_with(self, opening: Opening, words: str) -> None:
        """Open what opens by itself; the words are shown meanwhile."""
        gate = self._show_gate()
        gate.show_waiting(words)
        self.runner.open(self, opening, self._on_opened_itself, self._on_not_opened)

    def lock(self) -> None:
        """Close the vault and ask for the way in again. Says so first if something typed would be lost."""
        if self.workplace is not None and not self._holds_back(self.tr("Lock without it"), self.lock):
            self.workplace.take_down()
            self.runner.lock(self, self._on_locked)

    def show_bug(self, report: str) -> None:
        """Once for each; the program goes on."""
        from ui.bug_overlay import BugOverlay  # lazy: start-up time

        BugOverlay(self, report).open()

    def _show_gate(self) -> Gate:
        last = self._memory.now.member
        gate = Gate(self.runner, self._opener, self._new_folder, self, last_member=last)
        gate.seated.connect(lambda member: self._memory.note(member=member))
        gate.passed.connect(self._on_passed)
        self._put(gate)
        self.gate, self.workplace = gate, None
        if self._was_painted:
            gate.load()
        return gate

    # -- coming and going --------------------------------------------------------------------------------------------

    def _on_passed(self, folder: Path, place: str) -> None:
        self._memory.note(vault=str(folder))
        self.show_workplace(place)

    def _on_opened_itself(self, _nothing: object) -> None:
        self.show_workplace("customers")

    def _on_not_opened(self, error: AdvocateError) -> None:
        if self.gate is not None and self.gate.card is not None:
            self.gate.card.say_error(error)

    def show_workplace(self, place: str) -> None:
        """The runner has an open vault: show it, at that place or where the person was the last time."""
        from ui.widgets.toast import ToastHost  # lazy: start-up time
        from ui.workplace import Workplace  # lazy: start-up time

        if self._toasts is None:
            self._toasts = ToastHost(self)
        workplace = Workplace(self.runner, self, self._toasts)
        workplace.stood.connect(self._on_stood)
        workplace.went.connect(self._on_went)
        workplace.lock_wanted.connect(self.lock)
        self._put(workplace)
        self.workplace, self.gate = workplace, None
        if place:
            workplace.begin(place, "")
        else:
            workplace.begin(self._memory.now.page, self._memory.now.argument)

    def _on_locked(self, _nothing: object) -> None:
        from ui.calls.drafts import DraftShelf  # lazy: start-up time

        DraftShelf.of(self).clear()
        self.begin()

    def _put(self, widget: QWidget) -> None:
        for old in (self.gate, self.workplace):
            if old is not None:
                old.hide()
                self._column.removeWidget(old)
                old.deleteLater()
        self._column.addWidget(widget)
        widget.show()
        self._ring.raise_()

    # -- what is remembered ------------------------------------------------------------------------------------------

    def _on_stood(self, standing: Standing) -> None:
        self._memory.note(look=standing.look, text_size=standing.text_size)
        apply_look(standing.look, standing.text_size)
        self.setWindowTitle(f"{standing.business} · Advocate" if standing.business else "Advocate")

    def _on_went(self, place: str, argument: object) -> None:
        self._memory.note(page=place, argument="" if argument is None else str(argument))

    def _take_old_place(self) -> None:
        remembered = self._memory.now
        self.resize(USUAL_WIDTH, USUAL_HEIGHT)
        if remembered.geometry:
            place = QRect(*remembered.geometry)
            screens = QGuiApplication.screens()
            if any(screen.availableGeometry().intersects(place) for screen in screens):
                self.setGeometry(place)
        if remembered.is_maximized:
            self.showMaximized()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self.painted.emit()
        if self.gate is not None:
            self.gate.load()

    def _holds_back(self, give_up: str, go_on: Callable[[], object]) -> bool:
        if self.workplace is None:
            return False
        from ui.calls.unsaved_overlay import hold_back  # lazy: start-up time

        return hold_back(self, self.runner, give_up, go_on)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._holds_back(self.tr("Close without it"), self.close):
            event.ignore()
            return
        box = self.normalGeometry()
        if box.isEmpty():
            box = self.geometry()
        self._memory.note(
            geometry=(box.x(), box.y(), box.width(), box.height()), is_maximized=self.isMaximized()
        )
        self._memory.save()
        self.runner.close()
        super().closeEvent(event)


def apply_look(look: str, text_size: int) -> None:
    """Light, dark or the system's; text size in percent. Does nothing where all is so already."""
    mode = _LOOKS.get(look, "system")
    if theme().mode != mode:
        theme().set_mode(mode)
    theme().set_scale(text_size / 100)
