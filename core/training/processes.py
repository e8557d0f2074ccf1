"""Several processes that train one network together, each on its part of every batch, as torchrun starts them.

With one process nothing of this happens. All take the same steps: each starts from the same weights, gradients are
averaged and the statistics of norms are those of the whole batch. The first alone writes and speaks.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
import numpy.typing as npt
import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

from contract.errors import InputError, ProcessesError
from contract.texts import tr

from ..worker.events import Events
from ..worker.launched import process_count, process_rank, rank_on_this_machine
from .shared_norms import share_norms

# A process that says nothing for so long is lost; a network drive may take minutes to read the tiles.
_LOST_AFTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Processes:
    """Which of how many processes this one is."""

    rank: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        return self.rank == 0

    def batch_count(self, shown: int, batch_size: int) -> int:
        """Batches of an epoch in which so many tiles are shown, ``batch_size`` of them to each process."""
        return max(1, min(-(-shown // (batch_size * self.count)), shown // self.count))

    def parts(self, shown: int, batch_size: int) -> list[npt.NDArray[np.intp]]:
        """The places in the order of an epoch that this process shows, batch by batch.

        What all show together are batches of nearly equal size.
        """
        batches = np.array_split(np.arange(shown), self.batch_count(shown, batch_size))
        return [np.array_split(places, self.count)[self.rank] for places in batches]

    def with_shared_norms(self, network: nn.Module, device: torch.device) -> nn.Module:
        """The network, whose norms see the batches of all processes while they follow them."""
        return network if self.count == 1 else share_norms(network, device)

    def learning_together(self, network: nn.Module) -> nn.Module:
        """What to call instead of the network where gradients are wanted: they are the mean of all processes'."""
        if self.count == 1:
            return network
        # Static: some networks have weights that they never use.
        return DistributedDataParallel(network, static_graph=True)

    def sum(self, values: npt.NDArray) -> npt.NDArray:
        """The sum of what each process gives, in all of them the same."""
        if self.count == 1:
            return values
        total = torch.from_numpy(np.array(values))
        distributed.all_reduce(total)
        return total.numpy()

    def raise_if_cancelled(self, events: Events) -> None:
        """Raise where a process was asked to cancel, at the same call in all of them: none waits for another then.

        Raises:
            Cancelled: the user cancelled.
        """
        if self.count > 1 and self.sum(np.array([events.cancel_asked.is_set()], np.int64)).any():
            events.cancelled.set()
        events.raise_if_cancelled()

    def check_same_start(self, epochs_done: int) -> None:
        """See that all go on from the same checkpoint.

        Raises:
            InputError: they do not.
        """
        done = np.zeros(self.count, np.int64)
        done[self.rank] = epochs_done
        done = self.sum(done)
        if (done != epochs_done).any():
            raise InputError(
                tr("The {count} processes found checkpoints of different lengths ({epochs} epochs).").format(
                    count=self.count, epochs=", ".join(map(str, done))),
                tr("The folder of the model must be the same for all of them, on storage that they share."))


ALONE = Processes()


@contextlib.contextmanager
def joined(resume: bool) -> Iterator[Processes]:
    """All processes of this job, which wait for each other here.

    Args:
        resume: whether the job keeps a checkpoint.

    Raises:
        ProcessesError: another process is lost, or none can be reached.
    """
    if process_count() == 1:
        yield ALONE
        return
    try:
        # Numbers of the host travel by gloo, those of a GPU by nccl.
        backend = "cpu:gloo,cuda:nccl" if torch.cuda.is_available() else "gloo"
        distributed.init_process_group(backend, timeout=_LOST_AFTER)
        yield Processes(process_rank(), process_count())
    except (RuntimeError, ValueError) as error:
        if not _is_of_group(error):
            raise
        raise _lost(error, resume) from error
    distributed.destroy_process_group()


def device_of_this_process(wanted: str) -> str:
    """The device that a job names; with several processes and a GPU for each, the own one."""
    name = wanted.strip().lower()
    if process_count() == 1 or name not in ("", "auto", "cuda") or not torch.cuda.is_available():
        return wanted
    torch.cuda.set_device(rank_on_this_machine() % torch.cuda.device_count())
    return f"cuda:{rank_on_this_machine()}"


def _is_of_group(error: Exception) -> bool:
    return isinstance(error, distributed.DistError) or "gloo" in str(error) or "MASTER_" in str(error)


def _lost(error: Exception, resume: bool) -> ProcessesError:
    # gloo begins with a place in its own source, and goes on with advice.
    reason = re.sub(r"^\[\S+\] ", "", str(error).strip()).splitlines()[0].partition(". ")[0]
    return ProcessesError(
        tr("One of the {count} processes of this training is lost, or cannot be reached: {reason}.").format(
            count=process_count(), reason=reason),
        tr("Start the same job again: it goes on from its last checkpoint.") if resume else
        tr("Start the job again; with resume in it, it would go on from its last checkpoint."))
