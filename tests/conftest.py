"""Guards around every test, and the fixtures that all tests share. What the guards do stands in `guards.py`."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis
import keyring
import pytest

from advocate.app import Advocate
from tests import factories, guards, last_words
from tests.fakes import FakeClock
from ui.garbage import collect_due

hypothesis.settings.register_profile("advocate", deadline=None, print_blob=True)
hypothesis.settings.load_profile("advocate")

HOME_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    last_words.begin(config)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    last_words.end(config)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for worker, words in last_words.read().items():
        terminalreporter.section(f"last words of {worker}", sep="-")
        terminalreporter.write_line(f"{words}(now {time.strftime('%H:%M:%S')})")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes minutes: one worker freezes the program while the other runs the rest."""
    items.sort(key=lambda item: item.get_closest_marker("build") is None)


@pytest.fixture(autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """The test tools have threads of their own, and none of them may be the one that collects a widget."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of the test's own: no test reads or writes the developer's files."""
    folder = tmp_path_factory.mktemp("home")
    for name, below in HOME_FOLDERS.items():
        monkeypatch.setenv(name, str(folder / below))
    return folder


@pytest.fixture(autouse=True)
def memory_keyring() -> guards.InMemoryKeyring:
    """The keychain of every test; a test may read its `entries`, or set another with `keyring.set_keyring`."""
    backend = guards.InMemoryKeyring()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    guards.refuse_network(monkeypatch)


@pytest.fixture(autouse=True)
def _log_as_found() -> Iterator[None]:
    with guards.log_as_found():
        yield


@pytest.fixture(autouse=True)
def _no_log_warnings(request: pytest.FixtureRequest, _log_as_found: None) -> Iterator[None]:
    if "caplog" in request.fixturenames:
        yield
        return
    with guards.no_log_warnings():
        yield


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with guards.no_leaked_threads():
        if "qapp" in request.fixturenames:
            request.getfixturevalue("qapp")
        if "PySide6.QtWidgets" in sys.modules and sys.modules["PySide6.QtWidgets"].QApplication.instance():
            with guards.no_leaked_qt(monkeypatch):
                yield
        else:
            yield


@pytest.fixture
def clock() -> FakeClock:
    """Thursday 12 March 2026, 09:41 in New York, until the test moves it."""
    return FakeClock()


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, empty vault, made once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    advocate, _code = factories.make_vault(folder)
    advocate.close()
    return folder


@pytest.fixture
def advocate(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Advocate]:
    """An open vault of the test's own, really encrypted, with Priya Natarajan at the keyboard."""
    opened = factories.copy_vault(vault_template, tmp_path / "vault", clock)
    yield opened
    opened.close()
