"""Run by Alembic: all missing migrations in one explicit BEGIN IMMEDIATE transaction on the writer's engine."""

from alembic import context

engine = context.config.attributes["engine"]

with engine.connect() as connection:
    context.configure(connection=connection, transactional_ddl=True, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
