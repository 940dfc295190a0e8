"""What can be done from every page."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.acts.act import EVERYWHERE, Act

# Alt and a digit lead to places, because Ctrl and a digit belong to the calls that are open; macOS writes letters with
# Alt, and goes to places with Cmd.
EVERYWHERE_ACTS: tuple[Act, ...] = (
    Act(
        key="find",
        words=str(QT_TRANSLATE_NOOP("acts", "Find anything")),
        group=EVERYWHERE,
        keys=("Ctrl+K",),
        in_find=False,
    ),
    Act(
        key="call.log",
        words=str(QT_TRANSLATE_NOOP("acts", "Log a call")),
        group=EVERYWHERE,
        keys=("Ctrl+L",),
        also=str(QT_TRANSLATE_NOOP("acts", "phone contact conversation write down")),
    ),
    Act(
        key="note.quick",
        words=str(QT_TRANSLATE_NOOP("acts", "Quick note")),
        group=EVERYWHERE,
        keys=("Ctrl+N",),
        also=str(QT_TRANSLATE_NOOP("acts", "jot write down remember later")),
    ),
    Act(
        key="handoff.give",
        words=str(QT_TRANSLATE_NOOP("acts", "Hand off")),
        group=EVERYWHERE,
        keys=("Ctrl+H",),
        mac_keys=("Ctrl+Alt+H",),
        also=str(QT_TRANSLATE_NOOP("acts", "handoff hand over give pass on transfer colleague department")),
    ),
    Act(
        key="escalation.ask",
        words=str(QT_TRANSLATE_NOOP("acts", "Ask for help")),
        group=EVERYWHERE,
        keys=("Ctrl+E",),
        also=str(QT_TRANSLATE_NOOP("acts", "escalate escalation raise lead manager support")),
    ),
    Act(
        key="escalation.not_needed",
        words=str(QT_TRANSLATE_NOOP("acts", "Say why no help is needed")),
        group=EVERYWHERE,
        keys=("Ctrl+Shift+U",),
        in_find=False,
    ),
    Act(
        key="customer.new",
        words=str(QT_TRANSLATE_NOOP("acts", "New customer")),
        group=EVERYWHERE,
        keys=("Ctrl+Shift+N",),
        also=str(QT_TRANSLATE_NOOP("acts", "add person company organisation client contact")),
    ),
    Act(
        key="note.department",
        words=str(QT_TRANSLATE_NOOP("acts", "Write a note to a department")),
        group=EVERYWHERE,
        also=str(QT_TRANSLATE_NOOP("acts", "new request ask a department for a change")),
    ),
    Act(
        key="history.export",
        words=str(QT_TRANSLATE_NOOP("acts", "Export a customer’s history to PDF")),
        group=EVERYWHERE,
        also=str(QT_TRANSLATE_NOOP("acts", "print report")),
    ),
    Act(
        key="place.export",
        words=str(QT_TRANSLATE_NOOP("acts", "Export customers: choose them in the list")),
        group=EVERYWHERE,
        also=str(QT_TRANSLATE_NOOP("acts", "spreadsheet csv file")),
    ),
    Act(
        key="place.today",
        words=str(QT_TRANSLATE_NOOP("acts", "Go to Today")),
        group=EVERYWHERE,
        keys=("Alt+1",),
        mac_keys=("Ctrl+1",),
        also=str(QT_TRANSLATE_NOOP("acts", "home start late due")),
    ),
    Act(
        key="place.customers",
        words=str(QT_TRANSLATE_NOOP("acts", "Go to Customers")),
        group=EVERYWHERE,
        keys=("Alt+2",),
        mac_keys=("Ctrl+2",),
    ),
    Act(
        key="place.promises",
        words=str(QT_TRANSLATE_NOOP("acts", "Go to Promises")),
        group=EVERYWHERE,
        keys=("Alt+3",),
        mac_keys=("Ctrl+3",),
    ),
    Act(
        key="place.notes",
        words=str(QT_TRANSLATE_NOOP("acts", "Go to Ambassador notes")),
        group=EVERYWHERE,
        keys=("Alt+4",),
        mac_keys=("Ctrl+4",),
    ),
    Act(
        key="place.import",
        words=str(QT_TRANSLATE_NOOP("acts", "Bring customers in")),
        group=EVERYWHERE,
        keys=("Ctrl+Shift+I",),
        also=str(QT_TRANSLATE_NOOP("acts", "import upload file csv spreadsheet list")),
    ),
    Act(
        key="place.settings",
        words=str(QT_TRANSLATE_NOOP("acts", "Settings")),
        group=EVERYWHERE,
        keys=("Ctrl+,",),
        also=str(QT_TRANSLATE_NOOP("acts", "preferences options")),
    ),
    Act(
        key="history.back",
        words=str(QT_TRANSLATE_NOOP("acts", "Back to where I was")),
        group=EVERYWHERE,
        keys=("Alt+Left",),
        mac_keys=("Ctrl+[",),
    ),
    Act(
        key="history.forward",
        words=str(QT_TRANSLATE_NOOP("acts", "Forward again")),
        group=EVERYWHERE,
        keys=("Alt+Right",),
        mac_keys=("Ctrl+]",),
    ),
    Act(
        key="undo",
        words=str(QT_TRANSLATE_NOOP("acts", "Undo")),
        group=EVERYWHERE,
        keys=("Ctrl+Z",),
        also=str(QT_TRANSLATE_NOOP("acts", "take back")),
    ),
    Act(
        key="redo",
        words=str(QT_TRANSLATE_NOOP("acts", "Redo")),
        group=EVERYWHERE,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Act(
        key="help",
        words=str(QT_TRANSLATE_NOOP("acts", "Shortcuts and help")),
        group=EVERYWHERE,
        keys=("F1", "?"),
        also=str(QT_TRANSLATE_NOOP("acts", "guide manual keys keyboard")),
    ),
    Act(
        key="vault.lock",
        words=str(QT_TRANSLATE_NOOP("acts", "Lock the vault")),
        group=EVERYWHERE,
        keys=("Ctrl+Shift+L",),
        is_always=True,
        also=str(QT_TRANSLATE_NOOP("acts", "close sign out log off leave")),
    ),
    Act(
        key="window.close",
        words=str(QT_TRANSLATE_NOOP("acts", "Close this window")),
        group=EVERYWHERE,
        keys=("Ctrl+W",),
        is_always=True,
    ),
    Act(
        key="quit",
        words=str(QT_TRANSLATE_NOOP("acts", "Quit Advocate")),
        group=EVERYWHERE,
        keys=("Ctrl+Q",),
        is_always=True,
        also=str(QT_TRANSLATE_NOOP("acts", "exit close leave end")),
    ),
)
