"""What is seen in a watched folder: complete files once, growing ones later, nothing else; and nothing is touched."""

import asyncio
import os
import threading
from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.intake import folder as folder_module
from icc_desktop.intake.folder import Folder, in_thread, read_file
from tests.unprivileged import without_root_rights


def names(look) -> list[str]:
    return [each.name for each in look.ready]


def as_delivered(look) -> dict[str, str]:
    return {each.name: each.stamp for each in look.ready}


def touch(path: Path, text: str, second: int) -> None:
    path.write_text(text)
    os.utime(path, (second, second))


def test_a_file_is_ready_when_two_looks_see_the_same(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    first = folder.look({}.get)
    assert (names(first), first.growing) == ([], ("a.xml",))
    second = folder.look({}.get)
    assert (names(second), second.growing) == (["a.xml"], ())
    assert read_file(second.ready[0], 100) == b"<alert/>"
    assert (tmp_path / "a.xml").read_text() == "<alert/>"


def test_a_file_that_grows_is_waited_for(tmp_path):
    folder = Folder(tmp_path)
    for length in range(5):
        touch(tmp_path / "a.xml", "x" * length, 10)
        look = folder.look({}.get)
        assert (names(look), look.growing) == ([], ("a.xml",))
    assert names(folder.look({}.get)) == ["a.xml"]


def test_what_was_delivered_does_not_come_again_also_after_a_restart(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    delivered = as_delivered(folder.look({}.get))
    for each in (folder, Folder(tmp_path)):
        for _ in range(2):
            look = each.look(delivered.get)
            assert (look.ready, look.growing, look.present) == ((), (), {"a.xml"})


def test_a_changed_file_and_a_new_one_come_oldest_first(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    delivered = as_delivered(folder.look({}.get))
    touch(tmp_path / "a.xml", "<alert/>", 30)
    touch(tmp_path / "z.xml", "<alert/>", 20)
    assert folder.look(delivered.get).growing == ("a.xml", "z.xml")
    assert names(folder.look(delivered.get)) == ["z.xml", "a.xml"]


def test_a_file_that_could_not_be_delivered_comes_again(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    assert names(folder.look({}.get)) == names(folder.look({}.get)) == ["a.xml"]


@pytest.mark.parametrize("name", [".a.xml", "a.xml.part", "a.TMP", "a.xml~", "~$a.xml", "a.crdownload"])
def test_hidden_and_temporary_names_are_passed_over(tmp_path, name):
    touch(tmp_path / name, "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    assert folder.look({}.get).present == frozenset()


def test_folders_links_to_nowhere_and_pipes_are_passed_over(tmp_path):
    (tmp_path / "older").mkdir()
    (tmp_path / "nowhere.xml").symlink_to(tmp_path / "gone")
    os.mkfifo(tmp_path / "pipe.xml")
    folder = Folder(tmp_path)
    folder.look({}.get)
    assert folder.look({}.get).present == frozenset()


def test_a_file_that_goes_between_look_and_reading_is_no_fault(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    (found,) = folder.look({}.get).ready
    (tmp_path / "a.xml").unlink()
    assert read_file(found, 100) is None
    assert folder.look({}.get).present == frozenset()


def test_a_file_that_is_written_again_between_look_and_reading_waits(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    (found,) = folder.look({}.get).ready
    touch(tmp_path / "a.xml", "<alert", 11)
    assert read_file(found, 100) is None
    assert folder.look({}.get).growing == ("a.xml",)


def test_of_a_large_file_one_byte_more_than_the_limit_is_read(tmp_path):
    touch(tmp_path / "a.xml", "x" * 50, 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    (found,) = folder.look({}.get).ready
    assert read_file(found, 20) == b"x" * 21


def test_many_files_come_in_portions(tmp_path, monkeypatch):
    monkeypatch.setattr(folder_module, "MAX_FILES_A_LOOK", 2)
    for number in range(3):
        touch(tmp_path / f"{number}.xml", "<alert/>", number)
    folder = Folder(tmp_path)
    folder.look({}.get)
    first = folder.look({}.get)
    assert (names(first), first.more) == (["0.xml", "1.xml"], True)
    second = folder.look(as_delivered(first).get)
    assert (names(second), second.more) == (["2.xml"], False)


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_text_is_shown_in_a_way_that_can_be_written(tmp_path):
    raw = os.fsencode(tmp_path) + b"/caf\xe9.xml"
    with open(raw, "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(b"<alert/>")
    folder = Folder(tmp_path)
    folder.look({}.get)
    (found,) = folder.look({}.get).ready
    assert found.name == "caf\\xe9.xml"
    assert read_file(found, 100) == b"<alert/>"


def test_a_folder_that_is_not_there_or_no_folder(tmp_path):
    touch(tmp_path / "file", "", 10)
    for path in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(WorldFailure) as caught:
            Folder(path).look({}.get)
        assert caught.value.code == "folder-missing"
        assert str(path) in str(caught.value)


def test_a_file_of_which_nothing_can_be_known_is_named_and_not_dropped_in_silence(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    (tmp_path / "ring.xml").symlink_to(tmp_path / "ring.xml")
    folder = Folder(tmp_path)
    folder.look({}.get)
    look = folder.look({}.get)
    assert names(look) == ["a.xml"]
    assert look.present == {"a.xml", "ring.xml"}
    (failure,) = look.closed
    assert "ring.xml" in str(failure)


@pytest.mark.skipif(os.name == "nt", reason="files are closed by mode bits")
@without_root_rights()
def test_what_may_not_be_read_is_named(tmp_path):
    touch(tmp_path / "a.xml", "<alert/>", 10)
    folder = Folder(tmp_path)
    folder.look({}.get)
    (found,) = folder.look({}.get).ready
    (tmp_path / "a.xml").chmod(0)
    with pytest.raises(WorldFailure, match=r"a\.xml"):
        read_file(found, 100)
    tmp_path.chmod(0o600)
    try:
        look = Folder(tmp_path).look({}.get)
        assert (look.present, "a.xml" in str(look.closed[0])) == ({"a.xml"}, True)
        tmp_path.chmod(0)
        with pytest.raises(WorldFailure) as caught:
            folder.look({}.get)
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.code == "not-allowed"


def test_a_look_that_hangs_can_be_left_behind():
    release = threading.Event()

    async def run():
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await asyncio.wrap_future(in_thread(release.wait))

    asyncio.run(run())
    release.set()


def test_what_goes_wrong_in_the_thread_is_told():
    def fail():
        raise WorldFailure("folder-missing", None)

    with pytest.raises(WorldFailure):
        in_thread(fail).result(10)
    assert in_thread(lambda: 7).result(10) == 7
