"""Today while there is nobody yet: four ways to bring customers in, and what the first five minutes are for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.beginning.card import BeginningCard
from ui.beginning.offer import Offer
from ui.runner import Runner
from ui.tasks import Cancelled, Job
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Label, Para
from ui.widgets.scroll_area import ScrollArea

SAMPLE_SEED, SAMPLE_CUSTOMERS = 7, 200
ONE_COLUMN_BELOW = 600
LIST_BESIDE_FROM = 1120
LIST_WIDTH = 360


class BeginningPanel(QWidget):
    """`go_to` as a page has it. A file that is dropped on it is looked at."""

    go_to = Signal(str, object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self._columns = 0
        self.setAcceptDrops(True)
        self.file_button = PrimaryButton(self.tr("Choose a file"), self)
        self.paste_button = PlainButton(self.tr("Paste a list"), self)
        self.type_button = PlainButton(self.tr("Type the first one"), self, hint_act="customer.new")
        self.sample_button = PlainButton(self.tr("Look around"), self)
        self._content = QWidget(self)
        self.card = BeginningCard(runner, self._content)
        self.error = ErrorPanel(parent=self._content)
        self.busy = BusyRow("", self._content)
        self.error.hide()
        self.busy.hide()
        self._offers = self._make_offers()
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._lay_out()
        self.file_button.clicked.connect(self._on_file)
        self.paste_button.clicked.connect(self._on_paste)
        self.type_button.clicked.connect(self._on_type)
        self.sample_button.clicked.connect(self._on_sample)
        self.busy.cancelled.connect(self._on_stop)
        self.card.go_to.connect(self.go_to)
        follow_theme(self)
        self.card.refresh()

    def refresh(self) -> None:
        self.card.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever goes here begins with a file."""
        self.file_button.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.card.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _file_of(event)
        if file is not None:
            event.acceptProposedAction()
            self.go_to.emit("import", file)

    # -- parts -------------------------------------------------------------------------------------------------------

    def _make_offers(self) -> tuple[Offer, ...]:
        inside = self._content
        return (
            Offer(
                "file-up",
                self.tr("From a file"),
                self.tr(
                    "A list saved as CSV from a spreadsheet, a phone or another program. Or drop it here."
                ),
                self.file_button,
                inside,
            ),
            Offer(
                "copy",
                self.tr("Copied from somewhere"),
                self.tr("Rows of a spreadsheet, or lines such as “Maria Gomez, maria@example.com”."),
                self.paste_button,
                inside,
            ),
            Offer(
                "user-plus",
                self.tr("By hand"),
                self.tr("A name and a number are enough. The rest comes as you talk."),
                self.type_button,
                inside,
            ),
            Offer(
                "sparkles",
                self.tr("With a sample business"),
                self.tr(
                    "190 made-up customers to try everything with. Clearly marked;"
                    " one click in Settings takes all of them away again."
                ),
                self.sample_button,
                inside,
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Bring your customers in"), "title", "ink", self._content))
        words = self.tr(
            "Your vault is ready, and empty. Begin in whichever way is quickest; nothing is kept before you have seen it,"
            " and {undo} takes all of it back."
        ).format(undo=shortcuts().said("undo"))
        column.addWidget(Para(words, "body", "muted", self._content))
        column.addWidget(self.error)
        column.addWidget(self.busy)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._parts.setSpacing(16)
        self._parts.addLayout(self._grid, 1)
        self._parts.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._parts)
        column.addStretch(1)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(24, 20, 24, 24)
        row.addLayout(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(self._content, self))

    def _fit(self) -> None:
        room = self.width() / theme().scale
        beside = room >= LIST_BESIDE_FROM
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.card.setMaximumWidth(theme().px(LIST_WIDTH) if beside else 16_777_215)
        self.card.setMinimumWidth(theme().px(LIST_WIDTH) if beside else 0)
        columns = 1 if room < ONE_COLUMN_BELOW else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, offer in enumerate(self._offers):
            self._grid.addWidget(offer, place // columns, place % columns)
        for each in range(2):
            self._grid.setColumnStretch(each, 1 if each < columns else 0)

    # -- acts --------------------------------------------------------------------------------------------------------

    def _on_file(self) -> None:
        self.go_to.emit("import", "choose")

    def _on_paste(self) -> None:
        self.go_to.emit("import", "paste")

    def _on_type(self) -> None:
        shortcuts().run("customer.new", self.window())

    def _on_sample(self) -> None:
        if self._job is not None:
            return
        self.error.hide()
        self.busy.show_progress(self.tr("Making up a business…"))
        self.busy.show()
        self._job = self._runner.job(
            self,
            lambda app, progress: app.sample.fill(SAMPLE_SEED, SAMPLE_CUSTOMERS, progress),
            self._on_filled,
            self._on_not_filled,
            self._on_progress,
        )

    def _on_progress(self, done: int, total: int) -> None:
        self.busy.show_progress(self.tr("Making up a business…"), done, total)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_filled(self, _changes: object) -> None:
        self._job = None
        self.busy.hide()
        announce(self, self.tr("The sample business is here."))

    def _on_not_filled(self, error: AdvocateError) -> None:
        self._job = None
        self.busy.hide()
        if isinstance(error, Cancelled):
            return
        self.error.show_error(error.title, error.message, error.hint)
        self.error.show()


def _file_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if urls and urls[0].isLocalFile() else None
