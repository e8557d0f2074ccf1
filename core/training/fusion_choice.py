"""Whether a training sees OSM, and by which fusion."""

from __future__ import annotations

import dataclasses

from contract.errors import InputError
from contract.jobs import TrainJob
from models.fusion import DEFAULT_FUSION, FUSIONS

from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events


def settled_fusion(job: TrainJob, folder: TilesFolder, events: Events) -> tuple[TrainJob, TilesFolder]:
    """The job with the name of its fusion or ``none``, and the tiles with OSM only where the network sees it.

    Raises:
        InputError: a fusion of tiles without OSM.
    """
    if folder.osm is None:
        if job.fusion in FUSIONS:
            raise InputError(f"The fusion is {job.fusion}, but the tiles in {folder.path} have no OSM channels.",
                             "Make the tiles again with an OSM raster, or choose the fusion auto.")
        return dataclasses.replace(job, fusion="none"), folder
    if job.fusion == "none":
        events.info(f"The tiles have the OSM channels {folder.osm}; without a fusion the network does not see them.")
        return job, folder.without_osm()
    fusion = DEFAULT_FUSION if job.fusion == "auto" else job.fusion
    hidden = f"hidden in {job.osm_dropout:.0%} of the training tiles" if job.osm_dropout else "never hidden"
    events.info(f"OSM by {FUSIONS[fusion]}: {folder.osm}; {hidden}.")
    return dataclasses.replace(job, fusion=fusion), folder
