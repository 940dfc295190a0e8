"""What stands in the customers' list while it is empty: how to begin, or how to go on from a search without result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from advocate.domain.customer import CustomerFilter, CustomerState
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.empty_state import EmptyState


class EmptyList(QWidget):
    """Says why there is nothing, and offers what helps."""

    new_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._make_beginning()
        self._make_nothing_found()
        self._make_nothing_there()

    def show_reason(self, wanted: CustomerFilter, *, is_empty_vault: bool) -> None:
        text = " ".join(wanted.text.split())
        if is_empty_vault:
            self.sample_button.setEnabled(True)
            self.sample_button.set_label(self.tr("Try sample data"))
            self._stack.setCurrentWidget(self._beginning)
        elif text:
            short = text if len(text) <= 40 else text[:39] + "…"
            self._nothing_found.say(
                self.tr("Nobody found for “{0}”").format(short),
                self.tr("Perhaps it is somebody new, or the filters above leave them out."),
            )
            self.new_button.set_label(self.tr("New customer “{0}”").format(short))
            self._stack.setCurrentWidget(self._nothing_found)
        else:
            self._nothing_there.say(*self._reason(wanted))
            self._stack.setCurrentWidget(self._nothing_there)

    def show_filling(self) -> None:
        self.sample_button.setEnabled(False)
        self.sample_button.set_label(self.tr("Making 200 customers…"))

    def _reason(self, wanted: CustomerFilter) -> tuple[str, str]:
        if wanted.state is CustomerState.ARCHIVED:
            return self.tr("Nobody is archived"), self.tr(
                "Customers you no longer serve can be archived with Ctrl+E: out of the list, and still found."
            )
        if wanted.state is CustomerState.TRASHED:
            return self.tr("The trash is empty"), self.tr(
                "Customers moved here with Del are out of the list and the search, and can be brought back."
            )
        return self.tr("Nobody fits these filters"), self.tr("Take one of the filters off to see more.")

    def _make_beginning(self) -> None:
        self.import_button = PrimaryButton(self.tr("Import a list…"), self, icon="file-up")
        self.add_button = PlainButton(self.tr("Add the first by hand"), self, icon="user-plus")
        self.sample_button = PlainButton(self.tr("Try sample data"), self, icon="sparkles")
        self._beginning = EmptyState(
            "users",
            self.tr("Your customers will stand here"),
            self.tr(
                "Everyone you serve in one list, with what was promised to them. Bring them from a spreadsheet or "
                "an address book, or begin with one."
            ),
            self.import_button,
            self.add_button,
            self.sample_button,
            parent=self,
        )
        self.import_button.clicked.connect(self.import_wanted)
        self.add_button.clicked.connect(self.new_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self._stack.addWidget(self._beginning)

    def _make_nothing_found(self) -> None:
        self.new_button = PrimaryButton(self.tr("New customer"), self, icon="user-plus")
        self.show_all_button = PlainButton(self.tr("Show everybody"), self, hint="Esc")
        self._nothing_found = EmptyState("search", "", "", self.new_button, self.show_all_button, parent=self)
        self.new_button.clicked.connect(self.new_wanted)
        self.show_all_button.clicked.connect(self.everything_wanted)
        self._stack.addWidget(self._nothing_found)

    def _make_nothing_there(self) -> None:
        self.back_button = PlainButton(self.tr("Show everybody"), self)
        self._nothing_there = EmptyState("inbox", "", "", self.back_button, parent=self)
        self.back_button.clicked.connect(self.everything_wanted)
        self._stack.addWidget(self._nothing_there)
