from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import command
from bench.command import MOST_TRIES, settled
from bench.figures import Figure
from bench.ground import Ground

NOWHERE = Ground(size=0, vault=Path(), bare=Path())


def of(value: float) -> Figure:
    return Figure(name="save", unit="ms", value=value, most=20)


def test_a_figure_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["finding-nemo"])
    assert ended.value.code == 2
    assert "There are: start, unlock" in capsys.readouterr().err


@pytest.mark.parametrize(("load", "tries"), [(0.0, 1), (100.0, MOST_TRIES)])
def test_a_missed_aim_is_tried_again_only_while_the_computer_is_busy(
    monkeypatch: pytest.MonkeyPatch, load: float, tries: int
) -> None:
    monkeypatch.setattr(command, "load", lambda: load)
    asked: list[int] = []

    def measure(_ground: Ground, times: int) -> Iterator[Figure]:
        asked.append(times)
        yield of(30)

    assert settled(measure, NOWHERE, 3) == [of(30)]
    assert asked == [3] * tries


def test_the_run_that_misses_the_fewest_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "load", lambda: 100.0)
    values = iter([40.0, 12.0])
    assert settled(lambda *_: iter([of(next(values))]), NOWHERE, 1) == [of(12.0)]


@pytest.mark.parametrize(("value", "code"), [(12.0, 0), (30.0, 1)])
def test_the_exit_code_says_whether_an_aim_was_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], value: float, code: int
) -> None:
    monkeypatch.setattr(command, "measured", lambda *_: iter([of(value)]))
    assert command.main(["save", "--json"]) == code
    assert '"name": "save"' in capsys.readouterr().out
    assert command.main(["save"]) == code
    assert f"{1 - code} of 1 aims met" in capsys.readouterr().out
