"""Whether the XML signatures of a message fit its text: hides XML canonicalisation, keys, and what cannot be checked.

XML Signature Syntax and Processing 1.1 (W3C, 11 April 2013); CAP 1.2, section 3.3.4.1, asks for an enveloped signature of
the whole alert. Only that is checked: one reference to the message itself. No certificate is looked up and none is
trusted here; what is trusted is for the desk to say.
"""

import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, Literal

import msgspec
from lxml import etree

from icc_desktop.base.clock import iso_z
from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.domain.alert import Signature
from icc_desktop.intake import xml

MAX_SIGNED_BYTES: Final = 4_000_000
MAX_SIGNATURES: Final = 4
MAX_CERTIFICATES: Final = 5
MAX_CERTIFICATE_CHARACTERS: Final = 40_000
MAX_KEY_CHARACTERS: Final = 3_000
MIN_RSA_BITS: Final = 2048
MAX_RSA_BITS: Final = 8192

NAMESPACE: Final = "http://www.w3.org/2000/09/xmldsig#"
NO_CERTIFICATE = QT_TRANSLATE_NOOP("core", "It carries no certificate, so it does not say whose signature it is.")
WEAK = QT_TRANSLATE_NOOP(
    "core", "Text and signature fit, but it was made with {method}, which can be forged today. It proves nothing."
)
NOT_CHECKED = QT_TRANSLATE_NOOP("core", "It was made in a way that is not checked here ({detail}).")
OTHER_TEXT = QT_TRANSLATE_NOOP("core", "It signs something other than this message.")
TEXT_CHANGED = QT_TRANSLATE_NOOP("core", "The text is not the one that was signed.")
SIGNATURE_CHANGED = QT_TRANSLATE_NOOP("core", "The signature was not made with the key that it names.")
NOT_IN_TIME = QT_TRANSLATE_NOOP(
    "core",
    "Text and signature fit, but the message says that it was sent on {sent}, and the certificate was valid from "
    "{valid_from} to {valid_until} only.",
)
DAMAGED = QT_TRANSLATE_NOOP("core", "The signature is damaged or incomplete ({detail}).")
TOO_LARGE = QT_TRANSLATE_NOOP("core", "The message is too large, or has too many signatures, for them to be checked.")

_DS = f"{{{NAMESPACE}}}"
_SIGNATURE = f"{_DS}Signature"
_IDS = ("Id", "ID", "id", "{http://www.w3.org/XML/1998/namespace}id")
_TRANSFORMS = (
    f"{NAMESPACE}enveloped-signature",
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
    "http://www.w3.org/2006/12/xml-c14n11",
    "http://www.w3.org/2006/12/xml-c14n11#WithComments",
    "http://www.w3.org/2001/10/xml-exc-c14n#",
    "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
)
_WORST: Final = ("broken", "unverifiable", "valid")
_Fit = Literal["yes", "text", "signature"]


def check(element: etree._Element, sent_at: datetime | None) -> Signature | None:
    """The result for the message `element`; of several signatures the worst counts. None where there is none.

    A certificate has to have been valid at `sent_at`, which the message itself says; without it that is not asked.
    Never raises.
    """
    found = sum(1 for _ in element.iter(_SIGNATURE))
    if not found:
        return None
    own = etree.tostring(element, with_tail=False)
    if found > MAX_SIGNATURES or len(own) > MAX_SIGNED_BYTES or len(element.nsmap) > xml.MAX_NAMESPACES:
        return Signature(state="unverifiable", reason=Message(TOO_LARGE))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd certificates; what matters of them is told in words
        results = [_checked(element, number, sent_at) for number in range(found)]
    return min(results, key=lambda result: _WORST.index(result.state))


def _checked(element: etree._Element, number: int, sent_at: datetime | None) -> Signature:
    from cryptography.exceptions import UnsupportedAlgorithm
    from signxml.exceptions import SignXMLException

    try:
        return _one(element, number, sent_at)
    except (
        WorldFailure,
        SignXMLException,
        etree.LxmlError,
        UnsupportedAlgorithm,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        NotImplementedError,
        AssertionError,
        OverflowError,
    ) as error:  # what signxml and cryptography let through of signatures that are none
        detail = " ".join(str(error).split())[:120] or type(error).__name__
        return Signature(state="unverifiable", reason=Message(DAMAGED, {"detail": detail}))


