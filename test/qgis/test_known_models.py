"""Models by name: the starter, and those of the registry, which were trained or used last."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from made_inputs import write_model
from urban_segmentation.contract.errors import InputError
from urban_segmentation.contract.model_card import load_card
from urban_segmentation.processing_provider.parameters.known_models import (
    MOST_RECENT,
    STARTER_PATH,
    model_path,
    recent_models,
    remember_model,
)


def test_the_starter_is_there_and_says_what_it_is(provider):
    card = load_card(model_path(" Starter ", "MODEL"))
    assert model_path("starter", "MODEL") == str(STARTER_PATH)
    assert card.objects and card.scheme.names == ("other", "building") and len(card.bands) == 3
    assert "ODbL" in card.license and "Not for" in card.description and card.training["held_out"]["iou"]["building"] > 0
    assert set(card.training["band_quantiles"]) == {band.name for band in card.bands} and card.object_f1 > 0.5
    assert all(scene["band_quantiles"] for scene in card.training["scenes"])
    assert STARTER_PATH.stat().st_size < 15_000_000


def test_models_used_last_come_first_and_go_by_name(tmp_path, feedback):
    paths = [write_model(tmp_path / f"town {number}.safetensors") for number in range(MOST_RECENT + 2)]
    for path in paths:
        remember_model(path, feedback)
    remember_model(paths[5], feedback)
    assert recent_models()[:2] == [paths[5], paths[-1]] and len(recent_models()) == MOST_RECENT
    assert model_path("town 5", "MODEL") == model_path("town 5.safetensors", "MODEL") == paths[5]
    (tmp_path / "town 5.safetensors").unlink()
    assert paths[5] not in recent_models()
    with pytest.raises(InputError, match=r"MODEL: the model town 5 is gone: .*town 5.safetensors does not exist"):
        model_path("town 5", "MODEL")


def test_what_is_remembered_is_offered(provider, tmp_path, feedback):
    extent = {"crs": "EPSG:4326", "degrees": [84.0, 27.0, 86.0, 29.0]}
    scene = {"role": "learnt", "sources": {}, "dataset_sha256": "", "extent": extent, "tiles": {}}
    path = write_model(tmp_path / "town.safetensors", training={"miou": 0.71, "object_f1": 0.58, "scenes": [scene]})
    remember_model(path, feedback)
    for name in ("predictclasses", "mapclasses", "modelinfo", "exportmodel"):
        algorithm = provider.algorithm(name).create()
        widget = algorithm.parameterDefinition("MODEL").metadata()["widget_wrapper"]
        fixed = ["starter", "best"] if name in ("predictclasses", "mapclasses") else ["starter"]
        assert widget["choices"] == [*fixed, path]
        assert widget["words"][path].startswith("town (20") and "building" in widget["words"][path]
        assert "28.00°, 85.00°" in widget["words"][path] and "mean IoU 0.71, object F1 0.58" in widget["words"][path]


def test_a_date_in_a_models_name_is_not_said_twice(provider, tmp_path, feedback):
    today = datetime.date.today().isoformat()
    path = write_model(tmp_path / f"town_{today}.safetensors")
    remember_model(path, feedback)
    algorithm = provider.algorithm("mapclasses").create()  # has to outlive its parameters
    words = algorithm.parameterDefinition("MODEL").metadata()["widget_wrapper"]["words"]
    assert words[path].startswith(f"town_{today} (") and words[path].count(today) == 1


def test_a_model_that_cannot_be_read_any_more_is_offered_by_its_path(provider, tmp_path, feedback):
    path = tmp_path / "town.safetensors"
    remember_model(write_model(path), feedback)
    path.write_text("no model")
    algorithm = provider.algorithm("predictclasses").create()
    assert algorithm.parameterDefinition("MODEL").metadata()["widget_wrapper"]["words"][str(path)] == str(path)


def test_a_model_that_goes_with_the_session_is_not_offered_later(feedback, data_folder):
    from qgis.core import QgsProcessingUtils

    remember_model(write_model(Path(QgsProcessingUtils.generateTempFilename("m.safetensors"))), feedback)
    assert recent_models() == [] and not list(data_folder.iterdir())
