"""What all tables share: how ids, moments and durations are kept, and how constraints are named."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import repeat
from struct import unpack
from typing import Any, ClassVar
from uuid import UUID, SafeUUID

from sqlalchemy import JSON, BigInteger, Date, Integer, LargeBinary, MetaData, String, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase

from advocate.domain.text import without_surrogates

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
Processor = Any  # what takes a value of ours, and gives one of the engine, or the other way round


class Id(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        return id_of(value)

    def bind_processor(self, dialect: Dialect) -> Processor:
        return _bytes_of

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        return id_of


class Moment(TypeDecorator[datetime]):
    """An aware moment as whole microseconds since 1970 in UTC: sorts as a number, exact from year 1 to 9999."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return _moment_of(value)

    def bind_processor(self, dialect: Dialect) -> Processor:
        return _microseconds_of

    def result_processor(self, dialect: Dialect, coltype: object) -> Processor:
        return _moment_of


class Seconds(TypeDecorator[timedelta]):
    """A duration as whole seconds."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:
        return None if value is None else round(value.total_seconds())

    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:
        return None if value is None else timedelta(seconds=value)


class Words(TypeDecorator[str]):
    """Text. Half a character (a lone surrogate, as broken files hold) cannot be kept, and becomes a mark of it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else without_surrogates(value)


_UNMARKED = SafeUUID.unknown
_SLOTS: Mapping[str, Any] = UUID.__dict__
_put_number, _put_mark = _SLOTS["int"].__set__, _SLOTS["is_safe"].__set__


# What a processor does by itself, for lists and for what is done to many at once: with the parts that SQLAlchemy would put around
# it, and a UUID that looks at what it is made of, reading a promise took three times as long.
def id_of(value: bytes | None) -> UUID | None:
    if value is None:
        return None
    found = object.__new__(UUID)
    _put_number(found, int.from_bytes(value))
    _put_mark(found, _UNMARKED)
    return found


def _bytes_of(value: UUID | None) -> bytes | None:
    return None if value is None else value.bytes


def moment_of(value: int) -> datetime:
    """In UTC, from its microseconds since 1970."""
    return EPOCH + timedelta(microseconds=value)


def _moment_of(value: int | None) -> datetime | None:
    return None if value is None else moment_of(value)


def _microseconds_of(value: datetime | None) -> int | None:
    return None if value is None else microseconds(value)


def ids_of(packed: bytes) -> tuple[UUID, ...]:
    """The ids packed in these bytes, 16 each. A hundred thousand UUIDs made one by one would take longer than finding
    them: these are put together by the same slots, without a line of Python for each."""
    count = len(packed) // 16
    found = list(map(object.__new__, repeat(UUID, count)))
    numbers = map(int.from_bytes, unpack("16s" * count, packed))
    marks = repeat(_UNMARKED)
    for put, values in ((_put_number, numbers), (_put_mark, marks)):
        filled: Iterable[object] = map(put, found, values)
        deque(filled, maxlen=0)
    return tuple(found)


def microseconds(moment: datetime) -> int:
    return (moment - EPOCH) // MICROSECOND


class Row(DeclarativeBase):
    """The base of all tables. `id` is the key of every recorded table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Id,
        datetime: Moment,
        timedelta: Seconds,
        date: Date,
        str: Words,
        bytes: LargeBinary,
        list[str]: JSON,
        dict[str, Any]: JSON(none_as_null=True),
    }


# Short words from a fixed list (states, kinds).
Word = String(24)
