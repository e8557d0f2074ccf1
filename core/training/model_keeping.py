"""A finished training is not lost because its output cannot be written: the model is kept where it can be."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from safetensors import SafetensorError

from contract.errors import OutputError
from contract.jobs import TrainJob
from contract.model_card import ModelCard
from contract.texts import tr
from models.model_file import save_model

from ..worker.outputs import writing_errors_as_os_errors
from .checkpoint import State, checkpoint_path


def write_model(path: Path, state: State, card: ModelCard) -> None:
    """Write a model to the temporary path of ``whole_file``.

    Raises:
        OSError: it cannot be written.
    """
    with writing_errors_as_os_errors(SafetensorError):
        save_model(path, state, card)


def kept_elsewhere(job: TrainJob, state: State, card: ModelCard, error: OutputError) -> OutputError:
    """Keep a model that could not be written to its output, and say where: the error to raise in place of ``error``."""
    tried: list[Path] = []
    for folder in _folders(Path(job.output)):
        tried.append(folder)
        with contextlib.suppress(OSError):
            return OutputError(
                tr("{error_message} The trained model was kept as {kept_in}.").format(
                    error_message=error.message, kept_in=_kept_in(folder, job, state, card)),
                tr("{hint} Move the model there, or use it where it is.").format(hint=error.hint))
    places = ", ".join(str(folder) for folder in tried)
    if job.resume and checkpoint_path(job).is_file():
        return OutputError(
            tr("{error_message} The trained model could not be kept in {places} either.").format(
                error_message=error.message, places=places),
            tr("{hint} Then train again with the same settings: it goes on from its checkpoint.").format(
                hint=error.hint))
    return OutputError(
        tr("{error_message} The trained model could not be kept in {places} either, and is lost.").format(
            error_message=error.message, places=places),
        tr("{hint} Then train again; with a checkpoint it goes on where it was.").format(hint=error.hint))


def _folders(output: Path) -> Iterator[Path]:
    """Where else a model may be kept: beside its output, in the user's folder, in that of temporary files."""
    yield output.parent
    with contextlib.suppress(RuntimeError):  # a user without a home
        yield Path.home()
    yield Path(tempfile.gettempdir())


def _kept_in(folder: Path, job: TrainJob, state: State, card: ModelCard) -> Path:
    """Write the model into a folder under a name that nothing there has."""
    handle, name = tempfile.mkstemp(prefix=f"{Path(job.output).stem}-kept-", suffix=".safetensors", dir=folder)
    os.close(handle)
    path = Path(name)
    try:
        write_model(path, state, card)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path
