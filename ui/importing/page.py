"""Bringing customers in from a file: choose it, look at it, take it in, read what came of it. One Undo takes it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.import_plan import ImportPreview
from advocate.errors import AdvocateError
from ui.importing.drop_zone import DropZone
from ui.importing.preview_card import PreviewCard
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


class ImportPage(Page):
    """One card at a time below the title. A Path as the argument of the place is looked at right away."""

    key = "import"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Bring customers in")
        self._path: Path | None = None
        self._job: Job | None = None
        self._shown: QWidget | None = None
        self._has_result = False
        self._content = QWidget(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._column.addWidget(Label(self.title, "title", "ink", self._content))
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
        self._body.setMaximumWidth(theme().px(WIDTH))

    def shown_to_user(self, argument: object) -> None:
        if isinstance(argument, Path):
            self.look_at(argument)

    def records_changed(self, changes: Changes) -> None:
        """What was taken back does not stand here as done."""
        if changes.verb is Verb.UNDONE and self._has_result:
            self.show_choice()

    def focus_first(self) -> None:
        zone = self._shown
        if isinstance(zone, DropZone):
            zone.button.setFocus()

    # -- choosing --------------------------------------------------------------------------------------------------

    def show_choice(self) -> None:
        zone = DropZone(self._body)
        zone.chosen.connect(self.look_at)
        self._show(zone)
        zone.button.setFocus()

    def look_at(self, path: Path) -> None:
        """Read the file and show what it would bring; nothing is kept yet."""
        self._path = path
        self._show_busy(self.tr("Reading {name}…").format(name=path.name), can_stop=False)
        self.runner.query(
            self, "look", lambda app: app.importing.look(path), self._on_looked, self._on_failed
        )

    def _on_looked(self, preview: ImportPreview) -> None:
        card = PreviewCard(preview, self._body)
        card.wanted.connect(self._on_wanted)
        card.refused.connect(self.show_choice)
        self._show(card)
        card.take_button.setFocus()

    # -- taking in -------------------------------------------------------------------------------------------------

    def _on_wanted(self, own_columns: tuple[str, ...]) -> None:
        path = self._path
        if path is None:
            return
        self._show_busy(self.tr("Bringing {name} in…").format(name=path.name), can_stop=True)
        self._job = self.runner.job(
            self,
            lambda app, progress: app.importing.run(path, progress=progress, own_columns=own_columns),
            self._on_taken,
            self._on_failed,
            self._on_progress,
        )

    def _on_progress(self, done: int, total: int) -> None:
        name = self._path.name if self._path else ""
        share = min(100, done * 100 // total) if total else 0
        words = self.tr("Bringing {name} in… {share} %").format(name=name, share=share)
        self.busy.show_progress(words, share, 100)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_taken(self, result: ImportResult) -> None:
        self._job = None
        card = Box("card", self._body, edge="kept")
        column = card.column(margins=(20, 18, 20, 18), spacing=10)
        column.addWidget(Label(self.tr("That worked"), "heading", "ink", card))
        column.addWidget(Para(result.words(), parent=card))
        took = self.tr("It took {seconds} seconds. Ctrl+Z takes all of it back.")
        column.addWidget(Para(took.format(seconds=f"{result.seconds:.1f}"), "small", "muted", card))
        for problem in result.problems[:6]:
            column.addWidget(Para(problem.words(), "small", "late.text", card))
        see = PrimaryButton(self.tr("See the customers"), card, icon="users")
        see.clicked.connect(self._on_see_clicked)
        self._end_with(card, column, see, self.tr("Bring in another file"))
        self._has_result = True
        announce(self, result.words())

    def _on_failed(self, error: AdvocateError) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self._show_stopped()
            return
        again = PrimaryButton(self.tr("Choose another file"), self._body)
        again.clicked.connect(self.show_choice)
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
        again.clicked.connect(self.show_choice)
        self._end_with(card, column, again, "")

    def _end_with(self, card: Box, column: QVBoxLayout, button: PrimaryButton, other: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button)
        if other:
            again = PlainButton(other, card)
            again.clicked.connect(self.show_choice)
            row.addWidget(again)
        row.addStretch()
        column.addLayout(row)
        self._show(card)
        button.setFocus()

    def _on_see_clicked(self) -> None:
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
        self._shown, self._has_result = widget, False
        self._body_column.addWidget(widget)
        widget.show()
