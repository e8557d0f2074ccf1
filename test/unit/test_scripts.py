"""The shell scripts that stand in for QGIS's own programs."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "scripts" / "qgis_process"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


@pytest.fixture()
def runtime_folder(tmp_path):
    """Run the script with a program in place of QGIS's; answers the runtime folder that the program is given."""
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho \"$XDG_RUNTIME_DIR\"\n")
    program.chmod(0o755)
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    def run(**variables: str) -> Path:
        environment = {key: value for key, value in os.environ.items() if key != "XDG_RUNTIME_DIR"}
        environment |= {"QGIS_PROCESS": str(program), "TMPDIR": str(temporary)} | variables
        ended = subprocess.run([str(SCRIPT)], env=environment, capture_output=True, text=True, check=True, timeout=60)
        return Path(ended.stdout.strip())

    run.usual = temporary / f"urban-segmentation-{os.getuid()}"
    return run


def is_private(folder: Path) -> bool:
    status = folder.lstat()
    return stat.S_ISDIR(status.st_mode) and stat.S_IMODE(status.st_mode) == 0o700 and status.st_uid == os.getuid()


def test_the_runtime_folder_is_made_once_and_for_this_user_alone(runtime_folder):
    assert runtime_folder() == runtime_folder() == runtime_folder.usual
    assert is_private(runtime_folder.usual)


def test_a_runtime_folder_that_is_there_stays(runtime_folder, tmp_path):
    assert runtime_folder(XDG_RUNTIME_DIR=str(tmp_path)) == tmp_path and not runtime_folder.usual.exists()


@pytest.mark.parametrize("trap", ["open to all", "a link", "a file", "a link to nothing"])
def test_what_somebody_else_may_have_put_there_is_not_trusted(runtime_folder, tmp_path, trap):
    usual = runtime_folder.usual
    if trap == "open to all":
        usual.mkdir()
        usual.chmod(0o777)
    elif trap == "a file":
        usual.touch(mode=0o700)
    else:
        target = tmp_path / "elsewhere"
        if trap == "a link":
            target.mkdir(mode=0o700)
        usual.symlink_to(target, target_is_directory=True)
    folder = runtime_folder()
    assert folder != usual and folder.parent == usual.parent and is_private(folder)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="giving a folder away takes root")
def test_a_folder_of_another_user_is_not_trusted(runtime_folder):
    runtime_folder.usual.mkdir(mode=0o700)
    os.chown(runtime_folder.usual, 65534, -1)
    assert runtime_folder() != runtime_folder.usual
