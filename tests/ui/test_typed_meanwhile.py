"""What is typed while a job holds the vault is done in another way at once; commands wait, and come after it."""

from __future__ import annotations

import threading

import pytest

from advocate.errors import AdvocateError


class _Held:
    """A job that holds the vault until it is let go."""

    def __init__(self, runner, qtbot, *, only_reads: bool = False) -> None:
        self._is_in_it, self._go_on = threading.Event(), threading.Event()
        self.ended: list[object] = []
        runner.job(runner, self._stay, self.ended.append, only_reads=only_reads)
        qtbot.waitUntil(self._is_in_it.is_set)

    def _stay(self, _app, _progress) -> str:
        self._is_in_it.set()
        self._go_on.wait(30)
        return "held"

    def let_go(self) -> None:
        self._go_on.set()


def test_it_is_done_at_once_and_a_command_comes_after_the_job(real_runner, qtbot):
    held = _Held(real_runner, qtbot)
    done: list[str] = []
    real_runner.write(real_runner, lambda _app: "waited", done.append, print, meanwhile=lambda _app: "aside")
    real_runner.command(real_runner, lambda _app: "command", done.append)
    qtbot.waitUntil(lambda: done == ["aside"])
    assert held.ended == []
    held.let_go()
    qtbot.waitUntil(lambda: done == ["aside", "command"])
    assert held.ended == ["held"]


def test_without_one_and_beside_a_job_that_only_reads_it_is_done_as_ever(real_runner, qtbot):
    done: list[str] = []
    real_runner.write(real_runner, lambda _app: "as ever", done.append, print, meanwhile=lambda _app: "aside")
    qtbot.waitUntil(lambda: done == ["as ever"])
    held = _Held(real_runner, qtbot, only_reads=True)
    real_runner.write(real_runner, lambda _app: "again", done.append, print, meanwhile=lambda _app: "aside")
    qtbot.waitUntil(lambda: done == ["as ever", "again"])
    held.let_go()
    qtbot.waitUntil(lambda: held.ended == ["held"])


@pytest.mark.parametrize("error", [AdvocateError("No room", "Free some.")])
def test_that_it_cannot_be_done_is_said(real_runner, qtbot, error):
    held = _Held(real_runner, qtbot)
    failed: list[AdvocateError] = []

    def fail(_app):
        raise error

    real_runner.write(real_runner, lambda _app: "waited", print, failed.append, meanwhile=fail)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert str(failed[0]) == str(error)
    held.let_go()
    qtbot.waitUntil(lambda: held.ended == ["held"])
