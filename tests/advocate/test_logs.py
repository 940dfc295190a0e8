"""The log says where and what kind, and never a name, a word or a secret of anybody."""

from __future__ import annotations

import contextlib
import datetime
import decimal
import json
import logging
import uuid
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2

from advocate import logs
from advocate.errors import Conflict, InvalidValue, NotFound, VaultReadOnly
from advocate.storage.rows.base import Moment

# With an apostrophe, quotation marks of several kinds, digits, and a line break: what redacting by pattern lets through.
CANARIES = ("O'Canary", "Maria Canary", "4045550148", "correct horse", "“Wasser” unterm Keller")
SECRET = " ".join(CANARIES) + "\n" + '"' + " ".join(CANARIES) + "'"


@contextmanager
def _connected() -> Iterator[sa.Connection]:
    engine = sa.create_engine("sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(":memory:"))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _statement(sql: str, *values: Any) -> None:
    with _connected() as connection:
        connection.execute(sa.text("CREATE TABLE people (name TEXT UNIQUE NOT NULL)"))
        connection.execute(sa.text("INSERT INTO people VALUES (:name)"), {"name": SECRET})
        connection.execute(sa.text(sql), {"name": SECRET} if not values else values[0])


def _naive_moment() -> None:
    with _connected() as connection:
        moment = sa.bindparam("at", SECRET, type_=Moment)
        connection.execute(sa.select(moment))


def _raise(error: BaseException) -> Callable[[], None]:
    def act() -> None:
        raise error

    return act


def _from_another() -> None:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        raise RuntimeError(SECRET) from error


def _while_another() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError:
        raise LookupError(SECRET)  # noqa: B904  # the context is what is tested


def _with_a_note() -> None:
    error = ValueError(SECRET)
    error.add_note(SECRET)
    raise error


class Unsayable(Exception):
    def __str__(self) -> str:
        raise RuntimeError(SECRET)


FAILURES: dict[str, Callable[[], Any]] = {
    "value": _raise(ValueError(SECRET)),
    "type": _raise(TypeError(SECRET)),
    "key": lambda: {}[SECRET],
    "index": _raise(IndexError(SECRET)),
    "attribute": lambda: getattr(object(), SECRET),
    "an identifier that was typed": lambda: getattr(object(), SECRET.split()[1]),
    "keyword": lambda: (lambda: None)(**{SECRET: 1}),
    "name": _raise(NameError(SECRET, name="Canary")),
    "import": lambda: __import__("Canary"),
    "number": lambda: int(SECRET),
    "float": lambda: float(SECRET),
    "decimal": lambda: decimal.Decimal(SECRET),
    "date": lambda: datetime.date.fromisoformat(SECRET),
    "uuid": lambda: uuid.UUID(SECRET),
    "zone": lambda: ZoneInfo(SECRET),
    "json": lambda: json.loads(SECRET),
    "encode": lambda: (SECRET + "\ud800").encode(),
    "decode": lambda: SECRET.encode("utf-16").decode("ascii"),
    "codec": lambda: b"x".decode(SECRET),
    "file": lambda: Path(SECRET).read_text(),
    "permission": _raise(PermissionError(13, SECRET, SECRET)),
    "odd error number": _raise(OSError(10**30, SECRET)),
    "zip": _raise(zipfile.BadZipFile(SECRET)),
    "assert": _raise(AssertionError(SECRET)),
    "runtime": _raise(RuntimeError(SECRET)),
    "invalid value": _raise(InvalidValue(SECRET, SECRET, field=SECRET)),
    "not found": _raise(NotFound(SECRET, SECRET, title=SECRET)),
    "conflict": _raise(Conflict(SECRET)),
    "read only": _raise(VaultReadOnly(SECRET)),
    "engine": _raise(dbapi2.OperationalError(f'fts5: syntax error near "{SECRET}"')),
    "statement": lambda: _statement("SELECT :name FROM nowhere"),
    "statement with words in it": lambda: _statement(f"SELECT '{SECRET}' FROM nowhere"),
    "unique": lambda: _statement("INSERT INTO people VALUES (:name)"),
    "not null": lambda: _statement("INSERT INTO people VALUES (:name)", {"name": None}),
    "parameter missing": lambda: _statement("SELECT :other", {"name": SECRET}),
    "a value that a column cannot hold": _naive_moment,
    "caused by": _from_another,
    "while handling": _while_another,
    "note": _with_a_note,
    "group": _raise(ExceptionGroup(SECRET, [ValueError(SECRET)])),
    "unsayable": _raise(Unsayable()),
}


def _caught(act: Callable[[], Any]) -> BaseException:
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing went wrong")


def _words(text: str) -> set[str]:
    return {part for canary in CANARIES for part in (canary, *canary.split()) if part in text}


@pytest.mark.parametrize("name", FAILURES)
def test_an_error_is_described_without_what_was_typed(name: str) -> None:
    error = _caught(FAILURES[name])
    described = logs.describe(error)
    assert _words(described) == set()
    assert described.startswith(f"{type(error).__module__}.{type(error).__name__}")
    assert "test_logs.py:" in described


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda: _statement("INSERT INTO people VALUES (:name)"), ": UNIQUE constraint failed: people.name"),
        (lambda: Path("/nowhere/Canary").read_text(), "builtins.FileNotFoundError: ENOENT"),
        (lambda: None.nothing, "builtins.AttributeError: NoneType.nothing"),  # type: ignore[attr-defined]
        (lambda: nobody, "builtins.NameError: nobody"),  # type: ignore[name-defined]  # noqa: F821
        (_from_another, "builtins.RuntimeError\n"),
        (_from_another, "caused by\nbuiltins.ValueError\n"),
        (_while_another, "caused by\nbuiltins.KeyError\n"),
    ],
)
def test_what_helps_us_and_tells_nothing_is_kept(act: Callable[[], Any], told: str) -> None:
    assert told in logs.describe(_caught(act))