def _one(element: etree._Element, number: int, sent_at: datetime | None) -> Signature:
    signature = list(element.iter(_SIGNATURE))[number]
    if problem := _not_checked(element, signature):
        return Signature(state="unverifiable", reason=problem)
    certificates = _certificates(signature)
    signer: Any = None
    fit: _Fit = "signature"
    for certificate in certificates or [None]:
        this = _fits(element, number, certificate)
        if this == "yes" or (this == "text" and fit == "signature"):
            signer, fit = certificate, this
        if fit == "yes":
            break
    signer = signer or (certificates[0] if certificates else None)
    told = Signature(state="valid") if signer is None else _told(signer)
    if fit != "yes":
        return _with(told, "broken", Message(TEXT_CHANGED if fit == "text" else SIGNATURE_CHANGED))
    if signer is None:
        return _with(told, "unverifiable", Message(NO_CERTIFICATE))
    if method := _weak(signature, signer):
        return _with(told, "unverifiable", Message(WEAK, {"method": method}))
    since, until = told.valid_from, told.valid_until
    if sent_at and since and until and not since <= sent_at <= until:
        values = {"sent": iso_z(sent_at), "valid_from": iso_z(since), "valid_until": iso_z(until)}
        return _with(told, "unverifiable", Message(NOT_IN_TIME, dict(values)))
    return told


def _with(told: Signature, state: Literal["broken", "unverifiable"], reason: Message) -> Signature:
    return msgspec.structs.replace(told, state=state, reason=reason)


def _not_checked(element: etree._Element, signature: etree._Element) -> Message | None:
    """Why the signature is of a kind that is not checked; None for one that is."""
    references = signature.findall(f"{_DS}SignedInfo/{_DS}Reference")
    if len(references) != 1:
        return Message(OTHER_TEXT)
    uri = references[0].get("URI")
    if uri and uri[1:] not in {element.get(name) for name in _IDS if element.get(name)}:
        return Message(OTHER_TEXT)
    if uri is None:
        return Message(OTHER_TEXT)
    transforms = [str(t.get("Algorithm")) for t in references[0].iterfind(f"{_DS}Transforms/{_DS}Transform")]
    other = next((transform for transform in transforms if transform not in _TRANSFORMS), None)
    if other is not None or _TRANSFORMS[0] not in transforms:
        return Message(NOT_CHECKED, {"detail": (other or "not enveloped")[:120]})
    numbers = [len(found.text or "") for found in signature.iterfind(f"{_DS}KeyInfo/{_DS}KeyValue//*")]
    if max(numbers, default=0) > MAX_KEY_CHARACTERS:
        return Message(NOT_CHECKED, {"detail": "key too large"})
    has_key = signature.find(f"{_DS}KeyInfo/{_DS}KeyValue") is not None
    if not has_key and signature.find(f"{_DS}KeyInfo/{_DS}X509Data/{_DS}X509Certificate") is None:
        return Message(NO_CERTIFICATE)
    return None


def _certificates(signature: etree._Element) -> list[Any]:
    from base64 import b64decode

    from cryptography import x509

    texts = [
        "".join((found.text or "").split())
        for found in signature.iterfind(f"{_DS}KeyInfo/{_DS}X509Data/{_DS}X509Certificate")
    ]
    return [
        x509.load_der_x509_certificate(b64decode(text))
        for text in texts[:MAX_CERTIFICATES]
        if text and len(text) <= MAX_CERTIFICATE_CHARACTERS
    ]


