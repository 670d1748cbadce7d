"""A library is copied while it is in use, whole as it is, and the copy is never the only thing that can go wrong."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readahead.library import Library, copying
from readahead.library.copying import Watch
from readahead.model.errors import BackupRefused, DamagedLibrary, LibraryFull
from readahead.model.keeping import Occasion


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "copy.readahead"


def test_a_backup_holds_all_that_the_library_holds(library, take_in, held, target, is_sound):
    take_in(library)
    take_in(library, 1)
    library.topics.add("Water")
    made = library.keeping.back_up(target)
    assert (made.path, made.articles, made.cards, made.memos) == (target, 2, 8, 0)
    assert (made.bytes, made.occasion) == (target.stat().st_size, Occasion.ASKED)
    with Library.open(target) as copy:
        assert held(copy) == held(library)
        assert is_sound(copy)
        copy.history.undo()
        assert copy.topics.list() == ()


def test_a_backup_is_one_file_and_leaves_nothing_else(library, take_in, target):
    take_in(library)
    library.keeping.back_up(target)
    library.keeping.back_up(target)
    assert list(target.parent.iterdir()) == [target]


def test_what_is_not_committed_is_not_in_a_backup_and_does_not_stop_it(place, library, take_in, target):
    take_in(library)
    with Library.open(place) as other:
        with other.act("Half"):
            take_in(other, 1)
            assert library.keeping.back_up(target).articles == 1
        assert library.keeping.back_up(target).articles == 2


def test_a_writer_goes_on_while_a_backup_is_read(place, library, take_in, target):
    """The writer's acts end between two looks of the copy at how far it has come, so the copy cannot hold it up."""
    for number in range(300):
        take_in(library, number)
    asked, done = threading.Event(), threading.Event()

    def write() -> None:
        with Library.open(place) as other:
            while not asked.wait(0.001):
                pass
            other.topics.add("Meanwhile")
            done.set()

    writer = threading.Thread(target=write)
    writer.start()
    looks = []

    def progress(now: int, of: int) -> None:
        asked.set()
        looks.append((now, of))
        assert done.wait(20)

    library.keeping.back_up(target, watch=Watch(progress=progress))
    writer.join()
    assert len(looks) > 1
    assert looks == sorted(looks)
    assert [topic.name for topic in library.topics.list()] == ["Meanwhile"]
    with Library.open(target) as copy:
        assert copy.topics.list() == ()


def test_the_log_is_brought_over_after_a_backup(place, library, take_in, target):
    for number in range(20):
        take_in(library, number)
    library.keeping.back_up(target)
    log, done, moved = library._store.rows("PRAGMA wal_checkpoint(PASSIVE)")[0]
    assert (log, moved) == (0, done) or done == moved


def test_a_backup_that_is_stopped_leaves_the_older_one(library, take_in, target):
    take_in(library)
    library.keeping.back_up(target)
    before = target.read_bytes()
    for number in range(1, 100):
        take_in(library, number)
    with pytest.raises(BackupRefused, match="stopped"):
        library.keeping.back_up(target, watch=Watch(is_cancelled=lambda: True))
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]
    assert library.keeping.back_up(target).articles == 100


def same(place: Path) -> Path:
    return place


def by_another_way(place: Path) -> Path:
    return place.parent / "." / ".." / place.parent.name / place.name


def by_a_link(place: Path) -> Path:
    link = place.with_name("link.readahead")
    link.symlink_to(place)
    return link


def by_a_second_name(place: Path) -> Path:
    second = place.with_name("second.readahead")
    second.hardlink_to(place)
    return second


def its_log(place: Path) -> Path:
    return place.with_name(place.name + "-wal")


@pytest.mark.parametrize("name", [same, by_another_way, by_a_link, by_a_second_name, its_log])
def test_a_library_is_never_backed_up_into_itself(place, library, take_in, held, name):
    take_in(library)
    before = held(library)
    with pytest.raises(BackupRefused, match="not backed up into itself"):
        library.keeping.back_up(name(place))
    assert held(library) == before


def test_another_kind_of_file_is_not_replaced(library, target):
    target.parent.mkdir()
    target.write_text("Dear diary")
    with pytest.raises(BackupRefused, match="another kind of file"):
        library.keeping.back_up(target)
    assert target.read_text() == "Dear diary"


def test_a_library_that_is_in_use_is_not_replaced(library, target):
    target.parent.mkdir()
    with Library.open(target) as other:
        other.topics.add("Theirs")
        with pytest.raises(BackupRefused, match="it is in use"):
            library.keeping.back_up(target)
        assert len(other.topics.list()) == 1


