"""Taking foreign files in: all real conversations and lists, twice, undone, with broken lines, stopped halfway."""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseState
from advocate.domain.customer import (
    ContactPointDraft,
    ContactPointKind,
    CustomerFilter,
    CustomerKind,
    CustomerSummary,
)
from advocate.domain.interaction import Channel, Direction, Interaction, Outcome
from advocate.domain.timeline import TimelineFilter
from advocate.errors import Conflict, FormatError
from advocate.services.import_source import BATCH
from tests import factories

DATA = Path(__file__).parents[2] / "data"
REAL = DATA / "conversations" / "conversations.jsonl"
CONTACTS = DATA / "csv" / "atomic-crm_contacts_39.csv"
EVERYBODY = CustomerFilter()


def conversation(key: str, **parts: Any) -> str:
    blank = {
        "conversation_id": key,
        "source": "T",
        "channel": "chat",
        "started_at": "2026-01-05T10:00:00Z",
        "customer": {"name": "Ana"},
        "turns": [{"speaker": "customer", "text": f"hello from {key}"}],
    }
    return json.dumps({**blank, **parts})


def write(folder: Path, *lines: str, name: str = "file.jsonl") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def turns_of(line: str) -> str:
    return " ".join(turn["text"] for turn in json.loads(line)["turns"]).lower()


def people(advocate: Advocate) -> dict[str, CustomerSummary]:
    return {each.name: each for each in advocate.customers.list_customers(EVERYBODY, 0, 2000)}


def contacts(advocate: Advocate, who: CustomerSummary) -> list[Interaction]:
    keys = advocate.timeline.keys(who.id, TimelineFilter.EVERYTHING)
    return [entry.interaction for entry in advocate.timeline.entries(keys) if entry.interaction is not None]


def test_all_real_conversations_come_in_and_one_undo_takes_them_back(advocate: Advocate):
    preview = advocate.importing.look(REAL)
    assert (preview.records, preview.customers, preview.interactions, preview.already_here) == (
        753,
        332,
        753,
        0,
    )
    assert preview.problem_count == 0
    assert advocate.customers.count_customers(EVERYBODY) == 0

    result = advocate.importing.run(REAL)
    assert (result.customers, result.cases, result.interactions, result.skipped) == (332, 753, 753, 0)
    assert result.words() == "332 customers and 753 conversations are new."
    assert advocate.customers.count_customers(EVERYBODY) == 332
    saying = sum("schufa" in turns_of(line) for line in REAL.read_text(encoding="utf-8").splitlines())
    assert len(advocate.search.find_said("schufa", 300)) == saying > 10
    assert result.changes.words() == "Imported 332 customers and 753 conversations from conversations.jsonl"

    advocate.history.undo(result.changes.command_id)
    assert advocate.customers.count_customers(EVERYBODY) == 0
    assert not advocate.search.find_said("schufa", 20)


def test_the_same_file_twice_adds_nothing_twice(advocate: Advocate):
    advocate.importing.run(REAL)
    preview = advocate.importing.look(REAL)
    assert (preview.customers, preview.interactions, preview.already_here) == (0, 0, 753)
    again = advocate.importing.run(REAL)
    assert (again.customers, again.interactions, again.skipped) == (0, 0, 753)
    assert again.changes.command_id is None
    assert again.words() == "Nothing in it is new. 753 were here already."


def test_a_returning_worker_is_one_customer_under_their_most_frequent_name(advocate: Advocate):
    advocate.importing.run(REAL)
    played: dict[str, Counter[str]] = {}
    for line in REAL.read_text(encoding="utf-8").splitlines():
        customer = json.loads(line)["customer"]
        if customer["worker_id"]:
            played.setdefault(customer["worker_id"], Counter())[customer["name"].strip().lower()] += 1
    worker, names = max(played.items(), key=lambda item: item[1].total())
    everyone = advocate.customers.list_customers(EVERYBODY, 0, 2000)
    busiest = max(everyone, key=lambda who: len(contacts(advocate, who)))
    theirs = contacts(advocate, busiest)
    assert len(theirs) == names.total(), worker
    assert busiest.name.lower() == names.most_common(1)[0][0]
    others = {
        part.name.lower() for each in theirs for part in each.participants if part.customer_id == busiest.id
    }
    assert others | {busiest.name.lower()} == set(names)


