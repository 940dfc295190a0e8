"""Files of customers: kept whole, once, and never in the history."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocate.app import Advocate
from advocate.domain.files import SIZE_LIMIT
from advocate.domain.ids import CustomerId, FileId
from advocate.domain.timeline import EntryKind, TimelineFilter
from advocate.errors import FormatError, InvalidValue, NotFound, VaultError
from advocate.services.checks import safe_name
from tests import factories


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def _attach(
    advocate: Advocate, who: CustomerId, name: str = "plan.pdf", data: bytes = b"%PDF-1.7", **more
) -> FileId:
    return FileId(advocate.files.attach(who, (name, data), **more).made)


def test_a_file_comes_from_the_disk_and_goes_back_to_it(
    advocate: Advocate, who: CustomerId, tmp_path: Path
) -> None:
    source = tmp_path / "Wet floor.JPG"
    source.write_bytes(b"\xff\xd8\xff" + bytes(3_000))
    changes = advocate.files.attach(who, source)
    assert changes.words() == "Added a file of Maria Gomez"
    (info,) = advocate.files.list_files(who)
    assert (info.name, info.media_type, info.size) == ("Wet floor.JPG", "image/jpeg", 3_003)
    assert info.member_name == "Priya Natarajan"
    assert advocate.files.read(info.id) == source.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    written = advocate.files.save(info.id, out)
    assert written.path == out / "Wet floor.JPG"
    assert written.path.read_bytes() == source.read_bytes()
    assert list(out.iterdir()) == [written.path]
    assert advocate.files.save(info.id, out / "again.jpg").path.read_bytes() == source.read_bytes()


def test_a_file_stands_on_its_contact_or_on_its_own(advocate: Advocate, who: CustomerId) -> None:
    contact = factories.interaction(advocate, who)
    _attach(advocate, who, "on the contact.txt", interaction_id=contact)
    own = _attach(advocate, who, "own.txt")
    keys = advocate.timeline.keys(who)
    assert [key.kind for key in keys if key.id == own] == [EntryKind.FILE]
    assert {key.kind for key in keys} == {EntryKind.FILE, EntryKind.INTERACTION}
    entries = {entry.key.kind: entry for entry in advocate.timeline.entries(keys)}
    assert entries[EntryKind.FILE].file.name == "own.txt"
    assert [file.name for file in entries[EntryKind.INTERACTION].interaction.files] == ["on the contact.txt"]
    factories.interaction(advocate, who, title="without a file")
    shown = advocate.timeline.keys(who, TimelineFilter.FILES)
    assert {key.id for key in shown} == {own, contact}
    assert {file.name for file in advocate.files.list_files(who)} == {"own.txt", "on the contact.txt"}


def test_a_removed_contact_takes_its_files_along_and_brings_them_back(
    advocate: Advocate, who: CustomerId
) -> None:
    contact = factories.interaction(advocate, who)
    file = _attach(advocate, who, interaction_id=contact)
    advocate.interactions.remove(contact)
    assert advocate.files.list_files(who) == ()
    advocate.history.undo()
    assert advocate.files.read(file) == b"%PDF-1.7"


def test_content_is_kept_once_and_stays_out_of_the_history(advocate: Advocate, who: CustomerId) -> None:
    data = bytes(range(256)) * 4_000
    first, second = (_attach(advocate, who, name, data) for name in ("a.bin", "b.bin"))
    advocate.files.rename(first, "plan.bin")
    advocate.files.remove(first)
    with advocate.vault.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT count(*), sum(size), sum(length(data)) FROM contents").one()
        history = connection.exec_driver_sql("SELECT sum(length(before)) FROM row_changes").scalar()
    assert tuple(kept) == (1, len(data), len(data))
    assert history < 5_000
    with pytest.raises(NotFound):
        advocate.files.read(first)
    advocate.history.undo()
    assert advocate.files.get_file(first).name == "plan.bin"
    advocate.history.undo()
    assert advocate.files.get_file(first).name == "a.bin"
    assert advocate.files.read(first) == advocate.files.read(second) == data


def test_what_is_too_large_or_cannot_be_read_is_refused(
    advocate: Advocate, who: CustomerId, tmp_path: Path
) -> None:
    with pytest.raises(InvalidValue, match="25 MB fit"):
        advocate.files.attach(who, ("big.bin", bytes(SIZE_LIMIT + 1)))
    big = tmp_path / "big.bin"
    with big.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(InvalidValue, match="25 MB fit"):
        advocate.files.attach(who, big)
    for missing in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(FormatError):
            advocate.files.attach(who, missing)
    file = _attach(advocate, who, data=b"")
    assert advocate.files.read(file) == b""
    with pytest.raises(VaultError):
        advocate.files.save(file, tmp_path / "no folder" / "x.pdf")
    with pytest.raises(VaultError):
        advocate.files.save(file, advocate.vault.folder / "vault.db")
    with pytest.raises(InvalidValue):
        advocate.files.rename(file, " ")


def test_a_contact_of_somebody_else_takes_no_file(advocate: Advocate, who: CustomerId) -> None:
    other = factories.interaction(advocate, factories.customer(advocate, "Tom"))
    with pytest.raises(InvalidValue):
        _attach(advocate, who, interaction_id=other)
    assert advocate.files.list_files(who) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_any_name_can_be_saved_in_a_folder(tmp_path: Path, name: str) -> None:
    safe = safe_name(name)
    assert safe not in (".", "..")
    path = tmp_path / safe
    path.write_bytes(b"x")
    assert path.parent == tmp_path
    path.unlink()


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("x" * 300 + ".pdf") == "x" * 116 + ".pdf"
    assert safe_name('a/b\\c:"d".txt') == "a_b_c__d_.txt"
    assert safe_name(" .. ") == "file"


def test_the_printed_history_names_files(advocate: Advocate, who: CustomerId) -> None:
    contact = factories.interaction(advocate, who)
    _attach(advocate, who, "photo.jpg", interaction_id=contact)
    _attach(advocate, who, "offer.pdf")
    entries = list(advocate.reports.history(who).entries())
    assert [chip.text for entry in entries for chip in entry.chips if "photo" in chip.text] == [
        "File: photo.jpg"
    ]
    assert ("File", "offer.pdf") in [(entry.kind, entry.title) for entry in entries]


def test_an_export_holds_what_is_in_them(advocate: Advocate, who: CustomerId, tmp_path: Path) -> None:
    file = _attach(advocate, who, "a/b: offer.pdf", b"offer")
    advocate.customers.set_photo(who, b"\xff\xd8\xff face")
    written = advocate.exporting.export(tmp_path / "out")
    found = {path.name: path.read_bytes() for path in (tmp_path / "out" / "files").iterdir()}
    assert found == {f"{file.hex}-b_ offer.pdf": b"offer", f"{who.hex}-Maria Gomez": b"\xff\xd8\xff face"}
    assert written.size == sum(
        path.stat().st_size for path in (tmp_path / "out").rglob("*") if path.is_file()
    )
    assert "quick_notes.jsonl" in [path.name for path in (tmp_path / "out").iterdir()]
