"""What can be done with the lines of a profile: the one that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import CUSTOMER, Act

COPY, CHANGE, REMOVE = "profile.copy", "profile.change", "profile.remove"
UP, DOWN = "profile.up", "profile.down"
PIN, REACH, TAG, LINK = "profile.pin", "profile.reach", "profile.tag", "profile.link"
OWNER, PICTURE = "profile.owner", "profile.picture"

PROFILE_ACTS: tuple[Act, ...] = (
    Act(
        key=COPY,
        words=str(QT_TRANSLATE_NOOP("acts", "Copy this line of the profile")),
        group=CUSTOMER,
        keys=("Ctrl+C",),
        means="copy",
        place="customer",
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key=CHANGE,
        words=str(QT_TRANSLATE_NOOP("acts", "Change this line of the profile")),
        group=CUSTOMER,
        keys=("F2",),
        place="customer",
        in_find=False,
    ),
    Act(
        key=REMOVE,
        words=str(QT_TRANSLATE_NOOP("acts", "Take this line off the profile")),
        group=CUSTOMER,
        keys=("Del",),
        means="remove",
        mac_keys=("Backspace", "Del"),
        place="customer",
        is_fixed=True,
        in_find=False,
    ),
    Act(
        key=UP,
        words=str(QT_TRANSLATE_NOOP("acts", "Move this line of the profile up")),
        group=CUSTOMER,
        keys=("Alt+Up",),
        place="customer",
        in_find=False,
    ),
    Act(
        key=DOWN,
        words=str(QT_TRANSLATE_NOOP("acts", "Move this line of the profile down")),
        group=CUSTOMER,
        keys=("Alt+Down",),
        place="customer",
        in_find=False,
    ),
    Act(
        key=PIN,
        words=str(QT_TRANSLATE_NOOP("acts", "Pin what to keep in mind")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+K",),
        place="customer",
    ),
    Act(
        key=REACH,
        words=str(QT_TRANSLATE_NOOP("acts", "Add a number, mail or address")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+R",),
        place="customer",
    ),
    Act(
        key=TAG,
        words=str(QT_TRANSLATE_NOOP("acts", "Add a tag")),
        group=CUSTOMER,
        keys=("Ctrl+T",),
        means="tag",
        place="customer",
    ),
    Act(
        key=LINK,
        words=str(QT_TRANSLATE_NOOP("acts", "Link with another customer")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+B",),
        place="customer",
    ),
    Act(
        key=OWNER,
        words=str(QT_TRANSLATE_NOOP("acts", "Say who looks after them")),
        group=CUSTOMER,
        keys=("Ctrl+Shift+A",),
        means="who looks after them",
        place="customer",
    ),
    Act(
        key=PICTURE,
        words=str(QT_TRANSLATE_NOOP("acts", "Choose a picture of them")),
        group=CUSTOMER,
        place="customer",
    ),
)
