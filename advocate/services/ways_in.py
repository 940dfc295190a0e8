"""The ways into a vault, for whoever sets them up: how good a passphrase is, the code typed back, the keychain.

Opening with one of them is `opening.py`.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from advocate.clock import Clock
from advocate.security.key_costs import PassphraseCosts, tune
from advocate.security.key_file import LABEL_LIMIT, KeyFile, SlotKind
from advocate.security.key_ring import add_keychain_slot, change_passphrase, remove_slot, renew_recovery_code
from advocate.security.keychain import Keychain, KeychainState
from advocate.security.passphrase import measure_strength
from advocate.security.recovery_code import MistypedCode, parse_recovery_code
from advocate.services.vault import VaultFolder, keys_in

GOOD_ENOUGH = 3
"""From this score on a passphrase withstands somebody who has the file and time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseAdvice:
    """score: 0 (guessed at once) to 4 (out of reach); words: what to do about it, English, perhaps empty."""

    score: int
    words: str


def weigh_passphrase(typed: str, known_words: Iterable[str] = ()) -> PassphraseAdvice:
    """known_words: what a stranger would try first. Takes up to two seconds for what was pasted by the page."""
    strength = measure_strength(typed, known_words)
    advice = ([strength.warning] if strength.warning else []) + list(strength.suggestions)
    words = " ".join(each.text for each in advice[:2]) if strength.score < GOOD_ENOUGH else ""
    return PassphraseAdvice(score=strength.score, words=words)


def wrong_groups(typed: str, shown: str) -> tuple[int, ...]:
    """Which of the eight groups differ from the code that was shown, from 1; none when it was typed back right.

    Raises MistypedCode where the code cannot be one at all.
    """
    wanted = parse_recovery_code(shown).groups
    given = parse_recovery_code(typed).groups
    return tuple(place for place, pair in enumerate(zip(given, wanted, strict=True), 1) if pair[0] != pair[1])


def groups_to_look_at(typed: str, shown: str) -> tuple[int, ...]:
    """As wrong_groups, for a code that may be anything; all eight when nothing was typed."""
    try:
        return wrong_groups(typed, shown)
    except MistypedCode as error:
        return error.groups or tuple(range(1, 9))


def keychain_is_ready() -> bool:
    """Whether this computer has a keychain that may be offered. Unlocks nothing."""
    return Keychain().state() is KeychainState.READY


def keychain_opens(folder: Path) -> bool:
    """Whether this computer's keychain is a way into the vault of that folder. Raises VaultMissing, VaultDamaged."""
    return _own_slot(keys_in(folder)) is not None


def keychain_opens_this(vault: VaultFolder) -> bool:
    return _own_slot(vault.keys) is not None


def let_keychain_open(vault: VaultFolder, clock: Clock) -> None:
    """Raises KeychainUnavailable; the other ways in stay as they are."""
    vault.save_keys(
        add_keychain_slot(vault.keys, vault.key, Keychain(), computer=_computer(), created_at=clock.now())
    )


def forget_keychain(vault: VaultFolder) -> None:
    """The key slot goes first, so that a keychain that does not answer holds a secret that opens nothing."""
    slot = _own_slot(vault.keys)
    if slot is None:
        return
    vault.save_keys(remove_slot(vault.keys, vault.key, slot))
    Keychain().delete(vault.keys.vault_id)


def set_passphrase(
    vault: VaultFolder, passphrase: str, clock: Clock, costs: PassphraseCosts | None = None
) -> None:
    """The old one opens nothing afterwards. Raises InvalidValue. Slow on purpose."""
    vault.save_keys(
        change_passphrase(vault.keys, vault.key, passphrase, created_at=clock.now(), costs=costs or tune())
    )


@dataclass(frozen=True, slots=True)
class RenewedCode:
    """A new recovery code that counts only once `keep_code` was called, after it was typed back."""

    text: str
    keys: KeyFile


def renew_code(vault: VaultFolder, clock: Clock) -> RenewedCode:
    keys, code = renew_recovery_code(vault.keys, vault.key, created_at=clock.now())
    return RenewedCode(code.text, keys)


def keep_code(vault: VaultFolder, renewed: RenewedCode) -> None:
    """From now on the new code opens the vault, and the old one no longer does."""
    vault.save_keys(renewed.keys)


def _own_slot(keys: KeyFile) -> str | None:
    own = _computer()
    return next((slot.slot_id for slot in keys.slots_of(SlotKind.KEYCHAIN) if slot.label == own), None)


def _computer() -> str:
    name = "".join(letter for letter in platform.node() if letter.isprintable())[:LABEL_LIMIT]
    return name or "this computer"
