"""The index is in step with the records after whatever happens to them, and says the same when it is built anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import FieldKind
from advocate.domain.ids import CustomerId, DepartmentId, FieldId, InteractionId
from advocate.storage.search_index import add_said, rebuild
from tests import factories
from tests.fakes import MORNING

Entry = tuple[str, str, str, str, int]
OWNERS = {
    "customer_words": "SELECT id, hex(customer_id) FROM customer_documents",
    "customer_pieces": "SELECT id, hex(customer_id) FROM customer_documents",
    "said_words": "SELECT id, kind || hex(record_id) FROM said_documents",
}
CSV = (
    "name,company,phone,email,tags,notes\nAnna Łucka,Zorn Tiles,+1 404 555 0177,anna@zorn.example,vip,Kind\n"
)


def words_in(advocate: Advocate) -> set[Entry]:
    """Every word of the index: (index, whose, column, word, place)."""
    found: set[Entry] = set()
    with advocate.vault.database.raw() as raw:
        for index, owners in OWNERS.items():
            of = dict(raw.execute(owners).fetchall())
            raw.execute(f"CREATE VIRTUAL TABLE temp.words_in USING fts5vocab(main, {index}, instance)")
            rows = raw.execute("SELECT doc, col, term, offset FROM temp.words_in").fetchall()
            raw.execute("DROP TABLE temp.words_in")
            found.update((index, of[doc], column, term, offset) for doc, column, term, offset in rows)
    return found


def is_in_step(advocate: Advocate) -> bool:
    """Whether building the index anew changes nothing in it."""
    before = words_in(advocate)
    with advocate.vault.database.writing() as connection:
        rebuild(connection)
    return words_in(advocate) == before


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    """With something in every table that is searched."""
    who = factories.customer(
        advocate, organisation="Gomez Interiors", tags=("insurance",), pinned_notes=("Really kind",)
    )
    field = FieldId(advocate.own_fields.define("Floor", FieldKind.TEXT).made)
    advocate.profiles.set_field(who, field, "herringbone")
    factories.interaction(advocate, who)
    factories.promise(advocate, who)
    advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING))
    department = DepartmentId(advocate.team.add_department("Purchasing").made)
    draft = NoteDraft(customer_id=who, body="Oak in stock?", sent_at=MORNING, department_id=department)
    advocate.notes.send(draft)
    return who


def test_built_bit_by_bit_or_anew_it_is_the_same(advocate: Advocate, maria: CustomerId) -> None:
    assert is_in_step(advocate)
    words = {(index, word) for index, _, _, word, _ in words_in(advocate)}
    said = {"oak", "floor", "wet", "stock"}
    assert {("said_words", word) for word in said} <= words
    listed = {"maria", "interiors", "insurance", "kind", "herringbone", "14045550148"}
    assert {("customer_words", word) for word in listed} <= words


def test_it_follows_every_change_and_every_undo(advocate: Advocate, maria: CustomerId) -> None:
    interaction = advocate.timeline.entries(advocate.timeline.keys(maria))[-1].interaction
    interaction = interaction or factories.interaction(advocate, maria)
    profile = advocate.customers.get_customer(maria)
    other = factories.interaction(advocate, maria, body="Asks about walnut")
    acts = (
        lambda: advocate.customers.rename(maria, "Maria Gómez-Ruiz"),
        lambda: advocate.customers.rename(profile.relations[0].other_id, "Ruiz Homes"),
        lambda: advocate.profiles.remove_contact_point(profile.contact_points[0].id),
        lambda: advocate.profiles.unpin_note(profile.pinned_notes[0].id),
        lambda: advocate.tags.rename(profile.tags[0].id, "warranty"),
        lambda: advocate.profiles.untag([maria], profile.tags[0].id),
        lambda: advocate.interactions.correct(
            other, factories.interaction_draft(maria, body="Asks about birch")
        ),
        lambda: advocate.interactions.remove(other),
        lambda: advocate.customers.trash([maria]),
        lambda: advocate.customers.restore([maria]),
    )
    for act in acts:
        before = words_in(advocate)
        act()
        assert is_in_step(advocate)
        advocate.history.undo()
        assert words_in(advocate) == before
        assert is_in_step(advocate)
        advocate.history.redo()
        assert is_in_step(advocate)


def test_it_follows_a_bulk_insert_and_its_undo(advocate: Advocate, maria: CustomerId, tmp_path: Path) -> None:
    before = words_in(advocate)
    file = tmp_path / "list.csv"
    file.write_text(CSV, encoding="utf-8")
    advocate.importing.run(file)
    assert {word for *_, word, _ in words_in(advocate) - before} >= {"lucka", "zorn", "vip", "14045550177"}
    assert is_in_step(advocate)
    advocate.history.undo()
    assert words_in(advocate) == before
    assert is_in_step(advocate)


def test_what_was_said_is_numbered_by_its_time(advocate: Advocate, maria: CustomerId) -> None:
    """Also in the same millisecond, before 1970 and at the ends of the calendar."""
    moments = [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1969, 7, 20, tzinfo=UTC),
        MORNING - timedelta(milliseconds=1),
        *[MORNING] * 40,
        MORNING + timedelta(milliseconds=1),
        datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    ]
    made = {
        factories.interaction(advocate, maria, started_at=at, body="ordered"): at for at in reversed(moments)
    }
    with advocate.vault.database.raw() as raw:
        ids = [
            InteractionId(UUID(bytes=i))
            for (i,) in raw.execute("SELECT record_id FROM said_documents ORDER BY id")
        ]
    in_order = [made[i] for i in ids if i in made]
    assert in_order == sorted(moments)


def test_a_number_written_in_a_text_is_one_word_too(advocate: Advocate, maria: CustomerId) -> None:
    factories.interaction(advocate, maria, body="Her new one: (404) 555-0199, from 9.30")
    words = {word for index, _, _, word, _ in words_in(advocate) if index == "said_words"}
    assert {"404", "555", "0199", "4045550199"} <= words


def test_more_of_one_moment_than_a_millisecond_has_numbers_are_indexed_at_once(advocate: Advocate) -> None:
    """Conversations without a date all stand in one moment; each must not try the numbers of all before it."""
    customer = bytes(16)
    said = [(number.to_bytes(16, "big"), customer, 0, "oak") for number in range(17_500)]
    with advocate.vault.database.writing() as connection:
        for start in (0, 17_000):
            add_said(connection, {"cases": said[start : start + 17_000]})
        numbers = [row[0] for row in connection.exec_driver_sql("SELECT id FROM said_documents ORDER BY id")]
        found = connection.exec_driver_sql("SELECT count(*) FROM said_words WHERE said_words MATCH 'oak'")
        assert found.scalar_one() == len(numbers) == 17_500
    assert numbers[-1] - numbers[0] < 1 << 16
