"""Chips that only say something, and a bar of chips of which exactly one is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QWidget

from ui.painting import ChipSpec, chip_size, mirrored, paint_chip, rrect
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painted_button import PaintedButton, one_tab_stop


class Chip(QLabel):
    """A soft pill with a word in it. It is a label: it is read aloud, and does nothing."""

    def __init__(
        self, text: str = "", meaning: Meaning = "neutral", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._meaning: Meaning = meaning
        self._icon = icon
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)
        follow_theme(self)

    def show_spec(self, spec: ChipSpec) -> None:
        self._meaning, self._icon = spec.meaning, spec.icon
        self.setText(spec.text)
        self.updateGeometry()
        self.update()

    def spec(self) -> ChipSpec:
        return ChipSpec(text=self.text(), meaning=self._meaning, icon=self._icon)

    def retheme(self) -> None:
        self.setFont(theme().font("chip"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.spec())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(48)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            size = self.sizeHint()
            box = QRectF(
                0, (self.height() - size.height()) // 2, min(self.width(), size.width()), size.height()
            )
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_chip(p, mirrored(box, self.rect(), rtl=rtl), self.spec(), rtl=rtl)


class FilterChip(PaintedButton):
    """One choice of a ChipBar: accent while chosen, quiet otherwise."""

    role = "chip"

    def __init__(self, label: str, key: str, parent: QWidget | None = None, *, icon: str = "") -> None:
        self.key = key
        super().__init__(label, parent, icon=icon)
        self.setCheckable(True)
        # A tag of 200 letters gives way.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoExclusive(True)  # announced as a choice; one Tab stop, arrows move inside

    def set_label(self, label: str) -> None:
        if label != self._label:
            super().set_label(label)

    def spec(self) -> ChipSpec:
        return ChipSpec(
            text=self._label, meaning="accent" if self.isChecked() else "neutral", icon=self._icon
        )

    def sizeHint(self) -> QSize:
        return chip_size(self.spec(), hint=self._hint)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(48)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_chip(p, self.rect(), self.spec(), hovered=self.underMouse(), hint=self._hint, rtl=self.rtl)
            if self.isChecked():  # an edge, so that it is told from the others without colour, too
                t = theme()
                width = t.line_width()
                rrect(p, self.rect(), self.height() / 2, None, t.color("accent"), width=width)


class _ChipOfBar(FilterChip):
    """`step_wanted(key, ±1)` by the arrow keys along the line."""

    step_wanted = Signal(str, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(self.key, -step if self.rtl else step)


class ChipBar(QWidget):
    """Filters side by side, exactly one of them on. `chosen(key)` is sent when a person changes it."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self._group.buttonToggled.connect(self._on_button_toggled)
        self._key = ""
        self._hints: Mapping[str, str] = {}
        self.set_choices(choices)

    def show_hints(self, hints: Mapping[str, str]) -> None:
        """Keys that choose, shown at the end of the chips that they choose: key of the chip -> key to press."""
        self._hints = hints
        for button in self._group.buttons():
            if isinstance(button, FilterChip):
                button.set_hint(hints.get(button.key, ""))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """(key, label) of each; the chosen one stays chosen where it is still there, else the first is."""
        wanted = self._key
        had_focus = any(button.hasFocus() for button in self._group.buttons())
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._flow.clear()
        for key, label in choices:
            button = _ChipOfBar(label, key, self)
            button.set_hint(self._hints.get(key, ""))
            button.step_wanted.connect(self._on_step)
            self._group.addButton(button)
            self._flow.addWidget(button)
        keys = [key for key, _ in choices]
        self._key = ""
        if keys:
            self.choose(wanted if wanted in keys else keys[0])
        if had_focus:
            self.focus_chosen()

    def focus_chosen(self) -> None:
        """The keyboard on the chip that is on."""
        for button in self._group.buttons():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        """Choose without telling."""
        self._key = key
        for button in self._group.buttons():
            if isinstance(button, FilterChip) and button.key == key:
                button.setChecked(True)

    def key(self) -> str:
        return self._key

    def _on_step(self, key: str, step: int) -> None:
        """To the next one in order, from the end of a row to the beginning of the row below."""
        buttons = [button for button in self._group.buttons() if isinstance(button, FilterChip)]
        place = next(place for place, button in enumerate(buttons) if button.key == key) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(
                Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            )
            buttons[place].setChecked(True)

    def _on_button_clicked(self, button: FilterChip) -> None:
        self._take(button.key)

    def _on_button_toggled(self, button: FilterChip, checked: bool) -> None:
        one_tab_stop(self._group.buttons())
        if checked:  # arrows switch at once, without a click
            self._take(button.key)

    def _take(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.chosen.emit(key)
