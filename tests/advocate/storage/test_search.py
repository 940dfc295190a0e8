"""What people type finds whom they mean, in any spelling, script and order; and what was said, newest first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerFilter, FieldKind
from advocate.domain.ids import CustomerId, DepartmentId, FieldId
from tests import factories
from tests.fakes import MORNING


def found(advocate: Advocate, typed: str, limit: int = 20) -> list[str]:
    return [hit.customer.name for hit in advocate.search.find_customers(typed, limit)]


def said(advocate: Advocate, typed: str, limit: int = 20) -> list[str]:
    return [hit.passage.text for hit in advocate.search.find_said(typed, limit)]


def with_number(number: str) -> tuple[ContactPointDraft, ...]:
    return (ContactPointDraft(kind=ContactPointKind.PHONE, value=number),)


@pytest.mark.parametrize(
    "typed",
    [
        "+49 151 2345 6789",
        "004915123456789",
        "0151 23456789",
        "0151/2345-6789",
        "(0151) 23456789",
        "+49 (0)151 23456789",
        "151 2345",
        "56789",
        "٠١٥١٢٣٤٥",
        "0151.234.567",
    ],
)
def test_a_number_is_found_in_every_spelling_and_by_any_part(advocate: Advocate, typed: str) -> None:
    factories.customer(advocate, "Jürgen Weiß", contact_points=with_number("+49 151 23456789"))
    factories.customer(advocate, "Somebody Else", contact_points=with_number("+49 170 9876543"))
    (hit,) = advocate.search.find_customers(typed)
    assert hit.customer.name == "Jürgen Weiß"
    assert hit.because.text == "+49 151 23456789"
    assert hit.because.marks


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Jürgen Weiß", "jurgen weiss"),
        ("Jürgen Weiß", "JÜRGEN"),
        ("Jürgen Weiß", "wei jur"),
        ("Łukasz Żak", "lukasz zak"),
        ("Søren Ærø", "soren aero"),
        ("Nguyễn Thị Hoa", "nguyen hoa"),
        ("O'Brien-Smith", "brien smi"),
        ("O'Brien-Smith", "o'brien"),
        ("Иван Петров", "петр ив"),
        ("Ελένη Παππάς", "ελενη"),
        ("王小明", "王"),
        ("王小明", "小明"),
        ("佐藤 健", "藤健"),
        ("鈴木 花子", "花"),
        ("김민준", "김민"),
        ("محمد الأحمد", "الاحمد"),
        ("דוד כהן", "כהן"),
        ("प्रिया शर्मा", "शर्"),
        ("สมชาย ใจดี", "ชาย"),
        ("Maria Gomez", "gome"),
        ("Maria Gomez", "omez"),
    ],
)
def test_a_name_is_found_without_accents_in_any_order_and_script(
    advocate: Advocate, name: str, typed: str
) -> None:
    factories.customer(advocate, name)
    factories.customer(advocate, "Zzyzx")
    hits = advocate.search.find_customers(typed)
    assert [hit.customer.name for hit in hits] == [name]


def test_whole_names_come_before_begun_ones_and_those_before_the_rest(advocate: Advocate) -> None:
    factories.customer(advocate, "Tamara Lind", tags=("mark",))
    factories.customer(advocate, "Anna Markova")
    factories.customer(advocate, "Marketa Brown")
    factories.customer(advocate, "Peter Mark")
    assert found(advocate, "mark") == ["Peter Mark", "Marketa Brown", "Anna Markova", "Tamara Lind"]


def test_among_equals_the_last_contact_comes_first(advocate: Advocate) -> None:
    for name, days in (("Mark One", 3), ("Mark Two", 1), ("Mark Three", 2)):
        who = factories.customer(advocate, name)
        factories.interaction(advocate, who, started_at=MORNING - timedelta(days=days))
    factories.customer(advocate, "Mark Never")
    assert found(advocate, "mark") == ["Mark Two", "Mark Three", "Mark One", "Mark Never"]


def test_a_whole_name_is_found_among_more_beginnings_than_are_looked_at(advocate: Advocate) -> None:
    factories.customer(advocate, "Li Wei")
    for number in range(90):
        factories.customer(advocate, f"Lisa {chr(97 + number % 26)}{number}", tags=("lively",))
    assert found(advocate, "li", 5)[0] == "Li Wei"


def test_of_very_many_those_lately_in_contact_come_first(advocate: Advocate) -> None:
    lately = factories.customer(advocate, "Lara Lately")
    for number in range(90):
        factories.customer(advocate, f"Lisa {chr(97 + number % 26)}{number}")
    factories.interaction(advocate, lately)
    assert found(advocate, "l", 5)[0] == "Lara Lately"


@pytest.mark.parametrize("typed", ["gomez int", "insur", "really kind", "herring", "maria@gomez"])
def test_a_customer_is_found_by_what_is_known_of_them_and_told_why(advocate: Advocate, typed: str) -> None:
    points = (ContactPointDraft(kind=ContactPointKind.EMAIL, value="maria@gomez.example"),)
    who = factories.customer(
        advocate, "Someone", contact_points=points, organisation="Gomez Interiors", tags=("insurance",),
        pinned_notes=("Really kind, even when the floor was wet",),
    )  # fmt: skip
    advocate.profiles.set_field(
        who, FieldId(advocate.own_fields.define("Floor", FieldKind.TEXT).made), "herringbone"
    )
    hit = next(hit for hit in advocate.search.find_customers(typed) if hit.customer.id == who)
    assert next(hit.because.text[a:b].lower() for a, b in hit.because.marks) in typed


def test_a_renamed_organisation_finds_its_people_by_the_new_name_alone(advocate: Advocate) -> None:
    who = factories.customer(advocate, organisation="Gomez Interiors")
    organisation = advocate.customers.get_customer(who).relations[0].other_id
    advocate.customers.rename(organisation, "Ruiz Homes")
    assert found(advocate, "ruiz") == ["Ruiz Homes", "Maria Gomez"]
    assert found(advocate, "interiors") == []


def test_what_was_thrown_away_is_not_found(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who)
    advocate.customers.trash([who])
    assert found(advocate, "gomez") == []
    assert said(advocate, "oak") == []
    advocate.customers.restore([who])
    assert found(advocate, "gomez") == ["Maria Gomez"]
    assert len(said(advocate, "oak")) == 1


def test_what_is_thrown_away_does_not_crowd_out_the_rest(advocate: Advocate) -> None:
    kept, gone = factories.customer(advocate, "Kept One"), factories.customer(advocate, "Gone One")
    factories.interaction(advocate, kept, started_at=MORNING - timedelta(days=400), body="the oak sample")
    for day in range(5):
        factories.interaction(advocate, gone, started_at=MORNING - timedelta(days=day), body="an oak sample")
    advocate.customers.trash([gone])
    assert said(advocate, "oak", 3) == ["Asks when the flooring comes · the oak sample"]


def test_an_archived_customer_is_found(advocate: Advocate) -> None:
    advocate.customers.archive([factories.customer(advocate)])
    assert found(advocate, "gomez") == ["Maria Gomez"]


def test_what_was_said_comes_newest_first_from_every_kind(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    department = DepartmentId(advocate.team.add_department("Purchasing").made)

    def at(days: int):
        return MORNING - timedelta(days=days)

    factories.interaction(advocate, who, started_at=at(4), title="Walnut", body="first")
    factories.promise(advocate, who, made_at=at(1), words="Price of the walnut")
    advocate.cases.open_case(CaseDraft(customer_id=who, title="Walnut is wet", opened_at=at(2)))
    note = NoteDraft(customer_id=who, body="Walnut in stock?", sent_at=at(3), department_id=department)
    advocate.notes.send(note)
    hits = advocate.search.find_said("walnut")
    assert [hit.kind for hit in hits] == ["promise", "case", "note", "interaction"]
    assert [hit.at for hit in hits] == [at(1), at(2), at(3), at(4)]
    assert {hit.customer_name for hit in hits} == {"Maria Gomez"}
    assert all(hit.passage.text[a:b] == "Walnut" for hit in hits[1:] for a, b in hit.passage.marks)


@pytest.mark.parametrize(
    ("body", "typed"),
    [
        ("Wants the price of the oak sample", "sampl oak"),
        ("Die Fußböden sind naß", "fussboden nass"),
        ("我们明天送地板", "地板"),
        ("พรุ่งนี้ส่งพื้นไม้", "พื้น"),
        ("床のサンプルを送る", "サンプル"),
        ("फर्श गीला है", "गीला"),
        ("الأرضية مبللة", "مبلل"),
        ("Call her at (404) 555-0199", "4045550199"),
        ("Call her at 404 555 0199 tomorrow", "404-555-01"),
        ("co\u00adoperative", "coop"),
        ("naïve café", "naive cafe"),
    ],
)
def test_what_was_said_is_found_in_any_script_and_spelling(advocate: Advocate, body: str, typed: str) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, body="nothing to see", title="")
    factories.interaction(advocate, who, body=body, title="")
    (hit,) = advocate.search.find_said(typed)
    assert hit.passage.text == body
    assert hit.passage.marks


def test_what_was_said_can_be_sought_with_one_customer(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    factories.interaction(advocate, maria)
    factories.interaction(advocate, tom)
    hits = advocate.search.find_said("oak", customer_id=CustomerId(tom))
    assert [hit.customer_name for hit in hits] == ["Tom Price"]


@pytest.mark.parametrize(
    "typed", ['"', "oak AND", "NOT", "name:", "*", "oak*", "a OR b", "^", "{}", "()", "oak)", "-", "' OR 1=1"]
)
def test_the_words_of_the_engine_are_only_words(advocate: Advocate, typed: str) -> None:
    who = factories.customer(advocate)
    factories.interaction(advocate, who, body="oak and ash or not")
    advocate.search.find(typed)
    advocate.customers.list_customers(CustomerFilter(text=typed))


def test_nothing_typed_finds_nothing(advocate: Advocate) -> None:
    factories.interaction(advocate, factories.customer(advocate))
    for typed in ("", "  ", "?!"):
        assert advocate.search.find(typed).customers == ()
        assert advocate.search.find(typed).said == ()


def test_a_list_can_be_narrowed_by_what_is_typed(advocate: Advocate) -> None:
    for name in ("Maria Gomez", "Mario Rossi", "Tom Price"):
        factories.customer(advocate, name)
    wanted = CustomerFilter(text="mar")
    assert [line.name for line in advocate.customers.list_customers(wanted)] == ["Maria Gomez", "Mario Rossi"]
    assert advocate.customers.count_customers(wanted) == 2


def test_a_line_shows_all_that_belongs_on_it(advocate: Advocate) -> None:
    who = factories.customer(
        advocate,
        organisation="Gomez Interiors",
        tags=("Warranty", "insurance"),
        pinned_notes=("First", "Second"),
    )
    factories.interaction(advocate, who)
    factories.promise(advocate, who)
    (line,) = [hit.customer for hit in advocate.search.find_customers("maria")]
    assert (line.organisation, line.tags, line.pinned) == (
        "Gomez Interiors",
        ("insurance", "Warranty"),
        "First",
    )
    assert line.open_promises == 1
    assert line.last_contact_at == MORNING
    assert line in advocate.customers.list_customers(CustomerFilter())
