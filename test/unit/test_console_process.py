"""Programs of the set-up end when they are cancelled or left alone, and say what they said."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from real_installers import write_script
from urban_segmentation.contract.errors import Cancelled
from urban_segmentation.processing_provider.environment.console_process import run_console
from urban_segmentation.processing_provider.environment.installers import Console


def test_cancel_ends_the_program_and_what_it_started(tmp_path):
    child = tmp_path / "child.pid"
    script = write_script(tmp_path / "bin" / "slow", f"sleep 600 &\necho $! > {child}\necho started\nwait\n")
    seen: list[str] = []
    console = Console({"PATH": "/usr/bin:/bin"}, tmp_path, seen.append, lambda: "started" in seen)
    with pytest.raises(Cancelled):
        console.run("slow", [str(script)])
    pid = int(child.read_text())
    assert _within_s(10, lambda: not _is_running(pid))


def test_the_program_ends_when_whoever_started_it_dies(tmp_path):
    script = write_script(tmp_path / "bin" / "slow", f"echo $$ > {tmp_path / 'slow.pid'}\nexec sleep 600\n")
    package = str(Path(sys.modules["urban_segmentation"].__file__).parents[1])
    starter = (f"import sys; sys.path.insert(0, {package!r})\nfrom pathlib import Path\n"
               "from urban_segmentation.processing_provider.environment.console_process import run_console\n"
               f"run_console([{str(script)!r}], {{}}, Path({str(tmp_path)!r}), guard=Path({sys.executable!r}))\n")
    process = subprocess.Popen([sys.executable, "-c", starter])
    assert _within_s(10, lambda: (tmp_path / "slow.pid").exists() and (tmp_path / "slow.pid").read_text().strip())
    process.kill()
    process.wait()
    assert _within_s(10, lambda: not _is_running(int((tmp_path / "slow.pid").read_text())))


@pytest.mark.parametrize("code", [0, 7])
def test_a_guarded_program_keeps_its_output_and_exit_code(tmp_path, code):
    script = write_script(tmp_path / "bin" / "short", f"echo hello\nexit {code}\n")
    result = run_console([str(script)], {}, tmp_path, guard=Path(sys.executable))
    assert (result.exit_code, result.lines) == (code, ("hello",))


def _within_s(seconds: float, happened) -> bool:
    for _ in range(int(seconds / 0.05)):
        if happened():
            return True
        time.sleep(0.05)
    return False


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A killed child whose parent is gone may wait for its new parent to collect it.
    return Path(f"/proc/{pid}/stat").read_text().split(")")[-1].split()[0] != "Z"
