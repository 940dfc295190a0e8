"""What the tests of the customers' list share: four customers as a small business has them, and hands for its list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING


@pytest.fixture
def some(advocate: Advocate) -> Advocate:
    """Ben with a late promise and a contact three days ago, Maria of Gomez Interiors, and Zoë."""
    factories.customer(advocate, "Maria Gomez", organisation="Gomez Interiors", tags=("flood", "repeat"))
    ben = factories.customer(advocate, "Ben Okafor", tags=("flood",))
    factories.customer(advocate, "Zoë Ångström")
    late = Due.at(MORNING - timedelta(hours=21), factories.ZONE)
    factories.promise(advocate, ben, due=late)
    factories.interaction(advocate, ben, started_at=MORNING - timedelta(days=3))
    return advocate
