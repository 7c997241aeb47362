"""The tables. Three kinds: journal and payload (never rebuilt), projections (rebuilt at will), local state (neither).

Instants are integers, microseconds since 1970 UTC, so that they sort and never lose a digit.
"""

from sqlalchemy import DDL, Column, Index, Integer, LargeBinary, MetaData, Table, Text, event, text

metadata = MetaData()

# -- journal and payload: append only; triggers in SQLite itself refuse all else (migration 0001)

entry = Table(
    "entry",
    metadata,
    Column("desk", Text, primary_key=True),
    Column("lane", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("installation", Text, nullable=False),
    Column("subject_kind", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recorded_at", Integer, nullable=False),
    Column("order_at", Integer, nullable=False),
    Column("occurred_at", Integer),
    Column("author", Text, nullable=False),
    Column("on_behalf_of", Text),
    Column("dossier_id", Text),
    Column("data_hash", LargeBinary, nullable=False),
    Column("previous_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("entry_by_subject", "subject_kind", "subject_id", "lane"),
    Index("entry_by_order", "lane", "order_at", "desk", "number"),
    Index("entry_by_dossier", "dossier_id", "lane", sqlite_where=text("dossier_id IS NOT NULL")),
    sqlite_with_rowid=False,
)

entry_data = Table(
    "entry_data",
    metadata,
    Column("desk", Text, primary_key=True),
    Column("lane", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("data", LargeBinary),
    Column("salt", LargeBinary),
    sqlite_with_rowid=False,
)

payload = Table(
    "payload",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("size_bytes", Integer, nullable=False),
    Column("packed", LargeBinary),
    Column("packed_sha256", LargeBinary),
)

# -- projections

subject = Table(
    "subject",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("state", LargeBinary, nullable=False),
    Column("order_at", Integer, nullable=False),
    Column("desk", Text, nullable=False),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)

notification = Table(
    "notification",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("row", LargeBinary, nullable=False),
    Column("exercise_id", Text),
    Column("identifier", Text),
    Column("received_at", Integer, nullable=False),
    Column("closed_at", Integer),
    Column("dossier_id", Text),
    Index("notification_by_identifier", "lane", "identifier"),
    Index("notification_by_dossier", "lane", "dossier_id"),
    Index("notification_by_closing", "lane", "closed_at", "received_at"),
    sqlite_with_rowid=False,
)

reference = Table(
    "reference",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("from_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("identifier", Text, nullable=False),
    Index("reference_by_identifier", "lane", "identifier"),
    sqlite_with_rowid=False,
)

strike = Table(
    "strike",
    metadata,
    Column("struck", Text, primary_key=True),
    Column("by_desk", Text, nullable=False),
    Column("by_lane", Text, nullable=False),
    Column("by_number", Integer, nullable=False),
    sqlite_with_rowid=False,
)

tie = Table(
    "tie",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("from_id", Text, primary_key=True),
    Column("to_id", Text, primary_key=True),
    Column("stands", Text, nullable=False),
    Index("tie_by_other", "lane", "to_id", "stands"),
    sqlite_with_rowid=False,
)

event_group = Table(
    "event_group",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("leader", Text, nullable=False),
    Index("event_group_by_leader", "lane", "leader"),
    sqlite_with_rowid=False,
)

match_key = Table(
    "match_key",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("key", Integer, primary_key=True),
    Column("received_at", Integer, primary_key=True),
    Column("id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

# What is found by words: the index keeps its text in `searchable`, by `place`, which sorts by time. See `search`.

searchable = Table(
    "searchable",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("lane", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Index("searchable_by_subject", "lane", "kind", "id", unique=True),
)

searchable_standing = Table(
    "searchable_standing",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("lane", Text, nullable=False),
    Column("weight", Integer),
    Column("bits", Integer, nullable=False),
    Column("asks_at", Integer),
    Column("due_at", Integer),
    Column("shelved_until", Integer),
    Column("mark", Text),
)

SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(title, body, tags, content='searchable', content_rowid='place', "
    "columnsize=0, prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)
event.listen(metadata, "after_create", DDL(SEARCH))  # type: ignore[no-untyped-call]  # DDL has no types

PROJECTIONS = (subject, notification, reference, strike, tie, event_group, match_key)

# -- local state: of this machine, neither rebuilt nor exported

local = Table(
    "local",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

credential = Table(
    "credential",
    metadata,
    Column("account_id", Text, primary_key=True),
    Column("password_hash", Text, nullable=False),
    sqlite_with_rowid=False,
)

source_memory = Table(
    "source_memory",
    metadata,
    Column("source_id", Text, primary_key=True),
    Column("memory", LargeBinary, nullable=False),
    Column("health", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
