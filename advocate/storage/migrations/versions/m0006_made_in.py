"""In which kind of contact a promise was made stands with the promise, so that lists narrowed by it and counted read no
contact; the indexes of the list hold all that its pages and counts look at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

LISTED = {
    "ix_promises_due": ["state", "due_end", "id", "ended_at"],
    "ix_promises_owner": ["state", "owner_id", "due_end", "id", "ended_at", "made_in"],
    "ix_promises_department": [
        "state", "department_id", "due_end", "id", "owner_id", "ended_at", "made_in",
    ],
    "ix_promises_made": ["state", "made_at", "id"],
}  # fmt: skip


def upgrade() -> None:
    op.execute("ALTER TABLE promises ADD COLUMN made_in VARCHAR(24) NOT NULL DEFAULT ''")
    op.execute(
        "UPDATE promises SET made_in = (SELECT channel FROM interactions WHERE id = promises.interaction_id) "
        "WHERE interaction_id IS NOT NULL"
    )
    for name, columns in LISTED.items():
        op.drop_index(name, "promises")
        op.create_index(name, "promises", columns, unique=False)
    made_in = ["state", "made_in", "due_end", "id", "ended_at", "case_id"]
    op.create_index("ix_promises_made_in", "promises", made_in, unique=False)
    op.create_index(
        "ix_promises_in_case", "promises", ["state", "due_end", "id", "ended_at", "case_id"], unique=False,
        sqlite_where=sa.text("case_id IS NOT NULL"),
    )  # fmt: skip
