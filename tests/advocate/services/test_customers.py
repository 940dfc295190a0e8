"""Customers as lists and one by one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.customer import (
    Approach,
    ContactPointDraft,
    ContactPointKind,
    CustomerDraft,
    CustomerFilter,
    CustomerKind,
    CustomerOrder,
    CustomerState,
)
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import factories
from tests.fakes import MORNING


def _names(advocate: Advocate, **wanted: object) -> list[str]:
    return [summary.name for summary in advocate.customers.list_customers(CustomerFilter(**wanted))]


def test_a_draft_is_kept_whole(advocate: Advocate) -> None:
    who = factories.customer(
        advocate,
        "  Maria\tGómez ",
        organisation="Gomez Interiors",
        tags=("insurance claim", "insurance claim", "VIP"),
        pinned_notes=("Really kind",),
        approach=Approach(wants="The number first", channel="call"),
        since=date(2019, 5, 1),
        reach=1200,
        is_internal=True,
    )
    kept = advocate.customers.get_customer(who)
    assert (kept.name, kept.organisation, kept.since, kept.reach) == (
        "Maria Gómez",
        "Gomez Interiors",
        date(2019, 5, 1),
        1200,
    )
    assert [tag.name for tag in kept.tags] == ["insurance claim", "VIP"]
    assert (kept.pinned_notes[0].text, kept.approach.wants, kept.is_internal) == (
        "Really kind",
        "The number first",
        True,
    )
    assert kept.contact_points[0].normal == "+14045550148"
    assert advocate.customers.list_customers(CustomerFilter(only_internal=True))[0].pinned == "Really kind"


def test_people_of_one_organisation_share_it(advocate: Advocate) -> None:
    factories.customer(advocate, "Maria Gomez", organisation="Gomez Interiors")
    factories.customer(advocate, "Luis Gomez", organisation="gomez  INTERIORS")
    assert _names(advocate, kind=CustomerKind.ORGANISATION) == ["Gomez Interiors"]


@pytest.mark.parametrize("name", ["", "   ", "\x00\x07", "\n\t"])
def test_a_customer_without_a_name_is_refused(advocate: Advocate, name: str) -> None:
    with pytest.raises(InvalidValue):
        advocate.customers.create(CustomerDraft(name=name))
    assert advocate.customers.count_customers(CustomerFilter()) == 0


def test_a_refused_contact_point_leaves_nothing_half_made(advocate: Advocate) -> None:
    points = (ContactPointDraft(kind=ContactPointKind.EMAIL, value="no mail at all"),)
    with pytest.raises(InvalidValue):
        advocate.customers.create(
            CustomerDraft(name="Tom Price", organisation="Price Ltd", contact_points=points)
        )
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    assert advocate.history.undoable() is None


def test_the_list_sorts_by_name_whatever_the_accents(advocate: Advocate) -> None:
    for name in ("Zoë", "Ångström", "abel", "Éclair"):
        factories.customer(advocate, name)
    assert _names(advocate) == ["abel", "Ångström", "Éclair", "Zoë"]
    assert _names(advocate, descending=True) == ["Zoë", "Éclair", "Ångström", "abel"]


def test_the_list_sorts_by_last_contact_with_the_never_contacted_last(advocate: Advocate) -> None:
    first, second, _never = (factories.customer(advocate, name) for name in ("A", "B", "C"))
    factories.interaction(advocate, first, started_at=MORNING - timedelta(days=3))
    factories.interaction(advocate, second, started_at=MORNING - timedelta(days=1))
    assert _names(advocate, order=CustomerOrder.LAST_CONTACT, descending=True) == ["B", "A", "C"]
    assert _names(advocate, order=CustomerOrder.LAST_CONTACT) == ["A", "B", "C"]


def test_pages_join_without_gap_or_double(advocate: Advocate) -> None:
    for number in range(25):
        factories.customer(advocate, f"Same Name {number % 3}")
    pages = [advocate.customers.list_customers(CustomerFilter(), first, 10) for first in (0, 10, 20)]
    ids = [summary.id for page in pages for summary in page]
    assert len(ids) == len(set(ids)) == 25


def test_filters_are_all_met(advocate: Advocate) -> None:
    factories.customer(advocate, "Maria Gomez", tags=("vip", "claim"))
    factories.customer(advocate, "Mario Rossi", tags=("vip",))
    tags = {tag.name: tag.id for tag in advocate.tags.list_tags()}
    assert _names(advocate, tag_ids=(tags["vip"],)) == ["Maria Gomez", "Mario Rossi"]
    assert _names(advocate, tag_ids=(tags["vip"], tags["claim"])) == ["Maria Gomez"]
    assert _names(advocate, text="mar", tag_ids=(tags["claim"],)) == ["Maria Gomez"]
    assert advocate.customers.count_customers(CustomerFilter(text="mar")) == 2


def test_archived_and_trashed_leave_the_list_and_come_back(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    advocate.customers.archive([who])
    advocate.customers.trash([other])
    assert _names(advocate) == []
    assert _names(advocate, state=CustomerState.ARCHIVED) == ["Maria Gomez"]
    assert _names(advocate, state=CustomerState.TRASHED) == ["Tom Price"]
    assert [hit.customer.name for hit in advocate.search.find_customers("o")] == []
    assert advocate.search.find_customers("gomez")
    assert not advocate.search.find_customers("price")
    changes = advocate.customers.restore([who, other])
    assert _names(advocate) == ["Maria Gomez", "Tom Price"]
    assert changes.words() == "Brought 2 customers back"


def test_two_who_edit_the_same_name_are_told(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    seen = advocate.customers.get_customer(who).version
    advocate.customers.rename(who, "Maria Ruiz", seen)
    with pytest.raises(Conflict):
        advocate.customers.rename(who, "Maria Perez", seen)
    assert advocate.customers.get_customer(who).name == "Maria Ruiz"


def test_an_unknown_customer_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.customers.get_customer(advocate.member.id)
    with pytest.raises(NotFound):
        advocate.customers.rename(advocate.member.id, "Nobody")
