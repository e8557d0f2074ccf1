"""What the engine offers beyond one raster of classes: areas, web rasters, resuming, several rasters, more outputs."""

from __future__ import annotations

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from known_network import (  # noqa: F401
    SCHEME,
    BandwiseNetwork,
    expected_classes,
    make_card,
    make_pixels,
    predict,
    use_network_fixture,
)
from made_scenes import UTM, Listener, make_grid, write_imagery
from range_server import serve
from rio_cogeo.cogeo import cog_validate
from scipy.special import softmax

from contract.errors import Cancelled, InputError, JobError
from contract.job_json import job_from_json, job_to_json
from contract.jobs import AdditionalImagery, PredictJob, VectorSource
from core.grids.class_rasters import scheme_of
from core.grids.rasters import grid_of
from core.predicting import prediction_plan
from core.predicting import step as prediction
from core.predicting import windows as window_arithmetic
from core.predicting.network_runtime import TorchRuntime
from core.predicting.scene import Scene


def scaled(pixels):
    return (pixels.astype(np.float32) - 100) / 50


@pytest.mark.parametrize(("height", "width"), [(40, 50), (700, 1100)])
def test_outputs_are_cloud_optimised_and_keep_their_meaning(tmp_path, use_network, monkeypatch, height, width):
    use_network()
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 512)
    pixels = make_pixels(height, width)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("confidence", "probabilities")}
    predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), confidence_output=paths["confidence"],
            probabilities_output=paths["probabilities"])
    for name in ("classes", *paths):
        valid, errors, warnings = cog_validate(tmp_path / f"{name}.tif", strict=True)
        assert valid and not errors and not warnings
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert bool(dataset.overviews(1)) == (max(height, width) > 512)
        assert scheme_of(dataset) == SCHEME and dataset.colormap(1)[9][:3] == (0x7F, 0x8C, 0x8D)
        assert dataset.nodata == 255 and dataset.descriptions == ("class",)
        if dataset.overviews(1):  # class ids between two others must not appear in an overview
            small = dataset.read(1, out_shape=(height // 2, width // 2))
            assert set(np.unique(small)) <= set(SCHEME.ids)
    assert "bright" in (tmp_path / "classes.tif.aux.xml").read_text()


def test_probabilities_of_each_class(tmp_path, use_network):
    use_network()
    pixels = make_pixels(70, 90)
    pixels[:, :5] = 0
    path = tmp_path / "probabilities.tif"
    predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels, nodata=0), probabilities_output=str(path))
    logits = np.stack((np.zeros((70, 90)), 20 * scaled(pixels)[0], 20 * scaled(pixels)[1]))
    with rasterio.open(path) as dataset:
        assert dataset.descriptions == SCHEME.names and dataset.scales == (1 / 254,) * 3
        values = dataset.read()
    assert (values[:, :5] == 255).all()
    np.testing.assert_allclose(values[:, 5:] / 254, softmax(logits, axis=0)[:, 5:], atol=0.003)


def test_augmentation_sees_eight_views(tmp_path, use_network, monkeypatch):
    use_network()
    seen = []
    plain = TorchRuntime.probabilities

    def probabilities(self, images, valid):
        seen.append((images[0].copy(), valid[0].copy()))
        return plain(self, images, valid)

    monkeypatch.setattr(TorchRuntime, "probabilities", probabilities)
    pixels = make_pixels(50, 64)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), test_time_augmentation=True)
    np.testing.assert_array_equal(classes, expected_classes(pixels))
    assert len({image.tobytes() for image, _ in seen}) == 8
    assert all(np.array_equal(image.any(axis=0), valid) for image, valid in seen)


# Areas

def write_area(path, *polygons, crs=UTM):
    geometries = np.array([shapely.box(*polygon) for polygon in polygons])
    pyogrio.raw.write(path, shapely.to_wkb(geometries), [], [], crs=crs.to_wkt(), geometry_type="Polygon")
    return VectorSource(str(path))


def test_an_area_layer_limits_the_work(tmp_path, use_network):
    use_network()
    pixels = make_pixels(200, 300)
    # columns 50 to 120 and rows 20 to 60, and a single pixel further down
    area = write_area(tmp_path / "a.gpkg", (300050, 3000000 - 60, 300120, 3000000 - 20),
                      (300200, 3000000 - 151, 300201, 3000000 - 150))
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), area=area)
    wanted = np.full((200, 300), 255, np.uint8)
    wanted[20:60, 50:120] = expected_classes(pixels)[20:60, 50:120]
    wanted[150, 200] = expected_classes(pixels)[150, 200]
    np.testing.assert_array_equal(classes, wanted[20:151, 50:201])
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        assert dataset.transform * (0, 0) == (300050, 3000000 - 20)


