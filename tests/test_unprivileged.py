"""Without root's rights a read-only folder is read-only, also when root runs the tests."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unprivileged import unprivileged

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


def test_own_rights_are_untouched(tmp_path: Path) -> None:
    """Only the child gives them up."""
    subprocess.run(unprivileged("-c", ""), check=True)
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    assert os.access(folder, os.W_OK) == (os.geteuid() == 0)
