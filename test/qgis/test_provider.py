"""What the provider publishes: ids, names, types and defaults are promises to models and scripts."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))
from published_parameters import GOLDEN, as_text, published


def test_ids_parameters_types_and_defaults_are_frozen(provider):
    """To publish a new parameter: ``make published``, read what changed, and add it to the changelog."""
    assert published(provider) == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_the_golden_file_is_as_the_tool_writes_it():
    """Else the next change would be hidden among lines that only look different."""
    text = GOLDEN.read_text(encoding="utf-8")
    assert as_text(json.loads(text)) == text


# As the glossary calls them: one word for each thing, in every dialog.
TITLES = {
    "INITIAL_MODEL": "Initial model", "RENAMED_CLASSES": "Renamed classes of the initial model",
    "AUGMENTATION": "Training augmentation", "TEST_TIME_AUGMENTATION": "Test-time augmentation",
    "ADDITIONAL_INPUTS": "Additional imagery", "CONFIDENCE": "Confidence raster", "PROBABILITIES": "Probabilities",
    "MINIMUM_LABELLED": "Minimum labelled share of a training tile (%)", "MASKED_VALUES": "Masked values",
    "INTERMEDIATE_FOLDER": "Intermediate folder", "ROAD_CLASSES": "Road classes", "SCHEME": "Class scheme",
    "LAYERS": "OSM layers", "DEVICE": "Device",
}


def test_a_parameter_is_called_the_same_everywhere(provider):
    found = {(item.name(), item.description()) for algorithm in provider.algorithms()
             for item in algorithm.parameterDefinitions() if item.name() in TITLES}
    assert found == set(TITLES.items())


@pytest.mark.parametrize("algorithm_id", sorted(json.loads(GOLDEN.read_text())))
def test_every_algorithm_says_what_it_is(provider, algorithm_id):
    algorithm = provider.algorithm(algorithm_id.split(":")[1])
    assert algorithm.displayName() and len(algorithm.shortHelpString()) > 100
    assert not algorithm.icon().isNull()
    assert all(item.description() for item in algorithm.parameterDefinitions())
    assert algorithm.create() is not None


def test_an_algorithm_without_environment_stays_listed_and_says_what_to_run(provider, monkeypatch, tmp_path):
    for variable in ("URBANSEG_PYTHON", "CONDA_PREFIX"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "empty"))
    monkeypatch.setenv("PATH", str(tmp_path))
    for algorithm in provider.algorithms():
        if algorithm.name() in ("setupenvironment",) or algorithm.groupId() == "models":
            continue
        can_execute, reason = algorithm.canExecute()
        assert not can_execute and "Set up environment" in reason, algorithm.id()
    assert provider.algorithm("setupenvironment").canExecute()[0]
