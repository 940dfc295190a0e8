"""The customer in one line, for when their own column is out of sight: what to keep in mind, what is late, how to reach
them. Each part leads to where there is more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from advocate.domain.promise import PromiseCounts
from ui.customer_picture import CustomerPicture
from ui.painting import CONTROL_RADIUS, ChipSpec, chip_size, mirrored, paint_chip, paint_icon, rrect, text
from ui.profile.brief import Brief, brief_of
from ui.theme import Role, follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.chips import Chip
from ui.widgets.painted_button import PaintedButton
from ui.widgets.timeline_view import TimelineView

HEIGHT = 40
_LEAST_KEEP, _GOOD_KEEP = 120, 300
_SIDE = 16


class BriefPart(PaintedButton):
    """Words in one line, cut off with dots where there is no room; the whole of them in the tooltip."""

    base_height = 30
    padding = 6

    def __init__(
        self, role: Role, token: str, parent: QWidget, *, icon: str = "", grows: bool = False
    ) -> None:
        self._token = token
        self.role = role
        super().__init__("", parent, icon=icon)
        wish = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wish, QSizePolicy.Policy.Fixed)

    def say(self, words: str, name: str) -> None:
        """words: what is shown; name: what it is and leads to, for screen readers."""
        self.set_label(words)
        self.setAccessibleName(name)
        self.setToolTip(words)
        self.setVisible(bool(words))

    def sizeHint(self) -> QSize:
        t = theme()
        width = QFontMetricsF(t.font(self.role)).horizontalAdvance(self._label) + 2 * self.padding + 2
        if self._icon:
            width += t.px(14) + 6
        return QSize(int(width + 0.999), t.px(self.base_height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(_LEAST_KEEP)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        box = QRectF(self.rect())
        with QPainter(self) as p:
            if self.underMouse():
                rrect(p, box, CONTROL_RADIUS, t.color("hover"))
            inner = box.adjusted(self.padding, 0, -self.padding, 0)
            if self._icon:
                side = t.px(14)
                icon = QRectF(inner.left(), inner.top(), side, inner.height())
                paint_icon(p, mirrored(icon, box, rtl=self.rtl), self._icon, self._token, 14)
                inner.setLeft(inner.left() + side + 6)
            text(
                p, mirrored(inner, box, rtl=self.rtl), self._label, t.font(self.role), t.color(self._token),
                rtl=self.rtl,
            )  # fmt: skip


class BriefChip(PaintedButton):
    """How many promises are late, or open."""

    base_height = 30

    def __init__(self, parent: QWidget) -> None:
        self._spec = ChipSpec(text="")
        super().__init__("", parent)

    def show_spec(self, spec: ChipSpec) -> None:
        self._spec = spec
        self.set_label(spec.text)
        self.setAccessibleName(self.tr("Promises: {0}").format(spec.text))
        self.setVisible(bool(spec.text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(chip_size(self._spec).width(), theme().px(self.base_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        size = chip_size(self._spec)
        box = QRectF(0, (self.height() - size.height()) // 2, self.width(), size.height())
        with QPainter(self) as p:
            paint_chip(p, box, self._spec, hovered=self.underMouse(), rtl=self.rtl)


class BriefBar(Box):
    """`profile_wanted` and `open_wanted`: where more of it stands."""

    profile_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("header", parent)
        self.setAccessibleName(self.tr("In short"))
        self.name = BriefPart("strong", "ink", self)
        self.sample = Chip(self.tr("sample"), "neutral", self)
        self.keep = BriefPart("small", "due.text", self, icon="pin", grows=True)
        self.promises = BriefChip(self)
        self.reach = BriefPart("small", "ink", self, icon="phone")
        self._ways: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 1)
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(self.sample)
        row.addWidget(self.keep, 1)
        self._room = QWidget(self)  # where there is nothing to keep in mind
        row.addWidget(self._room, 1)
        row.addWidget(self.promises)
        row.addWidget(self.reach)
        for part in (self.name, self.keep, self.reach):
            part.clicked.connect(self.profile_wanted)
        self.promises.clicked.connect(self.open_wanted)
        follow_theme(self)

    def show_picture(self, picture: CustomerPicture) -> None:
        brief = brief_of(picture.customer, picture.facts)
        self.name.say(brief.name, self.tr("{0}, to the profile").format(brief.name))
        self.sample.setVisible(picture.customer.is_sample)
        keep = " · ".join(" ".join(words.split()) for words in brief.keep_in_mind)[:400]
        self.keep.say(keep, self.tr("Keep in mind: {0}").format(keep))
        self._room.setVisible(not keep)
        self.promises.show_spec(promise_chip(picture.counts))
        self._ways = ways_to_reach(brief)
        self._fit()

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(HEIGHT))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What to keep in mind comes first: the way to reach them gets shorter before it is cut to nothing."""
        taken = self.name.minimumSizeHint().width() + self.promises.sizeHint().width() + 2 * _SIDE + 24
        if not self.sample.isHidden():
            taken += self.sample.sizeHint().width() + 8
        for number, way in enumerate((*self._ways, "")):
            wish = theme().px(_GOOD_KEEP if number == 0 and len(self._ways) > 1 else _LEAST_KEEP)
            keep = min(self.keep.sizeHint().width(), wish) if self.keep.label() else 0
            if way != self.reach.label():
                self.reach.say(way, self.tr("To reach them: {0}").format(way))
            if self.width() - taken - keep >= self.reach.sizeHint().width():
                return


