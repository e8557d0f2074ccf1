"""Unbiased areas and accuracies from a stratified random sample of a map, its classes being the strata.

Estimators of Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014): Good practices for estimating area and
assessing accuracy of land change. Remote Sensing of Environment 148, 42–57; equation numbers are theirs.

What the sample cannot tell is NaN, never a guessed 0: the accuracy of a class without points, the variance of a
class with one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

NORMAL_QUANTILE = 1.96  # 95 % of a normal distribution lies within ± this many standard errors, as in the paper


@dataclass(frozen=True)
class Estimate:
    """A value and its standard error; ``low`` and ``high`` bound its 95 % confidence interval."""

    value: float
    standard_error: float

    @property
    def margin(self) -> float:
        return NORMAL_QUANTILE * self.standard_error

    @property
    def low(self) -> float:
        return self.value - self.margin

    @property
    def high(self) -> float:
        return self.value + self.margin


@dataclass(frozen=True)
class AreaEstimates:
    """Estimates by class, in the order of the matrix; areas have the unit of the mapped areas.

    ``proportions`` is the error matrix as shares of the area, rows the map, columns the reference (equation 4). All
    is about the ground of ``sampled`` classes: those with at least one point.
    """

    proportions: Floats
    areas: tuple[Estimate, ...]
    users_accuracies: tuple[Estimate, ...]
    producers_accuracies: tuple[Estimate, ...]
    overall_accuracy: Estimate
    sampled: npt.NDArray[np.bool_]


def estimate_areas(counts: npt.NDArray[np.integer], mapped_areas: Floats,
                   fully_sampled: npt.NDArray[np.bool_] | None = None) -> AreaEstimates:
    """Estimate the area of every class, and how accurate the map is.

    Args:
        counts: points by map class (row) and reference class (column), of shape (classes, classes).
        mapped_areas: area of each class in the map, of shape (classes,); a class may have none.
        fully_sampled: classes of which every single pixel is among the points: those have no sampling error.

    Raises:
        ValueError: no point at all, or points in a class without mapped area.
    """
    points = counts.sum(axis=1)
    sampled = points > 0
    if not sampled.any():
        raise ValueError("no point was counted")
    if (mapped_areas[sampled] <= 0).any():
        raise ValueError("a class with points has no mapped area")
    total = float(mapped_areas[sampled].sum())
    weights = np.where(sampled, mapped_areas, 0.0) / total
    shares = np.divide(counts, points[:, None], out=np.zeros(counts.shape), where=sampled[:, None])
    variances = _variances(shares, points, fully_sampled)
    proportions = weights[:, None] * shares
    reference = proportions.sum(axis=0)  # equation 9
    reference_error = np.sqrt((weights[:, None] ** 2 * variances).sum(axis=0))  # equation 10
    users, users_variance = np.diag(shares), np.diag(variances)
    return AreaEstimates(
        proportions=proportions,
        areas=_estimates(total * reference, total * reference_error),
        users_accuracies=_estimates(np.where(sampled, users, np.nan),
                                    np.where(sampled, np.sqrt(users_variance), np.nan)),  # equation 6
        producers_accuracies=_estimates(*_producers(proportions, weights, variances)),
        overall_accuracy=Estimate(float(np.trace(proportions)),
                                  float(np.sqrt((weights**2 * users_variance).sum()))),  # equations 1 and 5
        sampled=sampled)


def _variances(shares: Floats, points: npt.NDArray[np.integer],
               fully_sampled: npt.NDArray[np.bool_] | None) -> Floats:
    """Estimated variance of each share of a row; NaN in rows of one point, 0 where nothing is left to chance."""
    degrees = np.where(points > 1, points - 1.0, np.nan)[:, None]
    variances = shares * (1 - shares) / degrees
    variances[points == 0] = 0.0  # these rows have no weight
    if fully_sampled is not None:
        variances[fully_sampled] = 0.0
    return variances


def _producers(proportions: Floats, weights: Floats, variances: Floats) -> tuple[Floats, Floats]:
    """Producer's accuracies and their standard errors (equations 3 and 7); NaN for classes the reference never has."""
    reference = proportions.sum(axis=0)
    seen = reference > 0
    accuracies = np.divide(np.diag(proportions), reference, out=np.full(len(reference), np.nan), where=seen)
    by_row = weights[:, None] ** 2 * variances
    own = np.diag(by_row)
    others = by_row.sum(axis=0, where=~np.eye(len(weights), dtype=bool))
    variance = (1 - accuracies) ** 2 * own + accuracies**2 * others
    return accuracies, np.divide(np.sqrt(variance), reference, out=np.full(len(reference), np.nan), where=seen)


def _estimates(values: Floats, standard_errors: Floats) -> tuple[Estimate, ...]:
    return tuple(Estimate(float(value), float(error)) for value, error in zip(values, standard_errors))
