"""Commands on promises that pages share; each is one step to undo, however many it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from advocate.changes import Changes
from advocate.domain.ids import DepartmentId, MemberId, PromiseId
from advocate.domain.promise import Due
from ui.promises.grouping import moved_to

if TYPE_CHECKING:
    from advocate.app import Advocate


def keep(app: Advocate, ids: Sequence[PromiseId]) -> Changes:
    """Those that have ended meanwhile stay as they ended: a key pressed twice is no mistake."""
    return app.promises.keep_many(ids)


def give(
    app: Advocate, ids: Sequence[PromiseId], owner_id: MemberId | None, department_id: DepartmentId | None
) -> Changes:
    """To a member, or to a department where no member is named."""
    return app.promises.assign(ids, owner_id, department_id)


def move_to(app: Advocate, ids: Sequence[PromiseId], day: date) -> Changes:
    """Each at its own clock time on that day."""
    now = app.clock.now()
    promises = [app.promises.get_promise(each) for each in ids]
    return change_due(app, {each.id: moved_to(day, each.due, now) for each in promises})


def change_due(app: Advocate, dues: Mapping[PromiseId, Due]) -> Changes:
    if len(dues) == 1:
        promise_id, due = next(iter(dues.items()))
        return app.promises.change(promise_id, due=due)
    return app.promises.change_due(dues)
