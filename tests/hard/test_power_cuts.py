"""A power cut loses nothing that was acknowledged, and leaves a library that opens in order."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from forgetful_disk import Cut, ForgetfulDisk

CUTS = Path(__file__).parent.parent / "bench" / "power_cuts.py"


def cut(*asked: str) -> subprocess.CompletedProcess[str]:
    # in a process of its own: the disk is laid under every file that SQLite opens
    return subprocess.run([sys.executable, str(CUTS), *asked], capture_output=True, text=True, check=False)


def test_thirty_power_cuts_lose_nothing_and_leave_libraries_in_order():
    told = cut("--cuts", "30")
    assert told.returncode == 0, told.stdout + told.stderr


def test_a_library_without_a_log_as_on_a_network_drive_loses_nothing_either():
    told = cut("--cuts", "10", "--drive")
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("weather", [["--synchronous", "NORMAL"], ["--lying"]], ids=" ".join)
def test_where_not_every_commit_is_synced_the_cuts_lose_acts(weather):
    told = cut("--cuts", "10", "--seed", "storm", "--first", *weather)
    assert told.returncode == 1, told.stdout + told.stderr
    assert "it is as after act" in told.stdout
    assert "again: --seed storm" in told.stdout


@pytest.mark.parametrize(
    ("journal", "synchronous", "lost"),
    [
        ("WAL", "FULL", range(1)),
        ("WAL", "NORMAL", range(2, 13)),
        ("DELETE", "EXTRA", range(1)),
        ("DELETE", "FULL", range(1, 2)),
        ("DELETE", "OFF", range(2, 13)),
    ],
)
def test_the_disk_keeps_as_much_as_sqlite_promises(tmp_path, journal, synchronous, lost):
    # with DELETE and FULL the journal's removal is not synced: it may come back and take back the last commit
    # (SQLite, PRAGMA synchronous, "EXTRA")
    disk = ForgetfulDisk(tmp_path, random.Random(1), wanted=120)
    place = tmp_path / "plain.db"
    with (
        disk.in_place(),
        closing(sqlite3.connect(place, isolation_level=None)) as database,
    ):
        database.execute(f"PRAGMA journal_mode = {journal}")
        database.execute(f"PRAGMA synchronous = {synchronous}")
        database.execute("CREATE TABLE kept (number INTEGER)")
        for number in range(12):
            database.execute("INSERT INTO kept VALUES (?)", (number,))
            disk.acknowledged = number + 1
    found = [left_over(one, tmp_path / str(nth)) for nth, one in enumerate(disk.cuts) if one.acknowledged]
    assert -min(found) in lost
    assert max(found) <= 1


def left_over(one: Cut, folder: Path) -> int:
    """Return how many rows there are more than were acknowledged."""
    folder.mkdir()
    one.lay_out(folder)
    with closing(sqlite3.connect(folder / "plain.db")) as database:
        try:
            (count,) = database.execute("SELECT count(*) FROM kept").fetchone()
        except sqlite3.DatabaseError:
            count = 0
    return int(count) - one.acknowledged


def test_once_the_disk_is_taken_away_files_are_opened_as_before(tmp_path):
    disk = ForgetfulDisk(tmp_path, random.Random(1), wanted=5)
    with disk.in_place():
        pass
    with closing(sqlite3.connect(tmp_path / "plain.db")) as database:
        database.execute("CREATE TABLE kept (number INTEGER)")
    assert disk.operations == 0
