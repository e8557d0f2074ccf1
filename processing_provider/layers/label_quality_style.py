"""The style of blocks of labels by what is likely wrong with them."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..translation import tr
from .styling import outlined, set_aliases

# By kind: colour, opacity of the fill, width of the outline in mm.
LABEL_SYMBOLS = {"missing": ("#ff00c8", 60, 0.6), "demolished": ("#00c8ff", 60, 0.6), "moved": ("#ffd500", 40, 0.4),
                 "good": ("#dfe6e9", 0, 0.26)}


def style_label_quality(layer: QgsVectorLayer) -> None:
    """Blocks of labels by what is likely wrong with them; those that are good recede."""
    titles = {"missing": tr("objects without label"), "demolished": tr("labels where nothing is"), "moved": tr("moved"),
              "good": tr("good")}
    categories = [QgsRendererCategory(kind, outlined(color, alpha, color, width_mm), titles[kind])
                  for kind, (color, alpha, width_mm) in LABEL_SYMBOLS.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    set_aliases(layer, {"rank": tr("Rank"), "split": tr("Split"), "kind": tr("Kind"),
                         "certainty": tr("Certainty (0–1)"), "missing_share": tr("Without label (0–1)"),
                         "miss_share": tr("Without label (0–1)"), "missing_objects": tr("Objects without label"),
                         "miss_count": tr("Objects without label"), "extra_share": tr("Nothing there (0–1)"),
                         "xtra_share": tr("Nothing there (0–1)"), "extra_objects": tr("Labels with nothing there"),
                         "xtra_count": tr("Labels with nothing there"), "shift_m": tr("Shift (m)"),
                         "shift_gain": tr("Agreement gained by the shift (0–1)"),
                         "softmin": tr("Agreement of the worst pixels (0–1)"), "use": tr("Learn from it")})
