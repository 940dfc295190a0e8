"""The encrypted database: its engine, its pragmas, reading and writing. It knows no table."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import Connection, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from advocate.errors import VaultDamaged, VaultError, VaultMissing, VaultReadOnly
from advocate.storage.failures import told_to_people

# Below these versions the engine has faults that lose data (WAL reset, FTS5): refuse to start.
OLDEST_SQLITE = (3, 53, 3)
APPLICATION_ID = 0x41445643  # "ADVC"

PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "cell_size_check=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "cache_size=-65536",
    # A checkpoint inside a save would stall it; `checkpoint()` runs when nobody waits, this is only the limit.
    "wal_autocheckpoint=16000",
)


class Key(Protocol):
    """The vault's data key: 32 random bytes."""

    def hex(self) -> str: ...


class Database:
    """One open encrypted file. `reading()` and `writing()` give a connection for the length of one block."""

    def __init__(
        self, path: Path, key: Key, *, create: bool = False, read_only_because: VaultReadOnly | None = None
    ) -> None:
        """Raises VaultMissing, VaultDamaged or VaultReadOnly; never makes a file unless told to create one.

        read_only_because: open for reading alone, which takes no room on the disk; writing() then raises this.
        """
        _check_engine()
        _check_file(path, create=create)
        self.path = path
        self._read_only_because = read_only_because
        self._engine = _engine(lambda: _connection(path, key, create, read_only_because))
        self._idle: list[Connection] = []
        self._writes = 0
        self._is_closed = False
        try:
            with told_to_people(), self._borrowed():
                pass
        except BaseException:
            self._engine.dispose()
            raise

    @property
    def read_only_because(self) -> VaultReadOnly | None:
        """Why it can only be read; None while it can be written."""
        return self._read_only_because

    @property
    def writes(self) -> int:
        """How often something was written: what was read at another number may be no longer so."""
        return self._writes

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that sees one unchanging state of the database."""
        with (
            told_to_people(),
            self._borrowed() as connection,
            connection.execution_options(write=False).begin(),
        ):
            yield connection

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A connection that commits when the block ends well, and takes everything back when it raises."""
        if self._read_only_because is not None:
            raise self._read_only_because
        with (
            told_to_people(),
            self._borrowed() as connection,
            connection.execution_options(write=True).begin(),
        ):
            self._writes += 1  # also what is taken back: too often does no harm
            yield connection

    @contextmanager
    def raw(self) -> Generator[Any]:
        """The engine's own connection, for what SQL cannot say (backup, integrity)."""
        with told_to_people(), self._borrowed() as connection:
            yield connection.connection.driver_connection

    @contextmanager
    def _borrowed(self) -> Generator[Connection]:
        """One stays open between blocks: what it has read stays decrypted, and a search need not wait for another. One
        that met a fault of the file is not used again, nor one that was out while the database was closed."""
        if self._is_closed:
            raise VaultError("The vault is closed.", "Open it again.", title="The vault is closed")
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._engine.connect()
        try:
            yield connection
        except (DBAPIError, dbapi2.Error):
            connection.invalidate()
            raise
        finally:
            if self._is_closed and not connection.invalidated:
                connection.invalidate()
            if self._idle or connection.invalidated:
                connection.close()
            else:
                self._idle.append(connection)

    def checkpoint(self) -> None:
        """Move what the log holds into the file; called when nobody waits."""
        if self._read_only_because is None:
            with self.raw() as connection:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Close every connection; the log is emptied into the file where there is room for it.

        Waits for nobody: what another thread is reading, it reads to its end, and its connection closes then.
        """
        try:
            if self._read_only_because is None and not self._is_closed:
                with self.raw() as connection:
                    connection.execute("PRAGMA busy_timeout=0")
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except VaultError:
            pass  # a full disk keeps the log: nothing is lost, the next opening reads it
        finally:
            self._is_closed = True
            while self._idle:
                self._idle.pop().close()
            self._engine.dispose()


def fetch(
    connection: Connection, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()
) -> list[Any]:
    """All rows of a statement in the engine's own words, as it keeps the values. For searches and long lists, where what
    SQLAlchemy adds to each statement and row would take longer than the engine."""
    driver: Any = connection.connection.driver_connection
    return driver.execute(statement, values).fetchall()


def as_json(ids: Iterable[bytes]) -> str:
    """Ids for `unhex(value)` of a `json_each(?)`: however many there are, the statement is the same, prepared once."""
    return '["' + '","'.join(i.hex() for i in ids) + '"]'


def connect(path: Path, key: Key, *, create: bool = False, read_only: bool = False) -> Any:
    """One bare connection with the key and the pragmas set. mode=rw: a missing file is an error, not a new vault."""
    mode = "mode=ro" if read_only else "mode=rwc" if create else "mode=rw"
    skipped = ("journal_mode",) if read_only else ()
    return _open(path, key, mode, create=create, pragmas=[p for p in PRAGMAS if not p.startswith(skipped)])


def _connection(path: Path, key: Key, create: bool, read_only_because: VaultReadOnly | None) -> Any:
    if read_only_because is None:
        return connect(path, key, create=create)
    pragmas = ("trusted_schema=OFF", "temp_store=MEMORY", "cache_size=-65536", "query_only=ON")
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        # What the log holds is read through an index in memory: with an exclusive lock no file is needed for it.
        return _open(path, key, "mode=rw", pragmas=pragmas, first="PRAGMA locking_mode=EXCLUSIVE")
    return _open(path, key, "mode=ro&immutable=1", pragmas=pragmas)


def _open(
    path: Path, key: Key, mode: str, *, pragmas: Iterable[str], create: bool = False, first: str = ""
) -> Any:
    key_hex = key.hex()
    if len(key_hex) != 64:
        raise ValueError("the data key has 32 bytes")  # a shorter one would silently become a passphrase
    connection = dbapi2.connect(
        f"file:{quote(str(path.resolve()))}?{mode}",
        uri=True,
        timeout=5,
        check_same_thread=False,
        isolation_level=None,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key = \"x'{key_hex}'\"")
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise VaultError("This build of Advocate has no encryption.", "Install Advocate again.")
        if create:
            path.chmod(0o600)  # before anything is written: the log takes its rights from here
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        if first:
            connection.execute(first)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


class _Dialect(SQLiteDialect_pysqlite):
    """All of them compile alike: what was compiled for one vault serves the next one that is opened, or the same again."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("sqlite.sqlcipher3", __name__, _Dialect.__name__)
