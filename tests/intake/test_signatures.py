"""XML signatures of alerts: what fits, what was changed, and what cannot be checked, with certificates of our own."""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from signxml.algorithms import CanonicalizationMethod, DigestAlgorithm, SignatureConstructionMethod, SignatureMethod
from signxml.signer import XMLSigner
from signxml.util import namespaces

from icc_desktop.domain.alert import Alert, Draft, Signature
from icc_desktop.intake import signatures
from icc_desktop.intake.readers import read

ALERT = b"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>S-1</identifier><sender>s@example.org</sender><sent>2026-03-02T06:05:00-00:00</sent><status>Actual</status>
  <msgType>Alert</msgType><scope>Public</scope><note>Stay inside</note>
</alert>"""
SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
INCLUSIVE, EXCLUSIVE = (
    CanonicalizationMethod.CANONICAL_XML_1_0,
    CanonicalizationMethod.EXCLUSIVE_XML_CANONICALIZATION_1_0,
)


@cache
def key(name: str) -> Any:
    if name == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=1024 if name == "short" else 2048)


@cache
def certificate(name: str, until: datetime) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"{name}.example.org")])
    builder = x509.CertificateBuilder(subject, subject, key(name).public_key(), 7, SINCE, until)
    return builder.sign(key(name), hashes.SHA256())


class OldSigner(XMLSigner):
    def check_deprecated_methods(self) -> None:
        """SHA-1 is what is to be tested."""


def sign(
    data: bytes = ALERT,
    name: str = "one",
    *,
    form: CanonicalizationMethod = EXCLUSIVE,
    with_certificate: bool = True,
    until: datetime = UNTIL,
    old: bool = False,
) -> bytes:
    methods = (
        (SignatureMethod.RSA_SHA1, DigestAlgorithm.SHA1)
        if old
        else (SignatureMethod.RSA_SHA256, DigestAlgorithm.SHA256)
    )
    if name == "ec":
        methods = (SignatureMethod.ECDSA_SHA256, DigestAlgorithm.SHA256)
    signer = (OldSigner if old else XMLSigner)(SignatureConstructionMethod.enveloped, *methods, form)
    unprefixed: Any = {None: namespaces.ds}
    signer.namespaces = unprefixed
    pem = key(name).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    chain = [certificate(name, until)] if with_certificate else None
    signed = signer.sign(etree.fromstring(data), key=pem, cert=chain, always_add_key_value=not with_certificate)
    return bytes(etree.tostring(signed))


def alert(data: bytes) -> Alert:
    (item,) = read(data).items
    assert isinstance(item, Draft)
    return item.alert


def result(data: bytes) -> Signature:
    found = alert(data).signature
    assert found
    return found


def reason(data: bytes) -> tuple[str, str]:
    found = result(data)
    assert found.reason
    assert found.reason.say()
    return found.state, found.reason.text


@pytest.mark.parametrize("name", ["one", "ec"])
@pytest.mark.parametrize("form", [EXCLUSIVE, INCLUSIVE])
def test_a_valid_signature_names_its_signer(name: str, form: CanonicalizationMethod) -> None:
    own = certificate(name, UNTIL)
    assert result(sign(name=name, form=form)) == Signature(
        state="valid",
        signer=f"CN={name}.example.org",
        issuer=f"CN={name}.example.org",
        fingerprint=own.fingerprint(hashes.SHA256()).hex(),
        valid_from=SINCE,
        valid_until=UNTIL,
    )


def test_without_a_signature_there_is_no_result() -> None:
    found = alert(ALERT)
    assert (found.signature, found.signatures, "signed" in found.flags) == (None, 0, False)


def test_a_changed_text_is_broken() -> None:
    data = sign().replace(b"Stay inside", b"Go outside")
    assert reason(data) == ("broken", signatures.TEXT_CHANGED)
    assert result(data).signer == "CN=one.example.org"
    assert "signature-broken" in alert(data).flags


def test_text_that_was_added_is_broken() -> None:
    assert reason(sign().replace(b"<scope>", b"<code>x</code><scope>"))[0] == "broken"


def test_a_changed_signature_is_broken() -> None:
    data = sign()
    place = data.index(b"<SignatureValue>") + 40
    other = b"A" if data[place : place + 1] != b"A" else b"B"
    assert reason(data[:place] + other + data[place + 1 :]) == ("broken", signatures.SIGNATURE_CHANGED)


def test_the_certificate_of_somebody_else_is_broken() -> None:
    def packed(name: str) -> bytes:
        return b"".join(certificate(name, UNTIL).public_bytes(Encoding.PEM).split(b"\n")[1:-2])

    data = sign().replace(b"\n", b"")
    place, end = data.index(b"<X509Certificate>") + 17, data.index(b"</X509Certificate>")
    assert reason(data[:place] + packed("two") + data[end:]) == ("broken", signatures.SIGNATURE_CHANGED)


def test_without_a_certificate_nobody_knows_the_signer() -> None:
    data = sign(with_certificate=False)
    assert reason(data) == ("unverifiable", signatures.NO_CERTIFICATE)
    assert result(data).signer is None
    assert reason(data.replace(b"Stay inside", b"Go outside"))[0] == "broken"


def test_a_certificate_that_had_expired_when_the_message_was_sent() -> None:
    data = sign(until=datetime(2026, 2, 1, tzinfo=UTC))
    assert reason(data) == ("unverifiable", signatures.NOT_IN_TIME)
    assert result(data).valid_until == datetime(2026, 2, 1, tzinfo=UTC)


def test_a_certificate_that_expired_since_does_no_harm() -> None:
    assert result(sign(until=datetime(2026, 3, 3, tzinfo=UTC))).state == "valid"


def test_weak_methods_are_told_and_prove_nothing() -> None:
    assert reason(sign(old=True)) == ("unverifiable", signatures.WEAK)
    assert reason(sign(old=True).replace(b"Stay", b"Go"))[0] == "broken"
    assert reason(sign(name="short")) == ("unverifiable", signatures.WEAK)


@pytest.mark.parametrize("form", [EXCLUSIVE, INCLUSIVE])
def test_cut_out_of_a_feed_with_other_namespaces_it_still_fits(form: CanonicalizationMethod) -> None:
    feed = b'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="urn:x"><entry><content type="text/xml">%s</content></entry></feed>'
    assert result(feed % sign(form=form)).state == "valid"
    wrapped = b'<w xmlns:y="urn:y"><a/>%s</w>' % sign(form=form)
    assert result(wrapped).state == "valid"
    assert result(wrapped.replace(b"Stay", b"Go")).state == "broken"


def test_of_two_signatures_the_worst_counts() -> None:
    twice = sign(sign(), "two")
    assert alert(twice).signatures == 2
    assert result(twice).state == "valid"
    place = twice.rindex(b"<SignatureValue>") + 40
    other = b"A" if twice[place : place + 1] != b"A" else b"B"
    assert result(twice[:place] + other + twice[place + 1 :]).state == "broken"


def test_what_signs_something_else_is_not_taken_for_a_signature_of_the_message() -> None:
    assert reason(sign().replace(b'URI=""', b'URI="#other"')) == ("unverifiable", signatures.OTHER_TEXT)
    note = sign(b'<note xmlns="urn:oasis:names:tc:emergency:cap:1.2" Id="n">harmless</note>')
    signature = note[note.index(b"<Signature") : note.index(b"</note>")].replace(b'URI=""', b'URI="#n"')
    outer = ALERT.replace(b"<note>Stay", b'<note Id="n">Stay').replace(b"</alert>", signature + b"</alert>")
    assert reason(outer) == ("unverifiable", signatures.OTHER_TEXT)


def test_transforms_that_are_not_known_are_not_followed() -> None:
    data = sign().replace(b"xmldsig#enveloped-signature", b"xmldsig#unheard-of")
    assert reason(data) == ("unverifiable", signatures.NOT_CHECKED)


@pytest.mark.parametrize(
    "inner", [b"", b"<SignedInfo/>", b'<SignedInfo><Reference URI=""/></SignedInfo>', b"<KeyInfo><X509Data/></KeyInfo>"]
)
def test_a_signature_that_is_none_does_no_harm(inner: bytes) -> None:
    signature = b'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#">%s</Signature>' % inner
    assert result(ALERT.replace(b"</alert>", signature + b"</alert>")).state == "unverifiable"


def test_too_many_signatures_cost_nothing() -> None:
    signature = b'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>' * 1000
    assert reason(ALERT.replace(b"</alert>", signature + b"</alert>")) == ("unverifiable", signatures.TOO_LARGE)


SIGNED = sign()


@settings(max_examples=100, deadline=timedelta(seconds=5), suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, len(SIGNED)),
    st.integers(0, 40),
    st.binary(max_size=6) | st.sampled_from([b"A", b"=", b"\n", b"<x/>"]),
)
def test_a_change_anywhere_never_raises_and_never_passes_for_another_text(
    start: int, length: int, piece: bytes
) -> None:
    changed = SIGNED[:start] + piece + SIGNED[start + length :]
    for item in read(changed).items:
        if isinstance(item, Draft) and item.alert.signature and item.alert.signature.state == "valid":
            before = alert(SIGNED)
            assert (item.alert.note, item.alert.status, item.alert.sent) == (before.note, before.status, before.sent)
