"""Several tiles folders as one: classes and bands matched by name, statistics over the training tiles of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from contract.choices import PixelType
from contract.classes import IGNORE_ID, ClassScheme, SegmentationClass
from contract.errors import TilesError
from contract.messages import listed
from contract.network_input import BandScaling, OsmInput
from contract.texts import tr

from ..grids.band_names import places_of
from ..grids.resampling import PIXEL_SIZE_TOLERANCE
from ..worker.events import Events
from .dataset_json import BandStatistics, Split, TileRecord
from .tiles_folder import TilesFolder

REMAKE_ALIKE = tr("Make the tiles of one of both again as those of the other.")


@dataclass(frozen=True, eq=False)
class Scene:
    """A tiles folder among others.

    ``band_places``: which of its bands is each band of all. ``joined_ids``: the class id in the scheme of all by its
    own class id, shape (256,).
    """

    folder: TilesFolder
    band_places: tuple[int, ...]
    joined_ids: npt.NDArray[np.uint8]

    @property
    def training_px(self) -> int:
        """Labelled pixels of its training split."""
        return sum(self.folder.dataset.class_pixel_counts.get("training", {}).values())


@dataclass(frozen=True)
class SceneTile:
    """A tile, and the scene that it belongs to."""

    scene: Scene
    record: TileRecord

    @property
    def split(self) -> Split:
        return self.record.split


@dataclass(frozen=True)
class JoinedTiles:
    """The tiles of one or several folders, alike in bands, classes and size; ``join`` makes one.

    ``bands``: the statistics over the training splits of all. ``osm``, ``objects``: only where every folder has them.
    """

    scenes: tuple[Scene, ...]
    scheme: ClassScheme
    bands: tuple[BandStatistics, ...]
    osm: OsmInput | None
    objects: bool

    @property
    def _first(self) -> TilesFolder:
        return self.scenes[0].folder

    @property
    def tile_size_px(self) -> int:
        return self._first.tile_size_px

    @property
    def pixel_size_m(self) -> float:
        return self._first.pixel_size_m

    @property
    def dtype(self) -> PixelType:
        return self._first.dtype

    @property
    def scaling(self) -> tuple[BandScaling, ...]:
        """How a network gets the bands."""
        return tuple(band.scaling for band in self.bands)

    @property
    def validated_by_a_map(self) -> bool:
        """Whether labels of validation tiles are the map of a model, agreement with which is no accuracy."""
        return any("confidence" in tile.scene.folder.dataset.sources for tile in self.tiles("validation"))

    @property
    def title(self) -> str:
        """The folders, for messages."""
        return listed(str(scene.folder.path) for scene in self.scenes)

    def without_osm(self) -> JoinedTiles:
        """The same tiles, of imagery and labels alone."""
        return replace(self, osm=None)

    def tiles(self, split: Split | None = None) -> list[SceneTile]:
        """The tiles of a split, or all, folder after folder in the order of their dataset.json."""
        return [SceneTile(scene, record) for scene in self.scenes for record in scene.folder.dataset.records
                if split in (None, record.split)]

    def class_pixel_counts(self) -> dict[Split, dict[int, int]]:
        """Split → class id → pixels of all scenes."""
        counts: dict[Split, dict[int, int]] = {}
        for scene in self.scenes:
            for split, of_split in scene.folder.dataset.class_pixel_counts.items():
                for class_id, count in of_split.items():
                    joined = int(scene.joined_ids[class_id])
                    if joined != IGNORE_ID:
                        total = counts.setdefault(split, {})
                        total[joined] = total.get(joined, 0) + count
        return counts

    def read(self, tile: SceneTile) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """One tile: image (bands, tile_size_px, tile_size_px), valid and labels of (tile_size_px, tile_size_px).

        Raises:
            TilesError: a file of the tile is damaged or does not fit dataset.json.
        """
        image, valid, labels = tile.scene.folder.read(tile.record)
        return image[list(tile.scene.band_places)], valid, tile.scene.joined_ids[labels]

    def read_osm(self, tile: SceneTile) -> npt.NDArray:
        """OSM channels of one tile, shape (channels, tile_size_px, tile_size_px).

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        return tile.scene.folder.read_osm(tile.record)

    def read_distances(self, tile: SceneTile) -> npt.NDArray[np.uint8]:
        """Distances of one tile to objects' outlines, shape (tile_size_px, tile_size_px).

        Raises:
            TilesError: the tile's file is damaged or does not fit dataset.json.
        """
        return tile.scene.folder.read_distances(tile.record)


