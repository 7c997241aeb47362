"""A small writer of OLE compound files ([MS-CFB], version 3) and of Outlook messages in them, for tests."""

import struct
from datetime import UTC, datetime

SECTOR, MINI, CUTOFF = 512, 64, 4096
END, FREE, FAT, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF

Tree = dict[str, "bytes | Tree"]
Value = str | bytes | int | datetime | None


def compound_file(tree: Tree) -> bytes:
    """A file with these streams (bytes) and storages (dict)."""
    entries: list[list[object]] = [["Root Entry", 5, NONE, NONE, NONE, b""]]
    _add(entries, 0, tree)
    mini, mini_fat, big = bytearray(), [], []
    starts: dict[int, tuple[int, int]] = {}
    for number, entry in enumerate(entries):
        data = entry[5]
        assert isinstance(data, bytes)
        if entry[1] != 2:
            continue
        if not data:
            starts[number] = (END, 0)
        elif len(data) < CUTOFF:
            starts[number] = (len(mini_fat), len(data))
            count = -(-len(data) // MINI)
            mini_fat += [*range(len(mini_fat) + 1, len(mini_fat) + count), END]
            mini += data.ljust(count * MINI, b"\0")
        else:
            big.append(number)
    sectors: list[bytes] = []
    fat: list[int] = []

    def put(data: bytes) -> int:
        first = len(sectors)
        count = max(1, -(-len(data) // SECTOR))
        for place in range(count):
            sectors.append(data[place * SECTOR : (place + 1) * SECTOR].ljust(SECTOR, b"\0"))
        fat.extend([*range(first + 1, first + count), END])
        return first

    for number in big:
        data = entries[number][5]
        assert isinstance(data, bytes)
        starts[number] = (put(data), len(data))
    starts[0] = (put(bytes(mini)), len(mini)) if mini else (END, 0)
    mini_fat_start = put(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(SECTOR, b"\xff")) if mini_fat else END
    directory = b"".join(_entry(entry, *starts.get(number, (0, 0))) for number, entry in enumerate(entries))
    directory_start = put(directory)
    fat_sectors = 1
    while (len(fat) + fat_sectors) * 4 > fat_sectors * SECTOR:
        fat_sectors += 1
    places = list(range(len(sectors), len(sectors) + fat_sectors))
    fat += [FAT] * fat_sectors
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(fat_sectors * SECTOR, b"\xff")
    sectors += [table[place * SECTOR : (place + 1) * SECTOR] for place in range(fat_sectors)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, fat_sectors, directory_start, 0, CUTOFF,
                          mini_fat_start, -(-len(mini_fat) * 4 // SECTOR), END, 0, places[0])  # fmt: skip
    header += struct.pack("<108I", *(places[1:] + [FREE] * (109 - fat_sectors)))
    return header + b"".join(sectors)


def _add(entries: list[list[object]], parent: int, tree: Tree) -> None:
    previous = NONE
    for name in sorted(tree, key=lambda each: (len(each), each.upper())):
        value = tree[name]
        number = len(entries)
        entries.append(
            [name, 2 if isinstance(value, bytes) else 1, NONE, NONE, NONE, value if isinstance(value, bytes) else b""]
        )
        if previous == NONE:
            entries[parent][4] = number
        else:
            entries[previous][3] = number
        previous = number
        if isinstance(value, dict):
            _add(entries, number, value)


def _entry(entry: list[object], start: int, size: int) -> bytes:
    name, kind, left, right, child, _ = entry
    raw = f"{name}\0".encode("utf-16-le")
    return raw.ljust(64, b"\0") + struct.pack("<HBB3I16xI8x8xIQ", len(raw), kind, 1, left, right, child, 0, start, size)


def properties(values: dict[int, Value], *, header_bytes: int, ansi: str | None = None) -> Tree:
    """The streams of an object with these properties by identifier. Texts are Unicode, with `ansi` in that encoding."""
    tree: Tree = {}
    rows = b""
    for tag, value in values.items():
        if isinstance(value, str):
            kind, data = (0x1E, value.encode(ansi)) if ansi else (0x1F, value.encode("utf-16-le"))
            tree[f"__substg1.0_{tag:04X}{kind:04X}"] = data
            rows += struct.pack("<IIQ", tag << 16 | kind, 6, len(data))
        elif isinstance(value, bytes):
            tree[f"__substg1.0_{tag:04X}0102"] = value
            rows += struct.pack("<IIQ", tag << 16 | 0x102, 6, len(value))
        elif isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            rows += struct.pack("<IIQ", tag << 16 | 0x40, 6, ticks)
        elif value is not None:
            rows += struct.pack("<IIq", tag << 16 | 0x3, 6, value)
    tree["__properties_version1.0"] = bytes(header_bytes) + rows
    return tree


def message(
    values: dict[int, Value],
    *,
    recipients: tuple[dict[int, Value], ...] = (),
    attachments: tuple["dict[int, Value] | Tree", ...] = (),
    header_bytes: int = 32,
    ansi: str | None = None,
) -> Tree:
    """The storage of a message. An attachment is its properties, or the storage of a message in this one."""
    tree = properties(values, header_bytes=header_bytes, ansi=ansi)
    for number, each in enumerate(recipients):
        tree[f"__recip_version1.0_#{number:08X}"] = properties(each, header_bytes=8, ansi=ansi)
    for number, attached in enumerate(attachments):
        if "__properties_version1.0" in attached:
            storage = properties({0x3705: 5}, header_bytes=8)
            storage["__substg1.0_3701000D"] = attached  # type: ignore[assignment]  # told apart by its keys
        else:
            storage = properties(attached, header_bytes=8, ansi=ansi)  # type: ignore[arg-type]  # told apart by its keys
        tree[f"__attach_version1.0_#{number:08X}"] = storage
    return tree
