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


def readable(color: str, ground: str, ink: str) -> str:
    """`color`, moved towards `ink` only as far as text on `ground` needs."""
    share = 0.0
    while contrast(mix(color, ink, share), ground) < READABLE and share < 1:
        share += 0.01
    return mix(color, ink, share)


def resolve(*, dark: bool) -> dict[str, str]:
    """Every token, the derived tones included, for one theme."""
    colors = {name: pair[1 if dark else 0] for name, pair in _BASE.items()}
    ink = colors["ink"]
    colors["line.strong"] = mix(colors["line"], ink, 0.22)
    colors["hover"] = mix(colors["sunken"], ink, 0.05)
    colors["surface.hover"] = mix(colors["surface"], ink, 0.03)
    colors["accent.hover"] = mix(colors["accent"], ink, 0.14)
    colors["accent.pressed"] = mix(colors["accent"], ink, 0.22)
    colors["accent.quiet"] = mix(colors["on.accent"], colors["accent"], 0.16)
    colors["faint"] = mix(colors["muted"], colors["surface"], 0.45)
    colors["handle"] = mix(colors["line"], colors["muted"], 0.12)
    colors["handle.hover"] = mix(colors["line"], colors["muted"], 0.5)
    for hue in HUES:
        ground = colors[f"{hue}.soft"]
        colors.setdefault(f"{hue}.text", readable(colors[hue], ground, ink))
        colors[f"{hue}.hover.soft"] = mix(ground, colors[hue], 0.05 if dark else 0.02)
    colors["neutral"], colors["neutral.text"], colors["neutral.soft"] = (
        colors["muted"],
        colors["muted"],
        colors["sunken"],
    )
    colors["neutral.hover.soft"] = mix(colors["sunken"], ink, 0.02)
    return colors


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
