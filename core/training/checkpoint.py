"""What a training leaves behind after every epoch, so that the same training goes on from there when it was killed.

One safetensors file, replaced whole: tensors of network, averaged network, best network and optimizer, everything else
as JSON in its header. The random state needs no place in it: every epoch seeds its own generators from the seed and its
number.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from contract.jobs import TrainJob
from contract.jobs.training_jobs import PREVIEW_FIELDS
from contract.texts import tr

from ..tiling.dataset_json import DATASET_FILE
from ..worker.events import Events
from ..worker.file_hashes import sha256_of
from ..worker.outputs import whole_file, writing_errors_as_os_errors
from .learner import AVERAGE_DECAY, Learner
from .training_history import TrainingHistory

_KEY = "urbanseg-training"
State = dict[str, torch.Tensor]
# What may differ between the killed training and the one that goes on.
_FREE_SETTINGS = ("report_html", "device", "keep_best_on_cancel", "resume", "tensorboard_folder", "license_text",
                  "held_out_tiles", *PREVIEW_FIELDS)


class Checkpoint:
    """The file ``MODEL.checkpoint.safetensors`` of a job, until ``discard_checkpoint`` removes it.

    Args:
        process_count: how many train together; with more of them batches are larger, and epochs have fewer steps.
    """

    def __init__(self, job: TrainJob, process_count: int, events: Events) -> None:
        self.path = checkpoint_path(job)
        self._settings = {**_settings(job), "processes": process_count, "average_decay": AVERAGE_DECAY}
        self._events = events

    def save(self, learner: Learner, best: State, history: TrainingHistory) -> None:
        """Keep the state after an epoch.

        Raises:
            OutputError: it cannot be written.
        """
        tensors = {f"network/{key}": value for key, value in learner.network.state_dict().items()}
        tensors |= {f"averaged/{key}": value for key, value in learner.averaged.module.state_dict().items()}
        tensors |= {f"best/{key}": value for key, value in best.items()}
        state = learner.optimizer.state_dict()
        plain: dict[str, dict[str, Any]] = {}
        for number, entries in state["state"].items():
            for key, value in entries.items():
                if isinstance(value, torch.Tensor):
                    tensors[f"optimizer/{number}/{key}"] = value
                else:
                    plain.setdefault(str(number), {})[key] = value
        rest = {"settings": self._settings, "optimizer": {"state": plain, "param_groups": state["param_groups"]},
                "schedule": learner.schedule.state_dict(), "scaler": learner.scaler.state_dict(),
                "history": asdict(history)}
        # Own, contiguous copies: safetensors refuses shared and channels-last memory.
        copies = {key: value.detach().cpu().contiguous().clone() for key, value in tensors.items()}
        with whole_file(self.path) as path, writing_errors_as_os_errors(SafetensorError):
            save_file(copies, path, metadata={_KEY: json.dumps(rest)})

    def restore(self, learner: Learner) -> tuple[TrainingHistory, State] | None:
        """Put everything back as it was after the last epoch, in place; None where there is nothing to go on from."""
        found = self._read()
        if found is None:
            return None
        rest, tensors = found
        learner.network.load_state_dict(_part(tensors, "network/"))
        learner.averaged.module.load_state_dict(_part(tensors, "averaged/"))
        states: dict[int, dict[str, Any]] = {int(key): dict(value) for key, value in rest["optimizer"]["state"].items()}
        for name, value in _part(tensors, "optimizer/").items():
            number, key = name.split("/", 1)
            states.setdefault(int(number), {})[key] = value
        learner.optimizer.load_state_dict({"state": states, "param_groups": rest["optimizer"]["param_groups"]})
        learner.schedule.load_state_dict(rest["schedule"])
        learner.scaler.load_state_dict(rest["scaler"])
        history = TrainingHistory.from_dict(rest["history"])
        self._events.info(tr("Going on from a checkpoint: {epochs} epochs are done.").format(
            epochs=len(history.epochs)))
        return history, _part(tensors, "best/")

    def _read(self) -> tuple[dict[str, Any], State] | None:
        if not self.path.is_file():
            return None
        try:
            with safe_open(self.path, framework="pt") as file:
                rest = json.loads((file.metadata() or {})[_KEY])
                if rest["settings"] != self._settings:
                    self._events.warning(tr("{path} is of a training with other tiles, other settings or another "
                                            "number of processes: this training starts afresh.").format(path=self.path))
                    return None
                return rest, {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - no mapping
        except (SafetensorError, OSError, ValueError, KeyError, RecursionError) as error:
            self._events.warning(tr("{path} cannot be read ({error}): this training starts afresh.").format(
                path=self.path, error=error))
            return None


def checkpoint_path(job: TrainJob) -> Path:
    """Where the checkpoint of a job lies."""
    return Path(job.output).with_suffix(".checkpoint.safetensors")


def discard_checkpoint(job: TrainJob) -> None:
    """Nothing is left to be resumed."""
    checkpoint_path(job).unlink(missing_ok=True)


def _settings(job: TrainJob) -> dict[str, Any]:
    """All that the resulting weights depend on, as JSON gives it back."""
    settings = {key: value for key, value in asdict(job).items() if key not in _FREE_SETTINGS}
    settings["tiles_sha256"] = [sha256_of(Path(folder) / DATASET_FILE)
                                for folder in (job.tiles_folder, *job.additional_tiles)]
    settings["initial_sha256"] = sha256_of(Path(job.initial_model)) if job.initial_model else ""
    return json.loads(json.dumps(settings))


def _part(tensors: State, prefix: str) -> State:
    return {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}
