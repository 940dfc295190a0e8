"""The sample data from the list: made with a bar and a way to stop, marked once while it is alone, on each line between others."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate import app as vaults
from tests import factories
from tests.fakes import FakeClock
from tests.ui.customers.hands import names
from tests.ui.stage import click, lines, seen
from ui.customers.page import CustomersPage
from ui.runner import Runner


def test_alone_it_is_marked_once(advocate, list_stage):
    stage = list_stage()
    click(stage.page.table.empty.sample_button)
    head, count = stage.page.head, stage.page.model.rowCount()
    assert head.count.text() == f"{count} customers, sample data"
    assert not any(". sample." in line for line in lines(stage.page.list))


def test_between_others_each_line_of_it_says_so(advocate, list_stage):
    advocate.sample.fill(customers=12)
    factories.customer(advocate, "Aaron Own")
    stage = list_stage()
    own, *others = lines(stage.page.list)
    assert own.startswith("Aaron Own")
    assert "sample" not in own
    assert all("sample" in line for line in others)
    assert stage.page.head.count.text() == f"{stage.page.model.rowCount()} customers"


def test_the_mark_moves_with_the_first_own_customer_and_goes_with_the_sample(qtbot, advocate, list_stage):
    advocate.sample.fill(customers=12)
    stage = list_stage()
    assert "sample data" in stage.page.head.count.text()
    stage.runner.command(
        stage.page, lambda app: app.customers.create(factories.CustomerDraft(name="Aaron Own"))
    )
    assert "sample data" not in stage.page.head.count.text()
    stage.runner.command(stage.page, lambda app: app.sample.remove())
    qtbot.waitUntil(lambda: names(stage) == ["Aaron Own"])
    assert stage.page.head.count.text() == "1 customer"


@pytest.fixture
def runner() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


def test_it_is_shown_how_far_it_is_and_stopping_leaves_nothing(
    qtbot, runner, vault_template, tmp_path, monkeypatch
):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    window = QWidget()
    qtbot.addWidget(window)
    far, go_on = threading.Event(), threading.Event()

    def open_it():
        opened = vaults.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=FakeClock())
        real = opened.sample.fill

        def slowly(progress):
            def told(done: int, total: int) -> None:
                progress(done, total)
                if done > total // 3 and not go_on.is_set():
                    far.set()
                    go_on.wait(10)

            return real(progress=told)

        monkeypatch.setattr(opened.sample, "fill", slowly)
        return opened, None

    runner.open(window, open_it, lambda _nothing: None)
    page = CustomersPage(runner, window)
    runner.changed.connect(page.records_changed)
    window.resize(1200, 800)
    page.resize(1200, 800)
    window.show()
    page.shown_to_user(None)
    empty = page.table.empty
    qtbot.waitUntil(empty.sample_button.isVisible)
    qtbot.mouseClick(empty.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(far.is_set)
    qtbot.waitUntil(lambda: empty.busy.bar.value() > 0)
    assert empty.busy.isVisible()
    assert empty.busy.words() == "Making 200 customers…"
    qtbot.mouseClick(empty.busy._stop, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(empty.sample_button.isVisible)
    assert "Your customers will stand here" in seen(page)
    assert page.model.rowCount() == 0
