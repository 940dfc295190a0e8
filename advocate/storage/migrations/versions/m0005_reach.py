"""Whose word travels is found without reading every customer: an index of the few who have followers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_customers_reach", "customers", ["state", "reach", "next_due_at", "last_contact_at", "id"], unique=False,
        sqlite_where=sa.text("reach > 0"),
    )  # fmt: skip
