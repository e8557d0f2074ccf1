"""Files handed out to the processes of a real scheduler: who fails, dies, hangs or does not fit loses nothing."""

from __future__ import annotations

import sys
import threading
import time
import types
from pathlib import Path

import pytest
import work_on_files
from made_scenes import Listener

from contract.errors import Cancelled, OutputError, SchedulerError
from core.scaling_out import clusters
from core.scaling_out.shared_files import SharedFiles

pytestmark = pytest.mark.slow

distributed = pytest.importorskip("distributed")
COUNT = 8


@pytest.fixture(scope="module", name="scheduler")
def scheduler_fixture():
    """The address of a scheduler with two worker processes, which are started again when they die."""
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None,
                                  memory_limit=0) as cluster:
        yield cluster.scheduler_address


@pytest.fixture(name="share")
def share_fixture(scheduler, tmp_path):
    """Shares out files of a folder; gives back those that were done and what was said."""
    files = [str(tmp_path / f"{number}.json") for number in range(COUNT)]
    for file in files:
        Path(file).write_text("{}")

    def share(work, check=work_on_files.fits, listener=None, silent_s=60.0, **options):
        listener = listener or Listener()
        done, said = {}, set()
        check_file = tmp_path / "check.json"
        check_file.touch()
        with (clusters.open_client(scheduler, listener.events, work_on_files.fits) as client,
              SharedFiles(client, check, str(check_file), listener.events, lambda file, units: said.add(file),
                         silent_s, **options) as shared):
            for file, answer in shared.run(work, files):
                assert file not in done
                done[file] = answer["process"]
                Path(file).unlink()
            listener.worker_count = shared.worker_count
        assert set(done) == set(files) and all(Path(f"{file}.done").is_file() for file in files)
        return done, said, listener

    return share


def test_every_file_is_done_once_by_all_workers(share):
    done, said, listener = share(work_on_files.write)
    assert len(set(done.values())) == 2 and said and not listener.messages("warning")


def test_another_worker_does_what_one_died_at(share):
    done, _, listener = share(work_on_files.write_or_die)
    assert "is gone: others go on" in listener.messages("warning") and len(set(done.values())) >= 1


def test_a_worker_that_hangs_is_given_up(share):
    done, _, listener = share(work_on_files.write_or_hang, silent_s=20.0)
    assert "it has said nothing for" in listener.messages("warning") and listener.worker_count == 1
    assert len(set(list(done.values())[-3:])) == 1


def test_what_fails_on_one_worker_is_done_by_another(share):
    _, _, listener = share(work_on_files.write_or_fail)
    assert "Input/output error. Free some space." in listener.messages("warning")


def test_what_fails_everywhere_ends_the_work_with_its_reason(share):
    with pytest.raises(OutputError, match=r"Worker tcp://.*3\.json cannot be written: No space left.*Free some space"):
        share(work_on_files.disk_is_full)


def test_a_worker_that_does_not_fit_gets_nothing(share):
    done, _, listener = share(work_on_files.write, check=work_on_files.fits_the_second_only)
    assert len(set(done.values())) == 1 and listener.worker_count == 1
    assert "its version is another. Start the right one. It gets no more work" in listener.messages("warning")


def test_where_no_worker_fits_the_reason_is_said(share):
    with pytest.raises(SchedulerError, match=r"Worker tcp://.*: its version is another\. Start the right one\."):
        share(work_on_files.write, check=work_on_files.fits_nobody)


def test_a_worker_that_lacks_a_module_says_which(share, monkeypatch):
    module = types.ModuleType("only_in_this_version")
    exec("def write(path, events):\n    return {}", module.__dict__)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    with pytest.raises(SchedulerError, match=r"Worker tcp://.*: ModuleNotFoundError: No module named"):
        share(module.write, check=module.write)


def test_a_worker_started_elsewhere_is_told_where_to_start(tmp_path):
    """Neither it nor the scheduler can import what it is asked to do."""
    (tmp_path / "elsewhere.py").write_text("import sys\nsys.modules['core'] = None\n")
    with (distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None,
                                   memory_limit=0, preload=[str(tmp_path / "elsewhere.py")]) as cluster,
          distributed.Client(cluster, set_as_default=False) as client,
          SharedFiles(client, work_on_files.fits, "", Listener().events, print) as shared,
          pytest.raises(SchedulerError, match=r"cannot load this plugin's core: ModuleNotFound.*Start it in the")):
        list(shared.run(work_on_files.write, [str(tmp_path / "0.json")]))


def test_workers_stop_when_their_file_is_gone(share, tmp_path):
    listener = Listener()
    Cancelling(listener.events, tmp_path / "0.json.begun").start()
    with pytest.raises(Cancelled):
        share(work_on_files.wait_until_cancelled, listener=listener)
    for number in range(COUNT):
        (tmp_path / f"{number}.json").unlink()
    assert appears(tmp_path / "0.json.stopped")


def test_a_scheduler_without_workers_is_said(tmp_path):
    events = Listener().events
    with (distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None) as cluster,
          distributed.Client(cluster, set_as_default=False) as client,
          SharedFiles(client, work_on_files.fits, "", events, print, no_worker_s=0.5) as shared,
          pytest.raises(SchedulerError, match=r"has had no worker for 0 s.*dask worker")):
        list(shared.run(work_on_files.write, [str(tmp_path / "0.json")]))


def test_a_scheduler_that_goes_away_is_said(tmp_path):
    events = Listener().events
    with distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None) as cluster:
        client = distributed.Client(cluster.scheduler_address, set_as_default=False)
        with SharedFiles(client, work_on_files.fits, "", events, print) as shared:
            cluster.close()
            with pytest.raises(SchedulerError, match=r"does not answer any more.*with RESUME"):
                list(shared.run(work_on_files.write, [str(tmp_path / "0.json")]))
        client.close()


def test_no_scheduler_there():
    with (pytest.raises(SchedulerError, match=r"No scheduler answers at tcp://127\.0\.0\.1:9: .*refused.*Start one"),
          clusters.open_client("tcp://127.0.0.1:9", Listener().events, work_on_files.fits)):
        pass


def test_without_dask_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (pytest.raises(SchedulerError, match=r"Dask is missing in .*pip install .*many_machines\.lock"),
          clusters.open_client("local:2", Listener().events, work_on_files.fits)):
        pass
    assert clusters.LOCK_FILE.is_file()


class Cancelling(threading.Thread):
    """Cancels once a file is there."""

    def __init__(self, events, path):
        super().__init__(daemon=True)
        self._events, self._path = events, path

    def run(self):
        appears(self._path)
        self._events.cancelled.set()


def appears(path, patience_s=60.0):
    """Whether a file is there within some time."""
    end_s = time.monotonic() + patience_s
    while not path.exists() and time.monotonic() < end_s:
        time.sleep(0.05)
    return path.exists()
