"""Where Advocate starts: decides between window, command line, demo and self-test, and loads only what that needs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

BESIDE_CLOCK = "--beside-clock"
USAGE = """\
Usage: advocate [--vault FOLDER]     open the window
       advocate --beside-clock       begin without the window, as when the computer starts
       advocate --demo               look around in a made-up business
       advocate --self-test          check that this installation works
       advocate COMMAND ...          work without a window; advocate --help lists the commands
"""
NO_SCREEN = (
    "There is no screen here, so the window cannot open.\n"
    "Start Advocate on a desktop, or use its commands: advocate --help lists them. advocate --demo shows a round.\n"
)


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 could not be done (said), 2 not understood."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments:
        return _window(None)
    if arguments == [BESIDE_CLOCK]:
        return _window(None, unseen=True)
    if arguments == ["--demo"]:
        return _demo()
    if arguments == ["--self-test"]:
        return _self_test()
    if arguments[0] == "--vault" and len(arguments) == 2:
        return _window(Path(arguments[1]).expanduser().absolute())
    from advocate import cli  # lazy: start-up time

    if cli.is_meant(arguments):
        return cli.main(arguments)
    sys.stderr.write(USAGE)
    return 2


def has_screen() -> bool:
    """On Linux a window needs a display server, unless Qt was told to do without one."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window(folder: Path | None, *, unseen: bool = False) -> int:
    if not has_screen():
        sys.stderr.write(NO_SCREEN)
        return 1
    gc.disable()  # nothing made while starting is garbage; ui/garbage.py collects from then on
    from ui.application import run_window  # lazy: start-up time

    return run_window(folder, demo=False, unseen=unseen)


def _demo() -> int:
    if not has_screen():
        from ui.demo import headless_round  # lazy: start-up time

        return headless_round()
    from ui.application import run_window  # lazy: start-up time

    return run_window(None, demo=True)


def _self_test() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.self_test import run_self_test  # lazy: start-up time

    return run_self_test()


if __name__ == "__main__":
    sys.exit(main())
