"""Results in the layer tree: named by what they are of, in a group, polygons above rasters, with metadata."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer


@pytest.fixture()
def load(qgis_application, provider, feedback):
    """Run an algorithm and load its results as the Toolbox does."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def load(project: QgsProject, name: str, **parameters):
        context = QgsProcessingContext()
        context.setProject(project)
        destinations = {key: QgsProcessingOutputLayerDefinition(parameters.pop(key), project)
                        for key in ("OUTPUT", "INDEX") if key in parameters}
        algorithm = provider.algorithm(name).create()
        results, fine = algorithm.run({**parameters, **destinations}, context, feedback)
        assert fine, feedback.lines
        assert handleAlgorithmResults(algorithm, context, feedback, parameters=parameters)
        return results

    return load


def test_labels_and_polygons_come_named_grouped_and_described(load, town, tmp_path):
    project = QgsProject()
    labels = load(project, "labelfromosm", INPUT=QgsRasterLayer(str(town / "imagery.tif"), "my town"),
                  LAYERS=[str(town / "osm.geojson")], SCHEME="urban", OUTPUT=str(tmp_path / "labels.tif"))["OUTPUT"]
    layer, = project.mapLayers().values()
    assert layer.name() == "Labels – my town" and layer.source() == labels
    assert layer.metadata().title() == "Labels – my town"
    assert "Label from OSM" in layer.metadata().abstract() and "imagery.tif" in layer.metadata().abstract()
    assert layer.metadata().history()[0].endswith("Label from OSM")
    load(project, "vectorizeclasses", INPUT=layer, OUTPUT=str(tmp_path / "polygons.gpkg"))
    group = project.layerTreeRoot().findGroup("Urban Segmentation")
    assert [node.name() for node in group.findLayers()] == ["Polygons – my town", "Labels – my town"]
    polygons = group.findLayers()[0].layer()
    aliases = [polygons.attributeAlias(index) for index in range(len(polygons.fields()))]
    assert "Area (m²)" in aliases and "Perimeter (m)" in aliases
    assert [category.label() for category in polygons.renderer().categories()][:3] == ["other", "building", "road"]


def test_a_chain_names_its_results_by_what_it_was_given(qgis_application, provider):
    from urban_segmentation.processing_provider.layers.loading import prepare_loading

    project, context = QgsProject(), QgsProcessingContext()
    context.addLayerToLoadOnCompletion("/x/p.gpkg", QgsProcessingContext.LayerDetails("Polygons", project, "OUTPUT"))
    for source in ("", "classes", "my town"):
        prepare_loading("/x/p.gpkg", source, "Vectorize classes", {}, context)
    assert context.layerToLoadOnCompletionDetails("/x/p.gpkg").name == "Polygons – my town"


def test_a_temporary_source_gives_no_name(qgis_application):
    from qgis.core import QgsProcessingUtils
    from urban_segmentation.processing_provider.layers.loading import title_of_source

    assert title_of_source(QgsRasterLayer(QgsProcessingUtils.generateTempFilename("OUTPUT.tif"), "OUTPUT")) == ""
    assert title_of_source(None) == ""
