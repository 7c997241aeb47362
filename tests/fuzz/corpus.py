"""The inputs that are kept: our own small files, and in ``tests/data/fuzz`` what each fuzzing run added.

A folder for each target, files named by their digest; ``crashes`` holds what once broke a promise, with a note of how it
was found. Kept inputs are few and small: `best` chooses them.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[1] / "data"
KEPT = DATA / "fuzz"
CRASHES = KEPT / "crashes"
MAX_KEPT_BYTES = 8_000
"""Of one input; larger ones serve in their run only."""

MAX_OF_TARGET = 20
MAX_BYTES_OF_TARGET = 60_000


def own() -> list[bytes]:
    """Our files of all formats."""
    folders = sorted(f for f in DATA.iterdir() if f.is_dir() and f.name not in ("fuzz", "databases"))
    return [path.read_bytes() for folder in folders for path in sorted(folder.iterdir())]


def kept(target: str) -> dict[str, bytes]:
    """What is kept for a target, by file name."""
    folder = KEPT / _folder(target)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())} if folder.exists() else {}


def crashes() -> dict[str, bytes]:
    """What once broke a promise, by file name."""
    return {path.name: path.read_bytes() for path in sorted(CRASHES.glob("*.bin"))}


def keep(target: str, inputs: Collection[bytes]) -> None:
    """Keep these for the target, and no others."""
    folder = KEPT / _folder(target)
    folder.mkdir(parents=True, exist_ok=True)
    names = {digest(data): data for data in inputs}
    for path in folder.iterdir():
        if path.name not in names:
            path.unlink()
    for name, data in names.items():
        (folder / name).write_bytes(data)


def keep_crash(target: str, data: bytes, note: dict[str, Any]) -> Path:
    """Write an input that broke a promise, and beside it how it was found."""
    CRASHES.mkdir(parents=True, exist_ok=True)
    path = CRASHES / f"{_folder(target)}-{digest(data)}.bin"
    path.write_bytes(data)
    path.with_suffix(".json").write_text(json.dumps({"target": target, **note}, indent=1) + "\n", encoding="utf-8")
    return path


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def best(covers: Mapping[bytes, frozenset[Any]], already: frozenset[Any]) -> list[bytes]:
    """Those that together reach the most beyond `already`, as few and as small as can be, within the limits."""
    chosen: list[bytes] = []
    reached, size = set(already), 0
    left = {data: covered - reached for data, covered in covers.items() if len(data) <= MAX_KEPT_BYTES}
    while len(chosen) < MAX_OF_TARGET:
        left = {data: new for data, covered in left.items() if (new := covered - reached)}
        if not left:
            break
        one = max(left, key=lambda data: (len(left[data]) / (300 + len(data)), data))
        reached |= left.pop(one)
        if size + len(one) <= MAX_BYTES_OF_TARGET:
            chosen.append(one)
            size += len(one)
    return chosen


def smaller(data: bytes, still: Callable[[bytes], bool], *, tries: int = 150) -> bytes:
    """`data` with as much cut out of it as `still` allows, in that many tries."""
    step = max(1, len(data) // 2)
    while step and tries > 0:
        place, cut = 0, False
        while place < len(data) and tries > 0:
            tries -= 1
            shorter = data[:place] + data[place + step :]
            if still(shorter):
                data, cut = shorter, True
            else:
                place += step
        if not cut:
            step //= 2
    return data


def _folder(target: str) -> str:
    return target.replace(" ", "-")
