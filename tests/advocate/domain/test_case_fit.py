"""To which open case the typed words belong."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from advocate.domain.case_fit import CaseWords, fits, significant, stem
from advocate.domain.ids import CaseId
from tests.fakes import MORNING

DAY = timedelta(days=1)


def _case(number: int, title: str, *, written: str = "", said: str = "", days: float = 1) -> CaseWords:
    return CaseWords(
        id=CaseId(UUID(int=number)), title=title, written=written, said=said, active_at=MORNING - days * DAY
    )


FLOOR = _case(1, "Oak flooring for the show room", days=3)
LEAK = _case(2, "Leak under the sink", written="Plumber was here twice", days=30)
BILL = _case(3, "Invoice 20417 is wrong", said="She was charged for the dryers")


@pytest.mark.parametrize(
    ("text", "best", "because"),
    [
        ("asks when the floors arrive", FLOOR, ("floors",)),
        ("OAK, and the shöw room again", FLOOR, ("oak", "show", "room")),
        ("the plumbers came, sink still leaking", LEAK, ("plumbers", "sink", "leaking")),
        ("about invoice 20417", BILL, ("invoice", "20417")),
        ("the oaks, please", FLOOR, ("oaks",)),
        ("dryer charge", BILL, ("dryer", "charge")),
    ],
)
def test_shared_words_decide(text: str, best: CaseWords, because: tuple[str, ...]) -> None:
    found = fits(text, [FLOOR, LEAK, BILL], MORNING)
    assert (found[0].case_id, found[0].because) == (best.id, because)


@pytest.mark.parametrize(
    "text", ["", "hello", "she would like to know when we call back", "the and of", "🎈 عربي"]
)
def test_words_that_stand_everywhere_decide_nothing(text: str) -> None:
    assert fits(text, [FLOOR, LEAK, BILL], MORNING) == []


def test_of_equals_the_one_that_was_active_lately() -> None:
    old, new = _case(4, "Oak stairs: the floor", days=300), _case(5, "Oak desk: the floor", days=2)
    assert [fit.case_id for fit in fits("floor", [old, new], MORNING)] == [new.id, old.id]
    assert fits("floor stairs", [old, new], MORNING)[0].case_id == old.id, (
        "one word more counts more than lately"
    )


def test_an_only_case_fits_without_a_word_while_it_is_young() -> None:
    (fit,) = fits("neighbours complain again", [FLOOR], MORNING)
    assert (fit.case_id, fit.because) == (FLOOR.id, ())
    assert fits("neighbours complain again", [LEAK], MORNING) == [], "nothing happened there for long"
    assert fits("oh", [FLOOR], MORNING) == []


def test_stems() -> None:
    assert {stem(word) for word in ("floor", "floors", "flooring", "floored")} == {"floor"}
    assert {stem(word) for word in ("order", "orders", "ordered", "ordering")} == {"order"}
    assert {stem(word) for word in ("glass", "glasses")} == {"glass"}
    assert (stem("oaks"), stem("oak"), stem("gas")) == ("oak", "oak", "gas")
    assert stem("string") == "string", "four letters must stay"
    assert stem("20417s") == "20417s"
    assert significant("Boden, Böden") == {"bode": "boden"}


def test_a_million_characters_are_read_at_both_ends() -> None:
    text = "flooring " + "x " * 500_000 + " sink"
    assert {fit.case_id for fit in fits(text, [FLOOR, LEAK], MORNING)} == {FLOOR.id, LEAK.id}
