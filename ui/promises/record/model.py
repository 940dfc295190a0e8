"""The record as a table: a row for each week or month, the newest first, and all of them together below."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from advocate.domain.kept_rate import KeptFigures, KeptRecord, Period
from ui.promises.record.question import Behind
from ui.promises.record.words import (
    LATENESS,
    NAMES,
    WHEN,
    became_of,
    behind_words,
    count_of,
    figure_words,
    meaning_of,
    span_words,
    spoken_words,
    title_of,
)
from ui.widgets.tips import tip_text

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class RecordModel(QAbstractTableModel):
    """What is at an index the delegate asks by `name`, `figures` and `is_sum`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._record: KeptRecord | None = None
        self._by = Period.WEEK
        self._whens: list[str] = []
        self._rows: list[KeptFigures] = []

    def show_record(self, record: KeptRecord, by: Period, today: date) -> None:
        whens = [span_words(span, by, today) for span in reversed(record.spans)]
        rows = [*reversed(record.figures), record.total]
        whens.append(self.tr("All of them"))
        is_alike = len(rows) == len(self._rows) and by is self._by
        if not is_alike:
            self.beginResetModel()
        self._record, self._by, self._whens, self._rows = record, by, whens, rows
        if is_alike:  # whoever stands on a figure stays there
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(NAMES) - 1))
        else:
            self.endResetModel()

    def row_of(self, day: date) -> int | None:
        """The row of the week or month that holds that day."""
        spans = self._record.spans if self._record else ()
        begun = [place for place, span in enumerate(spans) if span.first <= day]
        return len(spans) - 1 - begun[-1] if begun else None

    def name(self, index: Index) -> str:
        return NAMES[index.column()]

    def figures(self, index: Index) -> KeptFigures:
        return self._rows[index.row()]

    def is_sum(self, index: Index) -> bool:
        return index.row() == len(self._rows) - 1

    def leads(self, index: Index) -> bool:
        """Whether promises stand behind it."""
        return index.isValid() and count_of(self.name(index), self.figures(index)) > 0

    def behind(self, index: Index) -> Behind | None:
        became = became_of(self.name(index))
        if self._record is None or became is None or not self.leads(index):
            return None
        spans = self._record.spans
        place = len(spans) - 1 - index.row()
        first, last = (spans[0], spans[-1]) if self.is_sum(index) else (spans[place], spans[place])
        return Behind(
            whose=self._record.whose,
            begins=first.begins,
            ends=last.ends,
            became=became,
            title=behind_words(self.name(index), self._whens[index.row()], self._by),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        name = NAMES[section]
        return {
            _ROLE.DisplayRole: title_of(name, self._by),
            _ROLE.ToolTipRole: tip_text(meaning_of(name)),
            _ROLE.AccessibleTextRole: f"{title_of(name, self._by)}. {meaning_of(name)}",
        }.get(_ROLE(role))

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, when, figures = self.name(index), self._whens[index.row()], self.figures(index)
        if role == _ROLE.DisplayRole:
            return when if name == WHEN else figure_words(name, figures)
        if role == _ROLE.AccessibleTextRole:
            return spoken_words(name, when, figures, self._by)
        if role == _ROLE.ToolTipRole and name == LATENESS and figures.lateness:
            return tip_text(figure_words(name, figures))
        return None
