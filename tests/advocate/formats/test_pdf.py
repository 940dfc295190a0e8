from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
import typst

from advocate.domain.history_report import HistoryReport
from advocate.errors import FormatError
from advocate.formats.pdf import Paper, render_history
from tests.advocate.formats.report_samples import (
    CHAT,
    INTERNAL_WORDS,
    entry,
    report_of,
    whole_report,
)

RESOURCES = Path(__file__).parents[3] / "resources"
MADE_AT = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
NAMES = Path(__file__).parents[2] / "data" / "names" / "names_multiscript.jsonl"

MARKS_OF_THE_STANDARDS = (
    b"<pdfaid:part>2</pdfaid:part>",
    b"<pdfaid:conformance>A</pdfaid:conformance>",
    b"<pdfuaid:part>1</pdfuaid:part>",
)


def pdf_of(report: HistoryReport, *, paper: Paper = "a4") -> bytes:
    return render_history(report, resources=RESOURCES, made_at=MADE_AT, paper=paper)


def ask(program: Sequence[str], pdf: bytes, folder: Path) -> str:
    """What a program of the system says about the file."""
    file = folder / "history.pdf"
    file.write_bytes(pdf)
    command = [str(file) if part == "FILE" else part for part in program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def text_of(pdf: bytes, folder: Path) -> str:
    return ask(["pdftotext", "-raw", "FILE", "-"], pdf, folder)


def squeezed(text: str) -> str:
    """Without white space and places to break: a line may end anywhere."""
    return "".join(text.replace("\u200b", "").split())


def test_everything_that_was_said_is_found_as_text(tmp_path: Path):
    bodies = [
        f"Entry {n}: the office offers a fine floor, affluent staff -> file {n * 7919}." for n in range(120)
    ]
    report = report_of(*map(entry, bodies), entry(CHAT), entry("#strong[x] $a @ref <b> \\ * _ `"))

    text = squeezed(text_of(pdf_of(report), tmp_path))

    assert not [body for body in bodies if squeezed(body) not in text]
    assert squeezed(CHAT) in text
    assert "#strong[x]$a@ref<b>\\*_`" in text


def test_a_whole_history_prints_every_part(tmp_path: Path):
    text = squeezed(text_of(pdf_of(whole_report()), tmp_path))

    for words in (
        "Maria Gomez", "Piedmont Floors", "+1 404 555 0148", "11 of 12", "Price of the oak floor", "due today",
        "Deliver the underlay", "Wrong size.", "Wet kitchen", "6 contacts", "Contents", "Our copy", *INTERNAL_WORDS,
    ):  # fmt: skip
        assert squeezed(words) in text


def test_the_customers_copy_leaks_nothing(tmp_path: Path):
    pdf = pdf_of(whole_report().for_customer())
    text = squeezed(text_of(pdf, tmp_path))
    opened = pypdf.PdfReader(io.BytesIO(pdf))
    unseen = repr(opened.metadata) + repr(opened.xmp_metadata) + repr(opened.outline)

    assert "Yourcopy" in text
    assert "internal" not in text.casefold()
    assert not [words for words in INTERNAL_WORDS if squeezed(words) in text or words in unseen]


def test_every_page_says_which_of_how_many_it_is(tmp_path: Path):
    pdf = pdf_of(report_of(*(entry("line\n" * 20) for _ in range(30))))
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages

    assert len(pages) > 10
    texts = text_of(pdf, tmp_path).split("\f")[: len(pages)]
    assert all(f"Page {number} of {len(pages)}" in text for number, text in enumerate(texts, 1))
    assert all("Maria Gomez · Our copy" in text for text in texts[1:])


def test_the_contents_lead_to_the_right_pages(tmp_path: Path):
    pdf = pdf_of(report_of(*(entry("line\n" * 25) for _ in range(24)), days_apart=31))
    pages = text_of(pdf, tmp_path).split("\f")
    listed = re.findall(r"^(Month [\d-]+) · 1 entry \W?(\d+)$", pages[1], re.MULTILINE)

    assert len(listed) == 24
    assert all(f"{title} · 1 entry\n" in pages[int(page) - 1] for title, page in listed)
    outline = pypdf.PdfReader(io.BytesIO(pdf)).outline
    assert [item.title for item in outline if not isinstance(item, list)] == [
        "Year 2025",
        "Year 2026",
        "Year 2027",
    ]


def test_it_is_archival_tagged_and_whole(tmp_path: Path):
    pdf = pdf_of(whole_report())
    opened = pypdf.PdfReader(io.BytesIO(pdf))
    catalogue = opened.root_object

    assert "No syntax or stream encoding errors" in ask(["qpdf", "--check", "FILE"], pdf, tmp_path)
    assert "/MarkInfo" in catalogue
    assert "/StructTreeRoot" in catalogue
    assert catalogue["/Lang"] == "en"
    assert all(mark in pdf for mark in MARKS_OF_THE_STANDARDS)
    assert opened.metadata
    assert opened.metadata.title == "History of Maria Gomez"


def test_only_our_own_fonts_are_used_and_all_are_in_the_file(tmp_path: Path):
    report = report_of(entry("Łódź Привет مرحبا שלום नमस्ते สวัสดี 地板 안녕하세요 தமிழ் 😀"))
    fonts = ask(["pdffonts", "FILE"], pdf_of(report), tmp_path).splitlines()[2:]

    assert len(fonts) >= 9
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    assert all("Inter" in line or "Noto" in line or "Droid" in line for line in fonts)


def test_the_same_history_gives_the_same_bytes():
    assert pdf_of(whole_report()) == pdf_of(whole_report())


def test_letter_paper_on_request():
    assert (
        pypdf.PdfReader(io.BytesIO(pdf_of(whole_report(), paper="us-letter"))).pages[0].mediabox.width == 612
    )
    assert round(pypdf.PdfReader(io.BytesIO(pdf_of(whole_report()))).pages[0].mediabox.width) == 595


def test_an_empty_history_says_so(tmp_path: Path):
    text = text_of(pdf_of(report_of()), tmp_path)

    assert "Nothing is on record for this time." in text
    assert "No promise is open." in text


@pytest.mark.parametrize("language", ["ar", "he-IL", "xx-nonsense", ""])
def test_any_language_can_be_asked_for(language: str, tmp_path: Path):
    assert "Maria Gomez" in text_of(pdf_of(replace(whole_report(), language=language)), tmp_path)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("the floor is wet " * 60_000, id="a megabyte"),
        pytest.param("x" * 100_000, id="one word"),
        pytest.param("a\x00b\ud800c\ufeff\ufffe\ue000\U00013000", id="no characters"),
        pytest.param("e" + "\u0301" * 50_000, id="accents"),
        pytest.param("\u0e01" * 40_000, id="Thai without a break"),
        pytest.param("\n" * 5_000, id="lines"),
        pytest.param("".join(map(chr, range(0x20, 0xD800))), id="the basic plane"),
    ],
)
def test_no_text_can_stop_the_printing(body: str, tmp_path: Path):
    pdf = pdf_of(report_of(entry(body, title=body[:80], who=body[:40]), customer_name=body[:400] or "x"))

    assert "Page 1 of" in text_of(pdf, tmp_path)