def test_a_conversation_becomes_a_case_and_a_contact(advocate: Advocate, tmp_path: Path):
    turns = [
        {"speaker": "customer", "text": "It is cold", "at": "2026-01-05T10:00:00Z"},
        {"speaker": "agent", "text": "We come", "at": "2026-01-05T10:06:30Z"},
    ]
    line = conversation(
        "a", subject="heating_repair", outcome="Complete", turns=turns, agent_id="1971c304-a0cb"
    )
    advocate.importing.run(write(tmp_path, line))
    who = people(advocate)["Ana"]
    (contact,) = contacts(advocate, who)
    assert (contact.channel, contact.direction, contact.outcome) == (
        Channel.CHAT,
        Direction.IN,
        Outcome.RESOLVED,
    )
    assert contact.title == "Heating repair"
    assert contact.body == "05:00 Customer: It is cold\n05:06 Agent: We come"  # New York
    assert contact.duration == timedelta(minutes=6, seconds=30)
    assert [part.name for part in contact.participants] == ["Agent 1971c304"]
    assert contact.member_id is None
    (case,) = advocate.cases.list_cases(who.id)
    assert (case.title, case.state, case.contacts) == ("Heating repair", CaseState.RESOLVED, 1)
    assert who.last_contact_at == datetime(2026, 1, 5, 10, tzinfo=UTC)


def test_undated_conversations_stand_at_the_earliest_day_of_the_file_and_say_so(
    advocate: Advocate, tmp_path: Path
):
    file = write(
        tmp_path,
        conversation("a", started_at=None, customer={"name": "Undated"}),
        conversation("b", started_at="2026-01-07T02:00:00Z", customer={"name": "Second"}),
        conversation("c", started_at="2026-01-06T03:00:00Z", customer={"name": "First"}),
    )
    preview = advocate.importing.look(file)
    assert preview.remarks[0].startswith(
        "1 conversation carries no date. It is placed at the beginning of 5 January 2026"
    )
    advocate.importing.run(file)
    (contact,) = contacts(advocate, people(advocate)["Undated"])
    assert contact.started_at == datetime(2026, 1, 5, 5, tzinfo=UTC)  # midnight in New York
    assert contact.body.endswith("No date came with this conversation.")


def test_a_file_without_any_date_stands_at_the_day_it_was_written(advocate: Advocate, tmp_path: Path):
    file = write(tmp_path, conversation("a", started_at=None))
    os.utime(file, (1_767_700_000, 1_767_700_000))  # 6 January 2026, 11:46 UTC
    advocate.importing.run(file)
    (contact,) = contacts(advocate, people(advocate)["Ana"])
    assert contact.started_at == datetime(2026, 1, 6, 5, tzinfo=UTC)


def test_a_broken_line_is_left_out_or_refuses_the_file_by_choice(advocate: Advocate, tmp_path: Path):
    lines = REAL.read_text(encoding="utf-8").splitlines()
    lines[399] = lines[399][:200]
    file = write(tmp_path, *lines)
    with pytest.raises(
        FormatError, match=r"(?s)Nothing was imported, because 1 line .*Line 400: is not complete JSON"
    ):
        advocate.importing.run(file, keep_good_rows=False)
    assert advocate.customers.count_customers(EVERYBODY) == 0
    assert [problem.line for problem in advocate.importing.look(file).problems] == [400]
    result = advocate.importing.run(file)
    assert (result.interactions, result.problem_count, result.problems[0].line) == (752, 1, 400)
    assert result.words().endswith("1 line was left out.")


def test_a_file_of_broken_lines_only_is_refused_with_its_lines(advocate: Advocate, tmp_path: Path):
    file = write(tmp_path, "{broken", "{also")
    for act in (advocate.importing.look, advocate.importing.run):
        with pytest.raises(FormatError, match=r"(?s)No line of this file could be read.*Line 1.*Line 2"):
            act(file)


