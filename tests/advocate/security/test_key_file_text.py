from __future__ import annotations

import hashlib
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.errors import VaultDamaged, VaultTooNew, WrongKey
from advocate.security.key_file_text import FOOT, HEAD, MIDDLE, parse_key_file, render_key_file
from advocate.security.key_folder import KEY_FILE_NAME, create_key_files, load_key_files
from advocate.security.key_ring import is_untouched, unlock_with_passphrase, unlock_with_recovery
from tests.advocate.security.samples import PASSPHRASE, key_file, new_keys

FUZZ_SEED = 20_261_121
RAW_TRIES = 400
CRAFTED_TRIES = 200
SECONDS_EACH = 2.0


def with_checksum(body: bytes) -> bytes:
    return HEAD + body + MIDDLE + hashlib.sha256(body).hexdigest().encode() + FOOT


def body_of(text: bytes) -> dict[str, Any]:
    return json.loads(text)["keys"]


def crafted(fields: object) -> bytes:
    """What somebody writes who knows the format, but has no key."""
    return with_checksum(json.dumps(fields, indent=1).encode())


def test_text_and_value_are_the_same_thing() -> None:
    keys = key_file()
    text = render_key_file(keys)
    assert parse_key_file(text) == keys
    assert render_key_file(parse_key_file(text)) == text
    assert json.loads(text)["sha256"]
    assert len(text) < 2048


@pytest.mark.parametrize("length", [0, 1, 8, 80, 700])
def test_a_cut_text_is_damaged(length: int) -> None:
    with pytest.raises(VaultDamaged, match="cannot be read"):
        parse_key_file(render_key_file(key_file())[:length])


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(VaultDamaged):
        parse_key_file(content)
    with pytest.raises(VaultDamaged):
        parse_key_file(with_checksum(content))


def test_a_newer_format_is_not_called_damaged() -> None:
    fields = body_of(render_key_file(key_file())) | {"format": 2, "something_new": True}
    with pytest.raises(VaultTooNew, match="newer Advocate"):
        parse_key_file(crafted(fields))


def hostile_values() -> list[object]:
    deep: object = []
    for _ in range(500):
        deep = [deep]
    return [
        None, True, False, 0, -1, 1.5, 2**31, 4 * 2**40, 10**4000, "", "x", "\ud800", "../x", [], {}, deep,
        "0" * 60_000, [{}] * 1000, "ff" * 32, "2026-13-40", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+00:00",
    ]  # fmt: skip


WELL_FORMED = [
    ("generation", 2**31),
    ("generation", 4 * 2**40),
    ("seal", "ff" * 32),
    ("created_at", "9999-12-31T23:59:59+00:00"),
    ("created_at", "0001-01-01T00:00:00+00:00"),
]


@pytest.mark.parametrize(
    "value", hostile_values(), ids=lambda value: f"{type(value).__name__}-{str(value)[:12]!r}"
)
@pytest.mark.parametrize("field", ["format", "vault_id", "generation", "slots", "seal", "created_at"])
def test_hostile_fields_are_refused_at_once(field: str, value: object) -> None:
    """Save for the few that are well-formed: those the seal tells, once the key is known."""
    made = new_keys()
    text = crafted(body_of(render_key_file(made.key_file)) | {field: value})
    begun = time.perf_counter()
    if (field, value) in WELL_FORMED:
        assert not is_untouched(parse_key_file(text), made.data_key)
    else:
        with pytest.raises((VaultDamaged, VaultTooNew)):
            parse_key_file(text)
    assert time.perf_counter() - begun < 0.5


@pytest.mark.parametrize(
    ("memory_bytes", "passes"),
    [
        (4 * 2**40, 3),
        (2**20, 3),
        (64 * 2**20, 2**31),
        (64 * 2**20, 0),
        (2**30, 20),
        ("67108864", 3),
        (6.7e7, 3),
    ],
)
def test_hostile_costs_are_refused_in_milliseconds(memory_bytes: object, passes: object) -> None:
    fields = body_of(render_key_file(key_file()))
    fields["slots"][0]["argon2id"] |= {"memory_bytes": memory_bytes, "passes": passes}
    begun = time.perf_counter()
    with pytest.raises(VaultDamaged):
        parse_key_file(crafted(fields))
    assert time.perf_counter() - begun < 0.05


def test_a_million_slots_are_refused_in_milliseconds() -> None:
    slot = json.dumps(body_of(render_key_file(key_file()))["slots"][1]).encode()
    text = with_checksum(b'{"format":1,"slots":[' + b",".join([slot] * 1_000_000) + b"]}")
    begun = time.perf_counter()
    with pytest.raises(VaultDamaged):
        parse_key_file(text)
    assert time.perf_counter() - begun < 0.05


