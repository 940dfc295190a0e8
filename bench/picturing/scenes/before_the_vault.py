"""The first minutes: making a vault, and opening one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate.errors import KeychainUnavailable
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, type_into
from bench.picturing.vaults import PASSPHRASE
from ui.vault.first_steps import AboutYouCard, PaperCard, PassphraseCard
from ui.vault.last_steps import RetypeCard
from ui.vault.new_vault import MadeVault
from ui.vault.unlock import UnlockCard
from ui.wording.said import in_our_words

group = Group("Before the vault")


@group.scene("first-start-you")
def _(stage: Stage) -> None:
    stage.gate()
    card = stage.gate_card()
    assert isinstance(card, AboutYouCard)
    type_into(card.name.line, "Priya Natarajan")
    type_into(card.business.line, "Hartwell Floors")


@group.scene("first-start-passphrase", main=True)
def _(stage: Stage) -> None:
    card = _at_passphrase(stage)
    type_into(card.pair.first.line, "oak sample")


def _at_passphrase(stage: Stage) -> PassphraseCard:
    stage.gate()
    about = stage.gate_card()
    assert isinstance(about, AboutYouCard)
    type_into(about.name.line, "Priya Natarajan")
    QTest.keyClick(about.name.line, Qt.Key.Key_Return)
    QTest.keyClick(about.business.line, Qt.Key.Key_Return)
    card = stage.gate_card()
    assert isinstance(card, PassphraseCard)
    return card


@group.scene("first-start-code", main=True)
def _(stage: Stage) -> None:
    _on_paper(stage)


def _on_paper(stage: Stage) -> None:
    gate = stage.gate().gate
    assert gate is not None
    gate.show_paper(MadeVault(code=stage.code))


@group.scene("first-start-retype")
def _(stage: Stage) -> None:
    _on_paper(stage)
    paper = stage.gate_card()
    assert isinstance(paper, PaperCard)
    paper.next_button.click()
    card = stage.gate_card()
    assert isinstance(card, RetypeCard)
    groups = stage.code.split("-")
    groups[2] = groups[2][1:] + groups[2][0]
    for field, group in zip(card.fields.fields, groups, strict=True):
        type_into(field.line, group)
    card.check_button.click()


@group.scene("unlock", main=True)
def _(stage: Stage) -> None:
    _unlock(stage, "closed")


@group.scene("unlock-wrong")
def _(stage: Stage) -> None:
    card = _unlock(stage, "closed")
    type_into(card.passphrase.line, "was it this one")
    card.open_button.click()


@group.scene("unlock-in-use")
def _(stage: Stage) -> None:
    card = _unlock(stage, "sample")  # the stage itself holds the sample vault open
    type_into(card.passphrase.line, PASSPHRASE)
    card.open_button.click()


def _unlock(stage: Stage, vault: str) -> UnlockCard:
    window = stage.gate()
    assert window.gate is not None
    window.gate.choose(stage.folder / vault)
    card = stage.gate_card()
    assert isinstance(card, UnlockCard)
    return card


@group.scene("unlock-code")
def _(stage: Stage) -> None:
    card = _unlock(stage, "closed")
    card.way_link.click()


@group.scene("unlock-keychain-offline")
def _(stage: Stage) -> None:
    card = _unlock(stage, "closed")
    error = KeychainUnavailable(
        "The keychain did not answer in time. It may be waiting for you in another window.",
        "Your passphrase or your recovery code opens the vault as always.",
    )
    card.say_error(in_our_words(error))


@group.scene("opening")
def _(stage: Stage) -> None:
    gate = stage.gate().gate
    assert gate is not None
    gate.show_waiting("Opening the vault…")
