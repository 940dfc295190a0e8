from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from advocate.errors import NotFound
from advocate.security.key_costs import MIB, PassphraseCosts
from advocate.security.key_file import Slot, SlotKind, whole_second
from tests.advocate.security.samples import CHEAP, NOW, key_file


def slot_like(template: Slot, number: int) -> Slot:
    return replace(template, slot_id=f"{number:016x}")


def test_slots_are_found_by_kind_and_id() -> None:
    keys = key_file()
    (by_passphrase,) = keys.slots_of(SlotKind.PASSPHRASE)
    assert keys.slots_of(SlotKind.KEYCHAIN) == ()
    assert keys.get_slot(by_passphrase.slot_id) == by_passphrase
    with pytest.raises(NotFound, match="not there any more"):
        keys.get_slot("f" * 16)


def test_other_slots_make_the_next_generation() -> None:
    keys = key_file()
    assert keys.with_slots(keys.slots[:1]).generation == keys.generation + 1


def test_moments_are_kept_in_utc_to_the_second() -> None:
    moment = datetime(2026, 3, 14, 10, 26, 53, 999_999, timezone(timedelta(hours=1)))
    assert whole_second(moment) == NOW
    assert whole_second(moment).isoformat() == "2026-03-14T09:26:53+00:00"
    with pytest.raises(ValueError, match="time zone"):
        whole_second(datetime(2026, 3, 14))


@pytest.mark.parametrize(
    "change",
    [
        {"vault_id": "../../etc"},
        {"vault_id": "01927F3C-5A00-7DEF-8123-456789ABCDEF"},
        {"generation": 0},
        {"generation": 2**53 + 1},
        {"key_check": b""},
        {"seal": bytes(31)},
        {"slots": ()},
        {"created_at": datetime(2026, 3, 14)},
        {"created_at": NOW.replace(microsecond=1)},
    ],
)
def test_a_malformed_key_file_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not as a key file has it"):
        replace(key_file(), **change)


@pytest.mark.parametrize(
    "change",
    [
        {"slot_id": "0123"},
        {"slot_id": "../..///////////"},
        {"label": "x" * 81},
        {"label": "line\nbreak"},
        {"nonce": bytes(23)},
        {"wrapped": bytes(49)},
        {"salt": b""},
        {"costs": None},
        {"kind": SlotKind.RECOVERY},
    ],
)
def test_a_malformed_slot_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not as a key file has it"):
        replace(key_file().slots[0], **change)


def test_there_are_at_most_sixteen_slots_with_ids_of_their_own() -> None:
    keys = key_file()
    template = keys.slots[1]
    sixteen = tuple(slot_like(template, number) for number in range(16))
    assert len(replace(keys, slots=sixteen).slots) == 16
    with pytest.raises(ValueError, match="number of slots"):
        replace(keys, slots=(*sixteen, slot_like(template, 99)))
    with pytest.raises(ValueError, match="slot ids"):
        replace(keys, slots=(template, template))


def test_the_costs_of_all_slots_together_are_bounded() -> None:
    keys = key_file()
    dear = PassphraseCosts(memory_bytes=256 * MIB, passes=12)
    template = replace(keys.slots[0], costs=dear)
    assert replace(keys, slots=(template,)).slots[0].costs == dear
    with pytest.raises(ValueError, match="sum of costs"):
        replace(keys, slots=(template, replace(slot_like(template, 1), costs=CHEAP)))
