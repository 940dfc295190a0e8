"""Before a window closes or the vault locks: what was typed is kept where it can be, and asked about where it cannot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.runner import Runner


def holds_back(window: QWidget, runner: Runner, give_up: str, go_on: Callable[[], object]) -> bool:
    """Whether something typed would be lost. Then it is shown, and `go_on` is called if the person gives it up."""
    from ui.calls.unsaved_overlay import hold_back  # lazy: start-up time

    return hold_back(window, runner, give_up, go_on)


def write_what_is_open(runner: Runner, go_on: Callable[[], object] | None = None) -> bool:
    """Whether the strips are on disk. If not, they are written now, and `go_on` is called then; without it nobody waits,
    but the runner writes what is on its way before it closes the vault."""
    from ui.capture.open_calls import OpenCalls  # lazy: start-up time

    calls = OpenCalls.of(runner)
    if go_on is not None:
        return calls.settle(go_on)
    calls.write_now()
    return True


def commit_what_is_typed(window: QWidget) -> None:
    """A field that is edited in place keeps its words when the keyboard leaves it. A window that is closed from outside
    may not have the keyboard at all, so they are told."""
    from ui.widgets.inline_edit import InlineEdit  # lazy: start-up time

    for edit in window.findChildren(InlineEdit):
        edit.keep()
    field = window.focusWidget()
    if field is not None:
        field.clearFocus()
