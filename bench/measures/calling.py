"""What a call costs: keeping a keystroke, the brief before the first word, saving with the call it was typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, InteractionDraft
from advocate.domain.open_call import OpenCall
from bench import business
from bench.business import NOW
from bench.figures import Figure, compared
from bench.floor import Floor
from bench.ground import Ground, ids_of
from bench.timing import Side, in_turns, once_each

KEYS_EACH_TIME = 100
SAVES_EACH_TIME = 60
USUAL = 7  # a customer with ten entries
TYPED = "Wants the price of the oak sample she was standing on. " * 8
PASTED = "wet floor " * 100_000
OPEN = 200
MOST_A_KEY = 16
MOST_BRIEF = 100
MOST_A_SAVE = 20
MOST_RATIO = 3
AMONG = range(3, 900)


def measure(ground: Ground, times: int) -> Iterator[Figure]:
    """On copies: what is typed and saved here is thrown away."""
    with ground.copied() as (advocate, bare):
        bare.prepare_calls()
        for _ in range(OPEN - 1):
            advocate.open_calls.begin()
        who = ids_of(advocate, [USUAL])[USUAL]
        for name, text in (("a note", TYPED), ("1,000,000 characters", PASTED)):
            sides = _typed(advocate, bare, who, text, KEYS_EACH_TIME * times)
            yield compared(
                f"keep a keystroke in {name}, {OPEN} calls open",
                sides,
                ground.size,
                share=0.95,
                most=MOST_A_KEY,
            )
        sides = in_turns(advocate.open_calls.list_open, bare.open_calls, times * 4 + 1)
        yield compared(f"{OPEN} open calls back after a start", sides, ground.size, most=MOST_BRIEF)
        yield from _briefs(advocate, bare, ground.size, times)
        count = SAVES_EACH_TIME * times
        ids = ids_of(advocate, AMONG)
        numbers = [AMONG[place % len(AMONG)] for place in range(count)]
        sides = once_each(
            [_save(advocate, ids[number], place) for place, number in enumerate(numbers)],
            [_save_bare(bare, number, place) for place, number in enumerate(numbers)],
        )
        yield compared("save a call and close its strip", sides, ground.size, share=0.95, most=MOST_A_SAVE)


def _typed(advocate: Advocate, bare: Floor, who: CustomerId, text: str, count: int) -> tuple[Side, Side]:
    """Key after key at the end of that text, each durable."""
    call = replace(advocate.open_calls.begin(who), text=text)
    advocate.open_calls.put(call)
    number = bare.begin_call(text)
    return once_each(
        [_put(advocate, call, text + "k" * key) for key in range(1, count + 1)],
        [_put_bare(bare, number, TYPED + "k" * key) for key in range(1, count + 1)],
    )


def _put(advocate: Advocate, call: OpenCall, text: str) -> Callable[[], object]:
    now = datetime.fromtimestamp(NOW, UTC)
    return lambda: advocate.open_calls.put(replace(call, text=text, clock=call.clock.read(now)))


def _put_bare(bare: Floor, number: int, text: str) -> Callable[[], object]:
    return lambda: bare.type_call(number, text)


def _briefs(advocate: Advocate, bare: Floor, size: int, times: int) -> Iterator[Figure]:
    found = ids_of(advocate, [USUAL, business.BUSIEST])
    for words, number in (("10", USUAL), ("10,000", business.BUSIEST)):
        sides = in_turns(
            lambda number=number: advocate.brief.read(found[number]),
            lambda number=number: bare.brief(number),
            times * 6 + 1,
        )
        yield compared(f"brief of a customer of {words} entries", sides, size, share=0.95, most=MOST_BRIEF)


def _save(advocate: Advocate, who: CustomerId, place: int) -> Callable[[], object]:
    """The call is open already; what is counted is Ctrl+Enter."""
    call = replace(advocate.open_calls.begin(who), text=TYPED)
    advocate.open_calls.put(call)
    draft = InteractionDraft(
        customer_id=who, channel=Channel.CALL, started_at=datetime.fromtimestamp(NOW + place, UTC),
        duration=timedelta(minutes=6), title="Asks when the floor comes", body=TYPED,
    )  # fmt: skip
    return lambda: advocate.interactions.log(draft, open_call=call.id)


def _save_bare(bare: Floor, number: int, place: int) -> Callable[[], object]:
    return lambda: bare.save(number, NOW + place, "Asks when the floor comes", TYPED)
