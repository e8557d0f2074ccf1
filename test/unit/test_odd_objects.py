"""Objects as OpenStreetMap has them, not as one would draw them: from label to tiles and polygons."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from made_layers import IDS, URBAN, box, burn, make_layer
from made_scenes import Listener, make_grid, write_classes
from test_vectorizing import read_layer

from contract.errors import InputError
from contract.jobs import TilesJob, VectorizeJob
from core.grids.object_raster import DISTANCES_DTYPE, new_object_raster, objects_path
from core.grids.rasters import grid_of
from core.tiling import step as tiling
from core.tiling.tiles_folder import TilesFolder
from core.vectorizing import step as vectorizing
from models.object_distances import UNKNOWN, distances_of

BUILDING = IDS["building"]
HOUSE, PART = {"building": "yes"}, {"building:part": "yes"}
COURT = shapely.Polygon(box(10, 50, 40, 80).exterior, [box(20, 60, 30, 70).exterior.coords])
# Features, and the areas in m² of the polygons that they become; pixels of 1 m.
ODD = {
    "overlapping": ([(box(10, 10, 30, 30), HOUSE), (box(25, 25, 35, 35), HOUSE)], [100, 375]),
    "drawn 10,000 times": ([(box(50, 10, 60, 20), HOUSE)] * 10_000, [100]),
    "a court": ([(COURT, HOUSE)], [800]),
    "a multipolygon": ([(shapely.MultiPolygon([COURT, box(50, 50, 60, 60)]), HOUSE)], [100, 800]),
    "parts in a building": ([(box(60, 50, 80, 60), HOUSE), (box(60, 50, 70, 60), PART), (box(72, 52, 76, 56), PART)],
                            [200]),
    "cut by the scene's edge": ([(box(-20, 85, 10, 95), HOUSE), (box(95, -9, 120, 10), HOUSE)], [50, 100]),
    "of one pixel": ([(box(90, 90, 91, 91), HOUSE), (box(40, 40, 50, 50), HOUSE)], [100]),
    "touching at a corner": ([(box(10, 10, 20, 20), HOUSE), (box(20, 20, 30, 30), HOUSE)], [100, 100]),
    "a bow tie": ([(shapely.Polygon([(10, 10), (30, 30), (30, 10), (10, 30)]), HOUSE)], [100, 100]),
}


def labelled(folder, features):
    """The labels of features, with their objects."""
    outcome = burn(folder, make_layer(folder / "osm.gpkg", features))
    return outcome, folder / "labels.tif"


def buildings_of(folder, classes, listener=None):
    """Building polygons as pixels have them, but for what is too small, and whether all polygons are a coverage."""
    vectorizing.run(VectorizeJob(str(classes), str(folder / "polygons.gpkg"), simplify_m=0.0, square_classes=()),
                    (listener or Listener()).events)
    found = read_layer(folder / "polygons.gpkg")
    return found["polygon"][found["class_id"] == BUILDING], shapely.coverage_is_valid(found["polygon"])


@pytest.mark.parametrize("told_by", ["numbers", "distances"])
@pytest.mark.parametrize("name", ODD)
def test_odd_features_become_sensible_polygons(tmp_path, name, told_by):
    features, areas_m2 = ODD[name]
    labels = labelled(tmp_path, features)[1]
    if told_by == "distances":
        with rasterio.open(objects_path(labels)) as dataset:
            objects, grid = dataset.read(1), grid_of(dataset)
        with new_object_raster(labels, grid, DISTANCES_DTYPE) as output:
            output.write(distances_of(objects, 1.0), 1)
    listener = Listener()
    buildings, is_coverage = buildings_of(tmp_path, labels, listener)
    # Slanting walls are steps of pixels; distances leave it open to whom a pixel on a common wall belongs.
    slack_m2 = 12 if name == "a bow tie" else 2 if told_by == "distances" else 1e-6
    np.testing.assert_allclose(np.sort(shapely.area(buildings)), areas_m2, atol=slack_m2)
    assert is_coverage and "become one polygon" not in listener.messages("warning")


@pytest.mark.parametrize("name", ODD)
def test_tiles_know_the_distance_of_every_building_pixel(tmp_path, name):
    labels = labelled(tmp_path, ODD[name][0])[1]
    tiling.run(TilesJob(str(tmp_path / "imagery.tif"), str(labels), str(tmp_path / "tiles"), tile_size_px=32,
                        validation_fraction=0.0), Listener().events)
    folder, seen = TilesFolder.open(tmp_path / "tiles"), 0
    for record in folder.tiles("training"):
        mask = folder.read(record)[2][:record.height_px, :record.width_px] == BUILDING
        distances = folder.read_distances(record)[:record.height_px, :record.width_px]
        assert ((distances > 0) == mask).all() and (distances != UNKNOWN).all()
        seen += mask.any()
    assert seen


def test_a_class_of_objects_without_a_feature_is_named_and_the_rest_goes_on(tmp_path):
    outcome, labels = labelled(tmp_path, [(box(10, 10, 40, 40), {"natural": "water"})])
    assert f"Class {BUILDING} building has no pixel" in outcome.warnings
    listener = Listener()
    buildings, is_coverage = buildings_of(tmp_path, labels, listener)
    assert not len(buildings) and is_coverage and "become one polygon" not in listener.messages("warning")
    with pytest.raises(InputError, match="has no pixel of 1 building"):
        vectorizing.run(VectorizeJob(str(labels), str(tmp_path / "none.gpkg"), class_names=("building",)),
                        Listener().events)
    assert not (tmp_path / "none.gpkg").exists()


def test_objects_that_nothing_tells_apart_stay_one_polygon_and_it_is_said(tmp_path):
    """As from a model without the head: it is never asked for what it has not learnt."""
    labels = labelled(tmp_path, [(box(10, 10, 20, 20), HOUSE), (box(20, 10, 30, 20), HOUSE)])[1]
    objects_path(labels).unlink()
    listener = Listener()
    buildings, is_coverage = buildings_of(tmp_path, labels, listener)
    assert shapely.area(buildings).tolist() == [200] and is_coverage
    assert "building: single objects that touch become one polygon" in listener.messages("warning")


def test_pixels_that_show_no_single_objects_are_not_warned_of(tmp_path):
    classes = np.zeros((60, 60), np.uint8)
    classes[10:40, 10:40] = BUILDING
    source = write_classes(tmp_path / "coarse.tif", classes, URBAN.without_rules(), make_grid(60, 60, pixel_m=10.0))
    listener = Listener()
    assert len(buildings_of(tmp_path, source, listener)[0]) == 1
    assert "become one polygon" not in listener.messages("warning")
