from __future__ import annotations

import json

import pytest

from bench.figures import Figure, as_json, compared, markdown, shown, table
from bench.timing import Side, Took


def figure(**changes: object) -> Figure:
    return Figure(
        **{"name": "find by name", "unit": "ms", "value": 4.0, "floor": 2.0, "ratio": 2.0, **changes}
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("aims", "verdict"),
    [
        ({}, ""),
        ({"most": 4.0}, "met"),
        ({"most": 3.9}, "MISSED"),
        ({"most_ratio": 2.0}, "met"),
        ({"most_ratio": 1.9}, "MISSED"),
        ({"most": 50.0, "most_ratio": 1.9}, "MISSED"),
        ({"most": 3.0, "most_ratio": 3.0}, "MISSED"),
        ({"most_ratio": 2.0, "ratio": None}, "MISSED"),
    ],
)
def test_all_aims_of_a_figure_must_be_met(aims: dict[str, float], verdict: str) -> None:
    assert figure(**aims).verdict == verdict


def test_a_comparison_takes_its_ratio_from_cpu_time() -> None:
    ours, bare = Side((Took(9.0, 3.0), Took(30.0, 4.0))), Side((Took(2.0, 1.0), Took(2.0, 2.0)))
    middle = compared("open", (ours, bare), 1_000, most_ratio=2)
    assert (middle.value, middle.cpu, middle.floor, middle.ratio) == (
        19.5,
        3.5,
        2.0,
        pytest.approx(3.5 / 1.5),
    )
    worst = compared("open", (ours, bare), share=0.95)
    assert (worst.name, worst.value, worst.ratio) == ("open, p95", 30.0, 2.0)
    assert compared("save", (ours, bare), share=1.0).name == "save, the slowest"


def test_a_table_lists_every_figure_with_its_aim() -> None:
    lines = table(
        [figure(size=100_000, most=50.0, most_ratio=2.0), figure(name="x", value=1234.0)]
    ).splitlines()
    assert lines[1].split("  ")[0] == "find by name"
    assert lines[1].endswith("<= 50.0 ms, <= 2 x  met")
    assert "100,000" in lines[1]
    assert "1,234 ms" in lines[2]


def test_a_document_shows_how_a_figure_grows() -> None:
    grown = [figure(size=1_000, value=1.0), figure(size=100_000, value=4.0, most=3.0)]
    lines = markdown([*grown, figure(name="start", size=0, value=275.0)]).splitlines()
    assert lines[0] == "| figure | 1,000 | 100,000 | floor | ratio | aim |  |"
    assert lines[2] == "| find by name | 1.00 ms | 4.00 ms | 2.00 ms | 2.0 x | <= 3.00 ms | MISSED |"
    assert lines[3] == "| start |  | 275 ms | 2.00 ms | 2.0 x |  |  |"


def test_a_line_of_json_holds_all_that_is_known() -> None:
    said = json.loads(as_json(figure(size=1_000, most=3.0)))
    assert said["name"] == "find by name"
    assert (said["value"], said["floor"], said["ratio"], said["customers"]) == (4.0, 2.0, 2.0, 1_000)
    assert (said["aim"], said["verdict"]) == ("<= 3.00 ms", "missed")


def test_three_digits_count() -> None:
    assert [shown(value) for value in (0.1234, 12.34, 1234.5)] == ["0.12", "12.3", "1,234"]
