"""A model's weights as the start of another one: what depends on the classes is matched by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import nn

from contract.texts import tr

State = dict[str, torch.Tensor]


def adapt_to_classes(state: Mapping[str, torch.Tensor], build: Callable[[int], nn.Module], own: nn.Module,
                     old_names: Sequence[str], new_names: Sequence[str]) -> State:
    """Weights for ``own`` (a network of ``new_names``) out of the ``state`` of one of ``old_names``.

    Rows of the head go to the classes of the same name (case does not count); a class that is new keeps the rows that
    ``own`` has, one that is no longer there is dropped.

    Args:
        build: makes the network for a number of classes; what depends on that number belongs to the head.

    Raises:
        ValueError: the state is not of this network.
    """
    places = {name.casefold(): place for place, name in enumerate(old_names)}
    pairs = [(new, places[name.casefold()]) for new, name in enumerate(new_names) if name.casefold() in places]
    dimensions = _class_dimensions(own, build(len(new_names) + 1))
    adapted = {}
    for key, fresh in own.state_dict().items():
        if key not in state:
            raise ValueError(tr("{key} is missing").format(key=key))
        given = state[key]
        if key in dimensions:
            dimension = dimensions[key]
            rows = fresh.clone().movedim(dimension, 0)
            for new, old in pairs:
                rows[new] = given.movedim(dimension, 0)[old]
            given = rows.movedim(0, dimension)
        if given.shape != fresh.shape:
            raise ValueError(tr("{key} is {shape}, needed is {wanted_shape}").format(
                key=key, shape=tuple(given.shape), wanted_shape=tuple(fresh.shape)))
        adapted[key] = given
    return adapted


def _class_dimensions(own: nn.Module, of_one_more: nn.Module) -> dict[str, int]:
    """Of each tensor that depends on the number of classes, which dimension does."""
    more = of_one_more.state_dict()
    return {key: next(k for k, (a, b) in enumerate(zip(tensor.shape, more[key].shape)) if a != b)
            for key, tensor in own.state_dict().items() if tensor.shape != more[key].shape}
