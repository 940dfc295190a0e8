"""Names of every script and texts of every kind, wherever something is typed: kept as typed, found again, undone."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from advocate import settings
from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import (
    Approach,
    ContactPointDraft,
    ContactPointKind,
    CustomerDraft,
    CustomerFilter,
    FieldKind,
    RelationKind,
)
from advocate.domain.escalation import EscalationDraft, RuleDraft, RuleKind
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Outcome, Participant
from advocate.domain.own_outcomes import LONGEST_OUTCOME
from advocate.domain.promise import Due
from advocate.domain.text import fold, one_line, without_surrogates
from advocate.errors import InvalidValue
from tests import consistency, factories
from tests.fakes import MORNING

NAMES = Path(__file__).parents[2] / "data" / "names" / "names_multiscript.jsonl"
HOSTILE = {
    "surrogate": "Ma\ud800ria", "null": "Ma\x00ria", "bidi": "abc\u202egpj.exe", "quotes": "O'Brien \"X\" “y” `z`",
    "sql": "'; DROP TABLE customers; --", "percent": "100% _ \\ {about} %s {0}", "combining": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L", "emoji": "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "lines": "one\r\ntwo\u2028three", "tabs": "\tM\taria\t", "private": "\ue000\U0010ffff x", "long": "n" * 300,
    "expanding": "ﷺ" * 300, "astral": "𝑨𝒏𝒏𝒂 𠮷", "turkish": "İstanbul ışık", "sharp s": "STRAẞE straße",
}  # fmt: skip


@pytest.fixture(scope="module")
def scripts() -> list[str]:
    """Two names of each of the locales, and of each kind of name."""
    kept: dict[tuple[str, str], list[str]] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        kept.setdefault((entry["locale"], entry["kind"]), []).append(entry["value"])
    return [name for names in kept.values() for name in names[:2]]


def test_names_of_every_script_are_kept_found_and_sorted(advocate: Advocate, scripts: list[str]) -> None:
    assert len(scripts) > 100
    names = list(dict.fromkeys(one_line(name) for name in scripts))[:120]
    made = {advocate.customers.create(CustomerDraft(name=name)).made: name for name in names}
    lines = advocate.customers.list_customers(CustomerFilter(), count=1000)
    assert {line.id: line.name for line in lines} == made
    assert [fold(line.name) for line in lines] == sorted(fold(name) for name in names)
    for who, name in list(made.items())[::6]:
        found = [hit.customer.id for hit in advocate.search.find_customers(name, limit=100)]
        assert who in found, name
        assert advocate.resolver.customer(str(who)) == who
    consistency.check(advocate)


def _everywhere(advocate: Advocate, who: CustomerId, text: str) -> dict[str, Callable[[], object]]:
    """Each place in which something is typed, by name."""
    department = advocate.team.add_department("Purchasing").made
    point = ContactPointDraft(kind=ContactPointKind.SOCIAL, value=text, label=text, preferred=text)
    draft = factories.interaction_draft(
        who,
        title=text,
        body=text,
        delight=text,
        zone=text,
        origin=text,
        participants=(Participant(name=text),),
    )
    field = advocate.own_fields.define("Long", FieldKind.LONG_TEXT).made
    note = NoteDraft(customer_id=who, body=text, sent_at=MORNING, department_id=department)
    approach = Approach(personality=text, wants=text, avoid=text, channel=text)
    due = Due.at(MORNING, text)
    other = factories.customer(advocate, "Tom Price")
    return {
        "customer": lambda: advocate.customers.create(
            CustomerDraft(name=text, organisation=text, tags=(text,), pinned_notes=(text,), approach=approach, origin=text)
        ),
        "rename": lambda: advocate.customers.rename(who, text),
        "approach": lambda: advocate.customers.set_approach(who, approach),
        "contact point": lambda: advocate.profiles.add_contact_point(who, point),
        "pinned note": lambda: advocate.profiles.pin_note(who, text),
        "tag": lambda: advocate.profiles.tag([who], text),
        "relation": lambda: advocate.profiles.relate(who, other, RelationKind.OTHER, text),
        "field": lambda: advocate.profiles.set_field(who, field, text),
        "own field": lambda: advocate.own_fields.define(text, FieldKind.CHOICE, (text,)),
        "interaction": lambda: advocate.interactions.log(draft),
        "promise": lambda: advocate.promises.make(factories.promise_draft(who, words=text, due=due)),
        "case": lambda: advocate.cases.open_case(CaseDraft(customer_id=who, title=text, opened_at=MORNING, origin=text)),
        "note": lambda: advocate.notes.answer(advocate.notes.send(note).made, text),
        "member": lambda: advocate.team.add_member(text, email=text),
        "own member": lambda: advocate.team.edit_member(
            replace(advocate.team.get_member(advocate.member.id), zone=text, region=text, language=text)
        ),
        "department": lambda: advocate.team.rename_department(department, text),
        "business": lambda: advocate.settings.set(settings.BUSINESS, text),
        "find": lambda: advocate.search.find(text),
        "list": lambda: advocate.customers.list_customers(CustomerFilter(text=text)),
    }  # fmt: skip


def _around_a_call(advocate: Advocate, who: CustomerId, text: str) -> dict[str, Callable[[], object]]:
    """The same, for what belongs to a call and its case."""
    department = advocate.team.add_department("Claims").made
    return {
        "open call": lambda: _save(advocate, who, text),
        "case texts": lambda: advocate.cases.describe(
            advocate.cases.open_case(CaseDraft(customer_id=who, title=text, opened_at=MORNING)).made,
            known=text, asked=text, next_step=text,
        ),
        "suggest": lambda: advocate.cases.suggest(who, text),
        "handoff": lambda: advocate.handoffs.withdraw(
            advocate.handoffs.offer(
                HandoffDraft(customer_id=who, department_id=department, summary=text, asked=text, tone=text)
            ).made,
            text,
        ),
        "help": lambda: advocate.escalations.done(
            advocate.escalations.raise_(
                EscalationDraft(customer_id=who, ask_department_id=department, note=text)
            ).made,
            text,
        ),
        "rule": lambda: advocate.escalations.add_rule(RuleDraft(kind=RuleKind.WORDS, words=(text,))),
        "guide": lambda: advocate.call_guide.set_steps([text]),
        "own outcome": lambda: advocate.own_outcomes.set_names([text[:LONGEST_OUTCOME]]),
        "wording": lambda: advocate.wording.dismiss(text),
        "brief": lambda: advocate.brief.read(who),
    }  # fmt: skip


def _save(advocate: Advocate, who: CustomerId, text: str) -> None:
    """Typed into an open call, read back as it will be kept, saved."""
    call = replace(
        advocate.open_calls.begin(who, text), text=text, title=text, delight=text, promise_line=text, new_case=text,
        start=text, duration=text, number_used=text, silenced=(text,), guide_ticked=(text,),
        outcome=Outcome.OWN, own_outcome=text[:300],
    )  # fmt: skip
    assert advocate.open_calls.put(call)
    (kept,) = advocate.open_calls.list_open()
    assert (kept.text, kept.title) == (without_surrogates(text), text)
    draft = factories.interaction_draft(
        who, title=kept.title, body=kept.text, number_used=kept.number_used,
        outcome=kept.outcome, own_outcome=kept.own_outcome,
    )  # fmt: skip
    advocate.interactions.log(draft, open_call=call.id)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_is_kept_everywhere_or_refused_in_a_sentence(
    advocate: Advocate, tmp_path: Path, name: str
) -> None:
    text = HOSTILE[name]
    who = factories.customer(advocate)
    refused = []
    places = _everywhere(advocate, who, text) | _around_a_call(advocate, who, text)
    for place, act in places.items():
        try:
            act()
        except InvalidValue as error:
            refused.append((place, error.message))
    assert refused == []
    consistency.check(advocate)
    kept = advocate.customers.get_customer(who)
    assert kept.name == one_line(text)
    assert sum(1 for _ in advocate.reports.history(who).entries()) == len(advocate.timeline.keys(who))
    advocate.exporting.export(tmp_path / "export")
    while advocate.history.undoable():
        advocate.history.undo()
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    consistency.check(advocate)


def test_a_name_one_letter_too_long_is_refused_everywhere_and_changes_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    acts = _everywhere(advocate, who, "n" * 301) | _around_a_call(advocate, who, "n" * 301)
    before = consistency.rows(advocate)
    for place in (
        "customer",
        "rename",
        "tag",
        "own field",
        "promise",
        "case",
        "member",
        "department",
        "guide",
    ):
        with pytest.raises(InvalidValue, match="301 characters; 300 fit"):
            acts[place]()
    assert consistency.rows(advocate) == before


def test_a_note_of_a_megabyte_is_kept_found_corrected_and_undone(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    body = "The floor is wet. " * 60_000 + "Xylophone at the end."
    contact = factories.interaction(advocate, who, body=body)
    assert len(advocate.interactions.get_interaction(contact).body) > 1_000_000
    (hit,) = advocate.search.find_said("xylophone")
    assert "Xylophone" in hit.passage.text
    assert len(hit.passage.text) < 300
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="Dry."))
    assert not advocate.search.find_said("xylophone")
    (revision,) = advocate.interactions.revisions(contact)
    assert {change.name: change.before for change in revision.changes}["body"] == body
    advocate.history.undo()
    assert advocate.interactions.get_interaction(contact).body == body
    assert advocate.search.find_said("xylophone")
    pinned = advocate.profiles.pin_note(who, body).made
    assert advocate.customers.list_customers(CustomerFilter())[0].pinned == body
    advocate.profiles.edit_pinned_note(pinned, "Kind")
