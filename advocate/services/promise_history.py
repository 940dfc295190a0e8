"""The history of one promise, put together from what was changed, told, put off and moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from advocate.domain.history import Revision
from advocate.domain.promise import Due, DueKind, Promise, PromiseState
from advocate.domain.promise_history import PromiseEvent, PromiseStep
from advocate.storage.commands import CommandStore
from advocate.storage.promises import PromiseStore
from advocate.storage.reminders import ReminderStore
from advocate.storage.team import TeamStore

# So often nothing is moved; a ring would end here, too.
_LONGEST_CHAIN = 200
_ENDS = (PromiseStep.ENDED, PromiseStep.MOVED)
_DUE = ("due_kind", "due_start", "due_end", "due_zone")


class _Held(NamedTuple):
    """What stood in a promise before and after one revision, as text, by column."""

    revision: Revision
    before: Mapping[str, str]
    after: Mapping[str, str]

    def became_different(self, *names: str) -> bool:
        return any(self.before[name] != self.after[name] for name in names)


def read_history(
    promises: PromiseStore,
    commands: CommandStore,
    reminders: ReminderStore,
    team: TeamStore,
    promise_id: UUID,
) -> tuple[PromiseEvent, ...]:
    """The earliest first. Raises NotFound."""
    chain = _chain(promises, promise_id)
    names = _names(team)
    events: list[PromiseEvent] = []
    for number, promise in enumerate(chain):
        following = chain[number + 1] if number + 1 < len(chain) else None
        steps = _steps(commands.revisions("promises", promise.id), promise)
        if number == 0:
            said = _due(steps[0].before) if steps else promise.due
            events.append(_made(promise, steps[0].before["words"] if steps else promise.words, said))
        events.extend(_reminded(commands, reminders, promise.id))  # of one moment before what came of it
        known = [event for step in steps for event in _changed(step, names, following)]
        events.extend(known)
        if promise.ended_at is not None and not any(event.step in _ENDS for event in known):
            events.append(_ended_long_ago(promise, promise.ended_at, following))
    return tuple(sorted(events, key=lambda event: event.at))


def _chain(store: PromiseStore, promise_id: UUID) -> list[Promise]:
    """From the one that was made first to the one that stands in its place now."""
    promise = store.get(promise_id)
    chain = [promise]
    while chain[0].replaces_id is not None and len(chain) < _LONGEST_CHAIN:
        chain.insert(0, store.get(chain[0].replaces_id))
    while (following := store.replacing(chain[-1].id)) is not None and len(chain) < _LONGEST_CHAIN:
        chain.append(store.get(following))
    return chain


def _names(team: TeamStore) -> Mapping[str, str]:
    return {str(each.id): each.name for each in (*team.members(), *team.departments())}


def _made(promise: Promise, words: str, due: Due) -> PromiseEvent:
    return PromiseEvent(
        step=PromiseStep.MADE,
        at=promise.made_at,
        by=promise.made_by_name,
        words=("", words),
        due=(None, due),
    )


def _steps(revisions: Sequence[Revision], promise: Promise) -> list[_Held]:
    """Each with all that stood there, the oldest first."""
    after = {
        "words": promise.words,
        "state": promise.state.value,
        "owner_id": str(promise.owner_id or ""),
        "department_id": str(promise.department_id or ""),
        "reason": promise.reason,
        "told": promise.told,
        "due_kind": promise.due.kind.value,
        "due_start": str(promise.due.start),
        "due_end": str(promise.due.end),
        "due_zone": promise.due.zone,
    }
    held: list[_Held] = []
    for revision in reversed(revisions):
        before = after | {each.name: each.before for each in revision.changes if each.name in after}
        held.append(_Held(revision, before, after))
        after = before
    return held[::-1]


def _due(held: Mapping[str, str]) -> Due:
    return Due(
        kind=DueKind(held["due_kind"]),
        start=datetime.fromisoformat(held["due_start"]),
        end=datetime.fromisoformat(held["due_end"]),
        zone=held["due_zone"],
    )


def _changed(step: _Held, names: Mapping[str, str], following: Promise | None) -> Iterator[PromiseEvent]:
    """One step may hold several: what became different, and that it ended or was opened again."""
    revision, before, after = step
    # None and never are the same text: only that it changed is known.
    is_reminded_otherwise = any(each.name == "remind" for each in revision.changes)
    if is_reminded_otherwise or step.became_different("words", "owner_id", "department_id", *_DUE):
        yield PromiseEvent(
            step=PromiseStep.CHANGED,
            at=revision.at,
            by=revision.member_name,
            words=(before["words"], after["words"]) if step.became_different("words") else None,
            due=(_due(before), _due(after)) if step.became_different(*_DUE) else None,
            owner=_owners(step, names),
            is_reminded_otherwise=is_reminded_otherwise,
        )
    if step.became_different("state"):
        yield _ended(step, following)


def _owners(step: _Held, names: Mapping[str, str]) -> tuple[str, str] | None:
    if not step.became_different("owner_id", "department_id"):
        return None
    was, became = (
        names.get(held["owner_id"] or held["department_id"], "") for held in (step.before, step.after)
    )
    return was, became


def _ended(step: _Held, following: Promise | None) -> PromiseEvent:
    revision, held = step.revision, step.after
    state, due = PromiseState(held["state"]), _due(held)
    if state is PromiseState.OPEN:
        return PromiseEvent(step=PromiseStep.REOPENED, at=revision.at, by=revision.member_name)
    was_moved = following is not None and abs(following.made_at - revision.at).total_seconds() < 1
    return PromiseEvent(
        step=PromiseStep.MOVED if was_moved else PromiseStep.ENDED,
        at=revision.at,
        by=revision.member_name,
        due=(due, following.due) if following is not None and was_moved else None,
        state=state,
        is_late=revision.at > due.end,
        reason=held["reason"],
        told=held["told"],
    )


def _ended_long_ago(promise: Promise, at: datetime, following: Promise | None) -> PromiseEvent:
    """Of one that came in from elsewhere, ended already: nobody here saw it change."""
    return PromiseEvent(
        step=PromiseStep.ENDED if following is None else PromiseStep.MOVED,
        at=at,
        by=promise.ended_by_name,
        due=None if following is None else (promise.due, following.due),
        state=promise.state,
        is_late=at > promise.due.end,
        reason=promise.reason,
        told=promise.told,
    )


def _reminded(commands: CommandStore, reminders: ReminderStore, promise_id: UUID) -> Iterator[PromiseEvent]:
    """When its owner was told, and what was put off. The reason stands with what was answered, which the same command
    changed, or with what came in its place."""
    reasons: dict[datetime, str] = {}
    put_off: list[tuple[datetime, str, datetime, str]] = []
    for reminder in reminders.of_promise(promise_id):
        if reminder.shown_at is not None:
            yield PromiseEvent(step=PromiseStep.TOLD, at=reminder.shown_at)
        own = reminder.reason
        for revision in commands.revisions("reminders", reminder.id):
            changed = {each.name: each for each in revision.changes}
            if "answered_at" in changed:
                own = changed["reason"].before if "reason" in changed else own
                reasons[revision.at] = changed["reason"].after if "reason" in changed else reminder.reason
        made = commands.inserted("reminders", reminder.id) if reminder.before is None else None
        if made is not None:
            put_off.append((*made, reminder.at, own))
    for at, by, until, own in put_off:
        yield PromiseEvent(
            step=PromiseStep.PUT_OFF, at=at, by=by, until=until, reason=own or reasons.get(at, "")
        )
