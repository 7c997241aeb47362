"""Secrets: in the keyring where one works, else in a file for its owner's eyes; never in words."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import fail

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.secrets import FILE, SERVICE, Secrets

WORD = "köstlich-4711-\N{SNOWMAN}"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory that can be locked, and that has no room for more than `room` characters."""

    priority = 1  # type: ignore[assignment]  # the library declares a property of the class

    def __init__(self, room: int = 1000) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.room = room

    def _open(self) -> None:
        if self.locked:
            raise keyring.errors.KeyringLocked(f"refused {WORD}")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password[: self.room]

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    ring = Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_in_the_keyring_and_not_in_the_folder(tmp_path: Path, ring: Ring) -> None:
    secrets = Secrets(tmp_path)
    assert secrets.get("proxy") is None
    secrets.put("proxy", WORD)
    assert Secrets(tmp_path).get("proxy") == WORD
    assert list(ring.kept.values()) == [WORD]
    assert {service for service, _ in ring.kept} == {SERVICE}
    assert list(tmp_path.iterdir()) == []
    assert "keyring" in secrets.place.say()


def test_two_desks_on_one_machine_do_not_mix(tmp_path: Path, ring: Ring) -> None:
    first, second = Secrets(tmp_path / "a"), Secrets(tmp_path / "b")
    first.put("source/1", "one")
    second.put("source/1", "two")
    second.forget("source/1")
    assert (first.get("source/1"), second.get("source/1")) == ("one", None)


def test_forgotten_is_gone_from_both_places(tmp_path: Path, ring: Ring) -> None:
    secrets = Secrets(tmp_path)
    secrets.put("proxy", "old")
    ring.locked = True
    secrets.put("proxy", "new")
    ring.locked = False
    secrets.forget("proxy")
    assert secrets.get("proxy") is None
    assert not ring.kept
    assert list(tmp_path.iterdir()) == []
    secrets.forget("proxy")  # once more does no harm


def test_locked_keyring_what_is_typed_goes_to_the_file_and_back_later(tmp_path: Path, ring: Ring) -> None:
    secrets = Secrets(tmp_path)
    secrets.put("proxy", "old")
    ring.locked = True
    secrets.put("proxy", WORD)
    assert secrets.get("proxy") == WORD
    assert str(tmp_path / FILE) in secrets.place.say()
    ring.locked = False
    assert secrets.get("proxy") == WORD  # the newest, though the keyring answers again
    secrets.put("proxy", "newest")
    assert Secrets(tmp_path).get("proxy") == "newest"
    assert not (tmp_path / FILE).exists()
    assert "keyring" in secrets.place.say()


def test_locked_keyring_says_so_and_nothing_else(tmp_path: Path, ring: Ring) -> None:
    ring.locked = True
    with pytest.raises(WorldFailure) as told:
        Secrets(tmp_path).get("proxy")
    assert told.value.code == "locked"
    assert told.value.to_do is not None
    assert WORD not in str(told.value)
    assert told.value.__cause__ is None
    assert told.value.__suppress_context__


def test_too_long_for_the_keyring_is_kept_whole_in_the_file(tmp_path: Path, ring: Ring) -> None:
    token = "t" * 3000
    Secrets(tmp_path).put("source/1", token)
    assert Secrets(tmp_path).get("source/1") == token


@pytest.mark.usefixtures("no_ring")
def test_without_a_keyring_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    secrets = Secrets(tmp_path)
    secrets.put("proxy", WORD)
    secrets.put("source/1", "other")
    path = tmp_path / FILE
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE]
    assert Secrets(tmp_path).get("proxy") == WORD
    assert str(path) in secrets.place.say()
    secrets.forget("proxy")
    assert json.loads(path.read_bytes()) == {"source/1": "other"}


@pytest.mark.usefixtures("no_ring")
@pytest.mark.parametrize("content", [b"{", b"[1]", b'{"proxy": 3}', b"\xff\xfe"])
def test_damaged_file_is_told_and_not_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    for act in (lambda s: s.get("proxy"), lambda s: s.put("proxy", WORD), lambda s: s.forget("proxy")):
        with pytest.raises(WorldFailure) as told:
            act(Secrets(tmp_path))
        assert told.value.code == "damaged"
        assert str(path) in str(told.value)
    assert path.read_bytes() == content


@pytest.mark.usefixtures("no_ring")
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(WorldFailure) as told:
        Secrets(tmp_path / "gone").put("proxy", WORD)
    assert told.value.code == "read-only"
    assert WORD not in str(told.value)


def test_without_the_keyring_none_is_touched(tmp_path: Path, ring: Ring) -> None:
    Secrets(tmp_path, in_keyring=False).put("proxy", WORD)
    assert not ring.kept
    assert (tmp_path / FILE).exists()


def test_making_one_does_not_load_the_keyring_library() -> None:
    code = "import sys; from pathlib import Path; from icc_desktop.base.secrets import Secrets; Secrets(Path()); assert 'keyring' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
