"""Tiles of several scenes in one run: each in a folder of its own, and nothing where they do not fit each other."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from made_scenes import UTM, Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.errors import InputError, OutputError, TilesError
from contract.jobs import LabelledImagery, TilesJob
from contract.scenes_json import SceneFolder, SceneFolders, scene_folders, sorted_scenes, write_scenes_json
from contract.tiles_json import read_tiles_json
from core.tiling.joined_tiles import held_out, join
from core.tiling.step import run
from core.tiling.tiles_folder import TilesFolder


@pytest.fixture
def make(tmp_path):
    def make(name, classes=("other", "roof"), bands=("red", "nir"), dtype=np.uint16, pixel_m=10.0, left=300000.0,
             is_empty=False, labels_left=None, size=128, **place):
        (tmp_path / name).mkdir()
        grid = make_grid(size, size, pixel_m, left, **place)
        generator = np.random.default_rng([*name.encode()])
        imagery = write_imagery(tmp_path / name / "ortho.tif",
                                generator.integers(1, 200, (len(bands), size, size)).astype(dtype), grid, names=bands)
        pixels = np.zeros((size, size), np.uint8)
        if not is_empty:
            pixels[::3] = 1
        labels = write_classes(tmp_path / name / "labels.tif", pixels, make_scheme(*classes),
                               make_grid(size, size, pixel_m, labels_left or left, **place))
        return str(imagery), str(labels)

    return make


def cut(tmp_path, first, *further, listener=None, **options):
    job = TilesJob(*first, str(tmp_path / "tiles"), **{"tile_size_px": 32, **options},
                   additional_scenes=tuple(LabelledImagery(*scene) for scene in further))
    return run(job, (listener or Listener()).events)


def test_each_scene_has_its_folder_and_its_role(tmp_path, make):
    listener = Listener()
    outputs = cut(tmp_path, make("a"), (*make("b", left=310000.0),), (*make("c", left=320000.0), "held out"),
                  listener=listener)
    folders = scene_folders(outputs["output_folder"])
    assert [path.rsplit("/", 1)[1] for path in (*folders.learnt, *folders.held_out)] == ["ortho", "ortho_2", "ortho_3"]
    assert len(folders.held_out) == 1
    tiles = [TilesFolder.open(path) for path in folders.learnt]
    joined = join(tiles, Listener().events)
    unseen = held_out([TilesFolder.open(folders.held_out[0])], joined, Listener().events)
    assert len(joined.tiles()) + len(unseen.tiles()) == outputs["tile_count"]
    assert tiles[1].dataset.sources["imagery"].sha256 != tiles[0].dataset.sources["imagery"].sha256
    assert "Scene ortho_3, held out" in listener.messages("info")
    done = [event.done / event.total for event in listener.sent if event.event == "progress"]
    assert max(done) <= 1 and min(done[-20:]) >= 2 / 3  # each scene is a third


def test_the_index_shows_all_tiles_in_the_crs_of_the_first(tmp_path, make):
    one = make("a")
    web = pyproj.CRS.from_epsg(3857)
    other = make("c", left=9400000.0, top=3150000.0, crs=web)
    outputs = cut(tmp_path, one, (*other, "held out"))
    meta, _, geometry, fields = pyogrio.raw.read(outputs["index"])
    columns = dict(zip(meta["fields"], fields))
    assert len(geometry) == outputs["tile_count"] and "32645" in meta["crs"]
    assert set(columns["scene"]) == {"ortho", "ortho_2"}
    assert set(columns["split"][columns["scene"] == "ortho_2"]) == {"held out"}
    assert set(columns["split"][columns["scene"] == "ortho"]) == {"training", "validation", "test"}
    to_utm = pyproj.Transformer.from_crs(web, UTM, always_xy=True)
    x, y = to_utm.transform(9400000.0, 3150000.0)
    left, bottom, right, top = shapely.total_bounds(shapely.from_wkb(geometry[columns["scene"] == "ortho_2"]))
    assert abs(left - x) < 100 and abs(top - y) < 100 and right > left and top > bottom


def test_all_scenes_get_the_pixel_size_of_the_first(tmp_path, make):
    listener = Listener()
    outputs = cut(tmp_path, make("a"), make("b", left=310000.0, pixel_m=5.0, size=256),
                  make("c", left=320000.0, pixel_m=20.0), listener=listener)
    folders = [TilesFolder.open(path) for path in scene_folders(outputs["output_folder"]).learnt]
    assert [folder.pixel_size_m for folder in folders] == pytest.approx([folders[0].pixel_size_m] * 3, rel=0.01)
    join(folders, Listener().events)
    assert "ortho_3" in listener.messages("warning") and "ortho_2" not in listener.messages("warning")


@pytest.mark.parametrize(("options", "said"), [
    ({"bands": ("red", "swir")}, ("swir", "nir", "bands")),
    ({"dtype": np.uint8}, ("uint8", "uint16")),
    ({"classes": ("sea", "land")}, ("sea", "roof")),
    ({"labels_left": 900000.0}, ("do not overlap", "Scene ortho_2")),
    ({"is_empty": True}, ("nothing but the class other", "Scene ortho_2", "leave this scene out")),
])
@pytest.mark.parametrize("role", ["learnt", "held out"])
def test_scenes_that_do_not_fit_are_named_and_nothing_is_left(tmp_path, make, options, said, role):
    one, other = make("a"), make("b", left=310000.0, **options)
    with pytest.raises(InputError) as error:
        cut(tmp_path, one, (*other, role))
    assert all(words in str(error.value) for words in (*said, other[0]))
    assert not (tmp_path / "tiles").exists() and {path.name for path in tmp_path.iterdir()} == {"a", "b"}


def test_the_same_twice_also_under_another_name(tmp_path, make):
    one, other = make("a"), make("b", left=310000.0)
    for imagery in (one[0], f"{tmp_path}/b/../a/ortho.tif"):
        with pytest.raises(InputError, match="named twice"):
            cut(tmp_path, one, other, (imagery, one[1], "held out"))
    (tmp_path / "copy.tif").write_bytes((tmp_path / "a" / "ortho.tif").read_bytes())
    with pytest.raises(InputError, match="the same imagery") as error:
        cut(tmp_path, one, other, (str(tmp_path / "copy.tif"), one[1], "held out"))
    assert one[0] in error.value.message and "copy.tif" in error.value.message
    assert not (tmp_path / "tiles").exists()


def test_ground_that_is_learnt_and_held_out_is_said(tmp_path, make):
    listener = Listener()
    one = make("a")
    cut(tmp_path, one, (*make("b", left=300640.0), "held out"), listener=listener)
    assert "share ground" in listener.messages("warning")
    listener = Listener()
    cut(tmp_path, one, (*make("c", left=310000.0), "held out"), listener=listener)
    assert "share ground" not in listener.messages("warning")


def test_osm_in_all_scenes_or_in_none(tmp_path, make):
    one, other = make("a"), make("b", left=310000.0)
    with pytest.raises(InputError, match="OSM raster") as error:
        cut(tmp_path, one, (*other, "learnt", one[1]))
    assert "or none" in error.value.hint


def test_what_was_there_stays_where_it_fails_and_goes_where_it_works(tmp_path, make):
    one, other = make("a"), make("b", left=310000.0)
    cut(tmp_path, one)
    before = (tmp_path / "tiles" / "dataset.json").read_bytes()
    with pytest.raises(InputError):
        cut(tmp_path, one, make("c", left=320000.0, is_empty=True))
    assert (tmp_path / "tiles" / "dataset.json").read_bytes() == before
    cut(tmp_path, one, other)
    assert not (tmp_path / "tiles" / "dataset.json").exists()
    cut(tmp_path, one)
    assert not (tmp_path / "tiles" / "scenes.json").exists()
    (tmp_path / "tiles" / "dataset.json").unlink()
    with pytest.raises(OutputError, match="no tiles folder"):
        cut(tmp_path, one, other)


def test_a_folder_of_scenes_is_said_where_one_is_wanted(tmp_path, make):
    folder = cut(tmp_path, make("a"), make("b", left=310000.0))["output_folder"]
    with pytest.raises(TilesError, match="several scenes") as error:
        read_tiles_json(folder)
    assert "ortho_2" in error.value.hint
    assert scene_folders(f"{folder}/ortho").learnt == (f"{folder}/ortho",)


@pytest.mark.parametrize("text", [
    "", "{", "[]", '{"format": "other"}', '{"format": "urbanseg-scenes", "version": 9}',
    '{"format": "urbanseg-scenes", "version": 1}', '{"format": "urbanseg-scenes", "version": 1, "scenes": [1]}',
    '{"format": "urbanseg-scenes", "version": 1, "scenes": [{"folder": "../x", "role": "learnt"}]}',
    '{"format": "urbanseg-scenes", "version": 1, "scenes": [{"folder": "x", "role": "seen"}]}',
    '{"format": "urbanseg-scenes", "version": 1, "scenes": []}',
    '{"format": "urbanseg-scenes", "version": 1, "scenes": [{"folder": "x", "role": "held out"}]}'])
def test_a_damaged_list_of_scenes_is_refused(tmp_path, text):
    (tmp_path / "scenes.json").write_text(text, encoding="utf-8")
    with pytest.raises(TilesError, match=r"scenes\.json") as error:
        scene_folders(str(tmp_path))
    assert error.value.hint


def folders_of(tmp_path, **roles):
    """A folder of several scenes, and what ``sorted_scenes`` calls those in it."""
    parent = tmp_path / "all"
    for name in roles:
        (parent / name).mkdir(parents=True)
    write_scenes_json(parent, [SceneFolder(name, role) for name, role in roles.items()])
    return str(parent), {name: str(parent / name) for name in roles}


def test_roles_are_a_default_and_folders_that_are_named_count_before_them(tmp_path):
    parent, inside = folders_of(tmp_path, a="learnt", b="learnt", c="held out")
    a, b, c = inside.values()
    other = str(tmp_path / "other")
    assert sorted_scenes(parent, (), ()) == SceneFolders((a, b), (c,))
    assert sorted_scenes(parent, (c,), ()) == SceneFolders((a, b, c), ())
    assert sorted_scenes(parent, (), (b,)) == SceneFolders((a,), (c, b))
    assert sorted_scenes(parent, (), (c, other)) == SceneFolders((a, b), (c, other))
    assert sorted_scenes(other, (parent,), ()) == SceneFolders((other, a, b), (c,))
    assert sorted_scenes(other, (), (parent,)) == SceneFolders((other,), (a, b, c))
    assert sorted_scenes(a, (b,), ()) == SceneFolders((a, b), ())
    # Named for both: the training refuses it, with its words.
    assert sorted_scenes(a, (), (a,)) == SceneFolders((a,), (a,))
    with pytest.raises(TilesError, match="none is left"):
        sorted_scenes(parent, (), (parent,))
