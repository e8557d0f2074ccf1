"""An output never is an input, nor another output: nothing that a user has is lost by writing a result over it.

Paths are one file where the operating system says so: links, relative parts and file systems that ignore case are
seen through. Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import itertools
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import OutputError
from .jobs import Job
from .path_roles import INPUT, OUTPUT, JobPath, paths_of
from .texts import tr

# How GDAL names what lies in an archive, or in a part of a file.
_VIRTUAL_PREFIX = re.compile(r"^(/vsi[a-z0-9_]+/)+")
# What GDAL could write to, perhaps, but not so that a result is whole or not there.
_ELSEWHERE = re.compile(r"/vsi[a-z0-9_]+/|[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_VRT_SOURCE = re.compile(r'<SourceFilename([^>]*)>([^<]+)<')
_LARGEST_VRT_BYTES = 16 * 1024 * 1024


def check_outputs(job: Job, further_outputs: Iterable[tuple[str, str]] = ()) -> None:
    """See that no output of a job is one of its inputs or another output.

    ``further_outputs``: names and paths of what is written with the job's results once it is done.

    Raises:
        OutputError: one is; the message names both, and the path.
    """
    check_paths([*paths_of(job), *(JobPath(name, path, OUTPUT) for name, path in further_outputs if path)])


def check_inputs_kept(inputs: Iterable[tuple[str, str]], outputs: Iterable[tuple[str, str]]) -> None:
    """The same of names and paths alone, where there is no job.

    Raises:
        OutputError: as ``check_outputs``.
    """
    check_paths([*(JobPath(name, path, INPUT) for name, path in inputs if path),
                 *(JobPath(name, path, OUTPUT) for name, path in outputs if path)])


def check_paths(paths: Iterable[JobPath]) -> None:
    """The same of paths whose roles are known.

    Raises:
        OutputError: as ``check_outputs``; or an output is no file of this computer, but in an archive or on a server.
    """
    found = list(paths)
    for output in (item for item in found if item.role.is_output and _ELSEWHERE.match(item.path)):
        raise OutputError(
            tr("The output {output} is {path}, which is no file on a disk.").format(
                output=output.name, path=output.path),
            tr("Write it to a folder, and copy it there when it is whole. Inputs may lie anywhere that GDAL reads."))
    inputs = [(item, file) for item in found if item.role.is_input for file in files_of(item.path)]
    outputs = [(item, file) for item in found if item.role.is_output for file in _written_with(item)]
    for (output, written), (source, read) in itertools.product(outputs, inputs):
        kept = [os.path.join(read, part) for part in source.role.holds]
        if _is_same(written, read) or any(_is_within(written, part) for part in kept):
            raise OutputError(
                tr("The output {output} would overwrite the input {source}: {written}.").format(
                    output=output.name, source=source.name, written=written),
                tr("Choose another path for {output}.").format(output=output.name))
        if output.role.is_replaced_folder and _is_within(read, written):
            raise OutputError(tr("The output {output} would replace the folder {written}, in which the "
                                 "input {source} lies: {read}.").format(
                                  output=output.name,
                                  written=written,
                                  source=source.name, read=read), tr("Choose another folder for {output}.").format(
                                                                  output=output.name))
    for (one, path), (other, other_path) in itertools.combinations(outputs, 2):
        if one is not other and (_is_same(path, other_path)
                                 or (one.role.is_replaced_folder and _is_within(other_path, path))
                                 or (other.role.is_replaced_folder and _is_within(path, other_path))):
            raise OutputError(
                tr("The outputs {one} and {other} would overwrite each other: {path}.").format(
                    one=one.name, other=other.name, path=path),
                tr("Choose another path for {other}.").format(other=other.name))


def files_of(source: str) -> Iterator[str]:
    """The files and folders that a source is read from; of GDAL's longer names the file inside them."""
    path = _VIRTUAL_PREFIX.sub("", source)
    for candidate in (source, path, path.split("|")[0], *(part.strip('"') for part in path.split(":"))):
        inside = next((part for part in (candidate, *map(str, Path(candidate).parents)) if _is_file(part)), "")
        if inside or (candidate == source and os.path.isdir(candidate)):
            yield inside or candidate
            yield from _vrt_sources(inside)
            return


def _written_with(output: JobPath) -> list[str]:
    return [output.path, *(str(Path(output.path).with_suffix(ending)) for ending in output.role.beside)]


def _vrt_sources(path: str) -> Iterator[str]:
    """What a virtual raster shows."""
    if not path.lower().endswith(".vrt") or os.path.getsize(path) > _LARGEST_VRT_BYTES:
        return
    text = Path(path).read_text(encoding="utf-8", errors="replace")
    for attributes, name in _VRT_SOURCE.findall(text):
        yield os.path.join(os.path.dirname(path), name) if 'relativeToVRT="1"' in attributes else name


def _is_file(path: str) -> bool:
    return bool(path) and os.path.isfile(path)


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)  # also hard links, and names that differ in case alone
    except (OSError, ValueError):
        return _key(one) == _key(other)  # at least one is not there yet


def _is_within(path: str, folder: str) -> bool:
    real = Path(os.path.realpath(path))
    return any(_is_same(str(part), folder) for part in (real, *real.parents))


def _key(path: str) -> str:
    real = unicodedata.normalize("NFC", os.path.normcase(os.path.realpath(path)))
    return real.casefold() if _ignores_case(os.path.dirname(real)) else real


def _ignores_case(folder: str) -> bool:
    """Whether the file system of a folder, or of the nearest one above it that exists, takes a for A."""
    for part in (Path(folder), *Path(folder).parents):
        other = part.with_name(part.name.swapcase()) if part.name else part
        if part.exists() and other != part:
            try:
                return os.path.samefile(part, other)
            except OSError:
                return False
    return False