def test_an_extent_in_another_crs_limits_the_work(tmp_path, use_network):
    use_network()
    pixels = make_pixels(200, 300)
    left, bottom, right, top = pyproj.Transformer.from_crs(32645, 4326, always_xy=True).transform_bounds(
        300050, 3000000 - 60, 300120, 3000000 - 20)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), extent=(left, bottom, right, top),
                      extent_crs_wkt=pyproj.CRS.from_epsg(4326).to_wkt())
    inside = expected_classes(pixels)[22:58, 52:118]
    assert 40 <= classes.shape[0] <= 44 and 70 <= classes.shape[1] <= 74
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        column, row = ~dataset.transform * (300052, 3000000 - 22)
    np.testing.assert_array_equal(classes[round(row):round(row) + 36, round(column):round(column) + 66], inside)


def test_an_area_and_an_extent_limit_together_on_resampled_imagery(tmp_path, use_network):
    use_network()
    imagery = write_imagery(tmp_path / "i.tif", np.full((2, 200, 200), 60, np.uint8), make_grid(200, 200, 0.5))
    area = write_area(tmp_path / "a.gpkg", (300010, 3000000 - 50, 300050, 3000000 - 10))
    classes = predict(tmp_path, imagery, area=area, extent=(300030.0, 2999950.0, 300090.0, 3000000.0))
    assert classes.shape == (40, 20) and (classes == 0).all()


@pytest.mark.parametrize("options", [{"extent": (0.0, 0.0, 10.0, 10.0)}, "area"])
def test_an_area_elsewhere_is_refused(tmp_path, use_network, options):
    use_network()
    if options == "area":
        options = {"area": write_area(tmp_path / "a.gpkg", (0, 0, 10, 10))}
    with pytest.raises(InputError, match=r"no polygon on the imagery|does not overlap"):
        predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(50, 50)), **options)


def test_an_extent_that_is_none_is_refused(tmp_path, use_network):
    use_network()
    with pytest.raises(JobError, match="is not"):
        predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(50, 50)), extent=(10.0, 0.0, 0.0, 10.0))


# More sources

def test_a_virtual_raster_is_imagery_like_any_other(tmp_path, use_network):
    use_network()
    pixels = make_pixels(80, 100)
    write_imagery(tmp_path / "left.tif", pixels[:, :, :60], make_grid(80, 60))
    write_imagery(tmp_path / "right.tif", pixels[:, :, 60:], make_grid(80, 40, left=300060.0))
    sources = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename><SourceBand>BAND</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="80"/>'
        f'<DstRect xOff="{start}" yOff="0" xSize="{width}" ySize="80"/></SimpleSource>'
        for name, start, width in (("left", 0, 60), ("right", 60, 40)))
    bands = "".join(f'<VRTRasterBand dataType="Byte" band="{band}">{sources.replace("BAND", str(band))}</VRTRasterBand>'
                    for band in (1, 2))
    (tmp_path / "mosaic.vrt").write_text(
        f'<VRTDataset rasterXSize="100" rasterYSize="80"><SRS>EPSG:32645</SRS>'
        f"<GeoTransform>300000, 1, 0, 3000000, 0, -1</GeoTransform>{bands}</VRTDataset>")
    np.testing.assert_array_equal(predict(tmp_path, tmp_path / "mosaic.vrt"), expected_classes(pixels))


def test_a_raster_on_a_web_server_is_read_in_pieces(tmp_path, use_network, monkeypatch):
    use_network()
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, "127.0.0.1")
    pixels = make_pixels(120, 150)
    folder = tmp_path / "served"
    folder.mkdir()
    write_imagery(folder / "i.tif", pixels)
    with serve(folder) as address:
        classes = predict(tmp_path, f"/vsicurl/{address}/i.tif")
    np.testing.assert_array_equal(classes, expected_classes(pixels))


