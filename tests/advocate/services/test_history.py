"""Undo and redo over every kind of command, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import (
    Approach,
    ContactPointDraft,
    ContactPointKind,
    CustomerDraft,
    CustomerFilter,
    CustomerKind,
    FieldKind,
    RelationKind,
)
from advocate.domain.ids import CustomerId
from advocate.domain.promise import Due, PromiseFilter
from advocate.errors import Conflict
from advocate.storage.recording import table_of
from advocate.storage.rows.all import RECORDED
from tests import factories

Act = Callable[[Advocate, CustomerId], Changes]
NOW = datetime(2026, 3, 12, 13, 41, tzinfo=UTC)


def _edit_contact_point(advocate: Advocate, who: CustomerId) -> Changes:
    point = advocate.customers.get_customer(who).contact_points[0]
    draft = ContactPointDraft(kind=ContactPointKind.PHONE, value="+1 404 555 0199", label="mobile")
    return advocate.profiles.edit_contact_point(point.id, draft)


def _prepared(advocate: Advocate) -> CustomerId:
    """A customer with one of everything, so that every verb has something to act on."""
    who = factories.customer(
        advocate, tags=("insurance",), pinned_notes=("Really kind",), organisation="Gomez Interiors"
    )
    field = advocate.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "ash")).made
    advocate.profiles.set_field(who, field, "oak")
    factories.interaction(advocate, who)
    factories.promise(advocate, who)
    department = advocate.team.add_department("Purchasing").made
    advocate.notes.send(
        NoteDraft(customer_id=who, body="Oak in stock?", sent_at=NOW, department_id=department)
    )
    advocate.files.attach(who, ("photo.jpg", b"\xff\xd8\xff"))
    advocate.quick_notes.write("Car park: call Mr. Price")
    advocate.views.save("notes", "Ours", "{}", shared=True)
    advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=NOW))
    return who


def _a_promise(advocate: Advocate):
    return advocate.promises.list_promises(PromiseFilter())[0].id


ACTS: dict[str, Act] = {
    "create": lambda a, _: a.customers.create(
        CustomerDraft(name="Tom Price", tags=("new",), organisation="Price Ltd")
    ),
    "rename": lambda a, who: a.customers.rename(who, "Maria Gomez-Ruiz"),
    "kind": lambda a, who: a.customers.set_kind(who, CustomerKind.ORGANISATION),
    "since": lambda a, who: a.customers.set_since(who, date(2019, 5, 1)),
    "reach": lambda a, who: a.customers.set_reach(who, 12_000),
    "internal": lambda a, who: a.customers.set_internal(who, True),
    "approach": lambda a, who: a.customers.set_approach(who, Approach(wants="The number first")),
    "archive": lambda a, who: a.customers.archive([who]),
    "trash": lambda a, who: a.customers.trash([who]),
    "add contact point": lambda a, who: a.profiles.add_contact_point(
        who, ContactPointDraft(kind=ContactPointKind.EMAIL, value="maria@gomez.example")
    ),
    "edit contact point": _edit_contact_point,
    "remove contact point": lambda a, who: a.profiles.remove_contact_point(
        a.customers.get_customer(who).contact_points[0].id
    ),
    "pin": lambda a, who: a.profiles.pin_note(who, "Prefers straight prices"),
    "edit pinned": lambda a, who: a.profiles.edit_pinned_note(
        a.customers.get_customer(who).pinned_notes[0].id, "Kind"
    ),
    "unpin": lambda a, who: a.profiles.unpin_note(a.customers.get_customer(who).pinned_notes[0].id),
    "tag": lambda a, who: a.profiles.tag([who], "referral"),
    "untag": lambda a, who: a.profiles.untag([who], a.customers.get_customer(who).tags[0].id),
    "rename tag": lambda a, _: a.tags.rename(a.tags.list_tags()[0].id, "Insurance claim"),
    "set field": lambda a, who: a.profiles.set_field(who, a.own_fields.list_fields()[0].id, "ash"),
    "clear field": lambda a, who: a.profiles.set_field(who, a.own_fields.list_fields()[0].id, ""),
    "remove field": lambda a, _: a.own_fields.remove(a.own_fields.list_fields()[0].id),
    "relate": lambda a, who: a.profiles.relate(who, factories.customer(a, "Luis Gomez"), RelationKind.FAMILY),
    "unrelate": lambda a, who: a.profiles.unrelate(a.customers.get_customer(who).relations[0].id),
    "log": lambda a, who: a.interactions.log(
        factories.interaction_draft(who), (factories.promise_draft(who, words="Call back"),)
    ),
    "correct": lambda a, who: a.interactions.correct(
        _interaction_of(a, who),
        factories.interaction_draft(who, body="She wants ash."),
    ),
    "remove contact": lambda a, who: a.interactions.remove(_interaction_of(a, who)),
    "promise": lambda a, who: a.promises.make(factories.promise_draft(who)),
    "change promise": lambda a, _: a.promises.change(_a_promise(a), due=Due.on(date(2026, 3, 20), "UTC")),
    "keep": lambda a, _: a.promises.keep(_a_promise(a)),
    "break": lambda a, _: a.promises.break_promise(_a_promise(a), "Supplier late"),
    "release": lambda a, _: a.promises.release(_a_promise(a)),
    "note": lambda a, who: a.notes.send(
        NoteDraft(customer_id=who, body="Again?", sent_at=NOW, department_id=a.team.departments()[0].id)
    ),
    "read note": lambda a, _: a.notes.mark_read(a.notes.list_notes()[0].id),
    "answer note": lambda a, _: a.notes.answer(a.notes.list_notes()[0].id, "Yes, 40 square metres"),
    "resolve case": lambda a, who: a.cases.resolve(a.cases.list_cases(who)[0].id),
    "assign": lambda a, who: a.customers.assign([who], a.member.id),
    "photo": lambda a, who: a.customers.set_photo(who, b"\xff\xd8\xff face"),
    "pin contact": lambda a, who: a.interactions.pin(_interaction_of(a, who)),
    "put in case": lambda a, who: a.interactions.put_in_case(
        _interaction_of(a, who), a.cases.list_cases(who)[0].id
    ),
    "reply": lambda a, who: a.interactions.log(
        factories.interaction_draft(who, reply_to_id=_interaction_of(a, who))
    ),
    "attach": lambda a, who: a.files.attach(
        who, ("plan.txt", b"plan"), interaction_id=_interaction_of(a, who)
    ),
    "rename file": lambda a, who: a.files.rename(a.files.list_files(who)[0].id, "offer.pdf"),
    "remove file": lambda a, who: a.files.remove(a.files.list_files(who)[0].id),
    "quick note": lambda a, _: a.quick_notes.write("The lady at the bakery"),
    "edit quick note": lambda a, _: a.quick_notes.edit(a.quick_notes.list_notes()[0].id, "Oak"),
    "sort quick note": lambda a, who: a.quick_notes.sort_to(a.quick_notes.list_notes()[0].id, who),
    "remove quick note": lambda a, _: a.quick_notes.remove(a.quick_notes.list_notes()[0].id),
    "save view": lambda a, _: a.views.save("customers", "Mine", "{}"),
    "rename view": lambda a, _: a.views.rename(a.views.list_views("notes")[0].id, "Theirs"),
    "remove view": lambda a, _: a.views.remove(a.views.list_views("notes")[0].id),
    "assign promises": lambda a, _: a.promises.assign([_a_promise(a)], None, a.team.departments()[0].id),
    "keep many": lambda a, _: a.promises.keep_many([_a_promise(a)]),
    "change dues": lambda a, _: a.promises.change_due({_a_promise(a): Due.on(date(2026, 3, 20), "UTC")}),
    "pin note": lambda a, _: a.notes.pin(a.notes.list_notes()[0].id),
    "address note": lambda a, _: a.notes.address(a.notes.list_notes()[0].id, None, a.member.id),
    "member": lambda a, _: a.team.add_member("Sam Reed"),
    "rename department": lambda a, _: a.team.rename_department(a.team.departments()[0].id, "Buying"),
}


def _interaction_of(advocate: Advocate, who: CustomerId):
    entries = advocate.timeline.entries(advocate.timeline.keys(who))
    return next(entry.interaction.id for entry in entries if entry.interaction)


def _state(advocate: Advocate) -> dict[str, set[tuple[object, ...]]]:
    """Every recorded row but for its version: what a person could see."""
    state: dict[str, set[tuple[object, ...]]] = {}
    with advocate.vault.database.reading() as connection:
        for row in RECORDED:
            table = table_of(row)
            columns = [column for column in table.c if column.name != "version"]
            state[table.name] = {
                tuple(map(str, found))
                for found in connection.execute(table.select().with_only_columns(*columns))
            }
    return state


@pytest.mark.parametrize("name", ACTS)
def test_every_command_is_taken_back_and_done_again(advocate: Advocate, name: str) -> None:
    who = _prepared(advocate)
    if name == "relate":  # it first makes a customer, a step of its own
        factories.customer(advocate, "Luis Gomez")
    before = _state(advocate)
    changes = ACTS[name](advocate, who)
    steps = 2 if name == "relate" else 1
    after = _state(advocate)
    assert changes.command_id is not None
    assert after != before

    for _ in range(steps):
        advocate.history.undo()
    assert _state(advocate) == before
    for _ in range(steps):
        advocate.history.redo()
    assert _state(advocate) == after
    for _ in range(steps):
        advocate.history.undo()
    assert _state(advocate) == before


def test_undo_keeps_the_search_in_step(advocate: Advocate) -> None:
    factories.customer(advocate, "Maria Gomez")
    assert advocate.search.find("gomez").customers
    advocate.history.undo()
    assert not advocate.search.find("gomez").customers
    advocate.history.redo()
    assert advocate.search.find("0148").customers


def test_undo_of_an_earlier_step_is_refused_when_later_work_stands_on_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    made = advocate.promises.make(factories.promise_draft(who))
    advocate.promises.keep(made.made)
    with pytest.raises(Conflict, match="changed again"):
        advocate.history.undo(made.command_id)
    advocate.history.undo()
    advocate.history.undo(made.command_id)
    assert advocate.promises.count_promises(PromiseFilter(state=None)) == 0


def test_undo_of_creating_a_customer_is_refused_once_something_belongs_to_them(advocate: Advocate) -> None:
    created = advocate.customers.create(CustomerDraft(name="Tom Price"))
    factories.interaction(advocate, CustomerId(created.made))
    with pytest.raises(Conflict):
        advocate.history.undo(created.command_id)
    assert advocate.customers.count_customers(CustomerFilter()) == 1


def test_two_changes_of_different_columns_are_taken_back_one_by_one(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    renamed = advocate.customers.rename(who, "Maria Ruiz")
    advocate.customers.set_reach(who, 5)
    advocate.history.undo(renamed.command_id)
    kept = advocate.customers.get_customer(who)
    assert (kept.name, kept.reach) == ("Maria Gomez", 5)


def test_new_work_ends_what_can_be_done_again(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.rename(who, "Maria Ruiz")
    advocate.history.undo()
    assert advocate.history.redoable() is not None
    advocate.customers.set_reach(who, 5)
    assert advocate.history.redoable() is None
    with pytest.raises(Conflict):
        advocate.history.redo()


def test_an_import_is_taken_back_and_says_how_to_have_it_again(advocate: Advocate, tmp_path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name\nMaria Gomez\n", encoding="utf-8")
    advocate.importing.run(table)
    advocate.history.undo()
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    with pytest.raises(Conflict, match="import that was taken back"):
        advocate.history.redo()
    factories.customer(advocate)
    with pytest.raises(Conflict, match="nothing to do again"):
        advocate.history.redo()


def test_undo_survives_closing_the_vault(advocate: Advocate, clock) -> None:
    who = factories.customer(advocate)
    advocate.customers.rename(who, "Maria Ruiz")
    folder = advocate.vault.folder
    advocate.close()
    from advocate import app

    again = app.open_with_passphrase(folder, factories.PASSPHRASE, clock=clock)
    try:
        again.history.undo()
        assert again.customers.get_customer(who).name == "Maria Gomez"
    finally:
        again.close()


def test_nothing_changed_is_no_step(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    changes = advocate.customers.rename(who, "Maria Gomez")
    assert changes.command_id is None
    assert advocate.history.undoable().words() == "Added Maria Gomez"


def test_only_ones_own_steps_are_taken_back(advocate: Advocate, clock) -> None:
    factories.customer(advocate)
    sam = advocate.team.add_member("Sam Reed").made
    folder = advocate.vault.folder
    advocate.close()
    from advocate import app

    as_sam = app.open_with_passphrase(folder, factories.PASSPHRASE, member_id=sam, clock=clock)
    try:
        assert as_sam.history.undoable() is None
        assert as_sam.history.recent()[0].member_name == "Priya Natarajan"
    finally:
        as_sam.close()
