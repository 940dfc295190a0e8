"""Who of a foreign file is in the vault already: the same key, or the same number or mail address under the same name."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from advocate.domain.contact_points import ReadContactPoint, read_contact_point
from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.domain.phone import digits_of
from advocate.domain.text import fold, one_line
from advocate.errors import InvalidValue
from advocate.storage.known_records import KnownCustomer, KnownRecords


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPoint:
    """A contact point of the file with what is compared and searched of it."""

    draft: ContactPointDraft
    read: ReadContactPoint

    @property
    def key(self) -> tuple[str, str]:
        return (self.draft.kind.value, self.read.normal or self.read.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone of the file, ready to be matched. origin: their key in the source."""

    origin: str
    name: str
    folded_name: str
    points: tuple[ReadPoint, ...]

    def marks(self) -> Iterator[Hashable]:
        yield self.origin
        for point in self.points:
            if point.read.normal:
                yield (point.read.normal, self.folded_name)


class PeopleMatcher:
    """Looks people up a batch at a time. keeps: remember those added over all batches; else only within one, where
    the vault itself holds those of the batches before."""

    def __init__(self, known: KnownRecords, *, keeps: bool) -> None:
        self._known = known
        self._keeps = keeps
        self._by_key: dict[Hashable, KnownCustomer] = {}
        self._added: dict[int, KnownCustomer] = {}

    def begin(self, people: Sequence[Person]) -> None:
        """Look up all of a batch."""
        if not self._keeps:
            self._added.clear()
        normals = {point.read.normal for person in people for point in person.points if point.read.normal}
        self._by_key = {
            **self._known.customers_reached_at(normals),
            **self._known.customers_of_origin({person.origin for person in people}),
        }

    def find(self, person: Person) -> KnownCustomer | None:
        for key in person.marks():
            found = self._by_key.get(key) or self._added.get(hash(key))
            if found is not None:
                return found
        return None

    def add(self, person: Person, customer: KnownCustomer) -> None:
        """Remember a new customer, so that the next of the same key is the same one."""
        for key in person.marks():
            self._added.setdefault(hash(key), customer)


@lru_cache(maxsize=2048)  # the same customer comes back on many lines
def person_of(origin: str, name: str, points: tuple[ContactPointDraft, ...], region: str) -> Person:
    """region: how numbers without a country are read."""
    return Person(
        origin=origin,
        name=name,
        folded_name=fold(name),
        points=tuple(ReadPoint(draft=point, read=read_leniently(point, region)) for point in points),
    )


@lru_cache(maxsize=4096)
def read_leniently(draft: ContactPointDraft, region: str) -> ReadContactPoint:
    """Like reading what a person types, but what makes no sense is kept as it stands in the file."""
    value = draft.value
    if (
        draft.kind is ContactPointKind.EMAIL
        and value.isascii()
        and value.count("@") == 1
        and " " not in value
    ):
        return ReadContactPoint(value=value, normal=value.lower())
    try:
        return read_contact_point(draft, region)
    except InvalidValue:
        return ReadContactPoint(value=one_line(value), digits=digits_of(value))
