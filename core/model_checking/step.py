"""The step that says whether a model fits imagery: keep, fine-tune, retrain, or no."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from contract.choices import Verdict, options
from contract.errors import ModelError
from contract.jobs import CheckModelJob, PredictJob
from contract.messages import listed
from contract.model_card import ModelCard, load_card
from contract.texts import tr
from models.model_file import load_model

from ..grids.rasters import grid_of, open_raster
from ..predicting.network_runtime import TorchRuntime
from ..predicting.scene import Scene, open_scene
from ..worker.devices import resolve_device
from ..worker.events import Events
from . import findings
from .check_report import ModelCheck, verdict_titles, write_reports
from .fitness import Evidence, judge
from .known_ground import agreement_figures, open_known_ground
from .sampled_windows import sampled_windows

_HISTOGRAM_BINS = 10


def run(job: CheckModelJob, events: Events) -> dict[str, object]:
    """Look at imagery as the model does, and write both reports.

    Returns:
        ``verdict``, ``score`` (0 to 100), ``report_html``, ``report_json``.

    Raises:
        InputError: the imagery, labels or layers cannot be read, or the imagery has no data.
        ModelError: the model cannot be read, needs an OSM raster that is not given; or the verdict is worse than the
            job allows, in which case the reports are there.
        OutputError: a report cannot be written.
    """
    card = load_card(job.model)
    check = _checked(job, card, events)
    write_reports(check, job.report_html, job.report_json)
    fitness = check.fitness
    events.info(tr("{verdict} (score {score}): {reasons}").format(
        verdict=fitness.verdict, score=f"{fitness.score:.0f}", reasons=" ".join(fitness.reasons)))
    verdicts = options(Verdict)
    if job.least_verdict != "none" and verdicts.index(fitness.verdict) > verdicts.index(job.least_verdict):
        raise ModelError(
            tr("The verdict on model {model} for {imagery} is {verdict} (score {score}), at least {least} was asked "
               "for. {reasons}").format(
                model=job.model, imagery=job.imagery, verdict=fitness.verdict, score=f"{fitness.score:.0f}",
                least=job.least_verdict, reasons=" ".join(fitness.reasons)),
            tr("{meaning}. The report says more: {path}").format(
                meaning=verdict_titles()[fitness.verdict], path=job.report_html))
    return {"verdict": fitness.verdict, "score": fitness.score, "report_html": job.report_html,
            "report_json": job.report_json}


def _checked(job: CheckModelJob, card: ModelCard, events: Events) -> ModelCheck:
    names = Path(job.model).name, Path(job.imagery).name
    with open_raster(job.imagery, tr("Imagery")) as dataset:
        grid = grid_of(dataset, tr("Imagery"))
    seen_from_afar = [findings.pixel_size(card, grid), findings.place(card, grid)]
    if card.osm and not card.osm_optional and not job.osm_raster:
        raise ModelError(
            tr("Model {model} takes the OSM channels {channels} beside the imagery; no OSM raster is given.").format(
                model=job.model, channels=listed(card.osm_channels)),
            tr("Make one with OSM channels."))
    prediction = PredictJob(job.imagery, job.model, "", osm_raster=job.osm_raster)
    try:
        with open_scene(job.imagery, prediction, card, events) as scene:
            if not any(item.impossible for item in seen_from_afar):
                return _looked_at(job, card, scene, names, seen_from_afar, events)
    except ModelError as error:  # bands or values that the model does not take
        if job.osm_raster:
            raise  # it may be this raster alone that does not fit
        seen_from_afar.insert(0, Evidence("input", tr("Bands and values"), tr("other ones"), error.message,
                                          impossible=True))
    return ModelCheck(*names, judge(seen_from_afar), seen_from_afar)


def _looked_at(job: CheckModelJob, card: ModelCard, scene: Scene, names: tuple[str, str],
               evidence: list[Evidence], events: Events) -> ModelCheck:
    """Predict sampled windows, and compare all that can be compared."""
    network, _ = load_model(job.model)
    runtime = TorchRuntime(network, card.input_scaling, resolve_device(job.device, events), exact=True)
    samples = list(sampled_windows(scene, card, runtime, job.window_count, job.seed, events))
    values = np.concatenate([sample.image[:len(card.bands), sample.valid] for sample in samples], axis=1)
    confidence = np.concatenate([sample.confidence[sample.valid] for sample in samples])
    bands, band_figures = findings.bands(card, values)
    shares, class_figures = findings.class_shares(
        card, np.concatenate([sample.classes[sample.valid] for sample in samples]))
    evidence = [*evidence, bands, findings.confidence(confidence), shares]
    agreed: dict[str, float] = {}
    with open_known_ground(job, card, scene.grid, events) as known:
        if known is not None:
            ious = agreement_figures(samples, known, scene.grid, len(card.scheme.classes))
            agreed = {card.scheme.names[position]: iou for position, iou in ious.items()}
            evidence.append(findings.agreement(card, agreed, tr("labels") if job.labels else "OpenStreetMap"))
    histogram = np.histogram(confidence, _HISTOGRAM_BINS, (0, 1))[0] / len(confidence)
    return ModelCheck(*names, judge(evidence), evidence, len(samples), band_figures, histogram.tolist(), class_figures,
                      agreed)
