"""A library file is made, opened, brought up to date, or refused in words a user can act on."""

import shutil
import sqlite3
from datetime import UTC, datetime

import pytest

from readahead.library import Library, migrations
from readahead.library.admitting import APPLICATION_ID
from readahead.library.taking_back import restore
from readahead.model.errors import (
    LibraryBusy,
    LibraryError,
    LibraryMoved,
    LibraryUnavailable,
    NewerLibrary,
    NotALibrary,
    ReadOnlyLibrary,
)


def pragma(library: Library, name: str) -> object:
    return library._store.rows(f"PRAGMA {name}")[0][0]


def test_a_library_is_made_in_a_folder_that_is_there_and_no_folder_is_made_for_it(tmp_path):
    path = tmp_path / "deep" / "down" / "news.readahead"
    with pytest.raises(LibraryUnavailable, match="there is no folder"):
        Library.open(path)
    assert list(tmp_path.iterdir()) == []
    path.parent.mkdir(parents=True)
    with Library.open(path) as library:
        assert library.path == path
        assert library.count() == 0
    assert path.is_file()


def test_an_empty_file_becomes_a_library(place):
    place.touch()
    with Library.open(place) as library:
        library.topics.add("Water")
    with Library.open(place) as library:
        assert library.topics.named("water").name == "Water"


def test_a_library_in_memory_has_no_path():
    with Library.open(None) as library:
        library.topics.add("Water")
        assert library.path is None
        assert library.counts().topics == 1


def test_it_is_opened_to_lose_nothing(library):
    assert pragma(library, "journal_mode") == "wal"
    assert pragma(library, "synchronous") == 2
    assert pragma(library, "foreign_keys") == 1
    assert pragma(library, "busy_timeout") == 5000
    assert pragma(library, "application_id") == APPLICATION_ID
    assert pragma(library, "user_version") == len(migrations.STEPS)


def test_every_table_of_ours_is_strict(library):
    ours = library._store.rows(
        "SELECT name, strict FROM pragma_table_list"
        " WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%sqlite_migrations'"
    )
    assert len(ours) > 10
    assert [name for name, strict in ours if not strict] == []


def test_opening_a_library_again_writes_nothing(place):
    Library.open(place).close()
    before = place.read_bytes()
    Library.open(place).close()
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to have a header" * 40, b"\x89PNG" * 300]
)
def test_another_kind_of_file_is_refused(place, content):
    place.write_bytes(content)
    with pytest.raises(NotALibrary, match="is not a Readahead library"):
        Library.open(place)
    assert place.read_bytes() == content


def test_the_database_of_another_program_is_refused_and_left_alone(place):
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.commit()
    other.close()
    before = place.read_bytes()
    with pytest.raises(NotALibrary):
        Library.open(place)
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        f"PRAGMA user_version = {len(migrations.STEPS) + 1}",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('readahead', '999_later', '')",
    ],
)
def test_a_newer_library_is_refused_by_its_number(place, sql):
    Library.open(place).close()
    later = sqlite3.connect(place)
    later.execute(sql)
    later.commit()
    later.close()
    with pytest.raises(NewerLibrary, match="written by a newer Readahead") as caught:
        Library.open(place)
    assert caught.value.found > caught.value.known == len(migrations.STEPS)


def test_a_folder_is_no_library(tmp_path):
    with pytest.raises(LibraryUnavailable, match="it is a folder"):
        Library.open(tmp_path)


def test_a_place_below_a_file_cannot_be_used(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryUnavailable):
        Library.open(tmp_path / "file" / "news.readahead")


def test_reading_only_makes_no_file(place):
    with pytest.raises(LibraryUnavailable, match="no such file"):
        Library.open(place, read_only=True)
    assert not place.exists()


def test_reading_only_reads_and_searches_and_refuses_to_write(place, library):
    library.topics.add("Water")
    with Library.open(place, read_only=True) as reader:
        assert reader.topics.named("Water").cards == 0
        assert "“river" in reader.search.explain("river")
        with pytest.raises(ReadOnlyLibrary, match="opened for reading only"):
            reader.topics.add("Fire")
    assert library.counts().topics == 1


def test_a_library_held_by_another_is_said_to_be_busy(place, library):
    with Library.open(place, wait_ms=10) as second, library.act("Long"):
        library.topics.add("Water")
        with pytest.raises(LibraryBusy, match="in use by another program"):
            second.topics.add("Fire")
        assert second.topics.list() == ()


def test_two_connections_write_by_turns(place, library):
    with Library.open(place) as second:
        for number in range(20):
            (library, second)[number % 2].topics.add(f"Topic {number}")
        assert len(library.topics.list()) == len(second.topics.list()) == 20


def test_the_version_changes_when_another_writes(place, library):
    with Library.open(place) as second:
        before = second.version()
        assert second.version() == before
        library.topics.add("Water")
        assert second.version() != before


