"""Several algorithms of the plugin as the steps of one: each by its name, with the progress of the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingProvider

from ..translation import tr
from .weighted_feedback import WeightedFeedback

StepRunner = Callable[..., dict[str, Any]]


def step_runner(provider: QgsProcessingProvider, weights: Mapping[str, int], context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> StepRunner:
    """What runs one step by its name and inputs, and gives its results.

    ``weights``: the share of the work that each step takes, in the order in which they are run.
    """
    # QGIS brings it as a plugin: it is there once Processing has started, not yet when this file is imported.
    import processing

    steps = list(weights)
    shared = WeightedFeedback(feedback, list(weights.values()))

    def run(name: str, **inputs: Any) -> dict[str, Any]:
        if feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled."))
        number, title = steps.index(name), provider.algorithm(name).displayName()
        shared.start_step(
            number,
            tr("Step {number} of {count}: {title}").format(number=number + 1, count=len(steps), title=title))
        return processing.run(f"urbanseg:{name}", inputs, context=context, feedback=shared, is_child_algorithm=True)

    return run
