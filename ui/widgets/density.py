"""Paddings and gaps that follow the density: as they were laid out, or closer together. Sides stay, so that what stands
below each other keeps one edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout

from ui.theme import Density, theme


def follow_density(layout: QLayout) -> None:
    """Its room above and below and the gap between what it holds, as both are now, follow from now on. Call it again
    after giving it others."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    known = layout.findChild(_Followed, options=direct)
    if known is None:
        _Followed(layout)
    else:
        known.take()


class _Followed(QObject):
    """Belongs to the layout. Touches it only where the density is another: laying out anew is dear."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__(layout)
        self._layout = layout
        theme().changed.connect(self._fit)
        self.take()

    def take(self) -> None:
        layout, margins = self._layout, self._layout.contentsMargins()
        self._top, self._bottom = margins.top(), margins.bottom()
        self._gap = layout.verticalSpacing() if isinstance(layout, QGridLayout) else layout.spacing()
        self._density: Density = "comfortable"
        self._fit()

    def _fit(self) -> None:
        t = theme()
        if t.density == self._density:
            return
        self._density = t.density
        layout, margins = self._layout, self._layout.contentsMargins()
        layout.setContentsMargins(margins.left(), t.dense(self._top), margins.right(), t.dense(self._bottom))
        if isinstance(layout, QGridLayout):
            layout.setVerticalSpacing(t.dense(self._gap))
        elif not isinstance(layout, QHBoxLayout):
            layout.setSpacing(t.dense(self._gap))
