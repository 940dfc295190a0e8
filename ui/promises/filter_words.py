"""What can be chosen over the list of promises, as people call it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.promise import MadeIn, PromiseStanding
from advocate.domain.promise_groups import PromiseGrouping
from ui.promises.filters import BEHIND, ENDED, LATE, LATER, OPEN, TODAY, WEEK, has_ended
from ui.promises.question import Question
from ui.promises.sorting import Sort
from ui.widgets.choice_field import HEADING


def state_labels(question: Question) -> dict[str, str]:
    """By key, in their order. The figure that is looked behind comes first; the ways to end stand behind what has ended, while
    that is looked at."""
    figure = question.behind
    return {
        **({BEHIND: figure.title} if figure else {}),
        LATE: _tr("Late"),
        TODAY: _tr("Due today"),
        WEEK: _tr("Next 7 days"),
        LATER: _tr("Later"),
        OPEN: _tr("Open"),
        ENDED: _tr("Ended"),
        **(_endings() if has_ended(question.key) else {}),
    }


def made_in_choices() -> list[tuple[object, str]]:
    """By the value of a MadeIn, empty for anywhere."""
    return [
        ("", _tr("Made anywhere")),
        (HEADING, _tr("In a contact")),
        (MadeIn.CALL.value, _tr("Made in a call")),
        (MadeIn.EMAIL.value, _tr("Made in an e-mail")),
        (MadeIn.CHAT.value, _tr("Made in a chat")),
        (MadeIn.TEXT.value, _tr("Made in a text")),
        (MadeIn.SOCIAL.value, _tr("Made on social media")),
        (MadeIn.IN_PERSON.value, _tr("Made in person")),
        (MadeIn.LETTER.value, _tr("Made in a letter")),
        (MadeIn.NOTE.value, _tr("Made in a note")),
        (HEADING, _tr("Elsewhere")),
        (MadeIn.CASE.value, _tr("Made in a case")),
        (MadeIn.NOWHERE.value, _tr("Made on their own")),
    ]


def groupings() -> list[tuple[object, str]]:
    return [
        (PromiseGrouping.DUE.value, _tr("By due time")),
        (PromiseGrouping.OWNER.value, _tr("By who keeps it")),
        (PromiseGrouping.DEPARTMENT.value, _tr("By department")),
        (PromiseGrouping.CUSTOMER.value, _tr("By customer")),
    ]


def sorts() -> list[tuple[object, str]]:
    return [
        (Sort.DUE, _tr("Soonest due first")),
        (Sort.DUE_LAST, _tr("Latest due first")),
        (Sort.CUSTOMER, _tr("Customers A to Z")),
        (Sort.OWNER, _tr("Owners A to Z")),
        (Sort.MADE_LAST, _tr("Newest first")),
        (Sort.MADE, _tr("Oldest first")),
    ]


def _endings() -> dict[str, str]:
    return {
        PromiseStanding.KEPT.value: _tr("Kept"),
        PromiseStanding.KEPT_LATE.value: _tr("Kept late"),
        PromiseStanding.BROKEN.value: _tr("Broken"),
        PromiseStanding.RENEGOTIATED.value: _tr("Renegotiated"),
        PromiseStanding.RELEASED.value: _tr("Released"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseFilters", text)
