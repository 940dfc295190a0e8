"""Every colour of the window under one name, with its light and its dark value. No colour is written anywhere else.

Plain arithmetic on "#rrggbb" texts, no Qt: the theme turns the results into colours, the tests measure contrast.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

Meaning = Literal["neutral", "accent", "late", "due", "kept", "ambassador", "call"]
HUES: Final = ("accent", "late", "due", "kept", "ambassador", "call")

READABLE: Final = 4.6
"""Contrast that a derived text colour is darkened to: 4.5 as WCAG 2.2 AA asks (1.4.3), and a little for rounding."""
CLEARLY_READABLE: Final = 7.1
"""The same for high contrast: 7 as WCAG 2.2 AAA asks (1.4.6)."""

_BASE: Final[dict[str, tuple[str, str]]] = {
    "canvas": ("#F6F5F2", "#15181C"),
    "surface": ("#FFFFFF", "#1D2126"),
    "sunken": ("#EFEDE8", "#24292F"),
    "ink": ("#1F2430", "#E9E7E2"),
    "muted": ("#62676F", "#9AA0AA"),
    "line": ("#E3E0D9", "#2E343B"),
    "accent": ("#17605F", "#5CC0B4"),
    "accent.soft": ("#E0EEEC", "#1F3836"),
    "late": ("#C8442B", "#F0826B"),
    "late.soft": ("#FBE9E4", "#3B2420"),
    "due": ("#B4730B", "#E6B35A"),
    "due.soft": ("#FBF0DA", "#372C17"),
    "kept": ("#2F7D4F", "#74C494"),
    "kept.soft": ("#E3F2E8", "#1D3326"),
    "ambassador": ("#5B4BC4", "#A99DF5"),
    "ambassador.soft": ("#ECE9FB", "#2A2648"),
    "call": ("#2860C5", "#86AEF5"),
    "call.soft": ("#E6EEFC", "#1F2C45"),
    "late.text": ("#BB4028", "#F0826B"),
    "due.text": ("#976109", "#E6B35A"),
    "kept.text": ("#2C764A", "#74C494"),
    "on.accent": ("#FFFFFF", "#10201F"),
    "shadow": ("#1F2430", "#000000"),
}

# High contrast: grounds as plain as paper and night, hues as strong as they go, lines that are seen without looking.
_HIGH: Final[dict[str, tuple[str, str]]] = {
    "canvas": ("#FFFFFF", "#000000"),
    "surface": ("#FFFFFF", "#0B0D10"),
    "sunken": ("#F1F0ED", "#171B20"),
    "ink": ("#000000", "#FFFFFF"),
    "muted": ("#33373E", "#D3D6DB"),
    "line": ("#6B6F76", "#7E858E"),
    "accent": ("#004443", "#7FE6DA"),
    "accent.soft": ("#DDF0EE", "#0C2A28"),
    "late": ("#8F1D08", "#FFA693"),
    "late.soft": ("#FFEEEA", "#330F08"),
    "due": ("#6B4100", "#FFD27F"),
    "due.soft": ("#FFF4DC", "#2B1E06"),
    "kept": ("#0F4E2A", "#98E5B4"),
    "kept.soft": ("#E6F7EC", "#0A2716"),
    "ambassador": ("#3B2A9E", "#CBC3FF"),
    "ambassador.soft": ("#F0EDFF", "#1B1638"),
    "call": ("#0C3A8C", "#B4CEFF"),
    "call.soft": ("#EAF1FF", "#0E1D36"),
    "on.accent": ("#FFFFFF", "#001A18"),
    "shadow": ("#000000", "#000000"),
}

Rgb = tuple[float, float, float]


def _channels(color: str) -> Rgb:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def mix(color: str, other: str, share: float) -> str:
    """`color` with `share` (0 to 1) of `other` stirred in."""
    pairs = zip(_channels(color), _channels(other), strict=True)
    return "#" + "".join(f"{int(a + (b - a) * share + 0.5):02X}" for a, b in pairs)


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white)."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in _channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(color: str, other: str) -> float:
    """WCAG contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(color), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(color: str, ground: str, ink: str, least: float = READABLE) -> str:
    """`color`, moved towards `ink` only as far as text on `ground` needs."""
    share = 0.0
    while contrast(mix(color, ink, share), ground) < least and share < 1:
        share += 0.01
    return mix(color, ink, share)


def resolve(*, dark: bool, high: bool = False) -> dict[str, str]:
    """Every token, the derived tones included, for one theme. high: with high contrast."""
    colors = _base(dark=dark, high=high)
    ink = colors["ink"]
    colors["line.strong"] = mix(colors["line"], ink, 0.22)
    colors["hover"] = mix(colors["sunken"], ink, 0.05)
    colors["surface.hover"] = mix(colors["surface"], ink, 0.03)
    colors["accent.hover"] = mix(colors["accent"], ink, 0.14)
    colors["accent.pressed"] = mix(colors["accent"], ink, 0.22)
    colors["accent.quiet"] = mix(colors["on.accent"], colors["accent"], 0.0 if high else 0.16)
    colors["faint"] = mix(colors["muted"], colors["surface"], 0.2 if high else 0.45)
    colors["focus"] = ink if high else colors["accent"]
    colors["handle"] = mix(colors["line"], colors["muted"], 0.12)
    colors["handle.hover"] = mix(colors["line"], colors["muted"], 0.5)
    for hue in HUES:
        ground = colors[f"{hue}.soft"]
        least = CLEARLY_READABLE if high else READABLE
        colors.setdefault(f"{hue}.text", readable(colors[hue], ground, ink, least))
        colors[f"{hue}.hover.soft"] = mix(ground, colors[hue], 0.05 if dark else 0.02)
    colors["neutral"], colors["neutral.text"], colors["neutral.soft"] = (
        colors["muted"],
        colors["muted"],
        colors["sunken"],
    )
    colors["neutral.hover.soft"] = mix(colors["sunken"], ink, 0.02)
    return colors


def _base(*, dark: bool, high: bool) -> dict[str, str]:
    side = 1 if dark else 0
    if not high:
        return {name: pair[side] for name, pair in _BASE.items()}
    # The readable tones of the usual look are derived anew from the stronger hues.
    return {name: _HIGH[name][side] for name in _BASE if not name.endswith(".text")}


def line_pairs(*, high: bool) -> Iterator[tuple[str, str]]:
    """(token, ground) of every line and mark that must be seen to use the window; 3:1 as WCAG 2.2 asks (1.4.11)."""
    for ground in ("canvas", "surface", "sunken"):
        yield "focus", ground
        yield "accent", ground
    for hue in ("late", "kept", "ambassador", "call"):
        yield hue, "surface"
    if high:
        for ground in ("canvas", "surface", "sunken"):
            yield "line", ground
            yield "line.strong", ground


def text_pairs() -> Iterator[tuple[str, str]]:
    """(text token, ground token) of every pair that the kit puts on the screen; the tests measure each."""
    for ground in ("canvas", "surface", "sunken", "hover", "surface.hover", "accent.soft"):
        yield "ink", ground
    for ground in ("canvas", "surface", "sunken", "surface.hover", "accent.soft", "due.soft"):
        yield "muted", ground
    for hue in (*HUES, "neutral"):
        yield f"{hue}.text", f"{hue}.soft"
        yield f"{hue}.text", f"{hue}.hover.soft"
        yield f"{hue}.text", "surface"
        yield f"{hue}.text", "canvas"
        yield "ink", f"{hue}.soft"
    for ground in ("accent", "accent.hover", "accent.pressed"):
        yield "on.accent", ground
    yield "accent.quiet", "accent"
