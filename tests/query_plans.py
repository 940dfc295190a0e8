"""How the engine means to answer what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection


@contextmanager
def watched_plans(connection: Connection) -> Iterator[list[str]]:
    """The lines of `EXPLAIN QUERY PLAN` of every statement in the block, there once it has ended."""
    driver = connection.connection.driver_connection
    asked, plans = list[str](), list[str]()
    driver.set_trace_callback(asked.append)
    try:
        yield plans
    finally:
        driver.set_trace_callback(None)
    plans += [row[-1] for each in asked for row in driver.execute(f"EXPLAIN QUERY PLAN {each}")]
