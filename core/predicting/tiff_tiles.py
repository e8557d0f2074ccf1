"""Cloud-optimised GeoTIFFs laid out of tiled ones, whose compressed tiles are copied as they are.

GDAL's COG driver writes the same file, but decompresses and compresses every tile for it. The layout is GDAL's:
directories first, then the tiles of the smallest overview to those of the raster itself, each with its size in front
and its last four bytes once more behind (https://gdal.org/en/stable/drivers/raster/cog.html).
"""

from __future__ import annotations

import errno
import itertools
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from contract.texts import tr

GHOST = (b"GDAL_STRUCTURAL_METADATA_SIZE=000140 bytes\nLAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\n"
         b"BLOCK_LEADER=SIZE_AS_UINT4\nBLOCK_TRAILER=LAST_4_BYTES_REPEATED\nKNOWN_INCOMPATIBLE_EDITION=NO\n ")
LARGEST_CLASSIC_BYTES = 2**32 - 2**20
# Of a raster that is checked: some tiles for each core, and little memory.
ROWS_AT_ONCE, COLUMNS_AT_ONCE = 512, 8192
# Codes of the tags that are needed by name, and of those that an overview takes over from its raster.
SUBFILE, WIDTH, HEIGHT, SAMPLES, TILE_WIDTH, TILE_HEIGHT, OFFSETS, COUNTS = 254, 256, 257, 277, 322, 323, 324, 325
COLORMAP, NODATA = 320, 42113
OF_OVERVIEWS = (258, 259, 262, SAMPLES, 284, 317, COLORMAP, TILE_WIDTH, TILE_HEIGHT, 338, 339, NODATA)
# Bytes of each type of value, and the codes of whole numbers by their size.
TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
FORMATS = {1: "B", 3: "H", 4: "I", 16: "Q"}
LONG, LONG8 = 4, 16


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


def lay_out(raster: Path, overviews: Sequence[Path], target: Path) -> None:
    """Write the cloud-optimised raster; all files are tiled, deflated, and of one size of tiles.

    Raises:
        OSError: it cannot be written, or a file does not hold all its tiles.
    """
    paths = (raster, *overviews)
    try:
        for path in paths:
            _check(path)
        files = [_directory(path) for path in paths]
        shared = {code: files[0][code] for code in OF_OVERVIEWS if code in files[0]}
        directories = [files[0]] + [
            shared | {code: own[code] for code in (WIDTH, HEIGHT, COUNTS)} | {SUBFILE: Tag.of(LONG, [1])}
            for own in files[1:]]
    except (RasterioError, struct.error, KeyError) as error:
        raise OSError(errno.EIO, tr("not all of it is on the disk")) from error
    with open(target, "wb") as file:
        file.write(_head(directories))
        for path, tags in reversed(list(zip(paths, files))):
            for tile in _tiles(path, tags):
                file.writelines((struct.pack("<I", len(tile)), tile, tile[-4:]))


def _check(path: Path) -> None:
    """Read all pixels: of a disk that was full GDAL does not always speak while it writes."""
    with rasterio.open(path) as dataset:
        for row, column in itertools.product(range(0, dataset.height, ROWS_AT_ONCE),
                                             range(0, dataset.width, COLUMNS_AT_ONCE)):
            dataset.read(window=Window(column, row, min(COLUMNS_AT_ONCE, dataset.width - column),
                                       min(ROWS_AT_ONCE, dataset.height - row)))


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
        entries = [(_unpacked(file, layout.entry), file.read(layout.place_bytes)) for _ in range(count)]
        return {code: Tag(kind, _value(file, layout, length * TYPE_BYTES[kind], data))
                for (code, kind, length), data in entries}


def _value(file: BinaryIO, layout: _Format, length: int, data: bytes) -> bytes:
    if length <= layout.place_bytes:
        return data[:length]
    file.seek(struct.unpack(layout.place, data)[0])
    return file.read(length)


def _unpacked(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(form, file.read(struct.calcsize(form)))


def _tiles(path: Path, tags: dict[int, Tag]) -> Iterator[bytes]:
    with open(path, "rb") as file:
        for place, count in zip(tags[OFFSETS].numbers, tags[COUNTS].numbers):
            file.seek(place)
            yield file.read(count)
