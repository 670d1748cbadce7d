"""How quick the window is: its first paint, a frame while one types and scrolls, its heartbeat while articles come in.

    python tests/bench/window_speed.py [--folder FOLDER] [--only start frames heartbeat] [--rounds 9]

Start: a new process of a bare PySide6 window, of ours on a library of 1,000 cards and of novelWriter (installed from
PyPI in an environment of its own under FOLDER), in turn, ROUNDS times each; the median is told. Frames: what the
window's thread computes for one turn of its event loop in which something is painted, while words are typed into the
filter and while 100,000 cards are scrolled. Heartbeat: how late a timer of 10 ms comes while 2,000 made-up articles are
imported, and while nothing is done. FOLDER keeps the environment and the libraries for the next time. Prints figures
beside their references; ends with status 1 when one is missed. Nothing is drawn on a screen.
"""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parents[1] / 'gui' / 'screen.json'}"

from generated import library_at, told
from window_start import Start, starts

Figure = tuple[str, str, str, bool]
"""What was measured, how much it came to, the reference, and whether that is held."""

FEW, MANY, INCOMING = 1_000, 100_000, 2_000
FRAME_MS, LATE_MS = 16, 50
OF_BARE, OF_PEER = 2.0, 0.7


def start_figures(folder: Path, rounds: int) -> Iterator[Figure]:
    """Yield what the first paint takes, beside that of the others."""
    library_at(folder / "few.readahead", FEW)
    taken = starts(folder, folder / "few.readahead", rounds)
    middle = {name: _middle(runs) for name, runs in taken.items()}
    for name, one in middle.items():
        yield f"{name}, s of CPU (of the clock)", f"{one.cpu:.3f} ({one.wall:.3f})", "", True
    ours, bare = middle["ours, first paint"], middle["a bare window"]
    for label, other, most in (
        ("a bare window's", bare, OF_BARE),
        ("novelWriter's", middle.get("novelWriter"), OF_PEER),
    ):
        if other is not None:
            cpu, wall = ours.cpu / other.cpu, ours.wall / other.wall
            yield f"first paint of {label}, CPU", f"{cpu:.2f}x", f"at most {most}x", cpu <= most
            yield f"first paint of {label}, clock", f"{wall:.2f}x", f"at most {most}x", wall <= most


def _middle(runs: Sequence[Start]) -> Start:
    return Start(statistics.median(one.wall for one in runs), statistics.median(one.cpu for one in runs))


def frame_figures(folder: Path) -> Iterator[Figure]:
    """Yield what a frame takes among many cards."""
    from window_stage import stage

    library_at(folder / "many.readahead", MANY, say=told)
    with stage(folder / "many.readahead") as window:
        from window_frames import scrolling, typing

        for name, frames in (("typing in the filter", typing(window)), ("scrolling", scrolling(window))):
            p95 = percentile(frames, 0.95)
            middle = percentile(frames, 0.5)
            yield f"{name}: frames, median", f"{len(frames)}, {middle:.1f} ms", "", True
            yield f"{name}: frame p95, ms of CPU", f"{p95:.1f}", f"at most {FRAME_MS}", p95 <= FRAME_MS
            yield f"{name}: longest frame, ms of CPU", f"{max(frames):.1f}", "", True


def heartbeat_figures(folder: Path) -> Iterator[Figure]:
    """Yield how late the heart beats at rest and at work."""
    from window_stage import stage

    with tempfile.TemporaryDirectory(dir=folder) as own, stage(Path(own) / "busy.readahead") as window:
        from window_frames import heartbeat_at_work, resting

        idle = resting(window)
        busy, seconds = heartbeat_at_work(window, Path(own) / "incoming", INCOMING)
    yield "at rest: lateness p99, ms", f"{percentile(idle, 0.99):.1f}", "", True
    yield "at rest: latest, ms", f"{max(idle):.1f}", "", True
    p99 = percentile(busy, 0.99)
    yield f"importing {INCOMING:,} articles, s", f"{seconds:.1f}", "", True
    yield "importing: lateness p99, ms", f"{p99:.1f}", f"at most {LATE_MS}", p99 <= LATE_MS
    yield "importing: latest, ms", f"{max(busy):.1f}", "", True


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of *values* lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "readahead-window-speed")
    parser.add_argument("--only", nargs="+", choices=("start", "frames", "heartbeat"))
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args()
    folder = asked.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / "home")
    wanted = asked.only or ("start", "frames", "heartbeat")
    is_held = True
    for name, figures in (
        ("start", start_figures(folder, asked.rounds)),
        ("frames", frame_figures(folder)),
        ("heartbeat", heartbeat_figures(folder)),
    ):
        if name in wanted:
            for one in figures:
                is_held &= tell(one)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    told(f"{os.cpu_count()} processors; load {load}")
    return 0 if is_held else 1


def tell(one: Figure) -> bool:
    """Print a figure beside its reference; return whether that is held."""
    name, figure, reference, is_held = one
    told(f"{name:48}{figure:>16}   {reference:14}{'' if is_held else 'MISSED'}".rstrip())
    return is_held


if __name__ == "__main__":
    sys.exit(main())
