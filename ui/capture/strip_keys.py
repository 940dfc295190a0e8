"""The keys inside a strip: Alt and a letter to every field, one key for each outcome and effort."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from advocate.domain.interaction import Outcome
from ui.acts.shortcuts import shortcuts
from ui.calls.contact_form import focus_chip
from ui.calls.outcome_chips import OWN_FIGURES

if TYPE_CHECKING:
    from ui.capture.strip import CallStrip

_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_EFFORTS = 7


def bind_strip_keys(strip: CallStrip) -> None:
    """They work while the keyboard is in the strip."""
    form = strip.form
    seen = _in_the_form(strip)
    acts: dict[str, Callable[[], object]] = {
        "call.whom": strip.ask_whom,
        "call.text": strip.text.editor.setFocus,
        "call.how": seen(lambda: focus_chip(form.channel)),
        "call.direction": form.turn_direction,
        "call.promise": seen(form.promises.field.line.setFocus),
        "call.outcome": seen(lambda: focus_chip(form.outcome)),
        "call.delight": seen(form.delight.line.setFocus),
        "call.began": seen(form.details.start.line.setFocus),
        "call.took": seen(form.details.duration.line.setFocus),
        "call.title": seen(form.details.title.line.setFocus),
        "call.more": strip.turn_fold,
        "call.clock": strip.turn_clock,
        "call.save_kept": strip.save_and_keep,
        "call.case": strip.make_case,
        "call.say_so": strip.listening.say_so,
        "call.never_say": strip.listening.never_again,
    }
    for key, slot in acts.items():
        shortcuts().bind(strip, key, slot, _INSIDE)
    for outcome in Outcome:
        if outcome not in (Outcome.ABANDONED, Outcome.OWN):
            slot = partial(form.choose_outcome, outcome)
            shortcuts().bind(strip, f"call.ends_{outcome.value}", slot, _INSIDE)
    for place in range(len(OWN_FIGURES)):
        slot = partial(form.choose_own_outcome, place)
        shortcuts().bind(strip, "call.ends_own", slot, _INSIDE, place=place)
    for figure in range(1, _EFFORTS + 1):  # on the page above the same keys go to places
        slot = partial(form.effort.choose, figure)
        shortcuts().bind(strip, "call.effort", slot, _INSIDE, place=figure - 1)


def _in_the_form(strip: CallStrip) -> Callable[[Callable[[], object]], Callable[[], None]]:
    """First unfold what holds the field."""

    def wrap(act: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            strip.unfold(True)
            act()

        return run

    return wrap
