"""Without root's rights a read-only folder is read-only, also when root runs the tests."""

import os
import stat
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.unprivileged import unprivileged, without_root_rights

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are made read-only by mode bits")

WRITE = """
import pathlib, sys
try:
    pathlib.Path(sys.argv[1], "new").write_text("x")
except PermissionError:
    print("refused")
else:
    print("written")
"""
WRITE_IN_A_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {WRITE!r}, sys.argv[1]], check=True)"


@pytest.mark.parametrize("code", [WRITE, WRITE_IN_A_CHILD])
@pytest.mark.parametrize(("mode", "answer"), [(0o500, "refused"), (0o700, "written")])
def test_mode_bits_count(tmp_path: Path, code: str, mode: int, answer: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(mode)
    try:
        ran = subprocess.run(unprivileged("-c", code, str(folder)), capture_output=True, text=True, check=True)
    finally:
        folder.chmod(stat.S_IRWXU)
    assert ran.stdout.strip() == answer


def test_a_block_without_them_ends_with_them(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    before = _may_write(folder)
    with without_root_rights():
        assert not _may_write(folder)
        with ThreadPoolExecutor(1) as thread:
            assert not thread.submit(_may_write, folder).result()
    assert _may_write(folder) == before == (os.geteuid() == 0)


def _may_write(folder: Path) -> bool:
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except PermissionError:
        return False
    return True
