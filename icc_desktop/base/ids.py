"""Identifiers: random ones, derived ones, and the short code of a hash that people can write down."""

import base64
import uuid

NAMESPACE = uuid.UUID("5d9c1f6e-6f0b-5e0c-9d59-0c1b6c3e7a10")


def new_id() -> str:
    """A random id (RFC 9562, version 4) as 36 characters."""
    return str(uuid.uuid4())


def derived_id(*parts: str) -> str:
    """The same id for the same parts, on every desk (RFC 9562, version 5). Parts are kept apart by length."""
    return str(uuid.uuid5(NAMESPACE, "".join(f"{len(part)}:{part}" for part in parts)))


def head_code(digest: bytes) -> str:
    """The first 80 bits of a hash as 16 base32 characters (RFC 4648, section 6) in four groups of four."""
    code = base64.b32encode(digest[:10]).decode("ascii")
    return "-".join(code[i : i + 4] for i in range(0, 16, 4))
