"""A stand-in for the package ukis-csmask: networks of one layer, for which bright is cloud and dark is shadow."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

NAMES = ("blue", "green", "red", "nir", "swir16", "swir22")


def write_wheel(path: Path, counts: tuple[int, ...] = (4, 6), levels: tuple[str, ...] = ("l1c", "l2a")) -> str:
    """A wheel with networks that find cloud where blue is above 0.4, shadow where near infrared is below 0.1."""
    with zipfile.ZipFile(path, "w") as wheel:
        for count in counts:
            for level in levels:
                wheel.writestr(f"ukis_csmask/model_{count}b_{level}.onnx", _network(count))
                statistics = {"band_names": NAMES[:count], "img": [[0.25] * count, [0.5] * count]}
                wheel.writestr(f"ukis_csmask/model_{count}b_{level}.json", json.dumps(
                    {"data": {"dataset_statistics": statistics, "target_size": [256, 256]}}))
    return str(path)


def _network(count: int) -> bytes:
    weights, biases = np.zeros((3, count, 1, 1), np.float32), np.zeros(3, np.float32)
    weights[1, 0], biases[1] = 1, -(0.4 - 0.25) / 0.5
    weights[2, 3], biases[2] = -1, (0.1 - 0.25) / 0.5
    sides = ["n", count, 256, 256], ["n", 3, 256, 256]
    graph = helper.make_graph(
        [helper.make_node("Conv", ["input", "weights", "biases"], ["output"])], "clouds",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, sides[0])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, sides[1])],
        [helper.make_tensor("weights", TensorProto.FLOAT, weights.shape, weights.ravel()),
         helper.make_tensor("biases", TensorProto.FLOAT, biases.shape, biases)])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    return onnx.ModelProto.SerializeToString(model)


if __name__ == "__main__":  # for tests in a Python without onnx
    write_wheel(Path(sys.argv[1]))
