"""Sparse labels: a handful of polygons is enough, and what is not labelled counts nowhere."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError, SchemeError
from contract.jobs import EvaluateJob, PredictJob, TilesJob, TrainJob
from core.__main__ import run_job
from core.tiling.tiles_folder import TilesFolder
from models.model_file import load_card

SCHEME = make_scheme("nothing drawn", "field", "roof")
SIZE = 256


def make_truth():
    """Stripes of fields and roofs, each class of its own brightness."""
    columns = np.arange(SIZE) // 20 % 2
    return np.broadcast_to(columns + 1, (SIZE, SIZE)).astype(np.uint8)


def make_sparse(truth):
    """The labels of a user in a hurry: twelve small rectangles, the rest left at 0."""
    sparse = np.zeros_like(truth)
    for row in range(16, SIZE, 64):
        for column in (24, 104, 184):
            sparse[row:row + 14, column:column + 30] = truth[row:row + 14, column:column + 30]
    return sparse


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sparse")
    truth, grid = make_truth(), make_grid(SIZE, SIZE)
    noise = np.random.default_rng(0).normal(0, 12, (2, SIZE, SIZE))
    pixels = np.clip(np.stack([80 * truth, 220 - 60 * truth]) + noise, 0, 255).astype(np.uint8)
    write_imagery(folder / "imagery.tif", pixels, grid)
    write_classes(folder / "sparse.tif", make_sparse(truth), SCHEME, grid)
    write_classes(folder / "truth.tif", truth, SCHEME, grid)
    return folder


def cut(scene, name, **options):
    job = TilesJob(str(scene / "imagery.tif"), str(scene / "sparse.tif"), str(scene / name),
                   **{"tile_size_px": 64, "overlap_fraction": 0.25, "validation_fraction": 0.25, "test_fraction": 0.0,
                      "ignore_class": "0", **options})
    run_job(job, Listener().events)
    return TilesFolder.open(scene / name)


def train(scene, tiles, **options):
    job = TrainJob(str(tiles.path), str(scene / f"{tiles.path.name}.safetensors"), network="linknet",
                   encoder="tu-test_efficientnet", encoder_weights="none", epochs=12, batch_size=4,
                   learning_rate=3e-3, device="cpu", seed=1)
    run_job(replace(job, **options), Listener().events)
    return job.output


def evaluate(scene, prediction, reference, **options):
    job = EvaluateJob(prediction, str(scene / "report.html"), str(scene / "report.json"),
                      reference_raster=str(scene / reference), **options)
    run_job(job, Listener().events)
    return json.loads((scene / "report.json").read_text(encoding="utf-8"))


def test_a_model_of_a_handful_of_polygons_maps_the_whole_scene(scene):
    tiles = cut(scene, "tiles")
    assert tiles.scheme.names == ("field", "roof")
    labelled = int((make_sparse(make_truth()) > 0).sum())
    counts = tiles.dataset.class_pixel_counts
    assert sum(sum(split.values()) for split in counts.values()) == labelled < 0.1 * SIZE**2
    assert all(set(split) == {1, 2} for split in counts.values())
    for record in tiles.dataset.records:
        assert set(np.unique(tiles.read(record)[2])) <= {1, 2, 255}
    model = train(scene, tiles)
    assert load_card(model).scheme.names == ("field", "roof")
    run_job(PredictJob(str(scene / "imagery.tif"), model, str(scene / "classes.tif"), device="cpu"),
            Listener().events)
    figures = evaluate(scene, str(scene / "classes.tif"), "truth.tif", ignore_class="nothing drawn")
    assert figures["miou"] > 0.8


@pytest.mark.parametrize("ignored", ["nothing drawn", "0"])
def test_the_class_can_also_be_left_out_by_the_training(scene, ignored):
    tiles = cut(scene, "all classes", ignore_class="")
    assert tiles.scheme.names == SCHEME.names
    card = load_card(train(scene, tiles, epochs=1, class_weighting=True, ignore_class=ignored))
    assert card.scheme.names == ("field", "roof")
    assert set(card.training["epochs"][0]["iou"]) == {"field", "roof"}


def test_pixels_the_reference_leaves_unsaid_are_not_counted(scene):
    truth = make_truth()
    path = scene / "prediction.tif"
    write_classes(path, truth, make_scheme("field", "roof", ids=(1, 2)), make_grid(SIZE, SIZE))
    figures = evaluate(scene, str(path), "sparse.tif", ignore_class="0")
    assert np.sum(figures["confusion_matrix"]["pixels"]) == (make_sparse(truth) > 0).sum()
    assert figures["overall_accuracy"] == 1
    with pytest.raises(InputError, match=r"only in .*nothing drawn"):
        evaluate(scene, str(path), "sparse.tif")


def test_an_id_that_is_no_class_can_be_ignored(scene):
    path = scene / "without_scheme_entry.tif"
    with rasterio.open(scene / "sparse.tif") as source:
        write_classes(path, source.read(1), make_scheme("field", "roof", ids=(1, 2)), make_grid(SIZE, SIZE))
    job = TilesJob(str(scene / "imagery.tif"), str(path), str(scene / "unnamed"), tile_size_px=64, ignore_class="0",
                   test_fraction=0.0)
    run_job(job, Listener().events)
    assert TilesFolder.open(scene / "unnamed").scheme.names == ("field", "roof")
    with pytest.raises(InputError, match="unknown class ids: 0"):
        run_job(replace(job, ignore_class=""), Listener().events)


def test_a_name_that_is_no_class_is_refused(scene):
    with pytest.raises(SchemeError, match=r"'water' is not in the scheme.*nothing drawn"):
        cut(scene, "refused", ignore_class="water")
    with pytest.raises(SchemeError, match="has no class left"):
        make_scheme("alone").without(0)
