"""In which arithmetic a network may be run for a scene: by what was asked for, and by what the model's card says."""

from __future__ import annotations

from contract.model_card import ModelCard
from contract.texts import tr
from models.scaling import scale_image

from ..quantizing.ranges import Ranges
from ..worker.events import Events
from .arithmetic import FLOAT32, INT8, Arithmetic
from .network_runtime import AnyNetwork
from .prediction_plan import PredictionPlan
from .prepared_networks import PreparedNetworks
from .runtime_choice import PREPARING

# Those of an eighth of so many windows gave the same figures on Banepa and Kampala.
_CALIBRATION_WINDOWS = 16
_LEAST_VALID_SHARE = 0.5


def settle_arithmetic(plan: PredictionPlan, network: AnyNetwork, prepared: PreparedNetworks,
                      events: Events) -> Arithmetic:
    """What a CPU may compute in; 8 bits of their own accord only where the card's figures allow it."""
    precision, measured_in = plan.job.precision, plan.card.training.get("precision", "")
    known = plan.card.eight_bits
    if plan.device.type != "cpu":
        if precision != "auto":
            events.info(tr("The precision is that of processors: {device} computes in its own.").format(
                device=plan.device))
        return Arithmetic(measured_in=measured_in)
    if precision == FLOAT32 or (precision == "auto" and not known):
        return Arithmetic(precision, measured_in)
    if known:
        if precision == INT8 or known.suffice:
            if not known.suffice:
                events.warning(tr("8 bits, as asked for: {figures}.").format(figures=known.figures))
            return Arithmetic(precision, measured_in, known.ranges)
        events.info(tr("Not in 8 bits: {figures}.").format(figures=known.figures))
        return Arithmetic(precision, measured_in)
    return Arithmetic(precision, measured_in, _ranges_of_scene(plan, network, prepared, events), is_of_scene=True)


def say_figures(card: ModelCard, events: Events) -> None:
    """What 8 bits cost the model that is run in them."""
    if card.eight_bits:
        events.info(tr("In 8 bits: {figures}.").format(figures=card.eight_bits.figures))


def _ranges_of_scene(plan: PredictionPlan, network: AnyNetwork, prepared: PreparedNetworks,
                     events: Events) -> Ranges | None:
    """Those of the network's values on the imagery; None where they cannot be had."""
    events.progress(0, plan.windows.window_count, PREPARING)
    windows = [scale_image(image, valid, plan.card.input_scaling)[None]
               for image, valid in plan.samples(_CALIBRATION_WINDOWS) if valid.mean() >= _LEAST_VALID_SHARE]
    if not windows:
        return None
    try:
        from .openvino_runtime import OpenVinoRuntime

        ranges = OpenVinoRuntime(network, plan.card.input_scaling, prepared, exact=True).ranges(windows)
    # A missing wheel, an operator it does not know: whoever runs the network then says that it goes on without it.
    except Exception as error:
        events.info(tr("8 bits could not be calibrated: {error}").format(error=error))
        return None
    events.warning(
        tr("The model does not say what 8 bits cost it. They were calibrated on {count} windows of this imagery, and "
           "what they cost was not measured: compare with a map in float32.").format(count=len(windows)))
    return ranges
