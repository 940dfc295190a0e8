"""While a vault does not answer yet, and after it could not: the list of customers and a timeline, loading and refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from advocate.domain.customer import CustomerFilter
from advocate.errors import AdvocateError, VaultInUse
from bench import business
from bench.picturing.scene import Group
from bench.picturing.stage import PAUSE, Stage, settle, type_into
from ui.runner import Runner
from ui.wording.said import in_our_words

group = Group("While it is read")
_SLOW = 2 * PAUSE
"""Milliseconds after which a page says that it still looks."""
Failed = Callable[[AdvocateError], None]


def _nothing_comes(_failed: Failed | None) -> None:
    """As from a disk that sleeps."""


def _it_is_refused(failed: Failed | None) -> None:
    if failed is not None:
        failed(
            in_our_words(
                VaultInUse(
                    "Another program holds this vault just now.",
                    "Close the other Advocate or wait a moment, then try again.",
                )
            )
        )


def _answer_with(stage: Stage, answer: Callable[[Failed | None], None], *keys: str) -> None:
    """What the vault says to questions of these keys from now on, until the picture is taken."""
    runner: Runner = stage.window.runner
    asked = runner.query

    def query(
        owner: QObject,
        key: str,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Failed | None = None,
    ) -> None:
        if key in keys or key.split(" ", maxsplit=1)[0] in keys:
            answer(failed)
        else:
            asked(owner, key, work, done, failed)

    def put_back() -> None:
        runner.query = asked  # type: ignore[method-assign]

    runner.query = query  # type: ignore[method-assign]
    stage.afterwards(put_back)
    stage.use_up()


def _list(stage: Stage) -> Any:
    stage.workplace("many").go("customers")
    settle()
    page = stage.page("customers")
    page.narrowing.everybody()
    settle()
    return page


@group.scene("customers-loading")
def _(stage: Stage) -> None:
    """Scrolled to where no row is at hand, and a name is typed: neither is answered yet."""
    page = _list(stage)
    _answer_with(stage, _nothing_comes, "list", "page", "rows")
    stage.rest()
    page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum() // 2)
    type_into(page.head.field.line, "ma")
    QTest.qWait(_SLOW)


@group.scene("customers-refused")
def _(stage: Stage) -> None:
    page = _list(stage)
    _answer_with(stage, _it_is_refused, "list")
    type_into(page.head.field.line, "ma")
    settle()


def _maria(stage: Stage, answer: Callable[[Failed | None], None], *keys: str) -> None:
    maria = stage.customer("Maria Gomez").id
    stage.workplace().go("customer", maria)
    settle()
    _answer_with(stage, answer, *keys)


@group.scene("customer-loading")
def _(stage: Stage) -> None:
    """Far down a long timeline, where no entry is at hand."""
    vault = stage.vaults.open("many")
    busiest = vault.customers.list_customers(
        CustomerFilter(text=business.customer(business.BUSIEST).phone), 0, 1
    )[0]
    stage.workplace("many").go("customer", busiest.id)
    settle()
    _answer_with(stage, _nothing_comes, "stretch")
    stage.rest()
    bar = stage.page("customer").timeline.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


@group.scene("customer-refused")
def _(stage: Stage) -> None:
    _maria(stage, _it_is_refused, "timeline")
    stage.page("customer").timeline.ask(restart=True)
    settle()
