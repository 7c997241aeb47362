"""The catalogue of public sources: what is published where, as data, to be switched on with one key.

It is house data, edited in ``resources/sources.yaml``. An address in it is a claim of public documentation, not a fact: the program
asks it before anything is set up.
"""

from typing import Annotated, Literal

import msgspec

from icc_desktop.base.yaml_values import (
    ID_TWICE,
    LIST_EXPECTED,
    WHOLE_FILE,
    Titles,
    parse_yaml,
    shape,
    unusable,
    within,
)
from icc_desktop.domain.channel import Slug
from icc_desktop.domain.source import Reach, Source

FILE = "sources.yaml"

Group = Literal["belgium", "neighbours", "europe", "world"]
WebAddress = Annotated[str, msgspec.Meta(pattern=r"^https?://[^\s@]+$")]
Interval = Annotated[float, msgspec.Meta(ge=30.0, le=86_400.0)]


class PublicSource(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One source of the catalogue; the fields are those of the file, whose head explains them."""

    id: Slug
    names: Titles
    about: Titles
    publisher: str
    group: Group
    address: WebAddress
    format: str
    channel: Slug
    interval_s: Interval
    reach: Reach
    page: WebAddress
    country: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}$")] | None = None
    assume_actual: bool = False
    terms: str = ""
    checked: bool = False

    def says(self, words: str) -> bool:
        """Whether every word that was typed stands somewhere in it, in whatever language."""
        named = (*msgspec.structs.astuple(self.names), *msgspec.structs.astuple(self.about))
        text = " ".join((*named, self.publisher, self.format, self.country or "", self.address)).casefold()
        return all(word in text for word in words.casefold().split())


def load(data: bytes, *, file: str = FILE) -> tuple[PublicSource, ...]:
    """The sources in a YAML list, in its order. Raises WorldFailure (``unreadable``) naming `file`, source, key and problem."""
    plain = parse_yaml(data, file=file)
    if not isinstance(plain, list):
        raise unusable(file, WHOLE_FILE, LIST_EXPECTED)
    found: dict[str, PublicSource] = {}
    addresses: set[str] = set()
    for number, entry in enumerate(plain, 1):
        name = entry.get("id") if isinstance(entry, dict) else None
        where = f"source {number} ({name})" if name else f"source {number}"
        one = shape(entry, PublicSource, file=file, where=where)
        if one.id in found:
            raise unusable(file, within(where, "id"), ID_TWICE)
        if one.address in addresses:
            raise unusable(file, within(where, "address"), "this address stands twice")
        found[one.id] = one
        addresses.add(one.address)
    return tuple(found.values())


def as_source(public: PublicSource, language: str) -> Source:
    """The source that switching it on adds; its id is given by the desk."""
    return Source(
        id="",
        name=public.names.say(language),
        kind="http",
        address=public.address,
        channel=public.channel,
        interval_s=public.interval_s,
        assume_actual=public.assume_actual,
        reach=public.reach,
        catalogue_id=public.id,
    )
