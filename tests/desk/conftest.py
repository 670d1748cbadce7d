from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest

from readahead.desk.desk import Desk


class Clock:
    """A clock that moves on by a second each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "one.readahead", clock=Clock()) as opened:
        yield opened


@pytest.fixture(scope="session")
def starter_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter library, read once; each test works on a copy."""
    path = tmp_path_factory.mktemp("starter") / "starter.readahead"
    with Desk.open(path, clock=Clock()) as made:
        made.take_in_starter()
    return path


@pytest.fixture
def starter(starter_file: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "starter.readahead"
    copy(starter_file, path)
    with Desk.open(path, clock=Clock()) as opened:
        yield opened
