"""Reads JSON lines one at a time: whatever a line holds, it costs bounded memory and becomes an object or a problem."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from advocate.domain.import_plan import RowProblem

LONGEST_LINE = 32 * 1024 * 1024  # bytes; the longest real conversation known is under 100 KB
UTF8_MARK = b"\xef\xbb\xbf"


def read_objects(stream: BinaryIO) -> Iterator[tuple[int, dict[str, Any]] | RowProblem]:
    """Each line's number and object, or what is wrong with it. Blank lines are passed over."""
    for number, line in _lines(stream):
        if line is None:
            yield RowProblem(line=number, message="is longer than 32 MB. No conversation is that long.")
            continue
        if line.strip():
            yield _object(number, line)


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        whole = len(line) < LONGEST_LINE or line.endswith(b"\n")
        while not whole:
            rest = stream.readline(LONGEST_LINE)
            whole = not rest or rest.endswith(b"\n")
            line = b""
        yield number, line.removeprefix(UTF8_MARK) if line and number == 1 else line or None


def _object(number: int, line: bytes) -> tuple[int, dict[str, Any]] | RowProblem:
    try:
        value: object = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return RowProblem(line=number, message="holds bytes that are no readable text (UTF-8).")
    except json.JSONDecodeError as error:
        return RowProblem(
            line=number, message=f"is not complete JSON: it breaks off at character {error.colno}."
        )
    except (ValueError, RecursionError):
        return RowProblem(line=number, message="holds a number or a nesting that is beyond reading.")
    if not isinstance(value, dict):
        return RowProblem(line=number, message="is JSON, but not a record with named parts.")
    return number, cast("dict[str, Any]", value)
