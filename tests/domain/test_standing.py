"""What a reference means, and what counts for a message that others refer to (CAP 1.2, section 3.2.1)."""

from datetime import timedelta
from itertools import permutations

import pytest

from icc_desktop.domain.alert import Reference
from icc_desktop.domain.standing import Party, Superseded, refers, superseded_by
from tests.rigs import START

TARGET = Party("t", "s@x.org", "id-1", "2026-11-25T09:00:00+01:00", START, "Alert", "real")
LATER = Party("l", "s@x.org", "id-9", "2026-11-25T10:00:00+01:00", START + timedelta(hours=1), "Update", "real")


@pytest.mark.parametrize(
    ("reference", "means"),
    [
        (Reference("s@x.org", "id-1", "2026-11-25T09:00:00+01:00", START), True),
        (Reference("s@x.org", "id-1", "2026-11-25T08:00:00-00:00", START), True),  # the same instant, written otherwise
        (Reference("s@x.org", "id-1", "garbage", None), True),
        (Reference("other", "id-1", "2026-11-25T08:00:59Z", START + timedelta(seconds=59)), True),  # other seconds
        (Reference("", "id-1", "", None), True),  # only the identifier is given
        (Reference("other", "id-1", "2026-11-25T09:00:00+01:00", None), True),
        (Reference("other", "id-1", "later", START + timedelta(minutes=5)), False),
        (Reference("other", "id-1", "", None), False),
        (Reference("s@x.org", "id-2", "2026-11-25T09:00:00+01:00", START), False),
        (Reference("s@x.org", "", "2026-11-25T09:00:00+01:00", START), False),
    ],
)
def test_what_a_reference_means(reference: Reference, means: bool) -> None:
    assert refers(reference, LATER, TARGET) is means


def test_a_message_without_identifier_is_never_meant() -> None:
    for nothing in (None, ""):
        target = Party("t", "s@x.org", nothing, None, None, "Alert", "real")
        assert not refers(Reference("s@x.org", "", "", None), LATER, target)


def test_where_all_versions_have_one_identifier_the_time_tells_which_is_meant() -> None:
    versions = [Party(f"v{n}", "s@x.org", "same", None, START + timedelta(hours=n), "Update", "real") for n in range(3)]
    reference = Reference("s@x.org", "same", "", START + timedelta(hours=1))
    assert [refers(reference, versions[2], target) for target in versions] == [False, True, False]
    assert not refers(reference, versions[1], versions[1])  # never itself


def party(name: str, kind: str | None, minutes: int | None) -> Party:
    at = None if minutes is None else START + timedelta(minutes=minutes)
    return Party(name, "s@x.org", name, None, at, kind, "real")


@pytest.mark.parametrize(
    ("others", "counts"),
    [
        ([], None),
        ([party("u", "Update", 1)], Superseded("u", "update")),
        ([party("u", "Update", 1), party("v", "Update", 2)], Superseded("v", "update")),
        ([party("u", "Update", 9), party("c", "Cancel", 1)], Superseded("c", "cancel")),  # withdrawn stays withdrawn
        ([party("c", "Cancel", None), party("d", "Cancel", None)], Superseded("d", "cancel")),
        ([party("a", "Ack", 1), party("e", "Error", 2), party("x", "Alert", 3), party("n", None, 4)], None),
        ([TARGET, party("t", "Cancel", 1)], None),  # it refers to itself
    ],
)
def test_what_counts_in_every_order(others: list[Party], counts: Superseded | None) -> None:
    for order in permutations(others):
        assert superseded_by(TARGET, order) == counts
