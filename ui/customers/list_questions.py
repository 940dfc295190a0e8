"""What the customers' list asks the vault for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.customer import CustomerFilter, CustomerState, CustomerSummary
from ui.reader import Reader, read_reader

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAnswer:
    """How many customers fit the filter, and the first of them. is_empty_vault: there is no customer at all."""

    wanted: CustomerFilter
    reader: Reader
    count: int
    first: int
    rows: tuple[CustomerSummary, ...]
    is_empty_vault: bool = False


def read_list(app: Advocate, wanted: CustomerFilter, stretch: int) -> ListAnswer:
    """The count and the first stretch."""
    count = app.customers.count_customers(wanted)
    rows = app.customers.list_customers(wanted, 0, stretch) if count else ()
    return ListAnswer(
        wanted=wanted, reader=read_reader(app), count=count, first=0, rows=rows,
        is_empty_vault=count == 0 and _is_empty(app),
    )  # fmt: skip


def read_count(app: Advocate, wanted: CustomerFilter) -> ListAnswer:
    """Only the count: the rows in view are asked for one by one."""
    count = app.customers.count_customers(wanted)
    return ListAnswer(
        wanted=wanted, reader=read_reader(app), count=count, first=0, rows=(),
        is_empty_vault=count == 0 and _is_empty(app),
    )  # fmt: skip


def read_rows(app: Advocate, wanted: CustomerFilter, first: int, stretch: int) -> ListAnswer:
    """A stretch further down; the count is not asked again."""
    rows = app.customers.list_customers(wanted, first, stretch)
    return ListAnswer(wanted=wanted, reader=read_reader(app), count=-1, first=first, rows=rows)


def _is_empty(app: Advocate) -> bool:
    everyone = CustomerFilter()
    return not any(app.customers.count_customers(replace(everyone, state=state)) for state in CustomerState)


def fill_with_sample(app: Advocate) -> Changes:
    return app.sample.fill()
