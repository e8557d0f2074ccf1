"""The styles of blocks and places of labels by what is likely wrong with them."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..translation import tr
from .styling import outlined, set_aliases

# By kind: colour, opacity of the fill, width of the outline in mm.
LABEL_SYMBOLS = {"missing": ("#ff00c8", 60, 0.6), "demolished": ("#00c8ff", 60, 0.6), "moved": ("#ffd500", 40, 0.4),
                 "good": ("#dfe6e9", 0, 0.26)}


def style_label_quality(layer: QgsVectorLayer) -> None:
    """Blocks of labels by what is likely wrong with them; those that are good recede."""
    _show_kinds(layer, tuple(LABEL_SYMBOLS))
    set_aliases(layer, {"rank": tr("Rank"), "split": tr("Split"), "kind": tr("Kind"),
                         "certainty": tr("Certainty (0–1)"), "missing_share": tr("Without label (0–1)"),
                         "miss_share": tr("Without label (0–1)"), "missing_objects": tr("Objects without label"),
                         "miss_count": tr("Objects without label"), "extra_share": tr("Nothing there (0–1)"),
                         "xtra_share": tr("Nothing there (0–1)"), "extra_objects": tr("Labels with nothing there"),
                         "xtra_count": tr("Labels with nothing there"), "shift_m": tr("Shift (m)"),
                         "shift_gain": tr("Agreement gained by the shift (0–1)"),
                         "softmin": tr("Agreement of the worst pixels (0–1)"), "use": tr("Learn from it")})


def style_doubtful_places(layer: QgsVectorLayer) -> None:
    """Places whose labels are in doubt, by what is likely wrong there."""
    _show_kinds(layer, ("missing", "demolished", "moved"))
    set_aliases(layer, {"block_rank": tr("Rank of the block"), "kind": tr("Kind"), "certainty": tr("Certainty (0–1)"),
                        "area_m2": tr("Area (m²)"), "use": tr("Learn from it")})


def _show_kinds(layer: QgsVectorLayer, kinds: tuple[str, ...]) -> None:
    titles = {"missing": tr("objects without label"), "demolished": tr("labels where nothing is"), "moved": tr("moved"),
              "good": tr("good")}
    categories = []
    for kind in kinds:
        color, alpha, width_mm = LABEL_SYMBOLS[kind]
        categories.append(QgsRendererCategory(kind, outlined(color, alpha, color, width_mm), titles[kind]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
