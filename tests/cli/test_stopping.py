"""Ctrl+C in the middle of what takes long: it ends with one word, and leaves what was there before or all that was asked for."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.desk import sharing_in
from readahead.desk.desk import Desk

Run = Callable[..., int]
FRACTIONS = (0.2, 0.5, 0.8)
"""When a verb is stopped, as parts of the processor's time it takes otherwise."""


RUN = """import resource, signal, sys
from readahead.__main__ import main
signal.signal(signal.SIGVTALRM, signal.default_int_handler)
signal.setitimer(signal.ITIMER_VIRTUAL, float(sys.argv[1]))
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
status = main(sys.argv[2:])
signal.setitimer(signal.ITIMER_VIRTUAL, 0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before)
sys.exit(status)
"""
"""A program of its own in which a timer does what Ctrl+C does; it prints how long its work took."""


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library that holds something of everything, its export and a bundle of its memo."""
    place = tmp_path_factory.mktemp("carried")
    library = ["--library", str(place / "one.readahead")]
    for verb in (["starter"], ["annotate", "1", "Ask about this"], ["memo", "new", "Brief"]):
        assert main([*library, *verb]) == 0
    assert main([*library, "export-library", str(place / "whole")]) == 0
    assert main([*library, "bundle", str(place / "whole.readahead-bundle"), "--memo", "Brief"]) == 0
    return place


def held(path: Path) -> tuple[int, int, int]:
    with Desk.open(path) as desk:
        report = desk.check()
        assert report.is_sound, report
        return desk.count_articles(), len(desk.annotations()), len(desk.memos())


@pytest.mark.parametrize("verb", ["export-library", "import-library", "bundle", "merge", "backup"])
def test_what_is_stopped_leaves_nothing_half(verb: str, carried: Path, tmp_path: Path) -> None:
    source, whole, bundle = (carried / name for name in ("one.readahead", "whole", "whole.readahead-bundle"))
    library = str(source)
    everything = held(source)

    def stopped(place: Path, seconds: float) -> subprocess.CompletedProcess[str]:
        arguments = {
            "export-library": ["--library", library, verb, str(place / "export")],
            "import-library": ["--library", str(place / "other.readahead"), verb, str(whole)],
            "bundle": ["--library", library, verb, str(place / "b.readahead-bundle"), "--memo", "Brief"],
            "merge": ["--library", str(place / "other.readahead"), verb, str(bundle)],
            "backup": ["--library", library, verb, str(place / "copy.readahead")],
        }[verb]
        place.mkdir()
        Desk.open(place / "other.readahead").close()
        command = [sys.executable, "-c", RUN, str(seconds), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def there(place: Path) -> set[str]:
        # a log is left where the stop came as the library was being closed: the next to open it takes it up
        left = ("snapshots", "-wal", "-shm")
        return {file.name for file in place.iterdir() if not any(each in file.name for each in left)}

    undisturbed = stopped(tmp_path / "undisturbed", 0)
    assert undisturbed.returncode == 0
    takes = float(undisturbed.stdout.split()[-1])
    told = []
    for number, part in enumerate(FRACTIONS):
        place = tmp_path / str(number)
        done = stopped(place, max(takes * part, 0.001))
        told.append(done.returncode)
        assert done.returncode == 0 or any(
            sentence in done.stderr
            for sentence in ("readahead: stopped.\n", "the copy was stopped", "KeyboardInterrupt")
        )
        assert there(place) in (there(tmp_path / "undisturbed"), {"other.readahead"})
        found = held(place / "other.readahead")
        if verb in ("import-library", "merge"):
            assert found == (0, 0, 0) or found == held(tmp_path / "undisturbed" / "other.readahead")
        if verb == "export-library" and (place / "export").exists():
            with Desk.open(place / "taken.readahead") as desk:
                desk.take_in_library(place / "export")
    assert any(told)
    assert held(source) == everything


def test_a_large_library_that_is_stopped_between_its_parts_is_taken_back(
    carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing_in, "AT_ONCE", 3)
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if done > 6:
            raise KeyboardInterrupt

    with Desk.open(tmp_path / "other.readahead") as desk:
        with pytest.raises(KeyboardInterrupt):
            desk.take_in_library(carried / "whole", progress=stop)
        assert len(told) > 1
        assert (desk.count_articles(), desk.topics(), desk.memos()) == (0, (), ())
        assert desk.check().is_sound


def test_a_bundle_that_is_written_or_taken_in_says_how_far_it_is(carried: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    bundle = tmp_path / "one.readahead-bundle"
    with Desk.open(carried / "one.readahead") as desk:
        topic = max(desk.topics(), key=lambda one: one.cards)
        desk.bundle(bundle, topic=topic.id, progress=lambda done, total: told.append((done, total)))
    with Desk.open(tmp_path / "other.readahead") as desk:
        desk.merge(bundle, progress=lambda done, total: told.append((done, total)))
        many = desk.count_articles()
    assert many > 1
    assert told == [(done, many) for done in range(1, many + 1)] * 2
