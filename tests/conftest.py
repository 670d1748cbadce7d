"""Lets every test run without a screen, and in English whatever the machine speaks."""

import gc
import os
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from readahead.gui.garbage import Collector

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)


@pytest.fixture(scope="session")
def spent() -> Callable[[Callable[[], object]], float]:
    """Return a function that gives the seconds of the processor some work takes.

    It is the least of three times, on this thread alone and without the garbage of all the tests before: whatever else
    the machine and the process do only ever adds to it.
    """

    def seconds(work: Callable[[], object]) -> float:
        begun = time.thread_time()
        work()
        return time.thread_time() - begun

    def least(work: Callable[[], object]) -> float:
        was_on = gc.isenabled()
        gc.disable()
        try:
            return min(seconds(work) for _ in range(3))
        finally:
            if was_on:
                gc.enable()

    return least


@pytest.fixture(scope="session")
def collector(qapp) -> "Collector":
    from readahead.gui.garbage import Collector

    return Collector(qapp)


@pytest.fixture
def collected(collector: "Collector") -> Iterator[None]:
    """Let the window's thread alone collect garbage, as in the program."""
    collector.begin()
    yield
    collector.look()
    collector.stop()
