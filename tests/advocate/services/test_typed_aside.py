"""What is typed while a long command holds the database: as durable, in its place afterwards, and never there twice."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from advocate import app
from advocate.app import Advocate
from advocate.domain.call_clock import CallClock
from advocate.domain.history import Verb
from advocate.domain.ids import DepartmentId, OpenCallId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.open_call import OpenCall, TypedPromise
from advocate.domain.promise import Due
from advocate.errors import AdvocateError, InvalidValue, VaultInUse
from advocate.services.vault import TYPED_NAME
from tests import factories
from tests.fakes import MORNING, FakeClock


@contextmanager
def held(advocate: Advocate) -> Iterator[None]:
    """As by an import that takes its time, and then comes to nothing."""
    with pytest.raises(RuntimeError, match="stopped"), advocate.open_calls._commands.run(Verb.IMPORTED):
        yield
        raise RuntimeError("stopped")


def _call(advocate: Advocate, text: str, **changes: object) -> OpenCall:
    """Begun by the window; the database knows nothing of it."""
    new_id = OpenCallId(advocate.open_calls._commands.new_id())
    clock = CallClock.begun(MORNING, factories.ZONE)
    return replace(OpenCall(id=new_id, member_id=advocate.member.id, clock=clock, text=text), **changes)


def _texts(advocate: Advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


def _file(advocate: Advocate) -> Path:
    return advocate.vault.folder / TYPED_NAME


def test_everything_the_form_holds_comes_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    department = DepartmentId(advocate.team.add_department("Claims").made)
    contact = factories.interaction(advocate, who)
    promise = TypedPromise(
        words="call back", due=Due.on(MORNING.date(), factories.ZONE), owner_id=advocate.member.id,
        department_id=department, owner_name="Priya", typed="call back thu",
    )  # fmt: skip
    call = _call(
        advocate, "Zoë said: 👩‍👩‍👧 عربي\nnext " + "x" * 20_000, customer_id=who, name="Maria Gomez", title="Oak",
        channel=Channel.EMAIL, direction=Direction.OUT, number_used="+1 404 555 0148", effort=6, delight="laughed",
        outcome=Outcome.CALL_AGAIN, promises=(promise, promise), promise_line="send it by",
        department_id=department, new_case="Other", corrects=contact, reply_to_id=contact, start="9:41",
        duration="12m", silenced=("in two days",), guide_ticked=("Listen",), position=3,
    )  # fmt: skip
    paused = call.clock.pause(MORNING + timedelta(minutes=3)).say(timedelta(minutes=12))
    call = replace(call, clock=paused)
    with held(advocate):
        advocate.open_calls.put_aside(call)
        assert advocate.open_calls.list_open() == (call,)
    assert advocate.open_calls.list_open() == (call,)
    advocate.open_calls.take_in()
    assert advocate.open_calls.list_open() == (call,)
    assert advocate.open_calls.get_call(call.id) == call
    advocate.vault.close()
    assert not _file(advocate).exists(), "it is there only as long as something is in it"


def test_the_newest_state_counts_and_the_rest_is_the_databases(advocate: Advocate) -> None:
    first = advocate.open_calls.begin(name="One")
    advocate.open_calls.put(replace(first, text="one"))
    second = _call(advocate, "two", position=1)
    with held(advocate):
        for text in ("two and", "two and a half"):
            advocate.open_calls.put_aside(replace(second, text=text))
        assert _texts(advocate) == ["one", "two and a half"]
        advocate.open_calls.put_aside(replace(first, text="one, typed on"))
        assert _texts(advocate) == ["one, typed on", "two and a half"]
    advocate.open_calls.take_in()
    advocate.open_calls.put(replace(first, text="one, typed on and on"))
    advocate.open_calls.take_in()
    assert _texts(advocate) == ["one, typed on and on", "two and a half"]


def test_typed_on_while_it_is_taken_in_it_is_not_dropped(advocate: Advocate) -> None:
    call = _call(advocate, "half")
    advocate.open_calls.put_aside(call)
    ((stamp, _typed),) = advocate.vault.typed_aside.calls()
    advocate.open_calls.put_aside(replace(call, text="half a word"))
    advocate.vault.typed_aside.drop(call.id, stamp)
    assert _texts(advocate) == ["half a word"]


def test_the_database_itself_would_wait_and_fail(advocate: Advocate) -> None:
    with held(advocate):
        with advocate.vault.database.raw() as connection:
            connection.execute("PRAGMA busy_timeout=10")
        with pytest.raises(VaultInUse):
            advocate.open_calls.put(_call(advocate, "waits"))
        assert advocate.open_calls.put_aside(_call(advocate, "does not wait"))


def test_what_was_saved_or_dropped_does_not_come_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    saved, dropped = (_call(advocate, text, customer_id=who) for text in ("saved", "dropped"))
    for call in (saved, dropped):
        advocate.open_calls.put_aside(call)
    advocate.open_calls.take_in()
    for call in (saved, dropped):
        advocate.open_calls.put_aside(replace(call, text=f"{call.text}!"))
    advocate.open_calls.take_in()
    advocate.interactions.log(factories.interaction_draft(who, body="saved!"), open_call=saved.id)
    advocate.open_calls.drop(dropped.id)
    advocate.open_calls.put_aside(replace(saved, text="late"))
    advocate.open_calls.take_in()
    assert _texts(advocate) == []
    advocate.history.undo()
    assert _texts(advocate) == ["dropped!"]


def test_it_outlives_the_program_and_the_import_does_not(
    vault_template: Path, tmp_path: Path, clock: FakeClock
) -> None:
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", clock)
    call = _call(advocate, "Typed while the file came in")
    with held(advocate):
        advocate.open_calls.put_aside(call)
        shutil.copytree(
            advocate.vault.folder, tmp_path / "killed", ignore=shutil.ignore_patterns("in-use.lock")
        )
    advocate.close()
    again = app.open_with_passphrase(tmp_path / "killed", factories.PASSPHRASE, clock=clock)
    assert again.open_calls.get_call(call.id).text == "Typed while the file came in"
    again.close()
    assert not (tmp_path / "killed" / TYPED_NAME).exists()


def test_it_is_encrypted(advocate: Advocate) -> None:
    advocate.open_calls.put_aside(_call(advocate, "A secret of Maria " * 500))
    files = list(advocate.vault.folder.glob(f"{TYPED_NAME}*"))
    assert files
    for file in files:
        content = file.read_bytes()
        assert b"secret" not in content
        assert not content.startswith(b"SQLite format 3")


def test_a_file_that_cannot_be_read_keeps_nobody_from_the_vault(
    vault_template: Path, tmp_path: Path, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    factories.copy_vault(vault_template, tmp_path / "vault", clock).close()
    (tmp_path / "vault" / TYPED_NAME).write_bytes(b"no database at all" * 400)
    with caplog.at_level(logging.WARNING):
        advocate = app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE, clock=clock)
    assert "cannot be read" in caplog.text
    advocate.open_calls.put_aside(_call(advocate, "typed"))
    advocate.open_calls.take_in()
    assert _texts(advocate) == ["typed"]
    advocate.close()
    assert (tmp_path / "vault" / f"{TYPED_NAME}-damaged").exists()


def test_what_could_never_be_saved_is_refused_here_too(advocate: Advocate) -> None:
    with pytest.raises(InvalidValue) as refused:
        advocate.open_calls.put_aside(_call(advocate, "x" * 5_000_001))
    assert isinstance(refused.value, AdvocateError)
    assert not _file(advocate).exists()
