"""Jobs, schemes, model cards and dataset.json that are odd in any way: a sentence that a user can act on, always."""

from __future__ import annotations

import io
import json
import struct
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_scenes import make_grid, make_scheme, write_classes, write_imagery
from odd_json import as_text, changed

from contract.errors import InputError, SegmentationError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import (
    AdditionalImagery,
    AlignOsmJob,
    ChangesJob,
    CheckModelJob,
    CloudMaskJob,
    CompareModelsJob,
    CompareOsmJob,
    EvaluateJob,
    ExportOsmJob,
    LabelJob,
    LabelledImagery,
    LabelQualityJob,
    LearnClicksJob,
    ModelInfoJob,
    PredictJob,
    QaSampleJob,
    StackBandsJob,
    TilesJob,
    TrainJob,
    UpdateReportJob,
    UpdateStep,
    VectorizeJob,
    VectorSource,
    WhereToLabelJob,
)
from contract.model_card import ModelCard, card_to_dict, load_card
from contract.model_header import CARD_KEY
from contract.network_input import BandScaling, OsmInput
from contract.protocol import decode_event
from contract.raster_tags import SCHEME_TAG
from contract.scheme_json import load_scheme
from contract.tiles_json import read_tiles_json
from core import __main__ as worker
from core.grids.class_rasters import scheme_of
from core.grids.osm_raster import OSM_TAG, osm_input_of
from core.grids.rasters import grid_of
from core.tiling.dataset_json import read_dataset
from core.tiling.step import run as cut_tiles
from core.worker.events import Events

URBAN = Path(__file__).resolve().parents[2] / "resources" / "schemes" / "urban.json"
SCHEME = json.loads(URBAN.read_text(encoding="utf-8"))
SCHEME["classes"] = SCHEME["classes"][:4]  # shorter to change and to read
CARD = json.loads(json.dumps(card_to_dict(ModelCard(
    "unet", "resnet34", make_scheme("other", "roof"), (BandScaling("red", 1.0, 2.0, 0.0, 255.0),) * 2, "uint8", 0.5, 64,
    ("road",), {"miou": 0.5, "best_epoch": 1, "steps": 3, "seconds": 1.5, "ending": "all epochs", "iou": {"roof": None},
                "classes": {"roof": {"f1": 0.5}},
                "scenes": [{"role": "learnt", "dataset_sha256": "ab", "tiles": {"training": 3},
                            "sources": {"imagery": {"name": "a.tif", "sha256": ""}},
                            "extent": {"crs": "EPSG:32645", "degrees": [1.0, 2.0, 3.0, 4.0]}}],
                "held_out": {"miou": 0.4, "iou": {"roof": None}}, "settings": {"loss": "dice"},
                "class_pixel_counts": {"training": {"0": 3}}, "clicks": [{"clicks": 3}],
                "band_quantiles": {"red": [0.0, 255.0]},
                "epochs": [{"epoch": 1}]},
    "older", {"torch": "2"}, "CC0", "distance", 20.0, True, "fusenet"))))
