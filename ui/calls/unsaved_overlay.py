"""Before the window closes or the vault locks: what was typed and not saved, for it would be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.interaction import Interaction
from advocate.domain.open_call import OpenCall
from ui.acts.shortcuts import shortcuts
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.capture.open_calls import OpenCalls
from ui.runner import Runner
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

_SHOWN = 5
_LONGEST = 80


@runtime_checkable
class HoldsWords(Protocol):
    """An overlay that can say what would be lost if it went away now; empty where nothing would."""

    def unsaved_words(self) -> str: ...

    def hide(self) -> None: ...


class UnsavedOverlay(Overlay):
    """`back_wanted` to finish it; `given_up` to go without it. Esc leaves everything as it is. words: what would be lost."""

    back_wanted = Signal()
    given_up = Signal()

    def __init__(self, window: QWidget, words: Sequence[str], give_up: str) -> None:
        super().__init__(window, self.tr("Something is not saved yet"), width=520)
        for each in words[:_SHOWN]:
            line = self.tr("“{words}”").format(words=_beginning(each))
            self.column.addWidget(Para(line, "body", "ink", self.panel))
        gone = (
            self.tr("Save it first, or it is gone.")
            if len(words) == 1
            else self.tr("Save them first, or they are gone.")
        )
        self.column.addWidget(Para(gone, "small", "muted", self.panel))
        row = QWidget(self.panel)
        buttons = FlowLayout(row, spacing=8, row_spacing=8)
        self.back_button = PrimaryButton(self.tr("Go back to it"), row)
        self.give_up_button = PlainButton(give_up, row)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.give_up_button)
        self.column.addWidget(row)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.give_up_button.clicked.connect(self._on_give_up_clicked)
        self.closed.connect(self.deleteLater)

    def _on_back_clicked(self) -> None:
        self.dismiss()
        self.back_wanted.emit()

    def _on_give_up_clicked(self) -> None:
        self.dismiss()
        self.given_up.emit()


def hold_back(window: QWidget, runner: Runner, give_up: str, go_on: Callable[[], object]) -> bool:
    """Whether something typed would be lost. Then it is shown, and `go_on` is called if the person gives it up.

    give_up: what the button says that loses it.
    """
    typed, unkept = _typed(window), _unkept(window, runner)
    words = list(dict.fromkeys([*(each.unsaved_words() for each in typed), *map(_words_of, unkept)]))
    if not words:
        return False
    if any(not open_one.isHidden() for open_one in window.findChildren(UnsavedOverlay)):
        return True
    overlay = UnsavedOverlay(window, words, give_up)
    overlay.back_wanted.connect(lambda: _go_back(window, runner))
    overlay.given_up.connect(lambda: (_give_up(window, runner), go_on()))
    overlay.open(overlay.back_button)
    return True


def _give_up(window: QWidget, runner: Runner) -> None:
    for overlay in _typed(window):
        overlay.hide()
    OpenCalls.of(runner).give_up_unkept()


def _typed(window: QWidget) -> list[HoldsWords]:
    """Whatever else is open and holds words that nobody has kept."""
    found = [overlay for overlay in window.findChildren(Overlay) if not overlay.isHidden()]
    return [overlay for overlay in found if isinstance(overlay, HoldsWords) and overlay.unsaved_words()]


def _go_back(window: QWidget, runner: Runner) -> None:
    """To the form that is still open; where there is none, to what could not be written."""
    if _typed(window):
        return
    unkept = _unkept(window, runner)
    contact_id = next((call.corrects for call in unkept if call.corrects is not None), None)
    if any(call.corrects is None for call in unkept):
        shortcuts().run("call.back", window)
    elif contact_id is not None:
        runner.query(
            window,
            "correct",
            lambda app: app.interactions.get_interaction(contact_id),
            partial(_correct, window, runner),
        )


def _correct(window: QWidget, runner: Runner, contact: Interaction) -> None:
    overlay = CorrectContactOverlay(window, runner, None, contact)
    overlay.open()
    overlay.offer.take()


def _unkept(window: QWidget, runner: Runner) -> list[OpenCall]:
    """What could not be written of what stands in strips of that window, as when the disk is full."""
    return OpenCalls.of(runner).unkept() if shortcuts().can_run("call.back", window) else []


def _words_of(call: OpenCall) -> str:
    return call.first_words() or call.name


def _beginning(words: str) -> str:
    said = " ".join(words.split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"
