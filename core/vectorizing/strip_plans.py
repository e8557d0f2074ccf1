"""What drawing one strip needs to know of all others: which region each piece is of, and what lies along its seams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..scaling_out.part_files import Arrays, prefixed, without_prefix
from .runs import Integers
from .seams import Seam
from .survey import Strip, Survey

HIDDEN = -2


@dataclass(frozen=True)
class StripPlan:
    """How one strip is drawn.

    ``region_of`` has for each of its pieces the place of its region among ``regions``, negative for what is not drawn;
    ``squared``: which of ``regions`` are. The outlines along ``seams`` stay as they are.
    """

    region_of: Integers
    regions: Integers
    squared: npt.NDArray[np.bool_]
    seams: list[Seam]

    def to_arrays(self) -> Arrays:
        """The same as arrays by name."""
        seams = {name: values for number, seam in enumerate(self.seams)
                 for name, values in prefixed(f"seam {number}", vars(seam)).items()}
        return {"region_of": self.region_of, "regions": self.regions, "squared": self.squared,
                "seam_count": np.array(len(self.seams)), **{name: np.asarray(value) for name, value in seams.items()}}

    @classmethod
    def of_arrays(cls, arrays: Arrays) -> StripPlan:
        """What ``to_arrays`` was made of."""
        seams = [_seam_of(without_prefix(f"seam {number}", arrays)) for number in range(int(arrays["seam_count"]))]
        return cls(arrays["region_of"], arrays["regions"], arrays["squared"], seams)


class StripPlans:
    """The plans of all strips of a survey.

    Args:
        shown: which regions get polygons, shape (regions,).
        squared: which of them get right angles, shape (regions,); None: none.
    """

    def __init__(self, strips: Sequence[Strip], survey: Survey, shown: npt.NDArray[np.bool_],
                 squared: npt.NDArray[np.bool_] | None = None) -> None:
        self._strips = strips
        self._squared = np.zeros(len(shown), dtype=bool) if squared is None else squared
        self._survey = survey.after(survey.regions, survey.borders,
                                    np.where(shown, np.arange(len(survey.regions)), HIDDEN))

    @property
    def region_of(self) -> list[Integers]:
        """The regions of the pieces of each strip, negative for what is not drawn."""
        return self._survey.region_of

    def seams(self, strip: Strip) -> list[Seam]:
        """Those above and below a strip, as far as there are any."""
        return [self._seam(below) for below in self._strips[strip.number:strip.number + 2] if below.number]

    def of(self, strip: Strip) -> StripPlan:
        """The plan of a strip."""
        of_pieces = self.region_of[strip.number]
        regions = np.unique(of_pieces[of_pieces >= 0])
        place = np.where(of_pieces >= 0, np.searchsorted(regions, of_pieces), HIDDEN)
        return StripPlan(place, regions, self._squared[regions], self.seams(strip))

    def _seam(self, below: Strip) -> Seam:
        """The seam above a strip."""
        return Seam.between(self._survey.last_rows[below.number - 1], self._survey.first_rows[below.number],
                            below.first_row, below.width_px)


def _seam_of(arrays: Arrays) -> Seam:
    return Seam(int(arrays["y"]), arrays["columns"], arrays["joined"], arrays["passing"])