class FloatingBrief(QObject):
    """Lays a brief over the top of a timeline as soon as that is scrolled; nothing below it moves."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._is_wanted = False
        self.bar = BriefBar(view)
        self.bar.hide()
        for part in (self.bar.name, self.bar.keep, self.bar.promises, self.bar.reach):
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab meets all of it in the profile
        self.end = Box("header", view)  # above the scroll bar: the line goes on to the edge
        self.end.hide()
        view.addScrollBarWidget(self.end, Qt.AlignmentFlag.AlignTop)
        view.viewport().installEventFilter(self)  # whose size is right when it is told of it
        view.left_top.connect(self._on_left_top)

    def want(self, wanted: bool) -> None:
        """Whether it appears at all."""
        self._is_wanted = wanted
        self._view.set_reserve(theme().px(HEIGHT) if wanted else 0)
        self._on_left_top(wanted and self._view.inset() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        box = self._view.viewport().geometry()
        self.bar.setGeometry(box.x(), box.y(), box.width(), theme().px(HEIGHT))

    def _on_left_top(self, away: bool) -> None:
        self._place()
        had_keyboard = self.bar.isAncestorOf(self.bar.window().focusWidget() or self._view)
        if had_keyboard and not away:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        is_seen = away and self._is_wanted
        self.bar.setVisible(is_seen)
        self.bar.raise_()
        self.end.setFixedHeight(theme().px(HEIGHT))
        self.end.setVisible(is_seen)


def promise_chip(counts: PromiseCounts) -> ChipSpec:
    """What is late wins over what is only open; nothing where nothing is promised."""
    translate = QCoreApplication.translate
    if counts.late:
        words = translate("brief", "%n late", "", counts.late)
        return ChipSpec(text=words, meaning="late", icon="alarm-clock")
    if counts.open:
        words = translate("brief", "%n open promise(s)", "", counts.open)
        return ChipSpec(text=words, meaning="due" if counts.due_today else "neutral", icon="handshake")
    return ChipSpec(text="")


def ways_to_reach(brief: Brief) -> tuple[str, ...]:
    """The first way and when it suits them; without the when for where there is less room."""
    if brief.number and brief.best_time:
        return f"{brief.number} · {brief.best_time}", brief.number
    return (brief.number,) if brief.number else ()
