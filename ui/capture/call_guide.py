"""The call guide beside a call that is written down: whether it is wanted, its steps, and which of them are ticked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from advocate.changes import Changes
from advocate.domain.call_guide import CallGuide
from advocate.domain.interaction import Channel
from ui.acts.shortcuts import shortcuts
from ui.runner import Runner
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from advocate.app import Advocate
    from ui.capture.open_calls import OpenCalls
    from ui.capture.strip import CallStrip

_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_TABLES = ("settings", "guide_steps")


class GuideOfCall(QObject):
    """Read once, and again when somebody edits it or turns it on or off. The ticks are kept with the call."""

    def __init__(self, runner: Runner, strip: CallStrip, calls: OpenCalls) -> None:
        super().__init__(strip)
        self._runner, self._strip, self._calls = runner, strip, calls
        self._guide: CallGuide | None = None
        self._row = strip.guide_row
        self._row.turned.connect(self.turn)
        shortcuts().bind(strip, "call.guide", self.tick_next, _INSIDE)
        shortcuts().bind(strip, "call.guide_back", self.take_back, _INSIDE)
        strip.turned.connect(self._show)
        strip.form.channel_chosen.connect(self._show)
        runner.changed.connect(self._on_changed)
        self._show()
        self._ask()

    def turn(self, step: str) -> None:
        """Ticked, or not any more."""
        call = self._strip.current()
        if call is None:
            return
        is_ticked = step in call.guide_ticked
        rest = tuple(each for each in call.guide_ticked if each != step)
        self._calls.change(replace(call, guide_ticked=rest if is_ticked else (*rest, step)))
        self._show()
        announce(
            self._strip, (self.tr("Not ticked: {0}") if is_ticked else self.tr("Ticked: {0}")).format(step)
        )

    def tick_next(self) -> None:
        step = self._row.next_step()
        if step is not None and not self._row.isHidden():
            self.turn(step)

    def take_back(self) -> None:
        """The one that was ticked last."""
        call = self._strip.current()
        known = {step.text for step in self._guide.steps} if self._guide else set()
        ticked = [step for step in call.guide_ticked if step in known] if call else []
        if ticked and not self._row.isHidden():
            self.turn(ticked[-1])

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._runner.query(self, "guide", _read, self._on_read)

    def _on_read(self, guide: CallGuide) -> None:
        self._guide = guide
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touched(*_TABLES):
            self._ask()

    def _show(self) -> None:
        call, guide = self._strip.current(), self._guide
        is_note = self._strip.form.channel.key() == Channel.NOTE.value
        is_shown = call is not None and guide is not None and guide.is_on and not is_note
        if is_shown and call is not None and guide is not None:
            self._row.show_steps([step.text for step in guide.steps], call.guide_ticked)
        self._row.setVisible(is_shown)


def _read(app: Advocate) -> CallGuide:
    return app.call_guide.read()
