"""How promises were kept, week by week or month by month, in place of their list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from advocate.domain.kept_rate import EVERYONES, KeptFigures, Period, Whose
from ui.promises.record.model import RecordModel
from ui.promises.record.question import RecordQuestion
from ui.promises.record.reading import RecordAnswer
from ui.promises.record.table import RecordTable
from ui.promises.record.words import sum_words
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.chips import ChipBar
from ui.widgets.choice_field import HEADING, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Para

_LOW = 380


class RecordView(QWidget):
    """`asked(RecordQuestion)` when the person asks for another record, `figure_wanted(Behind)` for the promises behind one."""

    asked = Signal(object)
    figure_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = RecordQuestion()
        self.by = ChipBar(
            ((Period.WEEK.value, self.tr("Weeks")), (Period.MONTH.value, self.tr("Months"))),
            self,
            name=self.tr("By week or month"),
        )
        self.whose = ChoiceField("", (), self, name=self.tr("Whose record"))
        self.model = RecordModel(self)
        self.table = RecordTable(self.model, self, name=self.tr("How promises were kept"))
        self.words = Para("", "body", "ink", self)
        self.meaning = Para(
            self.tr(
                "A promise counts when it was due or done, whichever came first, and stays there. In time: the kept ones, out of "
                "all that were kept, kept late, are late and still open, or were broken. Renegotiated and released stand beside it."
            ),
            "small",
            "muted",
            self,
        )
        self.empty = EmptyState("chart-line", "", "", parent=self)
        self._lay_out()
        self.by.chosen.connect(self._on_by_chosen)
        self.whose.chosen.connect(self._on_whose_chosen)
        self.table.opened.connect(self._on_opened)
        follow_theme(self)

    def show_question(self, question: RecordQuestion) -> None:
        self._question = question
        self.by.choose(question.by.value)
        self.whose.choose(question.whose)

    def show_answer(self, answer: RecordAnswer) -> None:
        record = answer.record
        self._show_choices(answer)
        self.show_question(answer.question)
        is_empty = not any(figures != KeptFigures() for figures in record.figures)
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if is_empty:
            self._say_empty(answer)
            return
        self.model.show_record(record, answer.question.by, answer.desk.today())
        self.words.setText(sum_words(record.total, len(record.spans), answer.question.by))
        self.words.setVisible(record.total.rate is not None)
        if answer.question.stands_on is not None:
            self._stand_on(answer.question.stands_on)

    def focus_first(self) -> None:
        place = self.table if self._stack.currentIndex() == 0 and self.model.rowCount() else self.by
        if place is self.by:
            self.by.focus_chosen()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self.whose.setMaximumWidth(theme().px(230))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _stand_on(self, day: date) -> None:
        row = self.model.row_of(day)
        if row is None:
            return
        self.table.stand_on(row)
        if self.isAncestorOf(QApplication.focusWidget() or self):  # it waits on the chips for the answer
            self.focus_first()

    def _fit(self) -> None:
        """In a low window the figures take the room; what each means their titles say when they are pointed at."""
        self.meaning.setVisible(self.height() / theme().scale >= _LOW)

    def _say_empty(self, answer: RecordAnswer) -> None:
        if answer.question.whose == EVERYONES:
            title = self.tr("No record yet")
            sentence = self.tr(
                "Once the first promise is kept, its week stands here. One kept promise is a good beginning."
            )
        else:
            title = self.tr("Nothing was promised here in this time")
            sentence = self.tr("Choose months to look further back, or somebody else.")
        self.empty.say(title, sentence)
        self.empty.setAccessibleName(f"{title}. {sentence}")

    def _show_choices(self, answer: RecordAnswer) -> None:
        desk, whose = answer.desk, answer.question.whose
        choices: list[tuple[object, str]] = [(EVERYONES, self.tr("Everyone’s"))]
        choices.append((Whose(member_id=desk.me.id), self.tr("Mine")))
        others = [(Whose(member_id=each.id), each.name) for each in desk.members if each.id != desk.me.id]
        departments = [(Whose(department_id=each.id), each.name) for each in desk.departments]
        customer = [(whose, answer.customer)] if whose.customer_id is not None else []
        for words, group in (
            (self.tr("Customer"), customer),
            (self.tr("Colleagues"), others),
            (self.tr("Departments"), departments),
        ):
            choices += [(HEADING, words), *group] if group else []
        self.whose.set_choices(choices)
        self.whose.setVisible(len(choices) > 2)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.by, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.whose)
        shown = QWidget(self)
        card = Box("card", shown)
        card.column(margins=(1, 1, 1, 6)).addWidget(self.table)
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.words)
        inside.addWidget(card, 1)
        inside.addWidget(self.meaning)
        self._stack = QStackedLayout()
        self._stack.addWidget(shown)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def _on_by_chosen(self, by: str) -> None:
        self.asked.emit(RecordQuestion(whose=self._question.whose, by=Period(by)))

    def _on_whose_chosen(self, whose: Whose) -> None:
        self.asked.emit(self._question.of(whose))

    def _on_opened(self, index: QModelIndex) -> None:
        behind = self.model.behind(index)
        if behind is not None:
            self.figure_wanted.emit(behind)
