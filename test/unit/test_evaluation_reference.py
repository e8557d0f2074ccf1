"""What a prediction is evaluated against: classes by name, other grids, held-out tiles, layers; what is refused."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from evaluated_scenes import SCHEME, counted, evaluate, random_classes
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from rasterio.windows import Window

from contract.errors import InputError, JobError, TilesError
from contract.jobs import TilesJob, VectorSource
from core.tiling.step import run as make_tiles
from core.tiling.tiles_folder import TilesFolder


def test_classes_are_matched_by_name(tmp_path):
    prediction, reference = random_classes(), random_classes(seed=1)
    other_ids = make_scheme("Road", "other", "BUILDING", ids=(9, 4, 200))
    renumbered = np.full_like(reference, 255)
    for name_position, class_id in ((0, 4), (1, 200), (2, 9)):
        renumbered[reference == name_position] = class_id
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", renumbered, other_ids))
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)
    assert report["confusion_matrix"]["classes"] == ["other", "building", "road"]


def test_different_classes_are_refused_naming_both(tmp_path):
    with pytest.raises(InputError, match=r"only in prediction .*p\.tif: building, road; only in .*r\.tif: water"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", random_classes(), SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(count=2),
                                                make_scheme("other", "water")))
    assert not (tmp_path / "report.html").exists() and not (tmp_path / "report.json").exists()


def test_a_reference_of_another_resolution_and_place(tmp_path):
    listener = Listener()
    prediction = random_classes((100, 100))
    coarse = random_classes((60, 40), seed=2)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME), listener,
                      reference_raster=write_classes(tmp_path / "r.tif", coarse, SCHEME,
                                                     make_grid(60, 40, 2.0, 300000 - 10, 3000000 + 20)))
    assert "another pixel grid" in listener.messages("info")
    rows, columns = np.mgrid[:100, :100]
    coarse_rows, coarse_columns = (rows + 20) // 2, (columns + 10) // 2
    inside = (coarse_rows < 60) & (coarse_columns < 40)
    reference = np.where(inside, coarse[np.minimum(coarse_rows, 59), np.minimum(coarse_columns, 39)], 255)
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference)


def test_rasters_of_different_places_are_refused_with_both_extents(tmp_path):
    with pytest.raises(InputError, match=r"r\.tif: x 500000 to.*p\.tif: x 300000 to"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", random_classes(), SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(), SCHEME,
                                                make_grid(120, 150, left=500000.0)))


def test_no_common_pixel_is_refused(tmp_path):
    prediction, reference = random_classes(), random_classes()
    prediction[60:], reference[:60] = 255, 255
    with pytest.raises(InputError, match="No pixel can be compared"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME))


def test_an_id_outside_the_scheme_is_refused(tmp_path):
    prediction = random_classes()
    prediction[5, 5] = 77
    with pytest.raises(InputError, match=r"Prediction .*p\.tif holds unknown class ids: 77.*0 other, 1 building"):
        evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                 reference_raster=write_classes(tmp_path / "r.tif", random_classes(), SCHEME))


@pytest.fixture
def tiles(tmp_path):
    imagery = write_imagery(tmp_path / "i.tif", np.random.default_rng(0).integers(0, 255, (3, 256, 256), np.uint8))
    labels = write_classes(tmp_path / "l.tif", random_classes((256, 256)), SCHEME)

    def make(**options):
        make_tiles(TilesJob(str(imagery), str(labels), str(tmp_path / "tiles"), tile_size_px=32, **options),
                   Listener().events)
        return TilesFolder.open(tmp_path / "tiles")

    return make


@pytest.mark.parametrize(("options", "split"), [({}, "test"), ({"test_fraction": 0.0}, "validation")])
def test_only_the_held_out_split_counts(tmp_path, tiles, options, split):
    folder = tiles(**options)
    prediction, reference = random_classes((256, 256), 3), random_classes((256, 256))
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME), tiles_folder=folder.path)
    held_out = np.zeros((256, 256), bool)
    rows, columns = folder.dataset.blocks.row_edges_px, folder.dataset.blocks.column_edges_px
    for (i, j), name in np.ndenumerate(folder.dataset.blocks.splits):
        held_out[rows[i]:rows[i + 1], columns[j]:columns[j + 1]] = name == split
    assert 0.1 < held_out.mean() < 0.3 and report["split"] == split
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference, held_out)
    assert f"Only the {split} split" in (tmp_path / "report.html").read_text()


def test_a_prediction_of_another_resolution_and_the_split(tmp_path, tiles):
    folder = tiles(test_fraction=0.2)
    grid = make_grid(64, 64, 4.0)
    prediction, reference = random_classes((64, 64), 3), random_classes((64, 64), 4)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME, grid),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, SCHEME, grid),
                      tiles_folder=folder.path)
    held_out = folder.split_mask("test", folder.dataset.grid, Window(0, 0, 256, 256))[2::4, 2::4]
    assert report["confusion_matrix"]["pixels"] == counted(prediction, reference, held_out)


def test_tiles_without_a_held_out_split_or_of_another_place(tmp_path, tiles):
    folder = tiles(validation_fraction=0.0, test_fraction=0.0)
    paths = [write_classes(tmp_path / name, random_classes((256, 256)), SCHEME) for name in ("p.tif", "r.tif")]
    with pytest.raises(TilesError, match="neither a test nor a validation split"):
        evaluate(tmp_path, paths[0], reference_raster=paths[1], tiles_folder=folder.path)
    tiles()
    away = [write_classes(path, random_classes(), SCHEME, make_grid(120, 150, left=400000.0)) for path in paths]
    with pytest.raises(InputError, match="Tiles and prediction do not overlap"):
        evaluate(tmp_path, away[0], reference_raster=away[1], tiles_folder=folder.path)


def write_boxes(path, boxes, names, crs="EPSG:32645"):
    pyogrio.raw.write(path, shapely.to_wkb(np.array(boxes)), [np.array(names, object)], ["kind"],
                      geometry_type="Polygon", crs=crs, driver="GPKG")
    return VectorSource(str(path), name="surveyed")


def test_layers_with_a_class_field_are_burnt(tmp_path):
    prediction = np.zeros((100, 100), np.uint8)
    prediction[20:40, 20:60] = 1
    layer = write_boxes(tmp_path / "v.gpkg", [shapely.box(300020, 2999960, 300050, 2999980),
                                              shapely.box(300000, 2999900, 300010, 3000000)], ["building", "road"])
    listener = Listener()
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, SCHEME), listener,
                      reference_layers=(layer,), class_field="kind")
    assert report["classes"]["building"]["recall"] == 1
    assert report["classes"]["building"]["precision"] == pytest.approx(600 / 800)
    assert report["classes"]["road"]["reference_pixels"] == 1000 and report["reference"] == "surveyed"
    assert "counts as 'other'" in listener.messages("info")


def test_layers_with_a_scheme_in_another_crs(tmp_path):
    scheme = {"name": "s", "classes": [
        {"id": 7, "name": "building", "color": "#c0392b", "rules": [{"tags": {"kind": ["*"]}, "geometry": "polygon"}]},
        {"id": 0, "name": "other", "color": "#bdc3c7"}]}
    prediction = np.zeros((100, 100), np.uint8)
    prediction[20:40, 20:60] = 1
    to_degrees = pyproj.Transformer.from_crs(32645, 4326, always_xy=True)
    box = shapely.transform(shapely.box(300020, 2999960, 300060, 2999980), to_degrees.transform, interleaved=False)
    layer = write_boxes(tmp_path / "v.gpkg", [box], ["hut"], "EPSG:4326")
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, make_scheme("other", "building")),
                      reference_layers=(layer,), scheme=scheme)
    assert report["classes"]["building"]["iou"] == 1 and report["classes"]["building"]["id"] == 1


def test_references_that_are_none(tmp_path):
    prediction = write_classes(tmp_path / "p.tif", random_classes(), SCHEME)
    with pytest.raises(JobError, match="no reference"):
        evaluate(tmp_path, prediction)
    with pytest.raises(InputError, match="neither a class scheme nor a field"):
        evaluate(tmp_path, prediction, reference_layers=(VectorSource("nowhere.gpkg"),))
    with pytest.raises(InputError, match=r"Reference .*bare\.tif carries no class scheme"):
        evaluate(tmp_path, prediction, reference_raster=write_imagery(tmp_path / "bare.tif", random_classes()[None]))
