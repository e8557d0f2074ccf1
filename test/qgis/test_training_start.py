"""How a training of Map classes starts, and how long it goes on."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer
from urban_segmentation.contract.choices import EPOCHS_OF
from urban_segmentation.contract.errors import InputError
from urban_segmentation.contract.jobs import TrainJob
from urban_segmentation.processing_provider.parameters.known_models import STARTER_PATH
from urban_segmentation.processing_provider.parameters.thoroughness import epochs_of
from urban_segmentation.processing_provider.parameters.training_start import initial_model
from urban_segmentation.processing_provider.schemes.built_in import read_scheme_parameter

USUAL = (TrainJob.encoder, TrainJob.encoder_weights)


@pytest.fixture()
def imagery(tmp_path, qgis_application):
    """Makes a raster layer in UTM."""
    def make(bands: int = 3, pixel_m: float = 0.3, kind: int = gdal.GDT_Byte) -> QgsRasterLayer:
        path = str(tmp_path / f"{bands}_{pixel_m}_{kind}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, bands, kind)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32645)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform((350000, pixel_m, 0, 3050000, 0, -pixel_m))
        dataset.GetRasterBand(1).WriteArray(np.ones((64, 64), np.uint8))
        dataset = None
        return QgsRasterLayer(path, "imagery")

    return make


@pytest.mark.parametrize(("scheme", "bands", "pixel_m", "kind", "is_starter"), [
    ("buildings", 3, 0.3, gdal.GDT_Byte, True),
    ("buildings", 3, 0.07, gdal.GDT_Byte, True),  # its tiles get 0.3 m
    ("urban", 3, 0.3, gdal.GDT_Byte, False),
    ("buildings", 5, 0.3, gdal.GDT_Byte, False),
    ("buildings", 3, 10.0, gdal.GDT_Byte, False),
    ("buildings", 3, 0.3, gdal.GDT_UInt16, False),
])
def test_a_training_starts_from_the_starter_where_it_fits(imagery, scheme, bands, pixel_m, kind, is_starter):
    found = initial_model("auto", read_scheme_parameter(scheme), imagery(bands, pixel_m, kind), *USUAL)
    assert found == (str(STARTER_PATH) if is_starter else "")


def test_another_start_can_be_set(imagery):
    scheme = read_scheme_parameter("buildings")
    assert initial_model("none", scheme, imagery(), *USUAL) == ""
    assert initial_model("auto", scheme, imagery(), "resnet18", "imagenet") == ""
    assert initial_model("starter", read_scheme_parameter("urban"), imagery(), *USUAL) == str(STARTER_PATH)
    with pytest.raises(InputError, match="INITIAL_MODEL: nowhere"):
        initial_model("nowhere.safetensors", scheme, imagery(), *USUAL)


def test_epochs_go_before_words():
    assert [epochs_of(word, None) for word in ("quick", "normal", "thorough")] == list(EPOCHS_OF.values())
    assert epochs_of("thorough", 3.0) == 3 and EPOCHS_OF["normal"] == TrainJob.epochs


def test_the_dialog_asks_in_words(provider):
    for name in ("mapclasses", "trainmodel"):
        algorithm = provider.algorithm(name).create()
        assert algorithm.parameterDefinition("THOROUGHNESS").defaultValue() == "normal"
        assert algorithm.parameterDefinition("EPOCHS").flags() & algorithm.parameterDefinition("EPOCHS").FlagAdvanced
