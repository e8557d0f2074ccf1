from __future__ import annotations

from pathlib import Path
from unittest import mock

import networkx as nx
import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio.features
import shapely
from affine import Affine
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery
from scipy import ndimage

from contract.errors import JobError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import VectorizeJob
from core.grids.rasters import Grid
from core.roads import skeletons
from core.vectorizing import vectorized_raster
from core.vectorizing.step import run

SCHEME = make_scheme("other", "road", "track")


def center_lines(folder: Path, classes: np.ndarray, grid: Grid | None = None, **options) -> dict[str, np.ndarray]:
    source = write_classes(folder / "classes.tif", classes.astype(np.uint8), SCHEME, grid or make_grid(*classes.shape))
    output = folder / "lines.gpkg"
    result = run(VectorizeJob(str(source), str(folder / "polygons.gpkg"), centerlines_output=str(output),
                              **{"centerline_classes": ("road",), **options}), Listener().events)
    meta, _, geometry, fields = pyogrio.raw.read(output, layer="centerlines")
    assert result["centerline_count"] == len(geometry) and result["centerlines"] == str(output)
    return {"line": shapely.from_wkb(geometry), **dict(zip(meta["fields"], fields))}


def burnt(lines: list[shapely.Geometry], width: float, side: int = 200) -> np.ndarray:
    """Roads of a width as class 1, in pixel coordinates."""
    roads = shapely.buffer(lines, width / 2, cap_style="flat")
    return rasterio.features.rasterize(roads, (side, side), fill=0, default_value=1, dtype="uint8")


def graph_of_lines(lines: np.ndarray) -> nx.MultiGraph:
    """As a routing program builds it: lines meet where their ends are the same."""
    graph = nx.MultiGraph()
    for line in lines:
        graph.add_edge(line.coords[0], line.coords[-1])
    return graph


def ends(graph: nx.MultiGraph) -> list[int]:
    """How many lines end at each node, sorted."""
    return sorted(degree for _, degree in graph.degree())


CROSS = [shapely.LineString([(0, 90), (200, 110)]), shapely.LineString([(95, 0), (105, 200)])]
TEE = [shapely.LineString([(0, 100), (200, 100)]), shapely.LineString([(80, 100), (80, 200)])]


@pytest.mark.parametrize("width", [3, 8, 15])
@pytest.mark.parametrize("roads, expected", [(CROSS, [1, 1, 1, 1, 4]), (TEE, [1, 1, 1, 3])])
def test_roads_meet_at_one_junction_and_run_to_the_edge(tmp_path, roads, expected, width):
    found = center_lines(tmp_path, burnt(roads, width))
    graph = graph_of_lines(found["line"])
    assert ends(graph) == expected
    in_pixels = shapely.transform(found["line"], lambda xy: np.column_stack((xy[:, 0] - 300000, 3000000 - xy[:, 1])))
    truth = shapely.union_all(roads)
    assert shapely.hausdorff_distance(shapely.union_all(in_pixels), truth) < width / 2 + 1
    # Away from the junction, in whose middle any line is as good, they run within a pixel.
    away = shapely.difference(shapely.union_all(in_pixels), shapely.box(60, 60, 140, 140))
    assert shapely.hausdorff_distance(away, shapely.difference(truth, shapely.box(60, 60, 140, 140))) < 2.5
    assert found["width_m"] == pytest.approx([width] * len(found["line"]), abs=1.0)
    assert found["length_m"].sum() == pytest.approx(truth.length, rel=0.03)


def test_ragged_edges_leave_no_spurs(tmp_path):
    random = np.random.default_rng(3)
    smooth = ndimage.gaussian_filter(burnt(CROSS, 12).astype(float), 1.5)
    ragged = smooth + ndimage.gaussian_filter(random.standard_normal(smooth.shape), 1.0) * 0.5 > 0.5
    labels, _ = ndimage.label(ragged)
    found = center_lines(tmp_path, labels == labels[100, 100])
    assert ends(graph_of_lines(found["line"])) == [1, 1, 1, 1, 4]


def test_a_dead_end_longer_than_the_road_is_wide_stays(tmp_path):
    roads = [TEE[0], shapely.LineString([(80, 100), (80, 140)])]
    assert ends(graph_of_lines(center_lines(tmp_path, burnt(roads, 8))["line"])) == [1, 1, 1, 3]


