"""Evaluations for tests: random classes, the step itself with its report checked, and a matrix counted apart."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import numpy as np
from made_scenes import Listener, make_scheme

from contract.jobs import EvaluateJob
from core.evaluating.step import run

SCHEME = make_scheme("other", "building", "road")
REPORTS = Path(__file__).resolve().parents[2] / "resources" / "report"
SCHEMA = json.loads((REPORTS / "evaluation.schema.json").read_text())


def random_classes(shape=(120, 150), seed=0, count=3, ignored=0.1):
    generator = np.random.default_rng(seed)
    classes = generator.integers(0, count, shape).astype(np.uint8)
    classes[generator.random(shape) < ignored] = 255
    return classes


def evaluate(tmp_path, prediction, listener=None, **reference):
    job = EvaluateJob(str(prediction), str(tmp_path / "report.html"), str(tmp_path / "report.json"),
                      **{key: str(value) if key.endswith(("raster", "folder")) else value
                         for key, value in reference.items()})
    outputs = run(job, (listener or Listener()).events)
    report = json.loads((tmp_path / "report.json").read_text())
    jsonschema.validate(report, SCHEMA)
    assert outputs["summary"].endswith(".")
    assert {key: value for key, value in outputs.items() if key != "summary"} == {
        "report_html": job.report_html, "report_json": job.report_json,
        "miou": report["miou"], "overall_accuracy": report["overall_accuracy"]}
    return report


def counted(prediction, reference, where=True):
    """The expected matrix, counted pair by pair."""
    matrix = np.zeros((3, 3), int)
    keep = (prediction != 255) & (reference != 255) & where
    np.add.at(matrix, (reference[keep], prediction[keep]), 1)
    return matrix.tolist()
