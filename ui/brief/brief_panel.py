"""The brief beside a running call: a narrow panel of what must be known, for whoever is on another page meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.brief import Brief
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.brief.parts import CasePart, ContactsPart, KeepInMind, PromisesPart
from ui.brief.words import approach_lines, effort_line, known_line, waiting_lines
from ui.reader import Reader, read_reader
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton
from ui.widgets.every_minute import EveryMinute
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.section import Section
from ui.widgets.value_button import ValueButton

if TYPE_CHECKING:
    from advocate.app import Advocate

WIDTH = 280


class BriefPanel(Box):
    """`show_customer(CustomerId | None)`: read, and read again when something of theirs changes. Hidden without anybody.

    It takes no keys of its own but the Tab key: the call has the keyboard. `customer_wanted(CustomerId)` from the name,
    `fold_wanted` from its button.
    """

    customer_wanted = Signal(object)
    fold_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__("panel", parent)
        self.setAccessibleName(self.tr("Brief"))
        self._runner = runner
        self._customer_id: CustomerId | None = None
        self._content = QWidget(self)
        self.name = ValueButton("", self._content, max_lines=2)
        self.name.role = "heading"
        self.name.retheme()
        self.fold_button = IconButton(
            "x", self.tr("Fold the brief away"), self._content, hint_act="call.brief", size=12
        )
        self._waiting = Para("", "small", "due.text", self._content)
        self.keep = KeepInMind(self._content)
        self.approach = Para("", "small", "ink", self._content)
        self.promises = PromisesPart(self._content)
        self.case = CasePart(self._content)
        self.contacts = ContactsPart(self._content)
        self._effort = Para("", "small", "muted", self._content)
        self._known = Para("", "small", "muted", self._content)
        words = self.tr("Nothing is known of them yet. What you write down is the beginning.")
        self._nothing = Para(words, "small", "muted", self._content)
        self._sections: dict[str, Section] = {}
        self._area = ScrollArea(self._content, self, ground="surface")
        self._minute = EveryMinute(self)
        self._lay_out()
        self.name.clicked.connect(self._on_name_clicked)
        self.fold_button.clicked.connect(self.fold_wanted)
        self._minute.timeout.connect(self._ask)
        runner.changed.connect(self._on_changed)
        self.hide()
        follow_theme(self)

    def customer_id(self) -> CustomerId | None:
        return self._customer_id

    def show_customer(self, customer_id: CustomerId | None) -> None:
        """None hides it."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self.hide()
        if customer_id is not None:
            self._ask()

    def show_brief(self, brief: Brief, reader: Reader) -> None:
        self.name.set_label(brief.name)
        self.name.setAccessibleName(self.tr("Open {0}").format(brief.name))
        self._say(self._waiting, waiting_lines(brief, reader))
        self.keep.show_notes([note.text for note in brief.pinned_notes])
        self.approach.setText("\n".join(approach_lines(brief.approach)))
        self.promises.show_promises(brief, reader)
        if brief.case is not None:
            self.case.show_case(brief.case, brief.open_cases, reader)
        self.contacts.show_contacts(brief.contacts, reader)
        self._say(self._effort, (effort_line(brief),))
        self._say(self._known, (known_line(brief, reader),))
        shown = {
            "keep": bool(brief.pinned_notes),
            "approach": bool(self.approach.text()),
            "promises": bool(brief.late_count or brief.open_count),
            "case": brief.case is not None,
            "contacts": bool(brief.contacts),
            "team": bool(self._effort.text() or self._known.text()),
        }
        for key, section in self._sections.items():
            section.setVisible(shown[key])
        self._nothing.setVisible(not (self._waiting.text() or any(shown.values())))
        self.show()

    def retheme(self) -> None:
        self.setFixedWidth(theme().px(WIDTH))
        self.name.set_room(theme().px(WIDTH - 72))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(16, 14, 14, 14)
        inside.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(self._waiting)
        inside.addWidget(self._nothing)
        parts: tuple[tuple[str, str, Sequence[QWidget]], ...] = (
            ("keep", self.tr("Keep in mind"), (self.keep,)),
            ("approach", self.tr("How to talk with them"), (self.approach,)),
            ("promises", self.tr("Open promises"), (self.promises,)),
            ("case", self.tr("Open case"), (self.case,)),
            ("contacts", self.tr("Last contacts"), (self.contacts,)),
            ("team", self.tr("Effort, and who knows them"), (self._effort, self._known)),
        )
        for key, title, widgets in parts:
            section = Section(title, self._content)
            for widget in widgets:
                section.column.addWidget(widget)
            self._sections[key] = section
            inside.addWidget(section)
        inside.addStretch()
        self.column(margins=(1, 0, 1, 0)).addWidget(self._area)

    def _say(self, label: Para, lines: Sequence[str]) -> None:
        words = "\n".join(line for line in lines if line)
        label.setText(words)
        label.setVisible(bool(words))

    def _ask(self) -> None:
        customer_id = self._customer_id
        if customer_id is not None:
            self._runner.query(
                self, "brief", lambda app: _read(app, customer_id), self._on_read, self._on_failed
            )

    def _on_read(self, found: tuple[Brief, Reader]) -> None:
        brief, reader = found
        if brief.customer_id == self._customer_id:
            self.show_brief(brief, reader)

    def _on_failed(self, _error: AdvocateError) -> None:
        """They are gone from the vault: the call says so itself."""
        self.hide()

    def _on_changed(self, changes: Changes) -> None:
        if self._customer_id in changes.customers or changes.touched("members"):
            self._ask()

    def _on_name_clicked(self) -> None:
        self.customer_wanted.emit(self._customer_id)


def _read(app: Advocate, customer_id: CustomerId) -> tuple[Brief, Reader]:
    """On the database thread."""
    return app.brief.read(customer_id), read_reader(app)
