"""The brief beside a call: all that must be known in a narrow panel, read anew when something of theirs changes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QVBoxLayout

from advocate.domain.customer import Approach
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import click, seen
from ui.brief.brief_panel import WIDTH, BriefPanel


@pytest.fixture
def panel(window, runner) -> BriefPanel:
    inside = window.centralWidget()
    panel = BriefPanel(runner, inside)
    column = inside.layout()
    assert isinstance(column, QVBoxLayout)
    column.addWidget(panel)
    return panel


def test_everything_that_must_be_known(advocate, maria, panel):
    case = advocate.cases.open_cases(maria)[0]
    advocate.cases.describe(case.id, known="Water damage.", asked="Whether it is dry.", next_step="Measure.")
    advocate.customers.set_approach(maria, Approach(personality="Quick", avoid="policy"))
    panel.show_customer(maria)
    said = seen(panel)
    for expected in (
        "Maria Gomez", "Really kind, even when the house was under water.", "Quick", "Better not: policy",
        "Call back with the reading", "21 h late", "New oak floor", "Known: Water damage.",
        "Already asked: Whether it is dry.", "Next: Measure.", "Asks when the flooring comes", "Effort 3",
        "You know them best: 1 contact",
    ):  # fmt: skip
        assert expected in said, expected
    assert panel.width() == WIDTH


def test_somebody_nobody_knows_yet_has_an_empty_brief(advocate, panel):
    ben = factories.customer(advocate, "Ben Okafor")
    panel.show_customer(ben)
    said = seen(panel)
    assert "Ben Okafor" in said
    for absent in ("Keep in mind", "Open promises", "Open case", "Last contacts", "Effort"):
        assert absent not in said


def test_it_follows_what_changes_and_hides_without_anybody(advocate, maria, panel, runner):
    panel.show_customer(maria)
    late = next(promise for promise in advocate.brief.read(maria).late)
    runner.command(runner, lambda app: app.promises.keep(late.id))
    assert "Call back with the reading" not in seen(panel)
    panel.show_customer(None)
    assert not panel.isVisible()


def test_where_the_effort_goes_and_what_waits(advocate, panel):
    ada = factories.customer(advocate, "Ada King")
    for days, effort in ((50, 1), (40, 1), (30, 2), (20, 5), (10, 6), (1, 6)):
        factories.interaction(advocate, ada, effort=effort, started_at=MORNING - timedelta(days=days))
    panel.show_customer(ada)
    said = seen(panel)
    assert "Effort 1, 1, 2, 5, 6, 6: getting harder" in said
    assert "Effort 6: ask somebody for help?" in said
    assert "Last contacts" in said


def test_the_name_leads_to_the_page(maria, panel):
    went: list[object] = []
    panel.customer_wanted.connect(went.append)
    panel.show_customer(maria)
    click(panel.name)
    assert went == [maria]


def test_somebody_who_is_gone_leaves_no_panel(advocate, maria, panel, runner):
    panel.show_customer(maria)
    for _ in range(2):
        runner.command(runner, lambda app: app.customers.trash([maria]))
    panel.show_customer(factories.customer(advocate, "Ben"))
    runner.command(runner, lambda app: app.history.undo())
    assert not panel.isVisible()
