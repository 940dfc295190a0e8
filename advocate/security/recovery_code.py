"""The recovery code: 160 random bits as eight groups of five characters that survive paper, telephone and typing.

Each group ends in a check character over GF(32), so a mistyped character or two swapped neighbours are always
noticed before any key is tried, and the group to look at again is named.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata

from advocate.errors import InvalidValue

SECRET_BYTES = 20
GROUP_COUNT = 8
GROUP_LENGTH = 5
CODE_LENGTH = GROUP_COUNT * GROUP_LENGTH
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""
TYPED_LIMIT = 400
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_MEANT = str.maketrans("OIL", "011")


class MistypedCode(InvalidValue):
    """A recovery code that cannot be right. groups: which of the eight to look at, from 1; empty if unknown."""

    title = "Please check the code"

    def __init__(self, message: str, hint: str = "", *, groups: tuple[int, ...] = ()) -> None:
        super().__init__(message, hint, field="recovery_code")
        self.groups = groups


class RecoveryCode:
    """The code as values; shown once, kept nowhere. Its repr shows nothing of it."""

    __slots__ = ("_secret",)
    __hash__ = None  # type: ignore[assignment]  # secrets are compared in constant time, never looked up

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise ValueError("A recovery code holds 160 bits.")
        self._secret = secret

    @classmethod
    def fresh(cls) -> RecoveryCode:
        return cls(secrets.token_bytes(SECRET_BYTES))

    @property
    def secret(self) -> bytes:
        """The 160 bits, for wrapping a slot and opening it."""
        return self._secret

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight groups of five characters, the way they are shown and printed."""
        number = int.from_bytes(self._secret, "big")
        values = [number >> (5 * place) & 31 for place in reversed(range(32))]
        groups = (values[4 * index : 4 * index + 4] for index in range(GROUP_COUNT))
        return tuple(_spelled(index, group) for index, group in enumerate(groups))

    @property
    def text(self) -> str:
        return "-".join(self.groups)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryCode) and hmac.compare_digest(self._secret, other._secret)

    def __repr__(self) -> str:
        return "RecoveryCode(hidden)"


def parse_recovery_code(typed: str) -> RecoveryCode:
    """Takes lower case, any spaces and dashes, O for 0, I and L for 1. Raises MistypedCode, naming the groups."""
    groups = _split(typed)
    strange = tuple(place for place, group in enumerate(groups, 1) if not set(group) <= _VALUES.keys())
    if strange:
        raise MistypedCode(
            f"There is a character in {_named(strange)} that no recovery code has.",
            "Codes are made of digits and letters, without U. Please compare with your paper.",
            groups=strange,
        )
    wrong = tuple(place for place, group in enumerate(groups, 1) if not _holds(place - 1, group))
    if wrong:
        raise MistypedCode(
            f"There is a slip in {_named(wrong)}.",
            "Please compare with your paper, one character after the other.",
            groups=wrong,
        )
    number = 0
    for letter in "".join(group[:-1] for group in groups):
        number = number << 5 | _VALUES[letter]
    return RecoveryCode(number.to_bytes(SECRET_BYTES, "big"))


def _split(typed: str) -> list[str]:
    """Eight groups of five letters. Raises MistypedCode when there are more or fewer."""
    if len(typed) > TYPED_LIMIT:
        raise MistypedCode(
            "That is longer than a recovery code.", "A code has eight groups of five characters."
        )
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_MEANT)
    chunks = "".join(" " if _separates(letter) else letter for letter in plain).split()
    joined = "".join(chunks)
    if len(joined) == CODE_LENGTH:
        return [joined[start : start + GROUP_LENGTH] for start in range(0, CODE_LENGTH, GROUP_LENGTH)]
    if not joined:
        raise MistypedCode("Please type your recovery code.", "It has eight groups of five characters.")
    suspects = _groups_of_other_length(chunks, joined)
    more = "too many" if len(joined) > CODE_LENGTH else "too few"
    raise MistypedCode(
        f"The code has {len(joined)} characters, {more}: it needs {CODE_LENGTH}.",
        f"Please look at {_named(suspects)} first." if suspects else "Please compare with your paper.",
        groups=suspects,
    )


def _groups_of_other_length(chunks: list[str], joined: str) -> tuple[int, ...]:
    if len(chunks) == GROUP_COUNT:
        return tuple(place for place, chunk in enumerate(chunks, 1) if len(chunk) != GROUP_LENGTH)
    for index in range(GROUP_COUNT):
        group = joined[index * GROUP_LENGTH : (index + 1) * GROUP_LENGTH]
        if not (len(group) == GROUP_LENGTH and set(group) <= _VALUES.keys() and _holds(index, group)):
            return (index + 1,)
    return ()


def _separates(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Pd", "Cc", "Cf"}


def _named(groups: tuple[int, ...]) -> str:
    if len(groups) == 1:
        return f"group {groups[0]}"
    return f"groups {', '.join(str(group) for group in groups[:-1])} and {groups[-1]}"


def _spelled(index: int, values: list[int]) -> str:
    return "".join(ALPHABET[value] for value in (*values, _check(index, values)))


def _holds(index: int, group: str) -> bool:
    values = [_VALUES[letter] for letter in group]
    return _check(index, values[:-1]) == values[-1]


def _check(index: int, values: list[int]) -> int:
    """The check value of a group: place-weighted, so that swaps show; begun with the group's number, so that
    two whole groups in each other's place show too."""
    total = index + 1
    for value in values:
        total = _doubled(total) ^ value
    return _doubled(total)


def _doubled(value: int) -> int:
    """Multiplied by x in GF(32), modulo x^5 + x^2 + 1."""
    value <<= 1
    return value ^ 0b100101 if value > 31 else value
