"""People in groups, for tests of grouped lists and pages."""

from __future__ import annotations

from dataclasses import dataclass

from ui.grouped.hands import GROUP_DOWN, GROUP_UP, MARK, MARK_ALL
from ui.widgets.columns import Column, ListRow
from ui.widgets.row_delegate import RowDelegate

KEYS = {
    "promises.keep": "keep",
    "promises.mark": MARK,
    "promises.mark_all": MARK_ALL,
    "promises.group_up": GROUP_UP,
    "promises.group_down": GROUP_DOWN,
}


@dataclass(frozen=True)
class Person:
    name: str


class PersonDelegate(RowDelegate):
    def __init__(self):
        super().__init__((Column(key="name", title="Name"),))

    def list_row(self, row: Person) -> ListRow:
        return ListRow(title=row.name, avatar=row.name)


def name_of(person: Person) -> str:
    return person.name


def names_of(person: Person) -> tuple[str, ...]:
    return (person.name,)