@pytest.mark.parametrize("degrees", [0, 20, 45])
def test_a_dead_end_goes_straight_to_where_the_road_ends(tmp_path, degrees):
    turn = np.radians(degrees)
    road = shapely.LineString([(100 - 70 * np.cos(turn), 100 - 70 * np.sin(turn)),
                               (100 + 70 * np.cos(turn), 100 + 70 * np.sin(turn))])
    (line,) = center_lines(tmp_path, burnt([road], 24))["line"]
    in_pixels = shapely.transform(line, lambda xy: np.column_stack((xy[:, 0] - 300000, 3000000 - xy[:, 1])))
    assert shapely.hausdorff_distance(in_pixels, road) < 2.5


def test_small_gaps_in_a_road_are_no_way_around(tmp_path):
    classes = burnt([TEE[0], shapely.LineString([(150, 100), (150, 170)])], 16)
    with_gaps = classes.copy()
    with_gaps[98:103, 60:72] = 0  # a lorry
    with_gaps[150:156, 147:153] = 0  # a tree's shadow
    found = center_lines(tmp_path, with_gaps, minimum_area_m2=0.0)
    assert ends(graph_of_lines(found["line"])) == [1, 1, 1, 3]
    assert found["width_m"] == pytest.approx([16] * 3, abs=1.0)
    classes[96:104, 40:120] = 0  # two carriageways
    assert ends(graph_of_lines(center_lines(tmp_path, classes)["line"])) == [1, 1, 1, 3, 3, 3]


def test_specks_are_no_roads(tmp_path):
    classes = burnt([TEE[0]], 8)
    classes[20:30, 20:32] = 1
    assert len(center_lines(tmp_path, classes)["line"]) == 1


def test_a_road_along_the_edge_runs_in_the_middle_of_what_is_seen(tmp_path):
    classes = np.zeros((200, 200))
    classes[:12] = 1
    found = center_lines(tmp_path, classes)
    assert shapely.get_coordinates(found["line"])[:, 1] == pytest.approx(3000000 - 6, abs=0.6)
    assert found["width_m"] == pytest.approx([12], abs=0.6)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_the_pixels_lines_keep_to_them(tmp_path, seed):
    noise = np.random.default_rng(seed).standard_normal((150, 150))
    classes = ndimage.gaussian_filter(noise, 1 + seed / 2) > 0.02
    lines = center_lines(tmp_path, classes, minimum_area_m2=0.0)["line"]
    assert shapely.length(lines).min() > 0
    column, row = (shapely.get_coordinates(shapely.segmentize(lines, 1.0)) * (1, -1) + (-300000, 3000000)).T
    on_road = classes[np.clip(row, 0, 149).astype(int), np.clip(column, 0, 149).astype(int)]
    assert on_road.mean() > 0.85  # they cross small gaps


def test_a_ring_road_closes(tmp_path):
    ring = shapely.boundary(shapely.Point(100, 100).buffer(60))
    found = center_lines(tmp_path, burnt([ring], 9))
    assert len(found["line"]) == 1
    assert found["line"][0].is_closed
    assert found["length_m"][0] == pytest.approx(2 * np.pi * 60, rel=0.03)


def test_lines_do_not_depend_on_strips(tmp_path):
    classes = burnt([*CROSS, shapely.LineString([(10, 10), (190, 150)])], 7)
    whole = center_lines(tmp_path, classes)["line"]
    with mock.patch.object(skeletons, "HALO_PX", 24), mock.patch.object(skeletons, "STRIP_PX", 1):
        stripped = center_lines(tmp_path, classes)["line"]
    assert shapely.equals(shapely.union_all(whole), shapely.union_all(stripped))


def test_places_wider_than_a_strip_has_beyond_it_hang_together(tmp_path):
    classes = burnt(CROSS, 6)
    classes[60:140, 60:140] = 1  # a square
    with mock.patch.object(skeletons, "HALO_PX", 24), mock.patch.object(skeletons, "STRIP_PX", 1):
        found = center_lines(tmp_path, classes)["line"]
    whole = center_lines(tmp_path, classes)["line"]
    assert shapely.equals(shapely.union_all(whole), shapely.union_all(found))
    assert nx.number_connected_components(graph_of_lines(found)) == 1


