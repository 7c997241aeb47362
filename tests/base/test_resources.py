"""Finding the resources folder."""

from pathlib import Path

import pytest

from icc_desktop.base.errors import WorldFailure
from icc_desktop.base.resources import folder, read_bytes


def test_the_checkout_has_its_resources() -> None:
    assert (folder() / "channels.yaml").is_file()
    assert read_bytes("channels.yaml").startswith(b"#")


def test_an_installed_package_has_them_inside_and_prefers_them(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "icc_desktop"
    (package.parent / "resources").mkdir(parents=True)
    assert folder(package) == package.parent / "resources"
    (package / "_resources").mkdir(parents=True)
    assert folder(package) == package / "_resources"


def test_without_resources_the_officer_is_told_to_install_again(tmp_path: Path) -> None:
    with pytest.raises(WorldFailure) as failure:
        folder(tmp_path / "icc_desktop")
    assert failure.value.code == "damaged"
    assert "Install" in str(failure.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    with pytest.raises(WorldFailure, match=r"missing\.yaml"):
        read_bytes("missing.yaml", package=tmp_path / "icc_desktop")
