"""Layers and imagery that cannot be labels: an error that names the file and the remedy, and no output."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from made_layers import LEFT, SIZE, TOP, URBAN, UTM, box, burn, line, make_imagery, make_layer

from contract.errors import InputError, SchemeError
from contract.jobs import VectorSource

HOUSE = (box(10, 10, 50, 50), {"building": "yes"})


def refused(folder: Path, *sources: VectorSource, **options: str) -> InputError:
    make_imagery(folder / "imagery.tif")
    before = sorted(folder.iterdir())
    with pytest.raises(InputError) as error:
        burn(folder, *sources, **options)
    assert error.value.hint
    assert sorted(folder.iterdir()) == before
    return error.value


def test_no_layer(tmp_path: Path) -> None:
    assert "No vector layer" in refused(tmp_path).message


def test_imagery_without_crs(tmp_path: Path) -> None:
    imagery = make_imagery(tmp_path / "bare.tif", crs=None)
    assert "bare.tif" in refused(tmp_path, make_layer(tmp_path / "a.gpkg", [HOUSE]), imagery=imagery).message


def test_imagery_without_any_valid_pixel(tmp_path: Path) -> None:
    imagery = make_imagery(tmp_path / "blank.tif", pixels=np.zeros((3, 20, 20), np.uint8), nodata=0)
    error = refused(tmp_path, make_layer(tmp_path / "a.gpkg", [HOUSE]), imagery=imagery)
    assert "blank.tif" in error.message and "no valid pixel" in error.message


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_imagery_of_nothing_but_nan(dtype: type, tmp_path: Path) -> None:
    imagery = make_imagery(tmp_path / "nan.tif", pixels=np.full((1, 20, 20), np.nan, dtype))
    assert "no valid pixel" in refused(tmp_path, make_layer(tmp_path / "a.gpkg", [HOUSE]), imagery=imagery).message


def test_layer_without_crs_and_with_one_set_by_the_person(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "bare.gpkg", [HOUSE], crs=None)
    error = refused(tmp_path, source)
    assert "bare.gpkg" in error.message and "coordinate reference system" in error.message
    named = VectorSource(source.path, crs_wkt=UTM, name="My houses")
    assert burn(tmp_path, named).labels[30, 30] == 1


def test_the_crs_set_by_the_person_overrides_the_file(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "wrong.gpkg", [HOUSE], crs="EPSG:4326", placed=False)
    in_utm = make_layer(tmp_path / "utm.gpkg", [HOUSE])
    mislabelled = VectorSource(in_utm.path, crs_wkt="EPSG:32636")  # six degrees further east
    assert burn(tmp_path, source).labels[30, 30] == 1
    assert "touches" in refused(tmp_path, mislabelled).message


def test_a_crs_that_is_none(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [HOUSE])
    assert "CRS" in refused(tmp_path, VectorSource(source.path, crs_wkt="GEOGCRS[nonsense")).message


def test_layers_elsewhere_name_both_extents(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "far.gpkg", [(box(90_000, 10, 90_040, 50), {"building": "yes"})])
    message = refused(tmp_path, source).message
    assert "far.gpkg" in message and "imagery.tif" in message
    assert f"x {LEFT:.8g} to {LEFT + SIZE:.8g}" in message
    assert f"x {LEFT + 90_000:.8g} to {LEFT + 90_040:.8g}" in message
    assert message.count("EPSG:32635") == 2


def test_layers_on_the_other_side_of_the_world(tmp_path: Path) -> None:
    pole = shapely.box(-170, -89, -160, -88)
    source = make_layer(tmp_path / "south.gpkg", [(pole, {"building": "yes"})], crs="EPSG:4326", placed=True)
    assert "south.gpkg" in refused(tmp_path, source).message


def test_an_empty_layer(tmp_path: Path) -> None:
    path = tmp_path / "empty.gpkg"
    pyogrio.raw.write(path, np.array([], object), [np.array([], object)], ["building"], crs=UTM,
                      geometry_type="Polygon", driver="GPKG")
    error = refused(tmp_path, VectorSource(str(path)))
    assert "empty.gpkg" in error.message and "is empty" in error.message
    result = burn(tmp_path, VectorSource(str(path)), make_layer(tmp_path / "a.gpkg", [HOUSE]))
    assert "empty.gpkg" in result.warnings
    assert result.labels[30, 30] == 1


def test_no_feature_of_any_class(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "names.gpkg", [(box(0, 0, 50, 50), {"title": "x"})])
    error = refused(tmp_path, source)
    assert "names.gpkg" in error.message and "no rule for their tags 1" in error.message
    assert "title" in error.hint


def test_tags_without_rules_for_them_are_said_also_where_another_layer_is_labelled(tmp_path: Path) -> None:
    """A model's card keeps no rules: layers of OSM beside drawn ones must not be passed over in silence."""
    drawn = make_layer(tmp_path / "mine.gpkg", [(box(0, 0, 20, 20), {"class_name": "building"})])
    osm = make_layer(tmp_path / "osm.gpkg", [HOUSE])
    result = burn(tmp_path, drawn, osm, scheme=URBAN.without_rules().to_dict(), class_field="class_name")
    assert "osm.gpkg" in result.warnings and "no rules for tags of OpenStreetMap" in result.warnings
    assert "mine.gpkg" not in result.warnings and result.outputs["counts"]["1"] == 400
    assert "no rules" not in burn(tmp_path, drawn, osm, class_field="class_name").warnings


