"""Conversations as JSON lines: who it was with, what was said, how it ended. Reads; decides nothing about the vault."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO, Final, cast

from advocate.domain.customer import ContactPointDraft
from advocate.domain.import_plan import ConversationRecord, RowProblem, Turn
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.text import many_lines, one_line
from advocate.formats.contact_values import email_point, phone_point, postal_point
from advocate.formats.json_lines import read_objects
from advocate.formats.readable_titles import readable_title

NOT_TAKEN: Final = (
    "what the agent looked up in other programs (actions)",
    "orders and products",
    "labels on single turns (intents, slots)",
)
CHANNELS: Final = {
    "call": Channel.CALL,
    "phone": Channel.CALL,
    "voice": Channel.CALL,
    "email": Channel.EMAIL,
    "e-mail": Channel.EMAIL,
    "mail": Channel.EMAIL,
    "chat": Channel.CHAT,
    "text": Channel.TEXT,
    "sms": Channel.TEXT,
    "social": Channel.SOCIAL,
    "in_person": Channel.IN_PERSON,
    "letter": Channel.LETTER,
    "note": Channel.NOTE,
}
SPEAKERS: Final = {"customer": "Customer", "agent": "Agent", "system": "System"}
DETAIL_WORDS: Final = (
    ("account", "Account"),
    ("username", "User name"),
    ("member_level", "Member level"),
    ("date_of_birth", "Date of birth"),
)
REACH: Final = (
    ("Phone", ("phone",), phone_point),
    ("E-mail", ("email", "email_raw"), email_point),
    ("Address", ("address",), postal_point),
)
LONGEST_TITLE: Final = 120


class _Broken(Exception):
    """The line is JSON but no conversation; the message ends the sentence `Line 7: `."""


def read_conversations(stream: BinaryIO) -> Iterator[ConversationRecord | RowProblem]:
    """Each line of the file in turn, as a conversation or as what is wrong with it."""
    for item in read_objects(stream):
        if isinstance(item, RowProblem):
            yield item
            continue
        number, record = item
        try:
            yield _conversation(number, record)
        except _Broken as broken:
            yield RowProblem(line=number, message=str(broken))


def _conversation(line: int, record: dict[str, Any]) -> ConversationRecord:
    customer = _part(record, "customer")
    turns = tuple(_turns(record))
    key = _words(record, "conversation_id") or _fingerprint(record)
    points, details = _reach(customer)
    return ConversationRecord(
        line=line,
        origin=f"conversation:{key}",
        person_origin=_person(record, customer, key),
        name=_name(customer, points, key),
        contact_points=points,
        channel=_channel(record),
        started_at=_moment(record.get("started_at"), "started_at") or _first(turns),
        ended_at=_moment(record.get("ended_at"), "ended_at") or _first(turns[::-1]),
        title=_title(record, turns),
        outcome=_outcome(_words(record, "outcome"), details),
        turns=turns,
        agent=_agent(record),
        details=tuple(details),
    )


def _part(record: dict[str, Any], name: str) -> dict[str, Any]:
    part: object = record.get(name)
    if part is None:
        return {}
    if not isinstance(part, dict):
        raise _Broken(f"“{name}” is not a record with named parts.")
    return cast("dict[str, Any]", part)


def _words(record: dict[str, Any], name: str) -> str:
    """The text of one part; numbers as their digits, nothing for null."""
    value: object = record.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, int | float):
        return str(value)
    raise _Broken(f"“{name}” is neither text nor number.")


def _turns(record: dict[str, Any]) -> Iterator[Turn]:
    turns: object = record.get("turns")
    if not isinstance(turns, list):
        raise _Broken("there are no turns, so nothing was said.")
    for item in cast("list[object]", turns):
        if not isinstance(item, dict):
            raise _Broken("a turn is not a record with named parts.")
        turn = cast("dict[str, Any]", item)
        text: object = turn.get("text")
        if not isinstance(text, str | None):
            raise _Broken("the text of a turn is not text.")
        at = _moment(turn.get("at"), "at")
        yield Turn(speaker=_speaker(turn), text=many_lines(text) if text else "", at=at)


def _speaker(turn: dict[str, Any]) -> str:
    given: object = turn.get("speaker")
    if isinstance(given, str) and given in SPEAKERS:  # nearly always, so worth the short way
        return SPEAKERS[given]
    word = _words(turn, "speaker")
    return SPEAKERS.get(word) or word.capitalize() or "Someone"


def _moment(value: object, name: str) -> datetime | None:
    """An ISO 8601 moment in UTC; without a zone it is taken as UTC."""
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None:
        raise _Broken(f"“{name}” is not a date and time such as 2020-05-14T17:55:59Z.")
    if moment.tzinfo is UTC:
        return moment
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise _Broken(f"“{name}” lies outside the years 1 to 9999.") from None


def _first(turns: tuple[Turn, ...]) -> datetime | None:
    return next((turn.at for turn in turns if turn.at is not None), None)


def _reach(customer: dict[str, Any]) -> tuple[tuple[ContactPointDraft, ...], list[tuple[str, str]]]:
    """How to reach them, where the value can be used; what cannot stays readable among the details."""
    points: list[ContactPointDraft] = []
    details: list[tuple[str, str]] = []
    for label, names, reads in REACH:
        text = next((words for name in names if (words := _words(customer, name))), "")
        if not text:
            continue
        point = reads(text)
        if point is None:
            details.append((f"{label} as typed", text))
        else:
            points.append(point)
    details += [(label, text) for name, label in DETAIL_WORDS if (text := _words(customer, name))]
    return tuple(points), details


def _person(record: dict[str, Any], customer: dict[str, Any], key: str) -> str:
    """Whom it was with: the same worker or user name is the same person, a name alone never is."""
    source = _words(record, "source").lower() or "unnamed"
    if worker := _words(customer, "worker_id"):
        return f"{source}:worker:{worker}"
    if username := _words(customer, "username"):
        return f"{source}:user:{username.lower()}"
    return f"conversation:{key}"


def _name(customer: dict[str, Any], points: tuple[ContactPointDraft, ...], key: str) -> str:
    """The name, else the user name, else the mail address, else the number, else that there is none."""
    if name := _words(customer, "name") or _words(customer, "username"):
        return name
    email = next((point.value for point in points if "@" in point.value), "")
    other = next((point.value for point in points), "")
    return email or other or f"No name given ({key[:40]})"


def _channel(record: dict[str, Any]) -> Channel:
    word = _words(record, "channel").lower()
    if not word:
        return Channel.CHAT
    if word not in CHANNELS:
        raise _Broken(f"the channel “{word[:40]}” is not one that we know.")
    return CHANNELS[word]


def _title(record: dict[str, Any], turns: tuple[Turn, ...]) -> str:
    subject = _words(record, "subject") or _words(record, "subflow") or _words(record, "flow")
    title = readable_title(subject) if subject else ""
    if not title:
        said = next((turn.text for turn in turns if turn.speaker == "Customer" and turn.text), "")
        title = one_line(said) or "Conversation"
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"


def _outcome(word: str, details: list[tuple[str, str]]) -> Outcome:
    """Open when nobody said; a word that we do not know is kept among the details."""
    plain = word.lower()
    if not plain:
        return Outcome.OPEN
    if plain in ("complete", "completed", "resolved", "solved", "closed"):
        return Outcome.RESOLVED
    if "disconnect" in plain or "abandon" in plain or "dropped" in plain:
        return Outcome.ABANDONED
    if "transfer" in plain or "escalat" in plain:
        return Outcome.PASSED_ON
    details.append(("Outcome", word))
    return Outcome.OPEN


def _agent(record: dict[str, Any]) -> str:
    """The agent as they can be told apart: sources give a key, not a name."""
    key = _words(record, "agent_id")
    return f"Agent {key[:8]}" if key else ""


def _fingerprint(record: dict[str, Any]) -> str:
    """A key for a conversation that came without one: the same words give the same key."""
    return (
        "unnamed-" + hashlib.sha256(repr(sorted(record.items())).encode("utf-8", "replace")).hexdigest()[:16]
    )
