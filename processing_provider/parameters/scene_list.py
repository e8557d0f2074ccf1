"""Further scenes to learn from or to hold out: a list that is JSON text, a .json file, or comes from Python as it is.

    [{"imagery": "kampala.tif", "labels": "kampala_labels.tif", "role": "held out"}]

Each scene may have ``osm_raster`` and ``mask_raster`` too; ``role`` is "learnt" where it is not given. Rasters are
paths, or layers of the project by name or id. In a file, paths are relative to it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsRasterLayer

from ...contract.choices import SceneRole
from ...contract.errors import InputError
from ...contract.fields import FieldError, read_value
from ...contract.jobs import LabelledImagery
from ...contract.outside_json import parse_json
from ..layers.sources import raster_path
from ..translation import tr
from .input_checks import Finding, check_crs, check_overlap, image_band_count

RASTERS = ("imagery", "labels", "osm_raster", "mask_raster")


@dataclass(frozen=True)
class SceneRow:
    """A scene as a user gave it: every raster a path, or a layer by name or id; empty where there is none."""

    imagery: str = ""
    labels: str = ""
    role: SceneRole = "learnt"
    osm_raster: str = ""
    mask_raster: str = ""

    def with_raster(self, name: str, source: str) -> SceneRow:
        """The same with another raster; ``name`` is one of ``RASTERS``."""
        return replace(self, **{name: source})  # type: ignore[arg-type]  # no role


def read_scene_rows(value: Any) -> list[SceneRow]:
    """The scenes that the parameter holds, complete or not.

    Raises:
        InputError: it is no list of scenes, and no file that holds one.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return []
    data, folder = (value, None) if not isinstance(value, str) else _parsed(value.strip())
    try:
        rows = read_value(tuple[SceneRow, ...], list(data) if isinstance(data, tuple) else data, tr("scenes"))
    except FieldError as error:
        raise InputError(str(error).rstrip(".") + ".", error.hint or _example()) from error
    return [_relative_to(folder, row) for row in rows] if folder else list(rows)


def write_scene_rows(rows: Sequence[SceneRow]) -> str:
    """JSON text of scenes, without what is not given; empty for none."""
    items = [{name: value for name, value in asdict(row).items() if value} for row in rows]
    return json.dumps(items, ensure_ascii=False) if items else ""


def scenes_of(rows: Sequence[SceneRow], context: QgsProcessingContext) -> tuple[LabelledImagery, ...]:
    """The scenes as a job takes them; touches layers.

    Raises:
        InputError: a scene lacks imagery or labels, or a raster of it cannot be opened.
    """
    return tuple(_scene(number, row, context) for number, row in enumerate(rows, 1))


def check_scenes(rows: Sequence[SceneRow], first: Optional[QgsRasterLayer],
                 context: QgsProcessingContext) -> Iterator[Finding]:
    """What headers and extents tell of scenes: that labels lie on imagery, and that all fit the first imagery.

    Raises:
        InputError: as ``scenes_of``.
    """
    scenes_of(rows, context)
    known = {os.path.realpath(first.source())} if first else set()
    for number, row in enumerate(rows, 1):
        imagery, labels = _layer(row.imagery, context), _layer(row.labels, context)
        role = tr("Scene {number}:").format(number=number)
        yield from check_crs(imagery, f"{role} {tr('imagery')}")
        yield from check_crs(labels, f"{role} {tr('labels')}")
        for finding in check_overlap(labels, imagery, context.transformContext()):
            yield Finding(f"{role} {finding.text}", finding.blocks)
        if imagery is None:
            continue
        path = os.path.realpath(imagery.source())
        if path in known:
            yield Finding(tr("Scene {number}: its imagery {imagery} is named twice. Name each scene once.").format(
                number=number, imagery=imagery.source()))
        known.add(path)
        if first is not None:
            yield from _check_like(number, imagery, first)


def _check_like(number: int, imagery: QgsRasterLayer, first: QgsRasterLayer) -> Iterator[Finding]:
    types = [layer.dataProvider().dataType(1) for layer in (imagery, first)]
    if types[0] != types[1]:
        yield Finding(tr("Scene {number}: the pixels of {imagery} are of another data type than those of {first}. "
                         "Write both in one data type (gdal_translate -ot, with -scale where values differ).").format(
            number=number, imagery=imagery.source(), first=first.source()))
    counts = [image_band_count(layer) for layer in (imagery, first)]
    if counts[0] != counts[1]:  # the worker chooses by name, and is the one to refuse
        yield Finding(tr("Scene {number}: the number of bands of {imagery} is {count}, that of {first} is {wanted}. "
                         "They have to be the same, or those that all have be chosen (Bands).").format(
            number=number, imagery=imagery.source(), count=counts[0], first=first.source(), wanted=counts[1]),
            blocks=False)


def _parsed(text: str) -> tuple[Any, Optional[Path]]:
    """The JSON value of a text or of the file it names, and the folder of that file."""
    if text.startswith(("[", "{")):
        return _json(text, tr("The list of scenes")), None
    if not os.path.isfile(text):
        raise InputError(tr("{text} is neither a list of scenes nor a file of one.").format(text=text), _example())
    try:
        content = Path(text).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path} cannot be read: {reason}.").format(path=text, reason=error), _example()) from error
    return _json(content, text), Path(text).resolve().parent


def _json(text: str, what: str) -> Any:
    try:
        return parse_json(text)
    except ValueError as error:
        raise InputError(tr("{what} is not valid JSON: {reason}.").format(what=what, reason=error),
                         _example()) from error


def _example() -> str:
    return tr("For example {example}.").format(
        example='[{"imagery": "b.tif", "labels": "b_labels.tif", "role": "held out"}]')


def _relative_to(folder: Path, row: SceneRow) -> SceneRow:
    for name in RASTERS:
        source = getattr(row, name)
        if source and (folder / source).exists():
            row = row.with_raster(name, str(folder / source))
    return row


def _scene(number: int, row: SceneRow, context: QgsProcessingContext) -> LabelledImagery:
    for name, words in (("imagery", tr("imagery")), ("labels", tr("labels"))):
        if not getattr(row, name):
            raise InputError(tr("Scene {number} has no {what}.").format(number=number, what=words),
                             tr("Give each scene imagery and labels, or remove it from the list."))
    paths = {}
    for name in RASTERS:
        source = getattr(row, name)
        layer = _layer(source, context)
        if source and layer is None:
            raise InputError(
                tr("Scene {number}: {path} is no raster that can be opened.").format(number=number, path=source),
                tr("Choose a raster file that QGIS can read."))
        if source:
            paths[name] = raster_path(layer, tr("Scene {number}").format(number=number))
    return LabelledImagery(**paths, role=row.role)


def _layer(source: str, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """The raster of a path, a name or an id."""
    layer = QgsProcessingUtils.mapLayerFromString(source, context, True,
                                                  QgsProcessingUtils.LayerHint.Raster) if source else None
    return layer if isinstance(layer, QgsRasterLayer) else None
