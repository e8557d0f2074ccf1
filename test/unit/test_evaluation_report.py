"""The reports of an evaluation: both or none, self-contained, the same figures in each."""

from __future__ import annotations

from html.parser import HTMLParser

import numpy as np
import pytest
from evaluated_scenes import SCHEME, evaluate, random_classes
from made_scenes import Listener, make_grid, make_scheme, write_classes

from contract.errors import OutputError
from contract.jobs import EvaluateJob
from core.evaluating.step import run
from core.grids.class_rasters import Origin, new_class_raster


def test_both_reports_or_none(tmp_path):
    path = write_classes(tmp_path / "p.tif", random_classes(), SCHEME)
    (tmp_path / "in the way").mkdir()
    job = EvaluateJob(str(path), str(tmp_path / "report.html"), str(tmp_path / "in the way"),
                      reference_raster=str(path))
    with pytest.raises(OutputError, match="in the way"):
        run(job, Listener().events)
    assert not (tmp_path / "report.html").exists() and not list(tmp_path.glob(".*"))


class _Addresses(HTMLParser):
    """Collects what a browser would fetch: addresses in attributes, elements that exist to fetch."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "iframe", "object", "embed", "base"):
            self.found.append(tag)
        for name, value in attrs:
            if name.split(":")[-1] in ("src", "href", "srcset", "poster", "data", "action"):
                if not value.startswith(("data:image/", "#")):  # or a place on this page
                    self.found.append(value)
            elif name == "style" and "url(" in value:
                self.found.append(value)


def external_addresses(html):
    parser = _Addresses()
    parser.feed(html)
    without_pictures = "".join(part.partition('"')[2] if number else part
                               for number, part in enumerate(html.split("data:image/")))
    return parser.found + [word for word in ("http:", "https:", "//", "@import", "url(") if word in without_pictures]


def test_external_addresses_would_be_found():
    for html in ('<img src="a.png">', '<link rel="stylesheet">', '<svg><image xlink:href="//x"/></svg>',
                 "<style>a { background: url(a.png) }</style>", "<p>http://example.org</p>"):
        assert external_addresses(html)
    assert not external_addresses('<img src="data:image/png;base64,//8=">')


def test_the_html_is_self_contained_and_shows_the_same_figures(tmp_path):
    scheme = make_scheme("other", "<b>building</b>", "road")
    prediction, reference = random_classes(count=2), random_classes(seed=1, count=2)
    report = evaluate(tmp_path, write_classes(tmp_path / "p.tif", prediction, scheme),
                      reference_raster=write_classes(tmp_path / "r.tif", reference, scheme))
    html = (tmp_path / "report.html").read_text()
    assert external_addresses(html) == []
    assert "<b>building</b>" not in html and "&lt;b&gt;building&lt;/b&gt;" in html
    for figure in (report["miou"], report["kappa"], report["classes"]["other"]["iou"]):
        assert f"{figure:.3f}" in html
    assert f"{100 * report['overall_accuracy']:.1f} %" in html
    # a class that occurs nowhere has no figures, and is not counted in the mean
    assert report["classes"]["road"]["iou"] is None and "–" in html
    assert report["miou"] == pytest.approx(np.mean([report["classes"][name]["iou"] for name in scheme.names[:2]]))


def test_a_class_named_like_a_key_of_the_report(tmp_path):
    scheme = make_scheme("other", "miou", "road")
    path = write_classes(tmp_path / "p.tif", random_classes(), scheme)
    report = evaluate(tmp_path, path, reference_raster=path)
    assert report["miou"] == 1 and report["classes"]["miou"]["iou"] == 1


def test_the_title_says_which_model_was_tried_on_which_imagery(tmp_path):
    classes = random_classes()
    reference = write_classes(tmp_path / "r.tif", classes, SCHEME)
    with new_class_raster(tmp_path / "OUTPUT.tif", make_grid(*classes.shape), SCHEME,
                          Origin("town & fields.tif", "roads.safetensors")) as dataset:
        dataset.write(classes, 1)
    report = evaluate(tmp_path, tmp_path / "OUTPUT.tif", reference_raster=reference)
    assert (report["imagery"], report["model"]) == ("town & fields.tif", "roads.safetensors")
    html = (tmp_path / "report.html").read_text()
    assert "<title>Evaluation of roads.safetensors on town &amp; fields.tif</title>" in html
    assert "OUTPUT.tif" not in html
    other = evaluate(tmp_path, reference, reference_raster=reference)
    assert other["imagery"] is other["model"] is None
    assert "<title>Evaluation of r.tif</title>" in (tmp_path / "report.html").read_text()
