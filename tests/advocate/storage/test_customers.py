"""Customers as lists: orders, filters, pages, and finding one by reference or name."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter, CustomerKind, CustomerOrder, CustomerState
from advocate.domain.ids import CustomerId, short_ref
from advocate.errors import NotFound
from advocate.storage.customer_filters import MOST_MATCHES
from advocate.storage.customers import CustomerStore
from tests import factories
from tests.fakes import MORNING, FakeClock


def _paged(advocate: Advocate, wanted: CustomerFilter, size: int) -> list[CustomerId]:
    with advocate.vault.database.reading() as connection:
        store = CustomerStore(connection)
        total = store.count(wanted)
        return [line.id for first in range(0, total + size, size) for line in store.page(wanted, first, size)]


@pytest.fixture
def alike(advocate: Advocate, tmp_path: Path) -> None:
    """A hundred and twenty customers of three names, all made at one moment."""
    lines = "".join(f"Same Name {n % 3},404 555 {n:04},{'vip' if n % 2 else ''}\n" for n in range(120))
    (tmp_path / "list.csv").write_text("name,phone,tags\n" + lines)
    advocate.importing.run(tmp_path / "list.csv")


@pytest.mark.usefixtures("alike")
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", CustomerOrder)
def test_pages_of_namesakes_join_without_gap_or_double(
    advocate: Advocate, order: CustomerOrder, descending: bool
) -> None:
    vip = next(tag.id for tag in advocate.tags.list_tags())
    for wanted, count in (
        (CustomerFilter(order=order, descending=descending), 120),
        (CustomerFilter(order=order, descending=descending, tag_ids=(vip,)), 60),
        (CustomerFilter(order=order, descending=descending, text="same"), 120),
    ):
        ids = _paged(advocate, wanted, 17)
        assert len(ids) == len(set(ids)) == count
        assert ids == _paged(advocate, wanted, 200), "the order does not depend on the size of the page"


def test_each_order_goes_both_ways(advocate: Advocate, clock: FakeClock) -> None:
    made: dict[str, CustomerId] = {}
    for number, name in enumerate(("B", "C", "A")):
        clock.pass_time(timedelta(days=1))
        made[name] = factories.customer(advocate, name)
        factories.interaction(advocate, made[name], started_at=MORNING - timedelta(days=number))
    names = {who: name for name, who in made.items()}

    def order(by: CustomerOrder, descending: bool = False) -> str:
        return "".join(
            names[i] for i in _paged(advocate, CustomerFilter(order=by, descending=descending), 10)
        )

    assert order(CustomerOrder.NAME) == "ABC"
    assert order(CustomerOrder.NAME, descending=True) == "CBA"
    assert order(CustomerOrder.CREATED) == "BCA"
    assert order(CustomerOrder.CREATED, descending=True) == "ACB"
    assert order(CustomerOrder.LAST_CONTACT) == "ACB"
    assert order(CustomerOrder.LAST_CONTACT, descending=True) == "BCA"


def test_a_filter_for_each_thing(advocate: Advocate) -> None:
    maria = factories.customer(advocate, is_internal=True, tags=("vip",))
    acme = factories.customer(advocate, "Acme", kind=CustomerKind.ORGANISATION)
    tom = factories.customer(advocate, "Tom Price")
    factories.promise(advocate, tom)
    advocate.customers.archive([acme])
    tag = advocate.tags.list_tags()[0].id
    for wanted, found in (
        (CustomerFilter(), [maria, tom]),
        (CustomerFilter(only_internal=True), [maria]),
        (CustomerFilter(only_with_open_promise=True), [tom]),
        (CustomerFilter(tag_ids=(tag,)), [maria]),
        (CustomerFilter(tag_ids=(tag,), only_with_open_promise=True), []),
        (CustomerFilter(kind=CustomerKind.ORGANISATION), []),
        (CustomerFilter(kind=CustomerKind.ORGANISATION, state=CustomerState.ARCHIVED), [acme]),
        (CustomerFilter(text="0148"), [maria, tom]),
        (CustomerFilter(text=" tom  pri "), [tom]),
        (CustomerFilter(text="?"), []),
        (CustomerFilter(text="  "), [maria, tom]),
        (CustomerFilter(text="acme", state=CustomerState.ARCHIVED), [acme]),
    ):
        assert _paged(advocate, wanted, 10) == found, wanted
        with advocate.vault.database.reading() as connection:
            assert CustomerStore(connection).count(wanted) == len(found)


def test_a_text_shows_the_best_thousand(advocate: Advocate, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("name\n" + "".join(f"Person {n}\n" for n in range(MOST_MATCHES + 50)))
    advocate.importing.run(tmp_path / "list.csv")
    assert advocate.customers.count_customers(CustomerFilter(text="person")) == MOST_MATCHES
    assert advocate.customers.count_customers(CustomerFilter()) == MOST_MATCHES + 50


def test_a_reference_finds_its_customer_in_either_case(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.customer(advocate, "Tom Price")
    with advocate.vault.database.reading() as connection:
        store = CustomerStore(connection)
        assert store.with_ref(short_ref(who)) == store.with_ref(short_ref(who).upper()) == (who,)
        assert store.with_ref("zzzzzzzz") == ()


def test_a_whole_name_finds_all_who_bear_it_but_the_trashed(advocate: Advocate) -> None:
    names = ("María Gómez", "maria gomez", "Maria Gomez", "Maria Gomez-Ruiz")
    first, second, trashed, _ = (factories.customer(advocate, name) for name in names)
    advocate.customers.archive([second])
    advocate.customers.trash([trashed])
    with advocate.vault.database.reading() as connection:
        assert set(CustomerStore(connection).named("MARIA  GÓMEZ")) == {first, second}
        assert CustomerStore(connection).named("maria") == ()


def test_who_is_gone_is_said(advocate: Advocate) -> None:
    with advocate.vault.database.reading() as connection:
        for ask in (CustomerStore(connection).get, CustomerStore(connection).name_of):
            with pytest.raises(NotFound, match="not in the vault"):
                ask(CustomerId(advocate.member.id))
