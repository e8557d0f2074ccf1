"""The train step: tiles folders become a model file and a training report."""

from __future__ import annotations

from pathlib import Path

import torch

from contract.errors import Cancelled, OutputError
from contract.jobs import TrainJob
from contract.model_card import ModelCard
from contract.texts import tr
from contract.words import word_for

from ..worker.events import Events
from ..worker.outputs import whole_file
from .checkpoint import State, discard_checkpoint
from .eight_bits import judged_eight_bits
from .epoch_log import open_epoch_log
from .model_keeping import kept_elsewhere, write_model
from .preview import open_preview
from .processes import joined
from .single_objects import judged_objects
from .starting_network import starting_network
from .tile_loading import load_tiles
from .training_card import training_card
from .training_history import TrainingHistory
from .training_loop import Training
from .training_plan import TrainingPlan, resolve
from .training_report import training_report
from .unseen_scenes import judge_unseen


def run(job: TrainJob, events: Events) -> dict[str, object]:
    """Train a network on the tiles of one or several folders.

    Returns:
        ``output`` (the model file), ``report`` (empty if none was asked for), ``miou`` (the model's, validation; NaN
        where the validation labels are the map of a model).

    Raises:
        TilesError: a tiles folder is incomplete or damaged, does not fit the others, or there are no training or
            validation tiles.
        InputError: one class only, or the loss became NaN.
        ModelError: network, encoder, weights and tiles do not go together.
        ProcessesError: of several processes one is lost.
        DeviceError, OutputError, Cancelled.
    """
    with joined(job.resume) as processes:
        plan = resolve(job, events, processes)
        if not processes.is_first:
            return _train_along(plan, events)
        history, card = _train_and_save(plan, events)
    discard_checkpoint(job)
    if job.report_html:
        with whole_file(job.report_html) as report_path:
            report_path.write_text(training_report(card, Path(job.output).name), encoding="utf-8")
    best = history.best
    if history.ending == "cancelled":
        events.warning(tr("Cancelled after {epochs} epochs: the best model so far, from epoch {epoch}, was "
                          "kept.").format(epochs=len(history.epochs), epoch=best.epoch))
    events.info(tr("Best epoch {epoch}: mIoU {miou:.4f} on {validation} validation tiles, after "
                   "{seconds:.0f} s ({ending}).").format(
                    epoch=best.epoch, miou=best.miou, validation=card.training["tiles"]["validation"],
                    seconds=history.seconds, ending=word_for(history.ending)))
    if card.training["miou"] is None:
        events.warning(tr("Labels of the validation tiles are the map of a model: their figures say how much the new "
                          "model agrees with that map, not how right it is. The model keeps none of them; Evaluate "
                          "prediction finds some where there are labels."))
        return {"output": job.output, "report": job.report_html, "miou": float("nan")}
    return {"output": job.output, "report": job.report_html, "miou": best.miou}


def _train_along(plan: TrainingPlan, events: Events) -> dict[str, object]:
    """What all processes do but the first, which alone writes."""
    torch.manual_seed(plan.job.seed)
    Training(plan, starting_network(plan, events), *load_tiles(plan, events), None, events).run()
    return {}


def _train_and_save(plan: TrainingPlan, events: Events) -> tuple[TrainingHistory, ModelCard]:
    job = plan.job
    torch.manual_seed(job.seed)
    start = starting_network(plan, events)
    trained: tuple[State, ModelCard] | None = None
    try:
        # Open from the start: an output that cannot be written must not be found out after hours of training.
        with (open_epoch_log(job.output, plan.class_names, job.tensorboard_folder) as log,
              whole_file(job.output) as model_path):
            training, validation = load_tiles(plan, events)
            loop = Training(plan, start, training, validation, log, events, open_preview(plan, events))
            history, state = loop.run()
            card = training_card(plan, history, (len(training), len(validation)))
            trained = state, card
            if history.ending != "cancelled":
                loop.learner.answer_by(state)
                _judge(plan, loop, card, events)
            write_model(model_path, state, card)
    except OutputError as error:
        if trained is None:
            raise
        raise kept_elsewhere(job, *trained, error) from error
    return history, card


def _judge(plan: TrainingPlan, loop: Training, card: ModelCard, events: Events) -> None:
    """Add to a card what is measured once, of the best epoch; where cancelling keeps the model, it ends the measuring.

    Raises:
        Cancelled: no model shall be kept.
    """
    learner, validation = loop.learner, loop.validation
    try:
        card.training["held_out"] = judge_unseen(plan, learner, events)
        if not plan.tiles.validated_by_a_map:
            card.training["object_f1"] = judged_objects(plan, learner, validation, events)
        eight_bits = judged_eight_bits(plan, learner, loop.training, validation, events)
        card.training.update({"eight_bits": eight_bits} if eight_bits else {})
    except Cancelled:
        if not events.keeps_on_cancel:
            raise
