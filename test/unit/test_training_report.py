"""The training report: its figures are the card's, its curves lie where the values are."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from made_scenes import make_scheme

from core.training.training_history import EpochFigures, TrainingHistory
from core.training.training_report import Series, chart, training_report
from models.model_file import ModelCard
from models.scaling import BandScaling


def make_card(epoch_count=3, mious=(0.4, 0.7, 0.6), rare=float("nan")):
    history = TrainingHistory(steps=30)
    for epoch in range(1, epoch_count + 1):
        miou = mious[epoch - 1]
        history.add(EpochFigures(epoch, 1e-3, 1 / epoch, 0.5, 1.5 / epoch, miou, {"<other>": miou, "rare": rare}, 2.0))
    training = {
        **history.to_dict(), "settings": {"epochs": 3, "learning_rate": 1e-3}, "device": "CPU, 2 threads",
        "precision": "float32", "tiles": {"training": 12, "validation": 4},
        "class_pixel_counts": {"training": {"0": 1234567, "4": 0}, "validation": {"0": 10}},
        "sources": {"imagery": {"name": "town & country.tif", "sha256": "ab"}},
    }
    return ModelCard("unet", "resnet34", make_scheme("<other>", "rare", ids=(0, 4)), (BandScaling("red", 0, 1, 0, 1),),
                     "uint8", 0.3, 256, training=training, versions={"torch": "2.15"})


class Page(HTMLParser):
    """Collects texts and what the page would fetch; a void tag is never open."""

    def __init__(self, text):
        super().__init__()
        self.texts, self.open, self.fetched = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br", "line", "polyline", "circle", "link", "img"):
            self.open.append(tag)
        self.fetched += [value for key, value in attrs if key in ("src", "href")]

    def handle_endtag(self, tag):
        if tag in self.open:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data.strip())


@pytest.mark.parametrize("epoch_count", [1, 2, 3])
def test_the_page_is_whole_and_fetches_nothing(epoch_count):
    page = Page(training_report(make_card(epoch_count), "model <1>.safetensors"))
    assert not page.open and not page.fetched
    assert any("model <1>.safetensors" in text for text in page.texts)
    assert "<other>" in page.texts and "town & country.tif" in page.texts


def test_the_figures_are_those_of_the_best_epoch():
    page = Page(training_report(make_card(), "m"))
    assert page.texts.count("0.700") == 2  # mean IoU, and the class that has one
    assert "best epoch of 3" in page.texts and "–" in page.texts
    assert any(text.replace("\u202f", "") == "1234567" for text in page.texts)


def test_a_curve_runs_through_its_values():
    drawn = chart([1, 2, 3], [Series("a", "red", [0.0, None, 1.0])], 1.0, 3)
    assert drawn["lines"][0]["points"] == [(drawn["left"], drawn["bottom"]), (drawn["right"], drawn["top"])]
    assert drawn["marked"] == drawn["right"]
    assert [label for _, label in drawn["rows"]] == ["0", "0.2", "0.4", "0.6", "0.8", "1"]


def test_many_epochs_do_not_crowd_the_axis():
    drawn = chart(list(range(1, 201)), [Series("a", "red", [0.5] * 200)], 1.0, 1)
    assert len(drawn["columns"]) <= 9


def test_the_first_of_equal_epochs_is_the_best():
    card = make_card(mious=(0.4, 0.6, 0.6))
    assert card.training["best_epoch"] == 2
