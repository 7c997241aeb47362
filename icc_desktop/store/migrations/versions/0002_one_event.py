"""What joins notifications to one event: ties, groups, and the keys that matches are found by.

Projections: filled by the rebuild that follows a new version of the program.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = (
    """CREATE TABLE tie (
        lane TEXT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, stands TEXT NOT NULL,
        PRIMARY KEY (lane, from_id, to_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX tie_by_other ON tie (lane, to_id, stands)",
    """CREATE TABLE event_group (
        lane TEXT NOT NULL, id TEXT NOT NULL, leader TEXT NOT NULL, PRIMARY KEY (lane, id)
    ) WITHOUT ROWID""",
    "CREATE INDEX event_group_by_leader ON event_group (lane, leader)",
    """CREATE TABLE match_key (
        lane TEXT NOT NULL, key INTEGER NOT NULL, received_at INTEGER NOT NULL, id TEXT NOT NULL,
        PRIMARY KEY (lane, key, received_at, id)
    ) WITHOUT ROWID""",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
