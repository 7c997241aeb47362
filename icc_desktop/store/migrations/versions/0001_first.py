"""The first schema: journal, payload, projections, local state, and the triggers that keep the journal.

Written out in SQL, not derived from the present tables: a migration must mean the same for ever.
"""

from alembic import op

from icc_desktop.store.triggers import TRIGGERS

revision = "0001"
down_revision = None

TABLES = (
    """CREATE TABLE entry (
        desk TEXT NOT NULL, lane TEXT NOT NULL, number INTEGER NOT NULL, installation TEXT NOT NULL,
        subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, kind TEXT NOT NULL, recorded_at INTEGER NOT NULL,
        order_at INTEGER NOT NULL, occurred_at INTEGER, author TEXT NOT NULL, on_behalf_of TEXT, dossier_id TEXT,
        data_hash BLOB NOT NULL, previous_hash BLOB NOT NULL, hash BLOB NOT NULL,
        PRIMARY KEY (desk, lane, number), CHECK (lane IN ('real', 'exercise')), CHECK (number >= 1)
    ) WITHOUT ROWID""",
    "CREATE INDEX entry_by_subject ON entry (subject_kind, subject_id, lane)",
    "CREATE INDEX entry_by_order ON entry (lane, order_at, desk, number)",
    """CREATE TABLE entry_data (
        desk TEXT NOT NULL, lane TEXT NOT NULL, number INTEGER NOT NULL, data BLOB, salt BLOB,
        PRIMARY KEY (desk, lane, number)
    ) WITHOUT ROWID""",
    """CREATE TABLE payload (
        sha256 BLOB NOT NULL PRIMARY KEY, size_bytes INTEGER NOT NULL, packed BLOB, packed_sha256 BLOB
    )""",
    """CREATE TABLE subject (
        lane TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, state BLOB NOT NULL, order_at INTEGER NOT NULL,
        desk TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (lane, kind, id)
    ) WITHOUT ROWID""",
    """CREATE TABLE notification (
        lane TEXT NOT NULL, id TEXT NOT NULL, row BLOB NOT NULL, exercise_id TEXT, identifier TEXT,
        received_at INTEGER NOT NULL, closed_at INTEGER, PRIMARY KEY (lane, id)
    ) WITHOUT ROWID""",
    "CREATE INDEX notification_by_identifier ON notification (lane, identifier)",
    "CREATE INDEX notification_by_closing ON notification (lane, closed_at, received_at)",
    """CREATE TABLE reference (
        lane TEXT NOT NULL, from_id TEXT NOT NULL, position INTEGER NOT NULL, identifier TEXT NOT NULL,
        PRIMARY KEY (lane, from_id, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX reference_by_identifier ON reference (lane, identifier)",
    """CREATE TABLE strike (
        struck TEXT NOT NULL PRIMARY KEY, by_desk TEXT NOT NULL, by_lane TEXT NOT NULL, by_number INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "CREATE TABLE local (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE credential (account_id TEXT NOT NULL PRIMARY KEY, password_hash TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE source_memory (
        source_id TEXT NOT NULL PRIMARY KEY, memory BLOB NOT NULL, health BLOB NOT NULL
    ) WITHOUT ROWID""",
)


def upgrade() -> None:
    for statement in (*TABLES, *TRIGGERS.values()):
        op.execute(statement)