def test_causes_that_run_in_a_circle_end() -> None:
    first, second = ValueError("one"), ValueError("two")
    first.__cause__, second.__cause__ = second, first
    assert logs.describe(first).count("ValueError") == 2
    selfish = ValueError("me")
    selfish.__cause__ = selfish
    assert logs.describe(selfish) == "builtins.ValueError"


@pytest.fixture
def log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    """A log file of the test's own. Warnings may be written into it: what they look like there is what is tested."""
    path = logs.start(tmp_path / "logs")
    assert path is not None
    return path


def test_the_file_holds_places_and_no_words(log: Path) -> None:
    logger = logging.getLogger("advocate.window")
    error = _caught(_from_another)
    record = logger.makeRecord("advocate.window", logging.ERROR, "", 0, "stopped", (), None)
    record.exc_info = (type(error), error, error.__traceback__)
    record.exc_text = SECRET  # as another handler would have left it
    logger.handle(record)
    written = log.read_text(encoding="utf-8")
    assert "ERROR advocate.window stopped" in written
    assert "builtins.RuntimeError" in written
    assert _words(written) == set()


def test_starting_twice_writes_each_line_once(log: Path) -> None:
    assert logs.start(log.parent) == log
    logging.getLogger("advocate").info("opened")
    assert log.read_text(encoding="utf-8").count("opened") == 1


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert logs.start(tmp_path / "file" / "logs") is None


def test_a_log_that_fails_later_stays_silent(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logger = logging.getLogger("advocate")
    (handler,) = [h for h in logger.handlers if isinstance(h, logs.SilentLogFile)]
    with Path("/dev/full").open("w", encoding="utf-8", buffering=1) as full:
        kept, handler.stream = handler.stream, full
        logger.error("Maria Canary called")
        handler.stream = kept
        with contextlib.suppress(OSError):  # what could not be written is still in its buffer
            full.close()
    assert capfd.readouterr() == ("", "")


def test_the_log_stays_small(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    logger = logging.getLogger("advocate")
    (handler,) = [h for h in logger.handlers if isinstance(h, logs.SilentLogFile)]
    monkeypatch.setattr(handler, "maxBytes", 1000)
    for number in range(200):
        logger.info("step %s", number)
    files = list(log.parent.iterdir())
    assert len(files) == 2
    assert sum(path.stat().st_size for path in files) < 2500
