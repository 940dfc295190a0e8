"""What an open call holds beside its columns survives JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.call_clock import CallClock, Pause
from advocate.domain.ids import DepartmentId, MemberId, OpenCallId
from advocate.domain.interaction import Outcome
from advocate.domain.open_call import OpenCall, TypedPromise
from advocate.domain.promise import Due
from advocate.storage.open_call_form import clock_in, form_of, promises_in

moments = st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)
spans = st.timedeltas(timedelta(days=-999), timedelta(days=999))
clocks = st.builds(
    CallClock,
    started_at=moments,
    zone=st.sampled_from(["UTC", "America/New_York", "Nowhere/Else"]),
    read_at=moments,
    counted=spans,
    corrected=spans,
    pauses=st.lists(st.builds(Pause, start=moments, end=st.none() | moments), max_size=3).map(tuple),
    typed=st.none() | spans,
)
promises = st.builds(
    TypedPromise,
    words=st.text(max_size=9),
    due=st.tuples(moments, moments).map(lambda both: Due.between(min(both), max(both), "UTC")),
    owner_id=st.none() | st.uuids().map(MemberId),
    department_id=st.none() | st.uuids().map(DepartmentId),
    owner_name=st.text(max_size=9),
    typed=st.text(max_size=9),
)


@given(clocks, st.lists(promises, max_size=3).map(tuple), st.text(max_size=20), st.none() | st.integers(1, 7))
def test_whatever_it_holds_comes_back(
    clock: CallClock, promised: tuple[TypedPromise, ...], words: str, effort: int | None
) -> None:
    call = OpenCall(
        id=OpenCallId(UUID(int=1)), member_id=None, clock=clock, promises=promised, title=words, delight=words,
        promise_line=words, effort=effort, outcome=Outcome.VOICEMAIL, silenced=(words,), guide_ticked=(words,),
        number_used=words,
    )  # fmt: skip
    form = json.loads(json.dumps(form_of(call)))
    assert clock_in(form, clock.started_at) == clock
    assert promises_in(form) == promised
    assert (form["title"], form["effort"], form["outcome"]) == (words, effort, "voicemail")
    assert (form["silenced"], form["guide_ticked"]) == ([words], [words])