def test_a_folder_gets_a_dated_file(library, tmp_path):
    first, second = library.keeping.back_up(tmp_path), library.keeping.back_up(tmp_path)
    assert first.path.name.startswith("news-2026-01-01T0")
    assert first.path != second.path
    assert first.path.parent == second.path.parent == tmp_path


def test_a_place_that_cannot_be_written_is_said(library, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(BackupRefused, match=r"copy\.readahead"):
        library.keeping.back_up(tmp_path / "file" / "copy.readahead")


def test_a_disk_without_room_is_said_and_nothing_is_begun(library, target, monkeypatch):
    """The one thing here that is not real is how much room there is."""
    usage = shutil.disk_usage(target.parent.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage._replace(free=1_000_000))
    with pytest.raises(BackupRefused, match=r"it takes 17 MB .* and 1 MB are free"):
        library.keeping.back_up(target)
    assert not target.parent.exists() or list(target.parent.iterdir()) == []


def test_a_backup_is_read_by_nobody_who_may_not_read_the_library(place, library, target):
    place.chmod(0o600)
    library.keeping.back_up(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_library_in_memory_is_saved_to_a_file(target, take_in):
    with Library.open(None) as library:
        take_in(library)
        assert library.keeping.back_up(target).cards == 4
        with pytest.raises(BackupRefused, match="no place for snapshots"):
            library.keeping.take_snapshot()
    with Library.open(target) as copy:
        assert copy.count() == 4


def test_a_damaged_library_is_not_copied_over_a_good_backup(place, library, take_in, target):
    for number in range(30):
        take_in(library, number)
    library.keeping.back_up(target)
    before = target.read_bytes()
    library.close()
    (root,) = (
        sqlite3.connect(place).execute("SELECT rootpage FROM sqlite_master WHERE name = 'cards'").fetchone()
    )
    content = bytearray(place.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = os.urandom(4096)
    place.write_bytes(content)
    with Library.open(place) as broken, pytest.raises(DamagedLibrary, match="is damaged") as caught:
        broken.keeping.back_up(target)
    assert caught.value.path == place
    assert target.read_bytes() == before


def test_a_copy_that_fails_the_look_does_not_replace_anything(library, take_in, target, monkeypatch):
    """A disk that writes other than it was told: the copy is altered before it is looked at."""
    take_in(library)
    library.keeping.back_up(target)
    before = target.read_bytes()
    sync = copying.sync

    def alter(path: Path) -> None:
        if path.suffix == copying.UNFINISHED:
            content = bytearray(path.read_bytes())
            content[8 * 4096 : 12 * 4096] = b"\xa5" * (4 * 4096)
            path.write_bytes(content)
        sync(path)

    with monkeypatch.context() as patched:
        patched.setattr(copying, "sync", alter)
        with pytest.raises(BackupRefused, match="cannot be read back"):
            library.keeping.back_up(target)
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_under_the_copy_is_said_of_the_copy(library, take_in, target):
    """A limit on the size of files, as a quota sets it, in a program of its own."""
    take_in(library)
    library.close()
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from readahead.library import Library\n"
        "from readahead.model.errors import LibraryFull\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))\n"
        "try:\n"
        "    library.keeping.back_up(Path(sys.argv[2]))\n"
        "except LibraryFull as fault:\n"
        "    print(fault)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(library.path), str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.stderr == ""
    assert said.stdout.strip() == str(LibraryFull(target))
    assert list(target.parent.iterdir()) == []


def test_a_moment_is_told_in_utc(library, target):
    assert library.keeping.back_up(target).at.tzinfo is UTC
    assert library.keeping.back_up(target).at > datetime(2026, 1, 1, tzinfo=UTC)


def test_a_library_whose_log_was_taken_by_another_program_gives_no_copy_and_one_sentence(
    tmp_path, take_in, target
):
    place = tmp_path / "taken.readahead"
    with Library.open(place) as library:
        take_in(library)
        place.rename(tmp_path / "away.readahead")
        # SQLite takes the log for a leftover and deletes it
        other = sqlite3.connect(place)
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE theirs (a)")
        other.close()
        with pytest.raises(BackupRefused, match="no whole library"):
            library.keeping.back_up(target)
    assert not target.exists()


def test_a_library_that_is_overwritten_while_it_is_open_gives_no_copy_and_one_sentence(
    tmp_path, take_in, target
):
    place, away = tmp_path / "taken.readahead", tmp_path / "away.readahead"
    with Library.open(place) as library:
        take_in(library)
        with Library.open(place) as other:
            take_in(other, 1)
            other._store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        place.rename(away)
        with away.open("r+b") as file:
            file.write(bytes(away.stat().st_size))
        with pytest.raises((BackupRefused, DamagedLibrary)):
            library.keeping.back_up(target)
    assert not target.exists()
