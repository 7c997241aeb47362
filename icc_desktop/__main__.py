"""The command: opens the desk, or runs one of the sub-commands."""

import sys

from icc_desktop.cli import run


def main() -> int:
    """Entry point of ``icc-desktop`` and ``python -m icc_desktop``; returns the exit status."""
    if getattr(sys, "frozen", False):  # a frozen program on Windows starts its workers through here
        import multiprocessing

        multiprocessing.freeze_support()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
