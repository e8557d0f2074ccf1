"""Finding it: the Toolbox in the order of the work, its search, the menu, the way from a refusal to the set-up."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QModelIndex, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMainWindow

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from translation_files import read_ts, tool

GROUPS = ["1. Start here", "2. Labels", "3. Training", "4. Mapping", "5. Checking", "6. Models", "7. Chains"]


def listed(search: str = "") -> dict[str, list[str]]:
    """Groups of the plugin in the Toolbox, with the ids of their algorithms, both in the order shown."""
    model = QgsProcessingToolboxProxyModel(None)
    model.setFilterString(search)
    source = model.toolboxModel()

    def children(index: QModelIndex) -> list[QModelIndex]:
        return [model.index(row, 0, index) for row in range(model.rowCount(index))]

    found = {}
    for top in children(QModelIndex()):
        if model.data(top) == "Urban Segmentation":
            for group in children(top):
                algorithms = [source.algorithmForIndex(model.mapToSource(item)) for item in children(group)]
                found[model.data(group)] = [algorithm.name() for algorithm in algorithms]
    return found


def test_groups_are_in_the_order_of_the_work(provider):
    groups = listed()
    assert list(groups) == GROUPS
    assert groups["1. Start here"] == ["mapclasses", "setupenvironment"]
    assert set(groups["2. Labels"]) == {"fetchosm", "alignosm", "labelfromosm", "osmchannels", "wheretolabel",
                                         "cloudmask"}
    assert set(groups["3. Training"]) == {"maketiles", "stackbands", "trainmodel", "learnplaces",
                                         "adaptmodel"}
    assert "learnfromclicks" in groups["4. Mapping"]
    assert set(groups["5. Checking"]) == {"evaluateprediction", "qasample", "estimateareas", "compareosm", "exportosm",
                                           "changes", "checkmodel", "comparemodels",
                                           "labelquality"}
    assert sum(map(len, groups.values())) == len(provider.algorithms())


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_map_classes_comes_first_in_every_language(language):
    from qgis.PyQt.QtCore import QCollator

    texts = {message.source: message.translation for message in read_ts(tool.translation_file(language))}
    collator = QCollator(QLocale(language))
    assert collator.compare(texts["Map classes"], texts["Set up environment"]) < 0


SEARCHES = {
    "building": {"mapclasses", "fetchosm", "labelfromosm", "trainmodel", "predictclasses", "vectorizeclasses"},
    "land cover": {"mapclasses", "labelfromosm", "trainmodel", "predictclasses", "estimateareas", "evaluateprediction"},
    "classification": {"mapclasses", "labelfromosm", "trainmodel", "predictclasses", "evaluateprediction"},
    "deep learning": {"mapclasses", "trainmodel", "predictclasses", "setupenvironment", "maketiles"},
    "neural": {"mapclasses", "trainmodel", "predictclasses", "setupenvironment"},
    "machine learning": {"mapclasses", "trainmodel", "predictclasses", "setupenvironment"},
    "u-net": {"mapclasses", "trainmodel", "predictclasses"},
    "footprint": {"mapclasses", "vectorizeclasses", "fetchosm"},
    "accuracy": {"mapclasses", "evaluateprediction", "qasample", "estimateareas"},
    "polygonize": {"vectorizeclasses"},
    "segmentation": {"mapclasses", "trainmodel", "predictclasses", "maketiles", "evaluateprediction"},
    "road": {"mapclasses", "fetchosm", "labelfromosm", "trainmodel", "predictclasses", "vectorizeclasses"},
}
# What a search must not bring: else it says nothing.
NOT_FOUND = {"polygonize": {"trainmodel", "setupenvironment"}, "footprint": {"setupenvironment", "estimateareas"},
             "accuracy": {"fetchosm", "setupenvironment", "maketiles"}, "u-net": {"fetchosm", "qasample"},
             "building": {"setupenvironment", "modelinfo"}, "road": {"setupenvironment", "modelinfo"}}


@pytest.mark.parametrize("word", sorted(SEARCHES))
def test_a_search_finds_the_right_algorithms(provider, word):
    found = {name for names in listed(word).values() for name in names}
    assert found >= SEARCHES[word]
    assert not found & NOT_FOUND.get(word, set())


# The same in German.
GERMAN = {"building": "Gebäude", "land cover": "Landbedeckung", "classification": "Klassifikation",
          "deep learning": "Deep Learning", "neural": "neuronal", "machine learning": "maschinelles Lernen",
          "u-net": "U-Net", "footprint": "Grundriss", "accuracy": "Genauigkeit", "polygonize": "polygonisieren",
          "segmentation": "Segmentierung", "road": "Straße"}


@pytest.mark.parametrize("word", sorted(SEARCHES))
def test_a_search_in_german_finds_the_same_and_so_does_one_in_english(provider, word):
    translator = QTranslator()
    assert translator.load(str(tool.translation_file("de").with_suffix(".qm")))
    QCoreApplication.installTranslator(translator)
    try:
        found, found_in_english = ({name for names in listed(searched).values() for name in names}
                                   for searched in (GERMAN[word], word))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert found >= SEARCHES[word] and found_in_english >= SEARCHES[word]


def test_every_algorithm_has_a_group_tags_and_one_short_sentence(provider):
    for algorithm in provider.algorithms():
        assert algorithm.group() in GROUPS and algorithm.groupId(), algorithm.id()
        assert len(algorithm.tags()) >= 5, algorithm.id()
        short = algorithm.shortDescription()
        assert 20 < len(short) < 280 and "<" not in short and short[-1] in ".:)", f"{algorithm.id()}: {short}"


def test_every_algorithm_has_a_picture_of_its_own(provider):
    from urban_segmentation.algorithms.base import ICON_FOLDER

    assert {path.stem for path in ICON_FOLDER.glob("*.svg")} == {
        "provider", *(algorithm.name() for algorithm in provider.algorithms())}


@pytest.mark.parametrize(("text", "sentence"), [
    ("<p>Does this. Then more.</p><p>Next.</p>", "Does this."),
    ("<p>Nimmt z. B. Bilder. Dann mehr.</p>", "Nimmt z. B. Bilder."),
    ("<p>由影像得到地图。然后继续。</p>", "由影像得到地图。"),
    ("<p>Cuts 0.5 m of it (e.g. roofs). More</p>", "Cuts 0.5 m of it (e.g. roofs)."),
])
def test_a_help_text_begins_with_its_short_form(qgis_application, text, sentence):
    from urban_segmentation.processing_provider.parameters.help_pages import first_sentence

    assert first_sentence(text) == sentence


def test_other_commas_separate_keywords_too(qgis_application):
    from urban_segmentation.processing_provider.parameters.help_pages import keywords_of

    assert keywords_of("道路，建筑、 水, a") == ["道路", "建筑", "水", "a"]


# -- menu, toolbar, links ---------------------------------------------------------------------------------------


class Interface:
    """What the menu asks of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.menu, self.placed = [], []

    def mainWindow(self):
        return self.window

    def addPluginToMenu(self, title, action):
        self.menu.append((title, action))

    def removePluginMenu(self, title, action):
        self.menu.remove((title, action))

    def addToolBarWidget(self, widget):
        self.placed.append(widget)
        return widget

    def removeToolBarIcon(self, placed):
        self.placed.remove(placed)


