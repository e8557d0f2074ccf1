"""The Processing provider: an explicit list of algorithms, and the shipped model chains."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMessageLog, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms.evaluate_prediction import EvaluatePrediction
from ..algorithms.label_from_osm import LabelFromOsm
from ..algorithms.make_tiles import MakeTiles
from ..algorithms.predict_classes import PredictClasses
from ..algorithms.setup_environment import SetupEnvironment
from ..algorithms.train_model import TrainModel
from ..algorithms.vectorize_classes import VectorizeClasses

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# In the order of the work.
ALGORITHMS = (
    SetupEnvironment, LabelFromOsm, MakeTiles, TrainModel, PredictClasses, VectorizeClasses, EvaluatePrediction,
)


class UrbanSegmentationProvider(QgsProcessingProvider):
    """Registers everything under ``urbanseg:``; needs no window."""

    def id(self) -> str:
        return "urbanseg"

    def name(self) -> str:
        return "Urban Segmentation"

    def longName(self) -> str:
        return self.name()

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "provider.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            chain = QgsProcessingModelAlgorithm()
            if chain.fromFile(str(path)):
                self.addAlgorithm(chain)
            else:
                QgsMessageLog.logMessage(f"Model chain {path} cannot be read.", self.name())
