"""The profile on a stage of its own: a page that holds nothing else, and asks and shows as the customer's page does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QHBoxLayout

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from tests.ui.stage import Stage
from ui.customer_picture import read_picture
from ui.page import Page
from ui.profile.profile_column import ProfileColumn
from ui.widgets.toast import ToastHost

OpenProfile = Callable[..., Stage]


class ProfilePage(Page):
    key = "customer"

    def __init__(self, runner: Any, parent: Any = None) -> None:
        super().__init__(runner, parent)
        self.customer_id: CustomerId | None = None
        self.toasts = ToastHost(self.window())
        self.profile = ProfileColumn(runner, self)
        self.profile.open_wanted.connect(self._on_open_wanted)
        self.profile.list_wanted.connect(self._on_list_wanted)
        self.profile.bind_acts(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.profile)
        row.addStretch()

    def shown_to_user(self, argument: object) -> None:
        self.customer_id = argument  # type: ignore[assignment]
        self.ask()

    def records_changed(self, changes: object) -> None:
        self.ask()

    def ask(self) -> None:
        work = partial(read_picture, customer_id=self.customer_id)  # type: ignore[arg-type]
        self.runner.query(self, "picture", work, self.profile.show_picture)
        self.runner.query(self, "tags", lambda app: app.tags.list_tags(), self.profile.set_suggestions)

    def said(self) -> str:
        """What stands at the window's foot."""
        return self.toasts.toast.sentence()

    def _on_open_wanted(self, customer_id: object) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_list_wanted(self, tag_id: object) -> None:
        self.go_to.emit("customers", tag_id)


@pytest.fixture
def open_profile(qtbot, advocate: Advocate) -> OpenProfile:
    """A customer's profile, as if somebody had just gone there."""

    def show(customer_id: CustomerId, *, vault: Advocate = advocate, **how: Any) -> Stage:
        stage = Stage(qtbot, vault, ProfilePage, **how)
        stage.page.shown_to_user(customer_id)
        return stage

    return show
