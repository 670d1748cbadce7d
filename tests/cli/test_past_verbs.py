"""What was done, listed, told and forgotten at a terminal, and the trash."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main
from readahead.desk.desk import Desk
from readahead.model.card import CardId

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a verb on one library and returns its exit status and what it said."""

    def verb(*arguments: str) -> tuple[int, str]:
        status = main(["--library", str(tmp_path / "one.readahead"), *arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    assert verb("import", str(SEED))[0] == 0
    return verb


def work(folder: Path, *, times: int) -> None:
    """Do two acts so many times."""
    with Desk.open(folder / "one.readahead") as desk:
        for _ in range(times):
            desk.keep([CardId(1)])
            desk.renew([CardId(1)])


def topic_cards(run: Run, name: str) -> int:
    found = json.loads(run("topics", "--json")[1])["topics"]
    return next(int(one["cards"]) for one in found if one["name"] == name)


def test_the_history_is_paged_and_says_how_much_each_act_touched(run: Run) -> None:
    run("keep", "1", "2")
    run("annotate", "3", "Ask who counted.")
    run("undo")
    acts = json.loads(run("history", "--json")[1])["history"]
    assert [(one["name"], one["undone"]) for one in acts] == [
        ("Annotate card", True),
        ("Keep 2 cards", False),
        ("Import 1 article", False),
    ]
    assert acts[1]["touched"]["cards"] == 2
    page = json.loads(run("history", "--limit", "1", "--before", str(acts[0]["id"]), "--json")[1])["history"]
    assert page == [acts[1]]
    lines = run("history")[1].splitlines()
    assert "Annotate card (undone)" in lines[0]
    assert lines[1].endswith("2 cards") or "1 topic, 2 cards" in lines[1]


def test_one_act_is_told_with_what_stood_there_before_and_after(run: Run) -> None:
    before = json.loads(run("card", "1", "--json")[1])["card"]["headline"]
    run("edit", "1", "--headline", "In other words")
    number = json.loads(run("history", "--json")[1])["history"][0]["id"]
    detail = json.loads(run("history", "--act", str(number), "--json")[1])["act"]
    (touch,) = detail["touches"]
    assert (touch["noun"], touch["id"], touch["deed"]) == ("card", 1, "changed")
    assert {"field": "headline", "before": before, "after": "In other words"} in touch["alterations"]
    status, said = run("history", "--act", str(number))
    assert status == 0 and f"headline: {before} → In other words" in said
    assert run("history", "--act", "99") == (1, "readahead: There is no act “99” in this library.\n")


def test_just_one_older_act_is_taken_back_where_nothing_builds_on_it(run: Run) -> None:
    run("dismiss", "1")
    number = json.loads(run("history", "--json")[1])["history"][0]["id"]
    run("keep", "2")
    assert run("undo", str(number)) == (0, "Take back: Dismiss 1 card: done.\n")
    assert json.loads(run("card", "1", "--json")[1])["card"]["status"] == "new"
    assert json.loads(run("card", "2", "--json")[1])["card"]["status"] == "kept"
    status, said = run("undo", "1")
    assert status == 1 and "“Import 1 article” cannot be taken back by itself" in said


def test_the_oldest_acts_are_forgotten_and_the_last_stay(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    work(tmp_path, times=24)
    assert run("history", "--trim", "1")[1].startswith("Nothing had to be forgotten; the history takes 0.")
    with pytest.raises(SystemExit):
        run("history", "--trim", "-1")
    assert "“-1” is no size: write whole megabytes, such as 50, or 0" in capsys.readouterr().err
    trimmed = json.loads(run("history", "--trim", "0", "--json")[1])["trimmed"]
    assert trimmed["acts"] == 49 - 20 and trimmed["left"] > 0
    assert len(json.loads(run("history", "--json")[1])["history"]) == 20
    with Desk.open(tmp_path / "one.readahead") as desk:
        for _ in range(20):
            desk.undo()
    assert run("undo") == (1, "readahead: There is nothing to undo.\n")


def test_a_removed_topic_is_listed_in_the_trash_and_comes_back_with_its_cards(run: Run) -> None:
    assert run("trash") == (0, "The trash is empty.\n")
    run("topic", "new", "Talks", "--terms", "talks")
    run("move", "1", "Talks")
    held = topic_cards(run, "Talks")
    run("topic", "remove", "Talks")
    listed = json.loads(run("trash", "--json")[1])["trash"]
    assert [(one["noun"], one["name"], one["holds"]) for one in listed] == [("topic", "Talks", held)]
    assert f"Talks  {held} card" in run("trash")[1]
    assert run("trash", "restore", "topic", "talks") == (0, "Restore topic “Talks”: done.\n")
    assert topic_cards(run, "Talks") == held
    assert run("trash") == (0, "The trash is empty.\n")
    assert run("trash", "restore", "topic", "talks")[0] == 1


def test_a_topic_whose_name_is_taken_comes_back_under_another(run: Run) -> None:
    run("topic", "new", "Talks")
    run("topic", "remove", "Talks")
    run("topic", "new", "TALKS")
    status, said = run("trash", "restore", "topic", "Talks")
    assert status == 1 and "There is a topic “TALKS” by now" in said
    assert run("trash", "restore", "topic", "Talks", "--as", "Old talks")[0] == 0
    assert topic_cards(run, "Old talks") == 0


def test_a_note_and_a_memo_go_into_the_trash_and_come_back(run: Run) -> None:
    run("annotate", "1", "Ask who counted")
    run("memo", "new", "Brief")
    assert run("remove-note", "1") == (0, "Remove note: done.\n")
    assert run("memo", "remove", "brief") == (0, "Remove memo “Brief”: done.\n")
    assert [line.split()[0] for line in run("trash")[1].splitlines()] == ["memo", "note"]
    assert run("trash", "restore", "note", "ask who counted") == (
        0,
        "Restore note “Ask who counted”: done.\n",
    )
    assert run("trash", "restore", "memo", "1")[0] == 0
    assert run("trash") == (0, "The trash is empty.\n")
    assert "Ask who counted" in run("annotations")[1] and "Brief" in run("memos")[1]


def test_the_trash_is_emptied_and_that_can_be_undone(run: Run) -> None:
    run("topic", "new", "Talks")
    run("topic", "remove", "Talks")
    assert run("trash", "empty") == (0, "Empty the trash: done.\n")
    assert run("trash", "empty") == (0, "The trash is empty.\n")
    assert run("undo") == (0, "Undone: Empty the trash\n")
    assert "Talks" in run("trash")[1]


def test_dismissed_cards_are_listed_by_their_status(run: Run) -> None:
    run("dismiss", "2", "3")
    listed = json.loads(run("cards", "--status", "dismissed", "--json")[1])["cards"]
    assert {one["id"] for one in listed} == {2, 3}
    run("renew", "2")
    listed = json.loads(run("cards", "--status", "dismissed", "--json")[1])["cards"]
    assert {one["id"] for one in listed} == {3}


def test_an_import_forgets_what_the_settings_no_longer_allow(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readahead.cli.past_verbs.MEGABYTE", 1)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    work(tmp_path, times=15)
    (tmp_path / "short.md").write_text(
        "# Talks\n\nThe minister said the talks would go on.\n", encoding="utf-8"
    )
    assert run("import", str(tmp_path / "short.md"))[0] == 0
    assert len(json.loads(run("history", "--json")[1])["history"]) == 20
