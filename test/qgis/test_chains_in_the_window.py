"""The shipped chains in the window: explained and chosen from as the algorithms are, opened in the model designer."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingModelAlgorithm

CHAINS = ("mapclassesfromosm", "trainfromosm", "mapwithmodel", "finetunemodel", "updatemapsteps")


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_has_a_picture_and_explains_its_inputs(provider, name):
    chain = provider.algorithm(name).create()
    assert "<img src=" in chain.shortHelpString() and "<img src=" in Path(chain.helpUrl()[7:]).read_text("utf-8")
    for parameter in chain.parameterDefinitions():
        is_plain = parameter.isDestination() or parameter.name() == "EPOCHS"
        assert is_plain or parameter.help(), parameter.name()


@pytest.mark.parametrize("name", [name for name in CHAINS if name != "mapwithmodel"])
def test_a_chain_offers_the_schemes_and_their_editor(provider, name):
    chain, step = provider.algorithm(name).create(), provider.algorithm("labelfromosm").create()
    widget = chain.parameterDefinition("SCHEME").metadata()["widget_wrapper"]
    assert widget == step.parameterDefinition("SCHEME").metadata()["widget_wrapper"] and widget["is_scheme"]
    assert name in ("finetunemodel", "updatemapsteps") or "resnet34" in chain.parameterDefinition("ENCODER").metadata()[
        "widget_wrapper"]["choices"]


@pytest.mark.parametrize("name", CHAINS)
def test_a_copy_for_the_designer_is_a_valid_model_that_overwrites_nothing(provider, tmp_path, name):
    from urban_segmentation.processing_provider.desktop.designer import copy_chain

    first, second = (copy_chain(provider.algorithm(name), tmp_path / "models") for _ in range(2))
    assert {path.name for path in (tmp_path / "models").iterdir()} == {f"{name}.model3", f"{name}_2.model3"}
    assert second.name() == f"{first.name()} 2"
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(tmp_path / "models" / f"{name}.model3")) and read.validate()[0]
    assert read.name() == provider.algorithm(name).displayName()
    assert {item.name() for item in read.parameterDefinitions()} == {
        item.name() for item in provider.algorithm(name).parameterDefinitions()}


def test_only_the_chains_can_be_opened(provider, qgis_application):
    from urban_segmentation.processing_provider.desktop.designer import OpenInDesigner

    action = OpenInDesigner(None)
    for algorithm in provider.algorithms():
        action.setData(algorithm, None)
        assert action.isEnabled() == (algorithm.name() in CHAINS), algorithm.name()


def test_the_designer_opens_with_the_copy(provider, tmp_path, monkeypatch):
    from urban_segmentation.processing_provider.desktop import designer

    opened = []

    class Dialog:
        class update_model:
            connect = staticmethod(lambda slot: None)

        @staticmethod
        def create(model):
            opened.append(model)
            return Dialog()

        def show(self):
            opened.append("shown")

        def activate(self):
            pass

    monkeypatch.setattr(designer, "ModelerDialog", Dialog)
    monkeypatch.setattr(designer.ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path)]))
    action = designer.OpenInDesigner(None)
    action.setData(provider.algorithm("trainfromosm"), None)
    action.execute()
    model, shown = opened
    assert shown == "shown" and model.sourceFilePath() == str(tmp_path / "trainfromosm.model3")


def test_a_folder_that_cannot_be_written_is_said(provider, tmp_path, monkeypatch):
    from unittest.mock import MagicMock

    from urban_segmentation.processing_provider.desktop import designer

    (tmp_path / "file").write_text("")
    monkeypatch.setattr(designer.ModelerUtils, "modelsFolders", staticmethod(lambda: [str(tmp_path / "file")]))
    iface = MagicMock()
    action = designer.OpenInDesigner(iface)
    action.setData(provider.algorithm("trainfromosm"), None)
    action.execute()
    (title, text), _ = iface.messageBar().pushCritical.call_args
    assert title == "Train from OSM" and "trainfromosm.model3 cannot be written" in text