def test_stopping_keeps_nothing(advocate: Advocate):
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    result = advocate.importing.run(REAL, cancelled=cancelled)
    assert result.was_cancelled
    assert result.words() == "The import was stopped. Nothing of it was kept."
    assert result.changes.command_id is None
    assert advocate.customers.count_customers(EVERYBODY) == 0


def test_progress_grows_to_the_end_of_the_file(advocate: Advocate):
    seen: list[tuple[int, int]] = []
    advocate.importing.run(CONTACTS, progress=lambda done, total: seen.append((done, total)))
    size = CONTACTS.stat().st_size
    assert seen[-1] == (size, size)


def test_a_list_of_contacts_becomes_customers_with_all_that_is_known(advocate: Advocate):
    preview = advocate.importing.look(CONTACTS)
    result = advocate.importing.run(CONTACTS)
    assert result.customers == preview.customers == advocate.customers.count_customers(EVERYBODY)
    assert "gender" in preview.not_taken
    shelley = advocate.customers.get_customer(people(advocate)["Shelley Kerluke"].id)
    assert shelley.organisation == "Gottlieb and Sons"
    assert [relation.role for relation in shelley.relations] == ["Ubiquitous"]
    assert [note.text for note in shelley.pinned_notes] == ["Eaque ipsa velit."]
    assert [point.normal for point in shelley.contact_points] == [
        "shelley_kerluke47@hotmail.com",
        "+19553710847",
    ]
    assert people(advocate)["Gottlieb and Sons"].kind is CustomerKind.ORGANISATION
    assert [hit.customer.id for hit in advocate.search.find_customers("955 371 0847", 5)] == [shelley.id]
    assert advocate.importing.look(CONTACTS).already_here == 39


def test_an_import_is_one_step_and_its_customers_can_be_edited_before_it_is_refused(advocate: Advocate):
    result = advocate.importing.run(CONTACTS)
    advocate.customers.rename(people(advocate)["Shelley Kerluke"].id, "Shelley K.")
    with pytest.raises(Conflict, match="Shelley K"):
        advocate.history.undo(result.changes.command_id)
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.customers.count_customers(EVERYBODY) == 0


def test_the_same_mail_and_name_are_the_same_customer_as_one_kept_by_hand(advocate: Advocate, tmp_path: Path):
    point = ContactPointDraft(kind=ContactPointKind.EMAIL, value="Zoe@Example.org")
    factories.customer(advocate, "Zoë Müller", contact_points=(point,))
    rows = (
        "Name,Email",
        "Zoe Muller,zoe@example.org",
        "Max Muller,zoe@example.org",
        "Zoe Muller,other@example.org",
    )
    result = advocate.importing.run(write(tmp_path, *rows, name="a.csv"))
    assert (result.customers, result.skipped) == (2, 1)


def test_a_conversation_with_somebody_known_by_number_joins_their_timeline(
    advocate: Advocate, tmp_path: Path
):
    who = factories.customer(advocate, "Ana", contact_points=factories_phone("+1 404 555 0148"))
    file = write(
        tmp_path,
        conversation("a", customer={"name": "ANA", "phone": "(404) 555-0148", "email": "a@x.example"}),
    )
    result = advocate.importing.run(file)
    assert (result.customers, result.interactions) == (0, 1)
    assert who in result.changes.customers
    ana = advocate.customers.get_customer(who)
    assert [point.value for point in ana.contact_points] == ["+1 404 555 0148", "a@x.example"]
    assert ana.last_contact_at == datetime(2026, 1, 5, 10, tzinfo=UTC)
    assert [hit.customer.id for hit in advocate.search.find_customers("a@x.example", 5)] == [who]
    advocate.history.undo()
    assert advocate.customers.get_customer(who).last_contact_at is None


def factories_phone(number: str) -> tuple[Any, ...]:
    return (ContactPointDraft(kind=ContactPointKind.PHONE, value=number),)


def test_first_names_alone_are_not_one_person(advocate: Advocate, tmp_path: Path):
    result = advocate.importing.run(write(tmp_path, conversation("a"), conversation("b")))
    assert result.customers == 2


