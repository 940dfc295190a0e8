"""What is said where one customer has no promise of the kind that is asked for. Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.promises.filters import BEHIND, ENDED, ENDINGS, LATE, LATER, TODAY, WEEK
from ui.promises.only_customer import OnlyCustomer


def words_for_one(only: OnlyCustomer, key: str, *, is_narrowed: bool = False) -> tuple[str, str]:
    """A title and a sentence. is_narrowed: to something else, too."""
    if only.whom is None:
        return (
            _tr("This customer is not there any more"),
            _tr("What was promised to them went with them. Everybody else’s promises are here."),
        )
    if is_narrowed:
        title, sentence = (
            _tr("Nothing fits for {0}"),
            _tr("Without the words, the owner or the place chosen, more may."),
        )
    else:
        title, sentence = _titles().get(key, _tr("Nothing is open with {0}")), _sentence(key)
    if only.is_in_trash:
        sentence = _tr("They are in the trash. Brought back from there, they are as before.")
    return title.format(only.whom.name), sentence


def _titles() -> dict[str, str]:
    return {
        LATE: _tr("Nothing late for {0}"),
        TODAY: _tr("Nothing more due today for {0}"),
        WEEK: _tr("Nothing due in the 7 days after today for {0}"),
        LATER: _tr("Nothing due later for {0}"),
        ENDED: _tr("No promise to {0} has ended yet"),
        BEHIND: _tr("Nothing behind this figure for {0}"),
        **dict.fromkeys(ENDINGS, _tr("No promise to {0} ended this way")),
    }


def _sentence(key: str) -> str:
    if key == LATE:
        return _tr("Every promise to them was kept or still has its time.")
    if key == BEHIND:
        return _tr("It stands for what was promised to others.")
    if key in (TODAY, WEEK, LATER, ENDED, *ENDINGS):
        return _tr("“Open” shows all that is still to be done for them.")
    return _tr("What was done for them stands under “Ended”.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyPromises", text)
