"""How a person has the customers' list: filters, columns, order. Kept as a text, and read back however old it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast
from uuid import UUID

from advocate.domain.customer import CustomerState, FieldMatch
from advocate.domain.ids import FieldId, TagId
from ui.customers.filter_choice import (
    MINE,
    NOBODYS,
    FilterChoice,
    KindChoice,
    LastContact,
    PromiseChoice,
)
from ui.widgets.columns import LEAST_WIDTH, MOST_WIDTH

NAME = "name"
USUAL_COLUMNS = ("due", "last", "tags")
_MOST_COLUMNS = 60
_MOST_TAGS = 100
_LONGEST_TEXT = 200
Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSetting:
    """columns: keys after the name, in their order. widths: pixels at 100 % of those that were made wider or narrower."""

    filters: FilterChoice = field(default_factory=FilterChoice)
    columns: tuple[str, ...] = USUAL_COLUMNS
    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    order: str = NAME
    descending: bool = False

    def to_text(self) -> str:
        """JSON."""
        filters = self.filters
        match = filters.field
        return json.dumps(
            {
                "text": filters.text,
                "state": filters.state.value,
                "tags": [str(i) for i in filters.tag_ids],
                "field": [str(match.field_id), match.value] if match else None,
                "owner": filters.owner,
                "last": filters.last.value,
                "promise": filters.promise.value,
                "kind": filters.kind.value,
                "sample": filters.only_sample,
                "columns": list(self.columns),
                "widths": dict(sorted(self.widths.items())),
                "order": self.order,
                "descending": self.descending,
            },
            ensure_ascii=False,
        )


def read_setting(text: str) -> ListSetting:
    """What `to_text` wrote; whatever is not understood is as usual."""
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = {}
    parts: dict[str, Any] = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    columns = _texts(parts.get("columns"))[:_MOST_COLUMNS] if "columns" in parts else USUAL_COLUMNS
    return ListSetting(
        filters=_read_filters(parts),
        columns=tuple(dict.fromkeys(key for key in columns if key and key != NAME)),
        widths=_widths(parts.get("widths")),
        order=_text(parts.get("order")) or NAME,
        descending=parts.get("descending") is True,
    )


def _read_filters(parts: Mapping[str, Any]) -> FilterChoice:
    owner = _text(parts.get("owner"))
    return FilterChoice(
        text=_text(parts.get("text")),
        state=_one_of(CustomerState, parts.get("state"), CustomerState.ACTIVE),
        tag_ids=tuple(
            TagId(i) for i in (_uuid(t) for t in _texts(parts.get("tags"))[:_MOST_TAGS]) if i is not None
        ),
        field=_field(parts.get("field")),
        owner=owner if owner in {"", MINE, NOBODYS} or _uuid(owner) else "",
        last=_one_of(LastContact, parts.get("last"), LastContact.ANY),
        promise=_one_of(PromiseChoice, parts.get("promise"), PromiseChoice.ANY),
        kind=_one_of(KindChoice, parts.get("kind"), KindChoice.ANY),
        only_sample=parts.get("sample") is True,
    )


def _one_of(kind: Callable[[Any], Choice], value: object, usual: Choice) -> Choice:
    try:
        return kind(value)
    except ValueError:
        return usual


def _text(value: object) -> str:
    return value[:_LONGEST_TEXT] if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(each) for each in cast("list[object]", value)) if isinstance(value, list) else ()


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _field(value: object) -> FieldMatch | None:
    parts = _texts(value)
    field_id = _uuid(parts[0]) if len(parts) == 2 else None
    return FieldMatch(field_id=FieldId(field_id), value=parts[1]) if field_id else None


def _widths(value: object) -> dict[str, int]:
    if not isinstance(value, dict):
        return {}
    return {
        key: max(LEAST_WIDTH, min(MOST_WIDTH, width))
        for key, width in cast("dict[Any, Any]", value).items()
        if isinstance(key, str) and isinstance(width, int) and not isinstance(width, bool)
    }
