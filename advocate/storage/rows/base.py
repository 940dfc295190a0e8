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


class Id(TypeDecorator[UUID]):
    """A UUID as its 16 bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class Moment(TypeDecorator[datetime]):
    """An aware moment as whole microseconds since 1970 in UTC: sorts as a number, exact from year 1 to 9999."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + timedelta(microseconds=value)


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


def ids_of(packed: bytes) -> tuple[UUID, ...]:
    """The ids packed in these bytes, 16 each. A hundred thousand UUIDs made one by one would take longer than finding
    them: these are put together by the same slots, without a line of Python for each."""
    count = len(packed) // 16
    found = list(map(object.__new__, repeat(UUID, count)))
    slots: Mapping[str, Any] = UUID.__dict__
    numbers = map(int.from_bytes, unpack("16s" * count, packed))
    marks = repeat(SafeUUID.unknown)
    for slot, values in (("int", numbers), ("is_safe", marks)):
        filled: Iterable[object] = map(slots[slot].__set__, found, values)
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
