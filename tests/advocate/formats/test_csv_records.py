from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from advocate.domain.import_plan import RowProblem
from advocate.errors import FormatError
from advocate.formats import csv_records
from advocate.formats.csv_records import find_delimiter, read_records

CASES = Path(__file__).parents[2] / "data" / "csv"


def read(content: bytes, encoding: str = "utf-8-sig") -> list[tuple[int, list[str]] | RowProblem]:
    return list(read_records(io.BytesIO(content), encoding))


def problems(content: bytes) -> list[tuple[int, str]]:
    return [(item.line, item.message) for item in read(content) if isinstance(item, RowProblem)]


@pytest.mark.parametrize("path", sorted(CASES.glob("spectrum_*.csv")), ids=lambda path: path.stem)
def test_the_known_cases_of_csv_read_as_their_authors_say(path: Path):
    records = [item[1] for item in read(path.read_bytes()) if not isinstance(item, RowProblem)]
    header, *rows = records
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert [dict(zip(header, row, strict=True)) for row in rows] == expected


def test_a_record_is_named_by_the_line_it_begins_on():
    assert read(b'a,b\n1,"two\nlines"\n\n3,4\r\n5,6\r7,8') == [
        (1, ["a", "b"]),
        (2, ["1", "two\nlines"]),
        (5, ["3", "4"]),
        (6, ["5", "6"]),
        (7, ["7", "8"]),
    ]


def test_a_stray_quotation_mark_costs_its_own_line_only():
    content = b'a,b\n1,"open\n2,fine\n3,"also ""fine"""\n'
    assert problems(content) == [(2, "has a quotation mark too many or too few.")]
    assert [item for item in read(content) if not isinstance(item, RowProblem)][1:] == [
        (3, ["2", "fine"]),
        (4, ["3", 'also "fine"']),
    ]


def test_an_inch_sign_inside_a_value_is_just_a_sign():
    assert read(b'name,size\nPlank,5" wide\n') == [(1, ["name", "size"]), (2, ["Plank", '5" wide'])]


def test_giant_records_and_lines_cost_themselves_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(csv_records, "LONGEST_RECORD", 1000)
    giant_line = b"x" * 5000
    giant_note = b'2,"' + b"line\n" * 500 + b'"\n'
    found = read(b"a,b\n" + giant_line + b",1\n" + b"3,c\n" + giant_note + b"4,d\n")
    assert (3, ["3", "c"]) in found
    assert found[-1] == (505, ["4", "d"])
    assert found[1] == RowProblem(line=2, message="is longer than 4 million characters.")


def test_a_file_whose_quotation_marks_never_match_is_refused():
    with pytest.raises(FormatError, match="quotation marks"):
        read(b"a,b\n" + b'"x"y"\n1,"\n' * 60 + b'"')


def test_broken_bytes_are_named_by_line():
    assert problems("name\nMüller\n".encode() + b"b\xffd\nfine\n") == [
        (3, "holds bytes that are no readable text.")
    ]


def test_nothing_comes_of_nothing():
    assert read(b"") == []
    assert read(b"\n\n,,\n  \n") == []


@pytest.mark.parametrize(
    ("beginning", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("Name;Firma\nMüller, Anna;Müller & Co\n", ";"),
        ("Name\tNotes\nAnna\tone, two, three; four\n", "\t"),
        ("sep=;\na,b;c\n", ";"),
        ("SEP=|\r\na|b\r\n", "|"),
        ('"a;b","c"\n"1;2;3","4"\n', ","),
        ("keyword\nliability waiver\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_found_by_looking(beginning: str, delimiter: str):
    assert find_delimiter(beginning) == delimiter


def test_a_separator_row_is_no_record():
    content = (CASES / "parsecsv_UTF-8_with_BOM_and_sep_row.csv").read_bytes()
    assert read(content)[0] == (2, ["title", "isbn", "publishedAt"])
    assert len(read(content)) == 4


def test_utf16_as_spreadsheets_write_it():
    assert read("Name\tPhone\r\nZoë\t1\r\n".encode("utf-16"), "utf-16")[1] == (2, ["Zoë", "1"])
