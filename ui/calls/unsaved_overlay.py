"""Before the window closes or the vault locks: what was typed and not saved, for it would be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.interaction import Interaction
from ui.acts.shortcuts import shortcuts
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.calls.drafts import ContactDraft, DraftShelf
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
    """`back_wanted` to finish it; `given_up` to go without it. Esc leaves everything as it is."""

    back_wanted = Signal()
    given_up = Signal()

    def __init__(
        self, window: QWidget, drafts: Sequence[ContactDraft], give_up: str, others: Sequence[str] = ()
    ) -> None:
        one = len(drafts) + len(others) == 1
        if others:
            title = self.tr("Something is not saved yet")
        else:
            title = self.tr("A contact is not saved yet") if one else self.tr("Contacts are not saved yet")
        super().__init__(window, title, width=520)
        lines = [self._line(draft) for draft in drafts]
        lines += [self.tr("“{words}”").format(words=_beginning(words)) for words in others]
        for words in lines[:_SHOWN]:
            self.column.addWidget(Para(words, "body", "ink", self.panel))
        gone = (
            self.tr("Save it first, or it is gone.") if one else self.tr("Save them first, or they are gone.")
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

    def _line(self, draft: ContactDraft) -> str:
        who = draft.customer.name if draft.customer else self.tr("Somebody")
        return self.tr("{0}: “{1}”").format(who, draft.first_words())

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
    drafts, typed = _unsaved(window), _typed(window)
    others = [overlay.unsaved_words() for overlay in typed] + _unkept(window, runner)
    if not drafts and not others:
        return False
    if any(not open_one.isHidden() for open_one in window.findChildren(UnsavedOverlay)):
        return True
    overlay = UnsavedOverlay(window, drafts, give_up, others)
    overlay.back_wanted.connect(lambda: _go_back(window, runner))
    overlay.given_up.connect(lambda: (_give_up(window), go_on()))
    overlay.open(overlay.back_button)
    return True


def _give_up(window: QWidget) -> None:
    for overlay in _typed(window):
        overlay.hide()
    DraftShelf.of(window).clear()


def _typed(window: QWidget) -> list[HoldsWords]:
    """Whatever else is open and holds words that nobody has kept."""
    found = [overlay for overlay in window.findChildren(Overlay) if not overlay.isHidden()]
    return [overlay for overlay in found if isinstance(overlay, HoldsWords) and overlay.unsaved_words()]


def _unsaved(window: QWidget) -> list[ContactDraft]:
    """Being typed, then laid aside; newest first."""
    typed = [overlay.unsaved() for overlay in window.findChildren(CorrectContactOverlay)]
    return [draft for draft in typed if draft is not None] + DraftShelf.of(window).drafts()


def _go_back(window: QWidget, runner: Runner) -> None:
    """To the form that is still open; where there is none, to the correction that was laid aside last."""
    if any(overlay.unsaved() is not None for overlay in window.findChildren(CorrectContactOverlay)):
        return
    if _typed(window):
        return
    if _unkept(window, runner):
        shortcuts().run("call.back", window)
        return
    corrects = next((draft.corrects for draft in DraftShelf.of(window).drafts() if draft.corrects), None)
    if corrects is not None:
        runner.query(
            window,
            "correct",
            lambda app: app.interactions.get_interaction(corrects),
            partial(_correct, window, runner),
        )


def _correct(window: QWidget, runner: Runner, contact: Interaction) -> None:
    overlay = CorrectContactOverlay(window, runner, None, contact)
    overlay.open()
    overlay.offer.take()


def _unkept(window: QWidget, runner: Runner) -> list[str]:
    """What stands in strips of that window and could not be written, as when the disk is full."""
    if not shortcuts().can_run("call.back", window):
        return []
    return [call.first_words() or call.name for call in OpenCalls.of(runner).unkept()]


def _beginning(words: str) -> str:
    said = " ".join(words.split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()}…"
