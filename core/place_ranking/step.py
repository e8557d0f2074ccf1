"""The step that ranks places by what a label there would teach a model."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from contract.errors import InputError
from contract.jobs import PredictJob, WhereToLabelJob
from contract.model_card import ModelCard
from contract.texts import tr
from models.model_file import load_model
from models.networks import check_window

from ..grids.area_of_interest import read_area
from ..predicting.scene import Scene, open_scene
from ..worker.devices import resolve_device
from ..worker.events import Events
from .known_classes import open_classes
from .looking import AS_IT_IS, TURNED, LookingNetwork
from .place_grid import place_windows
from .place_layer import write_drawn, write_places
from .place_report import Ranking, write_reports
from .ranking import rank
from .scanned_places import KnownGround, scan


def run(job: WhereToLabelJob, events: Events) -> dict[str, object]:
    """Look at all places, choose the first ones, write layer and reports.

    Returns:
        ``output``, ``drawn_output``, ``report_html``, ``report_json``, ``place_count``, ``scheme`` of the model.

    Raises:
        InputError: a raster or layer cannot be read or lies elsewhere, the imagery has no data, all of it is labelled,
            or errors against OSM are asked for without OSM.
        ModelError: the model cannot be read or does not fit the imagery.
        DeviceError, OutputError, Cancelled.
    """
    if job.score == "osm_errors" and not job.osm_labels:
        raise InputError(tr("Places are to be ranked by errors against OSM, and there are no labels from OSM."),
                         tr("Give labels from OSM (osm_labels), or choose another score."))
    network, card = load_model(job.model)
    device = resolve_device(job.device, events)
    prediction = PredictJob(job.imagery, job.model, "", osm_raster=job.osm_raster, area=job.area)
    with (open_scene(job.imagery, prediction, card, events) as scene,
          _open_ground(job, card, scene) as ground):
        looking = LookingNetwork(network, card.input_scaling, card.objects, device,
                                 TURNED if job.score == "disagreement" else AS_IT_IS)
        place_px = job.place_size_px or card.tile_size_px
        windows = place_windows(scene.grid.width, scene.grid.height, place_px, card.network)
        if min(windows.window_shape) < card.tile_size_px:
            check_window(network, len(card.input_scaling), *windows.window_shape)
        places = scan(scene, card, looking, windows, ground, events)
        if places.known.all():
            raise InputError(
                tr("All {count} places of imagery {imagery} are labelled already.").format(
                    count=len(places.known), imagery=job.imagery),
                tr("Choose other imagery, or leave out labels and earlier places."))
        ranked = rank(places, job.score, job.place_count, job.seed)
        write_reports(Ranking(scene, card, looking, windows, place_px, places, ranked), job)
        write_places(job.output, scene.grid, places, ranked)
        if job.drawn_output:
            write_drawn(job.drawn_output, scene.grid)
    events.info(tr("{ranked} of {count} places are proposed; {known} are labelled already.").format(
        ranked=len(ranked), count=len(places.known), known=int(places.known.sum())))
    return {"output": job.output, "drawn_output": job.drawn_output, "scheme": card.scheme.without_rules().to_dict(),
            "report_html": job.report_html, "report_json": job.report_json, "place_count": len(ranked)}


@contextlib.contextmanager
def _open_ground(job: WhereToLabelJob, card: ModelCard, scene: Scene) -> Iterator[KnownGround]:
    imagery = job.imagery, scene.grid
    with (open_classes(job.labels, tr("Labels"), card, imagery) as labels,
          open_classes(job.osm_labels, tr("Labels from OSM"), card, imagery) as osm):
        yield KnownGround(labels, osm, read_area(job.earlier_places, (), "", scene.grid))
