"""Sources as a YAML file that people read, change and send to another desk. No secret is ever in it.

What is as usual is left out. The id of a source belongs to its desk and is left out too: a source is known again by the place
that it watches.
"""

from collections.abc import Callable, Iterable
from typing import Any, Literal

import msgspec

from icc_desktop.base.errors import Refused, WorldFailure
from icc_desktop.base.words import QT_TRANSLATE_NOOP, Message
from icc_desktop.base.yaml_values import LIST_EXPECTED, WHOLE_FILE, parse_yaml, unusable, within, yaml_of
from icc_desktop.domain.source import Source

Standing = Literal["new", "changed", "same", "unusable"]
Check = Callable[[Source], Source]

HEAD = """\
# Sources of ICC Desktop. A list; each source has:
#   name                what it is called
#   kind                http | mail | folder
#   address             https://... | imaps://host[:port] (imap:// with STARTTLS) | the whole path of a folder
#   channel             id of a channel profile
# and, where it is not as usual:
#   active              true | false: whether it is asked                               (usual: true)
#   interval_s          seconds from one question to the next                           (60)
#   timeout_s           seconds until no answer counts as none                          (30)
#   max_bytes           bytes that are taken in one answer                              (20000000)
#   max_items           messages in one answer                                          (10000)
#   max_attachments     attachments of one message                                      (100)
#   max_redirects       redirects that are followed                                     (5)
#   login               user name; the password or token is typed in at each desk
#   authentication      none | password | token                                         (none)
#   mailbox             name of the mailbox                                             (INBOX)
#   mark_seen           true | false: whether mail is marked as read once it is stored  (true)
#   use_proxy           true | false: whether it is asked through the machine's proxy   (true)
#   client_certificate  name of a client certificate of the machine
#   assume_actual       true | false: a message without a status is a real one          (false)
#   reach               all | window | now: what can still be had after a gap           (now)
#   expected_every_s    longest silence that is normal; left out: learned               (learned)
#   catalogue_id        id in the catalogue of public sources that it was made from
# No password stands here, and none is taken from here.
"""

_PROBLEM = QT_TRANSLATE_NOOP("core", "In {file}, {where}: {problem}.")
_REFUSED = QT_TRANSLATE_NOOP("core", "In {file}, {where}: {problem}")
SOURCE = QT_TRANSLATE_NOOP("core", "source {number}")
SOURCE_NAMED = QT_TRANSLATE_NOOP("core", "source {number} ({name})")
SAME_PLACE = QT_TRANSLATE_NOOP("core", "source {number} watches the same place")
KEYS_EXPECTED = QT_TRANSLATE_NOOP("core", "keys and values are expected")
NO_SUCH_KEY = QT_TRANSLATE_NOOP("core", "there is no such key")
MISSING = QT_TRANSLATE_NOOP("core", "it is missing")
ONE_OF = QT_TRANSLATE_NOOP("core", "one of {names} is expected")
_USUAL = msgspec.structs.asdict(Source(id="", name="", kind="http", address="", channel=""))
_ALWAYS = ("name", "kind", "address", "channel")
_KINDS = ("http", "mail", "folder")
_FIELDS = tuple(name for name in _USUAL if name != "id")


class Offered(msgspec.Struct, frozen=True):
    """One source of a file, and how it stands to those that are set up.

    `source` carries the id of the one that it would change, "" where it is new, and is None where it is ``unusable``: then
    `problem` says which file, source and key, and what is wrong. `differs` are the keys that would change.
    """

    name: str
    standing: Standing
    source: Source | None = None
    problem: Message | None = None
    differs: tuple[str, ...] = ()


def written(sources: Iterable[Source]) -> bytes:
    """The file of these sources, in their order, in UTF-8; those that no other desk could use (telephone, ...) are left out."""
    plain = [_plain(source) for source in sources if source.kind in _KINDS]
    return (HEAD + "\n" + yaml_of(plain)).encode()


def offered(data: bytes, present: Iterable[Source], *, file: str, check: Check) -> tuple[Offered, ...]:
    """What a file holds, beside the sources that are set up. `check` gives a source tidied, or raises Refused.

    A source that cannot be used is told, and the others are offered all the same. Raises WorldFailure (``unreadable``) for what
    is no list of sources at all.
    """
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, WHOLE_FILE, LIST_EXPECTED)
    by_place = {place(source): source for source in present}
    seen: dict[tuple[str, ...], int] = {}
    found: list[Offered] = []
    for number, entry in enumerate(plain, 1):
        name = str(entry.get("name") or "") if isinstance(entry, dict) else ""
        where = Message(SOURCE_NAMED if name else SOURCE, {"number": number, "name": name})
        try:
            source = _read(entry, file=file, where=where, check=check)
            first = seen.setdefault(place(source), number)
            if first != number:
                raise unusable(file, within(where, "address"), Message(SAME_PLACE, {"number": first}))
        except WorldFailure as failure:
            problem = Message(_PROBLEM, failure.happened.values, failure.happened.parts)
            found.append(Offered(name or where.say(), "unusable", problem=problem))
            continue
        except Refused as refused:
            problem = Message(_REFUSED, {"file": file}, {"where": where, "problem": refused.reason})
            found.append(Offered(name or where.say(), "unusable", problem=problem))
            continue
        found.append(_beside(source, by_place.get(place(source))))
    return tuple(found)


def place(source: Source) -> tuple[str, ...]:
    """What a source watches, and by which it is known again: two mailboxes of one server are two places."""
    return (source.address, source.login, source.mailbox) if source.kind == "mail" else (source.address,)


def _read(entry: Any, *, file: str, where: Message, check: Check) -> Source:
    if not isinstance(entry, dict):
        raise unusable(file, where, Message(KEYS_EXPECTED))
    strange = [str(key) for key in entry if key not in _FIELDS]
    if strange:
        raise unusable(file, within(where, strange[0]), Message(NO_SUCH_KEY))
    missing = [key for key in _ALWAYS if not entry.get(key)]
    if missing:
        raise unusable(file, within(where, missing[0]), Message(MISSING))
    if entry["kind"] not in _KINDS:
        raise unusable(file, within(where, "kind"), Message(ONE_OF, {"names": "http, mail, folder"}))
    try:
        source = msgspec.convert({"id": "", **entry}, Source, strict=False)
    except msgspec.ValidationError as problem:
        said, _, inner = str(problem).partition(" - at `$.")
        raise unusable(file, within(where, inner.rstrip("`")), said) from problem
    return check(source)


def _beside(source: Source, present: Source | None) -> Offered:
    if present is None:
        return Offered(source.name, "new", source)
    source = msgspec.structs.replace(source, id=present.id)
    differs = tuple(name for name in _FIELDS if getattr(source, name) != getattr(present, name))
    return Offered(source.name, "changed" if differs else "same", source, differs=differs)


def _plain(source: Source) -> dict[str, Any]:
    values = msgspec.structs.asdict(source)
    return {name: values[name] for name in _FIELDS if name in _ALWAYS or values[name] != _USUAL[name]}
