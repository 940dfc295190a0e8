"""The first start, once the vault is there: the recovery code typed back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.runner import Runner
from ui.vault.card import GateCard
from ui.vault.code_fields import CodeFields
from ui.vault.opener import groups_to_look_at
from ui.widgets.buttons import PlainButton, PrimaryButton


class RetypeCard(GateCard):
    """`proved` once the code was typed back right; `back_wanted` to see it again."""

    proved = Signal()
    back_wanted = Signal()

    def __init__(self, code: str, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr("Type the code back"),
            self.tr(
                "From where you keep it, so that we both know it is right there. Capitals, dashes and spaces do not matter."
            ),
            parent,
            step=self.tr("Step 3 of 3 · The way back in"),
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
            self.fields.show_slips((1,), self.tr("Please type the code from where you keep it."))
            return
        typed, shown = self.fields.text(), self._code
        self._runner.errand(self, "code", lambda: groups_to_look_at(typed, shown), self._on_checked)

    def _on_checked(self, wrong: tuple[int, ...]) -> None:
        if not wrong:
            self.proved.emit()
            return
        places = ", ".join(str(place) for place in wrong)
        one = self.tr(
            "Group {places} is not as it was shown. Please compare it, one character after the other."
        )
        more = self.tr(
            "Groups {places} are not as they were shown. Please compare them, one after the other."
        )
        self.fields.show_slips(wrong, (one if len(wrong) == 1 else more).format(places=places))
