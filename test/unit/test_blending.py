"""Stitching: the blend of windows is the scene, whatever its shape, and memory does not grow with its height."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import softmax
from scipy.stats import entropy

from contract.errors import ModelError
from core.predicting.blending import Stitcher
from core.predicting.pixel_scores import HIGHEST_BYTE, NumpyScores, TorchScores
from core.predicting.windows import lay_windows
from core.worker.thread_team import ThreadTeam

CPU = torch.device("cpu")
IDS = (0, 3, 7)


def stitch(grid, probabilities_of_window, valid, with_confidence=True, ids=IDS):
    """Run all windows of a grid through a stitcher; returns classes and probabilities of the scene."""
    stitcher = Stitcher(grid, ids, ["classes", "confidence"] if with_confidence else ["classes"], CPU)
    padded = np.zeros((grid.rows[-1].stop, grid.columns[-1].stop), bool)
    padded[:grid.height, :grid.width] = valid
    strips = []
    for row, column in grid:
        cut = torch.from_numpy(padded[row.start:row.stop, column.start:column.stop])
        probabilities = probabilities_of_window(row, column) if cut.any() else None
        strip = stitcher.add(row, column, probabilities, cut)
        if strip is not None:
            assert strip.row == sum(len(done[0]) for done in strips)
            strips.append((strip.layers["classes"][0], strip.layers.get("confidence")))
    classes = torch.cat([classes for classes, _ in strips]).numpy()
    return classes, torch.cat([layer for _, layer in strips], dim=1).numpy() if with_confidence else None


def random_probabilities(height, width, seed):
    return softmax(np.random.default_rng(seed).normal(0, 2, (len(IDS), height, width)), axis=0).astype(np.float32)


@settings(max_examples=60)
@given(st.integers(1, 150), st.integers(1, 150), st.sampled_from([32, 64, 96]), st.floats(0, 0.75), st.integers(0, 99))
def test_windows_that_agree_give_the_scene_itself(height, width, size_px, fraction, seed):
    grid = lay_windows(width, height, size_px, int(size_px * fraction))
    padded = random_probabilities(max(height, grid.rows[-1].stop), max(width, grid.columns[-1].stop), seed)
    truth = padded[:, :height, :width]
    valid = np.random.default_rng(seed).random((height, width)) < 0.7

    def cut(row, column):
        return torch.from_numpy(padded[:, row.start:row.stop, column.start:column.stop].copy())

    classes, probabilities = stitch(grid, cut, valid)
    assert classes.shape == (height, width)
    assert (classes[~valid] == 255).all() and (probabilities[:, ~valid] == 255).all()
    two_best = np.sort(truth, axis=0)[-2:]
    clear = valid & (two_best[1] - two_best[0] > 2e-3)  # half precision may decide a tie either way
    np.testing.assert_array_equal(classes[clear], np.array(IDS, np.uint8)[truth.argmax(axis=0)][clear])
    np.testing.assert_allclose(probabilities[0][valid], truth.max(axis=0)[valid] * HIGHEST_BYTE, atol=0.6)
    expected = entropy(truth, axis=0)[valid] / np.log(len(IDS)) * HIGHEST_BYTE
    np.testing.assert_allclose(probabilities[1][valid], expected, atol=0.8)


def test_windows_that_disagree_hand_over_smoothly_in_the_middle_of_the_overlap():
    grid = lay_windows(384, 32, 256, 128)
    left, right = grid.columns

    def probabilities(row, column):
        result = torch.zeros((2, row.size_px, column.size_px))
        result[0 if column is left else 1] = 1.0
        return result

    classes, all_probabilities = stitch(grid, probabilities, np.ones((32, 384), bool), ids=(0, 1))
    assert (right.start, left.stop) == (128, 256)
    assert (classes[:, :192] == 0).all() and (classes[:, 192:] == 1).all()
    confidence = all_probabilities[0, 5].astype(int)
    assert confidence[0] == confidence[-1] == HIGHEST_BYTE
    assert HIGHEST_BYTE // 2 <= confidence.min() < 0.53 * HIGHEST_BYTE
    assert np.abs(np.diff(confidence)).max() < 0.04 * HIGHEST_BYTE


def test_rows_hand_over_like_columns():
    def scores_by(span_of):
        def probabilities(row, column):
            result = torch.zeros((2, row.size_px, column.size_px))
            result[0 if span_of(row, column).start == 0 else 1] = 1.0
            return result
        return probabilities

    across, _ = stitch(lay_windows(192, 32, 128, 64), scores_by(lambda row, column: column), np.ones((32, 192), bool),
                       ids=(0, 1))
    down, _ = stitch(lay_windows(32, 192, 128, 64), scores_by(lambda row, column: row), np.ones((192, 32), bool),
                     ids=(0, 1))
    np.testing.assert_array_equal(across, down.T)


def test_windows_without_a_valid_pixel_may_be_left_out():
    grid = lay_windows(300, 300, 96, 32)
    truth = random_probabilities(grid.rows[-1].stop, grid.columns[-1].stop, 1)
    valid = np.zeros((300, 300), bool)
    valid[:20, :20] = valid[250:, 280:] = True
    computed = []

    def probabilities(row, column):
        computed.append((row.start, column.start))
        return torch.from_numpy(truth[:, row.start:row.stop, column.start:column.stop].copy())

    classes, _ = stitch(grid, probabilities, valid)
    assert (classes[~valid] == 255).all()
    assert np.isin(classes[valid], IDS).all()
    assert len(computed) < grid.window_count


@pytest.mark.parametrize("height", [2_000, 200_000])
def test_memory_follows_width_and_overlap_not_height(height):
    stitcher = Stitcher(lay_windows(4096, height, 512, 64), IDS, ["classes", "confidence"], CPU)
    held = sum(value.nbytes for value in vars(stitcher).values() if isinstance(value, torch.Tensor))
    assert held <= 2 * len(IDS) * 4096 * 128


BOTH = pytest.mark.parametrize("scores", [NumpyScores, TorchScores])


def as_array(scores, numbers):
    array = np.array(numbers, np.float32)
    return torch.from_numpy(array) if scores is TorchScores else array


@BOTH
def test_one_class_is_certain(scores):
    np.testing.assert_array_equal(scores.entropy(as_array(scores, np.ones((1, 2, 3)))), np.zeros((2, 3)))


@BOTH
def test_entropy_is_normalised(scores):
    probabilities = as_array(scores, [[0.25, 1.0], [0.25, 0.0], [0.25, 0.0], [0.25, 0.0]])
    np.testing.assert_allclose(scores.entropy(probabilities), [1.0, 0.0])


@given(st.integers(1, 9), st.integers(0, 99))
def test_a_gpu_and_the_cpu_say_the_same_of_a_pixel(class_count, seed):
    logits = np.random.default_rng(seed).normal(0, 6, (class_count, 5, 7)).astype(np.float32)
    logits[:, 0, 0] = 1000, *[-1000] * (class_count - 1)
    logits[:, 0, 1] = 2
    said = [[scores.softmax(values), scores.sigmoid(values), *scores.highest(values),
             scores.entropy(scores.softmax(values)), scores.all_finite(values)]
            for scores, values in ((NumpyScores, logits), (TorchScores, torch.from_numpy(logits)))]
    for on_cpu, on_gpu in zip(*said):
        np.testing.assert_allclose(on_cpu, on_gpu, atol=2e-6)
    np.testing.assert_array_equal(NumpyScores.as_bytes(logits / 6), TorchScores.as_bytes(torch.from_numpy(logits / 6)))


@settings(max_examples=30)
@given(st.integers(1, 150), st.integers(1, 150), st.floats(0, 0.75), st.integers(1, 3), st.integers(0, 99))
def test_logits_give_the_classes_of_their_probabilities(height, width, fraction, thread_count, seed):
    grid = lay_windows(width, height, 64, int(64 * fraction))
    logits = torch.from_numpy(np.random.default_rng(seed).normal(
        0, 3, (len(IDS), grid.rows[-1].stop, grid.columns[-1].stop)).astype(np.float32))
    valid = torch.ones((grid.rows[-1].stop, grid.columns[-1].stop), dtype=torch.bool)
    with ThreadTeam(thread_count) as threads:
        plain = Stitcher(grid, IDS, ["classes"], CPU)
        stitchers = [Stitcher(grid, IDS, layers, CPU, softmax=True, threads=threads)
                     for layers in (["classes"], ["confidence", "classes"])]
        for row, column in grid:
            place = np.s_[:, row.start:row.stop, column.start:column.stop]
            cut = valid[place[1:]]
            expected = plain.add(row, column, torch.softmax(logits[place], dim=0), cut)
            for stitcher in stitchers:
                strip = stitcher.add(row, column, logits[place], cut)
                if expected is not None:
                    # Where two windows blend, rounding may decide between two equals.
                    differs = (strip.layers["classes"] != expected.layers["classes"]).sum()
                    assert differs <= 1


def test_distances_are_those_of_classes_that_have_objects():
    grid = lay_windows(96, 64, 64, 0)
    answers = torch.from_numpy(np.random.default_rng(0).normal(0, 3, (len(IDS) + 1, 64, 128)).astype(np.float32))
    valid = torch.ones((64, 128), dtype=torch.bool)
    valid[:2] = False
    stitcher = Stitcher(grid, IDS, ["classes", "objects"], CPU, object_ids=(3,), softmax=True)
    strips = [stitcher.add(row, column, answers[:, row.start:row.stop, column.start:column.stop],
                           valid[row.start:row.stop, column.start:column.stop]) for row, column in grid]
    classes, distances = (strips[-1].layers[layer][0].numpy() for layer in ("classes", "objects"))
    inside = classes == 3
    assert inside.any() and (distances[2:][~inside[2:]] == 0).all() and (distances[:2] == 255).all()
    expected = np.rint(torch.sigmoid(answers[-1, :, :96]).numpy() * HIGHEST_BYTE)
    assert np.abs(distances - expected)[inside].max() <= 1


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_probabilities_that_are_no_numbers_end_the_work(number):
    grid = lay_windows(96, 96, 64, 16)

    def probabilities(row, column):
        values = torch.full((len(IDS), 64, 64), 1 / len(IDS))
        values[1, 40, 40] = number
        return values

    with pytest.raises(ModelError, match="NaN or infinity"):
        stitch(grid, probabilities, np.ones((96, 96), bool))
