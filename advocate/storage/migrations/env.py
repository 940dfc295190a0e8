"""What Alembic runs: the steps on the connection that was handed in, inside its transaction."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
    include_object=lambda _object, name, kind, _reflected, _to: (
        not (
            kind == "table" and name and name.startswith(("customer_words", "customer_pieces", "said_words"))
        )
        and name not in ("customer_documents", "said_documents")
    ),
)
context.run_migrations()
