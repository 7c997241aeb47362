"""Certificates as they come in files, and the settings of the network as this machine keeps them."""

import datetime as dt

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from icc_desktop.base.errors import Refused
from icc_desktop.desk import network
from icc_desktop.desk.certificates import authorities_in, client_certificate_in
from icc_desktop.domain.network import NetworkSettings
from tests.rigs import Bench

LOCKED = BestAvailableEncryption(b"of the file")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Crisis Centre CA")


@pytest.fixture(scope="module")
def issued(authority: trustme.CA) -> trustme.LeafCert:
    return authority.issue_cert("desk@example.org")


def certificate(issued: trustme.LeafCert) -> x509.Certificate:
    return x509.load_pem_x509_certificate(issued.cert_chain_pems[0].bytes())


def packed(issued: trustme.LeafCert, *, locked: bool) -> bytes:
    key = load_pem_private_key(issued.private_key_pem.bytes(), None)
    lock = LOCKED if locked else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"desk", key, certificate(issued), None, lock)  # type: ignore[arg-type]  # fits


def test_authorities_from_pem_and_der(authority: trustme.CA) -> None:
    other = trustme.CA(organization_name="Second")
    both = authorities_in(b"Subject: for people\n" + authority.cert_pem.bytes() + other.cert_pem.bytes())
    assert len(both) == 2
    one = x509.load_pem_x509_certificate(authority.cert_pem.bytes())
    (same,) = authorities_in(one.public_bytes(Encoding.DER))
    assert same == both[0]
    assert len(same.fingerprint) == 64
    assert same.name
    assert same.begins_at < dt.datetime.now(dt.UTC) < same.ends_at


@pytest.mark.parametrize(
    "data", [b"", b"\x30\x03abc", b"-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"]
)
def test_what_is_no_certificate(data: bytes) -> None:
    with pytest.raises(Refused, match="holds no certificate"):
        authorities_in(data)


def test_the_certificate_of_a_server_is_no_authority(authority: trustme.CA) -> None:
    with pytest.raises(Refused, match="not of an authority"):
        authorities_in(authority.issue_cert("example.org").cert_chain_pems[0].bytes())


def test_a_client_certificate_from_each_kind_of_file(issued: trustme.LeafCert) -> None:
    pem, key = issued.cert_chain_pems[0].bytes(), issued.private_key_pem.bytes()
    locked = load_pem_private_key(key, None).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, LOCKED)
    made = [
        client_certificate_in(" desk ", pem, key=key),
        client_certificate_in("desk", pem + key),
        client_certificate_in("desk", key + pem),
        client_certificate_in("desk", pem, key=locked, passphrase="of the file"),
        client_certificate_in("desk", packed(issued, locked=True), passphrase="of the file"),
        client_certificate_in("desk", packed(issued, locked=False)),
    ]
    assert len({one.certificate.fingerprint for one in made}) == 1
    assert len({one.passphrase for one in made}) == len(made)
    for one in made:
        assert one.certificate.name == "desk"
        assert "PRIVATE" not in one.certificate.pem
        load_pem_private_key(one.certificate.key_pem.encode(), one.passphrase.encode())
        with pytest.raises(TypeError, match="not given"):
            load_pem_private_key(one.certificate.key_pem.encode(), None)


def test_what_keeps_a_client_certificate_out(issued: trustme.LeafCert, authority: trustme.CA) -> None:
    pem, key = issued.cert_chain_pems[0].bytes(), issued.private_key_pem.bytes()
    other = authority.issue_cert("other@example.org").private_key_pem.bytes()
    locked = load_pem_private_key(key, None).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, LOCKED)
    for data, more, said in (
        (pem, {"key": other}, "does not belong"),
        (pem, {}, "no private key"),
        (pem, {"key": pem}, "no private key"),
        (pem, {"key": b"nonsense"}, "cannot be read"),
        (pem, {"key": locked}, "is locked"),
        (pem, {"key": locked, "passphrase": "wrong"}, "does not open"),
        (packed(issued, locked=True), {}, "is locked"),
        (packed(issued, locked=True), {"passphrase": "wrong"}, "does not open"),
        (b"nonsense", {}, "holds no certificate with its key"),
        (key, {"key": key}, "holds no certificate"),
    ):
        with pytest.raises(Refused, match=said):
            client_certificate_in("desk", data, **more)  # type: ignore[arg-type]  # bytes and text by turns
    with pytest.raises(Refused, match="a name"):
        client_certificate_in(" ", pem + key)


def test_settings_are_kept_on_this_machine_and_not_in_the_journal(desk: Bench, authority: trustme.CA) -> None:
    assert desk.read(network.settings) == NetworkSettings()
    settings = NetworkSettings(
        proxy="manual", proxy_address="proxy.example.org:8080", authorities=authorities_in(authority.cert_pem.bytes())
    )
    kept = desk.run(network.keep, settings=settings)
    assert kept.entries == ()
    assert desk.read(network.settings) == kept.result
    assert kept.result.proxy_address == "http://proxy.example.org:8080"
    assert "Give the address" in desk.refused(network.keep, settings=NetworkSettings(proxy="manual"))
    assert desk.read(network.settings) == kept.result
