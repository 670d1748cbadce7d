"""What machines do to files: read-only places, network drives, full disks, ended programs, moved files, clocks set back."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

import pytest

from readahead.library import Library
from readahead.library.network import drive_of, network_drive
from readahead.library.standing import is_in_use
from readahead.model.card import CardQuery
from readahead.model.errors import LibraryFull, LibraryMoved, LibraryUnavailable, ReadOnlyLibrary

NOBODY = 65534


@contextmanager
def without_rights() -> Iterator[None]:
    """Work with the rights of an ordinary person also where the tests are run by root, who may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may look into: pytest's own are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="readahead-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def closed(folder: Path, take_in) -> Path:
    path = folder / "news.readahead"
    with Library.open(path) as library:
        take_in(library)
        library.topics.add("Water")
    return path


# Read-only


@pytest.mark.parametrize("what", ["file", "folder", "both"])
def test_what_may_not_be_written_is_read_and_searched_and_writing_is_refused_in_one_sentence(closed, what):
    if what != "folder":
        closed.chmod(0o444)
    if what != "file":
        closed.parent.chmod(0o555)
    before = closed.read_bytes()
    with without_rights(), Library.open(closed) as library:
        assert library.keeping.is_read_only
        assert library.cards.count(CardQuery(find="dam")) == 1
        assert library.articles.list()[0].outlet == "The Halm Courier"
        (said,) = library.keeping.warnings()
        assert "is open for reading only" in said
        with pytest.raises(ReadOnlyLibrary, match="nothing was changed"):
            library.topics.add("Fire")
        with pytest.raises(ReadOnlyLibrary):
            library.history.undo()
    assert closed.read_bytes() == before


def test_a_read_only_library_is_backed_up_and_checked(closed, tmp_path):
    closed.parent.chmod(0o555)
    closed.chmod(0o444)
    with without_rights(), Library.open(closed) as library:
        report = library.keeping.check()
        assert report.is_sound
        assert "search" in report.left_out
        assert library.keeping.check(is_quick=True).left_out == {}
        made = Path(tempfile.mkdtemp(prefix="readahead-")) / "copy.readahead"
        assert library.keeping.back_up(made).cards == 4
    with Library.open(made) as copy:
        copy.topics.add("Fire")
    shutil.rmtree(made.parent)


def test_last_changes_in_a_log_that_cannot_be_read_are_not_passed_over(closed):
    """A library that was copied with its log to where nothing may be written."""
    killed = run(closed, "library.topics.add('Last'); os.kill(os.getpid(), 9)")
    assert killed.returncode == -signal.SIGKILL
    closed.with_name(closed.name + "-shm").unlink()
    closed.parent.chmod(0o555)
    with without_rights(), pytest.raises(LibraryUnavailable, match="its last changes lie in a log beside it"):
        Library.open(closed)
    closed.parent.chmod(0o755)
    with Library.open(closed) as library:
        assert [topic.name for topic in library.topics.list()] == ["Last", "Water"]


# An unclean end


