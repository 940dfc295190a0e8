"""Where things lie: resources (from source or frozen), a person's default vault, logs."""

from __future__ import annotations

import sys
from pathlib import Path


def resources() -> Path:
    """The read-only folder of fonts, icons, templates and sample data."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else Path(__file__).resolve().parent.parent / "resources"


def default_vault() -> Path:
    """Where a first vault is proposed: in the user's data folder, which sync programs leave alone."""
    return _data() / "vault"


def logs() -> Path:
    from platformdirs import user_log_path  # lazy: start-up time

    return user_log_path("Advocate", appauthor=False)


def window_settings() -> Path:
    """What is remembered per computer before a vault is open: the last vault, the look, the window's place."""
    from platformdirs import user_config_path  # lazy: start-up time

    return user_config_path("Advocate", appauthor=False) / "window.json"


def _data() -> Path:
    from platformdirs import user_data_path  # lazy: start-up time

    return user_data_path("Advocate", appauthor=False)
