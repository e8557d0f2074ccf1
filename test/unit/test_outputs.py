"""Outputs are whole or not there."""

from __future__ import annotations

import errno
import resource
import signal

import numpy as np
import pytest

from contract.errors import OutputError
from core.worker import outputs, partial_outputs


def test_the_file_appears_only_when_whole(tmp_path):
    target = tmp_path / "a.txt"
    with outputs.whole_file(target) as temporary:
        temporary.write_text("new")
        assert not target.exists() and temporary.parent == tmp_path and temporary.suffix == ".txt"
    assert target.read_text() == "new" and list(tmp_path.iterdir()) == [target]


def test_an_output_is_no_more_private_than_other_files(tmp_path):
    (tmp_path / "other").touch()
    with outputs.whole_file(tmp_path / "a.txt") as temporary:
        temporary.chmod(0o600)
    with outputs.whole_folder(tmp_path / "b"):
        pass
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "other").stat().st_mode
    (tmp_path / "c").mkdir()
    assert (tmp_path / "b").stat().st_mode == (tmp_path / "c").stat().st_mode


def test_a_failure_leaves_what_was_there(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(RuntimeError), outputs.whole_file(target) as temporary:
        temporary.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]


def test_sidecars_move_along_and_stale_ones_go(tmp_path):
    target = tmp_path / "a.tif"
    (tmp_path / "a.tif.ovr").write_text("of the old file")
    with outputs.whole_file(target) as temporary:
        temporary.write_text("raster")
        temporary.with_name(temporary.name + ".aux.xml").write_text("names")
    assert {path.name for path in tmp_path.iterdir()} == {"a.tif", "a.tif.aux.xml"}


def test_a_full_disk_names_the_file_and_the_remedy(tmp_path):
    with pytest.raises(OutputError, match=r"a\.txt.*No space left") as raised, outputs.whole_file(tmp_path / "a.txt"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert "Free some space" in raised.value.hint and not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", ["", ".", "..", "/"])
def test_a_path_that_names_no_file(path):
    with pytest.raises(OutputError, match="cannot be written: Is a directory"), outputs.whole_file(path):
        pass
    with pytest.raises(OutputError, match="cannot be written: Is a directory"), outputs.whole_folder(path):
        pass


def test_a_folder_that_is_there_is_no_file(tmp_path):
    with pytest.raises(OutputError, match="cannot be written: Is a directory"), outputs.whole_file(tmp_path):
        pass
    assert tmp_path.is_dir()


def test_a_folder_replaces_the_one_before_only_on_success(tmp_path):
    target = tmp_path / "tiles"
    target.mkdir()
    (target / "old").touch()
    with pytest.raises(RuntimeError), outputs.whole_folder(target) as temporary:
        (temporary / "new").touch()
        raise RuntimeError
    assert [path.name for path in target.iterdir()] == ["old"]
    with outputs.whole_folder(target) as temporary:
        (temporary / "new").touch()
    assert [path.name for path in target.iterdir()] == ["new"] and list(tmp_path.iterdir()) == [target]


def test_unfinished_outputs_can_be_discarded_from_another_thread(tmp_path):
    file = outputs.whole_file(tmp_path / "a.txt")
    folder = outputs.whole_folder(tmp_path / "b")
    with file as temporary, pytest.raises(OutputError), folder as temporary_folder:
        (temporary_folder / "x").touch()
        partial_outputs.discard_unfinished()
        assert not temporary.exists() and not temporary_folder.exists()
        temporary.write_text("x")


def test_a_raster_on_a_full_disk_is_an_error_and_leaves_nothing(tmp_path):
    """A file-size limit stands in for the full disk."""
    from affine import Affine
    from pyproj import CRS

    from core.grids.rasters import Grid, new_raster

    grid = Grid(CRS.from_epsg(32618), Affine(10, 0, 400000, 0, -10, 4100000), 2000, 2000)
    noise = np.random.default_rng(0).integers(0, 255, (1, 2000, 2000), dtype="uint8")
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        with pytest.raises(OutputError, match=r"c\.tif"), new_raster(tmp_path / "c.tif", grid, 1, "uint8") as dataset:
            dataset.write(noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert not list(tmp_path.iterdir())
