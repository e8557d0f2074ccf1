"""Files and texts that no one of this plugin wrote: the dialog refuses them in a sentence, and QGIS lives on."""

from __future__ import annotations

import json
import struct

import pytest
from qgis.core import QgsProcessingException

DEEP = "[" * 100_000  # far beyond what a parser in Python goes down
NESTED = DEEP + "]" * 100_000
BANDS = [{"name": f"band {number}"} for number in (1, 2, 3)]


def write_card(path, text: str, header: str = "") -> str:
    """A model file without weights, whose card is this text; or whose whole header is."""
    content = (header or json.dumps({"__metadata__": {"urbanseg": text}})).encode()
    path.write_bytes(struct.pack("<Q", len(content)) + content)
    return str(path)


def write_dataset(folder, text: str) -> str:
    folder.mkdir()
    (folder / "dataset.json").write_text(text)
    return str(folder)


CARDS = {
    "bands a number": json.dumps({"bands": 5}),
    "bands a text": json.dumps({"bands": "red"}),
    "osm_channels a number": json.dumps({"bands": BANDS, "osm_channels": 7}),
    "nested": f'{{"bands": {NESTED}}}',
    "only opened": DEEP,
    "a list": "[1, 2]",
    "no JSON": "\x00\x01",
}
DATASETS = {
    "tiles a number": json.dumps({"tiles": 5}),
    "tiles an object": json.dumps({"tiles": {"split": "training"}}),
    "split a list": json.dumps({"tiles": [{"split": ["training"]}]}),
    "a list": "[]",
    "nested": NESTED,
    "only opened": DEEP,
}
SCHEMES = {
    "nested": f'{{"name": "x", "classes": {NESTED}}}',
    "only opened": '{"name": ' + DEEP,
    "classes a number": '{"name": "x", "classes": 5}',
}


@pytest.fixture()
def refused(provider, context):
    def refused(name: str, **parameters) -> str:
        """What the dialog says; the run must not start."""
        fits, message = provider.algorithm(name).create().checkParameterValues(parameters, context)
        assert fits is False and message
        return message

    return refused


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_model_with_an_odd_card(refused, town, tmp_path, card):
    model, out = write_card(tmp_path / "odd.safetensors", card), str(tmp_path / "out")
    assert "odd.safetensors" in refused("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=model, OUTPUT=out)


def test_a_model_whose_header_is_nested_too_deeply(refused, town, tmp_path):
    model, out = write_card(tmp_path / "odd.safetensors", "", header='{"a": ' + NESTED + "}"), str(tmp_path / "out")
    for name, more in (("predictclasses", {"INPUT": str(town / "imagery.tif")}), ("modelinfo", {}), ("exportmodel", {}),
                       ("mapclasses", {"INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")],
                                       "POLYGONS": out, "REPORT": out})):
        assert "odd.safetensors" in refused(name, MODEL=model, OUTPUT=out, **more)


