"""Cloud-optimised GeoTIFFs laid out of tiled ones, whose compressed tiles are copied as they are.

GDAL's COG driver writes the same file, but decompresses and compresses every tile for it. The layout is GDAL's:
directories first, then the tiles of the smallest overview to those of the raster itself, each with its size in front
and its last four bytes once more behind (https://gdal.org/en/stable/drivers/raster/cog.html).
"""

from __future__ import annotations

import errno
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..worker.shared_work import SharedWork

GHOST = (b"GDAL_STRUCTURAL_METADATA_SIZE=000140 bytes\nLAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\n"
         b"BLOCK_LEADER=SIZE_AS_UINT4\nBLOCK_TRAILER=LAST_4_BYTES_REPEATED\nKNOWN_INCOMPATIBLE_EDITION=NO\n ")
LARGEST_CLASSIC_BYTES = 2**32 - 2**20
TILES_AT_ONCE = 32
# Codes of the tags that are needed by name, and of those that an overview takes over from its raster.
SUBFILE, WIDTH, HEIGHT, SAMPLES, TILE_WIDTH, TILE_HEIGHT, OFFSETS, COUNTS = 254, 256, 257, 277, 322, 323, 324, 325
COLORMAP, NODATA = 320, 42113
OF_OVERVIEWS = (258, 259, 262, SAMPLES, 284, 317, COLORMAP, TILE_WIDTH, TILE_HEIGHT, 338, 339, NODATA)
# Bytes of each type of value, and the codes of whole numbers by their size.
TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
FORMATS = {1: "B", 3: "H", 4: "I", 16: "Q"}
SHORT, LONG, LONG8 = 3, 4, 16


@dataclass(frozen=True)
class Tag:
    """One entry of a directory; ``data`` holds its values, little-endian."""

    kind: int
    data: bytes

    @property
    def numbers(self) -> tuple[int, ...]:
        count = len(self.data) // TYPE_BYTES[self.kind]
        return struct.unpack(f"<{count}{FORMATS[self.kind]}", self.data)

    @classmethod
    def of(cls, kind: int, numbers: Sequence[int]) -> Tag:
        return cls(kind, struct.pack(f"<{len(numbers)}{FORMATS[kind]}", *numbers))


@dataclass(frozen=True)
class _Format:
    """How classic and large TIFFs differ: structs of the number of entries, of an entry's head and of a place."""

    header: bytes
    count: str
    entry: str
    place: str

    @property
    def place_bytes(self) -> int:
        return struct.calcsize(self.place)


CLASSIC, LARGE = _Format(b"II*\0", "<H", "<HHI", "<I"), _Format(b"II+\0\x08\0\0\0", "<Q", "<HHQ", "<Q")


def lay_out(raster: Path, overviews: Sequence[Path], target: Path, threads: SharedWork) -> None:
    """Write the cloud-optimised raster; all files are tiled, deflated, and of one size of tiles.

    Raises:
        OSError: it cannot be written, or a file does not hold all its tiles.
    """
    directories = [_directory(path) for path in (raster, *overviews)]
    first = directories[0]
    shared = {code: first[code] for code in OF_OVERVIEWS if code in first}
    directories[1:] = [shared | {code: own[code] for code in (WIDTH, HEIGHT, OFFSETS, COUNTS)}
                       | {SUBFILE: Tag.of(LONG, [1])} for own in directories[1:]]
    tile_bytes = first[TILE_WIDTH].numbers[0] * first[TILE_HEIGHT].numbers[0] * first[SAMPLES].numbers[0]
    with open(target, "wb") as file:
        file.write(_head(directories))
        for path, tags in reversed(list(zip((raster, *overviews), directories))):
            for tile in _checked_tiles(path, tags, tile_bytes, threads):
                file.writelines((struct.pack("<I", len(tile)), tile, tile[-4:]))


