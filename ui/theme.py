"""The one source of colours, fonts, lengths and icons for everything that paints; live switch of theme and text size.

Like QApplication's palette it belongs to the application, so widgets ask `theme()` instead of being handed it.
"""

from __future__ import annotations

from typing import Literal, Protocol, cast

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip

from ui import resources, tokens

# setStyle hands back a QStyle, and with it 566 names that nobody asked for: the window's start names its style instead.
WAS_STYLED = "was_styled"
Mode = Literal["system", "light", "dark"]
Density = Literal["comfortable", "compact"]
Contrast = Literal["system", "normal", "high"]
Motion = Literal["system", "full", "reduced"]
Role = Literal[
    "display",
    "title",
    "lead",
    "heading",
    "brand",
    "strong",
    "button",
    "body",
    "section",
    "small",
    "chip",
    "key",
]

SCALES = (0.9, 1.0, 1.1, 1.25, 1.4, 1.5)
_COMPACT = 0.78  # a list row of 55 becomes 43, which still holds its two lines
_ICON_STROKES = ((12, 2.5), (99, 1.75))  # up to this size in pixels, this stroke on the 24 px grid

_ROLES: dict[Role, tuple[int, int, bool]] = {  # pixels at 100 %, weight, figures of one width
    "display": (24, 700, True),
    "title": (20, 700, False),
    "lead": (17, 400, False),
    "heading": (17, 700, False),
    "brand": (15, 700, False),
    "strong": (13, 600, False),
    "button": (13, 500, False),
    "body": (13, 400, False),
    "section": (12, 600, False),
    "small": (12, 400, True),
    "chip": (11, 600, True),
    "key": (11, 400, True),
}

_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "late.text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on.accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent.text",
    QPalette.ColorRole.LinkVisited: "accent.text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line.strong",
    QPalette.ColorRole.Dark: "line.strong",
    QPalette.ColorRole.Shadow: "shadow",
}


