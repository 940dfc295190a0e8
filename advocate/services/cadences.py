"""Promises that repeat: made, changed, ended, and rolled on, so that the next time of each is always a promise in the lists."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from advocate.changes import Changes
from advocate.domain.cadence import Cadence, CadenceDraft, Rhythm, RuleNotUnderstood
from advocate.domain.history import Verb
from advocate.domain.ids import CadenceId, CustomerId, DepartmentId, MemberId, PromiseId
from advocate.domain.moment import before
from advocate.domain.promise import Due, Ending, PromiseState
from advocate.domain.working_time import WorkingTime
from advocate.errors import Conflict, InvalidValue
from advocate.services.cadence_rolling import end_cadences, roll_on
from advocate.services.cases import check_case
from advocate.services.checks import check_moment, clean_body, clean_line, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.services.promise_checks import case_promised_in, clean_remind
from advocate.storage.cadences import CadenceStore, CadenceWriter
from advocate.storage.cases import CaseStore
from advocate.storage.customers import CustomerStore
from advocate.storage.derived_reminders import read_reminding
from advocate.storage.promises import PromiseStore, PromiseWriter

# Stands as the reason of what was released because of it.
_NEW_RHYTHM = "It repeats at other times now."
# Of what is changed, what its times say, too.
_SAID = ("words", "owner_id", "department_id")


class CadenceService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_running(self, customer_id: CustomerId | None = None) -> tuple[Cadence, ...]:
        """Of one customer, or of all; the oldest first."""
        with self._commands.database.reading() as connection:
            return CadenceStore(connection).running(customer_id)

    def get_cadence(self, cadence_id: CadenceId) -> Cadence:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return CadenceStore(connection).get(cadence_id)

    def count_late(self, cadence_id: CadenceId) -> int:
        """Of its times, how many are over and still open."""
        with self._commands.database.reading() as connection:
            return CadenceStore(connection).count_late(cadence_id, self._commands.clock.now())

    def make(self, draft: CadenceDraft) -> Changes:
        """Promise it again and again, the first time at once. Changes.made is the cadence's id. Owned by the member at the
        keyboard unless the draft names a member or a department.

        Raises InvalidValue for empty words, and for a rule that is none, has no time to come, or repeats too often.
        """
        with self._commands.run(Verb.CADENCE_MADE, customer_id=draft.customer_id) as command:
            store = CustomerStore(command.connection)
            command.about = store.name_of(draft.customer_id)
            command.made = make_cadence(self._commands, command, draft)
            command.what = CadenceStore(command.connection).get(command.made).words
        return command.changes

    def change(
        self,
        cadence_id: CadenceId,
        *,
        words: str | None = None,
        rhythm: Rhythm | None = None,
        owner_id: MemberId | None = None,
        department_id: DepartmentId | None = None,
        ends_with_case: bool | None = None,
        version: int | None = None,
    ) -> Changes:
        """Change what is given, from the next time on: times that are over already, and those that were kept ahead of their
        time, stay as they were promised. With another rhythm what was to come is released; the next time stays where the new
        rhythm has the same one.

        Raises Conflict where it has ended or `version` is not the last, InvalidValue as `make`."""
        with self._of(Verb.CADENCE_EDITED, cadence_id) as (command, cadence):
            _refuse_ended(cadence)
            now, writer = self._commands.clock.now(), self._promises(command)
            store = CadenceStore(command.connection)
            values: dict[str, object] = {}
            if words is not None:
                values["words"] = command.what = clean_name(words, "promise")
            if owner_id is not None or department_id is not None:
                values |= {"owner_id": owner_id, "department_id": department_id}
            if ends_with_case is not None:
                values["ends_with_case"] = ends_with_case
            ahead = store.open_times(cadence_id, now)
            said = {name: value for name, value in values.items() if name in _SAID}
            writer.change_each({each: dict(said) for each in ahead})
            if rhythm is not None:
                values |= self._take_rhythm(command, cadence_id, rhythm, ahead)
            CadenceWriter(command.recording, self._commands.member_id).change(cadence_id, values, version)
            if rhythm is not None:
                roll_on(command, (store.get(cadence_id),), now)
        return command.changes

    def end(self, cadence_id: CadenceId, reason: str = "") -> Changes:
        """Nothing more falls due; what was to come is released, what is due already still wants an answer.

        Raises Conflict where it has ended."""
        clean = clean_body(reason, "reason")
        with self._of(Verb.CADENCE_ENDED, cadence_id) as (command, cadence):
            _refuse_ended(cadence)
            end_cadences(self._commands, command, (cadence,), clean)
        return command.changes

    def roll(self) -> Changes | None:
        """Make the next time of each a promise, and those that were missed while Advocate was closed: each wants an answer of
        its own, after a long gap the latest do and one for all before them. None, and nothing is written, where there is
        nothing to do. Nobody's step: it is not there to undo."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            if not CadenceStore(connection).to_roll(now):
                return None
        with self._commands.run(Verb.CADENCE_WENT_ON, by_itself=True) as command:
            roll_on(command, CadenceStore(command.connection).to_roll(now), now)
        return command.changes

    def _take_rhythm(
        self, command: OpenCommand, cadence_id: CadenceId, rhythm: Rhythm, ahead: Sequence[PromiseId]
    ) -> dict[str, object]:
        """The columns with which it goes on; what was to come and is not the next time now is released. Raises InvalidValue."""
        now, store = self._commands.clock.now(), CadenceStore(command.connection)
        working = read_reminding(command.connection).working
        first = _first_due(rhythm, store.settled_to(cadence_id, now), working)
        known = PromiseStore(command.connection).several(ahead).values()
        stays = {each.id for each in known if each.due == first and each.replaces_id is None}
        gone = [each for each in ahead if each not in stays]
        self._promises(command).end(gone, PromiseState.RELEASED, now, Ending(reason=_NEW_RHYTHM))
        return {
            "rule": rhythm.rule,
            "first": rhythm.first,
            "zone": rhythm.zone,
            "due_kind": rhythm.kind.value,
            "off_days": rhythm.off_days.value,
            "rolled_to": first.start if stays else before(first.start, timedelta(microseconds=1)),
        }

    def _promises(self, command: OpenCommand) -> PromiseWriter:
        return PromiseWriter(command.recording, self._commands.member_id)

    @contextmanager
    def _of(self, verb: Verb, cadence_id: CadenceId) -> Generator[tuple[OpenCommand, Cadence]]:
        with self._commands.run(verb) as command:
            cadence = CadenceStore(command.connection).get(cadence_id)
            command.customer_id, command.about = cadence.customer_id, cadence.customer_name
            command.what = cadence.words
            yield command, cadence


