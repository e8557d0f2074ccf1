"""The jobs a worker can be given: one frozen dataclass each, the same from QGIS, a file or a test.

Paths are absolute strings. Every field says what it may hold, and every text what it is: an input or an output, whose
paths must not meet (``contract.output_paths``), one of ``contract.choices``, or plain text.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import typing
from typing import Union

from .checking_jobs import EstimateAreasJob, EvaluateJob, EvaluateStripJob, LabelQualityJob, QaSampleJob
from .job_fields import VectorSource
from .label_jobs import CloudMaskJob, LabelJob, OsmChannelsJob, StackBandsJob
from .mapping_jobs import AdditionalImagery, PredictBlockJob, PredictJob, VectorizeJob, VectorizeStripJob
from .model_jobs import CheckJob, ExportModelJob, ModelInfoJob
from .monitoring_jobs import ChangesJob, CheckModelJob, CompareModelsJob, UpdateReportJob, UpdateStep, WhereToLabelJob
from .osm_jobs import AlignOsmJob, CompareOsmJob, ExportOsmJob, OsmFeaturesJob
from .training_jobs import LabelledImagery, LearnClicksJob, TilesJob, TrainJob

Job = Union[CheckJob, CloudMaskJob, LabelJob, OsmChannelsJob, OsmFeaturesJob, StackBandsJob, TilesJob, TrainJob,
            PredictJob, PredictBlockJob, VectorizeJob, VectorizeStripJob, EvaluateJob, EvaluateStripJob, QaSampleJob,
            EstimateAreasJob, CompareOsmJob, AlignOsmJob, ExportOsmJob, ChangesJob, LabelQualityJob, ModelInfoJob,
            CheckModelJob, WhereToLabelJob, CompareModelsJob, ExportModelJob, LearnClicksJob, UpdateReportJob]
JOBS: dict[str, type] = {job.kind: job for job in typing.get_args(Job)}

__all__ = [
    "JOBS", "AdditionalImagery", "AlignOsmJob", "ChangesJob", "CheckJob", "CheckModelJob", "CloudMaskJob",
    "CompareModelsJob", "CompareOsmJob", "EstimateAreasJob", "EvaluateJob", "EvaluateStripJob", "ExportModelJob",
    "ExportOsmJob", "Job", "LabelJob", "LabelQualityJob", "LabelledImagery", "LearnClicksJob", "ModelInfoJob",
    "OsmChannelsJob", "OsmFeaturesJob", "PredictBlockJob", "PredictJob", "QaSampleJob", "StackBandsJob", "TilesJob",
    "TrainJob", "UpdateReportJob", "UpdateStep", "VectorSource", "VectorizeJob", "VectorizeStripJob", "WhereToLabelJob",
]
