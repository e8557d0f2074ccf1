"""Labels keep single objects apart: what touches, overlaps, is drawn twice or in parts; and tiles carry them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from made_layers import IDS, URBAN, box, burn, make_imagery, make_layer
from rasterio.windows import Window

from contract.errors import InputError, TilesError
from contract.jobs import LabelJob, TilesJob
from core.grids.object_raster import objects_path
from core.labelling import step as labelling
from core.labelling.burning import Burner, Shapes
from core.labelling.objects import object_numbers
from core.tiling import step as tiling
from core.tiling.tiles_folder import TilesFolder
from core.worker.events import Events
from models.object_distances import CLIP_M, LEVELS, UNKNOWN, distances_of

BUILDING = IDS["building"]
HOUSE = {"building": "yes"}


def objects_of(folder):
    with rasterio.open(objects_path(folder / "labels.tif")) as dataset:
        return dataset.read(1)


def burnt(tmp_path, *features, **options):
    """The outcome and the objects of labels from one layer."""
    outcome = burn(tmp_path, make_layer(tmp_path / "osm.gpkg", list(features)), **options)
    return outcome, objects_of(tmp_path)


def numbers_of(polygons):
    shapes = Shapes(np.array(polygons, object), np.full(len(polygons), BUILDING, np.uint8), np.zeros(len(polygons)))
    return object_numbers(shapes, [BUILDING]).tolist()


def test_houses_with_a_common_wall_are_two(tmp_path):
    outcome, objects = burnt(tmp_path, (box(10, 10, 20, 20), HOUSE), (box(20, 10, 30, 20), HOUSE))
    assert (outcome.labels[10:20, 10:30] == BUILDING).all()
    assert len(np.unique(objects[10:20, 10:20])) == 1 and len(np.unique(objects[10:20, 20:30])) == 1
    assert objects[15, 15] != objects[15, 25] and np.count_nonzero(objects) == 200
    assert "building: 2 shapes are 2 objects" in outcome.infos


def test_of_overlapping_houses_the_smaller_lies_on_top(tmp_path):
    _, objects = burnt(tmp_path, (box(10, 10, 30, 30), HOUSE), (box(25, 25, 35, 35), HOUSE))
    assert objects[27, 27] == objects[33, 33] != objects[12, 12]


def test_building_parts_belong_to_the_building_around_them(tmp_path):
    part = {"building:part": "yes"}
    _, objects = burnt(tmp_path, (box(10, 10, 20, 20), part), (box(10, 10, 30, 20), HOUSE), (box(20, 10, 30, 20), part),
                       (box(12, 12, 14, 14), part))
    assert len(np.unique(objects[10:20, 10:30])) == 1


def test_a_court_stays_empty_and_its_house_alone(tmp_path):
    court = shapely.Polygon(box(10, 10, 40, 40).exterior, [box(20, 20, 30, 30).exterior.coords])
    _, objects = burnt(tmp_path, (court, HOUSE), (box(22, 22, 26, 26), HOUSE))
    assert objects[28, 28] == 0 and objects[24, 24] not in (0, objects[12, 12])


def test_ten_thousand_duplicates_are_one_object():
    house, other = box(10, 10, 20, 20), box(20, 10, 30, 20)
    turned = shapely.Polygon(np.roll(np.array(house.exterior.coords[:-1]), 2, axis=0)[::-1] + 1e-4)
    numbers = numbers_of([house] * 5000 + [turned] * 5000 + [other])
    assert set(numbers[:-1]) == {numbers[0]} and numbers[-1] not in (0, numbers[0])


def test_a_part_of_a_part_is_of_the_whole():
    assert len(set(numbers_of([box(0, 0, 9, 9), box(0, 0, 90, 90), box(2, 2, 5, 5), box(85, 85, 100, 100)]))) == 2


def test_only_classes_of_objects_are_numbered():
    shapes = Shapes(np.array([box(0, 0, 9, 9), box(9, 0, 18, 9), box(2, 2, 4, 4)], object),
                    np.array([IDS["water"], BUILDING, BUILDING], np.uint8), np.zeros(3))
    numbers = object_numbers(shapes, [BUILDING])
    assert numbers[0] == 0 and 0 < numbers[1] != numbers[2] > 0


def test_objects_are_cut_at_the_scene_and_at_pixels_without_data(tmp_path):
    pixels = np.full((1, 60, 60), 7, np.uint8)
    pixels[:, :, :5] = 0
    imagery = make_imagery(tmp_path / "imagery.tif", pixels=pixels, nodata=0)
    outcome, objects = burnt(tmp_path, (box(-20, 10, 20, 20), HOUSE), (box(40, 40, 41, 41), HOUSE), imagery=imagery)
    assert (objects[10:20, :5] == 0).all() and (objects[10:20, 5:20] > 0).all()
    assert np.count_nonzero(objects == objects[40, 40]) == 1
    assert (outcome.labels == BUILDING).sum() == np.count_nonzero(objects)


def test_objects_are_where_their_class_is(tmp_path):
    river = {"waterway": "riverbank", "natural": "water"}
    outcome, objects = burnt(tmp_path, (box(0, 0, 100, 100), river), (box(10, 10, 20, 20), HOUSE))
    assert ((objects > 0) == (outcome.labels == BUILDING)).all()


def test_windows_give_what_the_whole_gives():
    random = np.random.default_rng(4)
    corners = random.uniform(0, 90, (60, 2))
    polygons = np.array([shapely.box(x, y, x + w, y + h) for (x, y), (w, h) in
                         zip(corners, random.uniform(1, 25, (60, 2)))], object)
    shapes = Shapes(polygons, np.full(60, BUILDING, np.uint8), np.zeros(60)).in_burn_order(URBAN)
    burner = Burner(shapes, 0, object_numbers(shapes, [BUILDING]))
    whole = burner.read(Window(0, 0, 100, 100))
    for rows, columns in ((7, 100), (33, 19)):
        for top in range(0, 100, rows):
            for left in range(0, 100, columns):
                window = Window(left, top, min(columns, 100 - left), min(rows, 100 - top))
                inside = whole[top:top + rows, left:left + columns]
                np.testing.assert_array_equal(burner.read(window), inside)


def test_labels_without_objects_leave_no_old_ones_behind(tmp_path):
    burnt(tmp_path, (box(10, 10, 20, 20), HOUSE))
    outcome = burn(tmp_path, make_layer(tmp_path / "lake.gpkg", [(box(10, 10, 20, 20), {"natural": "water"})]))
    assert not objects_path(tmp_path / "labels.tif").exists()
    assert f"Class {BUILDING} building has no pixel" in outcome.warnings


def test_pixels_too_large_for_single_objects_give_none(tmp_path):
    from rasterio.transform import from_origin

    imagery = make_imagery(tmp_path / "coarse.tif", transform=from_origin(500_000, 6_652_000, 10, 10), width=10,
                           height=10)
    outcome = burn(tmp_path, make_layer(tmp_path / "osm.gpkg", [(box(10, 10, 60, 60), HOUSE)]), imagery=imagery)
    assert "Single objects of building are not told apart" in outcome.infos
    assert not objects_path(tmp_path / "labels.tif").exists()


def test_a_step_that_fails_leaves_the_objects_that_were_there(tmp_path):
    burnt(tmp_path, (box(10, 10, 20, 20), HOUSE))
    before = objects_path(tmp_path / "labels.tif").read_bytes()
    invalid = make_imagery(tmp_path / "empty.tif", pixels=np.zeros((1, 50, 50), np.uint8), nodata=0)
    layer = make_layer(tmp_path / "again.gpkg", [(box(10, 10, 20, 20), HOUSE)])
    with pytest.raises(InputError, match="no valid pixel"):
        labelling.run(LabelJob(invalid, (layer,), URBAN.to_dict(), str(tmp_path / "labels.tif")),
                      Events(lambda event: None))
    assert objects_path(tmp_path / "labels.tif").read_bytes() == before
    assert not list(tmp_path.glob(".*partial*"))


def cut(tmp_path, **options):
    job = TilesJob(str(tmp_path / "imagery.tif"), str(tmp_path / "labels.tif"), str(tmp_path / "tiles"),
                   tile_size_px=32, validation_fraction=0.0, test_fraction=0.0, **options)
    tiling.run(job, Events(lambda event: None))
    return TilesFolder.open(tmp_path / "tiles")


def town(tmp_path):
    return burnt(tmp_path, *((box(x, y, x + 10, y + 10), HOUSE) for x in range(0, 100, 10) for y in range(0, 100, 30)))


def place(record):
    return (slice(record.row_px, record.row_px + record.height_px),
            slice(record.column_px, record.column_px + record.width_px))


def test_tiles_carry_distances_as_if_cut_from_the_whole_scene(tmp_path):
    _, objects = town(tmp_path)
    folder = cut(tmp_path)
    assert folder.dataset.objects and folder.scheme == URBAN.without_rules()
    whole = distances_of(objects, folder.pixel_size_m)
    assert {0, round(0.5 / CLIP_M * LEVELS), LEVELS} <= set(np.unique(whole))
    for record in folder.tiles("training"):
        tile = folder.read_distances(record)
        np.testing.assert_array_equal(tile[:record.height_px, :record.width_px], whole[place(record)])
        assert (tile[record.height_px:] == UNKNOWN).all() and (tile[:, record.width_px:] == UNKNOWN).all()


def test_tiles_of_another_pixel_size_measure_in_metres(tmp_path):
    town(tmp_path)
    record = (folder := cut(tmp_path, pixel_size_m=0.5)).tiles("training")[0]
    wall_m = 0.25 + 0.5 * np.arange(5)
    expected = np.round(wall_m / CLIP_M * LEVELS)
    np.testing.assert_allclose(folder.read_distances(record)[10, 20:25], expected, atol=1)


def test_where_labels_were_changed_by_hand_no_object_is_known(tmp_path):
    town(tmp_path)
    with rasterio.open(tmp_path / "labels.tif", "r+") as dataset:
        labels = dataset.read(1)
        labels[0:5, 0:5], labels[12:14, 0:5], labels[20, :] = IDS["road"], BUILDING, 255
        dataset.write(labels, 1)
    tile = (folder := cut(tmp_path)).read_distances(folder.tiles("training")[0])
    assert (tile[:5, :5] == 0).all() and 0 < tile[5, 2] < 60
    assert (tile[12:14, :5] == UNKNOWN).all() and (tile[20] == UNKNOWN).all() and (tile[14:20] == 0).all()


def test_tiles_of_labels_without_objects_have_none(tmp_path):
    town(tmp_path)
    objects_path(tmp_path / "labels.tif").unlink()
    assert not cut(tmp_path).dataset.objects and not (tmp_path / "tiles" / "objects").exists()


def test_a_tile_whose_distances_are_missing_is_named(tmp_path):
    town(tmp_path)
    folder = cut(tmp_path)
    folder.objects_path(folder.tiles("training")[0]).unlink()
    with pytest.raises(TilesError, match=r"lacks objects/r000000_c000000\.tif"):
        TilesFolder.open(tmp_path / "tiles")


def test_an_object_of_one_pixel_has_its_own_distance():
    objects = np.zeros((9, 9), np.uint32)
    objects[4, 4], objects[5, 4] = 3, 7
    levels = distances_of(objects, 0.3)
    assert levels[4, 4] == levels[5, 4] > 0 and np.count_nonzero(levels) == 2


def test_a_wall_between_objects_is_an_outline_and_the_edge_of_what_is_seen_is_none():
    objects = np.repeat([[1] * 10 + [2] * 10], 8, axis=0).astype(np.uint32)
    levels = distances_of(objects, 1.0)
    assert (levels[:, 9:11] == round(0.5 / CLIP_M * LEVELS)).all() and (levels[:, (0, 19)] == LEVELS).all()
    assert (distances_of(np.ones((5, 5), np.uint32), 1.0) == LEVELS).all()


def test_objects_of_other_labels_are_refused(tmp_path):
    town(tmp_path)
    with rasterio.open(objects_path(tmp_path / "labels.tif"), "w", driver="GTiff", width=9, height=9, count=1,
                       dtype="uint32", crs="EPSG:32635") as dataset:
        dataset.write(np.ones((1, 9, 9), np.uint32))
    with pytest.raises(InputError, match=r"9 × 9 pixels.*100 × 100"):
        cut(tmp_path)


def test_an_objects_file_that_holds_something_else_is_refused(tmp_path):
    town(tmp_path)
    with rasterio.open(tmp_path / "imagery.tif") as imagery, rasterio.open(
            objects_path(tmp_path / "labels.tif"), "w", driver="GTiff", width=100, height=100, count=1, dtype="int16",
            crs=imagery.crs, transform=imagery.transform) as dataset:
        dataset.write(np.ones((1, 100, 100), np.int16))
    with pytest.raises(InputError, match="int16"):
        cut(tmp_path)
