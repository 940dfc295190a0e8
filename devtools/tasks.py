"""The tasks of `./dev`, one function each. A task gets the rest of the command line and returns the exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from devtools import environment, system, translations
from devtools.environment import ROOT
from devtools.system import say

HELP = """\
Usage: ./dev TASK [ARGS]          (on Windows: py dev TASK [ARGS])

  run [ARGS]     start Advocate; ARGS go to the program (./dev run --demo, ./dev run --help)
  test [ARGS]    run all tests; ARGS go to pytest (./dev test -k promise)
  check          style, types, architecture, unused dependencies
  build          freeze the program into dist/advocate
  bench [ARGS]   measure (./dev bench find, ./dev bench --short)
  pictures       take the pictures of every page (./dev pictures today, ./dev pictures --help)
  translations   collect every text of the window and bring the languages up to date
  lock [ARGS]    resolve pyproject.toml into requirements.lock (--upgrade takes newer versions)

Each sets up what it needs: .venv from requirements.lock, and on Linux the libraries Qt loads.
"""

CHECKS = ("style", "format", "architecture", "dependencies", "types")
USAGE = {
    "check": f"Usage: ./dev check [NAME ...]\n\nOne or several of {', '.join(CHECKS)}; all of them without a name.\n",
    "build": "Usage: ./dev build [ARGS]\n\nFreezes the program into dist/advocate; ARGS go to PyInstaller.\n",
    "translations": "Usage: ./dev translations\n\nCollects every text, brings the .ts files up to date, compiles them.\n",
    "lock": "Usage: ./dev lock [ARGS]\n\nResolves pyproject.toml into requirements.lock; ARGS go to uv pip compile.\n",
}
"""Of the tasks that do not answer `--help` themselves."""

EXTRAS = ("test", "check", "build", "lock")


def run(arguments: Sequence[str]) -> int:
    """Do the task named first; say what there is when none is."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(HELP, end="")
        return 0
    task = TASKS.get(arguments[0])
    if task is None:
        say(f"There is no task {arguments[0]!r}. ./dev alone lists them.")
        return 2
    if arguments[0] in USAGE and {"-h", "--help"} & set(arguments[1:]):
        print(USAGE[arguments[0]], end="")
        return 0
    try:
        return task(list(arguments[1:]))
    except environment.SetupFailed as problem:
        say(str(problem))
        return 1


def start(arguments: list[str]) -> int:
    """Start Advocate in the folder we stand in, so that file names on the command line mean what they say."""
    command = [str(environment.ensure()), "-P", "-m", "ui", *arguments]
    if os.name != "nt":
        os.execve(command[0], command, environment.child_environment())  # signals reach the program itself
    return subprocess.call(command, env=environment.child_environment())


def test(arguments: list[str]) -> int:
    interpreter = environment.ensure()
    system.ensure_programs(system.TEST_PROGRAMS, "Some tests need programs that are missing")
    # A test of the window waits a third of its time; a worker that is done takes over from one that freezes the program.
    several_at_once = ["-n", str((os.cpu_count() or 2) + 1), "--dist", "worksteal"]
    settings = {"QT_QPA_PLATFORM": "offscreen"}
    return _call([str(interpreter), "-m", "pytest", *several_at_once, *arguments], settings)


def check(arguments: list[str]) -> int:
    """Run every check, also after one has failed, and end with what failed."""
    interpreter = str(environment.ensure())
    tests = ["tests/test_architecture.py", "-q", "-n0", "-p", "no:randomly", "-p", "no:cacheprovider"]
    checks = {
        "style": [interpreter, "-m", "ruff", "check", "--quiet", "."],
        "format": [interpreter, "-m", "ruff", "format", "--check", "--quiet", "."],
        "architecture": [interpreter, "-m", "pytest", *tests],
        "dependencies": [interpreter, "-m", "deptry", "."],
        "types": [interpreter, "-m", "pyright", "--pythonpath", interpreter],
    }
    unknown = set(arguments) - set(checks)
    if unknown:
        say(f"There is no check {', '.join(sorted(unknown))}. There are: {', '.join(checks)}.")
        return 2
    failed = [
        name for name in checks if (not arguments or name in arguments) and not _passes(name, checks[name])
    ]
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def build(arguments: list[str]) -> int:
    interpreter = environment.ensure()
    system.ensure_programs(system.BUILD_PROGRAMS, "Freezing the program needs programs that are missing")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", "dist", "--workpath", "build", *arguments]
    code = _call([str(interpreter), "-m", "PyInstaller", *options, "build.spec"])
    if code == 0:
        say("The program is in dist/advocate; start dist/advocate/advocate.")
    return code


def bench(arguments: list[str]) -> int:
    return _script("bench/run.py", arguments)


def pictures(arguments: list[str]) -> int:
    return _script("bench/pictures.py", arguments)


def translate(arguments: list[str]) -> int:
    return translations.run(arguments)


def lock(arguments: list[str]) -> int:
    """Resolve for every system at once. The lock holds names, versions and hashes, and no address to fetch from."""
    uv = environment.ensure().parent / ("uv.exe" if os.name == "nt" else "uv")
    extras = [word for name in EXTRAS for word in ("--extra", name)]
    form = ["--universal", "--generate-hashes", "--no-emit-index-url", "--no-annotate", "--quiet"]
    header = ["--custom-compile-command", "./dev lock"]
    what = ["-p", "3.11", "pyproject.toml", "-o", "requirements.lock"]
    return _call([str(uv), "pip", "compile", *form, *header, *extras, *arguments, *what])


def _script(path: str, arguments: list[str]) -> int:
    """Run a script of ours, on Linux with a screen of its own: pictures and figures are alike everywhere."""
    interpreter = environment.ensure()
    command = [str(interpreter), str(ROOT / path), *arguments]
    if sys.platform == "linux":
        system.ensure_programs(
            system.SCREEN_PROGRAMS, "Measuring and picturing windows needs a screen in memory"
        )
        if shutil.which("xvfb-run"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24", *command]
    return _call(command)


def _call(command: list[str], settings: dict[str, str] | None = None) -> int:
    return subprocess.call(command, cwd=ROOT, env={**environment.child_environment(), **(settings or {})})


def _passes(name: str, command: list[str]) -> bool:
    began = time.monotonic()
    code = _call(command, {"QT_QPA_PLATFORM": "offscreen"})
    say(f"{'passed' if code == 0 else 'FAILED'}  {name}  ({time.monotonic() - began:.1f} s)")
    return code == 0


TASKS: dict[str, Callable[[list[str]], int]] = {
    "run": start,
    "test": test,
    "check": check,
    "build": build,
    "bench": bench,
    "pictures": pictures,
    "translations": translate,
    "lock": lock,
}
