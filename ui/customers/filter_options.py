"""Every filter that the list of customers can be narrowed by, as lines to choose from by typing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerState, FieldDefinition, FieldKind, FieldMatch
from advocate.domain.text import fold
from ui.customers.filter_choice import (
    MINE,
    NOBODYS,
    FilterChoice,
    KindChoice,
    LastContact,
    PromiseChoice,
)
from ui.customers.filter_words import choice_words, field_filter_words, short
from ui.customers.known import Known

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterOption:
    """choice: the list with this filter taken on, or off where it was on; None where a value must be typed first
    (`asks`: the field it is asked for)."""

    words: str
    group: str
    icon: str
    choice: FilterChoice | None = None
    is_on: bool = False
    asks: FieldDefinition | None = None

    def fits(self, typed: str) -> bool:
        """Every word typed begins a word of it."""
        wanted = fold(typed).split()
        there = fold(f"{self.words} {self.group}")
        return all(word in there for word in wanted)


def filter_options(now: FilterChoice, known: Known) -> tuple[FilterOption, ...]:
    """In the order they stand in the menu; what is on can be taken off."""
    return (
        *_promises(now),
        *_owners(now),
        *_contacts(now),
        *_tags(now, known),
        *_colleagues(now, known),
        *_fields(now, known),
        *_kinds(now),
        *_states(now),
        *_samples(now, known),
    )


def value_options(now: FilterChoice, definition: FieldDefinition, typed: str) -> tuple[FilterOption, ...]:
    """The values one field can be looked for with: its choices, or what is typed."""
    if definition.kind is FieldKind.YES_NO:
        values: tuple[str, ...] = ("yes", "no")
    elif definition.kind is FieldKind.CHOICE:
        values = tuple(choice for choice in definition.choices if fold(typed) in fold(choice))
    else:
        values = (" ".join(typed.split()),) if typed.strip() else ()
    nothing = () if typed.strip() else ("",)
    return tuple(
        _option(
            now,
            replace(now, field=FieldMatch(field_id=definition.id, value=value)),
            field_filter_words(definition, value),
            definition.name,
            "list",
        )
        for value in (*values, *nothing)
    )


def _option(now: FilterChoice, wanted: FilterChoice, words: str, group: str, icon: str) -> FilterOption:
    return FilterOption(words=words, group=group, icon=icon, choice=wanted, is_on=wanted == now)


def _toggled(
    now: FilterChoice, key: str, wanted: FilterChoice, words: str, group: str, icon: str
) -> FilterOption:
    """On where it is off, off where it is on."""
    is_on = wanted == now
    return FilterOption(
        words=words, group=group, icon=icon, choice=now.without(key) if is_on else wanted, is_on=is_on
    )


def _promises(now: FilterChoice) -> Iterator[FilterOption]:
    group = translate("filters", "Promises")
    for each in (PromiseChoice.LATE, PromiseChoice.OPEN):
        yield _toggled(now, "promise", replace(now, promise=each), choice_words(each), group, "handshake")


def _owners(now: FilterChoice) -> Iterator[FilterOption]:
    group = translate("filters", "Owner")
    mine, nobodys = translate("filters", "Mine"), translate("filters", "Nobody's")
    yield _toggled(now, "owner", replace(now, owner=MINE), mine, group, "user-check")
    yield _toggled(now, "owner", replace(now, owner=NOBODYS), nobodys, group, "ghost")


def _colleagues(now: FilterChoice, known: Known) -> Iterator[FilterOption]:
    group = translate("filters", "Owner")
    for member in known.members:
        if member.id != known.me:
            words = translate("filters", "Owner: {0}").format(short(member.name))
            yield _toggled(now, "owner", replace(now, owner=str(member.id)), words, group, "user")


def _contacts(now: FilterChoice) -> Iterator[FilterOption]:
    group = translate("filters", "Last contact")
    for each in LastContact:
        if each is not LastContact.ANY:
            yield _toggled(now, "last", replace(now, last=each), choice_words(each), group, "clock")


def _tags(now: FilterChoice, known: Known) -> Iterator[FilterOption]:
    """The most used first."""
    group = translate("filters", "Tag")
    for tag in sorted(known.tags, key=lambda tag: (-tag.used, fold(tag.name))):
        is_on = tag.id in now.tag_ids
        choice = now.without(f"tag:{tag.id}") if is_on else replace(now, tag_ids=(*now.tag_ids, tag.id))
        yield FilterOption(words=tag.name, group=group, icon="tag", choice=choice, is_on=is_on)


def _fields(now: FilterChoice, known: Known) -> Iterator[FilterOption]:
    for each in known.fields:
        is_on = now.field is not None and now.field.field_id == each.id
        yield FilterOption(
            words=translate("filters", "{0} is…").format(short(each.name)),
            group=translate("filters", "Own field"),
            icon="list",
            choice=now.without("field") if is_on else None,
            is_on=is_on,
            asks=None if is_on else each,
        )


def _kinds(now: FilterChoice) -> Iterator[FilterOption]:
    group = translate("filters", "Kind")
    icons = {KindChoice.PERSON: "user", KindChoice.ORGANISATION: "building-2", KindChoice.INTERNAL: "id-card"}
    for each, icon in icons.items():
        yield _toggled(now, "kind", replace(now, kind=each), choice_words(each), group, icon)


def _states(now: FilterChoice) -> Iterator[FilterOption]:
    group = translate("filters", "Put away")
    icons = {CustomerState.ARCHIVED: "archive", CustomerState.TRASHED: "trash-2"}
    for each, icon in icons.items():
        yield _toggled(now, "state", replace(now, state=each), choice_words(each), group, icon)


def _samples(now: FilterChoice, known: Known) -> Iterator[FilterOption]:
    if known.samples or now.only_sample:
        words, group = translate("filters", "Sample data"), translate("filters", "Kind")
        yield _toggled(now, "sample", replace(now, only_sample=True), words, group, "sparkles")