def test_a_fault_of_the_template_is_told_without_anybodys_words(tmp_path: Path):
    (tmp_path / "pdf").mkdir()
    (tmp_path / "fonts").symlink_to(RESOURCES / "fonts")
    (tmp_path / "pdf" / "history.typ").write_text("#panic(sys.inputs.data)")

    with pytest.raises(FormatError, match="Nothing in the vault was changed") as caught:
        render_history(whole_report(), resources=tmp_path, made_at=MADE_AT)
    assert "Maria" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_panic_of_the_typesetter_is_told_too(monkeypatch: pytest.MonkeyPatch):
    class PanicException(BaseException):
        __module__ = "pyo3_runtime"

    def panic(*_: object, **__: object) -> bytes:
        raise PanicException

    monkeypatch.setattr(typst, "compile", panic)
    with pytest.raises(FormatError):
        pdf_of(whole_report())


def test_names_of_all_scripts_are_printed(tmp_path: Path):
    names = [json.loads(line)["value"] for line in NAMES.read_text("utf-8").splitlines()]
    text = squeezed(text_of(pdf_of(report_of(*map(entry, names), days_apart=0)), tmp_path))
    from_left = [name for name in names if not any("\u0590" <= letter <= "\u08ff" for letter in name)]

    assert len(from_left) > 2000  # pdftotext gives the others back in the order they are seen
    assert not [name for name in from_left if squeezed(name) not in text]
    assert "[U+" not in text
