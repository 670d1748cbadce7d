"""Whatever is done at the desk is undone and redone to the letter, in a library opened anew, and after trimming too."""

import subprocess
import sys
from pathlib import Path

LAW = Path(__file__).parent.parent / "bench" / "undo_law.py"


def test_a_hundred_and_fifty_acts_of_every_kind_are_undone_and_redone_to_the_same_rows():
    told = subprocess.run(
        [sys.executable, str(LAW), "--acts", "150"], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert "150 acts undone and redone to the same rows, and again after trimming" in told.stdout


def test_a_row_that_undo_does_not_bring_back_is_found():
    forgetful = ["--acts", "60", "--forget", "topics"]
    told = subprocess.run([sys.executable, str(LAW), *forgetful], capture_output=True, text=True, check=False)
    assert told.returncode == 1, told.stdout + told.stderr
    assert "the rows are others" in told.stdout
