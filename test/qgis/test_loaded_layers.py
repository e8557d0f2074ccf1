"""Results in the layer tree: named by what they are of, in a group, polygons above rasters, with metadata."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)


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
    assert {node.name(): node.isVisible() for node in group.findLayers()} == {
        "Polygons – my town": True, "Labels – my town": False}
    assert layer.opacity() == 0.5
    assert [(item.label, item.color.alpha()) for item in layer.renderer().classes()][:2] == [
        ("other", 0), ("building", 255)]
    assert [node.name() for node in group.findLayers()] == ["Polygons – my town", "Labels – my town"]
    polygons = group.findLayers()[0].layer()
    aliases = [polygons.attributeAlias(index) for index in range(len(polygons.fields()))]
    assert "Area (m²)" in aliases and "Perimeter (m)" in aliases
    assert [(category.label(), category.renderState()) for category in polygons.renderer().categories()][:3] == [
        ("other", False), ("building", True), ("road", True)]
    assert_numbers_are_short_and_headers_fit(polygons)


def assert_numbers_are_short_and_headers_fit(polygons):
    fields, registry = polygons.fields(), QgsApplication.fieldFormatterRegistry()
    for name in ("area_m2", "perimeter_m"):
        index = fields.lookupField(name)
        setup = polygons.editorWidgetSetup(index)
        shown = registry.fieldFormatter(setup.type()).representValue(polygons, index, setup.config(), None, 1234.5678)
        assert shown.replace(",", "") == "1234.6", name
    columns = polygons.attributeTableConfig().columns()
    titles = {column.name: polygons.attributeAlias(fields.lookupField(column.name)) or column.name
              for column in columns if column.name}
    widths = {column.name: column.width for column in columns}
    assert all(widths[name] >= 8 * len(title) + 20 for name, title in titles.items())


def test_results_of_one_name_are_told_apart(load, town, tmp_path):
    project = QgsProject()
    for number in (1, 2, 3):
        load(project, "labelfromosm", INPUT=QgsRasterLayer(str(town / "imagery.tif"), "my town"),
             LAYERS=[str(town / "osm.geojson")], SCHEME="urban", OUTPUT=str(tmp_path / f"labels{number}.tif"))
    names = {Path(layer.source()).name: layer.name() for layer in project.mapLayers().values()}
    assert names == {"labels1.tif": "Labels – my town", "labels2.tif": "Labels – my town (2)",
                     "labels3.tif": "Labels – my town (3)"}


def test_labels_made_where_polygons_are_come_without_a_tick(load, town, tmp_path):
    project = QgsProject()
    made = load(project, "labelfromosm", INPUT=QgsRasterLayer(str(town / "imagery.tif"), "town"),
                LAYERS=[str(town / "osm.geojson")], SCHEME="urban", OUTPUT=str(tmp_path / "labels.tif"))["OUTPUT"]
    layer, = project.mapLayers().values()
    node = project.layerTreeRoot().findLayer(layer)
    assert node.isVisible() and layer.source() == made
    load(project, "vectorizeclasses", INPUT=layer, OUTPUT=str(tmp_path / "polygons.gpkg"))
    node = project.layerTreeRoot().findLayer(layer)
    node.setItemVisibilityChecked(True)  # as the user wishes
    project.layerTreeRoot().findGroup("Urban Segmentation").findLayers()[0].setItemVisibilityChecked(False)
    load(project, "osmchannels", INPUT=str(town / "imagery.tif"), LAYERS=[str(town / "osm.geojson")], SCHEME="urban",
         OUTPUT=str(tmp_path / "osm.tif"))
    visible = {node.name(): node.isVisible() for node in project.layerTreeRoot().findLayers()}
    assert visible == {"Labels – town": True, "Polygons – town": False, "OSM raster – imagery": False}


def test_a_layer_that_enters_the_tree_later_is_arranged_then(qgis_application, provider, town, context, feedback):
    """As newer versions of QGIS have it."""
    from urban_segmentation.processing_provider.layers.loading import LoadedLayer, metadata

    project, layer = QgsProject(), QgsRasterLayer(str(town / "imagery.tif"), "Classes")
    project.addMapLayer(layer, False)
    context.setProject(project)
    LoadedLayer.kept(metadata("Classes", "x", {}), False).postProcessLayer(layer, context, feedback)
    project.layerTreeRoot().addLayer(layer)
    QgsApplication.processEvents()
    node, = project.layerTreeRoot().findGroup("Urban Segmentation").findLayers()
    assert node.name() == "Classes" and not node.isVisible()


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
