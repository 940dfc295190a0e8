"""What a foreign file holds, read but not yet taken in: records, the lines that are broken, and the preview of both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from advocate.domain.customer import ContactPointDraft, CustomerDraft
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.moment import local, start_of_day

# A file may be broken on every line: so many problems are kept in words, the others are counted.
MOST_PROBLEMS_KEPT = 200
LONGEST_CONVERSATION = timedelta(days=7)
NO_DATE_WORDS = "No date came with this conversation."


class ImportFormat(StrEnum):
    CONVERSATIONS = "conversations"
    CUSTOMER_CSV = "customer_csv"


FORMAT_WORDS = {
    ImportFormat.CONVERSATIONS: "Conversations (JSONL)",
    ImportFormat.CUSTOMER_CSV: "Customers (CSV)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowProblem:
    """A line that cannot be taken, and why. line: counted from 1, where the record begins."""

    line: int
    message: str

    def words(self) -> str:
        return f"Line {self.line}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing said in a conversation. at: UTC, None when the file does not say."""

    speaker: str
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRecord:
    """One conversation of a file. Moments in UTC, None when the file does not say.

    origin: the conversation's own key. person_origin: the key of whom it was with; several conversations may share
    it. name: as they called themselves here. details: what else they gave (an account, a date of birth).
    """

    line: int
    origin: str
    person_origin: str
    name: str
    contact_points: tuple[ContactPointDraft, ...]
    channel: Channel
    started_at: datetime | None
    ended_at: datetime | None
    title: str
    outcome: Outcome
    turns: tuple[Turn, ...]
    agent: str = ""
    details: tuple[tuple[str, str], ...] = ()

    def duration(self) -> timedelta | None:
        """From the first to the last moment; None when unknown or beyond belief."""
        if self.started_at is None or self.ended_at is None:
            return None
        length = self.ended_at - self.started_at
        return length if timedelta() <= length <= LONGEST_CONVERSATION else None

    def body(self, zone: str) -> str:
        """What was said, a line each, on the wall clock of that zone; then what else came with it."""
        said = "\n".join(_said(turn, zone) for turn in self.turns if turn.text)
        notes = [f"{label}: {value}" for label, value in self.details]
        if self.started_at is None:
            notes.append(NO_DATE_WORDS)
        return "\n\n".join(part for part in (said, "\n".join(notes)) if part)


def place_of_undated(earliest: datetime | None, written_at: datetime, zone: str) -> datetime:
    """Where conversations without a date stand: at the beginning of the day of the file's earliest dated one, so that
    they never pass for the latest contact; in a file without any date, of the day the file was written."""
    return start_of_day(local(earliest or written_at, zone).date(), zone)


def _said(turn: Turn, zone: str) -> str:
    if turn.at is None:
        return f"{turn.speaker}: {turn.text}"
    at = local(turn.at, zone)
    return f"{at.hour:02}:{at.minute:02} {turn.speaker}: {turn.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRecord:
    """One customer of a file. role: what they are at their organisation. untaken: values of the columns that have no
    place of their own, by the column's name."""

    line: int
    draft: CustomerDraft
    role: str = ""
    untaken: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class ProblemList:
    """Collects problems without growing with the file: the first ones in words, all of them in number."""

    kept: list[RowProblem] = field(default_factory=list[RowProblem])
    count: int = 0

    def add(self, problem: RowProblem) -> None:
        self.count += 1
        if len(self.kept) < MOST_PROBLEMS_KEPT:
            self.kept.append(problem)


class RowState(StrEnum):
    """Whether a record would be taken in, or why not: it is in the vault, or earlier in the same file."""

    NEW = "new"
    HERE = "here"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One of the first records, as it would stand in the list: `reach` and `about` are words, perhaps empty."""

    line: int
    name: str
    organisation: str = ""
    reach: str = ""
    about: str = ""
    state: RowState = RowState.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What taking a file in would do, with nothing done yet.

    customers, cases, interactions: what would be new. already_here: records that are in the vault (or twice in the
    file) and would be left alone. problems: the first of problem_count. not_taken: columns or parts that have no
    place; remarks: sentences about rules that were applied, such as for missing dates.
    """

    file_name: str
    format: ImportFormat
    records: int
    customers: int
    cases: int = 0
    interactions: int = 0
    already_here: int = 0
    first_rows: tuple[PreviewRow, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    problem_count: int = 0
    not_taken: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def format_words(self) -> str:
        return FORMAT_WORDS[self.format]


def problem_words(problems: Iterable[RowProblem], count: int, most: int = 5) -> str:
    """The first few problems as lines, and how many more there are."""
    shown = [problem.words() for _, problem in zip(range(most), problems, strict=False)]
    more = count - len(shown)
    if more > 0:
        shown.append(f"And {more:,} more." if more > 1 else "And one more.")
    return "\n".join(shown)
