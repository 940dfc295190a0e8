from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from advocate.commandline.opening import opened
from advocate.commandline.terminal import Terminal
from advocate.errors import AdvocateError, VaultMissing
from tests import factories
from tests.advocate.commandline.conftest import Screen
from tests.fakes import FakeClock


def arguments(vault: Path, **more: str) -> argparse.Namespace:
    return argparse.Namespace(vault=str(vault), passphrase_file=None, **more)


def test_the_vault_is_free_again_whatever_happens(shop: Path, clock: FakeClock):
    here = Terminal(out=Screen(), err=Screen(), ask=lambda _prompt: factories.PASSPHRASE, clock=clock)
    with pytest.raises(AdvocateError, match="rained"), opened(arguments(shop), here):
        raise AdvocateError("It rained.")
    with opened(arguments(shop), here) as advocate:
        assert advocate.clock is clock
        assert advocate.member.name == "Priya Natarajan"


def test_nobody_is_asked_for_the_key_of_nothing(tmp_path: Path):
    def ask(prompt: str) -> str:
        raise AssertionError(prompt)

    with pytest.raises(VaultMissing), opened(arguments(tmp_path), Terminal(ask=ask)):
        pass


def test_another_member_sits_down(shop: Path, clock: FakeClock):
    here = Terminal(out=Screen(), err=Screen(), ask=lambda _prompt: factories.PASSPHRASE, clock=clock)
    with opened(arguments(shop), here) as advocate:
        advocate.team.add_member("Łukasz Müller")
    with opened(arguments(shop, member="lukasz muller"), here) as advocate:
        maria = advocate.resolver.customer("maria gomez")
        made = factories.interaction(advocate, maria)
        assert advocate.interactions.get_interaction(made).member_name == "Łukasz Müller"


def test_a_notice_is_given_on_the_error_stream(shop: Path, clock: FakeClock):
    (shop / "keys.json").write_text("broken")
    here = Terminal(out=Screen(), err=Screen(), ask=lambda _prompt: factories.PASSPHRASE, clock=clock)
    with opened(arguments(shop), here) as advocate:
        assert advocate.vault.notice
    assert isinstance(here.err, Screen)
    assert advocate.vault.notice in here.err.getvalue()
