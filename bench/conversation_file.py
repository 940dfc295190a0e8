"""A file of conversations as other programs write it, and the barest way of reading one."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.business import InventedContact, InventedCustomer

SECONDS_BETWEEN = 40


def write_file(path: Path, customers: Iterable[InventedCustomer]) -> int:
    """One JSON record a line, one for each contact. Returns how many."""
    records = [_record(each, place) for each in customers for place in range(len(each.contacts))]
    path.write_text(
        "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8"
    )
    return len(records)


def read_bare(path: Path, first_number: int) -> list[InventedCustomer]:
    """Everybody of such a file with what was said, unchecked."""
    names: dict[str, dict[str, Any]] = {}
    contacts: defaultdict[str, list[InventedContact]] = defaultdict(list)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            who = record["customer"]["worker_id"]
            names[who] = record["customer"]
            contacts[who].append(_contact(record))
    return [
        _customer(first_number + place, names[who], tuple(contacts[who])) for place, who in enumerate(names)
    ]


def _record(each: InventedCustomer, place: int) -> dict[str, Any]:
    contact = each.contacts[place]
    words = contact.body.split()
    third = len(words) // 3 + 1
    parts = [" ".join(words[start : start + third]) for start in range(0, len(words), third)]
    return {
        "conversation_id": f"{each.number}-{place}",
        "source": "bench",
        "channel": "chat",
        "started_at": _iso(contact.at),
        "ended_at": _iso(contact.at + contact.minutes * 60),
        "customer": {
            "name": each.name,
            "phone": each.phone,
            "email": each.email,
            "worker_id": f"w{each.number}",
        },
        "subject": contact.title,
        "outcome": "Complete",
        "turns": [
            {"speaker": speaker, "text": text, "at": _iso(contact.at + turn * SECONDS_BETWEEN)}
            for turn, (speaker, text) in enumerate(
                zip(("customer", "agent", "customer"), parts, strict=False)
            )
        ],
    }


def _contact(record: dict[str, Any]) -> InventedContact:
    begun, ended = datetime.fromisoformat(record["started_at"]), datetime.fromisoformat(record["ended_at"])
    return InventedContact(
        channel=record["channel"],
        at=int(begun.timestamp()),
        minutes=int((ended - begun).total_seconds()) // 60,
        title=record["subject"],
        body="\n".join(f"{turn['at'][11:16]} {turn['speaker']}: {turn['text']}" for turn in record["turns"]),
    )


def _customer(number: int, named: dict[str, Any], contacts: tuple[InventedContact, ...]) -> InventedCustomer:
    return InventedCustomer(
        number=number,
        name=named["name"],
        is_organisation=False,
        organisation=None,
        phone=named["phone"],
        email=named["email"],
        city="",
        tags=(),
        pinned="",
        contacts=contacts,
        promise=None,
    )


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
