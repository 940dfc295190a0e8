"""What the promises page says where there is nothing to show: what it is for, or that all is well, with one customer, too."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.promises.empty_words import words_for_one
from ui.promises.filters import BEHIND, ENDED, ENDINGS, LATE, LATER, TODAY, WEEK
from ui.promises.only_customer import OnlyCustomer
from ui.widgets.buttons import PlainButton
from ui.widgets.empty_state import EmptyState


class EmptyPromises(QWidget):
    """`make_button` is the one act it offers; `all_button` beside it while the list is narrowed to somebody or to words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make_button = PlainButton(self.tr("Make a promise"), self)
        self.all_button = PlainButton(self.tr("Show everyone’s"), self)
        self._state = EmptyState("handshake", "", "", self.all_button, self.make_button, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)

    def show_for(
        self, key: str, *, is_new: bool, is_narrowed: bool = False, only: OnlyCustomer | None = None
    ) -> None:
        """is_new: there is no promise at all yet, whatever the filter. is_narrowed: only somebody's, or with some words; only: to
        one customer."""
        if only is not None:
            title, sentence = words_for_one(only, key, is_narrowed=is_narrowed)
        elif is_narrowed:
            title, sentence = self._narrowed()
        else:
            title, sentence = self._words("" if is_new else key)
        self.all_button.set_label(
            self.tr("All customers again") if only and not is_narrowed else self.tr("Show everyone’s")
        )
        self.all_button.setVisible(is_narrowed or only is not None)
        self._state.say(title, sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def _narrowed(self) -> tuple[str, str]:
        return (
            self.tr("None of them fits"),
            self.tr(
                "No promise in this state has these words, belongs to whom you chose, and was made there."
            ),
        )

    def _words(self, key: str) -> tuple[str, str]:
        known = {
            "": (
                self.tr("No promise yet"),
                self.tr(
                    "Whatever you tell a customer you will do stands here with its time, until it is done. Type it "
                    "while you log a call: “call back friday 3pm”."
                ),
            ),
            LATE: (
                self.tr("Nothing is late"),
                self.tr("Every promise was kept or still has its time. Nobody has to chase us."),
            ),
            TODAY: (
                self.tr("Nothing more is due today"),
                self.tr("What comes next stands under “Next 7 days”."),
            ),
            WEEK: (
                self.tr("Nothing is due in the 7 days after today"),
                self.tr("A good time to say hello to somebody who has not heard from you for a while."),
            ),
            BEHIND: (
                self.tr("Nothing stands behind this figure any more"),
                self.tr("What became of its promises has changed. The record shows how it is now."),
            ),
            LATER: (
                self.tr("Nothing is due after the next 7 days"),
                self.tr("What comes sooner stands under “Next 7 days”."),
            ),
            **dict.fromkeys(
                ENDINGS,
                (
                    self.tr("No promise ended this way"),
                    self.tr("“Ended” shows all of them, each with who ended it and why."),
                ),
            ),
            ENDED: (
                self.tr("No promise has ended yet"),
                self.tr("Kept, broken and released promises stay here, each with who ended it and why."),
            ),
        }
        return known.get(
            key,
            (
                self.tr("No open promise"),
                self.tr("All that was promised is done. New ones appear here by themselves."),
            ),
        )