def test_an_organisation_named_by_its_people_first_is_still_one(advocate: Advocate, tmp_path: Path):
    others = [f"Person {n},,," for n in range(BATCH)]
    rows = (
        "Name,Company,Phone,Tags",
        "Ana,Acme,,",
        *others,
        ",ACME,404 555 0100,maker",
        *others[:9],
        "Ben,acme,,",
    )
    file = write(tmp_path, *rows, name="a.csv")
    assert advocate.importing.look(file).customers == 3 + BATCH
    assert advocate.importing.run(file).customers == 3 + BATCH
    acme = advocate.customers.get_customer(people(advocate)["Acme"].id)
    assert [point.value for point in acme.contact_points] == ["404 555 0100"]
    assert [tag.name for tag in acme.tags] == ["maker"]
    assert {relation.other_name for relation in acme.relations} == {"Ana", "Ben"}
    assert advocate.importing.run(file).skipped == 3 + BATCH + 9


def test_columns_without_a_place_become_own_fields_when_asked(advocate: Advocate, tmp_path: Path):
    file = write(tmp_path, "Name,Shoe size,Garden", "Ana,38,yes", "Ben,,no", name="a.csv")
    assert advocate.importing.look(file).not_taken == ("Shoe size", "Garden")
    advocate.importing.run(file, own_columns=("Shoe size",))
    ana = advocate.customers.get_customer(people(advocate)["Ana"].id)
    assert [(value.name, value.value) for value in ana.fields] == [("Shoe size", "38")]
    assert [field.name for field in advocate.own_fields.list_fields()] == ["Shoe size"]
    advocate.history.undo()
    assert advocate.own_fields.list_fields() == ()


def test_odd_numbers_are_kept_as_typed_and_remarked(advocate: Advocate, tmp_path: Path):
    file = write(tmp_path, "Name,Phone,Email", "Ana,ask Ben,ana at home", name="a.csv")
    assert (
        "2 numbers or mail addresses look odd: “ask Ben” in line 2, for one."
        in advocate.importing.look(file).remarks[0]
    )
    advocate.importing.run(file)
    ana = advocate.customers.get_customer(people(advocate)["Ana"].id)
    assert {point.value for point in ana.contact_points} == {"ask Ben", "ana at home"}


@pytest.mark.parametrize("path", sorted((DATA / "csv").glob("*.csv")), ids=lambda path: path.stem)
def test_every_real_list_is_taken_or_refused_in_words_and_the_preview_tells_the_truth(
    advocate: Advocate, path: Path
):
    try:
        preview = advocate.importing.look(path)
    except FormatError:
        with pytest.raises(FormatError, match="No column of this file is headed"):
            advocate.importing.run(path)
        return
    result = advocate.importing.run(path)
    assert (result.customers, result.skipped) == (preview.customers, preview.already_here)
    assert advocate.customers.count_customers(EVERYBODY) == preview.customers
    advocate.history.undo()
    assert advocate.customers.count_customers(EVERYBODY) == 0


@pytest.mark.parametrize(
    ("name", "said"), [("missing.csv", "cannot be opened"), (".", "is a folder"), ("empty.csv", "empty")]
)
def test_what_is_no_file_is_told(advocate: Advocate, tmp_path: Path, name: str, said: str):
    (tmp_path / "empty.csv").touch()
    with pytest.raises(FormatError, match=said):
        advocate.importing.look(tmp_path / name)


def test_names_of_many_scripts_and_a_note_of_a_megabyte(advocate: Advocate, tmp_path: Path):
    names = [
        "王秀英",
        "محمد الأحمد",
        "דנה כהן",
        "Ελένη Παπαδοπούλου",
        "Łukasz Żurek",
        "O’Brien; Zoë",
        "😀 Smile",
    ]
    note = "wood " * 210_000
    rows = ["Name,Notes", *(f'"{name}",' for name in names), f"Long,{note}"]
    result = advocate.importing.run(write(tmp_path, *rows, name="a.csv"))
    assert result.customers == len(names) + 1
    assert set(names) <= set(people(advocate))
    long = advocate.customers.get_customer(people(advocate)["Long"].id)
    assert len(long.pinned_notes[0].text) == len(note.strip())
