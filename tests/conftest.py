"""Lets every test run without a screen, and in English whatever the machine speaks."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from readahead.gui.garbage import Collector

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)


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
