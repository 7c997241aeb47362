"""Everything that is stored is found by its words. Filled by the rebuild that follows a new version of the program."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """CREATE TABLE searchable (
        place INTEGER NOT NULL PRIMARY KEY, lane TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, ref TEXT NOT NULL,
        at INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, tags TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX searchable_by_subject ON searchable (lane, kind, id)",
    """CREATE TABLE searchable_standing (
        place INTEGER NOT NULL PRIMARY KEY, lane TEXT NOT NULL, weight INTEGER, bits INTEGER NOT NULL, asks_at INTEGER, due_at INTEGER,
        shelved_until INTEGER, mark TEXT
    )""",
    "CREATE VIRTUAL TABLE search USING fts5(title, body, tags, content='searchable', content_rowid='place', "
    "columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2')",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
