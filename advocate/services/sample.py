"""A convincing sample business to try things on: two years of it, made from a seed around now, removed as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from random import Random
from uuid import UUID

from advocate import paths
from advocate.changes import Changes
from advocate.domain.customer import CustomerState
from advocate.domain.history import Verb
from advocate.domain.team import Member
from advocate.domain.text import fold
from advocate.errors import Conflict, NotFound
from advocate.services.commands import Commands, OpenCommand
from advocate.services.sample_calendar import WorkCalendar
from advocate.services.sample_material import SampleMaterial, Table, load_material
from advocate.services.sample_people import PeopleMaker
from advocate.services.sample_plan import PlannedCustomer, SamplePlan
from advocate.services.sample_stories import StoryTeller, draw_story, story_starts
from advocate.services.sample_writing import SampleWriter
from advocate.services.sample_written import WrittenCustomers
from advocate.settings import BUSINESS
from advocate.storage.recording import Recording
from advocate.storage.rows.team import DepartmentRow, MemberRow
from advocate.storage.sample_rows import SampleRemover, has_sample, is_only_sample
from advocate.storage.team import TeamStore, TeamWriter

STORIES_OF_A_CUSTOMER = 4.4  # on average; a few live many
LONG_AGO = 300  # days since an archived customer was last heard of
ABOUT = "the sample business"


class SampleService:
    """member: at the keyboard; the sample lives in their zone, and they play its first support member."""

    def __init__(self, commands: Commands, member: Member) -> None:
        self._commands = commands
        self._member = member

    def fill(
        self, seed: int = 7, customers: int = 200, progress: Callable[[int, int], None] | None = None
    ) -> Changes:
        """Add the sample business: the same for the same seed and moment. Raises Conflict when there is one.

        progress: (done, total) now and then; whatever it raises stops the filling, and nothing of it is kept.
        """
        told = progress or _tell_nobody
        material = load_material(paths.resources())
        with self._commands.run(Verb.IMPORTED, about=ABOUT) as command:
            if has_sample(command.connection):
                raise Conflict("The sample business is here already.", "Remove it first, then fill again.")
            now = self._commands.clock.now()
            team = _Team(command, material.business, self._member, now)
            calendar = WorkCalendar(now, self._member.zone)
            plan = make_plan(material, calendar, command.recording, team.first_names, seed, customers, told)
            writer = SampleWriter(command.recording, self._member, team.members, team.departments, now)
            for done in writer.write(plan, material.business["fields"]):
                told(customers + done * customers // SampleWriter.STEPS, 2 * customers)
            if not TeamStore(command.connection).setting(BUSINESS.name):
                TeamWriter(command.recording).set(BUSINESS.name, material.business["name"])
        return command.changes

    def remove(self) -> Changes:
        """Take all of it away, with what was added to its customers since; one undo brings it back.

        Raises NotFound when there is none.
        """
        with self._commands.run(Verb.SAMPLE_REMOVED) as command:
            if not has_sample(command.connection):
                raise NotFound("There is no sample data in this vault.")
            business = load_material(paths.resources()).business["name"]
            SampleRemover(command.recording).remove(BUSINESS.name, business)
        return command.changes

    def is_there(self) -> bool:
        with self._commands.database.reading() as connection:
            return has_sample(connection)

    def is_everybody(self) -> bool:
        """Whether all the customers there are came with the sample business."""
        with self._commands.database.reading() as connection:
            return is_only_sample(connection)


def make_plan(
    material: SampleMaterial,
    calendar: WorkCalendar,
    recording: Recording,
    first_names: dict[str, str],
    seed: int,
    wanted: int,
    told: Callable[[int, int], None],
) -> SamplePlan:
    """Everything that will be written; the ids alone differ from one making to the next. told: (done, total), where
    making it is the first half."""
    random, plan = Random(seed), SamplePlan()
    written = WrittenCustomers(plan, random, calendar, recording.new_id)
    for table in material.written:
        written.add(table)
    already_told = {customer.id for customer in plan.customers}
    PeopleMaker(material, random, calendar, recording.new_id).fill(plan, wanted)
    teller = StoryTeller(plan, material, random, calendar, recording.new_id, first_names)
    for number, customer in enumerate(plan.customers):
        told(min(number, wanted), 2 * wanted)
        if customer.id not in already_told and customer.state is not CustomerState.TRASHED:
            _tell_stories(teller, material.fitting(customer.who), customer, random, calendar)
    return plan


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _tell_stories(
    teller: StoryTeller,
    stories: list[Table],
    customer: PlannedCustomer,
    random: Random,
    calendar: WorkCalendar,
) -> None:
    most = 4 if customer.is_internal else 24
    count = min(most, 1 + int(random.expovariate(1 / (STORIES_OF_A_CUSTOMER - 1))))
    untold: list[Table] = []
    for start in story_starts(customer, random, calendar, count):
        untold = untold or list(stories)
        if customer.state is CustomerState.ACTIVE or (calendar.wall_now - start).days > LONG_AGO:
            untold.remove(story := draw_story(untold, random))
            teller.tell(customer, story, start)


class _Team:
    """The sample's members by role and its departments by name; those that are there already are shared."""

    def __init__(self, command: OpenCommand, business: Table, member: Member, now: datetime) -> None:
        store = TeamStore(command.connection)
        self._recording = command.recording
        self._member = member
        self._now = now
        self.departments = self._departments(business["departments"], store)
        self.members: dict[str, UUID] = {"support": member.id}
        self.first_names = {"support": member.name.split()[0]}
        known = {fold(each.name): each.id for each in store.members()}
        for role, table in business["members"].items():
            self._cast(role, table, known)

    def _departments(self, names: Iterable[str], store: TeamStore) -> dict[str, UUID]:
        known = {fold(each.name): each.id for each in store.departments()}
        return {name: known.get(fold(name)) or self._add_department(name) for name in names}

    def _add_department(self, name: str) -> UUID:
        return self._recording.insert(DepartmentRow, name=name, is_active=True, is_sample=True, version=1)

    def _cast(self, role: str, table: Table, known: Mapping[str, UUID]) -> None:
        """The first of the names that is not the one at the keyboard."""
        name = next(each for each in table["names"] if fold(each) != fold(self._member.name))
        self.first_names[role] = name.split()[0]
        self.members[role] = known.get(fold(name)) or self._add_member(name, table["department"])

    def _add_member(self, name: str, department: str) -> UUID:
        return self._recording.insert(
            MemberRow,
            name=name,
            email=f"{fold(name).replace(' ', '.')}@hartwell.example",
            department_id=self.departments[department],
            zone=self._member.zone,
            region=self._member.region,
            language=self._member.language,
            is_active=True,
            is_sample=True,
            created_at=self._now,
            version=1,
        )
