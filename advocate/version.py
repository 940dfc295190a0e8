"""The version of Advocate, for the window, the command line and reports. It says the same as pyproject.toml."""

from __future__ import annotations

VERSION = "0.1.0"
