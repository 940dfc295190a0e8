"""A line of a list: what stands in it."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from advocate.app import Advocate
from advocate.domain.customer import CustomerKind, CustomerState, RelationKind
from advocate.domain.promise import Due
from advocate.storage.customer_lines import CustomerLines
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_a_line_holds_all_that_a_list_shows(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(
        advocate, organisation="Gomez Interiors", tags=("vip", "Élan", "claim"), pinned_notes=("Really kind",)
    )
    clock.pass_time(timedelta(hours=1))
    advocate.profiles.pin_note(who, "Second")
    factories.interaction(advocate, who)
    for day in (20, 14):
        factories.promise(advocate, who, due=Due.on(date(2026, 3, day), "UTC"))
    with advocate.vault.database.reading() as connection:
        (line,) = CustomerLines(connection).of([who])
    assert (line.name, line.kind, line.organisation) == (
        "Maria Gomez",
        CustomerKind.PERSON,
        "Gomez Interiors",
    )
    assert (line.tags, line.pinned) == (("claim", "Élan", "vip"), "Really kind")
    assert (line.open_promises, line.next_due_at) == (2, Due.on(date(2026, 3, 14), "UTC").end)
    assert (line.last_contact_at, line.created_at, line.state) == (MORNING, MORNING, CustomerState.ACTIVE)


def test_a_bare_line_is_empty_not_wrong(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.archive([who])
    with advocate.vault.database.reading() as connection:
        (line,) = CustomerLines(connection).of([who])
    assert (line.organisation, line.tags, line.pinned, line.open_promises) == ("", (), "", 0)
    assert (line.next_due_at, line.last_contact_at, line.state) == (None, None, CustomerState.ARCHIVED)


def test_lines_come_in_the_order_asked_for_without_those_gone(advocate: Advocate) -> None:
    a, b, c = (factories.customer(advocate, name) for name in "ABC")
    with advocate.vault.database.reading() as connection:
        lines = CustomerLines(connection)
        assert [line.name for line in lines.of([c, UUID(int=5), a, b])] == ["C", "A", "B"]
        assert lines.of([]) == ()


def test_of_several_organisations_the_first_is_shown_as_on_the_profile(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    places = [
        factories.customer(advocate, name, kind=CustomerKind.ORGANISATION) for name in ("Zeal", "Oak", "Acme")
    ]
    for place in places:
        advocate.profiles.relate(who, place, RelationKind.WORKS_AT)
    with advocate.vault.database.reading() as connection:
        (line,) = CustomerLines(connection).of([who])
    assert line.organisation == advocate.customers.get_customer(who).organisation == "Zeal"
    advocate.profiles.unrelate(advocate.customers.get_customer(who).relations[0].id)
    advocate.history.undo()
    assert advocate.customers.get_customer(who).organisation == "Zeal"


def test_a_thousand_lines_at_once(advocate: Advocate, tmp_path) -> None:
    (tmp_path / "list.csv").write_text("name\n" + "".join(f"Person {n}\n" for n in range(1000)))
    advocate.importing.run(tmp_path / "list.csv")
    with advocate.vault.database.reading() as connection:
        ids = [UUID(bytes=row[0]) for row in connection.exec_driver_sql("SELECT id FROM customers")]
        assert len(CustomerLines(connection).of(ids)) == 1000
