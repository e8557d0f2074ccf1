"""In which arithmetic a network may be run on a CPU, and how far its classes may be from those of float32."""

from __future__ import annotations

from dataclasses import dataclass

from contract.choices import Precision

from ..quantizing.ranges import Ranges

# Of the valid pixels of one window, with the classes that PyTorch finds in float32.
LEAST_AGREEMENT = 0.998
# The same in 16 bits for a model whose own figures were measured in them: they hold for these classes, not for those of
# float32. It is left to see that nothing is broken.
LEAST_AGREEMENT_AS_MEASURED = 0.98
# In 8 bits the figures of the card are those of labelled tiles: it is left to see that nothing is broken here.
LEAST_AGREEMENT_INT8 = 0.95
FLOAT32, INT8 = "float32", "int8"


@dataclass(frozen=True)
class Arithmetic:
    """What may be computed in.

    Args:
        precision: as it was asked for.
        measured_in: the precision, such as bfloat16, of the figures in the model's card.
        ranges: of the network's values, for 8 bits; None: they are not to be tried.
        is_of_scene: the ranges are those of this imagery alone, and what is found with them holds nowhere else.
    """

    precision: Precision = "auto"
    measured_in: str = ""
    ranges: Ranges | None = None
    is_of_scene: bool = False

    def least_agreement(self, name: str) -> float:
        """On which share of the pixels the runtime of this name must find the classes of float32."""
        precision = name.split()[-1]
        if precision == INT8:
            return LEAST_AGREEMENT_INT8
        is_as_measured = precision == self.measured_in and precision != FLOAT32
        return LEAST_AGREEMENT_AS_MEASURED if is_as_measured else LEAST_AGREEMENT
