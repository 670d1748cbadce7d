"""A library locked with a passphrase: nothing of it can be read without, and whatever is done to its lock loses nothing."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from readahead.library import Library, locking, migrations
from readahead.library.driver import Key, connect
from readahead.library.file_kinds import Kind, Use, kind_of
from readahead.library.taking_back import restore
from readahead.model.card import CardQuery
from readahead.model.errors import (
    BackupRefused,
    DamagedLibrary,
    EncryptionMissing,
    InvalidValue,
    LibraryOpen,
    NotALibrary,
    PassphraseNeeded,
    WrongPassphrase,
)

SECRET = "correct horse battery staple"
KEY = Key(SECRET)
WORDS = ("Ardania", "Relief Office", "river talks", "Zoë Tarn", "A note nobody reads", SECRET)
"""What stands in the library, its search index or its lock, and may stand in no file."""


pytestmark = pytest.mark.usefixtures("quick_locks")


@pytest.fixture
def locked(place: Path, take_in: Callable[..., object]) -> Iterator[Library]:
    with Library.open(place, key=KEY) as opened:
        take_in(opened)
        with opened.act("Note"):
            card = opened.cards.list(CardQuery())[0]
            from readahead.model.annotation import anchor

            text = opened.cards.detail(card.id).text
            opened.annotations.add(card.id, anchor(text, card.card.anchor), "A note nobody reads")
        yield opened


def readable(folder: Path) -> list[str]:
    """Return which of WORDS can be read in any file below *folder*, however they are written."""
    found = []
    for file in folder.rglob("*"):
        content = file.read_bytes().lower() if file.is_file() else b""
        for word in WORDS:
            for encoding in ("utf-8", "utf-16-le"):
                if word.lower().encode(encoding) in content:
                    found.append(f"{word} in {file.name}")
    return found


def test_nothing_can_be_read_in_any_file_of_a_locked_library(tmp_path, place, locked, take_in):
    locked.search.forms("river")
    for number in range(1, 60):
        take_in(locked, number)
    locked.keeping.take_snapshot()
    locked.keeping.back_up(tmp_path / "copy.readahead")
    (tmp_path / "held.wal").write_bytes(Path(f"{place}-wal").read_bytes())
    assert Path(f"{place}-wal").stat().st_size > 0
    assert readable(tmp_path) == []
    locked.close()
    assert readable(tmp_path) == []
    assert kind_of(place) is Kind.LOCKED


def test_what_a_locked_library_works_out_on_the_way_stays_in_memory(locked):
    options = {option for (option,) in locked._store.rows("PRAGMA compile_options")}
    assert int(str(locked._store.rows("PRAGMA temp_store")[0][0])) == 2
    assert "TEMP_STORE=2" in options or "TEMP_STORE=3" in options


def test_the_words_are_found_where_nothing_is_locked(tmp_path, library, take_in):
    take_in(library)
    library.close()
    assert "Ardania in news.readahead" in readable(tmp_path)


def test_its_passphrase_opens_it_and_shows_what_it_held(place, locked, held, is_sound):
    before = held(locked)
    locked.close()
    with Library.open(place, key=Key(SECRET)) as again:
        assert held(again) == before
        assert is_sound(again)
        assert again.locking.key == KEY
    with Library.open(place, key=KEY, read_only=True) as reader:
        assert reader.cards.count(CardQuery(find="dam")) == 1


def test_letters_count_however_they_were_typed(tmp_path):
    Library.open(tmp_path / "one", key=Key("caf\u00e9")).close()
    Library.open(tmp_path / "one", key=Key("cafe\u0301")).close()


@pytest.mark.parametrize("wrong", ["correct horse", SECRET + " ", SECRET.upper()])
def test_a_wrong_passphrase_is_one_sentence_and_changes_nothing(place, locked, wrong, capfd):
    locked.close()
    before = place.read_bytes()
    with pytest.raises(WrongPassphrase, match="does not open with this passphrase") as caught:
        Library.open(place, key=Key(wrong))
    assert wrong not in str(caught.value)
    assert place.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_without_a_passphrase_a_locked_library_asks_for_it(place, locked):
    for read_only in (False, True):
        with pytest.raises(PassphraseNeeded, match="it opens with its passphrase only"):
            Library.open(place, read_only=read_only)
    locked.close()
    with pytest.raises(PassphraseNeeded):
        Library.open(place)


def test_without_the_extra_the_extra_is_named(tmp_path, place, locked, library_without_extra):
    locked.close()
    assert library_without_extra(place, SECRET) == library_without_extra(tmp_path / "new", SECRET)
    assert library_without_extra(place, "") == library_without_extra(place, SECRET)
    assert "pip install 'readahead[encrypted]'" in library_without_extra(place, "")
    assert library_without_extra(tmp_path / "plain", "") == "opened"


@pytest.fixture
def library_without_extra() -> Callable[[Path, str], str]:
    """Open a library in a program that has no SQLCipher, and return what it says."""
    program = """
