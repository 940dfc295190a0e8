"""The first start, once the vault is there: the recovery code typed back, then customers brought in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.tasks import Job
from ui.vault.card import GateCard
from ui.vault.code_fields import CodeFields
from ui.vault.opener import groups_to_look_at
from ui.widgets.box import Box
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Avatar

SAMPLE_SEED = 7
SAMPLE_CUSTOMERS = 200


class RetypeCard(GateCard):
    """`proved` once the code was typed back right; `back_wanted` to see it again."""

    proved = Signal()
    back_wanted = Signal()

    def __init__(self, code: str, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Type the code from your paper"),
            self.tr(
                "So that we both know it is written down right. Capitals, dashes and spaces do not matter."
            ),
            parent,
            step=self.tr("Step 3 of 4 · The way back in"),
        )
        self._code = code
        self._runner = runner
        self.fields = CodeFields(self)
        self.body.addWidget(self.fields)
        self.check_button = PrimaryButton(self.tr("Check"), self, icon="check")
        self.check_button.clicked.connect(self._on_check)
        back = PlainButton(self.tr("Show the code again"), self)
        back.clicked.connect(self.back_wanted)
        self.add_acts(self.check_button, back)
        self.fields.returned.connect(self._on_check)

    def focus_first(self) -> None:
        self.fields.setFocus()

    def _on_check(self) -> None:
        if self.fields.is_empty():
            self.fields.show_slips((1,), self.tr("Please type the code from your paper."))
            return
        typed, shown = self.fields.text(), self._code
        self._runner.errand(self, "code", lambda: groups_to_look_at(typed, shown), self._on_checked)

    def _on_checked(self, wrong: tuple[int, ...]) -> None:
        if not wrong:
            self.proved.emit()
            return
        places = ", ".join(str(place) for place in wrong)
        one = self.tr(
            "Group {places} is not as on the paper. Please compare it, one character after the other."
        )
        more = self.tr("Groups {places} are not as on the paper. Please compare them, one after the other.")
        self.fields.show_slips(wrong, (one if len(wrong) == 1 else more).format(places=places))


class Offer(Box):
    """One way to begin: icon, words, and its button."""

    def __init__(self, icon: str, title: str, sentence: str, button: PlainButton, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.button = button
        button.setParent(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong", "ink", self))
        words.addWidget(Para(sentence, "small", "muted", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Avatar("", 34, self, icon=icon))
        row.addLayout(words, 1)
        row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class ArriveCard(GateCard):
    """`ready(place)`: where the window begins, "import" or "customers"."""

    ready = Signal(str)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Bring your customers in"),
            self.tr("Your vault is ready. How would you like to begin? You can do the others at any time."),
            parent,
            step=self.tr("Step 4 of 4 · Customers"),
        )
        self._runner = runner
        self._job: Job | None = None
        self.import_button = PrimaryButton(self.tr("Choose a file"), self)
        self.sample_button = PlainButton(self.tr("Look around"), self)
        self.empty_button = PlainButton(self.tr("Start empty"), self)
        self.import_button.clicked.connect(self._on_import_clicked)
        self.sample_button.clicked.connect(self._on_sample_clicked)
        self.empty_button.clicked.connect(self._on_empty_clicked)
        self._buttons += [self.import_button, self.sample_button, self.empty_button]
        for icon, title, sentence, button in (
            (
                "file-up",
                self.tr("Import a file"),
                self.tr("A list saved as CSV, or conversations. You see what would come in first."),
                self.import_button,
            ),
            (
                "sparkles",
                self.tr("Try a sample business"),
                self.tr("200 customers and two years of calls, made up. Gone with one Undo."),
                self.sample_button,
            ),
            (
                "user-plus",
                self.tr("Begin with nobody"),
                self.tr("Add the first customer when the phone rings."),
                self.empty_button,
            ),
        ):
            self.body.addWidget(Offer(icon, title, sentence, button, self))  # type: ignore[arg-type]

    def _on_import_clicked(self) -> None:
        self.ready.emit("import")

    def _on_empty_clicked(self) -> None:
        self.ready.emit("customers")

    def _on_sample_clicked(self) -> None:
        self.say_busy(self.tr("Making up a business…"))
        self._job = self._runner.job(
            self,
            lambda app, _progress: app.sample.fill(seed=SAMPLE_SEED, customers=SAMPLE_CUSTOMERS),
            self._on_filled,
            self._on_not_filled,
        )

    def _on_filled(self, _changes: object) -> None:
        self.say_busy("")
        self.ready.emit("customers")

    def _on_not_filled(self, error: AdvocateError) -> None:
        self.say_error(error)
