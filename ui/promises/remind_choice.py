"""When the owner of a promise is told of it: as the team does, at times of its own, or not at all."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.calls.form_overlay import FormOverlay
from ui.calls.keys import Caption
from ui.widgets.many_chips import ManyChips
from ui.wording.befores import BEFORES, before_title, befores_words

TEAM, NEVER = "team", "never"
Befores = tuple[timedelta, ...]


class RemindChoice(QWidget):
    """Part of a form, whose Alt+R leads to it. `befores()` as PromiseDraft has it; as the team does at first."""

    def __init__(self, form: FormOverlay) -> None:
        super().__init__(form)
        self._team: Befores | None = None
        self._befores: Befores | None = None
        self._own: Befores = ()
        name = self.tr("Remind")
        self.chips = ManyChips(self, name=name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Caption(name, "R", self))
        column.addWidget(self.chips)
        self.chips.changed.connect(self._on_changed)
        form.on_key("R", self.chips.enter)
        self._show()

    def use(self, team: Befores) -> None:
        """What the team chose, said beside its choice."""
        self._team = team
        self._show()

    def befores(self) -> Befores | None:
        return self._befores

    def choose(self, befores: Befores | None) -> None:
        """Show it, without telling."""
        self._befores = befores
        self._own = tuple(befores or ())
        self._show()

    def _show(self) -> None:
        spans = sorted({*BEFORES, *self._own})
        choices: list[tuple[Hashable, str]] = [(TEAM, self._team_words())]
        choices += [(span, before_title(span)) for span in spans]
        choices.append((NEVER, self.tr("Not at all")))
        on: Sequence[Hashable] = (TEAM,) if self._befores is None else self._befores or (NEVER,)
        self.chips.show_choices(choices, on)

    def _team_words(self) -> str:
        if self._team is None:
            return self.tr("As the team does")
        said = befores_words(self._team) or self.tr("not at all")
        return self.tr("As the team does ({0})").format(said)

    def _on_changed(self, on: list[Hashable]) -> None:
        """The team’s way and none at all stand alone; without any choice it is the team’s way again."""
        spans = tuple(each for each in on if isinstance(each, timedelta))
        if not on or (TEAM in on and self._befores is not None):
            self._befores = None
        elif NEVER in on and self._befores != ():
            self._befores = ()
        else:
            self._befores = tuple(sorted(spans, reverse=True)) or None
        self._show()
