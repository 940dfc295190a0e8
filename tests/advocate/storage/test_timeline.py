"""Keys and entries of one customer's timeline."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from advocate.domain.timeline import EntryKey, EntryKind, TimelineFilter
from advocate.storage.timeline import TimelineStore
from tests import factories
from tests.fakes import MORNING, FakeClock


@pytest.fixture
def who(advocate: Advocate, clock: FakeClock) -> CustomerId:
    """One contact on every channel, one with a promise, a promise of its own that was kept, and a note."""
    made = factories.customer(advocate)
    for number, channel in enumerate(Channel):
        factories.interaction(advocate, made, channel=channel, started_at=MORNING + timedelta(hours=number))
    advocate.interactions.log(
        factories.interaction_draft(made), (factories.promise_draft(made, words="in it"),)
    )
    promise = factories.promise(advocate, made, words="alone")
    clock.pass_time(timedelta(days=2))
    advocate.promises.keep(promise)
    advocate.notes.send(
        NoteDraft(customer_id=made, body="Oak?", sent_at=MORNING, to_member_id=advocate.member.id)
    )
    other = factories.customer(advocate, "Tom Price")
    factories.interaction(advocate, other)
    return made


def _keys(advocate: Advocate, who: CustomerId, shown: TimelineFilter) -> tuple[EntryKey, ...]:
    with advocate.vault.database.reading() as connection:
        return TimelineStore(connection).keys(who, shown)


@pytest.mark.parametrize(
    ("shown", "kinds"),
    [
        (TimelineFilter.EVERYTHING, {"interaction": 9, "promise_made": 1, "promise_ended": 1, "note": 1}),
        (TimelineFilter.CALLS, {"interaction": 2}),
        (TimelineFilter.EMAIL, {"interaction": 2}),
        (TimelineFilter.OTHER, {"interaction": 5}),
        (TimelineFilter.PROMISES, {"promise_made": 2, "promise_ended": 1}),
        (TimelineFilter.NOTES, {"note": 1}),
    ],
)
def test_each_filter_shows_its_kinds(
    advocate: Advocate, who: CustomerId, shown: TimelineFilter, kinds: dict[str, int]
) -> None:
    keys = _keys(advocate, who, shown)
    assert {kind: [key.kind.value for key in keys].count(kind) for kind in kinds} == kinds
    assert sum(kinds.values()) == len(keys)
    assert [key.at for key in keys] == sorted((key.at for key in keys), reverse=True)


def test_calls_mails_and_the_others_are_everything_once(advocate: Advocate, who: CustomerId) -> None:
    parts = [
        _keys(advocate, who, shown)
        for shown in (TimelineFilter.CALLS, TimelineFilter.EMAIL, TimelineFilter.OTHER)
    ]
    every = [
        key for key in _keys(advocate, who, TimelineFilter.EVERYTHING) if key.kind is EntryKind.INTERACTION
    ]
    assert sorted(key.id for part in parts for key in part) == sorted(key.id for key in every)


def test_entries_come_in_the_order_of_their_keys_each_with_one_thing(
    advocate: Advocate, who: CustomerId
) -> None:
    keys = _keys(advocate, who, TimelineFilter.EVERYTHING)
    with advocate.vault.database.reading() as connection:
        store = TimelineStore(connection)
        for asked in (keys, keys[::-1], keys[3:5], ()):
            entries = store.entries(asked)
            assert tuple(entry.key for entry in entries) == tuple(asked)
            for entry in entries:
                assert sum(part is not None for part in (entry.interaction, entry.promise, entry.note)) == 1
        in_it = [promise.words for entry in store.entries(keys) for promise in entry.promises]
    assert in_it == ["in it"]


def test_what_is_gone_meanwhile_is_left_out(advocate: Advocate, who: CustomerId) -> None:
    keys = _keys(advocate, who, TimelineFilter.EVERYTHING)
    gone = next(key for key in keys if key.kind is EntryKind.INTERACTION)
    advocate.interactions.remove(gone.id)
    with advocate.vault.database.reading() as connection:
        assert len(TimelineStore(connection).entries(keys)) == len(keys) - 1


def test_entries_of_one_moment_stand_newest_first_and_never_swap(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    made = [factories.interaction(advocate, who) for _ in range(30)]
    assert [key.id for key in _keys(advocate, who, TimelineFilter.EVERYTHING)] == made[::-1]


def test_nobodys_timeline_is_empty(advocate: Advocate) -> None:
    assert _keys(advocate, CustomerId(advocate.member.id), TimelineFilter.EVERYTHING) == ()
