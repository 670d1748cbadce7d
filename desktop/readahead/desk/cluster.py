"""The machines of a Dask cluster as readers of articles, where the extra `cluster` is installed.

Files are loaded and stored here: a worker is sent the bytes of an article and answers with its cards. Dask sends both
as pickles, so that whoever can reach the scheduler can run programs: use a cluster you trust, on a network you trust.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from readahead.model.errors import ClusterMissing, ClusterUnavailable

if TYPE_CHECKING:
    from concurrent.futures import Executor

_ADDRESS = re.compile(r"(?:(?:tcp|tls|ws|wss)://)?[^\s/]+:\d{1,5}")
WAIT_S = 10
"""How long a scheduler is waited for, in seconds."""


@contextmanager
def readers(address: str) -> Iterator[Executor]:
    """Yield the workers of the cluster whose scheduler is at *address* ("tcp://host:8786"), as an executor.

    A worker that dies is made up for by the others; should the scheduler go, the rest is read here. Raises ClusterMissing,
    and ClusterUnavailable where the scheduler does not answer, has no workers, or they read by other rules than this
    program.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise ClusterMissing from error
    if not _ADDRESS.fullmatch(address):
        raise ClusterUnavailable(address, "an address looks like tcp://host:8786")
    try:
        client = Client(address, timeout=WAIT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ClusterUnavailable(address, _reason(error)) from error
    with client:
        _require_equals(client, address)
        # pure would have the workers take articles for one another by a digest of their bytes
        executor: Executor = client.get_executor(pure=False)
        yield executor


def _require_equals(client: Any, address: str) -> None:
    """Raise ClusterUnavailable unless there are workers, and all read as this program does."""
    try:
        engines = client.run(_engine)
    except (
        Exception
    ) as error:  # a worker without this program, or with another version of it, fails in ways of its own
        raise ClusterUnavailable(address, "its workers do not have this version of Readahead") from error
    if not engines:
        raise ClusterUnavailable(address, "it has no workers")
    if set(engines.values()) != {_engine()}:
        raise ClusterUnavailable(address, "its workers do not have this version of Readahead")


def _engine() -> str:
    """Return what the rules of this installation are called."""
    from readahead.derive import reading

    return reading.ENGINE


def _reason(error: Exception) -> str:
    return "it does not answer" if isinstance(error, OSError) else f"“{error}”".rstrip(".")
