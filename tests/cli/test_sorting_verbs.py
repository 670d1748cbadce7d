"""Topics, stories and cards by hand at a terminal."""

from collections.abc import Callable
from pathlib import Path

import pytest

from readahead.__main__ import main

SEED = Path(__file__).parents[2] / "seeds" / "gaza-ceasefire-talks.md"
Run = Callable[..., tuple[int, str]]
LEFT = "Little of this has happened."


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a verb on one library and returns its exit status and what it said."""

    def verb(*arguments: str) -> tuple[int, str]:
        status = main(["--library", str(tmp_path / "one.readahead"), *arguments])
        said = capsys.readouterr()
        return status, said.out + said.err

    assert verb("import", str(SEED))[0] == 0
    return verb


def test_a_very_long_name_does_not_push_the_list_of_topics_apart(run: Run) -> None:
    assert run("topic", "new", "Long " * 60)[0] == 0
    listed = run("topics")[1].splitlines()
    assert max(line.index(" card") for line in listed if "Long" not in line) < 80
    assert any("Long Long" in line and "…" in line for line in listed)


def test_topics_are_put_under_one_another_merged_and_listed_so(run: Run) -> None:
    assert run("topic", "new", "Middle East", "--terms", "Gaza,Iran")[0] == 0
    assert run("topic", "new", "Talks", "--terms", "talks")[0] == 0
    assert run("topic", "under", "Talks", "Middle East")[0] == 0
    listed = run("topics")[1].splitlines()
    above = next(number for number, line in enumerate(listed) if " Middle East" in line)
    assert "   Talks" in listed[above + 1]
    assert run("topic", "under", "Middle East", "Talks") == (
        1,
        "readahead: “Middle East” cannot lie under “Talks”, which lies under it.\n",
    )
    status, said = run("topic", "merge", "Talks", "--into", "Middle East")
    assert status == 0 and "merged" in said
    assert "Talks" not in run("topics")[1]


def test_a_card_is_made_of_the_words_given(run: Run) -> None:
    status, said = run("new-card", "1", LEFT)
    assert status == 0 and said.startswith("Card ") and "Little of this has happened" in said
    assert run("new-card", "1", "words that are not there") == (
        1,
        "readahead: These words do not stand in the article; copy them exactly.\n",
    )
    assert run("new-card", "1", "and the body of\nthe last hostage,")[0] == 0
    assert "several times" in run("new-card", "1", "the")[1]
    assert run("undo") == (0, "Undone: New card\n")
    assert run("new-card", "1", " ")[0] == 1


def test_an_article_is_shown_with_what_gave_no_card(run: Run) -> None:
    status, said = run("article", "1")
    assert status == 0
    assert "These words gave no card:" in said
    assert "News.Az, citing Reuters, 2025-12-28" in said


def test_reading_again_says_what_changed(run: Run) -> None:
    assert run("reread") == (0, "0 articles read again, 0 of them with other cards.\n")
    assert run("reread", "1") == (0, "1 article read again, 0 of them with other cards.\n")


def test_a_second_copy_is_counted(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.md"
    copy.write_text(
        SEED.read_text(encoding="utf-8")
        .replace("outlet: News.Az", "outlet: Valley Herald")
        .replace("RETOLD - ", "AGAIN - "),
        encoding="utf-8",
    )
    run("import", str(copy))
    assert "2 outlets, 1 origin: Reuters" in run("article", "1")[1]
    assert "Set articles apart: done." in run("apart", "1", "2")[1]
    assert "origin" not in run("article", "1")[1].split("RETOLD")[0]
    assert run("same", "1", "2") == (0, "Take articles as one story: done.\n")
    assert run("same", "1", "2") == (0, "Nothing had to be changed.\n")
    assert "2 outlets, 1 origin: Reuters" in run("article", "2")[1]
