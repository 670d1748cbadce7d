"""The verb that searches everything, in words and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb on the starter library, on whose first card a note is and of which a memo is made."""

    def verb(*arguments: str) -> str:
        assert main(["--library", str(tmp_path / "one.readahead"), *arguments]) == 0
        return capsys.readouterr().out

    verb("starter")
    verb("annotate", "1", "Ask who measured the gauge at the river.", "--tag", "check")
    verb("memo", "new", "River brief", "--empty")
    return verb


def test_a_search_lists_what_it_finds_group_by_group(run: Run) -> None:
    said = run("search", "--limit", "1", "river")
    assert said.startswith("Articles, cards, notes and memos with “river”")
    lines = said.splitlines()
    groups = [line for line in lines if line.startswith(("Articles: ", "Cards: ", "Notes: ", "Memos: "))]
    assert [group.split(":")[0] for group in groups] == ["Articles", "Cards", "Notes", "Memos"]
    assert groups[0].endswith("the first 1 shown, the best first")
    assert groups[2:] == ["Notes: 1, the best first", "Memos: 1, the best first"]
    assert "      1  River brief" in lines
    assert "         Ask who measured the gauge at the [river]." in lines


def test_the_words_need_no_quotes_of_the_shell_and_the_last_is_whole(run: Run) -> None:
    assert "“measured” (also" in run("search", "measured", "gauge")
    assert "Notes: none" in run("search", "measu")


def test_a_refused_word_is_no_option(run: Run) -> None:
    said = run("search", "water", "-gauge", "--limit", "3")
    assert "with “water”" in said
    assert "and not with “gauge”" in said


def test_what_is_not_asked_about_is_said(run: Run) -> None:
    said = run("search", "kind:quote", "water")
    assert "No articles and no memos: kind: does not ask about them." in said
    assert "Articles: " not in said


def test_a_search_as_json_has_each_group_with_its_hits(run: Run) -> None:
    document = json.loads(run("search", "--json", "gauge", "--limit", "3"))
    assert document["is_complete"] is True
    found = document["found"]
    assert list(found) == ["articles", "cards", "notes", "memos"]
    (note,) = found["notes"]["hits"]
    mark = note["marks"][0]
    assert note["snippet"][mark["start"] : mark["end"]] == "gauge"
    assert (note["card"], found["notes"]["count"], found["memos"]["count"]) == (1, 1, 0)
    assert len(found["articles"]["hits"]) <= 3 < found["articles"]["count"]


def test_a_search_for_nothing_finds_nothing(run: Run) -> None:
    assert "“...” is left out; it has no letter or digit." in run("search", "...")


@pytest.mark.parametrize("limit", ["0", "1001"])
def test_more_than_can_be_shown_is_refused(run: Run, limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "--limit", limit, "river"]) == 1
    assert "Between 1 and 1,000" in capsys.readouterr().err
