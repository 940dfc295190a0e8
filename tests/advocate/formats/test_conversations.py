from __future__ import annotations

import io
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from advocate.domain.customer import ContactPointKind
from advocate.domain.import_plan import ConversationRecord, RowProblem
from advocate.domain.interaction import Channel, Outcome
from advocate.formats.conversations import read_conversations

REAL = Path(__file__).parents[2] / "data" / "conversations" / "conversations.jsonl"


def conversation(**parts: Any) -> dict[str, Any]:
    blank = {
        "conversation_id": "x-1",
        "source": "X",
        "channel": "chat",
        "customer": {"name": "Ana"},
        "turns": [],
    }
    return {**blank, **parts}


def read_all(*lines: dict[str, Any] | str) -> list[ConversationRecord | RowProblem]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return list(read_conversations(io.BytesIO(text.encode())))


def read_one(**parts: Any) -> ConversationRecord:
    (record,) = read_all(conversation(**parts))
    assert isinstance(record, ConversationRecord), record
    return record


@pytest.fixture(scope="module")
def real() -> list[ConversationRecord]:
    with REAL.open("rb") as stream:
        found = list(read_conversations(stream))
    assert all(isinstance(item, ConversationRecord) for item in found)
    return [item for item in found if isinstance(item, ConversationRecord)]


def test_all_real_conversations_are_read(real: list[ConversationRecord]):
    assert len(real) == 753
    assert len({record.origin for record in real}) == 753
    assert Counter(record.outcome for record in real) == {
        Outcome.RESOLVED: 496,
        Outcome.OPEN: 253,
        Outcome.ABANDONED: 4,
    }
    assert sum(record.started_at is None for record in real) == 253
    assert all(record.channel is Channel.CHAT and record.title and record.name for record in real)


def test_a_worker_is_one_person_and_a_first_name_is_not(real: list[ConversationRecord]):
    people = {record.person_origin for record in real}
    assert sum(origin.startswith("star:worker:") for origin in people) == 79
    assert len(people) == 79 + 253
    assert len({record.name.lower() for record in real if record.person_origin.startswith("star:")}) < 79


def test_a_real_conversation_line_by_line(real: list[ConversationRecord]):
    record = real[0]
    assert (record.name, record.title, record.line) == ("Alexis", "Apartment schedule", 1)
    assert record.started_at == datetime(2020, 5, 14, 17, 55, 59, tzinfo=UTC)
    assert record.duration() == timedelta(minutes=6, seconds=6)
    lines = record.body("UTC").splitlines()
    assert (
        lines[0] == "17:55 Customer: Hello! I'm interested in viewing the Shadyside Apartments. Can you help?"
    )
    assert lines[-1] == "18:02 Agent: Thank you and goodbye."
    assert len(lines) == 12
    assert record.body("America/New_York").startswith("13:55 Customer: ")


def test_what_can_be_reached_becomes_a_contact_point_and_the_rest_stays_readable(
    real: list[ConversationRecord],
):
    values = {point.value for record in real for point in record.contact_points}
    assert {"(977) 625-2661", "cminh730@email.com", "7825412652"} <= values
    assert not any("gmailcom" in value for value in values)
    (typed,) = [record for record in real if ("E-mail as typed", "pravin 67 gmailcom") in record.details]
    assert "E-mail as typed: pravin 67 gmailcom" in typed.body("UTC")
    assert typed.body("UTC").endswith("No date came with this conversation.")
    (short,) = [record for record in real if ("Phone as typed", "7422") in record.details]
    assert all(point.kind is not ContactPointKind.PHONE for point in short.contact_points)


def test_who_it_was_with_when_there_is_no_name():
    def name(**customer: str) -> str:
        return read_one(customer=customer).name

    assert name(username="ana7", email="a@x.example") == "ana7"
    assert name(email="a@x.example", phone="404 555 0148") == "a@x.example"
    assert name(phone="404 555 0148") == "404 555 0148"
    assert name() == "No name given (x-1)"
    assert read_one(customer=None).name == "No name given (x-1)"


def test_the_same_user_name_is_the_same_person():
    one, two = (read_one(conversation_id=key, customer={"username": "Ana7"}) for key in ("x-1", "x-2"))
    assert one.person_origin == two.person_origin == "x:user:ana7"


def test_outcomes_are_understood_and_unknown_ones_kept():
    assert read_one(outcome="Complete").outcome is Outcome.RESOLVED
    assert read_one(outcome="EarlyDisconnectDuringDialogue").outcome is Outcome.ABANDONED
    assert read_one(outcome="TransferredToAgent").outcome is Outcome.PASSED_ON
    odd = read_one(outcome="Confused")
    assert (odd.outcome, odd.details) == (Outcome.OPEN, (("Outcome", "Confused"),))


def test_times_come_from_the_turns_when_the_conversation_has_none():
    turns = [
        {"speaker": "customer", "text": "hi", "at": "2020-05-14T19:55:59+02:00"},
        {"speaker": "agent", "text": "hello", "at": "2020-05-14T18:00:00"},
    ]
    record = read_one(turns=turns)
    assert record.started_at == datetime(2020, 5, 14, 17, 55, 59, tzinfo=UTC)
    assert record.duration() == timedelta(minutes=4, seconds=1)
    assert read_one(started_at="2020-05-14T10:00:00Z", ended_at="2020-05-01T10:00:00Z").duration() is None


def test_a_title_is_never_empty():
    assert read_one(subject="apartment_schedule").title == "Apartment schedule"
    assert read_one(subject=None, subflow="refund_status").title == "Refund status"
    said = read_one(turns=[{"speaker": "customer", "text": "Where is my order? " * 20}]).title
    assert said.startswith("Where is my order?")
    assert len(said) <= 120
    assert read_one().title == "Conversation"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"turns": None}, "no turns"),
        ({"turns": ["hi"]}, "a turn is not a record"),
        ({"turns": [{"speaker": "agent", "text": {"a": 1}}]}, "not text"),
        ({"customer": "Ana"}, "“customer” is not a record"),
        ({"customer": {"name": ["Ana"]}}, "“name” is neither text nor number"),
        ({"started_at": "yesterday"}, "“started_at” is not a date"),
        ({"started_at": 5}, "“started_at” is not a date"),
        ({"started_at": "0001-01-01T00:00:00+14:00"}, "outside the years"),
        ({"channel": "telepathy"}, "“telepathy”"),
    ],
)
def test_a_line_that_is_no_conversation_says_why(parts: dict[str, Any], said: str):
    good, broken, last = read_all(conversation(), conversation(**parts), conversation(conversation_id="x-3"))
    assert isinstance(good, ConversationRecord)
    assert isinstance(last, ConversationRecord)
    assert isinstance(broken, RowProblem)
    assert broken.line == 2
    assert said in broken.message


def test_numbers_where_text_belongs_are_read_as_their_digits():
    record = read_one(conversation_id=17, customer={"name": 5, "account": 68318931})
    assert (record.origin, record.name, record.details) == (
        "conversation:17",
        "5",
        (("Account", "68318931"),),
    )


def test_a_conversation_without_a_key_is_known_by_its_words():
    def origin(text: str) -> str:
        return read_one(conversation_id=None, turns=[{"speaker": "customer", "text": text}]).origin

    assert origin("one") == origin("one") != origin("two")


def test_lone_surrogates_become_a_replacement_sign():
    line = '{"conversation_id": "x", "turns": [{"speaker": "customer", "text": "a\\ud800b"}], "customer": {"name": "\\udc00"}}'
    (record,) = read_all(line)
    assert isinstance(record, ConversationRecord)
    (record.body("UTC") + record.name).encode()
