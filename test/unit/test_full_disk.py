"""A disk that fills up while a real worker writes: a sentence that names the output and a remedy, and nothing left."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
import torch
from known_network import make_card
from made_scenes import make_grid, make_scheme, write_classes, write_imagery

from contract.job_json import job_to_json
from contract.jobs import (
    EvaluateJob,
    ExportModelJob,
    LabelJob,
    ModelInfoJob,
    OsmFeaturesJob,
    PredictJob,
    QaSampleJob,
    TilesJob,
    VectorizeJob,
    VectorSource,
)
from models.model_file import save_model
from models.networks import build_network

pytestmark = pytest.mark.slow

REPOSITORY = Path(__file__).resolve().parents[2]
SIDE_PX = 200
SCHEME = make_scheme("other", "road", "roof")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Everything that the jobs read, in a folder of its own."""
    folder = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(0)
    write_imagery(folder / "i.tif", random.integers(0, 255, (3, SIDE_PX, SIDE_PX), np.uint8))
    for name in ("classes", "reference"):
        blocks = random.integers(0, 3, (SIDE_PX // 4, SIDE_PX // 4)).astype(np.uint8)
        write_classes(folder / f"{name}.tif", np.kron(blocks, np.ones((4, 4), np.uint8)), SCHEME)
    left, _, _, top = make_grid(SIDE_PX, SIDE_PX).bounds
    centres = random.random((300, 2)) * SIDE_PX
    circles = shapely.buffer(shapely.points(left + centres[:, 0], top - centres[:, 1]), 3)
    pyogrio.raw.write(folder / "roofs.gpkg", shapely.to_wkb(circles), [np.full(len(circles), "yes", object)],
                      ["building"], geometry_type="Polygon", crs="EPSG:32645")
    torch.manual_seed(0)
    network = build_network("linknet", "tu-test_efficientnet", 3, 3, pretrained=False)
    card = make_card(bands=3, scheme=SCHEME, network="linknet", encoder="tu-test_efficientnet")
    save_model(folder / "m.safetensors", network.state_dict(), card)
    nodes = [{"type": "node", "id": number, "lon": 8 + number // 2, "lat": 47 + number % 2} for number in (1, 2, 3)]
    # The GeoPackage has each name twice, in a field of its own and among all tags, and is larger than its source.
    tags = {"building": "yes", "name": "x" * 500}
    ways = [{"type": "way", "id": number, "nodes": [1, 2, 3, 1], "tags": tags} for number in range(300)]
    (folder / "answer.json").write_text(json.dumps({"elements": nodes + ways}))
    return folder


def labelled_roofs(inputs, output):
    scheme = SCHEME.to_dict()
    scheme["classes"][2]["rules"] = [{"tags": {"building": ["*"]}, "geometry": "polygon"}]
    return LabelJob(str(inputs / "i.tif"), (VectorSource(str(inputs / "roofs.gpkg")),), scheme, str(output))


def make_jobs(inputs, folder):
    """By name: the job, the output that is too large, and the bytes that a file may have."""
    classes, model, imagery = (str(inputs / name) for name in ("classes.tif", "m.safetensors", "i.tif"))
    evaluation = EvaluateJob(classes, str(folder / "r.html"), str(folder / "r.json"), str(inputs / "reference.tif"))
    scheme = labelled_roofs(inputs, "").scheme
    osm = OsmFeaturesJob((str(inputs / "answer.json"),), scheme, str(folder / "o.gpkg"), "© somebody")
    return {
        "predict": (PredictJob(imagery, model, str(folder / "c.tif"), device="cpu"), "c.tif", 2_000),
        "labels": (labelled_roofs(inputs, folder / "l.tif"), "l.tif", 1_000),
        "tiles": (TilesJob(imagery, classes, str(folder / "tiles"), tile_size_px=64), "tiles", 4_000),
        "tiles index": (TilesJob(imagery, classes, str(folder / "tiles"), tile_size_px=64), "tiles", 60_000),
        "vectorize": (VectorizeJob(classes, str(folder / "p.gpkg")), "p.gpkg", 50_000),
        "vectorize, late": (VectorizeJob(classes, str(folder / "p.gpkg")), "p.gpkg", 120_000),
        "evaluate": (evaluation, "r.html", 2_000),
        "evaluate errors": (replace(evaluation, errors_output=str(folder / "e.gpkg")), "e.gpkg", 110_000),
        "osmfeatures": (osm, "o.gpkg", 50_000),
        "osmfeatures, late": (osm, "o.gpkg", 300_000),
        "qasample": (QaSampleJob(classes, str(folder / "q.gpkg")), "q.gpkg", 50_000),
        "qasample, late": (QaSampleJob(classes, str(folder / "q.gpkg"), 2000), "q.gpkg", 120_000),
        "exportmodel": (ExportModelJob(model, str(folder / "m.onnx")), "m.onnx", 10_000),
        "modelinfo": (ModelInfoJob(model, str(folder / "m.html"), str(folder / "m.json")), "m.html", 1_000),
    }


def run_with_limit(job, folder, largest_bytes):
    """A limit on the size of files stands in for the full disk: the same calls fail, with another number."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_bytes, largest_bytes))

    (folder / "job.json").write_text(job_to_json(job))
    ended = subprocess.run([sys.executable, "-B", "-m", "core", str(folder / "job.json")], cwd=REPOSITORY,
                           capture_output=True, text=True, check=False, preexec_fn=limit)
    (folder / "job.json").unlink()
    return ended, json.loads(ended.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", make_jobs(Path(), Path()))
def test_a_full_disk_is_an_error_that_names_the_output(inputs, tmp_path, name):
    job, output, largest_bytes = make_jobs(inputs, tmp_path)[name]
    ended, last = run_with_limit(job, tmp_path, largest_bytes)
    assert last["event"] == "error", last
    assert (last["kind"], ended.returncode) == ("output", 1), last
    assert str(tmp_path / output) in last["message"] and ".partial" not in last["message"], last
    assert "Free some space" in last["hint"]
    assert not list(tmp_path.iterdir())
