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


def test_what_somebody_typed_about_a_sample_customer_stays_with_nobody(advocate: Advocate):
    advocate.sample.fill(customers=20)
    maria = advocate.resolver.customer("Maria Gomez")
    call = replace(advocate.open_calls.begin(maria, "Maria Gomez"), text="half a sentence")
    advocate.open_calls.put(call)
    advocate.sample.remove()
    (left,) = advocate.open_calls.list_open()
    assert (left.text, left.customer_id, left.name) == ("half a sentence", None, "Maria Gomez")


def test_a_rule_that_names_a_sample_member_keeps_them(advocate: Advocate):
    advocate.sample.fill(customers=20)
    lena = next(each for each in advocate.team.members() if each.name == "Lena Ortiz")
    rule = advocate.escalations.rules()[0]
    advocate.escalations.edit_rule(replace(rule, ask_member_id=lena.id))
    advocate.sample.remove()
    assert advocate.escalations.rules()[0].ask_name == "Lena Ortiz"
