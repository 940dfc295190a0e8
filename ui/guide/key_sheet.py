"""The keys of the page somebody is on, and those that work everywhere, as one sheet; made from the table of acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate.domain.text import fold
from ui.acts.act import EVERYWHERE, GROUPS, TEXT, Act, group_title
from ui.acts.acts import ACTS
from ui.acts.shortcuts import shortcuts, written
from ui.theme import follow_theme, theme
from ui.widgets.labels import Label, Para, grow_with_text
from ui.widgets.marks import KeyCap
from ui.widgets.scroll_area import ScrollArea

TWO_COLUMNS_FROM = 600  # effective pixels
_SHOWN = 3  # keys of one act at most


class ActLine(QWidget):
    """Words and keys of one act."""

    def __init__(self, act: Act, parent: QWidget) -> None:
        super().__init__(parent)
        keys = shortcuts().keys(act.key)[:_SHOWN]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        words = Para(act.title(), "body", "ink", self)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(words, 1)
        for key in keys:
            row.addWidget(KeyCap(key.toString(), self), 0, Qt.AlignmentFlag.AlignTop)
        said = ", ".join(written(key) for key in keys)
        words.setAccessibleName(f"{act.title()}: {said}")
        grow_with_text(self)


class KeySheet(QWidget):
    """place: the key of the place in view; its own acts come first. Two columns where there is room."""

    def __init__(self, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._asked = ""
        self._is_wide: bool | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 12, 12)
        self._inside: QWidget | None = None
        shortcuts().changed.connect(self.retheme)
        follow_theme(self)

    def retheme(self) -> None:
        if self._inside is not None:  # not before it has a width
            self._fill()

    def ask(self, typed: str) -> None:
        """Only acts whose words hold what was typed."""
        self._asked = fold(typed).strip()
        self.retheme()

    def lines(self) -> list[ActLine]:
        return self.findChildren(ActLine)

    def resizeEvent(self, event: object) -> None:
        if self._wants_two() != self._is_wide:
            self._fill()

    def _wants_two(self) -> bool:
        return self.width() / theme().scale >= TWO_COLUMNS_FROM

    def _groups(self) -> list[tuple[str, list[Act]]]:
        """The page's own groups first, then what works everywhere; acts without keys are not for this sheet."""
        wanted = [
            act
            for act in ACTS
            if act.place in {"", self._place}
            and shortcuts().keys(act.key)
            and self._asked in fold(act.title())
        ]
        here = [group for group in GROUPS if any(a.group == group and a.place for a in wanted)]
        rest = [EVERYWHERE, *(group for group in GROUPS if group not in {EVERYWHERE, TEXT}), TEXT]
        order = list(dict.fromkeys((*here, *rest)))
        grouped = [(group, [act for act in wanted if act.group == group]) for group in order]
        return [(group, acts) for group, acts in grouped if acts]

    def _fill(self) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._is_wide = self._wants_two()
        inside = self._inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        groups = self._groups()
        if not groups:
            row.addWidget(Label(self.tr("No act is called that."), "body", "muted", inside))
        for part in _halves(groups) if self._is_wide else [groups]:
            column = QVBoxLayout()
            column.setSpacing(2)
            for group, acts in part:
                column.addWidget(Label(group_title(group), "section", "muted", inside))
                for act in acts:
                    column.addWidget(ActLine(act, inside))
                column.addSpacing(10)
            column.addStretch()
            row.addLayout(column, 1)
        self._column.addWidget(inside)
        inside.show()


class SheetArea(ScrollArea):
    """The sheet under arrow and page keys."""

    def __init__(self, sheet: KeySheet, parent: QWidget) -> None:
        super().__init__(sheet, parent, ground="surface")
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys of this page"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)


def _halves(groups: list[tuple[str, list[Act]]]) -> list[list[tuple[str, list[Act]]]]:
    """Two columns of about the same height; the order goes down the first, then down the second."""
    total = sum(len(acts) + 2 for _, acts in groups)
    first: list[tuple[str, list[Act]]] = []
    used = 0
    for place, (group, acts) in enumerate(groups):
        if used and used + (len(acts) + 2) / 2 > total / 2:
            return [first, groups[place:]]
        first.append((group, acts))
        used += len(acts) + 2
    return [first, []]
