"""A customer's history for print: complete in our copy, without anything internal in theirs."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.history_report import ReportCopy
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel
from advocate.errors import AdvocateError, InvalidValue
from tests import factories
from tests.fakes import MORNING

INTERNAL = ("secretly anxious", "between ourselves", "is the oak there", "vip list")


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    who = factories.customer(advocate, pinned_notes=("secretly anxious",), tags=("vip list",))
    factories.interaction(advocate, who, started_at=MORNING - timedelta(days=40), body="Asked for a price.")
    factories.interaction(advocate, who, channel=Channel.NOTE, body="between ourselves")
    advocate.interactions.log(
        factories.interaction_draft(who, body="Wants ash."), (factories.promise_draft(who),)
    )
    advocate.notes.send(
        NoteDraft(customer_id=who, body="is the oak there", sent_at=MORNING, to_member_id=advocate.member.id)
    )
    return who


def _text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    return subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout


def test_our_copy_holds_everything(advocate: Advocate, who: CustomerId, tmp_path: Path) -> None:
    written = advocate.reports.write_history(who, tmp_path / "history.pdf")
    text = " ".join(_text(written.path).split())
    for words in (
        "Maria Gomez",
        "Asked for a price.",
        "Wants ash.",
        "Price of the oak floor",
        "page 1 of",
        *INTERNAL,
    ):
        assert words.casefold() in text.casefold(), words
    assert written.entries == 4


def test_the_customers_copy_holds_nothing_internal(
    advocate: Advocate, who: CustomerId, tmp_path: Path
) -> None:
    written = advocate.reports.write_history(who, tmp_path / "history.pdf", ReportCopy.CUSTOMER)
    text = _text(written.path).casefold()
    assert "wants ash" in text
    assert not [words for words in INTERNAL if words in text]
    assert advocate.reports.history(who, ReportCopy.CUSTOMER).counts[0].figure == "2"
    assert advocate.reports.history(who).counts[0].figure == "4"


def test_a_period_cuts_at_its_days(advocate: Advocate, who: CustomerId) -> None:
    report = advocate.reports.history(who, first_day=date(2026, 3, 1))
    assert "Asked for a price." not in [entry.body for entry in report.entries()]
    assert [e.body for e in advocate.reports.history(who, last_day=date(2026, 3, 1)).entries()] == [
        "Asked for a price."
    ]
    with pytest.raises(InvalidValue):
        advocate.reports.history(who, first_day=date(2026, 3, 2), last_day=date(2026, 3, 1))


def test_a_place_that_is_none_is_said(advocate: Advocate, who: CustomerId, tmp_path: Path) -> None:
    with pytest.raises(AdvocateError):
        advocate.reports.write_history(who, tmp_path)
    with pytest.raises(AdvocateError):
        advocate.reports.write_history(who, tmp_path / "nowhere" / "history.pdf")
