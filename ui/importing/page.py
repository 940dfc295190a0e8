"""Bringing customers in from a file or a pasted list: look at it, take it in, read what came of it. One Undo takes it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.import_plan import ImportPreview
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.importing.chosen_list import ChosenList
from ui.importing.drop_zone import DropZone
from ui.importing.paste_card import PasteCard
from ui.importing.preview_card import PreviewCard
from ui.importing.result_card import ResultCard
from ui.page import Page
from ui.runner import Runner
from ui.tasks import Cancelled, Job
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.labels import Label, Para
from ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from advocate.services.importing import ImportResult

WIDTH = 820
PASTE, CHOOSE = "paste", "choose"


class ImportPage(Page):
    """One step at a time below the title. As the argument of the place a Path is looked at right away, "paste" goes to
    the field for a list, "choose" asks for a file."""

    key = "import"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Bring customers in")
        self._chosen: ChosenList | None = None
        self._job: Job | None = None
        self._shown: QWidget | None = None
        self._wanted = ""
        self.zone: DropZone | None = None
        self.paste: PasteCard | None = None
        self._content = QWidget(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self.type_button = PlainButton(
            self.tr("Type one in"), self._content, icon="user-plus", hint_act="customer.new"
        )
        self.type_button.clicked.connect(self._on_type)
        self._head = QWidget(self._content)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Label(self.title, "title", "ink", self._head), 1)
        head.addWidget(self.type_button)
        self._column.addWidget(self._head)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(24, 20, 24, 24)
        row.addLayout(self._column, 10)
        row.addStretch(1)
        self._body = QWidget(self._content)
        self._body_column = QVBoxLayout(self._body)
        self._body_column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._body)
        self._column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(self._content, self))
        self.busy = BusyRow("", self)
        self.busy.cancelled.connect(self._on_stop)
        self.busy.hide()
        follow_theme(self)
        self.show_choice()

    def retheme(self) -> None:
        for part in (self._head, self._body):
            part.setMaximumWidth(theme().px(WIDTH))

    def shown_to_user(self, argument: object) -> None:
        if isinstance(argument, Path):
            self.look_at(argument)
        elif argument in {PASTE, CHOOSE} and self._job is None:
            self._wanted = str(argument)
            self.show_choice()

    def records_changed(self, changes: Changes) -> None:
        """What was taken back does not stand here as done."""
        if changes.verb is Verb.UNDONE and isinstance(self._shown, ResultCard):
            self.show_choice()

    def focus_first(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if self.paste is not None and wanted == PASTE:
            self.paste.setFocus()
            self.paste.take_clipboard()
        elif self.zone is not None:
            self.zone.button.setFocus()
            if wanted == CHOOSE:
                QTimer.singleShot(0, self.zone, self.zone.choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V anywhere on the page: a copied file is looked at, copied text lands in the field for a list."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.paste is not None:
            self._take_clipboard()
            return
        super().keyPressEvent(event)

    # -- choosing --------------------------------------------------------------------------------------------------

    def show_choice(self) -> None:
        both = QWidget(self._body)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        zone = DropZone(both)
        zone.chosen.connect(self.look_at)
        paste = PasteCard(both)
        paste.pasted.connect(self.look_at_text)
        column.addWidget(zone)
        column.addWidget(paste)
        self._show(both)
        self.zone, self.paste = zone, paste
        self.type_button.show()
        zone.button.setFocus()

    def _on_type(self) -> None:
        shortcuts().run("customer.new", self.window())

    def look_at(self, path: Path) -> None:
        """Read the file and show what it would bring; nothing is kept yet."""
        self._look(ChosenList(name=path.name, path=path))

    def look_at_text(self, text: str) -> None:
        """The same for what was pasted."""
        self._look(ChosenList(name=self.tr("What you pasted"), text=text))

    def _take_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        urls = data.urls() if data is not None else []
        if urls and urls[0].isLocalFile():
            self.look_at(Path(urls[0].toLocalFile()))
        elif self.paste is not None:
            self.paste.take(QGuiApplication.clipboard().text())

    def _look(self, chosen: ChosenList) -> None:
        self._chosen = chosen
        self._show_busy(self.tr("Reading {name}…").format(name=chosen.name), can_stop=False)
        self.runner.query(self, "look", chosen.look, self._on_looked, self._on_failed)

    def _on_looked(self, preview: ImportPreview) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        card = PreviewCard(replace(preview, file_name=chosen.name), self._body, encoding=chosen.encoding)
        card.show_encoding(offered=chosen.path is not None)
        card.wanted.connect(self._on_wanted)
        card.refused.connect(self._on_refused)
        card.encoding_wanted.connect(self._on_encoding)
        self._show(card)
        card.focus_first()

    def _on_encoding(self, encoding: str) -> None:
        if self._chosen is not None:
            self._look(replace(self._chosen, encoding=encoding))

    def _on_refused(self) -> None:
        """Back to the choice; what was pasted is there to be mended."""
        text = self._chosen.text if self._chosen is not None else ""
        self.show_choice()
        if text and self.paste is not None:
            self.paste.take(text)

    # -- taking in -------------------------------------------------------------------------------------------------

    def _on_wanted(self, own_columns: tuple[str, ...]) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        self._show_busy(self.tr("Bringing {name} in…").format(name=chosen.name), can_stop=True)
        self._job = self.runner.job(
            self,
            lambda app, progress: chosen.take(app, progress, own_columns),
            self._on_taken,
            self._on_failed,
            self._on_progress,
        )

    def _on_progress(self, done: int, total: int) -> None:
        name = self._chosen.name if self._chosen else ""
        share = min(100, done * 100 // total) if total else 0
        words = self.tr("Bringing {name} in… {share} %").format(name=name, share=share)
        self.busy.show_progress(words, share, 100)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_taken(self, result: ImportResult) -> None:
        self._job = None
        card = ResultCard(result, self.runner, self._body)
        card.customer_wanted.connect(self._on_customer_wanted)
        card.all_wanted.connect(self._on_all_wanted)
        card.again_wanted.connect(self.show_choice)
        self._show(card)
        card.see_button.setFocus()
        announce(self, card.words.text())

    def _on_failed(self, error: AdvocateError) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self._show_stopped()
            return
        is_text = self._chosen is not None and self._chosen.path is None
        words = self.tr("Look at it again") if is_text else self.tr("Choose another file")
        again = PrimaryButton(words, self._body)
        again.clicked.connect(self._on_refused)
        panel = ErrorPanel(error.title, error.message, error.hint, again, parent=self._body)
        self._show(panel)
        again.setFocus()

    def _show_stopped(self) -> None:
        card = Box("card", self._body)
        column = card.column(margins=(20, 18, 20, 18), spacing=10)
        column.addWidget(Label(self.tr("Stopped"), "heading", "ink", card))
        column.addWidget(
            Para(self.tr("Nothing of the file was kept, and nothing else was changed."), parent=card)
        )
        again = PrimaryButton(self.tr("Choose a file"), card)
        again.clicked.connect(self._on_refused)
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch()
        column.addLayout(row)
        self._show(card)
        again.setFocus()

    def _on_customer_wanted(self, customer_id: object) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_all_wanted(self) -> None:
        self.show_choice()
        self.go_to.emit("customers", None)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def _show_busy(self, words: str, *, can_stop: bool) -> None:
        card = Box("card", self._body)
        column = card.column(margins=(20, 18, 20, 18))
        self.busy = BusyRow(words, card, cancellable=can_stop)
        self.busy.cancelled.connect(self._on_stop)
        column.addWidget(self.busy)
        self._show(card)

    def _show(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown, self.zone, self.paste = widget, None, None
        self.type_button.hide()
        self._body_column.addWidget(widget)
        widget.show()