def _fits(element: etree._Element, number: int, certificate: Any) -> _Fit:
    """Whether text, signature and key belong together, in any of the ways in which the message may have been signed."""
    from cryptography.exceptions import InvalidSignature as InvalidBytes
    from signxml.algorithms import DigestAlgorithm, SignatureMethod
    from signxml.exceptions import InvalidDigest, InvalidSignature
    from signxml.verifier import SignatureConfiguration

    configuration = SignatureConfiguration(
        require_x509=certificate is not None,
        signature_methods=frozenset(method for method in SignatureMethod if "HMAC" not in method.name),
        digest_algorithms=frozenset(DigestAlgorithm),
        ignore_ambiguous_key_info=True,
        verification_time=None if certificate is None else certificate.not_valid_before_utc,
    )
    if certificate is not None:
        size = getattr(certificate.public_key(), "key_size", 0)
        if size > MAX_RSA_BITS:
            raise ValueError("key too large")
    fit: _Fit = "signature"
    verifier = _verifier()
    for candidate in _candidates(element, number):
        try:
            verifier().verify(candidate, x509_cert=certificate, validate_schema=False, expect_config=configuration)
        except InvalidDigest:
            fit = "text"
        except (InvalidSignature, InvalidBytes):
            pass  # another candidate may fit
        else:
            return "yes"
    return fit


@cache
def _verifier() -> type[Any]:
    from signxml.verifier import XMLVerifier

    class Verifier(XMLVerifier):
        def _c14n(self, nodes: Any, algorithm: Any, inclusive_ns_prefixes: Any = None) -> bytes:
            """libxml2 writes xmlns="" into the inclusive form of a part of a document: each is made one of its own."""
            if not isinstance(nodes, list) and nodes.getparent() is not None:
                nodes = xml.parse(etree.tostring(nodes, with_tail=False))
            canonical: bytes = super()._c14n(nodes, algorithm, inclusive_ns_prefixes)
            return canonical

    return Verifier


def _candidates(element: etree._Element, number: int) -> Iterator[etree._Element]:
    """The message as it may have stood when it was signed, the signature in question first in it.

    With all signatures, without those that came later, without all others; and each of these without the namespaces
    that only the document around the message declares.
    """
    texts = [etree.tostring(element, with_tail=False)]
    parent = element.getparent()
    if parent is not None:
        bare = xml.parse(texts[0])
        outside = parent.nsmap
        own = [prefix for prefix, uri in element.nsmap.items() if prefix and outside.get(prefix) != uri]
        etree.cleanup_namespaces(bare, keep_ns_prefixes=own)
        texts.append(etree.tostring(bare))
    seen: set[bytes] = set()
    for text in texts:
        for keep in (lambda _: True, lambda place: place < number, lambda _: False):
            root = xml.parse(text)
            for place, signature in enumerate(list(root.iter(_SIGNATURE))):
                if place == number:
                    _take_out(signature)
                    root.insert(0, signature)
                elif not keep(place):
                    _take_out(signature)
            written = etree.tostring(root)
            if written not in seen:
                seen.add(written)
                yield root


def _take_out(signature: etree._Element) -> None:
    """Takes the signature out of its parent and leaves the text behind it there."""
    parent, before, tail = signature.getparent(), signature.getprevious(), signature.tail or ""
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    signature.tail = None
    parent.remove(signature)


def _told(certificate: Any) -> Signature:
    from cryptography.hazmat.primitives.hashes import SHA256

    return Signature(
        state="valid",
        signer=certificate.subject.rfc4514_string() or None,
        issuer=certificate.issuer.rfc4514_string() or None,
        fingerprint=certificate.fingerprint(SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc.astimezone(UTC),
        valid_until=certificate.not_valid_after_utc.astimezone(UTC),
    )


def _weak(signature: etree._Element, certificate: Any) -> str | None:
    """What makes the signature one that can be forged; None where nothing does."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    for path in ("SignedInfo/{0}SignatureMethod", "SignedInfo/{0}Reference/{0}DigestMethod"):
        found = signature.find(_DS + path.format(_DS))
        algorithm = "" if found is None else str(found.get("Algorithm"))
        if "sha1" in algorithm.lower():
            return "SHA-1"
        if "md5" in algorithm.lower():
            return "MD5"
    key = certificate.public_key()
    return f"RSA {key.key_size}" if isinstance(key, RSAPublicKey) and key.key_size < MIN_RSA_BITS else None
