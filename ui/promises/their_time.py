"""Whose clock a due time is meant on: beside the field both are said where they differ, and one key means the customer's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.ids import CustomerId
from advocate.domain.promise import Due
from advocate.domain.zones import clocks_differ, is_said_elsewhere, meant_in
from ui.calls.desk import Desk
from ui.calls.form_overlay import FormOverlay
from ui.calls.keys import field_key
from ui.promises.due_field import DueField
from ui.runner import Runner
from ui.widgets.announce import announce
from ui.widgets.labels import Elide
from ui.widgets.many_chips import EdgedChip
from ui.widgets.marks import KeyCap
from ui.wording.zone_words import both_words, now_words


class TheirTime(QWidget):
    """Part of a form, whose Alt+Z means the other clock; not there where both show the same. `meant(Desk)` when it is another
    clock that times are read by from now on."""

    meant = Signal(object)

    def __init__(self, form: FormOverlay, field: DueField) -> None:
        super().__init__(form)
        self._field = field
        self._desk: Desk | None = None
        self._zone = ""
        self._said: Due | None = None
        self.words = Elide("", "small", "muted", self)
        self.chip = EdgedChip(self.tr("Mean their time"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.chip)
        row.addWidget(KeyCap(field_key("Z"), self))
        self.hide()
        field.value_changed.connect(self._show)
        self.chip.clicked.connect(self._on_chip_clicked)
        form.on_key("Z", self._on_key)

    def ask(self, runner: Runner, customer_id: CustomerId, said: Due | None = None) -> None:
        """Whose clock it may be. said: as it was promised to them before, which is changed on the clock that it was said by."""
        self._said = said
        self._take("", is_theirs=False)
        runner.query(self, "zone", lambda app: app.customers.zone(customer_id), self._on_zone)

    def use(self, desk: Desk) -> None:
        """The clock of who is at the keyboard."""
        self._desk = desk
        if self._said is not None and is_said_elsewhere(self._said, desk.zone):
            self._take(self._said.zone, is_theirs=True)
        self._show()

    def desk(self) -> Desk | None:
        """As times are read: with the zone that is meant."""
        if self._desk is None or not self.chip.isChecked():
            return self._desk
        return replace(self._desk, me=replace(self._desk.me, zone=self._zone))

    def _on_zone(self, zone: str) -> None:
        if not self.chip.isChecked():
            self._take(zone, is_theirs=False)

    def _take(self, zone: str, *, is_theirs: bool) -> None:
        was_theirs = self.chip.isChecked()
        self._zone = zone
        self.chip.setChecked(is_theirs)
        if was_theirs != is_theirs:
            self.meant.emit(self.desk())
        self._show()

    def _on_key(self) -> None:
        if self.isVisible():
            self.chip.click()
            announce(self, f"{self.chip.label()}. {self.words.text()}")

    def _on_chip_clicked(self) -> None:
        """What was typed is read again by the other clock; what cannot be read keeps its hours there."""
        before, desk = self._field.value(), self.desk()
        if desk is None:
            return
        self.meant.emit(desk)
        if before is not None and self._field.value() in (None, before):
            self._field.set_value(meant_in(before, desk.zone))
        self._show()

    def _show(self) -> None:
        desk, due = self._desk, self._field.value()
        if desk is None or not self._zone:
            self.hide()
            return
        at = desk.now() if due is None else due.start
        differ = clocks_differ(at, desk.zone, self._zone)
        said = (
            now_words(at, self._zone) if due is None else both_words(due, desk.now(), desk.zone, self._zone)
        )
        self.words.setText(said)
        self.setVisible((differ and bool(said)) or self.chip.isChecked())