def run(place: Path, code: str, *, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run *code* in a program of its own, on the library at *place*."""
    program = (
        "import os, resource, signal, sys\nfrom pathlib import Path\nfrom readahead.library import Library\n"
        "from readahead.model.errors import ReadaheadError\n"
        f"{before}\nlibrary = Library.open(Path(sys.argv[1]))\n{code}"
    )
    return subprocess.run(
        [sys.executable, "-c", program, str(place)], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_program_that_was_killed_is_noticed_once_and_the_library_is_sound(closed):
    killed = run(closed, "library.topics.add('Kept'); os.kill(os.getpid(), 9)")
    assert (killed.returncode, killed.stderr) == (-signal.SIGKILL, "")
    with Library.open(closed) as library:
        assert library.keeping.ended_uncleanly
        assert [said for said in library.keeping.warnings() if "not closed properly" in said]
        assert [topic.name for topic in library.topics.list()] == ["Kept", "Water"]
        assert library.keeping.check(is_quick=True).is_sound
    with Library.open(closed) as library:
        assert not library.keeping.ended_uncleanly
        assert library.keeping.warnings() == ()


def test_a_second_window_is_no_unclean_end(closed):
    with Library.open(closed) as one:
        one.topics.add("Fire")
        assert is_in_use(closed)
        with Library.open(closed) as other:
            assert not other.keeping.ended_uncleanly
        seen = run(closed, "print(library.keeping.ended_uncleanly); library.close()")
        assert (seen.stdout.strip(), seen.stderr) == ("False", "")
    assert not is_in_use(closed)


def test_a_program_that_ends_without_closing_its_file_is_no_unclean_end_when_nothing_is_left_behind(closed):
    assert run(closed, "library.topics.add('Kept'); library.close(); os._exit(3)").returncode == 3
    with Library.open(closed) as library:
        assert not library.keeping.ended_uncleanly


# Network drives

TABLE = """\
proc /proc proc rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/share nfs4 rw,vers=4.2 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
//nas/work /mnt/with\\040blank cifs rw 0 0
me@host:/ /home/me/far fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
/dev/sdc1 /mnt/over ext4 rw 0 0
nas:/over /mnt/over nfs rw 0 0
drive /mnt/C 9p rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("place", "drive"),
    [
        ("/home/me/news.readahead", ""),
        ("/mnt/share/news.readahead", "NFS"),
        ("/mnt/share/deep/down/news.readahead", "NFS"),
        ("/mnt/shared/news.readahead", ""),
        ("/mnt/share/local/news.readahead", ""),
        ("/mnt/with blank/news.readahead", "SMB"),
        ("/home/me/far/news.readahead", "SSH"),
        ("/tmp/news.readahead", ""),
        ("/mnt/over/news.readahead", "NFS"),
        ("/mnt/C/news.readahead", "9P"),
        ("/proc/1/news.readahead", ""),
    ],
)
def test_a_network_drive_is_told_by_the_mount_table(place, drive):
    assert network_drive(TABLE, PurePosixPath(place)) == drive


def test_without_a_mount_table_there_are_no_network_drives(tmp_path):
    assert drive_of(tmp_path / "news.readahead", tmp_path / "none") == ""


@pytest.fixture
def shared(folder: Path) -> Path:
    """A mount table by which the folder lies on another machine; a real one cannot be mounted everywhere."""
    table = folder / "mounts"
    table.write_text(f"server:/export {folder.resolve()} nfs4 rw 0 0\n")
    return table


def test_on_a_network_drive_a_library_works_without_the_log_and_says_so(closed, shared, take_in, is_sound):
    with Library.open(closed, mounts=shared) as library:
        (said,) = library.keeping.warnings()
        assert "network drive (NFS)" in said
        assert library._store.rows("PRAGMA journal_mode") == [("delete",)]
        assert library._store.number("PRAGMA synchronous") >= 2
        take_in(library, 1)
        assert not closed.with_name(closed.name + "-wal").exists()
        assert library.cards.count(CardQuery()) == 8
        with Library.open(closed, mounts=shared) as other:
            other.topics.add("Theirs")
        assert len(library.topics.list()) == 2
        assert library.keeping.back_up(closed.parent / "copy.readahead").articles == 2
        assert is_sound(library)
    with Library.open(closed) as library:
        assert library._store.rows("PRAGMA journal_mode") == [("wal",)]
        assert library.keeping.warnings() == ()


# Moved or deleted while it is open


def deleted(place: Path) -> None:
    place.unlink()


def moved(place: Path) -> None:
    place.rename(place.with_name("elsewhere.readahead"))


def with_its_folder(place: Path) -> None:
    place.parent.rename(place.parent.with_name(place.parent.name + "-gone"))


def replaced(place: Path) -> None:
    other = place.with_name("other.readahead")
    Library.open(other).close()
    other.replace(place)


