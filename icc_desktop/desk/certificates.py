"""Certificates as they come in files: authorities to trust, and certificates with a private key that show who the desk is.

Hides the formats (PEM, RFC 7468; DER; PKCS #12, RFC 7292). Loaded when somebody imports one, not at the start. A private key
leaves this module encrypted with a passphrase made here, which belongs into the secrets.
"""

import secrets
from collections.abc import Sequence
from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar
from icc_desktop.domain.network import Authority, ClientCertificate

_PEM = b"-----BEGIN"
_WRONG = (ValueError, TypeError, UnsupportedAlgorithm)  # what the library raises for what it cannot read


class Imported(NamedTuple):
    """A client certificate and the passphrase of its key."""

    certificate: ClientCertificate
    passphrase: str


def authorities_in(data: bytes) -> tuple[Authority, ...]:
    """The authorities in a file, PEM (one or several) or DER. Raises Refused where there is none, or something else."""
    found = tuple(_certificates(data))
    for one in found:
        if not _may_issue(one):
            text = QT_TRANSLATE_NOOP(
                "core",
                "{name} is the certificate of a server or a person, not of an authority. Import the certificate of the "
                "authority that issued it: {issuer}.",
            )
            raise _refused(text, name=_name(one.subject), issuer=_name(one.issuer))
    return tuple(
        Authority(_name(one.subject), _pem(one), _fingerprint(one), one.not_valid_before_utc, one.not_valid_after_utc)
        for one in found
    )


def client_certificate_in(name: str, data: bytes, *, key: bytes | None = None, passphrase: str = "") -> Imported:
    """A client certificate with its key: PKCS #12, or PEM with the key in it or in a file of its own (`key`).

    `passphrase` opens the file. The first certificate that the key fits is the one; the others lead to its authority.
    Raises Refused: no certificate, no key, wrong passphrase, or a key that belongs to another certificate.
    """
    name = name.strip()
    if not name:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the certificate a name, by which sources choose it."))
    secret = passphrase.encode() or None
    if key is None and _PEM not in data:
        private, chain = _unpacked(data, secret)
    else:
        chain = _certificates(data)
        private = _key(data if key is None else key, secret)
    own = next((one for one in chain if _public(one) == _public(private)), None)
    if own is None:
        text = QT_TRANSLATE_NOOP("core", "The key does not belong to the certificate of {subject}.")
        raise _refused(text, subject=_name(chain[0].subject))
    made = secrets.token_urlsafe(32)
    certificate = ClientCertificate(
        name=name,
        subject=_name(own.subject),
        issuer=_name(own.issuer),
        pem="".join(_pem(one) for one in (own, *(each for each in chain if each != own))),
        key_pem=private.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(made.encode())
        ).decode(),
        fingerprint=_fingerprint(own),
        begins_at=own.not_valid_before_utc,
        ends_at=own.not_valid_after_utc,
    )
    return Imported(certificate, made)


def _unpacked(data: bytes, secret: bytes | None) -> tuple[PrivateKeyTypes, Sequence[x509.Certificate]]:
    try:
        packed = pkcs12.load_pkcs12(data, secret)
    except _WRONG as error:
        if "password" in str(error).lower() or "mac" in str(error).lower():
            raise _wrong_passphrase(secret) from None
        text = QT_TRANSLATE_NOOP("core", "This file holds no certificate with its key (PKCS #12 or PEM).")
        raise _refused(text) from None
    if packed.key is None:
        raise _no_key()
    chain = [each.certificate for each in (packed.cert, *packed.additional_certs) if each is not None]
    if not chain:
        raise _no_certificate()
    return packed.key, chain


def _key(data: bytes, secret: bytes | None) -> PrivateKeyTypes:
    if _PEM in data and b"PRIVATE KEY-----" not in data:
        raise _no_key()
    load = load_pem_private_key if _PEM in data else load_der_private_key
    is_locked = b"ENCRYPTED" in data
    try:
        return load(data, secret if is_locked or _PEM not in data else None)
    except TypeError:
        raise _wrong_passphrase(secret) from None
    except _WRONG:
        if is_locked:
            raise _wrong_passphrase(secret) from None
        raise _refused(QT_TRANSLATE_NOOP("core", "The private key cannot be read.")) from None


def _certificates(data: bytes) -> Sequence[x509.Certificate]:
    try:
        if _PEM in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except _WRONG:
        raise _no_certificate() from None


def _may_issue(one: x509.Certificate) -> bool:
    """Whether it says so (RFC 5280, section 4.2.1.9); one that signed itself vouches for nobody but itself."""
    if one.issuer == one.subject:
        return True
    try:
        return one.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _name(name: x509.Name) -> str:
    """The common name, or the organisation, or all of it."""
    for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME):
        for part in name.get_attributes_for_oid(kind):
            if str(part.value).strip():
                return str(part.value).strip()
    return name.rfc4514_string() or "?"


def _public(owner: x509.Certificate | PrivateKeyTypes) -> bytes:
    return owner.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _pem(one: x509.Certificate) -> str:
    return one.public_bytes(Encoding.PEM).decode()


def _fingerprint(one: x509.Certificate) -> str:
    return one.fingerprint(hashes.SHA256()).hex()


def _wrong_passphrase(secret: bytes | None) -> Refused:
    if secret is None:
        return _refused(QT_TRANSLATE_NOOP("core", "The file is locked: give its passphrase."))
    return _refused(QT_TRANSLATE_NOOP("core", "The passphrase does not open the file."))


def _no_certificate() -> Refused:
    return _refused(QT_TRANSLATE_NOOP("core", "This file holds no certificate (PEM or DER)."))


def _no_key() -> Refused:
    text = QT_TRANSLATE_NOOP("core", "There is no private key in the file: choose the file with the key as well.")
    return _refused(text)


def _refused(text: str, **values: Scalar) -> Refused:
    return Refused(Message(text, values))
