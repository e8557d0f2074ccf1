"""The step that cuts imagery and labels into training, validation and test tiles."""

from __future__ import annotations

from pathlib import Path

from contract.errors import InputError, OutputError
from contract.jobs import TilesJob
from contract.scenes_json import holds_scenes
from contract.texts import tr
from contract.tiles_json import is_tiles_folder

from ..worker.events import Events
from ..worker.outputs import whole_folder
from .scene_cutting import cut_scene
from .several_scenes import cut_scenes
from .source_files import SourceFiles
from .tile_files import write_index
from .tiles_folder import INDEX_FILE


def run(job: TilesJob, events: Events) -> dict[str, object]:
    """Cut the tiles of a job into a new folder: a tiles folder, or with additional scenes one that holds several.

    Raises:
        InputError: imagery or labels cannot be used, do not overlap, or hold no labelled pixel; scenes do not fit
            each other.
        OutputError: the folder holds something else, or cannot be written.
    """
    _check_job(job)
    folder = Path(job.output_folder)
    _check_replaceable(folder)
    with whole_folder(folder) as temporary:
        if job.additional_scenes:
            tile_count = cut_scenes(job, temporary, events)
        else:
            scene = cut_scene(job, temporary, SourceFiles(events), events)
            write_index(temporary / INDEX_FILE, scene.grid, scene.records)
            tile_count = len(scene.records)
    return {"output_folder": str(folder), "index": str(folder / INDEX_FILE), "tile_count": tile_count}


def _check_job(job: TilesJob) -> None:
    if job.validation_fraction + job.test_fraction > 0.9:
        raise InputError(tr("Validation {validation_fraction:.0%} and test {test_fraction:.0%} leave less "
                            "than 10 % for training.").format(
                             validation_fraction=job.validation_fraction,
                             test_fraction=job.test_fraction), tr("Use for example 20 % and 20 %."))


def _check_replaceable(folder: Path) -> None:
    if folder.is_dir() and (is_tiles_folder(folder) or holds_scenes(folder) or not any(folder.iterdir())):
        return
    if folder.exists():
        raise OutputError(tr("{folder} exists and is no tiles folder; it is not replaced.").format(folder=folder),
                          tr("Choose a new or an empty folder."))
