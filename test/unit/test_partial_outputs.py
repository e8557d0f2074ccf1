"""What killed runs leave is swept by the next run to the same output; what a living run writes is left alone."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from core.worker.outputs import whole_file, whole_folder
from core.worker.partial_outputs import sweep_partial_outputs

REPOSITORY = Path(__file__).resolve().parents[2]
WRITER = """
import sys
from core.worker.outputs import scratch_file, whole_file, whole_folder

with whole_file(sys.argv[1]) as raster, scratch_file(sys.argv[1]) as scratch, whole_folder(sys.argv[2]) as tiles:
    for path in (raster, scratch, tiles / "0.tif"):
        path.write_text("half")
    for ending in (".aux.xml", ".ovr", "-journal"):
        raster.with_name(raster.name + ending).write_text("half")
    print("writing", flush=True)
    sys.stdin.read()
"""


@pytest.fixture()
def writer(tmp_path):
    """A process in the middle of writing ``a.tif`` and the folder ``tiles``."""
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path / "a.tif"),
                                str(tmp_path / "tiles")], cwd=REPOSITORY, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "writing\n"
    yield process
    process.kill()
    process.communicate()


def kill(process):
    process.kill()
    process.wait()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write_both(folder):
    with whole_file(folder / "a.tif") as raster, whole_folder(folder / "tiles") as tiles:
        raster.write_text("whole")
        (tiles / "0.tif").write_text("whole")


def test_the_next_run_sweeps_what_a_killed_one_left(tmp_path, writer):
    kill(writer)
    assert len(names(tmp_path)) == 9  # three outputs, a lock of each, three files beside one
    write_both(tmp_path)
    assert names(tmp_path) == ["a.tif", "tiles"] and names(tmp_path / "tiles") == ["0.tif"]


def test_what_a_living_run_writes_stays_and_becomes_whole(tmp_path, writer):
    before = set(names(tmp_path))
    write_both(tmp_path)
    assert set(names(tmp_path)) == before | {"a.tif", "tiles"}
    writer.communicate("")
    assert writer.returncode == 0
    assert names(tmp_path) == ["a.tif", "a.tif.aux.xml", "a.tif.ovr", "tiles"]
    assert (tmp_path / "a.tif").read_text() == "half"  # the last one to end has the last word


def test_only_what_belongs_to_the_same_output_is_swept(tmp_path, writer):
    kill(writer)
    others = [".a.0123abcd.partial.gpkg", ".b.0123abcd.partial.tif", ".a.partial.tif", "a.checkpoint",
              "a.checkpoint.safetensors", ".a.tif.0123abcd.partial.tif"]
    for name in others:
        (tmp_path / name).touch()
    before = set(names(tmp_path))
    with whole_file(tmp_path / "tiles"):
        pass
    assert {name for name in before if name.startswith((".a", ".b", "a"))} <= set(names(tmp_path))
    with whole_file(tmp_path / "a.tif"):
        pass
    assert set(names(tmp_path)) == {*others, "a.tif", "tiles"}


def test_a_folder_whose_run_was_killed_while_it_was_replaced_gets_its_name_back(tmp_path, writer):
    kill(writer)
    [partial] = tmp_path.glob(".tiles.*.partial")
    replaced = partial.with_suffix(".replaced")
    replaced.mkdir()
    (replaced / "precious").touch()
    sweep_partial_outputs(tmp_path / "tiles")
    assert names(tmp_path / "tiles") == ["precious"]
    assert not [name for name in names(tmp_path) if name.startswith(".tiles")]


def test_a_folder_that_cannot_take_its_place_leaves_the_one_before(tmp_path, monkeypatch):
    from core.worker import outputs

    (tmp_path / "tiles").mkdir()
    (tmp_path / "tiles" / "precious").touch()
    rename = outputs.os.rename

    def refuse(source, target):
        if ".partial" in str(source):
            raise OSError("locked by another program")
        rename(source, target)

    monkeypatch.setattr(outputs.os, "rename", refuse)
    with pytest.raises(outputs.OutputError, match="locked by another program"), whole_folder(tmp_path / "tiles"):
        pass
    assert names(tmp_path) == ["tiles"] and names(tmp_path / "tiles") == ["precious"]
