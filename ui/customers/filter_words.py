"""The filters of the customers' list in words: on their chips, and in the menu they are chosen from."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from advocate.domain.customer import CustomerState, FieldDefinition
from ui.customers.filter_choice import (
    MINE,
    NOBODYS,
    FilterChoice,
    KindChoice,
    LastContact,
    PromiseChoice,
)
from ui.customers.known import Known
from ui.customers.row_words import field_words

translate = QCoreApplication.translate
_LONGEST = 40


Choice = LastContact | PromiseChoice | KindChoice | CustomerState
_WORDS: tuple[tuple[Choice, str], ...] = (
    (LastContact.WEEK, str(QT_TRANSLATE_NOOP("filters", "Spoke within 7 days"))),
    (LastContact.MONTH, str(QT_TRANSLATE_NOOP("filters", "Spoke within 30 days"))),
    (LastContact.QUIET_MONTH, str(QT_TRANSLATE_NOOP("filters", "Not heard from for 30 days"))),
    (LastContact.QUIET_QUARTER, str(QT_TRANSLATE_NOOP("filters", "Not heard from for 90 days"))),
    (LastContact.QUIET_YEAR, str(QT_TRANSLATE_NOOP("filters", "Not heard from for a year"))),
    (LastContact.NEVER, str(QT_TRANSLATE_NOOP("filters", "Never spoke with us"))),
    (PromiseChoice.OPEN, str(QT_TRANSLATE_NOOP("filters", "With an open promise"))),
    (PromiseChoice.LATE, str(QT_TRANSLATE_NOOP("filters", "With a late promise"))),
    (KindChoice.PERSON, str(QT_TRANSLATE_NOOP("filters", "People"))),
    (KindChoice.ORGANISATION, str(QT_TRANSLATE_NOOP("filters", "Organisations"))),
    (KindChoice.INTERNAL, str(QT_TRANSLATE_NOOP("filters", "Colleagues"))),
    (CustomerState.ARCHIVED, str(QT_TRANSLATE_NOOP("filters", "Archived"))),
    (CustomerState.TRASHED, str(QT_TRANSLATE_NOOP("filters", "In the trash"))),
)


def choice_words(choice: Choice) -> str:
    """Empty for the one that leaves nobody out."""
    return next((translate("filters", words) for each, words in _WORDS if each is choice), "")


def owner_words(owner: str, known: Known) -> str:
    if owner == MINE:
        return translate("filters", "Mine")
    if owner == NOBODYS:
        return translate("filters", "Nobody's")
    name = known.member_name(owner) or translate("filters", "someone who left")
    return translate("filters", "Owner: {0}").format(short(name))


def filter_words(choice: FilterChoice, key: str, known: Known) -> str:
    """The filter of that key, as `FilterChoice.chosen` names it."""
    if key.startswith("tag:"):
        name = next((known.tag_name(i) for i in choice.tag_ids if key == f"tag:{i}"), "")
        return translate("filters", "Tag: {0}").format(short(name or "…"))
    if key == "field" and choice.field is not None:
        definition = known.field(choice.field.field_id)
        return field_filter_words(definition, choice.field.value) if definition else "…"
    return {
        "state": choice_words(choice.state),
        "kind": choice_words(choice.kind),
        "owner": owner_words(choice.owner, known),
        "last": choice_words(choice.last),
        "promise": choice_words(choice.promise),
        "sample": translate("filters", "Sample data"),
    }.get(key, "")


def field_filter_words(definition: FieldDefinition, value: str) -> str:
    """`Floor: oak`, or `Floor: nothing` for those who have no value in it."""
    said = field_words(definition.kind, value) if value else translate("filters", "nothing")
    return translate("filters", "{0}: {1}").format(short(definition.name), short(said))


def all_words(choice: FilterChoice, known: Known) -> list[str]:
    """Every filter that is on, in words."""
    return [filter_words(choice, key, known) for key in choice.chosen()]


def short(text: str) -> str:
    """What a person typed, cut where a chip would become a line."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