@pytest.mark.parametrize("size", ["1e999", "NaN", "-1", '"wide"', "true", "null", "1" + "0" * 400])
def test_a_pixel_size_that_is_none_is_refused(refused, town, tmp_path, size):
    model = write_card(tmp_path / "odd.safetensors", f'{{"bands": {json.dumps(BANDS)}, "pixel_size_m": {size}}}')
    message = refused("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=model, OUTPUT=str(tmp_path / "out.tif"))
    assert "odd.safetensors" in message


def test_a_card_of_a_hundred_thousand_bands_is_not_repeated(refused, town, tmp_path):
    card = json.dumps({"bands": [{"name": f"b{number}"} for number in range(100_000)]})
    message = refused("predictclasses", INPUT=str(town / "imagery.tif"), OUTPUT=str(tmp_path / "out.tif"),
                      MODEL=write_card(tmp_path / "wide.safetensors", card))
    assert "wide.safetensors" in message and len(message) < 600


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_a_tiles_folder_with_an_odd_dataset(refused, tmp_path, dataset):
    folder = write_dataset(tmp_path / "odd tiles", dataset)
    assert "odd tiles" in refused("trainmodel", TILES=folder, FUSION="fusenet", OUTPUT=str(tmp_path / "m.safetensors"))


def test_tiles_and_initial_model_that_say_nothing_of_their_bands(refused, tmp_path):
    folder = write_dataset(tmp_path / "tiles", '{"tiles": [{"split": "training"}], "bands": 3}')
    model = write_card(tmp_path / "m.safetensors", json.dumps({"bands": BANDS}))
    out = str(tmp_path / "new.safetensors")
    assert "dataset.json" in refused("trainmodel", TILES=folder, INITIAL_MODEL=model, OUTPUT=out)


@pytest.mark.parametrize("as_file", [True, False])
@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_an_odd_scheme(refused, town, tmp_path, scheme, as_file):
    if as_file:
        (tmp_path / "odd.json").write_text(scheme)
        scheme = str(tmp_path / "odd.json")
    message = refused("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[str(town / "osm.geojson")],
                      SCHEME=scheme, OUTPUT=str(tmp_path / "out.tif"))
    assert ("odd.json" if as_file else "scheme") in message


@pytest.mark.parametrize("text", ["x" * 5000, "a\x00b", "\ud800"])
def test_a_scheme_that_is_neither_name_nor_path(refused, town, tmp_path, text):
    refused("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[str(town / "osm.geojson")], SCHEME=text,
            OUTPUT=str(tmp_path / "out.tif"))


@pytest.mark.parametrize("text", ["--5", "²", "1" * 5000, "3.5", "a"])
def test_masked_values_that_are_no_numbers(refused, town, tmp_path, text):
    message = refused("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[str(town / "osm.geojson")],
                      MASKED_VALUES=text, OUTPUT=str(tmp_path / "out.tif"))
    assert "MASKED_VALUES" in message


# -- what nobody thought of -------------------------------------------------------------------------------------


class Unexpected(Exception):
    """Stands for any error that none of the checks knows."""


@pytest.fixture()
def failing(provider, monkeypatch):
    """An algorithm all of whose own texts and checks fail."""
    def fail(*arguments, **named):
        raise Unexpected("of " + "a" * 10_000)

    algorithm = provider.algorithm("modelinfo").create()
    for name in ("title", "help_text", "parameters", "findings", "prepare"):
        monkeypatch.setattr(type(algorithm), name, fail)
    return algorithm


@pytest.mark.parametrize("hook", ["displayName", "shortHelpString", "helpUrl", "initAlgorithm", "canExecute"])
def test_what_qgis_calls_never_raises(failing, hook):
    getattr(failing, hook)()


def test_an_algorithm_that_fails_can_still_be_made(failing):
    """From C++, where an exception would end the process."""
    assert failing.create() is not None


def test_an_unexpected_error_names_the_files_that_were_given(failing, context, tmp_path):
    (tmp_path / "m.safetensors").write_bytes(b"")
    fits, message = failing.checkParameterValues(
        {"MODEL": str(tmp_path / "m.safetensors"), "OUTPUT": str(tmp_path / "x.html")}, context)
    assert not fits and "m.safetensors" in message and "Unexpected: of aaa" in message and len(message) < 600


def test_an_unexpected_error_of_a_run_is_one_that_qgis_knows(failing, context, feedback, tmp_path):
    (tmp_path / "m.safetensors").write_bytes(b"")
    with pytest.raises((QgsProcessingException, Unexpected)):
        failing.prepareAlgorithm({"MODEL": str(tmp_path / "m.safetensors")}, context, feedback)
    _, ok = failing.run({"MODEL": str(tmp_path / "m.safetensors"), "OUTPUT": str(tmp_path / "x.html")}, context,
                        feedback)
    assert not ok


# -- in a process of its own: exit code 1, never an abort ---------------------------------------------------------


@pytest.mark.parametrize("what", ["header", "card", "dataset", "tiles", "scheme"])
def test_qgis_process_ends_with_1_and_a_sentence(qgis_process, town, tmp_path, what):
    imagery, model = f"--INPUT={town / 'imagery.tif'}", tmp_path / "odd.safetensors"
    if what in ("header", "card"):
        write_card(model, CARDS["bands a number"], '{"a": ' + NESTED + "}" if what == "header" else "")
        arguments = ["predictclasses", imagery, f"--MODEL={model}"]
    elif what == "scheme":
        (tmp_path / "odd.json").write_text(SCHEMES["nested"])
        arguments = ["labelfromosm", imagery, f"--LAYERS={town / 'osm.geojson'}", f"--SCHEME={tmp_path / 'odd.json'}"]
    else:
        folder = write_dataset(tmp_path / "odd", NESTED if what == "dataset" else DATASETS["tiles a number"])
        arguments = ["trainmodel", f"--TILES={folder}"]
    ended = qgis_process("run", f"urbanseg:{arguments[0]}", *arguments[1:], f"--OUTPUT={tmp_path / 'out'}")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "odd" in ended.stdout + ended.stderr and not (tmp_path / "out").exists()
