"""What the customers' list asks the vault for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerState, CustomerSummary
from advocate.domain.ids import CustomerId, FieldId
from advocate.domain.text import fold
from ui.customers.filter_choice import FilterChoice
from ui.reader import Reader, read_reader
from ui.tasks import Progress

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuestion:
    """fields: own fields that are shown as columns."""

    filters: FilterChoice = FilterChoice()
    order: CustomerOrder = CustomerOrder.NAME
    descending: bool = False
    fields: tuple[FieldId, ...] = ()

    def to_filter(self, reader: Reader) -> CustomerFilter:
        return self.filters.to_filter(reader, self.order, descending=self.descending)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAnswer:
    """How many customers fit, and a stretch of them. is_empty_vault: there is no customer at all; is_all_sample:
    all there are came with the sample data.

    marked: who of those chosen still fits; None where it was not asked.
    """

    question: ListQuestion
    reader: Reader
    count: int
    first: int = 0
    rows: tuple[CustomerSummary, ...] = ()
    is_empty_vault: bool = False
    is_all_sample: bool = False
    marked: frozenset[CustomerId] | None = None


def read_list(app: Advocate, question: ListQuestion, stretch: int) -> ListAnswer:
    """The count and the first stretch."""
    reader = read_reader(app)
    wanted = question.to_filter(reader)
    count = app.customers.count_customers(wanted)
    rows = app.customers.list_customers(wanted, 0, stretch, fields=question.fields) if count else ()
    return ListAnswer(
        question=question, reader=reader, count=count, rows=rows,
        is_empty_vault=count == 0 and _is_empty(app), is_all_sample=app.sample.is_everybody(),
    )  # fmt: skip


def read_count(
    app: Advocate, question: ListQuestion, marked: frozenset[CustomerId] = frozenset()
) -> ListAnswer:
    """Only the count: the rows in view are asked for one by one."""
    reader = read_reader(app)
    wanted = question.to_filter(reader)
    count = app.customers.count_customers(wanted)
    still = marked.intersection(app.customers.ids(wanted)) if marked else None
    return ListAnswer(
        question=question, reader=reader, count=count, marked=still,
        is_empty_vault=count == 0 and _is_empty(app), is_all_sample=app.sample.is_everybody(),
    )  # fmt: skip


def read_rows(app: Advocate, question: ListQuestion, first: int, stretch: int) -> ListAnswer:
    """A stretch further down; the count is not asked again."""
    reader = read_reader(app)
    rows = app.customers.list_customers(question.to_filter(reader), first, stretch, fields=question.fields)
    all_sample = app.sample.is_everybody()
    return ListAnswer(
        question=question, reader=reader, count=-1, first=first, rows=rows, is_all_sample=all_sample
    )


def read_ids(
    app: Advocate, question: ListQuestion, first: int = 0, last: int | None = None
) -> frozenset[CustomerId]:
    """Rows `first` to `last`, both with; everybody who fits where last is None."""
    found = app.customers.ids(question.to_filter(read_reader(app)))
    return frozenset(found[first:] if last is None else found[first : last + 1])


def find_place(app: Advocate, question: ListQuestion, typed: str) -> int:
    """The row of the first customer whose name begins so, or would stand there. For lists in the order of names."""
    wanted = question.to_filter(read_reader(app))
    count = app.customers.count_customers(wanted)
    beginning = fold(typed)
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        found = app.customers.list_customers(wanted, middle, 1)
        name = fold(found[0].name) if found else ""
        is_before = name[: len(beginning)] > beginning if question.descending else name < beginning
        low, high = (middle + 1, high) if is_before else (low, middle)
    return min(low, max(0, count - 1))


def fill_with_sample(app: Advocate, progress: Progress) -> Changes:
    return app.sample.fill(progress=progress)


def _is_empty(app: Advocate) -> bool:
    everyone = CustomerFilter()
    return not any(app.customers.count_customers(replace(everyone, state=state)) for state in CustomerState)
