"""The shelf of what was not saved."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from advocate.domain.ids import CustomerId, InteractionId
from ui.calls.customer_choice import Whom
from ui.calls.drafts import ContactDraft, DraftShelf

MARIA = Whom(id=CustomerId(UUID(int=1)), name="Maria Gomez")
TOM = Whom(id=CustomerId(UUID(int=2)), name="Tom Price")


def test_one_shelf_for_a_window(window):
    assert DraftShelf.of(window) is DraftShelf.of(window)


def test_nothing_typed_is_not_kept(window):
    shelf = DraftShelf.of(window)
    shelf.keep(ContactDraft(customer=MARIA, effort=3, text="  "))
    assert shelf.newest(MARIA.id) is None


def test_each_customer_has_their_own_and_nobody_gets_the_newest(window):
    shelf = DraftShelf.of(window)
    maria, tom = ContactDraft(customer=MARIA, text="a"), ContactDraft(customer=TOM, text="b")
    correction = replace(maria, corrects=InteractionId(UUID(int=9)))
    for draft in (maria, tom, correction):
        shelf.keep(draft)
    assert (shelf.newest(MARIA.id), shelf.newest(TOM.id), shelf.newest(None)) == (maria, tom, tom)
    assert shelf.newest(UUID(int=9)) == correction
    shelf.remove(tom)
    assert (shelf.newest(TOM.id), shelf.newest(None)) == (None, maria)


def test_the_words_it_is_known_by():
    assert ContactDraft(text="\n Half a   thought").first_words() == "Half a thought"
    assert ContactDraft(promise_line="call back").first_words() == "call back"
