"""Runs Python without root's rights, so that a read-only folder is read-only also where the tests run as root.

Root may write anywhere because of its capabilities, not because of its user id. Giving up all of them, for good and for
all children, makes root an ordinary owner of its files: what it owns it still reads, so that interpreters and
checkouts in root's own folders still run, and what is marked read-only stays so.

    subprocess.run(unprivileged("-c", code, argument), check=True)
    subprocess.Popen(unprivileged("-m", "icc_desktop", "verify", "--data", str(folder)))
"""

import ctypes
import os
import sys

PR_SET_SECUREBITS = 28
PR_SET_NO_NEW_PRIVS = 38
SECBIT_NOROOT_LOCKED = 0b11
LINUX_CAPABILITY_VERSION_3 = 0x20080522


def unprivileged(*python_arguments: str) -> list[str]:
    """The command that runs this interpreter with `python_arguments` and without root's rights."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return [sys.executable, *python_arguments]
    return [sys.executable, __file__, *python_arguments]


def give_up_root_rights() -> None:
    """Give up every capability of this thread and of all that it starts. Raises OSError where that is refused."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    for result in (
        libc.prctl(PR_SET_SECUREBITS, SECBIT_NOROOT_LOCKED, 0, 0, 0),
        libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        libc.capset(header, nothing),
    ):
        if result:
            problem = ctypes.get_errno()
            raise OSError(problem, f"root's rights could not be given up: {os.strerror(problem)}")


if __name__ == "__main__":
    give_up_root_rights()
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
