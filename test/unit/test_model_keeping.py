"""A training whose output cannot be written at its end: the model is kept elsewhere, and the message says where."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from made_scenes import Listener, make_scheme, write_classes, write_imagery
from safetensors import SafetensorError
from test_full_disk import run_with_limit

from contract.errors import OutputError
from contract.jobs import TilesJob, TrainJob
from contract.model_card import load_card
from core.tiling import step as tiling
from core.training import checkpoint, model_keeping
from core.training.step import run
from core.worker import outputs
from models.model_file import load_model, save_model


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    labels = np.kron(np.random.default_rng(0).integers(0, 2, (12, 12)), np.ones((16, 16))).astype(np.uint8)
    pixels = (60 + 100 * np.stack([labels, 1 - labels, labels])).astype(np.uint8)
    tiling.run(TilesJob(str(write_imagery(folder / "i.tif", pixels)),
                        str(write_classes(folder / "l.tif", labels, make_scheme("a", "b"))), str(folder / "tiles"),
                        tile_size_px=64, overlap_fraction=0.0, test_fraction=0.0), Listener().events)
    return folder / "tiles"


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """The user's folder and that of temporary files, both empty, and none beside the output."""
    for name in ("output", "home", "temporary"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    monkeypatch.setattr(model_keeping.tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    return tmp_path


def make_job(tiles, output, **options):
    return TrainJob(str(tiles), str(output), network="linknet", encoder="tu-test_efficientnet", encoder_weights="none",
                    epochs=1, batch_size=4, device="cpu", **options)


def fill(monkeypatch, *folders):
    """Let these folders' disks be full for models."""
    def full(path, state, card):
        if path.parent in folders:
            path.write_bytes(b"half of it")
            raise SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)")
        save_model(path, state, card)

    monkeypatch.setattr(model_keeping, "save_model", full)


@pytest.mark.parametrize(("full", "kept_in"), [(("output",), "home"), (("output", "home"), "temporary")])
def test_a_finished_training_keeps_its_model_where_there_is_room(tiles, elsewhere, monkeypatch, full, kept_in):
    fill(monkeypatch, *(elsewhere / name for name in full))
    output = elsewhere / "output" / "town.safetensors"
    with pytest.raises(OutputError) as caught:
        run(make_job(tiles, output), Listener().events)
    assert str(output) in caught.value.message and "No space left" in caught.value.message
    assert "Free some space" in caught.value.hint and "Move the model there" in caught.value.hint
    kept = Path(re.search(r"kept as (\S+\.safetensors)", caught.value.message)[1])
    assert kept.parent == elsewhere / kept_in and kept.name.startswith("town-kept-")
    assert load_model(kept)[1].training["epochs"]
    assert not [path for name in full for path in (elsewhere / name).iterdir()]


def test_a_model_that_cannot_take_its_place_is_kept_beside_it(tiles, elsewhere, monkeypatch):
    output = elsewhere / "output" / "town.safetensors"
    real = outputs.os.replace

    def in_use(source, target):
        if Path(target) == output:
            raise PermissionError(13, "The process cannot access the file because it is being used by another process")
        real(source, target)

    monkeypatch.setattr(outputs.os, "replace", in_use)
    with pytest.raises(OutputError, match=r"used by another process\. The trained model was kept as"):
        run(make_job(tiles, output), Listener().events)
    (kept,) = (elsewhere / "output").iterdir()
    assert load_card(kept).network == "linknet"


def test_where_no_place_is_left_the_checkpoint_goes_on(tiles, elsewhere, monkeypatch):
    output = elsewhere / "output" / "town.safetensors"
    with monkeypatch.context() as patch:
        fill(patch, *(elsewhere / name for name in ("output", "home", "temporary")))
        with pytest.raises(OutputError, match=r"could not be kept in .* either") as caught:
            run(make_job(tiles, output, resume=True), Listener().events)
    assert "goes on from its checkpoint" in caught.value.hint
    listener = Listener()
    run(make_job(tiles, output, resume=True), listener.events)
    assert "1 epochs are done" in listener.messages("info") and load_model(output)
    assert not output.with_suffix(".checkpoint.safetensors").exists()


def test_a_checkpoint_that_cannot_be_written_does_not_end_a_training(tiles, elsewhere, monkeypatch):
    output = elsewhere / "output" / "town.safetensors"

    def full(*arguments, **options):
        raise SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr(checkpoint, "save_file", full)
    listener = Listener()
    run(make_job(tiles, output, resume=True, seed=1), listener.events)
    warnings = listener.messages("warning")
    assert "town.checkpoint.safetensors cannot be written" in warnings and "without a new checkpoint" in warnings
    assert load_model(output)


def test_a_full_disk_at_the_end_of_a_workers_training_is_a_sentence(tiles, tmp_path):
    output = tmp_path / "town.safetensors"
    ended, last = run_with_limit(make_job(tiles, output), tmp_path, 20_000)
    assert (last["event"], last.get("kind"), ended.returncode) == ("error", "output", 1), last
    assert f"{output} cannot be written" in last["message"] and "is lost" in last["message"]
    assert "Free some space" in last["hint"] and not list(tmp_path.iterdir())
