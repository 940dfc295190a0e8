"""The floor is only a floor if it answers the same: both sides hold the same business and find the same in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter, CustomerOrder
from advocate.domain.ids import CustomerId
from advocate.domain.today import Scope
from bench import business, floor_writing
from bench.conversation_file import read_bare, write_file
from bench.floor import Floor
from bench.ground import ids_of, make_vault, opened
from bench.measures.opening import FIRST_ENTRIES, open_customer
from bench.measures.saving import BODY, TITLE, save, save_bare
from tests.advocate.storage.test_search_index import is_in_step

SIZE = 120


@pytest.fixture
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Advocate, Floor]]:
    """A small business with a busy customer, in a vault and in a bare database."""
    folder = tmp_path_factory.mktemp("business")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(business, "MANY_CONTACTS", {business.BUSIEST: 90})
        make_vault(folder / "vault", business.customers(SIZE))
        floor_writing.create(folder / "bare.db", business.customers(SIZE))
    with opened(folder / "vault", folder / "bare.db") as sides:
        yield sides


def test_names_find_the_same_customers(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    for number in range(3, SIZE, 7):
        words = business.customer(number).name.split()
        typed = [words[0][:end] for end in range(2, len(words[0]) + 1)]
        for text in typed:
            theirs = {row[2] for row in bare.find_ranked(text, 200)}
            ours = [hit.customer.name for hit in advocate.search.find_customers(text, 200)]
            assert theirs
            assert theirs <= set(ours), text
            assert theirs == {row[2] for row in bare.find_any(text, 200)}


def test_numbers_find_the_same_customers(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    for number in range(3, SIZE, 7):
        digits = business.customer(number).phone[-6:]
        ours = {hit.customer.name for hit in advocate.search.find_customers(digits)}
        assert ours == {row[2] for row in bare.find_number(digits)}


def test_words_find_the_same_passages_newest_first(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    for text in ("price", "pri", "offer call", "de", "quarter"):
        ours = [int(hit.at.timestamp()) for hit in advocate.search.find_said(text)]
        assert ours
        assert ours == [row[3] for row in bare.find_said(text)], text


def test_lists_show_the_same_lines(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    lines = advocate.customers.list_customers(CustomerFilter(), 20, 60)
    assert [line.name for line in lines] == [row[2] for row in bare.list_page(20, 60)]
    newest = CustomerFilter(order=CustomerOrder.LAST_CONTACT, descending=True)
    ours = [
        (line.name, line.organisation, line.pinned, line.open_promises, set(line.tags))
        for line in advocate.customers.list_customers(newest, 0, 60)
    ]
    theirs = [
        (r[2], r[3] or "", r[4], r[6], set((r[8] or "").split(",")) - {""}) for r in bare.list_newest(0, 60)
    ]
    assert ours == theirs


def test_opening_reads_the_same_customer(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    for number in (business.BUSIEST, 7):
        who = ids_of(advocate, [number])[number]
        open_customer(advocate, who)
        customer, points, tags, keys, entries, promises, counts = bare.open_customer(number, FIRST_ENTRIES)
        profile = advocate.customers.get_customer(who)
        assert profile.name == customer[0][2]
        assert len(profile.contact_points) == len(points)
        assert {tag.name for tag in profile.tags} == {row[0] for row in tags}
        ours = advocate.timeline.keys(who)
        spoken = [key for key in ours if key.kind.value == "interaction"]
        assert [int(key.at.timestamp()) for key in spoken] == [row[1] for row in keys]
        assert len(entries) == min(FIRST_ENTRIES, len(keys))
        assert advocate.promises.counts(who).open == len(promises) == (counts[0][0] or 0)


def test_the_vault_was_written_as_an_import_writes(both: tuple[Advocate, Floor]) -> None:
    """What follows from the records is right, and the index is in step."""
    advocate, _ = both
    assert is_in_step(advocate)
    with advocate.vault.database.raw() as raw:
        wrong = raw.execute(
            "SELECT count(*) FROM customers c WHERE last_contact_at IS NOT (SELECT max(started_at) FROM interactions"
            " WHERE customer_id = c.id AND channel <> 'note') OR open_promises <> (SELECT count(*) FROM promises"
            " WHERE customer_id = c.id AND state = 'open') OR next_due_at IS NOT (SELECT min(due_end) FROM promises"
            " WHERE customer_id = c.id AND state = 'open')"
        ).fetchone()
    assert wrong == (0,)
    assert advocate.history.undoable() is not None


def test_both_sides_keep_what_is_saved(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    who: CustomerId = ids_of(advocate, [9])[9]
    before = len(advocate.timeline.keys(who))
    save(advocate, who, 1)()
    save_bare(bare, 9, 1)()
    assert len(advocate.timeline.keys(who)) == before + 1
    assert advocate.search.find_said("oak sample")[0].passage.text.startswith(TITLE)
    assert bare.find_said("oak sample")[0][4] == f"{TITLE}\n{BODY}"


def test_a_file_of_conversations_is_taken_in_whole_on_both_sides(
    both: tuple[Advocate, Floor], tmp_path: Path
) -> None:
    advocate, bare = both
    file = tmp_path / "conversations.jsonl"
    assert write_file(file, business.customers(3, first=200)) == 30
    result = advocate.importing.run(file)
    assert (result.customers, result.interactions, result.problem_count) == (3, 30, 0)
    floor_writing.FloorWriter(bare.connection).write(read_bare(file, 200))
    digits = business.customer(201).phone[-6:]
    assert [row[2] for row in bare.find_number(digits)] == [business.customer(201).name]
    assert [hit.customer.name for hit in advocate.search.find_customers(digits)] == [
        business.customer(201).name
    ]
    advocate.history.undo()


def test_a_condition_and_a_day_find_the_same(both: tuple[Advocate, Floor]) -> None:
    advocate, bare = both
    for tag in advocate.tags.list_tags():
        page, count = bare.list_narrowed(
            "c.id IN (SELECT customer_id FROM tag WHERE name = ?)", [tag.name], SIZE
        )
        ours = advocate.customers.list_customers(CustomerFilter(tag_ids=(tag.id,)), 0, SIZE)
        assert {row[2] for row in page} == {line.name for line in ours}
        assert count == len(page) == len(ours) == tag.used
    assert len(bare.every_id()) == len(advocate.customers.ids(CustomerFilter())) == SIZE
    read = advocate.today.read(Scope.EVERYONE)
    late = bare.today(int(read.at.timestamp()), SIZE)
    assert sum(len(row) > 1 for row in late) == sum(
        len(each) for each in (read.late, read.due_today, read.upcoming)
    )
