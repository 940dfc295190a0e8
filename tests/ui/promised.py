"""Maria, and promises made to her: what tests of pages that show promises begin with. A conftest imports the fixtures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from advocate.app import Advocate
from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.promise import Due
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def make(advocate: Advocate, maria: CustomerId) -> Callable[..., PromiseId]:
    """A promise due so many hours from now; to Maria unless it is `to` somebody else."""

    def make(words: str, hours: float, **named: Any) -> PromiseId:
        due = named.pop("due", Due.at(MORNING + timedelta(hours=hours), ZONE))
        return factories.promise(advocate, named.pop("to", maria), words=words, due=due, **named)

    return make
