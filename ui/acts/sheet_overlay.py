"""All shortcuts on one sheet (F1 or ?), as they are now, by group. It shows them; the settings change them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.acts.act import GROUPS, Act, group_title
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts
from ui.theme import theme
from ui.widgets.buttons import PlainButton
from ui.widgets.find_field import FindField
from ui.widgets.labels import Elide, Label
from ui.widgets.marks import KeyCap
from ui.widgets.overlay import Overlay

_WIDTH = 860
_COLUMN = 260
_MOST_COLUMNS = 3


class ActRow(QWidget):
    """What is done, and by which keys."""

    def __init__(self, act: Act, parent: QWidget) -> None:
        super().__init__(parent)
        self.act = act
        self._words = Elide(act.title(), "body", "ink", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        for key in shortcuts().keys(act.key):
            row.addWidget(KeyCap(key, self))


class ActGroup(QWidget):
    """The acts of one group below its name."""

    def __init__(self, group: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        column.addWidget(Label(group_title(group), "section", "muted", self))
        column.addSpacing(2)
        acts = [act for act in ACTS if act.group == group and shortcuts().keys(act.key)]
        self.rows = [ActRow(act, self) for act in acts]
        for row in self.rows:
            column.addWidget(row)

    def narrow(self, typed: str) -> int:
        """Show what is meant by it; returns how many that are."""
        for row in self.rows:
            row.setVisible(not typed.strip() or row.act.matches(typed))
        count = sum(not row.isHidden() for row in self.rows)
        self.setVisible(count > 0)
        return count


class SheetOverlay(Overlay):
    """`change_wanted` to the settings, `guide_wanted` to the user guide; then it closes."""

    change_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Shortcuts and help"), width=_WIDTH)
        self.find = FindField(self.tr("Find an act"), self.panel, name=self.tr("Find an act"))
        self.find.edited.connect(self._on_edited)
        self.guide_button = PlainButton(self.tr("User guide"), self.panel, icon="circle-question-mark")
        self.change_button = PlainButton(self.tr("Change shortcuts…"), self.panel, icon="keyboard")
        self.guide_button.clicked.connect(self._on_guide_clicked)
        self.change_button.clicked.connect(self._on_change_clicked)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.find, self.guide_button, self.change_button):
            head.addWidget(widget)
        self.column.addLayout(head)
        holder = QWidget(self.panel)
        self.groups = [ActGroup(group, holder) for group in GROUPS if _has_keys(group)]
        self._lay_out(holder)
        self.column.addWidget(holder)
        self.closed.connect(self.deleteLater)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.find.line)

    def _lay_out(self, holder: QWidget) -> None:
        """As many columns as fit, each as long as the others, so that nobody scrolls who need not."""
        window = self.parentWidget()
        room = min(theme().px(_WIDTH), window.width() if window else _WIDTH) - 48
        count = max(1, min(_MOST_COLUMNS, room // theme().px(_COLUMN)))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(28)
        columns = [QVBoxLayout() for _ in range(count)]
        filled = [0] * count
        for column in columns:
            row.addLayout(column, 1)
        for group in self.groups:
            shortest = filled.index(min(filled))
            columns[shortest].addWidget(group)
            filled[shortest] += len(group.rows) + 2
        for column in columns:
            column.addStretch(1)

    def _on_edited(self, typed: str) -> None:
        for group in self.groups:
            group.narrow(typed)

    def _on_guide_clicked(self) -> None:
        self._leave(self.guide_wanted.emit)

    def _on_change_clicked(self) -> None:
        self._leave(self.change_wanted.emit)

    def _leave(self, then: Callable[[], object]) -> None:
        self.dismiss()
        then()


def _has_keys(group: str) -> bool:
    return any(act.group == group and shortcuts().keys(act.key) for act in ACTS)
