"""The step that fine-tunes a model on clicks, and shows what it says then."""

from __future__ import annotations

import time

import torch
from torch import nn

from contract.jobs import LearnClicksJob, PredictJob
from contract.model_card import ModelCard
from contract.texts import tr
from models.model_file import load_model

from ..grids.area_of_interest import read_area
from ..predicting import step as predicting
from ..predicting.scene import Scene, open_scene
from ..training.model_keeping import write_model
from ..worker.devices import resolve_device
from ..worker.events import Events
from ..worker.outputs import whole_file
from .anchors import SceneAnchors, tile_anchors
from .clicks import read_clicks
from .learned_card import learned_card
from .learning import learn
from .learning_windows import Anchors, LearningWindow, classes_in, click_windows, piece_size_px


def run(job: LearnClicksJob, events: Events) -> dict[str, object]:
    """Learn from clicks, write the new model, and predict where that is asked for.

    Returns:
        ``output`` (the new model), ``classes_output`` (as given), ``scheme`` for the style, ``clicks`` that were
        learnt from, ``right_before`` and ``right_after``: of how many of them the model says what is there.

    Raises:
        InputError, SchemeError: imagery or points cannot be used, see ``read_clicks``; the extent lies beside.
        ModelError: the model cannot be read, or does not fit imagery or tiles.
        TilesError: the tiles folder is incomplete or damaged.
        DeviceError, OutputError, Cancelled.
    """
    device = resolve_device(job.device, events)
    network, card = load_model(job.model)
    network = network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    with (open_scene(job.imagery, PredictJob(job.imagery, job.model, "", osm_raster=job.osm_raster), card,
                     events) as scene, whole_file(job.output) as model_path):
        read_area(None, job.extent, job.extent_crs_wkt, scene.grid)  # an extent beside the imagery is told now
        figures, learnt = _learnt(job, scene, card, network, device, events)
        write_model(model_path, learnt.state_dict(), learned_card(job, card, figures))
    if job.classes_output:
        predicting.run(PredictJob(job.imagery, job.output, job.classes_output, device=job.device, extent=job.extent,
                                  extent_crs_wkt=job.extent_crs_wkt, osm_raster=job.osm_raster), events)
    return {"output": job.output, "classes_output": job.classes_output,
            "scheme": card.scheme.without_rules().to_dict(),
            **{key: figures[key] for key in ("clicks", "right_before", "right_after")}}


def _learnt(job: LearnClicksJob, scene: Scene, card: ModelCard, network: nn.Module, device: torch.device,
            events: Events) -> tuple[dict[str, int | float], nn.Module]:
    """The figures of a learning, and the network after it."""
    started = time.monotonic()
    clicks = read_clicks(job.points, job.class_field, card.scheme, scene.grid, job.imagery, events)
    windows = click_windows(scene, clicks, card, network, job.footprint_px, device, events)
    anchors: Anchors = (tile_anchors(job.tiles_folder, card, job.model) if job.tiles_folder
                        else SceneAnchors(scene, card, clicks))
    learnt = learn(network, card.objects, windows, anchors, piece_size_px(card), job, device, events)
    before, after = (_right(windows, card, item, device) for item in (network, learnt))
    seconds = time.monotonic() - started
    events.info(tr("{clicks} clicks learnt in {seconds:.0f} s: the model was right at {before} of them, now it is at "
                   "{after}.").format(clicks=len(windows), seconds=seconds, before=before, after=after))
    return {"clicks": len(windows), "right_before": before, "right_after": after, "seconds": round(seconds, 1)}, learnt


def _right(windows: list[LearningWindow], card: ModelCard, network: nn.Module, device: torch.device) -> int:
    """At how many clicks a network says what is there."""
    return sum(int(classes_in(window.image, card, network, device)[window.focus] == window.target[window.focus])
               for window in windows)
