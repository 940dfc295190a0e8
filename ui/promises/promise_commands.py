"""Commands on promises that pages share; each is one step to undo, however many it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.ids import DepartmentId, MemberId, PromiseId
from advocate.domain.promise import Due

if TYPE_CHECKING:
    from advocate.app import Advocate


def keep(app: Advocate, ids: Sequence[PromiseId], reason: str = "", told: str = "") -> Changes:
    """Those that have ended meanwhile stay as they ended: a key pressed twice is no mistake."""
    return app.promises.keep_many(ids, reason, told)


def break_off(app: Advocate, ids: Sequence[PromiseId], reason: str, told: str = "") -> Changes:
    """One that has ended meanwhile is told of, among many it stays as it ended."""
    if len(ids) == 1:
        return app.promises.break_promise(ids[0], reason, told)
    return app.promises.break_many(ids, reason, told)


def release(app: Advocate, ids: Sequence[PromiseId], reason: str = "", told: str = "") -> Changes:
    """As break_off."""
    if len(ids) == 1:
        return app.promises.release(ids[0], reason, told)
    return app.promises.release_many(ids, reason, told)


def move(app: Advocate, dues: Mapping[PromiseId, Due], reason: str = "", told: str = "") -> Changes:
    """To another time, as the customer hears it."""
    return app.promises.move(dues, reason, told)


def give(
    app: Advocate, ids: Sequence[PromiseId], owner_id: MemberId | None, department_id: DepartmentId | None
) -> Changes:
    """To a member, or to a department where no member is named."""
    return app.promises.assign(ids, owner_id, department_id)


def change_due(app: Advocate, dues: Mapping[PromiseId, Due]) -> Changes:
    if len(dues) == 1:
        promise_id, due = next(iter(dues.items()))
        return app.promises.change(promise_id, due=due)
    return app.promises.change_due(dues)
