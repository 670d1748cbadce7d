"""Backups, snapshots, restoring and checking at the terminal."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.cli import keeping_verbs
from readahead.desk import keeping
from readahead.desk.desk import Desk
from readahead.model.keeping import Occasion, SalvagedTable, SalvageReport


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "one.readahead"


@pytest.fixture
def run(place: Path, capsys: pytest.CaptureFixture[str]):
    """Run a verb on the library; return its exit status, what it said, and what it said on standard error."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        status = main(["--library", str(place), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def topics(place: Path) -> list[str]:
    with Desk.open(place) as desk:
        return [topic.name for topic in desk.topics()]


def test_a_verb_that_changes_something_leaves_a_snapshot_and_one_that_lists_does_not(place, run):
    assert run("topics")[0] == 0
    assert keeping.snapshots_of(place) == ()
    assert run("topic", "new", "Water")[0] == 0
    (one,) = keeping.snapshots_of(place)
    assert (one.occasion, topics(one.path)) == (Occasion.AUTOMATIC, ["Water"])
    assert run("topic", "new", "Fire")[0] == 0
    assert len(keeping.snapshots_of(place)) == 1


def test_a_verb_succeeds_although_no_snapshot_can_be_taken(place, run):
    run("topics")
    Path(f"{place}.snapshots").write_text("in the way")
    status, said, problems = run("topic", "new", "Water")
    assert (status, said) == (0, "Topic 1 “Water” made; it holds 0 cards.\n")
    assert problems.startswith("readahead: No snapshot was taken:")


def test_a_backup_goes_to_a_file_a_folder_or_the_snapshots(place, run, tmp_path):
    run("topic", "new", "Water")
    target = tmp_path / "copy.readahead"
    status, said, _ = run("backup", target)
    assert (status, topics(target)) == (0, ["Water"])
    assert said.startswith(f"0 articles, 0 cards copied to {target} (")
    (tmp_path / "drive").mkdir()
    assert run("backup", tmp_path / "drive")[0] == 0
    (dated,) = (tmp_path / "drive").iterdir()
    assert dated.name.startswith("one-20")
    assert run("backup")[0] == 0
    assert keeping.snapshots_of(place)[0].occasion is Occasion.ASKED


def test_a_backup_onto_the_library_is_refused(place, run):
    run("topic", "new", "Water")
    status, said, problems = run("backup", place)
    assert (status, said) == (1, "")
    assert problems == f"readahead: {place}: a library is not backed up into itself; name another file.\n"


def test_a_missing_library_is_not_made_by_looking_after_it(place, run):
    for verb in ("backup", "check"):
        status, _, problems = run(verb)
        assert (status, "there is no such file" in problems) == (1, True)
    assert run("backups") == (0, f"{place} has no snapshots yet.\n", "")
    status, _, problems = run("restore")
    assert (status, "there is no snapshot of it that can be read" in problems) == (1, True)
    assert not place.exists()


def test_of_a_mistyped_place_no_folders_are_made(tmp_path, capsys):
    mistyped = tmp_path / "a" / "b" / "x.readahead"
    assert main(["--library", str(mistyped), "topics"]) == 1
    said = f"readahead: The library {mistyped} cannot be used (there is no folder {mistyped.parent}).\n"
    assert capsys.readouterr().err == said
    assert not (tmp_path / "a").exists()


def test_the_usual_place_is_made_at_the_first_start(tmp_path, monkeypatch):
    monkeypatch.delenv("READAHEAD_LIBRARY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert main(["topics"]) == 0
    assert (tmp_path / "data" / "readahead" / "library.readahead").is_file()


def test_snapshots_are_listed_and_one_is_taken_back_by_how_its_name_begins(place, run):
    run("topic", "new", "Water")
    run("topic", "new", "Fire")
    status, said, _ = run("backups")
    assert status == 0
    assert "automatic" in said
    assert "0 articles, 0 cards, 0 notes, 0 memos" in said
    name = keeping.snapshots_of(place)[0].path.name
    status, said, _ = run("restore", name[:10])
    assert status == 0
    assert said.startswith(f"{place} is now what {name} was. The file it replaced is ")
    assert topics(place) == ["Water"]
    assert topics(Path(said.rpartition(" is ")[2].strip().removesuffix("."))) == ["Fire", "Water"]
    assert run("restore", "1999")[2] == "readahead: There is no snapshot “1999” in this library.\n"


def test_the_last_snapshot_that_can_be_read_is_taken_back(place, run):
    run("topic", "new", "Water")
    run("topic", "new", "Fire")
    run("backup")
    good, _older = keeping.snapshots_of(place)
    run("topic", "new", "Air")
    bad = good.path.with_name("2999-01-01T000000Z.readahead")
    bad.write_bytes(b"x" * 5000)
    assert "cannot be read" in run("backups")[1]
    assert run("restore")[0] == 0
    assert topics(place) == ["Fire", "Water"]


def test_the_snapshot_taken_last_is_taken_back_though_the_clock_was_set_back_before(place, run):
    days = [datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 1, 4, tzinfo=UTC)]
    for day, topic in zip(days, ["Water", "Fire"], strict=True):
        with Desk.open(place, clock=lambda day=day: day) as desk:
            desk.new_topic(topic)
            desk.back_up()
    status, said, _ = run("restore")
    assert (status, topics(place)) == (0, ["Fire", "Water"])
    assert " is now what 2026-01-04T000000Z-asked-n2.readahead was." in said


