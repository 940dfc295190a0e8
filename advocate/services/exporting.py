"""Everything in the vault in open formats, in a folder of its own: nobody is ever locked in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from advocate.domain.customer import ContactPointKind, CustomerState
from advocate.domain.labels import CONTACT_POINTS
from advocate.domain.written_file import WrittenFile
from advocate.errors import VaultError
from advocate.formats.csv_lines import write_csv
from advocate.services.backups import told_about_disk
from advocate.storage.database import Database
from advocate.storage.dump import TABLES, CustomerLine, customer_lines, most_of_a_kind, rows_of

README = """This folder holds everything that was in an Advocate vault, not encrypted. Keep it safe, or delete it when done.

customers.csv   one customer a line, for a spreadsheet or another program; Advocate imports it again
*.jsonl         every record of one kind, one JSON object a line; ids tie the files together,
                moments are ISO 8601 in UTC, durations are seconds
"""


class ExportService:
    def __init__(self, database: Database) -> None:
        self._database = database

    def export(self, out: Path) -> WrittenFile:
        """Write a new folder; a failed export leaves nothing of it. Raises VaultError, VaultReadOnly."""
        with _new_folder(out), told_about_disk(out), self._database.reading() as connection:
            (out / "README.txt").write_text(README, encoding="utf-8")
            counts = {kind: most_of_a_kind(connection, kind) for kind in ContactPointKind}
            header = ["Name", "Company", "Kind", *_headings(counts), "Tags", "Notes", "Archived"]
            write_csv(
                out / "customers.csv", header, (_line(line, counts) for line in customer_lines(connection))
            )
            entries = sum(_write_lines(out / f"{name}.jsonl", rows_of(connection, name)) for name in TABLES)
            size = sum(path.stat().st_size for path in out.iterdir())
        return WrittenFile(path=out, size=size, entries=entries)


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


def _line(line: CustomerLine, counts: dict[ContactPointKind, int]) -> list[str]:
    summary = line.summary
    points: list[str] = []
    for kind, many in counts.items():
        values = line.points.get(kind.value, [])
        points += [*values, *[""] * (many - len(values))]
    notes = "\n".join(line.notes)
    return [
        summary.name,
        summary.organisation,
        summary.kind.value,
        *points,
        ", ".join(summary.tags),
        notes,
        "yes" if summary.state is CustomerState.ARCHIVED else "",
    ]


def _write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> int:
    count = 0
    with path.open("x", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    return count
