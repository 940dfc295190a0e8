"""Who looks after a customer, their picture, and who may be the same person."""

from __future__ import annotations

from uuid import UUID

import pytest

from advocate.app import Advocate
from advocate.domain.customer import ContactPointDraft, CustomerFilter
from advocate.domain.files import PHOTO_LIMIT
from advocate.domain.ids import CustomerId, MemberId
from advocate.errors import InvalidValue, NotFound
from tests import factories

PNG = b"\x89PNG\r\n\x1a\n" + bytes(2_000)
JPEG = b"\xff\xd8\xff\xe0" + bytes(500)


def test_several_are_given_to_one_and_taken_back_in_one_step(advocate: Advocate) -> None:
    people = [factories.customer(advocate, name) for name in ("Maria", "Tom")]
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    changes = advocate.customers.assign(people, sam)
    assert changes.words() == "Gave 2 customers into other hands"
    assert [line.owner_name for line in advocate.customers.list_customers(CustomerFilter())] == [
        "Sam Reed"
    ] * 2
    assert advocate.customers.get_customer(people[0]).owner_id == sam
    assert advocate.customers.assign(people, sam).command_id is None
    advocate.customers.assign(people[:1], None)
    assert advocate.customers.get_customer(people[0]).owner_name == ""
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.customers.get_customer(people[1]).owner_id is None


def test_nobody_is_given_to_somebody_who_is_not_there(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.customers.assign([factories.customer(advocate)], MemberId(UUID(int=1)))


def test_a_picture_is_kept_once_and_comes_back(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom")
    assert advocate.customers.photo(who) is None
    for each in (who, other):
        advocate.customers.set_photo(each, PNG)
    advocate.customers.set_photo(who, JPEG)
    assert advocate.customers.photo(who) == JPEG
    assert advocate.customers.photo(other) == PNG
    assert advocate.customers.get_customer(who).has_photo
    advocate.customers.remove_photo(who)
    assert advocate.customers.photo(who) is None
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.customers.photo(who) == PNG
    with advocate.vault.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT count(*), sum(size) FROM contents").one()
        history = connection.exec_driver_sql("SELECT sum(length(before)) FROM row_changes").scalar()
    assert tuple(kept) == (2, len(PNG) + len(JPEG))
    assert history < len(PNG)  # a picture is never copied into the history


@pytest.mark.parametrize("image", [b"", b"GIF89a", b"<svg/>", PNG + bytes(PHOTO_LIMIT)])
def test_what_is_no_small_picture_is_refused(advocate: Advocate, image: bytes) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue) as refused:
        advocate.customers.set_photo(who, image)
    assert refused.value.field == "photo"
    assert advocate.customers.photo(who) is None


def test_the_same_number_comes_before_the_same_name(advocate: Advocate) -> None:
    namesake = factories.customer(advocate, "Maria Gomez", contact_points=())
    sister = factories.customer(advocate, "Ana Ruiz")
    found = [line.id for line in advocate.customers.alike("maria gom", ("(404) 555-0148",))]
    assert found == [sister, namesake]


def test_alike_by_mail_in_any_case_and_by_no_other_word(advocate: Advocate) -> None:
    draft = ContactPointDraft(kind=factories.EMAIL, value="maria@gomez.example")
    who = factories.customer(advocate, contact_points=(draft,), tags=("insured",))
    assert [line.id for line in advocate.customers.alike("", ("Maria@GOMEZ.example",))] == [who]
    assert advocate.customers.alike("insured") == ()
    assert advocate.customers.alike("m") == ()
    assert advocate.customers.alike("", ("maria@", "+1", "")) == ()


@pytest.mark.parametrize("typed", ["Maria Gomes", "Marya Gomez", "Maria Goemz", "gomez marria"])
def test_a_name_one_slip_away_is_alike(advocate: Advocate, typed: str) -> None:
    maria = factories.customer(advocate)
    factories.customer(advocate, "Maria Gorman", contact_points=())
    assert [line.id for line in advocate.customers.alike(typed)] == [maria]


def test_who_is_spelled_as_typed_stands_alone(advocate: Advocate) -> None:
    factories.customer(advocate)
    same = factories.customer(advocate, "Maria Gomes", contact_points=())
    assert [line.id for line in advocate.customers.alike("Maria Gomes")] == [same]


@pytest.mark.parametrize("typed", ["Marya", "Maria Gonzalez", "Mary Gomes", "Maria Ruiz"])
def test_a_first_name_alone_or_two_slips_are_not_alike(advocate: Advocate, typed: str) -> None:
    factories.customer(advocate)
    assert advocate.customers.alike(typed) == ()


def test_nobody_from_the_trash_is_alike(advocate: Advocate) -> None:
    who: CustomerId = factories.customer(advocate)
    advocate.customers.archive([who])
    assert len(advocate.customers.alike("Maria Gomez", ("+1 404 555 0148",))) == 1
    advocate.customers.trash([who])
    assert advocate.customers.alike("Maria Gomez", ("+1 404 555 0148",)) == ()
