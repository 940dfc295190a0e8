from __future__ import annotations

import copy
import pickle
import traceback

import pytest

from advocate.security.data_key import DataKey, hkdf_sha256


def test_hkdf_agrees_with_the_rfc() -> None:
    """RFC 5869, test case 3 (no salt, no info): the first 32 of its 42 bytes."""
    secret = b"\x0b" * 22
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert hkdf_sha256(secret, salt=b"", purpose="").hex() == expected


def test_fresh_keys_differ() -> None:
    keys = {DataKey.fresh().hex() for _ in range(100)}
    assert len(keys) == 100
    assert {len(key) for key in keys} == {64}


@pytest.mark.parametrize("length", [0, 30, 31, 33, 64])
def test_only_32_bytes_are_a_key(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(bytes(length))


def test_the_key_is_not_shown() -> None:
    secret = bytes(range(100, 132))
    key = DataKey(secret)
    shown = f"{key!r} {key} {[key]}"
    assert secret.hex() not in shown
    assert str(secret) not in shown
    key.wipe()
    with pytest.raises(RuntimeError) as caught:
        key.hex()
    told = "".join(traceback.format_exception(caught.value))
    assert secret.hex() not in told


def test_wiping_overwrites_the_bytes_themselves() -> None:
    key = DataKey(b"\xaa" * 32)
    held = key._held
    key.wipe()
    assert held == bytes(32)
    assert key.is_wiped
    key.wipe()
    for use in (key.hex, key.copy_for_wrapping, lambda: key.derive("search")):
        with pytest.raises(RuntimeError, match="wiped"):
            use()


def test_the_caller_may_wipe_its_own_copy() -> None:
    given = bytearray(b"\xaa" * 32)
    key = DataKey(given)
    given[:] = bytes(32)
    assert key.hex() == "aa" * 32


@pytest.mark.parametrize("act", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_key_is_never_copied_by_accident(act: object) -> None:
    with pytest.raises(TypeError, match="never pickled"):
        act(DataKey.fresh())  # type: ignore[operator]


def test_keys_are_compared_by_value_and_never_hashed() -> None:
    assert DataKey(b"a" * 32) == DataKey(b"a" * 32)
    assert DataKey(b"a" * 32) != DataKey(b"b" * 32)
    assert DataKey(b"a" * 32) != b"a" * 32
    with pytest.raises(TypeError):
        hash(DataKey(b"a" * 32))


def test_each_purpose_has_its_own_bytes() -> None:
    key = DataKey(b"a" * 32)
    assert key.derive("drafts") == key.derive("drafts")
    assert len({key.derive("drafts"), key.derive("draft"), key.copy_for_wrapping()}) == 3
