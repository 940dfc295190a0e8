"""Where things lie, from source and frozen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from advocate import paths


def test_resources_are_there() -> None:
    assert (paths.resources() / "fonts").is_dir()


def test_the_frozen_program_brings_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_what_is_a_persons_own_lies_in_their_home(home: Path) -> None:
    for place in (paths.default_vault(), paths.logs(), paths.window_settings()):
        assert place.is_relative_to(home)
        assert "advocate" in str(place.relative_to(home)).lower()


def test_the_vault_lies_apart_from_logs_and_settings() -> None:
    vault = paths.default_vault()
    assert not paths.logs().is_relative_to(vault)
    assert not paths.window_settings().is_relative_to(vault)
    assert vault.name == "vault"


def test_asking_makes_nothing(home: Path) -> None:
    assert len({paths.default_vault(), paths.logs(), paths.window_settings()}) == 3
    assert list(home.rglob("*")) == []
