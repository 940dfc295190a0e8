"""The menu of filters: type a few letters of a tag, a colleague or "late", Enter takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import FieldDefinition
from ui.acts.shortcuts import written
from ui.customers.filter_choice import FilterChoice
from ui.customers.filter_options import FilterOption, filter_options, value_options
from ui.customers.known import Known
from ui.overlays.pick_overlay import PickOverlay
from ui.painting import ChipSpec
from ui.widgets.columns import Column, ListRow


class FilterOverlay(PickOverlay):
    """`chosen(FilterChoice)` whenever a filter is taken on or off. A field asks for its value in a second step."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, now: Callable[[], FilterChoice], known: Known) -> None:
        columns = (
            Column(key="what", title=self.tr("Filter")),
            Column(key="group", title=self.tr("Group"), width=120, figures=True),
        )
        super().__init__(
            window,
            self.tr("Filter by a tag, an owner, a promise…"),
            name=self.tr("Filters"),
            columns=columns,
            hint=self.tr("Enter takes it · {keys} takes it and stays · Esc closes").format(
                keys=written("Ctrl+Enter")
            ),
        )
        self._now = now
        self._known = known
        self._asked: FieldDefinition | None = None

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        if self._asked is not None:
            self.say_nothing(self.tr("Type the value to look for."))
            return [self._row(option) for option in value_options(self._now(), self._asked, typed)]
        self.say_nothing(self.tr("No filter is called that."))
        options = filter_options(self._now(), self._known)
        return [self._row(option) for option in options if option.fits(typed)]

    def take(self, key: object, *, stays: bool) -> None:
        if not isinstance(key, FilterOption):
            return
        if key.choice is None:
            self._ask_for(key.asks)
            return
        self.chosen.emit(key.choice)
        if not stays:
            self.dismiss()
            return
        self._ask_for(None)
        self.show_rows(keep_place=True)

    def _ask_for(self, definition: FieldDefinition | None) -> None:
        """The second step: which value of that field; None leads back to all filters."""
        was = self._asked
        self._asked = definition
        if definition is not None:
            self.field.line.setPlaceholderText(self.tr("{0} is…").format(definition.name))
        elif was is not None:
            self.field.line.setPlaceholderText(self.tr("Filter by a tag, an owner, a promise…"))
        if definition is not was:
            self.field.clear()
            self.show_rows()

    def _row(self, option: FilterOption) -> ListRow:
        on = (ChipSpec(text=self.tr("on"), meaning="accent", icon="check"),) if option.is_on else ()
        return ListRow(
            title=option.words,
            icon=option.icon,
            meaning="accent" if option.is_on else "neutral",
            title_chips=on,
            cells={"group": option.group},
            key=option,
        )