class Theme(QObject):
    """Tokens of the theme that is on, and everything made from them. `changed` follows every switch."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        resources.load_fonts()
        self._mode: Mode = "system"
        self._scale = 1.0
        self._density: Density = "comfortable"
        self._contrast: Contrast = "system"
        self._motion: Motion = "system"
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[Role, bool], QFont] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        if not app.property(WAS_STYLED):
            app.setStyle("Fusion")
        # WORKAROUND: both are kept, for Qt's answer is void as soon as Python lets go of the hints that gave it.
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._wishes.contrastPreferenceChanged.connect(self._on_system_changed)
        self._dark = self._wants_dark()
        self._high = self._wants_high_contrast()
        self._apply(font_changed=True)

    # -- what is asked of it -------------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """The colour of a token of ui/tokens.py; KeyError for a name that is not there."""
        return self._colors[token]

    def hex(self, token: str) -> str:
        return self._colors[token].name()

    def font(self, role: Role, *, strong: bool = False) -> QFont:
        """The font of a text role; `strong` lifts a regular one to semi-bold."""
        key = (role, strong)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(role, strong)
        return QFont(self._fonts[key])  # a copy: whoever underlines it must not underline all

    def px(self, length: float) -> int:
        """A length that holds text, at the text size chosen. Paddings stay on the 4 px grid and need no scaling."""
        return int(length * self._scale + 0.5)

    def dense(self, length: float) -> int:
        """A padding or a gap, as the density has it: as it is, or about a quarter less. The same at every text size."""
        return int(length * self._density_factor() + 0.5)

    def row(self, height: float) -> int:
        """The height of a row of a list: holds text, so it grows with the text size, and follows the density."""
        return int(height * self._scale * self._density_factor() + 0.5)

    def line_width(self, width: float = 1.0) -> float:
        """The width of a line around something: wider with high contrast."""
        return width + 1 if self._high else width

    def icon(self, name: str, size: int = 16, token: str = "ink", ratio: float = 0.0) -> QPixmap:
        """A bundled outline icon in a token's colour; `size` in pixels at 100 %, `ratio` the screen's pixel ratio."""
        ratio = ratio or _screen_ratio()
        key = (name, self.px(size), token, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, self.px(size), self.hex(token), ratio)
        return self._pixmaps[key]

    def qicon(self, name: str, token: str = "muted", size: int = 16) -> QIcon:
        """For Qt's own menus and fields; everything painted here takes `icon`."""
        return QIcon(self.icon(name, size, token))

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def density(self) -> Density:
        return self._density

    @property
    def contrast(self) -> Contrast:
        """What was asked for; `high_contrast` is what came of it."""
        return self._contrast

    @property
    def high_contrast(self) -> bool:
        return self._high

    @property
    def motion(self) -> Motion:
        return self._motion

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing should move by itself. To be asked at every movement."""
        if self._motion == "system":
            return self._system_reduces_motion()
        return self._motion == "reduced"

    # -- what changes it -----------------------------------------------------------------------------------------

    def set_mode(self, mode: Mode) -> None:
        """Light or dark by hand, or as the system has it."""
        self._mode = mode
        scheme = {
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
            "system": Qt.ColorScheme.Unknown,
        }[mode]
        QGuiApplication.styleHints().setColorScheme(scheme)  # the window's frame follows where the system can
        self._follow_wishes()

    def set_contrast(self, contrast: Contrast) -> None:
        """High contrast by hand, or as the system has it."""
        self._contrast = contrast
        self._follow_wishes()

    def set_density(self, density: Density) -> None:
        """How close rows and cards stand."""
        if density != self._density:
            self._density = density
            self.changed.emit()

    def set_motion(self, motion: Motion) -> None:
        """Whether things may fade and slide, or as the system has it."""
        was_reduced = self.reduced_motion
        self._motion = motion
        if self.reduced_motion != was_reduced:
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Text size, 0.9 to 1.5."""
        scale = min(1.5, max(0.9, scale))
        if scale != self._scale:
            self._scale = scale
            self._apply(font_changed=True)

    def set_reduced_motion(self, reduced: bool) -> None:
        self.set_motion("reduced" if reduced else "full")

    # -- inside --------------------------------------------------------------------------------------------------

    def _on_system_changed(self) -> None:
        self._follow_wishes()

    def _follow_wishes(self) -> None:
        wanted = (self._wants_dark(), self._wants_high_contrast())
        if wanted != (self._dark, self._high):
            self._dark, self._high = wanted
            self._apply(font_changed=False)

    def _density_factor(self) -> float:
        return _COMPACT if self._density == "compact" else 1.0

    def _wants_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _wants_high_contrast(self) -> bool:
        if self._contrast != "system":
            return self._contrast == "high"
        return self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _system_reduces_motion(self) -> bool:
        """Qt tells from 6.12 on; an older one says nothing, and then things may move."""
        preference = getattr(self._wishes, "motionPreference", None)
        return preference is not None and preference().name == "ReducedMotion"

    def _apply(self, *, font_changed: bool) -> None:
        values = tokens.resolve(dark=self._dark, high=self._high)
        self._colors = {name: QColor(value) for name, value in values.items()}
        self._colors["transparent"] = QColor(Qt.GlobalColor.transparent)
        self._pixmaps.clear()
        palette = self._make_palette()
        QApplication.setPalette(palette)
        QToolTip.setPalette(palette)
        if font_changed:  # setFont polishes every widget again: only when it must
            self._fonts.clear()
            QApplication.setFont(self.font("body"))
            QToolTip.setFont(self.font("small"))
        self.changed.emit()

    def _make_palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self._colors[token])
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colors["faint"])
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, self._colors["line"])
        return palette

    def _make_font(self, role: Role, strong: bool) -> QFont:
        size, weight, figures = _ROLES[role]
        font = QFont()
        font.setFamilies([resources.FAMILY, *QFont().families()])
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(max(weight, 600) if strong else weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        if size >= 20:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        return font

    def _render(self, name: str, size: int, color: str, ratio: float) -> QPixmap:
        svg = resources.icon_svg(name).replace("currentColor", color)
        stroke = next(stroke for limit, stroke in _ICON_STROKES if size <= self.px(limit))
        svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap


class Themed(Protocol):
    def retheme(self) -> None: ...


def follow_theme(widget: Themed) -> None:
    """Call the widget's `retheme` now and after every switch, for as long as the widget lives."""
    changed = cast(SignalInstance, theme().changed)
    changed.connect(widget.retheme)
    widget.retheme()


def _screen_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


_themes: list[Theme] = []


def theme() -> Theme:
    """The application's theme; the first call installs it, so call it once before the first widget is made."""
    if _themes and shiboken6.isValid(_themes[-1]):
        return _themes[-1]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("theme() needs a QApplication")
    _themes[:] = [Theme(app)]
    return _themes[-1]