def test_anything_but_our_own_spelling_is_refused() -> None:
    text = render_key_file(key_file())
    fields = body_of(text)
    body = json.dumps(fields, indent=1).encode()
    assert with_checksum(body) == text
    spellings = [
        json.dumps(fields, indent=2).encode(),
        json.dumps(fields | {"unknown": 1}, indent=1).encode(),
        body.replace(b'"generation": 1', b'"generation": 1,\n "generation": 1'),
        body.replace(b"+00:00", b"Z"),
        body.replace(b"\n", b"\r\n"),
        body.upper(),
    ]
    for spelling in spellings:
        with pytest.raises(VaultDamaged):
            parse_key_file(with_checksum(spelling))


def raw_mutations(text: bytes, draw: random.Random) -> Iterator[bytes]:
    """Bit flips, cuts, insertions, deletions, swapped and zeroed stretches: what discs and sync programs do."""
    while True:
        changed = bytearray(text)
        place = draw.randrange(len(text))
        kind = draw.randrange(6)
        if kind == 0:
            changed[place] ^= 1 << draw.randrange(8)
        elif kind == 1:
            del changed[place:]
        elif kind == 2:
            changed[place:place] = draw.randbytes(draw.randrange(1, 40))
        elif kind == 3:
            del changed[place : place + draw.randrange(1, 40)]
        elif kind == 4:
            changed[place : place + 64] = bytes(len(changed[place : place + 64]))
        else:
            other = draw.randrange(len(text))
            changed[place], changed[other] = changed[other], changed[place]
        if bytes(changed) != text:
            yield bytes(changed)


def test_damaged_files_are_refused_and_the_spare_serves(tmp_path: Path) -> None:
    made, draw = new_keys(), random.Random(FUZZ_SEED)
    create_key_files(tmp_path, made.key_file)
    mutations = raw_mutations(render_key_file(made.key_file), draw)
    refused = served = 0
    for _ in range(RAW_TRIES):
        mutation = next(mutations)
        begun = time.perf_counter()
        with pytest.raises(VaultDamaged):
            parse_key_file(mutation)
        refused += 1
        (tmp_path / KEY_FILE_NAME).write_bytes(mutation)
        loaded = load_key_files(tmp_path)
        served += loaded.keys == made.key_file and "spare copy was used" in loaded.notice
        assert time.perf_counter() - begun <= SECONDS_EACH
    print(f"refused {refused}/{RAW_TRIES}, spare served {served}/{RAW_TRIES}, seed {FUZZ_SEED}")
    assert refused == served == RAW_TRIES


def edited_somewhere(fields: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """One field, at any depth, removed, swapped for a hostile value, or with one digit changed."""
    copy: dict[str, Any] = json.loads(json.dumps(fields))
    holders: list[dict[str, Any]] = [copy, *copy["slots"], copy["slots"][0]["argon2id"]]
    holder = draw.choice(holders)
    name = draw.choice(sorted(holder))
    choice = draw.randrange(3)
    if choice == 0:
        del holder[name]
    elif choice == 1:
        holder[name] = draw.choice(hostile_values())
    elif isinstance(holder[name], str) and holder[name]:
        place = draw.randrange(len(holder[name]))
        holder[name] = holder[name][:place] + draw.choice("0123456789abcdef") + holder[name][place + 1 :]
    elif name == "slots":
        draw.shuffle(copy["slots"])
        copy["slots"] = copy["slots"][: draw.randrange(3)]
    else:
        holder[name] = 2 if type(holder[name]) is int else {}
    return copy


def test_crafted_files_open_nothing_they_should_not() -> None:
    made, draw = new_keys(), random.Random(FUZZ_SEED)
    fields = body_of(render_key_file(made.key_file))
    refused = told = same = 0
    for _ in range(CRAFTED_TRIES):
        edited = edited_somewhere(fields, draw)
        begun = time.perf_counter()
        if edited == fields:
            same += 1
            continue
        try:
            keys = parse_key_file(crafted(edited))
        except (VaultDamaged, VaultTooNew):
            refused += 1
            continue
        for unlock, typed in (
            (unlock_with_passphrase, PASSPHRASE),
            (unlock_with_recovery, made.recovery_code.text),
        ):
            try:
                key = unlock(keys, typed)
            except (WrongKey, VaultDamaged):
                continue
            else:
                assert key == made.data_key
                assert not is_untouched(keys, key)
        told += 1
        assert time.perf_counter() - begun <= SECONDS_EACH
    print(
        f"refused {refused}, told by the seal {told}, unchanged {same}, of {CRAFTED_TRIES}, seed {FUZZ_SEED}"
    )
    assert refused + told + same == CRAFTED_TRIES
    assert refused > CRAFTED_TRIES / 3
    assert told > CRAFTED_TRIES / 20
