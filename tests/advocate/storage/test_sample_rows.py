from __future__ import annotations

from dataclasses import replace

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter
from advocate.storage.sample_rows import has_sample
from tests import factories


def test_sample_is_told_by_its_customers(advocate: Advocate):
    def there() -> bool:
        with advocate.vault.database.reading() as connection:
            return has_sample(connection)

    factories.customer(advocate, "Real")
    assert not there()
    factories.customer(advocate, "Sample", is_sample=True)
    assert there()


def test_a_member_who_has_done_something_real_stays_as_a_real_one(advocate: Advocate):
    advocate.sample.fill(customers=20)
    lena = next(each for each in advocate.team.members() if each.name == "Lena Ortiz")
    who = factories.customer(advocate, "Real")
    factories.promise(advocate, who, owner_id=lena.id)
    advocate.sample.remove()
    assert {each.name for each in advocate.team.members()} == {"Priya Natarajan", "Lena Ortiz"}
    assert [each.name for each in advocate.team.departments()] == ["Purchasing"]  # where Lena belongs
    advocate.team.edit_member(replace(advocate.team.get_member(lena.id), name="Lena O."))
    advocate.sample.fill(customers=20)
    advocate.sample.remove()
    assert {each.name for each in advocate.team.members()} == {"Priya Natarajan", "Lena O."}


def test_a_real_person_at_a_sample_organisation_loses_only_the_link(advocate: Advocate):
    advocate.sample.fill(customers=20)
    who = factories.customer(advocate, "Real", organisation="O’Hara Dental")
    assert advocate.customers.get_customer(who).organisation == "O’Hara Dental"
    advocate.sample.remove()
    assert [each.name for each in advocate.customers.list_customers(CustomerFilter())] == ["Real"]
    assert advocate.customers.get_customer(who).organisation == ""
    assert not advocate.search.find_customers("O’Hara", 5)
