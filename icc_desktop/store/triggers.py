"""The triggers that keep journal and payload append-only, also against other programs that open the file.

An `INSERT OR REPLACE` would delete the old row without asking a DELETE trigger (unless the connection turns
recursive triggers on), so an insert over an existing key is refused by a trigger of its own. The one exception,
DESIGN.md section 2: a data row or payload may be emptied once the entry that orders the erasure stands.
"""

_REFUSE = "SELECT RAISE(ABORT, '{text}');"

TRIGGERS: dict[str, str] = {
    "entry_no_update": (
        "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN "
        + _REFUSE.format(text="the journal is append-only: no entry is changed")
        + " END"
    ),
    "entry_no_delete": (
        "CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN "
        + _REFUSE.format(text="the journal is append-only: no entry is deleted")
        + " END"
    ),
    "entry_no_replace": (
        "CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry e "
        "WHERE e.desk = NEW.desk AND e.lane = NEW.lane AND e.number = NEW.number) BEGIN "
        + _REFUSE.format(text="the journal is append-only: the number is taken")
        + " END"
    ),
    "entry_no_gap": (
        "CREATE TRIGGER entry_no_gap BEFORE INSERT ON entry WHEN NEW.number <> 1 AND NOT EXISTS "
        "(SELECT 1 FROM entry e WHERE e.desk = NEW.desk AND e.lane = NEW.lane AND e.number = NEW.number - 1) BEGIN "
        + _REFUSE.format(text="the journal has no gaps: the number before is missing")
        + " END"
    ),
    "entry_data_no_delete": (
        "CREATE TRIGGER entry_data_no_delete BEFORE DELETE ON entry_data BEGIN "
        + _REFUSE.format(text="the journal is append-only: no data row is deleted")
        + " END"
    ),
    "entry_data_no_replace": (
        "CREATE TRIGGER entry_data_no_replace BEFORE INSERT ON entry_data WHEN EXISTS (SELECT 1 FROM entry_data d "
        "WHERE d.desk = NEW.desk AND d.lane = NEW.lane AND d.number = NEW.number) BEGIN "
        + _REFUSE.format(text="the journal is append-only: the data row is there")
        + " END"
    ),
    "entry_data_only_erased": (
        "CREATE TRIGGER entry_data_only_erased BEFORE UPDATE ON entry_data WHEN NOT ("
        "NEW.data IS NULL AND NEW.salt IS NULL AND NEW.desk = OLD.desk AND NEW.lane = OLD.lane "
        "AND NEW.number = OLD.number AND EXISTS (SELECT 1 FROM entry e WHERE e.kind = 'entry.erased' "
        "AND e.subject_kind = 'entry' AND e.subject_id = "
        "CASE OLD.lane WHEN 'exercise' THEN 'X-' ELSE '' END || OLD.desk || '-' || OLD.number)) BEGIN "
        + _REFUSE.format(text="the journal is append-only: data are only emptied by an order to erase")
        + " END"
    ),
    "payload_no_delete": (
        "CREATE TRIGGER payload_no_delete BEFORE DELETE ON payload BEGIN "
        + _REFUSE.format(text="payloads are never deleted")
        + " END"
    ),
    "payload_no_replace": (
        "CREATE TRIGGER payload_no_replace BEFORE INSERT ON payload WHEN EXISTS (SELECT 1 FROM payload p "
        "WHERE p.sha256 = NEW.sha256) BEGIN " + _REFUSE.format(text="payloads are never replaced") + " END"
    ),
    "payload_only_erased": (
        "CREATE TRIGGER payload_only_erased BEFORE UPDATE ON payload WHEN NOT ("
        "NEW.packed IS NULL AND NEW.packed_sha256 IS NULL AND NEW.sha256 = OLD.sha256 "
        "AND NEW.size_bytes = OLD.size_bytes AND EXISTS (SELECT 1 FROM entry e WHERE e.kind = 'payload.erased' "
        "AND e.subject_kind = 'payload' AND e.subject_id = lower(hex(OLD.sha256)))) BEGIN "
        + _REFUSE.format(text="payloads are only emptied by an order to erase")
        + " END"
    ),
}
