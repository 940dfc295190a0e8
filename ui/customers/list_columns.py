"""The columns there are to choose from in the customers' list: what every customer has, and the team's own fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerOrder, FieldDefinition, FieldKind
from advocate.domain.ids import FieldId
from ui.customers.list_setting import NAME, USUAL_COLUMNS, ListSetting
from ui.widgets.columns import Column

translate = QCoreApplication.translate

TAGS, PHONE, EMAIL, ORGANISATION, OWNER = "tags", "phone", "email", "organisation", "owner"
LAST, DUE, SINCE, ADDED, REACH = "last", "due", "since", "added", "reach"
FIELD = "field:"
ORDERS = {
    NAME: CustomerOrder.NAME,
    LAST: CustomerOrder.LAST_CONTACT,
    DUE: CustomerOrder.NEXT_DUE,
    ADDED: CustomerOrder.CREATED,
    OWNER: CustomerOrder.OWNER,
    SINCE: CustomerOrder.SINCE,
}
NEWEST_FIRST = {LAST, ADDED, SINCE}
"""Columns whose first click shows the newest on top."""
_FIGURES = {FieldKind.NUMBER, FieldKind.AMOUNT}
_FIELD_WIDTHS = {FieldKind.YES_NO: 90, FieldKind.DATE: 110, FieldKind.NUMBER: 100, FieldKind.AMOUNT: 110}


def all_columns(fields: Iterable[FieldDefinition] = ()) -> tuple[Column, ...]:
    """The name first, then everything to choose from in its usual order, at its usual width."""
    return (
        Column(key=NAME, title=translate("customers", "Name")),
        Column(key=DUE, title=translate("customers", "Next promise"), width=160, least=126, important=2),
        Column(key=LAST, title=translate("customers", "Last contact"), width=110, least=100, important=1),
        Column(key=TAGS, title=translate("customers", "Tags"), width=150, least=110, sortable=False),
        Column(key=PHONE, title=translate("customers", "Phone"), width=150, least=120, sortable=False),
        Column(key=EMAIL, title=translate("customers", "E-mail"), width=210, least=150, sortable=False),
        Column(
            key=ORGANISATION,
            title=translate("customers", "Organisation"),
            width=180,
            least=130,
            sortable=False,
        ),
        Column(key=OWNER, title=translate("customers", "Owner"), width=130, least=110),
        Column(key=SINCE, title=translate("customers", "Customer since"), width=130, least=120),
        Column(key=ADDED, title=translate("customers", "Added"), width=100, least=90),
        Column(key=REACH, title=translate("customers", "Reach"), width=90, sortable=False, figures=True),
        *(
            Column(
                key=f"{FIELD}{each.id}",
                title=each.name,
                width=_FIELD_WIDTHS.get(each.kind, 150),
                sortable=False,
                figures=each.kind in _FIGURES,
            )
            for each in fields
        ),
    )


def chosen_columns(setting: ListSetting, fields: Iterable[FieldDefinition] = ()) -> tuple[Column, ...]:
    """Those the person wants, the name first, each as wide as they made it; a field that is gone is left out.

    The usual ones give way in a narrow window; whoever chose others, or made one wider, finds all by scrolling sideways.
    """
    known = {column.key: column for column in all_columns(fields)}
    keys = (NAME, *(key for key in setting.columns if key in known))
    is_usual = set(keys) <= {NAME, *USUAL_COLUMNS} and not any(key in setting.widths for key in keys)
    return tuple(replace(_widened(known[key], setting.widths.get(key)), gives_way=is_usual) for key in keys)


def fields_in(columns: Iterable[Column]) -> tuple[FieldId, ...]:
    """The own fields among these columns."""
    return tuple(FieldId(UUID(c.key.removeprefix(FIELD))) for c in columns if c.key.startswith(FIELD))


def _widened(column: Column, width: int | None) -> Column:
    """A width that was made by hand is kept."""
    return column if width is None else replace(column, width=width, least=0)
