"""Takes root's rights away, so that a read-only folder is read-only also where the tests run as root.

Root may write anywhere because of its capabilities, not because of its user id. Without them root is an ordinary owner of
its files: what it owns it still reads, so that interpreters and checkouts in root's own folders still run, and
what is marked read-only stays so.

In this process, for the block (this thread and those started in it):

    with without_root_rights():
        ...

In a child process, for good and for all that it starts:

    subprocess.run(unprivileged("-c", code, argument), check=True)
    subprocess.Popen(unprivileged("-m", "icc_desktop", "verify", "--data", str(folder)))
"""

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator

PR_SET_SECUREBITS = 28
PR_SET_NO_NEW_PRIVS = 38
SECBIT_NOROOT_LOCKED = 0b11
LINUX_CAPABILITY_VERSION_3 = 0x20080522
EFFECTIVE = (0, 3)  # of the words effective, permitted, inheritable, twice


def unprivileged(*python_arguments: str) -> list[str]:
    """The command that runs this interpreter with `python_arguments` and without root's rights."""
    if not _has_root_rights():
        return [sys.executable, *python_arguments]
    return [sys.executable, __file__, *python_arguments]


@contextlib.contextmanager
def without_root_rights() -> Iterator[None]:
    """Lay down root's rights for the block. Does nothing where there are none."""
    if not _has_root_rights():
        yield
        return
    held = (ctypes.c_uint32 * 6)()
    _call("capget", _header(), held)
    laid_down = (ctypes.c_uint32 * 6)(*(0 if place in EFFECTIVE else word for place, word in enumerate(held)))
    _call("capset", _header(), laid_down)
    try:
        yield
    finally:
        _call("capset", _header(), held)


def give_up_root_rights() -> None:
    """Give up every capability of this thread and of all that it starts, for good. Raises OSError where refused."""
    _call("prctl", PR_SET_SECUREBITS, SECBIT_NOROOT_LOCKED, 0, 0, 0)
    _call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _call("capset", _header(), (ctypes.c_uint32 * 6)())


def _has_root_rights() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


def _header() -> ctypes.Array[ctypes.c_uint32]:
    return (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)


def _call(name: str, *arguments: object) -> None:
    if getattr(ctypes.CDLL(None, use_errno=True), name)(*arguments):
        problem = ctypes.get_errno()
        raise OSError(problem, f"{name}: {os.strerror(problem)}")


if __name__ == "__main__":
    give_up_root_rights()
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
