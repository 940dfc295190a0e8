"""Before the window closes or the vault locks: the contacts that were typed and not saved, for they would be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.calls.drafts import ContactDraft, DraftShelf
from ui.calls.log_overlay import LogContactOverlay
from ui.runner import Runner
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.overlay import Overlay

_SHOWN = 5


class UnsavedOverlay(Overlay):
    """`back_wanted` to finish it; `given_up` to go without it. Esc leaves everything as it is."""

    back_wanted = Signal()
    given_up = Signal()

    def __init__(self, window: QWidget, drafts: Sequence[ContactDraft], give_up: str) -> None:
        one = len(drafts) == 1
        title = self.tr("A contact is not saved yet") if one else self.tr("Contacts are not saved yet")
        super().__init__(window, title, width=520)
        for draft in drafts[:_SHOWN]:
            who = draft.customer.name if draft.customer else self.tr("Somebody")
            words = self.tr("{0}: “{1}”").format(who, draft.first_words())
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
    drafts = _unsaved(window)
    if not drafts:
        return False
    if any(not open_one.isHidden() for open_one in window.findChildren(UnsavedOverlay)):
        return True
    overlay = UnsavedOverlay(window, drafts, give_up)
    overlay.back_wanted.connect(lambda: _go_back(window, runner))
    overlay.given_up.connect(lambda: (DraftShelf.of(window).clear(), go_on()))
    overlay.open(overlay.back_button)
    return True


def _unsaved(window: QWidget) -> list[ContactDraft]:
    """Being typed, then laid aside; newest first."""
    typed = [overlay.unsaved() for overlay in window.findChildren(LogContactOverlay)]
    return [draft for draft in typed if draft is not None] + DraftShelf.of(window).drafts()


def _go_back(window: QWidget, runner: Runner) -> None:
    """To the form that is still open; where there is none, to the contact that was laid aside last."""
    if any(overlay.unsaved() is not None for overlay in window.findChildren(LogContactOverlay)):
        return
    overlay = LogContactOverlay(window, runner, None)
    overlay.open()
    overlay.offer.take()
