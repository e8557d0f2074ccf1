"""The parameter that takes further scenes: a text that a table in dialogs writes."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ..translation import tr
from .definitions import with_tooltip, with_widget


def scenes_parameter() -> QgsProcessingParameterString:
    """Imagery, labels and role of further scenes; see ``scene_list`` for what the text holds."""
    parameter = QgsProcessingParameterString("ADDITIONAL_SCENES", tr("Further scenes"), None, False, True)
    return with_tooltip(
        with_widget(parameter, "SceneTableWrapper", is_scenes=True),
        tr("Imagery and labels of other places, to learn from all of them together, or to hold out: then the training "
           "says how good the model is where it never was. All need the same bands and data type, and get the same "
           "pixel size. Outside of dialogs: JSON or a .json file, such as {example}; osm_raster and mask_raster as "
           "well.").format(example='[{"imagery": "b.tif", "labels": "b_labels.tif", "role": "held out"}]'))
