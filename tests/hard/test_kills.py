"""A program that is killed at work has lost nothing it had acknowledged, and leaves its file in order."""

import subprocess
import sys
from pathlib import Path

KILLS = Path(__file__).parent.parent / "bench" / "kills.py"


def killed(*asked: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(KILLS), *asked], capture_output=True, text=True, check=False)


def test_thirty_kills_lose_nothing_and_leave_files_in_order():
    told = killed("--kills", "30")
    assert told.returncode == 0, told.stdout + told.stderr


def test_an_act_that_was_acknowledged_too_early_is_found_to_be_lost():
    told = killed("--kills", "10", "--seed", "early", "--early")
    assert told.returncode == 1, told.stdout + told.stderr
    assert "again: --seed early" in told.stdout
