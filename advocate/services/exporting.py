"""Everything in the vault in open formats, in a folder of its own; some customers as a table; promises as a calendar: nobody
is locked in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from advocate.domain.customer import ContactPointKind, CustomerState, FieldDefinition
from advocate.domain.ids import CustomerId
from advocate.domain.labels import CONTACT_POINTS
from advocate.domain.moment import before
from advocate.domain.promise import PromiseFilter, PromiseState
from advocate.domain.promise_calendar import ENDED_FOR, Alarms, WrittenCalendar
from advocate.domain.written_file import WrittenFile
from advocate.errors import NotFound, VaultError
from advocate.formats.csv_lines import write_csv
from advocate.formats.ics import calendar_of
from advocate.services.backups import beside, told_about_disk
from advocate.services.checks import safe_name
from advocate.settings import BUSINESS
from advocate.storage.database import Database
from advocate.storage.dump import TABLES, CustomerDump, CustomerLine, contents_of, rows_of
from advocate.storage.promise_calendar import PromiseCalendarStore
from advocate.storage.team import TeamStore

README = """This folder holds everything that was in an Advocate vault, not encrypted. Keep it safe, or delete it when done.

customers.csv   one customer a line, for a spreadsheet or another program; Advocate imports it again
*.jsonl         every record of one kind, one JSON object a line; ids tie the files together,
                moments are ISO 8601 in UTC, durations are seconds
files           what was attached to customers, and their pictures; each name begins with the id of its
                record in files.jsonl, or of its customer
"""
FILES = "files"


class ExportService:
    def __init__(self, database: Database) -> None:
        self._database = database

    def export(self, out: Path) -> WrittenFile:
        """Write a new folder; a failed export leaves nothing of it. Raises VaultError, VaultReadOnly."""
        with _new_folder(out), told_about_disk(out), self._database.reading() as connection:
            (out / "README.txt").write_text(README, encoding="utf-8")
            dump = CustomerDump(connection)
            _write_table(out / "customers.csv", dump, dump.listed())
            entries = sum(_write_lines(out / f"{name}.jsonl", rows_of(connection, name)) for name in TABLES)
            for record_id, name, data in contents_of(connection):
                (out / FILES).mkdir(exist_ok=True)
                (out / FILES / f"{record_id.hex}-{safe_name(name)}").write_bytes(data)
            size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
        return WrittenFile(path=out, size=size, entries=entries)

    def customers_csv(self, out: Path, ids: Sequence[CustomerId]) -> WrittenFile:
        """These customers as a table, in that order, which an import reads back. A file that is there is replaced once
        the new one is whole. Raises VaultError, VaultReadOnly."""
        _refuse_folder(out, "customers.csv")
        with beside(out) as work, self._database.reading() as connection:
            part = work / "customers.csv"
            entries = _write_table(part, CustomerDump(connection), ids)
            part.replace(out)
        return WrittenFile(path=out, size=out.stat().st_size, entries=entries)

    def promises_calendar(
        self, out: Path, wanted: PromiseFilter, now: datetime, alarms: Alarms = Alarms.EVENTS
    ) -> WrittenCalendar:
        """The promises that are wanted, and those of them that ended in the last 90 days, as an iCalendar file that only its
        owner may read. A file that is there is replaced once the new one is whole. Raises NotFound where there is none,
        VaultError, VaultReadOnly."""
        _refuse_folder(out, "promises.ics")
        with self._database.reading() as connection:
            entries = PromiseCalendarStore(connection).entries(wanted, before(now, ENDED_FOR))
            business = TeamStore(connection).setting(BUSINESS.name) or ""
        if not entries:
            raise NotFound("There is no such promise, so nothing was written.", "Ask for more of them.")
        name = f"Promises · {business}" if business else "Promises"
        data = calendar_of(entries, name=name, made_at=now, alarms=alarms)
        with beside(out) as work:
            part = work / "promises.ics"
            part.touch(mode=0o600)
            part.write_bytes(data)
            part.replace(out)
        ended = sum(entry.promise.state is not PromiseState.OPEN for entry in entries)
        return WrittenCalendar(path=out, size=len(data), entries=len(entries), ended=ended)


def _refuse_folder(out: Path, example: str) -> None:
    if out.is_dir():
        raise VaultError(
            f"{out} is a folder.", f"Name a file in it, such as {example}.", title="Nothing was written"
        )


def _write_table(path: Path, dump: CustomerDump, ids: Sequence[CustomerId]) -> int:
    """As many columns of a kind as one of them has numbers or addresses; then the own fields."""
    counts = {kind: dump.most_of_a_kind(kind, ids) for kind in ContactPointKind}
    fields = dump.own_fields()
    header = ["Name", "Company", "Kind", *_headings(counts), "Tags", "Notes", "Customer since", "Archived"]
    lines = (_line(line, counts, fields) for line in dump.lines(ids))
    return write_csv(path, [*header, *(field.name for field in fields)], lines)


@contextmanager
def _new_folder(out: Path) -> Generator[None]:
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise VaultError(
            f"There is something in {out} already, and it was left as it is.",
            "Name a new folder.",
            title="Nothing was written",
        )
    with told_about_disk(out):
        out.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        yield
    except BaseException:
        shutil.rmtree(out, ignore_errors=True)
        raise


def _headings(counts: dict[ContactPointKind, int]) -> list[str]:
    return [f"{CONTACT_POINTS[kind]} {n}" for kind, many in counts.items() for n in range(1, many + 1)]


def _line(
    line: CustomerLine, counts: dict[ContactPointKind, int], fields: Sequence[FieldDefinition]
) -> list[str]:
    summary = line.summary
    points: list[str] = []
    for kind, many in counts.items():
        values = line.points.get(kind.value, [])
        points += [*values, *[""] * (many - len(values))]
    return [
        summary.name,
        summary.organisation,
        summary.kind.value,
        *points,
        ", ".join(summary.tags),
        "\n".join(line.notes),
        summary.since.isoformat() if summary.since else "",
        "yes" if summary.state is CustomerState.ARCHIVED else "",
        *(summary.fields.get(field.id, "") for field in fields),
    ]


def _write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    count = 0
    with path.open("x", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    return count
