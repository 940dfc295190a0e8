"""Questions kept under a name: gone to, saved, renamed, shared and removed from one small menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction

from advocate.domain.ids import SavedViewId
from advocate.domain.saved_view import SavedView
from ui.acts.shortcuts import shortcuts
from ui.overlays.view_overlay import ViewOverlay
from ui.page import Page
from ui.promises.question import Question, question_from
from ui.widgets.buttons import ChipButton
from ui.widgets.menu import Menu

if TYPE_CHECKING:
    from advocate.app import Advocate

PLACE = "promises"
_LONGEST = 24


class PromiseViews(QObject):
    """`gone_to(Question)` when a view was chosen. The button says which view the page shows, where it is one."""

    gone_to = Signal(object)

    def __init__(self, page: Page, button: ChipButton) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._views: tuple[SavedView, ...] = ()
        self._question = Question()
        button.clicked.connect(self._on_clicked)
        shortcuts().bind(page, "promises.save_view", self.save_as)

    def ask(self) -> None:
        """Read which views there are."""
        self._page.runner.query(self, "views", _read, self._on_read)

    def show_question(self, question: Question) -> None:
        """What the page shows now."""
        self._question = question
        view = self.on()
        title = view.name if view else self.tr("Views")
        self._button.set_label(title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…")
        self._button.set_meaning("accent" if view else "neutral")
        self._button.setAccessibleName(self.tr("View: {0}").format(view.name) if view else title)
        self._button.setToolTip(title if len(title) > _LONGEST else "")

    def on(self) -> SavedView | None:
        """The view that says just this."""
        return next((view for view in self._views if question_from(view.value) == self._question), None)

    def make_menu(self) -> Menu:
        """The views, and what can be done with the one that is on."""
        menu = Menu(self._button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        on = self.on()
        for view in self._views:
            action = QAction(view.name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(view is on)
            action.triggered.connect(partial(self._go, view))
            menu.addAction(action)
        if self._views:
            menu.addSeparator()
        if on is None:
            save = menu.addAction(self.tr("Save view…"), self.save_as)
            save.setShortcut(shortcuts().shown("promises.save_view"))
            save.setShortcutVisibleInContextMenu(True)
        else:
            menu.addAction(self.tr("Rename “{0}”…").format(on.name), partial(self._rename, on))
            words = self.tr("Keep to myself") if on.is_shared else self.tr("Share with the team")
            menu.addAction(words, partial(self._share, on))
            menu.addAction(self.tr("Remove “{0}”").format(on.name), partial(self._remove, on.id))
        return menu

    def save_as(self) -> None:
        """Under a name; a view of that name is replaced, which undo takes back."""
        holds = self.tr(
            "It keeps which promises are shown, to whom, whose, with which words, where they were made, their groups and order."
        )
        overlay = ViewOverlay(self._page.window(), self.tr("Save view"), holds=holds)
        overlay.named.connect(self._save)
        overlay.begin()

    def _save(self, name: str, shared: bool) -> None:
        value = self._question.as_text()
        self._page.runner.command(self, lambda app: app.views.save(PLACE, name, value, shared=shared))

    def _rename(self, view: SavedView) -> None:
        overlay = ViewOverlay(self._page.window(), self.tr("Rename view"), name=view.name)
        overlay.shared.hide()
        overlay.named.connect(partial(self._on_renamed, view))
        overlay.begin()

    def _on_renamed(self, view: SavedView, name: str, _shared: bool) -> None:
        if name != view.name:
            self._page.runner.command(self, lambda app: app.views.rename(view.id, name))

    def _share(self, view: SavedView) -> None:
        self._page.runner.command(
            self, lambda app: app.views.save(PLACE, view.name, view.value, shared=not view.is_shared)
        )

    def _remove(self, view_id: SavedViewId) -> None:
        self._page.runner.command(self, lambda app: app.views.remove(view_id))

    def _go(self, view: SavedView, _checked: bool = False) -> None:
        self.gone_to.emit(question_from(view.value))

    def _on_clicked(self) -> None:
        self.make_menu().popup(self._button.mapToGlobal(QPoint(0, self._button.height() + 2)))

    def _on_read(self, views: tuple[SavedView, ...]) -> None:
        if views != self._views:
            self._views = views
            self.show_question(self._question)


def _read(app: Advocate) -> tuple[SavedView, ...]:
    return app.views.list_views(PLACE)
