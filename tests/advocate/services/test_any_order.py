"""Commands, undo and redo in any order, by two members: nothing is lost, nothing is left over, everything stays in step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.case import CaseDraft
from advocate.domain.customer import CustomerDraft, CustomerFilter, CustomerState
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from advocate.domain.history import Command
from advocate.domain.ids import CommandId, CustomerId, InteractionId, MemberId, PromiseId
from advocate.domain.interaction import Channel
from advocate.domain.promise import PromiseFilter
from advocate.domain.timeline import TimelineFilter
from advocate.errors import AdvocateError
from tests import consistency, factories
from tests.fakes import MORNING

# Shrinking a failure would take minutes; the steps that are printed suffice.
SETTINGS = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
T = TypeVar("T")
Diff = dict[tuple[str, str], tuple[dict[str, object] | None, dict[str, object] | None]]

who = st.integers(0, 1)
pick = st.integers(0, 30)
names = st.one_of(st.sampled_from(["Maria Gomez", "Tom Price", "محمّد", "李伟", "Zoë"]), st.text(max_size=12))
tags = st.sampled_from(["insured", "Insured", "oak", "referral"])
companies = st.sampled_from(["", "", "Gomez Interiors", "Price Ltd"])
moments = st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)


def one_of(found: Sequence[T], place: int) -> T | None:
    return found[place % len(found)] if found else None


class AnyOrder(RuleBasedStateMachine):
    """What each command changed is read off the records; taking it back must change exactly that."""

    def __init__(self, template: Path, folder: Path) -> None:
        super().__init__()
        self.priya = factories.copy_vault(template, folder)
        sam = self.priya.team.get_member(MemberId(self.priya.team.add_member("Sam Reed").made))
        self.hands = (self.priya, Advocate(self.priya.vault, sam, self.priya.clock))
        self.first = len(self.priya.history.recent(1000))
        self.diffs: dict[CommandId, Diff] = {}
        self.rows = consistency.rows(self.priya)
        self.has_typed = False  # since the last step: closing such a call again is refused

    def teardown(self) -> None:
        self.priya.close()

    # what is there

    def customers(self) -> list[CustomerId]:
        return [
            c.id
            for state in CustomerState
            for c in self.priya.customers.list_customers(CustomerFilter(state=state))
        ]

    def contacts(self) -> list[InteractionId]:
        found = [self.priya.timeline.keys(c, TimelineFilter.CALLS) for c in self.customers()]
        return [InteractionId(key.id) for keys in found for key in keys]

    def promises(self) -> list[PromiseId]:
        return [promise.id for promise in self.priya.promises.list_promises(PromiseFilter(state=None))]

    def history(self) -> list[Command]:
        """Newest first, without what was done before the machine began."""
        recent = self.priya.history.recent(1000)
        return list(recent[: len(recent) - self.first])

    # doing

    def do(self, act: Callable[[], Changes]) -> None:
        before = self.rows
        try:
            changes = act()
        except AdvocateError:
            changes = None
        self.rows, self.has_typed = consistency.rows(self.priya), False
        if changes is None or changes.command_id is None:
            assert self.rows == before
        else:
            self.diffs[changes.command_id] = {
                key: (before.get(key), self.rows.get(key))
                for key in {*before, *self.rows}
                if before.get(key) != self.rows.get(key)
            }
        consistency.check(self.priya)

    @rule(hand=who, name=names, tag=tags, company=companies)
    def create(self, hand: int, name: str, tag: str, company: str) -> None:
        draft = CustomerDraft(name=name, tags=(tag,), organisation=company, pinned_notes=("Really kind",))
        self.do(lambda: self.hands[hand].customers.create(draft))

    @rule(hand=who, place=pick, name=names)
    def rename(self, hand: int, place: int, name: str) -> None:
        if customer := one_of(self.customers(), place):
            self.do(lambda: self.hands[hand].customers.rename(customer, name))

    @rule(hand=who, place=pick, tag=tags)
    def tag(self, hand: int, place: int, tag: str) -> None:
        if customer := one_of(self.customers(), place):
            self.do(lambda: self.hands[hand].profiles.tag([customer], tag))

    @rule(hand=who, place=pick, name=tags)
    def rename_tag(self, hand: int, place: int, name: str) -> None:
        if tag := one_of(self.priya.tags.list_tags(), place):
            self.do(lambda: self.hands[hand].tags.rename(tag.id, name))

    @rule(hand=who, place=pick)
    def untag(self, hand: int, place: int) -> None:
        if tag := one_of(self.priya.tags.list_tags(), place):
            self.do(lambda: self.hands[hand].profiles.untag(self.customers(), tag.id))

    @rule(
        hand=who,
        place=pick,
        at=moments,
        with_promise=st.booleans(),
        channel=st.sampled_from([Channel.CALL, Channel.NOTE]),
    )
    def log(self, hand: int, place: int, at: datetime, with_promise: bool, channel: Channel) -> None:
        if customer := one_of(self.customers(), place):
            promises = (factories.promise_draft(customer),) if with_promise else ()
            effort = 7 if with_promise else None
            draft = factories.interaction_draft(customer, started_at=at, channel=channel, effort=effort)
            self.do(lambda: self.hands[hand].interactions.log(draft, promises))

    @rule(hand=who, place=pick, owner=pick, body=st.text(max_size=20))
    def correct(self, hand: int, place: int, owner: int, body: str) -> None:
        contact, customer = one_of(self.contacts(), place), one_of(self.customers(), owner)
        if contact and customer:
            draft = factories.interaction_draft(customer, body=body)
            self.do(lambda: self.hands[hand].interactions.correct(contact, draft))

    @rule(hand=who, place=pick, minutes=st.integers(-5000, 5000))
    def promise(self, hand: int, place: int, minutes: int) -> None:
        if customer := one_of(self.customers(), place):
            draft = factories.promise_draft(customer)
            moment = draft.due.end + timedelta(minutes=minutes)
            draft = factories.promise_draft(customer, due=type(draft.due).at(moment, factories.ZONE))
            self.do(lambda: self.hands[hand].promises.make(draft))

    @rule(hand=who, place=pick, reopens=st.booleans())
    def keep(self, hand: int, place: int, reopens: bool) -> None:
        if promise := one_of(self.promises(), place):
            service = self.hands[hand].promises
            self.do(lambda: service.reopen(promise) if reopens else service.keep(promise))

    @rule(hand=who, place=pick, name=names)
    def write_quick_note(self, hand: int, place: int, name: str) -> None:
        self.do(lambda: self.hands[hand].quick_notes.write(name))

    @rule(hand=who, place=pick, owner=pick, removes=st.booleans())
    def sort_quick_note(self, hand: int, place: int, owner: int, removes: bool) -> None:
        note, customer = one_of(self.priya.quick_notes.list_notes(), place), one_of(self.customers(), owner)
        if note and (removes or customer):
            service = self.hands[hand].quick_notes
            self.do(lambda: service.remove(note.id) if removes else service.sort_to(note.id, customer))

    @rule(hand=who, place=pick, data=st.binary(max_size=8), on_contact=st.booleans())
    def attach(self, hand: int, place: int, data: bytes, on_contact: bool) -> None:
        contact, customer = one_of(self.contacts(), place), one_of(self.customers(), place)
        if on_contact and contact:
            owner = self.priya.interactions.get_interaction(contact).customer_id
            self.do(lambda: self.hands[hand].files.attach(owner, ("a.txt", data), interaction_id=contact))
        elif customer:
            self.do(lambda: self.hands[hand].files.attach(customer, ("b.txt", data)))

    @rule(hand=who, place=pick, renames=st.booleans())
    def put_file_right(self, hand: int, place: int, renames: bool) -> None:
        files = [file for customer in self.customers() for file in self.priya.files.list_files(customer)]
        if file := one_of(files, place):
            service = self.hands[hand].files
            self.do(lambda: service.rename(file.id, "c.txt") if renames else service.remove(file.id))

    @rule(hand=who, place=pick, step=st.sampled_from(["pin", "unpin", "remove"]))
    def pin(self, hand: int, place: int, step: str) -> None:
        if contact := one_of(self.contacts(), place):
            self.do(lambda: getattr(self.hands[hand].interactions, step)(contact))

    @rule(hand=who, place=pick)
    def reply(self, hand: int, place: int) -> None:
        if contact := one_of(self.contacts(), place):
            owner = self.priya.interactions.get_interaction(contact).customer_id
            draft = factories.interaction_draft(owner, reply_to_id=contact)
            self.do(lambda: self.hands[hand].interactions.log(draft))

    @rule(hand=who, owner=st.none() | who, data=st.sampled_from([b"\xff\xd8\xff1", b"\xff\xd8\xff2", b""]))
    def assign(self, hand: int, owner: int | None, data: bytes) -> None:
        member = None if owner is None else self.hands[owner].member.id
        self.do(lambda: self.hands[hand].customers.assign(self.customers(), member))
        if customer := one_of(self.customers(), hand):
            service = self.hands[hand].customers
            self.do(lambda: service.set_photo(customer, data) if data else service.remove_photo(customer))

    @rule(hand=who, step=st.sampled_from(["keep_many", "assign"]))
    def several_promises(self, hand: int, step: str) -> None:
        service, ids = self.hands[hand].promises, tuple(self.promises())
        member = self.hands[1 - hand].member.id
        self.do(lambda: service.keep_many(ids) if step == "keep_many" else service.assign(ids, member))

    @rule(hand=who, place=pick, step=st.sampled_from(["archive", "trash", "restore"]))
    def put_away(self, hand: int, place: int, step: str) -> None:
        if customer := one_of(self.customers(), place):
            self.do(lambda: getattr(self.hands[hand].customers, step)([customer]))

    @rule(hand=who, place=pick, text=st.text(max_size=12), with_customer=st.booleans())
    def type_in_a_call(self, hand: int, place: int, text: str, with_customer: bool) -> None:
        """Outside of commands: nothing of it is undone, and no undo may lose it."""
        service, customer = self.hands[hand].open_calls, one_of(self.customers(), place)
        call = one_of(service.list_open(), place) or service.begin(customer if with_customer else None)
        service.put(replace(call, text=text))
        self.rows, self.has_typed = consistency.rows(self.priya), True

    @rule(hand=who, place=pick, step=st.sampled_from(["log", "drop"]))
    def close_a_call(self, hand: int, place: int, step: str) -> None:
        hands = self.hands[hand]
        call, customer = one_of(hands.open_calls.list_open(), place), one_of(self.customers(), place)
        if call and step == "drop" and call.is_worth_keeping():
            self.do(lambda: hands.open_calls.drop(call.id))
        elif call and customer and step == "log":
            draft = factories.interaction_draft(customer, body=call.text)
            self.do(lambda: hands.interactions.log(draft, open_call=call.id))

    @rule(hand=who, place=pick, title=names, step=st.sampled_from(["open", "describe", "resolve"]))
    def work_on_a_case(self, hand: int, place: int, title: str, step: str) -> None:
        service, customer = self.hands[hand].cases, one_of(self.customers(), place)
        if customer is None:
            return
        case = one_of(service.list_cases(customer), place)
        if step == "open" or case is None:
            draft = CaseDraft(customer_id=customer, title=title, opened_at=MORNING)
            self.do(lambda: service.open_case(draft))
        elif step == "describe":
            self.do(lambda: service.describe(case.id, known=title))
        else:
            self.do(lambda: service.resolve(case.id))

    @rule(hand=who, place=pick, with_case=st.booleans(), moves=st.booleans())
    def hand_over(self, hand: int, place: int, with_case: bool, moves: bool) -> None:
        if customer := one_of(self.customers(), place):
            cases = self.hands[hand].cases.list_cases(customer) if with_case else ()
            open_ones = self.priya.promises.list_promises(PromiseFilter(customer_id=customer))
            draft = HandoffDraft(
                customer_id=customer, case_id=cases[0].id if cases else None, summary="Please",
                to_member_id=self.hands[1 - hand].member.id,
                moved=tuple(each.id for each in open_ones) if moves and not cases else (),
            )  # fmt: skip
            self.do(lambda: self.hands[hand].handoffs.offer(draft))

    @rule(hand=who, place=pick, step=st.sampled_from(["accept", "return", "withdraw", "seen"]))
    def answer_a_handoff(self, hand: int, place: int, step: str) -> None:
        service = self.hands[hand].handoffs
        found = [each for customer in self.customers() for each in service.of_customer(customer)]
        if handoff := one_of(found, place):
            act = {
                "accept": service.accept,
                "return": lambda each: service.return_to_giver(each, "not mine"),
                "withdraw": service.withdraw,
                "seen": service.mark_seen,
            }[step]
            self.do(lambda: act(handoff.id))

    @rule(hand=who, place=pick, step=st.sampled_from(["raise", "not_needed", "done", "by_hand"]))
    def ask_for_help(self, hand: int, place: int, step: str) -> None:
        service, customer = self.hands[hand].escalations, one_of(self.customers(), place)
        found = one_of(service.of_customer(customer), place) if customer else None
        if customer and (step == "by_hand" or found):
            ask = self.hands[1 - hand].member.id
            offer = None if step == "by_hand" or found is None else found.id
            draft = EscalationDraft(customer_id=customer, ask_member_id=ask, note="Help", offer_id=offer)
            if step in ("raise", "by_hand"):
                self.do(lambda: service.raise_(draft))
            elif found:
                self.do(lambda: getattr(service, step)(found.id, "because"))

    # taking back

    @rule(hand=who)
    def undo(self, hand: int) -> None:
        target = self.hands[hand].history.undoable()
        if target and target.id in self.diffs:
            self.reverse(target, self.hands[hand].history.undo)

    @rule(hand=who)
    def redo(self, hand: int) -> None:
        target = self.hands[hand].history.redoable()
        if target:
            self.reverse(target, self.hands[hand].history.redo)

    @precondition(lambda self: self.diffs)
    @rule(hand=who, place=pick)
    def reverse_any(self, hand: int, place: int) -> None:
        if target := one_of(self.history(), place):
            self.reverse(target, lambda: self.hands[hand].history.undo(target.id))

    def reverse(self, target: Command, act: Callable[[], Changes]) -> None:
        is_last = self.history()[0].id == target.id
        undoes, root = self.root_of(target)
        before = self.rows
        try:
            changes = act()
        except AdvocateError:
            changes = None
        expected = before if changes is None else self.put(root, *((1, 0) if undoes else (0, 1)))
        self.rows = consistency.rows(self.priya)
        assert self.rows == expected
        assert changes or not is_last or self.has_typed, "the last step of all can always be reversed"
        if changes:
            stands = {command.id: not command.is_undone for command in self.history()}
            assert stands[root] is not undoes
        consistency.check(self.priya)

    def root_of(self, command: Command) -> tuple[bool, CommandId]:
        """Whether reversing it takes something back, and the step that was done at first."""
        by_id = {each.id: each for each in self.history()}
        undoes = True
        while command.undo_of is not None:
            command, undoes = by_id[command.undo_of], not undoes
        return undoes, command.id

    def put(self, root: CommandId, left: int, right: int) -> consistency.Rows:
        """The records with that step's changes put back (left 1, right 0) or done again (left 0, right 1)."""
        rows = {key: dict(values) for key, values in self.rows.items()}
        for key, sides in self.diffs[root].items():
            old, new = sides[left], sides[right]
            if new is None:
                rows.pop(key, None)
            elif old is None:
                rows[key] = {**rows.get(key, {}), **new}
            else:
                rows.setdefault(key, {}).update({name: new[name] for name in new if new[name] != old[name]})
        for key, sides in self.diffs[root].items():
            borne = {values["tag_id"] for (table, _), values in rows.items() if table == "customer_tags"}
            if key[0] == "tags" and sides[right] is None and sides[left]["id"] in borne:
                rows[key] = self.rows[key]  # a tag that others bear stays theirs
        return rows


def test_any_order(vault_template: Path, tmp_path: Path) -> None:
    numbers = count()
    run_state_machine_as_test(
        lambda: AnyOrder(vault_template, tmp_path / str(next(numbers))), settings=SETTINGS
    )