def test_lengths_and_widths_are_metres_also_in_degrees(tmp_path):
    grid = Grid(pyproj.CRS.from_epsg(4326), Affine(2e-6, 0, 27.0, 0, -1e-6, 60.0), 200, 200)  # 0.1116 m × 0.1114 m
    across = center_lines(tmp_path, burnt([shapely.LineString([(0, 100), (200, 100)])], 20), grid)
    assert across["length_m"] == pytest.approx([200 * 0.1116], rel=4e-3)  # from edge to edge
    assert across["width_m"] == pytest.approx([20 * 0.1114], rel=0.05)


def test_each_class_has_its_own_lines(tmp_path):
    classes = burnt([TEE[0]], 6)
    classes[20:30] = 2
    found = center_lines(tmp_path, classes, centerline_classes=("track", "1"))
    assert list(zip(found["class_id"], found["class_name"])) == [(2, "track"), (1, "road")]


def test_a_class_without_pixels_gives_an_empty_layer(tmp_path):
    assert len(center_lines(tmp_path, np.zeros((50, 50)))["line"]) == 0


def test_centre_lines_of_no_class_are_refused(tmp_path):
    with pytest.raises(JobError, match="of no class"):
        center_lines(tmp_path, burnt(TEE, 5), centerline_classes=())


def broken_road(gap_px=8):
    classes = burnt([TEE[0]], 8)
    classes[:, 100:100 + gap_px] = 0
    return classes


def write_confidence(path: Path, values: np.ndarray) -> str:
    return str(write_imagery(path, values[None].astype(np.float32), nodata=-1))


def test_a_gap_is_bridged_and_marked(tmp_path):
    found = center_lines(tmp_path, broken_road())
    assert found["bridged"].tolist().count(True) == 1 and found["bridged"].dtype == bool
    (length_m,) = found["length_m"][found["bridged"]]
    assert length_m == pytest.approx(8, abs=0.5) and found["width_m"] == pytest.approx([8] * 3, abs=1)
    assert nx.number_connected_components(graph_of_lines(found["line"])) == 1
    apart = center_lines(tmp_path, broken_road(), bridge_gaps_m=0.0)
    assert len(apart["line"]) == 2 and not apart["bridged"].any()
    assert len(center_lines(tmp_path, broken_road(), bridge_gaps_m=6.0)["line"]) == 2


@pytest.mark.parametrize(("in_the_gap", "bridged"), [(0.55, True), (0.99, False), (-1.0, False)])
def test_the_confidence_between_decides(tmp_path, in_the_gap, bridged):
    classes = broken_road()
    confidence = np.where(classes == 1, 0.9, 0.99)
    confidence[90:110, 100:108] = in_the_gap
    found = center_lines(tmp_path, classes, confidence=write_confidence(tmp_path / "s.tif", confidence))
    assert found["bridged"].any() == bridged
    confidence[90:110, 100:108] = 0.55
    confidence[:20] = 0.99  # elsewhere it says nothing about this gap
    found = center_lines(tmp_path, classes, confidence=write_confidence(tmp_path / "s.tif", confidence))
    assert found["bridged"].any()


def test_bridges_do_not_depend_on_strips(tmp_path):
    classes = np.maximum(broken_road(), broken_road().T)
    confidence = write_confidence(tmp_path / "s.tif", np.full(classes.shape, 0.6))
    whole = center_lines(tmp_path, classes, confidence=confidence)
    with (mock.patch.object(skeletons, "HALO_PX", 24), mock.patch.object(skeletons, "STRIP_PX", 1),
          mock.patch.object(vectorized_raster, "STRIP_PX", 3000)):
        stripped = center_lines(tmp_path, classes, confidence=confidence)
    assert shapely.equals(shapely.union_all(whole["line"]), shapely.union_all(stripped["line"]))
    assert whole["bridged"].sum() == stripped["bridged"].sum()


def test_a_negative_limit_is_refused(tmp_path):
    with pytest.raises(JobError, match="bridge"):
        job_from_json(job_to_json(VectorizeJob("/c.tif", "/o.gpkg", bridge_gaps_m=-1.0)))
