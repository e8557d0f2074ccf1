"""Blocks whose labels are damaged come first, and a training that is told leaves them out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio.features
import shapely
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from scipy import ndimage

from contract.classes import IGNORE_ID
from contract.errors import InputError, ModelError
from contract.jobs import LabelJob, LabelQualityJob, TilesJob, TrainJob, VectorSource
from contract.model_card import ModelCard
from contract.scheme_json import load_scheme
from core.grids.geopackages import new_geopackage, write_layer
from core.grids.stretching import BEYOND
from core.label_quality.fitting_model import fitting_bands
from core.label_quality.folds import fold_of_blocks, touched
from core.label_quality.predictions import Scene
from core.label_quality.quality_report import block_picture
from core.label_quality.ranked_blocks import RankedBlock
from core.label_quality.scores import BlockScore, certainties, kind_of, score_block, shift_radius_px
from core.label_quality.step import run
from core.labelling.step import run as label
from core.tiling import step as tiling
from core.tiling.joined_tiles import join
from core.tiling.tiles_folder import TilesFolder
from core.training.left_out import without_ground
from core.training.step import run as train
from models.object_distances import UNKNOWN

REPOSITORY = Path(__file__).resolve().parents[2]
SCHEME = make_scheme("other", "building")
SIZE_PX, TILE_PX = 256, 64
SMALL = {"encoder": "tu-test_efficientnet", "encoder_weights": "none", "device": "cpu"}
EMPTIED = (64, 128)  # row and column of the block that loses its buildings


@pytest.fixture(scope="module")
def tiles_folder(tmp_path_factory):
    """Bright squares that are labelled, but for those of one block."""
    folder, drawn = tmp_path_factory.mktemp("scene"), np.random.default_rng(0)
    labels = np.zeros((SIZE_PX, SIZE_PX), np.uint8)
    for row in range(8, SIZE_PX, 32):
        for column in range(8, SIZE_PX, 32):
            labels[row:row + 16, column:column + 16] = 1
    pixels = np.clip(80 + 100 * labels + drawn.normal(0, 8, (3, *labels.shape)), 0, 255).astype(np.uint8)
    labels[EMPTIED[0]:EMPTIED[0] + TILE_PX, EMPTIED[1]:EMPTIED[1] + TILE_PX] = 0
    grid = make_grid(SIZE_PX, SIZE_PX)
    imagery = write_imagery(folder / "i.tif", pixels, grid)
    reference = write_classes(folder / "l.tif", labels, SCHEME, grid)
    tiling.run(TilesJob(str(imagery), str(reference), str(folder / "tiles"), tile_size_px=TILE_PX, overlap_fraction=0,
                        pixel_size_m=0), Listener().events)
    return folder / "tiles"


def check(tiles_folder, out, **options):
    job = LabelQualityJob(str(tiles_folder), str(out / "q.gpkg"), str(out / "q.html"), str(out / "q.json"),
                          places_output=str(out / "places.gpkg"), **{**SMALL, "folds": 2, "epochs": 25, **options})
    return run(job, Listener().events)


@pytest.fixture(scope="module")
def checked(tiles_folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("checked")
    return out, check(tiles_folder, out)


def test_the_damaged_block_comes_first(checked):
    out, outputs = checked
    blocks = json.loads((out / "q.json").read_text(encoding="utf-8"))["blocks"]
    assert (blocks[0]["row_px"], blocks[0]["column_px"]) == EMPTIED
    assert blocks[0]["kind"] == "missing"
    assert not blocks[0]["use"]
    assert outputs["suspect_blocks"] == sum(not block["use"] for block in blocks)
    assert (out / "q.html").read_text(encoding="utf-8").count("data:image/jpeg") == 8


def fields_of(path):
    meta, _, geometries, columns = pyogrio.raw.read(path)
    return shapely.from_wkb(geometries), dict(zip(meta["fields"], columns))


def test_the_layer_says_the_same_and_a_training_leaves_the_block_out(checked, tiles_folder, tmp_path):
    _, outputs = checked
    polygons, fields = fields_of(outputs["output"])
    assert len(polygons) == 16
    assert (fields["use"] == 0).sum() == outputs["suspect_blocks"]
    folder, listener = TilesFolder.open(tiles_folder), Listener()
    kept = without_ground(folder, VectorSource(outputs["output"]), listener.events)
    left = {(record.row_px, record.column_px, record.split) for record in folder.dataset.records
            } - {(record.row_px, record.column_px, record.split) for record in kept.dataset.records}
    suspect = int(((fields["use"] == 0) & (fields["split"] != "test")).sum())
    assert len(left) == suspect
    assert all(split != "test" for _, _, split in left)
    job = TrainJob(str(tiles_folder), str(tmp_path / "m.safetensors"), network="linknet", epochs=1, batch_size=4,
                   left_out_ground=VectorSource(outputs["output"]), **SMALL)
    train(job, listener.events)
    assert "of the labelled ground" in listener.messages("info")


def test_the_places_are_what_lacks_a_label_and_teach_nothing(checked, tiles_folder):
    _, outputs = checked
    polygons, fields = fields_of(outputs["places"])
    grid = TilesFolder.open(tiles_folder).dataset.grid
    found = rasterio.features.rasterize([polygon for polygon, kind, rank in zip(
        polygons, fields["kind"], fields["block_rank"]) if (kind, rank) == ("missing", 1)],
        (SIZE_PX, SIZE_PX), transform=grid.transform).astype(bool)
    lacking = np.zeros_like(found)
    for row in (72, 104):
        for column in (136, 168):
            lacking[row:row + 16, column:column + 16] = True
    assert (found & lacking).sum() > 0.9 * lacking.sum() and found.sum() < 2 * lacking.sum()
    assert not fields["use"].any() and (fields["certainty"] > 0.5).all()
    area_m2 = fields["area_m2"][fields["block_rank"] == 1].sum()
    assert area_m2 == pytest.approx(found.sum() * grid.pixel_area_m2, rel=0.02)
    folder, listener = TilesFolder.open(tiles_folder), Listener()
    masked = without_ground(folder, VectorSource(outputs["places"]), listener.events)
    for record in masked.dataset.records:
        before, after = folder.read(record)[2], masked.read(record)[2]
        rows, columns = (slice(start, start + TILE_PX) for start in (record.row_px, record.column_px))
        here = found[rows, columns]
        if record.split == "test":
            assert np.array_equal(before, after)
        elif (record.row_px, record.column_px) == EMPTIED:
            assert (after[here] == IGNORE_ID).all() and np.array_equal(before[~here], after[~here])


def test_distances_of_left_out_ground_are_unknown(tmp_path):
    folder = with_objects(tmp_path)
    record = folder.tiles("training")[0]
    half = shapely.box(*folder.dataset.grid.coordinates(np.array(record.column_px), np.array(record.row_px)),
                       *folder.dataset.grid.coordinates(np.array(record.column_px + 32), np.array(record.row_px + 64)))
    with new_geopackage(tmp_path / "left.gpkg") as path:
        write_layer(path, "left", "Polygon", np.array([half]), folder.dataset.grid.crs, {"use": np.array([False])})
    masked = without_ground(folder, VectorSource(str(tmp_path / "left.gpkg")), Listener().events)
    distances = masked.read_distances(record)
    assert (distances[:, :32] == UNKNOWN).all()
    assert np.array_equal(distances[:, 32:], folder.read_distances(record)[:, 32:])


def with_objects(tmp_path):
    """Tiles of a scene whose squares are single objects."""
    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json")
    grid = make_grid(SIZE_PX, SIZE_PX)
    imagery = write_imagery(tmp_path / "i.tif", np.full((3, SIZE_PX, SIZE_PX), 90, np.uint8), grid)
    squares = [shapely.box(*grid.coordinates(np.array(column), np.array(row)),
                           *grid.coordinates(np.array(column + 16), np.array(row + 16)))
               for row in range(8, SIZE_PX, 32) for column in range(8, SIZE_PX, 32)]
    pyogrio.raw.write(tmp_path / "osm.gpkg", shapely.to_wkb(squares), [np.full(len(squares), "yes", object)],
                      ["building"], crs=grid.crs.to_wkt(), geometry_type="Polygon", driver="GPKG")
    label(LabelJob(str(imagery), (VectorSource(str(tmp_path / "osm.gpkg")),), scheme.to_dict(),
                   str(tmp_path / "l.tif")), Listener().events)
    tiling.run(TilesJob(str(imagery), str(tmp_path / "l.tif"), str(tmp_path / "tiles"), tile_size_px=TILE_PX,
                        overlap_fraction=0, pixel_size_m=0), Listener().events)
    return TilesFolder.open(tmp_path / "tiles")


def test_the_picture_of_a_block_is_the_imagery_as_other_reports_show_it(tiles_folder):
    """Put together of overlapping tiles; 8-bit values stay as they are, and what no tile shows is grey."""
    tiles = join([TilesFolder.open(tiles_folder)], Listener().events)
    scene = Scene(tiles, np.zeros((2, SIZE_PX, SIZE_PX), np.float16), np.zeros((SIZE_PX, SIZE_PX), np.uint8))
    with rasterio.open(tiles_folder.parent / "i.tif") as dataset:
        imagery = np.moveaxis(dataset.read(), 0, -1)
    inside = RankedBlock(slice(64, 128), slice(128, 192), "training", None, 0.0, "good", True)
    assert np.array_equal(block_picture(scene, inside), imagery[64:128, 128:192])
    beyond = RankedBlock(slice(224, 288), slice(0, 64), "training", None, 0.0, "good", True)
    picture = block_picture(scene, beyond)
    assert np.array_equal(picture[:32], imagery[224:, :64]) and (picture[32:] == BEYOND).all()


def test_a_layer_without_the_field_is_refused(tiles_folder):
    folder, layer = TilesFolder.open(tiles_folder), VectorSource(str(tiles_folder / "tiles.gpkg"))
    with pytest.raises(InputError, match=r"tiles\.gpkg.*use"):
        without_ground(folder, layer, Listener().events)


def test_a_file_that_is_no_model_is_refused_and_nothing_is_written(tiles_folder, tmp_path):
    (tmp_path / "m.safetensors").write_bytes(b"nothing")
    with pytest.raises(ModelError, match=r"m\.safetensors"):
        check(tiles_folder, tmp_path, model=str(tmp_path / "m.safetensors"))
    assert not (tmp_path / "q.gpkg").exists()


def with_card(tiles_folder, tmp_path, **changes):
    """What a small model whose card differs from the tiles is refused with."""
    folder = join([TilesFolder.open(tiles_folder)], Listener().events)
    bands = tuple(band.scaling for band in folder.bands)
    card = ModelCard(**{"network": "unet", "encoder": "resnet18", "scheme": folder.scheme, "bands": bands,
                        "dtype": folder.dtype, "pixel_size_m": folder.pixel_size_m, "tile_size_px": TILE_PX, **changes})
    return fitting_bands(card, folder, str(tmp_path / "m.safetensors"))


def test_a_model_that_does_not_fit_is_refused_with_both_sides(tiles_folder, tmp_path):
    known = TilesFolder.open(tiles_folder)
    assert with_card(tiles_folder, tmp_path) == (0, 1, 2)
    with pytest.raises(ModelError, match=r"m\.safetensors.*water.*other"):
        with_card(tiles_folder, tmp_path, scheme=make_scheme("other", "water"))
    with pytest.raises(ModelError, match=rf"pixels of {known.pixel_size_m * 2:g} m"):
        with_card(tiles_folder, tmp_path, pixel_size_m=known.pixel_size_m * 2)
    with pytest.raises(ModelError, match="OSM channels"):
        with_card(tiles_folder, tmp_path, osm_channels=("building",), osm_representation="binary")
    with pytest.raises(ModelError, match="bands"):
        with_card(tiles_folder, tmp_path, bands=tuple(band.scaling for band in known.bands[:2]))


def test_counts_follow_the_tiles_that_are_left(checked, tiles_folder):
    _, outputs = checked
    folder = TilesFolder.open(tiles_folder)
    kept = without_ground(folder, VectorSource(outputs["output"]), Listener().events)
    training = [record for record in kept.dataset.records if record.split == "training"]
    assert sum(kept.dataset.class_pixel_counts["training"].values()) == len(training) * TILE_PX ** 2
    assert kept.dataset.class_pixel_counts["test"] == folder.dataset.class_pixel_counts["test"]



def test_no_tile_of_a_fold_teaches_it(tiles_folder):
    dataset = TilesFolder.open(tiles_folder).dataset
    folds = fold_of_blocks(dataset.blocks, 3, seed=1)
    assert np.ptp(np.bincount(folds.ravel())) <= 1
    for record in dataset.records:
        at = record.row_px // TILE_PX, record.column_px // TILE_PX
        for fold in range(3):
            assert touched(record, dataset.blocks, folds == fold) == (folds[at] == fold)


PIXEL_M = 0.5


def scored(labels, seen, sure=0.9):
    """Labels against a prediction that is so sure; around the block nothing was predicted."""
    probability = np.where(seen, sure, 1 - sure).astype(np.float32)
    around = np.pad(probability, shift_radius_px(PIXEL_M), constant_values=np.nan)
    return score_block(np.stack([1 - probability, probability]), labels.astype(np.uint8), around, PIXEL_M)


def houses():
    seen = np.zeros((96, 96), bool)
    seen[8:23, 10:25] = seen[30:50, 50:70] = seen[60:84, 20:36] = seen[64:76, 60:84] = True
    return seen


def test_what_is_wrong_is_told_by_objects():
    seen = houses()
    lacking, invented = seen.copy(), seen.copy()
    lacking[8:23, 10:25] = False
    invented[5:20, 60:80] = True
    assert scored(seen, seen).missing_objects == scored(seen, seen).extra_objects == 0
    assert scored(seen, seen).wrong_share == 0
    assert (scored(lacking, seen).missing_objects, scored(lacking, seen).extra_objects) == (1, 0)
    assert (scored(invented, seen).missing_objects, scored(invented, seen).extra_objects) == (0, 1)
    assert kind_of(scored(lacking, seen), suspect=True) == "missing"
    assert kind_of(scored(invented, seen), suspect=True) == "demolished"
    assert kind_of(scored(lacking, seen), suspect=False) == "good"
    assert scored(lacking, seen).softmin < scored(seen, seen).softmin


@pytest.mark.parametrize("shift_px", [2, 4, 6])
def test_labels_beside_their_objects_are_moved_and_nothing_else(shift_px):
    seen = houses()
    moved = scored(np.roll(seen, shift_px, axis=1), seen)
    assert moved.shift_m == pytest.approx(shift_px * PIXEL_M, abs=0.1)
    assert kind_of(moved, suspect=True) == "moved"
    assert moved.wrong_share > 0.1


def test_labels_farther_away_than_is_looked_for_have_no_shift():
    seen = np.zeros((96, 96), bool)
    seen[40:60, 10:30] = True
    far = scored(np.roll(seen, 40, axis=1), seen)
    assert np.isnan(far.shift_m) and far.shift_gain == 0
    assert (far.missing_objects, far.extra_objects) == (1, 1)


def test_what_is_half_seen_weighs_less():
    seen = houses()
    lacking = seen.copy()
    lacking[8:23, 10:25] = False
    assert 0 < scored(lacking, seen, sure=0.6).missing_share < scored(lacking, seen, sure=0.9).missing_share / 2


def test_outlines_a_little_off_and_parts_of_objects_are_no_errors():
    seen = houses()
    smaller, half = ndimage.binary_erosion(seen, iterations=2), seen.copy()
    half[60:72, 20:36] = False
    assert scored(smaller, seen).wrong_share == 0
    assert scored(seen, half).extra_objects == 0


def test_the_worst_block_is_the_most_certain():
    scores = [BlockScore(share, 0.0, 0, 0, float("nan"), 0.0, 1.0) for share in (0.01, 0.02, 0.01, 0.3, 0.02)]
    assert certainties(scores).argmax() == 3
    assert certainties(scores)[3] > 0.99 > 0.9 > certainties(scores)[0]