@pytest.fixture()
def menu(qgis_application, provider):
    from urban_segmentation.processing_provider.desktop.menu import PluginMenu

    interface, opened = Interface(), []
    menu = PluginMenu(interface, lambda: opened.append("set-up"), lambda: opened.append("training"),
                      lambda: "file:///somewhere/index.html", lambda: opened.append("clicks"))
    yield menu, interface, opened
    if interface.menu:
        menu.unload()


def no_environment(monkeypatch, tmp_path) -> None:
    for variable in ("URBANSEG_PYTHON", "CONDA_PREFIX", "VIRTUAL_ENV"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(tmp_path))


def test_menu_and_toolbar_open_map_classes_set_up_and_documentation(menu, monkeypatch):
    from urban_segmentation.processing_provider.desktop import menu as module

    plugin_menu, interface, opened = menu
    monkeypatch.setattr(module, "worker_python_or_reason", lambda: ("/python", ""))
    monkeypatch.setattr(module, "show_algorithm", lambda name, values: opened.append(name))
    monkeypatch.setattr(module, "show_models", lambda iface: opened.append("models"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    assert [action.text() for _, action in interface.menu] == [
        "Map classes…", "Click where it is wrong", "Set up environment…",
        "Models on the map", "Watch the training", "Documentation"]
    for _, action in interface.menu:
        assert not action.icon().isNull()
        action.trigger()
    assert opened == ["urbanseg:mapclasses", "clicks", "set-up", "models", "training", "file:///somewhere/index.html"]
    button, = interface.placed
    assert button.defaultAction().text() == "Map classes…" and len(button.menu().actions()) == 6
    plugin_menu.unload()
    assert not interface.menu and not interface.placed


def test_without_environment_map_classes_leads_to_the_set_up(menu, monkeypatch, tmp_path):
    no_environment(monkeypatch, tmp_path)
    menu[1].menu[0][1].trigger()
    assert menu[2] == ["set-up"]


def test_a_refusal_in_a_window_leads_to_the_set_up(menu, provider, monkeypatch, tmp_path, context):
    from qgis.PyQt.QtWidgets import QDialog

    no_environment(monkeypatch, tmp_path)
    fits, reason = provider.algorithm("trainmodel").canExecute()
    assert not fits and "href='urbanseg:setup'" in reason and "Set up environment…" in reason
    box = QDialog()
    box.setModal(True)
    box.show()
    QDesktopServices.openUrl(QUrl("urbanseg:setup"))
    for _ in range(3):
        QgsApplication.processEvents()
    assert menu[2] == ["set-up"] and not box.isVisible()
    # Where the text is no page, it stays plain.
    assert "<a" not in provider.algorithm("trainmodel").checkParameterValues({}, context)[1]
    menu[0].unload()
    assert "<a" not in provider.algorithm("trainmodel").canExecute()[1]


def test_the_documentation_names_every_algorithm(provider):
    from urban_segmentation.processing_provider.parameters.help_pages import overview_url

    page = Path(QUrl(overview_url(provider)).toLocalFile()).read_text(encoding="utf-8")
    assert all(algorithm.displayName() in page for algorithm in provider.algorithms())
    places = [page.index(title) for title in GROUPS]
    assert places == sorted(places) and "github.com" in page
