"""Before a window closes or the vault locks: what was typed is kept where it can be, and asked about where it cannot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.runner import Runner


def holds_back(window: QWidget, runner: Runner, give_up: str, go_on: Callable[[], object]) -> bool:
    """Whether something typed would be lost. Then it is shown, and `go_on` is called if the person gives it up."""
    from ui.calls.unsaved_overlay import hold_back  # lazy: start-up time

    return hold_back(window, runner, give_up, go_on)


def commit_what_is_typed(window: QWidget) -> None:
    """A field that is edited in place keeps its words when the keyboard leaves it. A window that is closed from outside
    may not have the keyboard at all, so they are told."""
    from ui.widgets.inline_edit import InlineEdit  # lazy: start-up time

    for edit in window.findChildren(InlineEdit):
        edit.keep()
    field = window.focusWidget()
    if field is not None:
        field.clearFocus()
