"""Cutting several scenes at once, each into a tiles folder of its own, after seeing that they fit each other."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely
from pyproj import Transformer

from contract.choices import PixelType, SceneRole
from contract.classes import ClassScheme
from contract.errors import InputError, SegmentationError
from contract.jobs import TilesJob
from contract.messages import listed
from contract.protocol import Event, Progress
from contract.scenes_json import SceneFolder, write_scenes_json
from contract.texts import tr
from contract.words import word_for

from ..grids.band_names import places_of
from ..grids.rasters import Grid
from ..worker.events import Events
from .labelled_scene import open_labelled_scene
from .scene_cutting import cut_scene
from .source_files import SourceFiles
from .tile_files import write_scenes_index
from .tiles_folder import INDEX_FILE

# A scene of one class alone teaches that there is nothing to find, and cannot be judged.
_LEAST_CLASSES = 2
# Coarser imagery shows nothing more when it is brought to smaller pixels.
_COARSER_RATIO = 1.5


@dataclass(frozen=True)
class _NamedScene:
    """A scene among several; ``job`` is of it alone, ``name`` that of its folder."""

    name: str
    role: SceneRole
    job: TilesJob


@dataclass(frozen=True)
class _Look:
    """What the headers of a scene say, at the pixel size of its tiles; ``own_px_m`` is the imagery's pixel size."""

    bands: tuple[str, ...]
    dtype: PixelType
    scheme: ClassScheme
    grid: Grid
    own_px_m: float


def cut_scenes(job: TilesJob, folder: Path, events: Events) -> int:
    """Cut the scene of a job and its additional ones into an empty folder; how many tiles that made.

    Raises:
        InputError: a scene cannot be used, or does not fit the first; which and why is said.
    """
    scenes = _named(job)
    sources = SourceFiles(events)
    _check_different(scenes)
    scenes = _check_alike(scenes, events)
    _check_copies(scenes, sources)
    cut = {}
    for number, scene in enumerate(scenes):
        events.info(tr("Scene {name}, {role}: {imagery}").format(
            name=scene.name, role=word_for(scene.role), imagery=scene.job.imagery))
        inner = folder / scene.name
        inner.mkdir()
        with _naming(scene):
            tiles = cut_scene(scene.job, inner, sources, _part(events, number, len(scenes)), _LEAST_CLASSES)
        cut[scene.name] = scene.role, tiles.grid, tiles.records
    write_scenes_index(folder / INDEX_FILE, cut)
    write_scenes_json(folder, [SceneFolder(scene.name, scene.role) for scene in scenes])
    return sum(len(records) for _, _, records in cut.values())


def _named(job: TilesJob) -> list[_NamedScene]:
    """The scenes by the names of their imagery, which get a number where two have the same."""
    first = replace(job, additional_scenes=())
    jobs: list[tuple[SceneRole, TilesJob]] = [("learnt", first)]
    jobs += [(scene.role, replace(first, imagery=scene.imagery, labels=scene.labels, osm_raster=scene.osm_raster,
                                  mask_raster=scene.mask_raster, places=None, confidence=""))
             for scene in job.additional_scenes]
    taken: set[str] = set()
    scenes = []
    for role, of_scene in jobs:
        stem = re.sub(r"[^\w-]+", "_", Path(of_scene.imagery).stem).strip("_") or "scene"
        endings = itertools.chain([""], (f"_{number}" for number in itertools.count(2)))
        name = next(stem + ending for ending in endings if (stem + ending).casefold() not in taken)
        taken.add(name.casefold())
        scenes.append(_NamedScene(name, role, of_scene))
    return scenes


@contextlib.contextmanager
def _naming(scene: _NamedScene) -> Iterator[None]:
    """Let errors say in which scene they are."""
    try:
        yield
    except SegmentationError as error:
        raise type(error)(tr("Scene {name}: {error}").format(name=scene.name, error=error.message),
                          error.hint) from error


def _part(events: Events, number: int, count: int) -> Events:
    """Events of one scene, whose progress is a part of the whole."""
    def send(event: Event) -> None:
        if isinstance(event, Progress):
            event = Progress(number + event.done / max(event.total, 1), count, event.message)
        events.send(event)

    part = Events(send)
    part.cancelled = events.cancelled
    return part


