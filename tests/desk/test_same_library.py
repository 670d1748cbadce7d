"""The law of the import: the library is the same whoever has read it, and whoever has died of it."""

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from readahead.desk import cluster, workers
from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome
from readahead.library import Library
from readahead.model.errors import ClusterMissing, ClusterUnavailable

ARTICLES = 48
PLACES = ("Westmark", "Lorn", "Vessen", "Halm")
Killing = Callable[[], None]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles that share topics, with a copy, a file twice, and files that give no article."""
    folder = tmp_path_factory.mktemp("archive")
    for number in range(ARTICLES):
        place = PLACES[number % len(PLACES)]
        text = f"""The council of {place} meets on Tuesday

{place.upper()}, March {number % 28 + 1} - The council of {place} said it would vote on the {place} truce on Tuesday. Mayor
Ada Brook said that the {place} truce would cost ${number}.5 million. "We will not wait {number} more years," she said.

At least {number + 10} ships are waiting outside the port of {place}, according to the Harbour Office.
"""
        inner = folder / str(number // 10)
        inner.mkdir(exist_ok=True)
        (inner / f"{number:03}.txt").write_text(text * (1 + number % 3), encoding="utf-8")
    (folder / "copy.txt").write_bytes((folder / "0" / "007.txt").read_bytes())
    (folder / "scan.txt").write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    (folder / "empty.md").touch()
    return folder


def everything(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table; the search index by what can be found in it."""
    rows = library._store.rows
    names = rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' AND name NOT LIKE '%sqlite%'"
    )
    found = {name: sorted(rows(f"SELECT * FROM {name}"), key=repr) for (name,) in names}
    rows("CREATE VIRTUAL TABLE temp.found USING fts5vocab(main, cards_fts, instance)")
    return found | {"found": rows("SELECT * FROM temp.found ORDER BY term, doc, offset")}


def taken_in(archive: Path, executor: Executor | None, kill: Killing = lambda: None) -> dict[str, object]:
    """Return what a library holds after the import of *archive*; *kill* is called once when its reading has begun."""
    at = datetime(2026, 3, 30, tzinfo=UTC)
    numbers = count()
    killing = iter([kill])
    library = Library.open(None, clock=lambda: at, new_id=lambda: f"id {next(numbers)}")
    with Desk(library, clock=lambda: at) as desk:
        report = desk.take_in(
            [archive], executor=executor, progress=lambda done, total: next(killing, lambda: None)()
        )
        assert report.count(Outcome.NEW) == ARTICLES
        assert report.count(Outcome.REFUSED) == 2
        assert report.proposed
        return {"report": report, **everything(library)}


@pytest.fixture(scope="module")
def alone(archive: Path) -> dict[str, object]:
    """The library as it is read here, one article after the other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workers, "POOL_FROM", 10_000)
        return taken_in(archive, None)


@contextmanager
def local_cluster(processes: int) -> Iterator[tuple[str, Killing]]:
    """Yield the address of a cluster on this machine, and what kills one of its processes."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=processes, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=60
    ) as made:
        yield made.scheduler_address, lambda: os.kill(made.workers[0].pid, signal.SIGKILL)


def test_threads_read_the_same_library(archive: Path, alone: dict[str, object]) -> None:
    with ThreadPoolExecutor(3) as threads:
        assert taken_in(archive, threads) == alone


def test_processes_one_of_which_is_killed_read_the_same_library(
    archive: Path, alone: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    pools: list[Executor] = []
    whole = workers.process_pool
    monkeypatch.setattr(
        workers, "process_pool", lambda processes: pools.append(whole(processes)) or pools[-1]
    )

    def kill() -> None:
        os.kill(next(iter(pools[0]._processes)), signal.SIGKILL)  # type: ignore[attr-defined]

    assert taken_in(archive, None, kill) == alone
    assert len(pools) > 1


def test_a_cluster_one_of_whose_workers_is_killed_reads_the_same_library(
    archive: Path, alone: dict[str, object]
) -> None:
    with local_cluster(2) as (address, kill), cluster.readers(address) as executor:
        assert taken_in(archive, executor, kill) == alone


def test_a_cluster_without_workers_or_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        local_cluster(0) as (address, _),
        pytest.raises(ClusterUnavailable, match="it has no workers"),
        cluster.readers(address),
    ):
        pass
    monkeypatch.setattr(cluster, "WAIT_S", 0.2)
    with pytest.raises(ClusterUnavailable, match="it does not answer"), cluster.readers("tcp://127.0.0.1:1"):
        pass
    with pytest.raises(ClusterUnavailable, match="looks like"), cluster.readers("nowhere"):
        pass


def test_without_the_extra_a_cluster_is_refused_and_the_extra_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(ClusterMissing, match=r"readahead\[cluster\]"), cluster.readers("tcp://127.0.0.1:1"):
        pass
