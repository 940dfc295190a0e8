"""The member at the keyboard: name, e-mail, department, time zone, and the country their phone numbers are typed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QWidget

from advocate.domain.team import Department, Member
from advocate.domain.text import fold
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.section import Section
from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

Change = Callable[[Member], Member]


@dataclass(frozen=True, slots=True, kw_only=True)
class YouState:
    member: Member
    departments: tuple[Department, ...]


def read_you(app: Advocate) -> YouState:
    """Runs on the database thread."""
    return YouState(member=app.team.get_member(app.member.id), departments=app.team.departments())


class YouSection(Section):
    key: ClassVar[str] = "you"
    read = staticmethod(read_you)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(self.tr("What you note and promise bears your name."), runner, parent)
        self._member: Member | None = None
        self.name = TextField("", self, name=self.tr("Your name"))
        self.email = TextField("", self, name=self.tr("Your e-mail"), placeholder=self.tr("you@business.com"))
        self.department = ChoiceField("", [], self, name=self.tr("Your department"))
        self.zone = TextField("", self, name=self.tr("Time zone"), placeholder=self.tr("Type a city"))
        self.zone.set_completions(list(_zones()))
        self.region = ChoiceField(
            "",
            [(code, words) for words, code in _regions()],
            self,
            name=self.tr("Country of your phone numbers"),
        )
        self.add_row("name", self.tr("Name"), self.name)
        self.add_row("email", self.tr("E-mail"), self.email)
        self.add_row("department", self.tr("Department"), self.department, wide=False)
        self.add_row(
            "zone",
            self.tr("Time zone"),
            self.zone,
            hint=self.tr(
                "“Friday at 3” is meant on this clock. It takes effect when the vault is opened again."
            ),
        )
        self.add_row(
            "region",
            self.tr("Phone numbers"),
            self.region,
            hint=self.tr(
                "A number without a country in front of it is taken for one of these. Weeks begin as they do there."
            ),
        )
        self.name.committed.connect(self._on_name)
        self.email.committed.connect(self._on_email)
        self.department.chosen.connect(self._on_department)
        self.zone.committed.connect(self._on_zone)
        self.region.chosen.connect(self._on_region)

    def show_state(self, state: YouState) -> None:
        member = self._member = state.member
        self.name.set_text(member.name)
        self.email.set_text(member.email)
        self.zone.set_text(member.zone.replace("_", " "))
        choices: list[tuple[object, str]] = [(None, self.tr("no department"))]
        choices += [
            (each.id, each.name)
            for each in state.departments
            if each.is_active or each.id == member.department_id
        ]
        self.department.set_choices(choices)
        self.department.choose(member.department_id)
        self.region.choose(member.region)

    def _on_name(self, name: str) -> None:
        self._keep(lambda member: replace(member, name=name), self.name)

    def _on_email(self, email: str) -> None:
        self._keep(lambda member: replace(member, email=email.strip()), self.email)

    def _on_department(self, department_id: object) -> None:
        self._keep(lambda member: replace(member, department_id=department_id), None)  # type: ignore[arg-type]

    def _on_region(self, region: object) -> None:
        self._keep(lambda member: replace(member, region=str(region)), None)

    def _on_zone(self, typed: str) -> None:
        zone = zone_meant(typed)
        if not zone:
            self.zone.show_error(
                self.tr("There is no such time zone. Type a large city near you, such as Chicago or Berlin.")
            )
            return
        self._keep(lambda member: replace(member, zone=zone), self.zone)

    def _keep(self, change: Change, field: TextField | None) -> None:
        """field: where a refusal is said."""
        if self._member is None:
            return
        changed = change(self._member)

        def refused(error: AdvocateError) -> None:
            if field is None:
                self.tell(error)
            else:
                field.show_error(f"{error.message} {error.hint}".strip())

        self.runner.command(self, lambda app: app.team.edit_member(changed), None, refused)


def zone_meant(typed: str) -> str:
    """The IANA name of what was typed: the name itself in any case, or its city alone; empty for none."""
    asked = fold(typed).strip().replace(" ", "_")
    names = {fold(name).replace(" ", "_"): name.replace(" ", "_") for name in _zones()}
    if asked in names:
        return names[asked]
    cities = [name for folded, name in names.items() if asked and folded.rpartition("/")[2] == asked]
    return cities[0] if len(cities) == 1 else ""


@cache
def _zones() -> tuple[str, ...]:
    """As people read them: `America/New York`."""
    names = (bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds())
    return tuple(
        sorted(
            name.replace("_", " ")
            for name in names
            if ("/" in name or name == "UTC") and not name.startswith(("Etc/", "System"))
        )
    )


@cache
def _regions() -> tuple[tuple[str, str], ...]:
    """Words and ISO 3166 code of every country, by name."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return tuple(sorted((words, code) for code, words in found.items()))
