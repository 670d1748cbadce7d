"""Snapshots are taken when something changed, kept for 7 days and 4 weeks, and an older one goes only for one that is good."""

import os
import shutil
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readahead.library import Library, copying, migrations, naming, snapshots
from readahead.library.naming import Dated
from readahead.library.taking_back import restore
from readahead.model.errors import BackupRefused, LibraryOpen, NewerLibrary
from readahead.model.keeping import Occasion

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LIBRARIES = Path(__file__).parent.parent / "libraries"


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(place, clock):
    with Library.open(place, clock=clock) as opened:
        yield opened


def names(place: Path) -> list[str]:
    return [one.path.name for one in naming.dated(place)]


def test_a_snapshot_is_taken_only_when_something_changed(place, library, clock):
    library.topics.add("Water")
    first = library.keeping.take_snapshot_if_due()
    assert first is not None
    assert (first.path.name, first.at) == ("2026-03-04T120000Z-n1.readahead", NOON)
    clock.now += DAY
    assert library.keeping.take_snapshot_if_due() is None
    library.history.undo()
    clock.now += DAY
    assert library.keeping.take_snapshot_if_due() is not None
    assert library.keeping.take_snapshot_if_due() is None
    library.history.redo()
    clock.now += DAY
    assert library.keeping.take_snapshot_if_due() is not None
    assert len(names(place)) == 3


def test_within_one_day_a_snapshot_is_an_hour_old_before_the_next(place, library, clock):
    for minutes, is_due in ((0, True), (10, False), (59, False), (60, True), (61, False)):
        clock.now = NOON + timedelta(minutes=minutes)
        library.topics.add(f"Topic {minutes}")
        assert library.keeping.is_snapshot_due() == is_due
        library.keeping.take_snapshot_if_due()
    # of one day the last is kept
    assert names(place) == ["2026-03-04T130000Z-n2.readahead"]
    with Library.open(naming.newest(place)) as last:
        assert len(last.topics.list()) == 4


def test_six_weeks_of_days_leave_seven_days_and_four_weeks(place, library, clock):
    for day in range(45):
        clock.now = NOON + day * DAY
        library.topics.add(f"Topic {day}")
        assert library.keeping.take_snapshot_if_due() is not None
    kept = [one.at.date() for one in naming.dated(place)]
    last = clock.now.date()
    assert kept[:7] == [last - n * DAY for n in range(7)]
    assert len(kept) == 11
    assert [day.isoformat() for day in kept[7:]] == ["2026-04-10", "2026-04-05", "2026-03-29", "2026-03-22"]


MOMENTS = st.integers(min_value=-100_000, max_value=2_000_000).map(lambda n: NOON - timedelta(minutes=n))
OCCASIONS = st.sampled_from([Occasion.AUTOMATIC, Occasion.AUTOMATIC, Occasion.ASKED, Occasion.MIGRATION])
THERE = st.lists(st.tuples(MOMENTS, OCCASIONS), max_size=60, unique_by=lambda one: one[0])


def snapshots_at(moments: list[tuple[datetime, Occasion]]) -> list[Dated]:
    return [Dated(Path(naming.stamp(at)), at, occasion) for at, occasion in moments]


@given(THERE)
def test_what_goes_is_never_the_newest_nor_of_the_future_nor_one_that_was_asked_for_lately(moments):
    there = snapshots_at(moments)
    gone = snapshots.surplus(there, NOON)
    kept = [one for one in there if one not in gone]
    past = sorted(one.at for one in there if one.at <= NOON)
    if past:
        assert past[-1] in {one.at for one in kept}
    assert all(one.at <= NOON for one in gone)
    assert all(one.occasion is Occasion.AUTOMATIC or NOON - one.at > snapshots.ASIDE for one in gone)


@given(THERE)
def test_at_most_eleven_stay_in_the_rotation_and_nothing_more_goes_the_second_time(moments):
    there = snapshots_at(moments)
    gone = set(snapshots.surplus(there, NOON))
    kept = [one for one in there if one not in gone]
    rotating = [
        one
        for one in kept
        if one.at <= NOON and (one.occasion is Occasion.AUTOMATIC or NOON - one.at > snapshots.ASIDE)
    ]
    assert len(rotating) <= snapshots.DAILY + snapshots.WEEKLY
    assert snapshots.surplus(kept, NOON) == ()


