from __future__ import annotations

from bench.timing import Side, Took, for_each, in_turns, quantile, take_time


def test_a_time_is_taken_by_wall_and_by_cpu() -> None:
    took = take_time(lambda: sum(range(300_000)))
    assert took.cpu > 0
    assert took.wall >= took.cpu * 0.5


def test_two_sides_are_measured_in_turns() -> None:
    order: list[str] = []
    ours, bare = in_turns(lambda: order.append("ours"), lambda: order.append("bare"), 3)
    assert order == ["ours", "bare"] * 3
    assert len(ours.times) == len(bare.times) == 3


def test_each_thing_has_one_time_the_median_of_its_passes() -> None:
    asked: list[str] = []
    ours, bare = for_each(asked.append, lambda _: None, ["a", "b"], times=3)
    assert asked == ["a", "b"] * 3
    assert len(ours.times) == len(bare.times) == 2


def test_a_share_of_the_times_stays_under_a_quantile() -> None:
    side = Side(tuple(Took(float(n), float(n) / 2) for n in range(1, 101)))
    assert side.wall() == 50.5
    assert side.wall(0.95) == 96.0
    assert side.cpu(1.0) == 50.0
    assert quantile([3.0], 0.95) == 3.0