def join(folders: Sequence[TilesFolder], events: Events) -> JoinedTiles:
    """The tiles of several folders as one, in the bands and the pixel size of the first.

    Raises:
        TilesError: a folder comes twice, or does not fit the first in bands, data type, tile size or pixel size.
    """
    _check_different(folders)
    scheme = _joined_scheme(folders)
    scenes = tuple(_scene(folder, folders[0], scheme) for folder in folders)
    _say_what_is_missing(scenes, scheme, events)
    return JoinedTiles(scenes, scheme, _joined_statistics(scenes), _common_osm(folders, events),
                       _objects(folders, events))


def held_out(folders: Sequence[TilesFolder], trained: JoinedTiles, events: Events) -> JoinedTiles:
    """Scenes that a training never sees, in the bands and classes of those it does.

    Raises:
        TilesError: a folder, or its imagery, is one of the training's, or it does not fit them.
    """
    learnt = [scene.folder for scene in trained.scenes]
    _check_different([*learnt, *folders])
    for folder in folders:
        _check_unseen(folder, learnt)
        unknown = [name for name in folder.scheme.names if not _named(trained.scheme, name)]
        if unknown:
            events.warning(
                tr("Tiles folder {folder_path} has the classes {unknown}, which the training does not know: their "
                   "pixels are not judged.").format(folder_path=folder.path, unknown=listed(unknown)))
        if trained.osm and folder.osm != trained.osm:
            raise TilesError(
                tr("Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}.").format(
                    folder_path=folder.path, osm=folder.osm or tr("none"), path=learnt[0].path, first_osm=trained.osm),
                REMAKE_ALIKE)
    scenes = tuple(_scene(folder, learnt[0], trained.scheme) for folder in folders)
    return replace(trained, scenes=scenes, objects=False)


def _check_different(folders: Sequence[TilesFolder]) -> None:
    seen = set()
    for folder in folders:
        if folder.path.resolve() in seen:
            raise TilesError(tr("Tiles folder {folder_path} is named twice.").format(folder_path=folder.path),
                             tr("Name each folder once."))
        seen.add(folder.path.resolve())


def _check_unseen(folder: TilesFolder, learnt: Iterable[TilesFolder]) -> None:
    imagery = folder.dataset.sources.get("imagery")
    for other in learnt:
        source = other.dataset.sources.get("imagery")
        if imagery and source and imagery.sha256 and imagery.sha256 == source.sha256:
            raise TilesError(tr("Tiles folder {folder_path} is to be held out, but {other_path} is of the "
                                "same imagery, {imagery}.").format(
                                 folder_path=folder.path,
                                 other_path=other.path,
                                 imagery=imagery.name), tr("Hold out a scene that the training does not see."))


def _joined_scheme(folders: Sequence[TilesFolder]) -> ClassScheme:
    """The classes of the first, and behind them those that only others have."""
    first = folders[0].scheme
    classes: list[SegmentationClass] = list(first.classes)
    for folder in folders[1:]:
        known = {item.name.casefold() for item in classes}
        if not known & {name.casefold() for name in folder.scheme.names}:
            raise TilesError(tr("Tiles folder {folder_path} has the classes {names}, {path} has {first_names}: "
                                "not one in common.").format(
                                 folder_path=folder.path, names=listed(folder.scheme.names), path=folders[0].path,
                                 first_names=listed(first.names)),
                             tr("Make the tiles of both from labels of one class scheme."))
        taken = {item.id for item in classes}
        for item in folder.scheme.classes:
            if item.name.casefold() not in known:
                free = item.id if item.id not in taken else next(
                    (number for number in range(IGNORE_ID) if number not in taken), None)
                if free is None:
                    raise TilesError(
                        tr("The tiles folders have more than {ignore_id} classes together.").format(
                            ignore_id=IGNORE_ID),
                        tr("Leave out a folder, or use one class scheme."))
                taken.add(free)
                classes.append(replace(item, id=free))
    return ClassScheme(first.name, tuple(classes), first.exclude)


