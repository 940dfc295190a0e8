"""The thread that speaks with the desktop's notification service, in a loop of its own. It loads what it needs itself.

The library is made for a program that is asynchronous throughout; here one thread is, and the window is not. Windows and
macOS are the library's: they answer in the same way, but no test here runs on them.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from html import escape
from typing import TYPE_CHECKING, Any

from advocate import paths
from ui.notices.telling import Telling

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

_CLOSING = 2.0  # seconds; a service that hangs does not hold the program's end up


class _NotShownError(Exception):
    """The service took nothing. Its words are ours: they stand in the log."""


class DesktopThread:
    """shown(number), failed(number, why) and chosen(number, choice) are called on this thread."""

    def __init__(
        self,
        shown: Callable[[int], object],
        failed: Callable[[int, str], object],
        chosen: Callable[[int, str], object],
    ) -> None:
        self._shown, self._failed, self._chosen = shown, failed, chosen
        self._notifier: DesktopNotifier | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
        self._thread.start()

    def send(self, number: int, telling: Telling) -> None:
        self._submit(self._send(number, telling))

    def withdraw(self) -> None:
        """What is still seen goes, and the library forgets its words."""
        self._submit(self._withdraw())

    def begin_anew(self) -> None:
        """Whatever hangs or was lost: the next telling connects again. What was shown keeps its buttons no longer."""
        self._submit(self._leave_service())

    def close(self) -> None:
        self._submit(self._end())
        self._thread.join(_CLOSING)

    def _submit(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _end(self) -> None:
        await self._withdraw()
        self._loop.stop()

    async def _send(self, number: int, telling: Telling) -> None:
        try:
            await self._deliver(number, telling)
        except Exception as error:  # carried
            self._failed(number, str(error) if isinstance(error, _NotShownError) else type(error).__name__)
        else:
            self._shown(number)

    async def _deliver(self, number: int, telling: Telling) -> None:
        from desktop_notifier import Button, Capability, Notification  # lazy: start-up time

        notifier = self._notifier = self._notifier or _notifier()
        if Capability.TITLE not in await notifier.get_capabilities():
            raise _NotShownError("there is no service for it")
        if not (await notifier.has_authorisation() or await notifier.request_authorisation()):
            raise _NotShownError("the person does not allow it")
        was_sent: list[bool] = []
        buttons = [
            Button(words, lambda chosen=choice: self._chosen(number, chosen.value))
            for choice, words in telling.choices
        ]
        click = telling.click
        await notifier.send_notification(
            Notification(
                telling.title,
                escape(telling.body, quote=False) if await _reads_markup(notifier) else telling.body,
                buttons=tuple(buttons),
                on_clicked=None if click is None else lambda: self._chosen(number, click.value),
                on_dispatched=lambda: was_sent.append(True),
            )
        )
        if not was_sent:  # the library raises nothing
            raise _NotShownError("the service refused it")

    async def _withdraw(self) -> None:
        if self._notifier is not None:
            with suppress(Exception):  # a service that is gone shows nothing any more
                await asyncio.wait_for(self._notifier.clear_all(), _CLOSING / 2)
        await self._leave_service()

    async def _leave_service(self) -> None:
        """WORKAROUND: the library has no way to end its connection, so the one it keeps for itself is ended."""
        notifier, self._notifier = self._notifier, None
        bus = getattr(getattr(notifier, "_backend", None), "bus", None)
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(Exception):  # that it was cut off is what was wanted
                await asyncio.wait_for(bus.wait_for_disconnect(), _CLOSING / 2)


def library() -> str:
    """Load all that telling needs, and name what it speaks with here."""
    notifier = _notifier()
    return type(getattr(notifier, "_backend", notifier)).__name__


def _notifier() -> DesktopNotifier:
    from desktop_notifier import DesktopNotifier, Icon  # lazy: start-up time

    # It would print what went wrong to the terminal, with the customer's words; ours says what may be said.
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL + 1)
    return DesktopNotifier("Advocate", Icon(path=paths.resources() / "icons" / "advocate.png"))


async def _reads_markup(notifier: DesktopNotifier) -> bool:
    """Whether `Smith & Sons` must be written with an entity to be seen as typed.

    WORKAROUND: the library hands the text on as it is and does not tell, so the service itself is asked.
    """
    service = getattr(getattr(notifier, "_backend", None), "interface", None)
    return service is not None and "body-markup" in await service.call_get_capabilities()
