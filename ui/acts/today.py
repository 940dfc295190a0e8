"""What the page Today can do with its lines."""

from __future__ import annotations

from ui.acts.act import Act

TODAY_ACTS: tuple[Act, ...] = ()
