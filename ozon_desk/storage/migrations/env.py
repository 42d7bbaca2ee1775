"""Alembic's entry: runs the steps on the connection ``migrating.migrate`` hands over, inside its transaction."""

from alembic import context

from ozon_desk.storage.review_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
