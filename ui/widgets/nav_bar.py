"""The navigation on the left: places with icons and counts that mean something; a rail of icons where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.painting import CONTROL_RADIUS, mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.box import Box, Rule
from ui.widgets.labels import Label
from ui.widgets.marks import Logo
from ui.widgets.nav_item import NavItem, Place
from ui.widgets.painted_button import PaintedButton, one_tab_stop

WIDTH = 184
RAIL_WIDTH = 58


class FootLine(PaintedButton):
    """Something worth knowing at the foot, in one or two quiet lines; pressed, it leads to where it can be changed."""

    base_height = 40
    one_line_height = 28
    padding = 10

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        self._lines: tuple[str, str] = ("", "")
        self._token = "muted"
        self._rail = False
        super().__init__("", parent, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, first: str, second: str, *, icon: str, token: str, name: str) -> None:
        """name: what a screen reader says, with what pressing it does."""
        self._lines, self._token = (first, second), token
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.set_icon(icon)
        self.updateGeometry()

    def lines(self) -> tuple[str, str]:
        return self._lines

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        has_two = not self._rail and all(self._lines)
        return QSize(theme().px(38), theme().px(self.base_height if has_two else self.one_line_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            if self.underMouse():
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("hover"))
            if self._rail:
                paint_icon(p, self.rect(), self._icon, self._token, 18)
                return
            side = t.px(16)
            icon = QRectF(self.padding, 0, side, self.height())
            paint_icon(p, mirrored(icon, self.rect(), rtl=self.rtl), self._icon, self._token, 16)
            self._paint_lines(p, self.padding + side + 8)

    def _paint_lines(self, p: QPainter, left: float) -> None:
        t = theme()
        lines = [line for line in self._lines if line]
        height = t.px(16)
        top = (self.height() - height * len(lines)) // 2
        for number, line in enumerate(lines):
            box = QRectF(left, top + number * height, self.width() - left - 2, height)
            token = self._token if number == len(lines) - 1 else "muted"
            text(
                p,
                mirrored(box, self.rect(), rtl=self.rtl),
                line,
                t.font("small"),
                t.color(token),
                rtl=self.rtl,
            )


class NavBar(Box):
    """Logo, places, and a foot for quiet lines. `chosen(key)` when a person goes somewhere."""

    chosen = Signal(str)

    def __init__(
        self, places: tuple[Place, ...], title: str, parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__("nav", parent)
        self.setAccessibleName(name)
        self._rail = False
        self._key = ""
        self._items = {place.key: NavItem(place, self) for place in places}
        self._logo = Logo(18, self)
        self._title = Label(title, "brand", "ink", self)
        self._feet: list[FootLine] = []
        self._group = QButtonGroup(self)
        for item in self._items.values():
            self._group.addButton(item)
        self._group.buttonToggled.connect(self._on_button_toggled)
        self._group.buttonPressed.connect(self._on_button_pressed)
        self._group.buttonClicked.connect(self._on_button_clicked)
        self._is_chosen_again = False
        self._lay_out()
        follow_theme(self)

    def choose(self, key: str) -> None:
        """Show where we are, without telling."""
        self._key = key
        if key in self._items:
            self._items[key].setChecked(True)

    def key(self) -> str:
        return self._key

    def set_count(self, key: str, count: int, meaning: Meaning = "accent", words: str = "") -> None:
        self._items[key].set_count(count, meaning, words)

    def item(self, key: str) -> NavItem:
        return self._items[key]

    def add_foot(self, line: FootLine) -> None:
        """A quiet line at the bottom; in the rail only its icon."""
        self._feet.append(line)
        self._foot.addWidget(line)
        line.set_rail(self._rail)
        line.show()
        self._rule.show()

    def set_rail(self, rail: bool) -> None:
        """A rail of icons with badges and tooltips, for windows under 1000 effective pixels."""
        if rail == self._rail:
            return
        self._rail = rail
        self._title.setVisible(not rail)
        for foot in self._feet:
            foot.set_rail(rail)
        for item in self._items.values():
            item.set_rail(rail)
        self.retheme()

    def retheme(self) -> None:
        self.setFixedWidth(theme().px(RAIL_WIDTH if self._rail else WIDTH))
        middle = (theme().px(RAIL_WIDTH) - 19 - theme().px(18)) // 2
        self._head.setContentsMargins(middle if self._rail else 11, 0, 0, 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 18, 10, 16)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._logo)
        self._head.addWidget(self._title)
        self._head.addStretch()
        column.addLayout(self._head)
        column.addSpacing(14)
        for at_foot in (False, True):
            for item in self._items.values():
                if item.place.at_foot == at_foot:
                    column.addWidget(item)
            if not at_foot:
                column.addStretch()
        column.addSpacing(8)
        self._rule = Rule(self)
        self._rule.hide()
        column.addWidget(self._rule)
        column.addSpacing(8)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        column.addLayout(self._foot)

    def _on_button_toggled(self, item: NavItem, checked: bool) -> None:
        one_tab_stop(self._items.values())
        if checked and item.place.key != self._key:
            self._key = item.place.key
            self.chosen.emit(self._key)

    def _on_button_pressed(self, item: NavItem) -> None:
        self._is_chosen_again = item.isChecked()

    def _on_button_clicked(self, item: NavItem) -> None:
        """The place that is already shown leads back to its first page, as from a customer to the list."""
        if self._is_chosen_again:
            self.chosen.emit(item.place.key)
