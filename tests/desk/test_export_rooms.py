"""An export takes its place in one step, and what a killed program left of one goes with the next."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from readahead.desk import sharing_rooms
from readahead.desk.desk import Desk
from readahead.desk.sharing_rooms import put_in_place, room_beside

KILLED = """
import os, signal, sys
from pathlib import Path
from readahead.desk.desk import Desk

with Desk.open(Path(sys.argv[1])) as desk:
    desk.take_in_text("Vessen (Exercise) - The council said the dam would stay open. It was built in 1960.")
    desk.export_library(Path(sys.argv[2]), progress=lambda done, total: os.kill(os.getpid(), signal.SIGKILL))
"""


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def folder(path: Path, word: str) -> Path:
    path.mkdir(parents=True)
    (path / "file").write_text(word)
    return path


def test_what_a_killed_export_left_goes_with_the_next(tmp_path: Path) -> None:
    library, place = tmp_path / "one.readahead", tmp_path / "export"
    done = subprocess.run([sys.executable, "-c", KILLED, str(library), str(place)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert [name for name in names(tmp_path) if name.startswith(".export.")] != []
    assert not place.exists()
    with Desk.open(library) as desk:
        desk.export_library(place)
    assert [name for name in names(tmp_path) if name.startswith(".")] == []
    assert (place / "manifest.json").is_file()


@pytest.mark.parametrize("can_exchange", [True, False])
def test_an_export_takes_the_place_of_an_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    place = folder(tmp_path / "export", "before")
    if not can_exchange:
        monkeypatch.setattr(sharing_rooms, "_exchanged", lambda one, other: False)
    with room_beside(place) as room:
        put_in_place(place, folder(room / "made", "after"), room)
    assert (place / "file").read_text() == "after"
    assert names(tmp_path) == {"export"}


def test_where_the_system_can_there_is_never_no_export(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "one", "1"), folder(tmp_path / "other", "2")
    assert sharing_rooms._exchanged(one, other)
    assert ((one / "file").read_text(), (other / "file").read_text()) == ("2", "1")
    with pytest.raises(FileNotFoundError):
        sharing_rooms._exchanged(one, tmp_path / "none")


def test_an_export_that_was_being_replaced_is_put_back(tmp_path: Path) -> None:
    """As a program leaves it that is killed between two renames."""
    place = tmp_path / "export"
    left = tmp_path / ".export.abcd1234"
    folder(left / "old", "before")
    folder(left / "made", "after")
    with room_beside(place) as room:
        assert (place / "file").read_text() == "before"
        assert names(tmp_path) == {"export", room.name}


def test_the_rooms_of_others_stay(tmp_path: Path) -> None:
    place = tmp_path / "export"
    mine = folder(tmp_path / ".export.mine", "mine"), folder(tmp_path / ".export.mine1234", "mine")
    with room_beside(place) as running:
        (running / "made").mkdir()
        with room_beside(place) as room:
            assert running.exists() and room != running
        assert running.exists()
    assert names(tmp_path) == {one.name for one in mine}
    os.utime(mine[1], (0, 0))
    with room_beside(place):
        assert mine[1].exists()