def _head(directories: Sequence[dict[int, Tag]]) -> bytes:
    """Everything before the tiles: where directories end says where tiles begin."""
    total = sum(sum(tags[COUNTS].numbers) + 8 * len(tags[COUNTS].numbers) for tags in directories)
    layout = CLASSIC if total < LARGEST_CLASSIC_BYTES else LARGE
    # Of places only the number matters for the length.
    position = len(_directories(layout, directories, [tags[COUNTS].numbers for tags in directories]))
    places: list[list[int]] = []
    for tags in reversed(directories):
        places.insert(0, [])
        for count in tags[COUNTS].numbers:
            places[0].append(position + 4)
            position += count + 8
    return _directories(layout, directories, places)


def _directories(layout: _Format, directories: Sequence[dict[int, Tag]], places: Sequence[Sequence[int]]) -> bytes:
    first = len(layout.header) + layout.place_bytes + len(GHOST)
    content = layout.header + struct.pack(layout.place, first + first % 2) + GHOST + bytes(first % 2)
    offset_kind = LONG if layout is CLASSIC else LONG8
    for number, (tags, of_tiles) in enumerate(zip(directories, places), 1):
        tags = tags | {OFFSETS: Tag.of(offset_kind, of_tiles), COUNTS: Tag.of(LONG, tags[COUNTS].numbers)}
        content += _encoded(layout, tags, len(content), number == len(directories))
    return content


def _encoded(layout: _Format, tags: dict[int, Tag], start: int, is_last: bool) -> bytes:
    """A directory that begins at ``start``, with the values that do not fit into it behind."""
    size = layout.place_bytes
    behind_bytes = struct.calcsize(layout.count) + len(tags) * (struct.calcsize(layout.entry) + size) + size
    entries, values = struct.pack(layout.count, len(tags)), b""
    for code, tag in sorted(tags.items()):
        data = tag.data
        if len(data) > size:
            data = struct.pack(layout.place, start + behind_bytes + len(values))
            values += tag.data + bytes(-len(tag.data) % 8)
        entries += struct.pack(layout.entry, code, tag.kind, len(tag.data) // TYPE_BYTES[tag.kind])
        entries += data.ljust(size, b"\0")
    values += bytes(-(start + behind_bytes + len(values)) % 8)
    following = 0 if is_last else start + behind_bytes + len(values)
    return entries + struct.pack(layout.place, following) + values


def _directory(path: Path) -> dict[int, Tag]:
    """All tags of the first directory of a file."""
    with open(path, "rb") as file:
        layout = CLASSIC if file.read(4) == CLASSIC.header else LARGE
        file.seek(len(layout.header))
        file.seek(_unpacked(file, layout.place)[0])
        count = _unpacked(file, layout.count)[0]
        entries = [(*_unpacked(file, layout.entry), file.read(layout.place_bytes)) for _ in range(count)]
        return {code: Tag(kind, _value(file, layout, kind, length, data)) for code, kind, length, data in entries}


def _value(file: BinaryIO, layout: _Format, kind: int, count: int, data: bytes) -> bytes:
    length = count * TYPE_BYTES[kind]
    if length <= layout.place_bytes:
        return data[:length]
    file.seek(struct.unpack(layout.place, data)[0])
    return file.read(length)


def _unpacked(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(form, file.read(struct.calcsize(form)))


def _checked_tiles(path: Path, tags: dict[int, Tag], tile_bytes: int, threads: SharedWork) -> Iterator[bytes]:
    """The compressed tiles of a file; a full disk is found here, since GDAL does not always say that it was full."""
    def check(tiles: Sequence[bytes]) -> None:
        for tile in tiles:
            if len(zlib.decompress(tile)) != tile_bytes:
                raise zlib.error

    own = _directory(path)
    places = list(zip(own[OFFSETS].numbers, own[COUNTS].numbers))
    with open(path, "rb") as file:
        for number in range(0, len(places), TILES_AT_ONCE):
            some = [_read_at(file, *place) for place in places[number:number + TILES_AT_ONCE]]
            try:
                threads.share(check, some)
            except zlib.error as error:
                raise OSError(errno.EIO, "what was written is not there") from error
            yield from some


def _read_at(file: BinaryIO, place: int, count: int) -> bytes:
    file.seek(place)
    return file.read(count)
