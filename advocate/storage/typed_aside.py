"""Open calls that are typed while a long command holds the database: in a small encrypted file beside it until that is done.

One writer at a time is the database's rule, and an import is one command, however long it takes. What is typed meanwhile must
not wait for it, and must not be lost with it: so it is kept here, durably, and taken into the database before anything else is
written there. The file is there only as long as something is in it.
"""

from __future__ import annotations

import json
import logging
import threading
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from advocate.domain.ids import OpenCallId
from advocate.domain.open_call import OpenCall
from advocate.errors import VaultDamaged
from advocate.storage.database import Key, connect
from advocate.storage.failures import told_to_people
from advocate.storage.open_calls import call_columns, open_call_in
from advocate.storage.rows.base import EPOCH, microseconds

_log = logging.getLogger(__name__)
_IDS = ("id", "member_id", "customer_id", "department_id", "case_id", "corrects", "reply_to_id")
_TABLE = "CREATE TABLE IF NOT EXISTS typed (id BLOB PRIMARY KEY, stamp INTEGER NOT NULL, call TEXT NOT NULL)"
_PUT = (
    "INSERT INTO typed SELECT ?, coalesce(max(stamp), 0) + 1, ? FROM typed WHERE true "
    "ON CONFLICT(id) DO UPDATE SET stamp = excluded.stamp, call = excluded.call"
)


class TypedAside:
    """May be used from any thread. Each call stands here once, as it was typed last; its stamp says which state it is."""

    def __init__(self, path: Path, key: Key) -> None:
        self._path = path
        self._key = key
        self._lock = threading.Lock()
        self._connection: Any = None
        self.has_some = path.exists()

    def put(self, call: OpenCall) -> None:
        """Durable once it returns."""
        with self._lock, told_to_people():
            self._opened().execute(_PUT, (call.id.bytes, _written(call)))
            self.has_some = True

    def calls(self) -> list[tuple[int, OpenCall]]:
        """With their stamps, in the order in which they were typed last."""
        if not self.has_some:
            return []
        try:
            with self._lock, told_to_people():
                rows = self._opened().execute("SELECT stamp, call FROM typed ORDER BY stamp").fetchall()
        except VaultDamaged:
            self._lay_away()
            return []
        return [(stamp, _read(call)) for stamp, call in rows]

    def drop(self, call_id: OpenCallId, stamp: int) -> None:
        """It is in the database now; not if it was typed on meanwhile."""
        with self._lock, told_to_people():
            connection = self._opened()
            connection.execute("DELETE FROM typed WHERE id = ? AND stamp = ?", (call_id.bytes, stamp))
            self.has_some = connection.execute("SELECT count(*) FROM typed").fetchone()[0] > 0

    def close(self) -> None:
        """Closing twice does nothing."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            if not self.has_some and self._path.exists():
                with suppress(OSError):  # a disk that cannot be written keeps an empty file
                    self._path.unlink()

    def _lay_away(self) -> None:
        """It cannot be read: it must not keep people from all else."""
        _log.warning("what was typed aside cannot be read; the file is kept")
        with self._lock:
            self.has_some = False
            self._path.replace(self._path.with_name(f"{self._path.name}-damaged"))

    def _opened(self) -> Any:
        if self._connection is None:
            self._connection = connect(self._path, self._key, create=True)
            self._connection.execute(_TABLE)
        return self._connection


def _written(call: OpenCall) -> str:
    columns = {name: _plain(value) for name, value in call_columns(call).items()}
    return json.dumps({**columns, "id": call.id.hex, "text": call.text})


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.hex
    return microseconds(value) if isinstance(value, datetime) else value


def _read(written: str) -> OpenCall:
    """What its ids lead to is looked up once it is in the database."""
    row: dict[str, Any] = json.loads(written)
    for name in _IDS:
        row[name] = UUID(row[name]) if row[name] else None
    row["started_at"] = EPOCH + timedelta(microseconds=row["started_at"])
    return open_call_in(
        SimpleNamespace(
            **{**row, "text": None}, head=0, tail=0, middle=row["text"], customer_name=None,
            customer_state="active" if row["customer_id"] else None, case_customer=row["customer_id"],
            known_department=row["department_id"], known_contact=row["corrects"],
        )
    )  # fmt: skip
