"""What a profile says of itself."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from advocate.domain.customer import Approach, Customer, CustomerKind, FieldKind, Relation, RelationKind
from advocate.domain.ids import CustomerId, RelationId


def _customer(*relations: Relation) -> Customer:
    return Customer(
        id=CustomerId(UUID(int=1)),
        kind=CustomerKind.PERSON,
        name="Maria Gomez",
        created_at=datetime(2026, 3, 12, tzinfo=UTC),
        relations=relations,
    )


def _relation(name: str, kind: RelationKind, is_reverse: bool = False) -> Relation:
    return Relation(
        id=RelationId(UUID(int=2)), other_id=CustomerId(UUID(int=3)), other_name=name, kind=kind, is_reverse=is_reverse
    )  # fmt: skip


def test_the_organisation_is_where_one_works_first() -> None:
    family = _relation("Luis Gomez", RelationKind.FAMILY)
    first, second = (
        _relation("Gomez Interiors", RelationKind.WORKS_AT),
        _relation("Oak Ltd", RelationKind.WORKS_AT),
    )
    assert _customer(family, first, second).organisation == "Gomez Interiors"


def test_those_who_work_here_are_no_organisation_of_mine() -> None:
    assert _customer(_relation("Tom Price", RelationKind.WORKS_AT, is_reverse=True)).organisation == ""
    assert _customer().organisation == ""


def test_an_approach_reads_in_order_without_gaps() -> None:
    assert Approach(avoid="jargon", personality="dry").lines() == ("dry", "jargon")
    assert Approach(channel="call").lines() == ()


def test_own_fields_have_eight_kinds() -> None:
    assert len(FieldKind) == 8
