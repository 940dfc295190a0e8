"""The window: the gate until a vault is open, then the workplace. It remembers its place, applies the look, and ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.frame.daily_backup import DailyBackup
from ui.frame.tab_order import go_by_tab
from ui.frame.window_memory import WindowMemory
from ui.left_vault import LeftVault
from ui.look import apply_choices, apply_look
from ui.runner import Runner
from ui.vault.gate import Gate
from ui.vault.opener import Opener, Opening
from ui.widgets.focus_ring import FocusRing
from ui.windows.leaving import commit_what_is_typed, holds_back, write_what_is_open
from ui.windows.window_place import left_place, stay_in_sight, take_place
from ui.wording.language import speak

if TYPE_CHECKING:
    from datetime import datetime

    from advocate.clock import Clock
    from advocate.domain.ids import MemberId
    from ui.frame.going import Left
    from ui.frame.standing import Standing
    from ui.frame.workplace import Workplace
    from ui.notices.telling import Notifier
    from ui.tray.beside_clock import BesideClock
    from ui.widgets.toast import ToastHost
    from ui.windows.family import Family

__all__ = ["MainWindow", "apply_look"]

USUAL = QSize(1280, 800)


class MainWindow(QWidget):
    """Begins with `begin` (a vault to unlock, or the first start) or with `begin_with` (one that opens by itself).

    `painted` once, when the first picture stands: from then on what is slow may be loaded. `opened(folder)` with every
    vault that opens; `ended` when the program is to end.

    desktop: makes what tells reminders as the desktop does; without it they come beside the clock and in the window.
    """

    painted = Signal()
    opened = Signal(object)
    ended = Signal()

    def __init__(
        self,
        runner: Runner,
        memory: WindowMemory,
        opener: Opener,
        new_folder: Path,
        desktop: Callable[[], Notifier] | None = None,
    ) -> None:
        super().__init__()
        self._desktop = desktop
        self.runner = runner
        self.memory = memory
        self._opener = opener
        self._new_folder = new_folder
        self._was_painted = False
        self._is_quitting = self._ends_with_session = False
        self._keep_in_tray = "no"
        self._next_vault: Path | None = None
        self.gate: Gate | None = None
        self.workplace: Workplace | None = None
        self.family: Family | None = None
        self.clock_side: BesideClock | None = None
        self._toasts: ToastHost | None = None
        self.daily_backup = DailyBackup(runner, self)
        self.daily_backup.made.connect(self._on_daily_backup)
        self.daily_backup.failed.connect(self._on_no_daily_backup)
        self.setWindowTitle("Advocate")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._ring = FocusRing(self)
        shortcuts().bind(self, "quit", self.quit)
        shortcuts().bind(self, "window.close", self.close)
        take_place(self, memory.now.geometry, USUAL)
        stay_in_sight(self)
        if memory.now.is_maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)  # once it is shown, which it may never be

    # -- beginning -------------------------------------------------------------------------------------------------

    def begin(self, folder: Path | None = None) -> None:
        """Unlock that vault, or the last one; where there never was one, the first start."""
        known = folder or (Path(self.memory.now.vault) if self.memory.now.vault else None)
        gate = self._show_gate()
        if known is None and not self._new_folder.exists():
            gate.show_first_start()
        else:
            gate.show_unlock(known or self._new_folder)

    def begin_unseen(self, next_at: datetime | None, clock: Clock) -> None:
        """Beside the clock, locked, as when the computer starts. next_at: of the next reminder."""
        self._keep_in_tray, self._was_painted = "yes", True
        self._make_clock_side().begin_locked(next_at, clock)
        self._on_painted()

    def begin_with(self, opening: Opening, words: str) -> None:
        """Open what opens by itself; the words are shown meanwhile."""
        gate = self._show_gate()
        gate.show_waiting(words)
        self.runner.open(self, opening, self._on_opened_itself, self._on_not_opened)

    def show_bug(self, report: str) -> None:
        """Once for each; the program goes on."""
        from ui.overlays.bug_overlay import BugOverlay  # lazy: start-up time

        BugOverlay(self, report).open()

    def _show_gate(self) -> Gate:
        last = self.memory.now.member
        gate = Gate(self.runner, self._opener, self._new_folder, self, last_member=last)
        gate.seated.connect(self._on_seated)
        gate.passed.connect(self._on_passed)
        self._put(gate)
        self.gate, self.workplace = gate, None
        if self._was_painted:
            gate.load()
        return gate

    def _on_seated(self, member: str) -> None:
        self.memory.note(member=member)

    def _on_passed(self, folder: Path, place: str) -> None:
        self.memory.note(vault=str(folder))
        self.opened.emit(folder)
        self.show_workplace(place)

    def _on_opened_itself(self, _nothing: object) -> None:
        self.show_workplace("today")

    def _on_not_opened(self, error: AdvocateError) -> None:
        if self.gate is not None and self.gate.card is not None:
            self.gate.card.say_error(error)

    # -- an open vault -------------------------------------------------------------------------------------------------

    def show_workplace(self, place: str, left: Left | None = None) -> None:
        """The runner has an open vault: show it, at that place or where the person was the last time, as it was left."""
        from ui.frame.workplace import Workplace  # lazy: start-up time
        from ui.widgets.toast import ToastHost  # lazy: start-up time
        from ui.windows.family import Family  # lazy: start-up time

        if self._toasts is None:
            self._toasts = ToastHost(self)
        if self.family is None:
            self.family = Family(self, self.runner, self.memory)
            self.family.elsewhere.connect(self._on_elsewhere)
            self.family.lock_wanted.connect(self.lock)
            self.family.quit_wanted.connect(self.quit)
        workplace = Workplace(self.runner, self, self._toasts, speaks=self._is_speaking)
        workplace.stood.connect(self._on_stood)
        workplace.went.connect(self._on_went)
        workplace.lock_wanted.connect(self.lock)
        workplace.quit_wanted.connect(self.quit)
        workplace.seat_wanted.connect(self.change_seat)
        workplace.window_wanted.connect(self.family.open_customer)
        workplace.elsewhere.connect(self._on_asked)
        self._put(workplace)
        self.workplace, self.gate = workplace, None
        self._make_clock_side().begin()
        self.daily_backup.begin()
        if place:
            workplace.begin(place, "")
        else:
            workplace.begin(self.memory.now.page, self.memory.now.argument, left)

    def change_seat(self, member_id: MemberId) -> None:
        """Somebody else sits down at the open vault."""
        if self._lets_go(self.tr("Change seats without it"), lambda: self.change_seat(member_id)):
            self._take_down()
            self.memory.note(member=str(member_id))
            self.runner.seat(self, member_id, self._on_seat_changed)

    def lock(self) -> None:
        """Close the vault and ask for the way in again. Says so first if something typed would be lost."""
        if self.workplace is not None and self._lets_go(self.tr("Lock without it"), self.lock):
            self._take_down()
            self.runner.lock(self, self._on_locked)

    def _on_seat_changed(self, _nothing: object) -> None:
        LeftVault.of(self).left.emit()
        self.show_workplace("today")

    def _on_locked(self, _nothing: object) -> None:
        self.daily_backup.rest()
        LeftVault.of(self).left.emit()
        if self.clock_side is not None:
            self.clock_side.show_locked()
        self.setWindowTitle("Advocate")
        folder, self._next_vault = self._next_vault, None
        self.begin(folder)

    def _on_asked(self, place: str, argument: object) -> None:
        """Another vault in place of this one, as after a backup was restored."""
        if place == "open-vault" and isinstance(argument, Path):
            self._next_vault = argument
            self.lock()

    def _take_down(self) -> None:
        if self.family is not None:
            self.family.close_customers_at_once()
        if self.workplace is not None:
            self.workplace.take_down()

    def _put(self, widget: QWidget) -> None:
        for old in (self.gate, self.workplace):
            if old is not None:
                old.hide()
                self._column.removeWidget(old)
                old.deleteLater()
        self._column.addWidget(widget)
        widget.show()
        self._ring.raise_()

    def _is_speaking(self) -> bool:
        return self.family is None or self.family.speaks(self)

    def _on_elsewhere(self, place: str, argument: object) -> None:
        if self.workplace is not None:
            self.workplace.go(place, argument)

    # -- beside the clock ----------------------------------------------------------------------------------------------

    def _make_clock_side(self) -> BesideClock:
        from ui.tray.beside_clock import BesideClock  # lazy: start-up time

        if self.clock_side is None:
            desktop = self._desktop() if self._desktop is not None else None
            self.clock_side = BesideClock(self, self.runner, self._toasts_that_speak, desktop)
            self.clock_side.open_wanted.connect(self.come_forward)
            self.clock_side.act_wanted.connect(self._on_act_wanted)
            self.clock_side.place_wanted.connect(self._on_place_wanted)
            self.clock_side.customer_wanted.connect(self._on_customer_wanted)
            self.clock_side.quit_wanted.connect(self.quit)
            self.clock_side.planned.connect(lambda at: self.memory.note(next_reminder=at))
        return self.clock_side

    def _on_daily_backup(self) -> None:
        if self.workplace is not None:
            self.workplace.going.standing_changed.emit()

    def _on_no_daily_backup(self, words: str) -> None:
        toasts = self._toasts_that_speak()
        if toasts is not None and self.workplace is not None:
            toasts.show_note(words)

    def come_forward(self) -> None:
        """In sight, in front, with the keyboard."""
        from ui.windows.family import raise_window  # lazy: start-up time

        raise_window(self)

    def _toasts_that_speak(self) -> ToastHost | None:
        return self.family.toasts(self._toasts) if self.family is not None else self._toasts

    def _on_act_wanted(self, act_key: str) -> None:
        self.come_forward()
        shortcuts().run(act_key, self)

    def _on_place_wanted(self, place: str) -> None:
        self.come_forward()
        self._on_elsewhere(place, None)

    def _on_customer_wanted(self, customer_id: object) -> None:
        self.come_forward()
        self._on_elsewhere("customer", customer_id)

    # -- what is remembered ------------------------------------------------------------------------------------------

    def _on_stood(self, standing: Standing) -> None:
        before = self.memory.now
        self.memory.note(look=standing.look, text_size=standing.text_size, language=standing.language)
        if self.memory.now != before:
            self.memory.save()  # the next start looks like this, however this one ends
        apply_choices(standing.choices, standing.member.region)
        if speak(standing.language):
            QTimer.singleShot(0, self, self._build_anew)  # not in the middle of what it would replace
        self._keep_in_tray = standing.keep_in_tray
        if self.clock_side is not None:
            self.clock_side.show_standing(standing)
        self.setWindowTitle(f"{standing.business} · Advocate" if standing.business else "Advocate")

    def _build_anew(self) -> None:
        """In another language every word is another one. The person stays where they were."""
        if self.workplace is not None:
            left = self.workplace.going.as_left()
            write_what_is_open(self.runner)
            commit_what_is_typed(self)
            self._take_down()
            self.show_workplace("", left)

    def _on_went(self, place: str, argument: object) -> None:
        self.memory.note(page=place, argument="" if argument is None else str(argument))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_by_tab(self, forward=forward) or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self.painted.emit()
        if self.gate is not None:
            self.gate.load()

    # -- ending --------------------------------------------------------------------------------------------------------

    def quit(self) -> None:
        """End the program, even where closing the window would leave it beside the clock."""
        self._is_quitting = True
        if not self.close():
            self._is_quitting = False
            self.come_forward()

    def end_with_session(self) -> None:
        """The desktop ends: it will close the window, and then nothing stays."""
        self._is_quitting = self._ends_with_session = True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stays():
            event.ignore()
            return
        if not self._lets_go(self.tr("Close without it"), self.quit):
            event.ignore()
            return
        self.memory.note(geometry=left_place(self), is_maximized=self.isMaximized())
        if self.family is not None:
            self.family.close_customers_at_once()
        self.memory.save()
        if self.clock_side is not None:
            self.clock_side.leave()
        self.runner.close()
        super().closeEvent(event)
        self.ended.emit()

    def _stays(self) -> bool:
        """Whether the window goes out of sight only, or asks first."""
        has_tray = self.clock_side is not None and self.clock_side.tray is not None
        if self._is_quitting or not has_tray or self._keep_in_tray == "no":
            return False
        if self._keep_in_tray == "yes":
            self._hide_behind_tray()
        elif self.workplace is not None:
            from ui.tray.stay_overlay import ask_to_stay  # lazy: start-up time

            ask_to_stay(self, self._on_stay_chosen)
        return self._keep_in_tray == "yes" or self.workplace is not None

    def _hide_behind_tray(self) -> None:
        commit_what_is_typed(self)
        self.memory.note(geometry=left_place(self), is_maximized=self.isMaximized())
        self.memory.save()
        if self.family is None or self.family.close_customers():
            self.hide()

    def _on_stay_chosen(self, stay: bool) -> None:
        from advocate import settings  # lazy: start-up time

        self._keep_in_tray = chosen = "yes" if stay else "no"
        self.runner.command(self, lambda app: app.settings.set(settings.KEEP_IN_TRAY, chosen))
        self.close()

    def _lets_go(self, give_up: str, go_on: Callable[[], object]) -> bool:
        """Whether nothing typed would be lost, in any window; else it is shown, and `go_on` called if it is given up."""
        if self.workplace is None:
            return True
        if not write_what_is_open(self.runner, None if self._ends_with_session else go_on):
            return False
        customers = self.family.customers if self.family is not None else []
        for window in (*customers, self):
            if holds_back(window, self.runner, give_up, go_on):
                return False
        for window in (*customers, self):
            commit_what_is_typed(window)
        return True
