from __future__ import annotations

import io

import pytest

from advocate.domain.import_plan import RowProblem
from advocate.formats import json_lines
from advocate.formats.json_lines import read_objects


def read(content: bytes) -> list[object]:
    return list(read_objects(io.BytesIO(content)))


def test_lines_are_numbered_and_blank_ones_passed_over():
    assert read(b'{"a": 1}\n\n  \r\n{"a": 2}') == [(1, {"a": 1}), (4, {"a": 2})]


def test_a_byte_order_mark_is_no_part_of_the_first_record():
    assert read(b'\xef\xbb\xbf{"a": "\xc3\xa9"}\n') == [(1, {"a": "é"})]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"a": 1', "not complete JSON"),
        (b"[1, 2]", "not a record"),
        (b'"text"', "not a record"),
        (b'{"a": "\xff\xfe"}', "no readable text"),
        (b"[" * 100_000, "beyond reading"),
        (b'{"a": ' + b"9" * 5000 + b"}", "beyond reading"),
        (b"\x00\x01\x02", "not complete JSON"),
    ],
)
def test_a_broken_line_is_named_and_the_next_ones_are_read(line: bytes, said: str):
    first, second, third = read(b'{"a": 1}\n' + line + b'\n{"a": 3}\n')
    assert (first, third) == ((1, {"a": 1}), (3, {"a": 3}))
    assert isinstance(second, RowProblem)
    assert second.line == 2
    assert said in second.message


def test_a_giant_line_costs_that_line_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(json_lines, "LONGEST_LINE", 1000)
    giant = b'{"a": "' + b"x" * 20_000 + b'"}'
    first, second, third = read(b'{"a": 1}\n' + giant + b'\n{"a": 3}')
    assert isinstance(second, RowProblem)
    assert (first, second.line, third) == ((1, {"a": 1}), 2, (3, {"a": 3}))


def test_an_empty_file_has_no_records():
    assert read(b"") == []
