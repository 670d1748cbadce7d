"""Locked libraries at the terminal: the passphrase is read from anywhere but the arguments, and told to nobody."""

import json
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from readahead.cli import passphrases
from readahead.cli.main import parse, run
from readahead.cli.passphrases import NEW_VARIABLE, VARIABLE
from readahead.desk import keeping
from readahead.desk.desk import Desk
from readahead.library.driver import connect_locked
from readahead.model.errors import WrongPassphrase

OLD, NEW = "correct horse battery", "staple and more"


@pytest.fixture(autouse=True)
def quick_locks() -> Iterator[None]:
    """Derive keys in fewer rounds: a test is in no danger."""
    connection = connect_locked(":memory:", None)
    connection.execute("PRAGMA cipher_default_kdf_iter = 1000")
    yield
    connection.execute("PRAGMA cipher_default_kdf_iter = 256000")
    connection.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "one.readahead"


@pytest.fixture
def readahead(place: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    def call(*arguments: object, now: str = "", new: str = "", library: Path = place) -> int:
        for name, value in ((VARIABLE, now), (NEW_VARIABLE, new)):
            monkeypatch.setenv(name, value) if value else monkeypatch.delenv(name, raising=False)
        status = run(parse(["--library", str(library), *map(str, arguments)]))
        assert VARIABLE not in os.environ
        return status

    return call


def told(passphrases: str) -> int:
    """Return a file descriptor from which *passphrases* are read."""
    reading, writing = os.pipe()
    os.write(writing, passphrases.encode())
    os.close(writing)
    return reading


def test_a_new_library_is_locked_by_the_passphrase_in_the_environment(readahead, place, capsys):
    assert readahead("topic", "new", "Water", now=OLD) == 0
    assert readahead("topics", now=OLD) == 0
    assert "Water" in capsys.readouterr().out
    assert readahead("topics") == 1
    assert capsys.readouterr().err == f"readahead: {place} is locked: it opens with its passphrase only.\n"
    assert readahead("topics", now="guessed") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"readahead: {place} does not open with this passphrase") and "guessed" not in said


def test_a_passphrase_is_read_from_a_file_descriptor(readahead, tmp_path, capsys):
    readahead("topic", "new", "Water", now=OLD)
    assert readahead("--passphrase-fd", told(f"{OLD}\n"), "topics") == 0
    assert readahead("--passphrase-fd", told(f"{OLD}\r\n{NEW}\r\n"), "passphrase") == 0
    assert readahead("--passphrase-fd", told(NEW), "topics") == 0
    capsys.readouterr()
    assert readahead("--passphrase-fd", 999, "topics") == 1
    assert capsys.readouterr().err == "readahead: No passphrase can be read from file descriptor 999.\n"


def test_a_library_is_locked_unlocked_and_given_another_passphrase(readahead, tmp_path, capsys):
    locked, plain = tmp_path / "locked.readahead", tmp_path / "plain.readahead"
    readahead("topic", "new", "Water")
    capsys.readouterr()
    assert readahead("encrypt", locked, new=OLD) == 0
    said = capsys.readouterr().out
    assert "0 articles with 0 cards copied to" in said and "can still be read by anybody" in said
    assert readahead("passphrase", "--json", now=OLD, new=NEW, library=locked) == 0
    assert json.loads(capsys.readouterr().out) == {"changed": str(locked), "left": []}
    assert readahead("decrypt", plain, "--json", now=NEW, library=locked) == 0
    copied = json.loads(capsys.readouterr().out)["copied"]
    assert copied["path"] == str(plain) and copied["is_locked"] is False
    with Desk.open(plain) as desk:
        assert [topic.name for topic in desk.topics()] == ["Water"] and not desk.is_encrypted
    with pytest.raises(WrongPassphrase):
        Desk.open(locked, passphrase=OLD)
    with Desk.open(locked, passphrase=NEW) as desk, desk.another() as other:
        assert desk.is_encrypted and other.is_encrypted
        assert [topic.name for topic in other.topics()] == ["Water"]


def test_what_cannot_be_is_one_sentence(readahead, tmp_path, place, capsys):
    readahead("topic", "new", "Water")
    capsys.readouterr()
    for arguments, wanted in (
        (("encrypt", tmp_path / "new"), f"A new passphrase is needed: set {NEW_VARIABLE}"),
        (("passphrase",), "A new passphrase is needed"),
        (("decrypt", place), "there is such a file already"),
    ):
        assert readahead(*arguments) == 1
        said = capsys.readouterr().err
        assert wanted in said and said.count("\n") == 1


def test_whoever_sits_at_a_terminal_is_asked_and_nothing_is_shown(tmp_path, place):
    """The program runs on a terminal of its own; what is typed is never echoed."""
    new = tmp_path / "locked.readahead"
    said = at_a_terminal(["--library", str(place), "encrypt", str(new)], [OLD, OLD])
    assert "New passphrase: " in said and "The same again: " in said and "copied to" in said
    assert OLD not in said
    said = at_a_terminal(["--library", str(new), "topics"], [OLD])
    assert "Passphrase of the library: " in said and OLD not in said
    assert "does not open" not in said
    said = at_a_terminal(["--library", str(place), "encrypt", str(tmp_path / "third")], [OLD, NEW])
    assert "The two passphrases differ; nothing was changed." in said
    assert not (tmp_path / "third").exists()


def test_a_locked_snapshot_that_is_taken_back_is_asked_its_passphrase(readahead, place, capsys, monkeypatch):
    for topic in ("Water", "Fire"):
        assert readahead("topic", "new", topic, now=OLD) == 0
    (snapshot,) = keeping.snapshots_of(place)
    for named in ((), (snapshot.path.name[:10],)):
        capsys.readouterr()
        assert readahead("restore", *named) == 1
        said = f"readahead: {snapshot.path} is locked: it opens with its passphrase only.\n"
        assert capsys.readouterr().err == said
    assert readahead("restore", now=NEW) == 1
    assert "there is no snapshot of it that can be opened with this passphrase" in capsys.readouterr().err
    asked = []
    # whoever sits at a terminal: a real one is sat at above
    monkeypatch.setattr(passphrases, "_is_somebody_there", lambda: True)
    monkeypatch.setattr(passphrases, "getpass", lambda words: asked.append(words) or OLD)
    assert readahead("restore") == 0
    assert asked == [f"Passphrase of {snapshot.path.name}: "]
    with Desk.open(place, passphrase=OLD) as desk:
        assert [topic.name for topic in desk.topics()] == ["Water"]


def at_a_terminal(arguments: list[str], answers: list[str]) -> str:
    """Run the program on a terminal, give an answer to each question it asks, and return what stood on the screen."""
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "readahead", *arguments],
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown, asked = "", list(answers)
    while select.select([ours], [], [], 60)[0]:
        try:
            more = os.read(ours, 4096).decode()
        except OSError:  # the terminal is gone with the program
            break
        shown += more
        if asked and shown.endswith((": ",)):
            os.write(ours, f"{asked.pop(0)}\n".encode())
    os.close(ours)
    child.wait(60)
    return shown