@pytest.mark.parametrize("resume", [False, True])
def test_several_rasters_in_one_job_load_the_model_once(tmp_path, use_network, monkeypatch, resume):
    use_network()
    loads = []
    load = prediction.load_model
    monkeypatch.setattr(prediction, "load_model", lambda path: loads.append(path) or load(path))
    all_pixels = [make_pixels(80 + 10 * number, 70, seed=number) for number in range(3)]
    imagery = [write_imagery(tmp_path / f"i{number}.tif", pixels) for number, pixels in enumerate(all_pixels)]
    more = tuple(AdditionalImagery(str(path), str(tmp_path / f"more_{path.name}")) for path in imagery[1:])
    first = predict(tmp_path, imagery[0], additional=more, resume=resume)
    np.testing.assert_array_equal(first, expected_classes(all_pixels[0]))
    for item, pixels in zip(more, all_pixels[1:]):
        with rasterio.open(item.output) as dataset:
            np.testing.assert_array_equal(dataset.read(1), expected_classes(pixels))
    assert len(loads) == 1


def test_every_field_of_the_job_travels():
    job = PredictJob("/i.tif", "/m.safetensors", "/o.tif", area=VectorSource("/a.gpkg", where="x = 1"),
                     extent=(1.0, 2.0, 3.0, 4.0), additional=(AdditionalImagery("/j.tif", "/p.tif"),), resume=True)
    assert job_from_json(job_to_json(job)) == job
    text = job_to_json(job)
    broken = text.replace(text[text.index('{"path"'):text.index('}, "extent"') + 1], '"/a.gpkg"')
    with pytest.raises(JobError, match=r"predict\.area must be an object"):
        job_from_json(broken)


# Reading

@pytest.mark.parametrize("layout", [{"tiled": True, "blockxsize": 128, "blockysize": 128}, {"tiled": False}])
def test_reads_begin_and_end_at_the_sources_blocks(tmp_path, use_network, monkeypatch, layout):
    use_network()
    monkeypatch.setattr("core.predicting.scene_reader.CHUNK_BYTES", 100)
    pixels = make_pixels(300, 1000)
    imagery = tmp_path / "i.tif"
    with rasterio.open(imagery, "w", driver="GTiff", width=1000, height=300, count=2, dtype="uint8",
                       crs=UTM.to_wkt(), transform=make_grid(300, 1000).transform, compress="deflate",
                       **layout) as dataset:
        dataset.write(pixels)
    reads = []
    read = Scene.read
    monkeypatch.setattr(Scene, "read", lambda self, row, column, height, width: (
        reads.append((row, column, width)), read(self, row, column, height, width))[1])
    np.testing.assert_array_equal(predict(tmp_path, imagery), expected_classes(pixels))
    block_px = layout.get("blockxsize", 1000)
    rows = {row for row, _, _ in reads[1:]}  # the first is the sample that the runtime is tried with
    for row in rows:
        ends = [(column, column + width) for start, column, width in reads[1:] if start == row]
        assert all(column % block_px == 0 and (stop % block_px == 0 or stop == 1000) for column, stop in ends)
        assert sum(stop - column for column, stop in ends) == 1000  # nothing is read twice in a row of windows


# Resuming

def stop_after(listener, windows):
    def stop(event):
        if event.event == "progress" and event.done >= windows and "left" in event.message:
            listener.events.cancelled.set()
    listener.events._send = stop


def resumable(tmp_path, name="classes.tif", **options):
    return PredictJob(str(tmp_path / "i.tif"), str(tmp_path / "model.safetensors"), str(tmp_path / name),
                      confidence_output=str(tmp_path / f"scores_{name}"), resume=True, **options)


