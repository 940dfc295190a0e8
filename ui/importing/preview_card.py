"""What a file would bring in, before anything is taken: counts, first rows, lines that cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.import_plan import ImportFormat, ImportPreview, PreviewRow, RowState
from ui.painting import ChipSpec
from ui.theme import follow_theme, theme
from ui.tokens import Meaning
from ui.widgets.box import Box, Rule
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.check_field import CheckField
from ui.widgets.chips import Chip
from ui.widgets.choice_field import ChoiceField
from ui.widgets.columns import Column, ListRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.header_bar import HeaderBar
from ui.widgets.labels import Label, Para
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate
from ui.wording.said import said

ROWS_SHOWN = 5
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("", str(QT_TRANSLATE_NOOP("encodings", "what it seems to be"))),
    ("utf-8-sig", "UTF-8"),
    ("cp1252", str(QT_TRANSLATE_NOOP("encodings", "Western European"))),
    ("cp1250", str(QT_TRANSLATE_NOOP("encodings", "Central European"))),
    ("cp1251", str(QT_TRANSLATE_NOOP("encodings", "Cyrillic"))),
    ("cp1253", str(QT_TRANSLATE_NOOP("encodings", "Greek"))),
    ("cp1254", str(QT_TRANSLATE_NOOP("encodings", "Turkish"))),
    ("cp1255", str(QT_TRANSLATE_NOOP("encodings", "Hebrew"))),
    ("cp1256", str(QT_TRANSLATE_NOOP("encodings", "Arabic"))),
    ("cp932", str(QT_TRANSLATE_NOOP("encodings", "Japanese"))),
    ("gb18030", str(QT_TRANSLATE_NOOP("encodings", "Chinese, simplified"))),
    ("big5", str(QT_TRANSLATE_NOOP("encodings", "Chinese, traditional"))),
    ("utf-16", "UTF-16"),
)
_PROBLEMS_SHOWN = 6


class PreviewCard(Box):
    """`wanted(own_columns)` to take it in, `refused` to leave it alone, `encoding_wanted(str)` to read it otherwise."""

    wanted = Signal(object)
    refused = Signal()
    encoding_wanted = Signal(str)

    def __init__(self, preview: ImportPreview, parent: QWidget, *, encoding: str = "") -> None:
        super().__init__("card", parent)
        self._preview = preview
        self.list: PagedList | None = None
        column = self.column(margins=(20, 18, 20, 18), spacing=12)
        self._column = column
        column.addWidget(Label(preview.file_name, "heading", "ink", self))
        is_list = preview.format is ImportFormat.CUSTOMER_CSV
        words = self.tr("Customers (CSV)") if is_list else self.tr("Conversations (JSONL)")
        self.format_words = Para(words, "small", "muted", self)
        column.addWidget(self.format_words)
        column.addWidget(self._chips())
        if preview.first_rows:
            self._add_rows()
        self._add_problems()
        for remark in preview.remarks:
            column.addWidget(Para(said(remark), "body", "muted", self))
        self.own_columns = CheckField(self.tr("Keep these columns as fields of my own"), self)
        self._add_encoding(encoding)
        self._add_not_taken()
        self._add_acts()
        follow_theme(self)

    def retheme(self) -> None:
        if self.list is not None:
            rows = min(ROWS_SHOWN, len(self._preview.first_rows))
            self.list.setFixedHeight(theme().px(ROW_HEIGHT) * rows + 2)

    def focus_first(self) -> None:
        """On the act that leads on."""
        (self.refuse_button if self.take_button.isHidden() else self.take_button).setFocus()

    def show_encoding(self, *, offered: bool) -> None:
        """Only a file has a format, and can have been read the wrong way."""
        self.format_words.setVisible(offered)
        self.encoding_row.setVisible(offered and self._preview.format is ImportFormat.CUSTOMER_CSV)

    def _add_encoding(self, encoding: str) -> None:
        """For names that come out as signs."""
        self.encoding_row = QWidget(self)
        row = QHBoxLayout(self.encoding_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Do names look wrong? Read it as"), "small", "muted", self.encoding_row))
        choices = [(code, QCoreApplication.translate("encodings", words)) for code, words in ENCODINGS]
        self.encoding = ChoiceField("", choices, self.encoding_row, name=self.tr("How the file is written"))
        self.encoding.choose(encoding)
        self.encoding.chosen.connect(self._on_encoding)
        row.addWidget(self.encoding)
        row.addStretch()
        self._column.addWidget(self.encoding_row)

    def _on_encoding(self, code: object) -> None:
        self.encoding_wanted.emit(str(code))

    def _chips(self) -> QWidget:
        p = self._preview
        row = QWidget(self)
        flow = FlowLayout(row, spacing=6, row_spacing=6)
        counts: tuple[tuple[int, str, Meaning], ...] = (
            (p.customers, self.tr("%n new customer(s)", "", p.customers), "kept"),
            (p.interactions, self.tr("%n conversation(s)", "", p.interactions), "call"),
            (p.already_here, self.tr("%n here already", "", p.already_here), "neutral"),
            (p.problem_count, self.tr("%n line(s) not readable", "", p.problem_count), "late"),
        )
        for count, words, meaning in counts:
            if count:
                flow.addWidget(Chip(words, meaning, parent=row))
        return row

    def _add_rows(self) -> None:
        columns = (
            Column(key="name", title=self.tr("The first of them"), sortable=False),
            Column(key="reach", title=self.tr("How to reach"), width=250, sortable=False, important=2),
            Column(key="about", title=self.tr("About"), width=150, sortable=False),
        )
        self.list = PagedList(RowDelegate(columns), self, name=self.tr("The first rows of the file"))
        model = ListRowModel(None, self.list)
        model.restart_with([self._row(each) for each in self._preview.first_rows])
        self.list.setModel(model)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(HeaderBar(columns, self, right_gap=10))
        table.addWidget(Rule(self))
        table.addWidget(self.list)
        self._column.addLayout(table)

    def _row(self, row: PreviewRow) -> ListRow:
        """Those that stay out are named as such: the same check that the taking in makes."""
        marks = {RowState.HERE: self.tr("here already"), RowState.REPEATED: self.tr("twice in the file")}
        mark = marks.get(row.state, "")
        return ListRow(
            title=row.name,
            second=row.organisation,
            avatar=row.name,
            title_chips=(ChipSpec(text=mark),) if mark else (),
            cells={"reach": in_two_lines(row.reach), "about": row.about},
            muted=bool(mark),
        )

    def _add_problems(self) -> None:
        p = self._preview
        if not p.problem_count:
            return
        note = Box("note", self, meaning="late")
        inside = note.column(margins=(14, 12, 14, 12), spacing=4)
        title = self.tr("%n line(s) cannot be read", "", p.problem_count)
        inside.addWidget(Label(title, "strong", "late.text", note))
        for problem in p.problems[:_PROBLEMS_SHOWN]:
            words = _tr("Line {line}: {message}").format(line=problem.line, message=said(problem.message))
            inside.addWidget(Para(words, "small", "ink", note))
        more = p.problem_count - min(_PROBLEMS_SHOWN, len(p.problems))
        if more > 0:
            inside.addWidget(Label(self.tr("and %n more", "", more), "small", "muted", note))
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
        nothing_new = not (p.customers or p.interactions)
        leave = self.tr("Choose something else") if nothing_new else self.tr("Leave it alone")
        self.refuse_button = PlainButton(leave, row)
        self.refuse_button.clicked.connect(self.refused)
        self.take_button.setVisible(not nothing_new)
        if nothing_new:
            self._column.addWidget(Para(self.tr("All of it is here already."), parent=self))
        flow.addWidget(self.take_button)
        flow.addWidget(self.refuse_button)
        self._column.addWidget(row)

    def _on_take_clicked(self) -> None:
        keeps = self.own_columns.isVisibleTo(self) and self.own_columns.isChecked()
        self.wanted.emit(self._preview.not_taken if keeps else ())


def in_two_lines(reach: str) -> str:
    """The first way to reach somebody above the others."""
    return reach.replace(", ", "\n", 1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("PreviewCard", words)
