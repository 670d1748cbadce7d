"""The stream of work: in order, bounded, and whole however its workers die. The work is eval, which any worker knows."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readahead.desk import taking_in, workers
from readahead.importers import Given

DIES = "__import__('os')._exit(9)"


def streamed(items: list[str], executor: Executor | None = None, window: int = 4) -> list[object]:
    found = list(workers.stream(executor, eval, items, window, lost=lambda item: "lost"))
    assert [item for item, _ in found] == items
    return [result for _, result in found]


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK", 2)
    monkeypatch.setattr(workers, "count_processes", lambda: 2)


def test_results_come_in_the_order_of_their_items() -> None:
    with ThreadPoolExecutor(3) as threads:
        assert streamed([f"{number}*2" for number in range(100)], threads) == list(range(0, 200, 2))
        assert threads.submit(eval, "1").result() == 1  # left open


def test_no_item_is_asked_for_before_its_chunk_can_be_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHUNK", 5)
    asked: list[int] = []

    def items() -> Iterator[str]:
        for number in range(1_000):
            asked.append(number)
            yield str(number)

    with ThreadPoolExecutor(2) as threads:
        stream = workers.stream(threads, eval, items(), 3, lost=lambda item: None)
        for number, _ in enumerate(stream):
            assert len(asked) <= number + 3 * 5 + 5


def test_heavy_items_are_under_way_in_smaller_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    whole = workers._done
    monkeypatch.setattr(workers, "_done", lambda work, items: sizes.append(len(items)) or whole(work, items))
    with ThreadPoolExecutor(1) as threads:
        list(
            workers.stream(
                threads, eval, ["1"] * 16, 2, lost=lambda item: None, weight=lambda item: workers.CHUNK_WEIGHT
            )
        )
        list(workers.stream(threads, eval, ["1"] * 16, 2, lost=lambda item: None))
    assert sizes == [1] * 16 + [workers.CHUNK] * 2


def test_what_is_known_already_is_not_worked_on() -> None:
    with ThreadPoolExecutor(1) as threads:
        found = workers.stream(
            threads,
            eval,
            ["1", "no work at all", "3"],
            2,
            lost=lambda item: None,
            ready=lambda item: "known" if "no" in item else None,
        )
        assert list(found) == [("1", 1), ("no work at all", "known"), ("3", 3)]


def test_an_item_that_ends_its_worker_costs_nobody_else(small_chunks: None) -> None:
    items = [str(number) for number in range(20)]
    items[3] = items[4] = items[19] = DIES
    wanted: list[object] = [int(item) if item.isdigit() else "lost" for item in items]
    assert streamed(items) == wanted


def test_an_item_whose_worker_was_killed_once_is_done_again(small_chunks: None, tmp_path: Path) -> None:
    mark = tmp_path / "killed"
    once = f"(p := __import__('pathlib').Path({str(mark)!r})).exists() or (p.touch(), {DIES})"
    assert streamed(["1", once, "3", "4", "5"]) == [1, True, 3, 4, 5]
    assert mark.exists()


def test_no_process_of_a_pool_is_begun_once_one_can_die() -> None:
    pool = workers.process_pool(3)
    first = pool.submit(os.getpid).result()
    begun = dict(pool._processes)
    assert len(begun) == 3 and first in begun
    assert [pool.submit(eval, "1").result() for _ in range(9)] == [1] * 9
    assert dict(pool._processes) == begun
    with pytest.raises(BrokenProcessPool):
        pool.submit(eval, DIES).result()
    pool.shutdown()
    assert not any(process.is_alive() for process in begun.values())


def test_a_pool_has_no_more_processes_than_there_is_work_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(workers, "count_processes", lambda: 16)
    monkeypatch.setattr(
        workers, "process_pool", lambda processes: asked.append(processes) or ThreadPoolExecutor(1)
    )
    items = [str(number) for number in range(24)]
    found = workers.mapped(eval, items, total=len(items), lost=lambda item: None)
    assert [result for _, result in found] == list(range(24))
    assert asked == [4]


@pytest.mark.parametrize(
    "fault",
    [
        OSError("handle is closed"),
        # where the manager closes the queue between the two looks at its number
        ValueError("bad value(s) in fds_to_keep"),
    ],
)
def test_work_goes_on_where_the_executor_is_just_breaking(small_chunks: None, fault: Exception) -> None:
    class Breaking(Executor):
        def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
            raise fault

    assert streamed(["1", "2", "3"], Breaking()) == [1, 2, 3]


def test_work_goes_on_when_the_executor_was_closed(small_chunks: None) -> None:
    threads = ThreadPoolExecutor(1)
    threads.shutdown()
    assert streamed(["1", "2", "3"], threads) == [1, 2, 3]


def test_what_the_work_raises_is_raised_here_and_tells_where(small_chunks: None) -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        streamed(["1", "1/0", "2"])
    assert "in _done" in raised.value.__notes__[0]


def test_nothing_more_is_begun_when_nobody_asks() -> None:
    begun: list[str] = []
    with ThreadPoolExecutor(1) as threads:
        stream = workers.stream(
            threads, begun.append, [str(one) for one in range(200)], 20, lost=lambda item: None
        )
        next(stream)
        stream.close()
    assert len(begun) < 200 - 2 * workers.CHUNK


def test_progress_is_told_at_most_every_so_often_and_at_the_end() -> None:
    clock = iter(number / 100 for number in range(100))
    told: list[int] = []
    results = workers.counted(
        iter(range(12)),
        12,
        progress=lambda done, total: told.append(done),
        is_cancelled=lambda: False,
        clock=lambda: next(clock),
    )
    assert list(results) == list(range(12))
    assert told == [1, 6, 11, 12]


def test_the_workers_end_with_the_program_that_was_killed() -> None:
    program = (
        "import os, signal\n"
        "from readahead.desk import workers\n"
        "if __name__ == '__main__':\n"
        "    pool = workers.process_pool(2)\n"
        "    print(pool.submit(os.getpid).result() != os.getpid(), flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)"
    )
    # The pipe ends when all who hold it have ended, the workers too.
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.stdout, ended.returncode) == ("True\n", -9)


def test_a_worker_loads_no_part_of_a_window(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("The council met on Tuesday. Mayor Ada Brook said it would vote.", encoding="utf-8")
    coming = taking_in.Coming(file.name, taking_in.importers.load(file))
    with workers.process_pool(1) as pool:
        (read,) = pool.submit(taking_in._read, coming, given=Given(), today=date(2026, 3, 2)).result()
        modules = pool.submit(eval, "[*__import__('sys').modules]").result()
    assert read.article is not None and read.raw == b""
    assert "readahead.derive.reading" in modules
    assert [name for name in modules if name.startswith(("PySide6", "readahead.gui", "sqlite3"))] == []
