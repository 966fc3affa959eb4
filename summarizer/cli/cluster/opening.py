"""Opening a Ray cluster: the one that RAY_ADDRESS names, else one on this machine for this run."""

import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import ray
from ray import data
from ray.exceptions import RayError
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from summarizer.cli import cluster
from summarizer.cli.cluster.desk import Desk
from summarizer.cli.cluster.fleet import Fleet
from summarizer.cli.cluster.parcel import Orders
from summarizer.endpoints import Wiring
from summarizer.endpoints.meter import Meter
from summarizer.endpoints.price import limits
from summarizer.errors import EndpointDown
from summarizer.settings import Settings

OBJECTS = 512 * 1024 * 1024
"""Bytes of a local cluster's object store; what does not fit goes to its own folder."""
_ASKING = 10_000
"""Calls of the desk that may be under way: each worker waits there for the end of the run."""


@contextmanager
def fleet(chosen: Settings, wiring: Wiring, rules: str, meter: Meter) -> Iterator[Fleet]:
    """The workers of a run, until the block ends. `rules` is the digest of the driver's own.

    Raises EndpointDown where there is no cluster, UsageError where it cannot reach the store.
    """
    with _connected():
        machines = {each["NodeManagerAddress"] for each in ray.nodes() if each["Alive"]}
        cluster.require_shared(str(chosen.store), machines, here=ray.util.get_node_ip_address())
        _hush()
        bounds = limits(wiring)
        here = NodeAffinitySchedulingStrategy(ray.get_runtime_context().get_node_id(), soft=False)
        desk = (
            ray.remote(Desk)
            .options(num_cpus=0, max_concurrency=_ASKING, scheduling_strategy=here)
            .remote(bounds)
        )
        orders = Orders(_settings(chosen), rules, shared=not bounds.none)
        workers = chosen.jobs or max(1, int(ray.cluster_resources().get("CPU", 1)))
        yield Fleet(orders, desk, workers, meter)


@contextmanager
def _connected() -> Iterator[None]:
    """A cluster that was started for this run ends with it, and leaves nothing behind."""
    address = cluster.address()
    folder = None if address else tempfile.mkdtemp(prefix="brief-ray-")
    try:
        if address is not None:
            cluster.require_reachable(address)
        _connect(address, folder)
        yield
    finally:
        ray.shutdown()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _connect(address: str | None, folder: str | None) -> None:
    quiet = {"log_to_driver": False, "logging_level": logging.ERROR}
    alone = {"include_dashboard": False, "object_store_memory": OBJECTS, "_temp_dir": folder}
    try:
        with _silent():
            ray.init(address or "local", **quiet, **(alone if address is None else {}))
    except (OSError, RuntimeError, ValueError, RayError) as error:
        where = f"at {address}" if address else "on this machine"
        raise EndpointDown(
            f"no Ray cluster {where} that can be used ({type(error).__name__}: is its version "
            "of Ray the same, and its token?)"
        ) from error


@contextmanager
def _silent() -> Iterator[None]:
    """Ray's own code writes of its log level to file 2, past everything in Python."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _settings(chosen: Settings) -> dict[str, Any]:  # Any: JSON
    """What a worker is told: every path whole, and no processes of its own."""
    told = chosen.model_dump(mode="json")
    folders = [str(each.absolute()) for each in chosen.kinds]
    return {**told, "store": chosen.store, "kinds": folders, "template": None, "jobs": 1}


def _hush() -> None:
    """brief says how a run goes; what Ray says of it goes to Ray's own files."""
    warnings.filterwarnings("ignore", module=r"ray\.")
    logging.getLogger("ray").setLevel(logging.ERROR)
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    context = data.DataContext.get_current()
    context.enable_progress_bars = False
    context.execution_options.preserve_order = True
