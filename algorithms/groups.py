"""The groups of the Toolbox, in the order of the work."""

from __future__ import annotations

from ..processing_provider.translation import tr

START, LABELS, TRAINING, MAPPING, CHECKING = "start", "labels", "training", "mapping", "checking"
MODEL_FILES, CHAINS = "modelfiles", "models"  # the chains have had that id from the start


def group_title(group: str) -> str:
    """The title of a group, translated.

    QGIS sorts groups by what it shows, and passes over letters that nobody sees: so numbers keep the order, visibly.
    """
    titles = {START: tr("Start here"), LABELS: tr("Labels"), TRAINING: tr("Training"), MAPPING: tr("Mapping"),
              CHECKING: tr("Checking"), MODEL_FILES: tr("Models"), CHAINS: tr("Chains")}
    return f"{list(titles).index(group) + 1}. {titles[group]}"
