"""A full disk, a killed program and two programs at once lose nothing that was acknowledged."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from readahead.library import Library
from readahead.model.card import CardQuery
from readahead.model.errors import BackupRefused, DamagedLibrary, LibraryFull, LibraryUnavailable


def run(code: str, place: Path, *more: str) -> subprocess.CompletedProcess[str]:
    program = f"import sys\nfrom pathlib import Path\nfrom readahead.library import Library\n{code}"
    return subprocess.run(
        [sys.executable, "-c", program, str(place), *more],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_full_disk_is_said_and_loses_nothing(library, take_in, held, is_sound):
    take_in(library)
    before = held(library)
    pages = library._store.number("PRAGMA page_count")
    library._store.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryFull, match="is full; nothing was changed"), library.act("Too much"):
        for number in range(1, 500):
            take_in(library, number)
    assert held(library) == before
    library._store.rows("PRAGMA max_page_count = 1000000")
    take_in(library, 1)
    assert library.cards.count(CardQuery()) == 8
    assert is_sound(library)


def test_a_program_that_dies_in_an_act_leaves_nothing_of_it(place, library, held):
    library.topics.add("Water")
    before = held(library)
    died = run(
        "import os\n"
        "library = Library.open(Path(sys.argv[1]))\n"
        "library.topics.add('Kept')\n"
        "with library.act('Half'):\n"
        "    [library.topics.add(f'Half {number}') for number in range(500)]\n"
        "    os._exit(9)",
        place,
    )
    assert (died.returncode, died.stderr) == (9, "")
    assert [topic.name for topic in library.topics.list()] == ["Kept", "Water"]
    library.history.undo()
    assert held(library) == before


def test_programs_that_make_the_same_library_at_once_share_it(place):
    code = "with Library.open(Path(sys.argv[1])) as library: library.topics.add(sys.argv[2])"
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda number: run(code, place, f"Topic {number}"), range(4)))
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 4
    with Library.open(place) as library:
        assert len(library.topics.list()) == 4


def test_programs_that_read_and_then_write_at_once_never_fail(place):
    Library.open(place).close()
    code = (
        "library = Library.open(Path(sys.argv[1]))\n"
        "for number in range(40):\n"
        "    with library.act('Add'):\n"
        "        library.topics.add(f'{sys.argv[2]} {len(library.topics.list())}')"
    )
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda name: run(code, place, name), ["One", "Two"]))
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 2
    with Library.open(place) as library:
        names = [topic.name for topic in library.topics.list()]
        assert sorted(int(name.split()[1]) for name in names) == list(range(80))


def test_a_closed_library_is_read_without_being_changed(place, library, take_in):
    take_in(library)
    library.close()
    before = place.read_bytes()
    with Library.open(place, read_only=True) as reader:
        assert reader.cards.count(CardQuery(find="dam")) == 1
    assert place.read_bytes() == before


def test_a_file_that_may_not_be_opened_is_said_in_plain_words(place, tmp_path):
    """SQLite itself says no more than "unable to open database file"."""
    Library.open(place).close()
    long = tmp_path / f"{'n' * 250}.readahead"
    with pytest.raises(LibraryUnavailable, match=r"cannot be used \(File name too long\)"):
        Library.open(long)
    place.with_name(f"{place.name}-wal").mkdir()
    with pytest.raises(LibraryUnavailable, match="or a file that has to lie beside it"):
        Library.open(place)
    with pytest.raises(BackupRefused, match="File name too long"), Library.open(None) as library:
        library.keeping.back_up(long)


def test_a_damaged_library_is_not_taken_for_an_empty_one(place, library, take_in):
    take_in(library)
    library.close()
    damaged = bytearray(place.read_bytes())
    damaged[100:4096] = b"\xff" * 3996
    place.write_bytes(damaged)
    with pytest.raises(DamagedLibrary):
        Library.open(place)


def test_a_damaged_text_or_schema_is_said_and_is_no_crash(place, library, take_in):
    take_in(library)
    library._store.db.execute("UPDATE cards SET rule = CAST(x'b8' AS TEXT) WHERE id = 1")
    with pytest.raises(DamagedLibrary):
        library.cards.list(CardQuery())
    library.close()
    content = place.read_bytes()
    assert b"CREATE TABLE texts" in content
    place.write_bytes(content.replace(b"CREATE TABLE texts", b"CREATE T\xb8BLE texts"))
    with pytest.raises(DamagedLibrary):
        Library.open(place)


def test_starting_the_program_loads_neither_sqlite_utils_nor_the_stemmer():
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, readahead.library; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert "readahead.library.search" in loaded
    assert not {"sqlite_utils", "snowballstemmer", "sqlite3"} & set(loaded)
