"""How much of what shifted labels cost a model comes back with Align OSM; bench_align.py runs it.

Banepa at 0.53 m (halved twice), by the buildings of OpenStreetMap as they are, moved by ``LENGTH_M``, and aligned after
that: once by the edges of the imagery, and a second time by the probabilities of the model that learnt from the first.
All arms are trained with the same seed in the same number of steps, on the same ground; the test blocks, by which the
models are judged, are those of the unmoved labels, and no arm learns from them.
"""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyproj
import rasterio
import shapely
from bench_banepa import DATA, halve, print_log

from contract.classes import IGNORE_ID, ClassScheme
from contract.jobs import AlignOsmJob, EvaluateJob, LabelJob, PredictJob, TilesJob, TrainJob, VectorSource
from core.__main__ import run_job
from core.tiling.tiles_folder import TilesFolder
from core.worker.events import Events

LENGTH_M = 2.0
STEPS, BATCH, TILE_PX = 60, 8, 128
WANTED_SHARE = 0.5

Mover = Callable[[str], None]  # writes the layer of shifted buildings to a path


def judge_training(scheme: ClassScheme, write_shifted: Mover, seed: int) -> dict[str, float]:
    """Building IoU on the test blocks of each arm, and the share of the loss that came back.

    The second pass is made where the first brought back less than ``WANTED_SHARE``.
    """
    with tempfile.TemporaryDirectory() as temporary:
        arms = _Arms(Path(temporary), scheme, seed)
        shifted = str(arms.folder / "shifted.gpkg")
        write_shifted(shifted)
        unmoved, worse = arms.iou("unmoved", arms.buildings), arms.iou("shifted", shifted)
        aligned = arms.iou("once", arms.aligned(shifted, "once"))
        figures = {"seed": seed, "steps": STEPS, "iou_unmoved": unmoved, "iou_shifted": worse, "iou_aligned": aligned,
                   "won_back": (aligned - worse) / (unmoved - worse), "passes": 1}
        if figures["won_back"] < WANTED_SHARE:
            again = arms.iou("twice", arms.aligned(shifted, "twice", arms.probabilities("once")))
            figures |= {"iou_aligned_twice": again, "won_back": (again - worse) / (unmoved - worse), "passes": 2}
    print(figures, flush=True)
    return figures


class _Arms:
    """What the arms share: the imagery, the test blocks, the seed."""

    def __init__(self, folder: Path, scheme: ClassScheme, seed: int) -> None:
        self.folder, self._scheme, self._seed = folder, scheme.to_dict(), seed
        self.imagery, self.buildings = str(folder / "imagery.tif"), str(DATA / "osm_buildings.geojson")
        halve(DATA / "imagery.tif", str(folder / "halved.tif"))
        halve(folder / "halved.tif", self.imagery)
        self._reference, self._reference_tiles = str(folder / "reference.tif"), str(folder / "reference")
        self._label(self.buildings, self._reference)
        run_job(TilesJob(self.imagery, self._reference, self._reference_tiles, tile_size_px=TILE_PX, seed=seed,
                         overlap_fraction=0, pixel_size_m=0, validation_fraction=0.1), Events(print_log))

    def iou(self, name: str, layer: str) -> float:
        """Label from the layer, train, and judge by the labels of the unmoved buildings."""
        labels, tiles, model, classes, report = (
            str(self.folder / f"{name}{end}") for end in (".tif", "", ".safetensors", "_classes.tif", ".json"))
        self._label(layer, labels)
        self._hide_test_blocks(labels)
        run_job(TilesJob(self.imagery, labels, tiles, tile_size_px=TILE_PX, overlap_fraction=0, seed=self._seed,
                         pixel_size_m=0, validation_fraction=0.1, test_fraction=0, minimum_labelled_share=0.5),
                Events(print_log))
        batches = math.ceil(len(TilesFolder.open(tiles).tiles("training")) / BATCH)
        run_job(TrainJob(tiles, model, epochs=max(1, round(STEPS / batches)), batch_size=BATCH, patience_epochs=0,
                         seed=self._seed), Events(print_log))
        run_job(PredictJob(self.imagery, model, classes), Events(print_log))
        run_job(EvaluateJob(classes, str(self.folder / "r.html"), report, reference_raster=self._reference,
                            tiles_folder=self._reference_tiles), Events(print_log))
        return float(json.loads(Path(report).read_text(encoding="utf-8"))["classes"]["building"]["iou"])

    def probabilities(self, name: str) -> str:
        """What the model of an arm says of the scene."""
        path = str(self.folder / f"{name}_probabilities.tif")
        run_job(PredictJob(self.imagery, str(self.folder / f"{name}.safetensors"), str(self.folder / "again.tif"),
                           probabilities_output=path), Events(print_log))
        return path

    def aligned(self, layer: str, name: str, probabilities: str = "") -> str:
        """The buildings of a layer moved onto the imagery, which is seen as sharp as it is."""
        output = str(self.folder / f"{name}.gpkg")
        run_job(AlignOsmJob(str(DATA / "imagery.tif"), (VectorSource(layer),), self._scheme, output,
                            str(self.folder / f"{name}_shifts.gpkg"), str(self.folder / "a.html"),
                            str(self.folder / "a.json"), probabilities=probabilities), Events(print_log))
        return output

    def _label(self, layer: str, output: str) -> None:
        run_job(LabelJob(self.imagery, (VectorSource(layer),), self._scheme, output), Events(print_log))

    def _hide_test_blocks(self, labels: str) -> None:
        blocks = TilesFolder.open(self._reference_tiles).dataset.blocks
        with rasterio.open(labels, "r+") as raster:
            values = raster.read(1)
            for i, j in np.argwhere(blocks.splits == "test"):
                values[slice(*blocks.row_edges_px[i:i + 2]), slice(*blocks.column_edges_px[j:j + 2])] = IGNORE_ID
            raster.write(values, 1)


def write_layer(path: str, buildings: npt.NDArray, crs: pyproj.CRS) -> None:
    """Buildings with the tag that makes them buildings."""
    pyogrio.raw.write(path, shapely.to_wkb(buildings), [np.full(len(buildings), "yes", object)], ["building"],
                      crs=crs.to_wkt(), driver="GPKG", geometry_type="Unknown")
