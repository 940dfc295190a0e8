"""What a command touched, so that whoever shows it can ask again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from advocate.domain.history import WORDS, Verb
from advocate.domain.ids import CommandId
from advocate.domain.promise import Due


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The result of a command: its verb, whom it was about, and which records of which kind it touched.

    records: table name -> ids (`customers`, `interactions`, `promises`, `ambassador_notes`, ...).
    customers: every customer whose page may show something else now.
    command_id: the step to undo; None when the command changed nothing.
    made: the id of the record that the command created, where it created one.
    what, due: of the one promise it was about, as it stands now: what was said we would do, and by when; or the channel of
    the contact that was logged.
    promised: what was promised in the contact that was logged.
    resolved_case: the title of the case that the contact ended; waiting_case: of the one it would have ended, were nothing
    promised in it any more.
    """

    verb: Verb
    about: str = ""
    command_id: CommandId | None = None
    made: UUID | None = None
    what: str = ""
    due: Due | None = None
    promised: tuple[str, ...] = ()
    resolved_case: str = ""
    waiting_case: str = ""
    records: Mapping[str, frozenset[UUID]] = field(default_factory=dict[str, frozenset[UUID]])
    customers: frozenset[UUID] = frozenset()

    def touched(self, *tables: str) -> bool:
        return any(table in self.records for table in tables)

    def words(self) -> str:
        """English, past tense, for a toast or the command line."""
        return WORDS[self.verb].format(about=self.about)
