"""What the customers' list knows of the vault beside its rows: tags, own fields, and who is in the team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.customer import FieldDefinition, Tag
from advocate.domain.ids import MemberId
from advocate.domain.team import Member

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """me: who sits at the keyboard. samples: whether there is sample data."""

    tags: tuple[Tag, ...] = ()
    fields: tuple[FieldDefinition, ...] = ()
    members: tuple[Member, ...] = ()
    me: MemberId | None = None
    samples: bool = False

    def tag_name(self, tag_id: object) -> str:
        return next((tag.name for tag in self.tags if tag.id == tag_id), "")

    def member_name(self, member_id: str) -> str:
        return next((member.name for member in self.members if str(member.id) == member_id), "")

    def field(self, field_id: object) -> FieldDefinition | None:
        return next((each for each in self.fields if each.id == field_id), None)


def read_known(app: Advocate) -> Known:
    return Known(
        tags=app.tags.list_tags(),
        fields=app.own_fields.list_fields(),
        members=app.team.members(),
        me=app.member.id,
        samples=app.sample.is_there(),
    )
