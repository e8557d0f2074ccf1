"""The Processing provider: an explicit list of algorithms, and the shipped model chains."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..algorithms.adapt_model import AdaptModel
from ..algorithms.align_osm import AlignOsm
from ..algorithms.chain import ModelChain
from ..algorithms.check_labels import CheckLabels
from ..algorithms.check_model import CheckModel
from ..algorithms.cloud_mask import CloudMask
from ..algorithms.compare_models import CompareModels
from ..algorithms.compare_osm import CompareOsm
from ..algorithms.estimate_areas import EstimateAreas
from ..algorithms.evaluate_prediction import EvaluatePrediction
from ..algorithms.export_model import ExportModel
from ..algorithms.export_osm import ExportOsm
from ..algorithms.fetch_osm import FetchOsm
from ..algorithms.find_changes import FindChanges
from ..algorithms.label_from_osm import LabelFromOsm
from ..algorithms.learn_from_clicks import LearnFromClicks
from ..algorithms.learn_places import LearnPlaces
from ..algorithms.make_tiles import MakeTiles
from ..algorithms.map_classes import MapClasses
from ..algorithms.model_info import ModelInfo
from ..algorithms.osm_channels import OsmChannels
from ..algorithms.predict_classes import PredictClasses
from ..algorithms.qa_sample import QaSample
from ..algorithms.setup_environment import SetupEnvironment
from ..algorithms.stack_bands import StackBands
from ..algorithms.train_model import TrainModel
from ..algorithms.update_map import UpdateMap
from ..algorithms.vectorize_classes import VectorizeClasses
from ..algorithms.where_to_label import WhereToLabel
from .translation import tr

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# In the order of the work.
ALGORITHMS = (
    SetupEnvironment, StackBands, CloudMask, FetchOsm, AlignOsm, LabelFromOsm, OsmChannels, MakeTiles, TrainModel,
    PredictClasses, LearnFromClicks, VectorizeClasses, EvaluatePrediction, QaSample, EstimateAreas, CompareOsm,
    ExportOsm, FindChanges, CheckLabels, WhereToLabel, LearnPlaces, AdaptModel, MapClasses, UpdateMap, ModelInfo,
    CheckModel, CompareModels, ExportModel,
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
        # A chain finds its steps, and with them its outputs, through the registry: only once this provider is in it.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._load_chains()

    def _load_chains(self) -> None:
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            chain = ModelChain(path, QIcon(str(RESOURCES / "icons" / f"{path.stem}.svg")))
            if chain.is_loaded:
                self.addAlgorithm(chain)
            else:
                QgsMessageLog.logMessage(tr("Model chain {path} cannot be read.").format(path=path), self.name())
