"""The plain half of the plugin's worker handling, against fake workers that end in every way a process can end."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import textwrap
import threading
import time

import pytest
from urban_segmentation.contract.errors import Cancelled
from urban_segmentation.contract.protocol import Log, Progress
from urban_segmentation.processing_provider.worker.process import WorkerCrash, WorkerFailure, run_worker

PREAMBLE = """
import json, os, sys, time
job = sys.stdin.readline()
def say(**event): print(json.dumps(event), flush=True)
"""


def run(script: str, is_cancelled=lambda: False, grace_s: float = 5.0):
    events = []
    result = run_worker([sys.executable, "-c", PREAMBLE + textwrap.dedent(script)], '{"protocol": 1, "job": "x"}',
                        events.append, is_cancelled, os.environ, grace_s)
    return result, events


def test_events_arrive_in_order_and_the_result_last():
    result, events = run("""
        say(event="progress", done=1, total=4, message="Reading")
        say(event="log", level="warning", message="Naïve ✓")
        say(event="result", outputs={"job": json.loads(job)["job"]})
    """)
    assert events == [Progress(1, 4, "Reading"), Log("warning", "Naïve ✓")]
    assert result.outputs == {"job": "x"}


def test_an_error_event_carries_kind_message_and_hint():
    with pytest.raises(WorkerFailure) as raised:
        run('say(event="error", kind="input", message="a.tif has no CRS.", hint="Assign it."); sys.exit(1)')
    assert (raised.value.kind, raised.value.message, raised.value.hint) == ("input", "a.tif has no CRS.", "Assign it.")


def test_a_result_without_exit_code_zero_is_no_success():
    with pytest.raises(WorkerCrash, match="exit code 7"):
        run('say(event="result", outputs={}); sys.exit(7)')


def test_an_end_without_a_last_word_is_a_crash_that_shows_stderr():
    with pytest.raises(WorkerCrash, match=r"(?s)without a result, exit code 0.*out of cheese"):
        run('print("out of cheese", file=sys.stderr)')


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_worker_is_reported_by_its_signal_with_a_hint_about_memory():
    with pytest.raises(WorkerCrash, match="SIGKILL") as raised:
        run("os.kill(os.getpid(), 9)")
    assert "memory" in raised.value.hint


def test_lines_that_are_not_events_do_not_break_the_stream():
    result, events = run("""
        print("a library says hello")
        print('{"event": "nonsense"}')
        say(event="result", outputs={"ok": True})
    """)
    assert result.outputs == {"ok": True} and events == []


def test_an_interpreter_that_is_not_there_names_the_remedy():
    with pytest.raises(WorkerCrash, match="cannot be started") as raised:
        run_worker(["/nowhere/python"], "{}", print, lambda: False, os.environ)
    assert "Set up environment" in raised.value.hint


def test_cancel_closes_stdin_and_a_willing_worker_ends_by_itself():
    cancelled = threading.Event()
    threading.Timer(0.5, cancelled.set).start()
    with pytest.raises(Cancelled):
        run('sys.stdin.read(); say(event="cancelled"); sys.exit(3)', cancelled.is_set)


def test_a_worker_that_keeps_something_on_cancel_returns_its_result():
    cancelled = threading.Event()
    threading.Timer(0.5, cancelled.set).start()
    result, _ = run('sys.stdin.read(); say(event="result", outputs={"kept": 1})', cancelled.is_set)
    assert result.outputs == {"kept": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_a_worker_deaf_to_cancel_is_killed_with_its_children(tmp_path):
    pid_file = tmp_path / "child.pid"
    cancelled = threading.Event()
    threading.Timer(1.0, cancelled.set).start()
    with pytest.raises(Cancelled):
        run(f"""
            import subprocess
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            open({str(pid_file)!r}, "w").write(str(child.pid))
            time.sleep(600)
        """, cancelled.is_set, grace_s=0.5)
    assert not _is_running(int(pid_file.read_text()))


@pytest.mark.parametrize("end", ['say(event="result", outputs={})', "os._exit(9)"])
def test_what_pytorch_keeps_while_it_runs_is_removed_with_the_worker(tmp_path, monkeypatch, end):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.delenv("TORCHINDUCTOR_CACHE_DIR", raising=False)
    with contextlib.suppress(WorkerCrash):
        run(f"""
            folder = os.environ["TORCHINDUCTOR_CACHE_DIR"]
            os.makedirs(folder, exist_ok=True)
            open(os.path.join(folder, "compiled"), "w").close()
            if os.path.dirname(folder) != {str(tmp_path)!r} or os.stat(folder).st_mode & 0o077:
                say(event="error", kind="wrong folder", message=folder, hint="")
            {end}
        """)
    assert not list(tmp_path.iterdir())


def test_a_place_for_compiled_code_that_the_user_chose_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(tmp_path))
    result, _ = run('say(event="result", outputs={"folder": os.environ["TORCHINDUCTOR_CACHE_DIR"]})')
    assert result.outputs == {"folder": str(tmp_path)} and tmp_path.is_dir()


def test_the_callers_exception_stops_the_worker_too():
    def fail(event):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_worker([sys.executable, "-c", PREAMBLE + 'say(event="log", level="info", message="x"); sys.stdin.read()'],
                   "{}", fail, lambda: False, os.environ)


def _is_running(pid: int) -> bool:
    for _ in range(50):
        try:
            with open(f"/proc/{pid}/stat") as file:
                if file.read().rsplit(")", 1)[1].split()[0] == "Z":
                    return False
        except OSError:
            return False
        time.sleep(0.1)
    return True