def _scene(folder: TilesFolder, first: TilesFolder, scheme: ClassScheme) -> Scene:
    for what, own, wanted in (("tiles of", f"{folder.tile_size_px} px", f"{first.tile_size_px} px"),
                              ("pixels of the type", folder.dtype, first.dtype)):
        if own != wanted:
            raise TilesError(
                tr("Tiles folder {folder_path} has {what} {own}, {first_path} of {wanted}.").format(
                    folder_path=folder.path, what=what, own=own, first_path=first.path, wanted=wanted),
                REMAKE_ALIKE)
    ratio = folder.pixel_size_m / first.pixel_size_m
    if abs(ratio - 1) > PIXEL_SIZE_TOLERANCE:
        raise TilesError(
            tr("Tiles folder {folder_path} has pixels of {pixel_size_m:.3g} m, {first_path} of "
               "{first_pixel_size_m:.3g} m.").format(
                folder_path=folder.path, pixel_size_m=folder.pixel_size_m, first_path=first.path,
                first_pixel_size_m=first.pixel_size_m),
            tr("Make its tiles again with a pixel size of {pixel_size_m:.3g} m.").format(
                pixel_size_m=first.pixel_size_m))
    wanted_bands, bands = [band.name for band in first.bands], [band.name for band in folder.bands]
    places = places_of(wanted_bands, bands)
    if places is None:
        raise TilesError(
            tr("Tiles folder {folder_path} has the bands {bands}, {first_path} has {wanted_bands}.").format(
                folder_path=folder.path, bands=listed(bands), first_path=first.path, wanted_bands=listed(wanted_bands)),
            tr("Make the tiles again with the same bands."))
    joined_ids = np.full(256, IGNORE_ID, np.uint8)
    for item in folder.scheme.classes:
        same = _named(scheme, item.name)
        if same:
            joined_ids[item.id] = same.id
    return Scene(folder, places, joined_ids)


def _named(scheme: ClassScheme, name: str) -> SegmentationClass | None:
    return next((item for item in scheme.classes if item.name.casefold() == name.casefold()), None)


def _say_what_is_missing(scenes: Iterable[Scene], scheme: ClassScheme, events: Events) -> None:
    for scene in scenes:
        missing = [name for name in scheme.names if not _named(scene.folder.scheme, name)]
        if missing:
            events.warning(
                tr("The labels of {folder_path} know no class {missing}: what is there of it is learnt as the class "
                   "that it is labelled as.").format(folder_path=scene.folder.path, missing=listed(missing)))


def _joined_statistics(scenes: Sequence[Scene]) -> tuple[BandStatistics, ...]:
    """Mean and standard deviation over the training pixels of all, each clipped as in its own scene."""
    if len(scenes) == 1:
        return scenes[0].folder.bands
    weights = np.array([scene.training_px for scene in scenes], np.float64)
    if not weights.any():
        weights[:] = 1
    joined = []
    for number, named in enumerate(scenes[0].folder.bands):
        bands = [scene.folder.bands[scene.band_places[number]] for scene in scenes]
        means, stds = np.array([band.mean for band in bands]), np.array([band.std for band in bands])
        mean = float(np.average(means, weights=weights))
        std = float(np.sqrt(np.average(stds**2 + (means - mean) ** 2, weights=weights)))
        joined.append(BandStatistics(named.name, mean, std, min(band.minimum for band in bands),
                                     max(band.maximum for band in bands), min(band.low for band in bands),
                                     max(band.high for band in bands)))
    return tuple(joined)


def _common_osm(folders: Sequence[TilesFolder], events: Events) -> OsmInput | None:
    first = folders[0].osm
    for folder in folders[1:]:
        if folder.osm != first:
            events.warning(
                tr("Tiles folder {folder_path} has the OSM channels {osm}, {path} has {first_osm}: the network is "
                   "trained without OSM.").format(
                    folder_path=folder.path, osm=folder.osm or tr("none"), path=folders[0].path,
                    first_osm=first or tr("none")))
            return None
    return first


def _objects(folders: Sequence[TilesFolder], events: Events) -> bool:
    with_objects = [folder for folder in folders if folder.dataset.objects]
    if with_objects and len(with_objects) < len(folders):
        lacking = next(folder for folder in folders if not folder.dataset.objects)
        events.warning(tr("Tiles folder {lacking_path} tells no single objects apart, {path} does: the "
                          "model will not. Make its labels with a scheme that has objects, and its tiles "
                          "again.").format(lacking_path=lacking.path, path=with_objects[0].path))
    return len(with_objects) == len(folders)
