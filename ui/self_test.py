"""`advocate --self-test`: tries everything an installation can lack, in a vault of its own, without a screen.

It is for frozen builds: libraries, fonts, icons, templates and pages are all loaded once. Says a line for each.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from advocate import app as core
from advocate import paths
from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter, CustomerOrder
from advocate.services import ways_in
from ui import resources
from ui.demo import CHEAP, MEMBER
from ui.frame.main_window import MainWindow
from ui.frame.places import PLACES
from ui.frame.window_memory import WindowMemory
from ui.here import region_here, zone_here
from ui.notices import desktop_thread
from ui.runner import InlineRunner
from ui.theme import theme
from ui.vault.code_sheet import CodeSheet
from ui.vault.opener import Opener

CUSTOMERS = 25
PASSPHRASE = "only for this test, thrown away"


class SelfTest:
    """The steps share one open vault."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._vault = folder / "vault"
        self._code = ""
        self._advocate: Advocate | None = None

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (
            ("vault", self.make_vault),
            ("passphrase", self.weigh_passphrase),
            ("recovery code", self.open_again),
            ("sample", self.fill),
            ("search", self.search),
            ("import", self.bring_in),
            ("PDF", self.print_history),
            ("backup", self.back_up),
            ("keychain", self.look_for_keychain),
            ("reminders", self.load_reminders),
            ("fonts and icons", self.load_icons),
            ("pages", self.build_pages),
            ("notices", self.read_notices),
        )

    def close(self) -> None:
        if self._advocate is not None:
            self._advocate.close()

    @property
    def advocate(self) -> Advocate:
        if self._advocate is None:
            raise RuntimeError("the vault is not open")
        return self._advocate

    def make_vault(self) -> str:
        self._advocate, self._code = core.create(
            self._vault,
            passphrase=PASSPHRASE,
            member_name=MEMBER,
            zone=zone_here(),
            region=region_here(),
            costs=CHEAP,
        )
        info = self._advocate.vault.info()
        return f"created, schema {info.schema}, {len(info.ways_in)} ways in"

    def weigh_passphrase(self) -> str:
        return f"weighed, {ways_in.weigh_passphrase(PASSPHRASE).score} of 4"

    def open_again(self) -> str:
        self.advocate.close()
        self._advocate = core.open_with_recovery_code(self._vault, self._code)
        return "opened the vault again"

    def fill(self) -> str:
        changes = self.advocate.sample.fill(customers=CUSTOMERS)
        return f"{sum(len(ids) for ids in changes.records.values())} records"

    def search(self) -> str:
        name = self.advocate.customers.list_customers(CustomerFilter(), 0, 1)[0].name
        found = self.advocate.search.find(name)
        if not found.customers:
            raise RuntimeError("the search does not find a customer by name")
        return f"{len(found.customers)} found by name"

    def bring_in(self) -> str:
        file = self._folder / "list.csv"
        file.write_text("Name,Phone\nJosé Álvarez,+34 911 23 45 67\n", encoding="utf-16")
        return self.advocate.importing.run(file).words()

    def print_history(self) -> str:
        newest = CustomerFilter(order=CustomerOrder.LAST_CONTACT, descending=True)
        customer = self.advocate.customers.list_customers(newest, 0, 1)[0]
        written = self.advocate.reports.write_history(customer.id, self._folder / "history.pdf")
        if not written.path.read_bytes().startswith(b"%PDF-"):
            raise RuntimeError("what was printed is no PDF")
        return f"{written.entries} entries, {written.size:,} bytes"

    def back_up(self) -> str:
        written = self.advocate.backups.make(self._folder)
        return f"{written.size:,} bytes, read back"

    def look_for_keychain(self) -> str:
        return "ready" if ways_in.keychain_is_ready() else "none on this computer"

    def load_reminders(self) -> str:
        """Loaded, not shown: a test says nothing to whoever sits here."""
        return desktop_thread.library()

    def load_icons(self) -> str:
        families = resources.load_fonts()
        if resources.FAMILY not in families or resources.FAMILY not in QFontDatabase.families():
            raise RuntimeError("the bundled font was not loaded")
        for name in sorted(resources.icon_names()):
            if theme().icon(name).isNull():
                raise RuntimeError(f"the icon {name} cannot be drawn")
        return f"{', '.join(families)} and {len(resources.icon_names())} icons"

    def build_pages(self) -> str:
        runner = InlineRunner(self.advocate)
        window = MainWindow(runner, WindowMemory(None), Opener(), self._folder / "new")
        window.show_workplace("customers")
        window.show()
        workplace = window.workplace
        if workplace is None:
            raise RuntimeError("the window did not open the vault")
        customer = self.advocate.customers.list_customers(CustomerFilter(), 0, 1)[0]
        for entry in PLACES:
            workplace.go(entry.key, customer.id if entry.key == "customer" else None)
            QApplication.processEvents()
            if window.grab().isNull():
                raise RuntimeError(f"the page {entry.key} cannot be drawn")
        workplace.acts.log_call_with(customer)
        QApplication.processEvents()
        CodeSheet(self._code, window).print_on(_paper(self._folder / "code.pdf"))
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return f"{len(PLACES)} built and drawn"

    def read_notices(self) -> str:
        from ui.settings.licence_texts import read_licence, read_parts  # lazy: start-up time

        parts = read_parts()
        if not all(read_licence(part) for part in parts):
            raise RuntimeError("a licence is missing")
        return f"{len(parts)} parts with their licences, resources in {paths.resources()}"


def run_self_test() -> int:
    """Exit code 0 when every step worked; the first that does not ends it."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="advocate-self-test-") as folder:
        test = SelfTest(Path(folder))
        theme()
        try:
            for name, step in test.steps():
                _say(f"{name}: {step()}")
        finally:
            test.close()
            application.processEvents()
    _say("Everything works.")
    return 0


def _paper(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(os.fspath(path))
    return printer


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