def _check_different(scenes: Sequence[_NamedScene]) -> None:
    """No imagery twice: pixels would be learnt from and judged."""
    paths: set[str] = set()
    for scene in scenes:
        path = os.path.realpath(scene.job.imagery) if os.path.exists(scene.job.imagery) else scene.job.imagery
        if path in paths:
            raise InputError(tr("Imagery {imagery} is named twice among the scenes.").format(imagery=scene.job.imagery),
                             tr("Name each scene once."))
        paths.add(path)


def _check_copies(scenes: Sequence[_NamedScene], sources: SourceFiles) -> None:
    """The same under another name."""
    seen: dict[str, str] = {}
    for scene in scenes:
        imagery = scene.job.imagery
        content = sources.source(imagery).sha256
        if content and content in seen:
            raise InputError(
                tr("The scenes {imagery} and {other} are the same imagery.").format(
                    imagery=imagery, other=seen[content]),
                tr("Name each scene once."))
        seen[content] = imagery


def _check_alike(scenes: Sequence[_NamedScene], events: Events) -> list[_NamedScene]:
    """See that all can be learnt from together; the scenes with the pixel size of the first."""
    first, looks = scenes[0], [_look(scenes[0], events)]
    pixel_size_m = looks[0].grid.pixel_size_m
    alike = [first, *(replace(scene, job=replace(scene.job, pixel_size_m=pixel_size_m)) for scene in scenes[1:])]
    for scene in alike[1:]:
        looks.append(_look(scene, events))
        _check_fits(scene, looks[-1], first, looks[0])
        if looks[-1].own_px_m > _COARSER_RATIO * pixel_size_m:
            events.warning(
                tr("Scene {name}: its pixels are {own:.3g} m, the tiles of all scenes have {size:.3g} m. It shows "
                   "less than the others; set a pixel size that all have, or leave it out.").format(
                    name=scene.name, own=looks[-1].own_px_m, size=pixel_size_m))
    for (scene, look), (other, other_look) in itertools.combinations(zip(alike, looks), 2):
        if scene.role != other.role and _share_ground(look.grid, other_look.grid):
            events.warning(tr("Scenes {name} and {other} share ground, and one of them is held out: figures of it are "
                              "too good.").format(name=scene.name, other=other.name))
    return alike


def _look(scene: _NamedScene, events: Events) -> _Look:
    quiet = Events()  # the same is said again where the scene is cut
    quiet.cancelled = events.cancelled
    with _naming(scene), open_labelled_scene(scene.job, quiet) as labelled:
        return _Look(labelled.band_names, labelled.dtype, labelled.scheme, labelled.grid, labelled.own_pixel_size_m)


def _check_fits(scene: _NamedScene, look: _Look, first: _NamedScene, wanted: _Look) -> None:
    """Raises:
        InputError: bands, data type, classes or OSM of a scene are not those of the first.
    """
    if places_of(wanted.bands, look.bands) is None:
        raise _misfit(scene, first, tr("bands"), listed(look.bands), listed(wanted.bands),
                      tr("Give all scenes the same bands, or choose bands that all have (BANDS)."))
    if look.dtype != wanted.dtype:
        raise _misfit(scene, first, tr("pixels of the type"), look.dtype, wanted.dtype,
                      tr("Write all imagery in one data type (gdal_translate -ot, with -scale where values differ)."))
    if not {name.casefold() for name in look.scheme.names} & {name.casefold() for name in wanted.scheme.names}:
        raise _misfit(scene, first, tr("classes"), listed(look.scheme.names), listed(wanted.scheme.names),
                      tr("Make the labels of all scenes with one class scheme."))
    if bool(scene.job.osm_raster) != bool(first.job.osm_raster):
        raise _misfit(scene, first, tr("OSM raster"), scene.job.osm_raster or tr("none"),
                      first.job.osm_raster or tr("none"), tr("Give every scene an OSM raster, or none."))


def _misfit(scene: _NamedScene, first: _NamedScene, what: str, own: str, wanted: str, hint: str) -> InputError:
    return InputError(
        tr("The scenes {imagery} and {first} do not fit each other. {what}: {own} and {wanted}.").format(
            imagery=scene.job.imagery, first=first.job.imagery, what=what[:1].upper() + what[1:], own=own,
            wanted=wanted),
        hint)


def _share_ground(one: Grid, other: Grid) -> bool:
    bounds = Transformer.from_crs(one.crs, other.crs, always_xy=True).transform_bounds(*one.bounds)
    return shapely.box(*bounds).intersection(shapely.box(*other.bounds)).area > 0
