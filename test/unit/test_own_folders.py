"""Only folders with the set-up's own marker are ever removed, and no link is followed."""

from __future__ import annotations

import shutil

import pytest
from urban_segmentation.processing_provider.environment import own_folders
from urban_segmentation.processing_provider.environment.own_folders import MARKER_NAME


def test_a_folder_that_was_made_is_removed_with_all_that_is_in_it(tmp_path):
    folder = own_folders.make(tmp_path, "worker")
    (folder / "lib" / "deep").mkdir(parents=True)
    (folder / "lib" / "deep" / "file").touch()
    own_folders.remove(folder)
    assert not folder.exists()


def test_a_name_that_is_taken_is_numbered(tmp_path):
    (tmp_path / "worker").mkdir()
    (tmp_path / "worker-2").symlink_to(tmp_path / "nowhere")
    assert own_folders.make(tmp_path, "worker").name == "worker-3"
    assert [path.name for path in own_folders.find(tmp_path, "worker")] == ["worker-3"]


def test_only_the_exact_name_is_found(tmp_path):
    for name in ("worker", "worker-2", "worker-old", "workers"):
        (tmp_path / name).mkdir()
        (tmp_path / name / MARKER_NAME).touch()
    assert [path.name for path in own_folders.find(tmp_path, "worker")] == ["worker", "worker-2"]


@pytest.mark.parametrize("marker", ["none", "a folder", "a link"])
def test_a_folder_without_the_marker_is_left_alone(tmp_path, marker):
    folder = tmp_path / "worker"
    folder.mkdir()
    (folder / "mine").touch()
    if marker == "a folder":
        (folder / MARKER_NAME).mkdir()
    elif marker == "a link":
        (folder / MARKER_NAME).symlink_to(folder / "mine")
    own_folders.remove(folder)
    assert (folder / "mine").exists()


def test_a_link_is_not_followed(tmp_path):
    made = own_folders.make(tmp_path / "elsewhere", "worker")
    link = tmp_path / "worker"
    link.symlink_to(made)
    assert not own_folders.is_own(link)
    own_folders.remove(link)
    assert link.is_symlink() and (made / MARKER_NAME).exists()


def test_links_inside_go_without_what_they_name(tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "photo").touch()
    folder = own_folders.make(tmp_path, "worker")
    (folder / "to a folder").symlink_to(mine)
    (folder / "to a file").symlink_to(mine / "photo")
    (folder / "lib").mkdir()
    (folder / "lib" / "to a folder").symlink_to(mine)
    own_folders.remove(folder)
    assert not folder.exists()
    assert (mine / "photo").exists()


def test_what_an_interrupted_removal_left_is_still_known(tmp_path, monkeypatch):
    folder = own_folders.make(tmp_path, "worker")
    (folder / "lib").mkdir()

    def interrupted(path, **options):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", interrupted)
        with pytest.raises(KeyboardInterrupt):
            own_folders.remove(folder)
    own_folders.remove(folder)
    assert not folder.exists()


def test_folders_through_a_linked_parent_are_known(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "disk")
    folder = own_folders.make(tmp_path / "home", "worker")
    assert own_folders.is_own(folder)
    own_folders.remove(folder)
    assert list((tmp_path / "disk").iterdir()) == []
