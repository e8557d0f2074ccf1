"""The whole chain on a real Sentinel-2 scene: uint16, four bands, 10 m, water from OSM."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rasterio

from contract.jobs import EvaluateJob, LabelJob, PredictJob, TilesJob, TrainJob, VectorizeJob, VectorSource
from contract.scheme_json import load_scheme
from core.__main__ import run_job
from core.worker.events import Events

REPOSITORY = Path(__file__).resolve().parents[2]
SENTINEL2 = REPOSITORY.parent / "shared" / "data" / "sentinel2"


@pytest.mark.skipif(not SENTINEL2.is_dir(), reason="../shared/data/sentinel2 is not there")
def test_water_is_learned_from_four_bands_of_uint16(tmp_path):
    imagery = str(SENTINEL2 / "imagery.tif")
    labels, tiles, model, classes, polygons, report = (str(tmp_path / name) for name in (
        "labels.tif", "tiles", "model.safetensors", "classes.tif", "polygons.gpkg", "report.json"))
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "water.json").to_dict()
    for job in (
        LabelJob(imagery, (VectorSource(str(SENTINEL2 / "osm_water.gpkg")),), scheme, labels),
        TilesJob(imagery, labels, tiles, tile_size_px=128, overlap_fraction=0.0, validation_fraction=0.1,
                 test_fraction=0.2),
        TrainJob(tiles, model, epochs=4, learning_rate=1e-3, device="cpu"),
        PredictJob(imagery, model, classes, device="cpu"),
        VectorizeJob(classes, polygons, class_names=("water",)),
        EvaluateJob(classes, str(tmp_path / "report.html"), report, reference_raster=labels, tiles_folder=tiles),
    ):
        result = run_job(job, Events())
        if isinstance(job, VectorizeJob):
            assert result["feature_count"] > 0
    with rasterio.open(classes) as predicted, rasterio.open(imagery) as scene:
        assert predicted.shape == scene.shape and predicted.crs == scene.crs
    assert json.loads(Path(report).read_text())["classes"]["water"]["iou"] > 0.7
