"""Weights out of a .safetensors file: a model's, or an encoder's to start from. Never a pickle."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from contract.errors import ModelError
from contract.model_header import MODEL_HINT
from contract.texts import tr


def load_weights(path: str | Path, what: str = "Model", hint: str = MODEL_HINT) -> dict[str, torch.Tensor]:
    """The tensors of a .safetensors file; ``what`` it is called in messages.

    Raises:
        ModelError: it cannot be read, or holds numbers that are none.
    """
    try:
        weights = load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelError(tr("{what} {path} cannot be read: {error}").format(what=what, path=path, error=error),
                         hint) from error
    for name, tensor in weights.items():
        if tensor.is_floating_point() and not bool(tensor.isfinite().all()):
            raise ModelError(
                tr("{what} {path} is damaged: its weights {name} hold NaN or infinity.").format(
                    what=what, path=path, name=name),
                tr("Use another copy of the file, or train again."))
    return weights
