"""The training report: its figures are the card's, its curves lie where the values are."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from made_scenes import make_scheme

from core.training.training_history import EpochFigures, TrainingHistory
from core.training.training_report import Series, line_chart, training_report
from core.worker.charts import ACCENT, TEXT
from models.model_file import ModelCard
from models.scaling import BandScaling


def make_card(epoch_count=3, mious=(0.4, 0.7, 0.6), rare=float("nan"), peak=0.0):
    history = TrainingHistory(steps=30)
    for epoch in range(1, epoch_count + 1):
        miou = mious[epoch - 1]
        loss = peak if epoch == 1 and peak else 1.5 / epoch
        history.add(EpochFigures(epoch, 1e-3, 1 / epoch, 0.5, loss, miou, {"<other>": miou, "rare": rare}, 2.0))
    training = {
        **history.to_dict(), "settings": {"epochs": 3, "learning_rate": 1e-3}, "device": "CPU, 2 threads",
        "precision": "float32", "tiles": {"training": 12, "validation": 4},
        "class_pixel_counts": {"training": {"0": 1234567, "4": 0}, "validation": {"0": 10}},
        "scenes": [{"role": "learnt", "sources": {"imagery": {"name": "town & country.tif", "sha256": "ab"}}}],
        "held_out": {},
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
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)
        self.fetched += [value for key, value in attrs if key in ("src", "href") and not value.startswith("#")]

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


def drawn_lines(svg, color):
    """Points (x, y) of every path of a colour, in the drawing's units."""
    paths = re.findall(rf'<path d="([^"]*)"[^>]*style="fill: none; stroke: {re.escape(color)}', svg)
    return [[tuple(map(float, pair)) for pair in re.findall(r"[ML] ([-\d.]+) ([-\d.]+)", path)] for path in paths]


def test_a_curve_runs_through_its_values():
    values = [0.0, 0.25, None, 0.5, 1.0]
    made = line_chart("IoU", [1, 2, 3, 4, 5], [Series("a", "#ff0000", values)], 1.0, 3)
    (curve,) = drawn_lines(made["drawing"], "#ff0000")
    (xs, ys), known = zip(*curve), [value for value in values if value is not None]
    bottom, top = ys[0], ys[-1]
    assert [(bottom - y) / (bottom - top) for y in ys] == pytest.approx(known, abs=1e-3)
    assert [1 + 4 * (x - xs[0]) / (xs[-1] - xs[0]) for x in xs] == pytest.approx([1, 2, 4, 5], abs=1e-3)
    assert made["legend"] == [("a", "#ff0000")] and made["beyond"] == []


def test_a_curve_that_leaves_the_chart_says_so():
    made = line_chart("Loss", [1, 2, 3], [Series("a", ACCENT, [7.25, 0.5, 0.4]), Series("b", TEXT, [0.9] * 3)], 1.0, 3)
    assert made["beyond"] == [("a", 7.25)]
    assert "var(--accent)" in made["drawing"] and ACCENT not in made["drawing"]
    peaked = make_card(mious=(0.4, 0.7, 0.6), peak=90.0)
    page = Page(training_report(peaked, "m"))
    assert any("The curve validation leaves the chart" in text and "90.00" in text for text in page.texts)
    assert not any("leaves the chart" in text for text in Page(training_report(make_card(), "m")).texts)


def test_many_epochs_do_not_crowd_the_axis():
    made = line_chart("IoU", list(range(1, 201)), [Series("a", "#ff0000", [0.5] * 200)], 1.0, 1)
    numbers = [int(text) for text in re.findall(r">(\d+)</text>", made["drawing"])]
    assert 4 <= len(numbers) <= 9 and numbers == sorted(numbers)


@pytest.mark.parametrize("values", [[None], [0.5], [0.5, None], [None, None, None]])
def test_few_or_no_figures_are_no_trouble(values):
    made = line_chart("IoU", list(range(1, len(values) + 1)), [Series("a", "#ff0000", values)], 1.0, 1)
    dots = re.findall(r'<use [^>]*style="fill: #ff0000', made["drawing"])
    assert len(dots) == (1 if values.count(None) == len(values) - 1 else 0)


def test_the_first_of_equal_epochs_is_the_best():
    card = make_card(mious=(0.4, 0.6, 0.6))
    assert card.training["best_epoch"] == 2
