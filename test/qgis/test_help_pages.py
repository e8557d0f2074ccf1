"""Help from one source: the panel with a picture, a terminal without HTML, a page for every algorithm."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QImage


def test_every_algorithm_has_a_page_with_all_its_parameters(provider):
    for algorithm in provider.algorithms():
        path = QUrl(algorithm.helpUrl()).toLocalFile()
        text = Path(path).read_text(encoding="utf-8")
        assert html.escape(algorithm.displayName()) in text
        for parameter in algorithm.parameterDefinitions():
            assert f"<code>{parameter.name()}</code>" in text, (algorithm.id(), parameter.name())
            assert html.escape(parameter.help()) in text


def test_a_page_follows_what_the_algorithm_says(provider):
    path = Path(QUrl(provider.algorithm("maketiles").helpUrl()).toLocalFile())
    path.write_text("of an older version")
    assert "TILE_SIZE" in Path(QUrl(provider.algorithm("maketiles").helpUrl()).toLocalFile()).read_text("utf-8")


def test_the_panel_shows_the_pictures(provider):
    from urban_segmentation.processing_provider.parameters.help_pages import PICTURE_FOLDER

    pictures = sorted(PICTURE_FOLDER.glob("*.png"))
    assert len(pictures) > 5
    for picture in pictures:
        assert not QImage(str(picture)).isNull()
        shown = provider.algorithm(picture.stem).shortHelpString()
        assert QUrl.fromLocalFile(str(picture)).toString() in shown


@pytest.mark.parametrize(("text", "expected"), [
    ("<p>One &amp; two.</p><p><b>Next:</b> <i>three</i>.</p>", "One & two.\nNext: three."),
    ("plain", "plain")])
def test_a_terminal_gets_no_html(text, expected):
    from urban_segmentation.processing_provider.parameters.help_pages import plain

    assert plain(text) == expected


def test_qgis_process_prints_plain_text(qgis_process):
    shown = qgis_process("help", "urbanseg:maketiles").stdout
    assert "Cuts imagery and labels" in shown and "<p>" not in shown