import sys, importlib.abc
class Gone(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] == 'sqlcipher3':
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Gone())
import importlib.util
whole = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name == 'sqlcipher3' else whole(name, *more)
from pathlib import Path
from readahead.library import Library
from readahead.library.driver import Key
try:
    Library.open(Path(sys.argv[1]), key=Key(sys.argv[2]) if sys.argv[2] else None).close()
    print('opened')
except Exception as fault:
    print(fault)
"""

    def run(path: Path, passphrase: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", program, str(path), passphrase], capture_output=True, text=True, check=True
        ).stdout.strip()

    return run


def test_a_needless_passphrase_is_said_and_does_no_harm(place, library, take_in):
    take_in(library)
    with Library.open(place, key=KEY) as again:
        assert again.locking.key is None
        assert "is not locked" in " ".join(again.keeping.warnings())
        assert again.count() == 4


@pytest.mark.parametrize("content", [b"\x89PNG" * 1024, b"x" * 8192, os.urandom(5000)])
def test_other_files_are_not_taken_for_locked_libraries(place, content):
    place = place.with_suffix(".bin")
    place.write_bytes(content)
    with pytest.raises(NotALibrary):
        Library.open(place)
    with pytest.raises(WrongPassphrase):
        Library.open(place, key=KEY)
    assert place.read_bytes() == content


def test_another_programs_locked_database_is_no_library(place):
    other = connect(place.as_uri(), KEY)
    other.execute("CREATE TABLE songs (title TEXT)")
    other.close()
    with pytest.raises(NotALibrary):
        Library.open(place, key=KEY)


def test_a_damaged_locked_library_is_said_to_be_damaged(place, locked, take_in):
    for number in range(1, 30):
        take_in(locked, number)
    locked.close()
    content = bytearray(place.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 + 100] ^= 0xFF
    place.write_bytes(content)
    with pytest.raises(DamagedLibrary), Library.open(place, key=KEY) as again:
        again.cards.list(CardQuery())


def test_a_file_that_is_open_here_is_not_looked_into(place):
    place.write_bytes(os.urandom(4096))
    assert kind_of(place) is Kind.LOCKED
    use = Use(place, Kind.PLAIN)
    assert kind_of(place) is Kind.PLAIN
    use.end()
    use.end()
    assert kind_of(place) is Kind.LOCKED


def test_the_same_library_is_opened_once_more_for_another_thread(locked):
    with locked.another() as other:
        assert other.count() == locked.count()
        other.topics.add("Water")
    assert locked.topics.named("Water")
    with Library.open(None) as memory, pytest.raises(InvalidValue):
        memory.another()


def test_a_locked_copy_holds_what_the_plain_library_holds(tmp_path, library, take_in, held, is_sound):
    for number in range(3):
        take_in(library, number)
    copy = library.locking.copy_locked(tmp_path / "locked.readahead", KEY)
    assert (copy.articles, copy.cards) == (3, 12)
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]
    with Library.open(copy.path, key=KEY) as again:
        assert held(again) == held(library)
        assert is_sound(again)
        again.history.undo()
        assert again.counts().articles == 2
        assert migrations.steps().pending(again._store.db) == []
    assert [word for word in readable(tmp_path) if "locked" in word] == []


def test_a_plain_copy_holds_what_the_locked_library_holds(tmp_path, locked, held, is_sound):
    copy = locked.locking.copy_plain(tmp_path / "plain.readahead")
    with Library.open(copy.path) as again:
        assert held(again) == held(locked)
        assert is_sound(again)
        assert again.locking.key is None


def test_a_copy_replaces_nothing(tmp_path, locked, place):
    (tmp_path / "there").write_text("mine")
    for target in (tmp_path / "there", place):
        with pytest.raises(BackupRefused):
            locked.locking.copy_plain(target)
    assert (tmp_path / "there").read_text() == "mine"
    with Library.open(None) as memory, pytest.raises(BackupRefused):
        memory.locking.copy_locked(tmp_path / "new", KEY)


def test_a_changed_passphrase_opens_the_library_and_its_snapshots(place, locked, held, is_sound):
    locked.keeping.take_snapshot()
    before = held(locked)
    new = Key("another one")
    assert locked.locking.change(KEY, new) == ()
    assert held(locked) == before and is_sound(locked)
    locked.topics.add("Written after")
    assert [one.is_readable for one in locked.keeping.snapshots()] == [True, True]
    locked.close()
    with pytest.raises(WrongPassphrase):
        Library.open(place, key=KEY)
    with Library.open(place, key=new) as again:
        assert again.topics.named("Written after")
        assert [one.is_readable for one in again.keeping.snapshots()] == [True, True]
        assert again._store.rows("PRAGMA journal_mode") == [("wal",)]


def test_a_passphrase_is_changed_by_who_knows_it_and_is_alone(place, locked, library_in):
    with pytest.raises(WrongPassphrase):
        locked.locking.change(Key("guessed"), Key("another one"))
    with Library.open(place, key=KEY, wait_ms=10) as other:
        with pytest.raises(LibraryOpen):
            other.locking.change(KEY, Key("another one"))
        assert other.count() == locked.count() == 4
    with Library.open(library_in("plain")) as plain, pytest.raises(InvalidValue, match="not locked"):
        plain.locking.change(KEY, Key("another one"))
    with pytest.raises(InvalidValue):
        Key("")


@pytest.fixture
def library_in(tmp_path: Path) -> Callable[[str], Path]:
    return lambda name: tmp_path / name


def test_a_snapshot_of_a_locked_library_is_taken_back_with_its_passphrase(place, locked, held):
    from datetime import UTC, datetime

    snapshot = locked.keeping.take_snapshot()
    before = held(locked)
    locked.topics.add("Later")
    locked.close()
    at = datetime(2026, 1, 2, tzinfo=UTC)
    with pytest.raises(BackupRefused, match="passphrase"):
        restore(place, snapshot.path, at, open_copy=partial(connect, key=Key("guessed")))
    assert restore(place, snapshot.path, at, open_copy=partial(connect, key=KEY)) is not None
    with Library.open(place, key=KEY) as again:
        assert held(again) == before


def test_a_locked_library_is_backed_up_over_its_older_backup_only(tmp_path, locked):
    target = tmp_path / "backup.readahead"
    locked.keeping.back_up(target)
    locked.keeping.back_up(target)
    with Library.open(tmp_path / "other", key=Key("another one")) as other, pytest.raises(BackupRefused):
        other.keeping.back_up(target)


CHANGING = """
import signal, sys, time
from pathlib import Path
from readahead.library import Library
from readahead.library.driver import Key, connect_locked
kept = connect_locked(":memory:", None)
kept.execute("PRAGMA cipher_default_kdf_iter = 1000")
path = Path(sys.argv[1])
library = Library.open(path, key=Key(sys.argv[2]))
# so little memory that pages go to the file long before the end
library._store.db.conn.execute("PRAGMA cache_size = 10")
library._store.db.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
began = time.perf_counter()
# the signal ends the program at once, whatever it is doing
signal.setitimer(signal.ITIMER_REAL, float(sys.argv[4]))
library.locking._change_in_place(path, Key(sys.argv[3]))
signal.setitimer(signal.ITIMER_REAL, 0)
print(time.perf_counter() - began)
"""


def test_a_program_killed_while_it_changes_the_passphrase_leaves_the_old_or_the_new(
    place, locked, take_in, held, is_sound
):
    for number in range(1, 60):
        take_in(locked, number)
    before = held(locked)
    locked.close()
    old, new = SECRET, "another one"

    def change(after: float) -> subprocess.CompletedProcess[str]:
        program = [sys.executable, "-c", CHANGING, str(place), old, new, str(after)]
        return subprocess.run(program, capture_output=True, text=True, check=False)

    whole = float(change(60.0).stdout)
    old, new = new, old
    was_half_done = 0
    for part in range(1, 6):
        ended = change(whole * part / 6)
        was_half_done += Path(f"{place}-journal").exists()
        try:
            opened = Library.open(place, key=Key(old))
        except WrongPassphrase:
            opened = Library.open(place, key=Key(new))
            old, new = new, old
        else:
            assert ended.returncode == -signal.SIGALRM
        with opened as again:
            assert held(again) == before
            assert is_sound(again)
    assert was_half_done > 0


def test_a_key_tells_its_passphrase_to_nobody():
    assert SECRET not in repr(KEY) + str(KEY) + f"{KEY!r:>20}"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


def test_an_extra_that_is_missing_is_an_error_of_its_own(monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    with pytest.raises(EncryptionMissing):
        connect(":memory:", KEY)


def test_a_locked_library_of_an_earlier_version_is_copied_locked_and_brought_up_to_date(tmp_path, is_sound):
    earlier = tmp_path / "earlier.readahead"
    shutil.copyfile(Path(__file__).parents[1] / "libraries" / "first-schema.readahead", earlier)
    place = tmp_path / "locked.readahead"
    locking._export(earlier, None, place, KEY)
    with Library.open(place, key=KEY) as brought, Library.open(earlier) as plain:
        assert brought.counts() == plain.counts() and brought.counts().cards > 0
        assert is_sound(brought)
        (copy,) = brought.keeping.snapshots()
        assert copy.is_readable and copy.articles == brought.counts().articles
        assert kind_of(copy.path) is Kind.LOCKED
        assert migrations.steps().pending(brought._store.db) == []


def test_search_runs_on_a_locked_library_with_its_deadline_and_its_word_forms(locked):
    assert locked.cards.count(CardQuery(find="displaced")) == 1
    assert locked.cards.count(CardQuery(find="displacing ")) == 1
    assert locked.cards.count(CardQuery(find="nobody has:note")) == 1
