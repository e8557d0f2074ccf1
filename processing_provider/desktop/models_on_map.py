"""Puts the registry of models on the map: where each learnt, how good it is, and which are retired."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer

from ..layers.styling import save_style_with_data
from ..registry.model_registry import LAYER, registry_path
from ..registry.models_style import style_models
from ..translation import tr
from .messages import TITLE


def show_models(iface: Any) -> QgsVectorLayer | None:
    """Add the layer to the project, or renew the one that is there, and choose it; says where there is none yet."""
    path = registry_path()
    layer = next((layer for layer in QgsProject.instance().mapLayers().values()
                  if Path(layer.source().split("|")[0]) == path), None)
    if layer is None:
        layer = QgsVectorLayer(f"{path}|layername={LAYER}", tr("Models"), "ogr")
        if not path.exists() or not layer.isValid():
            iface.messageBar().pushMessage(TITLE, _why_none(), Qgis.MessageLevel.Warning)
            return None
        style_models(layer)
        save_style_with_data(layer)
        QgsProject.instance().addMapLayer(layer)
    else:
        layer.reload()
        layer.triggerRepaint()
    iface.setActiveLayer(layer)
    return layer


def _why_none() -> str:
    path = registry_path()
    if path.exists():
        return tr("The list of models {path} cannot be opened. Where it is damaged, rename it: a new one is begun with "
                  "the next training.").format(path=path)
    return tr("No model is known yet: Train model and Map classes add theirs, Model info adds any other.")
