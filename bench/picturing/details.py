"""Parts of scenes for the guide: what the text beside them speaks of, cut out so that it is read at the guide's own width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bench.picturing.look import Look
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Stage
from ui.beginning.offer import Offer
from ui.importing.preview_card import PreviewCard
from ui.theme import Mode
from ui.widgets.menu import Menu
from ui.widgets.overlay import Overlay
from ui.widgets.toast_card import Toast

WIDEST = 720
"""Pixels; the guide shows what is wider than its page smaller, and this is still read there."""
MODES: tuple[Mode, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """name: of its file in docs/pictures; width, height: of the window it is cut from; part: which widgets of it; air: how
    much of what lies around them, in pixels."""

    name: str
    scene: str
    part: Callable[[Stage], tuple[QWidget, ...]]
    width: int = 720
    height: int = 700
    air: int = 12

    def look(self, mode: Mode) -> Look:
        return Look(mode=mode, width=self.width, height=self.height)

    def file_name(self, mode: Mode) -> str:
        return f"{self.name}{'-dark' if mode == 'dark' else ''}.png"


def take(stage: Stage, detail: Detail, mode: Mode) -> QImage:
    """Puts the look on the stage."""
    stage.set_look(detail.look(mode))
    next(scene for scene in SCENES if scene.name == detail.scene).set_up(stage)
    whole = stage.picture()
    part = whole.copy(_around(stage.shown(), detail.part(stage), detail.air).intersected(whole.rect()))
    stage.clear()
    return part


def _around(window: QWidget, widgets: tuple[QWidget, ...], air: int) -> QRect:
    rect = QRect()
    for widget in widgets:
        rect = rect.united(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    return rect.adjusted(-air, -air, air, air)


def _card(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.gate_card(),)


def _notice(stage: Stage) -> tuple[QWidget, ...]:
    return tuple(each for each in stage.window.findChildren(Toast) if each.isVisible())


def _tray_menu(stage: Stage) -> tuple[QWidget, ...]:
    return tuple(each for each in stage.window.findChildren(Menu) if each.isVisible())


def _offers(stage: Stage) -> tuple[QWidget, ...]:
    return tuple(stage.page("today").findChildren(Offer))


def _import_preview(stage: Stage) -> tuple[QWidget, ...]:
    return tuple(stage.page("import").findChildren(PreviewCard))


def _strip(stage: Stage) -> tuple[QWidget, ...]:
    dock = stage.workplace_now().dock
    return (dock,) if dock is not None else ()


def _beside(stage: Stage) -> tuple[QWidget, ...]:
    beside = stage.workplace_now().beside
    return (beside.panel,) if beside is not None else ()


def _overlay(stage: Stage) -> tuple[QWidget, ...]:
    return tuple(each.panel for each in stage.window.findChildren(Overlay) if each.isVisible())


def _offer(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.workplace_now().offer_line,)


def _promises_of_today(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.page("today").cards.promises,)


def _complaints(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.page("today").cards.complaints,)


def _handed(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.page("today").cards.handed,)


def _found(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.workplace_now().acts.find_overlay.panel,)


def _known(stage: Stage) -> tuple[QWidget, ...]:
    page = stage.page("customer")
    return page.profile, page.columns.middle


def _open(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.page("customer").open_column,)


def _list_of_promises(stage: Stage) -> tuple[QWidget, ...]:
    return (stage.page("promises"),)


def _vault(stage: Stage) -> tuple[QWidget, ...]:
    rows = stage.page("settings").section("vault").rows
    return tuple(rows[key] for key in ("where", "ways", "backup", "restore"))


DETAILS = (
    Detail(name="guide-passphrase", scene="first-start-passphrase", part=_card),
    Detail(name="guide-beginning", scene="today-empty", part=_offers, height=800),
    Detail(name="guide-import", scene="import-preview", part=_import_preview, width=780, height=860),
    Detail(name="guide-call", scene="log-a-call", part=_strip, air=0),
    Detail(name="guide-found", scene="found-while-typing", part=_strip, air=0),
    Detail(name="guide-call-of-nobody", scene="call-of-nobody", part=_strip, air=0),
    Detail(name="guide-call-unfolded", scene="call-unfolded", part=_strip, height=1300, air=0),
    Detail(name="guide-call-stopped", scene="call-stopped", part=_strip, air=0),
    Detail(name="guide-call-not-saved", scene="call-not-saved", part=_strip, air=0),
    Detail(name="guide-calls", scene="three-calls", part=_strip, air=0),
    Detail(name="guide-case", scene="case-suggested", part=_strip, air=0),
    Detail(name="guide-brief", scene="brief-panel", part=_beside, width=1440, air=0),
    Detail(name="guide-hand-off", scene="hand-off-a-call", part=_overlay, height=1000, air=0),
    Detail(name="guide-help-offered", scene="help-offered", part=_offer, air=0),
    Detail(name="guide-call-guide", scene="call-guide", part=_strip, air=0),
    Detail(name="guide-handed", scene="today", part=_handed, height=1300),
    Detail(name="guide-returned", scene="return-handoff", part=_handed, height=1000),
    Detail(name="guide-ask", scene="ask-for-help", part=_overlay, height=900, air=0),
    Detail(name="guide-next-step", scene="next-step", part=_strip, air=0),
    Detail(name="guide-quick-note", scene="quick-note", part=_strip, air=0),
    Detail(name="guide-today", scene="today", part=_promises_of_today, height=860),
    Detail(name="guide-complaints", scene="today-complaints", part=_complaints, height=860),
    Detail(name="guide-find", scene="find", part=_found, width=650, air=0),
    Detail(name="guide-customer", scene="customer", part=_known, width=762, height=640, air=0),
    Detail(name="guide-open", scene="customer", part=_open, width=1100, height=640, air=0),
    Detail(name="guide-promises", scene="promises", part=_list_of_promises, height=460, air=0),
    Detail(name="guide-record", scene="promises-record", part=_list_of_promises, height=760, air=0),
    Detail(name="guide-reminder", scene="reminder-told", part=_notice, air=8),
    Detail(name="guide-away", scene="reminder-away", part=_notice, width=820, air=8),
    Detail(name="guide-reminder-locked", scene="reminder-locked", part=_notice, air=8),
    Detail(name="guide-tray", scene="reminder-tray", part=_tray_menu, air=0),
    Detail(name="guide-reminders", scene="promise-change-reminders", part=_overlay, air=0),
    Detail(name="guide-their-time", scene="promise-their-time", part=_overlay, air=0),
    Detail(name="guide-vault", scene="settings-vault", part=_vault, width=960, height=1000),
)
