"""What is filed in a dossier is found by it: notifications and entries."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE notification ADD COLUMN dossier_id TEXT",
    "CREATE INDEX notification_by_dossier ON notification (lane, dossier_id)",
    "CREATE INDEX entry_by_dossier ON entry (dossier_id, lane) WHERE dossier_id IS NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
