"""Local state: of this machine and this folder. Neither rebuilt from the journal nor exported with it."""

from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Table, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from icc_desktop.domain.entry import canonical
from icc_desktop.domain.source import Health
from icc_desktop.store.schema import credential, local, source_memory

T = TypeVar("T")


def get(connection: Connection, key: str, kind: type[T]) -> T | None:
    """The value kept under `key`, None where there is none (or it no longer has that shape)."""
    found = connection.execute(select(local.c.value).where(local.c.key == key)).scalar()
    if found is None:
        return None
    try:
        return msgspec.json.decode(found, type=kind)
    except msgspec.DecodeError:
        return None


def put(connection: Connection, key: str, value: object) -> None:
    """Keep `value` under `key`; None forgets it."""
    if value is None:
        connection.execute(delete(local).where(local.c.key == key))
    else:
        _upsert(connection, local, {"key": key, "value": canonical(value)})


def password_hash(connection: Connection, account_id: str) -> str | None:
    """The Argon2id hash of an account's password."""
    query = select(credential.c.password_hash).where(credential.c.account_id == account_id)
    return connection.execute(query).scalar()


def set_password_hash(connection: Connection, account_id: str, password_hash: str) -> None:
    _upsert(connection, credential, {"account_id": account_id, "password_hash": password_hash})


def keep_poll(connection: Connection, health: Health, memory: dict[str, str] | None) -> None:
    """How a source is doing, and what it remembers between polls; with None that stays as it is."""
    value = {
        "source_id": health.source_id,
        "memory": msgspec.json.encode(memory or {}),
        "health": msgspec.json.encode(health),
    }
    _upsert(connection, source_memory, value, keep=() if memory is not None else ("memory",))


def forget_source(connection: Connection, source_id: str) -> None:
    connection.execute(delete(source_memory).where(source_memory.c.source_id == source_id))


def memories(connection: Connection) -> dict[str, dict[str, str]]:
    """What each source remembers, by its id."""
    query = select(source_memory.c.source_id, source_memory.c.memory)
    return {f.source_id: msgspec.json.decode(f.memory, type=dict[str, str]) for f in connection.execute(query)}


def healths(connection: Connection) -> dict[str, Health]:
    """How each source is doing, by its id."""
    query = select(source_memory.c.source_id, source_memory.c.health)
    return {f.source_id: msgspec.json.decode(f.health, type=Health) for f in connection.execute(query)}


def _upsert(connection: Connection, table: Table, value: dict[str, Any], keep: tuple[str, ...] = ()) -> None:
    """Write a row; over one that is there, all but the columns to `keep`."""
    key = [c.name for c in table.primary_key.columns]
    rest = {name: v for name, v in value.items() if name not in key and name not in keep}
    connection.execute(upsert(table).values(value).on_conflict_do_update(index_elements=key, set_=rest))
