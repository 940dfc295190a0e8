"""Every page and state worth a picture. A new page adds its scene here: a function that sets the stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from advocate.errors import VaultInUse
from bench.picturing.stage import PASSPHRASE, Stage, settle, type_into
from ui.bug_overlay import BugOverlay
from ui.calls.drafts import DraftShelf
from ui.calls.log_overlay import LogContactOverlay
from ui.error_overlay import ErrorOverlay
from ui.importing.page import ImportPage
from ui.promises.promise_overlay import PromiseOverlay
from ui.settings.ways_overlays import NewCodeOverlay
from ui.vault.first_steps import AboutYouCard, PaperCard, PassphraseCard
from ui.vault.last_steps import RetypeCard
from ui.vault.new_vault import MadeVault
from ui.vault.unlock import UnlockCard
from ui.widgets.overlay import Overlay

LIST = """Name,Company,Phone,E-mail,Tags,Notes,Shoe size
Maria Gomez,Gomez Interiors,+1 404 555 0148,maria@gomezinteriors.example,referral,Prefers straight prices,7
Tom Price,,404-555-0199,tom@price.example,,,
Wu Lin,Wu Lin Bakery,404 555 0120,wu@lin.example,wholesale,,
,,,,,nobody at all,
Beth Kowalski,Kowalski Dental,404 555 0171,beth@kowalski.example,,,
Rashid Ali,,404 555 0172,rashid@ali.example,,Refund still open,
Eva Petrov,,404 555 0173,eva@petrov.example,,,
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """is_main: kept in docs/pictures, light and dark."""

    name: str
    set_up: Callable[[Stage], None]
    is_main: bool = False


SCENES: list[Scene] = []


def scene(name: str, *, main: bool = False) -> Callable[[Callable[[Stage], None]], Callable[[Stage], None]]:
    def register(set_up: Callable[[Stage], None]) -> Callable[[Stage], None]:
        SCENES.append(Scene(name, set_up, main))
        return set_up

    return register


# -- before the vault --------------------------------------------------------------------------------------------------


@scene("first-start-you")
def _(stage: Stage) -> None:
    stage.gate()
    card = stage.gate_card()
    assert isinstance(card, AboutYouCard)
    type_into(card.name.line, "Priya Natarajan")
    type_into(card.business.line, "Hartwell Floors")


@scene("first-start-passphrase", main=True)
def _(stage: Stage) -> None:
    card = _at_passphrase(stage)
    type_into(card.pair.first.line, "oak sample")


def _at_passphrase(stage: Stage) -> PassphraseCard:
    stage.gate()
    about = stage.gate_card()
    assert isinstance(about, AboutYouCard)
    type_into(about.name.line, "Priya Natarajan")
    QTest.keyClick(about.name.line, Qt.Key.Key_Return)
    QTest.keyClick(about.business.line, Qt.Key.Key_Return)
    card = stage.gate_card()
    assert isinstance(card, PassphraseCard)
    return card


@scene("first-start-code", main=True)
def _(stage: Stage) -> None:
    _on_paper(stage)


def _on_paper(stage: Stage) -> None:
    gate = stage.gate().gate
    assert gate is not None
    gate.show_paper(MadeVault(code=stage.code))


@scene("first-start-retype")
def _(stage: Stage) -> None:
    _on_paper(stage)
    paper = stage.gate_card()
    assert isinstance(paper, PaperCard)
    paper.next_button.click()
    card = stage.gate_card()
    assert isinstance(card, RetypeCard)
    groups = stage.code.split("-")
    groups[2] = groups[2][1:] + groups[2][0]
    for field, group in zip(card.fields.fields, groups, strict=True):
        type_into(field.line, group)
    card.check_button.click()


@scene("first-start-customers")
def _(stage: Stage) -> None:
    gate = stage.gate().gate
    assert gate is not None
    gate.show_arrive()


@scene("unlock", main=True)
def _(stage: Stage) -> None:
    _unlock(stage, "closed")


@scene("unlock-wrong")
def _(stage: Stage) -> None:
    card = _unlock(stage, "closed")
    type_into(card.passphrase.line, "was it this one")
    card.open_button.click()


@scene("unlock-in-use")
def _(stage: Stage) -> None:
    card = _unlock(stage, "sample")  # the stage itself holds the sample vault open
    type_into(card.passphrase.line, PASSPHRASE)
    card.open_button.click()


def _unlock(stage: Stage, vault: str) -> UnlockCard:
    window = stage.gate()
    assert window.gate is not None
    window.gate.choose(stage.folder / vault)
    card = stage.gate_card()
    assert isinstance(card, UnlockCard)
    return card


# -- customers ---------------------------------------------------------------------------------------------------------


@scene("customers", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("customers")


@scene("customers-empty")
def _(stage: Stage) -> None:
    stage.workplace(empty=True).go("customers")


@scene("customer", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("customer", stage.customer("Maria Gomez").id)


@scene("find", main=True)
def _(stage: Stage) -> None:
    stage.workplace().open_find()
    type_into(stage.workplace().find_overlay.line, "404 555 014")


@scene("find-said")
def _(stage: Stage) -> None:
    stage.workplace().open_find()
    type_into(stage.workplace().find_overlay.line, "oak sample")


@scene("log-a-call", main=True)
def _(stage: Stage) -> None:
    workplace = stage.workplace()
    workplace.go("customer", stage.customer("Maria Gomez").id)
    settle()
    overlay = LogContactOverlay(stage.window, stage.window.runner, stage.customer("Maria Gomez"))
    overlay.open()
    settle()
    type_into(
        overlay.form.text.editor, "She asks for the install date. I will call her back with it on Friday."
    )
    type_into(overlay.form.promises.field.line, "call back with the install date friday 3pm")
    QTest.keyClick(overlay.form.promises.field.line, Qt.Key.Key_Return)


@scene("promises", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("promises")


@scene("promise-overlay")
def _(stage: Stage) -> None:
    stage.workplace().go("promises")
    PromiseOverlay(stage.window, stage.window.runner, stage.customer("Maria Gomez")).open()


# -- the frame ---------------------------------------------------------------------------------------------------------


@scene("import")
def _(stage: Stage) -> None:
    stage.workplace().go("import")
    _import_page(stage).show_choice()


@scene("import-preview", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("import", _list_file(stage))


@scene("import-refused")
def _(stage: Stage) -> None:
    file = stage.folder / "holiday.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    stage.workplace().go("import", file)


def _import_page(stage: Stage) -> ImportPage:
    page = stage.workplace().page("import")
    assert isinstance(page, ImportPage)
    return page


def _list_file(stage: Stage) -> Path:
    file = stage.folder / "contacts.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


@scene("settings", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("settings")


@scene("new-recovery-code")
def _(stage: Stage) -> None:
    stage.workplace().go("settings")
    NewCodeOverlay(stage.window, stage.window.runner).open()


@scene("toast")
def _(stage: Stage) -> None:
    workplace = stage.workplace()
    workplace.go("customers")
    workplace.toasts.show_done("Kept a promise to Maria Gomez.")


@scene("error")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    error = VaultInUse(
        "Another program holds this vault just now.", "Close the other Advocate, then try again."
    )
    ErrorOverlay(stage.window, error).open()


@scene("bug")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    BugOverlay(stage.window, "a report").open()


def clear(stage: Stage) -> None:
    """What one scene opened is closed before the next."""
    for overlay in stage.window.findChildren(Overlay):
        overlay.dismiss()
    DraftShelf.of(stage.window).clear()
    if stage.window.workplace is not None:
        stage.window.workplace.toasts.toast.leave()
