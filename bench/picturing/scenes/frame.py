"""What every page shares: find, the guide, toasts, errors; and the page that brings customers in."""

from __future__ import annotations

from pathlib import Path

from advocate.errors import VaultInUse, VaultReadOnly
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into, wait_until
from ui.guide.chapters import chapters
from ui.guide.overlay import GuideOverlay
from ui.importing.page import ImportPage
from ui.overlays.bug_overlay import BugOverlay
from ui.overlays.error_overlay import ErrorOverlay
from ui.wording.said import in_our_words

group = Group("Frame and import")

LIST = """Name,Company,Phone,E-mail,Tags,Notes,Shoe size
Maria Gomez,Gomez Interiors,+1 404 555 0148,maria@gomezinteriors.example,referral,Prefers straight prices,7
Tom Price,,404-555-0199,tom@price.example,,,
Wu Lin,Wu Lin Bakery,404 555 0120,wu@lin.example,wholesale,,
,,,,,nobody at all,
Beth Kowalski,Kowalski Dental,404 555 0171,beth@kowalski.example,,,
Rashid Ali,,404 555 0172,rashid@ali.example,,Refund still open,
Eva Petrov,,404 555 0173,eva@petrov.example,,,
"""


def _find(stage: Stage, typed: str, vault: str = "sample") -> None:
    stage.workplace(vault).go("customers")
    settle()
    stage.do("find")
    overlay = stage.workplace_now().acts.find_overlay
    type_into(overlay.line, typed)
    wait_until(overlay.stands_still, "Find at rest")


@group.scene("find", main=True)
def _(stage: Stage) -> None:
    _find(stage, "404 555 014")


@group.scene("find-said")
def _(stage: Stage) -> None:
    _find(stage, "oak sample")


@group.scene("find-odd")
def _(stage: Stage) -> None:
    """Names in every script, one of 200 characters."""
    _find(stage, "vip", "odd")


@group.scene("find-commands")
def _(stage: Stage) -> None:
    _find(stage, "text size")


@group.scene("find-nothing")
def _(stage: Stage) -> None:
    _find(stage, "zzyzx qq")


@group.scene("shortcuts", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("help")


@group.scene("guide")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    settle()
    stage.do("help")
    settle()
    for guide in stage.window.findChildren(GuideOverlay):
        guide.show_chapter(chapters()[0].key)


@group.scene("import")
def _(stage: Stage) -> None:
    stage.workplace().go("import")
    page = stage.page("import")
    assert isinstance(page, ImportPage)
    page.show_choice()


@group.scene("import-preview", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("import", _list_file(stage))


@group.scene("import-refused")
def _(stage: Stage) -> None:
    file = stage.folder / "holiday.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    stage.workplace().go("import", file)


def _list_file(stage: Stage) -> Path:
    file = stage.folder / "contacts.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


@group.scene("toast")
def _(stage: Stage) -> None:
    workplace = stage.workplace()
    workplace.go("customers")
    workplace.toasts.show_done("Kept for Maria Gomez: Call back with the flooring price.")


@group.scene("error")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    error = VaultInUse(
        "Another program holds this vault just now.",
        "Close the other Advocate or wait a moment, then try again.",
    )
    ErrorOverlay(stage.window, in_our_words(error)).open()


@group.scene("read-only")
def _(stage: Stage) -> None:
    stage.workplace().go("customer", stage.customer("Maria Gomez").id)
    settle()
    _say_read_only(stage)


@group.scene("read-only-today")
def _(stage: Stage) -> None:
    """Once it was read: what stays of it on every page."""
    stage.workplace().go("today")
    settle()
    _say_read_only(stage)
    for overlay in stage.window.findChildren(ErrorOverlay):
        overlay.dismiss()
    settle()


def _say_read_only(stage: Stage) -> None:
    workplace = stage.workplace_now()
    error = VaultReadOnly(
        "There is no room left on the disk. Nothing was changed; what you had is safe.",
        "Free some space, then open the vault again.",
    )
    workplace.foot.show_read_only(str(error))
    stage.use_up()  # the line stays in this window
    workplace.show_error(in_our_words(error))


@group.scene("bug")
def _(stage: Stage) -> None:
    stage.workplace().go("customers")
    BugOverlay(stage.window, "a report").open()
