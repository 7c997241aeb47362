"""What a secure line is checked by, and what it shows of us. Hides where each system keeps its authorities."""

import ssl
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import truststore

from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.network import NetworkSettings, certificate_secret
from icc_desktop.intake.fetch_failure import FetchFailure

Secret = Callable[[str], str | None]
"""Gives what is kept under a name; may block, and raise WorldFailure."""

# Where other systems keep the authorities that they trust, for a Python that was built elsewhere.
_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)


def tls_context(settings: NetworkSettings, certificate: str, secret: Secret) -> ssl.SSLContext:
    """Trusts the machine's authorities and those of the settings; shows the client certificate of that name, if one is named.

    Blocks. Raises FetchFailure ``client-certificate``, and what `secret` raises.
    """
    context = _machine_context()
    for authority in settings.authorities:
        context.load_verify_locations(cadata=authority.pem)
    if certificate:
        _show(context, settings, certificate, secret)
    return context


def _machine_context() -> ssl.SSLContext:
    """A context with the machine's own authorities.

    On Windows and macOS the system itself decides (truststore). Elsewhere they stand in files, which truststore reads anew
    for each connection: 40 ms each time, on the thread of the screen. So they are read once here.
    """
    if sys.platform in ("win32", "darwin"):
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    paths = ssl.get_default_verify_paths()
    bundle = paths.cafile or next((path for path in _BUNDLES if not paths.capath and Path(path).is_file()), None)
    if bundle or paths.capath:  # unlike set_default_verify_paths, this lets other threads run meanwhile
        context.load_verify_locations(cafile=bundle, capath=paths.capath)
    return context


def _show(context: ssl.SSLContext, settings: NetworkSettings, name: str, secret: Secret) -> None:
    """Have `context` show the client certificate of that name. The library wants a file: its key is encrypted there as well."""
    certificate = settings.certificate(name)
    passphrase = secret(certificate_secret(name)) if certificate is not None else None
    if certificate is None or passphrase is None:
        text = QT_TRANSLATE_NOOP(
            "core",
            "The certificate {name} is not on this machine, or its key is locked: import it in the network settings (Ctrl+Shift+N).",
        )
        raise FetchFailure("client-certificate", Message(text, {"name": name}))
    with tempfile.TemporaryDirectory(prefix="icc-") as folder:
        path = Path(folder) / "certificate.pem"
        path.write_text(certificate.pem + certificate.key_pem)
        try:
            context.load_cert_chain(path, password=passphrase)
        except (ssl.SSLError, ValueError):
            text = QT_TRANSLATE_NOOP(
                "core",
                "The key of the certificate {name} cannot be unlocked: import it again in the network settings (Ctrl+Shift+N).",
            )
            raise FetchFailure("client-certificate", Message(text, {"name": name})) from None
