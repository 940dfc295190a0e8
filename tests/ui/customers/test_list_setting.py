"""How the list is, as a text and back; whatever is not understood is as usual."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.customer import CustomerState, FieldMatch
from advocate.domain.ids import FieldId, MemberId, TagId
from advocate.domain.team import Member
from ui.customers.filter_choice import MINE, FilterChoice, KindChoice, LastContact, PromiseChoice
from ui.customers.list_setting import USUAL_COLUMNS, ListSetting, read_setting
from ui.reader import Reader

SOMEBODY = UUID(int=5)
READER = Reader(member=Member(id=MemberId(SOMEBODY), name="Priya"), now=datetime(2026, 3, 12, tzinfo=UTC))
FULL = ListSetting(
    filters=FilterChoice(
        text="oak", state=CustomerState.ARCHIVED, tag_ids=(TagId(UUID(int=1)), TagId(UUID(int=2))),
        field=FieldMatch(field_id=FieldId(UUID(int=3)), value="Ö 👩‍👩‍👧"), owner=str(SOMEBODY),
        last=LastContact.QUIET_QUARTER, promise=PromiseChoice.LATE, kind=KindChoice.INTERNAL, only_sample=True,
    ),
    columns=("phone", "field:abc"), widths={"phone": 200, "name": 300}, order="last", descending=True,
)  # fmt: skip


def test_all_of_it_there_and_back():
    assert read_setting(FULL.to_text()) == FULL
    assert read_setting(ListSetting().to_text()) == ListSetting()


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null", '"x"', "[" * 5000, '{"tags": {"a": 1}}'])
def test_what_is_no_setting_is_as_usual(text):
    assert read_setting(text) == ListSetting()


def test_single_parts_that_make_no_sense_are_left_out():
    found = read_setting(
        json.dumps(
            {
                "owner": "nobody at all", "last": 7, "promise": None, "kind": "horse", "tags": ["x", str(SOMEBODY), 4],
                "field": ["x"], "columns": ["phone", "phone", "name", "", 3], "widths": {"phone": 1, "tags": 10**9,
                "due": "wide", "last": True}, "order": 4, "descending": "yes", "text": "t" * 9000,
            }
        )
    )  # fmt: skip
    assert found.filters == FilterChoice(text="t" * 200, tag_ids=(TagId(SOMEBODY),))
    assert found.columns == ("phone",)
    assert found.widths == {"phone": 56, "tags": 900}
    assert (found.order, found.descending) == ("name", False)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=8), lambda inner: (
    st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["tags", "columns", "widths", "owner", "field", "order", "last", "state"]), inner, max_size=5
    )
), max_leaves=12))  # fmt: skip
def test_no_text_stops_it(value):
    found = read_setting(json.dumps(value))
    assert read_setting(found.to_text()) == found


def test_no_columns_at_all_is_a_choice():
    assert read_setting('{"columns": []}').columns == ()
    assert read_setting("{}").columns == USUAL_COLUMNS


def test_filters_as_the_vault_is_asked():
    asked = FilterChoice(owner=MINE, last=LastContact.WEEK).to_filter(READER)
    assert asked.owner_id == SOMEBODY
    assert asked.last_contact_after == READER.now - timedelta(days=7)
    assert asked.last_contact_before is None
    quiet = FilterChoice(last=LastContact.QUIET_YEAR, owner="nobody", kind=KindChoice.INTERNAL).to_filter(
        READER
    )
    assert (quiet.last_contact_after, quiet.last_contact_before) == (None, READER.now - timedelta(days=365))
    assert quiet.without_owner
    assert quiet.only_internal
    assert quiet.kind is None


def test_every_filter_can_be_taken_off():
    choice = FULL.filters
    for key in choice.chosen():
        choice = choice.without(key)
    assert choice == FilterChoice(text="oak")


def test_tags_and_fields_that_are_gone():
    kept = FULL.filters.without_lost(frozenset({TagId(UUID(int=2))}), frozenset())
    assert kept.tag_ids == (TagId(UUID(int=2)),)
    assert kept.field is None
