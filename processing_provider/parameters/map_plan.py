"""What Map classes is going to do, and how long that will take on this computer, in words for a user."""

from __future__ import annotations

from dataclasses import dataclass

from ...contract.durations import duration_text
from ..translation import tr

# A forward pass is one; training goes back, too, in full precision, and augments. A busy computer took 4 to 5. Tiles
# overlap by half: each pixel is in four of them.
_TRAINING_PASSES, _TILES_OVER_A_PIXEL = 4.0, 4.0
_TRAINING_SHARE, _VALIDATION_SHARE = 0.6, 0.2
_PREDICTION_PASSES = 1.3  # windows overlap by an eighth
_STEP_S = 4.0  # a worker starts, and imports what it needs
_REST_S_PER_MPX = 1.5  # labels, tiles, polygons, report: the processor's work beside the network


@dataclass(frozen=True)
class MapPlan:
    """The work that a dialog's values ask for.

    ``mpx``: million pixels, of the size that the network sees; ``epochs``: at most, 0 where nothing is trained;
    ``start``: what the training starts from, or the model that is used; ``kept``: where the model will be.
    """

    mpx: float
    fetches: bool
    epochs: int
    start: str
    kept: str = ""

    def seconds(self, speed_mpx_s: float) -> float:
        """How long it takes where the network predicts so many million pixels a second."""
        passes = _PREDICTION_PASSES + self.epochs * (
            _TRAINING_SHARE * _TILES_OVER_A_PIXEL * _TRAINING_PASSES + _VALIDATION_SHARE)
        steps = 6 if self.epochs else 3
        return self.mpx * (passes / speed_mpx_s + _REST_S_PER_MPX) + steps * _STEP_S

    def text(self, speed_mpx_s: float) -> str:
        """One paragraph; a speed of 0 is not known."""
        parts = [tr("About {duration} on this computer.").format(
                     duration=duration_text(_rounded_s(self.seconds(speed_mpx_s)))) if speed_mpx_s else
                 tr("How long it takes is not known: “Set up environment” measures how fast this computer is.")]
        if self.fetches:
            parts.append(tr("OSM features are fetched from the server."))
        if self.epochs:
            parts.append(tr("A model is trained for {epochs} epochs at most, from {start}; it is kept as "
                            "{path}.").format(epochs=self.epochs, start=self.start, path=self.kept))
        else:
            parts.append(tr("Nothing is trained: {model} is used.").format(model=self.start))
        return " ".join(parts)


def _rounded_s(seconds: float) -> int:
    """To five seconds: an estimate knows no better."""
    return max(5, round(seconds / 5) * 5)
