"""Asks the database thread on behalf of pages, and brings each answer back to the page that still wants it.

Works off the window's thread; calls back on it. Pages ask (`query`), act (`command`) and begin long work (`job`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from advocate.errors import AdvocateError
from ui.database_thread import IDLE_SECONDS, DatabaseThread
from ui.garbage import WindowThreadGarbage
from ui.tasks import Callback, Cancelled, Job, Kind, Progress, Task
from ui.wording.said import in_our_words

if TYPE_CHECKING:
    from advocate.app import Advocate
    from advocate.changes import Changes
    from advocate.domain.ids import MemberId

T = TypeVar("T")
Failed = Callable[[AdvocateError], None]
_KEPT = 16


class Runner(QObject):
    """One for the program. Callbacks are dropped when their owner is gone, and for queries when it asked anew."""

    changed = Signal(object)
    """Changes, after every command, also after undo and redo."""
    command_failed = Signal(object)
    """An AdvocateError that the asker left to the window."""
    bug_met = Signal(object)
    """An exception that is ours to mend."""
    _ended = Signal(object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None, *, idle_seconds: float = IDLE_SECONDS) -> None:
        super().__init__(parent)
        self._newest: dict[tuple[int, str], Task] = {}
        self._jobs: set[Task] = set()
        self._lately: deque[Task] = deque(maxlen=_KEPT)
        self._garbage: WindowThreadGarbage | None = None
        self._idle_seconds = idle_seconds
        self._thread: DatabaseThread | None = None
        self._is_closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    # -- with the open vault ---------------------------------------------------------------------------------------

    def query(
        self,
        owner: QObject,
        key: str,
        work: Callable[[Advocate], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask for values. A newer query of the same owner and key makes this one void."""
        self._submit_newest(_task(Kind.QUERY, owner, work, done, failed, key))

    def command(
        self,
        owner: QObject,
        work: Callable[[Advocate], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Change something. It runs even when the owner goes away; `changed` follows `done`."""
        self._submit(_task(Kind.COMMAND, owner, work, done, failed))

    def write_quietly(self, owner: QObject, work: Callable[[Advocate], None]) -> None:
        """Write what is no change to tell of, such as where somebody was. That it cannot be written is no matter."""
        self._submit(_task(Kind.COMMAND, owner, work, None, _ignore))

    def write(
        self,
        owner: QObject,
        work: Callable[[Advocate], T],
        done: Callable[[T], None],
        failed: Failed,
        meanwhile: Callable[[Advocate], T] | None = None,
    ) -> None:
        """Write what is no change to tell of, and hear whether it is kept: text that is still being typed.

        meanwhile: done in its place, and at once, where the work would wait for a long command.
        """
        task = _task(Kind.COMMAND, owner, work, done, failed)
        task.meanwhile = meanwhile
        self._submit(task)

    def job(
        self,
        owner: QObject,
        work: Callable[[Advocate, Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        progress: Callable[[int, int], None] | None = None,
        *,
        only_reads: bool = False,
    ) -> Job:
        """Begin long work. progress(done, total) is called now and then; a cancelled job fails with Cancelled.

        only_reads: it leaves the vault as it is, so what people do meanwhile does not wait for it.
        """
        task = _task(Kind.JOB, owner, work, done, failed)
        task.only_reads = only_reads
        told = Callback(progress) if progress else None
        task.progress = Progress(lambda count, total: self._report(task, told, count, total))
        self._jobs.add(task)
        self._submit(task)
        return Job(task)

    # -- without one -----------------------------------------------------------------------------------------------

    def errand(
        self,
        owner: QObject,
        key: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Work that needs no vault but must not stop the window: reading a file, weighing a passphrase."""
        self._submit_newest(_task(Kind.ERRAND, owner, work, done, failed, key))

    def open(
        self,
        owner: QObject,
        work: Callable[[], tuple[Advocate, T]],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Open or make a vault; `done` receives what goes with it. A vault that was open is closed first."""
        self._submit(_task(Kind.OPEN, owner, work, done, failed))

    def seat(self, owner: QObject, member_id: MemberId, done: Callable[[object], None]) -> None:
        """Let that member sit down at the open vault: what is done from now on bears their name."""
        self._submit(_task(Kind.SEAT, owner, lambda advocate: advocate.seated(member_id), done, None))

    def lock(self, owner: QObject, done: Callable[[object], None]) -> None:
        """Stop jobs, finish commands, close the vault."""
        self._void_waiting()
        self._submit(_task(Kind.LOCK, owner, lambda: None, done, None))

    def close(self) -> None:
        """The same, and end the thread for good. Returns when all is on disk."""
        self._is_closed = True
        self._void_waiting()
        if self._thread is not None:
            self._thread.close()
            self._thread = None
        if self._garbage is not None:
            self._garbage.end()
            self._garbage = None

    # -- inside ----------------------------------------------------------------------------------------------------

    def _submit_newest(self, task: Task) -> None:
        owner = task.owner() if task.owner else None
        place = (id(owner), task.key)
        older = self._newest.get(place)
        if older is not None:
            older.void.set()
        self._newest[place] = task
        self._submit(task)

    def _submit(self, task: Task) -> None:
        if self._is_closed:  # an answer that was on its way when the program ended asks for more
            return
        if self._thread is None:
            self._garbage = WindowThreadGarbage(self)
            self._thread = DatabaseThread(self._ended.emit, idle_seconds=self._idle_seconds)
        self._thread.put(task)

    def _report(self, task: Task, told: Callback | None, count: int, total: int) -> None:
        if told is not None:
            self._progressed.emit((task, told), count, total)

    def _void_waiting(self) -> None:
        for task in self._newest.values():
            task.void.set()
        self._newest.clear()
        for task in self._jobs:
            if task.progress is not None:
                task.progress.cancel()

    @Slot(object, int, int)
    def _on_progressed(self, waiting: tuple[Task, Callback], count: int, total: int) -> None:
        task, told = waiting
        if task.is_awaited():
            told(count, total)

    @Slot(object)
    def _on_ended(self, task: Task) -> None:
        self._jobs.discard(task)
        self._lately.append(
            task
        )  # the other thread lets go of it first, so that what it holds ends on this one
        for place in [place for place, newest in self._newest.items() if newest is task]:
            del self._newest[place]
        if isinstance(task.error, AdvocateError):
            self._say_failed(task, task.error)
        elif task.error is not None:
            self.bug_met.emit(task.error)
            if task.failed is not None and task.is_awaited():  # whoever waits must not wait for ever
                task.failed(
                    AdvocateError(self.tr("That was not done."), self.tr("What you typed is still here."))
                )
        else:
            self._say_done(task)

    def _say_done(self, task: Task) -> None:
        if task.done is not None and task.is_awaited():
            task.done(task.result)
        if task.kind in (Kind.COMMAND, Kind.JOB):
            self._tell_changes(task.result)

    def _tell_changes(self, result: object) -> None:
        from advocate.changes import Changes  # lazy: start-up time

        changes = getattr(result, "changes", result)  # a job may tell more than its Changes
        if isinstance(changes, Changes):
            self.changed.emit(changes)

    def _say_failed(self, task: Task, error: AdvocateError) -> None:
        error = in_our_words(error)
        if task.failed is not None and task.is_awaited():
            task.failed(error)
        elif not isinstance(error, Cancelled) and (task.kind is Kind.COMMAND or task.is_awaited()):
            self.command_failed.emit(error)


class InlineRunner(Runner):
    """Runs everything at once on the caller's thread, for tests; a bug surfaces where it was asked for."""

    def __init__(self, advocate: Advocate | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.advocate = advocate

    def _submit(self, task: Task) -> None:
        try:
            task.result = self._result(task)
        except AdvocateError as error:
            task.error = error
        self._on_ended(task)

    def _result(self, task: Task) -> Any:
        if task.kind is Kind.ERRAND:
            return task.work()
        if task.kind is Kind.OPEN:
            self.advocate, told = task.work()
            return told
        if self.advocate is None or task.kind is Kind.LOCK:
            return None
        if task.kind is Kind.SEAT:
            self.advocate = task.work(self.advocate)
            return None
        return task.work(self.advocate, task.progress) if task.progress else task.work(self.advocate)

    def _report(self, task: Task, told: Callback | None, count: int, total: int) -> None:
        if told is not None:
            told(count, total)


def _ignore(_error: AdvocateError) -> None:
    """Nobody waits for what is written quietly."""


def _task(
    kind: Kind,
    owner: QObject,
    work: Callable[..., Any],
    done: Callable[..., None] | None,
    failed: Failed | None,
    key: str = "",
) -> Task:
    task = Task(kind, work, key=key)
    task.done = Callback(done) if done else None
    task.failed = Callback(failed) if failed else None
    task.belong_to(owner)
    return task