@pytest.mark.parametrize("lose", [deleted, moved, with_its_folder, replaced])
def test_a_library_that_moved_is_noticed_before_anything_is_written_and_saved_elsewhere(
    tmp_path, take_in, held, is_sound, lose
):
    place = tmp_path / "here" / "news.readahead"
    place.parent.mkdir()
    with Library.open(place) as library:
        take_in(library)
        before = held(library)
        lose(place)
        with pytest.raises(LibraryMoved, match="nothing was written: put it back, or save"):
            library.topics.add("Water")
        with pytest.raises(LibraryMoved):
            library.history.undo()
        assert held(library) == before
        for take in (library.keeping.take_snapshot, library.keeping.take_snapshot_if_due):
            with pytest.raises(LibraryMoved):
                take()
        saved = library.keeping.back_up(tmp_path / "saved.readahead")
        assert saved.cards == 4
    with Library.open(saved.path) as copy:
        assert held(copy) == before
        assert is_sound(copy)
        copy.topics.add("Water")


def test_a_library_that_was_put_back_is_written_to_again(tmp_path):
    place = tmp_path / "news.readahead"
    with Library.open(place) as library:
        place.rename(tmp_path / "away")
        with pytest.raises(LibraryMoved):
            library.topics.add("Water")
        (tmp_path / "away").rename(place)
        library.topics.add("Water")
    with Library.open(place) as library:
        assert len(library.topics.list()) == 1


# A clock set back


def test_a_clock_that_was_set_back_leaves_order_and_numbers_right_and_is_said(place, take_in):
    now = [datetime(2026, 3, 4, tzinfo=UTC)]
    with Library.open(place, clock=lambda: now[0]) as library:
        card = take_in(library)[1][0]
        library.topics.add("Before")
        now[0] -= timedelta(days=400)
        library.topics.add("After")
        topics = library.topics.list()
        memo = library.memos.add("Talks", template="brief")
        assert [act.name for act in library.history.list()[:3]] == ["New memo", "New topic", "New topic"]
        assert len({topic.uuid for topic in topics}) == 2
        library.history.undo()
        library.history.undo()
        assert [topic.name for topic in library.topics.list()] == ["Before"]
        library.history.redo()
        library.cards.get(card)
        assert memo
    with Library.open(place, clock=lambda: now[0]) as library:
        library.history.undo()
        (said,) = library.keeping.warnings()
        assert said.startswith("The clock of this computer says 2025-01-28 00:00 UTC")
        assert "stays right" in said
    with Library.open(place, clock=lambda: datetime(2026, 3, 5, tzinfo=UTC)) as library:
        assert library.keeping.warnings() == ()


# A full disk

FULL = """
kept = 0
library.topics.add("First")
{fill}
try:
    for number in range(100_000):
        library.topics.add(f"Topic {{number}} " + "x" * 60)
        kept += 1
except ReadaheadError as fault:
    print(type(fault).__name__, fault)
assert len(library.topics.list()) == kept + 1, "what was not acknowledged is there, or what was is not"
{make_room}
library.topics.add("Last")
library.close()
print(kept)
"""
LIMITED = FULL.format(
    fill="signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY))",
    make_room="resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))",
)
FILLED = FULL.format(
    fill="filler = Path(sys.argv[1]).with_name('filler')\n"
    "with filler.open('wb', buffering=0) as file:\n"
    "    while True:\n"
    "        try:\n"
    "            file.write(b'x' * 4096)\n"
    "        except OSError:\n"
    "            break\n"
    "os.truncate(filler, max(0, filler.stat().st_size - 300_000))",
    make_room="filler.unlink()",
)


