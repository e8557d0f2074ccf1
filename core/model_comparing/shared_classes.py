"""The classes that two models and the reference have in common, in one numbering."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.messages import listed
from contract.texts import tr

BACKGROUND_ID = 0
_REST_COLOR = "#bdc3c7"


@dataclass(frozen=True)
class SharedClasses:
    """Names and colours of what is judged; behind them, where ``has_rest``, everything else as one class.

    ``tables``: for the reference and either model, the position of each class id, 255 for none; shape (3, 256).
    """

    names: tuple[str, ...]
    colors: tuple[str, ...]
    has_rest: bool
    tables: npt.NDArray[np.uint8]

    @property
    def count(self) -> int:
        """How many positions there are."""
        return len(self.names) + self.has_rest

    @property
    def all_colors(self) -> tuple[str, ...]:
        """The colours of all positions."""
        return self.colors + ((_REST_COLOR,) if self.has_rest else ())


def shared_classes(schemes: tuple[ClassScheme, ClassScheme, ClassScheme]) -> SharedClasses:
    """Of the reference, and of two models: matched by name.

    Where all three have the same classes these are judged. Else it is those that all know, without the background:
    what it means depends on the classes beside it. Their other pixels become one class, which has no figure.

    Raises:
        InputError: no class is known to all three.
    """
    reference = schemes[0]
    names = [{name.casefold() for name in scheme.names} for scheme in schemes]
    same = names[0] == names[1] == names[2]
    background = {item.name.casefold() for scheme in schemes for item in scheme.classes if item.id == BACKGROUND_ID}
    known = names[0] if same else set.intersection(*names) - background
    judged = [item for item in reference.classes if item.name.casefold() in known]
    if not judged:
        raise InputError(
            tr("The labels and the two models have no class in common: {reference}; {first}; {second}.").format(
                reference=listed(reference.names), first=listed(schemes[1].names), second=listed(schemes[2].names)),
            tr("Compare models, and labels, of the same classes."))
    positions = {item.name.casefold(): position for position, item in enumerate(judged)}
    tables = np.full((len(schemes), 256), IGNORE_ID, np.uint8)
    for table, scheme in zip(tables, schemes):
        for item in scheme.classes:
            table[item.id] = positions.get(item.name.casefold(), len(judged))
    return SharedClasses(tuple(item.name for item in judged), tuple(item.color for item in judged), not same, tables)
