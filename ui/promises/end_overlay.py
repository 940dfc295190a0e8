"""End promises for which something is to be said: kept late, broken, or released by the customer; why, and what they hear."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from advocate.domain.ids import PromiseId
from advocate.domain.promise import Promise, PromiseState
from ui.calls.form_overlay import FormOverlay
from ui.promises import promise_commands, reasons
from ui.promises.facts import PromiseFacts, read_facts
from ui.promises.reasons import ready_reasons
from ui.promises.why_fields import WhyFields
from ui.promises.words import about_words
from ui.runner import Runner
from ui.widgets.labels import Para


class _Said(NamedTuple):
    """What the overlay says of one way to end; kind: of its reasons."""

    kind: str
    title: str
    save: str
    explained: str
    why: str


_SAID = {
    PromiseState.KEPT: _Said(
        reasons.LATE,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Kept late")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Kept")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "Its time was over, so it counts as kept late. A word about why helps the next time.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why was it late? (may be left empty)")),
    ),
    PromiseState.BROKEN: _Said(
        reasons.BROKEN,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "We could not keep a promise")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "End it as broken")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "It stays in the history with the reason. Telling the customer first makes it easier to bear.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why could we not keep it?")),
    ),
    PromiseState.RELEASED: _Said(
        reasons.RELEASED,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Release a promise")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Release it")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "The customer no longer needs it. It leaves the open promises and stays in the history.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why (may be left empty)")),
    ),
}

_SAID_OF_MANY = {
    PromiseState.KEPT: _Said(
        reasons.LATE,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Kept late")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Kept")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "Their time was over, so they count as kept late. A word about why helps the next time.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why were they late? (may be left empty)")),
    ),
    PromiseState.BROKEN: _Said(
        reasons.BROKEN,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "We could not keep promises")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "End them as broken")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "They stay in the history with the reason. Telling the customers first makes it easier to bear.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why could we not keep them?")),
    ),
    PromiseState.RELEASED: _Said(
        reasons.RELEASED,
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Release promises")),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Release them")),
        str(
            QT_TRANSLATE_NOOP(
                "EndPromiseOverlay",
                "The customers no longer need them. They leave the open promises and stay in the history.",
            )
        ),
        str(QT_TRANSLATE_NOOP("EndPromiseOverlay", "Why (may be left empty)")),
    ),
}


class EndPromiseOverlay(FormOverlay):
    """state: KEPT (late), BROKEN (a reason is needed) or RELEASED. promise: the only one, whose words are shown; several say
    how many they are, and get the same reason."""

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        ids: Sequence[PromiseId],
        state: PromiseState,
        promise: Promise | None = None,
    ) -> None:
        said = (_SAID_OF_MANY if len(ids) > 1 else _SAID)[state]
        super().__init__(window, runner, _tr(said.title), save=_tr(said.save))
        self._ids, self._state, self._kind = tuple(ids), state, said.kind
        self.column.addWidget(Para(about_words(ids, promise), "strong", "ink", self, max_lines=4))
        self.explained = Para(_tr(said.explained), "body", "muted", self)
        self.column.addWidget(self.explained)
        self.why = WhyFields(self, _tr(said.why))
        self.why.show_reasons(ready_reasons(self._kind))
        self.column.addWidget(self.why)
        self.why.returned.connect(self.try_to_save)

    def open(self, focus: QWidget | None = None) -> None:
        """The keyboard is in the reason; the ready ones have keys."""
        super().open(focus or self.why.reason.line)
        self.runner.query(self, "facts", partial(read_facts, ids=self._ids), self._on_facts)

    def save(self) -> None:
        reason, told, ids = self.why.why(), self.why.told(), self._ids
        if self._state is PromiseState.BROKEN and not reason:
            self.why.reason.show_error(self.tr("Why could we not keep it? Choose a reason or type one."))
            self.point_at(self.why.reason)
            return
        end = {
            PromiseState.KEPT: promise_commands.keep,
            PromiseState.BROKEN: promise_commands.break_off,
            PromiseState.RELEASED: promise_commands.release,
        }[self._state]
        self.run(lambda app: end(app, ids, reason, told))

    def _on_facts(self, facts: PromiseFacts) -> None:
        self.why.show_reasons(ready_reasons(self._kind, facts.own[self._kind]))
        if self._state is PromiseState.KEPT and facts.late < facts.open:
            self.explained.setText(
                self.tr("{0} of these {1} are late and count as kept late; the others are in time.").format(
                    f"{facts.late:,}", f"{facts.open:,}"
                )
            )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EndPromiseOverlay", text)
