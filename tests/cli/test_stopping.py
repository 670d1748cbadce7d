"""Ctrl+C in the middle of what takes long: it ends with one word, and leaves what was there before or all that was asked for."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.desk import sharing_in
from readahead.desk.desk import Desk

Run = Callable[..., int]
FRACTIONS = (0.2, 0.5, 0.8)
"""When a verb is stopped, as parts of the processor's time it takes otherwise."""


@pytest.fixture
def stoppable() -> Iterator[None]:
    """Let a timer do what Ctrl+C does."""
    before = signal.signal(signal.SIGVTALRM, signal.default_int_handler)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


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


# a stop may come while something is being thrown away
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("stoppable")
@pytest.mark.parametrize("verb", ["export-library", "import-library", "bundle", "merge", "backup"])
def test_what_is_stopped_leaves_nothing_half(
    verb: str, carried: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, whole, bundle = (carried / name for name in ("one.readahead", "whole", "whole.readahead-bundle"))
    library = str(source)
    everything = held(source)

    def stopped(place: Path, seconds: float) -> int:
        arguments = {
            "export-library": ["--library", library, verb, str(place / "export")],
            "import-library": ["--library", str(place / "other.readahead"), verb, str(whole)],
            "bundle": ["--library", library, verb, str(place / "b.readahead-bundle"), "--memo", "Brief"],
            "merge": ["--library", str(place / "other.readahead"), verb, str(bundle)],
            "backup": ["--library", library, verb, str(place / "copy.readahead")],
        }[verb]
        place.mkdir()
        Desk.open(place / "other.readahead").close()
        capsys.readouterr()
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        status = main(arguments)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return status

    began = time.process_time()
    assert stopped(tmp_path / "undisturbed", 0) == 0
    takes = time.process_time() - began
    wanted = {file.name for file in (tmp_path / "undisturbed").iterdir() if "snapshots" not in file.name}
    told = []
    for number, part in enumerate(FRACTIONS):
        place = tmp_path / str(number)
        status = stopped(place, takes * part)
        told.append(status)
        said = capsys.readouterr().err
        assert status == 0 or said == "readahead: stopped.\n" or "the copy was stopped" in said
        # a log may be left where the stop came while the library was being closed: the next to open it takes it up
        left = ("snapshots", "-wal", "-shm")
        there = {file.name for file in place.iterdir() if not any(each in file.name for each in left)}
        assert there in (wanted, {"other.readahead"}), there
        found = held(place / "other.readahead")
        if verb in ("import-library", "merge"):
            assert found == (0, 0, 0) or found == held(tmp_path / "undisturbed" / "other.readahead")
        if verb == "export-library" and (place / "export").exists():
            with Desk.open(place / "taken.readahead") as desk:
                desk.take_in_library(place / "export")
    assert 1 in told
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
