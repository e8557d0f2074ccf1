"""In the user's language: what QGIS shows of the algorithms, the chains, their help; and which language that is."""

from __future__ import annotations

import html
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSettings, QTranslator, QUrl

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
LANGUAGES = ("de", "es", "fr", "pt", "zh")


def translations(language: str) -> dict[str, str]:
    messages = ElementTree.parse(FOLDER / f"urban_segmentation_{language}.ts").getroot().iter("message")
    return {message.findtext("source"): message.findtext("translation") for message in messages}


@pytest.fixture(params=LANGUAGES)
def language(request, provider):
    """A language while the test runs."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"urban_segmentation_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_every_algorithm_speaks_it(provider, language):
    texts = translations(language)
    shown = {text for source, text in texts.items() if text != source}
    for english in provider.algorithms():
        algorithm = english.create()
        assert algorithm.displayName() in shown
        # What scripts and models name stays.
        assert [item.name() for item in algorithm.parameterDefinitions()] == [
            item.name() for item in english.parameterDefinitions()]
        assert {item.name() for item in algorithm.outputDefinitions()} == {
            item.name() for item in english.outputDefinitions()}
        translated = [item.description() for item in algorithm.parameterDefinitions()]
        translated += [item.help() for item in algorithm.parameterDefinitions() if item.help()]
        translated += [item.description() for item in algorithm.outputDefinitions()]
        foreign = [text for text in translated if text in texts and texts[text] != text]
        assert not foreign, (algorithm.id(), foreign)


def test_chains_speak_it(provider, language):
    texts = translations(language)
    chain = provider.algorithm("mapclassesfromosm").create()
    assert chain.parameterDefinition("LAYERS").description() == texts["OSM layers"]
    outputs = {item.description() for item in chain.outputDefinitions()}
    assert outputs == {texts[name] for name in (
        "Labels", "Tiles", "Model", "Classes", "Confidence", "Polygons", "Report", "Figures")}
    steps = {child.description() for child in chain.childAlgorithms().values()}
    assert texts["Label from OSM"] in steps and texts["Train model"] in steps
    assert any(text in chain.shortHelpString() for source, text in texts.items() if source.startswith("From imagery"))


def test_help_pages_speak_it(provider, language):
    texts = translations(language)
    for name in ("maketiles", "trainfromosm"):
        algorithm = provider.algorithm(name).create()
        algorithm.setProvider(provider)
        page = Path(QUrl(algorithm.helpUrl()).toLocalFile()).read_text(encoding="utf-8")
        for source in ("Inputs", "Results", "In a terminal"):
            assert f"<h2>{html.escape(texts[source])}</h2>" in page
        assert f"<h1>{html.escape(algorithm.displayName())}</h1>" in page
        assert "<p>Cuts" not in page and "From imagery" not in page


@pytest.mark.parametrize(("code", "language"), [
    ("de", "de"), ("de_AT", "de"), ("pt_BR", "pt"), ("pt_PT", "pt"), ("zh-Hans", "zh"), ("zh_CN", "zh"),
    ("C", None), ("en_US", None), ("fil", None), ("ru", None)])
def test_the_plugin_speaks_what_qgis_speaks(provider, code, language):
    from urban_segmentation.plugin import UrbanSegmentationPlugin

    QgsApplication.instance().setTranslation(code)
    try:
        plugin = UrbanSegmentationPlugin(None)
        title = provider.algorithm("maketiles").displayName()
        plugin.unload()
    finally:
        QgsApplication.instance().setTranslation("C")
    assert title == (translations(language)["Make tiles"] if language else "Make tiles")
    assert provider.algorithm("maketiles").displayName() == "Make tiles"


def test_qgis_process_speaks_the_systems_language(qgis_process):
    shown = qgis_process("help", "urbanseg:maketiles", LC_ALL="de_DE.UTF-8").stdout
    assert translations("de")["Make tiles"] in shown and translations("de")["Tiles folder"] in shown


def test_qgis_process_speaks_the_language_chosen_in_the_options(qgis_process):
    profile = Path(qgis_process.environment["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default"
    settings = QSettings(str(profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
    values = {"locale/overrideFlag": True, "locale/userLocale": "zh-Hans"}
    for key, value in values.items():
        settings.setValue(key, value)
    settings.sync()
    try:
        shown = qgis_process("list", LC_ALL="de_DE.UTF-8").stdout
    finally:
        for key in values:
            settings.remove(key)
        settings.sync()
    assert translations("zh")["Make tiles"] in shown
