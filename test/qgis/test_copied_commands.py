"""What the dialogs offer beside Run: "Copy as Python", "Copy as qgis_process", and the batch mode."""

from __future__ import annotations

import subprocess

import pytest
from conftest import SIZE_PX
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingAlgorithm


@pytest.fixture()
def labelling(qgis_application, provider, town, tmp_path):
    """The algorithm and its parameters, in a folder whose name has a space and a letter beyond ASCII."""
    folder = tmp_path / "my tówn"
    folder.mkdir()
    parameters = {"INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
                  "UNLABELLED": "ignore", "OUTPUT": str(folder / "labels.tif")}
    return QgsApplication.processingRegistry().algorithmById("urbanseg:labelfromosm"), parameters


def assert_labelled(path: str) -> None:
    labels = gdal.Open(path).ReadAsArray()
    assert labels.shape == (SIZE_PX, SIZE_PX) and {1, 255} <= set(labels.ravel())


def test_the_copied_python_runs_as_pasted(labelling, qgis_application, context):
    algorithm, parameters = labelling
    _, processing = qgis_application
    exec(algorithm.asPythonCommand(parameters, context), {"processing": processing})
    assert_labelled(parameters["OUTPUT"])


@pytest.mark.skipif(not hasattr(QgsProcessingAlgorithm, "asQgisProcessCommand"), reason="QGIS 3.24 and newer offer it")
def test_the_copied_qgis_process_command_runs_as_pasted(labelling, context, qgis_process):
    algorithm, parameters = labelling
    command, complete = algorithm.asQgisProcessCommand(parameters, context)
    assert complete
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=qgis_process.environment,
                            check=False)
    assert result.returncode == 0, result.stderr
    assert_labelled(parameters["OUTPUT"])


def test_every_algorithm_offers_the_batch_mode(provider):
    for algorithm in provider.algorithms():
        assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch, algorithm.id()


def test_a_batch_runs_in_one_context(labelling, context, feedback):
    from processing.gui.AlgorithmExecutor import execute

    algorithm, parameters = labelling
    outputs = [parameters["OUTPUT"], parameters["OUTPUT"].replace("labels", "labels2")]
    for output in outputs:
        successful, results = execute(algorithm.create(), {**parameters, "OUTPUT": output}, context, feedback)
        assert successful and results["OUTPUT"] == output
    for output in outputs:
        assert_labelled(output)