def test_no_layer_has_the_class_field(tmp_path: Path) -> None:
    error = refused(tmp_path, make_layer(tmp_path / "a.gpkg", [HOUSE]), class_field="kind")
    assert "'kind'" in error.message and "building" in error.hint


@pytest.mark.parametrize("content", [None, b"", b"no layer at all", b'{"type": "FeatureCollection", "features": [}'])
def test_files_that_are_no_vector_layers(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "odd.geojson"
    if content is not None:
        path.write_bytes(content)
    assert "odd.geojson" in refused(tmp_path, VectorSource(str(path))).message


def test_a_layer_that_the_file_lacks(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [HOUSE])
    error = refused(tmp_path, VectorSource(source.path, layer="roads"))
    assert "a.gpkg" in error.message and "roads" in error.message


def test_a_file_of_points_only(tmp_path: Path) -> None:
    path = tmp_path / "points.gpkg"
    pyogrio.raw.write(path, shapely.to_wkb(np.array([shapely.Point(LEFT + 1, TOP - 1)], object)),
                      [np.array(["yes"], object)], ["building"], crs=UTM, geometry_type="Point", driver="GPKG")
    error = refused(tmp_path, VectorSource(str(path)))
    assert "points.gpkg" in error.message and "line or polygon" in error.message
    assert "points 1" in refused(tmp_path, VectorSource(str(path), layer="points")).message


def test_a_table_without_geometries(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("building\nyes\n")
    assert "table.csv" in refused(tmp_path, VectorSource(str(path))).message
    assert "without geometries" in refused(tmp_path, VectorSource(str(path), layer="table")).message


def test_a_filter_as_where_clause_or_as_select(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [(box(0, 0, 50, 100), {"building": "yes", "n": 1}),
                                              (box(50, 0, 100, 100), {"building": "yes", "n": 2})])
    for where in ("n = 2", 'SELECT * FROM "a" WHERE n = 2', " n=2 "):
        result = burn(tmp_path, VectorSource(source.path, where=where)).labels
        assert (result[:, 50:] == 1).all() and not result[:, :50].any()
    error = refused(tmp_path, VectorSource(source.path, where="nonsense = ("))
    assert "a.gpkg" in error.message and "nonsense = (" in error.message


def test_every_line_and_polygon_layer_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "town.gpkg"
    make_layer(path, [HOUSE], layer="houses")
    make_layer(path, [(line((0, 80), (100, 80)), {"highway": "primary"})], layer="streets")
    both = burn(tmp_path, VectorSource(str(path))).labels
    one = burn(tmp_path, VectorSource(str(path), layer="streets")).labels
    assert both[30, 30] == 1 and both[80, 50] == 2
    assert one[30, 30] == 0 and one[80, 50] == 2


def test_only_features_near_the_raster_are_read(tmp_path: Path) -> None:
    houses = [(box(x, 0, x + 5, 5), {"building": "yes"}) for x in range(0, 100_000, 1000)]
    result = burn(tmp_path, make_layer(tmp_path / "a.gpkg", houses, crs="EPSG:4326"))
    assert "1 features read, 1 used" in result.infos


def test_a_wrong_scheme(tmp_path: Path) -> None:
    source = make_layer(tmp_path / "a.gpkg", [HOUSE])
    with pytest.raises(SchemeError, match="colour"):
        burn(tmp_path, source, scheme={"name": "x", "classes": [{"id": 0, "name": "a", "color": "rouge"}]})
    assert not list(tmp_path.glob("*labels*"))