def test_triggers_that_were_lost_or_altered_come_back(place):
    Library.open(place).close()
    other = sqlite3.connect(place)
    before = dict(other.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    other.execute("DROP TRIGGER texts_kept")
    other.execute("DROP TRIGGER cards_indexed")
    other.execute("CREATE TRIGGER cards_indexed AFTER INSERT ON cards BEGIN SELECT 1; END")
    other.commit()
    Library.open(place).close()
    assert (
        dict(other.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()) == before
    )
    other.close()


def test_every_library_error_names_the_file(place):
    place.write_bytes(b"x" * 4096)
    with pytest.raises(LibraryError) as caught:
        Library.open(place)
    assert str(place) in str(caught.value)


# A file that has gone from beside its log


@pytest.fixture
def gone(tmp_path):
    """The place of a library that was moved away after its program was ended: its last act lies in the log."""
    place, away = tmp_path / "news.readahead", tmp_path / "away.readahead"
    with Library.open(tmp_path / "used.readahead") as library:
        library.topics.add("Water")
        for ending in ("", "-wal"):
            shutil.copy(tmp_path / f"used.readahead{ending}", tmp_path / f"news.readahead{ending}")
    place.rename(away)
    return place


AT_LOG = r"news\.readahead-wal .* put the file back under its old name"


@pytest.mark.parametrize("is_empty", [False, True])
@pytest.mark.parametrize(
    ("how", "error", "sentence"),
    [
        ({}, LibraryUnavailable, AT_LOG),
        ({"read_only": True}, LibraryUnavailable, AT_LOG),
        ({"must_exist": True}, LibraryMoved, "put it back"),
    ],
)
def test_no_library_is_begun_beside_the_log_of_one_that_has_gone(gone, how, error, sentence, is_empty):
    if is_empty:
        gone.touch()
    before = {file.name: file.read_bytes() for file in gone.parent.iterdir()}
    with pytest.raises(error, match=sentence):
        Library.open(gone, **how)
    assert {file.name: file.read_bytes() for file in gone.parent.iterdir()} == before
    gone.with_name("away.readahead").replace(gone)
    with Library.open(gone) as library:
        assert library.topics.named("Water").cards == 0


@pytest.mark.parametrize(("pages_before", "is_refused"), [(3, True), (0, False)])
def test_a_journal_is_left_alone_where_it_takes_back_to_more_than_an_empty_file(
    place, pages_before, is_refused
):
    journal = place.with_name(f"{place.name}-journal")
    journal.write_bytes(bytes(16) + pages_before.to_bytes(4, "big") + bytes(492))
    if is_refused:
        with pytest.raises(LibraryUnavailable, match="its file has gone"):
            Library.open(place)
        assert journal.exists()
        assert not place.exists()
    else:
        Library.open(place).close()


@pytest.mark.parametrize("lose", [lambda place: place.unlink(), lambda place: place.write_bytes(b"")])
def test_nothing_is_begun_where_a_library_must_be(place, lose):
    Library.open(place).close()
    lose(place)
    there = place.exists()
    with pytest.raises(LibraryMoved):
        Library.open(place, must_exist=True)
    assert place.exists() == there
    assert not there or place.stat().st_size == 0


def test_another_is_opened_on_the_same_file_only(tmp_path):
    place, away = tmp_path / "news.readahead", tmp_path / "away.readahead"
    with Library.open(place) as library:
        library.topics.add("Water")
        place.rename(away)
        assert library.is_moved
        with pytest.raises(LibraryMoved):
            library.another()
        assert not place.exists()
        Library.open(tmp_path / "other.readahead").close()
        (tmp_path / "other.readahead").rename(place)
        with pytest.raises(LibraryMoved):
            library.another()
        place.unlink()
        away.rename(place)
        assert not library.is_moved
        with library.another() as other:
            assert other.topics.named("Water").cards == 0


@pytest.mark.parametrize("read_only", [False, True])
def test_a_moved_library_that_is_closed_leaves_its_log_for_when_it_is_put_back(tmp_path, read_only):
    place, away = tmp_path / "news.readahead", tmp_path / "away.readahead"
    with Library.open(place) as library:
        library.topics.add("Water")
        place.rename(away)
    with pytest.raises(LibraryUnavailable, match="its file has gone"):
        Library.open(place, read_only=read_only)
    away.rename(place)
    with Library.open(place, read_only=read_only) as library:
        assert library.topics.named("Water").cards == 0


def test_a_snapshot_comes_back_where_the_file_has_gone_and_the_log_is_kept_aside(gone, tmp_path, is_sound):
    with Library.open(tmp_path / "other.readahead") as other:
        other.topics.add("Fire")
        snapshot = other.keeping.back_up(tmp_path / "snapshot.readahead").path
    log = gone.with_name(f"{gone.name}-wal").read_bytes()
    assert restore(gone, snapshot, now=datetime(2026, 1, 1, tzinfo=UTC)) is None
    (aside,) = gone.parent.glob("news.replaced-*-wal")
    assert aside.read_bytes() == log
    with Library.open(gone) as library:
        assert [topic.name for topic in library.topics.list()] == ["Fire"]
        assert is_sound(library)
