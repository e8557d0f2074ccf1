"""The card of a trained model: everything one must know to use it, to judge it and to make it again."""

from __future__ import annotations

import importlib.metadata
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

from contract.jobs.training_jobs import PREVIEW_FIELDS
from contract.model_card import ModelCard

from ..grids.degrees import degrees_of
from ..grids.rasters import Grid
from ..tiling.dataset_json import DATASET_FILE, SPLITS
from ..tiling.tiles_folder import TilesFolder
from ..worker.devices import autocast_dtype, device_title
from ..worker.file_hashes import sha256_of
from .band_quantiles import band_quantiles
from .learner import AVERAGE_DECAY
from .training_history import TrainingHistory
from .training_plan import TrainingPlan

_PACKAGES = ("torch", "segmentation-models-pytorch", "timm", "albumentations", "numpy")
# Of this machine, of no use elsewhere.
_PATHS = ("output", "report_html", "tiles_folder", "additional_tiles", "held_out_tiles", "tensorboard_folder",
          *PREVIEW_FIELDS)


def training_card(plan: TrainingPlan, history: TrainingHistory, tile_counts: tuple[int, int]) -> ModelCard:
    """The card of the best epoch's model; ``tile_counts`` are those of training and validation."""
    dtype = autocast_dtype(plan.device)
    job, tiles = plan.job, plan.tiles
    report = {
        **history.to_dict(), **({"miou": None, "iou": {}, "classes": {}} if tiles.validated_by_a_map else {}),
        "settings": {key: value for key, value in plan.settings.items() if key not in _PATHS},
        "average_decay": AVERAGE_DECAY,
        "device": device_title(plan.device),
        "precision": "float32" if dtype is None else str(dtype).removeprefix("torch."),
        "tiles": {"training": tile_counts[0], "validation": tile_counts[1]},
        "class_pixel_counts": {split: {str(class_id): count for class_id, count in counts.items()}
                               for split, counts in tiles.class_pixel_counts().items()},
        "band_quantiles": band_quantiles(tiles),
        "held_out": {}, "object_f1": None,  # found out afterwards
        "scenes": [_scene("learnt", scene.folder) | {"band_quantiles": band_quantiles(tiles, scene)}
                   for scene in tiles.scenes]
                  + [_scene("held out", scene.folder) for scene in (plan.held_out.scenes if plan.held_out else ())],
    }
    parent = Path(job.initial_model).name
    if parent:
        report["settings"]["initial_model"] = parent
        report["start_learnt_here"] = plan.start_learnt_here
        report["parent"] = {"name": parent, "sha256": sha256_of(Path(job.initial_model))}
    versions = {"python": platform.python_version(), **{name: importlib.metadata.version(name) for name in _PACKAGES}}
    osm = tiles.osm
    fused: dict[str, Any] = {} if osm is None else {
        "osm_channels": osm.channels, "osm_representation": osm.representation, "osm_clip_m": osm.clip_m,
        "osm_optional": plan.recipe.osm_dropout > 0, "fusion": plan.fusion}
    return ModelCard(plan.network, plan.encoder, tiles.scheme.without_rules(), tiles.scaling, tiles.dtype,
                     tiles.pixel_size_m, plan.shown_px, training=report, parent=parent, versions=versions,
                     license=job.license_text, objects=plan.objects, **fused)


def _scene(role: str, folder: TilesFolder) -> dict[str, Any]:
    return {"role": role, "sources": {name: asdict(source) for name, source in folder.dataset.sources.items()},
            "dataset_sha256": sha256_of(folder.path / DATASET_FILE), "extent": _extent(folder.dataset.grid),
            "tiles": {split: len(folder.tiles(split)) for split in SPLITS}}


def _extent(grid: Grid) -> dict[str, Any]:
    """Of the scene the tiles were cut from: its CRS, and (west, south, east, north) in degrees."""
    authority = grid.crs.to_authority()
    return {"crs": ":".join(authority) if authority else grid.crs.name,
            "degrees": [round(value, 7) for value in degrees_of(grid)]}
