"""What tests of the window share: a theme in its first state before and after, and the customer pages on their stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QMainWindow

from advocate import app
from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId, DepartmentId
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.plain_look import plain_look
from tests.ui.overlays import Hands, make_window
from tests.ui.stage import Stage
from ui.runner import InlineRunner, Runner
from ui.theme import Theme

OpenCustomer = Callable[..., Stage]


@pytest.fixture(autouse=True)
def look(qapp) -> Iterator[Theme]:
    """The application's theme, light and at 100 %, its formats and an empty clipboard, put back after every test."""
    with plain_look(qapp) as look:
        yield look


@pytest.fixture
def window(qtbot) -> QMainWindow:
    """Shown and active, with a button that has the keyboard."""
    return make_window(qtbot)


@pytest.fixture
def runner(advocate: Advocate, window: QMainWindow) -> InlineRunner:
    """On a real encrypted vault; it answers at once."""
    return InlineRunner(advocate, window)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def real_runner(vault_template, tmp_path, clock, qtbot) -> Iterator[Runner]:
    """A vault with its database on a thread of its own, as in the program: answers come later than keys."""
    folder = tmp_path / "real"
    factories.copy_vault(vault_template, folder, clock).close()
    runner = Runner()
    opened: list[object] = []

    def opening() -> tuple[Advocate, None]:
        return app.open_with_passphrase(folder, factories.PASSPHRASE, clock=clock), None

    runner.open(runner, opening, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield runner
    runner.close()


@pytest.fixture
def list_stage(qtbot, advocate: Advocate) -> Callable[..., Stage]:
    """The customers' list, shown once everything a test needs is in the vault."""

    from ui.customers.page import CustomersPage  # lazy: a test of a widget needs no page

    def show(**how: Any) -> Stage:
        stage = Stage(qtbot, advocate, CustomersPage, **how)
        stage.page.shown_to_user(None)
        stage.page.focus_first()
        return stage

    return show


@pytest.fixture
def open_customer(qtbot, advocate: Advocate) -> OpenCustomer:
    """A customer's page, as if somebody had just gone there."""

    from ui.customer.customer_page import CustomerPage  # lazy: a test of a widget needs no page

    def show(customer_id: CustomerId, **how: Any) -> Stage:
        stage = Stage(qtbot, advocate, CustomerPage, **how)
        stage.page.shown_to_user(customer_id)
        stage.page.focus_first()
        return stage

    return show


@pytest.fixture
def maria(advocate) -> CustomerId:
    """As in the picture: a call with a promise, a late one, a note to Purchasing, an open case."""
    purchasing = DepartmentId(advocate.team.add_department("Purchasing").made)
    maria = factories.customer(
        advocate,
        organisation="Gomez Interiors",
        tags=("insurance claim",),
        pinned_notes=("Really kind, even when the house was under water.",),
    )
    case = CaseDraft(customer_id=maria, title="New oak floor", opened_at=MORNING - timedelta(days=20))
    case_id = CaseId(advocate.cases.open_case(case).made)
    call = factories.interaction_draft(maria, effort=3, case_id=case_id)
    advocate.interactions.log(call, (factories.promise_draft(maria),))
    late = Due.at(MORNING - timedelta(hours=21), factories.ZONE)
    factories.promise(
        advocate, maria, words="Call back with the reading", due=late, made_at=MORNING - timedelta(days=3)
    )
    advocate.notes.send(
        NoteDraft(
            customer_id=maria,
            body="Show only samples in stock.",
            sent_at=MORNING - timedelta(days=3, hours=1),
            department_id=purchasing,
        )
    )
    return maria