TENSOR = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
LAYERS = (VectorSource("/there/is/no.gpkg", "lines", "a = 'b'"),)
JOBS = [
    LabelJob("/no.tif", LAYERS, SCHEME, "/no/o.tif", mask_raster="/no/m.tif"),
    TilesJob("/no.tif", "/no/l.tif", "/no/tiles", bands=("red", "2"), scheme=SCHEME, clip_high_percent=2.0,
             additional_scenes=(LabelledImagery("/no/2.tif", "/no/l2.tif", "held out"),)),
    TrainJob("/no/tiles", "/no/m.safetensors", renamed_classes=("a=b",)),
    PredictJob("/no.tif", "/no/m.safetensors", "/no/o.tif", area=LAYERS[0], extent=(0.0, 0.0, 1.0, 1.0),
               additional=(AdditionalImagery("/no/2.tif", "/no/o2.tif"),)),
    VectorizeJob("/no.tif", "/no/p.gpkg", minimum_area_by_class={"road": 3.0}, centerlines_output="/no/l.gpkg"),
    EvaluateJob("/no.tif", "/no/r.html", "/no/r.json", reference_layers=LAYERS, scheme=SCHEME),
    CloudMaskJob("/no.tif", "/no/o.tif", "/no/n.whl"),
    QaSampleJob("/no.tif", "/no/q.gpkg"), StackBandsJob(("/no.tif", "/no2.tif"), "/no/o.tif"),
    LabelQualityJob("/no/tiles", "/no/q.gpkg", "/no/r.html", "/no/r.json"),
    LearnClicksJob("/no/m.safetensors", "/no.tif", LAYERS[0], "/no/n.safetensors", extent=(0.0, 0.0, 1.0, 1.0)),
    ModelInfoJob("/no/m.safetensors", "/no/r.html", "/no/r.json"),
    CompareOsmJob(LAYERS[0], LAYERS, SCHEME, "/no/c.gpkg", "/no/r.html", "/no/r.json", classes=("road",)),
    AlignOsmJob("/no.tif", LAYERS, SCHEME, "/no/a.gpkg", "/no/s.gpkg", "/no/r.html", "/no/r.json", classes=("road",)),
    ExportOsmJob(LAYERS[0], SCHEME, "/no/x.osm", LAYERS, tags=("road: highway=track",)),
    ChangesJob("/no/c.tif", "/no/p.gpkg", "/no/r.html", "/no/r.json", "/no.tif", after_polygons=LAYERS[0],
               points=LAYERS[0], object_classes=("road",), tolerance_m=2.0),
    CheckModelJob("/no/m.safetensors", "/no.tif", "/no/r.html", "/no/r.json", layers=LAYERS, scheme=SCHEME),
    WhereToLabelJob("/no/m.safetensors", "/no.tif", "/no/p.gpkg", "/no/r.html", "/no/r.json", area=LAYERS[0]),
    CompareModelsJob("/no/m.safetensors", "/no/n.safetensors", "/no/r.html", "/no/r.json", "/no/tiles",
                     block_size_m=9.0),
    UpdateReportJob("/no.tif", "/no/m.safetensors", "/no/n.safetensors", "/no/c.tif", "/no/p.gpkg", "/no/c.json",
                    "/no/r.html", "/no/r.json", (UpdateStep("changes", "Find changes", 3.0, True, "changes.html"),)),
]
many = settings(max_examples=300, suppress_health_check=list(HealthCheck))
some = settings(max_examples=120, suppress_health_check=list(HealthCheck))


def reads_or_says_why(read, *arguments):
    """The reader returns, or raises an error of the tree with a sentence that can be written down."""
    try:
        return read(*arguments)
    except SegmentationError as error:
        assert error.message.strip() and len(error.message) < 1500
        return None


@many
@given(st.sampled_from([json.loads(job_to_json(job)) for job in JOBS]).flatmap(changed))
def test_odd_jobs(document):
    reads_or_says_why(job_from_json, as_text(document))


@many
@given(changed(SCHEME))
def test_odd_schemes(tmp_path_factory, document):
    file = tmp_path_factory.getbasetemp() / "scheme.json"
    file.write_text(as_text(document), encoding="utf-8")
    scheme = reads_or_says_why(load_scheme, file)
    if scheme is not None:
        json.dumps(scheme.to_dict(), ensure_ascii=False, allow_nan=False).encode("utf-8")


def write_model(path, header):
    text = as_text(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"\0" * 8)
    return path


@many
@given(changed(CARD))
def test_odd_cards(tmp_path_factory, document):
    from core.model_info.step import class_rows, facts

    header = {"__metadata__": {CARD_KEY: as_text(document)}, "w": TENSOR}
    card = reads_or_says_why(load_card, write_model(tmp_path_factory.getbasetemp() / "m.safetensors", header))
    if card is not None:
        assert facts(card) and class_rows(card)


@many
@given(changed({"__metadata__": {CARD_KEY: as_text(CARD), "format": "pt"},
                "w": TENSOR}))
def test_odd_headers_of_models(tmp_path_factory, header):
    reads_or_says_why(load_card, write_model(tmp_path_factory.getbasetemp() / "h.safetensors", header))


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    """A tiles folder, and the scene it was cut from."""
    folder = tmp_path_factory.mktemp("scene")
    generator = np.random.default_rng(3)
    write_imagery(folder / "i.tif", generator.integers(0, 255, (2, 128, 128), dtype=np.uint8))
    write_classes(folder / "l.tif", generator.integers(0, 2, (128, 128), dtype=np.uint8), make_scheme("other", "roof"))
    cut_tiles(TilesJob(str(folder / "i.tif"), str(folder / "l.tif"), str(folder / "tiles"), tile_size_px=32), Events())
    data = json.loads((folder / "tiles" / "dataset.json").read_text(encoding="utf-8"))
    data["osm"] = {"channels": ["road"], "representation": "binary", "clip_m": 0.0}
    data["tiles"] = data["tiles"][:2]
    return folder, data


