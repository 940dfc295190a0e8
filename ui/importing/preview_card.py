"""What a file would bring in, before anything is taken: counts, first rows, lines that cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.import_plan import ImportFormat, ImportPreview, PreviewRow
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.check_field import CheckField
from ui.widgets.chips import Chip
from ui.widgets.columns import Column, ListRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.header_bar import HeaderBar
from ui.widgets.labels import Label, Para
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate

ROWS_SHOWN = 5
_PROBLEMS_SHOWN = 6


class PreviewCard(Box):
    """`wanted(own_columns)` to take it in, `refused` to leave the file alone."""

    wanted = Signal(object)
    refused = Signal()

    def __init__(self, preview: ImportPreview, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._preview = preview
        self._list: PagedList | None = None
        column = self.column(margins=(20, 18, 20, 18), spacing=12)
        self._column = column
        column.addWidget(Label(preview.file_name, "heading", "ink", self))
        column.addWidget(Para(preview.format_words, "small", "muted", self))
        column.addWidget(self._chips())
        if preview.first_rows:
            self._add_rows()
        self._add_problems()
        for remark in preview.remarks:
            column.addWidget(Para(remark, "body", "muted", self))
        self.own_columns = CheckField(self.tr("Keep these columns as fields of my own"), self)
        self._add_not_taken()
        self._add_acts()
        follow_theme(self)

    def retheme(self) -> None:
        if self._list is not None:
            rows = min(ROWS_SHOWN, len(self._preview.first_rows))
            self._list.setFixedHeight(theme().px(ROW_HEIGHT) * rows + 2)

    def _chips(self) -> QWidget:
        p = self._preview
        row = QWidget(self)
        flow = FlowLayout(row, spacing=6, row_spacing=6)
        here = self.tr("{n} here already")
        counts: tuple[tuple[int, str, str, Meaning], ...] = (
            (p.customers, self.tr("1 new customer"), self.tr("{n} new customers"), "kept"),
            (p.interactions, self.tr("1 conversation"), self.tr("{n} conversations"), "call"),
            (p.already_here, here, here, "neutral"),
            (p.problem_count, self.tr("1 line not readable"), self.tr("{n} lines not readable"), "late"),
        )
        for count, one, many, meaning in counts:
            if count:
                words = one if count == 1 else many
                flow.addWidget(Chip(words.format(n=f"{count:,}"), meaning, parent=row))
        return row

    def _add_rows(self) -> None:
        columns = (
            Column(key="name", title=self.tr("The first of them"), sortable=False),
            Column(key="reach", title=self.tr("How to reach"), width=190, sortable=False, important=2),
            Column(key="about", title=self.tr("About"), width=190, sortable=False),
        )
        self._list = PagedList(RowDelegate(columns), self, name=self.tr("The first rows of the file"))
        model = ListRowModel(None, self._list)
        model.restart_with([_row(each) for each in self._preview.first_rows])
        self._list.setModel(model)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(HeaderBar(columns, self, right_gap=10))
        table.addWidget(Rule(self))
        table.addWidget(self._list)
        self._column.addLayout(table)

    def _add_problems(self) -> None:
        p = self._preview
        if not p.problem_count:
            return
        note = Box("note", self, meaning="late")
        inside = note.column(margins=(14, 12, 14, 12), spacing=4)
        title = (
            self.tr("One line cannot be read")
            if p.problem_count == 1
            else self.tr("{n} lines cannot be read")
        )
        inside.addWidget(Label(title.format(n=f"{p.problem_count:,}"), "strong", "late.text", note))
        for problem in p.problems[:_PROBLEMS_SHOWN]:
            words = _tr("Line {line}: {message}").format(line=problem.line, message=problem.message)
            inside.addWidget(Para(words, "small", "ink", note))
        more = p.problem_count - min(_PROBLEMS_SHOWN, len(p.problems))
        if more > 0:
            inside.addWidget(Label(_tr("and {n} more").format(n=f"{more:,}"), "small", "muted", note))
        self._column.addWidget(note)

    def _add_not_taken(self) -> None:
        p = self._preview
        is_list = p.format is ImportFormat.CUSTOMER_CSV
        self.own_columns.setVisible(bool(p.not_taken) and is_list)
        if p.not_taken:
            words = self.tr("No place for: {names}.").format(names=", ".join(p.not_taken))
            self._column.addWidget(Para(words, "body", "muted", self))
        self._column.addWidget(self.own_columns)

    def _add_acts(self) -> None:
        p = self._preview
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        words = self.tr("Bring in the good lines") if p.problem_count else self.tr("Bring them in")
        self.take_button = PrimaryButton(words, row, icon="check")
        self.take_button.clicked.connect(self._on_take_clicked)
        self.refuse_button = PlainButton(self.tr("Leave the file alone"), row)
        self.refuse_button.clicked.connect(self.refused)
        nothing_new = not (p.customers or p.interactions)
        self.take_button.setVisible(not nothing_new)
        if nothing_new:
            self._column.addWidget(Para(self.tr("Everything in this file is here already."), parent=self))
        flow.addWidget(self.take_button)
        flow.addWidget(self.refuse_button)
        self._column.addWidget(row)

    def _on_take_clicked(self) -> None:
        keeps = self.own_columns.isVisibleTo(self) and self.own_columns.isChecked()
        self.wanted.emit(self._preview.not_taken if keeps else ())


def _row(row: PreviewRow) -> ListRow:
    return ListRow(
        title=row.name,
        second=row.organisation,
        avatar=row.name,
        cells={"reach": row.reach, "about": row.about},
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("PreviewCard", words)
