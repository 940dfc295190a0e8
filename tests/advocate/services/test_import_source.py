from __future__ import annotations

from pathlib import Path

import pytest

from advocate.domain.import_plan import ConversationRecord, CustomerRecord, ImportFormat
from advocate.errors import FormatError
from advocate.services import import_source
from advocate.services.import_source import batches, open_source

DATA = Path(__file__).parents[2] / "data"


def test_a_source_can_be_read_as_often_as_wanted():
    with open_source(DATA / "conversations" / "conversations.jsonl") as source:
        assert source.format is ImportFormat.CONVERSATIONS
        for _ in range(2):
            assert sum(isinstance(record, ConversationRecord) for record in source.records()) == 753
        assert source.position() == source.size


def test_a_list_names_what_it_leaves_out():
    with open_source(DATA / "csv" / "atomic-crm_contacts_export.csv") as source:
        assert source.not_taken() == ("gender", "last_seen", "has_newsletter", "status")
        assert sum(isinstance(record, CustomerRecord) for record in source.records()) == 2


def test_the_person_may_know_the_encoding_better(tmp_path: Path):
    file = tmp_path / "a.csv"
    file.write_bytes("Name\nDvořák\n".encode("cp1250"))
    with open_source(file, "cp1250") as source:
        (record,) = source.customers()
        assert isinstance(record, CustomerRecord)
        assert record.draft.name == "Dvořák"


def test_a_giant_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(import_source, "MOST_BYTES", 10)
    file = tmp_path / "a.csv"
    file.write_text("Name\nAna\nBen\n")
    with pytest.raises(FormatError, match="larger than 4 GB"), open_source(file):
        pass


def test_batches_cut_and_end():
    assert list(batches(iter(range(5)), 2)) == [[0, 1], [2, 3], [4]]
    assert list(batches(iter(()), 2)) == []
