"""Runs the benchmarks: ``python -m tests.benchmarks [arguments of pytest]``, e.g. ``-k reading``.

Prints a line of JSON for each as it ends: name, median_s and rounds; bare_median_s and ratio where it is measured
against the bare thing; and what else it has to say. All other output goes to standard error. No time is asserted:
the exit status is 1 only where a benchmark could not be carried out.
"""

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TextIO

import pytest

# Those of pyproject.toml skip benchmarks.
OPTIONS = ["--import-mode=importlib", "--benchmark-only", "--benchmark-quiet", "-p", "no:randomly", "-q", "--no-header"]


class Lines:
    """The pytest plugin that prints them."""

    def __init__(self, out: TextIO):
        self._out = out

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> object:
        measured = getattr(item, "funcargs", {}).get("benchmark")
        if measured is not None and measured.stats is not None and not measured.has_error:
            stats = measured.stats.stats
            line = {
                "name": item.name.removeprefix("test_"),
                "median_s": stats.median,
                "bare_median_s": None,
                "ratio": None,
                "rounds": stats.rounds,
                **measured.extra_info,
            }
            self._out.write(json.dumps(line) + "\n")
            self._out.flush()
        return (yield)


def main(arguments: list[str]) -> int:
    """Returns pytest's exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8") as out, contextlib.redirect_stdout(sys.stderr):
        os.dup2(sys.stderr.fileno(), 1)
        folder = str(Path(__file__).parent)
        return int(pytest.main(["-o", "addopts=", *OPTIONS, folder, *arguments], plugins=[Lines(out)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
