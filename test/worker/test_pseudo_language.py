"""No sentence of the worker is left English: whatever a catalogue does not pass through is seen."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("pseudo_language.py")
WORD = re.compile(r"[A-Za-z]{3,}")
# What stays as it is in every language, whole: names of data and of programs, values that are typed, measures, units.
SAME = re.compile(r"""
    /?[\w./-]*[\w-]+\.(tif|gpkg|json|safetensors|html|csv)\b   # files
    | https?://\S+ | EPSG:\d+ | \bsha256\b(\s[0-9a-f]+)? | \b[0-9a-f]{16}\b
    | \b(other|building|band|polygons)\b | \(class\)                 # classes, bands and layers of this scene
    | \b(unet|U-Net|resnet\w*|none|dice|own|uint8|float32|bfloat16|cpu|fine-tune|keep|retrain)\b
    | \b(python|torch|segmentation-models-pytorch|timm|albumentations|numpy)\b
    | \b(PyTorch|OpenVINO|MNN|OpenStreetMap|OSM|SpaceNet|ISPRS|APLS|IoU|mIoU|CPU|GPU|MiB|JSON)\b
    | No\ such\ file\ or\ directory                                   # as the operating system says it
    """, re.VERBOSE)


@pytest.fixture(scope="module")
def said(tmp_path_factory) -> dict:
    command = [sys.executable, "-W", "ignore", str(SCRIPT), str(tmp_path_factory.mktemp("pseudo"))]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(ended.stdout.splitlines()[-1])


def english(text: str) -> list[str]:
    """The lines that hold a word of plain letters besides those that stay."""
    return [line.strip() for line in text.splitlines() if WORD.search(SAME.sub(" ", line))]


def visible(page: str) -> str:
    """The text of a page, each element on lines of its own."""
    page = re.sub(r"(?s)<(style|script|metadata|defs)\b.*?</\1>|<!--.*?-->", "\n", page)
    return html.unescape(re.sub(r"<[^>]*>", "\n", page))


def test_what_is_left_out_of_the_catalogue_is_seen():
    assert english("Reading buildings.gpkg") and not english("Ｒｅａｄｉｎｇ buildings.gpkg")
    assert visible("<p>Reading</p><style>p {color: red}</style>").split() == ["Reading"]


def test_messages_progress_and_errors_speak_the_users_language(said):
    assert len([line for line in said["said"] if line.get("error")]) == 4
    assert {line["job"] for line in said["said"]} >= {"label", "tiles", "train", "predict", "evaluate", "changes"}
    assert not [(line["job"], left) for line in said["said"] if (left := english(line["text"]))]


def test_reports_speak_the_users_language(said):
    assert len(said["reports"]) == 6
    assert not {name: left for name, page in said["reports"].items() if (left := english(visible(page)))}
