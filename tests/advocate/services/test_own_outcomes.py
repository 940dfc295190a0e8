"""The team's own outcomes: a list of their own, and contacts that keep the words as they read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId, InteractionId
from advocate.domain.interaction import Outcome
from advocate.errors import InvalidValue
from tests import consistency, factories
from tests.fakes import MORNING

NAMES = ("Quote sent", "Visit booked")


def _logged(advocate: Advocate, who: CustomerId, words: str = "Quote sent") -> InteractionId:
    return factories.interaction(advocate, who, outcome=Outcome.OWN, own_outcome=words)


def test_there_are_none_until_somebody_adds_one_and_the_list_is_taken_back(advocate: Advocate) -> None:
    assert advocate.own_outcomes.names() == ()
    advocate.own_outcomes.set_names(["  Quote \n sent ", "Visit booked"])
    assert advocate.own_outcomes.names() == NAMES
    before = consistency.rows(advocate)
    advocate.own_outcomes.set_names(["Visit booked"])
    assert advocate.own_outcomes.names() == ("Visit booked",)
    advocate.history.undo()
    assert consistency.rows(advocate) == before
    assert advocate.own_outcomes.set_names(NAMES).command_id is None
    advocate.own_outcomes.set_names([])
    assert advocate.own_outcomes.names() == ()


@pytest.mark.parametrize(
    "names",
    [
        ["Quote sent", " "],
        ["Quote sent", "QUOTE-SENT"],
        ["Call again"],
        ["voicemail"],
        ["x" * 41],
        [f"Outcome {number}" for number in range(21)],
    ],
)
def test_what_could_not_be_told_apart_or_chosen_from_is_refused(advocate: Advocate, names: list[str]) -> None:
    advocate.own_outcomes.set_names(NAMES)
    with pytest.raises(InvalidValue):
        advocate.own_outcomes.set_names(names)
    assert advocate.own_outcomes.names() == NAMES


def test_twenty_of_forty_characters_are_kept(advocate: Advocate) -> None:
    names = tuple(f"{number:02} {'x' * 37}" for number in range(20))
    advocate.own_outcomes.set_names(names)
    assert advocate.own_outcomes.names() == names


def test_a_contact_keeps_its_words_whatever_becomes_of_the_list(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.own_outcomes.set_names(NAMES)
    logged = _logged(advocate, who)
    advocate.own_outcomes.set_names(["Offer mailed", "Visit booked"])
    advocate.own_outcomes.set_names([])
    kept = advocate.interactions.get_interaction(logged)
    assert (kept.outcome, kept.own_outcome) == (Outcome.OWN, "Quote sent")
    assert advocate.brief.read(who).contacts[0].own_outcome == "Quote sent"
    consistency.check(advocate)


def test_it_needs_words_and_no_other_outcome_has_them(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue):
        _logged(advocate, who, " ")
    usual = factories.interaction(advocate, who, outcome=Outcome.VOICEMAIL, own_outcome="Quote sent")
    assert advocate.interactions.get_interaction(usual).own_outcome == ""


def test_it_is_corrected_and_the_earlier_wording_reads_as_it_was_said(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = factories.interaction_draft(who, outcome=Outcome.RESOLVED)
    logged = InteractionId(advocate.interactions.log(draft).made)
    for outcome, words in (
        (Outcome.OWN, "Quote sent"),
        (Outcome.OWN, "Visit booked"),
        (Outcome.VOICEMAIL, ""),
        (Outcome.OPEN, ""),
    ):
        advocate.interactions.correct(logged, replace(draft, outcome=outcome, own_outcome=words))
    changes = [each.changes for each in advocate.interactions.revisions(logged)]
    said = [[c for c in each if c.name != "is_corrected"] for each in changes]
    assert [[(change.name, change.before, change.after) for change in each] for each in said] == [
        [("outcome", "resolved", "Quote sent")],
        [("outcome", "Quote sent", "Visit booked")],
        [("outcome", "Visit booked", "voicemail")],
        [("outcome", "voicemail", "open")],
    ]
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.interactions.get_interaction(logged).own_outcome == "Visit booked"


def test_it_is_found_by_its_words_and_not_by_those_it_had(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = factories.interaction_draft(who, title="Oak", outcome=Outcome.OWN, own_outcome="Quote sent")
    logged = InteractionId(advocate.interactions.log(draft).made)
    (hit,) = advocate.search.find("quote sent").said
    assert (hit.id, "Quote sent" in hit.passage.text) == (logged, True)
    advocate.interactions.correct(logged, replace(draft, own_outcome="Visit booked"))
    assert advocate.search.find("quote sent").said == ()
    assert [each.id for each in advocate.search.find("visit booked").said] == [logged]
    consistency.check(advocate)


def test_it_stands_in_the_history_on_paper_and_in_what_is_exported(
    advocate: Advocate, tmp_path: Path
) -> None:
    who = factories.customer(advocate)
    advocate.own_outcomes.set_names(NAMES)
    _logged(advocate, who)
    (entry,) = advocate.reports.history(who).entries()
    assert [(chip.text, chip.is_internal) for chip in entry.chips] == [("Quote sent", False)]
    advocate.exporting.export(tmp_path / "export")
    files = {path.stem: path for path in (tmp_path / "export").rglob("*.json*")}
    everything = "\n".join(path.read_text(encoding="utf-8") for path in files.values())
    assert json.dumps("Visit booked") in everything
    assert '"own_outcome": "Quote sent"' in everything or '"own_outcome":"Quote sent"' in everything


def test_an_open_call_holds_it_and_taking_a_save_back_brings_it_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    call = replace(
        advocate.open_calls.begin(who), text="Oak", outcome=Outcome.OWN, own_outcome="Visit booked"
    )
    advocate.open_calls.put(call)
    assert advocate.open_calls.get_call(call.id).own_outcome == "Visit booked"
    draft = factories.interaction_draft(who, outcome=call.outcome, own_outcome=call.own_outcome)
    advocate.interactions.log(draft, open_call=call.id)
    advocate.history.undo()
    again = advocate.open_calls.get_call(call.id)
    assert (again.outcome, again.own_outcome) == (Outcome.OWN, "Visit booked")


def test_it_resolves_no_case(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = CaseDraft(customer_id=who, title="Oak", opened_at=MORNING)
    case = CaseId(advocate.cases.open_case(draft).made)
    factories.interaction(advocate, who, outcome=Outcome.OWN, own_outcome="Quote sent", case_id=case)
    assert [each.id for each in advocate.cases.open_cases(who)] == [case]