TO_READ = """
import os, resource, signal, subprocess, sys
from pathlib import Path
from readahead.library import Library
from readahead.model.errors import ReadaheadError
OTHER = "import sys, pathlib, readahead.library as l; l.Library.open(pathlib.Path(sys.argv[1])).topics.add('Air')"
place = Path(sys.argv[1])
with Library.open(place) as library:
    library.topics.add("Water")
{fill}
with Library.open(place) as library:
    print(*library.keeping.warnings())
    with library.another() as other:
        print(len(other.topics.list()), len(library.topics.list()))
    try:
        library.topics.add("Fire")
    except ReadaheadError as fault:
        print(fault)
    {make_room}
    # another program writes as soon as there is room: that is seen, since no lock of it is passed over
    subprocess.run([sys.executable, "-c", OTHER, str(place)], check=True)
    print(len(library.topics.list()))
with Library.open(place) as library:
    library.topics.add("Fire")
"""
LIMIT = "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nresource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))"
FILL = (
    "filler = place.with_name('filler')\n"
    "with filler.open('wb', buffering=0) as file:\n"
    "    while True:\n"
    "        try:\n"
    "            file.write(b'x' * 4096)\n"
    "        except OSError:\n"
    "            break"
)
LIFT = "resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))"


@pytest.mark.parametrize("is_disk", [True, False])
def test_a_library_on_a_full_disk_is_read_and_says_why_it_cannot_be_written(tmp_path, is_disk):
    """On a small disk of its own where one may be mounted, and under a limit on the size of files."""
    place = tmp_path / "disk" / "news.readahead"
    for folder in ("disk", "disk-after"):
        (tmp_path / folder).mkdir()
    code = TO_READ.format(fill=LIMIT, make_room=LIFT)
    command = mounted(place, TO_READ.format(fill=FILL, make_room="filler.unlink()")) if is_disk else None
    command = command or [sys.executable, "-c", code, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"The library {place} is open for reading only (its disk is full).",
        "1 1",
        f"The library {place} cannot be changed (its disk is full); nothing was changed.",
        "2",
    ]


def test_a_file_that_may_not_grow_is_said_and_nothing_acknowledged_is_lost(tmp_path, is_sound):
    """As under a quota: the system refuses to write with another word than for a full disk."""
    place = tmp_path / "news.readahead"
    done = run(place, LIMITED)
    check_full(done, place, place, is_sound)


def mounted(place: Path, code: str) -> list[str] | None:
    """Return the command that runs *code* where *place* lies on a disk of 3 MB; None where nothing may be mounted."""
    base = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    script = f'mount -t tmpfs -o size=3m tmpfs "{place.parent}" && "$@"; end=$?; cp "{place}"* "{place.parent}-after/"; exit $end'
    if shutil.which("unshare") is None:
        return None
    tried = subprocess.run(
        [*base, "sh", "-c", f'mount -t tmpfs -o size=1m tmpfs "{place.parent}"'],
        capture_output=True,
        check=False,
    )
    return (
        [*base, "sh", "-c", script, "sh", sys.executable, "-c", code, str(place)]
        if not tried.returncode
        else None
    )


def test_a_full_disk_is_said_and_nothing_acknowledged_is_lost(tmp_path, is_sound):
    """On a small disk of its own where one may be mounted, else under a limit on the size of files."""
    place = tmp_path / "disk" / "news.readahead"
    place.parent.mkdir()
    after = tmp_path / "disk-after"
    after.mkdir()
    head = (
        "import os, resource, signal, sys\nfrom pathlib import Path\nfrom readahead.library import Library\n"
    )
    head += "from readahead.model.errors import ReadaheadError\nlibrary = Library.open(Path(sys.argv[1]))\n"
    command = mounted(place, head + FILLED)
    if command is None:
        done = run(place, LIMITED)
        check_full(done, place, place, is_sound)
        return
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    check_full(done, place, after / place.name, is_sound)


def check_full(done: subprocess.CompletedProcess[str], place: Path, after: Path, is_sound) -> None:
    said, kept = [*done.stdout.splitlines(), "", ""][:2]
    assert (done.returncode, done.stderr) == (0, "")
    assert said == f"LibraryFull {LibraryFull(place)}"
    assert int(kept) > 3
    with Library.open(after) as library:
        assert len(library.topics.list()) == int(kept) + 2
        assert is_sound(library)
        assert not library.keeping.ended_uncleanly
