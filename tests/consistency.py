"""What must hold in every vault after whatever was done: derived columns and the search index follow the records."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection

from advocate.app import Advocate
from advocate.storage.recording import table_of
from advocate.storage.rows.all import RECORDED
from advocate.storage.search_index import rebuild

Rows = dict[tuple[str, str], dict[str, Any]]
DERIVED = ("last_contact_at", "open_promises", "next_due_at", "quiet_at", "made_in")
# Each index with the table that says which record a row of it stands for, and that record's column.
INDEXES = {
    "customer_words": ("customer_documents", "customer_id"),
    "customer_pieces": ("customer_documents", "customer_id"),
    "said_words": ("said_documents", "record_id"),
}


def rows(advocate: Advocate) -> Rows:
    """Every recorded row by table and id, but for its version and its derived columns: what a person could see."""
    found: Rows = {}
    with advocate.vault.database.reading() as connection:
        for row in RECORDED:
            table = table_of(row)
            wanted = [column for column in table.c if column.name not in ("version", *DERIVED)]
            for values in connection.execute(table.select().with_only_columns(*wanted)).mappings():
                found[table.name, str(values["id"])] = dict(values)
    return found


def check(advocate: Advocate) -> None:
    """Fails when a derived column or the index says something else than a count from the beginning."""
    with advocate.vault.database.writing() as connection:
        assert wrongly_derived(connection) == []
        kept = index_content(connection)
        outer = connection.begin_nested()
        rebuild(connection)
        made_anew = index_content(connection)
        outer.rollback()
    for name, content in made_anew.items():
        assert kept[name] == content, f"{name} is out of step: {kept[name] - content} {content - kept[name]}"


def wrongly_derived(connection: Connection) -> list[Any]:
    """Customers and promises whose derived columns differ from the records that they follow from."""
    return list(
        connection.exec_driver_sql(
            "SELECT c.name, c.last_contact_at, c.open_promises, c.next_due_at FROM customers c WHERE"
            " c.last_contact_at IS NOT"
            "  (SELECT max(started_at) FROM interactions i WHERE i.customer_id = c.id AND i.channel <> 'note')"
            " OR c.quiet_at IS NOT (SELECT CASE WHEN count(*) > 2 THEN min(253402300799999999, max(started_at)"
            "   + 2 * max(30 * 86400000000, (max(started_at) - min(started_at)) / (count(*) - 1))) END"
            "  FROM interactions i WHERE i.customer_id = c.id AND i.channel <> 'note')"
            " OR c.open_promises <> (SELECT count(*) FROM promises p WHERE p.customer_id = c.id AND p.state = 'open')"
            " OR c.next_due_at IS NOT"
            "  (SELECT min(due_end) FROM promises p WHERE p.customer_id = c.id AND p.state = 'open')"
            " UNION ALL SELECT p.words, p.made_in, 0, 0 FROM promises p LEFT JOIN interactions i"
            " ON i.id = p.interaction_id WHERE p.made_in <> coalesce(i.channel, '')"
        )
    )


def index_content(connection: Connection) -> dict[str, Counter[tuple[Any, ...]]]:
    """By index, how often each record holds each term in each column."""
    found: dict[str, Counter[tuple[Any, ...]]] = {}
    for name, (documents, record) in INDEXES.items():
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name}_terms USING fts5vocab(main, {name}, instance)"
        )
        terms = connection.exec_driver_sql(
            f"SELECT hex(d.{record}), t.term, t.col FROM {name}_terms t LEFT JOIN {documents} d ON d.id = t.doc"
        )
        found[name] = Counter(tuple(row) for row in terms)
    return found
