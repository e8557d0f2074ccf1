"""The container recipe and the repository go together: what it copies is there, and is all that a worker reads."""

from __future__ import annotations

import fnmatch
import sys
from pathlib import Path

import pytest

from core.scaling_out.clusters import LOCK_FILE

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module", name="found")
def found_fixture():
    before = list(sys.path)
    sys.path.insert(0, str(REPOSITORY / "test" / "tools"))
    from dockerfile import DOCKERFILE, copied_files, instructions

    found = instructions(DOCKERFILE.read_text(encoding="utf-8"))
    yield found, copied_files(found)
    sys.path[:] = before


def test_what_is_copied_is_there_and_let_into_the_image(found):
    _, copied = found
    ignored = (REPOSITORY / ".dockerignore").read_text(encoding="utf-8").splitlines()
    let_in = [line[1:] for line in ignored if line.startswith("!")]
    assert "*" in ignored and len(copied) > 5
    for name in copied:
        assert (REPOSITORY / name).exists(), name
        assert any(name == place or name.startswith(f"{place}/") for place in let_in), name


def test_both_lock_files_are_installed_with_their_hashes(found):
    steps, copied = found
    install = next(step.text for step in steps if "pip install" in step.text)
    locks = ["core/requirements.lock", str(LOCK_FILE.relative_to(REPOSITORY))]
    assert "--require-hashes" in install
    for lock in locks:
        assert lock in copied and f"locks/{Path(lock).name}" in install


def test_all_that_a_worker_reads_is_copied(found):
    _, copied = found
    read_at_run_time = ["contract/jobs/__init__.py", "core/__main__.py", "core/requirements.lock", "metadata.txt",
                        "models/model_file.py", "i18n/urban_segmentation_de.mo", "resources/report/base.html"]
    for name in read_at_run_time:
        assert (REPOSITORY / name).is_file()
        assert any(fnmatch.fnmatch(name, pattern) for place in copied for pattern in (place, f"{place}/*")), name


def test_a_worker_is_started_as_a_plain_user_in_the_folder_of_the_plugin(found):
    steps, _ = found
    last = {step.name: step for step in steps}
    assert last["USER"].text != "root" and last["ENTRYPOINT"].words[1:] == ["-m", "core"]
    target = next(step.words[-1] for step in steps if step.name == "COPY" and "core" in step.words[:-1])
    assert target == f"{last['WORKDIR'].text}/core"
