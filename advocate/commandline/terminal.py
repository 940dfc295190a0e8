"""Where the command line speaks and asks, and what surrounds it; handed in, so that a test can stand in for a person."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TextIO

from advocate.clock import Clock, SystemClock
from advocate.commandline.asking import ask_in_secret
from advocate.errors import AdvocateError

_WIDEST = 110
_NARROWEST = 50


@dataclass(slots=True, kw_only=True)
class Terminal:
    """out and err: where to say things and where to warn; source: a text typed or piped in; ask: reads a secret
    without showing it."""

    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)
    source: TextIO = field(default_factory=lambda: sys.stdin)
    ask: Callable[[str], str] = ask_in_secret
    clock: Clock = field(default_factory=SystemClock)

    def say(self, text: str = "") -> None:
        with _answering():
            print(text, file=self.out)

    def finish(self) -> None:
        """Hand over what was said: the last place where a full disk or a closed pipe shows."""
        with _answering():
            self.out.flush()

    def warn(self, text: str) -> None:
        print(text, file=self.err)

    def tell(self, error: AdvocateError) -> None:
        """What went wrong, with what to do, on the error stream."""
        self.warn(f"{error.title}: {error}")

    @contextmanager
    def waiting(self, words: str) -> Generator[None]:
        """Says what takes a while, where somebody watches, and takes the words away again."""
        is_watched = self.err.isatty()
        if is_watched:
            print(f"{words} ", end="", file=self.err, flush=True)
        try:
            yield
        finally:
            if is_watched:
                print(f"\r{' ' * (len(words) + 8)}\r", end="", file=self.err, flush=True)

    def progress(self, words: str) -> Callable[[int, int], None]:
        """To be told how much of how much is done, while waiting with these words."""

        def tell(done: int, total: int) -> None:
            if self.err.isatty() and total:
                print(f"\r{words} {done * 100 // total} %", end="", file=self.err, flush=True)

        return tell

    def say_json(self, value: Mapping[str, object], *, in_a_line: bool = False) -> None:
        """One JSON document. Letters that the stream cannot write are escaped, never lost."""
        writes_all = "utf" in (self.out.encoding or "utf-8").lower()
        self.say(json.dumps(value, ensure_ascii=not writes_all, indent=None if in_a_line else 2))

    @property
    def width(self) -> int | None:
        """Columns on a screen; None where the text goes into a file or another program, which want all of it."""
        if not self.out.isatty():
            return None
        return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns - 1))

    def say_wrapped(self, text: str, indent: str = "") -> None:
        """A text of many lines, each wrapped to the screen, or to 80 columns elsewhere."""
        width = self.width or 80
        for line in text.split("\n"):
            self.say(
                "\n".join(textwrap.wrap(line, width, initial_indent=indent, subsequent_indent=indent)) or ""
            )

    def strong(self, text: str) -> str:
        """Bold where the screen can show it."""
        can = (
            self.out.isatty()
            and "NO_COLOR" not in os.environ
            and os.environ.get("TERM") not in (None, "dumb")
        )
        return f"\x1b[1m{text}\x1b[0m" if can else text


@contextmanager
def _answering() -> Generator[None]:
    """Raises AdvocateError where the answer cannot be written; BrokenPipeError when nobody reads it any more."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or "the disk refused"
        raise AdvocateError(
            f"The answer could not be written: {reason}.",
            "The command itself was done. Free some space, or write the answer elsewhere.",
            title="No answer",
        ) from error