def test_an_older_snapshot_stays_when_the_new_one_cannot_be_read_back(place, library, clock, monkeypatch):
    for day in range(11):
        clock.now = NOON + day * DAY
        library.topics.add(f"Topic {day}")
        library.keeping.take_snapshot_if_due()
    before = names(place)
    clock.now += DAY
    library.topics.add("One more")

    def refuse(*given, **more):
        raise sqlite3.DatabaseError("the disk gave back something else")

    with monkeypatch.context() as patched:
        patched.setattr(copying, "_counted", refuse)
        with pytest.raises((BackupRefused, sqlite3.DatabaseError)):
            library.keeping.take_snapshot_if_due()
    assert names(place) == before
    assert library.keeping.take_snapshot_if_due() is not None


def test_the_snapshot_taken_last_is_the_newest_though_the_clock_was_set_back_between(place, library, clock):
    library.topics.add("Water")
    library.keeping.take_snapshot()
    clock.now = NOON - 30 * DAY
    library.topics.add("Fire")
    last = library.keeping.take_snapshot()
    assert naming.newest(place) == last.path
    assert next(iter(library.keeping.snapshots())).path == last.path
    assert last.path.name.endswith("-asked-n2.readahead")
    # those of an earlier version of the program have no number, and come before
    unnumbered = last.path.with_name("2026-03-09T120000Z.readahead")
    shutil.copyfile(last.path, unnumbered)
    assert naming.dated(place)[-1] == Dated(unnumbered, NOON + 5 * DAY, Occasion.AUTOMATIC)


def test_a_snapshot_dated_in_the_future_holds_nothing_up_and_is_told(place, library, clock):
    library.topics.add("Water")
    clock.now = NOON + 400 * DAY
    library.keeping.take_snapshot_if_due()
    clock.now = NOON
    assert library.keeping.take_snapshot_if_due() is None
    (said,) = [one for one in library.keeping.warnings() if "snapshot" in one]
    assert "The clock was set back" in said
    assert "2027-04-08" in said
    for day in range(9):
        clock.now = NOON + day * DAY
        library.topics.add(f"Topic {day}")
        assert library.keeping.take_snapshot_if_due() is not None
    assert len(names(place)) == 1 + 7 + 1
    assert names(place)[-1].startswith("2027")


def test_what_each_snapshot_holds_is_read_from_it(place, library, take_in, clock):
    take_in(library)
    library.keeping.take_snapshot()
    clock.now -= HOUR
    broken = library.keeping.take_snapshot(occasion=Occasion.AUTOMATIC).path
    broken.write_bytes(b"not a library")
    (naming.folder_of(place) / "notes.txt").write_text("mine")
    (naming.folder_of(place) / "2026-99-99T000000Z.readahead").write_text("mine")
    unreadable, asked = library.keeping.snapshots()
    assert (asked.articles, asked.cards, asked.occasion, asked.is_readable) == (1, 4, Occasion.ASKED, True)
    assert (unreadable.cards, unreadable.is_readable) == (0, False)


def test_unfinished_copies_of_ended_programs_are_cleared_away(place, library, tmp_path):
    library.topics.add("Water")
    folder = naming.folder_of(place)
    folder.mkdir()
    long_ago = time.time() - 7200
    old, new = folder / ".2026.readahead-1.part", folder / ".2026.readahead-2.part"
    beside, other = tmp_path / ".copy.readahead-3.part", tmp_path / ".mine.readahead-3.part"
    for file in (old, new, beside, other):
        file.touch()
        if file is not new:
            os.utime(file, (long_ago, long_ago))
    library.keeping.take_snapshot()
    library.keeping.back_up(tmp_path / "copy.readahead")
    assert [file.exists() for file in (old, new, beside, other)] == [False, True, False, True]


def test_an_older_library_is_copied_before_it_is_brought_up_to_date(tmp_path, clock):
    place = tmp_path / "first.readahead"
    shutil.copyfile(LIBRARIES / "first-schema.readahead", place)
    with Library.open(place, clock=clock) as library:
        (copy,) = library.keeping.snapshots()
    assert copy.path.name == "2026-03-04T120000Z-before-002-n1.readahead"
    assert (copy.occasion, copy.articles) == (Occasion.MIGRATION, 2)
    old = sqlite3.connect(copy.path)
    assert old.execute("PRAGMA user_version").fetchone() == (1,) < (len(migrations.STEPS),)
    old.close()
    Library.open(place).close()
    assert len(names(place)) == 1


