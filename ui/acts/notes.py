"""What can be done in the list of ambassador notes."""

from __future__ import annotations

from ui.acts.act import Act

NOTES_ACTS: tuple[Act, ...] = ()