_COMPILED: LRUCache[Any, Any] = LRUCache(1000)


def _engine(creator: Callable[[], Any]) -> sa.Engine:
    engine = sa.create_engine(
        "sqlite+sqlcipher3://",
        module=dbapi2,
        creator=creator,
        execution_options={"compiled_cache": _COMPILED},
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=0,
        pool_timeout=30,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]
        writes = connection.get_execution_options().get("write")
        fetch(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _check_engine() -> None:
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise VaultError(
            "The database engine on this computer is too old to be trusted with your data.",
            "Install Advocate again.",
        )


def _check_file(path: Path, *, create: bool) -> None:
    if create:
        if path.exists():
            raise VaultError("There is a database in this folder already.", "Choose an empty folder.")
        return
    if not path.is_file():
        raise VaultMissing(
            f"The database {path.name} is not in this folder.",
            "Choose the vault's folder, or restore a backup into a new one.",
        )
    with told_to_people(), path.open("rb") as file:
        head = file.read(16)
    if len(head) < 16:
        raise VaultDamaged(
            "The database is empty.", "Nothing was changed. Restore the newest backup into a new folder."
        )
    if head == b"SQLite format 3\x00":
        raise VaultDamaged(
            "The database is not encrypted, so it is not one of ours.",
            "Restore the newest backup into a new folder.",
        )
