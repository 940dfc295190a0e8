"""End a promise that is not kept: broken, or released by the customer; with the reason, for whoever asks later."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise, PromiseState
from ui.calls.form_overlay import FormOverlay
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.widgets.buttons import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Para
from ui.widgets.text_area import TextArea


class EndPromiseOverlay(FormOverlay):
    """state: BROKEN (a reason is needed) or RELEASED (a reason helps)."""

    def __init__(self, window: QWidget, runner: Runner, promise: Promise, state: PromiseState) -> None:
        is_broken = state is PromiseState.BROKEN
        title = self.tr("We could not keep a promise") if is_broken else self.tr("Release a promise")
        save = self.tr("End it as broken") if is_broken else self.tr("Release it")
        super().__init__(window, runner, title, save=save)
        self._promise, self._is_broken = promise, is_broken
        self.column.addWidget(Para(f"{promise.customer_name}: {shown_words(promise)}", "strong", "ink", self))
        explained = (
            self.tr(
                "It stays in the history with the reason. Telling the customer first makes it easier to bear."
            )
            if is_broken
            else self.tr(
                "The customer no longer needs it. It leaves the open promises and stays in the history."
            )
        )
        self.column.addWidget(Para(explained, "body", "muted", self))
        self._ready = QWidget(self)
        self._ready.setAccessibleName(self.tr("Ready reasons"))
        flow = FlowLayout(self._ready)
        for reason in _broken_reasons(self) if is_broken else _released_reasons(self):
            chip = ChipButton(reason, "neutral", self._ready)
            chip.clicked.connect(self._on_chip_clicked)
            flow.addWidget(chip)
        self.reason = TextArea(
            self.tr("Why could we not keep it?") if is_broken else self.tr("Why (may be left empty)"),
            self,
            lines=2,
            max_lines=6,
        )
        self.column.addWidget(self._ready)
        self.column.addWidget(self.reason)
        self.reason.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        """The keyboard is in the reason; the ready ones are a Shift+Tab away."""
        super().open(focus or self.reason.editor)

    def save(self) -> None:
        reason, promise_id = self.reason.text().strip(), self._promise.id
        if self._is_broken and not reason:
            self.say(self.tr("Why could we not keep it? Choose a reason or type one."), self.reason.editor)
        elif self._is_broken:
            self.run(lambda app: app.promises.break_promise(promise_id, reason))
        else:
            self.run(lambda app: app.promises.release(promise_id, reason))

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, ChipButton):
            typed = self.reason.text().strip()
            self.reason.set_text(f"{typed} {chip.label()}." if typed else f"{chip.label()}.")
            editor = self.reason.editor
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _broken_reasons(form: QWidget) -> tuple[str, ...]:
    return (
        form.tr("We ran out of time"),
        form.tr("We were missing something we needed"),
        form.tr("We promised more than we could do"),
        form.tr("We lost sight of it"),
    )


def _released_reasons(form: QWidget) -> tuple[str, ...]:
    return (
        form.tr("The customer no longer needs it"),
        form.tr("We agreed on something else"),
        form.tr("The customer did it themselves"),
        form.tr("It was done together with another promise"),
    )
