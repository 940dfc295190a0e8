"""A command line to type into, and a small business in an encrypted vault behind it."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from advocate.cli import main
from advocate.commandline.terminal import Terminal
from advocate.domain.customer import CustomerKind
from advocate.domain.interaction import Channel, Direction
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import CHEAP, MORNING, FakeClock


class Screen(io.StringIO):
    """A stream that is, or is not, a screen."""

    def __init__(self, *, is_screen: bool = False) -> None:
        super().__init__()
        self._is_screen = is_screen

    def isatty(self) -> bool:
        return self._is_screen


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.err == ""
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A passphrase file."""
    file = tmp_path / "secret.txt"
    file.write_text(factories.PASSPHRASE + "\n", encoding="utf-8")
    return file


@pytest.fixture
def run(secret: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Types a command; `secret` stands for `--passphrase-file` and its file unless the test types its own way in."""
    monkeypatch.setattr("advocate.services.opening.tune", lambda: CHEAP)

    def typed(
        *words: object, stdin: str = "", is_screen: bool = False, ask: Callable[[str], str] | None = None
    ) -> Answer:
        argv = [str(word) for word in words]
        if ask is None and "--passphrase-file" not in argv:
            argv += ["--passphrase-file", str(secret)]
        out, err = Screen(is_screen=is_screen), Screen()
        here = Terminal(out=out, err=err, source=io.StringIO(stdin), clock=clock)
        if ask:
            here.ask = ask
        code = main(argv, here)
        return Answer(code, out.getvalue(), err.getvalue())

    return typed


@pytest.fixture
def run_bare(clock: FakeClock) -> Run:
    """Types a command that needs no vault."""

    def typed(*words: object, stdin: str = "") -> Answer:
        out, err = Screen(), Screen()
        here = Terminal(out=out, err=err, source=io.StringIO(stdin), clock=clock)
        code = main([str(word) for word in words], here)
        return Answer(code, out.getvalue(), err.getvalue())

    return typed


@pytest.fixture(scope="session")
def shop_template(vault_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Maria Gomez with a call and three promises, Marta Gomes and a firm, once for all tests."""
    folder = tmp_path_factory.mktemp("shop") / "vault"
    clock = FakeClock(MORNING - timedelta(hours=1))
    advocate = factories.copy_vault(vault_template, folder, clock)
    maria = factories.customer(
        advocate,
        organisation="Gomez Interiors",
        tags=("VIP",),
        pinned_notes=("Really kind, even when the house was under water.",),
    )
    clock.pass_time(timedelta(minutes=20))
    factories.customer(advocate, "Marta Gomes", contact_points=())
    clock.pass_time(timedelta(minutes=20))
    factories.customer(advocate, "Flutter & Sons", kind=CustomerKind.ORGANISATION, contact_points=())
    clock.at = MORNING
    call = factories.interaction_draft(maria, started_at=clock.now() - timedelta(days=2))
    late = factories.promise_draft(
        maria, words="Send the oak sample", due=Due.at(clock.now() - timedelta(hours=21), factories.ZONE)
    )
    advocate.interactions.log(call, (late,))
    mail = {
        "channel": Channel.EMAIL,
        "direction": Direction.OUT,
        "title": "Sample is on its way",
        "duration": None,
    }
    advocate.interactions.log(factories.interaction_draft(maria, **mail))
    factories.promise(advocate, maria)
    kept = factories.promise(advocate, maria, words="Ring back")
    advocate.promises.keep(kept)
    advocate.close()
    return folder


@pytest.fixture
def shop(shop_template: Path, tmp_path: Path) -> Path:
    """A folder with the vault of that business, closed."""
    return Path(shutil.copytree(shop_template, tmp_path / "shop"))
