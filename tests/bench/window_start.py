"""Starts windows, ours and others', one after the other, and reads what first_paint.py tells of each."""

import json
import os
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from pathlib import Path

from generated import told

HERE = Path(__file__).parent
PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from before the process until the paint: of the clock, and of processor the process took."""

    wall: float
    cpu: float


def starts(folder: Path, library: Path, rounds: int) -> dict[str, list[Start]]:
    """Return the runs of each window by its name; a peer that cannot be had is left out and named."""
    peer = peer_python(folder / "novelwriter")
    taken: dict[str, list[Start]] = {}
    # one run of each goes before, so that every file it reads lies in memory
    for round_ in range(-1, rounds):
        found = {"a bare window": run(sys.executable, "bare")["paint"]}
        ours = run(sys.executable, "readahead", str(library))
        found["ours, first paint"], found["ours, cards on the screen"] = ours["paint"], ours["cards"]
        if peer is not None:
            found["novelWriter"] = run(peer, "novelwriter", str(folder / "novelwriter"))["paint"]
        if round_ >= 0:
            for name, one in found.items():
                taken.setdefault(name, []).append(one)
    return taken


def run(python: str, *arguments: str) -> dict[str, Start]:
    """Start one window and return its moments by name."""
    # compiled once, as an installation is: the first of all runs does it
    bytecode = str(Path(tempfile.gettempdir()) / "readahead-window-speed" / "compiled")
    environment = os.environ | {
        "PYTHONPYCACHEPREFIX": bytecode,
        "PYTHONDONTWRITEBYTECODE": "",
        "READAHEAD_BENCH_BEGAN": str(time.clock_gettime(time.CLOCK_MONOTONIC)),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [python, str(HERE / "first_paint.py"), *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=PATIENCE_S,
        check=True,
        text=True,
    )
    return {name: Start(*one) for name, one in json.loads(done.stdout.splitlines()[-1]).items()}


def peer_python(folder: Path) -> str | None:
    """Return the Python of an environment with novelWriter in it, made unless it is there; None where it cannot be."""
    python = folder / "venv" / "bin" / "python"
    try:
        if not python.exists():
            told("Installing novelWriter …")
            venv.create(folder / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "novelWriter"], check=True, capture_output=True)
        run(str(python), "novelwriter", str(folder))
    except (OSError, subprocess.SubprocessError) as fault:
        told(f"novelWriter is left out: {fault}")
        return None
    return str(python)
