"""Presses the keys of every act in the table, in its place: something binds them, it runs, and something is seen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.cadence import repeated
from advocate.domain.customer import CustomerDraft, CustomerFilter
from advocate.domain.ids import CustomerId, MemberId, PromiseId
from advocate.domain.promise import Due, PromiseFilter
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock
from tests.ui.windows import open_window
from ui.acts.act import Act
from ui.acts.acts import ACTS
from ui.acts.notice import KEEP, OPEN, SNOOZE
from ui.acts.shortcuts import ActShortcut, Shortcuts, shortcuts
from ui.frame.workplace import Workplace
from ui.widgets.overlay import Overlay
from ui.widgets.toast_card import Answer

TO_PRESS = [one for one in ACTS if one.keys and not one.is_fixed]
_MOST_ROWS = 14
_FILES = ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")
MARIA = "Maria Gomez"


@pytest.fixture(scope="session")
def filled_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a small business in it, and of everything something that waits for Priya."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    advocate, _code = factories.make_vault(folder)
    advocate.sample.fill(customers=12)
    for call in advocate.open_calls.list_open():
        advocate.open_calls.drop(call.id)
    advocate.quick_notes.write("Ask Lena about the oak")
    lena = MemberId(advocate.team.add_member("Lena Brandt").made)
    maria = advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)[0].id
    note = NoteDraft(
        customer_id=maria, body="The oak is here", sent_at=MORNING, to_member_id=advocate.member.id
    )
    advocate.seated(lena).notes.send(note)
    again = factories.promise_draft(maria, words="Ring her", due=Due.at(MORNING + timedelta(hours=2), ZONE))
    advocate.cadences.make(repeated(again, "FREQ=DAILY"))
    kept = advocate.promises.list_promises(PromiseFilter(), 0, 1)[0]
    advocate.promises.keep(PromiseId(kept.id))
    advocate.close()
    return folder


@pytest.fixture
def asked_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which of the desktop's own dialogs were asked for; each is left with Esc."""
    asked: list[str] = []
    for name in _FILES:
        answer = "" if name == "getExistingDirectory" else ([], "") if name.endswith("s") else ("", "")
        monkeypatch.setattr(
            QFileDialog, name, lambda *_args, said=answer, which=name: (asked.append(which), said)[1]
        )
    monkeypatch.setattr(QMenu, "exec", lambda menu, *_args: menu.popup(QPoint(50, 50)))
    return asked


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The acts whose keys were recognised, by a binding or by a widget that reads its keys itself."""
    ran: set[str] = set()
    run, is_key = ActShortcut.press, Shortcuts.is_key

    def press(self: ActShortcut) -> None:
        ran.add(self.act.key)
        run(self)

    def knows(self: Shortcuts, event: object, act_key: str) -> bool:
        known = is_key(self, event, act_key)  # type: ignore[arg-type]
        if known:
            ran.add(act_key)
        return known

    monkeypatch.setattr(ActShortcut, "press", press)
    monkeypatch.setattr(Shortcuts, "is_key", knows)
    return ran


@pytest.fixture
def advocate(filled_template: Path, tmp_path: Path) -> Iterator[Advocate]:
    opened = factories.copy_vault(filled_template, tmp_path / "vault", FakeClock())
    yield opened
    opened.close()


@pytest.fixture
def workplace(qtbot, advocate: Advocate, asked_files: list[str], ran: set[str], tmp_path: Path) -> Workplace:
    shortcuts().put_all_back()
    QApplication.setCursorFlashTime(0)
    return open_window(qtbot, advocate, tmp_path / "new", "settings")


# -- what must be so before an act makes sense ---------------------------------------------------------------------------


def _command(workplace: Workplace) -> None:
    workplace._runner.command(workplace, lambda app: app.customers.create(CustomerDraft(name="Somebody new")))


def _command_and_back(workplace: Workplace) -> None:
    _command(workplace)
    workplace.undo()


def _a_step(workplace: Workplace) -> None:
    workplace.go("settings")
    workplace.go("import")


def _a_step_back(workplace: Workplace) -> None:
    _a_step(workplace)
    workplace.going.back()


def _something_typed(workplace: Workplace) -> None:
    """In the field that narrows the list of this page."""
    assert shortcuts().run("customers.find", workplace.window())
    QTest.keyClicks(QApplication.focusWidget(), "maria")


def _timeline_find(workplace: Workplace) -> None:
    assert shortcuts().run("timeline.find", workplace.window())
    QTest.keyClicks(QApplication.focusWidget(), "the")


def _copied_words(_workplace: Workplace) -> None:
    QGuiApplication.clipboard().setText("Ann Lee\nann@lee.example\n+1 404 555 0161")


def _copied_picture(_workplace: Workplace) -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(7)
    QGuiApplication.clipboard().setImage(picture)


def _an_offer_of_help(workplace: Workplace) -> None:
    """A contact that was hard for the customer: a rule says whom to ask."""
    found = workplace._runner.advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)
    draft = factories.interaction_draft(found[0].id, effort=7)
    workplace._runner.command(workplace, lambda app: app.interactions.log(draft))


def _call_about_a_promise(workplace: Workplace) -> None:
    workplace.go("promises")
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_L)
    QTest.keyClicks(QApplication.focusWidget(), "She takes the oak.")


def _a_reminder(workplace: Workplace) -> None:
    """Told a moment ago: keys pressed at once would be meant for what stood there before."""
    answers = [Answer(label=key, run=lambda: None, act_key=key) for key in (KEEP, SNOOZE, OPEN)]
    workplace.toasts.show_note("Due now: Call back", answers)
    while not workplace.toasts.toast.takes_keys():
        QTest.qWait(10)


PREPARE: dict[str, Callable[[Workplace], None]] = {
    "undo": _command,
    "call.brief": _call_about_a_promise,
    "call.save_kept": _call_about_a_promise,
    OPEN: _a_reminder,
    SNOOZE: _a_reminder,
    KEEP: _a_reminder,
    "escalation.not_needed": _an_offer_of_help,
    "redo": _command_and_back,
    "history.back": _a_step,
    "history.forward": _a_step_back,
    "customers.clear": _something_typed,
    "customers.paste": _copied_words,
    "timeline.find_next": _timeline_find,
    "timeline.find_previous": _timeline_find,
    "timeline.paste": _copied_picture,
}


# -- pressing ------------------------------------------------------------------------------------------------------------


def _go_there(workplace: Workplace, one: Act) -> None:
    place = one.place or ("promises" if one.key != "place.promises" else "settings")
    argument = None
    if place == "customer":
        found = workplace._runner.advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)
        argument = CustomerId(found[0].id)
    workplace.go(place, argument)
    if one.key in PREPARE:
        PREPARE[one.key](workplace)
    QApplication.processEvents()


def _seen(workplace: Workplace, asked: list[str]) -> tuple[object, ...]:
    """All that a person could notice."""
    window = workplace.window() if _is_alive(workplace) else None
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    picture = window.grab().toImage() if window is not None and window.isVisible() else None
    clipboard = QGuiApplication.clipboard()
    return (len(windows), tuple(asked), picture, clipboard.text(), id(QApplication.focusWidget()))


def _is_alive(workplace: Workplace) -> bool:
    try:
        return workplace.window() is not None
    except RuntimeError:
        return False


def _stances(workplace: Workplace) -> Iterator[None]:
    """Where the keyboard may be: where the page puts it, on each row of its lists, on each of its fields and buttons."""
    page = workplace.page(workplace.here()[0])
    yield
    for view in page.findChildren(QAbstractItemView):
        if not view.isVisible():
            continue
        for row in range(min(_MOST_ROWS, view.model().rowCount())):
            view.setFocus()
            view.selectionModel().setCurrentIndex(
                view.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            yield
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus()
            yield


def _press(keys: str) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    if target is not None:
        QTest.keySequence(target, QKeySequence(keys))
        QApplication.processEvents()


def _clear(workplace: Workplace) -> None:
    for menu in [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]:
        menu.close()
    for overlay in workplace.window().findChildren(Overlay):
        if not overlay.isHidden():
            overlay.hide()
    QApplication.processEvents()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("one", TO_PRESS, ids=lambda one: one.key)
def test_its_keys_do_something_that_is_seen(
    one: Act, workplace: Workplace, ran: set[str], asked_files: list[str]
):
    window = workplace.window()
    _go_there(workplace, one)
    here = workplace.here()
    for _ in _stances(workplace):
        ran.clear()
        before = _seen(workplace, asked_files)
        _press(one.keys[0])
        if one.key in ran and _seen(workplace, asked_files) != before:
            break
        _clear(workplace)
        if workplace.here() != here:
            workplace.go(*here)
    else:
        pytest.fail(
            f"{one.keys[0]} does nothing that is seen" if one.key in ran else "nothing is bound to it"
        )
    for extra in tuple(window.family.customers) if window.family is not None else ():
        extra.close_at_once()
    for menu in [top for top in QApplication.topLevelWidgets() if isinstance(top, QMenu)]:
        menu.close()
