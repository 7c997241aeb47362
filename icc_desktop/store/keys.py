"""The desk's Ed25519 key (RFC 8032): made at set-up, kept in a file beside the database that only its user may read."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.store import failures

FILE = "desk.key"


def make(folder: Path) -> Ed25519PrivateKey:
    """Make the key and write it so that it is either there whole or not at all. Never replaces one."""
    path = folder / FILE
    if path.exists():
        return load(folder)
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    temporary = path.with_suffix(".new")
    with failures.told(path):
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    return key


def load(folder: Path) -> Ed25519PrivateKey:
    """The key of the desk. Raises WorldFailure ``damaged`` where it is missing or is none."""
    path = folder / FILE
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError) as e:
        raise _unusable(path) from e
    if not isinstance(key, Ed25519PrivateKey):
        raise _unusable(path)
    return key


def public_hex(key: Ed25519PrivateKey) -> str:
    """The public key, 32 bytes, as hex."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def _unusable(path: Path) -> WorldFailure:
    return WorldFailure(
        "damaged",
        Message(QT_TRANSLATE_NOOP("core", "The desk's key {path} is missing or damaged."), {"path": str(path)}),
        safe=Message(QT_TRANSLATE_NOOP("core", "The journal is safe; only sealing a shift needs the key.")),
        to_do=Message(QT_TRANSLATE_NOOP("core", "Put the file back from the backup.")),
    )