def test_a_cancelled_run_goes_on_and_the_result_is_the_same_byte_for_byte(tmp_path, use_network):
    use_network()
    (tmp_path / "model.safetensors").write_bytes(b"a model")
    pixels = make_pixels(400, 300)
    pixels[:, 100:230, :] = 0
    write_imagery(tmp_path / "i.tif", pixels, nodata=0)
    prediction.run(resumable(tmp_path, "whole.tif"), Listener().events)
    done = []
    for windows in (12, 10):
        listener = Listener()
        stop_after(listener, windows)
        with pytest.raises(Cancelled):
            prediction.run(resumable(tmp_path), listener.events)
        assert not (tmp_path / "classes.tif").exists()
        done.append(len(list((tmp_path / "classes.tif.checkpoint").glob("strip_*.npz"))))
    assert 0 < done[0] < done[1]
    listener = Listener()
    prediction.run(resumable(tmp_path), listener.events)
    assert "Going on from a checkpoint" in listener.messages("info")
    assert (tmp_path / "classes.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert (tmp_path / "scores_classes.tif").read_bytes() == (tmp_path / "scores_whole.tif").read_bytes()
    assert not list(tmp_path.glob("*.checkpoint")) and not list(tmp_path.glob(".*partial*"))


@pytest.mark.parametrize("change", ["model", "imagery", "overlap", "window size"])
def test_checkpoint_of_other_settings_is_not_used(tmp_path, use_network, change):
    use_network()
    (tmp_path / "model.safetensors").write_bytes(b"a model")
    pixels = make_pixels(400, 300)
    write_imagery(tmp_path / "i.tif", pixels)
    listener = Listener()
    stop_after(listener, 12)
    with pytest.raises(Cancelled):
        prediction.run(resumable(tmp_path), listener.events)
    if change == "model":
        (tmp_path / "model.safetensors").write_bytes(b"another")
    elif change == "imagery":
        pixels = make_pixels(400, 300, seed=9)
        write_imagery(tmp_path / "i.tif", pixels)
    listener = Listener()
    options = {"overlap": {"overlap_fraction": 0.3}, "window size": {"window_size_px": 96}}.get(change, {})
    prediction.run(resumable(tmp_path, **options), listener.events)
    assert "starts afresh" in listener.messages("info")
    with rasterio.open(tmp_path / "classes.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected_classes(pixels))


# Windows

class WholeWindowNetwork(BandwiseNetwork):
    """Class 1 where the first band is above the mean of its whole window, else class 0."""

    def forward(self, image):
        return super().forward(image - image.mean(dim=(2, 3), keepdim=True))


@pytest.mark.parametrize(("network", "options", "expected_px"), [
    ("unet", {}, 192), ("pspnet", {}, 64), ("pspnet", {"window_size_px": 128}, 128),
    ("unet", {"window_size_px": 32}, 32)])
def test_windows_suit_the_network_unless_their_size_is_asked_for(tmp_path, use_network, monkeypatch, network, options,
                                                                 expected_px):
    # Windows are no larger than their number needs: three of 192 pixels cover what three of 256 would.
    use_network(make_card(network=network))
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 256)
    pixels, listener = make_pixels(500, 500), Listener()
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), listener, **options)
    assert f"windows of {expected_px} × {expected_px} pixels" in listener.messages("info")
    np.testing.assert_array_equal(classes, expected_classes(pixels))


def test_what_pools_over_its_window_says_of_a_large_scene_what_it_says_of_training_sized_parts(
        tmp_path, use_network, monkeypatch):
    use_network(make_card(network="pspnet"), WholeWindowNetwork())
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 256)
    # Bright and dark fields of 64 pixels with a darker spot each: only beside its own field a spot is dark.
    fields = np.kron((np.indices((4, 4)).sum(axis=0) % 2) * 100 + 60, np.ones((64, 64)))
    spots = np.kron(np.ones((4, 4)), np.pad(np.full((16, 16), 40), 24))
    pixels = np.stack((fields - spots, np.zeros_like(fields))).astype(np.uint8)
    classes = predict(tmp_path, write_imagery(tmp_path / "i.tif", pixels), overlap_fraction=0.0)
    np.testing.assert_array_equal(classes == 4, spots == 0)


def test_a_window_size_that_a_very_wide_scene_has_no_memory_for_is_halved_and_said(tmp_path, use_network, monkeypatch):
    use_network()
    monkeypatch.setattr(window_arithmetic, "MAXIMUM_ROW_BYTES", 300 * 150)
    listener = Listener()
    predict(tmp_path, write_imagery(tmp_path / "i.tif", make_pixels(300, 300)), listener, window_size_px=128)
    assert "windows of 128 pixels would take too much memory" in listener.messages("warning")
    assert "windows of 64 × 64 pixels" in listener.messages("info")


def test_output_grids_match_the_imagery(tmp_path, use_network):
    use_network()
    imagery = write_imagery(tmp_path / "i.tif", make_pixels(90, 70))
    predict(tmp_path, imagery, confidence_output=str(tmp_path / "s.tif"))
    with rasterio.open(imagery) as source, rasterio.open(tmp_path / "s.tif") as probabilities:
        assert grid_of(probabilities).same_as(grid_of(source))
