"""Make tiles: imagery and labels become training, validation and test tiles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..contract.choices import SIZE_MULTIPLE_PX
from ..contract.jobs import TilesJob
from ..processing_provider.layers.styling import style_tile_index
from ..processing_provider.parameters.definitions import (
    advanced,
    ignore_parameter,
    mask_parameters,
    names_parameter,
    number_parameter,
    percent_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import (
    Finding,
    check_classes,
    check_crs,
    check_overlap,
    check_tile_size,
)
from ..processing_provider.parameters.scene_list import check_scenes, scenes_of
from ..processing_provider.parameters.scene_parameter import scenes_parameter
from ..processing_provider.translation import tr
from .groups import TRAINING
from .worker_job import WorkerJobAlgorithm


class MakeTiles(WorkerJobAlgorithm):
    """``urbanseg:maketiles``."""

    ID = "maketiles"
    GROUP = TRAINING

    def title(self) -> str:
        return tr("Make tiles")

    def keywords(self) -> str:
        return tr(
            "chips, patches, training data, data set, split, train, validation, test, deep learning, "
            "segmentation")

    def help_text(self) -> str:
        return tr(
            "<p>Cuts imagery and labels into square tiles and splits them into training, validation and test by "
            "blocks of the scene, so that no training tile shares a pixel with a validation or test tile. Only then "
            "is the accuracy you read later an honest one.</p>"
            "<p>Labels may be coarser than the imagery: each pixel takes the nearest label. Labels of other programs, "
            "local climate zones for example, need a class scheme, under Advanced. Bands of different pixel size are "
            "put together by <i>Stack bands</i>.</p>"
            "<p>A model of several places works better at a new one. Put their imagery and labels into the table of "
            "further scenes: drag layers there from the layer tree, or add a row. The tiles folder then holds one "
            "folder for each scene, and <i>Train model</i> takes it as a whole. Scenes that are held out are never "
            "learnt from: its report says how good the model is there.</p>"
            "<p>The folder holds images/, labels/, dataset.json (classes, bands, statistics) and tiles.gpkg. The "
            "index layer shows the footprints coloured by split.</p>"
            "<p><b>Next:</b> <i>Train model</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield QgsProcessingParameterRasterLayer("LABELS", tr("Labels (from Label from OSM)"))
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("OSM", tr("OSM raster (from OSM channels)"), optional=True),
            tr("OpenStreetMap as a further input of the network, beside the imagery; its tiles are written to osm/."))
        yield scenes_parameter()
        yield with_tooltip(
            number_parameter("TILE_SIZE", tr("Tile size (pixels)"), TilesJob, "tile_size_px"),
            tr("A multiple of {}. A tile should show a few objects with their surroundings.").format(
                SIZE_MULTIPLE_PX))
        yield with_tooltip(
            number_parameter("PIXEL_SIZE", tr("Pixel size (m)"), TilesJob, "pixel_size_m"),
            tr("Not set: the imagery's, or 0.3 m where the class scheme has buildings and the imagery is far finer: "
               "larger pixels show a network more surroundings and train faster. 0: the imagery's. Predict classes "
               "brings imagery to the size its model was trained at."))
        yield with_tooltip(percent_parameter("OVERLAP", tr("Overlap of training tiles (%)"), TilesJob,
                                             "overlap_fraction"),
                           tr("More overlap makes more training tiles from the same scene."))
        yield with_tooltip(percent_parameter("VALIDATION", tr("Validation share (%)"), TilesJob, "validation_fraction"),
                           tr("Part of the scene that decides which epoch's model is kept."))
        yield with_tooltip(percent_parameter("TEST", tr("Test share (%)"), TilesJob, "test_fraction"),
                           tr("Part of the scene that training never sees, for the final evaluation."))
        yield advanced(with_tooltip(
            percent_parameter("MINIMUM_LABELLED", tr("Minimum labelled share of a training tile (%)"), TilesJob,
                              "minimum_labelled_share"),
            tr("Training tiles of which less is labelled are left out.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterVectorLayer("PLACES", tr("Labelled places (from Where to label)"),
                                              [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
            tr("Labels count inside these polygons alone: where they have the field state, inside those that are "
               "labelled. Of further scenes all labels count.")))
        yield advanced(with_tooltip(
            QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence raster"), optional=True),
            tr("Of labels that are the map of a model (Predict classes writes it beside its classes): where the model "
               "was not sure there is no label. A model that learns from its own map of a place fits the place better "
               "afterwards. Of further scenes all labels count.")))
        yield advanced(with_tooltip(
            percent_parameter("MINIMUM_CONFIDENCE", tr("Least confidence (%)"), TilesJob, "minimum_confidence"),
            tr("Labels of which the confidence raster says less do not count.")))
        yield ignore_parameter(tr("the labels"))
        yield advanced(with_tooltip(
            names_parameter("BANDS", tr("Bands"), TilesJob, "bands"),
            tr("Names or numbers of the imagery's bands, separated by commas, in the order the model shall have them. "
               "Empty: all. Predict classes finds bands by their names where both files name them.")))
        yield advanced(with_tooltip(
            number_parameter("CLIP_HIGH", tr("Highest values to clip (%)"), TilesJob, "clip_high_percent"),
            tr("Glints and clouds would else take most of the range. Not set: 2 % of imagery with more than 8 bits, "
               "0.1 % of 8-bit imagery.")))
        yield advanced(scheme_parameter("SCHEME", default=None, optional=True))
        yield from mask_parameters()
        yield advanced(number_parameter("SEED", tr("Seed of the split"), TilesJob, "seed"))
        yield QgsProcessingParameterFolderDestination("OUTPUT", tr("Tiles folder"))
        yield QgsProcessingParameterFeatureSink("INDEX", tr("Tile index"),
                                                QgsProcessing.SourceType.TypeVectorPolygon, optional=True)

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        self.masked_values(parameters, context)  # raises where one is no number
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        labels = self.parameterAsRasterLayer(parameters, "LABELS", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_crs(labels, tr("Labels"))
        if not self.parameterAsString(parameters, "SCHEME", context):
            yield from check_classes(labels, tr("Labels"))
        yield from check_overlap(labels, imagery, context.transformContext())
        yield from check_overlap(self.parameterAsRasterLayer(parameters, "OSM", context), imagery,
                            context.transformContext())
        yield from check_overlap(self.parameterAsVectorLayer(parameters, "PLACES", context), imagery,
                                 context.transformContext())
        yield from check_overlap(self.parameterAsRasterLayer(parameters, "CONFIDENCE", context), imagery,
                                 context.transformContext())
        yield from check_scenes(self.scene_rows(parameters, "ADDITIONAL_SCENES", context), imagery, context)
        yield from check_tile_size(self.parameterAsInt(parameters, "TILE_SIZE", context), imagery)

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._mask = self.raster(parameters, "MASK", context)
        self._scheme = self.optional_scheme(parameters, context)
        self._labels = self.raster(parameters, "LABELS", context)
        self._osm = self.raster(parameters, "OSM", context)
        self._confidence = self.raster(parameters, "CONFIDENCE", context)
        self._additional_scenes = scenes_of(self.scene_rows(parameters, "ADDITIONAL_SCENES", context), context)
        self._places = self.optional_layer(parameters, "PLACES", "INPUT", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> TilesJob:
        def share(name: str) -> float:
            return self.parameterAsDouble(parameters, name, context) / 100.0

        return TilesJob(
            imagery=self._imagery,
            labels=self._labels,
            osm_raster=self._osm,
            output_folder=self.parameterAsString(parameters, "OUTPUT", context),
            tile_size_px=self.parameterAsInt(parameters, "TILE_SIZE", context),
            overlap_fraction=share("OVERLAP"),
            validation_fraction=share("VALIDATION"),
            test_fraction=share("TEST"),
            minimum_labelled_share=share("MINIMUM_LABELLED"),
            seed=self.parameterAsInt(parameters, "SEED", context),
            pixel_size_m=self.optional_number(parameters, "PIXEL_SIZE", context),
            bands=self.names(parameters, "BANDS", context),
            clip_high_percent=self.optional_number(parameters, "CLIP_HIGH", context),
            scheme=self._scheme,
            mask_raster=self._mask,
            masked_values=self.masked_values(parameters, context),
            ignore_class=self.parameterAsString(parameters, "IGNORE", context),
            confidence=self._confidence,
            minimum_confidence=share("MINIMUM_CONFIDENCE"),
            places=self._places.for_worker(feedback)[0] if self._places else None,
            additional_scenes=self._additional_scenes,
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        index = self.copy_to_sink(outputs["index"], "INDEX", parameters, context, feedback)
        if index:
            self.style_vector(index, style_tile_index)
        return {"OUTPUT": outputs["output_folder"], "INDEX": index}
