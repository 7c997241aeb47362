"""Who decides is house data: the roles that are offered as somebody types."""

import pytest

from icc_desktop.base import resources
from icc_desktop.base.errors import WorldFailure
from icc_desktop.domain import deciders

ROLES = deciders.load(resources.read_bytes(deciders.FILE))


def test_every_role_has_its_name_in_every_language() -> None:
    assert len(ROLES) >= 10
    assert all(role.en and role.nl and role.fr and role.de for role in ROLES)


def test_a_role_is_found_by_the_beginnings_of_its_words() -> None:
    assert deciders.named(ROLES, "exec", "en") == ("Duty executive of the NCCN",)
    assert deciders.named(ROLES, "MIN binn", "nl") == ("Minister van Binnenlandse Zaken",)
    assert deciders.named(ROLES, "duty", "en")[:2] == ("Duty officer", "Duty coordinator")
    assert deciders.named(ROLES, "Jan Peeters", "en") == ()
    assert deciders.named(ROLES, " ", "en") == ()


def test_a_file_that_is_no_list_of_roles_is_named() -> None:
    for data in (b"a: 1", b"- {nl: only}"):
        with pytest.raises(WorldFailure) as raised:
            deciders.load(data)
        assert deciders.FILE in str(raised.value)
