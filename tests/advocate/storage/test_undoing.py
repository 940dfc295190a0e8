"""Taking back out of order, beside other people's work, and after an import."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate.app import Advocate
from advocate.domain.customer import CustomerDraft, CustomerFilter
from advocate.domain.history import Verb
from advocate.domain.ids import CommandId, CustomerId, MemberId
from advocate.domain.promise import PromiseFilter, PromiseState
from advocate.errors import Conflict, NotFound
from tests import factories
from tests.fakes import FakeClock

CSV = "name,phone,tags\n" + "".join(f"Customer {n},+1 404 555 {n:04},insured\n" for n in range(120))


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    """The same open vault with another member at the keyboard."""
    member = advocate.team.get_member(MemberId(advocate.team.add_member("Sam Reed").made))
    return Advocate(advocate.vault, member, advocate.clock)


def _name(advocate: Advocate, who: CustomerId) -> str:
    return advocate.customers.get_customer(who).name


def _last(advocate: Advocate) -> CommandId:
    return advocate.history.recent(1)[0].id


@pytest.fixture
def imported(advocate: Advocate, tmp_path: Path) -> CommandId:
    file = tmp_path / "customers.csv"
    file.write_text(CSV, encoding="utf-8")
    return advocate.importing.run(file).changes.command_id


def test_a_step_done_again_is_taken_back_by_its_own_place_in_the_history(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.rename(who, "Maria Ruiz")
    advocate.history.undo()
    advocate.history.redo()
    again = _last(advocate)
    advocate.history.undo(again)
    assert _name(advocate, who) == "Maria Gomez"
    assert advocate.history.undoable().verb is Verb.CUSTOMER_ADDED
    with pytest.raises(Conflict, match="already taken back"):
        advocate.history.undo(again)
    advocate.history.redo()
    assert _name(advocate, who) == "Maria Ruiz"
    assert [command.is_undone for command in advocate.history.recent(2)] == [False, True]


def test_a_creation_done_again_and_taken_back_leaves_nothing_to_take_back(advocate: Advocate) -> None:
    advocate.customers.create(CustomerDraft(name="Tom Price"))
    advocate.history.undo()
    advocate.history.redo()
    advocate.history.undo(_last(advocate))
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    assert advocate.history.undoable() is None


def test_doing_again_is_refused_over_another_wording(advocate: Advocate) -> None:
    """Two renames taken back, the first done again out of turn: the second must not be put over it silently."""
    who = factories.customer(advocate)
    first = advocate.customers.rename(who, "Maria Ruiz").command_id
    advocate.history.undo()
    first_undo = _last(advocate)
    advocate.customers.rename(who, "Maria Wood")
    advocate.history.undo()
    second_undo = _last(advocate)
    advocate.history.undo(first_undo)
    assert _name(advocate, who) == "Maria Ruiz"
    with pytest.raises(Conflict, match="changed again"):
        advocate.history.undo(second_undo)
    assert _name(advocate, who) == "Maria Ruiz"
    advocate.history.undo(first)
    assert _name(advocate, who) == "Maria Gomez"


def test_steps_go_back_and_come_again_in_turn(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    names = ["Maria Gomez", "Maria Ruiz", "Maria Wood", "Maria Stone"]
    for name in names[1:]:
        advocate.customers.rename(who, name)
    for _ in range(2):
        for name in reversed(names[:-1]):
            advocate.history.undo()
            assert _name(advocate, who) == name
        for name in names[1:]:
            advocate.history.redo()
            assert _name(advocate, who) == name


def test_taking_back_over_the_work_of_another_member_is_refused(advocate: Advocate, sam: Advocate) -> None:
    who = factories.customer(advocate)
    advocate.customers.rename(who, "Maria Ruiz")
    sam.customers.rename(who, "Maria Ruiz-Wood")
    with pytest.raises(Conflict, match="Maria Ruiz"):
        advocate.history.undo()
    assert _name(advocate, who) == "Maria Ruiz-Wood"
    sam.history.undo()
    advocate.history.undo()
    assert _name(advocate, who) == "Maria Gomez"


def test_each_member_takes_back_their_own(advocate: Advocate, sam: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(sam, "Tom Price")
    advocate.customers.rename(maria, "Maria Ruiz")
    sam.customers.rename(tom, "Tom Stone")
    advocate.history.undo()
    assert (_name(advocate, maria), _name(advocate, tom)) == ("Maria Gomez", "Tom Stone")
    assert sam.history.redoable() is None
    sam.history.undo()
    assert _name(sam, tom) == "Tom Price"
    advocate.history.redo()
    assert (_name(advocate, maria), _name(advocate, tom)) == ("Maria Ruiz", "Tom Price")


def test_a_promise_kept_by_another_member_is_not_unmade(advocate: Advocate, sam: Advocate) -> None:
    who = factories.customer(advocate)
    promise = factories.promise(advocate, who)
    sam.promises.keep(promise)
    with pytest.raises(Conflict):
        advocate.history.undo()
    assert sam.promises.get_promise(promise).state is PromiseState.KEPT


def test_a_tag_that_others_bear_by_now_stays_with_them(advocate: Advocate, sam: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    advocate.profiles.tag([maria], "insured")
    sam.profiles.tag([tom], "Insured")
    advocate.history.undo()
    assert [(tag.name, tag.used) for tag in advocate.tags.list_tags()] == [("insured", 1)]
    assert advocate.customers.get_customer(maria).tags == ()
    advocate.history.redo()
    assert advocate.tags.list_tags()[0].used == 2


def test_a_tag_goes_with_the_step_that_made_it(advocate: Advocate) -> None:
    advocate.profiles.tag([factories.customer(advocate)], "insured")
    advocate.history.undo()
    assert advocate.tags.list_tags() == ()


def test_customers_are_found_by_the_name_a_tag_has_again(advocate: Advocate) -> None:
    who = factories.customer(advocate, tags=("insured",))
    advocate.tags.rename(advocate.tags.list_tags()[0].id, "covered")

    def found(word: str) -> bool:
        return [hit.customer.id for hit in advocate.search.find_customers(word)] == [who]

    assert (found("covered"), found("insured")) == (True, False)
    changes = advocate.history.undo()
    assert (found("covered"), found("insured")) == (False, True)
    assert changes.customers == {who}
    advocate.history.redo()
    assert (found("covered"), found("insured")) == (True, False)


def test_an_import_is_taken_back_beside_work_that_has_nothing_to_do_with_it(
    advocate: Advocate, imported: CommandId
) -> None:
    later = factories.customer(advocate, "Later Work", tags=("insured",))
    advocate.history.undo(imported)
    assert advocate.customers.count_customers(CustomerFilter()) == 1
    assert [tag.name for tag in advocate.customers.get_customer(later).tags] == ["insured"]
    assert [hit.customer.id for hit in advocate.search.find_customers("insured")] == [later]
    assert not advocate.search.find_customers("Customer 7")
    advocate.backups.check()


@pytest.mark.parametrize("work", ["log", "rename", "promise"])
def test_an_import_that_somebody_worked_on_stays_whole(
    advocate: Advocate, imported: CommandId, work: str
) -> None:
    who = advocate.search.find_customers("Customer 7")[0].customer.id
    if work == "log":
        factories.interaction(advocate, who)
    elif work == "rename":
        advocate.customers.rename(who, "Seven")
    else:
        factories.promise(advocate, who)
    with pytest.raises(Conflict, match="later step first"):
        advocate.history.undo(imported)
    assert advocate.customers.count_customers(CustomerFilter()) == 120
    advocate.history.undo()
    advocate.history.undo(imported)
    assert advocate.customers.count_customers(CustomerFilter()) == 0
    assert advocate.promises.count_promises(PromiseFilter(state=None)) == 0


def test_an_import_taken_back_is_not_offered_again(advocate: Advocate, imported: CommandId) -> None:
    advocate.history.undo()
    assert advocate.history.redoable() is None
    with pytest.raises(Conflict, match="Import the file again"):
        advocate.history.undo(_last(advocate))


def test_a_step_on_what_another_removed_is_refused_in_a_sentence(advocate: Advocate, sam: Advocate) -> None:
    who = factories.customer(advocate)
    department = sam.team.add_department("Purchasing").made
    sam.history.undo()
    with pytest.raises(NotFound, match="no longer there"):
        factories.promise(advocate, who, department_id=department)
    assert advocate.promises.count_promises(PromiseFilter(state=None)) == 0


def test_a_step_that_is_not_in_the_history_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.history.undo(CommandId(advocate.member.id))


def test_bringing_back_what_was_made_anew_meanwhile_is_refused(advocate: Advocate, sam: Advocate) -> None:
    maria = factories.customer(advocate)
    advocate.profiles.tag([maria], "insured")
    advocate.history.undo()
    sam.profiles.tag([maria], "insured")
    with pytest.raises(Conflict):
        advocate.history.redo()
    assert advocate.tags.list_tags()[0].used == 1


def test_the_clock_may_go_back_between_steps(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    clock.at = clock.at.replace(year=2020)
    advocate.customers.rename(who, "Maria Ruiz")
    assert advocate.history.undoable().verb is Verb.CUSTOMER_EDITED
    advocate.history.undo()
    assert _name(advocate, who) == "Maria Gomez"
