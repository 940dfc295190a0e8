"""Taking foreign files into the vault: a look first, then everything in one command that one undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.import_plan import (
    ConversationRecord,
    ImportFormat,
    ImportPreview,
    ProblemList,
    RowProblem,
    place_of_undated,
    problem_words,
)
from advocate.domain.team import Member
from advocate.domain.text import count_words
from advocate.errors import FormatError
from advocate.services.commands import Commands, OpenCommand
from advocate.services.import_conversations import ConversationImport
from advocate.services.import_customers import CustomerImport
from advocate.services.import_preview import PreviewMaker
from advocate.services.import_source import ImportSource, batches, open_source
from advocate.storage.known_records import KnownRecords

Progress = Callable[[int, int], None]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What came of it. skipped: records that were here already; problems: the first of problem_count lines left out;
    seconds: wall time. After a cancelled import nothing is kept, and the counts are zero."""

    changes: Changes
    customers: int = 0
    cases: int = 0
    interactions: int = 0
    skipped: int = 0
    problems: tuple[RowProblem, ...] = ()
    problem_count: int = 0
    seconds: float = 0.0
    was_cancelled: bool = False

    def words(self) -> str:
        """`332 customers and 753 conversations are new. 1 line was left out.`"""
        if self.was_cancelled:
            return "The import was stopped. Nothing of it was kept."
        parts = [_sentence_of(self.customers, self.interactions)]
        if self.skipped:
            parts.append(f"{self.skipped:,} {'was' if self.skipped == 1 else 'were'} here already.")
        if self.problem_count:
            parts.append(
                f"{count_words(self.problem_count, 'line')} {'was' if self.problem_count == 1 else 'were'} left out."
            )
        return " ".join(parts)


class _Cancelled(Exception):
    """The person stopped it: the transaction is to be taken back."""


class ImportService:
    """member: who imports; their zone and region say how times and numbers are read."""

    def __init__(self, commands: Commands, member: Member) -> None:
        self._commands = commands
        self._member = member

    def look(self, path: Path, *, encoding: str = "") -> ImportPreview:
        """What an import would do. Raises FormatError for a file that none can be made of."""
        with open_source(path, encoding) as source, self._commands.database.reading() as connection:
            now = self._commands.clock.now()
            preview = PreviewMaker(source, KnownRecords(connection), self._member, now).make()
        if not preview.records and preview.problem_count:
            raise _unreadable(preview.problems, preview.problem_count)
        return preview

    def run(
        self,
        path: Path,
        *,
        keep_good_rows: bool = True,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
        own_columns: Collection[str] = (),
        encoding: str = "",
    ) -> ImportResult:
        """Take the file in. keep_good_rows: leave broken lines out; else one of them refuses the whole file, by number.

        progress: bytes read and bytes in all, after every few hundred records. own_columns: names of columns without a
        place that become own fields. Raises FormatError, VaultReadOnly; then nothing is kept.
        """
        begun = perf_counter()
        with open_source(path, encoding) as source:
            if not keep_good_rows:
                _refuse_any_problem(source)
            run = _Run(source, self._member, self._commands.clock.now(), progress, cancelled)
            try:
                with self._commands.run(Verb.IMPORTED) as command:
                    taken = run.take(command, own_columns)
                    command.about = _about(taken, source.name)
            except _Cancelled:
                return ImportResult(
                    changes=Changes(verb=Verb.IMPORTED), was_cancelled=True, seconds=perf_counter() - begun
                )
        return ImportResult(
            changes=command.changes,
            customers=taken.customers,
            cases=taken.cases,
            interactions=taken.interactions,
            skipped=taken.skipped,
            problems=tuple(run.problems.kept),
            problem_count=run.problems.count,
            seconds=perf_counter() - begun,
        )


class _Run:
    """One pass, or two, through one file inside one command."""

    def __init__(
        self,
        source: ImportSource,
        member: Member,
        at: datetime,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._source = source
        self._member = member
        self._at = at
        self._progress = progress
        self._cancelled = cancelled
        self.problems = ProblemList()

    def take(self, command: OpenCommand, own_columns: Collection[str]) -> ConversationImport | CustomerImport:
        if self._source.format is ImportFormat.CONVERSATIONS:
            taken = ConversationImport(command, self._member, self._at)
            self._take_conversations(taken)
        else:
            taken = CustomerImport(command, self._member, self._at, own_columns)
            for batch in self._watched(self._good(self._source.customers())):
                taken.take(batch)
        if not (taken.customers or taken.interactions or taken.skipped) and self.problems.count:
            raise _unreadable(self.problems.kept, self.problems.count)
        taken.finish()
        return taken

    def _take_conversations(self, taken: ConversationImport) -> None:
        """Those with a date first; where there are others, the file is read again for them: their place follows from
        the earliest date."""
        earliest: datetime | None = None
        undated = 0
        for batch in self._watched(self._good(self._source.conversations())):
            dated = [record for record in batch if record.started_at is not None]
            undated += len(batch) - len(dated)
            moments = [each.started_at for each in dated if each.started_at is not None]
            earliest = min(moments if earliest is None else [earliest, *moments], default=None)
            taken.take(dated, self._at)
        if undated:
            place = place_of_undated(earliest, self._source.written_at(), self._member.zone)
            for batch in self._watched(_undated(self._source.conversations())):
                taken.take(batch, place)

    def _good(self, records: Iterable[_T | RowProblem]) -> Iterator[_T]:
        for record in records:
            if isinstance(record, RowProblem):
                self.problems.add(record)
            else:
                yield record

    def _watched(self, records: Iterator[_T]) -> Iterator[list[_T]]:
        for batch in batches(records):
            if self._cancelled is not None and self._cancelled():
                raise _Cancelled
            yield batch
            if self._progress is not None:
                self._progress(self._source.position(), self._source.size)


def _undated(records: Iterable[ConversationRecord | RowProblem]) -> Iterator[ConversationRecord]:
    for record in records:
        if isinstance(record, ConversationRecord) and record.started_at is None:
            yield record


def _refuse_any_problem(source: ImportSource) -> None:
    problems = ProblemList()
    for record in source.records():
        if isinstance(record, RowProblem):
            problems.add(record)
    if problems.count:
        raise FormatError(
            f"Nothing was imported, because {count_words(problems.count, 'line')} of {source.name} cannot be read.\n"
            + problem_words(problems.kept, problems.count),
            "Mend the lines, or import the file without them.",
        )


def _unreadable(problems: Iterable[RowProblem], count: int) -> FormatError:
    return FormatError(
        f"No line of this file could be read.\n{problem_words(problems, count)}",
        "Check that it is the file you meant.",
    )


def _about(taken: ConversationImport | CustomerImport, name: str) -> str:
    parts = [count_words(taken.customers, "customer")]
    if taken.interactions:
        parts.append(count_words(taken.interactions, "conversation"))
    return f"{' and '.join(parts)} from {name}"


def _sentence_of(customers: int, interactions: int) -> str:
    if not customers and not interactions:
        return "Nothing in it is new."
    parts = [count_words(customers, "customer")] if customers else []
    if interactions:
        parts.append(count_words(interactions, "conversation"))
    return f"{' and '.join(parts)} {'is' if customers + interactions == 1 else 'are'} new."