@many
@given(st.data())
def test_odd_descriptions_of_tiles(tiles, data):
    folder = tiles[0] / "odd"
    folder.mkdir(exist_ok=True)
    (folder / "dataset.json").write_text(as_text(data.draw(changed(tiles[1]))), encoding="utf-8")
    if reads_or_says_why(read_tiles_json, folder) is not None:
        reads_or_says_why(read_dataset, folder)


@pytest.mark.parametrize("depth", [1000, 100_000])
def test_nesting_that_would_exhaust_the_stack(tmp_path, depth):
    text = "[" * depth + "]" * depth
    for name in ("dataset.json", "scheme.json"):
        (tmp_path / name).write_text(text)
    write = write_model(tmp_path / "card.safetensors", {"__metadata__": {CARD_KEY: text}})
    header = tmp_path / "header.safetensors"
    nested = b'{"a":' * depth + b"1" + b"}" * depth
    header.write_bytes(struct.pack("<Q", len(nested)) + nested)
    for read, path in ((read_tiles_json, tmp_path), (load_scheme, tmp_path / "scheme.json"), (load_card, write),
                       (load_card, header)):
        with pytest.raises(SegmentationError):
            read(path)


def say(monkeypatch, *arguments):
    """The last word of a worker run in this process, and its exit code."""
    stream = io.StringIO()
    monkeypatch.setattr(worker, "_claim_stdout", lambda: stream)
    code = worker.main(list(arguments))
    return code, decode_event(stream.getvalue().splitlines()[-1])


@some
@given(st.data())
def test_the_worker_never_calls_an_odd_job_unexpected(tiles, data):
    scene = tiles[0]
    image, labels = str(scene / "i.tif"), str(scene / "l.tif")
    jobs = [*JOBS, VectorizeJob(labels, str(scene / "p.gpkg"), minimum_area_by_class={"roof": 3.0}),
            QaSampleJob(labels, str(scene / "q.gpkg"), 5), StackBandsJob((image,), str(scene / "s.tif")),
            TilesJob(image, labels, str(scene / "new"), tile_size_px=32, bands=("1",)),
            EvaluateJob(labels, str(scene / "r.html"), str(scene / "r.json"), labels)]
    file = scene / "job.json"
    file.write_text(as_text(data.draw(changed(json.loads(job_to_json(data.draw(st.sampled_from(jobs))))))))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(scene)
        code, word = say(patch, str(file))
    assert code == (0 if word.event == "result" else 1)
    assert word.event == "result" or word.kind != "unexpected", word


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"", b'{"protocol": 1, "job": ["label"]}', b"[" * 100_000,
                                     b'{"protocol": 1, "job": "check", "\\ud800": 1}'])
def test_job_files_that_are_none(tmp_path, monkeypatch, content):
    (tmp_path / "job.json").write_bytes(content)
    code, word = say(monkeypatch, str(tmp_path / "job.json"))
    assert (code, word.kind) == (1, "job")
    code, word = say(monkeypatch, str(tmp_path / "missing.json"))
    assert (code, word.kind) == (1, "job") and "missing.json cannot be read" in word.message


@pytest.mark.parametrize("transform", [Affine(0, 0, 0, 0, 0, 0), Affine(float("nan"), 0, 0, 0, -1, 0),
                                       Affine(1, 0, float("inf"), 0, -1, 0), Affine(1, 1, 0, 1, 1, 0),
                                       Affine(1e300, 0, 0, 0, -1e300, 0)])
def test_geotransforms_that_place_no_pixel(tmp_path, transform):
    class Dataset:
        crs, width, height, name = rasterio.CRS.from_epsg(32645), 10, 10, "i.tif"

    Dataset.transform = transform
    with pytest.raises(InputError, match=r"Raster i\.tif"):
        grid_of(Dataset)


@pytest.mark.parametrize("text", ["", "no JSON", "[", "5", "[" * 5000, '{"name": "x", "classes": 5}', "NaN"])
def test_tags_of_rasters_that_are_damaged(tmp_path, text):
    path = write_imagery(tmp_path / "i.tif", np.zeros((1, 4, 4), np.uint8), make_grid(4, 4))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**{SCHEME_TAG: text, OSM_TAG: text})
    with rasterio.open(path) as dataset:
        for read in (scheme_of, osm_input_of):
            with pytest.raises(SegmentationError, match=r"i\.tif"):
                read(dataset)


def test_osm_inputs_that_contradict_themselves():
    with pytest.raises(ValueError):
        OsmInput(("road",), "distance", 0.0)
