"""The filters of the customers' list in words: on their chips, and in the menu they are chosen from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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


def last_contact_words(last: LastContact) -> str:
    return {
        LastContact.ANY: "",
        LastContact.WEEK: translate("filters", "Spoke within 7 days"),
        LastContact.MONTH: translate("filters", "Spoke within 30 days"),
        LastContact.QUIET_MONTH: translate("filters", "Not heard from for 30 days"),
        LastContact.QUIET_QUARTER: translate("filters", "Not heard from for 90 days"),
        LastContact.QUIET_YEAR: translate("filters", "Not heard from for a year"),
        LastContact.NEVER: translate("filters", "Never spoke with us"),
    }[last]


def promise_words(promise: PromiseChoice) -> str:
    return {
        PromiseChoice.ANY: "",
        PromiseChoice.OPEN: translate("filters", "With an open promise"),
        PromiseChoice.LATE: translate("filters", "With a late promise"),
    }[promise]


def kind_words(kind: KindChoice) -> str:
    return {
        KindChoice.ANY: "",
        KindChoice.PERSON: translate("filters", "People"),
        KindChoice.ORGANISATION: translate("filters", "Organisations"),
        KindChoice.INTERNAL: translate("filters", "Colleagues"),
    }[kind]


def state_words(state: CustomerState) -> str:
    return {
        CustomerState.ACTIVE: "",
        CustomerState.ARCHIVED: translate("filters", "Archived"),
        CustomerState.TRASHED: translate("filters", "In the trash"),
    }[state]


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
        "state": state_words(choice.state),
        "kind": kind_words(choice.kind),
        "owner": owner_words(choice.owner, known),
        "last": last_contact_words(choice.last),
        "promise": promise_words(choice.promise),
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