def test_an_older_library_opens_although_it_cannot_be_copied(tmp_path):
    place = tmp_path / "first.readahead"
    shutil.copyfile(LIBRARIES / "first-schema.readahead", place)
    naming.folder_of(place).write_text("a file stands where the folder would")
    with Library.open(place) as library:
        assert library.counts().articles == 2
        (said,) = library.keeping.warnings()
    assert said.startswith("The library was brought up to date without a copy of what it was")


def test_a_snapshot_taken_back_brings_back_what_was_and_keeps_what_it_replaces(place, library, take_in, held):
    take_in(library)
    before = held(library)
    snapshot = library.keeping.take_snapshot().path
    take_in(library, 1)
    after = held(library)
    library.close()
    replaced = restore(place, snapshot, NOON + DAY)
    assert replaced == place.with_name("news.replaced-2026-03-05T120000Z.readahead")
    assert snapshot.exists()
    for path, rows in ((place, before), (replaced, after)):
        with Library.open(path) as one:
            assert held(one) == rows
    assert [
        file.name for file in place.parent.iterdir() if file.name.endswith((".part", "-wal", "-shm"))
    ] == []


def test_a_library_that_is_open_is_not_replaced(place, library):
    library.topics.add("Water")
    snapshot = library.keeping.take_snapshot().path
    with pytest.raises(LibraryOpen, match="close it there, then do this again"):
        restore(place, snapshot, NOON)
    library.topics.add("Fire")
    library.close()
    restore(place, snapshot, NOON)
    with Library.open(place) as taken_back:
        assert [topic.name for topic in taken_back.topics.list()] == ["Water"]


def test_a_damaged_library_is_replaced_and_its_log_goes_with_it(place, library, take_in):
    take_in(library)
    snapshot = library.keeping.take_snapshot().path
    library.close()
    place.write_bytes(b"\xff" * 8192)
    log = place.with_name(place.name + "-wal")
    log.write_bytes(b"\xfe" * 5000)
    replaced = restore(place, snapshot, NOON)
    assert replaced.read_bytes() == b"\xff" * 8192
    assert replaced.with_name(replaced.name + "-wal").exists()
    assert not log.exists()
    with Library.open(place) as taken_back:
        assert taken_back.count() == 4


def test_a_library_that_is_gone_comes_back(place, library):
    library.topics.add("Water")
    snapshot = library.keeping.take_snapshot().path
    library.close()
    place.unlink()
    assert restore(place, snapshot, NOON) is None
    with Library.open(place) as taken_back:
        assert len(taken_back.topics.list()) == 1


@pytest.mark.parametrize("content", [b"", b"x" * 5000, None])
def test_what_is_no_good_snapshot_touches_nothing(place, library, tmp_path, content):
    library.topics.add("Water")
    library.close()
    before = place.read_bytes()
    wrong = tmp_path / "wrong.readahead"
    if content is not None:
        wrong.write_bytes(content)
    with pytest.raises(BackupRefused):
        restore(place, wrong, NOON)
    assert place.read_bytes() == before


def test_a_damaged_snapshot_is_refused(place, library, take_in):
    for number in range(30):
        take_in(library, number)
    snapshot = library.keeping.take_snapshot().path
    library.close()
    before, content = place.read_bytes(), bytearray(snapshot.read_bytes())
    content[5 * 4096 : 40 * 4096] = b"\xa5" * (35 * 4096)
    snapshot.write_bytes(content)
    with pytest.raises(BackupRefused, match="damaged as well"):
        restore(place, snapshot, NOON)
    assert place.read_bytes() == before


def test_a_snapshot_of_a_newer_version_is_refused(place, library):
    snapshot = library.keeping.take_snapshot().path
    library.close()
    later = sqlite3.connect(snapshot)
    later.execute("PRAGMA user_version = 99")
    later.close()
    with pytest.raises(NewerLibrary, match="format 99"):
        restore(place, snapshot, NOON)


def test_a_library_is_not_taken_back_from_itself(place, library):
    library.close()
    with pytest.raises(BackupRefused, match="itself"):
        restore(place, place, NOON)


def test_a_new_library_where_snapshots_of_an_earlier_one_lie_is_told(place, library):
    library.topics.add("Water")
    library.keeping.take_snapshot()
    library.close()
    place.unlink()
    with Library.open(place) as new:
        (said,) = new.keeping.warnings()
    assert "a new one was begun; snapshots of an earlier one lie in" in said
