"""The words of a customer's open cases, for finding the one that fits what is being typed; in the engine's own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from advocate.domain.case_fit import CaseWords
from advocate.domain.ids import CaseId, CustomerId
from advocate.storage.database import as_json, fetch
from advocate.storage.rows.base import EPOCH

MOST_CASES = 1_000
_CONTACTS_EACH = 5
_OPEN = """
SELECT id, title, known || ' ' || asked || ' ' || next_step,
  coalesce((SELECT max(started_at) FROM interactions WHERE case_id = cases.id), opened_at)
FROM cases WHERE customer_id = ? AND state = 'open' ORDER BY opened_at DESC, id DESC LIMIT ?
"""
_SAID = """
SELECT wanted.value, i.title || ' ' || substr(i.body, 1, 400) FROM json_each(?) wanted
CROSS JOIN interactions i ON i.id IN (
  SELECT id FROM interactions WHERE case_id = unhex(wanted.value) ORDER BY started_at DESC LIMIT ?)
"""


def open_case_words(connection: Connection, customer_id: CustomerId) -> list[CaseWords]:
    """The open cases, without what was said in them; those opened last where there are very many."""
    return [
        CaseWords(id=CaseId(UUID(bytes=row_id)), title=title, written=written, active_at=_moment(active))
        for row_id, title, written, active in fetch(connection, _OPEN, (customer_id.bytes, MOST_CASES))
    ]


def said_in(connection: Connection, cases: Sequence[CaseId]) -> dict[CaseId, str]:
    """What the latest contacts of these cases begin with."""
    found: dict[CaseId, str] = {}
    wanted = as_json(case_id.bytes for case_id in cases) if cases else "[]"
    for case_hex, words in fetch(connection, _SAID, (wanted, _CONTACTS_EACH)):
        case_id = CaseId(UUID(hex=case_hex))
        found[case_id] = f"{found.get(case_id, '')}\n{words}"
    return found


def _moment(value: int) -> datetime:
    return EPOCH + timedelta(microseconds=value)
