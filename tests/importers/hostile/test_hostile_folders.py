"""Folders whose names, links and devices mean harm: what can be read comes in, and nothing else is opened or waited for."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_pages import FIRST, SECRET
from hostile_room import HIDING

from readahead import importers
from readahead.desk.desk import Desk
from readahead.desk.reports import Outcome, Remedy

TEXT = f"Bridge at Lorn is closed\n\n{FIRST}\n"


def link_out(folder: Path, outside: Path) -> None:
    (folder / "other.txt").symlink_to(outside / "secret.txt")


def link_to_a_folder(folder: Path, outside: Path) -> None:
    (folder / "others").symlink_to(outside)


def link_to_itself(folder: Path, outside: Path) -> None:
    (folder / "again").symlink_to(folder)
    (folder / "circle.txt").symlink_to(folder / "circle.txt")


def pipe(folder: Path, outside: Path) -> None:
    os.mkfifo(folder / "pipe.txt")


def listener(folder: Path, outside: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(folder / "s.txt"))


def device(folder: Path, outside: Path) -> None:
    (folder / "zero.txt").symlink_to("/dev/zero")


def deep(folder: Path, outside: Path) -> None:
    """Folders in one another up to what the system's paths can be; beyond, nothing can be made."""
    (folder / Path(*["d" * 20] * 100)).mkdir(parents=True)


def hidden(folder: Path, outside: Path) -> None:
    (folder / ".hidden.txt").write_text(SECRET)


@pytest.mark.parametrize(
    "make", [link_out, link_to_a_folder, link_to_itself, pipe, listener, device, deep, hidden]
)
def test_a_folder_gives_its_own_files_and_nothing_beside_them(
    tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    folder, outside = tmp_path / "f", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    (folder / "bridge.txt").write_text(TEXT)
    make(folder, outside)
    with Desk.open(tmp_path / "one.readahead") as desk:
        report = desk.take_in([folder])
        assert [(one.source, one.outcome) for one in report.items] == [("bridge.txt", Outcome.NEW)]
        assert desk.check().is_sound


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda at: os.mkfifo(at), "it is a pipe or a device"),
        (lambda at: at.symlink_to("/dev/zero"), "it is a pipe or a device"),
        (lambda at: at.symlink_to(at), "too many levels of symbolic links"),
    ],
    ids=["pipe", "device", "circle"],
)
def test_what_is_no_file_is_said_and_the_next_is_read(
    tmp_path: Path, make: Callable[[Path], None], sentence: str
) -> None:
    odd, good = tmp_path / "odd.txt", tmp_path / "bridge.txt"
    make(odd)
    good.write_text(TEXT)
    with Desk.open(None) as desk:
        told, after = desk.take_in([odd, good]).items
        assert told.sentence == f"odd.txt: the file cannot be read ({sentence})."
        assert told.remedy is Remedy.RETRY and after.outcome is Outcome.NEW


def test_a_file_that_has_gone_since_it_was_listed_is_said_and_the_next_is_read(tmp_path: Path) -> None:
    gone, good = tmp_path / "a.txt", tmp_path / "b.txt"
    gone.write_text(TEXT)
    good.write_text(TEXT + "More.")
    with Desk.open(None) as desk:
        coming = importers.expand([tmp_path])
        assert next(coming) == gone
        gone.unlink()
        told, after = desk.take_in([gone, *coming]).items
        assert told.sentence == "a.txt: there is no such file." and after.outcome is Outcome.NEW


@pytest.mark.parametrize(
    "name",
    [
        *(
            b"two\nlines.txt",
            b"tab\there.txt",
            b"half \xff\xfe.txt",
            b"cp1252 br\xfccke.txt",
            b"escape \x1b[31m.txt",
        ),
        *("turned \u202etxt.exe.txt".encode(), "zero\u200bwidth.txt".encode(), "\ufeffmark.txt".encode()),
        *(
            b"-rf.txt",
            b"a;rm -rf ~.txt",
            b"$(touch ran).txt",
            b"%s%n.txt",
            b"<b>bold</b>.txt".replace(b"/", b""),
        ),
        *(b" .txt", b"CON.txt", b"x" * 250 + b".txt", "é".encode() * 120 + b".txt"),
    ],
)
def test_a_name_that_misleads_is_shown_harmlessly_and_the_file_is_read(tmp_path: Path, name: bytes) -> None:
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / os.fsdecode(name)).write_text(TEXT)
    with Desk.open(tmp_path / "one.readahead") as desk:
        report = desk.take_in([folder])
        (told,) = report.items
        assert told.outcome is Outcome.NEW
        shown = (told.source, desk.article(told.article).article.file_name)
        assert all(word.isprintable() and not HIDING.intersection(word) for word in shown)
        assert desk.check().is_sound
        assert desk.take_in([folder]).items[0].outcome is Outcome.ALREADY_THERE
    assert not (tmp_path / "ran").exists()
