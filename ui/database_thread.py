"""The thread that owns the open vault, and a second one for long work. It runs tasks in order and shows nothing.

Queries and commands take turns on the first thread. A job goes to the second, so that the window keeps answering;
commands asked for meanwhile wait behind it there, because only one may write; not behind one that only reads. What is typed
does not wait: it is kept aside.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from advocate.errors import AdvocateError
from ui.tasks import Cancelled, Kind, Task

if TYPE_CHECKING:
    from advocate.app import Advocate

IDLE_SECONDS = 2.0


class DatabaseThread:
    """deliver(task) is called on these threads with every task that ended."""

    def __init__(self, deliver: Callable[[Task], None], *, idle_seconds: float = IDLE_SECONDS) -> None:
        self._deliver = deliver
        self._idle_seconds = idle_seconds
        self._tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
        self._long: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._long_thread: threading.Thread | None = None
        self._waiting_long = 0
        self._waiting_writers = 0
        self._counting = threading.Lock()
        self._running_job: Task | None = None
        self._advocate: Advocate | None = None
        self._has_written = False
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def put(self, task: Task) -> None:
        self._tasks.put(task)

    def close(self) -> None:
        """Finish what was asked, stop jobs, close the vault, and wait until all of that is done."""
        if self._thread.is_alive():
            self._tasks.put(Task(Kind.CLOSE, lambda: None))
            self._thread.join()

    def _run(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=self._idle_seconds if self._has_written else None)
            except queue.Empty:
                self._checkpoint()
                continue
            if task.kind is Kind.CLOSE:
                self._close_vault(task)
                return
            self._take(task)
            del task  # a waiting thread keeps nobody's callbacks alive

    def _take(self, task: Task) -> None:
        if task.kind is Kind.LOCK:
            self._close_vault(task)
            self._deliver(task)
        elif task.kind is Kind.COMMAND and task.meanwhile is not None and self._is_a_writer_waiting():
            self._execute(task, partial(self._meanwhile, task.meanwhile))
        elif task.kind is Kind.JOB or (task.kind is Kind.COMMAND and self._is_a_writer_waiting()):
            self._put_long(task)
        else:
            self._execute(task, partial(self._result, task))

    def _execute(self, task: Task, work: Callable[[], Any]) -> None:
        """Every task goes back to the window's thread, a void one too: what its callbacks hold must end there."""
        if not (task.void.is_set and task.kind in (Kind.QUERY, Kind.ERRAND)):
            try:
                task.result = work()
            except Exception as error:  # carried
                task.error = error
        self._deliver(task)

    def _result(self, task: Task) -> Any:
        if task.kind is Kind.ERRAND:
            return task.work()
        if task.kind is Kind.OPEN:
            self._close_vault(task)
            self._advocate, told = task.work()
            self._has_written = True
            return told
        if task.kind is Kind.SEAT and self._advocate is not None:
            self._advocate = task.work(self._advocate)
            return None
        if self._advocate is None:
            raise Cancelled  # the vault was locked meanwhile
        if task.kind is Kind.COMMAND or (task.kind is Kind.JOB and not task.only_reads):
            self._advocate.open_calls.take_in()
        if task.kind is Kind.JOB:
            return task.work(self._advocate, task.progress)
        self._has_written = self._has_written or task.kind is Kind.COMMAND
        return task.work(self._advocate)

    def _meanwhile(self, work: Callable[[Advocate], Any]) -> Any:
        if self._advocate is None:
            raise Cancelled
        self._has_written = True
        return work(self._advocate)

    # -- long work -----------------------------------------------------------------------------------------------

    def _put_long(self, task: Task) -> None:
        with self._counting:
            self._waiting_long += 1
            self._waiting_writers += not task.only_reads
        self._long.put(task)
        if self._long_thread is None:
            self._long_thread = threading.Thread(target=self._run_long, name="database-jobs", daemon=True)
            self._long_thread.start()

    def _run_long(self) -> None:
        while (task := self._long.get()) is not None:
            self._running_job = task
            self._execute(task, partial(self._result, task))
            if not task.only_reads:
                self._take_in()
            self._running_job = None
            self._has_written = True
            with self._counting:
                self._waiting_long -= 1
                self._waiting_writers -= not task.only_reads
            del task

    def _take_in(self) -> None:
        """What was typed while the vault was held is taken into it: as soon as it is free, and before anything else is done."""
        if self._advocate is not None:
            with suppress(AdvocateError):  # it stays where it is, as durably; the next command tries again
                self._advocate.open_calls.take_in()

    def _is_long_work_waiting(self) -> bool:
        with self._counting:
            return self._waiting_long > 0

    def _is_a_writer_waiting(self) -> bool:
        with self._counting:
            return self._waiting_writers > 0

    def _end_long_thread(self) -> None:
        if self._long_thread is not None:
            self._long.put(None)
            self._long_thread.join()
            self._long_thread = None

    # -- the vault -----------------------------------------------------------------------------------------------

    def _checkpoint(self) -> None:
        """Nobody has asked for anything for a while: empty the database's log into its file."""
        self._has_written = False
        if self._advocate is None or self._is_long_work_waiting():
            return
        self._take_in()
        try:
            self._advocate.vault.database.checkpoint()
        except AdvocateError:
            return  # the log keeps everything; the next pause tries again after the next command

    def _close_vault(self, task: Task) -> None:
        self._end_long_thread()
        self._take_in()
        advocate, self._advocate = self._advocate, None
        self._has_written = False
        if advocate is not None:
            try:
                advocate.close()
            except Exception as error:  # carried
                task.error = error
