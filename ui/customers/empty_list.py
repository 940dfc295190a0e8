"""What stands in the customers' list while it is empty: how to begin, or how to go on from a search without result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from advocate.domain.customer import CustomerState
from ui.acts.shortcuts import shortcuts
from ui.customers.filter_choice import MINE, FilterChoice
from ui.customers.filter_words import all_words, short
from ui.customers.known import Known
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.empty_state import EmptyState

_MOST_NAMED = 4


class EmptyList(QWidget):
    """Says why there is nothing, and offers what helps."""

    new_wanted = Signal()
    paste_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()
    stop_wanted = Signal()
    """The sample data is being made, and is not wanted after all."""
    filters_off_wanted = Signal()
    """The search stays; only the filters go."""
    everything_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._is_filling = False
        self._make_beginning()
        self._make_filling()
        self._make_nothing_found()
        self._make_nothing_there()

    def show_reason(self, filters: FilterChoice, known: Known, *, is_empty_vault: bool) -> None:
        text = " ".join(filters.text.split())
        if is_empty_vault:
            self._stack.setCurrentWidget(self._filling if self._is_filling else self._beginning)
        elif text:
            self._say_not_found(text, filters, known)
        else:
            self._nothing_there.say(*self._reason(filters, known))
            self._stack.setCurrentWidget(self._nothing_there)

    def show_filling(self) -> None:
        """While the sample data is being made; until there is somebody, or `end_filling`."""
        self._is_filling = True
        self.show_progress(0, 0)
        self._stack.setCurrentWidget(self._filling)

    def show_progress(self, done: int, total: int) -> None:
        self.busy.show_progress(self.tr("Making 200 customers…"), done, total)

    def end_filling(self) -> None:
        self._is_filling = False

    def _say_not_found(self, text: str, filters: FilterChoice, known: Known) -> None:
        named = _named(filters, known)
        if named:
            sentence = self.tr("With the filters on: {0}. Without them there may be somebody.").format(named)
        else:
            sentence = self.tr(
                "Neither a name, a number nor anything else known of a customer. Somebody new?"
            )
        self._nothing_found.say(self.tr("Nobody found for “{0}”").format(short(text)), sentence)
        self.new_button.set_label(self.tr("New customer “{0}”").format(short(text)))
        self.filters_button.setVisible(bool(named))
        self._stack.setCurrentWidget(self._nothing_found)

    def _reason(self, filters: FilterChoice, known: Known) -> tuple[str, str]:
        if filters == FilterChoice(state=CustomerState.ARCHIVED):
            archive = shortcuts().text("customers.archive")
            return self.tr("Nobody is archived"), self.tr(
                "Customers you no longer serve can be archived with {0}: out of the list, and still found."
            ).format(archive)
        if filters == FilterChoice(state=CustomerState.TRASHED):
            trash = shortcuts().text("customers.trash")
            return self.tr("The trash is empty"), self.tr(
                "Customers moved here with {0} are out of the list and the search, and can be brought back."
            ).format(trash)
        if filters == FilterChoice(owner=MINE):
            assign = shortcuts().text("customers.assign")
            return self.tr("Nobody is yours yet"), self.tr(
                "Choose customers in the list and press {0}: whoever looks after them sees them here."
            ).format(assign)
        return self.tr("Nobody fits these filters"), self.tr("On are: {0}. Take one off to see more.").format(
            _named(filters, known)
        )

    def _make_beginning(self) -> None:
        self.import_button = PrimaryButton(
            self.tr("Import a list…"), self, icon="file-up", hint_act="place.import"
        )
        self.paste_button = PlainButton(
            self.tr("Paste a contact"), self, icon="copy", hint_act="customers.paste"
        )
        self.add_button = PlainButton(
            self.tr("Type the first"), self, icon="user-plus", hint_act="customer.new"
        )
        self.sample_button = PlainButton(self.tr("Try sample data"), self, icon="sparkles")
        self._beginning = EmptyState(
            "users",
            self.tr("Your customers will stand here"),
            self.tr(
                "Everyone you serve in one list, with what was promised to them. Bring them from a spreadsheet or "
                "an address book, paste a signature, or begin with one."
            ),
            self.import_button,
            self.paste_button,
            self.add_button,
            self.sample_button,
            parent=self,
        )
        self.import_button.clicked.connect(self.import_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.add_button.clicked.connect(self.new_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self._stack.addWidget(self._beginning)

    def _make_filling(self) -> None:
        self.busy = BusyRow(parent=self)
        self.busy.cancelled.connect(self.stop_wanted)
        self._filling = QWidget(self)
        column = QVBoxLayout(self._filling)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        column.addWidget(self.busy)
        column.addStretch(1)
        self._stack.addWidget(self._filling)

    def _make_nothing_found(self) -> None:
        self.new_button = PrimaryButton(self.tr("New customer"), self, icon="user-plus", hint="Return")
        self.filters_button = PlainButton(self.tr("Without the filters"), self, hint_act="customers.clear")
        self.show_all_button = PlainButton(self.tr("Show everybody"), self, hint="Esc")
        self._nothing_found = EmptyState(
            "search", "", "", self.new_button, self.filters_button, self.show_all_button, parent=self
        )
        self.new_button.clicked.connect(self.new_wanted)
        self.filters_button.clicked.connect(self.filters_off_wanted)
        self.show_all_button.clicked.connect(self.everything_wanted)
        self._stack.addWidget(self._nothing_found)

    def _make_nothing_there(self) -> None:
        self.back_button = PlainButton(self.tr("Show everybody"), self, hint_act="customers.clear")
        self._nothing_there = EmptyState("inbox", "", "", self.back_button, parent=self)
        self.back_button.clicked.connect(self.everything_wanted)
        self._stack.addWidget(self._nothing_there)


def _named(filters: FilterChoice, known: Known) -> str:
    """The filters that are on, the first few by name."""
    words = all_words(filters, known)
    return ", ".join(words[:_MOST_NAMED]) + ("…" if len(words) > _MOST_NAMED else "")
