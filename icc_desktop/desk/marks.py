"""Handling marks at this desk: those that come with the program."""

from functools import lru_cache

from icc_desktop.base import resources
from icc_desktop.domain import marks
from icc_desktop.domain.marks import Marks


@lru_cache(maxsize=1)
def shipped() -> Marks:
    """The marks that come with the program. Raises WorldFailure where their file is damaged."""
    return marks.load(resources.read_bytes(marks.FILE))
