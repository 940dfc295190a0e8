"""A notification service on the session bus that presses the button it is told to, as a person would.

Run as a program: `notification_service ACTION`, `hang` to take a notification and never answer, `refuse` to refuse it.
It writes what it was asked to show, one line of JSON each.
"""

import asyncio
import json
import sys
from typing import Annotated, Any

from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusDict, DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.errors import DBusError
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
Words = Annotated[list[str], DBusSignature("as")]
About = Annotated[list[str], DBusSignature("ssss")]
NumberAndWord = Annotated[list[object], DBusSignature("us")]
TwoNumbers = Annotated[list[int], DBusSignature("uu")]


class NotificationService(ServiceInterface):
    def __init__(self, action: str) -> None:
        super().__init__(NAME)
        self._action = action
        self._count = 0

    @dbus_method()
    def GetCapabilities(self) -> Words:
        return ["actions", "body", "body-markup"]

    @dbus_method()
    def GetServerInformation(self) -> About:
        return ["of the test", "Advocate", "1", "1.2"]

    @dbus_method()
    async def Notify(
        self,
        app: DBusStr,
        _replaces: DBusUInt32,
        _icon: DBusStr,
        title: DBusStr,
        body: DBusStr,
        actions: Words,
        _hints: DBusDict,
        _span: DBusInt32,
    ) -> DBusUInt32:
        told = {"app": app, "title": title, "body": body, "actions": actions}
        print(json.dumps(told), flush=True)
        if self._action == "refuse":
            raise DBusError("org.freedesktop.Notifications.Error.Refused", "not now")
        if self._action == "hang":
            await asyncio.sleep(3600)
        self._count += 1
        if self._action in actions:
            asyncio.get_running_loop().call_later(0.2, self.ActionInvoked, self._count, self._key(actions))
        return self._count

    def _key(self, actions: list[str]) -> str:
        """Of the button with those words; the library draws keys of its own."""
        place = actions.index(self._action)
        return self._action if place % 2 == 0 else actions[place - 1]

    @dbus_method()
    def CloseNotification(self, number: DBusUInt32) -> None:
        print(json.dumps({"closed": number}), flush=True)

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> NumberAndWord:
        return [number, key]

    @dbus_signal()
    def NotificationClosed(self, number: int, why: int) -> TwoNumbers:
        return [number, why]


async def main(action: str) -> None:
    bus: Any = await MessageBus().connect()
    bus.export(PATH, NotificationService(action))
    await bus.request_name(NAME)
    print("ready", flush=True)
    await bus.wait_for_disconnect()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