def test_a_library_that_is_open_is_not_replaced_and_it_is_said_what_to_do(place, run):
    run("topic", "new", "Water")
    with Desk.open(place):
        status, _, problems = run("restore")
    assert status == 1
    assert (
        problems
        == f"readahead: The library {place} is open in another window or program: close it there, then do this again.\n"
    )


def test_a_library_cut_short_is_listed_as_far_as_it_can_be_read_and_not_written(place, run):
    run("starter")
    content = place.read_bytes()
    place.write_bytes(content[: len(content) * 3 // 4])
    status, said, problems = run("topics")
    assert (status, "(inbox)" in said, "as far as that goes" in problems) == (0, True, True)
    status, _, problems = run("topic", "new", "Water")
    assert status == 1
    assert "cannot be changed (some of it cannot be read); nothing was changed" in problems


def test_a_sound_library_is_said_to_be_whole(place, run):
    run("topic", "new", "Water")
    status, said, problems = run("check")
    assert (status, problems) == (0, "")
    assert said.startswith(f"{place} is whole: pages and indexes, references, search, texts,")
    assert run("check", "--quick") == (0, f"{place} is whole: pages.\n", "")


def broken(place: Path) -> None:
    """Damage the page the topics lie on, and a count."""
    db = sqlite3.connect(place)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'memos'").fetchone()
    db.execute("UPDATE topic_counts SET cards = cards + 1")
    db.execute("INSERT INTO topic_counts VALUES (0, 'event', 3, 3)")
    db.commit()
    db.close()
    content = bytearray(place.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    place.write_bytes(content)


def test_what_is_wrong_is_named_and_what_can_be_read_is_saved(place, run, tmp_path):
    run("topic", "new", "Water")
    broken(place)
    status, said, problems = run("check")
    assert (status, said) == (1, "")
    assert "counts: The number of cards of a kind in a topic is wrong in 1 place." in problems
    assert "pages and indexes: " in problems
    status, said, _ = run("--json", "check", "--quick")
    report = json.loads(said)["check"]
    assert (status, report["is_sound"], report["looked_at"]) == (1, False, ["pages"])
    saved = tmp_path / "saved.readahead"
    status, said, _ = run("check", "--salvage", saved)
    assert status == 0
    assert f"rows saved to {saved}, 0 lost." in said
    assert topics(saved) == ["Water"]
    assert main(["--library", str(saved), "check"]) == 0


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ([("cards", 1, 0)], "1 row saved to new, 0 lost."),
        ([("cards", 30, 1), ("notes", 1, 0)], "31 rows saved to new, 1 lost."),
        ([("cards", 30, None), ("notes", 1, 1200)], "31 rows saved to new, at least 1,200 lost."),
        ([("cards", 31, None)], "31 rows saved to new; how many are lost cannot be told."),
    ],
)
def test_no_more_is_said_about_what_is_lost_than_can_be_told(tables, said):
    report = SalvageReport(Path("new"), tuple(SalvagedTable(*one) for one in tables))
    answer = keeping_verbs._salvaged(report)
    assert said in answer.words.splitlines()
    assert answer.shape["salvaged"]["is_exact"] is all(lost is not None for _, _, lost in tables)


def test_a_library_damaged_at_its_beginning_is_said_to_be_so_and_names_its_snapshot(place, run):
    run("topic", "new", "Water")
    content = bytearray(place.read_bytes())
    content[100:4096] = b"\xff" * 3996
    place.write_bytes(content)
    snapshot = keeping.snapshots_of(place)[0].path.name
    for verb in ("topics", "check"):
        status, said, problems = run(verb)
        assert (status, said) == (1, "")
        assert problems == (
            f"readahead: The library {place} is damaged: restore its last snapshot ({snapshot}), or save what can still"
            " be read into a new file.\n"
            f"readahead: To save what can be read, type: readahead --library {place} check --salvage NEW_FILE\n"
            f"readahead: To take the last snapshot back, type: readahead --library {place} restore\n"
        )
    assert run("restore")[0] == 0
    assert topics(place) == ["Water"]
