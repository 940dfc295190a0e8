"""Settings, declared once."""

from __future__ import annotations

import pytest

from advocate import settings
from advocate.errors import InvalidValue
from advocate.settings import Setting


@pytest.mark.parametrize("setting", settings.ALL, ids=lambda setting: setting.name)
def test_a_default_may_be_chosen(setting: Setting) -> None:
    setting.check(setting.default)
    for choice in setting.choices:
        setting.check(choice)
    assert setting.label[0].isupper()


def test_what_is_not_offered_is_refused_with_what_is() -> None:
    with pytest.raises(InvalidValue, match="system, light, dark"):
        settings.THEME.check("purple")
    with pytest.raises(InvalidValue):
        settings.TEXT_SIZE.check("")


def test_any_text_will_do_where_nothing_is_offered() -> None:
    settings.BUSINESS.check("Gomez & Söhne")


def test_names_are_used_once() -> None:
    declared = [value for value in vars(settings).values() if isinstance(value, Setting)]
    assert set(settings.ALL) == set(declared)
    assert len({setting.name for setting in settings.ALL}) == len(settings.ALL)
