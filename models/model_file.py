"""The model file: weights and everything needed to use them, in one .safetensors file. Never a pickle.

The card is JSON in the header's metadata, so that it can be read without reading a single weight.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from contract.errors import ModelError
from contract.model_card import ModelCard, card_to_dict, load_card
from contract.model_header import CARD_KEY
from contract.outside_json import finite
from contract.texts import tr

if TYPE_CHECKING:
    import torch
    from torch import nn


def save_model(path: str | Path, state_dict: Mapping[str, torch.Tensor], card: ModelCard) -> None:
    """Write weights and card; ``path`` is the temporary path of ``whole_file``."""
    from safetensors.torch import save_file

    # Own, contiguous copies: safetensors refuses shared and channels-last memory.
    tensors = {key: tensor.detach().cpu().contiguous().clone() for key, tensor in state_dict.items()}
    text = json.dumps(finite(card_to_dict(card)), ensure_ascii=False, allow_nan=False)
    save_file(tensors, path, metadata={"format": "pt", CARD_KEY: text})


def load_model(path: str | Path) -> tuple[nn.Module, ModelCard]:
    """Build the network and load its weights; the network is in evaluation mode, on the CPU, in float32.

    Raises:
        ModelError: as ``load_card`` and ``load_weights``, or the weights do not fit the network that the card names.
    """
    card = load_card(path)
    # Only here: reading a card must not wait seconds for the networks' libraries.
    from models.fusion import build_model_network
    from models.weights_file import load_weights

    try:
        class_count = len(card.scheme.classes)
        network = build_model_network(card.fusion, card.network, card.encoder, len(card.bands),
                                      len(card.osm_channels), class_count, objects=card.objects)
        network.load_state_dict(load_weights(path))
    except RuntimeError as error:
        first = " ".join(str(error).strip().splitlines()[:3])
        raise ModelError(
            tr("The weights in the model {path} do not fit {network} on {encoder}: {first}").format(
                path=path, network=card.network, encoder=card.encoder, first=first),
            tr("The file may have been changed: use the model as it was written.")) from error
    return network.eval(), card
