"""How this machine reaches the network: a proxy or none, authorities to trust besides the machine's own, who the desk is.

Local state of one machine, never in the journal. Passwords and passphrases are not in it: they are kept apart as ``proxy``
and ``certificate/<name>``.
"""

import ipaddress
from collections.abc import Iterable
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from icc_desktop.base.errors import Refused
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message, Scalar

ProxyUse = Literal["system", "none", "manual"]
Validity = Literal["valid", "early", "expired"]

PROXY_SECRET = "proxy"  # noqa: S105 - the name under which it is kept, not the password
_NO_PROXY = ("localhost", "127.0.0.1", "::1")


class Authority(msgspec.Struct, frozen=True):
    """An authority (X.509, RFC 5280) that somebody here decided to trust. `fingerprint` is SHA-256, 64 hex digits."""

    name: str
    pem: str
    fingerprint: str
    begins_at: datetime
    ends_at: datetime


class ClientCertificate(msgspec.Struct, frozen=True):
    """What shows a server who the desk is. `name` is this desk's word for it, `subject` what stands in it.

    `pem` is the certificate and those that lead to its authority; `key_pem` its private key, encrypted (PKCS #8, RFC 5958)
    with a passphrase that is kept as `certificate_secret(name)`.
    """

    name: str
    subject: str
    issuer: str
    pem: str
    key_pem: str
    fingerprint: str
    begins_at: datetime
    ends_at: datetime


class NetworkSettings(msgspec.Struct, frozen=True):
    """The settings. `no_proxy` are hosts reached without the proxy: ``host``, ``*.domain``, an address or a network in
    CIDR notation (RFC 4632), each with or without ``:port``; used with a ``manual`` proxy only.
    """

    proxy: ProxyUse = "system"
    proxy_address: str = ""
    proxy_login: str = ""
    no_proxy: tuple[str, ...] = _NO_PROXY
    authorities: tuple[Authority, ...] = ()
    client_certificates: tuple[ClientCertificate, ...] = ()

    def certificate(self, name: str) -> ClientCertificate | None:
        """The client certificate of that name."""
        return next((one for one in self.client_certificates if one.name == name), None)


def certificate_secret(name: str) -> str:
    """The name under which the passphrase of a client certificate is kept."""
    return f"certificate/{name}"


def validity(one: Authority | ClientCertificate, now: datetime) -> Validity:
    """Whether a certificate counts now, not yet, or no longer."""
    return "early" if now < one.begins_at else "expired" if now > one.ends_at else "valid"


def checked(settings: NetworkSettings) -> NetworkSettings:
    """`settings` tidied. Raises Refused where the proxy or an exception from it cannot be."""
    settings = msgspec.structs.replace(
        settings,
        proxy_address=settings.proxy_address.strip().removesuffix("/"),
        proxy_login=settings.proxy_login.strip(),
        no_proxy=tuple(dict.fromkeys(part for each in settings.no_proxy if (part := each.strip().lower()))),
    )
    for each in settings.no_proxy:
        if not _is_place(each):
            text = QT_TRANSLATE_NOOP(
                "core", "{place} is no host. Examples: example.org  *.example.org  192.0.2.7  192.0.2.0/24"
            )
            raise _refused(text, place=each)
    if settings.proxy != "manual":
        return settings
    address = settings.proxy_address
    if not address:
        raise _refused(QT_TRANSLATE_NOOP("core", "Give the address of the proxy: http://proxy.example.org:8080"))
    if "://" not in address:
        address = f"http://{address}"
    if "@" in address:
        text = QT_TRANSLATE_NOOP(
            "core", "Leave the user name and the password out of the proxy's address: they have fields of their own."
        )
        raise _refused(text)
    if not _is_proxy(address):
        text = QT_TRANSLATE_NOOP(
            "core", "A proxy's address is http:// or https://, a host and a port: http://proxy.example.org:8080"
        )
        raise _refused(text)
    return msgspec.structs.replace(settings, proxy_address=address)


def goes_past(no_proxy: Iterable[str], host: str, port: int | None) -> bool:
    """Whether `host` (a name or an address without brackets) is one of those that are reached without the proxy."""
    host = host.lower().rstrip(".")
    return any(_covers(*_parted(place), host, port) for place in no_proxy)


def _covers(place: str, at_port: int | None, host: str, port: int | None) -> bool:
    if at_port is not None and at_port != port:
        return False
    if place == "*":
        return True
    if place.startswith(("*.", ".")):
        return host.endswith(place.removeprefix("*"))
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(place, strict=False)
    except ValueError:
        return host == place.rstrip(".")


def _parted(place: str) -> tuple[str, int | None]:
    """Host and port of an exception. An IPv6 address has a port only behind brackets."""
    if place.startswith("["):
        host, _, rest = place[1:].partition("]")
        return host, int(rest[1:]) if rest[1:].isdecimal() else None
    host, colon, port = place.rpartition(":")
    if colon and port.isdecimal() and ":" not in host:
        return host, int(port)
    return place, None


def _is_place(place: str) -> bool:
    host, _ = _parted(place)
    if host in ("", ".", "*."):
        return False
    if "/" in host or ":" in host:
        try:
            ipaddress.ip_network(host, strict=False)
        except ValueError:
            return False
        return True
    name = host.removeprefix("*").removeprefix(".")
    return host == "*" or (bool(name) and not set(name) & set(" *,;@?#\\[]") and name.isprintable())


def _is_proxy(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    whole = not parts.path and not parts.query and not parts.fragment
    return parts.scheme in ("http", "https") and bool(host) and whole and port != 0 and _is_one_word(address)


def _is_one_word(text: str) -> bool:
    return text.isprintable() and " " not in text


def _refused(text: str, **values: Scalar) -> Refused:
    return Refused(Message(text, values))
