"""A real library in a folder of its own, and articles to put in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readahead.library import Library


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.readahead"


@pytest.fixture
def library(place: Path) -> Iterator[Library]:
    with Library.open(place) as opened:
        yield opened