def make_cadence(commands: Commands, command: OpenCommand, draft: CadenceDraft) -> CadenceId:
    """As a part of a command: with its first time, and those since it was promised. It belongs to the case of the contact it
    was made in, where the draft names none."""
    clean = _clean(draft, commands.member_id)
    _first_due(clean.rhythm, clean.made_at, read_reminding(command.connection).working)
    check_case(CaseStore(command.connection), clean.case_id, clean.customer_id)
    case_id = case_promised_in(command, clean)
    clean = replace(clean, case_id=case_id)
    cadence_id = CadenceId(CadenceWriter(command.recording, commands.member_id).add(clean))
    roll_on(command, (CadenceStore(command.connection).get(cadence_id),), commands.clock.now())
    return cadence_id


def _clean(draft: CadenceDraft, member_id: MemberId | None) -> CadenceDraft:
    check_moment(draft.made_at, "made_at")
    return replace(
        draft,
        words=clean_name(draft.words, "promise"),
        remind=clean_remind(draft.remind),
        until_words=clean_line(draft.until_words, "end"),
        owner_id=draft.owner_id or (None if draft.department_id else member_id),
    )


def _refuse_ended(cadence: Cadence) -> None:
    if cadence.ended_at is not None:
        raise Conflict("This repeating promise has ended already.", "Make it anew.")


def _first_due(rhythm: Rhythm, moment: datetime, working: WorkingTime) -> Due:
    """The first time that is not over at that moment. Raises InvalidValue."""
    check_moment(rhythm.first, "first")
    try:
        rhythm.check(working)
        return next(rhythm.dues_from(moment, working))
    except (RuleNotUnderstood, StopIteration) as error:
        why = str(error) or "It has ended already."
        raise InvalidValue(
            f"This does not work as a repeating promise. {why}", "Say it in other words.", field="due"
        ) from error
