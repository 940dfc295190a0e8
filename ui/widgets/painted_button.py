"""What all painted buttons share: a label, an icon and a shortcut in one row, hover, focus reason, mirrored layout."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.acts.shortcuts import shortcuts
from ui.painting import key_text, mirrored, paint_icon, text
from ui.theme import Role, follow_theme, theme

Shortcut = str | QKeySequence | QKeySequence.StandardKey


def one_tab_stop(buttons: Iterable[QAbstractButton]) -> None:
    """Of buttons that exclude each other only the chosen one is reached with Tab; arrows move between them."""
    for button in buttons:
        chosen = button.isChecked()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


class PaintedButton(QPushButton):
    """A QPushButton (so it is announced as one) that paints itself. Children say how it looks.

    act: the act of `ui/acts/` that it does; its keys press the button and are shown, as they are now. hint_act: shown only,
    for an act that is bound elsewhere. shortcut and hint: the same with keys that nobody changes, as Ctrl+Enter in a form.
    """

    role: Role = "button"
    base_height = 35
    padding = 14
    icon_size = 16
    gap = 6

    def __init__(
        self,
        label: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        shortcut: Shortcut | None = None,
        hint: Shortcut | None = None,
        act: str = "",
        hint_act: str = "",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.focus_reason = Qt.FocusReason.OtherFocusReason
        self._label = ""
        self._measured: tuple[tuple[object, ...], float] = ((), 0.0)
        self._icon = icon
        self._hint = key_text(shortcut or hint or "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_label(label)
        if name:
            self.setAccessibleName(name)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self._act_shown = ""
        if act:
            shortcuts().bind(self, act, self._on_act)
        if act or hint_act:
            self.show_keys_of(act or hint_act)
        follow_theme(self)

    def set_label(self, label: str) -> None:
        """What the button says; an ampersand is an ampersand."""
        self._label = label
        sequence = self.shortcut()
        self.setText(label.replace("&", "&&"))
        if not sequence.isEmpty():
            self.setShortcut(sequence)  # setText drops it
        self.updateGeometry()
        self.update()

    def label(self) -> str:
        return self._label

    def set_hint(self, hint: Shortcut) -> None:
        """Another shortcut to be shown; it is triggered elsewhere."""
        self._hint = key_text(hint)
        self.updateGeometry()
        self.update()

    def show_keys_of(self, act: str) -> None:
        """The keys of that act, as they are from now on; none for an empty one. Another widget is bound to it."""
        changed = shortcuts().changed
        if act and not self._act_shown:
            changed.connect(self._show_keys)
        elif self._act_shown and not act:
            changed.disconnect(self._show_keys)
        self._act_shown = act
        self._show_keys()

    def _show_keys(self) -> None:
        self.set_hint(shortcuts().shown(self._act_shown) if self._act_shown else "")

    def _on_act(self) -> None:
        self.click()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def retheme(self) -> None:
        self.setFont(theme().font(self.role))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 2 * self.padding + self._content_width()
        return QSize(int(width + 0.999), theme().px(self.base_height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focus_reason = event.reason()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone presses it, as Space does (Qt: only in a QDialog); Ctrl+Enter stays with whoever saves."""
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut and self.isEnabled():
            self.click()  # at once: Qt's own way waits 100 ms to show the button pressed
            return True
        return super().event(event)

    # -- for the children ---------------------------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def hint_width(self) -> float:
        return QFontMetricsF(theme().font(self.role)).horizontalAdvance(self._hint) if self._hint else 0.0

    def paint_hint(self, p: QPainter, rect: QRectF) -> None:
        text(p, rect, self._hint, theme().font("button"), theme().color("muted"), rtl=self.rtl)

    def paint_content(
        self, p: QPainter, token: str, *, icon_token: str = "", underline: bool = False
    ) -> None:
        """Icon, label and shortcut, centred as one row."""
        font = QFont(self.font())
        font.setUnderline(underline)
        spare = self.width() - 2 * self.padding - self._content_width()
        x = self.padding + max(0.0, spare / 2)
        if self._icon:
            side = theme().px(self.icon_size)
            box = mirrored(QRectF(x, 0, side, self.height()), self.rect(), rtl=self.rtl)
            paint_icon(p, box, self._icon, icon_token or token, self.icon_size)
            x += side + self._gap()
        room = self.width() - self.padding - x - (self.hint_width() + self._gap() if self._hint else 0)
        width = min(QFontMetricsF(self.font()).horizontalAdvance(self._label) + 1, max(0.0, room))
        box = mirrored(QRectF(x, 0, width, self.height()), self.rect(), rtl=self.rtl)
        text(p, box, self._label, font, theme().color(token), rtl=self.rtl)
        if self._hint:
            box = QRectF(x + width + self._gap() - 1, 0, self.hint_width() + 1, self.height())
            self.paint_hint(p, mirrored(box, self.rect(), rtl=self.rtl))

    def _gap(self) -> int:
        """Between icon, words and keys: it grows with them."""
        return theme().px(self.gap)

    def _content_width(self) -> float:
        """Measured once for what it shows: layouts ask for it with every change around it."""
        shown = (self._label, self._icon, self._hint, self.role, self.gap, theme().scale)
        if self._measured[0] != shown:
            self._measured = (shown, self._measure_content())
        return self._measured[1]

    def _measure_content(self) -> float:
        width = QFontMetricsF(theme().font(self.role)).horizontalAdvance(self._label) if self._label else 0.0
        if self._icon:
            width += theme().px(self.icon_size) + (self._gap() if self._label else 0)
        if self._hint:
            width += self.hint_width() + self._gap()
        return width
